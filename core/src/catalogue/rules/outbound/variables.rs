//! The grammar of variables, `{{.name}}`, and the formats made of it.

use alloc::vec::Vec;

use crate::schema::Format;
use crate::util::text::{cut, find, until};

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Plain text.
    Plain(&'a str),
    /// A variable, by its name.
    Variable(&'a str),
    /// Braces that hold no variable, with what is inside.
    Broken(&'a str),
}

/// Cuts a text into its pieces. Which letters a name may have is not documented: these are safe.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut rest, mut all) = (text, Vec::new());
    while !rest.is_empty() {
        let end = match find(rest, "{{").unwrap_or(rest.len()) {
            0 => find(rest, "}}").map_or(rest.len(), |at| at + 2),
            start => start,
        };
        let Some((piece, tail)) = rest.split_at_checked(end) else { break };
        rest = tail;
        all.push(match piece.strip_prefix("{{") {
            None => Piece::Plain(piece),
            Some(inner) => match inner.strip_prefix('.').and_then(|name| name.strip_suffix("}}")) {
                Some(name) if is_name(name) => Piece::Variable(name),
                _ => Piece::Broken(piece),
            },
        });
    }
    all
}

/// The variables of a text, in its order.
pub(super) fn variables(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    for piece in pieces(text) {
        if let Piece::Variable(name) = piece {
            all.push(name);
        }
    }
    all
}

pub(super) fn is_plain(piece: &Piece<'_>) -> bool {
    matches!(piece, Piece::Plain(_))
}

fn is_name(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

fn is_sound(text: &str) -> bool {
    !pieces(text).iter().any(|piece| matches!(piece, Piece::Broken(_)))
}

/// Text that may hold variables.
pub(crate) const PLAIN_VARIABLES: Format = Format {
    name: "text with variables",
    fits: is_sound,
    says: "text whose variables are written `{{.name}}`, with letters, digits and `_` in the name",
};

/// Text that holds none.
pub(crate) const NO_VARIABLE: Format = Format {
    name: "text without variables",
    fits: |text| pieces(text).iter().all(is_plain),
    says: "text without variables",
};

/// Target of a button.
pub(crate) const BUTTON_URL: Format = Format {
    name: "button_url",
    fits: is_url,
    says: "http:// or https://, a host without variables, and at most one variable `{{.name}}`, at the very end",
};

fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = cut(text, b':') else { return false };
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let host = until(rest, b"/?#");
    let bare = host.as_bytes().rsplit(|b| *b == b'@').next().unwrap_or_default();
    let named = !bare.is_empty() && !bare.starts_with(b":") && find(host, "{{").is_none();
    let pieces = pieces(text);
    let at_the_end = pieces.iter().position(|piece| !is_plain(piece)).is_none_or(|at| at + 1 == pieces.len());
    ["http", "https"].iter().any(|s| s.eq_ignore_ascii_case(scheme)) && named && at_the_end && is_sound(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn names(text: &str) -> Vec<&str> {
        variables(text)
    }

    #[test]
    fn what_a_variable_is() {
        assert_eq!(names("Hello {{.name}} {{._b2}}, hi"), ["name", "_b2"]);
        for bad in [
            "{{name}}",
            "{{1}}",
            "{{ .name }}",
            "{{.1}}",
            "{{.}}",
            "{{.a b}}",
            "{{.ñ}}",
            "{{",
            "{{.a",
            "{{{.a}}",
        ] {
            assert!(!is_sound(bad) && names(bad).is_empty(), "{bad}");
        }
        for plain in ["", "{.a}", "a}} b", "{ {.a} }"] {
            assert!((NO_VARIABLE.fits)(plain), "{plain}");
        }
        assert_eq!(pieces("a{{.b}}"), [Piece::Plain("a"), Piece::Variable("b")]);
    }

    #[test]
    fn targets_of_buttons() {
        for good in [
            "https://www.example.com/{{.p}}",
            "http://a.example",
            "HTTPS://a.example:8443/x?y={{.p}}#z".trim_end_matches("#z"),
            "https://a.example?x={{.p}}",
        ] {
            assert!(is_url(good), "{good}");
        }
        for bad in [
            "ftp://example.com",
            "example.com",
            "mailto:a@b.c",
            "https://",
            "https:///x",
            "https://:80/x",
            "https://user@/x",
            "https://{{.host}}",
            "https://a.example{{.p}}",
            "https://a.example/{{.p}}/x",
            "https://a.example/{{.p}}?q={{.r}}",
            "https://a.example/{{.p}}{{.q}}",
            "https://a.example/{{p}}",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[{}.a_1 é]{0,24}") {
            let back: String = pieces(&text).into_iter().map(|piece| match piece {
                Piece::Plain(part) | Piece::Broken(part) => part.into(),
                Piece::Variable(name) => format!("{{{{.{name}}}}}"),
            }).collect();
            prop_assert_eq!(back, text);
        }

        #[test]
        fn names_come_back(parts in prop::collection::vec(("[^{}]{0,6}", "[A-Za-z_][A-Za-z0-9_]{0,8}"), 0..6)) {
            let text: String = parts.iter().flat_map(|(plain, name)| [plain, "{{.", name, "}}"]).collect();
            let wanted: Vec<&str> = parts.iter().map(|(_, name)| name.as_str()).collect();
            prop_assert!(is_sound(&text));
            prop_assert_eq!(names(&text), wanted);
        }

        #[test]
        fn any_text_is_read(text in ".{0,40}") {
            let broken = pieces(&text).iter().any(|piece| matches!(piece, Piece::Broken(_)));
            prop_assert_eq!(is_sound(&text), !broken);
            prop_assert!(text.contains("{{") || (NO_VARIABLE.fits)(&text));
            let _ = is_url(&text);
        }
    }
}
