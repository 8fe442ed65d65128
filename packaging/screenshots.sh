#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT

# Makes the pictures of the README from the program itself, in a real window with the example.
# Usage: packaging/screenshots.sh [PROGRAM [FOLDER]]
# Needs Xvfb, openbox, xdotool and ImageMagick's import.
set -euo pipefail

source_folder=$(cd "$(dirname "$0")/.." && pwd)
program=${1:-$source_folder/build/release/bin/towerkey}
target=${2:-$source_folder/resources/screenshots}
size=${SCREENSHOT_SIZE:-1280x800}
scale=${SCREENSHOT_SCALE:-1}

for tool in Xvfb openbox xdotool import; do
    command -v "$tool" >/dev/null || { echo "screenshots.sh: $tool is missing" >&2; exit 3; }
done
[[ -x $program ]] || { echo "screenshots.sh: $program is missing; build it first" >&2; exit 3; }

scratch=$(mktemp -d)
processes=()
stop() {
    # The program before its display.
    for ((i = ${#processes[@]} - 1; i >= 0; --i)); do
        kill "${processes[i]}" 2>/dev/null || true
        wait "${processes[i]}" 2>/dev/null || true
    done
    processes=()
}
trap 'stop; rm -rf "$scratch"' EXIT

# Nothing of the developer's own settings may show.
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_CACHE_HOME=$scratch/cache
export XDG_RUNTIME_DIR=$scratch/run QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=$scale LC_ALL=C.UTF-8
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE XDG_CURRENT_DESKTOP
mkdir -p "$XDG_CONFIG_HOME/towerkey" "$target"
mkdir -m 700 "$XDG_RUNTIME_DIR"
cp -r "$source_folder/resources/examples/pacs" "$scratch/pacs"

start_display() {
    local width=${size%x*} height=${size#*x}
    Xvfb -displayfd 3 -screen 0 "$((width * scale))x$((height * scale))x24" \
        3>"$scratch/display" >/dev/null 2>&1 &
    processes+=($!)
    until [[ -s $scratch/display ]]; do sleep 0.1; done
    DISPLAY=:$(cat "$scratch/display")
    export DISPLAY
    openbox >/dev/null 2>&1 &
    processes+=($!)
}

# start_program NUMBER-OF-APPEARANCE: 1 light, 2 dark
start_program() {
    printf '[General]\nappearance=%s\n' "$1" >"$XDG_CONFIG_HOME/towerkey/towerkey.conf"
    "$program" "$scratch/pacs" --image 26.8.1 &
    processes+=($!)
    local window
    window=$(timeout 20 xdotool search --sync --onlyvisible --name 'pacs.*Towerkey' | tail -1)
    xdotool windowsize "$window" 100% 100% windowmove "$window" 0 0
    xdotool windowactivate --sync "$window"
    sleep 1
}

# Searches for a setting and selects it, as a user does.
select_setting() {
    xdotool key ctrl+f
    xdotool type --delay 20 "$1"
    sleep 0.5
    xdotool key Return Home Down
    sleep 0.5
}

# take NAME NUMBER-OF-APPEARANCE SEARCH PANES-AS-KEYS
take() {
    : >"$scratch/display"
    start_display
    start_program "$2"
    select_setting "$3"
    for key in $4; do xdotool key "$key"; done
    xdotool mousemove 0 0
    sleep 0.8
    import -window root "$target/$1.png"
    stop
    echo "$target/$1.png"
}

take settings-light 1 "dicom aet" ""
take settings-dark 2 "dicom aet" ""
take plugins-light 1 "" "alt+2 alt+4"
take plugins-dark 2 "" "alt+2 alt+4"
