//! Rules of outbound messages: creating and updating a template, listing and sending.

mod variables;

pub(crate) use self::variables::{BUTTON_URL, NO_VARIABLE, PLAIN_VARIABLES};
use crate::schema::Rule;

/// The rules of `outbounds.create`.
pub const CREATE: &[Rule] = &[];
/// The rules of `outbounds.update`.
pub const UPDATE: &[Rule] = &[];
/// The rules of `outbounds.send`.
pub const SEND: &[Rule] = &[];
/// The rules of `outbounds.list`.
pub const LIST: &[Rule] = &[];
