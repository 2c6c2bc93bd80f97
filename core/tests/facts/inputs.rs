//! What the files of operations do not say: `required-inputs.yaml`, row by row, and two tables of `rules.md`. Each is
//! asked of `check`, as a caller would ask.

use std::path::Path;

use serde_json::Value as Json;
use truora::check;
use truora::schema::{Operation, Type};
use truora::{Code, Issue, Options, Value, catalogue};

use crate::yaml;

type Pairs<'a> = Vec<(&'a str, Value<'static>)>;

/// What differs, one line each.
pub(crate) fn differences(folder: &Path) -> Result<Vec<String>, String> {
    let Json::Array(rows) = yaml::load(&folder.join("required-inputs.yaml"))? else {
        return Err("required-inputs.yaml: no list".into());
    };
    let rules = std::fs::read_to_string(folder.join("rules.md")).map_err(|e| format!("rules.md: {e}"))?;
    let op = catalogue::all().find(|op| op.id == "checks.create").ok_or("checks.create: missing")?;
    let mut lines = Vec::new();
    let mut seen = 0;
    for row in rows.iter().filter(|row| takes_country(op, &row["country"])) {
        seen += 1;
        required(op, row, &mut lines);
    }
    let grown = lists_that_grow(&rules, &mut lines);
    let of_use = inputs_of_countries(op, &rules, &mut lines);
    // Tables that are not found would agree with anything.
    if (seen, grown, of_use) != (33, 18, 13) {
        lines.push(format!("read {seen} rows, {grown} lists that grow, {of_use} inputs of some countries"));
    }
    Ok(lines)
}

fn takes_country(op: &Operation, country: &Json) -> bool {
    let field = op.field("country").map(|f| f.ty);
    matches!(field, Some(Type::Choice(of)) if country.as_str().is_some_and(|word| of.find(word).is_some()))
}

fn texts(list: &Json) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Json::as_str).collect()
}

/// What is found, as `path code`, errors and warnings.
fn found(op: &Operation, pairs: &Pairs<'_>, preflight: bool) -> (Vec<String>, Vec<String>) {
    let params = Value::object(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    let found = check(op, &params, &Options { preflight, ..Options::default() });
    let show = |all: &[Issue]| all.iter().map(|i| format!("{} {}", i.path, i.code)).collect();
    (show(&found.issues), show(&found.warnings))
}

/// A value that fits the parameter.
fn sample(op: &Operation, name: &str) -> Value<'static> {
    match op.field(name).map(|f| f.ty) {
        Some(Type::Choice(of)) => Value::from(of.values.first().copied().unwrap_or_default()),
        Some(Type::Date) => Value::from("1990-01-01"),
        Some(Type::Bool { .. }) => Value::Bool(true),
        _ => Value::from("1000000000"),
    }
}

fn required(op: &Operation, row: &Json, lines: &mut Vec<String>) {
    let word = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let what = format!("required-inputs: {} {} {}", word("country"), word("type"), word("variant"));
    let base: Pairs<'_> = vec![
        ("country", Value::from(word("country"))),
        ("type", Value::from(word("type"))),
        ("user_authorized", Value::Bool(true)),
    ];
    let with = |names: &[&str]| {
        let mut pairs: Pairs<'_> = base.clone();
        for name in names {
            if !pairs.iter().any(|(known, _)| known == name) {
                pairs.push((op.field(name).map_or("", |f| f.name), sample(op, name)));
            }
        }
        found(op, &pairs, true)
    };
    let foreigner = word("variant") == "foreigner";
    if row["required"].is_null() {
        let (issues, _) = with(if foreigner { &["foreign_id"] } else { &[] });
        if issues != ["type not_allowed"] {
            lines.push(format!("{what} is not available, but finds {issues:?}"));
        }
        return;
    }
    let advice = texts(&row["advice"]);
    let mut sets: Vec<Vec<&str>> =
        row["any_of"].as_array().into_iter().flatten().map(texts).filter(|set| !set.is_empty()).collect();
    if sets.is_empty() {
        sets.push(Vec::new());
    }
    for set in &sets {
        let whole = [&texts(&row["required"])[..], set, &advice].concat();
        let without = |name: &str| {
            let mut rest: Vec<&str> = whole.iter().copied().filter(|other| *other != name).collect();
            if foreigner && !["foreign_id", "ptp", "pep"].iter().any(|number| rest.contains(number)) {
                // What makes a foreigner, and is of no use here.
                rest.push("pep");
            }
            with(&rest)
        };
        let nothing: (Vec<String>, Vec<String>) = Default::default();
        if with(&whole) != nothing {
            lines.push(format!("{what} is whole with {whole:?}, but finds {:?}", with(&whole)));
        }
        for name in texts(&row["required"]) {
            if !without(name).0.contains(&format!("{name} required")) {
                lines.push(format!("{what} needs {name}, but finds {:?}", without(name)));
            }
        }
        for name in advice.iter().filter(|name| !set.contains(name)) {
            if without(name) != (Vec::new(), vec![format!("{name} required")]) {
                lines.push(format!("{what} advises {name}, but finds {:?}", without(name)));
            }
        }
    }
    if sets != [Vec::<&str>::new()] && with(&texts(&row["required"])).0.is_empty() {
        lines.push(format!("{what} needs one of {sets:?}"));
    }
}

/// The cells of one line of a table.
fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

/// The words in backticks.
fn ticked(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The lines of the table under this heading.
fn table<'a>(rules: &'a str, head: &str) -> Vec<Vec<&'a str>> {
    let lines = rules.lines().skip_while(|line| !line.starts_with(head)).skip(2);
    lines.take_while(|line| line.starts_with('|')).map(cells).collect()
}

/// The parameters whose lists grow: these, and no others.
fn lists_that_grow(rules: &str, lines: &mut Vec<String>) -> usize {
    let mut told: Vec<String> = Vec::new();
    for row in table(rules, "| what grows |") {
        let (mut name, cell) = ("", row.get(1).copied().unwrap_or_default());
        // The parentheses name lists that are open.
        for word in ticked(cell.split(" (").next().unwrap_or_default())
            .into_iter()
            .chain(cell.split(')').skip(1).flat_map(ticked))
        {
            match word.split_once('.') {
                Some(_) => told.push(format!("{word} {name}")),
                None => name = word,
            }
        }
    }
    let mut here: Vec<String> = Vec::new();
    for op in catalogue::all() {
        for field in op.takes {
            if matches!(field.ty, Type::Choice(of) if of.grows) {
                here.push(format!("{} {}", op.id, field.name));
                let unknown: Pairs<'_> = vec![(field.name, Value::from("no such word"))];
                let line = format!("{} {}", field.name, Code::Choice);
                if !found(op, &unknown, true).0.contains(&line)
                    || !found(op, &unknown, false).1.contains(&line)
                {
                    lines.push(format!("{}: {} is no list that grows, by what it says", op.id, field.name));
                }
            }
        }
    }
    for line in here.iter().filter(|line| !told.contains(line)) {
        lines.push(format!("{line}: grows, the rules say otherwise"));
    }
    for line in told.iter().filter(|line| !here.contains(line)) {
        lines.push(format!("{line}: the rules say that it grows"));
    }
    told.len()
}

/// Inputs of a check that are of use in some countries only.
fn inputs_of_countries(op: &Operation, rules: &str, lines: &mut Vec<String>) -> usize {
    let Some(Type::Choice(countries)) = op.field("country").map(|f| f.ty) else { return 0 };
    let mut count = 0;
    for row in table(rules, "| input | of use in |") {
        let [names, of] = row[..] else { continue };
        let of: Vec<&str> = of.split(", ").collect();
        for name in ticked(names) {
            count += 1;
            for country in countries.values {
                let pairs: Pairs<'_> = vec![
                    ("country", Value::from(*country)),
                    ("type", Value::from("custom")),
                    (op.field(name).map_or("", |f| f.name), sample(op, name)),
                ];
                let warned = found(op, &pairs, true).1.contains(&format!("{name} {}", Code::NotAllowed));
                if warned == of.contains(country) {
                    lines.push(format!(
                        "checks.create: {name} is of use in {of:?}, in {country} warned: {warned}"
                    ));
                }
            }
        }
    }
    count
}
