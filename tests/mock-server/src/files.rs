//! The files host: presigned links to bytes. It takes no key, and resumes, redirects and expires as told.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::ops::RangeInclusive;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;

use crate::content;
use crate::form::{get as field, pairs};
use crate::reply::{self, header};
use crate::state::{World, now};

/// What a link leads to.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) kind: &'static str,
    /// The file's name, as it stands in the path.
    pub(crate) name: String,
    pub(crate) version: u64,
    pub(crate) uses: u64,
    pub(crate) expired: bool,
}

/// The links handed out, by the token in their path.
#[derive(Debug, Default)]
pub(crate) struct Links {
    base: String,
    all: BTreeMap<String, Link>,
    secret: RandomState,
}

impl Links {
    /// No links yet, at this base.
    pub(crate) fn new(base: &str) -> Self {
        Self { base: base.to_owned(), ..Self::default() }
    }

    /// Where links point to.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// How many were handed out.
    pub(crate) fn issued(&self) -> u64 {
        self.all.len() as u64
    }

    fn sign(&self, what: &str) -> String {
        let half = |part: u8| format!("{:016x}", self.secret.hash_one((part, what)));
        [half(0), half(1)].concat()
    }

    /// Hands one out.
    pub(crate) fn issue(&mut self, link: Link) -> String {
        let token = self.sign(&format!("token {}", self.issued()));
        let url = format!(
            "{}/files/{token}/{}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=900&X-Amz-SignedHeaders=host\
             &X-Amz-Signature={}&Expires={}",
            self.base,
            link.name,
            self.sign(&token),
            now() + 900
        );
        self.all.insert(token, link);
        url
    }
}

/// Its paths: the bytes, and the same behind some redirects or a loop of them.
pub(crate) fn routes() -> Router<Arc<World>> {
    Router::new().route("/files/{token}/{name}", get(fetch)).route("/{hops}/{token}/{name}", get(hop))
}

async fn hop(Path((hops, token, name)): Path<(String, String, String)>, RawQuery(raw): RawQuery) -> Response {
    let left = hops.strip_prefix("hop").and_then(|left| left.parse::<u64>().ok());
    let next = match (hops.as_str(), left) {
        ("loop", _) => "loop".to_owned(),
        (_, Some(left)) if left > 1 => format!("hop{}", left - 1),
        (_, Some(_)) => "files".to_owned(),
        _ => return refusal(404, "NoSuchKey", "The specified key does not exist."),
    };
    let mut answer = reply::bytes(302, "text/plain", Vec::new());
    let name = crate::form::encode(&name);
    reply::set(&mut answer, "location", &format!("/{next}/{token}/{name}?{}", raw.unwrap_or_default()));
    answer
}

/// The bytes behind a link. Also served by the identity host, for relative locations.
pub(crate) async fn fetch(
    State(world): State<Arc<World>>,
    Path((token, _)): Path<(String, String)>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Response {
    if headers.contains_key("authorization") {
        return refusal(400, "InvalidArgument", "Only one auth mechanism allowed");
    }
    let query = pairs(raw.unwrap_or_default().as_bytes()).unwrap_or_default();
    let mut guard = world.lock();
    let state = &mut *guard;
    let signature = state.links.sign(&token);
    let Some(link) = state.links.all.get_mut(&token) else {
        return refusal(404, "NoSuchKey", "The specified key does not exist.");
    };
    if field(&query, "X-Amz-Signature") != Some(&signature) {
        return refusal(403, "SignatureDoesNotMatch", "The request signature does not match.");
    }
    if state.knobs.expire_links > 0 && !link.expired {
        state.knobs.expire_links -= 1;
        link.expired = true;
    }
    if link.expired || state.knobs.expire_after_uses.is_some_and(|most| link.uses >= most) {
        return refusal(403, "AccessDenied", "Request has expired");
    }
    link.uses += 1;
    let size = if link.kind == content::PROCESS_PDF { state.knobs.pdf_bytes } else { 60_000 };
    let bytes = content::make(link.kind, &link.name, link.version, size);
    let (kind, etags, ranges) = (content::mime(link.kind), state.knobs.etags.clone(), state.knobs.ranges);
    drop(guard);
    serve(bytes, kind, &etags, ranges, &headers)
}

const MODIFIED: &str = "Thu, 15 Jan 2026 10:03:00 GMT";

fn serve(bytes: Vec<u8>, kind: &'static str, etags: &str, ranges: bool, headers: &HeaderMap) -> Response {
    let hash = content::hash(&bytes);
    let etag = format!("{}\"{hash:016x}\"", if etags == "weak" { "W/" } else { "" });
    // If-Range compares strongly: a weak ETag never matches.
    let same = header(headers, "if-range")
        .is_none_or(|seen| (etags == "strong" && seen == etag) || seen == MODIFIED);
    let wanted = header(headers, "range").filter(|_| ranges && same);
    let total = bytes.len();
    let mut answer = match wanted.map_or(Asked::All, |text| range(text, total)) {
        Asked::All => reply::bytes(200, kind, bytes),
        Asked::Nothing => {
            let mut answer = refusal(416, "InvalidRange", "The requested range is not satisfiable");
            reply::set(&mut answer, "content-range", &format!("bytes */{total}"));
            return answer;
        }
        Asked::Part(part) => {
            let says = format!("bytes {}-{}/{total}", part.start(), part.end());
            let mut answer = reply::bytes(206, kind, bytes.get(part).unwrap_or_default().to_vec());
            reply::set(&mut answer, "content-range", &says);
            answer
        }
    };
    if ranges {
        reply::set(&mut answer, "accept-ranges", "bytes");
    }
    if etags != "none" {
        reply::set(&mut answer, "etag", &etag);
    }
    reply::set(&mut answer, "last-modified", MODIFIED);
    answer
}

pub(crate) fn refusal(status: u16, code: &str, message: &str) -> Response {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    reply::bytes(status, "application/xml", body.into_bytes())
}

/// What a `Range` asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// Everything: no range, several, or one that is not understood.
    All,
    Part(RangeInclusive<usize>),
    /// A range that begins behind the end.
    Nothing,
}

fn range(text: &str, total: usize) -> Asked {
    let Some((first, last)) = text.strip_prefix("bytes=").and_then(|text| text.split_once('-')) else {
        return Asked::All;
    };
    let number =
        |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<usize>().ok()).flatten();
    let end = total.saturating_sub(1);
    let part = match (number(first), number(last), first, last) {
        (None, Some(count), "", _) if count > 0 => total.saturating_sub(count)..=end,
        (None, Some(_), "", _) => return Asked::Nothing,
        (Some(start), None, _, "") => start..=end,
        (Some(start), Some(last), ..) if start <= last => start..=last.min(end),
        _ => return Asked::All,
    };
    if *part.start() >= total { Asked::Nothing } else { Asked::Part(part) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_ranges() {
        assert_eq!(range("bytes=0-9", 100), Asked::Part(0..=9));
        assert_eq!(range("bytes=90-", 100), Asked::Part(90..=99));
        assert_eq!(range("bytes=90-500", 100), Asked::Part(90..=99));
        assert_eq!(range("bytes=-10", 100), Asked::Part(90..=99));
        assert_eq!(range("bytes=-500", 100), Asked::Part(0..=99));
        assert_eq!(range("bytes=100-", 100), Asked::Nothing);
        assert_eq!(range("bytes=-0", 100), Asked::Nothing);
        assert_eq!(range("bytes=0-", 0), Asked::Nothing);
        for odd in ["bytes=9-0", "bytes=0-1,3-4", "bytes=a-b", "bytes=-", "items=0-1", "bytes=+1-2"] {
            assert_eq!(range(odd, 100), Asked::All, "{odd}");
        }
    }

    #[test]
    fn links_are_signed_and_differ() {
        let link =
            || Link { kind: content::RECORDING, name: "a.mp4".into(), version: 1, uses: 0, expired: false };
        let mut links = Links::new("http://x");
        let (one, two) = (links.issue(link()), links.issue(link()));
        assert_ne!(one, two);
        assert!(one.starts_with("http://x/files/") && one.contains("X-Amz-Signature="));
    }
}
