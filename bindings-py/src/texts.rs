//! Texts that come again in an answer: labels of tables, states, dates. A repeated text is one object.

use pyo3::prelude::*;
use pyo3::types::PyString;

/// The texts of one answer. They live and die with it, because answers hold personal data.
pub(crate) struct Texts<'py> {
    slots: Vec<Slot<'py>>,
}

/// A text is kept when it is met for the second time, so that texts met once cost no copy.
#[derive(Default)]
struct Slot<'py> {
    met: u64,
    kept: Option<(Box<str>, Bound<'py, PyString>)>,
}

impl<'py> Texts<'py> {
    const SLOTS: usize = 256;
    const LONGEST: usize = 40;
    /// Smaller answers repeat too little to pay for the slots.
    const WORTH: usize = 4096;

    pub(crate) fn new(bytes: usize) -> Self {
        let mut slots = Vec::new();
        if bytes >= Self::WORTH {
            slots.resize_with(Self::SLOTS, Slot::default);
        }
        Self { slots }
    }

    pub(crate) fn get(&mut self, py: Python<'py>, text: &str) -> Bound<'py, PyString> {
        let hash = hash(text.as_bytes());
        let slot = self.slots.get_mut((hash >> 40) as usize % Self::SLOTS);
        let Some(slot) = slot.filter(|_| text.len() <= Self::LONGEST) else {
            return PyString::new(py, text);
        };
        if slot.met == hash
            && let Some((known, object)) = &slot.kept
            && **known == *text
        {
            return object.clone();
        }
        let object = PyString::new(py, text);
        slot.kept = (slot.met == hash).then(|| (text.into(), object.clone()));
        slot.met = hash;
        object
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
