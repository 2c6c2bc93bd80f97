//! Customers: the people whom the products of an account have met, in one profile each.

mod records;

use self::records::*;
use super::shared::{HEX_COLOR, START_KEY};
use crate::schema::Host::Identity;
use crate::schema::*;

const SEARCH_FIELD: &Choice = &Choice::of("CustomerSearchField", &["document_id", "email", "phone_number"]);

const TAG_ACTION: &Choice = &Choice::of("CustomerTagAction", &["add", "remove"]);

const SOURCE_FILTER: &Choice =
    &Choice::of("TransactionSourceFilter", &["check", "process", "validation", "engagement-chat", "profile"]);

const CUSTOMER_ID: Field = path("customer_id", ID, "Identifier of the customer.");

/// Documented as a text that is `true`.
const FLAG: Type = Type::OneOf(&[BOOL, TEXT]);

const ONLY_TRUE: &str = "Documented as a text; the effect of values other than `true` is undocumented.";

const AGES: &str = "No parameter and no body are printed, nor what other statistics there are than `age-range`, which is \
                    in the example.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "customers.query", "/v1/customers/query")
        .about("Get statistics on the customers.", "Counts by name of the statistic, such as `age-range`.")
        .note(AGES)
        .gives_type(CUSTOMER_STATISTICS),
    Operation::put(Identity, "customers.update_tags", "/v1/customers/{customer_id}/tags")
        .about(
            "Add a tag to a customer, or remove it.",
            "One tag per call. Answers the tags that the customer then has.",
        )
        .note("The table prints one tag as the answer, the example a list of them, which is right.")
        .takes(&[
            CUSTOMER_ID,
            json("name", TEXT, "Name of the tag."),
            json("color", TEXT.format(HEX_COLOR), "Colour of the tag, such as `#1A2B3C`.")
                .note("Also required to remove it."),
            json("action", choice(TAG_ACTION), "Add or remove it."),
            json("source", choice(TAG_SOURCE), "Where the tag comes from."),
            json("source_type", TEXT, "Name of the other system.")
                .when(&When::exactly("source", &["external-system"])),
            json("engagement_chat_id", ID, "Chat that the tag belongs to.")
                .when(&When::needed("source", &["engagement-chat"])),
        ])
        .gives_type(list(&record(CUSTOMER_TAG))),
    Operation::get(Identity, "customers.list", "/v1/customers")
        .about(
            "List the customers.",
            "It is undocumented whether an empty result is an empty page or status 404.",
        )
        .takes(&[
            query("basic_info", FLAG, "Only what identifies the person, which is answered faster.")
                .optional()
                .note(ONLY_TRUE),
            query("search", TEXT, "Text to search for in document, e-mail, name and phone.").optional(),
            query("search_field", choice(SEARCH_FIELD), "Field that must equal the text.")
                .optional()
                .note("Together with `search` and `basic_info` only."),
            query("single", FLAG, "One customer is expected.").optional().note(ONLY_TRUE),
            START_KEY,
        ])
        .gives(CUSTOMER_PAGE)
        .pages("customers"),
    Operation::get(
        Identity,
        "customers.transaction",
        "/v1/customers/{customer_id}/transactions/{transaction_id}",
    )
    .about("Get a transaction of a customer.", "A process, a validation, a check, a chat or a tag.")
    .takes(&[CUSTOMER_ID, path("transaction_id", ID, "Identifier of the transaction.")])
    .gives(CUSTOMER_TRANSACTION),
    Operation::get(Identity, "customers.transactions", "/v1/customers/{customer_id}/transactions")
        .about("List the transactions of a customer.", "")
        .takes(&[
            CUSTOMER_ID,
            query("source", choice(SOURCE_FILTER), "Only transactions of this product.").optional(),
            START_KEY,
        ])
        .gives(CUSTOMER_TRANSACTION_PAGE)
        .pages("transactions"),
    Operation::get(Identity, "customers.tag_history", "/v1/customers/{customer_id}/tag-history")
        .about(
            "Get how the tags of a customer changed.",
            "Each entry has the tags after a change, the oldest first in the example.",
        )
        .note("The table of the answer is empty: its members are those of the example.")
        .takes(&[CUSTOMER_ID])
        .gives_type(CUSTOMER_TAG_HISTORY),
    Operation::get(Identity, "customers.get", "/v1/customers/{customer_id}")
        .about("Get a customer.", "The links to pictures probably expire soon.")
        .takes(&[CUSTOMER_ID])
        .gives(CUSTOMER),
];

const _: () = verify_all(OPS);
