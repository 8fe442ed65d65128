# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT
"""Checks Kubernetes manifests by the models of the Python client: kinds, fields, types.

Input: a JSON list of texts, each YAML of any number of documents. Output: a list of the violations of
each."""

import base64
import binascii
import functools
import json
import re
import sys

import yaml
from kubernetes import client

# The other groups of Kubernetes end in .k8s.io.
SHORT_GROUPS = {"apps", "autoscaling", "batch", "policy"}
SCALARS = {"str": str, "int": int, "bool": bool, "float": (int, float), "datetime": str}
NAME = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
KEY = re.compile(r"[-._a-zA-Z0-9]{1,253}")
LABEL = re.compile(r"([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?")


class Loader(yaml.SafeLoader):
    """Reads plain scalars as Kubernetes does, which is neither YAML 1.1 nor 1.2: `y` is true, 1e3
    and 0o7 are numbers, dates and 1:30 are texts. A key given twice is an error."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        for key, _ in node.value:
            if keys.count(key.value) > 1:
                raise yaml.YAMLError(f"line {key.start_mark.line + 1}: {key.value!r} comes twice")
        return super().construct_mapping(node, deep)

    def integer(self, node):
        text = node.value.replace("_", "")
        return int(re.sub(r"^([-+]?)0(?=[0-7]+$)", r"\g<1>0o", text), 0)


for tag, pattern in {
    "null": r"|~|null|Null|NULL",
    "bool": r"y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF|true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?(0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|0o?[0-7_]+|0b[01_]+)",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN)",
    "merge": r"<<",
}.items():
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), None)
Loader.bool_values = {"y": True, "n": False, **yaml.SafeLoader.bool_values}
Loader.add_constructor("tag:yaml.org,2002:int", Loader.integer)


def model_of(version, kind):
    """The model's name, or None when there is no such kind in that version of its group."""
    match = re.fullmatch(r"(?:([a-z.0-9]+)/)?(v\d+(?:(?:alpha|beta)\d+)?)", str(version))
    if not match:
        return None
    group = match[1] or "core"
    if group.endswith(".k8s.io"):
        group = group.removesuffix(".k8s.io")
    elif match[1] and group not in SHORT_GROUPS:
        return None
    words = group.split(".") + [match[2]]
    api = getattr(client, "".join(word.capitalize() for word in words) + "Api", None)
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", str(kind)).lower()
    for method in (f"create_namespaced_{name}", f"create_{name}"):
        found = re.search(r":param (\w+) body:", getattr(api, method, api).__doc__ or "")
        if found:
            return found[1]
    return None


@functools.cache
def required_of(model):
    """The attributes that the model refuses to be without."""
    instance = object.__new__(model)
    instance.local_vars_configuration = client.Configuration()
    required = []
    for attribute in model.openapi_types:
        try:
            setattr(instance, attribute, None)
        except ValueError:
            required.append(attribute)
    return required


def check(value, wanted, place):
    """Violations of a value that should be of a type, as the models spell types. Quantities are
    texts, although Kubernetes takes numbers too."""
    if wanted == "object":
        return
    if wanted.startswith("list["):
        yield from check_list(value, wanted.removeprefix("list[")[:-1], place)
    elif wanted.startswith("dict(str, "):
        yield from check_map(value, wanted.removeprefix("dict(str, ")[:-1], place)
    elif wanted in SCALARS:
        is_right = isinstance(value, SCALARS[wanted]) and (wanted == "bool") == isinstance(value, bool)
        if not is_right:
            yield f"{place}: {value!r} is no {wanted}"
    else:
        yield from check_model(value, getattr(client, wanted), place)


def check_list(value, inner, place):
    if not isinstance(value, list):
        yield f"{place}: no list"
        return
    for position, item in enumerate(value):
        yield from check(item, inner, f"{place}[{position}]")


def check_map(value, inner, place):
    if not isinstance(value, dict):
        yield f"{place}: no map"
        return
    for key, item in value.items():
        yield from check(key, "str", f"{place}: key")
        yield from check(item, inner, f"{place}.{key}")


def check_model(value, model, place):
    if not isinstance(value, dict):
        yield f"{place}: no map"
        return
    attributes = {key: attribute for attribute, key in model.attribute_map.items()}
    for attribute in required_of(model):
        if value.get(model.attribute_map[attribute]) is None:
            yield f"{place}: {model.attribute_map[attribute]!r} is missing"
    for key, item in value.items():
        if key not in attributes:
            yield f"{place}: unknown field {key!r}"
        elif item is not None:
            yield from check(item, model.openapi_types[attributes[key]], f"{place}.{key}".lstrip("."))


def check_names(document, place):
    """What no type tells: names, labels, keys, and the encoding of secrets."""
    metadata = document.get("metadata") or {}
    name = metadata.get("name")
    if not name or not NAME.fullmatch(str(name)) or len(str(name)) > 253:
        yield f"{place}metadata.name: {name!r} is no name"
    for key, label in (metadata.get("labels") or {}).items():
        if not LABEL.fullmatch(str(label)):
            yield f"{place}metadata.labels.{key}: {label!r} is no label"
    if document.get("kind") not in ("ConfigMap", "Secret"):
        return
    for field in ("data", "stringData", "binaryData"):
        for key in document.get(field) or {}:
            if not KEY.fullmatch(str(key)):
                yield f"{place}{field}: {key!r} is no key"
    encoded = "data" if document["kind"] == "Secret" else "binaryData"
    for key, text in (document.get(encoded) or {}).items():
        try:
            # Go passes over line ends, with which kubectl folds long ones.
            base64.b64decode(re.sub(r"[\r\n]", "", str(text)), validate=True)
        except binascii.Error:
            yield f"{place}{encoded}.{key}: no base64"


def check_document(document, place):
    if not isinstance(document, dict):
        yield f"{place}no map"
        return
    version, kind = document.get("apiVersion"), document.get("kind")
    model = model_of(version, kind)
    if not model:
        yield f"{place}unknown kind {kind!r} of {version!r}"
        return
    violations = list(check_model(document, getattr(client, model), ""))
    yield from (place + violation.removeprefix(": ") for violation in violations)
    if not violations:
        yield from check_names(document, place)


def check_text(text):
    try:
        documents = list(yaml.load_all(text, Loader))
    except yaml.YAMLError as error:
        yield "YAML: " + " ".join(str(error).split())
        return
    if not any(documents):
        yield "there is no document"
    for number, document in enumerate(documents, 1):
        if document is not None:
            yield from check_document(document, f"document {number}: ")


json.dump([list(check_text(text)) for text in json.load(sys.stdin)], sys.stdout)
