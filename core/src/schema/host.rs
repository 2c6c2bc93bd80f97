//! The service hosts: one list, from which every language's names and the OpenAPI documents are printed.

use alloc::string::String;

/// Declares the hosts. A row: variant, name, documented base URL, documentation.
macro_rules! hosts {
    ($($host:ident, $name:literal, $base:literal, $doc:literal;)*) => {
        /// Service host that answers an operation. Its base URL can be set per client.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Host {
            $(#[doc = $doc] $host,)*
            /// Wherever a link of an answer leads: it has no base URL and never gets the key.
            Presigned,
        }

        impl Host {
            /// Every host of the service, in the order of their discriminants.
            pub const ALL: &[Self] = &[$(Self::$host),*];
            /// Their names, the keys of `base_urls`.
            pub const NAMES: &[&str] = &[$($name),*];
            /// These and [`Host::Presigned`], for the packed catalogue.
            #[cfg(any(test, feature = "packed", feature = "docs"))]
            #[doc(hidden)]
            pub const EVERY: &[Self] = &[$(Self::$host,)* Self::Presigned];

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$host => $name,)*
                    Self::Presigned => "presigned",
                }
            }

            /// The documented base URL.
            pub const fn base(self) -> &'static str {
                match self {
                    $(Self::$host => $base,)*
                    Self::Presigned => "",
                }
            }
        }
    };
}

hosts! {
    Checks, "checks", "https://api.checks.truora.com", "Background checks.";
    Account, "account", "https://api.account.truora.com", "Account, keys, rules, batches, hooks.";
    Identity, "identity", "https://api.identity.truora.com", "Identity processes.";
    Validations, "validations", "https://api.validations.truora.com", "Validations, enrollments, accounts.";
    Connect, "connect", "https://api.connect.truora.com", "WhatsApp engagement.";
}

impl Host {
    /// The service's host of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|host| host.name() == name)
    }

    /// Their names, for messages.
    pub fn names() -> String {
        let mut all = String::new();
        for name in Self::NAMES {
            if !all.is_empty() {
                all.push_str(", ");
            }
            all.push_str(name);
        }
        all
    }
}
