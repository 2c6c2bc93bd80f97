//! Bodies of requests in OpenAPI: a form as it is on the wire, JSON, or bytes.

use truora::schema::{Field, Operation, Place, Type};

use crate::json::{Node, object, text};
use crate::openapi_schemas::{Schemas, Way, about, described, kind};
use crate::python_types::evidence;

/// The body of a request, if it has one.
pub(crate) fn body(schemas: &mut Schemas, op: &Operation) -> Option<Node> {
    let fields = |place| op.takes.iter().filter(move |f| f.place == place);
    let needed = |place| fields(place).any(|f| f.required);
    if fields(Place::Form).next().is_some() {
        let mut form = Form::default();
        for field in fields(Place::Form) {
            form.add(schemas, "", field, true);
        }
        let content =
            object().with("schema", form.schema()).with_filled("encoding", Node::Object(form.encoding));
        return Some(request("application/x-www-form-urlencoded", content, needed(Place::Form)));
    }
    if fields(Place::Json).next().is_some() {
        // On the wire: with what the path says already, and with what this client makes where it is left out.
        let sent = op.takes.iter().filter(|f| f.place == Place::Json || f.repeated.is_some());
        let mut sent: Vec<Field> = sent.copied().collect();
        for field in &mut sent {
            field.required |= field.made.is_some();
            field.evidence = field.repeated.unwrap_or(field.evidence);
        }
        let schema = schemas.members(&sent, Way::In);
        return Some(request("application/json", object().with("schema", schema), needed(Place::Json)));
    }
    let raw = fields(Place::Body).next()?;
    let told = op.takes.iter().find(|f| f.place == Place::Header && f.wire == "Content-Type");
    let types: Vec<&str> = match told.map(|f| f.ty) {
        _ if matches!(raw.ty, Type::Json) => vec!["application/json"],
        Some(Type::Choice(of)) => of.values.to_vec(),
        _ => vec!["*/*"],
    };
    let content = types.into_iter().map(|ty| (ty.to_owned(), object())).collect();
    let node =
        object().with_text("description", &about(raw)).with("x-evidence", text(evidence(raw.evidence)));
    let node = node.with_some("x-content-type", told.map(|f| text(about(f))));
    Some(
        node.with_some("required", raw.required.then_some(Node::Bool(true)))
            .with("content", Node::Object(content)),
    )
}

fn request(media: &str, content: Node, required: bool) -> Node {
    object()
        .with_some("required", required.then_some(Node::Bool(true)))
        .with("content", object().with(media, content))
}

/// A form as it is on the wire: a member of a record or map is a key of its own, `config.url`.
#[derive(Default)]
struct Form {
    properties: Vec<(String, Node)>,
    patterns: Vec<(String, Node)>,
    required: Vec<Node>,
    encoding: Vec<(String, Node)>,
}

impl Form {
    fn add(&mut self, schemas: &mut Schemas, before: &str, field: &Field, needed: bool) {
        let key = format!("{before}{}", field.wire);
        let needed = needed && field.required;
        match field.ty {
            Type::Record(of) => {
                for member in of.fields {
                    self.add(schemas, &format!("{key}."), member, needed);
                }
            }
            Type::Map(of) => self.entries(schemas, &key.replace('.', "\\."), of, field),
            ty => {
                let json = matches!(
                    ty,
                    Type::List(Type::Record(_) | Type::Map(_) | Type::List(_) | Type::Json) | Type::Json
                );
                let encoding = match ty {
                    _ if json => Some(object().with("contentType", text("application/json"))),
                    Type::List(_) => {
                        Some(object().with("style", text("form")).with("explode", Node::Bool(true)))
                    }
                    _ => None,
                };
                self.encoding.extend(encoding.map(|encoding| (key.clone(), encoding)));
                self.properties.push((key.clone(), described(schemas.of(&ty, Way::In), field, Way::In)));
                if needed {
                    self.required.push(text(key));
                }
            }
        }
    }

    /// A map: what comes before its free keys is known, and perhaps what comes after.
    fn entries(&mut self, schemas: &mut Schemas, key: &str, of: &Type, map: &Field) {
        let Type::Record(record) = of else {
            let schema = described(schemas.of(of, Way::In), map, Way::In);
            self.patterns.push((format!("^{key}\\..+$"), schema));
            return;
        };
        for member in record.fields {
            let end =
                if member.bare { String::new() } else { format!("\\.{}", member.wire.replace('.', "\\.")) };
            // Where the member has the name of its holder, the holder's text tells more.
            let field = if member.bare { map } else { member };
            let schema = described(schemas.of(&member.ty, Way::In), field, Way::In);
            self.patterns.push((format!("^{key}\\..+{end}$"), schema));
        }
    }

    fn schema(&mut self) -> Node {
        let take = core::mem::take::<Vec<(String, Node)>>;
        kind("object")
            .with("properties", Node::Object(take(&mut self.properties)))
            .with_filled("patternProperties", Node::Object(take(&mut self.patterns)))
            .with_filled("required", Node::List(core::mem::take(&mut self.required)))
    }
}
