//! What the operations of checks answer.

use super::parts::*;
use crate::catalogue::resources::shared::*;
use crate::schema::*;

const CHECKED_COUNTRY: &Choice =
    &Choice::of("CheckedCountry", &["ALL", "BR", "CO", "CL", "MX", "PE", "CR", "EC", "PR", "BO"])
        .open()
        .fold();

const CHECK_STATUS: &Choice =
    &Choice::of("CheckStatus", &["not_started", "in_progress", "completed", "error", "delayed"]);

const CHECKED_TYPE: &Choice =
    &Choice::of("CheckedType", &["person", "vehicle", "company", "document-validation"]).open();

/// One check.
pub(crate) const CHECK: &Record = &Record::of(
    "Check",
    &[
        has("check_id", ID, "Identifier of the check."),
        may("type", choice(CHECKED_TYPE), "What is checked; custom types appear by name."),
        may("status", choice(CHECK_STATUS), "Status of the check; `completed` and `error` are final.").note(
            "Absent from the answer of `checks.delete`. Others say `error` means that over 30 % \
                 of the sources failed.",
        ),
        may("country", choice(CHECKED_COUNTRY), "Country whose records are searched."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
        may("start_date", TIME, "When it was started.").note(EXAMPLE_ONLY),
        may("delete_date", TIME, "When it was deleted.").note(EXAMPLE_ONLY),
        may("deleted", BOOL, "Whether it was deleted.").note(EXAMPLE_ONLY),
        may("score", NUM, "From 0, high risk, to 1, low risk; -1 before it is computed."),
        may("id_score", NUM, "Score of what was found by number; -1 or 0 before it is computed."),
        may("name_score", NUM, "Score of what was found by name."),
        may("homonym_score", NUM, "Older name of `name_score`.").note(EXAMPLE_ONLY),
        may("homonym_probability", NUM, "How likely the subject has homonyms.")
            .note("Experimental, and in examples only."),
        may("homonym_scores", list(&record(HOMONYM_SCORE)), "Score of each dataset by name.")
            .note("Only in examples; keys of version 1 no longer get it."),
        may("previous_check", ID, "Check before this one.").note(EXAMPLE_ONLY),
        may("watch", TEXT, "How often the check runs again.").note(EXAMPLE_ONLY),
        may("billing_hub", TEXT, "Billing hub that pays."),
        may("report_id", ID, "Report that the check belongs to."),
        may("first_name", TEXT, "Given names, as sent."),
        may("last_name", TEXT, "Family names, as sent."),
        may("national_id", TEXT, "National identity number, as sent."),
        may("foreign_id", TEXT, "Identity number of a foreigner, as sent."),
        may("tax_id", TEXT, "Tax number, as sent."),
        may("passport", TEXT, "Passport, as sent."),
        may("pep", TEXT, "Special stay permit, as sent."),
        may("ptp", TEXT, "Temporary permit, as sent."),
        may("diplomatic_id", TEXT, "Diplomatic identity number, as sent."),
        may("birth_certificate", TEXT, "Birth certificate, as sent."),
        may("professional_card", TEXT, "Professional card, as sent."),
        may("driver_license", TEXT, "Driving licence, as sent."),
        may("phone_number", TEXT, "Phone, as sent."),
        may("date_of_birth", TIME, "Birth, as an instant."),
        may("issue_date", TIME, "Issue of the document, as an instant."),
        may("native_country", TEXT, "Country of birth, ISO 3166-1 in small letters.")
            .note("Parameters take it in capital letters."),
        may("region", choice(REGION), "Brazilian state, as sent."),
        may("license_plate", TEXT, "Plate, as sent."),
        may("vehicle_id", TEXT, "Vehicle identification number, as sent."),
        may("owner_document_id", TEXT, "Number of the owner's document, as sent."),
        may("owner_document_type", choice(OWNER_DOCUMENT_TYPE), "Kind of the owner's document, as sent."),
        may("payment_date", TEXT, "Payment of the circulation permit, as sent."),
        may("scores", list(&record(SCORE)), "Score of each dataset."),
        may("statuses", list(&record(SOURCE)), "How each source went."),
        may("summary", record(PERSON_SUMMARY), "Summary of a person."),
        may("company_summary", record(COMPANY_SUMMARY), "Summary of a company."),
        may("vehicle_summary", record(VEHICLE_SUMMARY), "Summary of a vehicle."),
        may("wrong_inputs", list(&record(WRONG_INPUT)), "Inputs that do not fit each other."),
    ],
);

/// Answer about one check.
pub(crate) const CHECK_ANSWER: &Record = &Record::of(
    "CheckAnswer",
    &[has("check", record(CHECK), "The check."), may("details", TEXT, "Path of its details."), SELF],
);

/// Page of checks.
pub(crate) const CHECK_PAGE: &Record =
    &Record::of("CheckPage", &[has("checks", list(&record(CHECK)), "Checks on this page."), NEXT, SELF]);

const CHECK_ATTACHMENT: &Record = &Record::of(
    "CheckAttachment",
    &[
        may("database_id", ID, "Database that gave the file."),
        may("file_name", TEXT, "Name of the file."),
        may("link", LINK, "Link to the file.").note("Presumably short-lived."),
        may("mime_type", TEXT, "Media type of the file."),
    ],
);

/// Page of files.
pub(crate) const CHECK_ATTACHMENT_PAGE: &Record = &Record::of(
    "CheckAttachmentPage",
    &[
        has("files", list(&record(CHECK_ATTACHMENT)), "Files on this page."),
        NEXT,
        SELF,
        may("total", INT, "Number of files."),
    ],
);

/// The details as prose.
pub(crate) const CHECK_SUMMARY_TEXT: &Record =
    &Record::of("CheckSummary", &[has("summary", TEXT, "Short text for people.")]);

/// The decision variables.
pub(crate) const CHECK_VARIABLES: &Record = &Record::of(
    "CheckVariables",
    &[
        has("check_id", ID, "Identifier of the check."),
        may("check", TEXT, "Path of the check."),
        may("details", TEXT, "Path of its details."),
        may("country", choice(CHECKED_COUNTRY), "Country whose records were searched."),
        may("check_status", choice(CHECK_STATUS), "Status of the check."),
        may("variables_status", TEXT, "Status of the variables; `completed` is known from an example."),
        may("person", JSON, "Variables of a person.")
            .note("Its sample is only partly readable, so it is kept as received."),
    ],
);

/// Where the PDF will be.
pub(crate) const CHECK_PDF: &Record = &Record::of(
    "CheckPdf",
    &[has("pdf_path", TEXT, "Path of the PDF on this host.")
        .note("With or without a slash at the end; `checks.pdf` knows the path.")],
);
