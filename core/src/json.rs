//! JSON: the reader of answers, the sinks that it feeds, and the writer of values.

pub(crate) mod build;
pub(crate) mod reader;
pub(crate) mod sink;
pub(crate) mod write;

pub use build::parse;
pub use reader::{Broken, Habits, MAX_BYTES, MAX_DEPTH, Part, Rename, Report, read, read_again};
pub use sink::{Nobody, Sink};
