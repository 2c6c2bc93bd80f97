//! Numbers as text, exact both ways: the nearest double of a text, the shortest text of a double.
//!
//! The library's own are as exact, and up to a hundred times faster where a number has many digits or a large exponent.
//! But they bring 18 KB (gzip) of code and tables into a browser, and these 2 KB. So browsers have these, and all others
//! the library's: the tests hold both against each other.
#![expect(clippy::cast_possible_wrap, reason = "lengths of texts and exponents of doubles are small")]

mod exact;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use self::exact::{nearest, shortest};

/// Digits beyond these only tell a tie from what is above it.
const MOST_DIGITS: usize = 770;

/// The nearest double of digits with an optional minus, point and exponent; infinity beyond the doubles.
/// `None` where the text is something else.
pub(crate) fn parse(text: &str) -> Option<f64> {
    if cfg!(target_family = "wasm") {
        return read(text);
    }
    // Most numbers are short.
    if (1..=15).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some(text.bytes().fold(0, |n: u64, b| n * 10 + u64::from(b - b'0')) as f64);
    }
    // Of what the library reads beside these, "+1", "inf" and "nan" have other characters, and "1e" and so on it refuses.
    let ours = |b: &u8| matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'-' | b'+');
    let fits = !text.starts_with('+') && text.bytes().all(|b| ours(&b));
    text.parse().ok().filter(|_| fits)
}

/// The same, without the library.
fn read(text: &str) -> Option<f64> {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let end = text.bytes().position(|b| matches!(b, b'e' | b'E')).unwrap_or(text.len());
    let mut ten = text.get(end + 1..).map_or(Some(0), exponent)?;
    let (mut digits, mut more) = (Vec::new(), false);
    let (mut any, mut point) = (false, false);
    for b in text.bytes().take(end) {
        let digit = match b {
            b'0'..=b'9' => b - b'0',
            b'.' if !point => {
                point = true;
                continue;
            }
            _ => return None,
        };
        any = true;
        if digits.len() < MOST_DIGITS {
            ten -= i64::from(point);
            if digit > 0 || !digits.is_empty() {
                digits.push(digit);
            }
        } else {
            ten += i64::from(!point);
            more |= digit > 0;
        }
    }
    if !any {
        return None;
    }
    if more {
        digits.push(1);
        ten -= 1;
    }
    Some(sign * nearest(&digits, ten))
}

fn exponent(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix(['+', '-']) {
        Some(rest) => (text.starts_with('-'), rest),
        None => (false, text),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // Far beyond the doubles, and far from the ends of an integer.
    let size = digits.bytes().fold(0, |n: i64, b| (n * 10 + i64::from(b - b'0')).min(1 << 40));
    Some(if negative { -size } else { size })
}

/// Writes a number the one way: shortest round trip, no exponent, no `-0`, no `.0`.
pub(crate) fn write(out: &mut String, n: f64) {
    if !n.is_finite() {
        out.push_str(if n.is_nan() {
            "NaN"
        } else if n > 0.0 {
            "inf"
        } else {
            "-inf"
        });
        return;
    }
    if n < 0.0 {
        out.push('-');
    }
    let size = n.abs();
    if size < 1e16 && (size as u64) as f64 == size {
        return whole(out, size as u64);
    }
    if cfg!(target_family = "wasm") {
        return write_size(out, size);
    }
    let _ = write!(out, "{size}");
}

/// What is not negative and not whole, or large, without the library.
fn write_size(out: &mut String, size: f64) {
    let (digits, point) = shortest(size);
    if point <= 0 {
        out.push_str("0.");
        (point..0).for_each(|_| out.push('0'));
    }
    for (i, digit) in digits.iter().enumerate() {
        if i > 0 && i as i64 == point {
            out.push('.');
        }
        out.push(char::from(b'0' + digit));
    }
    (digits.len() as i64..point).for_each(|_| out.push('0'));
}

/// A natural number in digits alone. `None` beyond 64 bits.
pub(crate) fn natural(text: &str) -> Option<u64> {
    let digit = |n: u64, b: u8| n.checked_mul(10)?.checked_add(char::from(b).to_digit(10)?.into());
    text.bytes().try_fold(0, digit).filter(|_| !text.is_empty())
}

/// Writes a whole number.
pub(crate) fn whole(out: &mut String, n: u64) {
    if n >= 10 {
        whole(out, n / 10);
    }
    out.push(char::from(b'0' + (n % 10) as u8));
}

/// A whole number as text.
pub(crate) fn text(n: u64) -> String {
    let mut out = String::new();
    whole(&mut out, n);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::{format, string::ToString};

    fn written(n: f64) -> String {
        let mut out = String::new();
        write(&mut out, n);
        let size = n.abs();
        if n.is_finite() && !(size < 1e16 && (size as u64) as f64 == size) {
            let mut own = String::from(if n < 0.0 { "-" } else { "" });
            write_size(&mut own, size);
            assert_eq!(out, own);
        }
        out
    }

    /// In both ways, that of browsers and that of all others.
    fn parse(text: &str) -> Option<f64> {
        let number = read(text);
        assert_eq!(super::parse(text).map(f64::to_bits), number.map(f64::to_bits), "{text}");
        number
    }

    fn same(text: &str) {
        let (ours, theirs) = (parse(text), text.parse::<f64>().ok());
        assert_eq!(ours.map(f64::to_bits), theirs.map(f64::to_bits), "{text}");
    }

    #[test]
    fn what_is_no_number() {
        for text in [
            "", "-", ".", "-.", "e1", ".e1", "1e", "1e+", "1e-", "1.2.3", "1e1.", "--1", "+1", " 1", "1 ",
            "inf", "NaN", "0x1",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_ends_of_the_doubles() {
        for text in [
            "0",
            "-0",
            "0.000",
            "0e999999999999999999999",
            "1e-999999999999999999999",
            "1e999999999999999999999",
            "5e-324",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2e-324",
            "3e-324",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "2.2250738585072012e-308",
            "1.5e-323",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "1e309",
            "9e307",
            "9007199254740993",
            "9007199254740992.99999999999999999",
            "9007199254740993.00000000000000000001",
            "123456789012345678901234567890",
            "1e22",
            "1e23",
            "8.5e22",
            "0.1",
            "5.",
            ".5",
            "00001.50",
            "1E+2",
            "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880",
        ] {
            same(text);
        }
    }

    #[test]
    fn ties_of_many_digits() {
        // Half of the way between two doubles, exactly, and a trifle to either side of it.
        for base in [1.0_f64, 1.5, 3.0 * 2.0_f64.powi(-1000), f64::MIN_POSITIVE, 0.1, 123_456.789] {
            for odd in [0, 1] {
                let low = f64::from_bits(base.to_bits() + odd);
                let tie = format!("{low:.1100}");
                let tie = tie.trim_end_matches('0');
                same(tie);
                same(&format!("{tie}0000001"));
                same(&format!("{:.1100}", f64::from_bits(low.to_bits() + 1)));
            }
        }
        let half = "9007199254740992.5";
        for more in [0, 700, 760, 780, 1000] {
            let zeros = "0".repeat(more);
            for end in ["", "1"] {
                same(&format!("{half}{zeros}{end}"));
                same(&format!("9007199254740993.{zeros}{end}"));
                same(&format!("9007199254740993{zeros}{end}e-{}", more + end.len()));
            }
        }
    }

    #[test]
    fn texts_of_numbers() {
        for (n, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (1.5, "1.5"),
            (-0.25, "-0.25"),
            (1e-6, "0.000001"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (1e15, "1000000000000000"),
            (123_456.789, "123456.789"),
            (f64::NAN, "NaN"),
            (f64::NEG_INFINITY, "-inf"),
        ] {
            assert_eq!(written(n), text);
        }
        let edges = [1e16, 1e17, 1e21, 1e22, 1e23, 1e300, 5e-324, f64::MAX, f64::MIN_POSITIVE, f64::EPSILON];
        for n in edges.into_iter().chain((0..64).map(|i| 2.0_f64.powi(i * 31 - 1000))) {
            assert_eq!(written(n), format!("{n}"));
            assert_eq!(written(-n), format!("{}", -n));
        }
        assert_eq!(text(u64::MAX), u64::MAX.to_string());
    }

    proptest! {
        #[test]
        fn every_double_is_written_as_the_library_does(n in any::<f64>()) {
            prop_assert_eq!(written(n), format!("{}", if n == 0.0 { 0.0 } else { n }));
        }

        #[test]
        fn every_double_comes_back(n in any::<f64>()) {
            let text = format!("{n:e}");
            prop_assert_eq!(parse(&text).unwrap().to_bits(), n.to_bits(), "{}", text);
        }

        #[test]
        fn every_text_is_read_as_the_library_does(text in "-?[0-9]{1,25}(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?") {
            prop_assert_eq!(parse(&text).unwrap().to_bits(), text.parse::<f64>().unwrap().to_bits(), "{}", text);
        }

        #[test]
        fn what_lies_between_two_doubles(n in any::<f64>(), digits in 15_usize..40) {
            let text = format!("{n:.digits$e}");
            prop_assert_eq!(parse(&text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits), "{}", text);
        }

        #[test]
        fn anything_is_a_number_or_not(text in "[-0-9.eE+]{0,12}") {
            if let Some(n) = parse(&text) {
                prop_assert_eq!(text.parse::<f64>().unwrap().to_bits(), n.to_bits());
            }
        }
    }
}
