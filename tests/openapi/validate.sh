#!/usr/bin/env bash
# Holds docs/openapi against two public validators of OpenAPI 3.1: openapi-spec-validator (PyPI), Redocly (npm).
# $1 is the Python that has the first; `npm ci` here has installed the second.
set -euo pipefail
cd "$(dirname "$0")"
files=(../../docs/openapi/*.json)
[ ${#files[@]} -eq 5 ] || { echo "there is one document per host: 5, not ${#files[@]}"; exit 1; }
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
log=$(mktemp)
trap 'rm -f "$log"' EXIT
run() {
  "$@" > "$log" 2>&1 || { cat "$log"; exit 1; }
}
run "$1" -m openapi_spec_validator "${files[@]}"
run node_modules/.bin/redocly lint --config redocly.yaml "${files[@]}"
echo "openapi: ${#files[@]} documents, valid for openapi-spec-validator and redocly"
