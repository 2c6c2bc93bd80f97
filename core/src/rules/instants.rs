//! The order of two instants, whatever their zones and fractions.

use core::cmp::Ordering;

use crate::number::natural;
use crate::text::cut;
use crate::value::is_instant;

/// Which of two RFC 3339 instants comes first. `None` where one of them is none.
pub(super) fn order(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (moment(a)?, moment(b)?);
    Some(a.0.cmp(&b.0).then_with(|| a.1.cmp(b.1)))
}

/// Seconds since a day long ago, in UTC, and the fraction without its trailing zeros.
fn moment(text: &str) -> Option<(i64, &str)> {
    if !is_instant(text) {
        return None;
    }
    let number = |from: usize, to: usize| natural(text.get(from..to)?).map(|n| n as i64);
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let rest = text.get(19..)?;
    let (fraction, zone) = rest.split_at_checked(rest.find(['Z', '+', '-'])?)?;
    let offset = match zone.split_at_checked(1)? {
        ("Z", _) => 0,
        (sign, clock) => {
            let (hours, minutes) = cut(clock, b':')?;
            let minutes = (natural(hours)? * 60 + natural(minutes)?) as i64;
            if sign == "-" { -minutes } else { minutes }
        }
    };
    // Years begin in March, so that the day that some of them have more is their last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day;
    let seconds = ((days * 24 + hour) * 60 + minute - offset) * 60 + second;
    Some((seconds, fraction.trim_end_matches('0').trim_end_matches('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_have_an_order() {
        let rising = [
            "0001-01-01T00:00:00Z",
            "2023-12-31T23:59:59Z",
            "2024-01-31T00:00:00Z",
            "2024-02-29T23:59:59.5Z",
            "2024-02-29T23:59:59.51Z",
            "2024-03-01T00:00:00+00:00",
            "2024-03-01T00:00:00-05:00",
            "2024-03-01T05:00:01Z",
            "2024-12-31T23:59:60Z",
            "2025-01-01T00:00:01Z",
            "2025-02-28T23:59:59Z",
            "2025-03-01T00:00:00Z",
            "2100-02-28T00:00:00Z",
            "2100-03-01T00:00:00Z",
        ];
        for pair in rising.windows(2) {
            assert_eq!(order(pair[0], pair[1]), Some(Ordering::Less), "{pair:?}");
            assert_eq!(order(pair[1], pair[0]), Some(Ordering::Greater), "{pair:?}");
        }
        for (a, b) in [
            ("2026-01-01T00:00:00Z", "2025-12-31T19:00:00-05:00"),
            ("2026-01-01T00:00:00.000Z", "2026-01-01T05:30:00+05:30"),
            ("2024-03-01T00:00:00Z", "2024-02-29T23:00:00-01:00"),
        ] {
            assert_eq!(order(a, b), Some(Ordering::Equal), "{a} {b}");
        }
        assert_eq!(order("2026-01-01", "2026-01-01T00:00:00Z"), None);
    }
}
