#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT
#
# Builds, tests and runs Towerkey on the host where its distribution is new enough, else in a
# private Debian tree that leaves the host as it is. See usage() below.
set -euo pipefail

source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
environment= # host or tree
# shellcheck source-path=SCRIPTDIR source=privatetree.sh
. "$source_folder/packaging/privatetree.sh"

usage() {
    cat <<'END'
Usage: packaging/bootstrap.sh COMMAND

  run [FILES]         builds, then opens the editor on FILES, or on the example deployment
  test [PRESET]       builds and runs every test
  build [PRESET]      builds; the programs end in build/PRESET/bin
  exec COMMAND...     runs a command where Towerkey is built

PRESET is one of CMakePresets.json; release unless given.

On Debian 13, Ubuntu 24.10 and newer, and on other systems that have Qt 6.6 and
KSyntaxHighlighting for Qt 6, the host itself is used. Elsewhere (Debian 12, Ubuntu 24.04) a private
Debian 13 tree of about 1.7 GB is made once, in ${XDG_CACHE_HOME:-~/.cache}/towerkey.

TOWERKEY_ENVIRONMENT=host or =tree overrides that choice.
Exit status: the command's own; 2 wrong usage; 3 the build environment cannot be had.
END
}

say() { printf 'bootstrap: %s\n' "$*" >&2; }

fail() {
    local line
    for line in "$@"; do say "$line"; done
    exit 3
}

packages() { sed -E 's/#.*//; s/[[:space:]]//g; /^$/d' "$source_folder/packaging/environment.packages"; }

has() { command -v "$1" >/dev/null; }

# ---- which environment

hostReleaseSuffices() {
    local ID='' VERSION_ID=''
    # shellcheck disable=SC1091
    [[ -r /etc/os-release ]] && . /etc/os-release
    case $ID in
    debian) [[ -z $VERSION_ID || ${VERSION_ID%%.*} -ge 13 ]] ;;
    ubuntu) [[ ${VERSION_ID%%.*} -gt 24 || $VERSION_ID == 24.10 ]] ;;
    *) hostHasLibraries ;;
    esac
}

hostHasLibraries() {
    has cmake && has ninja && has c++ && hasCMakePackage Qt6LinguistTools \
        && hasCMakePackage KF6SyntaxHighlighting
}

hasCMakePackage() {
    compgen -G "/usr/lib*/cmake/$1/$1Config.cmake" >/dev/null \
        || compgen -G "/usr/lib/*/cmake/$1/$1Config.cmake" >/dev/null
}

prepareEnvironment() {
    environment=${TOWERKEY_ENVIRONMENT:-}
    if [[ -z $environment ]]; then
        if hostReleaseSuffices; then environment=host; else environment=tree; fi
    fi
    case $environment in
    host) prepareHost ;;
    tree) prepareTree ;;
    *) say "TOWERKEY_ENVIRONMENT is host or tree, not '$environment'"; exit 2 ;;
    esac
}

# ---- the host's packages

# Those of the named packages that are not installed.
missing() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] \
            || printf '%s\n' "$package"
    done
}

installOnHost() {
    local wanted as_root=()
    mapfile -t wanted < <(missing "$@")
    ((${#wanted[@]})) || return 0
    if ((EUID != 0)); then
        sudo -n true 2>/dev/null || fail "packages are missing; install them and start again:" \
            "  sudo apt-get install ${wanted[*]}"
        as_root=(sudo -n)
    fi
    say "installing ${wanted[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    "${as_root[@]}" install --no-install-recommends "${wanted[@]}" >&2 </dev/null \
        || { "${as_root[@]}" update >&2 </dev/null \
            && "${as_root[@]}" install --no-install-recommends "${wanted[@]}" >&2 </dev/null; } \
        || fail "apt-get could not install ${wanted[*]}; its messages are above" \
            "Is there a network? Does 'apt-get update' work?"
}

prepareHost() {
    local wanted
    mapfile -t wanted < <(packages)
    if has apt-get; then
        installOnHost "${wanted[@]}"
    elif ! hostHasLibraries; then
        fail "Qt 6.6, KSyntaxHighlighting for Qt 6, CMake, Ninja and a C++23 compiler are needed" \
            "from this distribution. On Debian the packages are called:" "  ${wanted[*]}"
    fi
}

# ---- commands

inside() {
    if [[ $environment == host ]]; then "$@"; else insideTree "$@"; fi
}

# start MODE [FILES]: from here on, inside() works.
start() {
    prepareEnvironment
    [[ $environment == host ]] || composeTree "$@"
}

buildHere() {
    cd "$source_folder"
    inside cmake --preset "$1" && inside cmake --build --preset "$1"
}

# countSkipped PRESET OUTPUT: test functions that skip themselves do not show in ctest's own numbers,
# only in its log.
countSkipped() {
    local log=build/$1/Testing/Temporary/LastTest.log found
    found=$({ grep -ahE '^SKIP   :' "$log" || true; grep -aF '***Skipped' "$2" || true; })
    [[ -z $found ]] || printf '%s\n' "$found"
    printf 'Skipped tests: %d\n' "$(grep -c . <<<"$found" || true)"
}

runTests() {
    local preset=$1 output status=0
    start test
    buildHere "$preset"
    output=$(mktemp)
    inside ctest --preset "$preset" 2>&1 | tee "$output" || status=$?
    countSkipped "$preset" "$output"
    grep -E '^[0-9]+% tests passed' "$output" || say "ctest ended without its summary"
    rm -f "$output"
    return "$status"
}

runEditor() {
    local folder=$PWD files=("$@")
    ((${#files[@]})) || files=("$source_folder/resources/examples/pacs")
    start run "${files[@]}"
    (buildHere release)
    cd "$folder"
    local programs=$source_folder/build/release/bin
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        inside "$programs/towerkey" "${files[@]}"
    else
        say "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot" \
            "open; this is what the image makes of ${files[*]}:"
        inside "$programs/towerkey-cli" effective --format text "${files[@]}"
    fi
}

main() {
    local command=${1:-}
    (($# == 0)) || shift
    case $command in
    run) runEditor "$@" ;;
    test) runTests "${1:-release}" ;;
    build)
        start build
        buildHere "${1:-release}"
        ;;
    exec)
        (($#)) || { usage >&2; exit 2; }
        start exec "$@"
        inside "$@"
        ;;
    -h | --help | help) usage ;;
    *) usage >&2; exit 2 ;;
    esac
}

main "$@"
