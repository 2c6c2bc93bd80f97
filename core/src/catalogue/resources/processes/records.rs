//! The result of an identity process.

use super::steps::{ATTACHMENT_STATUS, ATTACHMENT_VALIDATION, STEP};
use crate::catalogue::resources::shared::joined;
use crate::schema::*;

pub(super) const PROCESS_STATUS: &Choice = &Choice::of("ProcessStatus", &["success", "failure", "pending"]);

pub(super) const PROCESS_FAILURE: &Choice =
    &Choice::of("ProcessFailure", &["declined", "expired", "system_error", "canceled"]).open();

pub(super) const PROCESS_COUNTRY: &Choice =
    &Choice::of("ProcessCountry", &["CO", "BR", "MX", "EC", "ALL", "VE", "CL", "PE", "CR", "PA"]).fold();

const VALIDATION_TYPE: &Choice = &Choice::of(
    "ValidationType",
    &[
        "document-validation",
        "face-recognition",
        "email-verification",
        "phone-verification",
        "electronic-signature",
    ],
);

pub(crate) const VALIDATION_STATUS: &Choice =
    &Choice::of("ValidationStatus", &["pending", "success", "failure"]);

pub(crate) const VALIDATION_FAILURE: &Choice =
    &Choice::of("ValidationFailure", &["declined", "expired", "system_error"]);

pub(crate) const EXPIRED_REASON: &Choice = &Choice::of(
    "ExpiredReason",
    &[
        "validation_not_performed",
        "input_file_not_uploaded",
        "pending_validation_methods",
        "manual_review_expired",
    ],
);

pub(crate) const LIFECYCLE_STATUS: &Choice =
    &Choice::of("LifecycleStatus", &["deleting", "deleted", "restoring", "restored"]);

const SUB_RESULT: &Choice = &Choice::of("SubResult", &["valid", "invalid", "skipped"]).open();

const ACTION_STATUS: &Choice = &Choice::of("ActionStatus", &["success", "failure"]);

const VALIDATORS_ONLY: &str = "Only documented for the validators host.";

const BACKGROUND_CHECK: &Record = &Record::of(
    "BackgroundCheckLink",
    &[may("check_id", ID, "Identifier of the check."), may("check_url", TEXT, "Address of the check.")],
);

const MEXICO_DOCUMENT: &Record = &Record::of(
    "MexicoDocument",
    &[
        may("cic", TEXT, "Code of the credential.").third_party(),
        may("citizen_id", TEXT, "Identifier of the citizen.").third_party(),
        may("elector_key", TEXT, "Voter's key.").third_party(),
        may("issue_number", TEXT, "Number of the issue.").third_party(),
        may("neighborhood", TEXT, "Neighborhood.").third_party(),
        may("ocr", TEXT, "Number read from the back.").third_party(),
        may("section", INT, "Electoral section.").third_party(),
    ],
);

const DOCUMENT_DETAILS: &Record = &Record::of(
    "DocumentDetails",
    &[
        may("doc_id", ID, "Identifier of the document."),
        may("document_id", ID, "Identifier of the document, by its other name."),
        may("client_id", ID, "Client that it belongs to."),
        may("country", TEXT, "Country that issued it."),
        may("document_type", TEXT, "Kind of document."),
        may("document_number", TEXT, "Number of the document."),
        may("document_version", TEXT, "Version of the document.").note(VALIDATORS_ONLY),
        may("name", TEXT, "Given names."),
        may("last_name", TEXT, "Family names."),
        may("date_of_birth", TIME, "Birth."),
        may("birth_place", TEXT, "Place of birth."),
        may("gender", TEXT, "Gender."),
        may("height", TEXT, "Height."),
        may("rh", TEXT, "Blood group."),
        may("issue_date", TIME, "Issue."),
        may("expedition_place", TEXT, "Place of issue."),
        may("expiration_date", TEXT, "End of validity.").third_party(),
        may("mime_type", TEXT, "Media type of the image."),
        may("national_registrar", TEXT, "Registrar who signed it."),
        may("production_data", TEXT, "Data of its production."),
        may("machine_readable", TEXT, "Machine-readable lines.").third_party(),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
        may("first_last_name", TEXT, "First family name.").third_party(),
        may("second_last_name", TEXT, "Second family name.").third_party(),
        may("expedition_date", TEXT, "Issue, by its other name.").third_party(),
        may("municipality", TEXT, "Municipality.").third_party(),
        may("postal_code", TEXT, "Postal code.").third_party(),
        may("residence_address", TEXT, "Address.").third_party(),
        may("section", TEXT, "Electoral section.").third_party(),
        may("state", TEXT, "State of the country.").third_party(),
        may("status", TEXT, "Status of the document.").third_party(),
        may("voter_id", TEXT, "Voter's key.").third_party(),
        may("validation_status", TEXT, "Status of the validation.").third_party(),
        may("registration_date", TIME, "Registration.").third_party(),
        may("street", TEXT, "Street.").third_party(),
        may("mexico_document", record(MEXICO_DOCUMENT), "What a Mexican document says besides.")
            .third_party(),
    ],
);

const SUB_VALIDATION: &Record = &Record::of(
    "SubValidation",
    &[
        may("validation_name", TEXT, "Name of the sub-validation."),
        may("result", choice(SUB_RESULT), "How it ended.")
            .note("The table has `valid` and `invalid`, examples have `skipped` too."),
        may("validation_type", TEXT, "Its type."),
        may("message", TEXT, "Remarks."),
        may("manually_reviewed", BOOL, "Whether a person reviewed it."),
        may("created_at", TIME, "When it was made."),
        may("data_validations", map(&TEXT), "Result of each datum.").third_party(),
    ],
);

const DOCUMENT_VALIDATIONS: &Record = &Record::of(
    "DocumentValidations",
    &[
        may("data_consistency", list(&record(SUB_VALIDATION)), "Whether the data fit each other."),
        may("government_database", list(&record(SUB_VALIDATION)), "Whether a government's records agree."),
        may("image_analysis", list(&record(SUB_VALIDATION)), "Whether the image is genuine."),
        may("photocopy_analysis", list(&record(SUB_VALIDATION)), "Whether it is a photocopy.")
            .also(&["photocopy-analysis"])
            .note("The table spells it `photocopy-analysis`, examples `photocopy_analysis`: both are read."),
        may("photo_of_photo", list(&record(SUB_VALIDATION)), "Whether it is a photo of a photo.")
            .note(VALIDATORS_ONLY),
        may("manual_review", list(&record(SUB_VALIDATION)), "What a person said.")
            .also(&["manual_analysis"])
            .note("The table spells it `manual_review`, examples `manual_analysis`: both are read."),
    ],
);

const FACE_ACTION: &Record = &Record::of(
    "FaceAction",
    &[
        may("action", TEXT, "What the person was asked to do."),
        may("status", choice(ACTION_STATUS), "Whether it was done."),
    ],
);

const AGE_RANGE: &Record = &Record::of(
    "AgeRange",
    &[may("low", INT, "Least age in years."), may("high", INT, "Greatest age in years.")],
);

const FACE_SEARCH: &Record = &Record::of(
    "FaceSearch",
    &[may("status", TEXT, "How the search ended."), may("confidence_score", NUM, "Similarity, from 0 to 1.")],
);

const FACE_VALIDATIONS: &Record = &Record::of(
    "FaceRecognitionValidations",
    &[
        may("enrollment_id", ID, "Enrollment that the face was compared with."),
        may("similarity_status", TEXT, "Whether the faces are alike."),
        may("confidence_score", NUM, "Similarity, from 0 to 1."),
        may("passive_liveness_status", TEXT, "Whether the face in the photo is alive."),
        may("liveness_status", TEXT, "Whether the face in the video is alive.").note(VALIDATORS_ONLY),
        may("actions_status", list(&record(FACE_ACTION)), "What the person did.").note(VALIDATORS_ONLY),
        may("age_range", record(AGE_RANGE), "Estimated age."),
        may("face_search", record(FACE_SEARCH), "Search in collections of faces."),
    ],
);

const SIGNATURE_DETAILS: &Record = &Record::of(
    "ElectronicSignatureDetails",
    &[
        may("original_document_url", LINK, "Document to be signed.").note(VALIDATORS_ONLY),
        may("signed_document_url", LINK, "Signed document.").note(VALIDATORS_ONLY),
        may("signature_image_url", LINK, "Image of the signature.").note(VALIDATORS_ONLY),
        may("document_id", TEXT, "Identifier of the document at the signing service.").third_party(),
        may("signer_id", TEXT, "Identifier of the signer at the signing service.").third_party(),
        may("name", TEXT, "Name of the signer.").third_party(),
        may("email", TEXT, "E-mail address of the signer.").third_party(),
    ],
);

pub(crate) const VALIDATION_DETAILS: &Record = &Record::of(
    "ValidationDetails",
    &[
        may("background_check", record(BACKGROUND_CHECK), "Check that was made on the way."),
        may("document_details", record(DOCUMENT_DETAILS), "What the document says."),
        may("document_validations", record(DOCUMENT_VALIDATIONS), "What was validated of the document."),
        may("face_recognition_validations", record(FACE_VALIDATIONS), "What was validated of the face."),
        may("electronic_signature_details", record(SIGNATURE_DETAILS), "What was signed.")
            .note(VALIDATORS_ONLY),
    ],
);

pub(super) const VALIDATION: &Record = &Record::of(
    "ProcessValidation",
    &joined::<27>(
        &[
            has("validation_id", ID, "Identifier of the validation."),
            may("identity_process_id", ID, "Process that it belongs to."),
            may("account_id", ID, "Account that it belongs to."),
            may("flow_id", ID, "Flow that it belongs to.").note(VALIDATORS_ONLY),
            may("ip_address", TEXT, "Address of the device."),
            may("type", choice(VALIDATION_TYPE), "What is validated.")
                .also(&["typ"])
                .note("A guide spells it `typ`: both are read."),
            may("validation_status", choice(VALIDATION_STATUS), "Status."),
            may("failure_status", choice(VALIDATION_FAILURE), "How it failed."),
            may("declined_reason", TEXT, "Why it was declined.")
                .note("Well over a hundred codes are known; see the guide."),
            may("expired_reason", choice(EXPIRED_REASON), "Why it expired.").note(VALIDATORS_ONLY),
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
            may(
                "lifecycle_status",
                choice(LIFECYCLE_STATUS),
                "Whether its data are being deleted or restored.",
            )
            .inferred()
            .note("Only documented for deleting and restoring."),
            may("email", TEXT, "Address that was verified.").third_party(),
            may("details", record(VALIDATION_DETAILS), "What was found."),
        ],
        &PROCESSING,
    ),
);

const USER_RESPONSE: &Record = &Record::of(
    "UserResponse",
    &[may("input_files", list(&JSON), "Files of the person.").third_party().note("No source shows an item.")],
);

const VALIDATION_INPUTS: &Record = &Record::of(
    "ValidationInputs",
    &[
        may("liveness_actions", list(&JSON), "What the person was asked to do.")
            .third_party()
            .note("No source shows an item."),
        may("validation_input_files", list(&JSON), "Files that were validated.")
            .third_party()
            .note("No source shows an item."),
    ],
);

/// When the service worked on a validation, and on what: at the end of every validation.
pub(crate) const PROCESSING: [Field; 4] = [
    may("processing_start_date", TIME, "When the service began to work on it.").third_party(),
    may("processing_finish_date", TIME, "When it had its verdict.").third_party(),
    may("user_response", record(USER_RESPONSE), "What the person sent.").third_party(),
    may("validation_inputs", record(VALIDATION_INPUTS), "What was validated.").third_party(),
];

pub(super) const DEVICE: &Record = &Record::of(
    "DeviceInfo",
    &[
        may("model", TEXT, "Model."),
        may("type", TEXT, "Kind of device."),
        may("os", TEXT, "Operating system."),
        may("os_version", TEXT, "Its version."),
        may("browser", TEXT, "Browser."),
        may("browser_version", TEXT, "Its version."),
        may("manufacturer", TEXT, "Maker."),
    ],
);

pub(super) const TRIGGER: &Record = &Record::of(
    "TriggerInfo",
    &[
        may("id", ID, "Identifier of the trigger."),
        may("name", TEXT, "Its name."),
        may("channel_name", TEXT, "Name of the channel."),
        may("channel_type", TEXT, "Kind of channel."),
        may("message", TEXT, "Message that started the process."),
        may("media_content_path", TEXT, "Path of its media."),
        may("options", list(&JSON), "Options that were offered.")
            .note("Null in examples; its items are undocumented."),
        may("response", TEXT, "Answer that was given."),
        may("trigger_user", TEXT, "Who started it."),
    ],
);

/// Answer of `processes.result`.
pub(crate) const PROCESS_RESULT: &Record = &Record::of(
    "ProcessResult",
    &[
        has("process_id", ID, "Identifier of the process."),
        may("check_id", ID, "Check that was made on the way.").third_party(),
        may("account_id", ID, "Account of the person."),
        may("client_id", ID, "Client that it belongs to."),
        may("client_user_id", ID, "User of the client who created it."),
        may("flow_id", ID, "Flow that it follows."),
        may("flow_version", Type::OneOf(&[INT, TEXT]), "Version of the flow.")
            .note("A text in the table, a whole number in the example: both are read."),
        may("country", choice(PROCESS_COUNTRY), "Country of the process.")
            .note("Small letters in a table, capital letters in examples: both are read."),
        may("status", choice(PROCESS_STATUS), "Status; `success` and `failure` are final."),
        may("failure_status", choice(PROCESS_FAILURE), "How it failed."),
        may("declined_reason", TEXT, "Why it was declined."),
        may("expired_reason", TEXT, "Why it expired."),
        may("override_status", TEXT, "Verdict that a person set instead of `status`.")
            .note("Its values are undocumented."),
        may("override_status_history", list(&JSON), "Verdicts that were set before.")
            .note("Its items are undocumented."),
        may("validations", list(&record(VALIDATION)), "Validations that were made."),
        may("document_number", TEXT, "Number of the person's document."),
        may("first_name", TEXT, "Given names of the person."),
        may("last_name", TEXT, "Family names of the person."),
        may("created_via", TEXT, "How it was created, such as `web`."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
        may("current_step_index", INT, "Number of the current step."),
        may("last_finished_step", record(STEP), "Last step that was finished."),
        may("devices_info", list(&record(DEVICE)), "Devices that were used."),
        may("trigger_info", record(TRIGGER), "What started the process."),
        may("ip_address", TEXT, "Address of the device."),
        may("city", TEXT, "City of the device.").third_party(),
        may("geolocation_ip", TEXT, "Place of the device by its address, as latitude, comma, longitude.")
            .third_party(),
        may("geolocation_device", TEXT, "Place of the device, as latitude, comma, longitude.")
            .note("`denied` where the person did not allow it, as others saw."),
        may("ab_experiment", TEXT, "Experiment that it takes part in."),
        may("time_to_live", INT, "Lifetime, presumably in minutes.")
            .note("The reference names no unit; the flow settings count in minutes."),
        may("metadata", map(&JSON), "Data of your own.").third_party(),
    ],
);
