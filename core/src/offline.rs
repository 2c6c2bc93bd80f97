//! What needs no request: links that people open, and the content of tokens.

pub mod links;
pub mod token;

use alloc::boxed::Box;

use crate::catalogue;
use crate::error::Error;
use crate::schema::Operation;

/// The operation or helper of this id, or the error that there is none.
pub fn declared(id: &str) -> Result<&'static Operation, Box<Error>> {
    helper(id).map_or_else(|| catalogue::known(id), Ok)
}

/// The helper of this id: `links.inbound`, `links.hosted_flow` or `read_token`.
pub(crate) fn helper(id: &str) -> Option<&'static Operation> {
    links::find(id).or_else(|| Some(&token::READ).filter(|read| read.id == id))
}
