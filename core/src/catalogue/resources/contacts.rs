//! Contacts: the people that an account writes to.

use super::shared::{NEXT, SELF, START_KEY};
use crate::catalogue::rules::contacts;
use crate::schema::Host::Identity;
use crate::schema::*;

const CONTACT_KEY_TYPE: &Choice =
    &Choice::of("ContactKeyType", &["contact_id", "phone_number", "external_id"]);

const CONTACT: &Record = &Record::of(
    "Contact",
    &[
        has("contact_id", ID, "Identifier of the contact."),
        may("client_id", ID, "Client that it belongs to."),
        may("name", TEXT, "Name of the contact."),
        may("phone_number", TEXT, "Phone with country code."),
        may("email", TEXT, "E-mail of the contact."),
        may("external_id", TEXT, "Your own identifier of the contact."),
        may("custom_property_values", map(&TEXT), "Values of your own properties, by `property_id`."),
        may("is_valid_wa_user", BOOL, "Whether the phone is on WhatsApp."),
        may("flow_outbounds_rejected", INT, "Messages that start a flow and were rejected."),
        may("inbound_processes_started", INT, "Processes that the contact started."),
        may("notification_outbounds_received", INT, "Notifications that arrived."),
        may("outbound_processes_started", INT, "Processes that a message started."),
    ],
);

const CONTACT_PAGE: &Record = &Record::of(
    "ContactPage",
    &[has("contacts", list(&record(CONTACT)), "Contacts on this page."), NEXT, SELF],
);

const CONTACT_MESSAGE: &Record =
    &Record::of("ContactMessage", &[has("message", TEXT, "Message about the result.")]);

/// By whichever identifier `key_type` says.
const KEY: Field = path("contact_id", ID, "The contact, by the identifier that `key_type` names.");

const KEY_TYPE: Field = query(
    "key_type",
    choice(CONTACT_KEY_TYPE),
    "Kind of identifier in `contact_id`. `contact_id` by default.",
)
.optional();

const CUSTOM: Field =
    form("custom_property_values", map(&TEXT), "Values of your own properties, by `property_id`.")
        .optional()
        .note("Sent as `custom_property_values.<property_id>`.");

const SHAPE: &str = "The schema of the answer has only a message; the examples have the contact.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "contacts.create", "/v1/contacts")
        .about("Create a contact.", "A phone, an identifier of your own, or both are required.")
        .note(SHAPE)
        .takes(&[
            form("name", TEXT, "Name of the contact."),
            form("external_id", TEXT, "Your own identifier of the contact.")
                .optional()
                .note("Needed where `phone_number` is missing."),
            form("phone_number", TEXT, "Phone with country code, such as `+570000000000`.")
                .optional()
                .note("Needed where `external_id` is missing."),
            CUSTOM,
            form("email", TEXT, "E-mail of the contact.").optional(),
        ])
        .rules(contacts::CREATE)
        .gives(CONTACT),
    Operation::put(Identity, "contacts.update", "/v1/contacts/{contact_id}")
        .about("Change a contact.", "Its phone and its identifiers stay as they are.")
        .note(SHAPE)
        .takes(&[
            KEY,
            KEY_TYPE,
            form("name", TEXT, "New name.").optional(),
            CUSTOM,
            form("email", TEXT, "New e-mail.").optional(),
            form("emit_sysevent", BOOL, "Whether the change is reported as a system event.")
                .optional()
                .note("Only mentioned in prose; that it is a boolean is inferred."),
        ])
        .rules(contacts::UPDATE)
        .gives(CONTACT),
    Operation::get(Identity, "contacts.list", "/v1/contacts")
        .about("List the contacts.", "")
        .note(SHAPE)
        .takes(&[START_KEY])
        .gives(CONTACT_PAGE)
        .pages("contacts"),
    Operation::get(Identity, "contacts.get", "/v1/contacts/{contact_id}")
        .about("Get a contact.", "")
        .note(SHAPE)
        .takes(&[KEY, KEY_TYPE])
        .rules(contacts::GET)
        .gives(CONTACT),
    Operation::delete(Identity, "contacts.delete", "/v1/contacts/{contact_id}")
        .about("Delete a contact.", "")
        .takes(&[path("contact_id", ID, "Identifier of the contact.")
            .note("Not a phone or an identifier of your own: there is no `key_type` here.")])
        .rules(contacts::DELETE)
        .gives(CONTACT_MESSAGE)
        .billed(),
];

const _: () = verify_all(OPS);
