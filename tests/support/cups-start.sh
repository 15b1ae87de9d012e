#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: cups-start.sh DIRECTORY
# A print system for one test alone: on a free port of the loopback, everything it keeps below DIRECTORY.
# Writes DIRECTORY/port and DIRECTORY/pid. Queues:
#   Berkas  keeps each print byte for byte as DIRECTORY/out/JOB, its title as DIRECTORY/out/JOB.title
#   Macet   is stopped before the test begins: prints wait
#   Gagal   its printer always fails, and the print is given up
#   Lambat  prints, but not before DIRECTORY/out/go exists
#   Jauh    a queue by an address of the network
set -euo pipefail
directory=$(readlink -m "${1:?directory}")
export PATH=$PATH:/usr/sbin:/sbin
command -v cupsd >/dev/null || { echo "cupsd is missing (package cups-daemon)." >&2; exit 1; }
command -v lpadmin >/dev/null || { echo "lpadmin is missing (package cups-client)." >&2; exit 1; }

mkdir -p "$directory"/{etc/ppd,spool/tmp,cache,run/certs,log,out,bin/backend,bin/filter}
user_lines=
if [ "$(id -u)" = 0 ]; then
    user_lines=$'User lp\nGroup lp'
    chmod o+x "$directory" "$(dirname "$directory")"
    chgrp -R lp "$directory"/{etc,spool,cache,run,log}
    chmod 710 "$directory/spool"
    chmod 1770 "$directory/spool/tmp"
    chmod 770 "$directory/cache"
fi
chmod 1777 "$directory/out"
for part in daemon notifier monitor cgi-bin; do
    ln -s "/usr/lib/cups/$part" "$directory/bin/$part"
done

backend() { # NAME, the rest from standard input
    { printf '#!/bin/sh\n[ $# = 0 ] && { echo "direct %s \\"Unknown\\" \\"%s\\""; exit 0; }\nout=%q\n' "$1" "$1" "$directory/out"
      cat; } >"$directory/bin/backend/$1"
    chmod 755 "$directory/bin/backend/$1"
}
keep='if [ -n "${6-}" ]; then cat "$6" >"$out/$1.part"; else cat >"$out/$1.part"; fi
printf %s "$3" >"$out/$1.title"
mv "$out/$1.part" "$out/$1"'
backend simpan <<<"$keep"
backend gagal <<<'echo "ERROR: nothing comes out" >&2; exit 1'
backend lambat <<<"while ! [ -e \"\$out/go\" ]; do sleep 0.1; done
$keep"
backend socket <<<"$keep"

cat >"$directory/etc/cups-files.conf" <<C
ServerRoot $directory/etc
ServerBin $directory/bin
DataDir /usr/share/cups
RequestRoot $directory/spool
TempDir $directory/spool/tmp
CacheDir $directory/cache
StateDir $directory/run
AccessLog $directory/log/access_log
ErrorLog $directory/log/error_log
PageLog $directory/log/page_log
FileDevice Yes
$user_lines
C

start_on() { # PORT
    cat >"$directory/etc/cupsd.conf" <<C
LogLevel info
Listen 127.0.0.1:$1
Browsing Off
DefaultAuthType None
WebInterface No
# As the system's own: files of finished prints are kept for a day, unless somebody purges them.
PreserveJobHistory Yes
PreserveJobFiles 86400
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
C
    setsid cupsd -f -c "$directory/etc/cupsd.conf" -s "$directory/etc/cups-files.conf" \
        >"$directory/log/stdout" 2>&1 </dev/null &
    echo $! >"$directory/pid"
    for _ in $(seq 50); do
        if lpstat -h "127.0.0.1:$1" -r 2>/dev/null | grep -q 'is running' && kill -0 "$(cat "$directory/pid")" 2>/dev/null; then
            return 0
        fi
        sleep 0.1
    done
    kill "$(cat "$directory/pid")" 2>/dev/null || true
    return 1
}

port=
for _ in 1 2 3 4 5; do
    try=$((20000 + RANDOM % 12000)) # below the range from which the system takes ports for outgoing connections
    if start_on "$try"; then
        port=$try
        break
    fi
done
[ -n "$port" ] || { cat "$directory/log/stdout" "$directory/log/error_log" >&2; exit 1; }

server=127.0.0.1:$port
add() { lpadmin -h "$server" -p "$1" -E -v "$2" -m raw "${@:3}" 2>/dev/null; }
add Berkas simpan:/
add Macet simpan:/
add Gagal gagal:/ -o printer-error-policy=abort-job
add Lambat lambat:/
add Jauh socket://192.0.2.1/ -o printer-is-shared=true
lpadmin -h "$server" -d Berkas
cupsdisable -h "$server" -r "dimatikan" Macet
echo "$port" >"$directory/port"
