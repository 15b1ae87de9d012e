# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs what packages.txt names and this Debian has not.

packages_of() { # KIND...
    awk -v kinds=" $* " 'index(kinds, " " $1 " ") && $1 != "#" { for (i = 2; i <= NF; i++) print $i }' \
        "$loket_root/packaging/packages.txt"
}

missing_of() { # KIND...
    local wanted
    wanted=$(packages_of "$@")
    # shellcheck disable=SC2086 # one word a package
    { dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null | awk '$1 == "ii" { print $2 }'
      echo; printf '%s\n' $wanted; } |
        awk 'NF == 0 { asking = 1; next } !asking { have[$1] = 1; next } !($1 in have)'
}

install_missing() { # KIND...
    local missing as_root=()
    missing=$(missing_of "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Paket berikut belum terpasang; minta administrator memasangnya:" $missing >&2
            return 1
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get -qq update </dev/null
    # shellcheck disable=SC2086
    "${as_root[@]}" apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends $missing </dev/null
}
