//! What outbound messages look like in answers: the stored template, and what sending one gives.

use crate::catalogue::resources::shared::{NEXT, SELF, WABA_PROVIDER};
use crate::schema::*;

/// Meta's category of a template.
pub(super) const CATEGORY: &Choice =
    &Choice::of("OutboundCategory", &["MARKETING", "AUTHENTICATION", "UTILITY"]);

/// Language of a template.
pub(super) const LANGUAGE: &Choice = &Choice::of(
    "OutboundLanguage",
    &["en", "en_GB", "en_US", "es", "es_AR", "es_MX", "es_ES", "pt_BR", "pt_PT"],
);

/// State of a template.
pub(super) const STATUS: &Choice = &Choice::of(
    "OutboundStatus",
    &["APPROVED", "PENDING", "REJECTED", "PAUSED", "PENDING_DELETION", "DISABLED", "FLAGGED"],
);

/// Kind of a button.
pub(super) const BUTTON_TYPE: &Choice =
    &Choice::of("OutboundButtonType", &["QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE"]);

const TYPE: &Choice = &Choice::of("OutboundType", &["TEXT", "IMAGE", "VIDEO", "DOCUMENT"]).fold();

const QUALITY: &Choice = &Choice::of("OutboundQuality", &["PENDING", "HIGH", "MEDIUM", "LOW"]);

const COMPONENT_TYPE: &Choice =
    &Choice::of("OutboundComponentType", &["HEADER", "BODY", "FOOTER", "BUTTONS"]);

const CALL_TO_ACTION: &Record = &Record::of(
    "OutboundCallToAction",
    &[
        may("type", choice(BUTTON_TYPE), "Kind of the button."),
        may("text", TEXT, "Label; empty for a copied code."),
        may("url", TEXT, "Target, with a numbered placeholder."),
        may("phone_number", TEXT, "Number to call."),
    ],
);

const ANSWER: &Record = &Record::of(
    "OutboundQuickReply",
    &[
        may("action", TEXT, "What the reply does.").note("Seen: `continue_process` and `cancel_process`."),
        may("message", TEXT, "Label."),
    ],
);

const EXAMPLE: &Record = &Record::of(
    "OutboundComponentExample",
    &[
        may("header_text", list(&TEXT), "Values of the header."),
        may("body_text", list(&list(&TEXT)), "Values of the body, one list a set."),
    ],
);

const COMPONENT_BUTTON: &Record = &Record::of(
    "OutboundComponentButton",
    &[
        may("type", choice(BUTTON_TYPE), "Kind of the button."),
        may("text", TEXT, "Label."),
        may("url", TEXT, "Target, with a numbered placeholder."),
        may("phone_number", TEXT, "Number to call."),
        may("example", Type::OneOf(&[list(&TEXT), TEXT]), "Value of its placeholder.")
            .note("A list for a link, a text for a copied code."),
    ],
);

const COMPONENT: &Record = &Record::of(
    "OutboundComponent",
    &[
        may("type", choice(COMPONENT_TYPE), "Which part of the message."),
        may("format", TEXT, "Kind of content, of a header only."),
        may("text", TEXT, "Text, with numbered placeholders."),
        may("example", Type::OneOf(&[record(EXAMPLE), TEXT]), "Values of its placeholders.")
            .note("A text in the schema, an object in the example: both are read."),
        may("buttons", list(&record(COMPONENT_BUTTON)), "Buttons, in the order shown."),
    ],
);

/// Name of a variable by the number of its placeholder.
const NAMES: Type = map(&TEXT);
const NAMES_BY_KIND: Type = map(&NAMES);

/// A template as the service stores it.
pub(super) const OUTBOUND: &Record = &Record::of(
    "OutboundMessage",
    &[
        has("outbound_id", ID, "Identifier of the template."),
        may("client_id", ID, "Client that it belongs to."),
        may("outbound_name", TEXT, "Its name."),
        may("outbound_status", choice(STATUS), "Status at Meta; only `APPROVED` can be sent."),
        may("failure_reason", TEXT, "Why it is not approved; empty otherwise."),
        may("outbound_quality", choice(QUALITY), "How recipients take it; `PENDING` at first."),
        may("interaction_category", choice(CATEGORY), "Meta's category.")
            .note("Called `category` in parameters."),
        may("is_notification", BOOL, "It starts no flow."),
        may("language_code", choice(LANGUAGE), "Language of the text."),
        may("outbound_type", choice(TYPE), "Kind of content.")
            .note("In capitals in the schema, in small letters in every example: compared without case."),
        may("outbound_message", TEXT, "Body, with numbered placeholders.")
            .note("Older ones end with their buttons, as in `| [Continue] | [Cancel]`."),
        may("variable_mapping", NAMES, "Variables of the body by number of the placeholder."),
        may("header_variable_mapping", NAMES, "Variables of the header by number of the placeholder."),
        may(
            "buttons_variable_mapping",
            map(&NAMES_BY_KIND),
            "Variables of buttons by position of the button, kind, and number of the placeholder.",
        ),
        may("outbound_answers", list(&record(ANSWER)), "Quick replies."),
        may("call_to_action_options", list(&record(CALL_TO_ACTION)), "The other buttons."),
        may("template_components", list(&record(COMPONENT)), "The template in Meta's form."),
        may("media_id", ID, "File that it shows; empty when none."),
        may("media_url", LINK, "Link to that file.")
            .note("Absent from the schema; an older guide shows the text `undefined`."),
        may("default_flow_id", ID, "Flow that it starts unless another is named when sending.")
            .note("Absent from the schema; shown by an older guide."),
        may("waba_phone_number", TEXT, "Line that it is sent from, with `+`."),
        may("waba_provider", choice(WABA_PROVIDER), "Who connects the line to WhatsApp."),
        may("waba_app_id", ID, "App at the provider.").note("Only in examples."),
        may("waba_app_name", TEXT, "Name of the app.").note("Only in examples."),
        may("creation_date", TIME, "When it was created."),
        may("template_update_date", TIME, "Last change."),
    ],
);

/// A page of templates.
pub(super) const OUTBOUND_PAGE: &Record = &Record::of(
    "OutboundMessagePage",
    &[has("outbounds", list(&record(OUTBOUND)), "Templates on this page."), NEXT, SELF],
);

/// Answer of sending.
pub(super) const SENT: &Record = &Record::of(
    "OutboundSent",
    &[
        may("user_phone_number", TEXT, "Number that it was sent to, with `+`."),
        may("message", TEXT, "Message about the result, with the number."),
        may("session_id", ID, "Conversation that it began.").note("Missing in the reference's example."),
        may("outbound_message", record(OUTBOUND), "The template that was sent."),
        may("flow_id", ID, "Flow that starts when the recipient answers; not of a notification."),
        may("creation_date", TIME, "When it was sent.").note("Only in the reference's example."),
    ],
);

/// Answer of deleting.
pub(super) const DELETED: &Record =
    &Record::of("OutboundDeleted", &[has("message", TEXT, "Message about the result.")]);
