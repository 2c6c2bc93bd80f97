//! The settings of each validator, in both shapes that are printed.

use crate::schema::*;

const COUNTRY: &Choice =
    &Choice::of("ConfigCountry", &["ALL", "CO", "CL", "MX", "BR", "PE", "CR", "PA", "VE"]);

const DOCUMENT: &Choice = &Choice::of(
    "ConfigDocument",
    &["passport", "driver-license", "general-registration", "foreign-id", "national-id", "pep"],
);

const TABLE_ONLY: &str = "In the table, while the example has `document_config`: both are read.";

const EXAMPLE_ONLY: &str = "Only in the example.";

const ALLOWED_RETRIES: Field = may("allowed_retries", NUM, "Retries before the validation fails.");
const TIMEOUT: Field = may("timeout", NUM, "Seconds that the person has.");
const RETRY_TTL: Field =
    may("retry_ttl", NUM, "Seconds within which a retry can be made.").note(EXAMPLE_ONLY);
const ENROLLMENT_TIMEOUT: Field =
    may("enrollment_timeout", NUM, "Seconds that the person has to enroll.").note(EXAMPLE_ONLY);
const THRESHOLD: Field = may("threshold", NUM, "What is needed, from 0 to 1.");

/// Methods by country, kind and version of the document.
const DOCUMENT_CONFIG: Type = map(&map(&map(&list(&TEXT))));

const DOCUMENTS: &Record = &Record::of(
    "DocumentValidatorConfig",
    &[
        may("country", choice(COUNTRY), "Country that is set.").note(TABLE_ONLY),
        may("document_type", choice(DOCUMENT), "Kind of document that is set.").note(TABLE_ONLY),
        may("document_version", TEXT, "Version of the document that is set.").note(TABLE_ONLY),
        may("validation_methods", TEXT, "Methods in use, separated by commas.").note(TABLE_ONLY),
        may("document_config", DOCUMENT_CONFIG, "Methods by country, kind and version of the document.")
            .note("In the example, while the table has four members instead: both are read."),
        ALLOWED_RETRIES.note(EXAMPLE_ONLY),
        RETRY_TTL,
        TIMEOUT,
    ],
);

const EMAILS: &Record = &Record::of(
    "EmailValidatorConfig",
    &[
        ALLOWED_RETRIES,
        may("document_validation_config", map(&JSON), "Settings of documents.")
            .note("Only in the example; its members are undocumented."),
        TIMEOUT,
    ],
);

const FACE_THRESHOLD: &Record = &Record::of("FaceThreshold", &[THRESHOLD]);

const FACE_CHECKS: &Record = &Record::of(
    "FaceValidationConfig",
    &[
        may("government_mx", record(FACE_THRESHOLD), "Comparison with the government's photo in MX."),
        may("similarity", record(FACE_THRESHOLD), "Comparison with the enrolled face."),
    ],
);

const FACES: &Record = &Record::of(
    "FaceValidatorConfig",
    &[
        ALLOWED_RETRIES.note(EXAMPLE_ONLY),
        ENROLLMENT_TIMEOUT,
        may("face_validation_config", record(FACE_CHECKS), "Similarity that each comparison needs.")
            .note(EXAMPLE_ONLY),
        may("include_face_search", BOOL, "Whether the face is searched in collections too.")
            .note(EXAMPLE_ONLY),
        RETRY_TTL,
        THRESHOLD,
        TIMEOUT,
        may("use_manual_review", BOOL, "Whether a person reviews failed validations.").note(EXAMPLE_ONLY),
    ],
);

const PHONES: &Record = &Record::of(
    "PhoneValidatorConfig",
    &[ALLOWED_RETRIES, may("custom_name", TEXT, "Name within the message with the code."), TIMEOUT],
);

const QUESTIONS: &Record = &Record::of("QuestionsValidatorConfig", &[ALLOWED_RETRIES, THRESHOLD, TIMEOUT]);

const VOICES: &Record = &Record::of("VoiceValidatorConfig", &[ENROLLMENT_TIMEOUT, TIMEOUT]);

const FACE_SEARCHES: &Record =
    &Record::of("FaceSearchValidatorConfig", &[ENROLLMENT_TIMEOUT, THRESHOLD, TIMEOUT]);

const LOGINS: &Record = &Record::of("AuthenticateValidatorConfig", &[ALLOWED_RETRIES, TIMEOUT]);

const OTHERS: &Record = &Record::of("TimedValidatorConfig", &[TIMEOUT]);

/// Answer of every operation of this resource.
pub(super) const VALIDATORS_CONFIG: &Record = &Record::of(
    "ValidatorsConfigAnswer",
    &[
        may("document_validation", record(DOCUMENTS), "Of documents.").wire("document-validation"),
        may("email_verification", record(EMAILS), "Of e-mail addresses.").wire("email-verification"),
        may("enterprise_data", record(OTHERS), "Of data of companies.").wire("enterprise-data"),
        may("face_recognition", record(FACES), "Of faces.").wire("face-recognition"),
        may("identity_questions", record(QUESTIONS), "Of questions to the person.")
            .wire("identity-questions"),
        may("phone_verification", record(PHONES), "Of phones.").wire("phone-verification"),
        may("voice_recognition", record(VOICES), "Of voices.").wire("voice-recognition"),
        may("face_search", record(FACE_SEARCHES), "Of searches of faces.")
            .wire("face-search")
            .note(EXAMPLE_ONLY),
        may("electronic_signature", record(OTHERS), "Of signatures.")
            .wire("electronic-signature")
            .note(EXAMPLE_ONLY),
        may("authenticate", record(LOGINS), "Of logins.").note(EXAMPLE_ONLY),
    ],
);
