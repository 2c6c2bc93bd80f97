//! Hides in the service's sentence what it echoes of the call: words of free texts among the parameters.
//!
//! Asked on a refusal only, and of the request as it was sent: a call that succeeds pays nothing for it. What is sorted
//! is the sentence, which is short, and not what was sent, which may be long.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::json;
use crate::request::encode::decode;
use crate::request::{Body, Request};
use crate::schema::{Field, JSON, Type};
use crate::util::text::{cut, has_word, lossy, part, until};
use crate::value::{Value, names, place};

/// Of a whole JSON body: its members are the parameters.
const TOP: Type = Type::OneOf(&[]);
/// Most bytes of a sentence that are read: of more nothing would be shown.
const MOST: usize = 2000;
/// Most words of a value that is hidden as a whole, words of grammar included: names have no more.
const RUN: usize = 7;
/// Words that say how a sentence is meant and not whom it is about, in English, Spanish and Portuguese. Single letters
/// are shown anyway.
const GRAMMAR: &str = " al an and ao are as at be by can com con da de del do dos el em en es está for from has in is it la \
                       las lo los may must na nem ni no nor not não of on only or os ou para por que se sem ser sin su \
                       that the this to um un una was with without ";

/// The sentence with `<given>` for its words that occur in a text this call sent: in the path, the query, the form or
/// the JSON. Not for values that are a word of a list, a boolean, a number or a time, nor for words of grammar, unless
/// they are a part of a whole value that the sentence repeats.
///
/// `takes` and `path` are those of the operation; a request outside the catalogue has none.
pub(crate) fn hide(
    sentence: &str,
    takes: &'static [Field],
    path: &str,
    base: &str,
    sent: &Request,
) -> String {
    let (sentence, end) = beginning(sentence);
    let mut fixed = GRAMMAR.to_string();
    words(&mut fixed, path);
    // The words, whether each stays where it is alone, and all of them without case; where each begins there.
    let (mut all, mut plain, mut begins) = (Vec::new(), String::new(), Vec::from([0]));
    let mut at = 0;
    while let Some((begin, word)) = next_word(sentence, at) {
        at = begin + word.len();
        let from = plain.len();
        words(&mut plain, word);
        let known = has_word(&fixed, plain.get(from..plain.len() - 1).unwrap_or_default());
        all.push((begin, word, known || is_short(word) || takes.iter().any(|field| field.wire == word)));
        begins.push(plain.len());
    }
    let run = |from: usize, count: usize| plain.get(*begins.get(from)?..begins.get(from + count)? - 1);
    let mut runs = Vec::new();
    for from in 0..all.len() {
        for count in 1..=RUN {
            runs.extend(run(from, count));
        }
    }
    let runs = names(runs);
    let mut given = Given { takes, hidden: vec![false; runs.len()], runs: &runs };
    given.pairs(sent.url.expose().get(base.len()..).unwrap_or_default());
    if let Body::Bytes(bytes) = &sent.body {
        match json::parse(bytes) {
            Some(value) => given.value(&TOP, &value),
            None => given.pairs(&lossy(bytes)),
        }
    }
    let (mut out, mut at, mut left) = (String::new(), 0, 0);
    for (i, (begin, word, kept)) in all.iter().enumerate() {
        for count in 1 + usize::from(*kept)..=RUN {
            let place = run(i, count).and_then(|run| place(&runs, run));
            if place.and_then(|at| given.hidden.get(at)) == Some(&true) {
                left = left.max(count);
            }
        }
        let between = sentence.get(at..*begin).unwrap_or_default();
        at = begin + word.len();
        // Of several in a row one mark is enough.
        if left == 0 || between != " " || !out.ends_with("<given>") {
            out.push_str(between);
            out.push_str(if left > 0 { "<given>" } else { word });
        }
        left = left.saturating_sub(1);
    }
    out.push_str(sentence.get(at..).unwrap_or_default());
    out.push_str(end);
    out
}

/// What is read of a sentence, up to a blank, and what shows that there is more.
fn beginning(sentence: &str) -> (&str, &'static str) {
    if sentence.len() <= MOST {
        return (sentence, "");
    }
    let blank = sentence.bytes().take(MOST).rposition(|b| b == b' ').unwrap_or(0);
    (sentence.get(..blank).unwrap_or_default(), " …")
}

/// Single characters and numbers are shown.
fn is_short(word: &str) -> bool {
    matches!(word.as_bytes(), [] | [_] | [0xC3, _]) || word.bytes().all(|b| b.is_ascii_digit())
}

/// Where the next word of a text begins, and the word.
#[inline(never)]
fn next_word(text: &str, from: usize) -> Option<(usize, &str)> {
    let mut word = None;
    for (i, c) in text.get(from..)?.char_indices() {
        match (word, part(c) == ' ') {
            (None, false) => word = Some(from + i),
            (Some(begin), true) => return Some((begin, text.get(begin..from + i)?)),
            _ => {}
        }
    }
    Some((word?, text.get(word?..)?))
}

struct Given<'r> {
    /// What the sentence may repeat, and of each whether it does.
    runs: &'r [(&'r str, &'r Value<'r>)],
    hidden: Vec<bool>,
    takes: &'static [Field],
}

impl Given<'_> {
    /// Words, each with a blank behind it.
    fn hide(&mut self, text: &str) {
        let text = text.strip_suffix(' ').unwrap_or(text);
        if let Some(hidden) = place(self.runs, text).and_then(|at| self.hidden.get_mut(at)) {
            *hidden = true;
        }
    }

    /// The words of a text, and the whole of it where it has a few.
    fn words(&mut self, text: &str) {
        let (mut whole, mut count, mut at) = (String::new(), 0, 0);
        while let Some((begin, word)) = next_word(text, at) {
            at = begin + word.len();
            if count >= RUN {
                whole.clear();
            }
            let begin = whole.len();
            words(&mut whole, word);
            self.hide(whole.get(begin..).unwrap_or_default());
            count += 1;
        }
        if (2..=RUN).contains(&count) {
            self.hide(&whole);
        }
    }

    /// What an address or a form is made of, or any other text. Members of records have dots in their names here, and
    /// are taken for texts whatever they are.
    fn pairs(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let pair = until(rest, b"/?&");
            let (name, value) = cut(pair, b'=').unwrap_or(("", pair));
            let decoded = decode(value.as_bytes());
            self.text(type_of(self.takes, name, &JSON), decoded.as_deref().unwrap_or(value));
            rest = rest.get(pair.len() + 1..).unwrap_or_default();
        }
    }

    /// A text may hold JSON, whose names stay and whose escapes are undone.
    fn text(&mut self, ty: &'static Type, text: &str) {
        if !matches!(ty, Type::Choice(_) | Type::List(Type::Choice(_)) | Type::Time | Type::Month { .. }) {
            match json::parse(text.as_bytes()) {
                Some(value) => self.value(ty, &value),
                None => self.words(text),
            }
        }
    }

    fn value(&mut self, ty: &'static Type, value: &Value<'_>) {
        let (fields, of) = match ty {
            Type::List(of) | Type::Map(of) => (&[][..], *of),
            Type::Record(record) => (record.fields, &JSON),
            Type::OneOf([]) => (self.takes, &JSON),
            _ => (&[][..], &JSON),
        };
        match value {
            Value::Text(text) => self.text(ty, text),
            Value::List(items) => {
                for item in items {
                    self.value(of, item);
                }
            }
            Value::Map(members) => {
                for (name, item) in members {
                    self.value(type_of(fields, name, of), item);
                }
            }
            _ => {}
        }
    }
}

/// Type of the field that is sent by this name.
fn type_of(fields: &'static [Field], name: &str, otherwise: &'static Type) -> &'static Type {
    fields.iter().find(|field| field.wire == name).map_or(otherwise, |field| &field.ty)
}

#[inline(never)]
fn words(out: &mut String, text: &str) {
    for c in text.chars() {
        out.push(part(c));
    }
    out.push(' ');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::*;
    use proptest::prelude::*;
    use std::format;

    const KIND: &Choice = &Choice::of("Kind", &["person", "vehicle"]);
    const PART: &Record = &Record::of(
        "Part",
        &[may("kind", choice(KIND), ""), may("t", TEXT, "").wire("T.t"), may("at", TIME, "")],
    );

    const fn op(method: Method, takes: &'static [Field]) -> Operation {
        let mut op = Operation::post(Host::Checks, "x.y", "/v1/checks/{id}").takes(takes);
        op.method = method;
        op
    }
    const FORM: Operation = op(
        Method::Post,
        &[
            path("id", ID, ""),
            query("q", TEXT, ""),
            form("type", choice(KIND), ""),
            form("first_name", TEXT, ""),
            form("name", TEXT, ""),
            form("sure", BOOL, ""),
            form("kinds", list(&choice(KIND)), ""),
            form("part", record(PART), ""),
            form("parts", list(&record(PART)), ""),
            form("var", map(&TEXT), ""),
        ],
    );
    const JSON_OP: Operation = op(
        Method::Put,
        &[
            path("id", ID, ""),
            json("type", choice(KIND), ""),
            json("parts", list(&record(PART)), ""),
            json("free", JSON, ""),
        ],
    );

    fn hidden(op: &'static Operation, params: &str, extra: &str, sentence: &str) -> String {
        let (params, extra) = (json::parse(params.as_bytes()), json::parse(extra.as_bytes()));
        let route = crate::request::route::Route::of(op, &[]);
        let base = "https://api.test/v9/";
        let home = Request::home(base, op, &route, &params.unwrap(), None, &extra.unwrap());
        hide(sentence, op.takes, op.path, base, &home)
    }

    #[test]
    fn words_of_texts_go_and_all_others_stay() {
        let form = |params: &str, sentence: &str| hidden(&FORM, params, "null", sentence);
        let person = r#"{"id":"CHK7","type":"person","first_name":"Juan Pérez","name":"ÑANDÚ Name"}"#;
        assert_eq!(form(person, "first_name JUAN PÉREZ is not valid"), "first_name <given> is not valid");
        assert_eq!(
            form(person, "no person 'juan', (pérez) or ñandú; juanito"),
            "no person '<given>', (<given>) or <given>; juanito"
        );
        assert_eq!(
            form(person, "type person, name Name, CHK7 of /v1/checks"),
            "type person, name <given>, <given> of /v1/checks"
        );
        assert_eq!(
            form(r#"{"id":"A","q":"B y 1999 z","sure":true}"#, "A B y 1999 true v9 api"),
            "A B y 1999 true v9 api"
        );
        assert_eq!(form(r#"{"id":"x%20y z"}"#, "20y Z x"), "<given> Z x");
        let parts = r#"{"id":"I","part":{"t":"Ana"},"var":{"day.of":"Eva"},"kinds":["person"]}"#;
        assert_eq!(form(parts, "kind person t ana day of EVA"), "kind person t <given> day of <given>");
        let rows = r#"{"id":"I","parts":[{"kind":"vehicle","t":"\nRosa \"Luz\""}],"name":"{\"a\":\"\\u00d3scar\"}"}"#;
        assert_eq!(form(rows, "vehicle rosa Luz, T.t t óscar"), "vehicle <given>, T.t t <given>");
    }

    #[test]
    fn of_json_too_and_of_what_goes_along() {
        let json = r#"{"id":"I","type":"person","parts":[{"kind":"vehicle","t":"Ana\tLu"}],"free":{"deep":[{"x":"Eva"},true,7]}}"#;
        let said = "person vehicle ana lu, deep EVA true; zoe nick";
        assert_eq!(
            hidden(&JSON_OP, json, r#"{"nick":"Zoé Zoe"}"#, said),
            "person vehicle <given>, deep <given> true; <given> nick"
        );
        assert_eq!(hidden(&FORM, r#"{"id":"I"}"#, r#"{"nick":{"a":"Zoe"}}"#, "nick a ZOE"), "nick a <given>");
    }

    #[test]
    fn grammar_stays_and_whole_values_go() {
        let form = |params: &str, sentence: &str| hidden(&FORM, params, "null", sentence);
        let text = r#"{"id":"I","first_name":"The template is not for approved people: no es"}"#;
        assert_eq!(form(text, "the template is not approved"), "the <given> is not <given>");
        assert_eq!(form(text, "no está: el template es inválido"), "no está: el <given> es inválido");
        assert_eq!(form(text, "o template não é approved"), "o <given> não é <given>");
        // A name that is a word of grammar says nothing of a person alone, and much within the whole.
        let name = r#"{"id":"I","first_name":"No","name":"María de los Ángeles de la Cruz"}"#;
        assert_eq!(form(name, "No is not valid"), "No is not valid");
        assert_eq!(
            form(name, "no MARÍA  de-los Ángeles, de la Cruz is not"),
            "no <given>  <given>-<given>, <given> is not"
        );
        assert_eq!(form(name, "no maría de los ángeles de la cruz is"), "no <given> is");
        assert_eq!(form(name, "maría de la cruz is of them"), "<given> de la <given> is of them");
        // The longest value wins.
        let two = r#"{"id":"I","first_name":"de la","name":"de la Cruz"}"#;
        assert_eq!(form(two, "de la Cruz, de la"), "<given>, <given>");
    }

    #[test]
    fn of_a_long_sentence_the_beginning_is_read() {
        let sent = r#"{"id":"I","first_name":"Ana"}"#;
        let said = |count| hidden(&FORM, sent, "null", &"ana ".repeat(count));
        assert_eq!(said(500), "<given> ");
        assert_eq!(said(501), "<given> …");
        assert_eq!(hidden(&FORM, sent, "null", &"x".repeat(2001)), " …");
        assert_eq!(hidden(&FORM, sent, "null", &format!("a {}", "ñ".repeat(2001))), "a …");
    }

    proptest! {
        #[test]
        fn no_given_word_survives(before in ".{0,80}", name in "[A-Za-zÀ-ÖØ-öø-þ]{2,9}", junk in ".{0,40}") {
            let (upper, said) = (name.to_uppercase(), format!("{before} {name} {before}"));
            prop_assume!(!matches!(upper.as_str(), "PERSON" | "VEHICLE") && !upper.contains("SS"));
            prop_assume!(!GRAMMAR.contains(&format!(" {} ", name.to_lowercase())));
            let text = |text: &str| { let mut out = String::new(); json::write::string(&mut out, text); out };
            let params = format!(r#"{{"id":"I","free":[{},{}]}}"#, text(&junk), text(&format!("{upper}-{junk}")));
            let shown = hidden(&JSON_OP, &params, "null", &said);
            prop_assert!(!shown.to_uppercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == upper && word != "FREE" && word != "GIVEN" && word != "ID"), "{shown}");
        }
    }
}
