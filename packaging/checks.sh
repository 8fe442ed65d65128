#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT
#
# The checks beside the tests, each by its name:
#   packaging/bootstrap.sh exec packaging/checks.sh format scripts translations
# "install" and "translations" need the release build.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
readonly build=build/release
readonly id=io.github.towerkey.Towerkey

tracked() { git -c safe.directory='*' ls-files -- "$@" ':!tests/data'; }

checkFormat() { tracked '*.h' '*.cpp' | xargs -d '\n' clang-format --dry-run -Werror; }

checkScripts() {
    tracked '*.sh' .ci/run | xargs -d '\n' shellcheck --external-sources
}

checkDesktop() { desktop-file-validate "packaging/$id.desktop"; }

checkMetainfo() { appstreamcli validate --no-net "packaging/$id.metainfo.xml"; }

checkManual() { mandoc -Tlint -Wwarning packaging/man/*.1; }

# Every text is in the file of translations, and every text of that file is translated.
checkTranslations() {
    local before status=0
    before=$(mktemp -d)
    cp -p translations/*.ts "$before"
    cmake --build "$build" --target update_translations
    diff -u "$before" translations --exclude=CMakeLists.txt --exclude='*.py' || {
        echo "texts have changed; run: cmake --build $build --target update_translations"
        status=1
    }
    cp -p "$before"/*.ts translations
    rm -r "$before"
    ! grep -nE 'type="unfinished"|<(translation|numerusform)( [^>]*)?(/>|></)' translations/*.ts \
        || status=1
    return "$status"
}

# Both programs, installed, start; everything a desktop needs is there.
checkInstall() {
    local prefix path status=0
    prefix=$(mktemp -d)
    cmake --install "$build" --prefix "$prefix" >/dev/null
    for path in bin/towerkey bin/towerkey-cli "share/applications/$id.desktop" \
        "share/metainfo/$id.metainfo.xml" "share/icons/hicolor/scalable/apps/$id.svg" \
        share/man/man1/towerkey.1 share/man/man1/towerkey-cli.1 'share/doc/*/LICENSE'; do
        compgen -G "$prefix/$path" >/dev/null || { echo "not installed: $path"; status=1; }
    done
    "$prefix/bin/towerkey-cli" --version || status=1
    QT_QPA_PLATFORM=offscreen timeout 60 "$prefix/bin/towerkey" --version || status=1
    rm -r "$prefix"
    return "$status"
}

# tidyBatch BATCH: what clang-tidy finds in a file that includes sources. Names that are local to
# two of them may clash; the halves are then read one after the other. The analyzer gives up a
# function after a quarter of its usual steps: the longest ones, which are within Qt, take half the time.
tidyBatch() {
    local found half status=0
    found=$(clang-tidy --quiet -p build/tidy --warnings-as-errors='*' \
        --extra-arg={-Wno-unknown-warning-option,-Xclang,-analyzer-config,-Xclang,max-nodes=60000} \
        "$1" 2>&1) && return
    if [[ $found == *clang-diagnostic-error* && $(grep -c '#include' "$1") -gt 1 ]]; then
        split --number=l/2 --additional-suffix=.cxx "$1" "${1%.cxx}_"
        for half in "${1%.cxx}"_a[ab].cxx; do tidyBatch "$half" || status=1; done
    else
        printf '%s\n' "$found" | grep -vE '^[0-9]+ warnings|^$'
        status=1
    fi
    return "$status"
}

# Most of the time goes into Qt's headers, so the sources are read in batches, which the preset makes.
# Clang's analyzer looks into included sources only where a file is called UnifiedSource.
checkTidy() {
    local batch
    rm -rf build/tidy
    cmake --preset tidy >/dev/null
    find build/tidy/{app,core,ui} -name 'unity_*.cxx' | while read -r batch; do
        mv "$batch" "${batch/unity_/UnifiedSource_}"
        echo "${batch/unity_/UnifiedSource_}"
    done >build/tidy/batches
    export -f tidyBatch
    xargs -P "$(nproc)" -I '{}' bash -c 'tidyBatch {}' <build/tidy/batches
}

main() {
    local name status=0
    (($#)) || set -- format scripts desktop metainfo manual translations install tidy
    for name in "$@"; do
        declare -F "check${name^}" >/dev/null || { echo "there is no check called $name" >&2; exit 2; }
    done
    for name in "$@"; do
        if (set -e; "check${name^}"); then echo "$name: good"; else echo "$name: FAILED"; status=1; fi
    done
    return "$status"
}

main "$@"
