//! Makes the service's own words fit for an error's text: they often echo what the user sent.

use alloc::string::String;

use crate::util::text::find;

/// Longest text kept, in characters.
const LONGEST: usize = 200;

/// Shortest word with a digit in it that is taken for a key or a token: names of parameters in a row have none.
const TOKEN: usize = 32;

/// Cuts to 200 characters, and masks e-mail addresses, links, what looks like a key, and every run of five or more
/// digits (points, hyphens and spaces between digits do not break a run).
pub(crate) fn mask(text: &str) -> String {
    let mut out = String::new();
    for (i, word) in text.split(|c: char| c.is_whitespace() || c.is_control()).enumerate() {
        if i > 0 {
            out.push(' ');
        }
        if find(word, "@").is_some() {
            out.push_str("<e-mail>");
        } else if find(word, "://").is_some() {
            out.push_str("<link>");
        } else if word.len() >= TOKEN && word.bytes().any(|b| b.is_ascii_digit()) {
            out.push_str("<token>");
        } else {
            out.push_str(word);
        }
    }
    let out = mask_digits(&out);
    let mut short = String::new();
    for (i, c) in out.chars().enumerate() {
        if i == LONGEST {
            short.push('…');
            break;
        }
        short.push(c);
    }
    short
}

fn mask_digits(text: &str) -> String {
    let mut out = String::new();
    let mut run = String::new();
    let mut digits = 0;
    let flush = |out: &mut String, run: &mut String, digits: &mut usize| {
        if *digits >= 5 {
            let tail = run.len() - run.trim_end_matches(|c: char| !c.is_numeric()).len();
            out.push_str("<digits>");
            out.push_str(run.get(run.len() - tail..).unwrap_or_default());
        } else {
            out.push_str(run);
        }
        run.clear();
        *digits = 0;
    };
    for c in text.chars() {
        if c.is_numeric() {
            run.push(c);
            digits += 1;
        } else if digits > 0 && matches!(c, '.' | '-' | ' ' | '/' | '(' | ')') {
            run.push(c);
        } else {
            flush(&mut out, &mut run, &mut digits);
            out.push(c);
        }
    }
    flush(&mut out, &mut run, &mut digits);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hides_what_names_a_person() {
        assert_eq!(
            mask("bad national_id 1000000000 for ana@correo.test"),
            "bad national_id <digits> for <e-mail>"
        );
        assert_eq!(mask("CPF 123.456.789-09."), "CPF <digits>.");
        assert_eq!(mask("phone +57 300 000 0000, code 10400"), "phone +<digits>, code <digits>");
        assert_eq!(mask("see https://files.test/x?sig=abc"), "see <link>");
        assert_eq!(mask("year 2026, code 400"), "year 2026, code 400");
        assert_eq!(mask("bad key eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln!"), "bad key <token>");
        let names = "first_name,last_name,national_id,date_of_birth";
        assert_eq!(mask(names), names);
    }

    proptest! {
        #[test]
        fn no_five_digits_in_a_row_survive(text in ".{0,300}", number in "[0-9]{5,20}") {
            let masked = mask(&std::format!("{text} {number} {text}"));
            let mut run = 0;
            for c in masked.chars() {
                run = if c.is_numeric() { run + 1 } else { 0 };
                prop_assert!(run < 5);
            }
            prop_assert!(masked.chars().count() <= LONGEST + 1);
        }
    }
}
