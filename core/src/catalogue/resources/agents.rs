//! Agents: capacity, status, groups.

use super::shared::{NEXT, SELF, START_KEY};
use crate::catalogue::rules::agents;
use crate::schema::Host::Identity;
use crate::schema::*;

const AGENT_STATUS: &Choice = &Choice::of("AgentStatus", &["online", "offline"]);

const CAPACITY_UPDATE: &Choice = &Choice::of("CapacityUpdate", &["user", "default", "toggle_capacity"]);

const FAILED_CAPACITY_UPDATE: &Record = &Record::of(
    "FailedCapacityUpdate",
    &[
        may("email", TEXT, "Agent whose capacity did not change."),
        may("error", TEXT, "Message about the error."),
    ],
);

const CAPACITY_UPDATED: &Record = &Record::of(
    "CapacityUpdated",
    &[
        has("message", TEXT, "Message about the result."),
        may("failed_updates", list(&record(FAILED_CAPACITY_UPDATE)), "Agents whose capacity did not change.")
            .note("In the schema of status 200 too, but absent on success."),
    ],
);

const AGENT_STATUS_ANSWER: &Record = &Record::of(
    "AgentStatusAnswer",
    &[
        has("username", TEXT, "Agent whose status changed."),
        has("status", choice(AGENT_STATUS), "The status now."),
    ],
);

const AGENT: &Record = &Record::of(
    "Agent",
    &[
        may("user_name", TEXT, "Name by which the agent logs in."),
        may("name", TEXT, "Name of the agent."),
        may("status", choice(AGENT_STATUS), "Whether the agent is available."),
        may("open_conversations", INT, "Conversations that the agent has open."),
        may("groups", list(&TEXT), "Groups that the agent is a member of."),
    ],
);

const AGENT_PAGE: &Record = &Record::of(
    "AgentPage",
    &[
        has("users", list(&record(AGENT)), "Agents on this page.")
            .also(&["Users"])
            .note("`Users` in the schema, `users` in the example: both are read."),
        NEXT,
        SELF,
    ],
);

const ASSIGNMENT_RULE: &Record = &Record::of(
    "AssignmentRule",
    &[
        may("type", TEXT, "How the agent is selected, such as `specific_agent`."),
        may("target", TEXT, "Recipient of the chat, such as the e-mail of an agent."),
        may("online_agent_only", BOOL, "Whether the agent must be online."),
    ],
);

const ASSIGNMENT_RULESET: &Record = &Record::of(
    "AssignmentRuleset",
    &[
        has("ruleset_id", ID, "Identifier of the set of rules."),
        may("ruleset_version", TEXT, "Its version."),
        may("client_id", ID, "Client that it belongs to."),
        may("creation_date", TIME, "When it was created."),
        may("rules", list(&record(ASSIGNMENT_RULE)), "Rules in the order given."),
    ],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "agents.update_capacity", "/v1/engagement/agent/capacities")
        .about(
            "Change how many conversations agents take.",
            "Status 207 means that it failed for some agents: `failed_updates` lists them.",
        )
        .takes(&[
            json(
                "update_type",
                choice(CAPACITY_UPDATE),
                "What changes: agents, the default, or whether there are capacities at all.",
            ),
            json("capacity", INT, "New capacity.").when(&When::needed("update_type", &["user", "default"])),
            json("targets", list(&TEXT), "Agents whose capacity changes, by their e-mails.")
                .when(&When::needed("update_type", &["user"]))
                .note(
                    "The type of its items is not documented: e-mails are inferred, because failures name \
                     them.",
                ),
        ])
        .rules(agents::CAPACITY)
        .gives(CAPACITY_UPDATED),
    Operation::post(Identity, "agents.update_status", "/v1/engagement/agent/status")
        .about("Set an agent online or offline.", "")
        .takes(&[
            json("username", TEXT, "Agent whose status changes, an e-mail in the example."),
            json("status", choice(AGENT_STATUS), "New status."),
        ])
        .rules(agents::STATUS)
        .gives(AGENT_STATUS_ANSWER),
    Operation::get(Identity, "agents.list", "/v1/engagement/agent/status")
        .about("List the agents, with their status.", "")
        .takes(&[
            query("group", TEXT, "Only members of any of these groups.")
                .optional()
                .note("The format of several values is undocumented."),
            START_KEY,
            query("status", choice(AGENT_STATUS), "Only agents of this status.").optional(),
            query("username", TEXT, "Only agents whose name contains this text.").optional(),
        ])
        .gives(AGENT_PAGE)
        .pages("users"),
    Operation::get(Identity, "agents.group_counters", "/v1/engagement/agent/groups/counters")
        .about("Get how many agents are online and how many conversations are open, by group.", "")
        .note(
            "The schema prints totals beside a list `groups_counters_data`, the example an object by name \
             of the group: neither is trusted, and the answer is given as it comes.",
        )
        .gives_type(JSON),
    Operation::get(
        Identity,
        "agents.assignment_ruleset",
        "/v1/engagement/agent/assignment-rulesets/{ruleset_id}",
    )
    .about("Get a set of rules by which chats are assigned.", "")
    .takes(&[path("ruleset_id", ID, "Identifier of the set of rules.")])
    .gives(ASSIGNMENT_RULESET),
];

const _: () = verify_all(OPS);
