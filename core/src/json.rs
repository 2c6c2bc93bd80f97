//! JSON: the reader of answers, the sinks that it feeds, and the writer of values.

pub(crate) mod build;
pub mod reader;
pub mod sink;
pub(crate) mod write;

pub use build::parse;
