#!/usr/bin/env bash
# Builds what is not built yet and lints the given driver: ./run.sh [PATH…]
# Without a path it lints testcases/projects/planted, whose defects are planted and described in its sources.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

"$root/scripts/build.sh" driverentry-lint driverentry-tidy driverentry-clangd driverentry-tidy-plugin >&2
lint=$root/build/release/bin/driverentry-lint
(($#)) && exec "$lint" "$@"

status=0
(cd "$root" && "$lint" testcases/projects/planted) || status=$?
((status == 1)) && exit 0
echo "run.sh: the planted defects should give exit code 1, but driverentry-lint ended with $status" >&2
exit 1
