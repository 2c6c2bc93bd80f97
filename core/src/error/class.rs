//! The error classes that the hosts' packages have. Printed only: the core itself has kinds and codes.

use super::{Kind, Sent};

/// An error class of the hosts.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// Its name.
    pub name: &'static str,
    /// The class that it extends.
    pub parent: &'static str,
    /// The kind of its errors, and `sent` of all of them where that is one value.
    pub kind: Option<(Kind, Sent)>,
    /// What its errors mean.
    pub doc: &'static str,
}

const fn of_kind(name: &'static str, kind: Kind, sent: Sent, doc: &'static str) -> Class {
    Class { name, parent: ROOT, kind: Some((kind, sent)), doc }
}

const fn part(name: &'static str, parent: &'static str, doc: &'static str) -> Class {
    Class { name, parent, kind: None, doc }
}

/// The class that all others extend; each host writes it by hand.
pub const ROOT: &str = "TruoraError";

/// All classes but the root. A class comes after the one that it extends.
pub const CLASSES: &[Class] = &[
    of_kind(
        "ConfigError",
        Kind::Config,
        Sent::No,
        "The client is set up wrong: no key, a bad option, a bad base URL. Also what a proxy handler refuses.",
    ),
    of_kind(
        "ValidationError",
        Kind::Invalid,
        Sent::No,
        "The parameters are wrong; nothing was sent. `issues` names every problem.",
    ),
    of_kind("ApiError", Kind::Api, Sent::Yes, "The service answered with an error."),
    part("BadRequestError", "ApiError", "400, 422 and other refusals."),
    part("AuthenticationError", "ApiError", "401: the key is missing, wrong or expired."),
    part(
        "PermissionDeniedError",
        "ApiError",
        "403: the key lacks the permission; with the code `wrong_host`, the host or path does not exist.",
    ),
    part("NotFoundError", "ApiError", "404: it does not exist, or the key's client cannot see it."),
    part("ConflictError", "ApiError", "409: the state of the resource does not allow it."),
    part(
        "RateLimitError",
        "ApiError",
        "429: too many requests. The error says how long to wait, if the service did.",
    ),
    part("ServerError", "ApiError", "5xx: the service failed; it may have processed the request."),
    of_kind(
        "DecodeError",
        Kind::Decode,
        Sent::Yes,
        "The service reported success, with a body that cannot be read or that differs from its record under `strict`.",
    ),
    of_kind(
        "TransportError",
        Kind::Transport,
        Sent::No,
        "The request or its answer was lost on the way; `sent` says whether it may have arrived.",
    ),
    part("ConnectError", "TransportError", "No connection: name, network or certificate."),
    part("RequestTimeoutError", "TransportError", "One request took longer than its time limit."),
    of_kind("RedirectError", Kind::Redirect, Sent::Yes, "A redirect that may not be followed."),
    of_kind(
        "JobFailedError",
        Kind::Failed,
        Sent::Yes,
        "The job that was waited for ended without success; `last` is its last answer.",
    ),
    of_kind(
        "DeadlineError",
        Kind::Deadline,
        Sent::No,
        "The time limit of the call passed; `last` is the last answer of a wait.",
    ),
    of_kind("MisuseError", Kind::Misuse, Sent::No, "The client's own code broke a rule. Please report it."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorCode;
    use std::vec::Vec;

    #[test]
    fn each_code_has_a_class_of_its_kind_and_each_class_a_code() {
        let find = |name: &str| CLASSES.iter().find(|class| class.name == name).unwrap();
        let kind = |name: &str| {
            let class = find(name);
            class.kind.or_else(|| find(class.parent).kind).unwrap().0
        };
        for code in ErrorCode::ALL {
            assert_eq!(kind(code.class()), code.kind(), "{code}");
        }
        let used: Vec<_> = ErrorCode::ALL.iter().map(|code| code.class()).collect();
        for class in CLASSES {
            let is_parent = CLASSES.iter().any(|other| other.parent == class.name);
            assert!(is_parent || used.contains(&class.name), "{} is never raised", class.name);
        }
    }
}
