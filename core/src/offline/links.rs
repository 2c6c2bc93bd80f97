//! Addresses for people, made without a call: a chat with a line of yours, and the page of an identity process.
//!
//! A helper is declared like an operation, so that its parameters are checked and printed like any others. Its path is
//! the address that it begins with; its host is not asked, and nothing is sent.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::{String, ToString};

use crate::error::Error;
use crate::issue::Code;
use crate::offline::token;
use crate::options::Options;
use crate::params;
use crate::request::encode;
use crate::schema::Host::{Connect, Identity};
use crate::schema::*;
use crate::value::Value;

const DIGITS: Format = Format {
    name: "digits",
    fits: |text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()),
    says: "digits only, without `+` and spaces",
};

const HOSTED_FLOW: &[Rule] = &[Rule::of(
    "backend key",
    "token",
    &[Code::NotAllowed],
    "A backend key is never put into an address: anyone who sees the address could use the account.",
    no_backend_key,
)
.inferred()];

fn no_backend_key(params: &Params<'_>, found: &mut Findings) {
    let claims = params.text("token").and_then(token::claims);
    if claims.is_some_and(|all| all.get("key_type").and_then(Value::as_text) == Some("backend")) {
        let message = "is a backend key, which whoever sees the address could use; make a web token with \
                       `api_keys.create`";
        found.rule("token", Code::NotAllowed, message.to_string());
    }
}

/// The helpers.
pub const OPS: &[Operation] = &[
    Operation::get(Connect, "links.inbound", "https://api.whatsapp.com/send/")
        .about(
            "Make the address that opens a chat with a line of yours, with a message already written.",
            "Sending that message starts the inbound flow that it activates. Make it anew whenever the flow is \
             updated.",
        )
        .takes(&[
            query("phone", TEXT.format(DIGITS), "Number of the line with country code, digits only."),
            query("text", TEXT, "The activating message; a space becomes `%20`, never `+`."),
        ])
        .gives_type(TEXT),
    Operation::get(Identity, "links.hosted_flow", "https://identity.truora.com/")
        .about(
            "Make the address of the page on which a person runs an identity flow.",
            "In an iframe it needs `allow=\"camera\"` and 450 by 700 pixels, and Truora must have registered \
             your page. The page then tells by `postMessage` that the process has ended.",
        )
        .takes(&[query("token", TEXT, "Web token of the person, as `api_keys.create` made it.")])
        .rules(HOSTED_FLOW)
        .gives_type(TEXT),
];

/// The helper of this id, for example `links.inbound`.
pub fn find(id: &str) -> Option<&'static Operation> {
    OPS.iter().find(|op| op.id == id)
}

/// The address that a helper makes of these parameters, or what is wrong with them.
pub fn make(helper: &'static Operation, params: &Value<'_>, options: &Options) -> Result<String, Box<Error>> {
    params::pass(helper, params, options)?;
    let mut out = helper.path.to_owned();
    out.push('?');
    encode::write_pairs(&mut out, helper, false, params, None, &Value::Null);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use alloc::format;
    use alloc::vec::Vec;

    fn made(id: &str, json: &str) -> Result<String, Vec<(String, Code)>> {
        let params = json::parse(json.as_bytes()).unwrap();
        make(find(id).unwrap(), &params, &Options::default())
            .map_err(|e| e.issues.into_iter().map(|i| (i.path, i.code)).collect())
    }

    #[test]
    fn a_space_is_never_a_plus() {
        let link = made("links.inbound", r#"{"phone":"57317770000","text":"Hola Truora"}"#).unwrap();
        assert_eq!(link, "https://api.whatsapp.com/send/?phone=57317770000&text=Hola%20Truora");
        let link = made("links.inbound", r#"{"phone":"1","text":"¿Qué + tal? & ñ#\n\ud83d\ude00"}"#).unwrap();
        let text = "%C2%BFQu%C3%A9%20%2B%20tal%3F%20%26%20%C3%B1%23%0A%F0%9F%98%80";
        assert_eq!(link, format!("https://api.whatsapp.com/send/?phone=1&text={text}"));
        assert_eq!(
            made("links.hosted_flow", r#"{"token":"a.b+c/d=="}"#).unwrap(),
            "https://identity.truora.com/?token=a.b%2Bc%2Fd%3D%3D"
        );
    }

    #[test]
    fn parameters_are_judged_as_anywhere() {
        let wrong = |id: &str, json: &str, want: &[(&str, Code)]| {
            let want: Vec<_> = want.iter().map(|(p, c)| (String::from(*p), *c)).collect();
            assert_eq!(made(id, json), Err(want), "{json}");
        };
        wrong("links.inbound", "{}", &[("phone", Code::Required), ("text", Code::Required)]);
        wrong(
            "links.inbound",
            r#"{"phone":"+57","text":1}"#,
            &[("phone", Code::Format), ("text", Code::Type)],
        );
        wrong("links.hosted_flow", r#"{"token":"x","flow":"y"}"#, &[("flow", Code::Unknown)]);
        // {"key_type":"backend"}
        let backend = r#"{"token":"e30.eyJrZXlfdHlwZSI6ImJhY2tlbmQifQ.c2ln"}"#;
        wrong("links.hosted_flow", backend, &[("token", Code::NotAllowed)]);
    }
}
