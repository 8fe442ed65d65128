# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT

"""Writes the texts of resources/ that users read as a source that lupdate reads.

Usage: datatexts.py RESOURCES OUTPUT
"""

import json
import pathlib
import sys

# Files, and the members in them that are shown: json::shownTextAt() and shownTextsAt() read them.
SHOWN = {
    "catalogue/**/*.json": {"summary", "details", "group", "groups", "title"},
    "images/changes.json": {"summary", "advice"},
    "images/contents.json": {"summary", "caution"},
    "images/images.json": {"note"},
    "images/special-variables.json": {"effect"},
    "templates/templates.json": {"title", "summary", "details"},
}


def texts(value, keys):
    if isinstance(value, list):
        for item in value:
            yield from texts(item, keys)
    elif isinstance(value, dict):
        for key, member in value.items():
            if key not in keys:
                yield from texts(member, keys)
            elif isinstance(member, str):
                yield member
            elif isinstance(member, list):
                yield from (item for item in member if isinstance(item, str))


def main(resources, output):
    found = {}  # A set that keeps its order.
    for pattern, keys in SHOWN.items():
        for path in sorted(pathlib.Path(resources).glob(pattern)):
            found |= dict.fromkeys(texts(json.loads(path.read_text("utf-8")), keys))
    found.pop("", None)
    lines = [f'QT_TRANSLATE_NOOP("Data", {json.dumps(text, ensure_ascii=False)})' for text in found]
    pathlib.Path(output).write_text("\n".join(lines) + "\n", "utf-8")


main(*sys.argv[1:])
