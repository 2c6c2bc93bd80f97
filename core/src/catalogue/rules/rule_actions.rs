//! Required settings of an action that makes an HTTP call.

use alloc::string::ToString;

use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::value::Value;

/// Rules of `rule_actions.create` and `rule_actions.update`.
pub const RULES: &[Rule] = &[Rule::of(
    "http_request",
    "config.url",
    &[Code::Required],
    "An action of type `http_request` needs `config.http_method` and `config.url`.",
    http_request,
)
.inferred()];

fn http_request(params: &Params<'_>, found: &mut Findings) {
    if params.text("type") != Some("http_request") {
        return;
    }
    let config = params.get("config").unwrap_or(&Value::Null);
    for (path, name) in [("config.http_method", "http_method"), ("config.url", "url")] {
        let given = config.get(name).is_some_and(|v| !v.is_absent() && v.as_text() != Some(""));
        if !given {
            found.rule(path, Code::Required, "is required where `type` is http_request".to_string());
        }
    }
}
