# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT
"""Reads YAML, writes it as JSON."""

import json
import sys

import yaml

json.dump(yaml.safe_load(sys.stdin), sys.stdout)
