//! The app behind each origin: the gateway's key check and its answers, around the service's own routes.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::serve::{IncomingStream, Listener};
use serde_json::json;
use tokio::io::{self, AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::batches;
use crate::checks;
use crate::cors;
use crate::files;
use crate::identity;
use crate::reply::{self, Fail, header};
use crate::scene::Answer;
use crate::state::{Host, World};
use crate::wire;

/// What the fault layer tells the app about one request: the answer to give instead of its own, if any.
#[derive(Clone, Debug)]
struct Told(Option<Answer>);

impl Connected<IncomingStream<'_, Inlet>> for Told {
    fn connect_info(stream: IncomingStream<'_, Inlet>) -> Self {
        stream.remote_addr().clone()
    }
}

/// The app's side of the pipe that requests come through, each on a stream of its own.
struct Inlet(UnboundedReceiver<(DuplexStream, Told)>);

impl Listener for Inlet {
    type Io = DuplexStream;
    type Addr = Told;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.0.recv().await {
            Some(next) => next,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(Told(None))
    }
}

/// An answer of the app, as bytes.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: Vec<u8>,
    pub(crate) body: Vec<u8>,
    pub(crate) closes: bool,
}

/// The fault layer's side of the pipe.
#[derive(Clone, Debug)]
pub(crate) struct Door(UnboundedSender<(DuplexStream, Told)>);

impl Door {
    /// Starts the app of a host.
    pub(crate) fn open(host: Host, world: &Arc<World>) -> Self {
        let (sender, receiver) = unbounded_channel();
        let service = app(host, world).into_make_service_with_connect_info::<Told>();
        tokio::spawn(async move { axum::serve(Inlet(receiver), service).await });
        Self(sender)
    }

    /// Hands over one whole request and reads the whole answer.
    pub(crate) async fn pass(&self, raw: &[u8], is_head: bool, answer: Option<Answer>) -> io::Result<Reply> {
        let (ours, theirs) = io::duplex(256 * 1024);
        self.0.send((theirs, Told(answer))).map_err(io::Error::other)?;
        let (mut from, mut to) = io::split(ours);
        let write = pin!(async {
            // The app may answer before it has read everything; then there is nobody to write to.
            drop(to.write_all(raw).await);
            std::future::pending::<()>().await;
        });
        let mut bytes = Vec::new();
        let read = pin!(async {
            loop {
                if let Some(reply) = whole(&bytes, is_head)? {
                    return Ok(reply);
                }
                if from.read_buf(&mut bytes).await? == 0 {
                    return Err(io::Error::other("the app hung up"));
                }
            }
        });
        tokio::select! {
            reply = read => reply,
            () = write => Err(io::Error::other("unreachable")),
        }
    }
}

fn whole(bytes: &[u8], is_head: bool) -> io::Result<Option<Reply>> {
    let Some(head) = wire::head(bytes).map_err(io::Error::other)? else { return Ok(None) };
    let status: u16 = head.first[1].parse().unwrap_or(0);
    let (top, rest) = bytes.split_at_checked(head.len).unwrap_or((bytes, &[]));
    if status < 200 {
        return whole(rest, is_head); // 100 Continue: the layer has said it itself
    }
    let bodyless = is_head || matches!(status, 204 | 304);
    let framing = if bodyless { wire::Framing::Length(0) } else { head.framing };
    let end = wire::body(rest, framing).map_err(io::Error::other)?;
    let closes = head.closes();
    Ok(end.map(|(_, body)| Reply { status, head: top.to_vec(), body, closes }))
}

fn app(host: Host, world: &Arc<World>) -> Router {
    let keyed = match host {
        Host::Checks => checks::routes(),
        Host::Account => batches::routes(),
        Host::Identity => identity::routes(),
        _ => Router::new(),
    };
    let keyed = if matches!(host, Host::Checks | Host::Account | Host::Identity) {
        keyed.route_layer(from_fn(key_check))
    } else {
        keyed
    };
    let all = match host {
        Host::Identity => keyed.merge(identity::open_routes()),
        Host::Files => files::routes().merge(batches::upload_routes()),
        _ => keyed,
    };
    let all = all.method_not_allowed_fallback(nothing_here).fallback(nothing_here);
    let all = match host {
        Host::Files => all.layer(from_fn_with_state(Arc::clone(world), cors::allow)),
        _ => all,
    };
    all.layer(from_fn_with_state(host, outermost)).with_state(Arc::clone(world))
}

/// What the gateway says about a path or method that it does not serve, whatever the key.
async fn nothing_here() -> Response {
    reply::json(403, &json!({"message": "Missing Authentication Token"}))
}

async fn key_check(request: Request, next: Next) -> Response {
    match header(request.headers(), "truora-api-key").unwrap_or_default().trim() {
        "" => reply::json(401, &json!({"message": "Unauthorized"})),
        "expired-key" => Fail::forbidden(
            "User is not authorized to access this resource with an explicit deny: the api key has expired",
        )
        .into_response(),
        "no-permission-key" => {
            Fail::forbidden("Insufficient permissions: missing access to this resource").into_response()
        }
        _ if request.method() == Method::HEAD => nothing_here().await,
        _ => next.run(request).await,
    }
}

static ANSWERS: AtomicU64 = AtomicU64::new(0);

async fn outermost(
    State(host): State<Host>,
    ConnectInfo(Told(told)): ConnectInfo<Told>,
    request: Request,
    next: Next,
) -> Response {
    let mut answer = match told {
        None => next.run(request).await,
        Some(told) => {
            let mut answer = Response::new(Body::from(told.body));
            *answer.status_mut() = told.status;
            for (name, value) in told.headers {
                answer.headers_mut().insert(name, value);
            }
            answer
        }
    };
    let name = if host == Host::Files { "x-amz-request-id" } else { "x-amzn-requestid" };
    if !answer.headers().contains_key(name) {
        let number = ANSWERS.fetch_add(1, Ordering::Relaxed) + 1;
        reply::set(&mut answer, name, &format!("00000000-0000-4000-8000-{number:012x}"));
    }
    answer
}
