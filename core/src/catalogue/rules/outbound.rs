//! Rules of outbound messages: creating and updating a template, listing and sending.
//!
//! Numbers are those of the facts. What a rule refuses as a whole is not judged further by others: a body that a
//! category does not take is one issue, whatever it says.

mod buttons;
mod listing;
mod sending;
mod stored;
mod template;
mod texts;
mod values;
mod variables;

pub(super) use self::sending::{BARE_NAMES, missing as missing_values, unused as unused_values};
pub(super) use self::template::has_entries as has_variables;
pub(crate) use self::variables::{BUTTON_URL, NO_VARIABLE, PLAIN_VARIABLES};
use crate::schema::Rule;

/// The rules of `outbounds.create`.
pub const CREATE: &[Rule] = {
    const ALL: [Rule; 53] =
        joined(&[&texts::RULES, &buttons::RULES, &values::RULES, &[buttons::PLAIN_LABELS]]);
    &ALL
};

const SAME: Rule = Rule::declared(
    "U1",
    "every parameter",
    &[],
    "Updating takes the parameters of creating, under the same rules.",
)
.inferred();

/// The rules of `outbounds.update`.
pub const UPDATE: &[Rule] = {
    const ALL: [Rule; 55] = joined(&[&[SAME, sending::DISABLED], CREATE]);
    &ALL
};

/// The rules of `outbounds.send`.
pub const SEND: &[Rule] = {
    const ALL: [Rule; 16] = joined(&[&sending::RULES, &[sending::CODE]]);
    &ALL
};

/// The rules of `outbounds.list`.
pub const LIST: &[Rule] = listing::RULES;

/// Rules that only the service can check, or that refuse nothing: number and reason.
pub const SERVER_ONLY: &[(&str, &str)] = &[
    ("C2", "Only the service knows whether a line is active at Truora."),
    ("C25", "Kind and size of a file are seen where it is uploaded, and no upload is documented."),
    ("C45", "A message that starts a flow takes any mix of buttons: nothing is refused."),
    ("C47", "The order of the buttons is the order shown: they are sent as given, and nothing is refused."),
    ("C55", "One entry serves a variable in several texts: nothing is refused."),
    ("S11", "The effect of `preserve_last_outbound` is undocumented."),
    ("S12", "Only the caller knows whether a person agreed, and declares it with `user_authorized`."),
    (
        "U3",
        "Sources contradict each other on whether a template can be resubmitted: a guide says once, the API has an update.",
    ),
    ("U4", "Only the service knows whether there is a template to delete."),
];

/// Lists of rules as one.
///
/// # Panics
/// At compile time only, where `N` is not their number.
#[expect(clippy::indexing_slicing, reason = "runs in a const only, within bounds it has checked")]
const fn joined<const N: usize>(lists: &[&[Rule]]) -> [Rule; N] {
    let mut all = [lists[0][0]; N];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            all[at] = lists[list][i];
            (i, at) = (i + 1, at + 1);
        }
        list += 1;
    }
    assert!(at == N, "N is the number of rules");
    all
}
