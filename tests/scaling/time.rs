//! CPU time of each case, natively: the best of three.

use std::process::ExitCode;

use crate::cases::Case;
use crate::memory;
use crate::run::measured;

const MIB: usize = 1024 * 1024;

/// A line for each case, the slowest first.
pub(crate) fn table(cases: &[Case]) -> ExitCode {
    let sizes: Vec<usize> = match std::env::var("TRUORA_SCALING_MIB").map(|n| n.parse::<usize>()) {
        Ok(Ok(n)) => vec![n * MIB],
        _ => vec![MIB / 4, MIB],
    };
    let mut rows = Vec::new();
    for case in cases {
        let mut row = Vec::new();
        for size in &sizes {
            let input = (case.make)(*size);
            let mut best = f64::INFINITY;
            for _ in 0..3 {
                let begin = cpu();
                std::hint::black_box(measured(std::hint::black_box(&input)));
                best = best.min(cpu() - begin);
                if best > 2000.0 {
                    break;
                }
            }
            let (out, held) = memory::most(|| measured(&input));
            row.push((best, held / 1024, out / 1024, input.len() / 1024));
            if best > 2000.0 {
                break;
            }
        }
        rows.push((case.name.as_str(), row));
    }
    rows.sort_by(|(_, a), (_, b)| {
        let last = |row: &[(f64, usize, usize, usize)]| row.last().map_or(0.0, |row| row.0);
        last(b).total_cmp(&last(a))
    });
    for (name, row) in rows {
        print!("{name:60}");
        for (ms, held, out, size) in row {
            print!(" {size:6} KiB: {ms:9.2} ms, {held:7} KiB held, {out:6} KiB out;");
        }
        println!();
    }
    ExitCode::SUCCESS
}

/// Milliseconds that this thread was on a processor, whatever else the machine does. Linux alone tells.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1e6
}
