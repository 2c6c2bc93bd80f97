//! Days, months and instants, written as RFC 3339 writes them.

use alloc::string::String;

use crate::util::number::natural;
use crate::util::text::cut;

/// Whether a text is `YYYY-MM-DD` and the day exists.
pub fn is_date(text: &str) -> bool {
    date(text).is_some()
}

/// Year, month and day, if the text is `YYYY-MM-DD` and the day exists.
pub(crate) fn date(text: &str) -> Option<(u32, u32, u32)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let digit = |b: u8| b.is_ascii_digit().then(|| u32::from(b - b'0'));
    let number = |all: &[u8]| all.iter().try_fold(0, |n, b| Some(n * 10 + digit(*b)?));
    let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    (year >= 1 && (1..=days).contains(&day)).then_some((year, month, day))
}

/// Whether a text is `YYYY-MM`.
pub(crate) fn is_month(text: &str) -> bool {
    text.len() == 7 && is_date(&(String::from(text) + "-01"))
}

/// A month as its first instant, or as its last second, in UTC.
pub(crate) fn edge_of_month(month: &str, last: bool) -> String {
    let mut day = String::new();
    for number in if last { &["-31", "-30", "-29", "-28"][..] } else { &["-01"] } {
        day = String::from(month) + number;
        if is_date(&day) {
            break;
        }
    }
    day.push_str(if last { "T23:59:59Z" } else { "T00:00:00Z" });
    day
}

/// Number of a day of the civil calendar, counted from a day before year 1.
pub(crate) fn day_number((year, month, day): (u32, u32, u32)) -> u32 {
    // Years that begin in March have their leap day at the end.
    let (y, m) = if month > 2 { (year, month - 3) } else { (year.saturating_sub(1), month + 9) };
    y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day
}

/// An instant, if the text is RFC 3339: a day, `T`, a time with optional fraction, and `Z` or an offset.
pub(crate) fn is_instant(text: &str) -> bool {
    let Some((day, time)) = text.split_at_checked(10) else { return false };
    let Some(time) = time.strip_prefix('T') else { return false };
    let two = |s: &str, most: u64| s.len() == 2 && natural(s).is_some_and(|n| n <= most);
    let clock = |s: &str, most: u64| matches!(cut(s, b':'), Some((h, m)) if two(h, most) && two(m, 59));
    let Some((clock_part, rest)) = time.split_at_checked(5) else { return false };
    let Some(rest) = rest.strip_prefix(':') else { return false };
    let Some((seconds, rest)) = rest.split_at_checked(2) else { return false };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if zone.len() == fraction.len() {
                return false;
            }
            zone
        }
        None => rest,
    };
    let zone_fits = zone == "Z" || zone.strip_prefix(['+', '-']).is_some_and(|z| clock(z, 23));
    is_date(day) && clock(clock_part, 23) && two(seconds, 60) && zone_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_exist() {
        for good in ["2024-02-29", "2000-02-29", "1990-01-31", "0001-01-01"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "2025-02-29",
            "1900-02-29",
            "2025-02-30",
            "2025-13-01",
            "2025-1-1",
            "0000-01-01",
            "2025-01-01T",
            "２０25-01-01",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn instants() {
        for good in ["2026-01-15T10:00:00Z", "2026-01-15T10:00:00.123456789Z", "2026-01-15T10:00:00-05:00"] {
            assert!(is_instant(good), "{good}");
        }
        for bad in [
            "2026-01-15",
            "2026-01-15T10:00Z",
            "2026-01-15T10:00:00",
            "2026-01-15T10:00:00.Z",
            "2026-01-15T24:00:00Z",
            "2026-01-15T10:00:00é",
        ] {
            assert!(!is_instant(bad), "{bad}");
        }
    }
}
