//! The native engine: the core behind Node-API, synchronous, without threads. Private to the npm package.
//!
//! What goes wrong is returned as a `Failure` object; nothing is thrown but for arguments of a wrong type.

#![expect(clippy::needless_pass_by_value, reason = "what JavaScript hands over is made for the call")]

mod text;

use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::bindgen_prelude::{
    Either, FromNapiValue, Function, JsObjectValue, Object, Uint8ArraySlice, Undefined,
};
use napi::{Env, Result, Unknown};
use napi_derive::napi;
use truora::js::{self, Client, Dialogue};
use truora::{Action, Error, Event};

/// Which engine this is.
#[napi]
#[expect(non_upper_case_globals, reason = "its name in JavaScript")]
pub const kind: &str = "native";

/// Version of the crate, the wheel and the npm packages.
#[napi]
pub fn version() -> &'static str {
    truora::VERSION
}

/// Headers of an answer that the engine reads.
#[napi]
pub fn headers() -> Vec<&'static str> {
    js::headers().to_vec()
}

/// A client from its JSON configuration, or a failure.
#[napi]
pub fn open(env: &Env, config: String) -> Result<Either<EngineClient, Unknown<'_>>> {
    made(env, || Ok(EngineClient(Client::open(&config)?)))
}

/// What is made without a call: an address, or what a key says of itself; or a failure.
#[napi]
pub fn links(env: &Env, name: String, params: String, options: String) -> Result<Unknown<'_>> {
    match guarded(|| js::helper(&name, &params, &options)) {
        Ok(made) => object(env, &made),
        Err(error) => failed(env, &error),
    }
}

/// Issues and warnings of parameters, or a failure. Nothing where nothing was found: an object would cost a sixth more.
///
/// No method of a client, because to find what is behind an object takes longer than to read the parameters.
#[napi]
pub fn validate(
    env: &Env,
    operation: String,
    params: String,
    options: Option<String>,
) -> Result<Option<Unknown<'_>>> {
    match guarded(|| js::validate(&operation, &params, options.as_deref().unwrap_or("{}"))) {
        Ok(found) if found.issues.is_empty() && found.warnings.is_empty() => Ok(None),
        Ok(found) => object(env, &js::found(&found)).map(Some),
        Err(error) => failed(env, &error).map(Some),
    }
}

/// What all calls of a client share.
#[napi]
#[derive(Debug)]
pub struct EngineClient(Client);

#[napi]
impl EngineClient {
    /// A call of an operation, or the failure that stopped it before anything was sent.
    #[napi]
    pub fn call<'env>(
        &self,
        env: &'env Env,
        operation: String,
        mode: String,
        params: String,
        options: String,
        cursor: Option<String>,
    ) -> Result<Either<EngineCall, Unknown<'env>>> {
        made(env, || Ok(EngineCall(self.0.call(&operation, &mode, &params, &options, cursor)?)))
    }

    /// The file behind a link of an answer.
    #[napi]
    pub fn download<'env>(
        &self,
        env: &'env Env,
        link: String,
        options: String,
    ) -> Result<Either<EngineCall, Unknown<'env>>> {
        made(env, || Ok(EngineCall(self.0.download(link, &options)?)))
    }

    /// The same as the engine's `validate`, for hosts that know clients only.
    #[napi]
    pub fn validate<'env>(
        &self,
        env: &'env Env,
        operation: String,
        params: String,
        options: Option<String>,
    ) -> Result<Option<Unknown<'env>>> {
        validate(env, operation, params, options)
    }

    /// Member that holds a list's items, where the operation is one.
    #[napi]
    pub fn items(&self, operation: String) -> Either<&'static str, Undefined> {
        js::items(&operation).into()
    }

    /// Ends the client. Doing it again does nothing; its calls go on.
    #[napi]
    pub fn free(&mut self) {
        self.0.free();
    }
}

/// One conversation.
#[napi]
#[derive(Debug)]
pub struct EngineCall(Dialogue);

impl EngineCall {
    fn step(&mut self, now: f64, event: Event<'_>) -> Action {
        guarded(|| Ok(self.0.step(now, event))).unwrap_or_else(|error| Action::Done(Err(error)))
    }
}

#[napi]
impl EngineCall {
    /// Begins.
    #[napi]
    pub fn start<'env>(&mut self, env: &'env Env, now: f64) -> Result<Unknown<'env>> {
        shown(env, &self.step(now, Event::Start))
    }

    /// The head of an answer came; `headers` are names and values by turns.
    #[napi]
    pub fn head<'env>(
        &mut self,
        env: &'env Env,
        now: f64,
        status: f64,
        headers: Vec<String>,
    ) -> Result<Unknown<'env>> {
        // What is no status becomes 0.
        let event =
            Event::Head { status: status as u16, headers: &js::pairs(headers.iter().map(String::as_str)) };
        shown(env, &self.step(now, event))
    }

    /// The body came. What of it is for the user is in `text`.
    #[napi]
    pub fn body<'env>(
        &mut self,
        env: &'env Env,
        now: f64,
        data: Uint8ArraySlice<'env>,
    ) -> Result<Unknown<'env>> {
        let action = self.step(now, Event::Body(&data));
        let object = shown(env, &action)?;
        if js::shows(&action) {
            Object::from_unknown(object)?.set("text", text::make(env, &data)?)?;
        }
        Ok(object)
    }

    /// The file has this many bytes now.
    #[napi]
    pub fn sunk<'env>(&mut self, env: &'env Env, now: f64, bytes: f64) -> Result<Unknown<'env>> {
        shown(env, &self.step(now, Event::Sunk { bytes: bytes as u64 }))
    }

    /// The user takes the stream.
    #[napi]
    pub fn taken<'env>(&mut self, env: &'env Env, now: f64) -> Result<Unknown<'env>> {
        shown(env, &self.step(now, Event::Taken))
    }

    /// The request or the answer was lost.
    #[napi]
    pub fn fault<'env>(
        &mut self,
        env: &'env Env,
        now: f64,
        what: String,
        sent: String,
        got: f64,
        name: String,
    ) -> Result<Unknown<'env>> {
        shown(env, &self.step(now, js::fault(&what, &sent, got, name)))
    }

    /// The pause is over.
    #[napi]
    pub fn elapsed<'env>(&mut self, env: &'env Env, now: f64) -> Result<Unknown<'env>> {
        shown(env, &self.step(now, Event::Elapsed))
    }

    /// Ends the call. Doing it again does nothing.
    #[napi]
    pub fn free(&mut self) {
        self.0.free();
    }
}

type Made<T> = std::result::Result<T, Box<Error>>;

/// Runs `work`; a panic, which would be a bug of ours, becomes an error instead of the end of the process.
fn guarded<T>(work: impl FnOnce() -> Made<T>) -> Made<T> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(js::misuse("", "the engine stopped on a bug of its own; please report it")))
}

fn made<T>(env: &Env, make: impl FnOnce() -> Made<T>) -> Result<Either<T, Unknown<'_>>> {
    match guarded(make) {
        Ok(made) => Ok(Either::A(made)),
        Err(error) => Ok(Either::B(failed(env, &error)?)),
    }
}

fn failed<'env>(env: &'env Env, error: &Error) -> Result<Unknown<'env>> {
    object(env, &js::failure(error))
}

fn shown<'env>(env: &'env Env, action: &Action) -> Result<Unknown<'env>> {
    object(env, &js::action(action))
}

/// A plain object from JSON: V8 makes one in half the time that it takes member by member.
fn object<'env>(env: &'env Env, json: &str) -> Result<Unknown<'env>> {
    let namespace: Object<'_> = env.get_global()?.get_named_property_unchecked("JSON")?;
    let parse: Function<'_, &str, Unknown<'env>> = namespace.get_named_property_unchecked("parse")?;
    parse.call(json)
}
