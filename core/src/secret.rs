//! A text that must not be shown: presigned links, and URLs that hold ids.

use alloc::string::String;
use core::fmt;
use zeroize::Zeroizing;

/// Names of members that hold a [`Type::Secret`](crate::schema::Type::Secret): what prints an answer hides them at any
/// depth, also where nothing else is known of the answer.
pub const SECRETS: &[&str] = &["api_key", "signing_key"];

/// Hidden in `Debug`, without `Display`, wiped when dropped. `expose` is the one way in, easy to grep for.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Hides a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text. For the transport only: never log, store or put it into an error.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::new("https://files.test/x?sig=1")), "Secret(..)");
    }
}
