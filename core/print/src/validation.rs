//! `docs/validation.md`: what is refused before anything is sent, and why; and what only the service can decide.

use truora::Code;
use truora::internal::SERVER_ONLY;
use truora::schema::{Field, Operation, Rule, Type, When};

use crate::model::Api;
use crate::python_types::evidence;
use crate::reference::anchor;
use crate::reference_types::{cell, code};
use crate::text::{Page, sentence};

/// The meaning of a code.
const fn meaning(of: Code) -> &'static str {
    match of {
        Code::Required => "Missing, or empty where a text is required.",
        Code::Unknown => "The operation takes no such parameter, or the record has no such member.",
        Code::Type => "Not of the required type.",
        Code::Choice => "Not one of the values.",
        Code::Length => "Too short or too long, in code points.",
        Code::Range => "Too small or too big.",
        Code::Format => "Not in the required format.",
        Code::MustBeTrue => "Only `true` is allowed.",
        Code::NotAllowed => "Not allowed in this combination.",
        Code::Conflict => "Two given parameters exclude each other.",
        Code::Count => "Too few or too many items.",
        Code::Grouping => "Items in an order that is not allowed.",
        Code::MissingVariable => "A variable of a text has no value.",
        Code::UnusedVariable => "A value has no variable in a text.",
        Code::EndsWithVariable => "A text ends with a variable.",
        Code::AlreadyGone => {
            "A warning of an answer: a repeated DELETE met a 404, so an earlier attempt had arrived."
        }
        Code::More => {
            "The last of 101, without a path: how many more problems there are, which are not listed."
        }
    }
}

/// The page.
pub(crate) fn print(api: &Api) -> String {
    let mut page = Page::markdown("Validation");
    page.prose(
        "Parameters are checked before anything is sent. All problems are reported at once, in the order of the \
         parameters, each with a path, a code and a message; the message never repeats a value. A list holds up to 100 \
         errors, another up to 100 warnings. Where there are more, a last one of the code `more` says how many. Names \
         of yours are cut in a path after 100 characters, and end with `…`.",
    );
    page.blank();
    for line in [
        "What one parameter alone shows (its type, words, length, range, form) stands in its row of the \
         [reference](reference/README.md). It is always an error.",
        "What several parameters show together is a rule, listed below. With the option `preflight` set to false it \
         is a warning, and the service decides.",
        "*Advice* is always a warning: the call is sent, and its result has the warning.",
        "A rule about what is stored at the service is asked only where its answer is given by the option `given`: \
         `{\"outbound\": …}` or `{\"spec\": …}`. A rule about today is asked only where the day is known.",
        "`validate` checks without sending.",
    ] {
        page.wrapped("- ", "  ", line);
    }
    page.blank();
    page.line(0, "## Codes");
    page.blank();
    page.line(0, "| Code | Meaning |");
    page.line(0, "| --- | --- |");
    for of in Code::ALL {
        page.line(0, format!("| `{}` | {} |", of.text(), meaning(of)));
    }
    page.blank();
    page.line(0, "## Rules");
    page.blank();
    page.prose(
        "*Number* is that of the contract in [tests/facts](../tests/facts/whatsapp.md), or a short name where it has \
         none. *Declared* rules are decided by what the parameter itself declares, the others by a function.",
    );
    for resource in &api.resources {
        for op in resource.ops.iter().filter(|op| judged(op)) {
            operation(&mut page, resource.name, op);
        }
    }
    page.blank();
    page.line(0, "## What only the service can check");
    page.blank();
    page.line(0, "| Number | Why it is not checked here |");
    page.line(0, "| --- | --- |");
    for (number, why) in SERVER_ONLY.into_iter().flatten() {
        page.line(0, format!("| {number} | {} |", cell(&sentence(why))));
    }
    page.text()
}

fn judged(op: &Operation) -> bool {
    !op.rules.is_empty() || !depending(op).is_empty()
}

/// Parameters that depend on another, and members of records that depend on one beside them.
fn depending(op: &Operation) -> Vec<(String, &'static When)> {
    let mut found = Vec::new();
    below(op.takes, "", &mut found);
    found
}

fn below(fields: &[Field], before: &str, found: &mut Vec<(String, &'static When)>) {
    for field in fields {
        let path = format!("{before}{}", field.name);
        found.extend(field.when.map(|when| (path.clone(), when)));
        match field.ty {
            Type::Record(of) => below(of.fields, &format!("{path}."), found),
            Type::List(Type::Record(of)) => below(of.fields, &format!("{path}[i]."), found),
            Type::Map(Type::Record(of)) => below(of.fields, &format!("{path}[\"x\"]."), found),
            _ => {}
        }
    }
}

fn operation(page: &mut Page, resource: &str, op: &Operation) {
    page.blank();
    page.line(0, format!("### [`{}`](reference/{resource}.md#{})", op.id, anchor(op.id)));
    if !op.rules.is_empty() {
        page.blank();
        page.line(0, "| Number | Path | Code | | Source | Rule |");
        page.line(0, "| --- | --- | --- | --- | --- | --- |");
        op.rules.iter().for_each(|rule| row(page, rule));
    }
    let depending = depending(op);
    if !depending.is_empty() {
        page.blank();
        page.line(0, "| Parameter | Depends on another |");
        page.line(0, "| --- | --- |");
        for (path, when) in depending {
            page.line(0, format!("| `{path}` | {} |", depends(when)));
        }
    }
}

fn row(page: &mut Page, rule: &Rule) {
    let codes: Vec<String> = rule.codes.iter().map(|of| code(of.text())).collect();
    let kind = match (rule.advice, rule.judge.is_some()) {
        (true, _) => "advice",
        (false, true) => "",
        (false, false) => "declared",
    };
    let (codes, source) = (codes.join(", "), evidence(rule.evidence));
    // Some paths are told in words.
    let path =
        if rule.path.is_empty() || rule.path.contains(' ') { cell(rule.path) } else { code(rule.path) };
    page.line(
        0,
        format!("| {} | {path} | {codes} | {kind} | {source} | {} |", rule.number, cell(&sentence(rule.doc))),
    );
}

/// A dependence, as a sentence.
pub(crate) fn depends(when: &When) -> String {
    let words: Vec<String> = when.values.iter().map(|word| code(word)).collect();
    let place = match words.as_slice() {
        [] => format!("`{}` is given", when.field),
        words => format!("`{}` is {}", when.field, words.join(" or ")),
    };
    match (when.needs, when.only) {
        (true, true) => format!("Required where {place}, not allowed elsewhere."),
        (true, false) => format!("Needed where {place}."),
        (false, _) => format!("Only where {place}."),
    }
}
