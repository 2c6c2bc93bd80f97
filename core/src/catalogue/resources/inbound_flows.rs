//! Flows that a WhatsApp message starts.

use super::shared::{NEXT, SELF, START_KEY};
use crate::catalogue::rules::inbound_flow;
use crate::schema::Host::Connect;
use crate::schema::*;

/// Number of a line, as the vendor's example has it.
pub(crate) const LINE: Format = Format {
    name: "line",
    fits: |text| {
        let text = text.strip_prefix('+').unwrap_or(text);
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
    },
    says: "digits with the country code, such as `14080001111`",
};

const INBOUND_FLOW: &Record = &Record::of(
    "InboundFlow",
    &[
        may("inbound_id", ID, "Identifier of the inbound flow.").inferred(),
        may("flow_id", ID, "Flow that the message starts.").inferred(),
        may("inbound_message", TEXT, "Text that starts it.").inferred(),
        may("waba_phone_number", TEXT, "Line that receives the message.").inferred(),
        may("client_id", ID, "Client that it belongs to.").inferred(),
        may("creation_date", TIME, "When it was created.").inferred(),
    ],
);

const INBOUND_FLOW_PAGE: &Record = &Record::of(
    "InboundFlowPage",
    &[
        may("inbounds", list(&record(INBOUND_FLOW)), "Inbound flows on this page.").inferred(),
        Field { evidence: Evidence::Inferred, ..NEXT },
        Field { evidence: Evidence::Inferred, ..SELF },
    ],
);

const INBOUND_FLOW_DELETED: &Record =
    &Record::of("InboundFlowDeleted", &[may("message", TEXT, "Message about the result.").inferred()]);

const INBOUND_ID: Field = path("inbound_id", ID, "Identifier of the inbound flow.").inferred();

const FLOW_ID: Field = form("flow_id", ID, "Flow that the message starts.").inferred();
const MESSAGE: Field =
    form("inbound_message", TEXT, "Exact text that starts the flow; no two inbound flows share one.")
        .inferred();
const NUMBER: Field = form(
    "waba_phone_number",
    TEXT.format(LINE),
    "Line that receives the message, digits with the country code.",
);

const NAMES: &str = "A flow, a text and a line are documented; the names of the first two are inferred.";
const GUESS: &str = "Only its title is documented.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Connect, "inbound_flows.create", "/v1/whatsapp/inbounds")
        .about(
            "Let a message to a line start a flow.",
            "People start it with a link that contains the text: `links.inbound` makes one.",
        )
        .note(NAMES)
        .takes(&[
            FLOW_ID,
            MESSAGE,
            NUMBER,
            form("waba_provider", TEXT, "Who connects the line to WhatsApp.")
                .optional()
                .note("From an older version: do not pass it. Elsewhere its values are `META` and `GUPSHUP`."),
        ])
        .rules(inbound_flow::CREATE)
        .gives(INBOUND_FLOW),
    Operation::put(Connect, "inbound_flows.update", "/v1/whatsapp/inbounds/{inbound_id}")
        .about(
            "Change the flow, the text or the line.",
            "A link that was sent before keeps the old text: make a new one with `links.inbound`.",
        )
        .note("Title and fields are documented. Method, path and required fields are inferred.")
        .takes(&[INBOUND_ID, FLOW_ID.optional(), MESSAGE.optional(), NUMBER.optional().inferred()])
        .gives(INBOUND_FLOW)
        .inferred(),
    Operation::get(Connect, "inbound_flows.get", "/v1/whatsapp/inbounds/{inbound_id}")
        .about("Get an inbound flow.", "")
        .note(GUESS)
        .takes(&[INBOUND_ID])
        .gives(INBOUND_FLOW)
        .inferred(),
    Operation::get(Connect, "inbound_flows.list", "/v1/whatsapp/inbounds")
        .about("List the inbound flows.", "")
        .note("Only its title is documented. Whether it answers pages or a bare list is unknown: both are read.")
        .takes(&[
            query("line", TEXT.format(LINE), "Line, digits with the country code.")
                .optional()
                .inferred()
                .note("A list like it needs one."),
            START_KEY.inferred(),
        ])
        .gives_type(Type::OneOf(&[record(INBOUND_FLOW_PAGE), list(&record(INBOUND_FLOW))]))
        .pages("inbounds")
        .inferred(),
    Operation::delete(Connect, "inbound_flows.delete", "/v1/whatsapp/inbounds/{inbound_id}")
        .about("Delete an inbound flow.", "Links to it no longer start a flow.")
        .note(GUESS)
        .takes(&[INBOUND_ID])
        .gives(INBOUND_FLOW_DELETED)
        .inferred()
        .billed(),
];

const _: () = verify_all(OPS);
