//! What a call costs must not grow faster than its input: each input that a caller or the service controls is doubled
//! twice, and what the core does with it is counted.
//!
//! `scaling gate` counts the instructions of each case by callgrind, so that two runs give the same numbers, and fails
//! where a case grows faster than n log n, costs too much a byte, holds too much memory, or answers with too much.
//! `scaling time` measures CPU time natively instead, at 1 MiB and at 32 MiB: for people, and for docs/performance.md.
//! A word after either takes only the cases whose name holds it.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program that talks to its user")]

mod callgrind;
mod cases;
mod memory;
mod run;
mod time;

use std::process::ExitCode;

use self::cases::Case;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (mode, word) = match args.as_slice() {
        [mode] => (*mode, ""),
        [mode, word] => (*mode, *word),
        _ => ("", ""),
    };
    let mut all: Vec<Case> = cases::all();
    all.retain(|case| case.name.contains(word));
    match mode {
        "gate" => callgrind::gate(&all, word),
        "counted" => callgrind::counted(&all),
        "time" => time::table(&all),
        _ => {
            eprintln!("usage: scaling gate|time [a word of the cases' names]");
            ExitCode::FAILURE
        }
    }
}
