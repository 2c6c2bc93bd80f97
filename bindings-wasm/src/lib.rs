//! The WebAssembly engine: the core behind wasm-bindgen, synchronous. Private to the npm packages.
//!
//! Only texts and bytes cross; `engine.js` makes objects of them. A panic is a trap: then the host drops the instance.

#[cfg(feature = "reqwest")]
pub mod fetch;

use truora::host::{self, Client, Dialogue};
use truora::{Error, Event};
use wasm_bindgen::prelude::wasm_bindgen;

/// Version of the crate, the wheel and the npm packages.
#[wasm_bindgen]
pub fn version() -> String {
    truora::VERSION.to_owned()
}

/// Headers of an answer that the engine reads, line by line.
#[wasm_bindgen]
pub fn headers() -> String {
    let mut lines = String::new();
    for name in host::headers() {
        lines.push_str(name);
        lines.push('\n');
    }
    lines
}

/// What is made without a call: an address, or what a key says of itself; or a failure.
#[wasm_bindgen]
pub fn links(name: &str, params: &str, options: &str) -> String {
    host::helper(name, params, options).unwrap_or_else(|error| host::failure(&error))
}

/// What all calls of a client share, or the failure to set it up.
#[wasm_bindgen]
#[derive(Debug)]
pub struct WasmClient(Result<Client, String>);

#[wasm_bindgen]
impl WasmClient {
    /// From the JSON configuration.
    #[wasm_bindgen(constructor)]
    pub fn new(config: &str) -> Self {
        Self(Client::open(config).map_err(|error| host::failure(&error)))
    }

    /// What was wrong, if anything was.
    pub fn failure(&self) -> Option<String> {
        self.0.as_ref().err().cloned()
    }

    /// A call of an operation.
    pub fn call(
        &self,
        operation: &str,
        mode: &str,
        params: &str,
        options: &str,
        cursor: Option<String>,
    ) -> WasmCall {
        self.made(|client| client.call(operation, mode, params, options, cursor))
    }

    /// The file behind a link of an answer.
    pub fn download(&self, link: String, options: &str) -> WasmCall {
        self.made(|client| client.download(link, options))
    }

    /// Issues and warnings of parameters, or a failure.
    pub fn validate(&self, operation: &str, params: &str, options: &str) -> String {
        match &self.0 {
            Ok(client) => match client.validate(operation, params, options) {
                Ok(found) => host::found(&found),
                Err(error) => host::failure(&error),
            },
            Err(failure) => failure.clone(),
        }
    }

    /// Member that holds a list's items, where the operation is one.
    pub fn items(&self, operation: &str) -> Option<String> {
        host::items(operation).map(str::to_owned)
    }

    /// Ends the client. Doing it again does nothing; its calls go on.
    pub fn end(&mut self) {
        if let Ok(client) = &mut self.0 {
            client.free();
        }
    }

    fn made(&self, make: impl FnOnce(&Client) -> Result<Dialogue, Box<Error>>) -> WasmCall {
        WasmCall(match &self.0 {
            Ok(client) => make(client).map_err(|error| host::failure(&error)),
            Err(failure) => Err(failure.clone()),
        })
    }
}

/// One conversation, or the failure that stopped it before anything was sent.
#[wasm_bindgen]
#[derive(Debug)]
pub struct WasmCall(Result<Dialogue, String>);

#[wasm_bindgen]
impl WasmCall {
    /// What was wrong, if anything was.
    pub fn failure(&self) -> Option<String> {
        self.0.as_ref().err().cloned()
    }

    /// Begins.
    pub fn start(&mut self, now: f64) -> String {
        self.step(now, Event::Start)
    }

    /// The head of an answer came; `headers` are names and values by turns, line by line.
    pub fn head(&mut self, now: f64, status: f64, headers: &str) -> String {
        // What is no status becomes 0.
        self.step(now, Event::Head { status: status as u16, headers: &host::pairs(headers.split('\n')) })
    }

    /// The body came. The host decodes it.
    pub fn body(&mut self, now: f64, data: &[u8]) -> String {
        self.step(now, Event::Body(data))
    }

    /// The file has this many bytes now.
    pub fn sunk(&mut self, now: f64, bytes: f64) -> String {
        self.step(now, Event::Sunk { bytes: bytes as u64 })
    }

    /// The user takes the stream.
    pub fn taken(&mut self, now: f64) -> String {
        self.step(now, Event::Taken)
    }

    /// The request or the answer was lost.
    pub fn fault(&mut self, now: f64, kind: &str, sent: &str, got: f64, name: String) -> String {
        self.step(now, host::fault(kind, sent, got, name))
    }

    /// The pause is over.
    pub fn elapsed(&mut self, now: f64) -> String {
        self.step(now, Event::Elapsed)
    }

    /// Ends the call. Doing it again does nothing.
    pub fn end(&mut self) {
        if let Ok(dialogue) = &mut self.0 {
            dialogue.free();
        }
    }

    fn step(&mut self, now: f64, event: Event<'_>) -> String {
        match &mut self.0 {
            Ok(dialogue) => host::action(&dialogue.step(now, event)),
            Err(failure) => failure.clone(),
        }
    }
}
