#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Loket (Release) and opens it; all arguments go to loket, such as --demo.
set -euo pipefail
loket_root=$(dirname "$(dirname "$(readlink -f "$0")")")

if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "Loket memerlukan layar: jalankan perintah ini dari sesi desktop." >&2
    exit 2
fi

# shellcheck source=packaging/packages.sh
. "$loket_root/packaging/packages.sh"
install_missing build run

build=$loket_root/build/release
log=$build/build.log
mkdir -p "$build"
if ! {
    { [ -f "$build/build.ninja" ] || cmake -S "$loket_root" --preset release; } &&
        cmake --build "$build" -j "$(nproc)"
} >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "Loket tidak dapat dibangun; catatan lengkap ada di $log." >&2
    exit 1
fi
exec "$build/bin/loket" "$@"
