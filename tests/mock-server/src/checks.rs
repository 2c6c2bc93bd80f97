//! The checks host.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::answer::{Check, database};
use crate::content;
use crate::form::{Pairs, encode, get as field, pairs, stray};
use crate::inputs;
use crate::page::{Page, page};
use crate::reply::{self, Fail, Outcome, header};
use crate::state::{self, World};

type Shared = State<Arc<World>>;

/// Its paths.
pub(crate) fn routes() -> Router<Arc<World>> {
    Router::new()
        .route("/v1/checks", post(create).get(list))
        .route("/v1/checks/{id}", get(one).delete(remove))
        .route("/v1/checks/{id}/details", get(details))
        .route("/v1/checks/{id}/attachments", get(attachments))
        .route("/v1/checks/{id}/summarize", get(summarize))
        .route("/v1/checks/{id}/variables", get(variables))
        .route("/v1/checks/{id}/pdf", post(create_pdf).get(pdf))
        .route("/v1/health", get(health))
}

/// Query pairs; a name that the operation does not have is the client's mistake.
pub(crate) fn query(raw: Option<&str>, known: &[&str]) -> Result<Pairs, Fail> {
    let all = pairs(raw.unwrap_or_default().as_bytes()).map_err(Fail::invalid)?;
    stray(&all, known).map_or(Ok(all), |stray| Err(Fail::invalid(stray)))
}

async fn create(State(world): Shared, headers: HeaderMap, body: Bytes) -> Outcome {
    let kind = header(&headers, "content-type").unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(Fail::invalid(format!("content type {kind:?} is not a form")));
    }
    let form = pairs(&body).map_err(Fail::invalid)?;
    inputs::problem(&form).map_err(Fail::invalid)?;
    let priority = header(&headers, "truora-priority").unwrap_or("medium");
    if !["low", "medium", "high"].contains(&priority) {
        return Err(Fail::invalid("Truora-Priority must be one of: low medium high"));
    }
    let mut state = world.lock();
    let country = field(&form, "country").unwrap_or_default();
    if priority == "high" && state.knobs.high_full.iter().any(|full| full == country) {
        return Err(Fail::busy("Too many high priority checks are running in this country"));
    }
    let inputs = sorted(&form);
    let twin = state.checks.iter().rev().find(|check| !check.deleted && sorted(&check.form) == inputs);
    if let Some(twin) = twin
        && field(&form, "force_creation") != Some("true")
    {
        return Ok(reply::json(200, &envelope(&twin.json(&state.knobs), &twin.id)));
    }
    let previous = twin.map(|twin| twin.id.clone());
    let check = Check::new(state.checks.len() + 1, form, previous);
    let answer = envelope(&check.json(&state.knobs), &check.id);
    state.checks.push(check);
    state.facts.creates += 1;
    Ok(reply::json(201, &answer))
}

/// What makes two checks the same: every input but the two that do not change what is searched.
fn sorted(form: &Pairs) -> Pairs {
    let beside = |name: &str| matches!(name, "force_creation" | "custom_input");
    let mut all: Pairs = form.iter().filter(|(name, _)| !beside(name)).cloned().collect();
    all.sort();
    all
}

fn envelope(check: &Value, id: &str) -> Value {
    let path = format!("/v1/checks/{id}");
    json!({"check": check, "details": format!("{path}/details"), "self": path})
}

fn find<'a>(checks: &'a mut [Check], id: &str) -> Result<&'a mut Check, Fail> {
    let check = checks.iter_mut().find(|check| check.id == id && !check.deleted);
    check.ok_or_else(|| Fail::missing(format!("Check {id} not found: no se encontró la verificación")))
}

async fn list(State(world): Shared, RawQuery(raw): RawQuery) -> Outcome {
    let query = query(raw.as_deref(), &["report_id", "start_key"])?;
    let state = world.lock();
    let report = field(&query, "report_id");
    let wanted = |check: &&Check| !check.deleted && report.is_none_or(|id| check.input("report_id") == id);
    let all: Vec<_> = state.checks.iter().rev().filter(wanted).collect();
    let ids: Vec<_> = all.iter().map(|check| check.id.as_str()).collect();
    let Page { range, next } = page("/v1/checks", &query, &ids, state.knobs.page_size)?;
    let rows = all.get(range).unwrap_or_default().iter().map(|check| check.json(&state.knobs));
    let own = raw.filter(|raw| !raw.is_empty()).map_or_else(String::new, |raw| format!("?{raw}"));
    let own = format!("/v1/checks{own}");
    Ok(reply::json(200, &json!({"checks": rows.collect::<Vec<_>>(), "next": next, "self": own})))
}

async fn one(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    let mut guard = world.lock();
    let state = &mut *guard;
    let check = find(&mut state.checks, &id)?;
    check.look(&state.knobs);
    Ok(reply::json(200, &envelope(&check.json(&state.knobs), &id)))
}

async fn remove(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    let mut guard = world.lock();
    let state = &mut *guard;
    let check = find(&mut state.checks, &id)?;
    check.deleted = true;
    state.facts.deletes += 1;
    let answer = json!({"check": check.json(&state.knobs), "self": format!("/v1/checks/{id}")});
    Ok(reply::json(200, &answer))
}

async fn details(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    let query = query(raw.as_deref(), &["lang", "start_key"])?;
    let lang = language(&query)?;
    let mut guard = world.lock();
    let state = &mut *guard;
    let check = find(&mut state.checks, &id)?;
    let count = if check.completed() { state.knobs.details } else { 0 };
    let ids: Vec<_> = (1..=count).map(|number| format!("DTL{number:032x}")).collect();
    let path = format!("/v1/checks/{id}/details");
    let Page { range, next } = page(&path, &query, &ids, state.knobs.page_size)?;
    let rows = ids.get(range).unwrap_or_default().iter().map(|row| detail(&id, row, lang));
    Ok(reply::json(200, &json!({"details": rows.collect::<Vec<_>>(), "next": next, "self": path})))
}

fn detail(check: &str, id: &str, lang: &str) -> Value {
    let (label, title) = match lang {
        "en" => ("Case file", "Results"),
        "pt" | "pt-br" => ("Processo", "Decisões"),
        _ => ("Expediente n.º", "Resultados de la búsqueda: información"),
    };
    let tables = json!([{"title": title, "rows": [{"cells": [{"label": label, "value": "000/2020"}]}]}]);
    let odd = id.bytes().last().is_some_and(|digit| digit % 2 == 1);
    json!({
        "id": id, "check_id": check, "data_set": "criminal_record", "database_id": database(2),
        "database_name": "Juzgado de ejemplo", "depth": 0, "document_type": "", "result": "found",
        "route": "person", "severity": "high", "found_first_name": "", "found_last_name": "",
        "found_company_name": "", "found_date_of_birth": "", "found_rfc": "", "identity_result": "",
        "identity_state": "", "tables": if odd { tables } else { Value::Null },
        "update_date": "2026-01-15T10:02:00Z",
    })
}

/// `lang` in the form the facts give it: `es`, `en`, `pt-br`.
fn language(query: &Pairs) -> Result<&str, Fail> {
    let lang = field(query, "lang").unwrap_or("es");
    let two = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let fits = lang.split('-').count() <= 2 && lang.split('-').all(two);
    fits.then_some(lang).ok_or_else(|| Fail::invalid("lang must be a lower-case ISO 639-1 code"))
}

async fn attachments(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &["start_key"])?;
    let mut guard = world.lock();
    let state = &mut *guard;
    let found = if find(&mut state.checks, &id)?.completed() {
        vec![("informe-médico.pdf", content::ATTACHED_PDF), ("certificado.png", content::ATTACHED_PNG)]
    } else {
        Vec::new()
    };
    let files: Vec<_> = found
        .into_iter()
        .map(|(name, kind)| {
            let link = state.link(kind, &encode(name));
            json!({"database_id": database(1), "file_name": name, "link": link, "mime_type": content::mime(kind)})
        })
        .collect();
    let own = format!("/v1/checks/{id}/attachments");
    Ok(reply::json(200, &json!({"files": files, "total": files.len(), "next": "", "self": own})))
}

async fn summarize(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    find(&mut world.lock().checks, &id)?;
    let text = "No se encontró información relevante sobre la persona en las fuentes consultadas.";
    Ok(reply::json(200, &json!({"summary": text})))
}

async fn variables(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    let mut guard = world.lock();
    let state = &mut *guard;
    let check = find(&mut state.checks, &id)?;
    let (country, status) = (check.input("country"), check.status(&state.knobs));
    let done = if check.completed() { "completed" } else { "not_started" };
    let path = format!("/v1/checks/{id}");
    let answer = json!({"check_id": id, "check": path, "details": format!("{path}/details"), "country": country,
                        "check_status": status, "variables_status": done, "person": {"criminal_records": {}}});
    Ok(reply::json(200, &answer))
}

async fn create_pdf(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    let mut state = world.lock();
    let check = find(&mut state.checks, &id)?;
    check.pdf_looks.get_or_insert(0);
    Ok(reply::json(200, &json!({"pdf_path": format!("/v1/checks/{id}/pdf")})))
}

async fn pdf(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    let query = query(raw.as_deref(), &["lang"])?;
    let lang = language(&query)?;
    let mut guard = world.lock();
    let state = &mut *guard;
    let check = find(&mut state.checks, &id)?;
    let looks =
        check.pdf_looks.as_mut().ok_or_else(|| Fail::missing("PDF not found: it was not requested"))?;
    if *looks < state.knobs.check_pdf_404s {
        *looks += 1;
        return Err(Fail::missing("PDF not found: aún no está listo"));
    }
    let bytes = content::make(content::CHECK_PDF, &format!("{id} {lang}"), 1, 120_000);
    let mut answer = reply::bytes(200, "application/pdf", bytes);
    reply::set(&mut answer, "content-language", lang);
    Ok(answer)
}

async fn health(RawQuery(raw): RawQuery) -> Outcome {
    let names = ["country", "unixTimestampSeconds", "unixtimezoneOffsetSeconds"];
    let query = query(raw.as_deref(), &names)?;
    let need = |name| field(&query, name).ok_or_else(|| Fail::invalid(format!("expected {name}")));
    let number = |name| {
        need(name)?.parse::<i64>().map_err(|_| Fail::invalid(format!("{name} must be a number of seconds")))
    };
    let [country, stamp, offset] = names;
    let country = need(country)?;
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(Fail::invalid("country must be an upper-case ISO 3166-1 alpha-2 code"));
    }
    let (then, offset) = (number(stamp)?, number(offset)?);
    let now = i64::try_from(state::now()).unwrap_or(i64::MAX);
    let today =
        now.saturating_add(offset).div_euclid(86_400) == then.saturating_add(offset).div_euclid(86_400);
    let hours = |status: &str| vec![status.to_owned(); if today { 1 } else { 24 }];
    Ok(reply::json(
        200,
        &json!([
            {"database_id": database(1), "database_name": "Registraduría de ejemplo",
             "data_sets": ["personal_identity"], "hourly_status": hours("operational")},
            {"database_id": database(2), "database_name": "Policía de ejemplo",
             "data_sets": ["criminal_record", "legal_background"], "hourly_status": hours("partial_outage")},
        ]),
    ))
}
