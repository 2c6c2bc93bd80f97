//! Starts a call: checks its parameters and writes its request. On an error nothing is sent.

use super::*;
use crate::catalogue::UPLOAD_ANSWER;
use crate::request::defaults;
use crate::request::raw::{self, REQUEST};
use crate::request::route::Route;
use crate::schema::{FILE, Place, Type, body};
use crate::value::Held;

/// What `download` does: no endpoint, but a conversation like any other.
const DOWNLOAD: Operation = Operation::get(Host::Checks, "download", "(link)").file(&[]);
/// What `upload` does.
const UPLOAD: Operation =
    Operation::put(Host::Presigned, "upload", "(link)").takes(&[body("file", FILE, "")]).gives(UPLOAD_ANSWER);

impl Call {
    /// A call of an operation.
    pub fn new(
        config: &Config,
        op: &'static Operation,
        mode: Mode,
        params: &Value<'_>,
        options: &Options,
    ) -> Result<Self, Box<Error>> {
        let found = params::pass(op, params, options)?;
        let params = &*params::slim(op, params);
        if mode == Mode::Wait && op.until.is_none() {
            let message = "has no state to wait for";
            return Err(bad_option(op, message));
        }
        if op.host == Host::Presigned {
            let link = op.takes.iter().find(|f| f.place == Place::Path);
            let text = link.and_then(|f| params.get(f.name)).and_then(Value::as_text).unwrap_or_default();
            let text = Secret::new(text);
            // Plain http to this machine is an address, but a link only where the service is there, too.
            if Request::away(&text, config.local_base()).is_none() {
                let message = "must be an https link from an answer";
                return Err(params::refused(
                    op,
                    [Issue::new(link.map_or("", |f| f.name), Code::Format, message)].into(),
                    0,
                ));
            }
            return Self::lift(config, op, &text, params, options);
        }
        if !options.extra.is_absent() && op.takes.iter().any(|f| f.place == Place::Body) {
            let message = "its body is sent as it is: `extra` is not allowed";
            return Err(bad_option(op, message));
        }
        Self::keeps_the_key(config, op)?;
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
        let mut call = Self::bare(config, op, mode, options);
        call.cursor = options.cursor.as_deref().or(sent_cursor).map(Secret::new);
        call.warnings = found.warnings;
        (call.method, call.class) = (route.method, route.retry);
        base.clone_into(&mut call.base);
        call.home = Some(home);
        Ok(call)
    }

    /// A request outside the catalogue: `{method, host, path, query, form, json, body, content_type,
    /// idempotent}`. The answer is plain JSON.
    pub fn request(config: &Config, params: &Value<'_>, options: &Options) -> Result<Self, Box<Error>> {
        let op = &REQUEST;
        if !options.extra.is_absent() {
            let message = "`request` does not take `extra`: put the members into `query`, `form` or `json`";
            return Err(bad_option(op, message));
        }
        params::pass(op, params, options)?;
        Self::keeps_the_key(config, op)?;
        let (host, class) = raw::target(params);
        let base = config.base(host);
        let home = raw::build(base, host, params);
        let mut call = Self::bare(config, op, Mode::Call, options);
        (call.method, call.class) = (home.method, class);
        base.clone_into(&mut call.base);
        call.home = Some(home);
        Ok(call)
    }

    /// A file behind a link of an answer, fetched without the key.
    pub fn download(config: &Config, link: &Secret, options: &Options) -> Result<Self, Box<Error>> {
        let base = config.local_base().unwrap_or_default();
        if Request::away(link, Some(base)).is_none() {
            return Err(bad_link(DOWNLOAD.id));
        }
        let mut call = Self::bare(config, &DOWNLOAD, Mode::Call, options);
        base.clone_into(&mut call.base);
        call.link = Some(link.clone());
        Ok(call)
    }

    /// A file to a link of an answer, without the key: `{link, file}`.
    pub fn upload(config: &Config, params: &Value<'_>, options: &Options) -> Result<Self, Box<Error>> {
        let link = params.get("link").and_then(Value::as_text).unwrap_or_default();
        let file = params.get("file").cloned().unwrap_or_default();
        let params = Value::object([("file", file)]);
        params::pass(&UPLOAD, &params, options)?;
        Self::lift(config, &UPLOAD, &Secret::new(link), &params, options)
    }

    /// An upload. A body that is gone once it is sent is sent once.
    fn lift(
        config: &Config,
        op: &'static Operation,
        link: &Secret,
        params: &Value<'_>,
        options: &Options,
    ) -> Result<Self, Box<Error>> {
        if !options.extra.is_absent() {
            let message = "its body is a file: `extra` is not allowed";
            return Err(bad_option(op, message));
        }
        let base = config.local_base().unwrap_or_default();
        let away = Request::away(link, Some(base)).ok_or_else(|| bad_link(op.id))?;
        let file = op.takes.iter().find(|f| matches!(f.ty, Type::File { .. }));
        let held = match file.and_then(|f| params.get(f.name)) {
            Some(Value::File(held)) => *held,
            _ => Held { size: None, replayable: false },
        };
        let mut call = Self::bare(config, op, Mode::Call, options);
        call.class = if held.replayable { op.retry } else { Retry::Never };
        call.home = Some(Request::lift(away, op, params, held.size.unwrap_or_default()));
        Ok(call)
    }

    /// A client that follows redirects by itself would carry the key along.
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

    fn bare(config: &Config, op: &'static Operation, mode: Mode, options: &Options) -> Self {
        let default = match (mode, op.gives, op.host) {
            (Mode::Wait, ..) => 900,
            (Mode::Call, Gives::File(_), _) | (Mode::Call, _, Host::Presigned) => 300,
            (Mode::Call, ..) => 60,
        };
        Self {
            op,
            method: op.method,
            class: op.retry,
            mode,
            strict: options.strict.unwrap_or(config.strict),
            habits: config.habits.clone(),
            base: String::new(),
            home: None,
            link: None,
            cursor: None,
            warnings: Vec::new(),
            timeout: options.timeout.unwrap_or(Duration::from_secs(default)),
            attempt_timeout: options.attempt_timeout,
            max_retries: options.max_retries,
            dice: Dice::new(options.seed),
            state: State::Fresh,
            now: Duration::ZERO,
            deadline: Duration::MAX,
            attempt_by: Duration::MAX,
            head: Head::default(),
            sent: Sent::No,
            attempts: 0,
            tries: 0,
            polls: 0,
            states: String::new(),
            last_look: false,
            hops: 0,
            arrived: false,
            asked_again: false,
            missing_since: None,
            got: 0,
            most: 0,
            etag: None,
        }
    }
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
            Call::new(config, op, Mode::Call, &params, &Options::default()).map(|_| ()).map_err(|e| e.code)
        };
        assert_eq!(begin(&config, "checks.get"), Err(ErrorCode::RedirectsFollowed));
        let mut allowed = config;
        allowed.allow_followed_redirects = true;
        assert_eq!(begin(&allowed, "checks.get"), Ok(()));
        // A file comes through a redirect for sure: there is nothing to allow.
        assert_eq!(begin(&allowed, "processes.pdf"), Err(ErrorCode::RedirectsHidden));
    }
}
