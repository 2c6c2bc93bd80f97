//! The one grammar of addresses: base URLs, overrides and links.
//!
//! Parsers of URLs disagree (a tab in a host, `127.1`, a full-width letter), and a disagreement between this
//! crate and a host's HTTP client would send a request elsewhere. So what could be read in two ways is refused.

use alloc::string::String;

use crate::util::number::natural;
use crate::util::text::{cut, until};

/// A parsed address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Whether it is `https`.
    pub secure: bool,
    /// Host in lower case, with the port where one is written: `files.test:8443`.
    pub authority: String,
    /// Where path, query and fragment begin in the text.
    pub rest: usize,
}

impl Address {
    /// Reads `https://host[:port][/…]`, or `http://` to this machine only. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        if !text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\') {
            return None;
        }
        let (scheme, after) = cut(text, b':')?;
        let after = after.strip_prefix("//")?;
        let secure = scheme.eq_ignore_ascii_case("https");
        if !secure && !scheme.eq_ignore_ascii_case("http") {
            return None;
        }
        let authority = until(after, b"/?#");
        let end = authority.len();
        let authority = authority.to_ascii_lowercase();
        let (host, port) = match authority.strip_prefix("[::1]") {
            Some("") => ("[::1]", None),
            Some(port) => ("[::1]", Some(port.strip_prefix(':')?)),
            None => match cut(&authority, b':') {
                Some((host, port)) => (host, Some(port)),
                None => (authority.as_str(), None),
            },
        };
        if port.is_some_and(|p| !port_fits(p)) || !(host == "[::1]" || host_fits(host)) {
            return None;
        }
        let address = Self { secure, rest: text.len() - after.len() + end, authority: authority.clone() };
        (secure || address.is_loopback()).then_some(address)
    }

    /// Whether it names this machine.
    pub fn is_loopback(&self) -> bool {
        let host = match self.authority.strip_prefix("[::1]") {
            Some(_) => "[::1]",
            None => until(&self.authority, b":"),
        };
        matches!(host, "localhost" | "127.0.0.1" | "[::1]")
    }

    /// The scheme as text.
    pub const fn scheme(&self) -> &'static str {
        if self.secure { "https" } else { "http" }
    }
}

fn port_fits(port: &str) -> bool {
    port.len() <= 5 && natural(port).is_some_and(|n| (1..=65_535).contains(&n))
}

/// Labels of `[a-z0-9-]`, none empty or longer than DNS allows; not a number in any of the ways that parsers read one as IPv4.
fn host_fits(host: &str) -> bool {
    let label_fits = |l: &[u8]| {
        (1..=63).contains(&l.len())
            && l.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
    };
    let last = host.as_bytes().rsplit(|b| *b == b'.').next().unwrap_or_default();
    let number_like = last.iter().all(u8::is_ascii_digit)
        || last.strip_prefix(b"0x").is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit));
    host.len() <= 253
        && host.as_bytes().split(|b| *b == b'.').all(label_fits)
        && (!number_like || host == "127.0.0.1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accepts_what_everyone_reads_alike() {
        for (text, authority, rest) in [
            ("https://api.checks.truora.com", "api.checks.truora.com", ""),
            ("https://Files.Test:8443/a?b=%20#c", "files.test:8443", "/a?b=%20#c"),
            ("http://127.0.0.1:80/x", "127.0.0.1:80", "/x"),
            ("http://localhost", "localhost", ""),
            ("http://[::1]:9/", "[::1]:9", "/"),
            ("https://files.test?x", "files.test", "?x"),
        ] {
            let parsed = Address::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(parsed.authority, authority);
            assert_eq!(&text[parsed.rest..], rest);
        }
    }

    #[test]
    fn refuses_what_could_be_read_in_two_ways() {
        for text in [
            "",
            "https://",
            "https:///x",
            "//files.test/x",
            "/x",
            "ftp://files.test",
            "http://files.test/x",
            "https://user@files.test",
            "https://user:pw@files.test/",
            "https://go\tod.test",
            "https://a b.test",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://1.2.3.4/",
            "https://a.0x1f/",
            "https://\u{24d4}vil.test",
            "https://evil\u{3002}test/",
            "https://files.test\\@evil.test/",
            "https://files.test:0/",
            "https://files.test:99999/",
            "https://files.test:/",
            "https://a..b/",
            "https://files.test./",
            "http://localhost.evil.test/",
            "http://[::2]/",
            "https://[::1",
            "https://a_b.test",
            "https://a-label-of-more-than-sixty-three-characters-is-refused-by-some-resolvers.test",
            "https://files.test/\u{e9}",
            "https://files.test/a b",
            "https://files.test:80:80/",
            "javascript:alert(1)",
        ] {
            assert_eq!(Address::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in ".{0,60}") {
            let _ = Address::parse(&text);
        }

        #[test]
        fn what_is_accepted_has_one_reading(text in "https?://[a-zA-Z0-9.:@\\[\\]%x-]{0,20}(/.{0,8})?") {
            if let Some(a) = Address::parse(&text) {
                prop_assert!(!a.authority.contains(['@', '%', '\\']));
                prop_assert!(a.secure || a.is_loopback());
            }
        }
    }
}
