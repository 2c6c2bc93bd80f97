//! A step of an identity process: what it asks, and what came out.
//!
//! The service answers `null` for many of these lists and objects, which equals absent.

use crate::schema::*;

/// Whether attachments are valid.
pub(crate) const ATTACHMENT_STATUS: &Choice =
    &Choice::of("AttachmentStatus", &["valid", "invalid", "pending"]);

const ATTACHMENT_TYPE: &Choice = &Choice::of("AttachmentType", &["document-front", "document-reverse"]);

/// The last seven are known from Truora's mobile code, `get_signature` from a production answer.
pub(super) const STEP_TYPE: &Choice = &Choice::of(
    "StepType",
    &[
        "enter_authorization",
        "enter_email",
        "enter_email_verification_code",
        "enter_phone",
        "enter_phone_verification_code",
        "enter_document_type",
        "take_document_photo",
        "record_face_photo_liveness",
        "record_face_video_liveness",
        "enter_face_verification_liveness",
        "enter_geolocation_permissions",
        "get_validations_result",
        "enter_captcha",
        "record_face_photo",
        "record_face_video",
        "enter_face_verification",
        "enter_invoice_country",
        "take_invoice_photo",
        "enter_response",
        "get_signature",
    ],
)
.open();

const MANUAL_REVIEW_MODE: &Choice = &Choice::of("ManualReviewMode", &["default", "disabled"]);

const FACE_SUB_VALIDATION: &Choice =
    &Choice::of("FaceSubValidation", &["similarity", "passive_liveness", "face_search"]);

const INPUT_TYPE: &Choice =
    &Choice::of("StepInputType", &["text", "email", "token", "country_code", "phone", "select", "hidden"])
        .open();

/// Result of one attachment.
pub(crate) const ATTACHMENT_VALIDATION: &Record = &Record::of(
    "AttachmentValidation",
    &[
        may("validation_name", TEXT, "Name of the validation."),
        may("validation_type", TEXT, "Its type."),
        may("attachment_type", choice(ATTACHMENT_TYPE), "Which side of the document."),
        may("result", TEXT, "How it ended."),
    ],
);

const ALLOWED_DOCUMENT: &Record =
    &Record::of("AllowedDocument", &[may("document_type", TEXT, "Kind of document.")]);

const ALLOWED_DOCUMENTS: &Record = &Record::of(
    "AllowedDocuments",
    &[
        may("country", TEXT, "Country that issues them."),
        may("documents", list(&record(ALLOWED_DOCUMENT)), "Kinds of document."),
    ],
);

const STEP_CONFIG: &Record = &Record::of(
    "StepConfig",
    &[
        may("allowed_document_types", list(&record(ALLOWED_DOCUMENTS)), "Documents that may be shown."),
        may("attached_document_ids", JSON, "Attached documents.").note("Null in examples; undocumented."),
        may("attached_documents_variables", JSON, "Variables of the attached documents.")
            .note("Null in examples; undocumented."),
        may("custom_inputs", map(&TEXT), "Inputs of your own."),
        may("enable_file_upload", BOOL, "Whether a file may be sent instead of a photo."),
        may("face_threshold", NUM, "Similarity that is needed, from 0 to 1."),
        may("form_message_button_text", TEXT, "Text on the button of the form."),
        may("form_message_text", TEXT, "Text of the form."),
        may("integration_alias", TEXT, "Alias of the integration."),
        may("integration_id", ID, "Integration that it uses.").third_party(),
        may("liveness_type", TEXT, "Kind of liveness test."),
        may("manual_review", choice(MANUAL_REVIEW_MODE), "Whether a person may review it."),
        may("otp_fallback", TEXT, "Other channel of the code."),
        may("otp_type", TEXT, "Channel of the code."),
        may("recorder", TEXT, "Recorder of the video."),
        may("retries", INT, "Number of retries."),
        may("should_update_process_status_on_failure", BOOL, "Whether its failure fails the process."),
        may("sub_validations", list(&choice(FACE_SUB_VALIDATION)), "What is validated of the face."),
        may("supported_countries", map(&map(&TEXT)), "Texts by country."),
        may("timeout", INT, "Time that the person has."),
        may("use_device_phone_number", BOOL, "Whether the device's own number is used."),
        may("zapsign_document_type", TEXT, "Kind of document to sign, such as `template`.").third_party(),
        may("zapsign_id", TEXT, "Identifier of the document at the signing service.").third_party(),
    ],
);

pub(super) const STEP_INPUT: &Record = &Record::of(
    "StepInput",
    &[
        may("type", choice(INPUT_TYPE), "Kind of input."),
        may("name", TEXT, "Its name."),
        may("value", TEXT, "Its value."),
        may("description", TEXT, "What it is for."),
        may("placeholder", TEXT, "Text shown while it is empty."),
        may("options", list(&TEXT), "What may be chosen."),
        may("length", INT, "Number of characters."),
        may("read_only", BOOL, "Whether it may not be changed."),
        may("optional", BOOL, "Whether it may be left out.").third_party(),
        may("file_upload_url", LINK, "Link to upload its file to.").third_party(),
    ],
);

const UPLOAD_URL: &Record = &Record::of(
    "StepUploadUrl",
    &[
        may("name", TEXT, "Name of the file."),
        may("url", LINK, "Link to upload it to."),
        may("description", TEXT, "What it is for."),
        may("media_type", TEXT, "Media type of the file.").third_party(),
    ],
);

const STEP_OUTPUT_VALUE: &Record = &Record::of(
    "StepOutputValue",
    &[may("name", TEXT, "Name of the output."), may("value", TEXT, "Its value.")],
);

const STEP_OUTPUT: &Record = &Record::of(
    "StepOutput",
    &[
        may("status", TEXT, "How the step ended.")
            .note("May be `success` beside a `failure_status` of `declined`, while a file is awaited."),
        may("failure_status", TEXT, "How it failed."),
        may("declined_reason", TEXT, "Why it was declined."),
        may("message", TEXT, "Remarks.").third_party(),
        may("media_uploaded", BOOL, "Whether the files have arrived."),
        may("step_data_received", BOOL, "Whether the inputs have arrived."),
        may("attachment_status", choice(ATTACHMENT_STATUS), "Whether the attachments are valid.")
            .note("Only `valid` is Truora's own; the others are known from others."),
        may("attachment_validations", list(&record(ATTACHMENT_VALIDATION)), "Result of each attachment."),
        may("outputs", list(&record(STEP_OUTPUT_VALUE)), "What the step gave."),
    ],
);

/// A step.
pub(crate) const STEP: &Record = &Record::of(
    "ProcessStep",
    &[
        may("step_id", ID, "Identifier of the step."),
        may("type", choice(STEP_TYPE), "What the step does."),
        may("verification_id", ID, "Verification that it belongs to."),
        may("verification_type", TEXT, "Kind of that verification.").third_party(),
        may("process_id", ID, "Process that it belongs to.").third_party(),
        may("title", TEXT, "Title that the person sees.").third_party(),
        may("description", TEXT, "What the person is asked to do.").third_party(),
        may("is_process_first_step", BOOL, "Whether the process begins with it.").third_party(),
        may("is_process_final_step", BOOL, "Whether the process ends with it.").third_party(),
        may("redirect_url", TEXT, "Address that the browser opens after it.").note("May be empty."),
        may("async_step", BOOL, "Whether the process goes on before its verdict.").note("May be null."),
        may("config", record(STEP_CONFIG), "Its settings.").note("Depends on the step; may be null."),
        may("expected_inputs", list(&record(STEP_INPUT)), "What the person must give.").note("May be null."),
        may("files_upload_urls", list(&record(UPLOAD_URL)), "Where to upload files.").note("May be null."),
        may("remaining_retries", INT, "Retries left."),
        may("start_date", TIME, "When it was started."),
        may("finish_date", TIME, "When it was finished."),
        may("verification_output", record(STEP_OUTPUT), "What came out.").note("May be null."),
    ],
);
