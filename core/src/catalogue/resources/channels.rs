//! Channels: the WhatsApp lines of an account, as the engagement side sees them.

use super::shared::{NEXT, SELF, START_KEY};
use crate::schema::Host::Identity;
use crate::schema::*;

const CHANNEL_KIND: &Choice = &Choice::of("ChannelType", &["whatsapp"]).fold();

const CHANNEL_PROVIDER: &Choice = &Choice::of("ChannelProvider", &["META", "GUPSHUP"]).fold();

const CHANNEL_DETAILS: &Record = &Record::of(
    "ChannelDetails",
    &[
        may("phone_number", TEXT, "Number of the line."),
        may("phone_number_id", ID, "Identifier of that number at WhatsApp."),
        may("provider", choice(CHANNEL_PROVIDER), "Who provides the line."),
        may("waba_id", ID, "WhatsApp Business Account of the line."),
    ],
);

const CHANNEL: &Record = &Record::of(
    "Channel",
    &[
        has("channel_id", ID, "Identifier of the channel."),
        may("client_id", ID, "Client that it belongs to."),
        may("creation_date", TIME, "When it was created."),
        may("last_update_date", TIME, "Last change."),
        may("details", record(CHANNEL_DETAILS), "Its line."),
        may("external_id", TEXT, "Number of the line."),
        may("external_type", choice(CHANNEL_KIND), "Kind of channel.")
            .also(&["type"])
            .note("`type` in the schema, `external_type` in the example: both are read."),
        may("name", TEXT, "Name of the channel."),
    ],
);

const CHANNEL_PAGE: &Record = &Record::of(
    "ChannelPage",
    &[
        has("channels", list(&record(CHANNEL)), "Channels on this page.")
            .also(&["templates"])
            .note("`templates` in the schema, `channels` in the example: both are read."),
        NEXT,
        SELF,
    ],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[Operation::get(Identity, "channels.list", "/v1/engagement/channels")
    .about(
        "List the channels: the WhatsApp lines of the account.",
        "Documented, unlike `lines.list` and `lines.get`. Where there are none, the answer is status 404.",
    )
    .takes(&[START_KEY])
    .gives(CHANNEL_PAGE)
    .pages("channels")];

const _: () = verify_all(OPS);
