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
mkdir "$scratch/mistakes"
cat >"$scratch/mistakes/compose.yaml" <<'END'
# An archive that somebody set up in a hurry
services:
  archive:
    image: orthancteam/orthanc:24.6.1
    ports: ["8042:8042", "104:4242"]
    environment:
      ORTHANC_NAME: "Main archive"
      VEBOSE_ENABLED: "true"
      ORTHANC__DICOM_PORT: '"4242"'
      POSTGRESQL_PLUGIN_ENABLED: "true"
      ORTHANC__POSTGRESQL__HOST: database
      ORTHANC__POSTGRESQL__PASSWORD: orthanc
      ORTHANC__DICOM_MODALITIES: |
        {
          "ct1": ["CT_IN_THE_CELLAR_2", "10.0.0.2", 104],
          "mr1": {"AET": "MR1", "Host": "10.0.0.3", "Port": 11112}
        }
  database:
    image: postgres:16
END

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

# start_program DEPLOYMENT NUMBER-OF-APPEARANCE: 1 light, 2 dark
start_program() {
    printf '[General]\nappearance=%s\n[firstSteps]\ndone=true\n' "$2" >"$XDG_CONFIG_HOME/towerkey/towerkey.conf"
    "$program" "$scratch/$1" &
    processes+=($!)
    local window
    window=$(timeout 20 xdotool search --sync --onlyvisible --name "$1.*Towerkey" | tail -1)
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

# take NAME NUMBER-OF-APPEARANCE DEPLOYMENT SEARCH PANES-AS-KEYS
take() {
    : >"$scratch/display"
    start_display
    start_program "$3" "$2"
    select_setting "$4"
    for key in $5; do xdotool key "$key"; done
    xdotool mousemove 0 0
    sleep 0.8
    import -window root "$target/$1.png"
    stop
    echo "$target/$1.png"
}

# The panes on the left are Alt+1 to Alt+4, those on the right follow.
for appearance in light dark; do
    number=$([[ $appearance == light ]] && echo 1 || echo 2)
    take "settings-$appearance" "$number" pacs "dicom aet" "alt+1"
    take "plugins-$appearance" "$number" pacs "" "alt+2 alt+9"
    take "problems-$appearance" "$number" mistakes "dicom port" "alt+6"
done
