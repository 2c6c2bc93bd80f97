//! One endpoint, and what can be said about it: host, method, answer, waiting, pages, repetition.

use alloc::string::String;

use super::{Evidence, Field, Host, Record, Rule, Type, keep};
use crate::util::text::cut;

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Create, or act.
    Post,
    /// Replace or update.
    Put,
    /// Update in part.
    Patch,
    /// Remove.
    Delete,
}

impl Method {
    /// The word on the wire.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// From the word on the wire.
    pub fn parse(word: &str) -> Option<Self> {
        let all = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];
        all.into_iter().find(|method| method.text() == word)
    }
}

/// When a request may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Whenever the failure is passing: repeating it changes nothing.
    Safe,
    /// Only when the service surely did not process it.
    Unsent,
    /// Never.
    Never,
}

/// A file behind an operation.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Statuses that mean "not made yet".
    pub not_ready: &'static [u16],
    /// For how many milliseconds after the first 404 it still means "not made yet".
    pub missing_grace_ms: u32,
}

/// The answer of an operation.
#[derive(Clone, Copy, Debug)]
pub enum Gives {
    /// Nothing worth reading.
    Nothing,
    /// JSON of one type.
    Json(Type),
    /// JSON of a type per status; the first also applies to statuses that are not listed.
    PerStatus(&'static [(u16, Type)]),
    /// A file, directly or behind a redirect.
    File(File),
}

impl Gives {
    /// The type of a success body under this status.
    pub fn at(&self, status: u16) -> Option<Type> {
        match self {
            Self::Json(ty) => Some(*ty),
            Self::PerStatus(all) => {
                all.iter().find(|(s, _)| *s == status).or_else(|| all.first()).map(|(_, ty)| *ty)
            }
            Self::Nothing | Self::File(_) => None,
        }
    }
}

/// The condition under which a job has ended.
#[derive(Clone, Copy, Debug)]
pub struct Until {
    /// Path of the state in the answer, by members; `[]` for every item of a list, of which there must be one.
    pub path: &'static [&'static str],
    /// States in which the answer is returned. None: as soon as there is a text at `path`.
    pub done: &'static [&'static str],
    /// States in which the service itself broke.
    pub failed: &'static [&'static str],
    /// A 404 means "not made yet".
    pub missing: bool,
}

/// How a list goes on.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Parameter that takes the cursor.
    pub param: &'static str,
    /// Member that holds the items.
    pub items: &'static str,
}

/// One endpoint.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// `resource.method`, its name in every language.
    pub id: &'static str,
    /// Service host.
    pub host: Host,
    /// HTTP method.
    pub method: Method,
    /// Path with `{placeholders}`.
    pub path: &'static str,
    /// Parameters in the facts' order.
    pub takes: &'static [Field],
    /// Rules over several fields, in the order in which they are asked.
    pub rules: &'static [Rule],
    /// The answer.
    pub gives: Gives,
    /// When it may be repeated.
    pub retry: Retry,
    /// How to wait for it.
    pub until: Option<Until>,
    /// How its list goes on.
    pub page: Option<Page>,
    /// Source of method and path.
    pub evidence: Evidence,
    /// Whether it costs money or changes something that cannot be undone.
    pub bills: bool,
    /// Whether its answer holds a secret, such as the key that signs webhooks. Read by the printer only.
    pub reveals: bool,
    /// One sentence. Empty unless the feature `docs` is on.
    pub title: &'static str,
    /// More sentences. Empty unless the feature `docs` is on.
    pub doc: &'static str,
    /// Contradictions and gaps in what the vendor says. Empty unless the feature `docs` is on.
    pub note: &'static str,
}

impl Operation {
    const fn new(method: Method, host: Host, id: &'static str, path: &'static str) -> Self {
        Self {
            id,
            host,
            method,
            path,
            takes: &[],
            rules: &[],
            gives: Gives::Nothing,
            retry: match (host, method) {
                (Host::Presigned, _) | (_, Method::Post | Method::Patch) => Retry::Unsent,
                (_, Method::Get | Method::Put | Method::Delete) => Retry::Safe,
            },
            until: None,
            page: None,
            evidence: Evidence::Documented,
            bills: false,
            reveals: false,
            title: "",
            doc: "",
            note: "",
        }
    }

    /// The name of the method that waits: `checks.wait`, and `batches.wait_report` where the thing itself can be waited for,
    /// too.
    pub fn wait_id(&self) -> String {
        let mut id = String::from(self.resource());
        id.push_str(".wait");
        // Of what a resource has, only its reports are waited for beside the thing itself.
        if self.until.is_some_and(|until| until.missing) {
            id.push('_');
            id.push_str(self.name());
        }
        id
    }

    /// What the catalogue has no row for: the host and path are those of each call.
    pub const fn unlisted(method: Method, id: &'static str) -> Self {
        Self::new(method, Host::Presigned, id, "")
    }

    /// An operation that reads.
    pub const fn get(host: Host, id: &'static str, path: &'static str) -> Self {
        Self::new(Method::Get, host, id, path)
    }
    /// An operation that creates or acts.
    pub const fn post(host: Host, id: &'static str, path: &'static str) -> Self {
        Self::new(Method::Post, host, id, path)
    }
    /// An operation that replaces.
    pub const fn put(host: Host, id: &'static str, path: &'static str) -> Self {
        Self::new(Method::Put, host, id, path)
    }
    /// An operation that updates in part.
    pub const fn patch(host: Host, id: &'static str, path: &'static str) -> Self {
        Self::new(Method::Patch, host, id, path)
    }
    /// An operation that removes.
    pub const fn delete(host: Host, id: &'static str, path: &'static str) -> Self {
        Self::new(Method::Delete, host, id, path)
    }

    /// Sets title and text.
    pub const fn about(mut self, title: &'static str, doc: &'static str) -> Self {
        (self.title, self.doc) = (keep(title), keep(doc));
        self
    }
    /// Where the vendor contradicts itself, and the side taken.
    pub const fn note(mut self, note: &'static str) -> Self {
        self.note = keep(note);
        self
    }
    /// Its parameters.
    pub const fn takes(mut self, fields: &'static [Field]) -> Self {
        self.takes = fields;
        self
    }
    /// Its rules over several fields.
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }
    /// Answers JSON of this record.
    pub const fn gives(mut self, of: &'static Record) -> Self {
        self.gives = Gives::Json(Type::Record(of));
        self
    }
    /// Answers JSON of this type.
    pub const fn gives_type(mut self, ty: Type) -> Self {
        self.gives = Gives::Json(ty);
        self
    }
    /// Answers JSON of a record per status.
    pub const fn gives_per_status(mut self, types: &'static [(u16, Type)]) -> Self {
        self.gives = Gives::PerStatus(types);
        self
    }
    /// Answers a file; these statuses mean "not made yet".
    pub const fn file(mut self, not_ready: &'static [u16]) -> Self {
        self.gives = Gives::File(File { not_ready, missing_grace_ms: 0 });
        self
    }
    /// A 404 means "not made yet" too, until this long after the first one.
    pub const fn missing_means_wait(mut self, grace_ms: u32) -> Self {
        if let Gives::File(File { not_ready, .. }) = self.gives {
            self.gives = Gives::File(File { not_ready, missing_grace_ms: grace_ms });
        }
        self
    }
    /// Can be waited for: repeated until the state at `path` is one of `done` or `failed`.
    pub const fn until(
        mut self,
        path: &'static [&'static str],
        done: &'static [&'static str],
        failed: &'static [&'static str],
    ) -> Self {
        self.until = Some(Until { path, done, failed, missing: false });
        self
    }
    /// Can be waited for: repeated until there is a text at `path`. Until then the service may answer 404.
    pub const fn until_there(mut self, path: &'static [&'static str]) -> Self {
        self.until = Some(Until { path, done: &[], failed: &[], missing: true });
        self
    }
    /// Is a list of `items` that goes on through the parameter `start_key`.
    pub const fn pages(mut self, items: &'static str) -> Self {
        self.page = Some(Page { param: "start_key", items });
        self
    }
    /// May be repeated by another rule than its method's.
    pub const fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }
    /// Costs money, or cannot be undone.
    pub const fn billed(mut self) -> Self {
        self.bills = true;
        self
    }
    /// Its answer holds a secret: patterns in `allow` of a proxy handler do not cover it.
    pub const fn reveals(mut self) -> Self {
        self.reveals = true;
        self
    }
    /// Method and path are shown by others only.
    pub const fn third_party(mut self) -> Self {
        self.evidence = Evidence::ThirdParty;
        self
    }
    /// Method and path are a guess by analogy.
    pub const fn inferred(mut self) -> Self {
        self.evidence = Evidence::Inferred;
        self
    }

    /// Resource: the id up to the dot.
    pub fn resource(&self) -> &'static str {
        cut(self.id, b'.').map_or(self.id, |(r, _)| r)
    }
    /// Method name: the id after the dot.
    pub fn name(&self) -> &'static str {
        cut(self.id, b'.').map_or(self.id, |(_, m)| m)
    }
    /// Whether one of its rules asks which day it is.
    pub fn is_dated(&self) -> bool {
        self.rules.iter().any(|rule| rule.dated)
    }
    /// The parameter of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.takes.iter().find(|f| f.name == name)
    }
}
