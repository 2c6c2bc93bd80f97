//! A check as the service would show it: its life by the number of looks at it, and its JSON.

use serde_json::{Map, Value, json};

use crate::form::{Pairs, get};
use crate::knobs::Knobs;

/// A check that was created.
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) id: String,
    pub(crate) form: Pairs,
    pub(crate) previous: Option<String>,
    pub(crate) deleted: bool,
    /// GETs so far.
    pub(crate) looks: u64,
    /// GETs of the PDF since it was asked for; `None` before the POST.
    pub(crate) pdf_looks: Option<u64>,
    /// Set once it is final, so that a knob turned later does not bring it back to life.
    pub(crate) end: Option<String>,
}

/// Inputs that an answer repeats as they were sent.
const ECHOED: [&str; 19] = [
    "first_name",
    "last_name",
    "national_id",
    "foreign_id",
    "tax_id",
    "passport",
    "pep",
    "ptp",
    "diplomatic_id",
    "birth_certificate",
    "professional_card",
    "driver_license",
    "phone_number",
    "region",
    "license_plate",
    "vehicle_id",
    "owner_document_id",
    "owner_document_type",
    "payment_date",
];

impl Check {
    /// A new one; `number` makes its id.
    pub(crate) fn new(number: usize, form: Pairs, previous: Option<String>) -> Self {
        let id = format!("CHK{number:032x}");
        Self { id, form, previous, deleted: false, looks: 0, pdf_looks: None, end: None }
    }

    /// The value of an input, empty when it was not given.
    pub(crate) fn input(&self, name: &str) -> &str {
        get(&self.form, name).unwrap_or_default()
    }

    /// One GET.
    pub(crate) fn look(&mut self, knobs: &Knobs) {
        self.looks += 1;
        if self.looks >= knobs.completed_after && self.end.is_none() {
            self.end = Some(knobs.final_status.clone());
        }
    }

    /// Its status after the looks so far.
    pub(crate) fn status<'a>(&'a self, knobs: &Knobs) -> &'a str {
        match &self.end {
            Some(end) => end,
            None if self.looks <= 1 => "not_started",
            None if knobs.delayed && self.looks + 1 >= knobs.completed_after => "delayed",
            None => "in_progress",
        }
    }

    /// Whether it ended well.
    pub(crate) fn completed(&self) -> bool {
        self.end.as_deref() == Some("completed")
    }

    /// The `check` member of an answer.
    pub(crate) fn json(&self, knobs: &Knobs) -> Value {
        let status = self.status(knobs);
        let mut all = Map::new();
        let mut put = |name: &str, value: Value| drop(all.insert(name.into(), value));
        put("check_id", json!(self.id));
        put("billing_hub", json!("MAIN"));
        put("country", json!(self.input("country")));
        put("type", json!(self.input("type")));
        put("creation_date", json!("2026-01-15T10:00:00.000000000Z"));
        put("update_date", json!("2026-01-15T10:00:00.100000000Z"));
        put("score", json!(-1));
        put("id_score", json!(0));
        for name in ECHOED.iter().chain(&["report_id", "watch"]) {
            if let Some(value) = get(&self.form, name) {
                put(name, json!(value));
            }
        }
        for name in ["date_of_birth", "issue_date"] {
            if let Some(day) = get(&self.form, name).filter(|day| !day.is_empty()) {
                put(name, json!(format!("{day}T00:00:00Z")));
            }
        }
        if let Some(code) = get(&self.form, "native_country") {
            put("native_country", json!(code.to_lowercase()));
        }
        if let Some(id) = &self.previous {
            put("previous_check", json!(id));
        }
        if self.deleted {
            put("deleted", json!(true));
            put("start_date", json!("2026-01-15T10:00:01Z"));
            put("delete_date", json!("2026-01-15T11:00:00Z"));
            return Value::Object(all);
        }
        put("status", json!(status));
        let found = match status {
            "not_started" => return Value::Object(all),
            "completed" => self.findings(),
            other => running(other),
        };
        all.extend(found);
        Value::Object(all)
    }

    fn findings(&self) -> Map<String, Value> {
        let source = |set: &str, by_id: Value, by_name: Value, score: f64, severity: &str| {
            json!({"data_set": set, "result": "found", "score": score, "severity": severity,
                   "by_id": by_id, "by_name": by_name})
        };
        let part = |result: &str, score: f64, severity: &str| json!({"result": result, "score": score, "severity": severity});
        let or = |name: &str, other: &'static str| match get(&self.form, name) {
            Some(text) if !text.is_empty() => text.to_uppercase(),
            _ => other.to_owned(),
        };
        let kind = self.input("type");
        let company = json!({"company_status": "active", "result": "found", "update_date": "2026-01-15T10:02:30Z",
            "names_found": [{"company_name": or("company_name", "COMPAÑÍA DE EJEMPLO S.A.S."), "count": 2}]});
        let vehicle = json!({"result": "found", "vehicle_status": "found", "license_plate": or("license_plate", "AAA000"),
            "manufacturer": "MARCA DE EJEMPLO", "model": "SEDÁN", "color": "CAFÉ", "year": 2020, "capacity": 5,
            "number_of_doors": 4, "service_type": "particular", "vehicle_category": "automóvil",
            "vehicle_id": or("vehicle_id", "99999999999999999"), "obligatory_insurance_status": "vigente",
            "obligatory_insurance_expiration_date": "2026-12-31T00:00:00-05:00", "vehicle_type": "automóvil"});
        let pick = |wanted: &str, found: Value, none: Value| if kind == wanted { found } else { none };
        let findings = json!({
            "score": 0.9, "id_score": 1, "name_score": 0.9, "update_date": "2026-01-15T10:03:00Z",
            "scores": [
                source("personal_identity", part("found", 1.0, "none"), part("ignored", 1.0, "unknown"), 1.0, "none"),
                source("alert_in_media", part("not_found", 1.0, "none"), part("found", 0.8, "very_low"), 0.8, "very_low"),
                source("criminal_record", part("not_found", 1.0, "none"), part("not_found", 1.0, "none"), 1.0, "none"),
            ],
            "statuses": [
                {"data_set": "personal_identity", "database_id": database(1),
                 "database_name": "Registraduría de ejemplo", "status": "completed"},
                {"data_set": "criminal_record", "database_id": database(2),
                 "database_name": "Policía de ejemplo", "status": "completed"},
                {"database_id": database(3), "database_name": "Permisos de ejemplo",
                 "invalid_inputs": ["pep", "document_expedition_date"], "status": "skipped"},
            ],
            "summary": {"date_of_birth": "1990-01-01T00:00:00Z", "gender": "female", "identity_status": "found",
                "result": "found", "update_date": "2026-01-15T10:02:00Z", "names_found": [
                    {"first_name": or("first_name", "JOSÉ MARÍA"), "last_name": or("last_name", "PEÑA EJEMPLO"), "count": 3}]},
            "company_summary": pick("company", company, json!({"company_status": "not_found", "result": "skipped"})),
            "vehicle_summary": pick("vehicle", vehicle, json!({"result": "skipped", "vehicle_status": "not_found"})),
        });
        members(findings)
    }
}

fn running(status: &str) -> Map<String, Value> {
    let (source, result) = match status {
        "error" => ("error", "skipped"),
        "delayed" => ("delayed", "in_progress"),
        _ => ("not_started", "in_progress"),
    };
    members(json!({
        "update_date": "2026-01-15T10:01:00Z",
        "statuses": [{"data_set": "personal_identity", "database_id": database(1),
                      "database_name": "Registraduría de ejemplo", "status": source}],
        "summary": {"result": result},
    }))
}

/// The id of a source.
pub(crate) fn database(number: u32) -> String {
    format!("DBI{number:040}")
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
