//! What business rules do, and the values that they use.

use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[];

const _: () = verify_all(OPS);
