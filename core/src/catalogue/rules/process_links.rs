//! Rules of the two operations that send a person a link to an identity process.

use alloc::string::ToString;

use super::outbound::{BARE_NAMES, has_variables, missing_values, unused_values};
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

/// The rules of `flows.send_link`.
pub const OF_FLOW: &[Rule] = &[
    Rule::declared(
        "channel",
        "outbound_id, email",
        &[Code::Required],
        "A link by WhatsApp needs the outbound message, a link by e-mail the address.",
    ),
    Rule::declared(
        "phone",
        "phone_number",
        &[Code::Required, Code::Format],
        "The phone is needed whatever the channel, as E.164 has it: a plus sign, country code and number.",
    ),
    Rule::declared("address", "email", &[Code::Format], "An e-mail address has one `@`."),
    Rule::declared("empty variable", "var[\"x\"]", &[Code::Length], "The value of a variable is not empty."),
    Rule::of(
        "variables of a template",
        "var",
        &[Code::NotAllowed],
        "Variables need `outbound_id`: they are those of the outbound message.",
        variables_need_a_template,
    ),
    Rule::of(
        "missing variable",
        "var[\"x\"]",
        &[Code::MissingVariable],
        "Every variable of the stored outbound message needs a value.",
        |params, found| {
            if params.filled("outbound_id") {
                missing_values(params, found, false);
                missing_values(params, found, true);
            }
        },
    ),
    Rule::of(
        "unused variable",
        "var[\"x\"]",
        &[Code::UnusedVariable],
        "Every value is that of a variable which the stored outbound message has.",
        |params, found| {
            if params.filled("outbound_id") {
                unused_values(params, found, true);
            }
        },
    ),
    BARE_NAMES,
];

/// The rules of `processes.send_link`.
pub const OF_PROCESS: &[Rule] = &[
    Rule::declared("channel", "message_channel", &[Code::Choice], "The link travels by WhatsApp."),
    Rule::declared(
        "phone",
        "phone_number, phone_country_code",
        &[Code::Required, Code::Format],
        "The number is digits only; its country code is a parameter of its own, with a plus sign.",
    ),
];

fn variables_need_a_template(params: &Params<'_>, found: &mut Findings) {
    // By WhatsApp the template is needed anyway: then that is what is missing.
    let needed = params.text("message_channel") == Some("whatsapp");
    if has_variables(params) && !params.filled("outbound_id") && !needed {
        let message = "is only allowed with `outbound_id`: the variables are those of an outbound message";
        found.rule("var", Code::NotAllowed, message.to_string());
    }
}
