//! Runs the replays, one corpus for every host, against the core itself. `TRUORA_REPLAYS=dir` chooses the folder.
//!
//! Prints one line, `cargo: N passed, N failed`, after naming each failing case with what differed.

#![expect(clippy::indexing_slicing, reason = "indexing JSON gives null, or fails the case")]

mod compare;
mod json;
mod script;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value as Json;

fn main() -> ExitCode {
    if std::env::args().any(|a| a == "--list") {
        println!("replays: test"); // what cargo-nextest asks for
        return ExitCode::SUCCESS;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = match std::env::var_os("TRUORA_REPLAYS") {
        Some(one) => vec![root.join(one)],
        None => vec![root.join("tests/replays"), root.join("tests/replays-hosts")],
    };
    let mut files = Vec::new();
    for folder in &folders {
        collect(folder, &mut files);
    }
    files.sort();
    let (mut passed, mut failed) = (0, 0);
    for file in &files {
        let name = file.strip_prefix(&root).unwrap_or(file).display().to_string();
        match one(file) {
            Ok(true) => passed += 1,
            Ok(false) => {} // for other hosts
            Err(why) => {
                failed += 1;
                println!("FAILED {name}\n  {}", why.replace('\n', "\n  "));
            }
        }
    }
    println!("cargo: {passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|e| e.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "json") {
            files.push(path);
        }
    }
}

fn one(file: &Path) -> Result<bool, String> {
    let text = std::fs::read_to_string(file).map_err(|e| e.to_string())?;
    let case: Json = serde_json::from_str(&text).map_err(|e| format!("not JSON: {e}"))?;
    if let Some(hosts) = case.get("hosts").and_then(Json::as_array)
        && !hosts.iter().any(|h| h == "rust")
    {
        return Ok(false);
    }
    for key in case.as_object().ok_or("a case is an object")?.keys() {
        if !["op", "as", "params", "options", "script", "outcome", "hosts", "about"].contains(&key.as_str()) {
            return Err(format!("unknown member `{key}` of a case"));
        }
    }
    // A panic is a failure of its case, not of the run.
    let ran = std::panic::catch_unwind(|| script::run(&case));
    let seen = ran.unwrap_or_else(|_| Err("the core panicked".to_owned()))?;
    compare::outcome(&case["outcome"], &seen)?;
    Ok(true)
}
