//! What needs no request: links that people open, and the content of tokens.

pub mod links;
pub mod token;
