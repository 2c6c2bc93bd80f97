//! Business rules: what happens when an event meets a condition.

use super::shared::{NEXT, SELF, START_KEY};
use crate::catalogue::rules::json_logic::{self, CONDITION_RULES};
use crate::schema::Host::Account;
use crate::schema::*;

const RULE_EVENT: &Choice = &Choice::of("RuleEvent", &["checks.check.finished", "checks.check.delayed"]);

/// What a rule may be made for. The dashboard offers more.
const RULE_TRIGGER: &Choice = &Choice::of("RuleTrigger", &["checks.check.finished"]).open();

const BUSINESS_RULE: &Record = &Record::of(
    "BusinessRule",
    &[
        has("rule_id", ID, "Identifier of the rule."),
        may("name", TEXT, "Name of the rule."),
        may("event_type", choice(RULE_EVENT), "Event that triggers it."),
        may("condition", TEXT, "Condition in JsonLogic, as JSON text.")
            .note("It may contain line breaks and tabs: parse it as JSON, do not compare it as text."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
        may("status", TEXT, "Whether it is in use.").inferred().note("Only mentioned in prose."),
        may("event_actions", JSON, "What it does.")
            .inferred()
            .note("Only mentioned in prose; its type is unknown."),
    ],
);

const RULE_ANSWER: &Record =
    &Record::of("BusinessRuleAnswer", &[has("rule", record(BUSINESS_RULE), "The rule.")]);

const RULE_PAGE: &Record = &Record::of(
    "BusinessRulePage",
    &[has("rules", list(&record(BUSINESS_RULE)), "Rules on this page."), SELF, NEXT],
);

/// Answer of deletions.
pub(crate) const RULE_MESSAGE: &Record =
    &Record::of("RuleMessage", &[has("message", TEXT, "Message about the result.")]);

const VARIABLE_SPEC: &Record = &Record::of("RuleVariableSpec", &[may("type", TEXT, "Name of its type.")]);

const VARIABLES_SPEC: &Record = &Record::of(
    "RuleVariablesSpec",
    &[has("variables_spec", map(&record(VARIABLE_SPEC)), "Variables by their path in a condition.")
        .note("A variable may have more members than its type.")],
);

/// Path parameter of a rule.
pub(crate) const RULE_ID: Field = path("rule_id", ID, "Identifier of the rule.");

/// Cursor of the lists of rules, actions and events.
pub(crate) const CURSOR: Field =
    START_KEY.inferred().note("The answer has `next`, but no parameter is documented.");

/// On the operations that take `event_actions`.
const ACTIONS: &str = "Prose names `event_actions`, whose encoding is unknown: give it with the option \
                       `extra`. Only the answer 200 is documented.";

const NAME: Field = form("name", TEXT, "Name of the rule.").optional().note(UNMARKED);

const EVENT_TYPE: Field =
    form("event_type", choice(RULE_TRIGGER), "Event that triggers it.").optional().note(
        "One is listed, the dashboard offers many more. Not marked as required, but probably required to create a rule.",
    );

const CONDITION: Field = form(
    "condition",
    json_logic::CONDITION,
    "Condition in JsonLogic: an object, or its JSON text.",
)
.optional()
.note("Variables are named by dotted paths. Not marked as required, but probably required to create a rule.");

/// On parameters that the reference marks neither as required nor as optional.
pub(crate) const UNMARKED: &str = "Not marked as required, but probably required to create a rule.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Account, "rules.create", "/v1/bre/rules")
        .about("Create a rule.", "Add actions with `rule_actions.create`.")
        .note(ACTIONS)
        .takes(&[NAME, EVENT_TYPE, CONDITION])
        .rules(CONDITION_RULES)
        .gives(RULE_ANSWER),
    Operation::put(Account, "rules.update", "/v1/bre/rules/{rule_id}")
        .about("Change a rule.", "")
        .note(
            "It is not stated whether parameters left out keep their value. Prose names `event_actions`, \
             whose encoding is unknown: give it with the option `extra`.",
        )
        .takes(&[RULE_ID, NAME, EVENT_TYPE, CONDITION])
        .rules(CONDITION_RULES)
        .gives(RULE_ANSWER),
    Operation::get(Account, "rules.list", "/v1/bre/rules")
        .about("List the rules.", "")
        .note("Only the answer 200 is documented.")
        .takes(&[CURSOR])
        .gives(RULE_PAGE)
        .pages("rules"),
    Operation::get(Account, "rules.get", "/v1/bre/rules/{rule_id}")
        .about("Get a rule.", "")
        .note("Only the answer 200 is documented.")
        .takes(&[RULE_ID])
        .gives(RULE_ANSWER),
    Operation::delete(Account, "rules.delete", "/v1/bre/rules/{rule_id}")
        .about("Delete a rule and its actions.", "")
        .note("Only the answer 200 is documented.")
        .takes(&[RULE_ID])
        .gives(RULE_MESSAGE)
        .billed(),
    Operation::get(Account, "rules.variables_spec", "/v1/bre/variables-spec")
        .about("Get the variables that a condition may use.", "")
        .note("Only the answer 200 is documented.")
        .gives(VARIABLES_SPEC),
];

const _: () = verify_all(OPS);
