//! The account host's batches: create, upload at the files host, start, follow, report.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use crate::checks::query;
use crate::content;
use crate::files::refusal;
use crate::form::{Pairs, get as field, pairs};
use crate::reply::{self, Fail, Outcome, header};
use crate::state::{State as Memory, World, now};

type Shared = State<Arc<World>>;

/// Most bytes of a workbook.
const MOST: usize = 209_715_200;
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// One batch.
#[derive(Debug)]
pub(crate) struct Batch {
    id: String,
    token: String,
    uploads: u64,
    status: &'static str,
    looks: u64,
    report: Option<u64>,
}

/// What the files host was sent.
#[derive(Debug)]
pub(crate) struct Upload {
    bytes: usize,
    hash: u64,
    content_type: Option<String>,
    length: Option<String>,
    chunked: bool,
    key: bool,
}

impl Upload {
    /// As `GET /facts` tells it.
    pub(crate) fn json(&self) -> Value {
        json!({
            "bytes": self.bytes, "hash": format!("{:016x}", self.hash), "content_type": self.content_type,
            "content_length": self.length, "chunked": self.chunked, "key": self.key,
        })
    }
}

/// Its paths that want a key.
pub(crate) fn routes() -> Router<Arc<World>> {
    Router::new()
        .route("/v1/batches", post(create))
        .route("/v1/batches/{id}", get(one).put(stop))
        .route("/v1/batches/{id}/start", post(start))
        .route("/v1/batches/{id}/report", post(request_report).get(report))
}

/// Where workbooks go, at the files host.
pub(crate) fn upload_routes() -> Router<Arc<World>> {
    Router::new().route("/upload/{token}/{name}", put(upload)).layer(DefaultBodyLimit::disable())
}

fn form(headers: &HeaderMap, body: &Bytes, known: &[&str]) -> Result<Pairs, Fail> {
    let kind = header(headers, "content-type").unwrap_or_default();
    if kind != "application/x-www-form-urlencoded" {
        return Err(Fail::invalid(format!("content type {kind:?} is not a form")));
    }
    let form = pairs(body).map_err(Fail::invalid)?;
    match form
        .iter()
        .find(|(name, _)| !known.iter().any(|k| name == k || (k.ends_with('.') && name.starts_with(k))))
    {
        Some((name, _)) => Err(Fail::invalid(format!("unknown field {name}"))),
        None => Ok(form),
    }
}

async fn create(State(world): Shared, headers: HeaderMap, body: Bytes) -> Outcome {
    let known = ["country", "type", "service", "frequency", "end_date", "columns_mapping."];
    let form = form(&headers, &body, &known)?;
    let given = |name: &str| field(&form, name).unwrap_or_default();
    if !["ALL", "BR", "CO", "CL", "MX", "PE", "CR"].contains(&given("country")) {
        return Err(Fail::invalid("country is not supported"));
    }
    if given("type").is_empty() || given("service") != "checks" {
        return Err(Fail::invalid("type and service are needed"));
    }
    let mut guard = world.lock();
    let state = &mut *guard;
    let number = state.batches.len() + 1;
    let (id, token) = (format!("BCH{number:032}"), format!("{:016x}", content::hash(&number.to_le_bytes())));
    let link = format!(
        "{}/upload/{token}/batch.xlsx?max-size={MOST}&method=PUT&retries=1&Expires={}&Signature=synthetic~signature",
        state.links.base(),
        now() + 1800
    );
    state.batches.push(Batch {
        id: id.clone(),
        token,
        uploads: 0,
        status: "not_started",
        looks: 0,
        report: None,
    });
    let columns = ["national_id", "issue_date"];
    Ok(reply::json(200, &json!({"batch_id": id, "columns": columns, "file_upload_link": link})))
}

async fn upload(
    State(world): Shared,
    Path((token, _)): Path<(String, String)>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if headers.contains_key("authorization") {
        return refusal(400, "InvalidArgument", "Only one auth mechanism allowed");
    }
    let mut guard = world.lock();
    let state = &mut *guard;
    let seen = Upload {
        bytes: body.len(),
        hash: content::hash(&body),
        content_type: header(&headers, "content-type").map(str::to_owned),
        length: header(&headers, "content-length").map(str::to_owned),
        chunked: headers.contains_key("transfer-encoding"),
        key: headers.contains_key("truora-api-key"),
    };
    let query = pairs(raw.unwrap_or_default().as_bytes()).unwrap_or_default();
    let (told, chunked) = (seen.length.clone(), seen.chunked);
    let typed = seen.content_type.as_deref() == Some(XLSX);
    state.uploads.push(seen);
    if told.is_none() || chunked {
        return refusal(411, "MissingContentLength", "You must provide the Content-Length HTTP header.");
    }
    if field(&query, "Signature") != Some("synthetic~signature") || field(&query, "method") != Some("PUT") {
        return refusal(403, "SignatureDoesNotMatch", "The request signature does not match.");
    }
    if !typed {
        return refusal(403, "SignatureDoesNotMatch", "The content type is not the signed one.");
    }
    if state.knobs.expire_links > 0 {
        state.knobs.expire_links -= 1;
        return refusal(403, "AccessDenied", "Request has expired");
    }
    let Some(batch) = state.batches.iter_mut().find(|batch| batch.token == token) else {
        return refusal(404, "NoSuchKey", "The specified key does not exist.");
    };
    if batch.uploads > 0 {
        return refusal(403, "AccessDenied", "The link has been used");
    }
    if body.is_empty() {
        return reply::json(400, &json!({"code": 400, "message": "Invalid request: missing file parameter"}));
    }
    batch.uploads += 1;
    let answer = json!({"fileId": "FIL1", "message": "File uploaded successfully", "timestamp": "2026-01-15T10:00:00Z"});
    reply::json(200, &answer)
}

fn find<'a>(state: &'a mut Memory, id: &str) -> Result<&'a mut Batch, Fail> {
    let batch = state.batches.iter_mut().find(|batch| batch.id == id);
    batch.ok_or_else(|| Fail::missing(format!("Batch {id} not found")))
}

fn shown(batch: &Batch) -> Response {
    reply::json(
        200,
        &json!({"batch_id": batch.id, "creation_date": "2026-01-15T12:00:00.00-05:00", "service": "checks",
                "size": 2, "status": batch.status}),
    )
}

async fn start(State(world): Shared, Path(id): Path<String>, body: Bytes) -> Outcome {
    if !body.is_empty() {
        return Err(Fail::invalid("no body is expected"));
    }
    let mut state = world.lock();
    let batch = find(&mut state, &id)?;
    if batch.uploads == 0 {
        return Err(Fail::missing("Batch File not found"));
    }
    batch.status = "in_progress";
    Ok(reply::json(200, &json!({"message": "batch started successfully"})))
}

async fn one(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    let mut state = world.lock();
    let pending = state.knobs.pending_gets;
    let batch = find(&mut state, &id)?;
    if batch.status == "in_progress" {
        batch.looks += 1;
        if batch.looks > pending {
            batch.status = "finished";
        }
    }
    Ok(shown(batch))
}

async fn stop(State(world): Shared, Path(id): Path<String>) -> Outcome {
    let mut state = world.lock();
    let batch = find(&mut state, &id)?;
    batch.status = "stopped";
    Ok(shown(batch))
}

async fn request_report(
    State(world): Shared,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Outcome {
    let form = form(&headers, &body, &["format"])?;
    if field(&form, "format").unwrap_or_default().is_empty() {
        return Err(Fail::invalid("format is needed"));
    }
    find(&mut world.lock(), &id)?.report = Some(0);
    Ok(reply::json(201, &json!({})))
}

async fn report(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    let mut state = world.lock();
    let pending = state.knobs.pending_gets;
    let looks = find(&mut state, &id)?.report.as_mut();
    let Some(looks) = looks else { return Err(Fail::missing("Batch report not found")) };
    *looks += 1;
    if *looks <= pending {
        return Err(Fail::missing("Batch report not found"));
    }
    let link = state.link(content::ATTACHED_PDF, &format!("{id}-report.pdf"));
    Ok(reply::json(200, &json!({"batch_report_url": link})))
}
