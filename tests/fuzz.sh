#!/usr/bin/env bash
# The long runs: coverage-guided fuzzing of everything that parses, a million random dialogues, many random bodies.
# SECONDS_EACH (60) is the time per fuzz target.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo fuzz --version > /dev/null 2>&1 || cargo install --quiet cargo-fuzz
for target in reader address headers dialogue params; do
  echo "fuzzing $target for ${SECONDS_EACH:-60} s"
  # The sanitizer is not on every machine, and there is no unsafe code for it to watch.
  RUSTC_BOOTSTRAP=1 cargo fuzz run "$target" -s none --fuzz-dir core/fuzz -- \
    -max_total_time="${SECONDS_EACH:-60}" -max_len=4096 -verbosity=0 -print_final_stats=1
done
TRUORA_DIALOGUES=1000000 TRUORA_CASES=30000 cargo test --quiet --release -p truora --test dialogues --test reader
