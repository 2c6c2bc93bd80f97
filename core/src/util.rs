//! Helpers that know nothing of the API: text, numbers, days, times.

pub mod date;
pub mod number;
pub(crate) mod rng;
pub(crate) mod sort;
pub(crate) mod text;
pub mod time;
