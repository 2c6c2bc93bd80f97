//! Calls of the core over reqwest: the loop of events and actions.

use std::io;

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::body::{Pieces, is_endless, maybe_cut};
use crate::clock::{Clock, within};
use crate::file::Target;
use reqwest::header::{CONTENT_ENCODING, HeaderName, HeaderValue};
use truora::{
    Action, Body, Call, Config, Error, Event, Fault, FaultKind, Held, Kind, Mode, Options, Output, Request,
    Secret, Sent, Value, catalogue,
};

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

/// How many requests run at once, unless the program says otherwise.
const MAX_CONCURRENCY: usize = 100;

/// Where the key comes from; asked before each request that carries it.
type Key = Box<dyn Fn() -> String>;

/// The Truora API over reqwest.
pub struct Client<C> {
    config: Config,
    key: Key,
    http: reqwest::Client,
    clock: C,
    /// Turns for the requests of this client.
    turns: Semaphore,
}

/// An answer whose body is not read yet. It keeps its turn until then.
struct Open<'a> {
    response: reqwest::Response,
    _turn: SemaphorePermit<'a>,
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
        Ok(Self { config, key: Box::new(key), http, clock, turns: Semaphore::new(MAX_CONCURRENCY) })
    }

    /// Sets how many requests run at once, 100 unless it is set. Further calls wait for their turn; a call whose time
    /// ends there reports that nothing was sent.
    #[must_use]
    pub fn max_concurrency(mut self, most: std::num::NonZeroUsize) -> Self {
        self.turns = Semaphore::new(most.get().min(Semaphore::MAX_PERMITS));
        self
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
        self.run(Call::new(&self.config, op, mode, params, options)?, None, &mut Vec::new(), on_poll).await
    }

    /// The pages of a list, one after the other.
    pub fn pages<'a>(&'a self, operation: &'a str, params: &'a Value<'a>, options: &Options) -> Pages<'a, C> {
        Pages { client: self, operation, params, options: options.clone(), ended: false }
    }

    /// A request that is no operation of the catalogue; see [`Call::request`] for its parameters.
    pub async fn request(&self, params: &Value<'_>, options: &Options) -> Result<Answer, Box<Error>> {
        self.run(Call::request(&self.config, params, options)?, None, &mut Vec::new(), |_| ()).await
    }

    /// The file behind a link of an answer, without the key.
    pub async fn download(&self, link: &Secret, options: &Options) -> Result<Answer, Box<Error>> {
        let mut file = Vec::new();
        let answer = self.run(Call::download(&self.config, link, options)?, None, &mut file, |_| ()).await?;
        Ok(Answer { body: file, ..answer })
    }

    /// The file behind a link of an answer, without the key, saved at `path`. It appears there when it is complete, and
    /// replaces a file of that name; after a failure nothing has changed. Writing blocks the thread for each piece.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn save(
        &self,
        link: &Secret,
        path: impl AsRef<std::path::Path>,
        options: &Options,
    ) -> Result<Output, Box<Error>> {
        let call = Call::download(&self.config, link, options)?;
        let operation = call.operation();
        let wrong = |sent| move |error: io::Error| unwritten(operation, &error, sent);
        let mut part = crate::file::Part::create(path.as_ref()).map_err(wrong(Sent::No))?;
        let answer = self.run(call, None, &mut part, |_| ()).await?;
        part.commit().map_err(wrong(Sent::Yes))?;
        Ok(answer.output)
    }

    /// These bytes to a link of an answer, without the key.
    pub async fn upload(&self, link: &str, file: Vec<u8>, options: &Options) -> Result<Answer, Box<Error>> {
        let held = Value::File(Held { size: Some(file.len() as u64), replayable: true });
        let params = Value::object([("link", Value::from(link)), ("file", held)]);
        self.run(Call::upload(&self.config, &params, options)?, Some(file), &mut Vec::new(), |_| ()).await
    }

    async fn run(
        &self,
        mut call: Call,
        slot: Option<Vec<u8>>,
        file: &mut dyn Target,
        mut on_poll: impl FnMut(&[u8]),
    ) -> Result<Answer, Box<Error>> {
        let (mut open, mut body) = (None::<Open<'_>>, Vec::new());
        let mut action = call.step(self.clock.now(), Event::Start);
        loop {
            action = match action {
                Action::Send(request) => match self.send(&mut call, &request, slot.as_deref()).await? {
                    Ok(answer) => {
                        let response = &answer.response;
                        let status = response.status().as_u16();
                        let headers: Vec<(String, String)> = (response.headers().iter())
                            .map(|(n, v)| (n.to_string(), String::from_utf8_lossy(v.as_bytes()).into_owned()))
                            .collect();
                        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (&**n, &**v)).collect();
                        open = Some(answer);
                        call.step(self.clock.now(), Event::Head { status, headers: &headers })
                    }
                    Err(fault) => call.step(self.clock.now(), Event::Fault(fault)),
                },
                Action::Collect { limit, .. } => {
                    let unsure = open.as_ref().is_some_and(|open| maybe_cut(&open.response));
                    let mut bytes = Vec::new();
                    // One more than allowed, so that the core sees that it is too much; the rest is not read.
                    let mut keep = |piece: &[u8]| {
                        bytes.extend_from_slice(piece);
                        Ok(())
                    };
                    let (_, read) = read(open.take(), limit as u64 + 1, &mut keep).await;
                    let event = match read.map_err(|lost| lost.fault(call.operation())) {
                        // JSON shows by its last bracket that it is whole; nothing shows nothing.
                        Ok(()) if unsure && bytes.trim_ascii().is_empty() => Event::Fault(cut_off(0)),
                        Ok(()) => {
                            body = bytes;
                            Event::Body(&body)
                        }
                        Err(fault) => Event::Fault(fault?),
                    };
                    call.step(self.clock.now(), event)
                }
                Action::Stream { at, left, .. } => {
                    if let Some(open) = &open {
                        whole_file(&open.response, call.operation())?;
                    }
                    let unwritten = |error| unwritten(call.operation(), &error, Sent::Yes);
                    file.cut(at).map_err(unwritten)?;
                    let keep = &mut |piece: &[u8]| file.write(piece);
                    let (got, read) = read(open.take(), left.unwrap_or(u64::MAX), keep).await;
                    let event = match read.map_err(|lost| lost.fault(call.operation())) {
                        // What came is kept: the next attempt may continue from there.
                        Err(fault) => Event::Fault(Fault { got, ..fault? }),
                        Ok(()) if left.is_some_and(|left| got < left) => Event::Fault(cut_off(got)),
                        Ok(()) => Event::Sunk { bytes: at + got },
                    };
                    call.step(self.clock.now(), event)
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
        call: &mut Call,
        request: &Request,
        slot: Option<&[u8]>,
    ) -> Result<Result<Open<'_>, Fault>, Box<Error>> {
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
        let wait = call.deadline().saturating_sub(self.clock.now());
        let Some(Ok(turn)) = within(&self.clock, wait, self.turns.acquire()).await else {
            // Nothing left while it waited for its turn.
            return Ok(Err(Fault::new(FaultKind::Timeout, Sent::No)));
        };
        // The wait for the turn is not part of the attempt's time.
        let now = self.clock.now();
        let left = call.begins(now).saturating_sub(now);
        match builder.timeout(left).send().await {
            Err(error) if error.is_builder() => {
                let message = "reqwest cannot send to this address; check the base URL";
                Err(Error::new(Kind::Config, "bad_address", "", message))
            }
            answer => Ok(answer.map(|response| Open { response, _turn: turn }).map_err(|error| lost(&error))),
        }
    }
}

/// Why a body was not read to its end.
enum Lost {
    /// The answer was lost.
    Fault(Fault),
    /// Its bytes could not be written here.
    Unwritten(io::Error),
}

impl Lost {
    /// The fault that the core may retry, or the error that ends the call.
    fn fault(self, operation: &'static str) -> Result<Fault, Box<Error>> {
        match self {
            Self::Fault(fault) => Ok(fault),
            Self::Unwritten(error) => Err(unwritten(operation, &error, Sent::Yes)),
        }
    }
}

/// Passes at most `most` bytes to `keep`, piece by piece, and counts them; what follows them is not read.
async fn read(
    open: Option<Open<'_>>,
    most: u64,
    keep: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> (u64, Result<(), Lost>) {
    let Some(Open { response, _turn }) = open else { return (0, Ok(())) };
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

/// The error for a file that cannot be written. The path stays out of it: it may hold personal data.
fn unwritten(operation: &'static str, error: &io::Error, sent: Sent) -> Box<Error> {
    let message = format!("the file cannot be written: {}", error.kind());
    let mut error = Error::new(Kind::Config, "bad_target", operation, message);
    error.sent = sent;
    error
}

/// The pages of a list, one after the other.
pub struct Pages<'a, C> {
    client: &'a Client<C>,
    operation: &'a str,
    params: &'a Value<'a>,
    options: Options,
    ended: bool,
}

impl<C> std::fmt::Debug for Pages<'_, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<C: Clock> Pages<'_, C> {
    /// The next page, or `None` after the last one. After an error the same page is fetched again.
    pub async fn next(&mut self) -> Result<Option<Answer>, Box<Error>> {
        if self.ended {
            return Ok(None);
        }
        let page = self.client.call(self.operation, Mode::Call, self.params, &self.options, |_| ()).await?;
        // A cursor that leads to itself would never end.
        self.ended = page.cursor().is_none() || page.output.next == self.options.cursor;
        self.options.cursor.clone_from(&page.output.next);
        Ok(Some(page))
    }
}

fn cut_off(got: u64) -> Fault {
    Fault { got, ..Fault::new(FaultKind::Truncated, Sent::Yes) }
}

/// Refuses a file whose truncation could not be detected, or that came compressed.
fn whole_file(response: &reqwest::Response, operation: &'static str) -> Result<(), Box<Error>> {
    let refused = |kind, code, message| {
        let mut error = *Error::new(kind, code, operation, message);
        (error.sent, error.status) = (Sent::Yes, Some(response.status().as_u16()));
        Err(Box::new(error))
    };
    let coding = response.headers().get(CONTENT_ENCODING).map(HeaderValue::as_bytes).unwrap_or_default();
    if !cfg!(target_arch = "wasm32") && !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity") {
        let message = "the file came compressed although it was requested uncompressed; fetch the link with a client \
                       that unpacks it";
        return refused(Kind::Decode, "bad_encoding", message);
    }
    if is_endless(response) {
        let message = "the file's host announces no length and closes the connection at the end, so a \
                       truncated file cannot be detected; request a new link";
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
