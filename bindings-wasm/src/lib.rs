//! The WebAssembly engine: the core behind wasm-bindgen, synchronous. Private to the npm packages.
//!
//! Parameters come as JSON text, which the host writes anyway to mark what JSON cannot carry. Failures and findings go as
//! objects, by serde-wasm-bindgen. Actions go as JSON text: a list's call makes three, in 15 µs, which as objects take
//! 22 µs, each member crossing by itself; that costs 0.3 KB (gzip). A panic is a trap: then the host drops the instance.

mod object;

use truora::js::{self, Client, Dialogue};
use truora::{Action, Error, Event};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use self::object::object;

/// As fast as the library's and 1.8 KB (gzip) smaller.
#[cfg(target_family = "wasm")]
#[global_allocator]
static TALC: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Version of the crate, the wheel and the npm packages.
#[wasm_bindgen]
pub fn version() -> String {
    truora::VERSION.to_owned()
}

/// Headers of an answer that the engine reads, line by line.
#[wasm_bindgen]
pub fn headers() -> String {
    let mut lines = String::new();
    for name in js::headers() {
        lines.push_str(name);
        lines.push('\n');
    }
    lines
}

/// What is made without a call, as JSON text: an address, or what a key says of itself; or a failure.
#[wasm_bindgen]
pub fn links(name: &str, params: &str, options: &str) -> JsValue {
    match js::helper(name, params, options) {
        Ok(made) => made.into(),
        Err(error) => failed(&error),
    }
}

fn failed(error: &Error) -> JsValue {
    object(&js::failed(error))
}

/// What all calls of a client share, or the failure to set it up.
#[wasm_bindgen]
#[derive(Debug)]
pub struct WasmClient(Client);

#[wasm_bindgen]
impl WasmClient {
    /// From the JSON configuration.
    pub fn open(config: &str) -> Result<Self, JsValue> {
        made(Client::open(config), Self)
    }

    /// A call of an operation.
    pub fn call(
        &self,
        operation: &str,
        mode: &str,
        params: &str,
        options: &str,
        cursor: Option<String>,
    ) -> Result<WasmCall, JsValue> {
        made(self.0.call(operation, mode, params, options, cursor), WasmCall)
    }

    /// The file behind a link of an answer.
    pub fn download(&self, link: String, options: &str) -> Result<WasmCall, JsValue> {
        made(self.0.download(link, options), WasmCall)
    }

    /// Issues and warnings of parameters, or a failure.
    pub fn validate(&self, operation: &str, params: &str, options: &str) -> JsValue {
        match self.0.validate(operation, params, options) {
            Ok(found) => object(&js::findings(&found)),
            Err(error) => failed(&error),
        }
    }

    /// Member that holds a list's items, where the operation is one.
    pub fn items(&self, operation: &str) -> Option<String> {
        js::items(operation).map(str::to_owned)
    }

    /// Ends the client. Doing it again does nothing; its calls go on.
    pub fn end(&mut self) {
        self.0.free();
    }
}

/// What was made, or the failure to make it, which is thrown as the object that it is.
fn made<T, U>(made: Result<T, Box<Error>>, wrap: impl FnOnce(T) -> U) -> Result<U, JsValue> {
    made.map(wrap).map_err(|error| failed(&error))
}

/// One conversation.
#[wasm_bindgen]
#[derive(Debug)]
pub struct WasmCall(Dialogue);

#[wasm_bindgen]
impl WasmCall {
    /// One turn: which event, by its place in `EVENTS` of `engine.js`, and what belongs to it. One function for all,
    /// because each costs half a KB.
    pub fn step(&mut self, now: f64, event: u8, number: f64, text: &str, data: &[u8]) -> JsValue {
        // What is no status or no number of bytes becomes 0, and infinity the greatest.
        let (status, bytes, pairs);
        let mut rest = Some(text);
        let event = match event {
            0 => Event::Start,
            1 => {
                (status, pairs) = (number as u16, js::pairs(core::iter::from_fn(|| js::line(&mut rest))));
                Event::Head { status, headers: &pairs }
            }
            2 => Event::Body(data),
            3 => {
                bytes = number as u64;
                Event::Sunk { bytes }
            }
            4 => Event::Taken,
            5 => {
                let mut word = || js::line(&mut rest).unwrap_or_default();
                let (kind, sent) = (word(), word());
                js::fault(kind, sent, number, rest.unwrap_or_default().to_owned())
            }
            _ => Event::Elapsed,
        };
        match self.0.step(now, event) {
            Action::Done(Err(error)) => failed(&error),
            action => js::action(&action).into(),
        }
    }

    /// Ends the call. Doing it again does nothing.
    pub fn end(&mut self) {
        self.0.free();
    }
}
