//! Chats between agents and contacts.

mod records;

use self::records::{ACTOR_TYPE, CHAT, CHAT_ACTIVITY_PAGE, CHAT_PAGE, CHAT_UPDATED};
use super::agent_templates::ENGAGEMENT_MESSAGE;
use super::shared::{EMAIL, HEX_COLOR, START_KEY};
use crate::catalogue::rules::chats;
use crate::schema::Host::Identity;
use crate::schema::*;

const CHAT_ID: Field = path("chat_id", ID, "Identifier of the chat.");

const ASSIGNMENT_TYPE: &Choice = &Choice::of("ChatAssignmentType", &["specific_agent"]);

/// Of requests, which are compared as they are.
const CHAT_STATUS_CHANGE: &Choice = &Choice::of("ChatStatusChange", &["open", "closed"]);

const CHAT_STATUS_FILTER: &Choice = &Choice::of("ChatStatusFilter", &["open", "closed", "UNASSIGNED"]);

const ACTORS: &str = "Documented as any text: its values are inferred from the answers.";

const FORM: &str = "The form of the value is not printed.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "chats.force_dequeue", "/v1/engagement/chat/{chat_id}/force-dequeue")
        .about(
            "Take a chat out of the queue and give it to an agent.",
            "A chat that is not in the queue is answered by status 400, an agent who does not exist by 404.",
        )
        .takes(&[
            CHAT_ID,
            json("assignment_type", choice(ASSIGNMENT_TYPE), "How the queue is overridden."),
            json("target", TEXT.format(EMAIL), "Agent who gets the chat, by e-mail.")
                .when(&When::needed("assignment_type", &["specific_agent"])),
        ])
        .rules(chats::DEQUEUE)
        .gives(ENGAGEMENT_MESSAGE),
    Operation::post(Identity, "chats.send", "/v1/engagement/chat/{chat_id}/send")
        .about(
            "Send a message in a chat.",
            "WhatsApp takes free messages within 24 hours after the contact's last one only; the service \
             decides.",
        )
        .note(
            "Method and path are documented, the body is not: its members are those that a public client \
             sends. That it is JSON follows from a documented refusal.",
        )
        .takes(&[
            CHAT_ID.in_body_too(Evidence::ThirdParty).note("Sent in the path and again in the body, as a public client does."),
            json("client_id", ID, "Your client at Truora.").third_party(),
            json("request_id", ID, "Identifier of the message, which keeps it from being sent twice.")
                .made_when_absent("{chat_id}_PND_ACT_{uuid}")
                .third_party()
                .note(
                    "Made from the seed of the call where it is left out: two calls of the same seed and chat \
                     are one message to the service.",
                ),
            json("whatsapp", map(&JSON), "The message, in the form of the WhatsApp Cloud API.").third_party(),
            json("current_username", TEXT.format(EMAIL), "Agent who writes, by e-mail.").third_party(),
        ])
        .gives(ENGAGEMENT_MESSAGE)
        .billed(),
    Operation::put(Identity, "chats.update", "/v1/engagement/chat/agent/{chat_id}")
        .about("Give a chat to another agent, open it or close it.", "Give `owner`, `status`, or both.")
        .takes(&[
            CHAT_ID,
            json("owner", TEXT.format(EMAIL), "New owner, by e-mail.").optional(),
            json("status", choice(CHAT_STATUS_CHANGE), "New status.").optional(),
        ])
        .rules(chats::UPDATE)
        .gives(CHAT_UPDATED),
    Operation::put(Identity, "chats.update_tags", "/v1/engagement/chat/{chat_id}/tags")
        .about("Add a tag to a chat.", "Answers the chat.")
        .note("It is undocumented whether several tags can be sent at once, and how a tag is removed.")
        .takes(&[
            CHAT_ID,
            json("name", TEXT, "Name of the tag."),
            json("color_hex", TEXT.format(HEX_COLOR), "Colour of the tag, such as `#1A2B3C`.").optional(),
        ])
        .rules(chats::TAGS)
        .gives(CHAT),
    Operation::get(Identity, "chats.get", "/v1/engagement/chat/{chat_id}")
        .about("Get a chat.", "Its messages are not in the answer.")
        .takes(&[CHAT_ID])
        .gives(CHAT),
    Operation::get(Identity, "chats.search", "/v1/engagement/chat/search")
        .about("List the chats that match.", "Where none does, the answer is status 404.")
        .takes(&[
            query("contact_query", TEXT, "Name or phone of the contact.")
                .optional()
                .note("Third parties report that a phone with a plus sign finds nothing: give only its digits."),
            query("enqueued_only", BOOL.must_be(true), "Only chats that wait for an agent.").optional(),
            query("from_last_activity_date", TEXT, "Only chats with an activity from this time on.")
                .when(&When::needed("to_last_activity_date", &[]))
                .note(FORM),
            query("to_last_activity_date", TEXT, "Only chats without an activity after this time.")
                .when(&When::needed("from_last_activity_date", &[]))
                .note(FORM),
            query("last_activity_actor_type", choice(ACTOR_TYPE), "Only chats whose last activity is by this type of actor.")
                .optional()
                .note(ACTORS),
            query("last_activity_type", TEXT, "Only chats whose last activity is of this type.").optional(),
            query("owner", TEXT, "Only chats of this agent.").optional(),
            START_KEY,
            query("status", choice(CHAT_STATUS_FILTER), "Only chats of this status.").optional(),
            query("tag", TEXT, "Only chats with any of these tags.")
                .optional()
                .note("The format of several values is undocumented."),
        ])
        .rules(chats::SEARCH)
        .gives(CHAT_PAGE)
        .pages("chats"),
    Operation::get(Identity, "chats.activities", "/v1/engagement/chat/{chat_id}/activities")
        .about("List what happened in a chat.", "Where nothing matches, the answer is status 404.")
        .takes(&[
            CHAT_ID,
            query("actor_type", choice(ACTOR_TYPE), "Only activities of this type of actor.")
                .optional()
                .note(ACTORS),
            START_KEY,
            query("type", TEXT, "Only activities of this type.").optional(),
        ])
        .gives(CHAT_ACTIVITY_PAGE)
        .pages("activities"),
];

const _: () = verify_all(OPS);
