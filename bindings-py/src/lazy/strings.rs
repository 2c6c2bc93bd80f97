//! Repeated texts of an answer (labels, statuses, dates) share one Python string.

use pyo3::prelude::*;
use pyo3::types::PyString;

/// A cache of one answer's texts. It is dropped with the answer, because answers hold personal data.
pub(super) struct Strings {
    slots: Vec<Slot>,
    enabled: bool,
}

/// A text is stored when it is seen for the second time, so that unique texts cost no copy.
#[derive(Default)]
struct Slot {
    hash: u64,
    stored: Option<(Box<[u8]>, Py<PyString>)>,
}

impl Strings {
    const SLOTS: usize = 256;
    const LONGEST: usize = 40;
    /// Answers below this size repeat too little to pay for the slots.
    const SMALLEST: usize = 4096;

    pub(super) const fn new(bytes: usize) -> Self {
        Self { slots: Vec::new(), enabled: bytes >= Self::SMALLEST }
    }

    pub(super) fn get<'py>(&mut self, py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyString>> {
        if !self.enabled || text.len() > Self::LONGEST {
            return PyString::from_bytes(py, text);
        }
        if self.slots.is_empty() {
            self.slots.resize_with(Self::SLOTS, Slot::default);
        }
        let hash = hash(text);
        let Some(slot) = self.slots.get_mut((hash >> 40) as usize % Self::SLOTS) else {
            return PyString::from_bytes(py, text);
        };
        if slot.hash == hash
            && let Some((known, object)) = &slot.stored
            && **known == *text
        {
            return Ok(object.bind(py).clone());
        }
        let object = PyString::from_bytes(py, text)?;
        slot.stored = (slot.hash == hash).then(|| (text.into(), object.clone().unbind()));
        slot.hash = hash;
        Ok(object)
    }
}

/// Hashes the length, the first and the last bytes: enough to distinguish labels.
fn hash(bytes: &[u8]) -> u64 {
    let word = |chunk: Option<&[u8; 8]>| chunk.map_or(0, |c| u64::from_le_bytes(*c));
    let mixed = match bytes.first_chunk() {
        Some(first) => word(Some(first)) ^ word(bytes.last_chunk()).rotate_left(23),
        None => bytes.iter().fold(0, |n, b| (n << 8) | u64::from(*b)),
    };
    (mixed ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
