//! Outbound messages: templates, and sending them.

mod params;
mod records;

use self::params::{OUTBOUND_ID, TEMPLATE, UPDATE};
use self::records::{CATEGORY, DELETED, OUTBOUND, OUTBOUND_PAGE, SENT, STATUS};
use super::shared::{ACCOUNT_NAME, START_KEY};
use crate::catalogue::rules::outbound;
use crate::schema::Host::Connect;
use crate::schema::*;

/// Number of a line, in queries.
pub(crate) const LINE: Format = Format {
    name: "line",
    fits: |text| digits(text.strip_prefix('+').unwrap_or(text)),
    says: "digits with the country code, such as `1432567893`",
};

/// Number without its country code.
pub(crate) const NATIONAL_NUMBER: Format = Format {
    name: "national_number",
    fits: digits,
    says: "digits alone, without `+` and country code, which goes into `country_code`",
};

/// Calling code. Without `+` it is let through, with a warning.
pub(crate) const CALLING_CODE: Format = Format {
    name: "calling_code",
    fits: |text| digits(text.strip_prefix('+').unwrap_or(text)),
    says: "a plus sign and digits, such as `+57`",
};

/// Cursor of this list, in either alphabet.
pub(crate) const BASE64: Format = Format {
    name: "base64",
    fits: |text| {
        let bare = text.trim_end_matches('=');
        text.len() - bare.len() <= 2
            && bare.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'-' | b'_'))
    },
    says: "base64, as read from `next`",
};

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

const HOST: &str = "Guides and public code call this host; the reference prints api.identity.truora.com above the \
                    section. `base_urls` sets another.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Connect, "outbounds.create", "/v1/whatsapp/outbounds")
        .about(
            "Create a template and submit it for review by Meta.",
            "It can be sent once its `outbound_status` is `APPROVED`, which takes minutes to days.",
        )
        .note(HOST)
        .takes(&TEMPLATE)
        .rules(outbound::CREATE)
        .gives(OUTBOUND),
    Operation::put(Connect, "outbounds.update", "/v1/whatsapp/outbounds/{outbound_id}")
        .about(
            "Replace a template, which is reviewed again.",
            "One that is `DISABLED` cannot be changed: give the stored template as `given.outbound` to have \
             that checked before it is sent.",
        )
        .note(
            "No body is documented: the errors are those of `outbounds.create`, so its parameters are most \
             likely the same. A guide says that a template can be handed in once only.",
        )
        .takes(&UPDATE)
        .rules(outbound::UPDATE)
        .gives(OUTBOUND),
    Operation::post(Connect, "outbounds.send", "/v1/whatsapp/outbounds/send")
        .about(
            "Send a template to a person.",
            "Give the stored template as `given.outbound` to have its state, flow and variables checked before \
             anything is sent.",
        )
        .note(HOST)
        .takes(&[
            form("outbound_id", ID, "Template that is sent; it must be approved."),
            form("phone_number", TEXT.format(NATIONAL_NUMBER), "Number of the recipient, without country code."),
            form("country_code", TEXT.format(CALLING_CODE), "Calling code of the recipient, such as `+57`."),
            form("user_authorized", BOOL.must_be(true), "The recipient agreed to be contacted."),
            form("flow_id", TEXT, "Flow that starts when the recipient answers.").optional().note(
                "Needed unless the template is a notification, which takes none; public code sends it \
                 empty there.",
            ),
            form("var", map(&TEXT), "A value for every variable, by its name without braces and dot.")
                .optional()
                .note("A code to copy, and every `AUTHENTICATION`, needs `code`."),
            form("account_id", TEXT.format(ACCOUNT_NAME), "Your identifier of the person, which links the messages.")
                .optional(),
            form("preserve_last_outbound", BOOL, "A flag of unknown meaning.")
                .optional()
                .third_party()
                .note("Public code sends it as `false`."),
        ])
        .rules(outbound::SEND)
        .gives(SENT)
        .billed(),
    Operation::get(Connect, "outbounds.list", "/v1/whatsapp/outbounds")
        .about(
            "List the templates of a line or of a flow.",
            "Ask with `add_pagination` to walk page by page: without it the service answers a bare list, and \
             perhaps 404 where there is none.",
        )
        .note(HOST)
        .takes(&[
            query("line", TEXT.format(LINE), "Line, digits with the country code.").optional().note(
                "Marked as required, but the service's error says that `line` or `flow_id` is enough. Its own \
                 `next` carries a `+`, so that seems to be accepted too.",
            ),
            query("add_pagination", BOOL, "Whether the answer is a page instead of a bare list.").optional(),
            query("flow_id", TEXT, "Only those that start this flow by default.").optional(),
            query("interaction_category", choice(CATEGORY), "Only those of this category.").optional(),
            query("query", TEXT, "Text to search for; one that starts with `OTB` finds the template of this id.")
                .optional(),
            Field { ty: TEXT.format(BASE64), ..START_KEY },
            query("status", choice(STATUS), "Only those in this state.").optional(),
        ])
        .rules(outbound::LIST)
        .gives_type(Type::OneOf(&[record(OUTBOUND_PAGE), list(&record(OUTBOUND))]))
        .pages("outbounds"),
    Operation::get(Connect, "outbounds.get", "/v1/whatsapp/outbounds/{outbound_id}")
        .about("Get a template.", "")
        .note(HOST)
        .takes(&[OUTBOUND_ID])
        .gives(OUTBOUND),
    Operation::delete(Connect, "outbounds.delete", "/v1/whatsapp/outbounds/{outbound_id}")
        .about("Delete a template.", "")
        .note(HOST)
        .takes(&[OUTBOUND_ID])
        .gives(DELETED)
        .billed(),
];

const _: () = verify_all(OPS);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_fit_what_is_documented() {
        let cases: &[(Format, &[&str], &[&str])] = &[
            (LINE, &["1432567893", "+1432567893"], &["", "+", "++1", "14 32", "a", "１"]),
            (NATIONAL_NUMBER, &["3000000000", "0001234567"], &["", "+573000000000", "300 000", "300-000"]),
            (CALLING_CODE, &["+57", "57", "+1"], &["", "+", "CO", "+57 ", "++57", "0057a"]),
            (BASE64, &["", "BASE64", "eyJrIjoxfQ==", "a-_b="], &["a b", "a===", "=a", "%3D", "ñ"]),
        ];
        for (format, good, bad) in cases {
            good.iter().for_each(|text| assert!((format.fits)(text), "{}: {text}", format.name));
            bad.iter().for_each(|text| assert!(!(format.fits)(text), "{}: {text}", format.name));
        }
    }
}
