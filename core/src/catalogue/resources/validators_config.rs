//! Settings of the validators, for the whole account.

mod records;

use self::records::VALIDATORS_CONFIG;
use crate::catalogue::rules::validators_config as rules;
use crate::schema::Host::Validations;
use crate::schema::*;

const VALIDATOR: &Choice = &Choice::of(
    "Validator",
    &["face-recognition", "email-verification", "phone-verification", "document-validation"],
)
.grows();

const METHOD_STATUS: &Choice = &Choice::of("ValidationMethodStatus", &["enabled", "disabled"]);

const METHOD: &Record =
    &Record::of("ValidationMethod", &[may("status", choice(METHOD_STATUS), "Whether the method is used.")]);

const VERSION: &Choice = &Choice::of(
    "ConfiguredVersion",
    &[
        "mx_ine-c",
        "mx_ine-d",
        "mx_ine-e",
        "mx_ife-f",
        "mx_ife-g",
        "mx_fm3",
        "co_national-id-2000",
        "co_national-id-2020",
        "co_foreign-id",
        "co_ppt",
        "passport",
    ],
)
.open();

const DOCUMENT: &Choice = &Choice::of(
    "ConfiguredDocument",
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
    ],
)
.grows();

const COUNTRY: &Choice =
    &Choice::of("ConfiguredCountry", &["CO", "CL", "MX", "PE", "BR", "SV", "ALL", "CR", "PA", "VE"]).grows();

const SETTING: &Choice = &Choice::of(
    "ValidatorSetting",
    &[
        "timeout",
        "allowed_retries",
        "use_manual_review",
        "document_config",
        "retry_ttl",
        "threshold",
        "enrollment_timeout",
        "include_face_search",
        "email_subject",
        "email_title",
        "email_text_1",
        "email_text_2",
        "support_email",
        "custom_name",
    ],
);

const OF_DOCUMENT: &When = &When::only("validator", &["document-validation"]);
const OF_FACE: &When = &When::only("validator", &["face-recognition"]);
const OF_EMAIL: &When = &When::only("validator", &["email-verification"]);
const OF_PHONE: &When = &When::only("validator", &["phone-verification"]);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::put(Validations, "validators_config.update", "/v1/config")
        .about(
            "Change settings of a validator.",
            "For the whole account. A block of a flow overrides the settings that it has.",
        )
        .note("An older page sends JSON; the reference, which is right, a form.")
        .takes(&[
            form("validator", choice(VALIDATOR), "Validator that is set."),
            form(
                "retry_ttl",
                NUM.range(1, 1800),
                "Seconds within which a retry can be made. 300 by default.",
            )
            .when(&When::only("validator", &["document-validation", "face-recognition"]))
            .note("At most 300 for faces, which can be retried with passive liveness only."),
            form("validation_method", map(&record(METHOD)), "Methods to turn on or off, by name.")
                .when(OF_DOCUMENT)
                .note(
                    "The names are `government-database-validation`, `photocopy-analysis`, `manual-review`, \
                     `data-consistency`, `image-analysis` and `photo-of-photo`.",
                ),
            form("support_email", TEXT, "Address for help, at the foot of the e-mail.").when(OF_EMAIL),
            form("threshold", NUM.range(0, 1), "Similarity that is needed. 0.65 by default.").when(OF_FACE),
            form("use_manual_review", BOOL, "Have a person review failed validations.")
                .when(OF_FACE)
                .note("Truora must turn it on first."),
            form("include_face_search", BOOL, "Search the face in collections too.").when(OF_FACE),
            form("custom_name", TEXT.len(0, 30), "Name within the message with the code.").when(OF_PHONE),
            form("email_subject", TEXT, "Subject of the e-mail.").when(OF_EMAIL),
            form("email_title", TEXT, "Title of the e-mail.").when(OF_EMAIL),
            form("email_text_1", TEXT, "Text before the code.").when(OF_EMAIL),
            form("email_text_2", TEXT, "Text after the code.").when(OF_EMAIL),
            form(
                "document_version",
                choice(VERSION),
                "Version of the document that is set, all if left out.",
            )
            .when(OF_DOCUMENT)
            .note("Answers spell them differently and have many more, so any text is sent."),
            form("document_type", choice(DOCUMENT), "Kind of document that is set.")
                .when(&When::needed("validation_method", &[]))
                .note(
                    "For documents only. `general-registration` (BR), `pep` and `temporary-national-id` (CO) are in guides \
                     and in the printed answer only. The page also says that all kinds are meant if it is left out, so \
                     it is needed with `validation_method` alone.",
                ),
            form("allowed_retries", NUM.range(0, 4), "Retries before the validation fails.").optional().note(
                "At most 3 for documents, 2 for faces, both 0 if left out; at most 4 for e-mail addresses \
                 and phones. 2 by default. Faces need passive liveness.",
            ),
            form("country", choice(COUNTRY), "Country that is set.").when(OF_DOCUMENT).note(
                "PA and VE are in the printed answer only; that CR can be set is our conclusion from printed processes.",
            ),
            form("timeout", NUM.range(0, 21_600), "Seconds that the person has. 300 by default.")
                .optional()
                .note("At most 600 for phones and e-mail addresses."),
        ])
        .rules(rules::UPDATE_RULES)
        .gives(VALIDATORS_CONFIG),
    Operation::get(Validations, "validators_config.get", "/v1/config")
        .about("Get the settings of the validators.", "")
        .gives(VALIDATORS_CONFIG),
    Operation::delete(Validations, "validators_config.delete", "/v1/config")
        .about("Reset one setting of a validator, or all of them.", "")
        .note("A setting that was not changed is answered by status 400.")
        .takes(&[
            query("validator", choice(VALIDATOR), "Validator to reset."),
            query("type", choice(SETTING), "Setting to reset. All by default.")
                .optional()
                .note("`document_config` resets every version of every document."),
        ])
        .rules(rules::DELETE_RULES)
        .gives(VALIDATORS_CONFIG)
        .billed(),
];

const _: () = verify_all(OPS);
