//! Reads the body of an answer, up to its limit.

use std::io;

use tokio::sync::SemaphorePermit;
use truora::{Error, Fault, Sent};

use crate::body::Pieces;
use crate::failure::{lost, unwritten};

/// An answer whose body is not read yet. It keeps its turn among the concurrent requests until then.
pub(crate) struct Open<'a> {
    pub(crate) response: reqwest::Response,
    pub(crate) turn: SemaphorePermit<'a>,
}

/// Why a body was not read to its end.
pub(crate) enum Lost {
    /// The answer was lost.
    Fault(Fault),
    /// Its bytes could not be written here.
    Unwritten(io::Error),
}

impl Lost {
    /// The fault that the core may retry, or the error that ends the call.
    pub(crate) fn fault(self, operation: &'static str) -> Result<Fault, Box<Error>> {
        match self {
            Self::Fault(fault) => Ok(fault),
            Self::Unwritten(error) => Err(unwritten(operation, &error, Sent::Yes)),
        }
    }
}

/// Passes at most `most` bytes to `keep`, piece by piece, and counts them; the bytes after them are not read.
pub(crate) async fn read(
    open: Option<Open<'_>>,
    most: u64,
    keep: &mut (dyn FnMut(&[u8]) -> io::Result<()> + Send),
) -> (u64, Result<(), Lost>) {
    let Some(Open { response, turn: _turn }) = open else { return (0, Ok(())) };
    let (mut pieces, mut got) = (Pieces::new(response), 0);
    while got < most {
        let piece = match pieces.next().await {
            Ok(Some(piece)) => piece,
            Ok(None) => break,
            // The head came, so the request had arrived.
            Err(error) => return (got, Err(Lost::Fault(Fault { sent: Sent::Yes, ..lost(&error) }))),
        };
        let piece = piece.as_ref();
        let left = usize::try_from(most - got).unwrap_or(usize::MAX);
        let taken = piece.get(..left).unwrap_or(piece);
        if let Err(error) = keep(taken) {
            return (got, Err(Lost::Unwritten(error)));
        }
        got += taken.len() as u64;
    }
    (got, Ok(()))
}
