//! Conditions in JsonLogic, as JSON text: those of business rules and of segments.
//!
//! That it is JsonLogic is documented. Which operators Truora takes beside those of jsonlogic.com is not: an unknown
//! one is only advised against. Which variables a condition may have, the caller may tell by the option `given`.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::issue::Code;
use crate::json::build;
use crate::json::write::plain;
use crate::schema::{Findings, Format, JSON, Params, Rule, TEXT, Type, map};
use crate::util::text::has_word;
use crate::value::{Value, holds, sorted};

/// An operation and what it works on, all the way down.
pub(crate) const JSON_LOGIC: Format = Format {
    name: "json_logic",
    fits: |text| operation(text).is_some(),
    says: "a JsonLogic condition as JSON text, in which every object has exactly one operator",
};

/// A condition: JSON text, as the service has it, or the object, which is written as such a text.
pub(crate) const CONDITION: Type = Type::OneOf(&[TEXT.format(JSON_LOGIC), map(&JSON)]);

/// The operators of jsonlogic.com.
const OPERATORS: &str = "var missing missing_some if ?: == === != !== ! !! or and > >= < <= max \
                         min + - * / % map reduce filter all none some merge in cat substr log";

/// Their second part, and a third of `reduce`, sees one element: its variables are not those of the event.
const PER_ELEMENT: &[&str] = &["map", "reduce", "filter", "all", "none", "some"];

/// Dots of a variable's name at which it is looked for: no variable of the service has more.
const MOST_DOTS: usize = 16;

/// An operator that segments have beside them, by Truora's example.
const TAG: &str = "tag";

const WELL_FORMED: &str = "A condition is the JSON text of a JsonLogic operation: an object with one operator, as is \
                           every object in it.";
const OPERATORS_DOC: &str = "An operator that jsonlogic.com does not list may be Truora's own, or a mistake: how the \
                             dashboard's own operators are spelled is not documented.";

/// The rules of `rules.create` and `rules.update`.
pub const CONDITION_RULES: &[Rule] = &[
    Rule::declared("condition", "condition", &[Code::Format], WELL_FORMED),
    Rule::of("operators of the condition", "condition", &[Code::Choice], OPERATORS_DOC, |params, found| {
        operators(params, found, "condition", &[]);
    })
    .inferred()
    .advice(),
    Rule::of(
        "variables of the condition",
        "condition",
        &[Code::Choice],
        "Every variable is one of `rules.variables_spec`, or below one of them. Asked only where its answer is given as \
         `given.spec`.",
        variables_of_the_spec,
    ),
];

/// The rules of `segments.create` and `segments.update`.
pub const SEGMENT_RULES: &[Rule] = &[
    Rule::declared("rule of a segment", "rule", &[Code::Format], WELL_FORMED),
    Rule::of("operators of the rule", "rule", &[Code::Choice], OPERATORS_DOC, |params, found| {
        operators(params, found, "rule", &[TAG]);
    })
    .inferred()
    .advice(),
];

fn operation(text: &str) -> Option<Value<'static>> {
    build::input(text.as_bytes()).filter(|value| matches!(value, Value::Map(_)) && well_formed(value))
}

/// Every object has one member, its operator.
fn well_formed(value: &Value<'_>) -> bool {
    match value {
        Value::Map(members) => matches!(members.as_slice(), [(_, inner)] if well_formed(inner)),
        Value::List(items) => items.iter().all(well_formed),
        _ => true,
    }
}

/// The condition, where it is one.
fn condition(params: &Params<'_>, name: &str) -> Option<Value<'static>> {
    operation(&plain(params.get(name)?))
}

fn operators(params: &Params<'_>, found: &mut Findings, name: &str, more: &[&str]) {
    let Some(condition) = condition(params, name) else {
        // The format of a text is judged with its type.
        if matches!(params.get(name), Some(Value::Map(_))) {
            found.field(name, Code::Format, format!("must be {}", JSON_LOGIC.says));
        }
        return;
    };
    if !known(&condition, more) {
        let message = "has an operator that jsonlogic.com does not list, so the service may refuse it";
        found.warn(name, Code::Choice, message.to_string());
    }
}

fn known(value: &Value<'_>, more: &[&str]) -> bool {
    match value {
        Value::Map(members) => members.iter().all(|(operator, inner)| {
            let listed = has_word(OPERATORS, operator) || more.contains(&operator.as_ref());
            listed && known(inner, more)
        }),
        Value::List(items) => items.iter().all(|item| known(item, more)),
        _ => true,
    }
}

fn variables_of_the_spec(params: &Params<'_>, found: &mut Findings) {
    let Some(told) = params.stored("spec") else { return };
    // The answer as it came, or the variables in it.
    let Value::Map(spec) = told.get("variables_spec").unwrap_or(told) else { return };
    let Some(condition) = condition(params, "condition") else { return };
    let mut used = Vec::new();
    variables(&condition, &mut used);
    let spec = sorted(spec);
    let listed = |name: &str| {
        let dots = name.bytes().enumerate().filter(|(_, b)| *b == b'.').take(MOST_DOTS);
        holds(&spec, name) || dots.into_iter().any(|(at, _)| holds(&spec, name.get(..at).unwrap_or_default()))
    };
    if !used.iter().all(|name| listed(name)) {
        let message = "has a variable that `rules.variables_spec` does not list, so it has no value";
        found.rule("condition", Code::Choice, message.to_string());
    }
}

/// The names of the event's variables, also of those that are only asked for.
fn variables<'v>(value: &'v Value<'_>, used: &mut Vec<&'v str>) {
    match value {
        Value::Map(members) => {
            for (operator, inner) in members {
                match operator.as_ref() {
                    "var" => named(first(inner), used),
                    "missing" => named(inner, used),
                    "missing_some" => named(nth(inner, 1).unwrap_or(&Value::Null), used),
                    _ => {}
                }
                if PER_ELEMENT.contains(&operator.as_ref()) {
                    variables(first(inner), used);
                } else {
                    variables(inner, used);
                }
            }
        }
        Value::List(items) => items.iter().for_each(|item| variables(item, used)),
        _ => {}
    }
}

/// Texts that name a variable. The empty one is the whole event; a name that is worked out is not known.
fn named<'v>(value: &'v Value<'_>, used: &mut Vec<&'v str>) {
    match value {
        Value::Text(name) if !name.is_empty() => used.push(name),
        Value::List(items) => items.iter().filter_map(Value::as_text).for_each(|name| used.push(name)),
        _ => {}
    }
}

/// The first part of what an operator works on; a single one may stand without a list.
fn first<'v, 'a>(value: &'v Value<'a>) -> &'v Value<'a> {
    nth(value, 0).unwrap_or(value)
}

fn nth<'v, 'a>(value: &'v Value<'a>, at: usize) -> Option<&'v Value<'a>> {
    match value {
        Value::List(items) => items.get(at),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use crate::json;
    use crate::options::Options;
    use alloc::format;
    use alloc::string::String;
    use alloc::vec;

    const SPEC: &str =
        r#"{"variables_spec":{"variable.person.gender":{"type":"string"},"variable.check":{}}}"#;

    /// What a condition of `rules.create` comes to, as `path code`, warnings in brackets.
    fn judged(condition: &str, spec: Option<&str>) -> Vec<String> {
        let given = spec.map(|text| Value::object([("spec", json::parse(text.as_bytes()).unwrap())]));
        let options = Options { given: given.unwrap_or_default(), ..Options::default() };
        let params = Value::object([("condition", Value::from(condition))]);
        let op = catalogue::find("rules.create").unwrap();
        let found = crate::params::check(op, &params, &options);
        let issues = found.issues.iter().map(|i| format!("{} {}", i.path, i.code));
        issues.chain(found.warnings.iter().map(|i| format!("[{} {}]", i.path, i.code))).collect()
    }

    #[test]
    fn conditions_are_operations() {
        for good in [
            r#"{"===":[{"var":"variable.person.gender"},"male"]}"#,
            r#" { "!" : { "var" : ["a.b", null] } } "#,
            r#"{"and":[{"<":[1,{"var":"a"},3]},{"in":["x",["x","y"]]},{"missing":["a","b"]},true,null,1.5]}"#,
            r#"{"and":[]}"#,
        ] {
            assert_eq!(judged(good, None), Vec::<String>::new(), "{good}");
        }
        for bad in [
            "",
            "male",
            "true",
            "1",
            "null",
            "[]",
            r#""text""#,
            "{}",
            r#"{"==":[1,1],"!=":[1,2]}"#,
            r#"{"==":[1,1]"#,
            r#"{"==":[1,1]} x"#,
            r#"[{"==":[1,1]}]"#,
            r#"{"and":[{"==":[1,1]},{}]}"#,
            r#"{"and":[[{"a":1,"b":2}]]}"#,
        ] {
            assert_eq!(judged(bad, Some(SPEC)), vec!["condition format"], "{bad}");
        }
    }

    #[test]
    fn operators_of_others_are_advised_against() {
        for odd in [r#"{"has_records":[1]}"#, r#"{"and":[{"tag":"a"}]}"#, r#"{"AND":[]}"#] {
            assert_eq!(judged(odd, None), vec!["[condition choice]"], "{odd}");
        }
        let params = |rule| Value::object([("rule", Value::from(rule)), ("name", Value::from("a"))]);
        let op = catalogue::find("segments.create").unwrap();
        let example =
            r#"{"and":[{"tag":"tag-a"},{">":[{"var":"interaction_patterns.interaction_count"},3]}]}"#;
        for (rule, warned) in [(example, 0), (r#"{"tags":"a"}"#, 1)] {
            let found = crate::params::check(op, &params(rule), &Options::default());
            assert_eq!((found.issues.len(), found.warnings.len()), (0, warned), "{rule}");
        }
    }

    #[test]
    fn variables_are_those_of_the_spec() {
        for good in [
            r#"{"===":[{"var":"variable.person.gender"},"male"]}"#,
            r#"{"!":{"var":["variable.check.status","x"]}}"#,
            r#"{"!":{"var":""}}"#,
            r#"{"!":{"var":{"cat":["variable.","x"]}}}"#,
            r#"{"some":[{"var":"variable.check"},{"==":[{"var":"inside"},1]}]}"#,
            r#"{"missing_some":[1,["variable.check","variable.person.gender"]]}"#,
        ] {
            assert_eq!(judged(good, Some(SPEC)), Vec::<String>::new(), "{good}");
        }
        for bad in [
            r#"{"!":{"var":"gender"}}"#,
            r#"{"!":{"var":"variable.person"}}"#,
            r#"{"!":{"var":"variable.checks"}}"#,
            r#"{"and":[{"!":{"var":"variable.check"}},{"if":[true,{"var":["variable.x",1]}]}]}"#,
            r#"{"some":[{"var":"list"},{"==":[{"var":"inside"},1]}]}"#,
            r#"{"!":{"missing":["variable.check","x"]}}"#,
            r#"{"missing_some":[1,["variable.check","x"]]}"#,
            r#"{"!":{"missing":"x"}}"#,
        ] {
            assert_eq!(judged(bad, Some(SPEC)), vec!["condition choice"], "{bad}");
            assert_eq!(judged(bad, None), Vec::<String>::new(), "{bad}: nothing is told");
        }
        let inner = r#"{"variable.check":{}}"#;
        assert_eq!(judged(r#"{"!":{"var":"variable.check"}}"#, Some(inner)), Vec::<String>::new());
        assert_eq!(judged(r#"{"!":{"var":"x"}}"#, Some(inner)), vec!["condition choice"]);
        assert_eq!(judged(r#"{"!":{"var":"x"}}"#, Some("1")), vec!["given[\"spec\"] type"]);
    }
}
