//! API keys: for servers, and for one person in a web flow.

use crate::schema::*;

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[];

const _: () = verify_all(OPS);
