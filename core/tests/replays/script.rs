//! A host whose transport is the case's script and whose clock is virtual: it starts at 0 and jumps.

use std::time::Duration;

use serde_json::Value as Json;
use truora::check;
use truora::links;
use truora::schema::Host;
use truora::token;
use truora::{
    Action, Call, Config, Error, ErrorCode, Event, Fault, FaultKind, Mode, Options, Output, Request, Sent,
    Target, Value, What, catalogue,
};

use crate::compare;
use crate::json::{Build, base64, param, value};

/// What came of a case.
pub(crate) enum Seen {
    Value { value: Json, output: Option<Output> },
    File { bytes: Vec<u8>, output: Output },
    Failed { error: Box<Error>, last: Option<Json> },
    Validated { issues: Vec<truora::Issue>, warnings: Vec<truora::Issue> },
    Cancelled,
}

struct Scripted<'c> {
    steps: &'c [Json],
    at: usize,
    now: Duration,
    /// The answer whose head was given.
    open: Option<&'c Json>,
    sink: Build,
    file: Vec<u8>,
    /// What is uploaded.
    slot: Option<Vec<u8>>,
    config: Config,
    options: Options,
}

pub(crate) fn run(case: &Json) -> Result<Seen, String> {
    let kind = case.get("as").and_then(Json::as_str).unwrap_or("call");
    let steps = case.get("script").and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    let (config, options, refused) = settings(case.get("options"))?;
    let mut host = Scripted {
        steps,
        at: 0,
        now: Duration::ZERO,
        open: None,
        sink: Build::default(),
        file: Vec::new(),
        slot: None,
        config,
        options,
    };
    let id = case["op"].as_str().ok_or("op is missing")?;
    let uploads = id == "upload" || catalogue::find(id).is_some_and(takes_a_file);
    let params = case.get("params").and_then(|p| value(p, uploads)).unwrap_or_else(|| Value::Map(Vec::new()));
    host.slot = case["params"]["file"]["$file"].as_str().map(base64);
    let seen = if let Some(error) = refused {
        Ok(Seen::Failed { error, last: None })
    } else if kind == "request" {
        let call = Call::start(&host.config, Target::Request, &params, &host.options);
        host.call(call)
    } else if id == "upload" {
        let call = Call::start(&host.config, Target::Upload, &params, &host.options);
        host.call(call)
    } else if id == "download" {
        let link = case["params"]["link"].as_str().ok_or("download takes a link")?;
        let call = Call::start(
            &host.config,
            Target::Download(&truora::Secret::new(link)),
            &Value::Null,
            &host.options,
        );
        host.call(call)
    } else if kind == "helper" {
        helper(id, &params, &host.options)
    } else {
        let op = catalogue::find(id).or_else(|| links::find(id)).ok_or(format!("no operation `{id}`"))?;
        match kind {
            "call" | "file" | "wait" | "upload" => {
                let mode = if kind == "wait" { Mode::Wait } else { Mode::Call };
                let call = Call::start(&host.config, Target::Operation(op, mode), &params, &host.options);
                host.call(call)
            }
            "items" | "pages" => host.pages(op, &params, kind == "items"),
            "validate" => {
                let found = check(op, &params, &host.options);
                Ok(Seen::Validated { issues: found.issues, warnings: found.warnings })
            }
            other => return Err(format!("`as: {other}` is not built yet")),
        }
    }?;
    if host.at < steps.len() {
        return Err(format!("{} of {} steps were not used", steps.len() - host.at, steps.len()));
    }
    Ok(seen)
}

fn helper(id: &str, params: &Value<'_>, options: &Options) -> Result<Seen, String> {
    let made = if id == token::READ.id {
        token::read_json(params, options).map(|text| serde_json::from_str(&text).unwrap_or_default())
    } else {
        let helper = links::find(id).ok_or(format!("no helper `{id}`"))?;
        links::make(helper, params, options).map(Json::String)
    };
    Ok(match made {
        Ok(value) => Seen::Value { value, output: None },
        Err(error) => Seen::Failed { error, last: None },
    })
}

/// What the client is made with, the call's options, and why the client could not be made, if it could not.
type Settings = (Config, Options, Option<Box<Error>>);

fn settings(json: Option<&Json>) -> Result<Settings, String> {
    let (mut config, mut options, mut refused) = (Config::default(), Options::default(), None);
    let Some(all) = json.and_then(Json::as_object) else { return Ok((config, options, refused)) };
    for (name, value) in all {
        match name.as_str() {
            "overrides" => {
                let overrides = param(value).ok_or("overrides")?;
                refused = config.set_overrides(&overrides).err();
            }
            "reads_redirects" => config.reads_redirects = value.as_bool().ok_or("reads_redirects")?,
            "base_urls" => {
                for (host, url) in value.as_object().ok_or("base_urls")? {
                    let host = Host::parse(host).ok_or("unknown host")?;
                    config.set_base(host, url.as_str().unwrap_or_default()).map_err(|e| e.to_string())?;
                }
            }
            "api_key" => {} // the host's own: the core holds no key
            name => {
                let (name, value) = match (name.strip_suffix("_ms"), value.as_f64()) {
                    (Some(name), Some(ms)) => (name, Value::Num(ms / 1000.0)),
                    _ => (name, param(value).ok_or_else(|| format!("option `{name}`"))?),
                };
                if let Err(message) = options.set(name, value) {
                    refused = Some(Error::new(ErrorCode::BadOption, "", message));
                }
            }
        }
    }
    Ok((config, options, refused))
}

fn takes_a_file(op: &truora::schema::Operation) -> bool {
    op.takes.iter().any(|f| matches!(f.ty, truora::schema::Type::File { .. }))
}

impl<'c> Scripted<'c> {
    fn peek(&self) -> Option<&'c Json> {
        self.steps.get(self.at)
    }

    fn pages(
        &mut self,
        op: &'static truora::schema::Operation,
        params: &Value<'_>,
        flat: bool,
    ) -> Result<Seen, String> {
        let page = op.page.ok_or("the operation is no list")?;
        let mut all = Vec::new();
        loop {
            let call = Call::start(&self.config, Target::Operation(op, Mode::Call), params, &self.options);
            match self.call(call)? {
                Seen::Value { value, output } => {
                    if flat {
                        let items = if value.is_array() { &value } else { &value[page.items] };
                        all.extend(items.as_array().cloned().unwrap_or_default());
                    } else {
                        all.push(value);
                    }
                    let next = output.as_ref().and_then(|o| o.next.clone());
                    if next.is_none() {
                        return Ok(Seen::Value { value: Json::Array(all), output });
                    }
                    self.options.cursor = next;
                }
                other => return Ok(other),
            }
        }
    }

    fn call(&mut self, call: Result<Call, Box<Error>>) -> Result<Seen, String> {
        let mut call = match call {
            Ok(call) => call,
            Err(error) => return Ok(Seen::Failed { error, last: None }),
        };
        let mut polled = None;
        let mut action = call.step(self.now, Event::Start);
        loop {
            if self.peek().is_some_and(|s| s.get("cancel").is_some()) && !matches!(action, Action::Done(_)) {
                self.at += 1;
                return Ok(Seen::Cancelled);
            }
            action = match action {
                Action::Send(request) => self.send(&mut call, &request)?,
                Action::Collect { limit, .. } => self.collect(&mut call, limit),
                Action::Stream { at, left, .. } => self.stream(&mut call, at, left)?,
                Action::Wait { until, poll } => {
                    if poll {
                        polled = self.sink.take().or(polled);
                    }
                    self.pause(until)?;
                    call.step(self.now, Event::Elapsed)
                }
                Action::Done(Ok(output)) => {
                    return Ok(match output.what {
                        What::File { .. } => Seen::File { bytes: std::mem::take(&mut self.file), output },
                        _ => Seen::Value {
                            value: self.sink.take().unwrap_or(Json::Null),
                            output: Some(output),
                        },
                    });
                }
                Action::Done(Err(error)) => {
                    let last = self.sink.take().or(polled);
                    return Ok(Seen::Failed { error, last });
                }
            };
        }
    }

    fn send(&mut self, call: &mut Call, request: &Request) -> Result<Action, String> {
        let step = self.peek().ok_or_else(|| {
            format!("an unexpected request: {} {}", request.method.text(), request.url.expose())
        })?;
        if step.get("wait").is_some() {
            return Err("a `wait` step, but the call did not pause".to_owned());
        }
        self.at += 1;
        compare::request(&step["expect"], request, self.slot.as_deref())?;
        let answer = step.get("answer").ok_or("a step has no answer")?;
        let after =
            step.get("after_ms").or_else(|| answer.get("after_ms")).and_then(Json::as_f64).unwrap_or(0.0);
        let fault = step.get("fault").or_else(|| answer.get("fault"));
        self.now += Duration::from_secs_f64(after / 1000.0);
        let Some(status) = answer.get("status").and_then(Json::as_u64) else {
            let fault = fault.ok_or("an answer has neither status nor fault")?;
            return Ok(call.step(self.now, Event::Fault(lost(fault))));
        };
        self.open = Some(answer);
        let headers: Vec<(&str, &str)> = answer
            .get("headers")
            .and_then(Json::as_object)
            .into_iter()
            .flatten()
            .map(|(k, v)| (k.as_str(), v.as_str().unwrap_or_default()))
            .collect();
        Ok(call.step(self.now, Event::Head { status: status as u16, headers: &headers }))
    }

    fn body(&mut self) -> (Vec<u8>, Option<Fault>) {
        let Some(answer) = self.open.take() else { return (Vec::new(), None) };
        let bytes = match (answer.get("json"), answer.get("body"), answer.get("base64")) {
            (Some(json), _, _) => json.to_string().into_bytes(),
            (_, Some(text), _) => text.as_str().unwrap_or_default().as_bytes().to_vec(),
            (_, _, Some(text)) => base64(text.as_str().unwrap_or_default()),
            _ => Vec::new(),
        };
        (bytes, answer.get("fault").map(lost))
    }

    fn collect(&mut self, call: &mut Call, limit: usize) -> Action {
        let (mut bytes, fault) = self.body();
        bytes.truncate(limit + 1);
        self.sink.take();
        match fault {
            Some(fault) => call.step(self.now, Event::Fault(fault)),
            None => call.step_into(self.now, Event::Body(&bytes), &mut self.sink),
        }
    }

    fn stream(&mut self, call: &mut Call, at: u64, left: Option<u64>) -> Result<Action, String> {
        let (bytes, fault) = self.body();
        self.file.truncate(at as usize);
        if self.file.len() != at as usize {
            return Err(format!("asked to go on at byte {at}, but the file has {}", self.file.len()));
        }
        let cut = fault.as_ref().map_or(bytes.len(), |f| (f.got as usize).min(bytes.len()));
        let bytes = bytes.get(..cut).unwrap_or_default();
        self.file.extend_from_slice(bytes);
        let fault = fault.or_else(|| {
            let short = left.is_some_and(|left| left > bytes.len() as u64);
            short.then(|| Fault { got: bytes.len() as u64, ..Fault::new(FaultKind::Truncated, Sent::Yes) })
        });
        Ok(match fault {
            Some(fault) => call.step(self.now, Event::Fault(fault)),
            None => call.step(self.now, Event::Sunk { bytes: self.file.len() as u64 }),
        })
    }

    fn pause(&mut self, until: Duration) -> Result<(), String> {
        let pause = until.saturating_sub(self.now).as_secs_f64() * 1000.0;
        if let Some(range) = self.peek().and_then(|s| s.get("wait")) {
            self.at += 1;
            let (min, max) = (range[0].as_f64().unwrap_or(0.0), range[1].as_f64().unwrap_or(f64::MAX));
            if !(min - 0.01..=max + 0.01).contains(&pause) {
                return Err(format!("paused {pause} ms, expected {min} to {max}"));
            }
        }
        self.now = until;
        Ok(())
    }
}

fn lost(json: &Json) -> Fault {
    let text = |name: &str, default: &'static str| {
        json.get(name).and_then(Json::as_str).unwrap_or(default).to_owned()
    };
    let mut fault = Fault::new(FaultKind::parse(&text("kind", "other")), Sent::parse(&text("sent", "maybe")));
    fault.got = json.get("got").and_then(Json::as_u64).unwrap_or(0);
    fault.name = text("name", "");
    fault
}
