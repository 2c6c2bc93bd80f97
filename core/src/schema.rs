//! The vocabulary of the catalogue: operations, fields, types and records, as const data with const-fn builders.
//!
//! Nothing here acts. [`check`](crate::check) reads it to check parameters, the encoder to write a request, the
//! [reader](crate::json::read) to read an answer, and the printer to write types and documents.

mod choice;
mod field;
mod host;
mod operation;
mod params;
mod record;
mod rule;
mod shape;
mod types;
mod verify;
mod when;

pub use choice::{Choice, Format};
pub use field::{body, form, has, header, json, may, path, query};
pub use host::Host;
pub use operation::{File, Gives, Method, Operation, Page, Retry, Until};
pub use params::{Findings, Params};
pub(crate) use record::same;
pub use rule::{Judge, Rule};
pub use shape::{Field, Place, Record, Type};
pub use types::{
    BLOB, BOOL, DATE, FILE, ID, INT, JSON, LINK, NUM, SECRET, TEXT, TIME, choice, list, map, record,
};
pub use verify::verify_all;
pub use when::When;

/// Where a fact comes from. Shown wherever the fact is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Truora says so.
    Documented,
    /// Public code or text of others shows it.
    ThirdParty,
    /// Inferred: no source documents it; our best guess by analogy.
    Inferred,
}

/// Keeps a text only where it is printed.
const fn keep(text: &'static str) -> &'static str {
    if cfg!(feature = "docs") { text } else { "" }
}
