//! The cursor of the next page. The path in `next` is not trusted: some answers print another operation's.

use alloc::string::String;

use crate::request::encode::decode;
use crate::util::text::{cut, until};

/// What is wrong with a cursor that some page of this list has had before. Lists that follow cursors report it.
pub const REPEATED: &str = "repeats the cursor of an earlier page; the list ends here and may be incomplete";

/// The value of `start_key` in a `next` text, percent-decoded; empty at the end of the list. `None` where it has none
/// that can be read.
pub fn cursor(next: &str, param: &str) -> Option<String> {
    let (_, query) = cut(next, b'?')?;
    let query = until(query, b"#");
    let pairs = &mut query.as_bytes().split(|b| *b == b'&');
    let value = pairs.find_map(|pair| pair.strip_prefix(param.as_bytes())?.strip_prefix(b"="))?;
    decode(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_cursor_and_nothing_else() {
        let some = |text: &str| cursor(text, "start_key");
        assert_eq!(some("/v1/checks?start_key=abc%3D%3D").as_deref(), Some("abc=="));
        assert_eq!(some("/v1/other?x=1&start_key=a+b=&y=2#f").as_deref(), Some("a+b="));
        assert_eq!(some("https://elsewhere.test/?start_key=k").as_deref(), Some("k"));
        assert_eq!(some("/v1/checks?start_key=").as_deref(), Some(""));
        for end in
            ["", "dummy next", "/v1/checks", "/v1/checks?xstart_key=1", "?start_key=%zz", "?start_key=%ff"]
        {
            assert_eq!(some(end), None, "{end}");
        }
    }
}
