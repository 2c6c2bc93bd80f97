//! Parity's generator and its Rust runner.
//!
//! `parity generate SEED N` writes cases, one JSON a line: parameters for every operation, right, wrong and hostile.
//! `parity judge` reads cases and writes verdicts, one a line: issues, warnings, and the request that would be sent.
//! Every host has a runner that does the same as `judge`; `run.mjs` holds their verdicts against each other, byte by byte.
#![expect(clippy::print_stderr, reason = "a program that talks to its user")]

mod dice;
mod generate;
#[expect(dead_code, reason = "the replays use the rest")]
#[path = "../../core/tests/replays/json.rs"]
mod json;
mod judge;

use std::io::{self, BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["generate", seed, count] => match (seed.parse(), count.parse()) {
            (Ok(seed), Ok(count)) => generate(seed, count),
            _ => return usage(),
        },
        ["judge"] => judge(),
        _ => return usage(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("parity: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: parity generate SEED N | parity judge");
    ExitCode::from(2)
}

fn generate(seed: u64, count: usize) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for case in generate::cases(seed).take(count) {
        writeln!(out, "{case}")?;
    }
    out.flush()
}

fn judge() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        // Some cases are nested more deeply than it reads by itself.
        let mut text = serde_json::Deserializer::from_str(&line);
        text.disable_recursion_limit();
        writeln!(out, "{}", judge::verdict(&serde::Deserialize::deserialize(&mut text)?))?;
    }
    out.flush()
}
