//! Texts that come again in an answer: labels of tables, states, dates. A repeated text is one object.

use pyo3::prelude::*;
use pyo3::types::PyString;

/// The texts of one answer. They live and die with it, because answers hold personal data.
pub(crate) struct Texts {
    slots: Vec<Slot>,
    worth: bool,
}

/// A text is kept when it is met for the second time, so that texts met once cost no copy.
#[derive(Default)]
struct Slot {
    met: u64,
    kept: Option<(Box<[u8]>, Py<PyString>)>,
}

impl Texts {
    const SLOTS: usize = 256;
    const LONGEST: usize = 40;
    /// Smaller answers repeat too little to pay for the slots.
    const WORTH: usize = 4096;

    pub(crate) const fn new(bytes: usize) -> Self {
        Self { slots: Vec::new(), worth: bytes >= Self::WORTH }
    }

    pub(crate) fn get<'py>(&mut self, py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyString>> {
        if !self.worth || text.len() > Self::LONGEST {
            return PyString::from_bytes(py, text);
        }
        if self.slots.is_empty() {
            self.slots.resize_with(Self::SLOTS, Slot::default);
        }
        let hash = hash(text);
        let Some(slot) = self.slots.get_mut((hash >> 40) as usize % Self::SLOTS) else {
            return PyString::from_bytes(py, text);
        };
        if slot.met == hash
            && let Some((known, object)) = &slot.kept
            && **known == *text
        {
            return Ok(object.bind(py).clone());
        }
        let object = PyString::from_bytes(py, text)?;
        slot.kept = (slot.met == hash).then(|| (text.into(), object.clone().unbind()));
        slot.met = hash;
        Ok(object)
    }
}

/// Of length, first and last bytes: enough to tell labels apart.
fn hash(bytes: &[u8]) -> u64 {
    let word = |chunk: Option<&[u8; 8]>| chunk.map_or(0, |c| u64::from_le_bytes(*c));
    let mixed = match bytes.first_chunk() {
        Some(first) => word(Some(first)) ^ word(bytes.last_chunk()).rotate_left(23),
        None => bytes.iter().fold(0, |n, b| (n << 8) | u64::from(*b)),
    };
    (mixed ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
