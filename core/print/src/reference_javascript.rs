//! What the reference says of an operation in JavaScript: how it is typed, and an example.

use truora::schema::{Field, Gives, Operation, Place, Record, Type};
use truora::token;

use crate::model::{Method, Resource, Use, lone_path};
use crate::text::{Page, WIDTH, quote};
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
pub(crate) fn examples(page: &mut Page, resource: &Resource, op: &Operation) {
    page.line(0, "```js");
    for method in methods(resource, op) {
        example(page, resource.name, method);
    }
    if op.id == token::READ.id {
        page.line(0, "const claims = readToken(\"...\");");
    }
    page.line(0, "```");
}

fn methods<'a>(resource: &'a Resource, op: &'a Operation) -> impl Iterator<Item = &'a Method> {
    resource.methods.iter().filter(|method| method.op.id == op.id)
}

fn example(page: &mut Page, resource: &str, Method { name, uses, op }: &Method) {
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
    let needed: Vec<&Field> = op.takes.iter().filter(|field| field.required).collect();
    match (lone_path(op), needed.as_slice()) {
        // A bare text stands for it.
        (Some(lone), [_]) => page.line(0, format!("{start}{call}{}{end}", lone.name)),
        (_, []) if *uses == Use::File => page.line(0, format!("{start}{call}{{}}{end}")),
        (_, []) => page.line(0, format!("{start}{call}{end}")),
        (_, needed) => {
            let members: Vec<String> = needed.iter().map(|field| member(field)).collect();
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

fn member(field: &Field) -> String {
    let value = if matches!(field.place, Place::Path) && !matches!(field.ty, Type::Choice(_)) {
        field.name.to_owned()
    } else {
        value(field.ty)
    };
    if value == field.name { value } else { format!("{}: {value}", field.name) }
}

/// A value that has the type, for an example: of a record what it needs.
fn value(ty: Type) -> String {
    match ty {
        Type::Int { min, .. } => min.max(1).to_string(),
        Type::Num { .. } => "1".to_owned(),
        Type::Bool { must } => (must != Some(false)).to_string(),
        Type::Choice(choice) => quote(choice.values.first().copied().unwrap_or_default()),
        Type::Date => "\"2026-01-31\"".to_owned(),
        Type::File { .. } => "\"file\"".to_owned(),
        Type::List(of) => format!("[{}]", value(*of)),
        Type::Map(of) => format!("{{ name: {} }}", value(*of)),
        Type::Record(record) => needs(record),
        Type::OneOf(all) => all.first().map_or_else(|| "{}".to_owned(), |of| value(*of)),
        Type::Text { .. }
        | Type::Time
        | Type::Month { .. }
        | Type::Link
        | Type::Secret
        | Type::Blob
        | Type::Json => "\"...\"".to_owned(),
    }
}

fn needs(record: &Record) -> String {
    let all: Vec<String> = record.fields.iter().filter(|field| field.required).map(member).collect();
    if all.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", all.join(", ")) }
}
