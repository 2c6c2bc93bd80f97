#!/usr/bin/env bash
# Builds the wasm engine into bindings-wasm/pkg: truora.js, truora.d.ts, truora_bg.wasm and inline.js.
#
# The library for wasm32 comes from rustup where it can fetch it, else from Debian's packages, which build it from
# source; TRUORA_WASM=rustup|debian insists on one way. Everything missing is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"
target=wasm32-unknown-unknown
pkg=bindings-wasm/pkg
pack=bindings-wasm/pack
way=${TRUORA_WASM:-}

fail() {
  echo "bindings-wasm/build.sh: $*" >&2
  exit 1
}

rustup_has() {
  command -v rustup > /dev/null || return 1
  rustup target list --installed 2> /dev/null | grep -qx "$target" && return 0
  timeout 120 rustup target add "$target" > /dev/null 2>&1
}

case "$way" in
  "") if rustup_has; then way=rustup; else way=debian; fi ;;
  rustup) rustup_has || fail "rustup cannot provide $target here; try TRUORA_WASM=debian" ;;
  debian) ;;
  *) fail "TRUORA_WASM is $way, and must be rustup or debian" ;;
esac

build=(build --quiet --locked --profile wasm --target "$target" -p truora-wasm)
if [ "$way" = rustup ]; then
  # Built for size, the reader would be too slow, and the attribute that helps is not stable: a third larger, as fast.
  CARGO_PROFILE_WASM_OPT_LEVEL=3 cargo "${build[@]}"
else
  packages=(rustc-web cargo-web rust-web-src rust-web-llvm lld-22)
  if ! dpkg -s "${packages[@]}" > /dev/null 2>&1; then
    [ "$(id -u)" = 0 ] || fail "these Debian packages are needed: ${packages[*]}"
    echo "installing ${packages[*]} …"
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}"; } > "$CARGO_TARGET_DIR/apt.log" 2>&1 \
      || { tail -5 "$CARGO_TARGET_DIR/apt.log" >&2; fail "the Debian packages could not be installed"; }
  fi
  # Debian's compiler by its paths: rustup's cargo would choose its own. The library is built along, so its panics can
  # become bare traps, without the texts that nobody would read: a fifth of the module. The library's own way to be small
  # saves 0.7 KB.
  RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 \
    RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none --cfg truora_speed" \
    /usr/bin/cargo "${build[@]}" -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
fi

if ! [ -x $pack/node_modules/.bin/wasm-opt ]; then
  echo "installing wasm-opt …"
  npm ci --silent --no-audit --no-fund --prefix $pack || fail "npm could not install binaryen"
fi
mkdir -p $pkg
cargo run --quiet --locked -p truora-pack -- "$CARGO_TARGET_DIR/$target/wasm/truora_wasm.wasm" bindings-wasm $pkg
# Every feature by its name: detection needs a section that some toolchains strip. Two things are for gzip: data stay in
# one piece, because runs of zeros are shorter than what cuts them out (0.8 KB), and alike functions stand together.
$pack/node_modules/.bin/wasm-opt --flatten --rereloop -Oz -Oz --one-caller-inline-max-function-size=15 \
  --skip-pass=memory-packing --reorder-functions-by-name \
  --enable-bulk-memory --enable-bulk-memory-opt --enable-nontrapping-float-to-int --enable-sign-ext \
  --enable-mutable-globals --enable-reference-types --enable-multivalue --enable-call-indirect-overlong \
  --strip-debug --strip-producers --strip-target-features \
  $pkg/truora_bg.wasm -o $pkg/truora_bg.wasm
{
  echo "// Made by bindings-wasm/build.sh: truora_bg.wasm as base64."
  printf 'export default "%s";\n' "$(base64 -w0 $pkg/truora_bg.wasm)"
} > $pkg/inline.js
echo '/** `truora_bg.wasm` as base64. */
declare const base64: string;
export default base64;' > $pkg/inline.d.ts
echo "$pkg ($way): $(stat -c %s $pkg/truora_bg.wasm) bytes of wasm, $(gzip -9c $pkg/truora_bg.wasm | wc -c) gzipped"
