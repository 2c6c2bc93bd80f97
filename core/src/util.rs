//! Helpers that know nothing of the API: text, numbers, days, times.

pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod rng;
pub(crate) mod sort;
pub(crate) mod text;
pub(crate) mod time;
