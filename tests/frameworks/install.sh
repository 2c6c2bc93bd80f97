#!/usr/bin/env bash
# What the tests of the proxy's recipes need of the system: Debian's redis-server, and openssl for a certificate.
set -euo pipefail
cd "$(dirname "$0")"
missing=()
command -v redis-server > /dev/null || missing+=(redis-server)
command -v openssl > /dev/null || missing+=(openssl)
[ ${#missing[@]} -gt 0 ] || exit 0
echo "installing ${missing[*]} …"
mkdir -p ../.out
{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"; } \
  > ../.out/frameworks-install.log 2>&1 || { cat ../.out/frameworks-install.log; exit 1; }
