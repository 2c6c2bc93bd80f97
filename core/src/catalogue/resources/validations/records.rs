//! A validation as the validators host tells it, and what the other calls of that host answer.
//!
//! Its parts are those of a validation within an identity process.

use crate::catalogue::resources::processes::{
    ATTACHMENT_STATUS, ATTACHMENT_VALIDATION, EXPIRED_REASON, LIFECYCLE_STATUS, PROCESSING,
    VALIDATION_DETAILS, VALIDATION_FAILURE, VALIDATION_STATUS,
};
use crate::catalogue::resources::shared::{NEXT, SELF, joined};
use crate::schema::*;

const VALIDATOR_TYPE: &Choice = &Choice::of(
    "ValidatorType",
    &[
        "document-validation",
        "face-recognition",
        "email-verification",
        "phone-verification",
        "face-search",
        "identity-questions",
        "voice-recognition",
        "electronic-signature",
    ],
);

const INSTRUCTIONS: &Record = &Record::of(
    "ValidationInstructions",
    &[
        may("file_upload_link", LINK, "Link to upload the face to."),
        may("front_url", LINK, "Link to upload the front of the document to."),
        may("reverse_url", LINK, "Link to upload the back of the document to."),
        may("signer_link", LINK, "Link under which the person signs."),
    ],
);

/// All members but the identifier, which one answer may lack.
const MEMBERS: &[Field] = &joined::<27>(
    &[
        may("identity_process_id", ID, "Process that it belongs to."),
        may("account_id", ID, "Account of the person."),
        may("flow_id", ID, "Flow that it belongs to."),
        may("ip_address", TEXT, "Address of the device."),
        may("type", choice(VALIDATOR_TYPE), "What is validated.")
            .also(&["typ"])
            .note("A guide spells it `typ`: both are read."),
        may("validation_status", choice(VALIDATION_STATUS), "Status."),
        may("failure_status", choice(VALIDATION_FAILURE), "How it failed."),
        may("declined_reason", TEXT, "Why it was declined.")
            .note("The table has 17 values; well over a hundred are known. See the guide."),
        may("expired_reason", choice(EXPIRED_REASON), "Why it expired."),
        may("creation_date", TIME, "When it was created."),
        may("threshold", NUM, "Similarity that is needed, from 0 to 1."),
        may("allowed_retries", INT, "Retries at first."),
        may("remaining_retries", INT, "Retries left."),
        may("front_image", LINK, "Front of the document."),
        may("reverse_image", LINK, "Back of the document."),
        may("face_photo", LINK, "Photo of the face."),
        may("face_photo_watermark", LINK, "Photo of the face with a watermark."),
        may("attachment_status", choice(ATTACHMENT_STATUS), "Whether the attachments are valid.")
            .note("Only `valid` is Truora's own; the others are known from others."),
        may("attachment_validations", list(&record(ATTACHMENT_VALIDATION)), "Result of each attachment.")
            .third_party(),
        may("lifecycle_status", choice(LIFECYCLE_STATUS), "Whether its data are being deleted or restored.")
            .inferred()
            .note("Only documented for deleting and restoring."),
        may("email", TEXT, "Address that was verified.").third_party(),
        may("details", record(VALIDATION_DETAILS), "What was found."),
        may("instructions", record(INSTRUCTIONS), "Where the person's files go.")
            .note("Only documented for `validations.create`."),
    ],
    &PROCESSING,
);

/// A validation.
pub(crate) const VALIDATION: &Record = &Record::of(
    "Validation",
    &joined::<28>(&[has("validation_id", ID, "Identifier of the validation.")], MEMBERS),
);

/// Answer of `validations.list`: one validation as its example has it, or a page of them.
pub(crate) const VALIDATIONS: &Record = &Record::of(
    "ValidationsAnswer",
    &joined::<31>(
        &[
            may("history", list(&record(VALIDATION)), "Validations on this page.")
                .inferred()
                .note("As `accounts.validations` answers them; the example shows one validation instead."),
            NEXT.inferred(),
            SELF.inferred(),
            may("validation_id", ID, "Identifier of the validation, if there is only one."),
        ],
        MEMBERS,
    ),
);

/// Answer of `validations.delete` and `validations.restore`.
pub(crate) const VALIDATION_LIFECYCLE: &Record = &Record::of(
    "ValidationLifecycle",
    &[
        may("validation_id", ID, "Identifier of the validation."),
        may("lifecycle_status", choice(LIFECYCLE_STATUS), "Whether its data are being deleted or restored."),
    ],
);

const IMAGE_VERDICT: &Choice = &Choice::of("ImageVerdict", &["success", "failure"]);

const IMAGE_FEEDBACK: &Record = &Record::of(
    "ImageFeedback",
    &[
        may("reason", TEXT, "Why the image is not suitable."),
        may("hints", list(&TEXT), "What would make it better."),
        may("message", TEXT, "The same as a sentence.").third_party(),
    ],
);

/// Answer of `validations.evaluate_image`.
pub(crate) const IMAGE_EVALUATION: &Record = &Record::of(
    "ImageEvaluation",
    &[
        may("status", choice(IMAGE_VERDICT), "Whether the image is suitable."),
        may("feedback", record(IMAGE_FEEDBACK), "What is wrong with it."),
        may("llm_evaluation", JSON, "What a language model says of it.")
            .third_party()
            .note("Its type is undocumented."),
    ],
);

const SLIDE: &Record = &Record::of(
    "InfographicSlide",
    &[
        may("name", TEXT, "Name of the slide."),
        may("url", LINK, "Link to the slide."),
        may("preview_url", LINK, "Link to a small picture of it."),
    ],
);

const INFOGRAPHIC: &Record = &Record::of(
    "Infographic",
    &[
        may("name", TEXT, "Name of the infographic."),
        may("url", LINK, "Link to the infographic."),
        may("preview_url", LINK, "Link to a small picture of it."),
        may("slides", list(&record(SLIDE)), "Its slides."),
    ],
);

/// Answer of `validations.document_infographic`.
pub(crate) const INFOGRAPHICS: &Record = &Record::of(
    "InfographicsAnswer",
    &[has("infographics", list(&record(INFOGRAPHIC)), "Infographics of this version of the document.")],
);
