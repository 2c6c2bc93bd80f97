//! `docs/reference/README.md`: the table of all operations, the options, the errors.

use truora::internal::CLASSES;
use truora::token;

use crate::model::{Api, Use};
use crate::options::OPTIONS;
use crate::python_types::evidence;
use crate::reference::anchor;
use crate::reference_types::{cell, code};
use crate::text::Page;
use crate::typescript::camel;

/// `README.md`.
pub(crate) fn index(api: &Api) -> String {
    let mut page = Page::markdown("Reference");
    page.prose(
        "Every operation of this client, what it takes and what it answers. *Source* says where a fact comes from: \
         **documented** by Truora, shown by **third-party** code only, or **inferred** by us. Answers are advice: \
         members that are not listed here are kept, and any member may be missing.",
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
        "Operations, parameters and members have these names in every language, records and errors too. JavaScript writes \
         resources, methods and options in camel case, and takes the parameters of a call as one object, or as a bare \
         text where they are one id.",
    );
    page.blank();
    page.line(0, "| Operation | | Host | Path | Source | Python | JavaScript |");
    page.line(0, "| --- | --- | --- | --- | --- | --- | --- |");
    for resource in &api.resources {
        for op in &resource.ops {
            let helps = resource.what() == "Helpers";
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
    }
    page.line(
        0,
        format!(
            "| [`{id}`](links.md#{id}) |  |  |  | {} | `truora.{id}` (helper) | `{}` (helper) |",
            evidence(token::READ.evidence),
            camel(token::READ.id),
            id = token::READ.id
        ),
    );
    page.blank();
    page.line(0, "## Options");
    page.blank();
    page.prose(
        "Every method takes `options=`, a dictionary of these; in JavaScript an object behind the parameters, whose times \
         are milliseconds. What is left out comes from the client. JavaScript also takes `signal`; `onPoll` of \
         waits, `to` of files, `size` of uploads and `onProgress` of both are options there and keywords in Python.",
    );
    page.blank();
    page.line(0, "| Python | Type | JavaScript | Type | Meaning |");
    page.line(0, "| --- | --- | --- | --- | --- |");
    for option in OPTIONS {
        let ty = option.python.replace("t.Literal[\"closed\"]", "\"closed\"");
        let (python, javascript) = (code(&ty), code(option.javascript));
        let (name, doc) = (option.name, cell(option.doc));
        page.line(0, format!("| `{name}` | {python} | `{}` | {javascript} | {doc} |", camel(name)));
    }
    page.blank();
    page.line(0, "## Errors");
    page.blank();
    page.prose(
        "All are `truora.TruoraError`, in JavaScript `TruoraError` of the package. Each names its operation and its `code`, and says in `sent` whether the \
         request may have reached the service: `no`, `maybe` or `yes`.",
    );
    page.blank();
    page.line(0, "| Kind | Code | Class |");
    page.line(0, "| --- | --- | --- |");
    for (kind, slug, class) in CLASSES {
        let alone = CLASSES.iter().filter(|(other, ..)| other == kind).count() == 1;
        let slug = match (*slug, alone) {
            ("", true) => "any".to_owned(),
            ("", false) => "any other".to_owned(),
            (slug, _) => code(slug),
        };
        page.line(0, format!("| `{}` | {slug} | `{class}` |", kind.text()));
    }
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
