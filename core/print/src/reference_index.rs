//! `docs/reference/README.md`: the table of all operations, the options, the errors.

use truora::token;

use crate::model::{Api, Use};
use crate::options::{Language, Scope, all};
use crate::python_types::evidence;
use crate::reference::anchor;
use crate::reference_types::{cell, code};
use crate::text::Page;
use crate::typescript::camel;

/// What the type `KeySource` of the package is.
const KEY_SOURCE: &str = "string | (() => string | Promise<string>)";

/// Resources by Truora's products, in the order of the front page.
const PRODUCTS: &[(&str, &[&str])] = &[
    (
        "Background checks",
        &["checks", "batches", "continuous_checks", "custom_types", "settings", "credentials", "health"],
    ),
    (
        "Digital identity",
        &[
            "flows",
            "processes",
            "validations",
            "enrollments",
            "accounts",
            "validators_config",
            "validators_status",
            "consent_terms",
            "integrations",
        ],
    ),
    (
        "Customer engagement",
        &[
            "outbounds",
            "inbound_flows",
            "campaigns",
            "sessions",
            "lines",
            "wabas",
            "channels",
            "chats",
            "chat_exports",
            "agents",
            "agent_templates",
            "contacts",
            "contact_properties",
            "customers",
            "segments",
            "decision_variables",
            "provider_statuses",
        ],
    ),
    ("Account", &["api_keys", "rules", "rule_actions", "hooks", "hook_events", "provider_webhooks"]),
    ("Helpers", &["links"]),
];

fn known(resource: &str) -> bool {
    PRODUCTS.iter().any(|(_, names)| names.contains(&resource))
}

/// The section of one product.
fn operations(page: &mut Page, api: &Api, product: &str, names: &[&str]) {
    page.line(0, format!("## {product}"));
    page.blank();
    page.line(0, "| Operation | | Host | Path | Source | Python | JavaScript |");
    page.line(0, "| --- | --- | --- | --- | --- | --- | --- |");
    for resource in
        names.iter().filter_map(|name| api.resources.iter().find(|resource| resource.name == *name))
    {
        let helps = resource.what() == "Helpers";
        for op in &resource.ops {
            let methods = || resource.methods.iter().filter(|m| m.op.id == op.id);
            let python: Vec<String> =
                methods().map(|m| format!("`{}.{}`{}", resource.name, m.name, how(m.uses))).collect();
            let javascript: Vec<String> = methods()
                .map(|m| format!("`{}.{}`{}", camel(resource.name), camel(&m.name), how(m.uses)))
                .collect();
            page.line(
                0,
                format!(
                    "| [`{}`]({}.md#{}) | {} | {} | `{}` | {} | {} | {} |",
                    op.id,
                    resource.name,
                    anchor(op.id),
                    if helps { "" } else { op.method.text() },
                    if helps { "" } else { op.host.name() },
                    op.path,
                    evidence(op.evidence),
                    python.join(", "),
                    javascript.join(", "),
                ),
            );
        }
        if helps {
            page.line(
                0,
                format!(
                    "| [`{id}`](links.md#{id}) |  |  |  | {} | `truora.{id}` (helper) | `{}` (helper) |",
                    evidence(token::READ.evidence),
                    camel(token::READ.id),
                    id = token::READ.id
                ),
            );
        }
    }
    page.blank();
}

/// `README.md`.
pub(crate) fn index(api: &Api) -> String {
    let mut page = Page::markdown("Reference");
    page.prose(
        "Every operation of this client, with its parameters and its answer. *Source* says where a fact comes from: \
         **documented** by Truora, found in **third-party** code only, or **inferred** by us. The records of answers \
         are not guaranteed: members that are not listed here are kept, and any member may be missing.",
    );
    page.blank();
    page.line(0, "```python");
    page.line(0, "from truora import Truora");
    page.blank();
    page.line(0, "client = Truora(api_key=api_key)");
    page.line(0, "```");
    page.blank();
    page.line(0, "```js");
    page.line(0, "import { Truora, readToken } from \"@org/truora\";");
    page.blank();
    page.line(0, "const truora = new Truora({ apiKey });");
    page.line(0, "```");
    page.blank();
    page.prose(
        "Operations, parameters, members, records and errors have the same names in every language. JavaScript writes \
         resources, methods and options in camel case. It takes the parameters of a call as one object, or as a \
         string if an id is the only one.",
    );
    page.blank();
    for (product, names) in PRODUCTS {
        operations(&mut page, api, product, names);
    }
    let others: Vec<&str> =
        api.resources.iter().map(|resource| resource.name).filter(|name| !known(name)).collect();
    if !others.is_empty() {
        operations(&mut page, api, "Other", &others);
    }
    page.blank();
    page.line(0, "## Options");
    page.blank();
    page.prose(
        "Every method takes `options=`, a dictionary of these. In JavaScript they are an object after the parameters, and \
         times are in milliseconds. An option that is not given has the client's value. `onPoll` of waits, `to` of files, `size` of uploads and `onProgress` of both are options in \
         JavaScript and keyword arguments in Python.",
    );
    page.blank();
    page.line(0, "| Python | Type | JavaScript | Type | Meaning |");
    page.line(0, "| --- | --- | --- | --- | --- |");
    for option in all().iter().filter(|option| option.scope == Scope::Call) {
        let ty = option.python.replace("t.Literal[\"closed\"]", "\"closed\"");
        let shown = |name: String, ty: &str| {
            if ty.is_empty() { "| ".to_owned() } else { format!("`{name}` | {}", code(ty)) }
        };
        let python = shown(option.spelled(Language::Python), &ty);
        let javascript =
            shown(option.spelled(Language::JavaScript), &option.javascript.replace("KeySource", KEY_SOURCE));
        page.line(0, format!("| {python} | {javascript} | {} |", cell(&option.sentence(Language::Python))));
    }
    page.blank();
    page.line(0, "## Errors");
    page.blank();
    page.prose(
        "Every error is a `truora.TruoraError`, in JavaScript a `TruoraError` of the package. It has the operation and a \
         `code`, and `sent` says whether the request may have reached the service: `no`, `maybe` or `yes`.",
    );
    page.blank();
    page.line(0, "[Errors](errors.md) lists the classes and the codes.");
    page.text()
}

const fn how(uses: Use) -> &'static str {
    match uses {
        Use::Call => "",
        Use::Wait => " (waits)",
        Use::List => " (list)",
        Use::File => " (file)",
        Use::Helper => " (helper)",
        Use::Upload => " (upload)",
    }
}
