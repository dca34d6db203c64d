#!/usr/bin/env bash
# Builds an optimized benchmark and runs it: tests/bench/run.sh [NAME…]
# SELARAS_BENCH_SECONDS=60 follows messages for a minute instead of 20 s.
# Prints one line a figure, tab-separated: name, value, unit, floor, ratio, target, ok or short.
set -euo pipefail
cd "$(dirname "$0")/../.."
cmake --preset release -DBUILD_TESTING=ON -B build/bench >/dev/null
cmake --build build/bench --target selaras_bench >/dev/null
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} exec build/bench/tests/bench/selaras_bench "$@"
