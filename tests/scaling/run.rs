//! One case carried out, through the layer that the JavaScript hosts use: JSON text comes in, JSON text goes out.

use truora::js::{self, Client};
use truora::{Action, Event};

type Answer = (u16, Vec<(String, String)>, String);

/// What a case passes in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Input {
    pub(crate) op: &'static str,
    pub(crate) params: String,
    pub(crate) options: String,
    pub(crate) config: String,
    pub(crate) cursor: Option<String>,
    /// Status, headers and body of the service's answer.
    pub(crate) answer: Option<Answer>,
}

impl Input {
    pub(crate) fn of(op: &'static str, params: impl Into<String>) -> Self {
        Self { op, params: params.into(), options: "{}".into(), config: "{}".into(), ..Self::default() }
    }

    pub(crate) fn options(self, options: impl Into<String>) -> Self {
        Self { options: options.into(), ..self }
    }

    pub(crate) fn answer(self, status: u16, body: impl Into<String>) -> Self {
        Self { answer: Some((status, Vec::new(), body.into())), ..self }
    }

    /// Its bytes.
    pub(crate) fn len(&self) -> usize {
        let answer = self.answer.as_ref().map_or(0, |(_, headers, body)| {
            body.len() + headers.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>()
        });
        let cursor = self.cursor.as_ref().map_or(0, String::len);
        self.params.len() + self.options.len() + self.config.len() + cursor + answer
    }
}

/// All that the core does with it. Gives the bytes that go out. Found by its name in what callgrind writes.
#[inline(never)]
pub(crate) fn measured(input: &Input) -> usize {
    if matches!(input.op, "read_token" | "links.inbound" | "links.hosted_flow") {
        return js::helper(input.op, &input.params, &input.options)
            .unwrap_or_else(|error| js::failure(&error))
            .len();
    }
    // A call refuses `only`, which is for asking what is wrong.
    if input.options.starts_with("{\"only\"") {
        let found = js::validate(input.op, &input.params, &input.options);
        return found.map_or_else(|error| js::failure(&error), |found| js::found(&found)).len();
    }
    let mode = if input.op == "request" { "request" } else { "call" };
    let call = Client::open(&input.config)
        .and_then(|client| client.call(input.op, mode, &input.params, &input.options, input.cursor.clone()));
    let mut call = match call {
        Ok(call) => call,
        Err(error) => return js::failure(&error).len(),
    };
    let action = call.step(0.0, Event::Start);
    let mut out = js::action(&action).len();
    if let (Action::Send(_), Some((status, headers, body))) = (&action, &input.answer) {
        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let action = call.step(1.0, Event::Head { status: *status, headers: &headers });
        out += js::action(&action).len();
        if let Action::Collect { .. } = action {
            out += js::action(&call.step(2.0, Event::Body(body.as_bytes()))).len();
        }
    }
    out
}
