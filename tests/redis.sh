#!/usr/bin/env bash
# What the tests of RedisStore need: Debian's redis-server. The tests start it themselves, on a free port of loopback.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v redis-server > /dev/null; then
  echo "installing redis-server …"
  log=$(mktemp)
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends redis-server; } > "$log" 2>&1 ||
    { cat "$log"; exit 1; }
  rm -f "$log"
fi
