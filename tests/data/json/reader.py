# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT
"""Reads texts as a start-up script of the image would: comments become blanks, then json.loads.

Input: one text a line, in base64. Output, line by line: "-" for a refused text, else the value in
base64 twice, on one line and indented."""

import base64
import json
import re
import sys

UNITS = re.compile(
    r"//[^\n]*"
    r"|/\*(?:.|\n)*?\*/"
    r'|"(?:\\(?:.|\n)|[^"\\])*"'
    r"|'(?:\\(?:.|\n)|[^'\\])*'"
)


def blank(match):
    unit = match.group()
    return " " if unit[0] == "/" else unit


def spelt(text):
    """As UTF-8, lone surrogates as escapes."""
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half.group()):04x}", text).encode()


def answer(line):
    try:
        value = json.loads(UNITS.sub(blank, base64.b64decode(line).decode("utf-8")))
    except ValueError:
        return "-"
    texts = (json.dumps(value, ensure_ascii=False), json.dumps(value, indent=2))
    return " ".join(base64.b64encode(spelt(text)).decode() for text in texts)


for line in sys.stdin:
    print(answer(line.strip()))
