//! What providers of Truora send it. Not what Truora sends its customers.

use crate::schema::Host::Checks;
use crate::schema::*;
use crate::util::text::{cut, until};

/// Media type, perhaps with parameters.
pub(crate) const MEDIA_TYPE: Format = Format {
    name: "media_type",
    fits: |text| {
        let token = |part: &str| {
            let odd = |b: u8| !b.is_ascii_alphanumeric() && !b"!#$&-^_.+*'|~%`".contains(&b);
            !part.is_empty() && !part.bytes().any(odd)
        };
        let kind = until(text, b";").trim_end_matches(' ');
        cut(kind, b'/').is_some_and(|(top, sub)| token(top) && token(sub))
    },
    says: "a media type, such as `application/json`",
};

const PROVIDER_WEBHOOK_ANSWER: &Record =
    &Record::of("ProviderWebhookAnswer", &[has("status", TEXT, "It is `ok`.")]);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] =
    &[Operation::post(Checks, "provider_webhooks.receive", "/v1/webhooks/{webhook_type}")
        .about(
            "Deliver an event of a provider to Truora.",
            "The body is sent unchanged. This is not about Truora's own events to you.",
        )
        .note("No schema of the body is documented, nor whether the key is needed: it is sent.")
        .takes(&[
            path("webhook_type", ID, "Kind of event: the name of a provider, such as `complyadvantage`."),
            body("body", BLOB, "What the provider sends.")
                .inferred()
                .note("Documented to be JSON, XML or multipart, and nothing more."),
            header("content_type", TEXT.format(MEDIA_TYPE), "Media type of the body, such as `text/xml`.")
                .wire("Content-Type")
                .inferred(),
        ])
        .gives(PROVIDER_WEBHOOK_ANSWER)];

const _: () = verify_all(OPS);

#[cfg(test)]
mod tests {
    use super::MEDIA_TYPE;

    #[test]
    fn media_types() {
        for good in [
            "application/json",
            "text/xml; charset=utf-8",
            "multipart/form-data; boundary=x",
            "application/vnd.a+json",
        ] {
            assert!((MEDIA_TYPE.fits)(good), "{good}");
        }
        for bad in ["", "json", "/", "text/", "/xml", "text/xml json", "text xml/a", "a/b/c"] {
            assert!(!(MEDIA_TYPE.fits)(bad), "{bad}");
        }
    }
}
