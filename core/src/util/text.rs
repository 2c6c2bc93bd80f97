//! Searching and joining texts, in one small function for each need.
//!
//! The library's searches are made anew for every kind of pattern, and prepared for texts of megabytes: in a browser
//! that is 3 KB (gzip) for nothing.

use alloc::string::String;

/// Where `needle` begins in a text.
pub(crate) fn find(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len()).position(|part| part == needle.as_bytes())
}

/// Whether a word is one of these, which have a blank between two.
pub(crate) fn has_word(words: &str, word: &str) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        let one = until(rest, b" ");
        if one == word {
            return true;
        }
        rest = rest.get(one.len() + 1..).unwrap_or_default();
    }
    false
}

/// What stands before and after the first of these bytes, an ASCII character.
#[inline(never)]
pub(crate) fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == at)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// What stands before the first of these ASCII characters; the whole text where there is none.
#[inline(never)]
pub(crate) fn until<'a>(text: &'a str, stops: &[u8]) -> &'a str {
    let end = text.bytes().position(|b| stops.contains(&b)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The texts with `between` between them.
#[inline(never)]
pub(crate) fn join(all: &[&str], between: &str) -> String {
    let mut out = String::new();
    for (i, text) in all.iter().enumerate() {
        if i > 0 {
            out.push_str(between);
        }
        out.push_str(text);
    }
    out
}

/// The text of these bytes, with U+FFFD where they are none, as browsers have it.
pub(crate) fn lossy(mut bytes: &[u8]) -> String {
    let mut out = String::new();
    loop {
        let error = match core::str::from_utf8(bytes) {
            Ok(text) => {
                out.push_str(text);
                return out;
            }
            Err(error) => error,
        };
        let (good, bad) = bytes.split_at_checked(error.valid_up_to()).unwrap_or_default();
        out.push_str(core::str::from_utf8(good).unwrap_or_default());
        out.push('\u{FFFD}');
        // None: cut off within a character.
        bytes = error.error_len().and_then(|n| bad.get(n..)).unwrap_or_default();
    }
}

/// Part of a word, without case: a letter, a digit, or `_`, which names of parameters have. Anything else is a space.
/// Case is that of Spanish and Portuguese; the library's tables for all alphabets are 7 KB.
pub(crate) const fn part(c: char) -> char {
    match c {
        'A'..='Z' | 'À'..='Þ' => (c as u8 | 32) as char,
        'a'..='z' | '0'..='9' | '_' => c,
        '\0'..'À' | '\u{2000}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FFFF}' => ' ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text() {
        for bytes in [
            &b""[..],
            b"ab",
            b"\xC3\xB1",
            b"a\xFFb",
            b"\xE2\x82",
            b"\xE2\x82a\xF0\x9F\x98",
            b"\xED\xA0\x80",
            b"\x80\x80",
        ] {
            assert_eq!(lossy(bytes), String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn pieces_of_texts() {
        assert_eq!((find("a://b", "://"), find("ab", "://"), find("", "x")), (Some(1), None, None));
        assert_eq!((cut("ñ:é:", b':'), cut("ñ", b':')), (Some(("ñ", "é:")), None));
        assert_eq!((until("ñ/é?", b"?#"), until("ñ/é?", b"#/")), ("ñ/é", "ñ"));
        assert_eq!((join(&["a", "b", ""], ", "), join(&[], ", ")), ("a, b, ".into(), String::new()));
    }
}
