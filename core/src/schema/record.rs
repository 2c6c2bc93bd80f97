//! Objects with known members, found by a hash table that is made at compile time.

use super::shape::SLOTS;
use super::{Field, Record};

const EMPTY: u8 = u8::MAX;

impl Record {
    /// A record.
    ///
    /// # Panics
    /// At compile time only, where it has more members than its table has slots.
    #[expect(clippy::indexing_slicing, reason = "runs in a const only, within bounds it has checked")]
    pub const fn of(name: &'static str, fields: &'static [Field]) -> Self {
        assert!(fields.len() <= SLOTS, "a record has at most 64 members; widen SLOTS");
        let (mut required, mut aliased, mut index, mut i) = (0, false, [EMPTY; SLOTS], 0);
        while i < fields.len() {
            if fields[i].required {
                required |= 1 << i;
            }
            aliased |= !fields[i].aliases.is_empty();
            let mut slot = hash(fields[i].wire.as_bytes());
            while index[slot] != EMPTY {
                slot = (slot + 1) % SLOTS;
            }
            index[slot] = i as u8;
            i += 1;
        }
        Self { name, fields, required, aliased, index }
    }

    /// The member of this spelling, its index, and the spelling.
    #[cfg_attr(truora_speed, optimize(speed))]
    pub fn find(&self, key: &str) -> Option<(usize, &'static Field)> {
        let fields = self.fields;
        let mut slot = hash(key.as_bytes());
        for _ in 0..SLOTS {
            let index = usize::from(self.index.get(slot).copied().unwrap_or(EMPTY));
            match fields.get(index) {
                Some(field) if same(field.wire.as_bytes(), key.as_bytes()) => return Some((index, field)),
                Some(_) => slot = (slot + 1) % SLOTS,
                None => break,
            }
        }
        if !self.aliased {
            return None;
        }
        fields.iter().enumerate().find(|(_, f)| f.aliases.contains(&key))
    }
}

/// Hash of length, first, middle and last byte.
#[expect(clippy::indexing_slicing, reason = "within the length it has checked")]
#[cfg_attr(truora_speed, optimize(speed))]
const fn hash(key: &[u8]) -> usize {
    let n = key.len();
    if n == 0 {
        return 0;
    }
    let (first, middle, last) = (key[0] as usize, key[n / 2] as usize, key[n - 1] as usize);
    (n * 5 + first * 7 + middle * 11 + last * 29) % SLOTS
}

/// Equality without a library call: keys are short, and there are thousands of them.
#[cfg_attr(truora_speed, optimize(speed))]
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match (a.first_chunk::<8>(), a.last_chunk::<8>(), b.first_chunk::<8>(), b.last_chunk::<8>()) {
        (Some(a0), Some(a1), Some(b0), Some(b1)) => a0 == b0 && a1 == b1 && (a.len() <= 16 || a == b),
        _ => match (a.first_chunk::<4>(), a.last_chunk::<4>(), b.first_chunk::<4>(), b.last_chunk::<4>()) {
            (Some(a0), Some(a1), Some(b0), Some(b1)) => a0 == b0 && a1 == b1,
            _ => a.iter().zip(b).all(|(x, y)| x == y),
        },
    }
}
