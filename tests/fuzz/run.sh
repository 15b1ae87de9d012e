#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs each for some seconds on small files of its kind. A crash, a leak of the
# sanitizer or an endless run fails; the input that did it stays in BUILD/fuzz.
# usage: run.sh BUILD [SECONDS]      BUILD: a configured tree with the sources' generated files
set -euo pipefail
root=$(dirname "$(dirname "$(dirname "$(readlink -f "$0")")")")
build=$(readlink -f "$1")/fuzz
seconds=${2:-4}
mkdir -p "$build"
cd "$build"

modules=(Qt6Core Qt6Gui Qt6Pdf)
packages=(libtiff-4 libjpeg libpng libarchive libqpdf gmime-3.0)
flags=(-std=c++20 -O1 -g1 -fPIC -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-sanitize=vptr
    -DQT_NO_KEYWORDS -DQT_NO_CAST_FROM_ASCII -I"$root/src")
for module in "${modules[@]}"; do
    flags+=(-isystem "$(qmake6 -query QT_INSTALL_HEADERS)/${module/Qt6/Qt}")
done
# shellcheck disable=SC2207
flags+=(-isystem "$(qmake6 -query QT_INSTALL_HEADERS)" $(pkg-config --cflags-only-I "${packages[@]}"))
links=(-L"$(qmake6 -query QT_INSTALL_LIBS)")
for module in "${modules[@]}"; do
    links+=(-l"$module")
done
# shellcheck disable=SC2207
links+=($(pkg-config --libs "${packages[@]}"))

sources=("$root"/src/capture/{csvtable,jpeghead,mail,openjpeg,openmail,openpaper,openpdf,openpng,opentiff,pdfpagejpeg,pixels}.cpp
    "$root"/src/capture/{readerprotocol,readfault,table,tablereading,wholefile,xlsxcells,xlsxtable,zipentries}.cpp
    "$root"/src/core/{contactfields,datesintext,decreemembers,decreeplaces,email,fieldsearch}.cpp
    "$root"/src/core/{fieldsettling,folding,indonesian,letterplaces,namematch,nip,nipsintext,pagekind,pagelines}.cpp
    "$root"/src/core/{pagewords,paperfields,personfields,personname,personplaces,phone,placesearch,readnumber}.cpp
    "$root"/src/core/{titles,userid}.cpp)
compiler=(clang++)
command -v ccache >/dev/null && compiler=(ccache clang++)
objects=()
pending=()
for source in "${sources[@]}"; do
    object=$(basename "$source" .cpp).o
    objects+=("$object")
    if [ ! -f "$object" ] || [ "$source" -nt "$object" ]; then
        pending+=("$source")
    fi
done
# libqpdf's header is no C++20 to clang 14: a class that is not complete in a vector
[ ${#pending[@]} = 0 ] || printf '%s\0' "${pending[@]}" | xargs -0 -r -P "$(nproc)" -I{} sh -c 'older=
    case {} in */pdfpagejpeg.cpp) older=-std=c++17 ;; esac
    "$@" $older -c {} -o "$(basename {} .cpp).o"' sh "${compiler[@]}" "${flags[@]}"

targets=(pdf jpeg png tiff csv xlsx mail whole protocol fields)
for target in "${targets[@]}"; do
    "${compiler[@]}" "${flags[@]}" -DTARGET="$target" -c "$root/tests/fuzz/fuzz_papers.cpp" -o "fuzz_$target.o"
    clang++ -fsanitize=fuzzer,address,undefined "fuzz_$target.o" "${objects[@]}" "${links[@]}" -o "fuzz_$target"
done

export QT_ENABLE_REGEXP_JIT=0 QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1
for target in "${targets[@]}"; do
    mkdir -p "seeds_$target" "crash_$target"
    cp -n "$root"/tests/fuzz/seeds/"$target"-* "seeds_$target/" 2>/dev/null || true
    cp -n "$root"/tests/data/papers/*."${target/jpeg/jpg}" "seeds_$target/" 2>/dev/null || true
    "./fuzz_$target" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="crash_$target/" "seeds_$target" >"fuzz_$target.log" 2>&1 ||
        { tail -n 40 "fuzz_$target.log" >&2; echo "fuzzing $target failed; see $build/crash_$target" >&2; exit 1; }
    echo "fuzz $target: $(awk '/number_of_executed_units/ { print $2 }' "fuzz_$target.log") runs"
done
