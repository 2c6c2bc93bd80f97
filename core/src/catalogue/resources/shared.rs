//! Formats, choices and parameters that more than one resource uses.

use crate::schema::*;
use crate::util::text::cut;

/// How often a check runs again.
pub(crate) const FREQUENCY: Format = Format {
    name: "frequency",
    fits: |text| {
        matches!(text, "daily" | "weekly" | "monthly" | "yearly")
            || text.strip_suffix(['d', 'w', 'm', 'y']).is_some_and(POSITIVE.fits)
    },
    says: "`daily`, `weekly`, `monthly`, `yearly`, or a number above 0 and one of d, w, m, y, such as `2w`",
};

/// Serial number of a telephone.
pub(crate) const IMEI: Format = Format {
    name: "imei",
    fits: |text| text.len() == 15 && text.bytes().all(|b| b.is_ascii_digit()),
    says: "15 digits",
};

/// Country, ISO 3166-1 alpha-2.
pub(crate) const COUNTRY_CODE: Format = Format {
    name: "country_code",
    fits: |text| text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()),
    says: "an ISO 3166-1 country of two capital letters, such as `CO`",
};

/// Country, or the international lists.
pub(crate) const COUNTRY_OR_ALL: Format = Format {
    name: "country_code or ALL",
    fits: |text| text == "ALL" || (COUNTRY_CODE.fits)(text),
    says: "an ISO 3166-1 country of two capital letters, such as `CO`, or `ALL`",
};

/// Language, ISO 639-1, perhaps with a region: `pt-br` is known from others.
pub(crate) const LANGUAGE: Format = Format {
    name: "language",
    fits: |text| {
        let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_lowercase());
        two(text) || cut(text, b'-').is_some_and(|(language, region)| two(language) && two(region))
    },
    says: "an ISO 639-1 language in lower case, such as `es`, perhaps with a region, such as \
           `pt-br`",
};

/// E-mail address, as far as a client can tell.
pub(crate) const EMAIL: Format = Format {
    name: "email",
    fits: |text| {
        let blank = |c: char| c.is_whitespace() || c.is_control();
        cut(text, b'@').is_some_and(|(user, host)| {
            !user.is_empty() && !host.is_empty() && cut(host, b'@').is_none() && !text.contains(blank)
        })
    },
    says: "an e-mail address, such as `agent@example.com`",
};

/// Phone with its country code.
pub(crate) const E164: Format = Format {
    name: "e164",
    fits: |text| {
        let digits = text.strip_prefix('+').unwrap_or_default();
        (7..=15).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0')
    },
    says: "a plus sign, the country code and the number, digits only, such as `+573177700000`",
};

/// Colour of a tag.
pub(crate) const HEX_COLOR: Format = Format {
    name: "hex_color",
    fits: |text| {
        text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
    },
    says: "a colour of six hexadecimal digits, such as `#1A2B3C`",
};

/// Whole number above 0, as a text.
pub(crate) const POSITIVE: Format = Format {
    name: "positive integer",
    fits: |text| text.bytes().all(|b| b.is_ascii_digit()) && text.bytes().any(|b| b != b'0'),
    says: "a whole number above 0",
};

/// Page size that the vendor types as text.
pub(crate) const LIMIT: Type = Type::OneOf(&[INT.range(1, i64::MAX), TEXT.format(POSITIVE)]);

/// State of a Brazilian search.
pub(crate) const REGION: &Choice = &Choice::of(
    "Region",
    &[
        "DF", "AC", "AL", "AP", "AM", "BA", "CE", "ES", "GO", "MA", "MT", "MS", "MG", "PA", "PB", "PR", "PE",
        "PI", "RJ", "RN", "RS", "RO", "RR", "SC", "SP", "SE", "TO", "ALL",
    ],
);

/// Kind of check. Custom types have names of their own.
pub(crate) const CHECK_TYPE: &Choice = &Choice::of("CheckType", &["person", "vehicle", "company"]).open();

/// Kind of document that names the owner of a vehicle.
pub(crate) const OWNER_DOCUMENT_TYPE: &Choice =
    &Choice::of("OwnerDocumentType", &["national-id", "foreign-id", "tax-id", "passport"]).grows();

/// What a source is about.
pub(crate) const DATA_SET: &Choice = &Choice::of(
    "DataSet",
    &[
        "affiliations_and_insurances",
        "alert_in_media",
        "behavior",
        "business_background",
        "criminal_record",
        "driving_licenses",
        "international_background",
        "legal_background",
        "personal_identity",
        "professional_background",
        "traffic_fines",
        "vehicle_information",
        "vehicle_permits",
        "taxes_and_finances",
        "credit_history",
        "document_validation",
    ],
)
.open();

/// Who connects a line to WhatsApp.
pub(crate) const WABA_PROVIDER: &Choice = &Choice::of("WabaProvider", &["META", "GUPSHUP"]).fold();

/// How a link to an identity process travels.
pub(crate) const LINK_CHANNEL: &Choice = &Choice::of("LinkChannel", &["whatsapp", "email", "sms"]);

/// Language of the message that carries such a link.
pub(crate) const LINK_LANGUAGE: &Choice = &Choice::of("LinkLanguage", &["en", "es", "pt"]);

/// Path parameter of a check.
pub(crate) const CHECK_ID: Field = path("check_id", ID, "Identifier of the check.");

/// What the host of the files says to an upload.
pub(crate) const UPLOAD_ANSWER: &Record = &Record::of(
    "UploadAnswer",
    &[
        may("fileId", TEXT, "Identifier of the file."),
        may("message", TEXT, "Message about the result."),
        may("timestamp", TIME, "When it was received."),
    ],
);

/// Cursor of a list.
pub(crate) const START_KEY: Field =
    query("start_key", TEXT, "Cursor of the page, as read from `next` of the page before.").optional();

/// Path of the answer itself.
pub(crate) const SELF: Field = may("self", TEXT, "Path of this answer.");

/// Path of the page that follows.
pub(crate) const NEXT: Field =
    may("next", TEXT, "Path of the next page.").note("Empty or absent on the last page.");

/// Account of a person, as the client names it.
pub(crate) const ACCOUNT_NAME: Format = Format {
    name: "account_id",
    fits: |text| {
        let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-');
        !text.is_empty() && text.bytes().all(fits)
    },
    says: "letters, digits, `_`, `.` and `-` only; an e-mail address does not fit, because of its `@`",
};

/// Label of a phone.
pub(crate) const PHONE_TYPE: &Choice = &Choice::of("PhoneType", &["home", "office", "recover"]);

/// The fields of one list after those of another.
///
/// # Panics
/// At compile time only, where `N` is not their number.
#[expect(clippy::indexing_slicing, reason = "runs in a const only, within bounds it has checked")]
pub(crate) const fn joined<const N: usize>(first: &[Field], second: &[Field]) -> [Field; N] {
    assert!(first.len() + second.len() == N && N > 0, "N is the number of fields");
    let mut all = [if first.is_empty() { second[0] } else { first[0] }; N];
    let mut i = 0;
    while i < N {
        all[i] = if i < first.len() { first[i] } else { second[i - first.len()] };
        i += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_fit_what_is_documented() {
        let cases: &[(Format, &[&str], &[&str])] = &[
            (
                FREQUENCY,
                &["daily", "weekly", "monthly", "yearly", "3d", "2w", "12m", "1y", "010d"],
                &["", "d", "3", "3 d", "3h", "Daily", "-3d", "3dd", "0d", "00w", "0m", "0y"],
            ),
            (
                IMEI,
                &["000000000000000"],
                &["", "00000000000000", "0000000000000000", "00000000000000a", "０0000000000000"],
            ),
            (COUNTRY_CODE, &["CO", "BR"], &["", "co", "COL", "C1", "ÑA"]),
            (COUNTRY_OR_ALL, &["CO", "ALL"], &["", "co", "all", "COL"]),
            (
                EMAIL,
                &["agent@example.com", "a@b", "ñ+1@example.co"],
                &["", "@", "a@", "@b", "a b@c.d", "a@b@c", "agent", "a@b\n"],
            ),
            (HEX_COLOR, &["#000000", "#1a2B3c"], &["", "#", "#000", "000000", "#00000g", "#0000000", "red"]),
            (POSITIVE, &["1", "20", "007"], &["", "0", "00", "-1", "+1", "1.5", "ten"]),
            (
                E164,
                &["+573177700000", "+5511900000000", "+1234567"],
                &[
                    "",
                    "+",
                    "573177700000",
                    "+57 3177700000",
                    "+0573177700000",
                    "+123456",
                    "+1234567890123456",
                    "+５７３１７７７０００００",
                ],
            ),
            (ACCOUNT_NAME, &["a", "ACC_0.1-x"], &["", "a b", "user@example.com", "ñ", "a/b"]),
            (LANGUAGE, &["es", "en", "pt-br"], &["", "ES", "spa", "pt_br", "pt-", "pt-br-x"]),
        ];
        for (format, good, bad) in cases {
            good.iter().for_each(|text| assert!((format.fits)(text), "{}: {text}", format.name));
            bad.iter().for_each(|text| assert!(!(format.fits)(text), "{}: {text}", format.name));
        }
    }
}
