//! Compile-time checks of the catalogue.

use super::{Field, Operation, Place};

/// Refuses, at compile time, a catalogue whose paths and parameters do not fit each other.
///
/// # Panics
/// At compile time only, naming what is wrong.
#[expect(clippy::indexing_slicing, reason = "runs in a const only: its panic is a compile error")]
pub const fn verify_all(ops: &[Operation]) {
    let mut i = 0;
    while i < ops.len() {
        let op = &ops[i];
        let path = op.path.as_bytes();
        let (mut at, mut holes) = (0, 0);
        while at < path.len() {
            if path[at] == b'{' {
                let start = at + 1;
                while at < path.len() && path[at] != b'}' {
                    at += 1;
                }
                assert!(has_path_field(op.takes, path, start, at), "a placeholder has no path() parameter");
                holes += 1;
            }
            at += 1;
        }
        let (mut f, mut fields) = (0, 0);
        while f < op.takes.len() {
            if matches!(op.takes[f].place, Place::Path) {
                fields += 1;
            }
            f += 1;
        }
        assert!(fields == holes, "a path() parameter has no placeholder");
        i += 1;
    }
}

#[expect(clippy::indexing_slicing, reason = "runs in a const only, within bounds it has checked")]
const fn has_path_field(fields: &[Field], path: &[u8], start: usize, end: usize) -> bool {
    let mut f = 0;
    while f < fields.len() {
        let name = fields[f].name.as_bytes();
        if matches!(fields[f].place, Place::Path) && name.len() == end - start {
            let mut same = true;
            let mut k = 0;
            while k < name.len() {
                if name[k] != path[start + k] {
                    same = false;
                }
                k += 1;
            }
            if same {
                return true;
            }
        }
        f += 1;
    }
    false
}
