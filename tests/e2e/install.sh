#!/usr/bin/env bash
# What the tests in a browser need: Debian's Chromium, and the library that drives it.
set -euo pipefail
cd "$(dirname "$0")"
chromium=${TRUORA_CHROMIUM:-/usr/bin/chromium}
if [ ! -x "$chromium" ]; then
  echo "installing chromium …"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium; } > install.log 2>&1 ||
    { cat install.log; exit 1; }
fi
if ! cmp --silent package-lock.json node_modules/.installed; then
  npm ci --silent --no-audit --no-fund
  cp package-lock.json node_modules/.installed
fi
