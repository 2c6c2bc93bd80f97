//! Starts a call: checks its parameters and writes its request. On an error nothing is sent.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use super::{Call, FileProgress, JobProgress, Plan, Progress, State};
use crate::call::head::Head;
use crate::call::target::{DOWNLOAD, Target, UPLOAD};
use crate::error::{Error, ErrorCode, Sent};
use crate::issue::{Code, Issue};
use crate::options::{Config, Mode, Options};
use crate::params;
use crate::request::route::Route;
use crate::request::{Request, defaults, raw};
use crate::schema::{Gives, Host, Operation, Place, Retry, Type};
use crate::secret::Secret;
use crate::util::rng::Dice;
use crate::value::{Held, Value};

impl Call {
    /// A call whose parameters have been checked. A download takes none; an upload takes `{link, file}`; a request outside
    /// the catalogue takes `{method, host, path, query, form, json, body, content_type, idempotent}` and gives plain JSON.
    pub fn start(
        config: &Config,
        target: Target<'_>,
        params: &Value<'_>,
        options: &Options,
    ) -> Result<Self, Box<Error>> {
        match target {
            Target::Operation(op, _) if op.host == Host::Presigned => {
                Self::of_upload(config, op, params, options)
            }
            Target::Operation(op, mode) => Self::of_operation(config, op, mode, params, options),
            Target::Request => Self::request(config, params, options),
            Target::Upload => {
                let link = params.get("link").and_then(Value::as_text).unwrap_or_default();
                let file = params.get("file").cloned().unwrap_or_default();
                let params = Value::object([("file", file)]);
                params::pass(&UPLOAD, &params, options)?;
                Self::upload(config, &UPLOAD, &Secret::new(link), &params, options)
            }
            Target::Download(link) => {
                let base = config.local_base().unwrap_or_default();
                if Request::away(link, Some(base)).is_none() {
                    return Err(bad_link(DOWNLOAD.id));
                }
                let mut call = Self::of(Plan::of(config, &DOWNLOAD, Mode::Call, options), options);
                base.clone_into(&mut call.plan.base);
                call.file.link = Some(link.clone());
                Ok(call)
            }
        }
    }

    fn of_operation(
        config: &Config,
        op: &'static Operation,
        mode: Mode,
        params: &Value<'_>,
        options: &Options,
    ) -> Result<Self, Box<Error>> {
        let found = params::pass(op, params, options)?;
        let params = &*params::slim(op, params);
        if mode == Mode::Wait && op.until.is_none() {
            return Err(bad_option(op, "has no state to wait for"));
        }
        if !options.extra.is_absent() && op.takes.iter().any(|f| f.place == Place::Body) {
            return Err(bad_option(op, "its body is sent as it is: `extra` is not allowed"));
        }
        keeps_the_key(config, op)?;
        if matches!(op.gives, Gives::File(_)) && !config.reads_redirects {
            let message = "this file comes through a redirect, which a browser hides; call it through the proxy \
                           handler on your server";
            return Err(Error::new(ErrorCode::RedirectsHidden, op.id, message));
        }
        let route = Route::of(op, &config.overrides);
        let base = config.base(route.host);
        let params = &*defaults::complete(op, params, options.seed);
        let home = Request::home(base, op, &route, params, options.cursor.as_deref(), &options.extra);
        let sent_cursor = op.page.and_then(|p| params.get(p.param)).and_then(Value::as_text);
        let mut plan = Plan::of(config, op, mode, options);
        plan.is_listed = true;
        plan.cursor = options.cursor.as_deref().or(sent_cursor).map(Secret::new);
        (plan.method, plan.class) = (route.method, route.retry);
        plan.goes_to(base, home);
        let mut call = Self::of(plan, options);
        call.at.warnings = found.warnings;
        Ok(call)
    }

    /// An operation that uploads to a link which is one of its parameters.
    fn of_upload(
        config: &Config,
        op: &'static Operation,
        params: &Value<'_>,
        options: &Options,
    ) -> Result<Self, Box<Error>> {
        params::pass(op, params, options)?;
        let params = &*params::slim(op, params);
        let link = op.takes.iter().find(|f| f.place == Place::Path);
        let text = link.and_then(|f| params.get(f.name)).and_then(Value::as_text).unwrap_or_default();
        let text = Secret::new(text);
        // Plain http to this machine is an address, but a link only where the service is there, too.
        if Request::away(&text, config.local_base()).is_none() {
            let message = "must be an https link from an answer";
            let issue = Issue::new(link.map_or("", |f| f.name), Code::Format, message);
            return Err(params::refused(op, [issue].into(), 0));
        }
        Self::upload(config, op, &text, params, options)
    }

    /// A file to a link, without the key. A body that is gone once it is sent is sent once.
    fn upload(
        config: &Config,
        op: &'static Operation,
        link: &Secret,
        params: &Value<'_>,
        options: &Options,
    ) -> Result<Self, Box<Error>> {
        if !options.extra.is_absent() {
            return Err(bad_option(op, "its body is a file: `extra` is not allowed"));
        }
        let base = config.local_base().unwrap_or_default();
        let away = Request::away(link, Some(base)).ok_or_else(|| bad_link(op.id))?;
        let file = op.takes.iter().find(|f| matches!(f.ty, Type::File { .. }));
        let held = match file.and_then(|f| params.get(f.name)) {
            Some(Value::File(held)) => *held,
            _ => Held { size: None, replayable: false },
        };
        let mut plan = Plan::of(config, op, Mode::Call, options);
        plan.is_upload = true;
        plan.class = if held.replayable { op.retry } else { Retry::Never };
        plan.home = Some(Request::upload(away, op, params, held.size.unwrap_or_default()));
        Ok(Self::of(plan, options))
    }

    fn request(config: &Config, params: &Value<'_>, options: &Options) -> Result<Self, Box<Error>> {
        let op = &raw::REQUEST;
        if !options.extra.is_absent() {
            let message = "`request` does not take `extra`: put the members into `query`, `form` or `json`";
            return Err(bad_option(op, message));
        }
        params::pass(op, params, options)?;
        keeps_the_key(config, op)?;
        let (host, class) = raw::target(params);
        let base = config.base(host);
        let home = raw::build(base, host, params);
        let mut plan = Plan::of(config, op, Mode::Call, options);
        (plan.method, plan.class) = (home.method, class);
        plan.goes_to(base, home);
        Ok(Self::of(plan, options))
    }

    fn of(mut plan: Plan, options: &Options) -> Self {
        let gives_or_takes_a_file = plan.is_upload || matches!(plan.op.gives, Gives::File(_));
        plan.timeout =
            options.timeout.unwrap_or_else(|| Duration::from_secs(plan.mode.seconds(gives_or_takes_a_file)));
        let at = Progress {
            state: State::Fresh,
            now: Duration::ZERO,
            deadline: Duration::MAX,
            attempt_by: Duration::MAX,
            head: Head::default(),
            sent: Sent::No,
            attempts: 0,
            tries: 0,
            arrived: false,
            dice: Dice::new(options.seed),
            warnings: Vec::new(),
        };
        Self { plan, at, job: JobProgress::default(), file: FileProgress::default() }
    }
}

impl Plan {
    /// The plan before the request is known.
    fn of(config: &Config, op: &'static Operation, mode: Mode, options: &Options) -> Self {
        Self {
            op,
            is_listed: false,
            is_upload: false,
            mode,
            method: op.method,
            class: op.retry,
            strict: options.strict.unwrap_or(config.strict),
            habits: config.habits.clone(),
            base: String::new(),
            home: None,
            cursor: None,
            timeout: Duration::ZERO,
            attempt_timeout: options.attempt_timeout,
            max_retries: options.max_retries,
        }
    }

    fn goes_to(&mut self, base: &str, home: Request) {
        base.clone_into(&mut self.base);
        self.home = Some(home);
    }
}

/// Refuses a client that follows redirects by itself: it would carry the key along.
fn keeps_the_key(config: &Config, op: &'static Operation) -> Result<(), Box<Error>> {
    // JavaScript's engine has no such client, and is spared the text.
    let none = cfg!(all(feature = "packed", not(feature = "follows")));
    if none || !config.follows || config.allow_followed_redirects {
        return Ok(());
    }
    let message = "this HTTP client follows redirects by itself and would carry the key to wherever they \
                   lead; use a client that can leave them, or set `allow_followed_redirects` where the \
                   service surely does not redirect";
    Err(Error::new(ErrorCode::RedirectsFollowed, op.id, message))
}

/// An option that this call does not take.
#[inline(never)]
fn bad_option(op: &Operation, message: &'static str) -> Box<Error> {
    Error::new(ErrorCode::BadOption, op.id, message)
}

fn bad_link(operation: &'static str) -> Box<Error> {
    Error::new(ErrorCode::BadAddress, operation, "the link must be an https link from an answer")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    #[test]
    fn a_client_that_follows_redirects_gets_no_key() {
        let mut config = Config::default();
        (config.follows, config.reads_redirects) = (true, false);
        let begin = |config: &Config, id: &str| {
            let op = catalogue::find(id).unwrap();
            let id = op.takes.iter().find(|f| f.place == Place::Path).unwrap().name;
            let params = Value::object([(id, Value::from("X1"))]);
            Call::start(config, Target::Operation(op, Mode::Call), &params, &Options::default())
                .map(|_| ())
                .map_err(|e| e.code)
        };
        assert_eq!(begin(&config, "checks.get"), Err(ErrorCode::RedirectsFollowed));
        let mut allowed = config;
        allowed.allow_followed_redirects = true;
        assert_eq!(begin(&allowed, "checks.get"), Ok(()));
        // A file comes through a redirect for sure: there is nothing to allow.
        assert_eq!(begin(&allowed, "processes.pdf"), Err(ErrorCode::RedirectsHidden));
    }
}
