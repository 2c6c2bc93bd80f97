//! Hides in the service's sentence what it echoes of the call: words of free texts among the parameters.
//!
//! Asked on a refusal only, and of the request as it was sent: a call that succeeds pays nothing for it.

use alloc::string::{String, ToString};

use crate::page::decode;
use crate::request::{Body, Request};
use crate::schema::{Field, JSON, Operation, Type};
use crate::text::{cut, find, lossy, until};
use crate::value::Value;

/// Of a whole JSON body: its members are the parameters.
const TOP: Type = Type::OneOf(&[]);
/// Most bytes of a sentence that are looked at: of more nothing would be shown.
const MOST: usize = 2000;

/// The sentence with `<given>` for its words that stand in a text this call sent: in the path, the query, the form or
/// the JSON. Not for values that are a word of a list, a boolean, a number or a time.
pub(crate) fn hide(sentence: &str, op: &Operation, base: &str, sent: &Request) -> String {
    // The parameters of `request` say where theirs go; they are not what goes.
    let takes = if cut(op.id, b'.').is_some() { op.takes } else { &[] };
    let mut given = Given { words: " ".to_string(), fixed: String::new(), takes };
    words(&mut given.fixed, op.path);
    given.pairs(sent.url.expose().get(base.len()..).unwrap_or_default());
    if let Body::Bytes(bytes) = &sent.body {
        match Value::parse(bytes) {
            Some(value) => given.value(&TOP, &value),
            None => given.pairs(&lossy(bytes)),
        }
    }
    let (mut out, mut word) = (String::new(), String::new());
    for c in sentence.chars() {
        if part(c) != ' ' {
            word.push(c);
            continue;
        }
        given.show(&mut out, &mut word);
        out.push(c);
        if out.len() > MOST {
            break;
        }
    }
    given.show(&mut out, &mut word);
    out
}

struct Given {
    /// All words of all texts, each between two spaces.
    words: String,
    /// Those of the operation's path.
    fixed: String,
    takes: &'static [Field],
}

impl Given {
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
            match Value::parse(text.as_bytes()) {
                Some(value) => self.value(ty, &value),
                None => words(&mut self.words, text),
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

    /// Numbers and single characters are shown, and so are words of the operation's own: its path's, and names of
    /// parameters. Of several in a row one mark is enough.
    #[inline(never)]
    fn show(&self, out: &mut String, word: &mut String) {
        let mut one = " ".to_string();
        words(&mut one, word);
        let is_short =
            matches!(word.as_bytes(), [] | [_] | [0xC3, _]) || word.bytes().all(|b| b.is_ascii_digit());
        let is_fixed =
            find(&self.fixed, &one).is_some() || self.takes.iter().any(|field| field.wire == *word);
        let is_given = !is_short && !is_fixed && find(&self.words, &one).is_some();
        if is_given && out.ends_with("<given> ") {
            out.pop();
        } else {
            out.push_str(if is_given { "<given>" } else { word });
        }
        word.clear();
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

/// Part of a word, without case: a letter, a digit, or `_`, which names of parameters have. Anything else is a space.
/// Case is that of Spanish and Portuguese; the library's tables for all alphabets are 7 KB.
const fn part(c: char) -> char {
    match c {
        'A'..='Z' | 'À'..='Þ' => (c as u8 | 32) as char,
        'a'..='z' | '0'..='9' | '_' => c,
        '\0'..'À' | '\u{2000}'..='\u{2BFF}' => ' ',
        _ => c,
    }
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
        let (params, extra) = (Value::parse(params.as_bytes()), Value::parse(extra.as_bytes()));
        let route = crate::overrides::Route::of(op, &[]);
        let base = "https://api.test/v9/";
        let home = Request::home(base, op, &route, &params.unwrap(), None, &extra.unwrap());
        hide(sentence, op, base, &home)
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
            form(r#"{"id":"A","q":"B y 1999","sure":true}"#, "A B y 1999 true v9 api"),
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

    proptest! {
        #[test]
        fn no_given_word_survives(before in ".{0,80}", name in "[A-Za-zÀ-ÖØ-öø-þ]{2,9}", junk in ".{0,40}") {
            let (upper, said) = (name.to_uppercase(), format!("{before} {name} {before}"));
            prop_assume!(!matches!(upper.as_str(), "PERSON" | "VEHICLE") && !upper.contains("SS"));
            let text = |text: &str| { let mut out = String::new(); crate::encode::string(&mut out, text); out };
            let params = format!(r#"{{"id":"I","free":[{},{}]}}"#, text(&junk), text(&format!("{upper}-{junk}")));
            let shown = hidden(&JSON_OP, &params, "null", &said);
            prop_assert!(!shown.to_uppercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == upper && word != "FREE" && word != "GIVEN"), "{shown}");
        }
    }
}
