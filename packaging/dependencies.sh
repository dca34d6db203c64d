# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2034 # the lists are for those that source this
# What Selaras needs of Debian 12, and how to get it. Sourced, not run.

# To build, and to run what was built.
build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev libqt6opengl6-dev libgl-dev qt6-svg-dev qt6-charts-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libhiredis-dev libsqlite3-dev libexpected-dev libbotan-2-dev
    libzxcvbn-dev
    libqt6svg6 fonts-dejavu-core
    redis-server
)

# The tests also talk to a Redis over TLS and through a sentinel, read the sources, and have
# applications written in Python.
test_packages=(
    "${build_packages[@]}"
    redis-sentinel redis-tools sqlite3 libqt6sql6-sqlite openssl python3 python3-jsonschema
    python3-bcrypt
    clang-format-14 appstream desktop-file-utils
)

# To make a .deb.
deb_packages=("${build_packages[@]}" dpkg-dev file)

# As root there is no need of sudo, and a container often has none.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Neither root nor sudo: run this as root: $*" >&2
        return 1
    fi
}

# The given packages that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed \
            || echo "$package"
    done
}

# Debian starts a server as soon as it is installed. Selaras starts servers of its own and wants
# none on the machine, so the start is refused for as long as apt runs. A policy that is already
# there is the machine's own and stays.
install_quietly() (
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        trap 'as_root rm -f "$policy"' EXIT
        trap 'exit 1' HUP INT TERM
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    as_root apt-get -q update
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends install "$@" </dev/null
)

# Nor is a server that was installed here to start at the next boot.
disable_services() {
    local package
    command -v systemctl >/dev/null || return 0
    for package in "$@"; do
        case $package in
        redis-server | redis-sentinel) as_root systemctl --quiet disable "$package" ;;
        esac
    done
}

# Installs what is missing of the given packages. With nothing missing it does nothing, and needs
# neither network nor rights.
require_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is not Debian; going on with what is here. Debian 12 would need: $*" >&2
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    echo "Installing with apt: ${missing[*]}" >&2
    install_quietly "${missing[@]}" >&2
    disable_services "${missing[@]}"
}
