//! Rules of listing templates.

use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

/// The rules of `outbounds.list`.
pub(super) const RULES: &[Rule] = &[
    Rule::of("A16", "line", &[Code::Required], "A line or a flow is needed.", line_or_flow),
    Rule::declared("A16", "line", &[Code::Format], "A line is digits with the country code."),
    Rule::declared("A16", "start_key", &[Code::Format], "A cursor is base64."),
];

fn line_or_flow(params: &Params<'_>, found: &mut Findings) {
    if params.filled("line") || params.filled("flow_id") {
        return;
    }
    // That it is empty is one problem, not two.
    found.issues.retain(|issue| issue.path != "line" || issue.code != Code::Format);
    found.rule("line", Code::Required, "is required; or give `flow_id` instead".into());
}
