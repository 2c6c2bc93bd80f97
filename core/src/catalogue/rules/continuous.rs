//! Series of checks: a last day that leaves room for one run.

use alloc::string::ToString;

use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::util::date::{date, day_number, is_date};
use crate::util::number::natural;
use crate::value::Value;

pub(super) const FREQUENCY: Rule = Rule::declared(
    "frequency",
    "frequency",
    &[Code::Format],
    "`daily`, `weekly`, `monthly`, `yearly`, or a number above 0 and one of d, w, m, y. That the number is not 0 is our conclusion.",
);

pub(super) const END_DATE: Rule = Rule::of(
    "end date",
    "end_date",
    &[Code::Range],
    "The last day is not before `today`; skipped without that option.",
    |params, found| {
        if let Some((today, end)) = days(params)
            && end < today
        {
            let message = "is before today, so the series would never run";
            found.rule("end_date", Code::Range, message.to_string());
        }
    },
)
.dated();

// When the first run is due is nowhere printed, and the day of the service may be another one than that of the host:
// only a warning.
pub(super) const ROOM: Rule = Rule::of(
    "room for one run",
    "end_date",
    &[Code::Range],
    "The last day is at least one `frequency` after `today`; skipped without that option.",
    room_for_one_run,
)
.advice()
.dated();

/// The rules of `continuous_checks.create`.
pub const CREATE_RULES: &[Rule] = &[FREQUENCY, END_DATE, ROOM];

/// The rules of `continuous_checks.update`.
pub const UPDATE_RULES: &[Rule] = &[FREQUENCY];

type Day = (u32, u32, u32);

/// Today and the last day of the series, if both are given.
fn days(params: &Params<'_>) -> Option<(Day, Day)> {
    let end = match params.get("end_date")? {
        Value::Text(text) => text.as_ref(),
        Value::Day(text) => text.as_str(),
        _ => return None,
    };
    Some((date(params.today()?)?, date(end)?))
}

fn room_for_one_run(params: &Params<'_>, found: &mut Findings) {
    let Some((today, end)) = days(params) else { return };
    let early = end == today || params.text("frequency").is_some_and(|often| !reaches(today, often, end));
    if early && end >= today {
        let message = "is less than one `frequency` after today, so the series may never run";
        found.warn("end_date", Code::Range, message.to_string());
    }
}

/// Whether one period after `today` is no later than `end`. A text that is no frequency is refused elsewhere.
fn reaches(today: Day, often: &str, end: Day) -> bool {
    let (count, unit) = match often {
        "daily" => (1, 'd'),
        "weekly" => (1, 'w'),
        "monthly" => (1, 'm'),
        "yearly" => (1, 'y'),
        other => {
            let mut chars = other.chars();
            let Some(unit) = chars.next_back() else { return true };
            let digits = chars.as_str();
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return true;
            }
            // Whatever is too large for a number is after every day too.
            (natural(digits).and_then(|n| n.try_into().ok()).unwrap_or(u32::MAX), unit)
        }
    };
    let by_days =
        |length: u32| day_number(today).saturating_add(count.saturating_mul(length)) <= day_number(end);
    let by_months = |length: u32| {
        let month = |(year, month, _): Day| year * 12 + month;
        let due = month(today).saturating_add(count.saturating_mul(length));
        // The 31st of a month that has 30 days is its 30th.
        let last = || !is_date(&alloc::format!("{:04}-{:02}-{:02}", end.0, end.1, end.2 + 1));
        month(end) > due || (month(end) == due && (end.2 >= today.2 || last()))
    };
    match unit {
        'd' => by_days(1),
        'w' => by_days(7),
        'm' => by_months(1),
        'y' => by_months(12),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_period_after_today() {
        for (today, often, early, first) in [
            ("2026-01-15", "daily", "2026-01-15", "2026-01-16"),
            ("2026-01-15", "3d", "2026-01-17", "2026-01-18"),
            ("2026-01-28", "1w", "2026-02-03", "2026-02-04"),
            ("2026-01-15", "weekly", "2026-01-21", "2026-01-22"),
            ("2026-01-15", "monthly", "2026-02-14", "2026-02-15"),
            ("2026-01-31", "1m", "2026-02-27", "2026-02-28"),
            ("2024-01-31", "1m", "2024-02-28", "2024-02-29"),
            ("2026-03-31", "1m", "2026-04-29", "2026-04-30"),
            ("2026-11-15", "2m", "2027-01-14", "2027-01-15"),
            ("2026-01-15", "yearly", "2027-01-14", "2027-01-15"),
            ("2024-02-29", "1y", "2025-02-27", "2025-02-28"),
            ("2026-12-31", "1d", "2026-12-31", "2027-01-01"),
            ("2026-01-15", "0d", "2026-01-14", "2026-01-15"),
        ] {
            let day = |text| date(text).unwrap();
            assert!(reaches(day(today), often, day(first)), "{today} {often} {first}");
            assert!(reaches(day(today), often, day("9999-12-31")), "{today} {often}");
            assert!(!reaches(day(today), often, day(early)), "{today} {often} {early}");
        }
        assert!(!reaches((2026, 1, 15), "99999999999999d", (9999, 12, 31)));
        assert!(!reaches((2026, 1, 15), "99999999999999y", (9999, 12, 31)));
        assert!(reaches((2026, 1, 15), "ñ", (2026, 1, 15)) && reaches((2026, 1, 15), "", (2026, 1, 15)));
    }
}
