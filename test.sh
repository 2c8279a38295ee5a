#!/usr/bin/env bash
# Builds everything and runs every test; arguments go to ctest (./test.sh -R meta).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

scripts/build.sh
exec ctest --test-dir build/release --output-on-failure --parallel "$(nproc)" "$@" </dev/null
