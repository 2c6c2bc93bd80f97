//! Numbers as text, exact both ways: the nearest double of a text, the shortest text of a double.
//!
//! The library's own are as exact, and up to a hundred times faster where a number has many digits or a large exponent.
//! But they bring 18 KB (gzip) of code and tables into a browser, and these 2 KB. So browsers have these, and all others
//! the library's: the tests hold both against each other.
#![expect(clippy::cast_possible_wrap, reason = "lengths of texts and exponents of doubles are small")]

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt::Write as _;

/// Digits beyond these only tell a tie from what is above it.
const MOST_DIGITS: usize = 770;
/// Greatest power of ten that a double holds exactly.
const EXACT_TEN: u64 = 22;
const FRACTION: u32 = 52;

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
    let (mut short, mut digits, mut more) = (0_u64, Vec::new(), false);
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
                short = short.wrapping_mul(10).wrapping_add(digit.into());
            }
        } else {
            ten += i64::from(!point);
            more |= digit > 0;
        }
    }
    if !any {
        return None;
    }
    if digits.len() <= 15 && ten.unsigned_abs() <= EXACT_TEN {
        // Both are exact, so one division or multiplication rounds once.
        let power = (0..ten.unsigned_abs()).fold(1.0, |power, _| power * 10.0);
        let size = if ten < 0 { short as f64 / power } else { short as f64 * power };
        return Some(sign * size);
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

/// The double nearest to `digits` times ten to the `ten`; of two that are as near, the even one.
fn nearest(digits: &[u8], ten: i64) -> f64 {
    let magnitude = ten.saturating_add(digits.len() as i64);
    if digits.is_empty() || magnitude < -330 {
        return 0.0;
    }
    if magnitude > 310 {
        return f64::INFINITY;
    }
    let (mut over, mut under) = (Big::from(0), Big::from(1));
    for chunk in digits.chunks(9) {
        let value = chunk.iter().fold(0, |n, digit| n * 10 + u32::from(*digit));
        over.mul_add(10_u32.pow(chunk.len() as u32), value);
    }
    (if ten < 0 { &mut under } else { &mut over }).mul_ten(ten.unsigned_abs());

    // over / under is made to lie in [1, 2), which gives the exponent.
    let mut two = over.bits() - under.bits();
    (if two < 0 { &mut over } else { &mut under }).shift(two.unsigned_abs());
    if over.cmp(&under) == Ordering::Less {
        two -= 1;
        over.shift(1);
    }
    // Fewer bits below the normal doubles.
    let bits = (two + 1075).min(53);
    if bits < 0 {
        return 0.0;
    }
    let mut size = 0_u64;
    for _ in 0..bits {
        let bit = over.cmp(&under) != Ordering::Less;
        size = size << 1 | u64::from(bit);
        if bit {
            over.sub(&under);
        }
        over.shift(1);
    }
    // What is left, doubled, against one unit in the last place.
    match over.cmp(&under) {
        Ordering::Greater => size += 1,
        Ordering::Equal => size += size & 1,
        Ordering::Less => {}
    }
    // The result is a double, so two exact steps reach it where one factor would be none.
    let two = two - bits + 1;
    size as f64 * power_of_two(two / 2) * power_of_two(two - two / 2)
}

/// For exponents of normal doubles.
fn power_of_two(exponent: i64) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << FRACTION)
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

/// Fewest digits that only this double is nearest to, and where the point stands among them (Steele and White).
fn shortest(size: f64) -> (Vec<u8>, i64) {
    let bits = size.to_bits();
    let (raw, fraction) = (bits >> FRACTION, bits & ((1 << FRACTION) - 1));
    let mantissa = if raw == 0 { fraction } else { fraction | 1 << FRACTION };
    let exponent = raw.max(1) as i64 - 1075;
    let even = mantissa.is_multiple_of(2);
    // Below a power of two the next double is half as far away as above.
    let uneven = u64::from(fraction == 0 && raw > 1);

    // value = over / under; half of the way to its neighbours = below / under, and above / under.
    let mut over = Big::from(mantissa);
    let (mut under, mut below) = (Big::from(1), Big::from(1));
    over.shift(1 + uneven);
    under.shift(1 + uneven);
    if exponent < 0 {
        under.shift(exponent.unsigned_abs());
    } else {
        over.shift(exponent.unsigned_abs());
        below.shift(exponent.unsigned_abs());
    }
    let mut above = below.clone();
    above.shift(uneven);

    // Whether the text may be cut here: what is left is nearer than the neighbour above.
    let reaches = |over: &Big, above: &Big, under: &Big| {
        let mut sum = over.clone();
        sum.add(above);
        match sum.cmp(under) {
            Ordering::Greater => true,
            Ordering::Equal => even,
            Ordering::Less => false,
        }
    };
    let mut point = 0;
    while reaches(&over, &above, &under) {
        under.mul_add(10, 0);
        point += 1;
    }
    let mut digits = Vec::new();
    loop {
        for big in [&mut over, &mut below, &mut above] {
            big.mul_add(10, 0);
        }
        let mut digit = 0;
        while over.cmp(&under) != Ordering::Less {
            over.sub(&under);
            digit += 1;
        }
        let low = match over.cmp(&below) {
            Ordering::Less => true,
            Ordering::Equal => even,
            Ordering::Greater => false,
        };
        let high = reaches(&over, &above, &under);
        if digits.is_empty() && digit == 0 && !high {
            point -= 1;
            continue;
        }
        if !low && !high {
            digits.push(digit);
            continue;
        }
        over.shift(1);
        let up = high && (!low || over.cmp(&under) != Ordering::Less);
        digits.push(digit + u8::from(up));
        return (digits, point);
    }
}

/// A natural number of any size: its 32-bit digits, least first, none of them a leading zero.
#[derive(Clone, Debug)]
struct Big(Vec<u32>);

impl Big {
    fn from(n: u64) -> Self {
        let mut big = Self(Vec::new());
        for part in [(n >> 32) as u32, n as u32] {
            big.shift(32);
            big.mul_add(1, part);
        }
        big
    }

    fn mul_add(&mut self, by: u32, add: u32) {
        let mut carry = u64::from(add);
        for digit in &mut self.0 {
            carry += u64::from(*digit) * u64::from(by);
            *digit = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn mul_ten(&mut self, mut power: u64) {
        while power > 0 {
            let step = power.min(9);
            self.mul_add(10_u32.pow(step as u32), 0);
            power -= step;
        }
    }

    /// Times two to the `bits`.
    fn shift(&mut self, bits: u64) {
        self.mul_add(1 << (bits % 32), 0);
        if !self.0.is_empty() {
            for _ in 0..bits / 32 {
                self.0.insert(0, 0);
            }
        }
    }

    fn bits(&self) -> i64 {
        let last = self.0.last().map_or(32, |digit| digit.leading_zeros());
        self.0.len() as i64 * 32 - i64::from(last) + i64::from(self.0.is_empty()) * 32
    }

    fn cmp(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    fn add(&mut self, other: &Self) {
        let mut carry = 0;
        let missing = other.0.len().saturating_sub(self.0.len());
        self.0.extend(core::iter::repeat_n(0, missing));
        for (i, digit) in self.0.iter_mut().enumerate() {
            carry += u64::from(*digit) + u64::from(other.0.get(i).copied().unwrap_or(0));
            *digit = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    /// Less another that is no greater.
    fn sub(&mut self, other: &Self) {
        let mut borrow = false;
        for (i, digit) in self.0.iter_mut().enumerate() {
            let (rest, first) = digit.overflowing_sub(other.0.get(i).copied().unwrap_or(0));
            let (rest, second) = rest.overflowing_sub(borrow.into());
            (*digit, borrow) = (rest, first || second);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
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
