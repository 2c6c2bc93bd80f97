//! The body of an answer, piece by piece, natively and in a browser.

use reqwest::Response;

/// Pieces of a body, as they come. Dropped early, the rest is not read.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct Pieces(Response);

#[cfg(not(target_arch = "wasm32"))]
impl Pieces {
    pub(crate) const fn new(response: Response) -> Self {
        Self(response)
    }

    /// The next one; none at the end.
    pub(crate) async fn next(&mut self) -> reqwest::Result<Option<impl AsRef<[u8]> + use<>>> {
        self.0.chunk().await
    }
}

#[cfg(target_arch = "wasm32")]
type Part = reqwest::Result<bytes::Bytes>;

/// Pieces of a body, as they come. Dropped early, the rest is not read.
#[cfg(target_arch = "wasm32")]
pub(crate) struct Pieces(std::pin::Pin<Box<dyn futures_core::Stream<Item = Part>>>);

#[cfg(target_arch = "wasm32")]
impl Pieces {
    pub(crate) fn new(response: Response) -> Self {
        Self(Box::pin(response.bytes_stream()))
    }

    /// The next one; none at the end.
    pub(crate) async fn next(&mut self) -> reqwest::Result<Option<impl AsRef<[u8]> + use<>>> {
        std::future::poll_fn(|context| self.0.as_mut().poll_next(context)).await.transpose()
    }
}

/// Whether a cut would look like the end: nothing but the end of the connection ends the body.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn is_endless(response: &Response) -> bool {
    let (status, headers) = (response.status().as_u16(), response.headers());
    let framed = headers.contains_key("content-length") || headers.contains_key("transfer-encoding");
    response.version() <= reqwest::Version::HTTP_11
        && status < 400
        && status != 204
        && status != 304
        && !framed
}

/// The same. A browser does not show it.
#[cfg(target_arch = "wasm32")]
pub(crate) const fn is_endless(_: &Response) -> bool {
    false
}

/// Whether an empty body may be an answer that was cut off.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn maybe_cut(response: &Response) -> bool {
    is_endless(response)
}

/// The same. Over plain http a browser takes a head that is cut off for a whole answer without a body.
#[cfg(target_arch = "wasm32")]
pub(crate) fn maybe_cut(response: &Response) -> bool {
    let status = response.status().as_u16();
    let empty = response.headers().get("content-length").is_some_and(|length| length == "0");
    response.url().scheme() == "http" && status < 400 && status != 204 && status != 304 && !empty
}
