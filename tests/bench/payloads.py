"""Makes answers of four sizes, as the service sends them: S one check, M an identity process, L details, LIST a page.

Spanish text throughout, so every document holds some letters beyond ASCII. All values are synthetic.
"""

from __future__ import annotations

import json

DATA_SETS = [
    "personal_identity", "criminal_record", "legal_background", "international_background",
    "alert_in_media", "taxes_and_finances", "traffic_fines", "driving_licenses",
]  # fmt: skip


def check(n: int) -> dict[str, object]:
    """One completed check, about 1.7 KB."""
    score = {
        "by_id": {"result": "found", "score": 1, "severity": "none"},
        "by_name": {"result": "ignored", "score": 0.95, "severity": "unknown"},
        "result": "found",
        "score": 1,
        "severity": "none",
    }
    return {
        "billing_hub": "MAIN",
        "check_id": f"CHK{n:032d}",
        "country": "CO",
        "creation_date": "2026-01-15T10:00:00.000000000Z",
        "first_name": "NOMBRE",
        "last_name": "PEÑA EJEMPLO",
        "id_score": 1,
        "name_score": 0.9,
        "national_id": "1000000000",
        "score": 0.9,
        "scores": [{"data_set": d, **score} for d in DATA_SETS[:3]],
        "status": "completed",
        "statuses": [
            {
                "data_set": d,
                "database_id": f"DBI{i:040d}",
                "database_name": f"Procuraduría General número {i}",
                "status": "completed",
            }
            for i, d in enumerate(DATA_SETS[:3])
        ],
        "summary": {
            "date_of_birth": "1990-01-01T00:00:00Z",
            "gender": "female",
            "identity_status": "found",
            "names_found": [{"count": 3, "first_name": "NOMBRE", "last_name": "PEÑA EJEMPLO"}],
            "result": "found",
        },
        "type": "person",
        "update_date": "2026-01-15T10:03:00Z",
        "vehicle_summary": {"result": "skipped", "vehicle_status": "not_found"},
    }


def small() -> object:
    path = "/v1/checks/CHK00000000000000000000000000000001"
    return {"check": check(1), "details": f"{path}/details", "self": path}


def medium() -> object:
    result = {"validation_name": "texto", "result": "valid", "validation_type": "revisión", "message": "sin novedad",
              "manually_reviewed": False, "created_at": "2026-01-15T10:00:00Z"}  # fmt: skip
    document = {
        "doc_id": "DOC0001", "country": "CO", "document_type": "national-id", "document_number": "1000000000",
        "name": "NOMBRE", "last_name": "PEÑA EJEMPLO", "date_of_birth": "1990-01-01T00:00:00Z", "gender": "F",
        "expedition_place": "BOGOTÁ", "issue_date": "2010-01-01T00:00:00Z", "mime_type": "image/jpeg",
        "creation_date": "2026-01-15T10:00:00Z", "update_date": "2026-01-15T10:00:00Z",
    }  # fmt: skip
    names = ["data_consistency", "government_database", "image_analysis", "photocopy_analysis", "manual_review"]
    validation = {
        "validation_id": "VLD0001", "identity_process_id": "IDP0001", "account_id": "ACC0001",
        "type": "document-validation", "validation_status": "success", "threshold": 0.65, "allowed_retries": 3,
        "creation_date": "2026-01-15T10:00:00.123456789Z", "front_image": "https://files.invalid/frente?firma=x",
        "details": {
            "document_details": document,
            "document_validations": {n: [{**result, "validation_name": f"{n}_{i}"} for i in range(5)] for n in names},
        },
    }  # fmt: skip
    return {
        "process_id": "IDP0001", "account_id": "ACC0001", "client_id": "TCI0001", "flow_id": "IPF0001",
        "flow_version": 1, "country": "CO", "status": "success", "created_via": "web", "current_step_index": 6,
        "validations": [validation] * 3, "time_to_live": 120, "first_name": "NOMBRE", "last_name": "PEÑA",
        "creation_date": "2026-01-15T10:00:00.123456789Z", "update_date": "2026-01-15T10:05:00Z",
    }  # fmt: skip


LABELS = ["Expediente", "Despacho judicial", "Fecha", "Estado", "Número", "Delito", "Ciudad", "Observación"]


def large() -> object:
    """Details with 5,376 cells. Labels repeat from row to row, as they do in tables; values differ."""

    def rows(table: int) -> list[object]:
        return [
            {"cells": [{"label": label, "value": f"{label} del registro {table:04d}-{row:03d}"} for label in LABELS]}
            for row in range(16)
        ]

    detail = {
        "check_id": "CHK00000000000000000000000000000001", "data_set": "criminal_record", "database_name": "Rama",
        "depth": 0, "document_type": "", "id": "DTL00000000000000000000000000000001", "result": "found",
        "route": "person", "severity": "high", "update_date": "2026-01-15T10:02:00Z",
    }  # fmt: skip
    details = [
        {**detail, "tables": [{"title": "Resultados", "rows": rows(n * 3 + t)} for t in range(3)]} for n in range(14)
    ]
    return {"details": details, "next": "", "self": "/v1/checks/CHK1/details"}


def page() -> object:
    return {"checks": [check(n) for n in range(100)], "next": "/v1/checks?start_key=abc%3D", "self": "/v1/checks"}


def all_sizes() -> dict[str, tuple[str, dict[str, str], bytes]]:
    """Name to operation, parameters and body."""
    raw = {
        "S": ("checks.get", {"check_id": "CHK1"}, small()),
        "M": ("processes.result", {"process_id": "IDP1"}, medium()),
        "L": ("checks.details", {"check_id": "CHK1"}, large()),
        "LIST": ("checks.list", {}, page()),
    }
    dump = lambda o: json.dumps(o, ensure_ascii=False, separators=(",", ":")).encode()  # noqa: E731
    return {name: (op, params, dump(o)) for name, (op, params, o) in raw.items()}


if __name__ == "__main__":
    import pathlib
    import sys

    for name, (_, _, body) in all_sizes().items():
        pathlib.Path(sys.argv[1], f"{name}.json").write_bytes(body)
