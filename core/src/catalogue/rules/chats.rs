//! Rules of chats and their exports.

use super::instants;
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

/// The rules of `chat_exports.create`.
pub const EXPORT: &[Rule] = &[
    Rule::declared(
        "A8",
        "export_type, export_format, time_range_start_date, time_range_end_date, language",
        &[Code::Required, Code::Choice, Code::Format],
        "An export has a kind, a format, a range and a language.",
    ),
    Rule::declared("A8", "exported_chat_id", &[Code::Required], "An export of a single chat needs the chat."),
    Rule::of(
        "A8",
        "time_range_end_date",
        &[Code::Range],
        "The range of an export does not end in an earlier month than it starts, as written and in UTC: only year and \
         month count.",
        range,
    ),
];

/// The rules of `chat_exports.list`.
pub const LIST_EXPORTS: &[Rule] = &[
    Rule::declared("A17", "chat_id", &[Code::NotAllowed], "`chat_id` is only for exports of single chats."),
    Rule::declared("A17", "start_date, end_date", &[Code::Format], "Dates are instants, RFC 3339."),
    Rule::declared(
        "A17",
        "limit",
        &[Code::Range, Code::Format],
        "The page size is a whole number above 0: `range` for a number, `format` for a text.",
    )
    .inferred(),
];

/// The rules of `chats.force_dequeue`.
pub const DEQUEUE: &[Rule] = &[Rule::declared(
    "A9",
    "target",
    &[Code::Required, Code::Format],
    "Assigning a chat to an agent needs the agent's e-mail.",
)];

/// The rules of `chats.update`.
pub const UPDATE: &[Rule] = &[
    Rule::declared(
        "A10",
        "owner, status",
        &[Code::Format, Code::Choice],
        "An owner is an e-mail address; a status is open or closed.",
    ),
    Rule::of(
        "A10",
        "owner",
        &[Code::Required],
        "A change of a chat names its owner, its status, or both.",
        change,
    )
    .inferred(),
];

/// The rules of `chats.search`.
pub const SEARCH: &[Rule] = &[
    Rule::declared(
        "A11",
        "from_last_activity_date, to_last_activity_date",
        &[Code::Required],
        "The start and the end of the range are given together.",
    ),
    Rule::of(
        "A11",
        "contact_query",
        &[Code::Format],
        "A phone is searched by its digits: a plus sign finds nothing.",
        digits,
    )
    .third_party()
    .advice(),
];

/// The rules of `chats.update_tags`.
pub const TAGS: &[Rule] = &[
    Rule::declared("A17", "name", &[Code::Required], "A tag needs a name."),
    Rule::declared("A17", "color_hex", &[Code::Format], "The colour of a tag is six hexadecimal digits."),
];

/// Rules that only the service can check.
pub const SERVER_ONLY: &[(&str, &str)] = &[
    ("A8", "Only the service knows whether an earlier export holds the same data, and is answered instead."),
    ("A9", "Only the service knows whether a chat is in the queue, and whether the agent exists."),
    ("A12", "Only the service knows whether the contact wrote within the last 24 hours."),
];

fn range(params: &Params<'_>, found: &mut Findings) {
    let (start, end) = ("time_range_start_date", "time_range_end_date");
    let (Some(first), Some(last)) = (instants::given(params, start), instants::given(params, end)) else {
        return;
    };
    if instants::in_earlier_month(last, first) == Some(true) {
        found.rule(end, Code::Range, "may not be in an earlier month than `time_range_start_date`".into());
    }
}

fn change(params: &Params<'_>, found: &mut Findings) {
    // An empty status has been refused as no word of its choice.
    if !params.filled("owner") && !params.given("status") {
        found.missing("owner", "is required, or give `status` instead");
    }
}

fn digits(params: &Params<'_>, found: &mut Findings) {
    if params.text("contact_query").is_some_and(|text| text.starts_with('+')) {
        let message = "probably finds nothing with a plus sign; give only the digits of the phone";
        found.warn("contact_query", Code::Format, message.into());
    }
}
