//! Parameters: names, places, order, requiredness, evidence, and the types of each.
//!
//! A dotted name of the facts is a member of a record (`config.url`), or an entry of a map (`var.<name>`); `[]` is an
//! element of a list (`outbound_buttons[].text`).

use serde_json::Value as Json;
use truora::schema::{Evidence, Field, Operation, Place, Type};

use crate::operation::evidence;
use crate::values;

pub(crate) fn compare(op: &Operation, facts: &Json, found: &mut Vec<String>) {
    let none = Vec::new();
    let params = facts["params"].as_array().unwrap_or(&none);
    let mut order: Vec<&str> = Vec::new();
    for param in params {
        let name = name_of(param);
        let (head, rest) = split(name);
        let Some(field) = op.takes.iter().find(|f| f.wire == name).or_else(|| field_of(op, head)) else {
            found.push(format!("{}: parameter {name} is missing", op.id));
            continue;
        };
        if !order.contains(&field.name) {
            order.push(field.name);
        }
        let rest = if field.wire == name { "" } else { rest };
        place(op, field, param, facts, found);
        match inner(field, rest) {
            Inner::Field(field) => judge(op, name, &field, param, found),
            Inner::InEntry(member) => {
                values::compare(op.id, name, &member.ty, param, found);
                sources(op, name, &member, param, found);
            }
            Inner::Entry(ty) => {
                if let Some(whole) = field.required.then_some(field).filter(|_| param["required"] != "always")
                {
                    found.push(format!("{}: {} is always needed, {name} is not", op.id, whole.name));
                }
                values::compare(op.id, name, &ty, param, found);
                sources(op, name, field, param, found);
            }
            Inner::Nothing => found.push(format!("{}: {name} is no member of {}", op.id, field.name)),
        }
    }
    groups(op, params, found);
    // A list whose answer has a cursor takes it back, told or not: by analogy, and so marked.
    let cursor = |f: &Field| {
        op.page.is_some_and(|p| p.param == f.name)
            && f.evidence == Evidence::Inferred
            && facts["pagination"] != "none"
    };
    for field in op.takes.iter().filter(|f| !order.contains(&f.name) && !cursor(f)) {
        found.push(format!("{}: parameter {} is not in the facts", op.id, field.name));
    }
    let here: Vec<&str> = op.takes.iter().map(|f| f.name).filter(|n| order.contains(n)).collect();
    if here != order {
        found.push(format!("{}: order is {}, the facts have {}", op.id, here.join(" "), order.join(" ")));
    }
}

/// `(body)` is the facts' word for a body without a name.
fn name_of(param: &Json) -> &str {
    match param["name"].as_str().unwrap_or_default() {
        "(body)" => "file",
        name => name,
    }
}

/// Of a link, the facts say under which name the answer before gave it.
fn field_of(op: &Operation, head: &str) -> Option<&'static Field> {
    let link = head.ends_with("upload_link") || head.ends_with("upload_url");
    op.takes.iter().find(|f| f.wire == head || f.name == head || (link && f.name == "link"))
}

fn split(name: &str) -> (&str, &str) {
    let end = name.find(['.', '[']).unwrap_or(name.len());
    let (head, rest) = name.split_at(end);
    (head, rest.trim_start_matches("[]").trim_start_matches('.'))
}

enum Inner {
    /// A parameter, or a member of one.
    Field(Field),
    /// A value of a map.
    Entry(Type),
    /// A member of one: needed where its entry is given, which no fact says of it.
    InEntry(Field),
    Nothing,
}

fn inner(field: &Field, rest: &str) -> Inner {
    if rest.is_empty() {
        return Inner::Field(*field);
    }
    let (mut field, mut rest, mut ty, mut entry) = (Some(*field), rest, field.ty, false);
    while !rest.is_empty() {
        match ty {
            Type::List(of) => ty = *of,
            Type::Record(of) => {
                let (head, tail) = split(rest);
                let Some((_, member)) = of.find(head) else { return Inner::Nothing };
                (field, rest, ty) = (Some(*member), tail, member.ty);
            }
            Type::Map(of) => {
                // Free keys: the next word is one of them.
                let (_, tail) = rest.split_once('.').unwrap_or((rest, ""));
                (field, rest, ty, entry) = (None, tail, *of, true);
            }
            // `.status` and the like may be written by the encoder alone.
            Type::Text { .. } | Type::Choice(_) | Type::Json => rest = "",
            _ => return Inner::Nothing,
        }
    }
    match field {
        Some(field) if entry => Inner::InEntry(field),
        Some(field) => Inner::Field(field),
        None => Inner::Entry(ty),
    }
}

fn place(op: &Operation, field: &Field, param: &Json, facts: &Json, found: &mut Vec<String>) {
    let told = param["in"].as_str().unwrap_or_default();
    let here = match field.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        _ => "body",
    };
    // Where it is in the path and again in the body, it is given once.
    let params = facts["params"].as_array().map_or(&[][..], Vec::as_slice);
    let twice = params.iter().any(|p| p["name"] == param["name"] && p["in"] == here);
    let link = field.name == "link";
    if told != here && !twice && !link {
        found.push(format!("{}: {} is in the {here}, the facts say {told}", op.id, field.name));
    }
}

fn judge(op: &Operation, name: &str, field: &Field, param: &Json, found: &mut Vec<String>) {
    let told = param["required"].as_str().unwrap_or_default();
    let here = match (field.required, field.when) {
        (true, _) => "always",
        (false, Some(when)) if when.needs => "conditional",
        _ => "never",
    };
    let fits = match told {
        "conditional" => here != "always",
        _ => here == told,
    };
    // The second mention of what is in the path too.
    let twice = field.place == Place::Path && param["in"] == "body";
    if twice {
        return;
    }
    if !fits {
        found.push(format!("{}: {name} is needed {here}, the facts say {told}", op.id));
    }
    values::compare(op.id, name, &field.ty, param, found);
    sources(op, name, field, param, found);
}

fn sources(op: &Operation, name: &str, field: &Field, param: &Json, found: &mut Vec<String>) {
    let (here, told) = (evidence(field.evidence), param["evidence"].as_str().unwrap_or_default());
    if here != told {
        found.push(format!("{}: {name} is marked {here}, the facts say {told}", op.id));
    }
}

/// A record or map that the facts name by its members only: needed when one of them is, and no better known.
fn groups(op: &Operation, params: &[Json], found: &mut Vec<String>) {
    for field in op.takes {
        let prefix = format!("{}.", field.wire);
        let members: Vec<&Json> = params.iter().filter(|p| name_of(p).starts_with(&prefix)).collect();
        if members.is_empty() || params.iter().any(|p| name_of(p) == field.wire) {
            continue;
        }
        let always = members.iter().any(|p| p["required"] == "always");
        if always != field.required {
            found.push(format!("{}: {} is needed with one of its members only", op.id, field.name));
        }
        if !members.iter().any(|p| p["evidence"] == evidence(field.evidence)) {
            found.push(format!("{}: {} is marked unlike its members", op.id, field.name));
        }
    }
}
