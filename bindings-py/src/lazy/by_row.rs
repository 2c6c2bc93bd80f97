//! A map keyed by catalogue rows, compared by address. Two equal rows only cost a second entry.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};

use pyo3::PyResult;

/// Looked up for every record and choice of an answer, so it hashes the address alone.
pub(super) struct ByRow<T>(HashMap<usize, T, BuildHasherDefault<Address>>);

impl<T> Default for ByRow<T> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<T> ByRow<T> {
    /// The entry of this row, made on first use.
    pub(super) fn get<R>(&mut self, row: &'static R, make: impl FnOnce() -> PyResult<T>) -> PyResult<&T> {
        match self.0.entry(std::ptr::from_ref(row).addr()) {
            Entry::Occupied(found) => Ok(found.into_mut()),
            Entry::Vacant(place) => Ok(place.insert(make()?)),
        }
    }
}

/// The hash of an address; callers cannot choose addresses, so collisions cannot be forced.
#[derive(Default)]
struct Address(u64);

impl Hasher for Address {
    fn write(&mut self, _: &[u8]) {}

    fn write_usize(&mut self, address: usize) {
        self.0 = (address as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
