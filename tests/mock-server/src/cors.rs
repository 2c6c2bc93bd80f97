//! What the files host tells browsers, when the knob `cors` is turned: as a bucket with one rule does.
//!
//! Whether the real host has such a rule is not known (tests/facts/identity.md, 6), so by default there is none.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;

use crate::files::refusal;
use crate::reply::{self, header};
use crate::state::World;

/// Answers preflights, and marks the answers that pages of the allowed origin may read.
pub(crate) async fn allow(State(world): State<Arc<World>>, request: Request, next: Next) -> Response {
    let Some(allowed) = world.lock().knobs.cors.clone() else { return next.run(request).await };
    let headers = request.headers().clone();
    let known = header(&headers, "origin").is_some_and(|origin| allowed == "*" || allowed == origin);
    let mut answer = if request.method() == Method::OPTIONS {
        preflight(&headers, known)
    } else {
        next.run(request).await
    };
    if known {
        reply::set(&mut answer, "access-control-allow-origin", &allowed);
        reply::set(
            &mut answer,
            "vary",
            "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
        );
    }
    answer
}

fn preflight(headers: &HeaderMap, known: bool) -> Response {
    let method = header(headers, "access-control-request-method").unwrap_or_default();
    if !known || !["GET", "PUT"].contains(&method) {
        return refusal(403, "AccessForbidden", "CORSResponse: This CORS request is not allowed.");
    }
    let mut answer = reply::bytes(200, "text/plain", Vec::new());
    reply::set(&mut answer, "access-control-allow-methods", "GET, PUT");
    if let Some(names) = header(headers, "access-control-request-headers") {
        reply::set(&mut answer, "access-control-allow-headers", names);
    }
    answer
}
