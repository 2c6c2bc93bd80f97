//! Enrollments: what a person's later validations are compared with.

use super::shared::{ACCOUNT_NAME, PHONE_TYPE};
use crate::catalogue::rules::validations as rules;
use crate::schema::Host::Validations;
use crate::schema::*;

const ENROLLMENT_TYPE: &Choice = &Choice::of(
    "EnrollmentType",
    &["face-recognition", "email-verification", "phone-verification", "face-search"],
)
.grows();

const ENROLLMENT_COUNTRY: &Choice =
    &Choice::of("EnrollmentCountry", &["CO", "CL", "MX", "BR", "VE", "PE", "EC", "AR", "US", "CR", "ALL"])
        .grows();

const ENROLLMENT_CONFIRMATION: &Choice = &Choice::of("EnrollmentConfirmation", &["none"]);

const FRAUD_REASON: &Choice = &Choice::of(
    "FraudReason",
    &["manipulated_document", "manipulated_photo", "non_payment", "criminal_records_in_company", "fraudster"],
);

const ENROLLMENT_STATUS: &Choice = &Choice::of("EnrollmentStatus", &["pending", "success", "failure"]);

const ENROLLMENT_REASON: &Choice = &Choice::of(
    "EnrollmentReason",
    &[
        "waiting_file_upload",
        "waiting_face_validation",
        "phone_number_out_of_coverage",
        "phone_number_not_found",
    ],
);

const PHONE_TRUST: &Record =
    &Record::of("PhoneTrustScore", &[may("phone_behavior_score", INT, "Score of how the phone is used.")]);

const VALIDATOR_DATA: &Record = &Record::of(
    "EnrollmentData",
    &[
        may("check_id", ID, "Check that was made on the way."),
        may("phone_trust_score", record(PHONE_TRUST), "How far the phone is to be trusted."),
    ],
);

const VOICE_INSTRUCTIONS: &Record = &Record::of(
    "VoiceInstructions",
    &[
        may("phrase", TEXT, "What the person must say."),
        may("voice_sample_upload_link_1", LINK, "Link to upload the first sample to."),
        may("voice_sample_upload_link_2", LINK, "Link to upload the second sample to."),
        may("voice_sample_upload_link_3", LINK, "Link to upload the third sample to."),
    ],
);

const CREATION_ONLY: &str = "In an example of `enrollments.create` only.";

const VOICE_ONLY: &str = "Of voices only, a type that the request does not list.";

/// An enrollment.
pub(crate) const ENROLLMENT: &Record = &Record::of(
    "Enrollment",
    &[
        may("enrollment_id", ID, "Identifier of the enrollment.")
            .note("Missing in the example of voices only."),
        may("account_id", ID, "Account of the person."),
        may("validation_type", TEXT, "What is enrolled."),
        may("status", choice(ENROLLMENT_STATUS), "How it stands."),
        may("reason", choice(ENROLLMENT_REASON), "Why it stands so.")
            .note("`waiting_face_validation` is known from Truora's own client only."),
        may("confirmation", TEXT, "Whether a face validation must confirm it.").note(CREATION_ONLY),
        may("fraud_reason", TEXT, "Why the face is blocked.").note(CREATION_ONLY),
        may("file_upload_link", LINK, "Link to upload the picture to.").note(CREATION_ONLY),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
        may("validator_data", record(VALIDATOR_DATA), "What was found."),
        may("enrollment_status", TEXT, "How it stands.").note(VOICE_ONLY),
        may("instructions", record(VOICE_INSTRUCTIONS), "What the person must do.").note(VOICE_ONLY),
    ],
);

const ENROLLMENT_MESSAGE: &Record = &Record::of(
    "EnrollmentMessage",
    &[
        may("code", NUM, "Code of the answer.").note("In the table, not in the example."),
        may("message", TEXT, "What was done, in a sentence."),
    ],
);

const ENROLLMENT_ID: Field = path("enrollment_id", ID, "Identifier of the enrollment.");

const PHONE: &When = &When::needed("type", &["phone-verification"]);

const FACE_SEARCH: &When = &When::needed("type", &["face-search"]);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Validations, "enrollments.create", "/v1/enrollments")
        .about(
            "Enroll a face, a phone or an e-mail address.",
            "Needed before every validation but those of documents. Of a face, upload the picture to \
             `file_upload_link`.",
        )
        .takes(&[
            form("type", choice(ENROLLMENT_TYPE), "What is enrolled."),
            form("user_authorized", BOOL.must_be(true), "The person consented to it."),
            form("account_id", TEXT.format(ACCOUNT_NAME), "Account of the person, made up if left out.")
                .optional()
                .note("The page repeats it as an optional parameter of the query."),
            form(
                "confirmation",
                choice(ENROLLMENT_CONFIRMATION),
                "`none` skips the face validation that confirms it.",
            )
            .when(&When::only("type", &["face-recognition"]))
            .note("Your account must be authorised for it, and the key made after that."),
            form(
                "country",
                choice(ENROLLMENT_COUNTRY),
                "Country of the person, `ALL` where a search of faces completes a face validation.",
            )
            .when(FACE_SEARCH)
            .note("Phones need it too, unless the account has one."),
            form("phone_type", choice(PHONE_TYPE), "Label of the phone; an account has up to three.")
                .when(PHONE),
            form("phone_number", TEXT, "Phone with its country code.").when(PHONE),
            form("email", TEXT, "E-mail address.").when(&When::needed("type", &["email-verification"])),
            form("fraud_reason", choice(FRAUD_REASON), "Why the face is blocked.").when(FACE_SEARCH),
        ])
        .rules(rules::ENROLLMENT_RULES)
        .gives(ENROLLMENT),
    Operation::get(Validations, "enrollments.get", "/v1/enrollments/{enrollment_id}")
        .about("Get an enrollment.", "")
        .note(
            "Truora's own client goes on with a face as soon as the reason is `waiting_face_validation`: the \
             status stays `pending` until a face validation confirms it.",
        )
        .takes(&[ENROLLMENT_ID])
        .gives(ENROLLMENT),
    Operation::delete(Validations, "enrollments.delete", "/v1/enrollments/{enrollment_id}")
        .about("Delete an enrollment.", "")
        .takes(&[
            ENROLLMENT_ID,
            query("fraud_reason", TEXT, "Why the face was blocked.")
                .optional()
                .inferred()
                .note("An example of an error says that it can be missing; where it goes is not said."),
        ])
        .gives(ENROLLMENT_MESSAGE)
        .billed(),
];

const _: () = verify_all(OPS);
