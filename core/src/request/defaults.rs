//! Parameters that the caller may leave to the client: identifiers made from the call's seed.
//!
//! They are made once per call, before its first request, so every repetition sends the same ones.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::json::write;
use crate::schema::{Field, Operation};
use crate::util::rng::Dice;
use crate::util::text::cut;
use crate::value::Value;

/// Sets this generator apart from the one that rolls the pauses of the same call.
const SALT: u64 = 0x7472_756F_7261_0004;

/// The parameters, with those that are left out and can be made.
pub(crate) fn complete<'v, 'a>(op: &Operation, params: &'v Value<'a>, seed: u64) -> Cow<'v, Value<'a>> {
    let missing = |field: &Field| params.get(field.name).is_none_or(Value::is_absent);
    let mut all = Cow::Borrowed(params);
    let mut dice = Dice::new(seed ^ SALT);
    for field in op.takes {
        let Some(template) = field.made.filter(|_| missing(field)) else { continue };
        let text = fill(template, params, &mut dice);
        if let Value::Map(members) = all.to_mut() {
            members.push((Cow::Borrowed(field.name), Value::from(text)));
        }
    }
    all
}

fn fill(template: &str, params: &Value<'_>, dice: &mut Dice) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = cut(rest, b'{') {
        out.push_str(before);
        let (name, tail) = cut(after, b'}').unwrap_or((after, ""));
        match (name, params.get(name)) {
            ("uuid", _) => uuid(&mut out, dice),
            (_, Some(value)) => out.push_str(&write::plain(value)),
            (_, None) => {}
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// A UUID of version 4, RFC 9562.
fn uuid(out: &mut String, dice: &mut Dice) {
    let (high, low) = (u128::from(dice.bits()), u128::from(dice.bits()));
    let random = (high << 64) | low;
    let bits = (random & !(0xF << 76) & !(3 << 62)) | (4 << 76) | (2 << 62);
    for nibble in 0..32_u32 {
        if matches!(nibble, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        let digit = ((bits >> (124 - 4 * nibble)) & 15) as u32;
        out.push(char::from_digit(digit, 16).unwrap_or('0'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use crate::schema::*;
    use alloc::borrow::ToOwned;

    const OP: Operation = Operation::post(Host::Identity, "x.y", "/v1/{a}").takes(&[
        path("a", ID, "").in_body_too(Evidence::ThirdParty),
        json("id", ID, "").made_when_absent("{a}_X_{uuid}"),
        json("other", TEXT, "").optional(),
    ]);

    fn id(json: &str, seed: u64) -> String {
        let params = json::parse(json.as_bytes()).unwrap();
        complete(&OP, &params, seed).get("id").and_then(Value::as_text).unwrap().to_owned()
    }

    #[test]
    fn made_from_the_seed_alone() {
        let made = id(r#"{"a":"A"}"#, 7);
        assert_eq!(made, id(r#"{"a":"A","id":null}"#, 7));
        assert_ne!(made, id(r#"{"a":"A"}"#, 8));
        assert_eq!(id(r#"{"a":"A","id":"mine"}"#, 7), "mine");
        let uuid = made.strip_prefix("A_X_").unwrap();
        assert_eq!(uuid.len(), 36);
        for (i, c) in uuid.char_indices() {
            match i {
                8 | 13 | 18 | 23 => assert_eq!(c, '-'),
                14 => assert_eq!(c, '4'),
                19 => assert!(matches!(c, '8' | '9' | 'a' | 'b'), "{uuid}"),
                _ => assert!(c.is_ascii_hexdigit() && !c.is_ascii_uppercase(), "{uuid}"),
            }
        }
    }

    #[test]
    fn the_body_repeats_what_it_is_told_to() {
        let params = json::parse(br#"{"other":"o","a":"A","id":"mine"}"#).unwrap();
        assert_eq!(
            crate::request::encode::json_body(&OP, &params, &Value::Null),
            r#"{"a":"A","id":"mine","other":"o"}"#
        );
    }
}
