//! What the printers share about errors: which class each kind and code has.

use truora::internal::CLASSES;
use truora::{ErrorCode, Kind};

/// Kind, code and class. The empty code, after the others of its kind, means any other code.
pub(crate) fn rows() -> Vec<(Kind, &'static str, &'static str)> {
    let mut rows = Vec::new();
    for class in CLASSES {
        let Some((kind, _)) = class.kind else { continue };
        let other = |code: &&ErrorCode| code.kind() == kind && code.class() != class.name;
        rows.extend(ErrorCode::ALL.iter().filter(other).map(|code| (kind, code.text(), code.class())));
        rows.push((kind, "", class.name));
    }
    rows
}

/// The kinds, each with its codes.
pub(crate) fn kinds() -> Vec<(Kind, Vec<ErrorCode>)> {
    let kinds = CLASSES.iter().filter_map(|class| class.kind).map(|(kind, _)| kind);
    let codes = |kind: Kind| ErrorCode::ALL.iter().copied().filter(move |code| code.kind() == kind);
    kinds.map(|kind| (kind, codes(kind).collect())).collect()
}
