//! Types as JSON Schema 2020-12, the dialect of OpenAPI 3.1.
//!
//! Parameters are closed and judged; answers are open, so they carry no lengths and any word may come.

use std::collections::BTreeMap;

use truora::schema::{Choice, Evidence, Field, Record, Type, When};

use crate::json::{Node, number, object, text, texts};
use crate::model::input_name;
use crate::python_types::evidence;
use crate::text::sentence;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// A parameter.
    In,
    /// A member of an answer.
    Out,
}

/// The schemas that a document refers to, by name.
#[derive(Debug, Default)]
pub(crate) struct Schemas(BTreeMap<String, Node>);

impl Schemas {
    /// `components.schemas`.
    pub(crate) fn node(self) -> Node {
        Node::Object(self.0.into_iter().collect())
    }

    /// A schema of our own.
    pub(crate) fn put(&mut self, name: &str, schema: Node) {
        self.0.insert(name.to_owned(), schema);
    }

    /// The schema of a type; what has a name is put aside and referred to.
    pub(crate) fn of(&mut self, ty: &Type, way: Way) -> Node {
        match ty {
            Type::Text { min, max, format } => {
                let mut node = kind("string");
                if way == Way::In {
                    node = node.with_some("minLength", (*min > 0).then(|| number(min)));
                    node = node.with_some("maxLength", (*max < u32::MAX).then(|| number(max)));
                }
                match format {
                    Some(format) => {
                        node.with("x-format", text(format.name)).with("x-format-says", text(format.says))
                    }
                    None => node,
                }
            }
            Type::Int { min, max } => kind("integer")
                .with_some("minimum", (*min > i64::MIN).then(|| number(min)))
                .with_some("maximum", (*max < i64::MAX).then(|| number(max))),
            Type::Num { min, max } => kind("number")
                .with_some("minimum", min.is_finite().then(|| number(min)))
                .with_some("maximum", max.is_finite().then(|| number(max))),
            Type::Bool { must } => kind("boolean").with_some("const", must.map(Node::Bool)),
            Type::Choice(of) => self.choice(of, way),
            Type::Date => kind("string").with("format", text("date")),
            // A month travels as an instant.
            Type::Time | Type::Month { .. } => kind("string").with("format", text("date-time")),
            Type::Link => kind("string").with("format", text("uri")).with("x-secret", Node::Bool(true)),
            Type::Secret => {
                kind("string").with("format", text("password")).with("x-secret", Node::Bool(true))
            }
            Type::Blob | Type::File { .. } | Type::Json => object(),
            Type::List(of) => kind("array").with("items", self.of(of, way)),
            Type::Map(of) => kind("object").with("additionalProperties", self.of(of, way)),
            Type::Record(of) => self.record(of, way),
            Type::OneOf(all) => {
                object().with("anyOf", Node::List(all.iter().map(|of| self.of(of, way)).collect()))
            }
        }
    }

    fn choice(&mut self, of: &Choice, way: Way) -> Node {
        let schema = kind("string").with("enum", texts(of.values.iter().copied()));
        let fold = "Compared without case: the service uses both spellings.";
        self.put(of.name, schema.with_some("description", of.fold.then(|| text(fold))));
        let named = refer(of.name);
        if way == Way::In && !of.open {
            return named;
        }
        object().with("anyOf", Node::List(vec![named, kind("string")]))
    }

    fn record(&mut self, of: &Record, way: Way) -> Node {
        let name = if way == Way::In { input_name(of) } else { of.name.to_owned() };
        if !self.0.contains_key(&name) {
            // Holds the place: a record may hold itself.
            self.put(&name, object());
            let schema = self.members(of.fields, way);
            self.put(&name, schema);
        }
        refer(&name)
    }

    /// An object of these fields, by their names on the wire.
    pub(crate) fn members<'a>(&mut self, fields: impl IntoIterator<Item = &'a Field>, way: Way) -> Node {
        let (mut properties, mut required) = (object(), Vec::new());
        for field in fields {
            let schema = self.of(&field.ty, way);
            properties = properties.with(field.wire, described(schema, field, way));
            if field.required && field.aliases.is_empty() {
                required.push(text(field.wire));
            }
        }
        let schema = kind("object").with("properties", properties);
        schema.with_filled("required", Node::List(required))
    }
}

/// A schema with what is known of the field beside it.
pub(crate) fn described(schema: Node, field: &Field, way: Way) -> Node {
    // Of a member, only what is no fact of Truora's own is marked.
    let marked = way == Way::In || field.evidence != Evidence::Documented;
    schema
        .with_text("description", &about(field))
        .with_some("x-evidence", marked.then(|| text(evidence(field.evidence))))
        .with_filled("x-also", texts(field.aliases.iter().copied()))
        .with_some("x-name", (field.name != field.wire).then(|| text(field.name)))
        .with_some("x-made-when-absent", field.made.map(text))
        .with_some("x-truora-when", field.when.map(when))
}

/// What a field is, and what is to be known of it.
pub(crate) fn about(field: &Field) -> String {
    join(&[field.doc, field.note])
}

/// Sentences in a row.
pub(crate) fn join(parts: &[&str]) -> String {
    let all: Vec<String> = parts.iter().filter(|p| !p.is_empty()).map(|p| sentence(p)).collect();
    all.join(" ")
}

fn when(of: &When) -> Node {
    object()
        .with("field", text(of.field))
        .with_filled("values", texts(of.values.iter().copied()))
        .with("needed", Node::Bool(of.needs))
        .with("refused_elsewhere", Node::Bool(of.only))
}

/// `{"type": …}`.
pub(crate) fn kind(of: &str) -> Node {
    object().with("type", text(of))
}

/// A reference to a schema.
pub(crate) fn refer(name: &str) -> Node {
    object().with("$ref", text(format!("#/components/schemas/{name}")))
}
