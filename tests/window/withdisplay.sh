#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT

# Runs a command on a screen of its own with a window manager.
# Usage: withdisplay.sh COMMAND [ARGUMENT…]
# Without Xvfb or openbox the command runs where it is; tests skip themselves then.
set -euo pipefail

inside() {
    openbox >/dev/null 2>&1 &
    local manager=$! status=0
    "$@" || status=$?
    kill "$manager" 2>/dev/null || true
    wait "$manager" 2>/dev/null || true
    exit "$status"
}

if [[ ${1:-} == --inside ]]; then
    shift
    inside "$@"
fi
for tool in xvfb-run Xvfb openbox xdotool; do
    if ! command -v "$tool" >/dev/null; then
        echo "withdisplay.sh: $tool is missing" >&2
        exec env QT_QPA_PLATFORM=offscreen "$@"
    fi
done
export QT_QPA_PLATFORM=xcb
exec xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" \
    bash "$0" --inside "$@"
