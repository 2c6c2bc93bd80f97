//! Rules of a template's buttons: how many, which together, in which order.

use super::template::{Button, Template};
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

const LIST: &str = "outbound_buttons";

/// In the order of their numbers.
pub(super) const RULES: [Rule; 22] = [
    Rule::of("C26", LIST, &[Code::Count], "There are up to 10 buttons.", |params, found| {
        most(params, found, |_| true, 10, "may have at most 10 buttons");
    }),
    Rule::declared("C27", LIST, &[Code::NotAllowed], "`AUTHENTICATION` gets its button by itself."),
    Rule::declared(
        "C28",
        "outbound_buttons[i].type",
        &[Code::Choice],
        "The kind of a button is one of four, in capitals.",
    ),
    Rule::of("C29", LIST, &[Code::Count], "There are up to 10 quick replies.", |params, found| {
        most(params, found, is_reply, 10, "may have at most 10 QUICK_REPLY buttons");
    }),
    Rule::of("C30", LIST, &[Code::Count], "There are up to 2 links.", |params, found| {
        most(params, found, |button| button.kind == "URL", 2, "may have at most 2 URL buttons");
    }),
    Rule::of("C31", LIST, &[Code::Count], "There is up to 1 number to call.", |params, found| {
        most(
            params,
            found,
            |button| button.kind == "PHONE_NUMBER",
            1,
            "may have at most 1 PHONE_NUMBER button",
        );
    }),
    Rule::of("C32", LIST, &[Code::Count], "There is up to 1 code to copy.", |params, found| {
        most(params, found, is_code, 1, "may have at most 1 COPY_CODE button");
    }),
    Rule::of(
        "C33",
        "outbound_buttons[i].type",
        &[Code::NotAllowed],
        "A code to copy needs `MARKETING`.",
        |params, found| {
            let here = Template::of(params).category == "UTILITY";
            refuse(
                params,
                found,
                &|button| here && is_code(button),
                "COPY_CODE is only allowed where `category` is MARKETING",
            );
        },
    ),
    Rule::declared("C34", "outbound_buttons[i].text", &[Code::Length], "A label has up to 25 characters."),
    Rule::of(
        "C35",
        "outbound_buttons[i].text",
        &[Code::NotAllowed],
        "A code to copy has no label: its text is empty, or left out, and then sent as an empty one.",
        code_has_no_label,
    ),
    Rule::declared("C36", "outbound_buttons[i].text", &[Code::Required], "Every other button needs a label.")
        .inferred(),
    Rule::declared("C37", "outbound_buttons[i].url", &[Code::Required], "A link needs its target."),
    Rule::declared("C38", "outbound_buttons[i].url", &[Code::Length], "A target has up to 2000 characters."),
    Rule::declared(
        "C39",
        "outbound_buttons[i].url",
        &[Code::Format],
        "A target begins with http:// or https://.",
    ),
    Rule::declared(
        "C40",
        "outbound_buttons[i].url",
        &[Code::Format],
        "A target has a host, without variables.",
    ),
    Rule::declared(
        "C41",
        "outbound_buttons[i].url",
        &[Code::Format],
        "A target contains up to one variable, at its very end.",
    ),
    Rule::declared(
        "C42",
        "outbound_buttons[i].phone_number",
        &[Code::Required, Code::Length],
        "A number to call needs its number, of up to 20 characters.",
    ),
    Rule::declared(
        "C43",
        "outbound_buttons[i].url, outbound_buttons[i].phone_number",
        &[Code::NotAllowed],
        "Only a link has a target, and only a number to call has a number.",
    )
    .inferred(),
    Rule::of(
        "C44",
        "outbound_buttons[i].type",
        &[Code::NotAllowed],
        "A notification has no quick replies.",
        |params, found| {
            let here = Template::of(params).is_notification() == Some(true);
            refuse(
                params,
                found,
                &|button| here && is_reply(button),
                "QUICK_REPLY is not allowed in a notification",
            );
        },
    ),
    Rule::of(
        "C46",
        LIST,
        &[Code::Grouping],
        "Quick replies are adjacent, before or after all others.",
        replies_stand_together,
    ),
    Rule::of(
        "C48",
        LIST,
        &[Code::Grouping],
        "Desktop clients do not show 4 buttons or more, nor quick replies beside others.",
        desktops_show_them,
    )
    .advice(),
    Rule::of(
        "C57",
        LIST,
        &[Code::Count],
        "The dashboard requires two quick replies in a message that starts a flow: to continue and to cancel.",
        flow_can_be_answered,
    )
    .advice(),
];

/// Printed last, by its number.
pub(super) const PLAIN_LABELS: Rule = Rule::declared(
    "C58",
    "outbound_buttons[i].text, outbound_buttons[i].phone_number",
    &[Code::Format],
    "Labels and numbers contain no variable.",
)
.inferred();

fn is_reply(button: &Button<'_>) -> bool {
    button.kind == "QUICK_REPLY"
}

fn is_code(button: &Button<'_>) -> bool {
    button.kind == "COPY_CODE"
}

fn most(
    params: &Params<'_>,
    found: &mut Findings,
    which: fn(&Button<'_>) -> bool,
    most: usize,
    message: &str,
) {
    if Template::of(params).buttons().iter().filter(|button| which(button)).count() > most {
        found.field(LIST, Code::Count, message.into());
    }
}

fn refuse(params: &Params<'_>, found: &mut Findings, which: &dyn Fn(&Button<'_>) -> bool, message: &str) {
    for button in Template::of(params).buttons().iter().filter(|button| which(button)) {
        found.rule(&button.path("type"), Code::NotAllowed, message.into());
    }
}

fn code_has_no_label(params: &Params<'_>, found: &mut Findings) {
    for button in Template::of(params).buttons().iter().filter(|button| is_code(button)) {
        if !button.text("text").is_empty() {
            found.rule(
                &button.path("text"),
                Code::NotAllowed,
                "must be empty where `type` is COPY_CODE".into(),
            );
        }
    }
}

/// How often a quick reply is next to a button of another kind.
fn changes(template: Template<'_>) -> usize {
    template.buttons().windows(2).filter(|pair| pair.iter().filter(|one| is_reply(one)).count() == 1).count()
}

fn replies_stand_together(params: &Params<'_>, found: &mut Findings) {
    if changes(Template::of(params)) > 1 {
        let message = "must keep the QUICK_REPLY buttons together, before or after all others";
        found.field(LIST, Code::Grouping, message.into());
    }
}

fn desktops_show_them(params: &Params<'_>, found: &mut Findings) {
    let template = Template::of(params);
    if template.buttons().len() >= 4 || changes(template) > 0 {
        let message =
            "is not shown by desktop clients: they show up to 3 buttons, and no QUICK_REPLY beside others";
        found.warn(LIST, Code::Grouping, message.into());
    }
}

fn flow_can_be_answered(params: &Params<'_>, found: &mut Findings) {
    let template = Template::of(params);
    if template.is_notification() == Some(false) && !template.is_code() && template.count("QUICK_REPLY") < 2 {
        let message = "should have two QUICK_REPLY buttons, to continue and to cancel, because a flow starts";
        found.warn(LIST, Code::Count, message.into());
    }
}
