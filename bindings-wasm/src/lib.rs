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

    /// One turn: which event, by its place in `EVENTS` of `engine.js`, and what belongs to it. One function for all,
    /// because each costs half a KB.
    pub fn step(&mut self, now: f64, event: u8, number: f64, text: &str, data: &[u8]) -> String {
        let dialogue = match &mut self.0 {
            Ok(dialogue) => dialogue,
            Err(failure) => return failure.clone(),
        };
        // What is no status or no number of bytes becomes 0, and infinity the greatest.
        let (status, bytes, pairs);
        let event = match event {
            0 => Event::Start,
            1 => {
                (status, pairs) = (number as u16, host::pairs(text.split('\n')));
                Event::Head { status, headers: &pairs }
            }
            2 => Event::Body(data),
            3 => {
                bytes = number as u64;
                Event::Sunk { bytes }
            }
            4 => Event::Taken,
            5 => {
                let mut words = text.splitn(3, '\n');
                let mut word = || words.next().unwrap_or_default();
                host::fault(word(), word(), number, word().to_owned())
            }
            _ => Event::Elapsed,
        };
        host::action(&dialogue.step(now, event))
    }

    /// Ends the call. Doing it again does nothing.
    pub fn end(&mut self) {
        if let Ok(dialogue) = &mut self.0 {
            dialogue.free();
        }
    }
}
