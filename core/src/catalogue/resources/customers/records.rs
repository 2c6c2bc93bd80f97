//! Records of customers: the person, tags, transactions.

use super::super::shared::{NEXT, SELF};
use crate::schema::*;

const GENDER: &Choice = &Choice::of("CustomerGender", &["female", "male"]).fold();

const COUNTRY: &Choice = &Choice::of(
    "CustomerCountry",
    &["co", "ve", "cl", "mx", "pe", "do", "sv", "gt", "bo", "cr", "ec", "pa", "br", "all"],
)
.fold();

const DOCUMENT_TYPE: &Choice =
    &Choice::of("CustomerDocumentType", &["national-id", "foreign-id", "passport"]);

const TRANSACTION_SOURCE: &Choice = &Choice::of(
    "TransactionSource",
    &["check", "process", "validation", "engagement-chat", "profile", "contact"],
);

const TRANSACTION_TYPE: &Choice = &Choice::of(
    "TransactionType",
    &[
        "face-recognition",
        "email-verification",
        "phone-verification",
        "document-validation",
        "enterprise-data",
        "company-data",
        "face-search",
        "electronic-signature",
        "person",
        "profile-tag",
        "private",
    ],
);

const TRANSACTION_STATUS: &Choice = &Choice::of(
    "TransactionStatus",
    &[
        "failure",
        "success",
        "pending",
        "not_started",
        "in_progress",
        "completed",
        "expired",
        "error",
        "delayed",
        "skipped",
        "active",
        "inactive",
    ],
);

const FAILURE_STATUS: &Choice =
    &Choice::of("TransactionFailureStatus", &["canceled", "expired", "system_error", "declined"]);

/// Where a tag comes from.
pub(super) const TAG_SOURCE: &Choice = &Choice::of(
    "CustomerTagSource",
    &["profile", "engagement-chat", "validation", "check", "contact", "form", "external-system"],
);

const SOURCE: &str = "One example has a kind of validation here.";
const TYPE: &str = "`enterprise-data` in the table, `company-data` in its text: both are read.";
const STATUS: &str = "Its words depend on the source: checks have those of checks, processes and validations \
                      `pending`, `success` and `failure`, tags `active` and `inactive`.";
const TEXT_OR: &str = "An example has JSON text inside a string: such a string is kept as received.";
const DAY: &str = "A day in the table, an instant in the example.";

/// A tag on a customer.
pub(super) const CUSTOMER_TAG: &Record = &Record::of(
    "CustomerTag",
    &[
        has("name", TEXT, "Name of the tag."),
        may("color", TEXT, "Colour of the tag."),
        may("source", choice(TAG_SOURCE), "Where it comes from.")
            .note("The table of the answer has the first two only, that of the request all of them."),
        may("engagement_chat_id", ID, "Chat that it belongs to.").note("Of tags of chats."),
    ],
);

const LATEST_TRANSACTION: &Record = &Record::of(
    "LatestTransaction",
    &[
        has("transaction_id", ID, "Identifier of the process, validation, check, chat or contact."),
        may("source", choice(TRANSACTION_SOURCE), "Product that it belongs to.").note(SOURCE),
        may("type", choice(TRANSACTION_TYPE), "Kind of transaction.").note(TYPE),
        may("status", choice(TRANSACTION_STATUS), "Status.").note(STATUS),
        may("date", TEXT, "When it happened.")
            .note("A day in the table, day and time without a zone and with a blank between in the example."),
    ],
);

/// A customer.
pub(super) const CUSTOMER: &Record = &Record::of(
    "Customer",
    &[
        has("id", ID, "Identifier of the customer."),
        may("name", TEXT, "Name of the person."),
        may("birthday", TIME, "Birth.")
            .also(&["birthady"])
            .note("A day in the table, an instant named `birthady` in the example: both are read."),
        may("gender", choice(GENDER), "Gender."),
        may("nationality", TEXT, "Nationality.").note("Only in the example."),
        may("country", choice(COUNTRY), "Country.")
            .note("Small letters in the table, capitals in the example: both are read."),
        may("email", TEXT, "E-mail address."),
        may("phone", TEXT, "Phone number."),
        may("document_type", choice(DOCUMENT_TYPE), "Kind of identity document."),
        may("document_number", TEXT, "Number of the document."),
        may("document_issue_date", TIME, "Issue of the document.").note(DAY),
        may("document_front_url", LINK, "Picture of the front of the document."),
        may("document_reverse_url", LINK, "Picture of the back of the document."),
        may("face_image_url", LINK, "Picture of the face."),
        may("invoice_url", LINK, "Picture of an invoice."),
        may("contact_id", ID, "Contact of the customer."),
        may("contact_properties", map(&TEXT), "What is known of the contact, such as phone and address."),
        may(
            "latest_transactions",
            Type::OneOf(&[list(&record(LATEST_TRANSACTION)), TEXT]),
            "What happened last.",
        )
        .note(TEXT_OR),
        may("tags", list(&record(CUSTOMER_TAG)), "Tags on the customer."),
    ],
);

/// Answer of `customers.list`.
pub(super) const CUSTOMER_PAGE: &Record = &Record::of(
    "CustomerPage",
    &[
        has("customers", list(&record(CUSTOMER)), "Customers on this page."),
        may("query_id", TEXT, "Identifier of the search.").note("Empty, and in the example only."),
        NEXT,
        SELF,
    ],
);

const TRANSACTION_DEVICE: &Record = &Record::of(
    "TransactionDevice",
    &[may("os", TEXT, "Operating system."), may("type", TEXT, "Kind of device, such as `computer`.")],
);

const TRANSACTION_PROPERTIES: &Record = &Record::of(
    "TransactionProperties",
    &[
        may("created_via", TEXT, "Where it was started, such as `web`."),
        may("flow_id", ID, "Flow of the process."),
        may("flow_name", TEXT, "Name of the flow.").note("Only in the example."),
        may("flow_version", TEXT, "Version of the flow."),
        may("is_used", TEXT, "`true` or `false`, as a text."),
        may("ip_address", TEXT, "Address of the device.")
            .note("Of validations by the table, of a process in the example."),
        may("document_check_id", ID, "Check of the document."),
        may("document_check_url", LINK, "Link to that check."),
        may("signed_document_url", LINK, "Link to the signed document."),
    ],
);

const TRANSACTION_VALIDATION: &Record = &Record::of(
    "TransactionValidation",
    &[
        may("validation_id", ID, "Identifier of the validation.")
            .also(&["transaction_id"])
            .note("`transaction_id` in the table, `validation_id` in the example: both are read."),
        may("validation_type", choice(TRANSACTION_TYPE), "Kind of validation.")
            .also(&["type"])
            .note("`type` in the table, `validation_type` in the example: both are read."),
        may("source", choice(TRANSACTION_SOURCE), "Product that it belongs to.").note("Only in the table."),
        may("status", choice(TRANSACTION_STATUS), "Status."),
        may("date", TIME, "When it happened.").note(DAY),
    ],
);

/// A transaction of a customer.
pub(super) const CUSTOMER_TRANSACTION: &Record = &Record::of(
    "CustomerTransaction",
    &[
        has("transaction_id", ID, "Identifier of the process, validation, check or tag."),
        may("id", ID, "Identifier of the customer."),
        may("account_id", ID, "Account of the customer."),
        may("source", choice(TRANSACTION_SOURCE), "Product that it belongs to."),
        may("type", choice(TRANSACTION_TYPE), "Kind of transaction.").note(TYPE),
        may("status", choice(TRANSACTION_STATUS), "Status.").note(STATUS),
        may("failure_status", choice(FAILURE_STATUS), "How it failed.").note("Of processes and validations."),
        may("declined_reason", TEXT, "Why it was declined.").note("Of processes and validations."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change.").note("Ends with a blank in one example."),
        may(
            "devices_info",
            Type::OneOf(&[list(&record(TRANSACTION_DEVICE)), TEXT]),
            "Devices that were used.",
        )
        .note(TEXT_OR),
        may("properties", Type::OneOf(&[record(TRANSACTION_PROPERTIES), TEXT]), "What else is known.")
            .note(TEXT_OR),
        may(
            "validations",
            Type::OneOf(&[list(&record(TRANSACTION_VALIDATION)), TEXT]),
            "Validations of the process.",
        )
        .note(TEXT_OR),
    ],
);

/// Answer of `customers.transactions`.
pub(super) const CUSTOMER_TRANSACTION_PAGE: &Record = &Record::of(
    "CustomerTransactionPage",
    &[has("transactions", list(&record(CUSTOMER_TRANSACTION)), "Transactions on this page."), NEXT, SELF],
);

const CUSTOMER_TAG_STATE: &Record = &Record::of(
    "CustomerTagState",
    &[
        may("tags", list(&record(CUSTOMER_TAG)), "Tags on the customer after the change."),
        may("updated_at", TIME, "When they changed.").note("Two changes may share a time."),
    ],
);

/// Answer of `customers.tag_history`.
pub(super) const CUSTOMER_TAG_HISTORY: Type = list(&record(CUSTOMER_TAG_STATE));

const STATISTIC_COUNT: &Record = &Record::of(
    "CustomerStatisticCount",
    &[may("range", TEXT, "Two ages, joined by a hyphen."), may("count", INT, "Customers in it.")],
);

/// Answer of `customers.query`.
pub(super) const CUSTOMER_STATISTICS: Type = map(&list(&record(STATISTIC_COUNT)));
