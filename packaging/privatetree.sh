# shellcheck shell=bash
# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT
#
# Part of bootstrap.sh: makes the private Debian tree, and enters it with bubblewrap.

readonly suite=trixie
: "${source_folder:?}"
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/towerkey
tree=
places=() # folders of the host that are seen inside
bwrap_options=()

# ---- making it

prepareTree() {
    local hash
    hash=$({ packages | sort; echo "$suite 1 $(uname -m)"; } | sha256sum)
    tree=$cache/env-${hash:0:12}
    needTools
    mkdir -p "$cache" || fail "cannot write to $cache; set XDG_CACHE_HOME to a folder of yours"
    exec 9>"$cache/lock"
    flock -n 9 || { say "waiting for another start that prepares the environment"; flock 9; }
    treeWorks || makeTree
    exec 8<"$tree/.complete" 9>&-
    flock -s 8 # keeps the tree from being removed while it is in use
}

needTools() {
    local tools=(mmdebstrap bubblewrap debian-archive-keyring)
    ((EUID == 0)) || tools+=(uidmap)
    if [[ -f $tree/.complete ]] && has bwrap; then
        :
    elif has apt-get; then
        installOnHost "${tools[@]}"
    elif ! has bwrap || ! has mmdebstrap; then
        fail "this system has no packages of Qt 6.6 and KSyntaxHighlighting for Qt 6 installed." \
            "Install them with CMake, Ninja and a C++23 compiler; or install ${tools[*]}," \
            "with which a private Debian tree is made."
    fi
    bwrap --unshare-pid --ro-bind / / --proc /proc --dev /dev true || fail \
        "bubblewrap may not create namespaces here; its message is above." \
        "As root this needs a system, virtual machine or container that allows mounts (with Docker:" \
        "--privileged); as a user it needs kernel.unprivileged_userns_clone=1 or, on Ubuntu," \
        "kernel.apparmor_restrict_unprivileged_userns=0. Debian 13 needs none of this."
}

treeWorks() {
    [[ -f $tree/.complete ]] || return 1
    places=()
    bwrap_options=(--dev /dev --chdir /)
    mountTree ''
    bwrap "${bwrap_options[@]}" sh -c 'g++ --version && cmake --version' &>/dev/null
}

makeTree() {
    local new=$tree.new log=$tree.log mirror
    [[ ! -e $tree ]] || say "the environment is damaged and is made again"
    removeFolder "$tree" "$cache"/env-*.new
    local folder
    for folder in "$cache" "${TMPDIR:-/tmp}"; do
        enoughSpace "$folder" || fail "$folder needs 3 GB of free space for the build environment"
    done
    say "making the build environment in $tree (once; about a minute and 500 MB to fetch)"
    : >"$log"
    mapfile -t mirror < <(hostMirror)
    if ! unpackTree "$new" "${mirror[@]}" && { ! ((${#mirror[@]})) || ! unpackTree "$new"; }; then
        tail -n 15 "$log" >&2
        removeFolder "$new"
        enoughSpace "$cache" 500 || fail "the disk of $cache is full"
        fail "mmdebstrap could not make a Debian $suite tree; the end of its messages is above," \
            "all of them are in $log." \
            "Tried: ${mirror[0]:+the Debian mirror that apt is set to, then }mmdebstrap's own." \
            "Is there a network? Behind a proxy, set http_proxy or apt's Acquire::http::Proxy."
    fi
    touch "$new/.complete"
    mv -T "$new" "$tree"
    treeWorks || fail "the new environment in $tree does not work: no g++ or no cmake in it"
    removeUnused
}

enoughSpace() { (($(df --output=avail -m "$1" | tail -n 1) >= ${2:-3000})); }

# The Debian mirror that the host's apt is set to, if the host is a Debian.
hostMirror() {
    has apt-get || return 0
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(COMPONENT) $(REPO_URI)' 2>/dev/null \
        | sed -nE 's/^Debian Debian main (https?:.*)$/\1/p' | head -n 1
}

# unpackTree FOLDER [MIRROR]: as root right into the folder, with mounts that nobody else sees; else
# through a tar archive, so that every file belongs to the user and can be removed by him. Whatever
# runs here ends with this script, even if that is killed.
unpackTree() {
    local folder=$1 include options=()
    shift
    include=$(packages | paste -sd,)
    mapfile -t options < <(apt-config dump 2>/dev/null \
        | sed -nE '/^Acquire::(https?|ftp|Retries)[: ].*[^"]";$/s/^/--aptopt=/p')
    options+=(--variant=apt --include="$include")
    options+=(--dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*')
    removeFolder "$folder"
    mkdir "$folder"
    if ((EUID == 0)); then
        setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc \
            mmdebstrap "${options[@]}" "$suite" "$folder" "$@" &>>"$log" </dev/null
    else
        setpriv --pdeathsig TERM \
            mmdebstrap --mode=unshare --format=tar "${options[@]}" "$suite" - "$@" \
            2>>"$log" </dev/null \
            | setpriv --pdeathsig KILL tar -x -C "$folder" --exclude='./dev/*' -f - 2>>"$log"
    fi || return 1
    rm -f "$folder/etc/apt/apt.conf.d/99mmdebstrap"
}

removeFolder() {
    local folder
    for folder in "$@"; do
        [[ -e $folder ]] || continue
        ((EUID == 0)) || chmod -R u+rwX "$folder" || true
        rm -rf --one-file-system "$folder" || fail "cannot remove $folder; remove it by hand"
    done
}

# Trees of other package lists, unless a command runs in one.
removeUnused() {
    local other
    for other in "$cache"/env-*/; do
        other=${other%/}
        [[ $other != "$tree" ]] || continue
        if flock -n -x "$other/.complete" true 2>/dev/null; then
            say "removing $other, which is no longer used"
            removeFolder "$other" "$other.log"
        fi
    done
}

# ---- entering it

# Shows a folder of the host inside, unless it would hide one of the tree.
show() {
    local folder=$1
    case $folder in
    /usr* | /etc* | /var* | /bin* | /sbin* | /lib*) [[ ! -d $tree$folder ]] || return 0 ;;
    / | /proc | /proc/* | /dev | /dev/* | /sys | /sys/* | [!/]* | '') return 0 ;;
    esac
    [[ ! -d $folder ]] || places+=("$folder")
}

holdsPlace() {
    local place
    for place in "${places[@]}"; do
        [[ $place != "$1"/* ]] || return 0
    done
    return 1
}

# A folder in which one of the host is wanted is made of its parts, because nothing can be added
# to a folder that is bound read-only.
mountTree() {
    local folder=$1 child
    if [[ -L $tree$folder ]]; then
        bwrap_options+=(--symlink "$(readlink "$tree$folder")" "$folder")
    elif [[ -n $folder ]] && ! holdsPlace "$folder"; then
        bwrap_options+=(--ro-bind "$tree$folder" "$folder")
    else
        for child in "$tree$folder"/*; do
            [[ -e $child || -L $child ]] || continue
            case ${child#"$tree"} in
            /boot | /dev | /home | /media | /mnt | /opt | /proc | /root | /run | /srv | /sys | /tmp) ;;
            *) mountTree "${child#"$tree"}" ;;
            esac
        done
    fi
}

# Where the history of a linked work tree is kept; nothing for a plain clone.
historyFolder() {
    [[ -f $source_folder/.git ]] || return 0
    cd "$source_folder" && cd "$(sed -n 's/^gitdir: //p' .git)" \
        && cd "$(cat commondir 2>/dev/null || echo .)" && pwd -P
}

# The user's folders, his files, display and message bus, for the editor.
showDesktop() {
    local name
    for name in /home /media /mnt /srv /run/media "${HOME:-}" "${XDG_RUNTIME_DIR:-}" \
        "$(dirname "${XAUTHORITY:-/}")"; do
        show "$name"
    done
}

# The folders of files that are named on the command line, and of those they are links to.
showFiles() {
    local name
    for name in "$@"; do
        [[ -e $name ]] || continue
        show "$(dirname "$(realpath -s -- "$name")")"
        show "$(dirname "$(realpath -m -- "$name")")"
    done
}

# composeTree MODE [FILES]: what is seen inside. Only `run` sees the user's home; elsewhere it is
# empty, so that no test depends on it.
composeTree() {
    local mode=$1 place
    shift
    places=("$source_folder")
    show "$PWD"
    show "$(historyFolder || true)"
    showFiles "$@"
    [[ $mode != run ]] || showDesktop
    mapfile -t places < <(printf '%s\n' "${places[@]}" | LC_ALL=C sort -u)

    bwrap_options=(--unshare-pid --die-with-parent)
    mountTree ''
    bwrap_options+=(--proc /proc --dev /dev --dev-bind-try /dev/dri /dev/dri --bind /tmp /tmp)
    bwrap_options+=(--ro-bind /etc/passwd /etc/passwd --ro-bind /etc/group /etc/group)
    [[ $mode == run || ! -d ${HOME:-} || $HOME == / ]] || bwrap_options+=(--tmpfs "$HOME")
    for place in "${places[@]}"; do bwrap_options+=(--bind "$place" "$place"); done
    bwrap_options+=(--setenv PATH /usr/local/bin:/usr/bin:/usr/sbin)
    if [[ $mode == run ]]; then
        bwrap_options+=(--ro-bind-try /usr/lib/locale /usr/lib/locale)
    else
        bwrap_options+=(--setenv LC_ALL C.UTF-8)
    fi
    for place in CC CXX LD_LIBRARY_PATH LD_PRELOAD PYTHONPATH QT_PLUGIN_PATH TMPDIR; do
        bwrap_options+=(--unsetenv "$place")
    done
}

insideTree() { bwrap "${bwrap_options[@]}" --chdir "$PWD" -- "$@"; }
