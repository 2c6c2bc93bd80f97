//! Cases for every operation: first right, by the types of its parameters, then changed for the worse.

mod values;

use serde_json::{Map, Value as Json, json};
use truora::catalogue;
use truora::schema::{Field, Operation, Type};

use crate::dice::Dice;

/// Cases without end. Each has dice of its own, so that case `n` of a seed is always the same.
pub(crate) fn cases(seed: u64) -> impl Iterator<Item = Json> {
    // A file is the host's own, and no JSON.
    let ops: Vec<&'static Operation> =
        catalogue::all().filter(|op| op.host != truora::schema::Host::Presigned).collect();
    (0_u64..).map(move |n| {
        let mut dice = Dice::new(seed ^ n.wrapping_mul(0x9e37_79b9));
        let turn = usize::try_from(n).unwrap_or_default() % ops.len().max(1);
        ops.get(turn).map_or(Json::Null, |op| case(op, &mut dice))
    })
}

fn case(op: &'static Operation, dice: &mut Dice) -> Json {
    let generous = dice.below(4);
    let mut params = fields(op.takes, generous, dice);
    for _ in 0..dice.below(4) {
        spoil(&mut params, op.takes, dice);
    }
    let mut options = Map::new();
    options.insert("seed".into(), json!(7));
    if dice.one_in(5) {
        options.insert("preflight".into(), json!(false));
    }
    if dice.one_in(2) {
        options.insert("today".into(), json!("2026-01-15"));
    }
    if dice.one_in(3) {
        options.insert("given".into(), given(dice));
    }
    json!({ "op": op.id, "params": params, "options": options })
}

/// Right by their types. The more generous, the fewer optional ones.
fn fields(all: &'static [Field], generous: usize, dice: &mut Dice) -> Map<String, Json> {
    let mut made = Map::new();
    for field in all {
        if field.required || dice.one_in(generous + 1) {
            made.insert(field.name.to_owned(), fitting(field.ty, generous, dice));
        }
    }
    made
}

fn fitting(ty: Type, generous: usize, dice: &mut Dice) -> Json {
    match ty {
        Type::List(of) => (0..=dice.below(3)).map(|_| fitting(*of, generous, dice)).collect(),
        Type::Map(of) => {
            let keys = ["name", "day", "code", "a b", "10", "2", "__proto__", "é"];
            let mut made = Map::new();
            for _ in 0..=dice.below(3) {
                let key = dice.pick(&keys).copied().unwrap_or_default();
                made.insert(key.to_owned(), fitting(*of, generous, dice));
            }
            Json::Object(made)
        }
        Type::Record(record) => Json::Object(fields(record.fields, generous, dice)),
        Type::OneOf(types) => dice.pick(types).map_or(Json::Null, |ty| fitting(*ty, generous, dice)),
        other => values::fitting(other, dice),
    }
}

/// One change for the worse: here, or somewhere inside.
fn spoil(params: &mut Map<String, Json>, known: &'static [Field], dice: &mut Dice) {
    let names: Vec<String> = params.keys().cloned().collect();
    let name = dice.pick(&names).cloned();
    match (dice.below(8), name) {
        (0, Some(name)) => {
            params.remove(&name);
        }
        (1, _) => {
            params.insert(values::strange_name(known, dice), values::hostile(dice));
        }
        (2, _) => {
            if let Some(field) = dice.pick(known) {
                params.insert(field.name.to_owned(), values::hostile(dice));
            }
        }
        (3 | 4, Some(name)) => {
            if let Some(value) = params.get_mut(&name) {
                deeper(value, dice);
            }
        }
        (5, _) => {
            if let Some(field) = dice.pick(known) {
                params.insert(field.name.to_owned(), values::edge(field.ty, dice));
            }
        }
        (_, Some(name)) => {
            params.insert(name, values::hostile(dice));
        }
        (_, None) => {}
    }
}

fn deeper(value: &mut Json, dice: &mut Dice) {
    match value {
        Json::Array(items) if !items.is_empty() => {
            let at = dice.below(items.len());
            if dice.one_in(4) {
                let twin = items.get(at).cloned().unwrap_or_default();
                items.extend(std::iter::repeat_n(twin, dice.below(12)));
            } else if let Some(item) = items.get_mut(at) {
                deeper(item, dice);
            }
        }
        // Not into what stands for a value that JSON cannot hold.
        Json::Object(members) if !members.is_empty() && !members.keys().any(|k| k.starts_with('$')) => {
            let keys: Vec<String> = members.keys().cloned().collect();
            let Some(key) = dice.pick(&keys).cloned() else { return };
            match dice.below(4) {
                0 => {
                    members.remove(&key);
                }
                1 => {
                    members.insert("strange".into(), values::hostile(dice));
                }
                _ => {
                    if let Some(member) = members.get_mut(&key) {
                        deeper(member, dice);
                    }
                }
            }
        }
        other => *other = values::hostile(dice),
    }
}

/// What a caller may hold already.
fn given(dice: &mut Dice) -> Json {
    let texts = ["{{.name}}", "Hello {{.name}}, {{.day}}.", "", "plain", "{{.code}}"];
    let statuses = ["APPROVED", "PENDING", "DISABLED", "approved", ""];
    let text = |dice: &mut Dice| dice.pick(&texts).copied().unwrap_or_default();
    json!({
        "outbound": {
            "outbound_id": "OTB1",
            "outbound_status": dice.pick(&statuses),
            "category": dice.pick(&["MARKETING", "AUTHENTICATION", "UTILITY"]),
            "is_notification": dice.one_in(2),
            "default_flow_id": dice.pick(&["", "IPF1"]),
            "content": text(dice),
            "header_text": text(dice),
            "variable_mapping": { "1": "name", "2": dice.pick(&["day", "name", "code"]) },
        },
        "spec": { "check": { "type": "object", "score": { "type": "number" } } },
    })
}
