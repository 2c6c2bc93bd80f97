//! The reader against serde_json, on the bodies of `payloads.py`: `cargo bench -p truora --bench reader -- DIR`.
//!
//! Ratios to serde_json's bare syntax check (`IgnoredAny`) in the same run.

#![expect(
    clippy::expect_used,
    clippy::disallowed_types,
    reason = "a program that measures may stop, and needs a clock"
)]

use std::time::Instant;

use truora::catalogue;
use truora::json::Nobody;
use truora::json::{Habits, read_again};

fn best(mut run: impl FnMut()) -> f64 {
    let mut least = f64::MAX;
    for _ in 0..25 {
        let begun = Instant::now();
        for _ in 0..20 {
            run();
        }
        least = least.min(begun.elapsed().as_secs_f64() / 20.0);
    }
    least
}

fn main() {
    let Some(dir) = std::env::args().skip(1).find(|a| !a.starts_with('-')) else {
        println!("reader: no folder of bodies given; run `make bench`");
        return;
    };
    println!("{:6}{:>9}{:>12}{:>14}{:>14}", "", "bytes", "truora", "IgnoredAny", "Value");
    for (name, id) in
        [("S", "checks.get"), ("M", "processes.result"), ("L", "checks.details"), ("LIST", "checks.list")]
    {
        let body = std::fs::read(format!("{dir}/{name}.json")).expect("a body");
        let op = catalogue::find(id).expect("an operation");
        let ty = op.gives.at(200).expect("a type");
        let habits = Habits::default();
        let ours = best(|| {
            let report = read_again(&body, &ty, false, &habits, &mut Nobody).expect("JSON");
            assert!(report.issues.is_empty());
        });
        let syntax = best(|| {
            let _: serde::de::IgnoredAny = serde_json::from_slice(&body).expect("JSON");
        });
        let value = best(|| {
            let _: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
        });
        println!(
            "{name:6}{:9}{:9.1} µs{:13.2}x{:13.2}x",
            body.len(),
            ours * 1e6,
            syntax / ours,
            value / ours
        );
    }
}
