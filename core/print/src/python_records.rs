//! `_printed/records.py`: a class per record of an answer.

use std::collections::BTreeSet;

use truora::schema::{Field, Record, Type};

use crate::model::Api;
use crate::python_types::{answer, import, mentions, or_none, said};
use crate::text::{Page, Part, elements, quote};

/// Identifiers that the service makes itself, so that they say nothing of a person. Every other text is hidden in reprs.
const SERVICE_IDS: &[&str] = &[
    "action_id",
    "activity_id",
    "batch_id",
    "campaign_id",
    "channel_id",
    "chat_id",
    "check_id",
    "client_id",
    "computation_id",
    "config_id",
    "contact_id",
    "continuous_check_id",
    "database_id",
    "detail_id",
    "engagement_chat_id",
    "enrollment_id",
    "exported_chat_id",
    "flow_id",
    "hook_id",
    "identity_process_id",
    "inbound_id",
    "outbound_id",
    "previous_check_id",
    "process_id",
    "profile_id",
    "property_id",
    "report_id",
    "rule_id",
    "ruleset_id",
    "segment_id",
    "step_id",
    "transaction_id",
    "validation_id",
];
/// Words in the names of members that speak of a person although they are choices or numbers.
const PERSONAL: &[&str] = &[
    "age",
    "birth",
    "blood",
    "born",
    "city",
    "cnpj",
    "cpf",
    "curp",
    "debt",
    "dni",
    "document",
    "ethnicity",
    "expiry",
    "gender",
    "income",
    "lat",
    "latitude",
    "lng",
    "lon",
    "longitude",
    "marital",
    "national",
    "nationality",
    "nit",
    "number",
    "passport",
    "phone",
    "plate",
    "race",
    "region",
    "religion",
    "rfc",
    "rut",
    "salary",
    "sex",
    "tax",
    "zip",
];

/// The module.
pub(crate) fn print(api: &Api) -> String {
    let mut page = Page::python("The records of the answers. The native module creates them; see `Record`.");
    page.line(0, "from truora._record import Page, Record");
    page.blank();
    page.line(0, "TYPE_CHECKING = False");
    page.line(0, "if TYPE_CHECKING:");
    page.line(4, "import typing as t");
    let mut choices = BTreeSet::new();
    for field in api.answers.iter().flat_map(|record| record.fields) {
        mentions(field.ty, &mut BTreeSet::new(), &mut choices);
    }
    if !choices.is_empty() {
        page.blank();
        import(&mut page, 4, "truora._printed.choices", &choices);
    }
    page.blank();
    page.offers(api.answers.iter().map(|record| record.name.to_owned()));
    for record in &api.answers {
        page.blanks(2);
        class(&mut page, api, record);
    }
    page.text()
}

fn class(page: &mut Page, api: &Api, record: &Record) {
    let base = if api.is_page(record) { "Page" } else { "Record" };
    page.line(0, format!("class {}({base}):", record.name));
    page.docstring(4, &docs(api, record));
    page.blank();
    let names = record.fields.iter().map(|f| quote(f.name)).collect();
    page.filled(4, "__slots__ = (", &elements(names), ")");
    let pair = |key: &str, value: String| format!("{}: {value}", quote(key));
    let wires = record.fields.iter().filter(|f| f.wire != f.name).map(|f| pair(f.name, quote(f.wire)));
    table(page, "_wires", &wires.collect::<Vec<_>>());
    let spelled = record.fields.iter().flat_map(|f| {
        let wire = Some(f.wire).filter(|wire| *wire != f.name);
        f.aliases.iter().copied().chain(wire).map(|spelling| pair(spelling, quote(f.name)))
    });
    table(page, "_spelled", &spelled.collect::<Vec<_>>());
    let nested = record.fields.iter().filter_map(|f| nested(f.ty).map(|shape| pair(f.name, shape)));
    table(page, "_nested", &nested.collect::<Vec<_>>());
    let shows = record.fields.iter().filter_map(|f| shows(f).map(|kind| pair(f.name, quote(kind))));
    table(page, "_shows", &shows.collect::<Vec<_>>());
    page.blank();
    for field in record.fields {
        let annotation = answer(field.ty);
        let annotation = if field.required { annotation } else { or_none(annotation) };
        page.line(4, format!("{}: {annotation}", field.name));
    }
}

fn docs(api: &Api, record: &Record) -> Vec<Part> {
    let users = api.used_by.get(record.name).map(Vec::as_slice).unwrap_or_default();
    let (calls, records): (Vec<_>, Vec<_>) = users.iter().cloned().partition(|user| user.contains('.'));
    let role = |word: &str, of: &[String]| {
        if of.is_empty() { String::new() } else { format!("{word} {}.", of.join(", ")) }
    };
    let roles = format!("{} {}", role("Answer of", &calls), role("Part of", &records));
    let mut parts = vec![Part::Prose(roles)];
    let members: Vec<String> = record.fields.iter().map(|f| format!("{}: {}", f.name, said(f))).collect();
    if members.iter().any(|member| !member.ends_with(": ")) {
        parts.push(Part::List("Members", members));
    }
    parts
}

fn table(page: &mut Page, name: &str, pairs: &[String]) {
    if !pairs.is_empty() {
        page.filled(4, &format!("{name} = {{"), pairs, "}");
    }
}

/// Where records stand inside a member, as `Record.from_dict` reads it.
fn nested(ty: Type) -> Option<String> {
    match ty {
        Type::Record(record) => Some(quote(record.name)),
        Type::List(of) => nested(*of).map(|shape| format!("(\"list\", {shape})")),
        Type::Map(of) => nested(*of).map(|shape| format!("(\"map\", {shape})")),
        Type::OneOf(all) => {
            let shapes: Vec<String> = all.iter().filter_map(|of| nested(*of)).collect();
            match shapes.as_slice() {
                [] => None,
                [only] => Some(only.clone()),
                many => Some(format!("(\"any\", {})", many.join(", "))),
            }
        }
        _ => None,
    }
}

/// How a repr may show a member: by what it can hold, never by what it happens to hold.
fn shows(field: &Field) -> Option<&'static str> {
    if SERVICE_IDS.contains(&field.name) {
        return Some("id");
    }
    if field.name.split('_').any(|word| PERSONAL.contains(&word)) {
        return None;
    }
    match field.ty {
        Type::Choice(_) => Some("word"),
        Type::Int { .. } | Type::Num { .. } | Type::Bool { .. } => Some("number"),
        _ => None,
    }
}
