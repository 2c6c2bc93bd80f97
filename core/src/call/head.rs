//! What the machine reads from an answer's head. Hosts pass only the headers named in [`HEADERS`].

use alloc::string::{String, ToString};
use core::time::Duration;

use crate::secret::Secret;
use crate::util::date::day_number;
use crate::util::number::{self, natural};
use crate::util::text::{cut, until};
use crate::util::time::span;

/// The headers that the machine reads. A host may leave out all others.
pub const HEADERS: &[&str] = &[
    "content-encoding",
    "content-length",
    "content-range",
    "date",
    "etag",
    "location",
    "retry-after",
    "x-amzn-requestid",
    "x-amz-apigw-id",
    "x-request-id",
];

/// An answer's head.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) location: Option<Secret>,
    /// Bytes of the body, where it travels as it is.
    pub(crate) length: Option<u64>,
    /// First byte and total of a part: `Content-Range: bytes 5-9/10`.
    pub(crate) part: Option<(u64, Option<u64>)>,
    /// Strong validator, the only kind that allows to continue a file.
    pub(crate) etag: Option<String>,
}

impl Head {
    pub(crate) fn read(status: u16, headers: &[(&str, &str)]) -> Self {
        let get =
            |name: &str| headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.trim());
        let plain =
            get("content-encoding").is_none_or(|e| e.is_empty() || e.eq_ignore_ascii_case("identity"));
        let id = ["x-amzn-requestid", "x-request-id", "x-amz-apigw-id"].iter().find_map(|n| get(n));
        Self {
            status,
            request_id: id.filter(|v| is_id(v)).map(ToString::to_string),
            retry_after: get("retry-after").and_then(|v| retry_after(v, get("date"))),
            location: get("location").map(Secret::new),
            length: get("content-length").filter(|_| plain).and_then(natural),
            // Offsets count encoded bytes, files are written decoded: an encoded file cannot be continued.
            part: get("content-range").filter(|_| plain).and_then(part),
            etag: get("etag").filter(|v| plain && v.starts_with('"')).map(ToString::to_string),
        }
    }

    pub(crate) const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    pub(crate) const fn is_redirect(&self) -> bool {
        matches!(self.status, 301 | 302 | 303 | 307 | 308)
    }
}

/// An id goes into errors and logs, so it must look like one.
fn is_id(text: &str) -> bool {
    (1..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
}

fn part(text: &str) -> Option<(u64, Option<u64>)> {
    let (range, total) = cut(text.strip_prefix("bytes ")?.trim(), b'/')?;
    let (first, _) = cut(range, b'-')?;
    Some((natural(first)?, natural(total)))
}

/// Longest hint that is passed on: a day. A longer one would overflow the timers of hosts.
const MOST_HINT: u64 = 86_400;

/// Seconds, or a date that counts from the answer's own `Date`: the core has no clock of its own, so the host adds a
/// `Date` where the answer has none.
fn retry_after(text: &str, date: Option<&str>) -> Option<Duration> {
    if let Some(seconds) = number::parse(text) {
        return text
            .bytes()
            .all(|b| b.is_ascii_digit() || b == b'.')
            .then(|| span(seconds.min(MOST_HINT as f64)));
    }
    let (then, now) = (http_date(text)?, http_date(date?)?);
    Some(Duration::from_secs(then.saturating_sub(now).min(MOST_HINT)))
}

/// Seconds since year 0 of an HTTP date, in the three forms that RFC 9110 asks to read.
fn http_date(text: &str) -> Option<u64> {
    let mut rest = text;
    let mut word = || {
        while !rest.is_empty() {
            let word = until(rest, b" ,-");
            rest = rest.get(word.len() + 1..).unwrap_or_default();
            if !word.is_empty() {
                return Some(word);
            }
        }
        None
    };
    word()?;
    let all: [&str; 4] = [word()?, word()?, word()?, word()?];
    let month = |w: &str| {
        const MONTHS: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
        MONTHS.chunks(3).position(|name| name == w.as_bytes()).map(|i| i as u64 + 1)
    };
    // `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`
    let (day, month, year, clock) = match (month(all[1]), month(all[0])) {
        (Some(m), _) => (all[0], m, all[2], all[3]),
        (None, Some(m)) => (all[1], m, all[3], all[2]),
        (None, None) => return None,
    };
    let mut year = natural(year)?;
    if year < 100 {
        year += if year < 70 { 2000 } else { 1900 };
    }
    let day = natural(day).filter(|d| (1..=31).contains(d))?;
    let (hour, clock) = cut(clock, b':')?;
    let (minute, second) = cut(clock, b':')?;
    let (hour, minute, second) = (natural(hour)?, natural(minute)?, natural(until(second, b":"))?);
    if year > 9999 || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let days = u64::from(day_number((year as u32, month as u32, day as u32)));
    Some(days * 86_400 + hour * 3_600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_in_three_forms() {
        let a = http_date("Sun, 06 Nov 1994 08:49:37 GMT");
        assert!(a.is_some());
        assert_eq!(a, http_date("Sunday, 06-Nov-94 08:49:37 GMT"));
        assert_eq!(a, http_date("Sun Nov  6 08:49:37 1994"));
        let span = |x: &str, y: &str| http_date(y).unwrap() - http_date(x).unwrap();
        assert_eq!(span("Wed, 28 Feb 2024 23:59:59 GMT", "Fri, 01 Mar 2024 00:00:00 GMT"), 86_401);
        assert_eq!(span("Sun, 31 Dec 2023 23:59:30 GMT", "Mon, 01 Jan 2024 00:00:30 GMT"), 60);
    }

    #[test]
    fn retry_after_in_seconds_and_as_a_date() {
        let date = Some("Mon, 01 Jan 2024 00:00:00 GMT");
        assert_eq!(retry_after("7", None), Some(Duration::from_secs(7)));
        assert_eq!(retry_after("1.5", None), Some(Duration::from_millis(1500)));
        assert_eq!(retry_after("Mon, 01 Jan 2024 00:00:09 GMT", date), Some(Duration::from_secs(9)));
        assert_eq!(retry_after("Sun, 31 Dec 2023 00:00:00 GMT", date), Some(Duration::ZERO));
        for (long, date) in [
            ("18446744073709551615", None),
            ("1".repeat(400).as_str(), None),
            ("Tue, 01 Jan 9999 00:00:00 GMT", date),
        ] {
            assert_eq!(retry_after(long, date), Some(Duration::from_secs(86_400)), "{long}");
        }
        for bad in ["-1", "soon", "", "NaN", "inf", "1e3", "Mon, 01 Jan 2024 00:00:09 GMT"] {
            assert_eq!(retry_after(bad, None), None, "{bad}");
        }
    }

    #[test]
    fn reads_what_a_file_needs() {
        let head = Head::read(
            206,
            &[("Content-Range", "bytes 5-9/10"), ("ETag", "\"a\""), ("Content-Length", "5"), ("X", "y")],
        );
        assert_eq!(
            (head.part, head.length, head.etag.as_deref()),
            (Some((5, Some(10))), Some(5), Some("\"a\""))
        );
        let weak =
            Head::read(200, &[("etag", "W/\"a\""), ("content-length", "5"), ("content-encoding", "gzip")]);
        assert_eq!((weak.etag, weak.length), (None, None));
    }

    proptest! {
        #[test]
        fn never_panics(name in "(date|retry-after|content-range|content-length|etag|location)", value in ".{0,50}") {
            let _ = Head::read(200, &[(&name, &value), ("date", &value)]);
        }

        #[test]
        fn dates_never_panic(value in "[A-Z][a-z]{2},? ?[0-9]{0,3}[ -][A-Z][a-z]{2}[ -][0-9]{0,5} [0-9:]{0,12}( GMT)?") {
            let _ = http_date(&value);
        }
    }
}
