//! What `validations.create` and `validations.perform` take: for the former, each type needs something else.

use crate::catalogue::resources::shared::{ACCOUNT_NAME, PHONE_TYPE};
use crate::schema::*;

/// Path parameter of a validation.
pub(crate) const VALIDATION_ID: Field = path("validation_id", ID, "Identifier of the validation.");

const KIND: &Choice = &Choice::of(
    "ValidationKind",
    &[
        "document-validation",
        "face-recognition",
        "email-verification",
        "phone-verification",
        "face-search",
        "electronic-signature",
        "government",
    ],
)
.grows();

const COUNTRY: &Choice =
    &Choice::of("ValidationCountry", &["CO", "CL", "MX", "PE", "BR", "CR", "SV", "ALL", "EC", "VE", "PA"])
        .grows();

/// The last three are known from Truora's mobile code.
const DOCUMENT: &Choice = &Choice::of(
    "ValidationDocument",
    &[
        "national-id",
        "foreign-id",
        "driver-license",
        "passport",
        "identity-card",
        "rut",
        "ppt",
        "invoice",
        "picture-id",
        "record",
        "cnh",
        "general-registration",
        "pep",
        "temporary-national-id",
        "tax-id",
        "ptp",
        "native-national-id",
    ],
)
.grows();

const PHONE_LOCALE: &Choice = &Choice::of("PhoneLocale", &["en", "es", "pt-BR"]);

const CHANNEL: &Choice = &Choice::of("VerifyChannel", &["sms", "call", "whatsapp"]);

const EMAIL_LANGUAGE: &Choice = &Choice::of("EmailLanguage", &["es", "en"]);

const FACE_CHECK: &Choice = &Choice::of("FaceCheck", &["passive_liveness", "similarity", "speech_match"]);

const PRECISION: &Choice = &Choice::of("SpeechPrecision", &["very_high", "high", "medium", "low"]);

const PERFORMED_KIND: &Choice =
    &Choice::of("PerformedValidation", &["email-verification", "phone-verification"]).grows();

const OF_DOCUMENT: &[&str] = &["document-validation"];

const BUT_DOCUMENT: &When = &When::needed(
    "type",
    &[
        "face-recognition",
        "email-verification",
        "phone-verification",
        "face-search",
        "electronic-signature",
        "government",
    ],
);

const PHONE: &When = &When::needed("type", &["phone-verification"]);

/// Parameters of `validations.create`.
pub(super) const CREATION: &[Field] = &[
    form("type", choice(KIND), "What is validated.")
        .note("`electronic-signature` and `government` are only in guides."),
    form("user_authorized", BOOL.must_be(true), "The person consented to it."),
    form("account_id", TEXT.format(ACCOUNT_NAME), "Account of the person.")
        .when(BUT_DOCUMENT)
        .note("The page marks it as required, then says that it is generated for documents."),
    form(
        "country",
        choice(COUNTRY),
        "Country of the document or the face; `ALL` for passports, and where a search of faces completes a \
         face validation.",
    )
    .when(&When::needed("type", &["document-validation", "face-search"]))
    .note(
        "Documents of BR, CR, VE and PA are made available on request. Truora's pages disagree about SV, VE and PA, so \
         all are taken.",
    ),
    form("document_type", choice(DOCUMENT), "Kind of document.")
        .when(&When::needed("type", OF_DOCUMENT))
        .note(
            "`ppt` is made available on request. `general-registration` (BR), `pep` and `temporary-national-id` (CO) are \
             in guides and printed answers only; `tax-id`, `ptp` and `native-national-id` in Truora's mobile code.",
        ),
    form("custom_input", TEXT.len(0, 128), "Reference of your own, stored with the validation.").optional(),
    form("custom_type", TEXT, "Custom type of the check that is made on the way.")
        .when(&When::only("type", OF_DOCUMENT)),
    form("phone_locale", choice(PHONE_LOCALE), "Language of the message with the code.").when(PHONE),
    form("verify_channel", choice(CHANNEL), "How the code is sent.")
        .when(PHONE)
        .note("`whatsapp` needs an active line of your own and an outbound for codes, set up by Truora."),
    form("phone_type", choice(PHONE_TYPE), "Label under which the phone is enrolled.").when(PHONE),
    form("language", choice(EMAIL_LANGUAGE), "Language of the e-mail.").optional(),
    form("retry_of_id", ID, "Failed validation that this one retries.").optional().note(
        "Needed while a retry is active, with the same `account_id`, also one that was made up. Of faces \
             with passive liveness only.",
    ),
    form(
        "subvalidations",
        list(&choice(FACE_CHECK)),
        "What is validated of the face, `similarity` if left out.",
    )
    .optional()
    .note("Truora's own client shows that the key is repeated."),
    form("minimum_precision", choice(PRECISION), "How exact the speech must be.")
        .optional()
        .note("Needed with `speech_match`."),
    form("threshold", NUM.range(0, 1), "Similarity that is needed. 0.65 by default.").optional(),
    form("timeout", INT.range(0, 21_600), "Seconds that the person has; that of your account if left out.")
        .optional()
        .note("At most 600 for phones and e-mail addresses, 21600 for documents and faces."),
    form("check_manual_review_availability", BOOL, "Skip the manual review while no reviewer is available.")
        .optional()
        .note("Its status is then `unavailable`."),
];

/// Parameters of `validations.perform`.
pub(super) const PERFORMED: &[Field] = &[
    VALIDATION_ID,
    form("type", choice(PERFORMED_KIND), "What is validated."),
    form("token", TEXT, "Code that the person got."),
];
