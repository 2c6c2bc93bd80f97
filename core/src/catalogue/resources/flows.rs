//! Identity flows: links to them, and their creation.

use super::shared::{E164, EMAIL, LINK_CHANNEL, LINK_LANGUAGE};
use crate::catalogue::rules::process_links as rules;
use crate::schema::Host::Identity;
use crate::schema::*;

const FLOW_STATUS: &Choice = &Choice::of("FlowStatus", &["enabled"]).open();

const SENT_FLOW_LINK: &Record = &Record::of(
    "SentFlowLink",
    &[
        may("message", TEXT, "Message about the result.").note("In the example, not in the table."),
        may("status", TEXT, "How it went.").note("In the table, not in the example."),
    ],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "flows.send_link", "/v1/web-integration/{flow}/process-access-link")
        .about(
            "Send a person the link to a flow.",
            "It makes the process and sends its link in one call. `processes.send_link` is another \
             operation: it sends the link of a process that exists.",
        )
        .note("The flow must be of the type permanent or temporary.")
        .takes(&[
            path("flow", ID, "Identifier of the flow."),
            form("message_channel", choice(LINK_CHANNEL), "How the link travels."),
            form("lang", choice(LINK_LANGUAGE), "Language of the message."),
            form("phone_number", TEXT.format(E164), "Phone of the person, with `+` and country code.")
                .note("Documented as required for every channel."),
            form("outbound_id", ID, "Outbound message with the link; it must allow redirection.")
                .when(&When::needed("message_channel", &["whatsapp"])),
            form(
                "var",
                map(&TEXT.len(1, u32::MAX)),
                "Values of the template's variables, by name; none is empty.",
            )
            .optional()
            .note("Needed where the template has variables. Needs `outbound_id`."),
            form("email", TEXT.format(EMAIL), "E-mail address of the person.")
                .when(&When::needed("message_channel", &["email"])),
        ])
        .rules(rules::OF_FLOW)
        .gives(SENT_FLOW_LINK)
        .billed(),
    Operation::post(Identity, "flows.create", "/v1/flows")
        .about("Create a flow.", "")
        .note("Only in older documents, not in the reference; its answer is undocumented.")
        .takes(&[
            json("name", TEXT, "Name of the flow."),
            json("status", choice(FLOW_STATUS), "State of the flow.").note("Only `enabled` is printed."),
            json("identity_verifications", list(&JSON), "Blocks of the flow, in order.")
                .note("Its items are undocumented, so they are sent as given."),
        ])
        .gives_type(JSON),
];

const _: () = verify_all(OPS);
