//! `docs/openapi/*.json`: one OpenAPI 3.1 document per host, because two hosts answer the same path differently.

use std::collections::BTreeMap;

use truora::schema::{Field, Gives, Host, Operation, Place, Retry, Rule, Type};

use crate::json::{Node, number, object, text, texts};
use crate::model::Api;
use crate::openapi_bodies::body;
use crate::openapi_schemas::{Schemas, Way, described, join, kind, refer};
use crate::python_types::evidence;
use crate::text::{HEADER, sentence};

/// The document of a host.
pub(crate) fn print(api: &Api, host: Host) -> String {
    let mut schemas = Schemas::default();
    let mut paths: BTreeMap<&str, (usize, Node)> = BTreeMap::new();
    let (mut tags, mut count) = (Vec::new(), 0);
    for resource in &api.resources {
        let ops: Vec<&Operation> =
            resource.ops.iter().copied().filter(|op| op.host == host && called(op)).collect();
        if !ops.is_empty() {
            tags.push(object().with("name", text(resource.name)));
        }
        for op in ops {
            let item = operation(&mut schemas, op);
            let (_, methods) = paths.entry(op.path).or_insert_with(|| (count, object()));
            *methods = methods.clone().with(op.method.text().to_lowercase(), item);
            count += 1;
        }
    }
    // In the order of the catalogue.
    let mut paths: Vec<(&str, (usize, Node))> = paths.into_iter().collect();
    paths.sort_by_key(|(_, (at, _))| *at);
    let paths = paths.into_iter().map(|(path, (_, methods))| (path.to_owned(), methods)).collect();
    // A host without operations has no errors either.
    let responses = if count > 0 {
        schemas.put("Error", error());
        object().with("Error", failure())
    } else {
        object()
    };
    let key = kind("apiKey").with("in", text("header")).with("name", text("Truora-API-Key"));
    let components = object()
        .with_filled("schemas", schemas.node())
        .with_filled("responses", responses)
        .with("securitySchemes", object().with("key", key));
    object()
        .with("openapi", text("3.1.0"))
        .with("x-printed", text(HEADER))
        .with("info", info(host))
        .with("servers", Node::List(vec![object().with("url", text(host.base()))]))
        .with("security", Node::List(vec![object().with("key", Node::List(Vec::new()))]))
        .with_filled("tags", Node::List(tags))
        .with("paths", Node::Object(paths))
        .with("components", components)
        .print()
}

/// A helper makes an address without a call.
fn called(op: &Operation) -> bool {
    op.path.starts_with('/')
}

fn info(host: Host) -> Node {
    let about = "The Truora API as this client knows it, not Truora's own document. `x-evidence` says where a fact \
        comes from: documented by Truora, third-party (others' code shows it), inferred (our best guess); a member \
        of an answer without it is documented. Answers are open: members and words that are not listed may come, and \
        null means the same as absent. Operations of other hosts have documents of their own. Uploads to links that \
        an answer holds belong to no host: they are a PUT of the bytes to the link, without the key.";
    let license =
        object().with("name", text("MIT OR Apache-2.0")).with("identifier", text("MIT OR Apache-2.0"));
    object()
        .with("title", text(format!("Truora API, host {}", host.name())))
        .with("version", text(truora::VERSION))
        .with("description", text(about))
        .with("license", license)
}

fn operation(schemas: &mut Schemas, op: &Operation) -> Node {
    let retry = match op.retry {
        Retry::Safe => "safe",
        Retry::Unsent => "unsent",
        Retry::Never => "never",
    };
    let until = op.until.map(|until| {
        object()
            .with("member", text(until.path.join(".").replace(".[]", "[]")))
            .with_filled("done", texts(until.done.iter().copied()))
            .with_filled("failed", texts(until.failed.iter().copied()))
            .with_some("missing_means_wait", until.missing.then_some(Node::Bool(true)))
    });
    let page = op.page.map(|p| object().with("items", text(p.items)).with("cursor", text(p.param)));
    let mut parameters = Vec::new();
    for field in op.takes {
        parameters.extend(parameter(schemas, field));
    }
    object()
        .with("operationId", text(op.id))
        .with("tags", texts([op.resource()]))
        .with("summary", text(sentence(op.title)))
        .with_text("description", &join(&[op.doc, op.note]))
        .with("x-evidence", text(evidence(op.evidence)))
        .with_some("x-billed", op.bills.then_some(Node::Bool(true)))
        .with("x-repeated", text(retry))
        .with_some("x-waits-until", until)
        .with_some("x-pages", page)
        .with_filled("x-truora-rules", Node::List(op.rules.iter().map(rule).collect()))
        .with_filled("parameters", Node::List(parameters))
        .with_some("requestBody", body(schemas, op))
        .with("responses", responses(schemas, op))
}

fn rule(of: &Rule) -> Node {
    let codes = of.codes.iter().map(|code| code.text());
    object()
        .with("number", text(of.number))
        .with_text("path", of.path)
        .with_filled("codes", texts(codes))
        .with_text("description", of.doc)
        .with("x-evidence", text(evidence(of.evidence)))
        .with_some("advice", of.advice.then_some(Node::Bool(true)))
}

/// A parameter besides the body. The body determines `Content-Type`.
fn parameter(schemas: &mut Schemas, field: &Field) -> Option<Node> {
    let place = match field.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header if field.wire != "Content-Type" => "header",
        _ => return None,
    };
    let node = object()
        .with("name", text(field.wire))
        .with("in", text(place))
        .with_some("required", field.required.then_some(Node::Bool(true)));
    let node = described(node, field, Way::In);
    let repeated = matches!(field.ty, Type::List(_));
    let node =
        if repeated { node.with("style", text("form")).with("explode", Node::Bool(true)) } else { node };
    Some(node.with("schema", schemas.of(&field.ty, Way::In)))
}

fn responses(schemas: &mut Schemas, op: &Operation) -> Node {
    let mut answer = |ty: &Type, about: &str| {
        let content = object().with("schema", schemas.of(ty, Way::Out));
        object().with("description", text(about)).with("content", object().with("application/json", content))
    };
    let done = match op.gives {
        Gives::Nothing => object().with("2XX", object().with("description", text("Done."))),
        Gives::Json(ty) => object().with("2XX", answer(&ty, "The answer.")),
        Gives::PerStatus(all) => all.iter().fold(object(), |node, (status, ty)| {
            node.with(status.to_string(), answer(ty, "The answer under this status."))
        }),
        Gives::File(file) => {
            let link = kind("string").with("format", text("uri"));
            let to =
                object().with("description", text("Address of the file: a secret.")).with("schema", link);
            let moved = object().with("description", text("The file is behind a link, which takes no key."));
            let bytes = object().with("description", text("The file."));
            let node = object()
                .with("200", bytes.with("content", object().with("application/octet-stream", object())));
            let node = file.not_ready.iter().fold(node, |node, status| {
                node.with(status.to_string(), object().with("description", text("Not ready yet: ask again.")))
            });
            let node = node.with("302", moved.with("headers", object().with("Location", to)));
            let grace = (file.missing_grace_ms > 0).then(|| number(&(file.missing_grace_ms / 1000)));
            node.with_some("x-404-means-wait-seconds", grace)
        }
    };
    let failed = || object().with("$ref", text("#/components/responses/Error"));
    done.with("4XX", failed()).with("5XX", failed())
}

fn failure() -> Node {
    let content = object().with("application/json", object().with("schema", refer("Error")));
    object()
        .with("description", text("An error. A gateway answers with `message` only, or without JSON."))
        .with("content", content)
}

/// The shapes that the service uses, in one.
fn error() -> Node {
    let code = object().with("anyOf", Node::List(vec![kind("integer"), kind("string")]));
    let properties = object()
        .with(
            "code",
            code.with("description", text("Number of the error, such as 10404. A text in older answers.")),
        )
        .with("http_code", kind("integer").with("description", text("The status again.")))
        .with("message", kind("string").with("description", text("What is wrong.")))
        .with(
            "hint",
            kind("string")
                .with("description", text("The gateway's advice."))
                .with("x-evidence", text("documented")),
        );
    kind("object")
        .with("description", text("An error of the service or of its gateway."))
        .with("properties", properties)
}
