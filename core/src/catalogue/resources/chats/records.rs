//! Records of chats: the chat, what happened in it, pages of both.

use super::super::shared::{NEXT, SELF};
use crate::schema::*;

pub(super) const ACTOR_TYPE: &Choice = &Choice::of("ChatActorType", &["system", "user", "agent"]);

/// Of answers, which print it in two ways.
const CHAT_STATUS: &Choice = &Choice::of("ChatStatus", &["open", "closed"]).fold();

const CHANNEL_TYPE: &Choice = &Choice::of("ChatChannelType", &["whatsapp"]).fold();

/// `Open` and `Closed` in schemas.
const CASE: &str = "Capitals in schemas, small letters in examples: both are read.";

const CHAT_CHANNEL: &Record = &Record::of(
    "ChatChannel",
    &[
        may("channel_id", ID, "Identifier of the channel."),
        may("external_id", TEXT, "Number of the line."),
        may("name", TEXT, "Name of the line."),
    ],
);

const CHAT_CONTACT: &Record = &Record::of(
    "ChatContact",
    &[
        may("contact_id", ID, "Identifier of the contact."),
        may("contact_name", TEXT, "Name of the contact."),
        may("contact_phone_number", TEXT, "Phone of the contact."),
    ],
);

const CHAT_ACTOR: &Record = &Record::of(
    "ChatActor",
    &[
        may("actor_id", TEXT, "Actor, such as `whatsapp`."),
        may("actor_alias", TEXT, "Another name of the actor."),
        may("type", choice(ACTOR_TYPE), "Kind of actor."),
    ],
);

const CHAT_ACTIVITY_PAYLOAD: &Record = &Record::of(
    "ChatActivityPayload",
    &[
        may("process_id", ID, "Identity process that it is about."),
        may("finish_date", TIME, "When it ended."),
        may("type", TEXT, "Result of the process, such as `succeeded`."),
    ],
);

const CHAT_ACTIVITY: &Record = &Record::of(
    "ChatActivity",
    &[
        has("activity_id", ID, "Identifier of the activity."),
        may("actor", record(CHAT_ACTOR), "Actor."),
        may("category", TEXT, "Kind of activity in general, such as `external_event`."),
        may("type", TEXT, "Kind of activity, such as `identity_process_finished`."),
        may("chat_id", ID, "Chat in which it happened."),
        may("client_id", ID, "Client that it belongs to."),
        may("creation_date", TIME, "When it happened."),
        may("update_date", TIME, "Last change."),
        may("external_id", TEXT, "Identifier of what it is about elsewhere."),
        may("payload", record(CHAT_ACTIVITY_PAYLOAD), "Its data.")
            .note("The members of other kinds of activity are undocumented and kept as received."),
        may("ttl", INT, "When it is deleted, in seconds since 1970."),
    ],
);

const CHAT_TAG: &Record = &Record::of(
    "ChatTag",
    &[
        has("name", TEXT, "Name of the tag."),
        may("color_hex", TEXT, "Colour of the tag.")
            .also(&["hex_color"])
            .note("`color_hex` in the request and the schema, `hex_color` in an example: both are read."),
    ],
);

/// A chat.
pub(super) const CHAT: &Record = &Record::of(
    "Chat",
    &[
        has("chat_id", ID, "Identifier of the chat."),
        may("status", choice(CHAT_STATUS), "Whether the chat is open.").note(CASE),
        may("owner", TEXT, "Agent who has the chat, by e-mail."),
        may("channel_type", choice(CHANNEL_TYPE), "Kind of channel.").note(CASE),
        may("channel_data", record(CHAT_CHANNEL), "Line of the chat."),
        may("client_id", ID, "Client that it belongs to."),
        may("contact_id", ID, "Identifier of the contact."),
        may("contact_name", TEXT, "Name of the contact."),
        may("contact_phone_number", TEXT, "Phone of the contact."),
        may("details", record(CHAT_CONTACT), "The contact."),
        may("external_id", TEXT, "Numbers of line and contact, joined."),
        may("last_activity", record(CHAT_ACTIVITY), "What happened last."),
        may("last_activity_date", TIME, "When something happened last."),
        may("last_reaction", TEXT, "Reaction that came last."),
        may("last_reaction_date", TIME, "When a reaction came last.").note("In the year 1 if there is none."),
        may("session_ttl", INT, "End of the time for free messages, in seconds since 1970.")
            .also(&["latest_session_ttl"])
            .note(
                "`session_ttl` in the schema and for one chat, `latest_session_ttl` in searches: both are read. \
                 -1 of a closed chat in an example; often 0 although the chat is open, as others saw.",
            ),
        may("tags", list(&record(CHAT_TAG)), "Tags of the chat."),
    ],
);

/// Answer of `chats.update`.
pub(super) const CHAT_UPDATED: &Record = &Record::of(
    "ChatUpdated",
    &[
        has("chat_id", ID, "Identifier of the chat."),
        may("client_id", ID, "Client that it belongs to."),
        may("owner", TEXT, "Agent who has the chat, by e-mail."),
        may("status", choice(CHAT_STATUS), "Whether the chat is open.").note(CASE),
    ],
);

/// Answer of `chats.search`.
pub(super) const CHAT_PAGE: &Record = &Record::of(
    "ChatPage",
    &[
        has("chats", list(&record(CHAT)), "Chats on this page."),
        may("total_hits", INT, "Chats on all pages."),
        NEXT,
        SELF,
    ],
);

/// Answer of `chats.activities`.
pub(super) const CHAT_ACTIVITY_PAGE: &Record = &Record::of(
    "ChatActivityPage",
    &[has("activities", list(&record(CHAT_ACTIVITY)), "Activities on this page."), NEXT, SELF],
);
