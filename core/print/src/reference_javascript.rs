//! The JavaScript part of an operation in the reference: signatures and an example.

use truora::Value;
use truora::schema::{Field, Gives, Operation};
use truora::token;

use crate::examples::Language;
use crate::model::{Api, Method, Resource, Use, lone_path};
use crate::text::{Page, WIDTH};
use crate::typescript::camel;
use crate::typescript_operations::{NONE, forms};

/// The signatures of an operation's methods.
pub(crate) fn typed(resource: &Resource, op: &Operation) -> String {
    let mut all: Vec<String> = Vec::new();
    for form in methods(resource, op).flat_map(forms) {
        all.push(format!("`{}.{}`", camel(resource.name), form.replace(NONE, "{}")));
    }
    if op.id == token::READ.id {
        all.push("`readToken(key: string): TokenClaims`".to_owned());
    }
    format!("{}.", all.join(", "))
}

/// An example, of each method of an operation.
pub(crate) fn examples(api: &Api, page: &mut Page, resource: &Resource, op: &Operation) {
    page.line(0, "```js");
    for method in methods(resource, op) {
        example(api, page, resource.name, method);
    }
    if op.id == token::READ.id {
        page.line(0, "const claims = readToken(apiKey);");
    }
    page.line(0, "```");
}

fn methods<'a>(resource: &'a Resource, op: &'a Operation) -> impl Iterator<Item = &'a Method> {
    resource.methods.iter().filter(|method| method.op.id == op.id)
}

fn example(api: &Api, page: &mut Page, resource: &str, Method { name, uses, op }: &Method) {
    let call = format!("truora.{}.{}(", camel(resource), camel(name));
    let (start, end) = match uses {
        Use::Call if matches!(op.gives, Gives::Nothing) => ("await ", ");"),
        Use::Call | Use::Upload => ("const answer = await ", ");"),
        Use::Wait => ("const ended = await ", ");"),
        Use::Helper => ("const address = ", ");"),
        Use::List => ("for await (const item of ", ")) {"),
        Use::File if op.name().contains("pdf") => ("const saved = await ", ", { to: \"file.pdf\" });"),
        Use::File => ("const saved = await ", ", { to: \"file\" });"),
    };
    let given = api.example(op);
    match (lone_path(op), given) {
        // One id may be passed as a bare text.
        (Some(_), [(_, id)]) => {
            page.line(0, format!("{start}{call}{}{end}", Language::JavaScript.literal(id)));
        }
        (_, []) if *uses == Use::File => page.line(0, format!("{start}{call}{{}}{end}")),
        (_, []) => page.line(0, format!("{start}{call}{end}")),
        (_, given) => {
            let member = |(field, value): &(&Field, Value<'_>)| {
                format!("{}: {}", field.name, Language::JavaScript.literal(value))
            };
            let members: Vec<String> = given.iter().map(member).collect();
            let one = format!("{start}{call}{{ {} }}{end}", members.join(", "));
            if one.chars().count() <= WIDTH {
                page.line(0, one);
            } else {
                page.line(0, format!("{start}{call}{{"));
                for member in members {
                    page.line(2, format!("{member},"));
                }
                page.line(0, format!("}}{end}"));
            }
        }
    }
    if *uses == Use::List {
        page.line(2, "// ...");
        page.line(0, "}");
    }
}
