//! Holds the compiled catalogue against `tests/facts`: every operation, parameter and answer is as the facts say, or
//! `explained.yaml` lists the difference with its reason. So are the inputs of checks and the lists that grow; and
//! `tests/facts` itself is held against `../shared/api`, where that is there.
//!
//! `TRUORA_FACTS=outbounds,agents` judges these resources only; an operation's id works too. Names each difference on
//! a line of its own, then prints one line, `facts: N of N operations`.

#![expect(clippy::indexing_slicing, reason = "indexing JSON gives null, or fails the run")]

mod answers;
mod explained;
mod inputs;
mod operation;
mod params;
mod prose;
mod values;
mod yaml;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value as Json;
use truora::catalogue;

/// The files that hold operations.
const FILES: [&str; 5] = ["checks", "rules-and-batches", "identity", "whatsapp", "customers"];
/// What there is: calls to the service, uploads to links, and helpers that make links without a call.
const WHOLE: [usize; 3] = [157, 2, 2];

/// What one entry of the facts is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Call,
    Upload,
    Helper,
}

/// An entry of the facts.
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) sort: Sort,
    pub(crate) facts: Json,
}

fn main() -> ExitCode {
    if std::env::args().any(|a| a == "--list") {
        println!("facts: test"); // what cargo-nextest asks for
        return ExitCode::SUCCESS;
    }
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            println!("facts: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let facts = here.join("../tests/facts");
    let entries = entries(&facts)?;
    let filter = std::env::var("TRUORA_FACTS").unwrap_or_default();
    let words: Vec<&str> = filter.split([',', ' ']).filter(|w| !w.is_empty()).collect();
    let asked = |id: &str| words.is_empty() || words.contains(&id) || words.contains(&resource(id));
    let mut lines: Vec<String> = copied(&facts, &here.join("../../shared/api"))?;
    lines.append(&mut inputs::differences(&facts)?);
    let mut held = [0, 0, 0];
    let mut explained = explained::load(&here.join("tests/facts/explained.yaml"))?;
    let chosen: Vec<&Entry> = entries.iter().filter(|e| asked(&e.id)).collect();
    if chosen.is_empty() {
        return Err(format!("no resource or operation is called {filter}"));
    }
    for entry in &chosen {
        let mut found = operation::differences(entry, &entries);
        found.retain(|line| !explained.covers(line));
        if found.is_empty() {
            held[entry.sort as usize] += 1;
        }
        lines.append(&mut found);
    }
    for op in catalogue::all().filter(|op| asked(op.id) && !entries.iter().any(|e| e.id == op.id)) {
        lines.push(format!("{}: is not in the facts", op.id));
    }
    // Of operations that are not there yet nothing can be said.
    let there = |line: &str| asked(id_of(line)) && operation::find(id_of(line)).is_some();
    for line in explained.idle().into_iter().filter(|line| there(line)) {
        lines.push(format!("{line} [explained, but it is not so any more: take it off explained.yaml]"));
    }
    for line in &lines {
        println!("{line}");
    }
    let count: usize = held.iter().sum();
    let of = if words.is_empty() { String::new() } else { format!(" of {filter}") };
    println!(
        "facts: {count} of {} operations{of} ({} calls, {} uploads to links, {} helpers), {} explained differences",
        chosen.len(),
        held[0],
        held[1],
        held[2],
        explained.used(),
    );
    if words.is_empty() && [Sort::Call, Sort::Upload, Sort::Helper].map(|s| many(&entries, s)) != WHOLE {
        return Err("tests/facts does not hold 157 calls, 2 uploads and 2 helpers".into());
    }
    Ok(lines.is_empty() && count == chosen.len())
}

/// Files of `tests/facts` that differ from the contract they are copied from, where that is there: it lies beside the
/// checkout where the project is worked on, and nowhere else.
fn copied(ours: &Path, source: &Path) -> Result<Vec<String>, String> {
    if !source.is_dir() {
        return Ok(Vec::new());
    }
    let names = |folder: &Path| -> Result<Vec<String>, String> {
        let all = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        Ok(all.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
    };
    let mut all = [names(ours)?, names(source)?].concat();
    all.sort();
    all.dedup();
    let read = |folder: &Path, name: &str| std::fs::read(folder.join(name)).ok();
    all.retain(|name| read(ours, name) != read(source, name));
    Ok(all.iter().map(|name| format!("{name}: differs from ../shared/api; copy it to tests/facts")).collect())
}

fn many(entries: &[Entry], sort: Sort) -> usize {
    entries.iter().filter(|e| e.sort == sort).count()
}

fn entries(folder: &Path) -> Result<Vec<Entry>, String> {
    let mut all = Vec::new();
    for name in FILES {
        let file: PathBuf = folder.join(format!("{name}.yaml"));
        let Json::Array(items) = yaml::load(&file)? else { return Err(format!("{name}: no list")) };
        all.extend(items.into_iter().map(entry));
    }
    Ok(all)
}

fn entry(facts: Json) -> Entry {
    let id = facts["id"].as_str().unwrap_or_default();
    let (id, sort) = match id {
        "helper: inbound_link" => ("links.inbound", Sort::Helper),
        "helper: hosted_flow_url" => ("links.hosted_flow", Sort::Helper),
        _ if matches!(facts["host"].as_str(), Some("presigned" | "files")) => (id, Sort::Upload),
        _ => (id, Sort::Call),
    };
    Entry { id: id.to_owned(), sort, facts }
}

fn resource(id: &str) -> &str {
    id.split_once('.').map_or(id, |(resource, _)| resource)
}

/// The id that a line is about.
fn id_of(line: &str) -> &str {
    line.split([':', ' ']).next().unwrap_or_default()
}
