#!/usr/bin/env bash
# Installs from Debian 12 what building and testing need and this machine lacks; says nothing when all is there.
set -euo pipefail

packages=(
  clang-22 clang-tidy-22 clangd-22 lld-22 llvm-22-dev libclang-22-dev libclang-cpp22-dev libclang-rt-22-dev
  libgrpc++-dev libprotobuf-dev protobuf-compiler-grpc libpugixml-dev zlib1g-dev
  cmake ninja-build libgtest-dev libgmock-dev
  python3 dpkg-dev ca-certificates mingw-w64-common
)

missing=()
for package in "${packages[@]}"; do
  [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

fail() {
  echo "scripts/dependencies.sh: $1" >&2
  exit 2
}

command -v apt-get >/dev/null || fail "this is no Debian; install by hand: ${missing[*]}"
root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || fail "needs root to install ${missing[*]}"
  root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=120 \
    --no-install-recommends install "${missing[@]}" >"$log" 2>&1 </dev/null
}

echo "installing from Debian: ${missing[*]}"
# The lists may be absent or stale; LLVM 22 comes from bookworm-security.
"${root[@]}" apt-get -qq update >"$log" 2>&1 </dev/null || fail "apt-get update failed: $(tail -n 1 "$log")"
install || fail "apt-get install failed: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log")"
