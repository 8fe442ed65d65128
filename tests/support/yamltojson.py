# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT
"""Reads YAML, writes it as JSON: a list of what its documents hold."""

import json
import sys

import yaml

json.dump(list(yaml.safe_load_all(sys.stdin)), sys.stdout)
