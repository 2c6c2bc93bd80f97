//! The codes of errors: one list, from which every host's types, classes and documentation are printed.

use super::{FaultKind, Kind};

/// Declares the codes. A row: variant, kind, word, class in the hosts, documentation.
macro_rules! codes {
    ($($name:ident, $kind:ident, $text:literal, $class:literal, $doc:literal;)*) => {
        /// What went wrong, as a stable word. The list grows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $(#[doc = $doc] $name,)*
        }

        impl ErrorCode {
            /// All codes, in the order of their kinds.
            #[cfg(any(test, feature = "docs"))]
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The kind of the errors that have this code.
            pub const fn kind(self) -> Kind {
                match self { $(Self::$name => Kind::$kind,)* }
            }

            /// Name of the error class in the hosts.
            pub const fn class(self) -> &'static str {
                match self { $(Self::$name => $class,)* }
            }

            /// When an error has this code.
            #[cfg(feature = "docs")]
            pub const fn doc(self) -> &'static str {
                match self { $(Self::$name => $doc,)* }
            }
        }
    };
}

codes! {
    // The client, a call or the proxy handler is set up wrong.
    MissingKey, Config, "missing_key", "ConfigError", "There is no API key: neither an option nor the environment has one, or the key function returned none.";
    BadKey, Config, "bad_key", "ConfigError", "The API key is not a text of visible ASCII, or its function is of the wrong kind.";
    BackendKey, Config, "backend_key", "ConfigError", "A browser page was given a backend key, which every visitor could read.";
    BadOption, Config, "bad_option", "ConfigError", "An option or setting is unknown, has a wrong type or is out of its bounds.";
    BadAddress, Config, "bad_address", "ConfigError", "A base URL, the proxy handler's address or a link is not an address that this client sends to.";
    BadHeader, Config, "bad_header", "ConfigError", "A header of the client's own cannot be sent, or is one that the client sets.";
    BadOverride, Config, "bad_override", "ConfigError", "An entry of `overrides` has a wrong form.";
    UnknownOperation, Config, "unknown_operation", "ConfigError", "There is no operation with this id, or it cannot be called this way.";
    UrlTooLong, Config, "url_too_long", "ConfigError", "The parameters make a URL that is too long to be sent.";
    BadSource, Config, "bad_source", "ConfigError", "The file to upload cannot be read, or differs from its announced size.";
    BadTarget, Config, "bad_target", "ConfigError", "The file to save cannot be written.";
    BadTransport, Config, "bad_transport", "ConfigError", "The transport, HTTP client or `fetch` cannot make this request.";
    NoTransport, Config, "no_transport", "ConfigError", "The package that the transport needs is not installed.";
    NoEngine, Config, "no_engine", "ConfigError", "Neither the native engine nor the WebAssembly engine could be loaded.";
    BadCertificates, Config, "bad_certificates", "ConfigError", "A file of certificates cannot be read, or holds none.";
    BadProxy, Config, "bad_proxy", "ConfigError", "The HTTP proxy of the environment has an unusable address, or refused the connection.";
    Closed, Config, "closed", "ConfigError", "The client, or the stream, is closed.";
    RedirectsHidden, Config, "redirects_hidden", "ConfigError", "The file is behind a redirect, which this HTTP client cannot show.";
    RedirectsFollowed, Config, "redirects_followed", "ConfigError", "This HTTP client follows redirects by itself, and the key would go with them.";
    NoHandler, Config, "no_handler", "ConfigError", "The answer at the address of `proxy` does not come from a proxy handler.";
    Refused, Config, "refused", "ConfigError", "The server refused the call before the proxy handler, or the handler's refusal cannot be read.";
    BadAuthorize, Config, "bad_authorize", "ConfigError", "The proxy handler's `authorize` returned something other than a caller.";
    AuthorizeFailed, Config, "authorize_failed", "ConfigError", "The proxy handler's `authorize` raised an error.";
    NotAuthorized, Config, "not_authorized", "ConfigError", "The proxy handler does not know the caller, or `authorize` refused.";
    NotAllowed, Config, "not_allowed", "ConfigError", "The proxy handler does not allow this operation; see its `allow`.";
    BadOrigin, Config, "bad_origin", "ConfigError", "The proxy handler does not know the page's origin; see its `origins`.";
    BadContentType, Config, "bad_content_type", "ConfigError", "The request to the proxy handler is not `application/json`.";
    MethodNotAllowed, Config, "method_not_allowed", "ConfigError", "The request to the proxy handler is not a POST.";
    BadCall, Config, "bad_request", "ConfigError", "The request to the proxy handler has a wrong form.";
    BodyTimeout, Config, "body_timeout", "ConfigError", "The body of a request to the proxy handler did not arrive in time.";
    BodyRead, Config, "body_read", "ConfigError", "Other code had read the body before the proxy handler received the request.";
    CallReused, Config, "call_reused", "ConfigError", "The id of this call was used for another operation or other parameters.";
    StoreFull, Config, "store_full", "ConfigError", "The proxy handler's store has no place for another call that writes.";
    StoreFailed, Config, "store_failed", "ConfigError", "The proxy handler's store does not answer, so the call was not made.";
    // The parameters are wrong.
    Invalid, Invalid, "invalid", "ValidationError", "The parameters are wrong, and nothing was sent. `issues` names every problem.";
    // The service answered with an error.
    BadRequest, Api, "bad_request", "BadRequestError", "400, and any refusal without a code of its own.";
    Unprocessable, Api, "unprocessable", "BadRequestError", "422: the service does not accept the values.";
    Unauthorized, Api, "unauthorized", "AuthenticationError", "401: the key is missing, wrong or expired.";
    Forbidden, Api, "forbidden", "PermissionDeniedError", "403: the key lacks the permission, or it has expired.";
    WrongHost, Api, "wrong_host", "PermissionDeniedError", "403 of the gateway, which knows no such host, method or path; the key is not the cause.";
    NotFound, Api, "not_found", "NotFoundError", "404: it does not exist, or the key's client cannot see it.";
    Conflict, Api, "conflict", "ConflictError", "409: the state of the resource does not allow it.";
    RateLimited, Api, "rate_limited", "RateLimitError", "429: too many requests.";
    Server, Api, "server", "ServerError", "5xx: the service failed; it may have processed the request.";
    // The service reported success, with a body that cannot be used.
    NotJson, Decode, "not_json", "DecodeError", "The body is not valid JSON.";
    TooDeep, Decode, "too_deep", "DecodeError", "The body is nested deeper than 128 levels.";
    TooLarge, Decode, "too_large", "DecodeError", "The body is larger than 32 MiB.";
    Mismatch, Decode, "mismatch", "DecodeError", "The body differs from its record, and `strict` is on. `issues` names the differences.";
    BadEncoding, Decode, "bad_encoding", "DecodeError", "The body has a compression that was not requested or that this client does not read.";
    // The request or its answer was lost.
    Dns, Transport, "dns", "ConnectError", "The host's name could not be resolved.";
    Connect, Transport, "connect", "ConnectError", "No connection could be made.";
    Tls, Transport, "tls", "ConnectError", "No trusted connection could be made.";
    Timeout, Transport, "timeout", "RequestTimeoutError", "One request took longer than its time limit.";
    Reset, Transport, "reset", "TransportError", "The connection broke.";
    Truncated, Transport, "truncated", "TransportError", "The answer ended before its announced length, or its end cannot be detected.";
    Other, Transport, "other", "TransportError", "The request could not be completed, for another reason.";
    // A redirect that may not be followed.
    BadLocation, Redirect, "bad_location", "RedirectError", "The service redirects to an address that this client does not follow.";
    UnexpectedRedirect, Redirect, "unexpected_redirect", "RedirectError", "The service, or the link of an upload, redirects where no redirect is documented.";
    TooManyRedirects, Redirect, "too_many_redirects", "RedirectError", "The file is behind more than three redirects.";
    // The job and its time.
    Failed, Failed, "failed", "JobFailedError", "The job ended without success.";
    Deadline, Deadline, "deadline", "DeadlineError", "The time limit of the call passed.";
    // A bug of the host.
    Misuse, Misuse, "misuse", "MisuseError", "The client's own code, or a function passed to the proxy handler, broke a rule. Please report it.";
}

impl ErrorCode {
    /// The code of a transport failure.
    pub const fn of_fault(kind: FaultKind) -> Self {
        match kind {
            FaultKind::Dns => Self::Dns,
            FaultKind::Connect => Self::Connect,
            FaultKind::Tls => Self::Tls,
            FaultKind::Timeout => Self::Timeout,
            FaultKind::Reset => Self::Reset,
            FaultKind::Truncated => Self::Truncated,
            FaultKind::Other => Self::Other,
        }
    }

    /// The code of a status that is an error.
    pub(crate) const fn of_status(status: u16) -> Self {
        match status {
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::BadRequest,
        }
    }
}

impl core::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.text())
    }
}

/// So that a code can be compared with its word.
impl PartialEq<&str> for ErrorCode {
    fn eq(&self, word: &&str) -> bool {
        self.text() == *word
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::vec::Vec;

    #[test]
    fn each_code_is_one_word_of_its_kind() {
        let mut words = BTreeSet::new();
        for code in ErrorCode::ALL {
            assert!(words.insert((code.kind().text(), code.text())), "{code} is there twice");
            assert!(code.text().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
        }
        let kinds: Vec<_> = ErrorCode::ALL.iter().map(|code| code.kind()).collect();
        let mut runs = kinds.clone();
        runs.dedup();
        let distinct: BTreeSet<_> = kinds.iter().map(|kind| kind.text()).collect();
        assert_eq!(runs.len(), distinct.len(), "the codes are not in the order of their kinds");
    }

    #[test]
    fn statuses_and_faults_have_their_codes() {
        assert_eq!(ErrorCode::of_status(418), ErrorCode::BadRequest);
        assert_eq!(ErrorCode::of_status(599).class(), "ServerError");
        for kind in ["dns", "connect", "tls", "timeout", "reset", "truncated", "other"] {
            let code = ErrorCode::of_fault(FaultKind::parse(kind));
            assert_eq!((code.text(), code.kind()), (kind, Kind::Transport));
        }
    }
}
