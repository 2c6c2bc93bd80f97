//! JSON: the reader of answers, and the sinks that it feeds.

pub mod reader;
pub mod sink;
