//! Properties of contacts.

use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[];

const _: () = verify_all(OPS);
