//! Properties of contacts that an account defines itself.

use super::shared::{NEXT, SELF, START_KEY};
use crate::catalogue::rules::contacts;
use crate::schema::Host::Identity;
use crate::schema::*;

const PROPERTY_TYPE: &Choice =
    &Choice::of("ContactPropertyType", &["string", "int", "boolean", "date", "email", "enum"]);

const PROPERTY_CONFIG: &Record = &Record::of(
    "ContactPropertyConfig",
    &[may("allowed_values", TEXT, "Values of an enumeration, separated by commas.")],
);

const CONTACT_PROPERTY: &Record = &Record::of(
    "ContactProperty",
    &[
        has("property_id", ID, "Identifier of the property."),
        may("name", TEXT, "Name of the property."),
        may("type", choice(PROPERTY_TYPE), "Type of its values."),
        may("config_values", record(PROPERTY_CONFIG), "More about its values."),
        may("is_hidden", BOOL, "Whether the details of contacts hide it."),
        may("client_id", ID, "Client that it belongs to."),
    ],
);

const CONTACT_PROPERTY_PAGE: &Record = &Record::of(
    "ContactPropertyPage",
    &[has("contact_properties", list(&record(CONTACT_PROPERTY)), "Properties on this page."), NEXT, SELF],
);

const SHAPE: &str = "The schema of the answer has only a message; the example is right.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "contact_properties.create", "/v1/contact-properties")
        .about(
            "Define a property of contacts.",
            "At most 25 are visible at a time. Give a contact its value by `custom_property_values` of \
             `contacts.create` or `contacts.update`.",
        )
        .note(SHAPE)
        .takes(&[
            form("type", choice(PROPERTY_TYPE), "Type of its values."),
            form("name", TEXT, "Name of the property."),
            form("is_hidden", BOOL, "Whether the details of contacts hide it.").optional(),
            form("config_values", record(PROPERTY_CONFIG), "More about its values.")
                .optional()
                .note("`allowed_values` is needed where `type` is enum."),
        ])
        .rules(contacts::PROPERTY)
        .gives(CONTACT_PROPERTY),
    Operation::get(Identity, "contact_properties.list", "/v1/contact-properties")
        .about("List the properties of contacts.", "")
        .note(SHAPE)
        .takes(&[START_KEY])
        .gives(CONTACT_PROPERTY_PAGE)
        .pages("contact_properties"),
];

const _: () = verify_all(OPS);
