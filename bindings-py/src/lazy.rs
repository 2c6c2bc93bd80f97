//! Answers as Python objects that are built on first access.
//!
//! The reader logs what it met (`events`), and a record knows its place in that log (`state`). The first access to any
//! member builds all members of that record (`build`); its nested records wait in turn. The body is freed when the last
//! record is built. docs/performance.md has the measurements.

mod build;
mod by_row;
mod events;
pub(crate) mod record;
mod state;
mod strings;

pub(crate) use self::build::object;
pub(crate) use self::events::{Classes, Recorder};
pub(crate) use self::record::Fields;
