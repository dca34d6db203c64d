#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the harness and lets it try to leave a stale key behind:
#     tests/chaos/run.sh --edits 30000 --kills 300 --seed 1
#         --control NAME           no-journal, del-before-commit, single-del, window-50ms or
#                                  no-follower (of captured changes): the same world with one of
#                                  the precautions missing; must not pass
#         --captured               the foreign writers invalidate nothing: triggers tell of them
#         --warm                   keys are given their new values where that is sure
#         --synchronous MODE       FULL or NORMAL, of the application's connections
#         --rdb-restarts N         of Redis, from a snapshot; one a round otherwise
#         --expect-stale           stop at the first stale key, and exit 0 only then
#         --keep, --verbose        keep the files; tell what is done to whom
# The last line is edits=N kills=K stale=0 lost=0 foreign=0 pending=0; exits 0 only if all four are.
set -euo pipefail
cd "$(dirname "$0")/../.."
cmake --preset dev >/dev/null
cmake --build --preset dev --target selaras_chaos >/dev/null
exec build/dev/tests/chaos/selaras_chaos "$@"
