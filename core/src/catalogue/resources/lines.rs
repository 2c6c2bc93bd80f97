//! Lines: the WhatsApp numbers of a business.

use super::shared::{NEXT, SELF, START_KEY, WABA_PROVIDER};
use crate::schema::Host::{Connect, Identity};
use crate::schema::*;

const LINE: &Record = &Record::of(
    "Line",
    &[
        may("waba_phone_number", TEXT, "Number of the line.").inferred(),
        may("waba_id", ID, "WhatsApp Business account that it belongs to.").inferred(),
        may("waba_provider", choice(WABA_PROVIDER), "Who connects the line to WhatsApp.").inferred(),
        may("phone_number_id", ID, "Meta's identifier of the number.").inferred(),
        may("name", TEXT, "Name of the line.").inferred(),
        may("status", TEXT, "Status.").inferred(),
    ],
);

const LINE_PAGE: &Record = &Record::of(
    "LinePage",
    &[
        may("lines", list(&record(LINE)), "Lines on this page.").inferred(),
        Field { evidence: Evidence::Inferred, ..NEXT },
        Field { evidence: Evidence::Inferred, ..SELF },
    ],
);

const LINE_TAG: &Record =
    &Record::of("LineTag", &[may("name", TEXT, "Name of the tag."), may("color", TEXT, "Its colour.")]);

const CUSTOMER_LINE: &Record = &Record::of(
    "CustomerLine",
    &[
        may("channel_alias", TEXT, "Name that the customer gave it."),
        may("channel_name", TEXT, "Name of the channel."),
        may("tags", list(&record(LINE_TAG)), "Tags of the line."),
        may("transaction_id", ID, "Identifier of what connected it."),
        may("update_date", TIME, "Last change."),
        may("waba_id", ID, "WhatsApp Business account that it belongs to."),
        may("waba_line_phone_number", TEXT, "Number of the line."),
        may("waba_provider", choice(WABA_PROVIDER), "Who connects the line to WhatsApp."),
    ],
);

const LINE_ID: Field = path("line", ID, "Number of the line, or its identifier.").inferred();

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::put(Connect, "lines.set_config", "/v1/whatsapp/lines/{line}/config")
        .about("Replace the configuration of a line.", "")
        .note("Only its title is documented: the body is sent as given.")
        .takes(&[LINE_ID, body("json", JSON, "The configuration.").inferred()])
        .gives_type(JSON)
        .inferred(),
    Operation::get(Connect, "lines.get", "/v1/whatsapp/lines/{line}")
        .about("Get a line.", "`channels.list`, which is documented, also has number, provider and account.")
        .note("Only its title is documented.")
        .takes(&[LINE_ID])
        .gives(LINE)
        .inferred(),
    Operation::get(Connect, "lines.list", "/v1/whatsapp/lines")
        .about("List the lines.", "`channels.list`, which is documented, has most of it.")
        .note("Only its title is documented.")
        .takes(&[START_KEY.inferred()])
        .gives(LINE_PAGE)
        .pages("lines")
        .inferred(),
    Operation::patch(Connect, "lines.update", "/v1/whatsapp/lines/{line}")
        .about("Update a line.", "Its fields are undocumented, so the body is sent as given.")
        .note("Only its title is documented. PATCH is inferred; PUT is equally possible.")
        .takes(&[
            LINE_ID,
            body("body", BLOB, "What is changed, such as a form, `name=value`.").inferred(),
            header(
                "content_type",
                TEXT,
                "Media type of the body, probably `application/x-www-form-urlencoded`.",
            )
            .wire("Content-Type")
            .inferred(),
        ])
        .gives_type(JSON)
        .inferred(),
    Operation::get(Identity, "lines.of_customer", "/v1/customers/{customer_id}/waba-lines")
        .about(
            "Get the lines of a customer.",
            "One answer has all of them. If there are none, the status is 404.",
        )
        .takes(&[path("customer_id", ID, "Identifier of the customer.")])
        .gives_type(list(&record(CUSTOMER_LINE))),
];

const _: () = verify_all(OPS);
