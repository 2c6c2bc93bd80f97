//! The order of two instants and of their months, whatever their zones and fractions.

use alloc::string::String;

use crate::schema::Params;
use crate::util::date::{edge_of_month, is_instant, is_month};
use crate::util::number::natural;
use crate::util::text::cut;
use crate::value::Value;

/// The text of an instant, however the host gave it.
pub(super) fn given<'a>(params: &Params<'a>, name: &str) -> Option<&'a str> {
    match params.get(name)? {
        Value::Text(text) => Some(text),
        Value::Instant(text) => Some(text),
        _ => None,
    }
}

/// Whether `end` is in an earlier month than `start`, as they are written and in UTC. Either may be a month alone.
pub(super) fn in_earlier_month(end: &str, start: &str) -> Option<bool> {
    let whole = |text: &str, last| if is_month(text) { edge_of_month(text, last) } else { text.into() };
    let (end, start): (String, String) = (whole(end, true), whole(start, false));
    let (ends, month) = (end.get(..7)?, start.get(..7)?);
    let (end, start, first) = (moment(&end, 0)?, moment(&start, 0)?, edge_of_month(month, false));
    // By its zone, the start may be in the month before or after in UTC.
    let begins = [1, 0, -1].iter().filter_map(|later| moment(&first, *later));
    let begin = begins.into_iter().find(|begin| *begin <= start)?;
    Some(ends < month && end < begin)
}

/// Whether the second is at most so many calendar months after the first. A day that a month does not have, such as
/// 31 February, stands for the days after its end.
pub(super) fn within_months(a: &str, b: &str, months: i64) -> Option<bool> {
    let (a, b) = (moment(a, months)?, moment(b, 0)?);
    Some(b <= a)
}

/// So many calendar months later: seconds since a day long ago, in UTC, and the fraction without its trailing zeros.
fn moment(text: &str, later: i64) -> Option<(i64, &str)> {
    if !is_instant(text) {
        return None;
    }
    let number = |from: usize, to: usize| natural(text.get(from..to)?).map(u64::cast_signed);
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let rest = text.get(19..)?;
    let (fraction, zone) = rest.split_at_checked(rest.find(['Z', '+', '-'])?)?;
    let offset = match zone.split_at_checked(1)? {
        ("Z", _) => 0,
        (sign, clock) => {
            let (hours, minutes) = cut(clock, b':')?;
            let minutes = (natural(hours)? * 60 + natural(minutes)?).cast_signed();
            if sign == "-" { -minutes } else { minutes }
        }
    };
    let months = month - 1 + later;
    let (year, month) = (year + months.div_euclid(12), months.rem_euclid(12) + 1);
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
    fn months_are_those_of_the_calendar() {
        for (a, b, within) in [
            ("2024-01-15T00:00:00-05:00", "2024-03-15T00:00:00-05:00", true),
            ("2024-01-15T00:00:00-05:00", "2024-03-15T00:00:00.1-05:00", false),
            ("2024-01-15T00:00:00-05:00", "2024-03-15T06:00:00Z", false),
            ("2024-12-31T00:00:00Z", "2025-03-03T00:00:00Z", true),
            ("2024-12-31T00:00:00Z", "2025-03-04T00:00:00Z", false),
            ("2024-11-01T00:00:00Z", "2025-01-01T00:00:00Z", true),
            ("2024-11-01T00:00:00Z", "2025-01-02T00:00:00Z", false),
            ("2024-11-01T00:00:00Z", "2020-01-01T00:00:00Z", true),
        ] {
            assert_eq!(within_months(a, b, 2), Some(within), "{a} {b}");
        }
        assert_eq!(within_months("2024-11-01", "2024-11-02", 2), None);
    }

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
            assert!(moment(pair[0], 0).unwrap() < moment(pair[1], 0).unwrap(), "{pair:?}");
        }
        for (a, b) in [
            ("2026-01-01T00:00:00Z", "2025-12-31T19:00:00-05:00"),
            ("2026-01-01T00:00:00.000Z", "2026-01-01T05:30:00+05:30"),
            ("2024-03-01T00:00:00Z", "2024-02-29T23:00:00-01:00"),
        ] {
            assert_eq!(moment(a, 0).unwrap(), moment(b, 0).unwrap(), "{a} {b}");
        }
        assert_eq!(moment("2026-01-01", 0), None);
    }

    #[test]
    fn only_an_earlier_month_is_earlier() {
        for (start, end, earlier) in [
            ("2025-03-20T00:00:00Z", "2025-03-01T00:00:00Z", false),
            ("2025-03", "2025-03", false),
            ("2025-03", "2025-02", true),
            ("2025-01", "2024-12", true),
            ("2025-01-01T00:00:00Z", "2024-12-31T23:59:59Z", true),
            ("2025-03-20T00:00:00Z", "2025-02", true),
            ("2025-03", "2025-03-01T00:00:00Z", false),
            // One of the two ways of looking at it is no reason to refuse.
            ("2025-03-01T00:00:00+05:00", "2025-02-28T23:59:59Z", false),
            ("2025-03-01T00:00:00+05:00", "2025-01-31T23:59:59Z", true),
            ("2025-03-01T00:00:00Z", "2025-02-28T20:00:00-05:00", false),
            ("2025-02-28T20:00:00-05:00", "2025-02-28T23:59:59Z", false),
            ("2025-01-01T00:00:00+05:00", "2024-12-01T00:00:00+05:00", true),
            ("2025-02", "2025-03", false),
        ] {
            assert_eq!(in_earlier_month(end, start), Some(earlier), "{start} {end}");
        }
        assert_eq!(in_earlier_month("2025-03-01", "2025-03"), None);
        assert_eq!(in_earlier_month("2025-13", "2025-03"), None);
    }
}
