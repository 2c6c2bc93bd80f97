//! The parts of a check: scores, sources and summaries.

use crate::catalogue::resources::shared::DATA_SET;
use crate::schema::*;

/// Note of members that no schema has.
pub(crate) const EXAMPLE_ONLY: &str = "Only in examples, not in the schema.";

/// How grave a finding is.
pub(crate) const SEVERITY: &Choice =
    &Choice::of("Severity", &["unknown", "none", "very_low", "low", "medium", "high", "very_high"]);

const SCORE_RESULT: &Choice =
    &Choice::of("ScoreResult", &["pending", "found", "not_found", "error", "delayed", "ignored"]);

const PART_SCORE: &Record = &Record::of(
    "PartScore",
    &[
        may("result", choice(SCORE_RESULT), "What was found."),
        may("score", NUM, "From 0, high risk, to 1, low risk."),
        may("severity", choice(SEVERITY), "How grave it is."),
    ],
);

/// Score of a dataset.
pub(crate) const SCORE: &Record = &Record::of(
    "Score",
    &[
        may("data_set", choice(DATA_SET), "Dataset that was searched."),
        may("result", choice(SCORE_RESULT), "What was found."),
        may("score", NUM, "From 0, high risk, to 1, low risk."),
        may("severity", choice(SEVERITY), "How grave it is.").note("Use score or severity, not both."),
        may("by_id", record(PART_SCORE), "What was found by the document's number."),
        may("by_name", record(PART_SCORE), "What was found by name."),
    ],
);

/// Score of a dataset by name, for older keys.
pub(crate) const HOMONYM_SCORE: &Record = &Record::of(
    "HomonymScore",
    &[
        may("data_set", choice(DATA_SET), "Dataset that was searched."),
        may("result", choice(SCORE_RESULT), "What was found."),
        may("score", NUM, "From 0, high risk, to 1, low risk."),
        may("severity", choice(SEVERITY), "How grave it is."),
    ],
);

const SOURCE_STATUS: &Choice =
    &Choice::of("SourceStatus", &["not_started", "completed", "expired", "error", "delayed", "skipped"]);

const INVALID_INPUT: &Choice = &Choice::of(
    "InvalidInput",
    &[
        "administrative_region",
        "document_expedition_date",
        "first_name",
        "last_name",
        "tax_id",
        "ocr",
        "cic",
        "foreign_id",
        "pep",
        "elector_key",
        "issue_number",
        "citizen_id",
        "passport",
        "national_id",
        "birth_certificate",
        "diplomatic_id",
        "vehicle_id",
        "driver_license",
        "document_issue_date",
    ],
)
.open();

/// How a source went.
pub(crate) const SOURCE: &Record = &Record::of(
    "Source",
    &[
        may("data_set", choice(DATA_SET), "Dataset that the source feeds.")
            .note("Absent where the source was skipped, at times."),
        may("database_id", ID, "Identifier of the database."),
        may("database_name", TEXT, "Name of the database.").note("Not stable: do not key on it."),
        may("invalid_inputs", list(&choice(INVALID_INPUT)), "Inputs that the source missed or refused.")
            .note(
                "Names of the service's own: `issue_date` appears as `document_expedition_date`, \
                 `region` as `administrative_region`.",
            ),
        may("status", choice(SOURCE_STATUS), "How the search of this source went."),
    ],
);

const SUMMARY_RESULT: &Choice =
    &Choice::of("SummaryResult", &["found", "not_found", "skipped", "in_progress"]);

const IDENTITY_STATUS: &Choice = &Choice::of("IdentityStatus", &["found", "not_found", "dead"]);

const FOUND_GENDER: &Choice = &Choice::of("FoundGender", &["male", "female"]);

const LICENSE_CATEGORY: &Record = &Record::of(
    "LicenseCategory",
    &[
        may("category", TEXT, "Category of the licence."),
        may("expedition_date", TEXT, "Day on which it was issued."),
        may("expiration_date", TEXT, "Day on which it ends."),
        may("status", TEXT, "Whether it is in force."),
    ],
);

const DRIVERS_LICENSE: &Record = &Record::of(
    "DriversLicense",
    &[
        may("status", TEXT, "Whether there is a licence."),
        may("categories", list(&record(LICENSE_CATEGORY)), "Its categories."),
    ],
);

const NAME_FOUND: &Record = &Record::of(
    "NameFound",
    &[
        may("first_name", TEXT, "Given names."),
        may("last_name", TEXT, "Family names."),
        may("count", INT, "In how many sources."),
    ],
);

/// Summary of a person.
pub(crate) const PERSON_SUMMARY: &Record = &Record::of(
    "PersonSummary",
    &[
        may("date_of_birth", TIME, "Birth."),
        may("death_date", TIME, "Death."),
        may("drivers_license", Type::OneOf(&[record(DRIVERS_LICENSE), TEXT]), "Driving licence.")
            .note("A text in the schema, an object in examples: both are read."),
        may("driver_status", TEXT, "Status as a driver.").note(EXAMPLE_ONLY),
        may("gender", choice(FOUND_GENDER), "Gender."),
        may("identity_status", choice(IDENTITY_STATUS), "Whether the identity was found."),
        may("names_found", list(&record(NAME_FOUND)), "Names under which the subject was found."),
        may("nss", TEXT, "Social security number, in MX."),
        may("rfc", TEXT, "Tax number, in MX."),
        may("result", choice(SUMMARY_RESULT), "Whether anything was found."),
        may("update_date", TIME, "Last change.").note(EXAMPLE_ONLY),
    ],
);

const COMPANY_STATUS: &Choice = &Choice::of(
    "CompanyStatus",
    &["active", "cancelled", "not_reinscribed", "suspended", "incapable", "not_found", "found"],
);

const COMPANY_NAME_FOUND: &Record = &Record::of(
    "CompanyNameFound",
    &[may("company_name", TEXT, "Name of the company."), may("count", INT, "In how many sources.")],
);

/// Summary of a company.
pub(crate) const COMPANY_SUMMARY: &Record = &Record::of(
    "CompanySummary",
    &[
        may("company_status", choice(COMPANY_STATUS), "Status in the register."),
        may("names_found", list(&record(COMPANY_NAME_FOUND)), "Names under which the company was found."),
        may("result", choice(SUMMARY_RESULT), "Whether anything was found."),
        may("update_date", TIME, "Last change.").note(EXAMPLE_ONLY),
    ],
);

const VEHICLE_STATUS: &Choice = &Choice::of("VehicleStatus", &["found", "not_found"]);

/// Summary of a vehicle.
pub(crate) const VEHICLE_SUMMARY: &Record = &Record::of(
    "VehicleSummary",
    &[
        may("capacity", INT, "Number of passengers."),
        may("color", TEXT, "Colour."),
        may("license_plate", TEXT, "Plate."),
        may("manufacturer", TEXT, "Maker."),
        may("model", TEXT, "Model."),
        may("number_of_doors", INT, "Number of doors."),
        may("obligatory_insurance_expiration_date", TEXT, "End of the obligatory insurance.")
            .note("A day in the schema, an instant with offset in an example."),
        may("obligatory_insurance_status", TEXT, "Status of the obligatory insurance."),
        may("result", choice(SUMMARY_RESULT), "Whether anything was found."),
        may("service_type", TEXT, "Use, such as private or public."),
        may("vehicle_category", TEXT, "Category."),
        may("vehicle_id", TEXT, "Vehicle identification number."),
        may("vehicle_status", choice(VEHICLE_STATUS), "Whether the vehicle was found."),
        may("vehicle_type", TEXT, "Type."),
        may("year", INT, "Year of the model."),
        may("update_date", TIME, "Last change.").note(EXAMPLE_ONLY),
    ],
);

const WRONG_INPUT_NAME: &Choice =
    &Choice::of("WrongInputName", &["document_expedition_date", "first_name", "last_name", "tax_id"]);

/// An input that does not fit the others.
pub(crate) const WRONG_INPUT: &Record = &Record::of(
    "WrongInput",
    &[may("input", choice(WRONG_INPUT_NAME), "Input that does not fit the others.").also(&["Input"]).note(
        "The schema spells it `Input`, an example `input`: both are read. `tax_id`: the names \
         found by `tax_id` and `national_id` differ.",
    )],
);
