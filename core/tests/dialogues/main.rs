//! Random dialogues: a host that does everything a host may do, and much that it may not, against the machine.
//!
//! `TRUORA_DIALOGUES=100000` sets how many; `TRUORA_DIALOGUE=7` runs only number 7, which says why it failed.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod answers;
mod dice;
mod files;
mod host;
mod talk;
mod uploads;

use dice::Dice;

/// What ten seconds hold on a small machine, in a debug build.
const DIALOGUES: u64 = 100_000;

fn run(name: &str, count: u64, one: fn(&mut Dice<'_>)) {
    let number = |name: &str| std::env::var(name).ok().and_then(|n| n.parse::<u64>().ok());
    let numbers = match number("TRUORA_DIALOGUE") {
        Some(n) => n..n + 1,
        None => 0..number("TRUORA_DIALOGUES").unwrap_or(count),
    };
    for n in numbers {
        let talk = std::panic::AssertUnwindSafe(|| one(&mut Dice::seeded(n)));
        if let Err(why) = std::panic::catch_unwind(talk) {
            println!(
                "dialogue {n} failed; repeat it: TRUORA_DIALOGUE={n} cargo test -p truora --test dialogues {name}"
            );
            std::panic::resume_unwind(why);
        }
    }
}

#[test]
fn the_machine_keeps_its_promises() {
    run("the_machine_keeps_its_promises", DIALOGUES, talk::one);
}

#[test]
fn a_file_is_whole_or_an_error() {
    run("a_file_is_whole_or_an_error", DIALOGUES, files::one);
}

#[test]
fn an_upload_is_sent_once_or_surely_not() {
    run("an_upload_is_sent_once_or_surely_not", DIALOGUES / 4, uploads::one);
}

/// The dialogues above reach every kind of end; otherwise they would prove little.
#[test]
fn the_dialogues_go_everywhere() {
    let mut seen = std::collections::BTreeMap::new();
    for n in 0..5_000 {
        *seen.entry(talk::end(&mut Dice::seeded(n))).or_insert(0) += 1;
        *seen.entry(files::end(&mut Dice::seeded(n))).or_insert(0) += 1;
        *seen.entry(uploads::end(&mut Dice::seeded(n))).or_insert(0) += 1;
    }
    let wanted = "api config deadline decode failed invalid misuse redirect transport nothing body stream file whole-file \
                  whole-file-in-parts uploaded upload-redirected upload-failed";
    for end in wanted.split_whitespace() {
        assert!(seen.get(end).is_some_and(|n| *n >= 3), "too few of {end}: {seen:?}");
    }
}
