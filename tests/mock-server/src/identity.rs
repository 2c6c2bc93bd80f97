//! The identity host: results of a few well-known processes, and their files by 202, 202, 302.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::get;
use serde_json::{Value, json};

use crate::checks::query;
use crate::content;
use crate::files;
use crate::reply::{self, Fail, Outcome};
use crate::state::{State as Memory, World};

type Shared = State<Arc<World>>;

/// Its paths that want a key.
pub(crate) fn routes() -> Router<Arc<World>> {
    Router::new()
        .route("/v1/processes/{id}/result", get(result))
        .route("/v1/processes/{id}/pdf", get(pdf))
        .route("/v1/processes/{id}/video-call-recordings", get(recordings))
}

/// Where the `relative` location leads: a link on this very host, which wants no key.
pub(crate) fn open_routes() -> Router<Arc<World>> {
    Router::new().route("/files/{token}/{name}", get(files::fetch))
}

/// The last digit of a well-known process id.
fn known(id: &str) -> Result<u32, Fail> {
    let number =
        id.strip_prefix("IDP").filter(|digits| digits.len() == 32).and_then(|digits| digits.parse().ok());
    let missing = || Fail::missing("Identity process not found: proceso de identidad inexistente");
    number.filter(|number| (1..=5).contains(number)).ok_or_else(missing)
}

async fn result(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &["account_id"])?;
    let number = known(&id)?;
    let mut guard = world.lock();
    let state = &mut *guard;
    let looks = state.results.entry(id.clone()).or_insert(0);
    *looks += 1;
    let pending = number == 3 && *looks <= state.knobs.pending_gets;
    Ok(reply::json(200, &process(&id, number, pending)))
}

fn process(id: &str, number: u32, pending: bool) -> Value {
    let mut all = json!({
        "process_id": id, "account_id": "ACC00000000000000000000000000000001",
        "client_id": "TCI00000000000000000000000000000001", "flow_id": "IPF00000000000000000000000000000001",
        "flow_version": 1, "country": "ALL", "created_via": "web", "status": "success", "current_step_index": 6,
        "time_to_live": 120, "creation_date": "2026-01-15T10:00:00.123456789Z",
        "update_date": "2026-01-15T10:05:00Z", "validations": [face(id)],
    });
    let more = match number {
        _ if pending => json!({"status": "pending", "current_step_index": 2, "validations": []}),
        2 => json!({"status": "failure", "failure_status": "declined", "validations": [document(id, false)],
                    "declined_reason": "document_is_a_photo_of_photo"}),
        4 => json!({"status": "failure", "failure_status": "expired", "validations": [],
                    "expired_reason": "validation_not_performed"}),
        5 => rich(id),
        _ => json!({}),
    };
    if let (Value::Object(all), Value::Object(more)) = (&mut all, more) {
        all.extend(more);
    }
    all
}

fn face(id: &str) -> Value {
    json!({
        "validation_id": "VLD00000000000000000000000000000001", "type": "face-recognition",
        "validation_status": "success", "account_id": "ACC00000000000000000000000000000001",
        "identity_process_id": id, "threshold": 0.65, "face_photo": "https://example.invalid/face",
        "details": {"face_recognition_validations": {
            "similarity_status": "success", "passive_liveness_status": "success", "confidence_score": 0.98,
            "enrollment_id": "ENR00000000000000000000000000000001", "age_range": {"low": 23, "high": 29},
            "face_search": {"status": "success", "confidence_score": 0}}},
    })
}

fn document(id: &str, good: bool) -> Value {
    let verdict = |name: &str, kind: &str, result: &str| {
        json!({"validation_name": name, "result": result, "validation_type": kind, "manually_reviewed": false,
               "message": "Validación automática", "created_at": "2026-01-15T10:04:00Z"})
    };
    let result = if good { "valid" } else { "invalid" };
    let mut all = json!({
        "validation_id": "VLD00000000000000000000000000000002", "type": "document-validation",
        "validation_status": if good { "success" } else { "failure" }, "identity_process_id": id,
        "account_id": "ACC00000000000000000000000000000001", "creation_date": "2026-01-15T10:03:00Z",
        "allowed_retries": 3, "remaining_retries": 2, "attachment_status": "valid", "attachment_validations": [],
        "front_image": "https://example.invalid/front", "reverse_image": "https://example.invalid/reverse",
        "details": {
            "background_check": {"check_id": "CHK00000000000000000000000000000001",
                                 "check_url": "https://example.invalid/check"},
            "document_details": {
                "doc_id": "DOC00000000000000000000000000000001", "country": "CO", "document_type": "national-id",
                "document_number": "1000000000", "name": "JOSÉ MARÍA", "last_name": "PEÑA EJEMPLO",
                "date_of_birth": "1990-01-01T00:00:00Z", "birth_place": "BOGOTÁ D.C.", "gender": "F",
                "rh": "O+", "height": "1.65", "issue_date": "2010-01-02T00:00:00Z", "mime_type": "image/png",
                "expedition_place": "MEDELLÍN", "creation_date": "2026-01-15T10:03:00Z"},
            "document_validations": {
                "data_consistency": [verdict("Número de documento", "data_consistency", result)],
                "government_database": [verdict("Registraduría", "government_database", "skipped")],
                "image_analysis": [verdict("Rostro", "image_analysis", "valid")],
                "photocopy_analysis": [verdict("Fotocopia", "photocopy_analysis", "valid")],
                "photo_of_photo": [verdict("Foto de foto", "photo_of_photo", result)],
                "manual_review": []}},
    });
    if let (false, Value::Object(all)) = (good, &mut all) {
        all.insert("failure_status".into(), json!("declined"));
        all.insert("declined_reason".into(), json!("document_is_a_photo_of_photo"));
    }
    all
}

fn rich(id: &str) -> Value {
    json!({
        "country": "CO", "client_user_id": "usuario-ñ-1", "flow_version": "3", "document_number": "1000000000",
        "first_name": "JOSÉ MARÍA", "last_name": "PEÑA EJEMPLO", "ip_address": "192.0.2.1",
        "geolocation_device": "4.7110, -74.0721", "ab_experiment": "", "metadata": {"canal": "móvil", "extra": null},
        "override_status_history": [], "validations": [document(id, true), face(id)],
        "devices_info": [{"model": "Modelo", "type": "smartphone", "os": "Android", "os_version": "14",
                          "browser": "Chrome Mobile", "browser_version": "140.0", "manufacturer": "Fábrica"}],
        "trigger_info": {"id": "", "name": "", "channel_name": "", "channel_type": "", "message": "",
                         "media_content_path": "", "options": null, "response": "", "trigger_user": ""},
        "last_finished_step": {
            "step_id": "IPS00000000000000000000000000000006", "type": "get_validations_result",
            "verification_id": "", "async_step": null, "expected_inputs": null, "files_upload_urls": null,
            "remaining_retries": 0, "start_date": "2026-01-15T10:04:30Z", "finish_date": "2026-01-15T10:05:00Z",
            "config": {"allowed_document_types": [{"country": "CO", "documents": [{"document_type": "national-id"}]}],
                       "attached_document_ids": null, "attached_documents_variables": null, "custom_inputs": {},
                       "enable_file_upload": false, "face_threshold": 0.65, "manual_review": "default", "retries": 3,
                       "form_message_text": "¿Autorizas el tratamiento de tus datos?", "timeout": 0,
                       "sub_validations": ["similarity", "passive_liveness"],
                       "supported_countries": {"CO": {"es": "Colombia"}}},
            "verification_output": {"status": "success", "media_uploaded": true, "step_data_received": true,
                                    "outputs": [{"name": "resultado", "value": "válido"}]}},
    })
}

async fn pdf(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    file(&mut world.lock(), &id, content::PROCESS_PDF)
}

async fn recordings(State(world): Shared, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Outcome {
    query(raw.as_deref(), &[])?;
    file(&mut world.lock(), &id, content::RECORDING)
}

fn file(state: &mut Memory, id: &str, kind: &'static str) -> Outcome {
    let number = known(id)?;
    if number == 3 && state.results.get(id).is_none_or(|looks| *looks <= state.knobs.pending_gets) {
        return Err(Fail::missing("File not found: el proceso no ha terminado"));
    }
    let looks = state.file_jobs.entry((id.to_owned(), kind)).or_insert(0);
    *looks += 1;
    if *looks <= state.knobs.pdf_202s {
        let status = if *looks == 1 { "requested" } else { "in_progress" };
        return Ok(reply::json(202, &json!({"file_status": status})));
    }
    let name = format!("{id}-{kind}");
    if state.knobs.direct_bytes {
        let size = if kind == content::PROCESS_PDF { state.knobs.pdf_bytes } else { 60_000 };
        return Ok(reply::bytes(200, content::mime(kind), content::make(kind, &name, 1, size)));
    }
    let link = state.link(kind, &name);
    let base = state.links.base();
    let path = link.strip_prefix(base).unwrap_or(&link);
    let behind = |first: &str| path.replacen("/files/", &format!("/{first}/"), 1);
    let location = match (state.knobs.location.as_deref(), state.knobs.hops) {
        (Some("relative"), _) => path.to_owned(),
        (Some("loop"), _) => format!("{base}{}", behind("loop")),
        (Some(text), _) => text.to_owned(),
        (None, 0) => link,
        (None, hops) => format!("{base}{}", behind(&format!("hop{hops}"))),
    };
    let mut answer = reply::json(302, &json!({}));
    reply::set(&mut answer, "location", &location);
    Ok(answer)
}
