//! The vocabulary of the catalogue: operations, fields, types and records, as const data with const-fn builders.
//!
//! Nothing here acts. [`check`](crate::check) reads it to judge parameters, [`encode`](crate::encode) to write a
//! request, [`reader`](crate::reader) to read an answer, and the printer to write types and documents.

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
}

/// Service host that answers an operation. Its base URL can be set per client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// Background checks.
    Checks,
    /// Account, keys, rules, batches, hooks.
    Account,
    /// Identity processes.
    Identity,
    /// Validations, enrollments, accounts.
    Validations,
    /// WhatsApp engagement.
    Connect,
}

impl Host {
    /// Every host, in the order of their discriminants.
    pub const ALL: [Self; 5] =
        [Self::Checks, Self::Account, Self::Identity, Self::Validations, Self::Connect];

    /// Short name, the key of `base_urls`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Checks => "checks",
            Self::Account => "account",
            Self::Identity => "identity",
            Self::Validations => "validations",
            Self::Connect => "connect",
        }
    }

    /// The documented base URL.
    pub const fn base(self) -> &'static str {
        match self {
            Self::Checks => "https://api.checks.truora.com",
            Self::Account => "https://api.account.truora.com",
            Self::Identity => "https://api.identity.truora.com",
            Self::Validations => "https://api.validations.truora.com",
            Self::Connect => "https://api.connect.truora.com",
        }
    }
}

/// Where a fact comes from. Shown wherever the fact is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Truora says so.
    Documented,
    /// Public code or text of others shows it.
    ThirdParty,
    /// Nobody shows it: our best guess by analogy.
    Inferred,
}

/// Where a parameter travels, or `Answer` for a member of an answer or of a nested record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Segment of the path.
    Path,
    /// Query string.
    Query,
    /// Form body.
    Form,
    /// Member of a JSON body.
    Json,
    /// Request header.
    Header,
    /// Member of a record.
    Member,
}

/// A text with a shape of its own.
#[derive(Clone, Copy)]
pub struct Format {
    /// Name in printed texts, for example `frequency`.
    pub name: &'static str,
    /// Whether a text fits.
    pub fits: fn(&str) -> bool,
    /// Ends the sentence "must be …".
    pub says: &'static str,
}

impl core::fmt::Debug for Format {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Format({})", self.name)
    }
}

/// A named list of words.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Name of the printed type, for example `CheckStatus`. Unique in the catalogue.
    pub name: &'static str,
    /// The words, in the vendor's order.
    pub values: &'static [&'static str],
    /// As a parameter: other texts are allowed too. Answers are always open.
    pub open: bool,
    /// Compared without case, because the facts show both spellings.
    pub fold: bool,
}

impl Choice {
    /// A list that is closed for parameters.
    pub const fn of(name: &'static str, values: &'static [&'static str]) -> Self {
        Self { name, values, open: false, fold: false }
    }

    /// Other texts are allowed as parameters too.
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// Compared without case.
    pub const fn fold(mut self) -> Self {
        self.fold = true;
        self
    }

    /// Index of a word, compared the way the choice says.
    pub fn find(&self, text: &str) -> Option<usize> {
        if self.fold {
            self.values.iter().position(|v| v.eq_ignore_ascii_case(text))
        } else {
            self.values.iter().position(|v| *v == text)
        }
    }
}

/// Type of a parameter or member.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text of `min` to `max` code points, perhaps of a format.
    Text {
        /// Fewest code points.
        min: u32,
        /// Most code points.
        max: u32,
        /// Shape, if it has one.
        format: Option<Format>,
    },
    /// Whole number.
    Int {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
    /// Number.
    Num {
        /// Least.
        min: f64,
        /// Greatest.
        max: f64,
    },
    /// True or false; `must` is the only value that a parameter may have.
    Bool {
        /// The only value allowed, if there is one.
        must: Option<bool>,
    },
    /// One of a list of words.
    Choice(&'static Choice),
    /// Calendar day, `YYYY-MM-DD`, in parameters.
    Date,
    /// Instant, RFC 3339. Answers keep the service's text.
    Time,
    /// A link that opens a file to whoever holds it: hidden in reprs, logs and errors.
    Link,
    /// Any JSON.
    Json,
    /// List of one type.
    List(&'static Type),
    /// Object with free keys and one type of value.
    Map(&'static Type),
    /// Object with known members.
    Record(&'static Record),
    /// The first of these whose JSON kind fits.
    OneOf(&'static [Type]),
}

/// Text of any length.
pub const TEXT: Type = Type::Text { min: 0, max: u32::MAX, format: None };
/// Identifier: opaque, not empty.
pub const ID: Type = Type::Text { min: 1, max: 256, format: None };
/// Whole number.
pub const INT: Type = Type::Int { min: i64::MIN, max: i64::MAX };
/// Number.
pub const NUM: Type = Type::Num { min: f64::NEG_INFINITY, max: f64::INFINITY };
/// True or false.
pub const BOOL: Type = Type::Bool { must: None };
/// Calendar day.
pub const DATE: Type = Type::Date;
/// Instant.
pub const TIME: Type = Type::Time;
/// Link to a file.
pub const LINK: Type = Type::Link;
/// Any JSON.
pub const JSON: Type = Type::Json;

impl Type {
    /// Text of `min` to `max` code points.
    pub const fn len(self, min: u32, max: u32) -> Self {
        match self {
            Self::Text { format, .. } => Self::Text { min, max, format },
            other => other,
        }
    }

    /// Text of a format.
    pub const fn format(self, format: Format) -> Self {
        match self {
            Self::Text { min, max, .. } => Self::Text { min, max, format: Some(format) },
            other => other,
        }
    }

    /// Whole number from `min` to `max`.
    pub const fn range(self, min: i64, max: i64) -> Self {
        match self {
            Self::Int { .. } => Self::Int { min, max },
            Self::Num { .. } => Self::Num { min: min as f64, max: max as f64 },
            other => other,
        }
    }

    /// Boolean that must have this value.
    pub const fn must_be(self, value: bool) -> Self {
        match self {
            Self::Bool { .. } => Self::Bool { must: Some(value) },
            other => other,
        }
    }
}

/// One of a list of words.
pub const fn choice(of: &'static Choice) -> Type {
    Type::Choice(of)
}
/// List of one type.
pub const fn list(of: &'static Type) -> Type {
    Type::List(of)
}
/// Object with free keys.
pub const fn map(of: &'static Type) -> Type {
    Type::Map(of)
}
/// Object with known members.
pub const fn record(of: &'static Record) -> Type {
    Type::Record(of)
}

/// A parameter of an operation, or a member of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name in every language.
    pub name: &'static str,
    /// Name on the wire, where it differs.
    pub wire: &'static str,
    /// Other spellings that the service uses for the same member.
    pub aliases: &'static [&'static str],
    /// Whether the service may spell it otherwise than we do.
    pub(crate) renamed: bool,
    /// Its type.
    pub ty: Type,
    /// Where it travels.
    pub place: Place,
    /// Always needed (in an answer: always there, by the facts).
    pub required: bool,
    /// Source of the fact.
    pub evidence: Evidence,
    /// One sentence. Empty unless the feature `docs` is on.
    pub doc: &'static str,
    /// What the vendor contradicts, or when it is needed. Empty unless the feature `docs` is on.
    pub note: &'static str,
}

const fn field(place: Place, required: bool, name: &'static str, ty: Type, doc: &'static str) -> Field {
    let (doc, note) = (keep(doc), "");
    Field {
        name,
        wire: name,
        aliases: &[],
        renamed: false,
        ty,
        place,
        required,
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

    /// Has another name on the wire.
    pub const fn wire(mut self, wire: &'static str) -> Self {
        (self.wire, self.renamed) = (wire, true);
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

    /// Nobody shows it.
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

/// An object with known members. Unknown members are kept and, under `strict: "closed"`, reported.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// Name of the printed type. Unique in the catalogue.
    pub name: &'static str,
    /// Its members, at most 128.
    pub fields: &'static [Field],
    /// Bit `i` is set where member `i` is always there.
    pub(crate) required: u64,
    /// Whether any member has another spelling.
    aliased: bool,
    /// Open hash table over the spellings on the wire: slot to index, or `EMPTY`.
    index: [u8; SLOTS],
}

const SLOTS: usize = 64;
const EMPTY: u8 = u8::MAX;

impl Record {
    /// A record.
    #[expect(clippy::indexing_slicing, reason = "runs in a const only, within bounds it has checked")]
    pub const fn of(name: &'static str, fields: &'static [Field]) -> Self {
        assert!(fields.len() <= SLOTS, "a record has at most 64 members; widen SLOTS");
        let (mut required, mut aliased, mut index, mut i) = (0, false, [EMPTY; SLOTS], 0);
        while i < fields.len() {
            if fields[i].required {
                required |= 1 << i;
            }
            aliased |= !fields[i].aliases.is_empty();
            let mut slot = hash(fields[i].wire.as_bytes());
            while index[slot] != EMPTY {
                slot = (slot + 1) % SLOTS;
            }
            index[slot] = i as u8;
            i += 1;
        }
        Self { name, fields, required, aliased, index }
    }

    /// The member of this spelling, and its index.
    pub fn find(&self, key: &str) -> Option<(usize, &'static Field)> {
        let fields = self.fields;
        let mut slot = hash(key.as_bytes());
        for _ in 0..SLOTS {
            let index = usize::from(self.index.get(slot).copied().unwrap_or(EMPTY));
            match fields.get(index) {
                Some(field) if same(field.wire.as_bytes(), key.as_bytes()) => return Some((index, field)),
                Some(_) => slot = (slot + 1) % SLOTS,
                None => break,
            }
        }
        if !self.aliased {
            return None;
        }
        fields.iter().enumerate().find(|(_, f)| f.aliases.contains(&key))
    }
}

/// Of length, first, middle and last byte.
#[expect(clippy::indexing_slicing, reason = "within the length it has checked")]
const fn hash(key: &[u8]) -> usize {
    let n = key.len();
    if n == 0 {
        return 0;
    }
    let (first, middle, last) = (key[0] as usize, key[n / 2] as usize, key[n - 1] as usize);
    (n * 5 + first * 7 + middle * 11 + last * 29) % SLOTS
}

/// Equality without a library call: keys are short, and there are thousands of them.
fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match (a.first_chunk::<8>(), a.last_chunk::<8>(), b.first_chunk::<8>(), b.last_chunk::<8>()) {
        (Some(a0), Some(a1), Some(b0), Some(b1)) => a0 == b0 && a1 == b1 && (a.len() <= 16 || a == b),
        _ => match (a.first_chunk::<4>(), a.last_chunk::<4>(), b.first_chunk::<4>(), b.last_chunk::<4>()) {
            (Some(a0), Some(a1), Some(b0), Some(b1)) => a0 == b0 && a1 == b1,
            _ => a.iter().zip(b).all(|(x, y)| x == y),
        },
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

/// What an operation answers.
#[derive(Clone, Copy, Debug)]
pub enum Gives {
    /// Nothing worth reading.
    Nothing,
    /// JSON of one type.
    Json(Type),
    /// JSON of a type per status; the first stands for statuses not listed.
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

/// How to tell that a job has ended.
#[derive(Clone, Copy, Debug)]
pub struct Until {
    /// Path of the state in the answer, by members.
    pub path: &'static [&'static str],
    /// States in which the answer is returned.
    pub done: &'static [&'static str],
    /// States in which the service itself broke.
    pub failed: &'static [&'static str],
}

/// How a list goes on.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Parameter that takes the cursor.
    pub param: &'static str,
    /// Member that holds the items.
    pub items: &'static str,
}

/// A rule that a table cannot say: reads the parameters, reports what is wrong.
pub type Rule = fn(&crate::check::Params<'_>, &mut crate::check::Findings);

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
    /// Cross-field rules.
    pub rules: Option<Rule>,
    /// What it answers.
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
            rules: None,
            gives: Gives::Nothing,
            retry: match method {
                Method::Get | Method::Put | Method::Delete => Retry::Safe,
                Method::Post | Method::Patch => Retry::Unsent,
            },
            until: None,
            page: None,
            evidence: Evidence::Documented,
            bills: false,
            title: "",
            doc: "",
            note: "",
        }
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

    /// What it does, in one sentence, and what else to know.
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
    /// Its cross-field rules.
    pub const fn rules(mut self, rules: Rule) -> Self {
        self.rules = Some(rules);
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
        self.until = Some(Until { path, done, failed });
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
        self.id.split_once('.').map_or(self.id, |(r, _)| r)
    }
    /// Method name: the id after the dot.
    pub fn name(&self) -> &'static str {
        self.id.split_once('.').map_or(self.id, |(_, m)| m)
    }
    /// The parameter of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.takes.iter().find(|f| f.name == name)
    }
}

/// Keeps a text only where it is printed.
const fn keep(text: &'static str) -> &'static str {
    if cfg!(feature = "docs") { text } else { "" }
}

/// Refuses, at compile time, a catalogue whose paths and parameters do not fit each other.
///
/// # Panics
/// At compile time only, naming what is wrong.
#[expect(clippy::indexing_slicing, reason = "runs in a const only: its panic is a compile error")]
pub const fn verify_all(ops: &[Operation]) {
    let mut i = 0;
    while i < ops.len() {
        let op = &ops[i];
        let path = op.path.as_bytes();
        let (mut at, mut holes) = (0, 0);
        while at < path.len() {
            if path[at] == b'{' {
                let start = at + 1;
                while at < path.len() && path[at] != b'}' {
                    at += 1;
                }
                assert!(has_path_field(op.takes, path, start, at), "a placeholder has no path() parameter");
                holes += 1;
            }
            at += 1;
        }
        let (mut f, mut fields) = (0, 0);
        while f < op.takes.len() {
            if matches!(op.takes[f].place, Place::Path) {
                fields += 1;
            }
            f += 1;
        }
        assert!(fields == holes, "a path() parameter has no placeholder");
        i += 1;
    }
}

#[expect(clippy::indexing_slicing, reason = "runs in a const only, within bounds it has checked")]
const fn has_path_field(fields: &[Field], path: &[u8], start: usize, end: usize) -> bool {
    let mut f = 0;
    while f < fields.len() {
        let name = fields[f].name.as_bytes();
        if matches!(fields[f].place, Place::Path) && name.len() == end - start {
            let mut same = true;
            let mut k = 0;
            while k < name.len() {
                if name[k] != path[start + k] {
                    same = false;
                }
                k += 1;
            }
            if same {
                return true;
            }
        }
        f += 1;
    }
    false
}
