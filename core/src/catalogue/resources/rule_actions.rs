//! What business rules do, and the values that they use.

use super::rules::{CURSOR, RULE_ID, RULE_MESSAGE, UNMARKED};
use super::shared::{NEXT, SELF};
use crate::catalogue::rules::rule_actions;
use crate::schema::Host::Account;
use crate::schema::*;

const ACTION_TYPE: &Choice = &Choice::of("RuleActionType", &["http_request", "email", "create_check"]).open();

const ACTION_STATUS: &Choice = &Choice::of("RuleActionStatus", &["enabled", "disabled"]);

const HTTP_METHOD: &Choice = &Choice::of("RuleHttpMethod", &["POST", "GET", "DELETE", "PUT"]);

/// Name of a variable.
pub(crate) const VAR_NAME: Format = Format {
    name: "var_name",
    fits: |text| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    },
    says: "a letter, then letters, digits and `_`",
};

const ACTION_CONFIG: &Record = &Record::of(
    "RuleActionConfig",
    &[
        may("http_method", choice(HTTP_METHOD), "Method of the call."),
        may("url", TEXT, "Target URL. May contain placeholders such as `{{.check.check_id}}`."),
        may("headers", TEXT, "Headers, as `key=value`."),
        may("body_template", TEXT, "Body with placeholders, such as `{{.check.check_id}}`."),
    ],
);

const RULE_ACTION: &Record = &Record::of(
    "RuleAction",
    &[
        has("action_id", ID, "Identifier of the action."),
        may("name", TEXT, "Name of the action."),
        may("type", choice(ACTION_TYPE), "What it does."),
        may("status", choice(ACTION_STATUS), "Whether it runs."),
        may("config", record(ACTION_CONFIG), "Settings of the action.")
            .note("Described for `http_request` only; other members are kept."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
    ],
);

const ACTION_ANSWER: &Record =
    &Record::of("RuleActionAnswer", &[has("action", record(RULE_ACTION), "The action.")]);

const ACTION_PAGE: &Record = &Record::of(
    "RuleActionPage",
    &[has("actions", list(&record(RULE_ACTION)), "Actions on this page."), SELF, NEXT],
);

const ENV_VAR: &Record = &Record::of(
    "RuleEnvVar",
    &[
        has("name", TEXT, "Name of the variable."),
        may("secret", BOOL, "Whether its value is hidden."),
        may("value", TEXT, "Its value, empty where it is hidden."),
    ],
);

const ENV_VARS: &Record =
    &Record::of("RuleEnvVars", &[has("variables", list(&record(ENV_VAR)), "Variables of the action.")]);

/// How a call is made. Its shape as a parameter is inferred from the answer.
const CONFIG_INPUT: &Record = &Record::of(
    "RuleActionConfigInput",
    &[
        may("http_method", choice(HTTP_METHOD), "Method of the call.").inferred(),
        may("url", TEXT, "Target URL. May contain placeholders such as `{{.check.check_id}}`.").inferred(),
        may("headers", TEXT, "Headers, as `key=value`.").inferred().note("The separator is undocumented."),
        may("body_template", TEXT, "Body with placeholders, such as `{{.check.check_id}}`.").inferred(),
    ],
);

const ACTION_ID: Field = path("action_id", ID, "Identifier of the action.");

const NAME: Field = form("name", TEXT, "Name of the action.").optional().note(UNMARKED);

const TYPE: Field = form("type", choice(ACTION_TYPE), "What it does.").optional().note(UNMARKED);

const STATUS: Field = form("status", choice(ACTION_STATUS), "Whether it runs.").optional();

const CONFIG: Field = form(
    "config",
    record(CONFIG_INPUT),
    "Settings of the action. `http_request` requires a method and a URL.",
)
.optional()
.inferred()
.note(
    "Named in prose, its members are those of the answer. For other types they are unknown: give them \
             with the option `extra`.",
);

const SPELLING: &str =
    "The table leaves out `config`, which the prose names. Only the answer 200 is documented.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Account, "rule_actions.set_env_var", "/v1/bre/rules/{rule_id}/actions/{action_id}/envs")
        .about(
            "Set a variable that an action may use.",
            "It is created, or overwritten where the name exists.",
        )
        .note("It is undocumented whether the answer has all variables or only the one just set.")
        .takes(&[
            RULE_ID,
            ACTION_ID,
            form("name", TEXT.format(VAR_NAME), "Name of the variable.").optional().note(UNMARKED),
            form("value", TEXT, "Its value.").optional().note(UNMARKED),
            form("secret", BOOL, "Whether it is stored encrypted, and hidden when read.")
                .optional()
                .note("Not marked as required; probably false by default."),
        ])
        .gives(ENV_VARS),
    Operation::get(Account, "rule_actions.list_env_vars", "/v1/bre/rules/{rule_id}/actions/{action_id}/envs")
        .about("Get the variables of an action.", "Hidden values come back empty.")
        .note("Only the answer 200 is documented.")
        .takes(&[RULE_ID, ACTION_ID])
        .gives(ENV_VARS),
    Operation::delete(
        Account,
        "rule_actions.delete_env_var",
        "/v1/bre/rules/{rule_id}/actions/{action_id}/envs/{var_name}",
    )
    .about("Delete a variable of an action.", "")
    .note("Only the answer 200 is documented.")
    .takes(&[RULE_ID, ACTION_ID, path("var_name", ID, "Name of the variable.")])
    .gives(RULE_MESSAGE)
    .billed(),
    Operation::post(Account, "rule_actions.create", "/v1/bre/rules/{rule_id}/actions")
        .about("Add an action to a rule.", "")
        .note(SPELLING)
        .takes(&[RULE_ID, NAME, TYPE, STATUS, CONFIG])
        .rules(rule_actions::RULES)
        .gives(ACTION_ANSWER),
    Operation::put(Account, "rule_actions.update", "/v1/bre/rules/{rule_id}/actions/{action_id}")
        .about("Change an action.", "")
        .note(SPELLING)
        .takes(&[RULE_ID, ACTION_ID, NAME, TYPE, STATUS, CONFIG])
        .rules(rule_actions::RULES)
        .gives(ACTION_ANSWER),
    Operation::get(Account, "rule_actions.list", "/v1/bre/rules/{rule_id}/actions")
        .about("List the actions of a rule.", "")
        .note("Only the answer 200 is documented.")
        .takes(&[RULE_ID, CURSOR])
        .gives(ACTION_PAGE)
        .pages("actions"),
    Operation::delete(Account, "rule_actions.delete", "/v1/bre/rules/{rule_id}/actions/{action_id}")
        .about("Delete an action and its variables.", "")
        .note("Only the answer 200 is documented.")
        .takes(&[RULE_ID, ACTION_ID])
        .gives(RULE_MESSAGE)
        .billed(),
];

const _: () = verify_all(OPS);
