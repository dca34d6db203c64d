#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a fresh Debian 12 lacks, builds with a preset and runs CTest.
#     tests/run.sh                     the debug build
#     tests/run.sh asan -R keyspace    another preset, and arguments for ctest
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
. "$root/packaging/dependencies.sh"

preset=dev
case ${1:-} in
'' | -*) ;;
*)
    preset=$1
    shift
    ;;
esac

require_packages "${test_packages[@]}"
cd "$root"
cmake --preset "$preset"
cmake --build --preset "$preset"
exec ctest --preset "$preset" "$@" </dev/null
