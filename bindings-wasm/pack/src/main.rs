//! Packs the engine: `truora-pack BUILT.wasm ENGINE_DIR OUT_DIR`. What comes after cargo, but for `wasm-opt`.
//!
//! wasm-bindgen writes its glue as one script with one instance. Here it becomes a function that makes a new instance
//! each time: a trap ends an instance, and the next call needs a fresh one.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use walrus::{ElementItems, Module};
use wasm_bindgen_cli_support::Bindgen;

/// What the script for `no_modules` begins and ends with. Checked, because the tool may change it.
const BEGIN: &str = "let glue = (function(exports) {\n";
const END: &str = "})({ __proto__: null });\n";
/// The line of `engine.js` that the glue takes the place of.
const IMPORT: &str = "import { glue } from \"./glue.js\";\n";

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [built, engine, out] = args.as_slice() else {
        return Err("usage: truora-pack BUILT.wasm ENGINE_DIR OUT_DIR".into());
    };
    let (engine, out) = (Path::new(engine), Path::new(out));
    let mut bindgen = Bindgen::new();
    bindgen.input_path(built).out_name("truora").no_modules(true)?.no_modules_global("glue")?;
    bindgen.typescript(false).omit_default_module_path(true);
    // The names stay until `wasm-opt` has told what is large.
    let mut output = bindgen.remove_producers_section(true).generate_output()?;
    // The Rust driver in a page hands closures to JavaScript; the engine none.
    if !output.js().contains("Closure(") {
        drop_callbacks(output.wasm_mut())?;
    }
    output.emit(out)?;

    let script = fs::read_to_string(out.join("truora.js"))?;
    let body = script.strip_prefix(BEGIN).and_then(|rest| rest.trim_end().strip_suffix(END.trim_end()));
    let body =
        body.ok_or("wasm-bindgen's glue has another frame now; see BEGIN and END in pack/src/main.rs")?;
    let client = fs::read_to_string(engine.join("engine.js"))?;
    let (before, after) = client.split_once(IMPORT).ok_or("engine.js does not import its glue")?;
    let glue = format!("function glue() {{\n    const exports = {{ __proto__: null }};\n{body}}}\n");
    let head = "// Made by bindings-wasm/build.sh from engine.js and wasm-bindgen's glue.\n";
    fs::write(out.join("truora.js"), format!("{head}{before}{glue}{after}"))?;
    fs::copy(engine.join("engine.d.ts"), out.join("truora.d.ts"))?;
    Ok(())
}

/// js-sys comes with a shim for each closure that its functions can take, and nothing in the module tells that none of
/// ours is called with one. They would be 0.7 KB of what is downloaded.
fn drop_callbacks(module: &mut Module) -> Result<(), Box<dyn Error>> {
    let shim = ["::convert::closures::_::invoke", "::futures::jspi::"];
    let unused: Vec<_> = (module.funcs.iter())
        .filter(|f| f.name.as_ref().is_some_and(|name| shim.iter().any(|part| name.contains(part))))
        .map(walrus::Function::id)
        .collect();
    let other = module.funcs.iter().map(walrus::Function::id).find(|id| !unused.contains(id));
    let other = other.ok_or("a module without functions")?;
    for element in module.elements.iter_mut() {
        // Their places stay: the others are called by their number.
        if let ElementItems::Functions(ids) = &mut element.items {
            ids.iter_mut().filter(|id| unused.contains(id)).for_each(|id| *id = other);
        }
    }
    walrus::passes::gc::run(module);
    Ok(())
}
