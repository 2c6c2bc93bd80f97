//! The gate: instructions by callgrind, which counts them the same each time.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::cases::Case;
use crate::memory;
use crate::run::measured;

/// Bytes of the inputs that are compared.
const SMALL: usize = 8 * 1024;
const LARGE: usize = 4 * SMALL;
/// Most times that four times the input may cost: n log n is below 5 here, and n² is 16.
const MOST_GROWTH: f64 = 6.0;
/// Most instructions a byte, so that 1 MiB takes 50 ms on a machine of today; and those that any call may take, which is
/// a refusal of 2,000 bytes.
const MOST_A_BYTE: f64 = 500.0;
const MOST_AT_ONCE: f64 = 8_000_000.0;
/// Most bytes that are held for a byte of input, and that any call may hold.
const MOST_HELD: usize = 100;
const HELD_AT_ONCE: usize = 1024 * 1024;
/// Most bytes that go out for a byte of input, and those that any call may answer with.
const MOST_OUT: usize = 8;
const OUT_AT_ONCE: usize = 128 * 1024;

/// Runs this program under callgrind, and judges what it counted.
pub(crate) fn gate(cases: &[Case], word: &str) -> ExitCode {
    let folder = std::env::temp_dir().join(format!("truora-scaling-{}", std::process::id()));
    let made = fs::create_dir_all(&folder).and_then(|()| count(&folder, word));
    let counts = made.map(|()| read(&folder));
    let _ = fs::remove_dir_all(&folder);
    let counts = match counts {
        Ok(counts) if counts.len() == 2 * cases.len() => counts,
        Ok(counts) => return failed(&format!("{} counts of {} cases", counts.len(), cases.len())),
        Err(error) => return failed(&error.to_string()),
    };
    let (mut faults, mut steepest, mut dearest) = (0, (0.0, ""), (0.0, ""));
    for (case, pair) in cases.iter().zip(counts.chunks(2)) {
        let [small, large] = pair else { continue };
        let growth = large / small;
        let input = (case.make)(LARGE);
        let bytes = input.len().max(LARGE);
        let a_byte = large / bytes as f64;
        if growth > steepest.0 {
            steepest = (growth, &case.name);
        }
        if a_byte > dearest.0 {
            dearest = (a_byte, &case.name);
        }
        let (out, held) = memory::most(|| measured(&input));
        let mut faulty = |is: bool, what: &str| {
            if is {
                faults += 1;
                println!(
                    "{}: {what}: {small:.0} and {large:.0} instructions (x{growth:.1}), {a_byte:.0} a byte, {held} bytes held, {out} out",
                    case.name
                );
            }
        };
        faulty(growth > MOST_GROWTH, "grows too fast");
        faulty(*large > MOST_A_BYTE * bytes as f64 + MOST_AT_ONCE, "costs too much");
        faulty(held > MOST_HELD * bytes + HELD_AT_ONCE, "holds too much");
        faulty(out > MOST_OUT * bytes + OUT_AT_ONCE, "answers with too much");
    }
    println!(
        "scaling: {} cases, {faults} too expensive; steepest x{:.1} for 4 times the input ({}), dearest {:.0} instructions a byte ({})",
        cases.len(),
        steepest.0,
        steepest.1,
        dearest.0,
        dearest.1
    );
    if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What runs under callgrind.
pub(crate) fn counted(cases: &[Case]) -> ExitCode {
    let mut out = 0;
    for case in cases {
        for bytes in [SMALL, LARGE] {
            let input = (case.make)(bytes);
            out += std::hint::black_box(measured(std::hint::black_box(&input)));
        }
    }
    eprintln!("{out} bytes out");
    ExitCode::SUCCESS
}

fn count(folder: &Path, word: &str) -> std::io::Result<()> {
    let pattern = "scaling::run::measured";
    let done = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no"])
        .arg(format!("--toggle-collect={pattern}"))
        .arg(format!("--dump-after={pattern}"))
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg(std::env::current_exe()?)
        .args(["counted", word])
        .output()?;
    if done.status.success() {
        return Ok(());
    }
    Err(std::io::Error::other(String::from_utf8_lossy(&done.stderr).into_owned()))
}

/// The counts in the order of the calls: `out.1`, `out.2`, and so on.
fn read(folder: &Path) -> Vec<f64> {
    let mut counts = Vec::new();
    while let Ok(text) = fs::read_to_string(folder.join(format!("out.{}", counts.len() + 1))) {
        let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
        counts.push(total.and_then(|n| n.trim().parse().ok()).unwrap_or(f64::NAN));
    }
    // The last dump is that of the end of the program.
    counts.pop_if(|count| *count == 0.0);
    counts
}

fn failed(why: &str) -> ExitCode {
    eprintln!("scaling: callgrind did not count: {why}");
    ExitCode::FAILURE
}
