//! What a call is of: an operation, or what the catalogue has no row for.

use alloc::boxed::Box;

use crate::catalogue::{self, UPLOAD_ANSWER};
use crate::error::{Error, ErrorCode};
use crate::options::Mode;
use crate::request::raw::REQUEST;
use crate::schema::{FILE, Method, Operation, body};
use crate::secret::Secret;

/// What a download from a link gives.
pub(super) const DOWNLOAD: Operation = Operation::unlisted(Method::Get, "download").file(&[]);
/// What an upload to a link takes and gives.
pub(super) const UPLOAD: Operation =
    Operation::unlisted(Method::Put, "upload").takes(&[body("file", FILE, "")]).gives(UPLOAD_ANSWER);

/// What a call is of.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    /// An operation, and how its call ends.
    Operation(&'static Operation, Mode),
    /// A request that is not in the catalogue.
    Request,
    /// A file to a link of an answer, without the key.
    Upload,
    /// The file behind a link of an answer, without the key.
    Download(&'a Secret),
}

impl Target<'_> {
    /// From a host's words: an operation's id with `call`, `wait`, `file` or `upload`; or `request` and `upload`, each with
    /// itself.
    pub fn parse(operation: &str, mode: &str) -> Result<Self, Box<Error>> {
        match (mode, operation) {
            ("request", "request") => Ok(Self::Request),
            ("upload", "upload") => Ok(Self::Upload),
            ("call" | "file" | "upload", id) => Ok(Self::Operation(catalogue::known(id)?, Mode::Call)),
            ("wait", id) => Ok(Self::Operation(catalogue::known(id)?, Mode::Wait)),
            (_, id) => Err(Error::new(ErrorCode::Misuse, catalogue::known(id)?.id, "unknown mode")),
        }
    }

    /// How errors and logs name it: the operation's id, `request`, `upload` or `download`.
    pub const fn id(self) -> &'static str {
        self.operation().id
    }

    /// What declares its parameters.
    pub const fn operation(self) -> &'static Operation {
        match self {
            Self::Operation(op, _) => op,
            Self::Request => &REQUEST,
            Self::Upload => &UPLOAD,
            Self::Download(_) => &DOWNLOAD,
        }
    }
}
