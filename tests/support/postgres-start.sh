#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: postgres-start.sh DIRECTORY
# A PostgreSQL for the tests alone: on a free port of the loopback, TLS from an own authority, SCRAM, page checksums.
# As root it runs as the user postgres, else as whoever calls. Writes DIRECTORY/env, to be sourced:
#   LOKET_TEST_PG         URL of the database loket, whose owner is the role loket (no superuser); a test makes a schema of its own
#   LOKET_TEST_PG_ADMIN   URL of the superuser, for tests that make roles or databases
set -euo pipefail
umask 077
directory=$(readlink -m "${1:?directory}")
for bin in /usr/lib/postgresql/*/bin; do :; done
[ -x "$bin/initdb" ] || { echo "PostgreSQL's server programs are missing." >&2; exit 1; }
mkdir -p "$directory/tls"

as_server() { "$@"; }
owner=$(id -un)
if [ "$(id -u)" = 0 ]; then
    owner=postgres
    as_server() { (cd / && setpriv --reuid=postgres --regid=postgres --init-groups --reset-env "$@"); }
fi

cd "$directory/tls"
key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
openssl req -x509 "${key[@]}" -days 30 -subj '/CN=Loket test authority' -keyout ca.key -out ca.crt 2>/dev/null
openssl req "${key[@]}" -subj '/CN=localhost' -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' \
    -keyout server.key -out server.csr 2>/dev/null
openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 30 -copy_extensions copy \
    -out server.crt 2>/dev/null
admin_password=$(openssl rand -hex 16)
role_password=$(openssl rand -hex 16)
printf '%s' "$admin_password" >"$directory/pwfile"
chown -R "$owner" "$directory"
# The way to it must be open where root made the folder and the server is another user.
if [ "$owner" = postgres ]; then
    chmod o+x "$(dirname "$directory")"
fi

as_server "$bin/initdb" -D "$directory/data" -U pgadmin --pwfile="$directory/pwfile" --auth=scram-sha-256 \
    -E UTF8 --locale=C.UTF-8 --data-checksums --no-sync >"$directory/initdb.log"
rm "$directory/pwfile"
cat >>"$directory/data/postgresql.conf" <<C
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = scram-sha-256
ssl = on
ssl_cert_file = '$directory/tls/server.crt'
ssl_key_file = '$directory/tls/server.key'
ssl_min_protocol_version = 'TLSv1.2'
fsync = off                             # the data die with the test
log_statement = none
log_parameter_max_length_on_error = 0
max_connections = 60
shared_buffers = 64MB
C
cat >"$directory/data/pg_hba.conf" <<C
hostssl   all all 127.0.0.1/32 scram-sha-256
hostnossl all all all          reject
C

for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000)) # below the range from which the system takes ports for outgoing connections
    if as_server "$bin/pg_ctl" -D "$directory/data" -l "$directory/server.log" -o "-p $port" -w -t 60 start >/dev/null; then
        break
    fi
    port=
done
[ -n "$port" ] || { cat "$directory/server.log" >&2; exit 1; }

target="localhost:$port"
tls="sslmode=verify-full&sslrootcert=$directory/tls/ca.crt&channel_binding=require"
admin="postgresql://pgadmin:$admin_password@$target/postgres?$tls"
psql -qX -v ON_ERROR_STOP=1 "$admin" >/dev/null <<S
create role loket login password '$role_password' nosuperuser nocreatedb nocreaterole;
create database loket owner loket template template0 encoding 'UTF8' locale 'C.UTF-8';
\connect loket
create extension pg_trgm;
S
cat >"$directory/env" <<C
export LOKET_TEST_PG='postgresql://loket:$role_password@$target/loket?$tls'
export LOKET_TEST_PG_ADMIN='$admin'
C
