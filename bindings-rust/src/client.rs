//! Calls of the core over reqwest: the loop of events and actions.

use tokio::sync::Semaphore;

use crate::answer::Answer;
use crate::body::maybe_cut;
use crate::clock::{Clock, within};
use crate::failure::{cut_off, lost, unwritten, whole_file};
use crate::file::Target;
use crate::pages::Pages;
use crate::read::{Open, read};
use reqwest::header::{HeaderName, HeaderValue};
use truora::{
    Action, Body, Call, Config, Error, ErrorCode, Event, Fault, FaultKind, Held, Mode, Options, Request,
    Secret, Sent, Strict, Value, catalogue,
};
#[cfg(not(target_arch = "wasm32"))]
use {std::io, truora::Output};

/// How many requests run at once by default.
const MAX_CONCURRENCY: usize = 100;

/// Returns the key; called before each request that carries it.
type Key = Box<dyn KeySource>;

/// A function that returns the API key. Natively, threads share it, so that calls may run in tasks of their own.
#[cfg(not(target_arch = "wasm32"))]
pub trait KeySource: Fn() -> String + Send + Sync + 'static {}
#[cfg(not(target_arch = "wasm32"))]
impl<F: Fn() -> String + Send + Sync + 'static> KeySource for F {}

/// A function that returns the API key. A page has one thread.
#[cfg(target_arch = "wasm32")]
pub trait KeySource: Fn() -> String + 'static {}
#[cfg(target_arch = "wasm32")]
impl<F: Fn() -> String + 'static> KeySource for F {}

/// The Truora API over reqwest.
pub struct Client<C> {
    config: Config,
    key: Key,
    http: reqwest::Client,
    clock: C,
    /// Turns for the requests of this client.
    turns: Semaphore,
}

impl<C> std::fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}

impl<C: Clock> Client<C> {
    /// Creates a client. `key` is called before each request that carries the key; its result is wiped after use.
    /// Natively redirects are off. A browser cannot turn them off, and the core takes that into account.
    pub fn new(mut config: Config, key: impl KeySource, clock: C) -> Result<Self, Box<Error>> {
        let builder = reqwest::Client::builder();
        #[cfg(not(target_arch = "wasm32"))]
        let builder = builder.redirect(reqwest::redirect::Policy::none());
        (config.reads_redirects, config.follows) =
            (!cfg!(target_arch = "wasm32"), cfg!(target_arch = "wasm32"));
        let http = builder.build();
        let http =
            http.map_err(|_| Error::new(ErrorCode::BadTransport, "", "reqwest could not be set up"))?;
        Ok(Self { config, key: Box::new(key), http, clock, turns: Semaphore::new(MAX_CONCURRENCY) })
    }

    /// Sets how many requests run at once, 100 unless it is set. Further calls wait for their turn; a call whose time
    /// ends there reports that nothing was sent.
    #[must_use]
    pub fn max_concurrency(mut self, most: std::num::NonZeroUsize) -> Self {
        self.turns = Semaphore::new(most.get().min(Semaphore::MAX_PERMITS));
        self
    }

    /// Makes one call, or waits for a job. `on_poll` receives each answer of a job that is still running.
    pub async fn call(
        &self,
        operation: &str,
        mode: Mode,
        params: &Value<'_>,
        options: &Options,
        on_poll: impl FnMut(&[u8]),
    ) -> Result<Answer, Box<Error>> {
        let op = catalogue::known(operation)?;
        self.run(
            Call::start(&self.config, truora::Target::Operation(op, mode), params, options)?,
            None,
            &mut Vec::new(),
            on_poll,
        )
        .await
    }

    /// Returns the pages of a list, one after the other.
    pub fn pages<'a>(&'a self, operation: &'a str, params: &'a Value<'a>, options: &Options) -> Pages<'a, C> {
        Pages::new(self, operation, params, options)
    }

    /// Sends a request that is not an operation of the catalogue; see [`Call::start`] for its parameters.
    pub async fn request(&self, params: &Value<'_>, options: &Options) -> Result<Answer, Box<Error>> {
        self.run(
            Call::start(&self.config, truora::Target::Request, params, options)?,
            None,
            &mut Vec::new(),
            |_| (),
        )
        .await
    }

    /// Downloads the file behind a link of an answer, without the key, into memory.
    pub async fn download(&self, link: &Secret, options: &Options) -> Result<Answer, Box<Error>> {
        let mut file = Vec::new();
        let answer = self
            .run(
                Call::start(&self.config, truora::Target::Download(link), &Value::Null, options)?,
                None,
                &mut file,
                |_| (),
            )
            .await?;
        Ok(Answer { body: file, ..answer })
    }

    /// Saves the file behind a link of an answer at `path`, without the key. It appears there when it is complete, and
    /// replaces a file of that name; after a failure nothing has changed. Writing blocks the thread for each piece.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn save(
        &self,
        link: &Secret,
        path: impl AsRef<std::path::Path>,
        options: &Options,
    ) -> Result<Output, Box<Error>> {
        let call = Call::start(&self.config, truora::Target::Download(link), &Value::Null, options)?;
        let operation = call.operation();
        let wrong = |sent| move |error: io::Error| unwritten(operation, &error, sent);
        let mut part = crate::file::Part::create(path.as_ref()).map_err(wrong(Sent::No))?;
        let answer = self.run(call, None, &mut part, |_| ()).await?;
        part.commit().map_err(wrong(Sent::Yes))?;
        Ok(answer.output)
    }

    /// Uploads these bytes to a link of an answer, without the key.
    pub async fn upload(&self, link: &str, file: Vec<u8>, options: &Options) -> Result<Answer, Box<Error>> {
        let held = Value::File(Held { size: Some(file.len() as u64), replayable: true });
        let params = Value::object([("link", Value::from(link)), ("file", held)]);
        self.run(
            Call::start(&self.config, truora::Target::Upload, &params, options)?,
            Some(file),
            &mut Vec::new(),
            |_| (),
        )
        .await
    }

    /// The strictness of a call with these options.
    pub(crate) fn strict(&self, options: &Options) -> Strict {
        options.strict.unwrap_or(self.config.strict)
    }

    async fn run(
        &self,
        mut call: Call,
        slot: Option<Vec<u8>>,
        file: &mut (dyn Target + Send),
        mut on_poll: impl FnMut(&[u8]),
    ) -> Result<Answer, Box<Error>> {
        let (mut open, mut body) = (None::<Open<'_>>, Vec::new());
        let (mut attempts, mut sent) = (0, Sent::No);
        let mut action = call.step(self.clock.now(), Event::Start);
        loop {
            action = match action {
                Action::Send(request) => match self.send(&mut call, &request, slot.as_deref()).await.map_err(
                    // Earlier attempts count, though this one was not sent.
                    |mut error| {
                        (error.attempts, error.sent) = (attempts, sent);
                        error
                    },
                )? {
                    Ok(answer) => {
                        (attempts, sent) = (attempts + 1, Sent::Yes);
                        let response = &answer.response;
                        let status = response.status().as_u16();
                        let headers: Vec<(String, String)> = (response.headers().iter())
                            .map(|(n, v)| (n.to_string(), String::from_utf8_lossy(v.as_bytes()).into_owned()))
                            .collect();
                        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (&**n, &**v)).collect();
                        open = Some(answer);
                        call.step(self.clock.now(), Event::Head { status, headers: &headers })
                    }
                    Err(fault) => {
                        (attempts, sent) = (attempts + 1, sent.max(fault.sent));
                        call.step(self.clock.now(), Event::Fault(fault))
                    }
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
                        // The last bracket of JSON shows that it is complete; an empty body shows nothing.
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
                        // The bytes received are kept: the next attempt may continue from there.
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
                Action::Done(result) => {
                    return result.map(|output| Answer { operation: call.operation(), output, body });
                }
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
        // reqwest sets the length of a body, and a browser allows no other code to set it.
        for (name, value) in request.headers.iter().filter(|(name, _)| *name != "content-length") {
            builder = builder.header(*name, value);
        }
        if request.auth {
            builder = builder.header(HeaderName::from_static("truora-api-key"), self.key(call.operation())?);
        }
        match &request.body {
            Body::Bytes(bytes) => builder = builder.body(bytes.clone()),
            Body::Slot { .. } => builder = builder.body(slot.unwrap_or_default().to_vec()),
            Body::Empty => {}
        }
        // Natively bodies are not unpacked; a browser negotiates and unpacks by itself.
        #[cfg(not(target_arch = "wasm32"))]
        let builder = builder.header(reqwest::header::ACCEPT_ENCODING, "identity");
        let wait = call.deadline().saturating_sub(self.clock.now());
        let Some(Ok(turn)) = within(&self.clock, wait, self.turns.acquire()).await else {
            // The time ended while the call waited for its turn.
            return Ok(Err(Fault::new(FaultKind::Timeout, Sent::No)));
        };
        // The wait for the turn is not part of the attempt's time.
        let now = self.clock.now();
        let left = call.begins(now).saturating_sub(now);
        match builder.timeout(left).send().await {
            Err(error) if error.is_builder() => {
                let message = "reqwest cannot send to this address; check the base URL";
                Err(Error::new(ErrorCode::BadAddress, call.operation(), message))
            }
            answer => Ok(answer.map(|response| Open { response, turn }).map_err(|error| lost(&error))),
        }
    }

    /// The header with the key. reqwest's copy of it is marked as sensitive, the program's is wiped.
    fn key(&self, operation: &'static str) -> Result<HeaderValue, Box<Error>> {
        let key = Secret::new((self.key)());
        // Files and environment variables end in newlines.
        let text = key.expose().trim_end();
        if text.is_empty() {
            let message = "no API key: the function `key` returned none";
            return Err(Error::new(ErrorCode::MissingKey, operation, message));
        }
        let valid = text.bytes().all(|byte| byte.is_ascii_graphic());
        let header = HeaderValue::from_str(text).ok().filter(|_| valid);
        let mut header = header.ok_or_else(|| {
            let message = "the API key holds something that is not visible ASCII";
            Error::new(ErrorCode::BadKey, operation, message)
        })?;
        header.set_sensitive(true);
        Ok(header)
    }
}
