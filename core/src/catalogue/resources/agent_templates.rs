//! Templates: texts that agents keep ready to send.

use super::shared::{LIMIT, NEXT, SELF, START_KEY};
use crate::catalogue::rules::agents;
use crate::schema::Host::Identity;
use crate::schema::*;

/// What the service says after most of the things agents do.
pub(crate) const ENGAGEMENT_MESSAGE: &Record =
    &Record::of("EngagementMessage", &[has("message", TEXT, "Message about the result.")]);

/// Name of a template.
pub(crate) const TEMPLATE_NAME: Format = Format {
    name: "template_name",
    fits: |text| {
        let known = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        !text.is_empty() && text.bytes().all(known)
    },
    says: "lowercase letters, digits and underscores",
};

/// What can be asked for; answers know more.
const AGENT_TEMPLATE_KIND: &Choice = &Choice::of("AgentTemplateKind", &["text"]);

const AGENT_TEMPLATE_TYPE: &Choice = &Choice::of("AgentTemplateType", &["text", "image", "video"]);

const AGENT_TEMPLATE_CONTENT: &Record = &Record::of(
    "AgentTemplateContent",
    &[may("content_text", TEXT, "Text of the template.").note("Of templates of text.")],
);

const AGENT_TEMPLATE: &Record = &Record::of(
    "AgentTemplate",
    &[
        has("template_name", TEXT, "Its name, unique within the account."),
        may("template_type", choice(AGENT_TEMPLATE_TYPE), "Kind of template."),
        may("template_content", record(AGENT_TEMPLATE_CONTENT), "What it says."),
        may("client_id", ID, "Client that it belongs to."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
    ],
);

const AGENT_TEMPLATE_PAGE: &Record = &Record::of(
    "AgentTemplatePage",
    &[has("templates", list(&record(AGENT_TEMPLATE)), "Templates on this page."), NEXT, SELF],
);

const AGENT_TEMPLATES_DELETED: &Record = &Record::of(
    "AgentTemplatesDeleted",
    &[
        has("message", TEXT, "Message about the result."),
        may("undeleted_template_names", list(&TEXT), "Templates that were found and not deleted."),
    ],
);

const NAME: Field = path("template_name", ID, "Name of the template.");

const TYPE: Field = json("template_type", choice(AGENT_TEMPLATE_KIND), "Kind of template.")
    .note("Requests take only texts; answers may contain images and videos.");

const CONTENT: Field = json("content_text", TEXT.len(1, 500), "Text of the template.");

const LEVEL: &str = "`content_text` is in no table, only in the messages of refusals, which suggest that it stands \
                     beside the name. How many templates an account may hold is not said.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "agent_templates.delete_many", "/v1/engagement/agent/templates/delete")
        .about(
            "Delete several templates.",
            "Names that do not exist are skipped. Status 207 means that some of them are still there: \
             `undeleted_template_names` of that answer says which.",
        )
        .takes(&[json("template_names", list(&TEXT), "Names of the templates.")])
        .rules(agents::DELETE_TEMPLATES)
        .gives_per_status(&[(200, record(ENGAGEMENT_MESSAGE)), (207, record(AGENT_TEMPLATES_DELETED))])
        .billed(),
    Operation::delete(Identity, "agent_templates.delete", "/v1/engagement/agent/templates/{template_name}")
        .about("Delete a template.", "")
        .takes(&[NAME])
        .gives(ENGAGEMENT_MESSAGE)
        .billed(),
    Operation::post(Identity, "agent_templates.create", "/v1/engagement/agent/templates")
        .about("Create a template.", "A name that is taken is answered by status 409.")
        .note(LEVEL)
        .takes(&[
            TYPE,
            json(
                "template_name",
                TEXT.format(TEMPLATE_NAME),
                "Name of the template, unique within the account.",
            ),
            CONTENT.note("The limit is printed for updating only; the same here is inferred."),
        ])
        .rules(agents::CREATE_TEMPLATE)
        .gives(AGENT_TEMPLATE),
    Operation::put(Identity, "agent_templates.update", "/v1/engagement/agent/templates/{template_name}")
        .about("Replace the text of a template.", "")
        .note(LEVEL)
        .takes(&[NAME, TYPE, CONTENT])
        .rules(agents::UPDATE_TEMPLATE)
        .gives(AGENT_TEMPLATE),
    Operation::get(Identity, "agent_templates.list", "/v1/engagement/agent/templates")
        .about("List the templates.", "Where there are none, the answer is status 404.")
        .takes(&[
            query("limit", LIMIT, "Templates per page.")
                .optional()
                .note("Typed as text and refused unless it is a whole number above 0: both are taken."),
            query("prefix_name", TEXT, "Only names with this prefix.").optional(),
            START_KEY,
        ])
        .rules(agents::LIST_TEMPLATES)
        .gives(AGENT_TEMPLATE_PAGE)
        .pages("templates"),
];

const _: () = verify_all(OPS);
