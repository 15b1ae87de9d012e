#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors and with ASan and UBSan, starts a PostgreSQL of its own, a
# screen in memory and a D-Bus session, runs every test, and stops what it started. Arguments go to ctest, such as -R.
set -euo pipefail
exec </dev/null
loket_root=$(dirname "$(dirname "$(readlink -f "$0")")")
support=$loket_root/tests/support
build=$loket_root/build/test

# shellcheck source=packaging/packages.sh
. "$loket_root/packaging/packages.sh"
install_missing build run test

work=$(mktemp -d "${TMPDIR:-/tmp}/loket-test.XXXXXX")
started=()
stop_all() {
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    "$support/postgres-stop.sh" "$work/postgres" >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap stop_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

(cd "$loket_root" && cmake --preset test)
cmake --build "$build" -j "$(nproc)"

"$support/postgres-start.sh" "$work/postgres"
# shellcheck source=/dev/null
. "$work/postgres/env"

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
started+=($!)
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
if [ ! -s "$work/display" ]; then
    cat "$work/xvfb.log" >&2
    exit 1
fi
DISPLAY=:$(cat "$work/display")
export DISPLAY

{ read -r DBUS_SESSION_BUS_ADDRESS && read -r bus_pid; } < <(dbus-daemon --session --fork --print-address=1 --print-pid=1)
started+=("$bus_pid")
export DBUS_SESSION_BUS_ADDRESS

# Nothing of the person who runs the tests may change them or be changed by them.
unset WAYLAND_DISPLAY XDG_SESSION_TYPE QT_STYLE_OVERRIDE QT_SCALE_FACTOR
export HOME=$work/home XDG_RUNTIME_DIR=$work/runtime TMPDIR=$work/tmp
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$TMPDIR"
chmod 700 "$XDG_RUNTIME_DIR"

export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS=suppressions=$support/lsan.supp:print_suppressions=0

status=0
ctest --test-dir "$build" --output-on-failure -j "$(nproc)" "$@" || status=$?
if [ $# = 0 ]; then
    # Parsers of strangers' files get strange files: a few seconds each, with clang's own instrumentation.
    "$loket_root/tests/fuzz/run.sh" "$build" "${LOKET_FUZZ_SECONDS:-4}" || status=$?
fi
exit "$status"
