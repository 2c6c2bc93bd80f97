//! What is kept per row of the catalogue. Rows are told apart by their addresses; twins only cost a second entry.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};

use pyo3::PyResult;

/// Asked for every record and word of an answer, so it hashes no more than it must.
pub(crate) struct Rows<T>(HashMap<usize, T, BuildHasherDefault<Address>>);

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<T> Rows<T> {
    /// What is kept of this row; made when it is met for the first time.
    pub(crate) fn get<R>(&mut self, row: &'static R, make: impl FnOnce() -> PyResult<T>) -> PyResult<&T> {
        match self.0.entry(std::ptr::from_ref(row).addr()) {
            Entry::Occupied(found) => Ok(found.into_mut()),
            Entry::Vacant(place) => Ok(place.insert(make()?)),
        }
    }
}

/// Hash of an address. Nobody outside chooses them.
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
