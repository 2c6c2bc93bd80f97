//! Builders of fields: parameters of operations, and members of records.

use super::{Evidence, Field, Place, Type, When, keep};

const fn field(place: Place, required: bool, name: &'static str, ty: Type, doc: &'static str) -> Field {
    let (doc, note) = (keep(doc), "");
    Field {
        name,
        wire: name,
        aliases: &[],
        renamed: false,
        bare: false,
        ty,
        place,
        required,
        when: None,
        repeated: None,
        made: None,
        evidence: Evidence::Documented,
        doc,
        note,
    }
}

/// Parameter in the path: always required.
pub const fn path(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Path, true, name, ty, doc)
}
/// Parameter in the query.
pub const fn query(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Query, true, name, ty, doc)
}
/// Parameter in a form body.
pub const fn form(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Form, true, name, ty, doc)
}
/// Parameter in a JSON body.
pub const fn json(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Json, true, name, ty, doc)
}
/// Parameter that is the body, byte by byte.
pub const fn body(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Body, true, name, ty, doc)
}
/// Parameter in a header.
pub const fn header(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Header, true, name, ty, doc)
}
/// Member of a record that is always there.
pub const fn has(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Member, true, name, ty, doc)
}
/// Member of a record that may be missing.
pub const fn may(name: &'static str, ty: Type, doc: &'static str) -> Field {
    field(Place::Member, false, name, ty, doc)
}

impl Field {
    /// May be left out.
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// Depends on another field beside it, and so may be left out elsewhere.
    pub const fn when(mut self, when: &'static When) -> Self {
        (self.when, self.required) = (Some(when), false);
        self
    }

    /// Of the path: the JSON body repeats it.
    pub const fn in_body_too(mut self, evidence: Evidence) -> Self {
        self.repeated = Some(evidence);
        self
    }

    /// Optional, with a generated default: `{name}` is another parameter, `{uuid}` a version 4 UUID
    /// from the call's seed, so that repetitions of a call send the same one.
    pub const fn made_when_absent(mut self, template: &'static str) -> Self {
        (self.made, self.required) = (Some(template), false);
        self
    }

    /// Has another name on the wire.
    pub const fn wire(mut self, wire: &'static str) -> Self {
        (self.wire, self.renamed) = (wire, true);
        self
    }

    /// In forms its value travels under the name of what holds it.
    pub const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// The service also spells it so.
    pub const fn also(mut self, aliases: &'static [&'static str]) -> Self {
        (self.aliases, self.renamed) = (aliases, true);
        self
    }

    /// Only others show it.
    pub const fn third_party(mut self) -> Self {
        self.evidence = Evidence::ThirdParty;
        self
    }

    /// Inferred: no source documents it.
    pub const fn inferred(mut self) -> Self {
        self.evidence = Evidence::Inferred;
        self
    }

    /// When it is needed, or what is contradicted.
    pub const fn note(mut self, note: &'static str) -> Self {
        self.note = keep(note);
        self
    }
}
