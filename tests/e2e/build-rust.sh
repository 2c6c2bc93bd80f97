#!/usr/bin/env bash
# Compiles examples/rust for browsers, and packs it as modules that a page can load: target/e2e-rust/.
#
# The compiler is chosen as in bindings-wasm/build.sh, which also installs it: run that first.
set -euo pipefail
cd "$(dirname "$0")/../.."
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
target=wasm32-unknown-unknown
out=$CARGO_TARGET_DIR/e2e-rust

way=${TRUORA_WASM:-debian}
if [ -z "${TRUORA_WASM:-}" ] && rustup target list --installed 2> /dev/null | grep -qx $target; then way=rustup; fi
build=(build --quiet --locked --profile wasm --target $target -p truora-example --lib)
if [ "$way" = rustup ]; then
  cargo "${build[@]}"
else
  RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 /usr/bin/cargo "${build[@]}" -Zbuild-std=std,panic_abort
fi
mkdir -p "$out"
cargo run --quiet --locked -p truora-pack -- "$CARGO_TARGET_DIR/$target/wasm/truora_example.wasm" tests/e2e/rust "$out"
echo "$out ($way): $(stat -c %s "$out/truora_bg.wasm") bytes of wasm"
