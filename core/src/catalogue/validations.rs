//! Validators: one check of a document, a face, a phone or an e-mail.

use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[];

const _: () = verify_all(OPS);
