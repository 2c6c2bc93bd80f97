//! Helpers that know nothing of the API: text search, numbers.

pub mod number;
pub(crate) mod rng;
pub(crate) mod text;
pub mod time;
