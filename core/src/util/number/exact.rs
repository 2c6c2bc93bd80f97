//! The double nearest to given digits, and the fewest digits of a double, by natural numbers of any size.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// Greatest power of ten that a double holds exactly.
const EXACT_TEN: u64 = 22;
const FRACTION: u32 = 52;

/// The double nearest to `digits` times ten to the `ten`; of two that are as near, the even one.
pub(super) fn nearest(digits: &[u8], ten: i64) -> f64 {
    let magnitude = ten.saturating_add(digits.len() as i64);
    if digits.is_empty() || magnitude < -330 {
        return 0.0;
    }
    if magnitude > 310 {
        return f64::INFINITY;
    }
    if digits.len() <= 15 && ten.unsigned_abs() <= EXACT_TEN {
        // Both are exact, so one division or multiplication rounds once.
        let short = digits.iter().fold(0, |n: u64, digit| n * 10 + u64::from(*digit)) as f64;
        let power = (0..ten.unsigned_abs()).fold(1.0, |power, _| power * 10.0);
        return if ten < 0 { short / power } else { short * power };
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

/// Fewest digits that only this double is nearest to, and where the point stands among them.
pub(super) fn shortest(size: f64) -> (Vec<u8>, i64) {
    let (all, point) = digits(size);
    for count in 1..all.len() {
        // The nearest number of so many digits, or else the other neighbour: below a power of two the doubles are closer.
        let (head, tail) = all.split_at_checked(count).unwrap_or_default();
        let up = tail.first().is_some_and(|digit| *digit >= 5);
        for up in [up, !up] {
            let (mut short, mut point) = (head.to_vec(), point);
            if up {
                while short.pop_if(|digit| *digit == 9).is_some() {}
                match short.last_mut() {
                    Some(last) => *last += 1,
                    None => (short, point) = ([1].into(), point + 1),
                }
            }
            if nearest(&short, point - short.len() as i64).to_bits() == size.to_bits() {
                return (short, point);
            }
        }
    }
    (all, point)
}

/// The first 18 digits of a double above 0, and where the point stands among them: 17 tell it from all others.
fn digits(size: f64) -> (Vec<u8>, i64) {
    let bits = size.to_bits();
    let (raw, fraction) = (bits >> FRACTION, bits & ((1 << FRACTION) - 1));
    let mantissa = if raw == 0 { fraction } else { fraction | 1 << FRACTION };
    let exponent = raw.max(1) as i64 - 1075;
    let (mut over, mut under) = (Big::from(mantissa), Big::from(1));
    (if exponent < 0 { &mut under } else { &mut over }).shift(exponent.unsigned_abs());
    let mut point = 0;
    while over.cmp(&under) != Ordering::Less {
        under.mul_add(10, 0);
        point += 1;
    }
    let mut digits = Vec::new();
    while digits.len() < 18 {
        over.mul_add(10, 0);
        let mut digit = 0;
        while over.cmp(&under) != Ordering::Less {
            over.sub(&under);
            digit += 1;
        }
        if digit > 0 || !digits.is_empty() {
            digits.push(digit);
        } else {
            point -= 1;
        }
    }
    (digits, point)
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
