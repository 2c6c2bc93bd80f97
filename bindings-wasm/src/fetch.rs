//! The Rust driver: calls of the core over reqwest, natively and, compiled to wasm32, in a browser.
//!
//! Time belongs to the program: give a [`Clock`] of your runtime. In a browser reqwest follows redirects by itself,
//! which would carry the key along, so the core refuses keyed calls there unless
//! [`Config::allow_followed_redirects`](truora::Config) says that the service surely does not redirect.
//!
//! How many calls run at once is the program's choice, and reqwest has no bound of its own: await them with, say,
//! `buffer_unordered(100)` of the futures crate. Then no request waits inside a connection pool, where the driver cannot
//! know whether it was sent.

mod body;

use std::future::Future;
use std::time::Duration;

use body::{Pieces, is_endless, maybe_cut};
use reqwest::header::{CONTENT_ENCODING, HeaderName, HeaderValue};
use truora::{
    Action, Body, Call, Config, Error, Event, Fault, FaultKind, Held, Kind, Mode, Options, Output, Request,
    Secret, Sent, Value, catalogue,
};

/// Moments and pauses of the program's own runtime.
pub trait Clock {
    /// Time since any fixed moment; never goes back.
    fn now(&self) -> Duration;
    /// Comes back after the pause.
    fn sleep(&self, pause: Duration) -> impl Future<Output = ()>;
}

/// A result: what the core says of it, and the bytes of the answer or file.
#[derive(Clone)]
pub struct Answer {
    /// Status, attempts, issues, cursor of the next page.
    pub output: Output,
    /// The last answer's body, or the file.
    pub body: Vec<u8>,
}

/// Without the body: it holds personal data, and perhaps keys.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer").field("output", &self.output).finish_non_exhaustive()
    }
}

impl Answer {
    /// The body as a value, where it is JSON.
    pub fn value(&self) -> Value<'static> {
        truora::json::parse(&self.body).unwrap_or_default()
    }

    /// Of a page of a list: where the next one begins, for the parameter `start_key`. `None` on the last one.
    pub fn cursor(&self) -> Option<&str> {
        self.output.next.as_deref()
    }
}

/// Where the key comes from; asked before each request that carries it.
type Key = Box<dyn Fn() -> String>;

/// The Truora API over reqwest.
pub struct Client<C> {
    config: Config,
    key: Key,
    http: reqwest::Client,
    clock: C,
}

impl<C> std::fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}

impl<C: Clock> Client<C> {
    /// A client. Natively redirects are off; in a browser they cannot be, and the core is told so.
    pub fn new(mut config: Config, key: impl Fn() -> String + 'static, clock: C) -> Result<Self, Box<Error>> {
        let builder = reqwest::Client::builder();
        #[cfg(not(target_arch = "wasm32"))]
        let builder = builder.redirect(reqwest::redirect::Policy::none());
        (config.reads_redirects, config.follows) =
            (!cfg!(target_arch = "wasm32"), cfg!(target_arch = "wasm32"));
        let http = builder.build();
        let http =
            http.map_err(|_| Error::new(Kind::Config, "bad_transport", "", "reqwest could not be set up"))?;
        Ok(Self { config, key: Box::new(key), http, clock })
    }

    /// One call, or a wait. `on_poll` sees each answer of a job that goes on.
    pub async fn call(
        &self,
        operation: &str,
        mode: Mode,
        params: &Value<'_>,
        options: &Options,
        on_poll: impl FnMut(&[u8]),
    ) -> Result<Answer, Box<Error>> {
        let unknown =
            || Error::new(Kind::Config, "unknown_operation", "", format!("no operation `{operation}`"));
        let op = catalogue::find(operation).ok_or_else(unknown)?;
        self.run(Call::new(&self.config, op, mode, params, options)?, None, on_poll).await
    }

    /// A request that no operation stands for; see [`Call::request`] for what it takes.
    pub async fn request(&self, params: &Value<'_>, options: &Options) -> Result<Answer, Box<Error>> {
        self.run(Call::request(&self.config, params, options)?, None, |_| ()).await
    }

    /// The file behind a link of an answer, without the key.
    pub async fn download(&self, link: &Secret, options: &Options) -> Result<Answer, Box<Error>> {
        self.run(Call::download(&self.config, link, options)?, None, |_| ()).await
    }

    /// These bytes to a link of an answer, without the key.
    pub async fn upload(&self, link: &str, file: Vec<u8>, options: &Options) -> Result<Answer, Box<Error>> {
        let held = Value::File(Held { size: Some(file.len() as u64), replayable: true });
        let params = Value::object([("link", Value::from(link)), ("file", held)]);
        self.run(Call::upload(&self.config, &params, options)?, Some(file), |_| ()).await
    }

    async fn run(
        &self,
        mut call: Call,
        slot: Option<Vec<u8>>,
        mut on_poll: impl FnMut(&[u8]),
    ) -> Result<Answer, Box<Error>> {
        let (mut open, mut body) = (None, Vec::new());
        let mut action = call.step(self.clock.now(), Event::Start);
        loop {
            action = match action {
                Action::Send(request) => match self.send(&request, slot.as_deref()).await? {
                    Ok(response) => {
                        let status = response.status().as_u16();
                        let headers: Vec<(String, String)> = (response.headers().iter())
                            .map(|(n, v)| (n.to_string(), String::from_utf8_lossy(v.as_bytes()).into_owned()))
                            .collect();
                        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (&**n, &**v)).collect();
                        open = Some(response);
                        call.step(self.clock.now(), Event::Head { status, headers: &headers })
                    }
                    Err(fault) => call.step(self.clock.now(), Event::Fault(fault)),
                },
                Action::Collect { limit, .. } => {
                    let (mut bytes, unsure) = (Vec::new(), open.as_ref().is_some_and(maybe_cut));
                    // One more than allowed, so that the core sees that it is too much; the rest is not read.
                    let event = match read(open.take(), &mut bytes, limit + 1).await {
                        // JSON shows by its last bracket that it is whole; nothing shows nothing.
                        Ok(()) if unsure && bytes.trim_ascii().is_empty() => Event::Fault(cut_off(0)),
                        Ok(()) => {
                            body = bytes;
                            Event::Body(&body)
                        }
                        Err(fault) => Event::Fault(fault),
                    };
                    call.step(self.clock.now(), event)
                }
                Action::Stream { at, left, .. } => {
                    if let Some(response) = &open {
                        whole_file(response, call.operation())?;
                    }
                    body.truncate(at as usize);
                    let most = left.and_then(|left| usize::try_from(left).ok()).unwrap_or(usize::MAX);
                    let read = read(open.take(), &mut body, most).await;
                    let got = (body.len() as u64).saturating_sub(at);
                    call.step(
                        self.clock.now(),
                        match read {
                            // What came is kept: the next attempt may continue from there.
                            Err(fault) => Event::Fault(Fault { got, ..fault }),
                            Ok(()) if left.is_some_and(|left| got < left) => Event::Fault(cut_off(got)),
                            Ok(()) => Event::Sunk { bytes: body.len() as u64 },
                        },
                    )
                }
                Action::Wait { until, poll } => {
                    if poll {
                        on_poll(&body);
                    }
                    open = None;
                    self.clock.sleep(until.saturating_sub(self.clock.now())).await;
                    call.step(self.clock.now(), Event::Elapsed)
                }
                Action::Done(result) => return result.map(|output| Answer { output, body }),
            };
        }
    }

    async fn send(
        &self,
        request: &Request,
        slot: Option<&[u8]>,
    ) -> Result<Result<reqwest::Response, Fault>, Box<Error>> {
        let method = reqwest::Method::from_bytes(request.method.text().as_bytes()).unwrap_or_default();
        let mut builder = self.http.request(method, request.url.expose());
        // The length of a body is reqwest's to tell, and browsers let nobody else.
        for (name, value) in request.headers.iter().filter(|(name, _)| *name != "content-length") {
            builder = builder.header(*name, value);
        }
        if request.auth {
            let bad = || {
                Error::new(Kind::Config, "bad_key", "", "the API key must be visible ASCII, and not empty")
            };
            let key = (self.key)();
            let key = key.trim_end();
            let fits = !key.is_empty() && key.bytes().all(|b| b.is_ascii_graphic());
            let mut key = HeaderValue::from_str(key).ok().filter(|_| fits).ok_or_else(bad)?;
            key.set_sensitive(true);
            builder = builder.header(HeaderName::from_static("truora-api-key"), key);
        }
        match &request.body {
            Body::Bytes(bytes) => builder = builder.body(bytes.clone()),
            Body::Slot { .. } => builder = builder.body(slot.unwrap_or_default().to_vec()),
            Body::Empty => {}
        }
        // Nothing is unpacked natively; a browser asks and unpacks by itself.
        #[cfg(not(target_arch = "wasm32"))]
        let builder = builder.header(reqwest::header::ACCEPT_ENCODING, "identity");
        let left = request.by.saturating_sub(self.clock.now());
        match builder.timeout(left).send().await {
            Err(error) if error.is_builder() => {
                let message = "reqwest cannot send to this address; check the base URL";
                Err(Error::new(Kind::Config, "bad_address", "", message))
            }
            answer => Ok(answer.map_err(|error| lost(&error))),
        }
    }
}

/// Reads at most `most` bytes more into `body`; what follows them is not read.
async fn read(open: Option<reqwest::Response>, body: &mut Vec<u8>, most: usize) -> Result<(), Fault> {
    let Some(response) = open else { return Ok(()) };
    let (mut pieces, mut left) = (Pieces::new(response), most);
    while left > 0 {
        // The head came, so the request had arrived.
        let next = pieces.next().await.map_err(|error| Fault { sent: Sent::Yes, ..lost(&error) })?;
        let Some(piece) = next else { break };
        let piece = piece.as_ref();
        let taken = piece.get(..left).unwrap_or(piece);
        body.extend_from_slice(taken);
        left -= taken.len();
    }
    Ok(())
}

fn cut_off(got: u64) -> Fault {
    Fault { got, ..Fault::new(FaultKind::Truncated, Sent::Yes) }
}

/// Refuses a file that could not be told from one that broke off, or whose bytes are not its own.
fn whole_file(response: &reqwest::Response, operation: &'static str) -> Result<(), Box<Error>> {
    let refused = |kind, code, message| {
        let mut error = *Error::new(kind, code, operation, message);
        (error.sent, error.status) = (Sent::Yes, Some(response.status().as_u16()));
        Err(Box::new(error))
    };
    let coding = response.headers().get(CONTENT_ENCODING).map(HeaderValue::as_bytes).unwrap_or_default();
    if !cfg!(target_arch = "wasm32") && !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity") {
        let message = "the file came compressed although it was asked for as it is; fetch the link with a client that \
                       unpacks it";
        return refused(Kind::Decode, "bad_encoding", message);
    }
    if is_endless(response) {
        let message = "the file's host announces no length and closes the connection at the end, so a file that was \
                       cut off cannot be told from a whole one; ask for a fresh link";
        return refused(Kind::Transport, "truncated", message);
    }
    Ok(())
}

/// What a failure of reqwest says of the request. Its text is dropped: it holds the URL.
fn lost(error: &reqwest::Error) -> Fault {
    #[cfg(not(target_arch = "wasm32"))]
    let connect = error.is_connect();
    // A browser never says how far a request got.
    #[cfg(target_arch = "wasm32")]
    let connect = false;
    let kind = match (error.is_timeout(), connect) {
        (true, _) => FaultKind::Timeout,
        (false, true) => FaultKind::Connect,
        (false, false) => FaultKind::Reset,
    };
    let sent = if connect || error.is_builder() { Sent::No } else { Sent::Maybe };
    Fault { name: "reqwest::Error".to_owned(), ..Fault::new(kind, sent) }
}
