//! Accounts of the people who are validated.

use super::enrollments::ENROLLMENT;
use super::shared::{ACCOUNT_NAME, COUNTRY_CODE, NEXT, SELF, START_KEY};
use super::validations::{SHOW_DETAILS, VALIDATION, VALIDATION_ID};
use crate::catalogue::rules::validations as rules;
use crate::schema::Host::Validations;
use crate::schema::*;

const ACCOUNT_DOCUMENT: &Choice =
    &Choice::of("AccountDocument", &["national-id", "identity-card", "foreign-id", "passport"]).grows();

const ACCOUNT: &Record = &Record::of(
    "Account",
    &[
        has("account_id", ID, "Identifier of the account, your own or one that was made up."),
        may("country", TEXT, "Country of the person."),
        may("creation_date", TIME, "When it was created."),
        may("document_issue_date", TEXT, "When the document was issued."),
        may("document_type", TEXT, "Kind of document."),
        may("email", TEXT, "E-mail address."),
        may("facebook_user", TEXT, "Name on Facebook."),
        may("first_name", TEXT, "Given names."),
        may("last_name", TEXT, "Family names."),
        may("national_id", TEXT, "Number of the document, sent as `document_number`."),
        may("phone_number", TEXT, "Phone."),
        may("twitter_user", TEXT, "Name on Twitter."),
        may(
            "validators_prepared",
            map(&BOOL),
            "Whether each validator is ready for this person, by its name.",
        )
        .note("Not in the example of the list."),
    ],
);

const ACCOUNT_PAGE: &Record = &Record::of(
    "AccountPage",
    &[
        has("accounts", list(&record(ACCOUNT)), "Accounts of this page.")
            .also(&["Accounts"])
            .note("The table spells it `accounts`, the example `Accounts`: both are read."),
        NEXT,
        SELF,
    ],
);

const ENROLLMENT_PAGE: &Record = &Record::of(
    "EnrollmentPage",
    &[has("enrollments", list(&record(ENROLLMENT)), "Enrollments of this page."), NEXT, SELF],
);

const VALIDATION_PAGE: &Record = &Record::of(
    "ValidationPage",
    &[
        has("history", list(&record(VALIDATION)), "Validations of this page.")
            .note("The table prints one bare validation, the example this list: the list is right."),
        NEXT,
        SELF,
    ],
);

const ACCOUNT_ID: Field = path("account_id", ID, "Account of the person.");

const CURSOR: Field = START_KEY.inferred().note("The answer has `next`, but no parameter is documented.");

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Validations, "accounts.create", "/v1/accounts")
        .about("Create the account of a person.", "Nothing is needed: an identifier is made up.")
        .note("An invalid parameter may be answered by status 400 with code 10404.")
        .takes(&[
            form("account_id", TEXT.format(ACCOUNT_NAME), "Identifier of your own, made up if left out.")
                .optional(),
            form("country", TEXT.format(COUNTRY_CODE), "Country of the person.").optional(),
            form("document_number", TEXT, "Number of the document; comes back as `national_id`.").optional(),
            form("document_type", choice(ACCOUNT_DOCUMENT), "Kind of document.").optional(),
            form("document_issue_date", DATE, "Day on which the document was issued.").optional(),
            form("email", TEXT, "E-mail address.").optional(),
            form("first_name", TEXT, "Given names.").optional(),
            form("last_name", TEXT, "Family names.").optional(),
            form("phone_number", TEXT, "Phone.").optional(),
            form("facebook_user", TEXT, "Name on Facebook.").optional(),
            form("twitter_user", TEXT, "Name on Twitter.").optional(),
        ])
        .rules(rules::ACCOUNT_RULES)
        .gives(ACCOUNT),
    Operation::get(Validations, "accounts.list", "/v1/accounts")
        .about("List the accounts of people.", "")
        .takes(&[START_KEY.note(
            "Printed as a required parameter of the path, described as an optional one of the query: the \
             query is right.",
        )])
        .gives(ACCOUNT_PAGE)
        .pages("accounts"),
    Operation::get(Validations, "accounts.get", "/v1/accounts/{account_id}")
        .about("Get the account of a person.", "")
        .takes(&[ACCOUNT_ID])
        .gives(ACCOUNT),
    Operation::get(Validations, "accounts.enrollments", "/v1/accounts/{account_id}/enrollments")
        .about("List the enrollments of a person.", "")
        .takes(&[ACCOUNT_ID, CURSOR])
        .gives(ENROLLMENT_PAGE)
        .pages("enrollments"),
    Operation::get(Validations, "accounts.validations", "/v1/accounts/{account_id}/validations")
        .about("List the validations of a person.", "")
        .takes(&[ACCOUNT_ID, CURSOR])
        .gives(VALIDATION_PAGE)
        .pages("history"),
    Operation::get(
        Validations,
        "accounts.validation",
        "/v1/accounts/{account_id}/validations/{validation_id}",
    )
    .about("Get a validation of a person.", "The service means to drop it: use `validations.get`.")
    .note("A validation that does not exist may be answered by status 400 with code 10404.")
    .takes(&[ACCOUNT_ID, VALIDATION_ID, SHOW_DETAILS])
    .gives(VALIDATION),
];

const _: () = verify_all(OPS);
