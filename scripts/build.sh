#!/usr/bin/env bash
# Brings build/release up to date: what is missing from Debian, the configuration, the tools and the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/dependencies.sh

log=build/build.log
mkdir -p build
if [[ ! -f build/release/build.ninja ]]; then
  cmake --preset release >"$log" 2>&1 </dev/null || {
    cat "$log" >&2
    # What a failed configuration leaves behind must not pass for one.
    rm -f build/release/build.ninja
    exit 2
  }
fi
ninja --quiet -C build/release "$@" >"$log" 2>&1 </dev/null || {
  cat "$log" >&2
  exit 2
}
