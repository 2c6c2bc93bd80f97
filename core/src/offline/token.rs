//! What a key says of itself: the payload of a JWT, read without verifying it.
//!
//! Good for hints only, such as when a web token ends or which flow it is for. Whoever holds a key can see this; only
//! the service can tell whether a key is genuine.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::Error;
use crate::json;
use crate::json::write;
use crate::options::Options;
use crate::params;
use crate::schema::*;
use crate::util::number;
use crate::value::Value;

const JWT: Format = Format {
    name: "jwt",
    fits: |text| claims(text).is_some(),
    says: "a key of Truora: a JWT, which has three parts with dots between them",
};

/// How the helper is declared. Nothing is sent.
pub const READ: Operation = Operation::unlisted(Method::Get, "read_token")
    .about("Read the claims of a key, without verifying it.", "Only a hint; nothing is sent.")
    .takes(&[query("key", TEXT.format(JWT), "The key, or web token.")])
    .gives(CLAIMS)
    .third_party();

/// What a key says.
pub const CLAIMS: &Record = &Record::of(
    "TokenClaims",
    &[
        may("account_id", ID, "Account of the person, in web tokens.").third_party(),
        may("additional_data", TEXT, "More data, as JSON text.").third_party(),
        may("application_id", TEXT, "Application, in keys for mobile apps; may be empty.").third_party(),
        may("client_id", ID, "Client that it belongs to.").third_party(),
        may("country", TEXT, "Country of the process, from `additional_data`.").third_party(),
        may("exp", INT, "When it ends, in seconds since 1970.")
            .third_party()
            .note("A number, or a text that holds one, which becomes a number here."),
        may("flow_id", ID, "Flow that it is for, from `additional_data`.").third_party(),
        may("grant", TEXT, "Product that it opens.").third_party(),
        may("iat", INT, "When it was made, in seconds since 1970.").third_party(),
        may("iss", TEXT, "Who made it.").third_party(),
        may("jti", TEXT, "Its own identifier.").third_party(),
        may("key_name", TEXT, "Its name.").third_party(),
        may("key_type", TEXT, "Kind of key, such as backend, web or sdk; test was seen.").third_party(),
        may("process_id", ID, "Process that it is for, from `additional_data`; not in every token.")
            .third_party(),
        may("redirect_url", TEXT, "Address that the browser opens at the end, from `additional_data`.")
            .third_party(),
        may("username", TEXT, "User who made it.").third_party(),
    ],
);

/// What `additional_data` holds of these stands beside it.
const INNER: &[&str] = &["country", "flow_id", "process_id", "redirect_url"];

/// Reads the parameter `key`: its claims as one object, or what is wrong with it.
pub fn read(params: &Value<'_>, options: &Options) -> Result<Value<'static>, Box<Error>> {
    params::pass(&READ, params, options)?;
    Ok(params.get("key").and_then(Value::as_text).and_then(claims).unwrap_or_default())
}

/// The same as JSON text.
pub fn read_json(params: &Value<'_>, options: &Options) -> Result<String, Box<Error>> {
    read(params, options).map(|claims| write::plain(&claims).into_owned())
}

/// The claims of a key, if it is a JWT.
pub(crate) fn claims(key: &str) -> Option<Value<'static>> {
    let mut parts = key.trim_ascii_end().as_bytes().split(|b| *b == b'.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    let Some(Value::Map(mut all)) = json::parse(&base64url(payload)?).filter(|_| parts.next().is_none())
    else {
        return None;
    };
    for (name, value) in &mut all {
        if matches!(name.as_ref(), "exp" | "iat")
            && let Some(number) = value.as_text().and_then(|text| number::parse(text.trim()))
            && number.is_finite()
        {
            *value = Value::Num(number);
        }
    }
    let all = Value::Map(all);
    let inner = match all.get("additional_data") {
        Some(Value::Text(text)) => json::parse(text.as_bytes()),
        other => other.cloned(),
    };
    let mut found = Vec::new();
    for name in INNER {
        if let (None, Some(value)) = (all.get(name), inner.as_ref().and_then(|inner| inner.get(name))) {
            found.push((Cow::Borrowed(*name), value.clone()));
        }
    }
    let Value::Map(mut all) = all else { return None };
    all.append(&mut found);
    Some(Value::Map(all))
}

/// Undoes base64url, with or without padding.
fn base64url(text: &[u8]) -> Option<Vec<u8>> {
    let end = text.iter().rposition(|b| *b != b'=').map_or(0, |last| last + 1);
    let text = text.get(..end).unwrap_or_default();
    let (mut out, mut held, mut bits) = (Vec::with_capacity(text.len()), 0_u32, 0);
    for b in text {
        let value = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return None,
        };
        (held, bits) = ((held << 6) | u32::from(value), bits + 6);
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits) as u8);
        }
    }
    // Six bits that are left over are no byte, so the text was cut.
    (bits < 6).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::ToString;
    use proptest::prelude::*;

    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    fn encoded(bytes: &[u8]) -> String {
        let (mut out, mut held, mut bits) = (String::new(), 0_u32, 0);
        for b in bytes {
            (held, bits) = ((held << 8) | u32::from(*b), bits + 8);
            while bits >= 6 {
                bits -= 6;
                out.push(LETTERS[(held >> bits) as usize & 63].into());
            }
        }
        if bits > 0 {
            out.push(LETTERS[(held << (6 - bits)) as usize & 63].into());
        }
        out
    }

    fn token(payload: &str) -> String {
        format!("e30.{}.c2ln", encoded(payload.as_bytes()))
    }

    fn said(key: &str) -> Option<String> {
        claims(key).map(|claims| write::plain(&claims).into_owned())
    }

    #[test]
    fn reads_what_a_key_says() {
        let data = r#"{\"country\":\"ALL\",\"flow_id\":\"IPF1\",\"redirect_url\":\"https://a.test/ñ\"}"#;
        let payload = format!(
            r#"{{"additional_data":"{data}","exp":"1700007200","iat":1700000000,"key_type":"web","new":[1]}}"#
        );
        let all = claims(&token(&payload)).unwrap();
        assert_eq!(all.get("exp"), Some(&Value::Num(1_700_007_200.0)));
        assert_eq!(all.get("flow_id").and_then(Value::as_text), Some("IPF1"));
        assert_eq!(all.get("redirect_url").and_then(Value::as_text), Some("https://a.test/ñ"));
        assert_eq!(all.get("key_type").and_then(Value::as_text), Some("web"));
        assert_eq!(all.get("new"), Some(&Value::List(alloc::vec![Value::Num(1.0)])));
        assert_eq!(said(&token("{}")).as_deref(), Some("{}"));
        // Padding, and the newline of a file.
        assert_eq!(said("e30.e30=.c2ln\n").as_deref(), Some("{}"));
        // No JSON holds what is no number.
        assert_eq!(
            said(&token(r#"{"exp":"inf","iat":1e999}"#)).as_deref(),
            Some(r#"{"exp":"inf","iat":null}"#)
        );
        // What stands on top is not replaced, and what is no number stays as it is.
        let odd = r#"{"flow_id":"A","additional_data":{"flow_id":"B","country":"CO"},"exp":"never"}"#;
        let kept = r#"{"additional_data":{"country":"CO","flow_id":"B"},"country":"CO","exp":"never","flow_id":"A"}"#;
        assert_eq!(said(&token(odd)).as_deref(), Some(kept));
        assert_eq!(said(&token(r#"{"additional_data":"{"}"#)).as_deref(), Some(r#"{"additional_data":"{"}"#));
    }

    #[test]
    fn refuses_what_is_no_key() {
        for bad in [
            "",
            "a",
            "a.b",
            "a.b.c",
            "e30.e30",
            "e30.e30.c.d",
            "e30.W10.c",
            "e30.e3.c",
            "e30.+/8.c",
            "e30..c",
        ] {
            assert_eq!(said(bad), None, "{bad}");
        }
        let error = read(&Value::object([("key", Value::from("no key"))]), &Options::default()).unwrap_err();
        assert_eq!((error.operation, error.issues.len()), ("read_token", 1));
        // Messages never repeat what was given.
        assert!(!error.to_string().contains("no key"));
    }

    proptest! {
        #[test]
        fn base64url_comes_back(bytes in proptest::collection::vec(any::<u8>(), 0..50)) {
            prop_assert_eq!(base64url(encoded(&bytes).as_bytes()), Some(bytes));
        }

        #[test]
        fn never_panics(key in ".{0,40}") {
            let _ = claims(&key);
        }
    }
}
