//! In which order the service writes members: remembered between the answers of one client, for speed alone.
//!
//! The service writes members in an order of its own, always the same, and leaves out what it has no value for. A key that
//! was guessed is compared where it stands; another has to be read to its end and looked for.

use alloc::sync::Arc;
use core::sync::atomic::{AtomicU8, Ordering::Relaxed};

use crate::schema::Record;

const PLACES: usize = 256;

/// What came behind which member. A guess may be wrong, because records share places and calls run side by side: then the
/// key is looked for. What is read never depends on it.
#[derive(Clone, Debug)]
pub struct Habits(Arc<[AtomicU8; PLACES]>);

impl Habits {
    /// The member that came here before, else that of the facts.
    #[inline]
    pub(super) fn guess(&self, record: &Record, expected: usize) -> usize {
        match self.0.get(place(record, expected)).map_or(0, |came| came.load(Relaxed)) {
            0 => expected,
            index => usize::from(index - 1),
        }
    }

    /// A member came elsewhere than it should by the facts.
    pub(super) fn learn(&self, record: &Record, expected: usize, index: usize) {
        if let Some(came) = self.0.get(place(record, expected)) {
            came.store(index as u8 + 1, Relaxed);
        }
    }
}

/// Of the record by where it lies, and of the member before.
#[inline]
fn place(record: &Record, expected: usize) -> usize {
    (core::ptr::from_ref(record).addr() / align_of::<Record>() + expected) % PLACES
}

impl Default for Habits {
    fn default() -> Self {
        Self(Arc::new([const { AtomicU8::new(0) }; PLACES]))
    }
}

/// They are no part of what a client is told to do.
impl PartialEq for Habits {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Habits {}
