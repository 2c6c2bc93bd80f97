#!/usr/bin/env bash
# What counts instructions: valgrind, from Debian's packages where it is not there.
set -euo pipefail
command -v valgrind > /dev/null && exit 0
fail() {
  echo "tests/scaling/install.sh: $*" >&2
  exit 1
}
[ "$(uname -s)" = Linux ] || fail "valgrind counts the instructions, on Linux; elsewhere run target/release/examples/scaling time"
command -v apt-get > /dev/null && [ "$(id -u)" = 0 ] || fail "the package valgrind is needed"
echo "installing valgrind …"
log=$(mktemp)
{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends valgrind; } > "$log" 2>&1 ||
  { tail -20 "$log" >&2; fail "valgrind could not be installed"; }
