#!/usr/bin/env bash
# Runs the replays with every other CPython found, from 3.10 on: one extension serves them all (abi3).
set -euo pipefail
own=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
root=$(cd "$(dirname "$0")/../.." && pwd)
seen=" $own "
for python in python3.{10..19} "${PYENV_ROOT:-$HOME/.pyenv}"/versions/*/bin/python; do
  version=$("$python" -c 'import sys; sys.version_info >= (3, 10) and print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
  case "$seen" in *" $version "*) continue ;; esac
  [ -n "$version" ] || continue
  seen="$seen$version "
  PYTHONPATH="$root/bindings-py/python" "$python" "$root/tests/py/replaying.py" "$root/tests/replays" "$root/tests/replays-hosts" 2>/dev/null
done
echo "the extension was run by:$seen"
