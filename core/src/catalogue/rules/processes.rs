//! Rules of identity processes.

use alloc::string::ToString;

use super::instants;
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

/// The rules of `processes.list`.
pub const LIST: &[Rule] = &[
    Rule::declared(
        "both dates",
        "start_date, end_date",
        &[Code::Required],
        "A range has a start and an end, or is left out.",
    ),
    Rule::of(
        "two months",
        "end_date",
        &[Code::Range],
        "At most two months lie between the two dates.",
        two_months,
    ),
];

fn two_months(params: &Params<'_>, found: &mut Findings) {
    let instant = |name| instants::given(params, name);
    let (Some(first), Some(last)) = (instant("start_date"), instant("end_date")) else { return };
    if instants::within_months(first, last, 2) == Some(false) {
        let message = "may be at most 2 months after `start_date`";
        found.rule("end_date", Code::Range, message.to_string());
    }
}
