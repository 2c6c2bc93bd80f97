//! A request, made in one of two ways: to the service, where the host may add its key, or away from it, where it cannot.

pub(crate) mod address;
pub(crate) mod defaults;
pub(crate) mod encode;
pub(crate) mod raw;
pub(crate) mod route;

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use crate::json::write;
use crate::request::address::Address;
use crate::request::route::{Encoding, Route};
use crate::schema::{Gives, Host, Method, Operation, Place, Type};
use crate::secret::Secret;
use crate::util::text::until;
use crate::value::Value;

/// Bytes that most forms fit in.
const FORM: usize = 256;

/// What a request carries.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    Empty,
    /// These bytes.
    Bytes(Vec<u8>),
    /// What the host holds: a file it was given to upload, so many bytes from its beginning.
    Slot {
        /// Bytes, as the header `content-length` says.
        length: u64,
    },
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Slot { length } => write!(f, "Slot({length} bytes)"),
        }
    }
}

/// One HTTP request for the host to send, with redirects off and no headers of its own but the key and a user agent.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Full URL. It holds ids or is a presigned link: it may not be logged.
    pub url: Secret,
    /// Headers, without the key.
    pub headers: Vec<(&'static str, String)>,
    /// Body.
    pub body: Body,
    /// Whether the host adds its key. Only requests to the service's own hosts have it set.
    pub auth: bool,
    /// When the head of the answer must be there, on the host's clock.
    pub by: Duration,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// Name of the host, for logs: `checks`, or `away`.
    pub host: &'static str,
    /// The path with its placeholders, for logs.
    pub template: &'static str,
    /// Whether the answer is a file, whose bytes must come as they are.
    pub file: bool,
}

/// Names of headers without their values: some are parameters.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        let mut request = f.debug_struct("Request");
        request.field("method", &self.method).field("host", &self.host).field("template", &self.template);
        request.field("headers", &names).field("body", &self.body).field("auth", &self.auth);
        request.field("by", &self.by).field("attempt", &self.attempt).finish_non_exhaustive()
    }
}

impl Request {
    /// An operation of the service.
    pub(crate) fn home(
        base: &str,
        op: &Operation,
        route: &Route<'_>,
        params: &Value<'_>,
        cursor: Option<&str>,
        extra: &Value<'_>,
    ) -> Self {
        let field = op.takes.iter().find(|f| f.place == Place::Body);
        // What goes along has its place in the body; a request without one has it in the query.
        let encoding = match (route.method, field, route.encoding) {
            (Method::Get, ..) | (_, Some(_), _) | (Method::Delete, None, None) => None,
            (_, None, None) if !extra.is_absent() => Some(Encoding::Form),
            (_, None, encoding) => encoding,
        };
        let (beside, within) = if encoding.is_some() { (&Value::Null, extra) } else { (extra, &Value::Null) };
        let mut url = base.trim_end_matches('/').to_owned();
        encode::write_path(&mut url, route.path, params);
        let mut query = String::new();
        encode::write_pairs(&mut query, op, false, params, cursor, beside);
        if !query.is_empty() {
            url.push('?');
            url.push_str(&query);
        }
        let file = matches!(op.gives, Gives::File(_));
        let mut headers = vec![("accept", if file { "*/*" } else { "application/json" }.to_owned())];
        told(op, params, &mut headers);
        let body = match (field, encoding) {
            (Some(field), _) => {
                if matches!(field.ty, Type::Json) {
                    headers.push(("content-type", "application/json".to_owned()));
                }
                let value = params.get(field.name);
                value.map_or(Body::Empty, |value| Body::Bytes(encode::raw(&field.ty, value)))
            }
            (None, Some(Encoding::Json)) => {
                headers.push(("content-type", "application/json".to_owned()));
                Body::Bytes(encode::json_body(op, params, within).into_bytes())
            }
            (None, Some(Encoding::Form)) => {
                headers.push(("content-type", "application/x-www-form-urlencoded".to_owned()));
                let mut form = String::with_capacity(FORM);
                encode::write_pairs(&mut form, op, true, params, None, within);
                Body::Bytes(form.into_bytes())
            }
            (None, None) => Body::Empty,
        };
        let mut request = Self::to_service(route.method, route.host, op.path, url, headers, body);
        request.file = file;
        request
    }

    /// To the service. The only way to a request with `auth`.
    pub(crate) fn to_service(
        method: Method,
        host: Host,
        template: &'static str,
        url: String,
        headers: Vec<(&'static str, String)>,
        body: Body,
    ) -> Self {
        Self {
            method,
            url: Secret::new(url),
            headers,
            body,
            auth: true,
            by: Duration::ZERO,
            attempt: 0,
            host: host.name(),
            template,
            file: false,
        }
    }

    /// A file that the host holds, to a link that the service handed out. The link decides what is sent along: nothing
    /// but the length, and the media type where the facts tell one.
    pub(crate) fn upload(mut away: Self, op: &Operation, params: &Value<'_>, length: u64) -> Self {
        away.method = op.method;
        away.file = false;
        told(op, params, &mut away.headers);
        for field in op.takes {
            if let Type::File { media, .. } = field.ty
                && !media.is_empty()
            {
                away.headers.push(("content-type", media.to_owned()));
            }
        }
        away.headers.push(("content-length", length.to_string()));
        away.body = Body::Slot { length };
        away
    }

    /// To a link that the service handed out. There is no way to authorise it: it may lead anywhere.
    ///
    /// `None` where the link breaks the grammar of [`Address`], or is plain http while `base` is not on this machine.
    pub(crate) fn away(link: &Secret, base: Option<&str>) -> Option<Self> {
        let address = Address::parse(link.expose())?;
        let local = base.and_then(Address::parse).is_some_and(|b| !b.secure && b.is_loopback());
        if !address.secure && !local {
            return None;
        }
        let text = link.expose();
        let rest = text.get(address.rest..).unwrap_or_default();
        let rest = until(rest, b"#");
        let slash = if rest.starts_with('/') { "" } else { "/" };
        let url = alloc::format!("{}://{}{slash}{rest}", address.scheme(), address.authority);
        Some(Self {
            method: Method::Get,
            url: Secret::new(url),
            headers: alloc::vec![("accept", "*/*".to_owned())],
            body: Body::Empty,
            auth: false,
            by: Duration::ZERO,
            attempt: 0,
            host: "away",
            template: "(link)",
            file: true,
        })
    }
}

/// The parameters that travel in headers.
fn told(op: &Operation, params: &Value<'_>, headers: &mut Vec<(&'static str, String)>) {
    for field in op.takes.iter().filter(|f| f.place == Place::Header) {
        if let Some(value) = params.get(field.name).filter(|v| !v.is_absent()) {
            headers.push((field.wire, write::plain(value).into_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    #[test]
    fn away_is_never_authorised_and_never_plain_http_abroad() {
        let away = |link: &str, base: Option<&str>| Request::away(&Secret::new(link), base);
        let request = away("HTTPS://Files.Test/a?sig=1#x", None).unwrap();
        assert!(!request.auth);
        assert_eq!(request.url.expose(), "https://files.test/a?sig=1");
        assert!(away("http://127.0.0.1:9/a", None).is_none());
        assert!(away("http://127.0.0.1:9/a", Some("https://api.checks.truora.com")).is_none());
        assert!(away("http://127.0.0.1:9/a", Some("http://localhost:1")).is_some());
        assert!(away("http://files.test/a", Some("http://localhost:1")).is_none());
        assert!(away("/relative", Some("http://localhost:1")).is_none());
        assert_eq!(away("https://files.test?x=1", None).unwrap().url.expose(), "https://files.test/?x=1");
    }

    #[test]
    fn debug_shows_no_url_and_no_body() {
        let request = away_debug();
        for secret in ["sig", "files.test", "secret-body"] {
            assert!(!request.contains(secret), "{request}");
        }
    }

    fn away_debug() -> String {
        let mut request = Request::away(&Secret::new("https://files.test/a?sig=1"), None).unwrap();
        request.body = Body::Bytes(b"secret-body".to_vec());
        format!("{request:?}")
    }
}
