//! Decision variables: what is known of customers, for rules and segments.

use super::shared::{NEXT, SELF, START_KEY};
use crate::schema::Host::Identity;
use crate::schema::*;

const VARIABLE_KIND: &Choice = &Choice::of("DecisionVariableType", &["primary", "computed"]);

const DECISION_VARIABLE: &Record = &Record::of(
    "DecisionVariable",
    &[
        has("id", ID, "Identifier of the variable."),
        may("name", TEXT, "Name of the variable."),
        may("description", TEXT, "What it says."),
        may("category", TEXT, "Category, such as `profile` or `profile_reliability`."),
        may("product", TEXT, "Product that it comes from, such as `process` or `check`."),
        may("data_type", TEXT, "Type of its values: `boolean`, `string`, `number`, `date` and others."),
        may("variable_type", choice(VARIABLE_KIND), "Whether it is given or computed."),
        may("level", INT, "Its level."),
        may("active", BOOL, "Whether it is in use."),
        may("allowed_values", list(&TEXT), "Values that it can have, as texts whatever its type."),
        may("example", TEXT, "One of its values."),
    ],
);

const DECISION_VARIABLE_PAGE: &Record = &Record::of(
    "DecisionVariablePage",
    &[has("decision_variables", list(&record(DECISION_VARIABLE)), "Variables on this page."), NEXT, SELF],
);

const DECISION_VALUE: &Record = &Record::of(
    "DecisionVariableValue",
    &[
        has("name", TEXT, "Name of the variable."),
        may("category", TEXT, "Its category."),
        may("type", TEXT, "Type of its values."),
        may("value", TEXT, "Its value, a text whatever the type."),
    ],
);

const CUSTOMER_VALUES: &Record = &Record::of(
    "CustomerDecisionVariables",
    &[
        has("id", ID, "Identifier of the customer."),
        may("variables", list(&record(DECISION_VALUE)), "Variables of the customer."),
    ],
);

const CUSTOMER_VALUES_PAGE: &Record = &Record::of(
    "CustomerDecisionVariablesPage",
    &[has("decision_variables", list(&record(CUSTOMER_VALUES)), "Customers on this page."), NEXT, SELF],
);

const KEYS: &str = "The format of several values is undocumented: repeating the key is inferred.";

const fn wanted(name: &'static str, ty: Type, doc: &'static str) -> Field {
    query(name, ty, doc).optional().note(KEYS)
}

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::get(Identity, "decision_variables.available", "/v1/customers/decision-variables/available")
        .about("List the variables that there are.", "")
        .takes(&[
            query("active", BOOL, "Only those in use, or only those that are not.").optional(),
            wanted("category", list(&TEXT), "Only these categories, such as `profile`."),
            wanted("id", list(&ID), "Only these variables."),
            wanted("level", list(&INT), "Only these levels."),
            wanted("name", list(&TEXT), "Only variables of these names."),
            wanted("product", list(&TEXT), "Only these products, such as `process`."),
            query("search", TEXT, "Text to search for in name and description.").optional(),
            START_KEY,
            wanted("type", list(&TEXT), "Only these types of values, the `data_type` of the answer."),
        ])
        .gives(DECISION_VARIABLE_PAGE)
        .pages("decision_variables"),
    Operation::get(Identity, "decision_variables.list", "/v1/customers/decision-variables")
        .about(
            "List the variables of customers, with their values.",
            "Each entry has the variables of one customer.",
        )
        .note("The table of the answer is empty: its members are those of the example.")
        .takes(&[
            wanted("categories", list(&TEXT), "Only these categories."),
            query("end_date", DATE, "End of the range.")
                .optional()
                .note("It is undocumented which date the range is about."),
            wanted("names", list(&TEXT), "Only variables of these names."),
            query("search", TEXT, "Text to search for.").optional(),
            query("start_date", DATE, "Start of the range.").optional(),
            START_KEY,
        ])
        .gives(CUSTOMER_VALUES_PAGE)
        .pages("decision_variables"),
];

const _: () = verify_all(OPS);
