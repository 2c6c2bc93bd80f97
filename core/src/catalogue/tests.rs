//! What the compiler cannot see: that the rows of the catalogue fit one another.

use super::*;
use crate::schema::*;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Calls `see` with every type in `ty`, outermost first.
fn walk(ty: &'static Type, see: &mut dyn FnMut(&'static Type)) {
    see(ty);
    match ty {
        Type::List(of) | Type::Map(of) => walk(of, see),
        Type::OneOf(all) => all.iter().for_each(|t| walk(t, see)),
        Type::Record(of) => of.fields.iter().for_each(|f| walk(&f.ty, see)),
        _ => {}
    }
}

fn answers(op: &'static Operation) -> Vec<&'static Type> {
    match &op.gives {
        Gives::Json(ty) => [ty].into(),
        Gives::PerStatus(all) => all.iter().map(|(_, ty)| ty).collect(),
        Gives::Nothing | Gives::File(_) => Vec::new(),
    }
}

/// Every type of every parameter and answer.
fn types(see: &mut dyn FnMut(&'static Type)) {
    for op in all() {
        op.takes.iter().for_each(|f| walk(&f.ty, see));
        for ty in answers(op) {
            walk(ty, see);
        }
    }
}

fn records() -> Vec<&'static Record> {
    let mut found: Vec<&'static Record> = Vec::new();
    types(&mut |ty| {
        if let Type::Record(of) = ty
            && !found.iter().any(|r| r.name == of.name)
        {
            found.push(of);
        }
    });
    found
}

fn identifier(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

fn member(ty: Option<Type>, path: &[&str]) -> Option<Type> {
    path.iter().fold(ty, |ty, key| match ty {
        Some(Type::Record(of)) => of.fields.iter().find(|f| f.name == *key).map(|f| f.ty),
        Some(Type::List(of)) if *key == "[]" => Some(*of),
        // A list that may also come without its page.
        Some(Type::OneOf([first, ..])) => member(Some(*first), &[key]),
        _ => None,
    })
}

#[test]
fn ids_are_resource_and_method_and_unique() {
    let mut seen = Vec::new();
    for group in GROUPS {
        for op in *group {
            let parts: Vec<&str> = op.id.split('.').collect();
            assert!(matches!(parts[..], [r, m] if identifier(r) && identifier(m)), "{}", op.id);
            assert_eq!(op.resource(), group[0].resource(), "{}: a group is a resource", op.id);
            assert!(!seen.contains(&op.id), "{} twice", op.id);
            seen.push(op.id);
            assert_eq!(find(op.id).map(|o| o.id), Some(op.id));
        }
    }
    assert_eq!(find("checks.wait").map(|o| o.id), None);
}

#[test]
fn a_name_stands_for_one_record_or_choice() {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    types(&mut |ty| {
        let (name, content) = match ty {
            Type::Record(of) => (of.name, format!("{:?}", of.fields)),
            Type::Choice(of) => (of.name, format!("{of:?}")),
            _ => return,
        };
        assert!(name.starts_with(|c: char| c.is_ascii_uppercase()) && identifier(name), "{name}");
        assert_eq!(*seen.entry(name).or_insert_with(|| content.clone()), content, "{name} means two things");
    });
    // Printed beside the records, so they share the names.
    for op in all() {
        let pascal: String = op.id.split(['.', '_']).map(|w| w[..1].to_uppercase() + &w[1..]).collect();
        assert!(!seen.contains_key(format!("{pascal}Params").as_str()), "{pascal}Params is printed");
    }
}

#[test]
fn secrets_are_known_by_their_names() {
    let mut names = BTreeSet::new();
    for field in records().iter().flat_map(|of| of.fields) {
        let secret = matches!(field.ty, Type::Secret);
        assert_eq!(secret, SECRETS.contains(&field.name), "{}", field.name);
        names.extend(secret.then_some(field.name));
    }
    assert_eq!(names, SECRETS.iter().copied().collect());
    assert!(SECRETS.is_sorted());
}

#[test]
fn choices_hold_each_word_once() {
    types(&mut |ty| {
        if let Type::Choice(of) = ty {
            assert!(!of.values.is_empty(), "{}", of.name);
            for (i, word) in of.values.iter().enumerate() {
                assert_eq!(of.find(word), Some(i), "{}: {word} twice", of.name);
            }
        }
    });
}

#[test]
fn names_are_identifiers_and_unique() {
    let check = |owner: &str, fields: &'static [Field]| {
        let mut seen = Vec::new();
        for f in fields {
            assert!(identifier(f.name), "{owner}.{}", f.name);
            for spelling in [f.wire].iter().chain(f.aliases) {
                assert!(!seen.contains(spelling), "{owner}.{spelling} twice");
                seen.push(*spelling);
            }
            let (name, wire) = (f.name, f.wire);
            // `if` is a keyword of every language that has members.
            let fits = identifier(wire) && wire != "if";
            assert!(name == wire || !fits, "{owner}.{name}: the wire's name is good enough");
            assert_eq!(fields.iter().filter(|o| o.name == name).count(), 1, "{owner}.{name} twice");
        }
    };
    all().for_each(|op| check(op.id, op.takes));
    for of in records() {
        check(of.name, of.fields);
    }
    // The encoder writes them as they are.
    for (op, f) in all().flat_map(|op| op.takes.iter().map(move |f| (op, f))) {
        let mut escaped = String::new();
        crate::request::encode::percent(&mut escaped, f.wire);
        assert_eq!(escaped, f.wire, "{} needs an escape", op.id);
    }
}

#[test]
fn parameters_leave_room_for_the_helpers() {
    for op in all() {
        let file = matches!(op.gives, Gives::File(_));
        let taken: &[(&str, bool)] = &[
            ("options", true),
            ("timeout", op.until.is_some() || op.page.is_some() || file),
            ("on_poll", op.until.is_some()),
            ("to", file),
            ("on_progress", file),
        ];
        for (name, _) in taken.iter().filter(|(_, here)| *here) {
            assert!(op.field(name).is_none(), "{}: {name} belongs to the helper", op.id);
        }
    }
}

#[test]
fn places_fit() {
    for op in all() {
        let away = op.host == Host::Presigned;
        assert!(op.path.starts_with("/v1/") != away, "{}", op.id);
        // An upload: a link, a file, never a second try that may be a second upload.
        let link = op.takes.iter().find(|f| f.place == Place::Path);
        assert_eq!(away, link.is_some_and(|f| matches!(f.ty, Type::Link)), "{}", op.id);
        assert!(!away || !matches!(op.retry, Retry::Safe), "{}", op.id);
        for f in op.takes {
            assert!(!matches!(f.place, Place::Member), "{}.{}", op.id, f.name);
            assert!(f.required || !matches!(f.place, Place::Path), "{}.{}", op.id, f.name);
            let body = matches!(f.place, Place::Form | Place::Json | Place::Body);
            assert!(!body || !matches!(op.method, Method::Get | Method::Delete), "{}.{}", op.id, f.name);
            let blob = matches!(f.ty, Type::Blob);
            assert!(!blob || f.place == Place::Body, "{}.{}: only a body is bytes", op.id, f.name);
            let file = matches!(f.ty, Type::File { .. });
            assert!(!file || (f.place == Place::Body && f.name == "file"), "{}.{}", op.id, f.name);
            assert_eq!(file, f.place == Place::Body && away, "{}.{}", op.id, f.name);
        }
        for f in op.takes.iter().filter(|f| f.repeated.is_some()) {
            let json = op.takes.iter().any(|o| o.place == Place::Json);
            assert!(json && f.place == Place::Path && f.name == f.wire, "{}.{}", op.id, f.name);
        }
        // A body is a form, or JSON, or one parameter: any JSON, or bytes whose type is in a header.
        let count = |place| op.takes.iter().filter(|f| f.place == place).count();
        let kinds = [Place::Form, Place::Json, Place::Body].into_iter().filter(|p| count(*p) > 0).count();
        assert!(kinds <= 1 && count(Place::Body) <= 1, "{}: one body", op.id);
        let told = op.takes.iter().any(|f| f.place == Place::Header && f.wire == "Content-Type");
        // A file goes to a link, with the media type that the facts tell, or the caller.
        let media = |f: &Field| matches!(f.ty, Type::File { media, .. } if !media.is_empty());
        let whole = op.takes.iter().find(|f| f.place == Place::Body);
        let needs = whole.is_some_and(|f| !matches!(f.ty, Type::Json) && !media(f));
        assert_eq!(told, needs, "{}", op.id);
    }
    for of in records() {
        assert!(of.fields.iter().all(|f| matches!(f.place, Place::Member)), "{}", of.name);
    }
}

#[test]
fn what_is_made_is_made_of_parameters() {
    for (op, f) in all().flat_map(|op| op.takes.iter().map(move |f| (op, f))) {
        for hole in f.made.unwrap_or_default().split('{').skip(1) {
            let name = hole.split('}').next().unwrap_or_default();
            let known = op.field(name).is_some_and(|o| o.required && !matches!(o.ty, Type::Record(_)));
            assert!(!f.required && (name == "uuid" || known), "{}.{}: {name}", op.id, f.name);
        }
    }
}

#[test]
fn dependence_is_on_a_field_beside() {
    let check = |owner: &str, fields: &'static [Field]| {
        for (f, when) in fields.iter().filter_map(|f| Some((f, f.when?))) {
            let other = fields.iter().find(|o| o.name == when.field);
            let other = other.unwrap_or_else(|| panic!("{owner}.{}: no {} beside", f.name, when.field));
            assert!(!f.required && (when.needs || when.only), "{owner}.{}", f.name);
            for word in when.values {
                let known = match other.ty {
                    Type::Choice(of) => of.open || of.find(word).is_some(),
                    Type::Bool { .. } => matches!(*word, "true" | "false"),
                    Type::Text { .. } => true,
                    _ => false,
                };
                assert!(known, "{owner}.{}: {} is never {word}", f.name, when.field);
            }
        }
    };
    all().for_each(|op| check(op.id, op.takes));
    for of in records() {
        check(of.name, of.fields);
    }
}

#[test]
fn states_and_pages_are_in_the_answer() {
    for op in all() {
        let answer = op.gives.at(200);
        if let Some(until) = op.until {
            match member(answer, until.path) {
                Some(Type::Choice(of)) => {
                    for state in until.done.iter().chain(until.failed) {
                        assert!(of.find(state).is_some(), "{}: {state} is no {}", op.id, of.name);
                    }
                }
                Some(Type::Link | Type::Text { .. }) if until.done.is_empty() => {}
                _ => panic!("{}: no choice at {:?}", op.id, until.path),
            }
            assert!(matches!(op.retry, Retry::Safe), "{}", op.id);
        }
        if let Some(page) = op.page {
            assert!(matches!(member(answer, &[page.items]), Some(Type::List(_))), "{}", op.id);
            assert!(matches!(member(answer, &["next"]), Some(Type::Text { .. })), "{}", op.id);
            let cursor = op.field(page.param).expect("the cursor is a parameter");
            assert!(matches!(cursor.place, Place::Query) && !cursor.required, "{}", op.id);
        }
    }
}

#[test]
fn billed_calls_are_never_repeated_blindly() {
    // One token has one process: the second request gets what the first one made.
    let idempotent = ["processes.create"];
    for op in all().filter(|op| matches!(op.method, Method::Post | Method::Patch)) {
        let safe = matches!(op.retry, Retry::Safe) && !op.bills && idempotent.contains(&op.id);
        assert!(safe || matches!(op.retry, Retry::Unsent | Retry::Never), "{} may be sent twice", op.id);
    }
    assert!(find("checks.create").is_some_and(|op| op.bills));
}

#[test]
fn guesses_are_marked() {
    // Not by `find`: a packed catalogue has no sources.
    let find = |id: &str| all().find(|op| op.id == id);
    let marked = |id: &str, name: &str| find(id).and_then(|op| op.field(name)).map(|f| f.evidence);
    assert_eq!(marked("checks.attachments", "start_key"), Some(Evidence::Inferred));
    assert_eq!(marked("continuous_checks.list", "start_key"), Some(Evidence::Inferred));
    assert_eq!(marked("custom_types.update", "dataset_credit_history"), Some(Evidence::ThirdParty));
    assert_eq!(marked("processes.result", "account_id"), Some(Evidence::ThirdParty));
    let source = |id: &str| find(id).map(|op| op.evidence);
    assert_eq!(source("processes.validations"), Some(Evidence::Inferred));
    for id in ["processes.cancel", "processes.add_verification", "api_keys.list", "consent_terms.get"] {
        assert_eq!(source(id), Some(Evidence::ThirdParty), "{id}");
    }
    assert_eq!(marked("validations.evaluate_image", "image"), Some(Evidence::ThirdParty));
    assert_eq!(marked("validations.document_infographic", "country"), Some(Evidence::Inferred));
    assert_eq!(marked("accounts.enrollments", "start_key"), Some(Evidence::Inferred));
    assert_eq!(marked("accounts.validations", "start_key"), Some(Evidence::Inferred));
    assert_eq!(marked("accounts.list", "start_key"), Some(Evidence::Documented));
    assert_eq!(marked("enrollments.delete", "fraud_reason"), Some(Evidence::Inferred));
    assert_eq!(find("validations.evaluate_image").map(|op| op.evidence), Some(Evidence::ThirdParty));
    assert_eq!(marked("checks.create", "country"), Some(Evidence::Documented));
}

#[test]
fn binaries_carry_no_docs() {
    let empty = |f: &Field| f.doc.is_empty() && f.note.is_empty();
    if cfg!(feature = "docs") {
        return;
    }
    for op in all() {
        assert!(op.title.is_empty() && op.doc.is_empty() && op.note.is_empty(), "{}", op.id);
        assert!(op.takes.iter().all(empty), "{}", op.id);
    }
    assert!(records().iter().all(|of| of.fields.iter().all(empty)));
}

#[cfg(feature = "docs")]
#[test]
fn texts_are_sentences() {
    let sentence = |owner: &str, text: &str| {
        assert!(text.ends_with('.') && !text.ends_with(".."), "{owner}: {text:?}");
        assert!(!text.contains("  ") && text.trim() == text, "{owner}: {text:?}");
        assert!(text.starts_with(|c: char| c.is_uppercase() || c == '`'), "{owner}: {text:?}");
    };
    let optional = |owner: &str, text: &str| {
        text.is_empty() || {
            sentence(owner, text);
            true
        }
    };
    for op in all() {
        sentence(op.id, op.title);
        assert!(optional(op.id, op.doc) && optional(op.id, op.note));
    }
    let fields = all().flat_map(|op| op.takes.iter().map(move |f| (op.id, f)));
    let members = records().into_iter().flat_map(|of| of.fields.iter().map(move |f| (of.name, f)));
    for (owner, f) in fields.chain(members) {
        let owner = format!("{owner}.{}", f.name);
        sentence(&owner, f.doc);
        assert!(optional(&owner, f.note));
    }
}
