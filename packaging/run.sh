#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a fresh Debian 12 lacks, builds a release and starts `selaras ARGS`.
#     packaging/run.sh demo
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
. "$root/packaging/dependencies.sh"

# Whether `selaras ARGS` opens a window: a workspace, `demo`, or nothing at all.
opens_window() {
    local command=''
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help | -v | --version) return 1 ;;
        --out | --language | --theme | --size) shift ;;
        -*) ;;
        *) command=${command:-$1} ;;
        esac
        [ $# -eq 0 ] || shift
    done
    case $command in
    keys | edit | apply | drain | drift | watch | check | tour) return 1 ;;
    esac
}

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

# What the build says goes to stderr: stdout is the program's.
build() {
    cd "$root"
    cmake --preset release
    cmake --build --preset release --target selaras
}

require_packages "${build_packages[@]}"
(build) >&2

if opens_window "$@" && ! has_display; then
    {
        echo "Selaras is built, but there is no display to open its window on."
        echo "For a picture of every page: $0 tour --out pictures"
    } >&2
    exit 2
fi
exec "$root/build/release/app/selaras" "$@"
