//! An identity process as the calls that drive it see it.

use super::records::{DEVICE, PROCESS_COUNTRY, PROCESS_FAILURE, PROCESS_STATUS, TRIGGER, VALIDATION};
use super::steps::{STEP, STEP_INPUT};
use crate::catalogue::resources::shared::{NEXT, SELF};
use crate::schema::*;

const EXAMPLES_ONLY: &str = "In examples, not in the table.";

const PROCESS_DOCUMENT: &Record =
    &Record::of("ProcessDocument", &[may("document_id", ID, "Identifier of the document.")]);

const RECOVERY_CONFIG: &Record =
    &Record::of("RecoveryConfig", &[may("company_name", TEXT, "Name of the company in the messages.")]);

const REDIRECT_URLS: &Record = &Record::of(
    "RedirectUrls",
    &[
        may("failure", TEXT, "Address of the page after a failure."),
        may("pending", TEXT, "Address of the page while the verdict is pending."),
        may("success", TEXT, "Address of the page after a success."),
    ],
);

const PROCESS_CONFIG: &Record = &Record::of(
    "ProcessConfig",
    &[
        may("allow_native_camera", BOOL, "Whether the device's own camera may be used."),
        may("continue_flow_in_new_device", BOOL, "Whether it may go on with another device."),
        may("enable_automatic_recovery", BOOL, "Whether a person who left is messaged."),
        may("enable_desktop_flow", BOOL, "Whether it may run on a desktop computer."),
        may("hide_internal_manual_review", BOOL, "Whether the review by a person is hidden."),
        may("start_business_hours", TIME, "Start of the hours in which people are messaged."),
        may("end_business_hours", TIME, "End of these hours."),
        may("follow_up_delay", INT, "Pause before the person is messaged."),
        may("time_to_live", INT, "Lifetime of the process, presumably in minutes."),
        may("follow_up_message", TEXT, "Text of the message."),
        may("lang", TEXT, "Language of the flow."),
        may("messages", map(&JSON), "Texts of the flow.").note("Undocumented."),
        may("recovery_config", record(RECOVERY_CONFIG), "How a person who left is messaged."),
        may("redirect_urls", record(REDIRECT_URLS), "Address that the browser opens at the end, by verdict.")
            .note("Only in the guide on accounts."),
    ],
);

const AB_EXPERIMENT: &Record = &Record::of(
    "AbExperiment",
    &[
        may("name", TEXT, "Name of the variant."),
        may("weight", INT, "How often it is chosen."),
        may("views", map(&TEXT), "Its views, by name."),
    ],
);

const AB_TESTING_CONFIG: &Record = &Record::of(
    "AbTestingConfig",
    &[
        may("name", TEXT, "Name of the experiment."),
        may("experiments", list(&record(AB_EXPERIMENT)), "Its variants."),
    ],
);

const CURRENT_STEP: &Record = &Record::of(
    "CurrentStepData",
    &[
        may("type", TEXT, "What the step does.").third_party(),
        may("async_step", BOOL, "Whether the process goes on before its verdict.").third_party(),
        may("description", TEXT, "What the person is asked to do.").third_party(),
        may("retry_status", TEXT, "Status of the previous attempt.").third_party(),
        may("retry_reason", TEXT, "Why the person has to try again.").third_party(),
        may("expected_inputs", list(&record(STEP_INPUT)), "What the person must give.").third_party(),
    ],
);

const IDENTITY_VERIFICATION: &Record = &Record::of(
    "IdentityVerification",
    &[
        may("verification_id", ID, "Identifier of the block.").third_party(),
        may("name", TEXT, "Its name.").third_party(),
        may("config", map(&JSON), "Its settings.").third_party().note("Undocumented."),
        may("steps", list(&record(STEP)), "Its steps.").third_party(),
        may("conditions", list(&TEXT), "Conditions under which it runs.").wire("if").third_party(),
    ],
);

const RISK_STATUS: &Choice = &Choice::of(
    "RiskStatus",
    &[
        "pending",
        "failure",
        "success",
        "completed",
        "error",
        "expired",
        "processing",
        "system_error",
        "skipped",
    ],
);

const RISK_RESULT: &Choice = &Choice::of("RiskResult", &["risky", "not_risky", "not_established", "skipped"]);

const RISK_EVALUATION: &Record = &Record::of(
    "RiskEvaluation",
    &[
        may("risk_evaluation_id", ID, "Identifier of the evaluation.").third_party(),
        may("risk_evaluation_status", choice(RISK_STATUS), "Status.").third_party(),
        may("risk_evaluation_result", choice(RISK_RESULT), "What it found.").third_party(),
        may("source", TEXT, "What was evaluated, such as `identity_process`.").third_party(),
    ],
);

/// A process.
pub(crate) const PROCESS: &Record = &Record::of(
    "Process",
    &[
        has("process_id", ID, "Identifier of the process."),
        may("account_id", ID, "Account of the person."),
        may("client_id", ID, "Client that it belongs to."),
        may("flow_id", ID, "Flow that it follows."),
        may("status", choice(PROCESS_STATUS), "Status; `success` and `failure` are final."),
        may("failure_status", choice(PROCESS_FAILURE), "How it failed.")
            .note("The table has three values; canceled is known from webhooks and other answers."),
        may("declined_reason", TEXT, "Why it was declined."),
        may("override_status", TEXT, "Verdict that a person set instead of `status`.")
            .note("Mentioned only in the text about lists; its values are undocumented."),
        may("override_status_history", list(&JSON), "Verdicts that were set before.")
            .note("Mentioned only in the text about lists; its items are undocumented."),
        may("error_message", TEXT, "Message about the error."),
        may("redirect_url", TEXT, "Address that the browser opens at the end."),
        may("country", choice(PROCESS_COUNTRY), "Country of the process.")
            .note("Small letters in the table, capital letters in examples: both are read."),
        may("process_type", TEXT, "Kind of process, such as `dynamic`.").third_party(),
        may("label", TEXT, "Label of the process.").third_party(),
        may("current_step", INT, "Number of the current step.").note("Absent when it is 0."),
        may("current_step_index", INT, "Number of the current step, by its other name.").note(EXAMPLES_ONLY),
        may("current_step_type", TEXT, "What the current step does.").note(EXAMPLES_ONLY),
        may("current_step_id", ID, "Identifier of the current step.").third_party(),
        may("current_step_data", record(CURRENT_STEP), "The current step.").third_party(),
        may("cell_phone", TEXT, "Phone of the person."),
        may("email", TEXT, "E-mail address of the person."),
        may("document_number", TEXT, "Number of the person's document."),
        may("documents", list(&record(PROCESS_DOCUMENT)), "Documents of the person."),
        may("first_name", TEXT, "Given names of the person."),
        may("last_name", TEXT, "Family names of the person."),
        may("gender", TEXT, "Gender of the person."),
        may("date_of_birth", TEXT, "Birth of the person, as a day or an instant."),
        may("created_via", TEXT, "How it was created, such as `web`."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
        may("ip_address", TEXT, "Address of the device."),
        may("city", TEXT, "City of the device."),
        may("geolocation_ip", TEXT, "Place of the device by its address."),
        may("geolocation_device", TEXT, "Place of the device, as latitude, comma, longitude."),
        may("geolocation_accuracy", NUM, "Accuracy of that place."),
        may("geolocation_ip_country", TEXT, "Country of the device by its address.").third_party(),
        may("geolocalization", TEXT, "Place of the device.").note("Only in the guide on accounts."),
        may("identity_verification_names", list(&TEXT), "Names of the flow's blocks."),
        may("identity_verifications", list(&record(IDENTITY_VERIFICATION)), "The flow's blocks.")
            .third_party(),
        may("verifications", map(&TEXT), "Status of each block.").third_party(),
        may("risk_evaluation", record(RISK_EVALUATION), "Evaluation of the risk.").third_party(),
        may("steps", list(&record(STEP)), "Steps of the process."),
        may("variables", map(&map(&JSON)), "Variables, by block and name."),
        may("config", record(PROCESS_CONFIG), "Settings of the process.").note(EXAMPLES_ONLY),
        may("theme", map(&JSON), "Looks of the page.").note("In examples; undocumented."),
        may("trigger_info", record(TRIGGER), "What started the process."),
        may("devices_info", list(&record(DEVICE)), "Devices that were used."),
        may("redirect_counter", INT, "How often it was handed to another device.").note(EXAMPLES_ONLY),
        may("redirect_phone_number", TEXT, "Phone that it was handed to.").note(EXAMPLES_ONLY),
        may("ab_experiment", TEXT, "Experiment that it takes part in.").note(EXAMPLES_ONLY),
        may("ab_testing_config", record(AB_TESTING_CONFIG), "How that experiment is made.")
            .note(EXAMPLES_ONLY),
        may("time_to_live", INT, "Lifetime, presumably in minutes.")
            .note("The reference names no unit; the flow settings count in minutes."),
    ],
);

/// A page of processes.
pub(crate) const PROCESS_PAGE: &Record = &Record::of(
    "ProcessPage",
    &[has("identity_processes", list(&record(PROCESS)), "Processes on this page, at most 20."), NEXT, SELF],
);

/// Answer of `processes.validations`.
pub(crate) const PROCESS_VALIDATIONS: &Record = &Record::of(
    "ProcessValidations",
    &[may("validations", list(&record(VALIDATION)), "Validations of the process.").inferred()],
);

const PROCESS_VARIABLE: &Record = &Record::of(
    "ProcessVariable",
    &[
        may("account_id", ID, "Account of the person."),
        may("age", JSON, "Age in years.").note("Its type is undocumented."),
        may("attachment_status", TEXT, "Whether the attachments are valid."),
        may("date_of_birth", TEXT, "Birth of the person."),
        may("declined_reason", TEXT, "Why it was declined."),
        may("document_number", TEXT, "Number of the person's document."),
        may("document_type", TEXT, "Kind of document."),
        may("failure_status", TEXT, "How it failed."),
        may("last_name", TEXT, "Family names of the person."),
        may("message", TEXT, "Remarks."),
        may("name", TEXT, "Given names of the person."),
        may("residence_address", TEXT, "Address of the person."),
        may("status", TEXT, "Status of the validation."),
        may("validation_id", ID, "Validation that set it."),
        may("email", TEXT, "E-mail address of the person."),
        may("value", JSON, "Value of a variable that is not a validation.").note("Its type is undocumented."),
    ],
);

/// Answer of `processes.variables`.
pub(crate) const PROCESS_VARIABLES: &Record = &Record::of(
    "ProcessVariables",
    &[has("variables", map(&map(&record(PROCESS_VARIABLE))), "Variables, by block and name.")],
);

/// Answer of `processes.delete`.
pub(crate) const DELETED_PROCESS: &Record =
    &Record::of("DeletedProcess", &[may("message", TEXT, "Message about the result.")]);

/// A block that is added to a process.
pub(crate) const VERIFICATION: &Record = &Record::of(
    "ProcessVerification",
    &[
        has("type", TEXT, "Kind of block.").third_party(),
        may("config", JSON, "Settings of the block.").third_party().note("Its members are undocumented."),
    ],
);

/// Answer of `processes.add_verification`.
pub(crate) const ADDED_VERIFICATION: &Record = &Record::of(
    "AddedVerification",
    &[
        may("verification_id", ID, "Identifier of the block.").third_party(),
        may("step_id", ID, "Its first step.").third_party(),
        may("step_type", TEXT, "What that step does.").third_party(),
        may("verifications", map(&JSON), "Blocks of the process.").third_party(),
    ],
);
