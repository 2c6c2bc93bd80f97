//! Helpers that know nothing of the API: text search, numbers.

pub mod number;
pub(crate) mod text;
