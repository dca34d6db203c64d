#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over what the dev preset builds, or over the files that match the given patterns.
#     packaging/tidy.sh models/redis ui/theme
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v run-clang-tidy-14 >/dev/null; then
    echo "clang-tidy-14 is not installed" >&2
    exit 77
fi
cmake --preset dev >/dev/null
# Headers and sources that the build generates have to be there to be read.
cmake --build --preset dev
[ $# -gt 0 ] || set -- app models tests ui
exec run-clang-tidy-14 -quiet -p build/dev "${@/#/$PWD/}"
