//! `printed/operations.ts`: the methods' signatures, and the table from which they are made at run time.

use std::collections::BTreeSet;

use truora::catalogue;
use truora::schema::{Method as Verb, Operation, Type};

use crate::model::{Api, Method, Resource, Use, answers, item, lone_path, params_name};
use crate::python_resources::waiting;
use crate::python_types::mentions;
use crate::text::{Page, pascal, quote};
use crate::typescript::{about, answer, camel, comment, gives, page};

/// The module.
pub(crate) fn print(api: &Api) -> String {
    let mut page = page("The operations: signatures for the compiler, a table for the client.");
    let all = || api.resources.iter().flat_map(|resource| &resource.methods);
    let has = |uses: Use| all().any(|method| method.uses == uses);
    let mut options = vec!["CallOptions"];
    if has(Use::File) {
        options.extend(["FileOptions", "SaveOptions"]);
    }
    if has(Use::Upload) {
        options.push("UploadOptions");
    }
    if has(Use::Wait) {
        options.push("WaitOptions");
    }
    if has(Use::File) {
        page.line(0, "import type { Download, SavedFile } from \"../files/download.js\";");
    }
    page.line(0, format!("import type {{ {} }} from \"../options.js\";", options.join(", ")));
    if has(Use::List) {
        page.line(0, "import type { Pages } from \"../pages.js\";");
    }
    let names: Vec<String> = mentioned(api).into_iter().collect();
    page.filled(0, "import type {", &names, "} from \"./types.js\";");
    for resource in &api.resources {
        page.blank();
        let fails = if resource.what() == "Helpers" {
            "throws a `TruoraError`"
        } else {
            "rejects with a `TruoraError`"
        };
        let doc = format!("{} of `{}`. Each {fails} when it fails.", resource.what(), resource.name);
        comment(&mut page, 0, &[doc]);
        page.line(0, format!("export interface {} {{", pascal(resource.name)));
        for method in &resource.methods {
            signature(&mut page, method);
        }
        page.line(0, "}");
    }
    page.blank();
    comment(&mut page, 0, &["The resources of the client, as attributes.".to_owned()]);
    page.line(0, "export interface Resources {");
    for resource in &api.resources {
        comment(&mut page, 2, &[format!("{} of `{}`.", resource.what(), resource.name)]);
        page.line(2, format!("readonly {}: {};", camel(resource.name), pascal(resource.name)));
    }
    page.line(0, "}");
    table(&mut page, api);
    page.text()
}

fn mentioned(api: &Api) -> BTreeSet<String> {
    let (mut records, mut choices) = (BTreeSet::new(), BTreeSet::new());
    let mut params = BTreeSet::new();
    for method in api.resources.iter().flat_map(|resource| &resource.methods) {
        params.extend((!method.op.takes.is_empty()).then(|| params_name(method.op)));
        for ty in item(method.op).into_iter().filter(|_| method.uses == Use::List).chain(answers(method.op)) {
            mentions(ty, &mut records, &mut choices);
        }
    }
    if !choices.is_empty() {
        choices.insert("Open".to_owned());
    }
    records.into_iter().chain(choices).chain(params).collect()
}

fn signature(page: &mut Page, method: &Method) {
    let Method { uses, op, .. } = method;
    let mut said = about(op);
    if let (Use::Wait, Some(until)) = (uses, op.until) {
        said.truncate(0);
        said.push(format!("Wait until a job has ended and return its last answer: {}", waiting(op, until)));
        said.push("`timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.".to_owned());
    }
    if *uses == Use::File {
        let source = said.pop().unwrap_or_default();
        said.push(
            "With `to` (in Node) a file, written completely or not at all; without it, a stream to read once."
                .to_owned(),
        );
        said.push(source);
    }
    if *uses == Use::Upload {
        let source = said.pop().unwrap_or_default();
        said.push(
            "`file` is a path (in Node), bytes, a `Blob`, or a stream; a stream needs `size`, in bytes, and is sent once."
                .to_owned(),
        );
        said.push(source);
    }
    comment(page, 2, &said);
    for form in forms(method) {
        page.line(2, format!("{form};"));
    }
}

/// The ways in which a method can be called, as the compiler reads them.
pub(crate) fn forms(method: &Method) -> Vec<String> {
    let Method { name, uses, op } = method;
    let (name, params, gives) = (camel(name), params(op), gives(op));
    match uses {
        Use::Call => vec![format!("{name}({params}options?: CallOptions): Promise<{gives}>")],
        Use::Upload => vec![format!("{name}({params}options?: UploadOptions): Promise<{gives}>")],
        Use::Wait => vec![format!("{name}({params}options?: WaitOptions<{gives}>): Promise<{gives}>")],
        Use::List => {
            let item = item(op).map_or_else(|| "unknown".to_owned(), answer);
            vec![format!("{name}({params}options?: CallOptions): Pages<{item}, {gives}>")]
        }
        Use::Helper => vec![format!("{name}({params}options?: CallOptions): {gives}")],
        Use::File => vec![
            format!("{name}({}options: SaveOptions): Promise<SavedFile>", params.replace("?: ", ": ")),
            format!("{name}({params}options?: FileOptions): Promise<Download>"),
        ],
    }
}

/// An object without members.
pub(crate) const NONE: &str = "{ readonly [none: string]: never }";

/// The first argument, with its comma; a bare text stands for the one path parameter.
fn params(op: &Operation) -> String {
    if op.takes.is_empty() {
        return format!("params?: {NONE}, ");
    }
    let name = params_name(op);
    let needed = |f: &&truora::schema::Field| f.required;
    match lone_path(op) {
        Some(_) if op.takes.iter().filter(needed).count() == 1 => format!("params: string | {name}, "),
        _ if op.takes.iter().any(|f| f.required) => format!("params: {name}, "),
        _ => format!("params?: {name}, "),
    }
}

/// Whether an answer of the resource names a member that must not be shown.
fn holds_secrets(resource: &Resource) -> bool {
    let mut all: Vec<Type> = resource.methods.iter().flat_map(|method| answers(method.op)).collect();
    while let Some(ty) = all.pop() {
        match ty {
            Type::Secret => return true,
            Type::List(of) | Type::Map(of) => all.push(*of),
            Type::OneOf(types) => all.extend(types),
            Type::Record(record) => all.extend(record.fields.iter().map(|field| field.ty)),
            _ => {}
        }
    }
    false
}

fn table(page: &mut Page, api: &Api) {
    page.blank();
    comment(page, 0, &["A method of a resource, and the operation that it calls.".to_owned()]);
    page.line(0, "export interface Row {");
    page.line(2, "readonly resource: string;");
    page.line(2, "readonly method: string;");
    page.line(2, "readonly id: string;");
    page.line(2, "readonly use: \"call\" | \"wait\" | \"list\" | \"file\" | \"upload\";");
    page.line(2, "/** The one path parameter, which may be passed as a string in place of an object. */");
    page.line(2, "readonly lone?: string;");
    page.line(2, "/** Whether it only reads, so that patterns of a proxy handler may allow it. */");
    page.line(2, "readonly safe?: true;");
    page.line(2, "/** The value of an answer without a body. */");
    page.line(2, "readonly empty?: \"{}\" | \"[]\";");
    page.line(0, "}");
    page.blank();
    page.line(0, "export const METHODS: readonly Row[] = [");
    for resource in &api.resources {
        for method in &resource.methods {
            let Method { name, uses, op } = method;
            let uses = match uses {
                Use::Call => "call",
                Use::Wait => "wait",
                Use::List => "list",
                Use::File => "file",
                Use::Helper => continue,
                Use::Upload => "upload",
            };
            let quoted = [
                ("resource", camel(resource.name)),
                ("method", camel(name)),
                ("id", op.id.to_owned()),
                ("use", uses.to_owned()),
            ];
            let mut row: Vec<String> =
                quoted.iter().map(|(member, text)| format!("{member}: {}", quote(text))).collect();
            if let Some(field) = lone_path(op) {
                row.push(format!("lone: {}", quote(field.name)));
            }
            if op.method == Verb::Get && !op.bills && !op.reveals {
                row.push("safe: true".to_owned());
            }
            match answers(op).first() {
                Some(Type::Record(_) | Type::Map(_)) => row.push("empty: \"{}\"".to_owned()),
                Some(Type::List(_)) => row.push("empty: \"[]\"".to_owned()),
                _ => {}
            }
            let row = row.join(", ");
            page.line(2, format!("{{ {row} }},"));
        }
    }
    page.line(0, "];");
    page.blank();
    comment(page, 0, &["Operations with a rule about days: they are passed the current day.".to_owned()]);
    let mut dated = Vec::new();
    for op in api.resources.iter().flat_map(|resource| &resource.methods).map(|method| method.op) {
        if op.is_dated() && !dated.contains(&op.id) {
            dated.push(op.id);
        }
    }
    let dated = dated.into_iter().map(quote).collect::<Vec<_>>().join(", ");
    page.line(0, format!("export const DATED: ReadonlySet<string> = new Set([{dated}]);"));
    page.blank();
    comment(page, 0, &["Members of answers that must not be shown.".to_owned()]);
    let names = catalogue::SECRETS.iter().map(|name| quote(name)).collect::<Vec<_>>().join(", ");
    page.line(0, format!("export const SECRETS: readonly string[] = [{names}];"));
    page.blank();
    comment(page, 0, &["Operations of the resources whose answers hold such members.".to_owned()]);
    let secretive = api.resources.iter().filter(|resource| holds_secrets(resource));
    let methods = secretive.flat_map(|resource| &resource.methods).map(|method| quote(method.op.id));
    let ids = methods.collect::<Vec<_>>().join(", ");
    page.line(0, format!("export const SECRETIVE: ReadonlySet<string> = new Set([{ids}]);"));
    page.blank();
    comment(page, 0, &["Helpers, which make no call.".to_owned()]);
    page.line(0, "export const HELPERS: readonly Pick<Row, \"resource\" | \"method\" | \"id\">[] = [");
    for resource in &api.resources {
        for Method { name, op, .. } in resource.methods.iter().filter(|method| method.uses == Use::Helper) {
            let [resource, method, id] = [&camel(resource.name), &camel(name), op.id].map(quote);
            page.line(2, format!("{{ resource: {resource}, method: {method}, id: {id} }},"));
        }
    }
    page.line(0, "];");
}
