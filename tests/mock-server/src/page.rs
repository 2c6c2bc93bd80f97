//! Pages: an opaque cursor full of characters that must be escaped, and relative `next` paths.

use std::ops::Range;

use crate::form::{Pairs, encode, get};
use crate::reply::Fail;

/// One page of a list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) range: Range<usize>,
    /// Empty on the last page.
    pub(crate) next: String,
}

const OPEN: &str = "k+/";
const SHUT: &str = "%3D==";

/// Cuts the page that `start_key` asks for; the cursor names the last item of the page before.
pub(crate) fn page(path: &str, query: &Pairs, ids: &[impl AsRef<str>], size: usize) -> Result<Page, Fail> {
    let start = match get(query, "start_key") {
        None => 0,
        Some(key) => {
            let id = key.strip_prefix(OPEN).and_then(|key| key.strip_suffix(SHUT));
            let at = id.and_then(|id| ids.iter().position(|one| one.as_ref() == id));
            at.ok_or_else(|| Fail::invalid("error decoding start key"))? + 1
        }
    };
    let end = start.saturating_add(size).min(ids.len());
    let last = if end < ids.len() { end.checked_sub(1).and_then(|last| ids.get(last)) } else { None };
    let next = last.map_or_else(String::new, |last| {
        let cursor = encode(&format!("{OPEN}{}{SHUT}", last.as_ref()));
        let kept = query.iter().filter(|(name, _)| name != "start_key");
        let kept = kept.map(|(name, value)| format!("{}={}&", encode(name), encode(value)));
        format!("{path}?{}start_key={cursor}", kept.collect::<String>())
    });
    Ok(Page { range: start..end, next })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::pairs;

    #[test]
    fn walks_to_an_empty_next() {
        let ids = ["a", "b", "c", "d"];
        let mut query = pairs(b"lang=es").unwrap();
        let mut seen = Vec::new();
        loop {
            let page = page("/p", &query, &ids, 3).unwrap();
            seen.extend(page.range);
            if page.next.is_empty() {
                break;
            }
            assert_eq!(page.next, "/p?lang=es&start_key=k%2B%2Fc%253D%3D%3D");
            query = pairs(page.next.strip_prefix("/p?").unwrap().as_bytes()).unwrap();
        }
        assert_eq!(seen, [0, 1, 2, 3]);
        let wrong = pairs(b"start_key=k%2B%2Fc%3D%3D%3D").unwrap();
        assert!(page("/p", &wrong, &ids, 3).is_err());
        assert_eq!(page("/p", &Vec::new(), &ids, 4).unwrap().next, "");
    }
}
