#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package; the last line says where it is.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
. "$root/packaging/dependencies.sh"

require_packages "${deb_packages[@]}"
cd "$root"
cmake --preset release
cmake --build --preset release
cd build/release
exec cpack -G DEB
