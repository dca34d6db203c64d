#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats the sources as .clang-format says; with --check only tells which are not.
# Versions of clang-format differ in what they make of the same settings: this is the one that
# counts. Ends with 77 where it is not installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! formatter=$(command -v clang-format-14); then
    echo "clang-format-14 is not installed" >&2
    exit 77
fi
mode=-i
[ "${1:-}" != --check ] || mode=--dry-run
find app models tests ui -name '*.h' -print0 -o -name '*.cpp' -print0 \
    | xargs -0 -P "$(nproc)" -n 20 "$formatter" --Werror "$mode"
