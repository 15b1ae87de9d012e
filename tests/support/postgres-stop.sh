#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: postgres-stop.sh DIRECTORY   (what postgres-start.sh was given)
directory=$(readlink -m "${1:?directory}")
[ -f "$directory/data/postmaster.pid" ] || exit 0
pid=$(head -n 1 "$directory/data/postmaster.pid")
kill -INT "$pid" 2>/dev/null || exit 0 # fast shutdown
for _ in $(seq 100); do
    kill -0 "$pid" 2>/dev/null || exit 0
    sleep 0.1
done
kill -QUIT "$pid"
