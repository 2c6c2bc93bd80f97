//! The random dialogues of `core/tests/dialogues`, their choices made by the fuzzer.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/dialogues/answers.rs"]
mod answers;
#[path = "../../tests/dialogues/dice.rs"]
mod dice;
#[path = "../../tests/dialogues/host.rs"]
mod host;
#[path = "../../tests/dialogues/files.rs"]
mod files;
#[path = "../../tests/dialogues/talk.rs"]
mod talk;
#[path = "../../tests/dialogues/uploads.rs"]
mod uploads;

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let mut dice = dice::Dice::of(rest);
    match first % 3 {
        0 => talk::one(&mut dice),
        1 => files::one(&mut dice),
        _ => uploads::one(&mut dice),
    }
});
