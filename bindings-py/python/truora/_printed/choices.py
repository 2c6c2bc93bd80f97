# printed from core/src/catalogue; run `make print`
"""The words that the service uses. Answers may hold others too: their members are typed `Choice |
str`.
"""

from __future__ import annotations

import typing as t

__all__ = (
    "ActionStatus", "AttachmentStatus", "AttachmentType", "CheckCountry", "CheckStatus",
    "CheckType", "CheckedCountry", "CheckedType", "CompanyStatus", "ContinuousStatus",
    "CustomTypeCountry", "DataSet", "DetailGroup", "DetailResult", "ExpiredReason",
    "FaceSubValidation", "FoundGender", "HookVersion", "HourlyStatus", "IdentityStatus",
    "InvalidInput", "LifecycleStatus", "ManualReviewMode", "NamesMatching", "NativeCountry",
    "OwnerDocumentType", "Priority", "ProcessCountry", "ProcessFailure", "ProcessStatus", "Region",
    "ScoreResult", "ScoreStatus", "Severity", "SourceStatus", "StepInputType", "StepType",
    "SubResult", "SubjectGender", "SummaryResult", "ValidationFailure", "ValidationStatus",
    "ValidationType", "VehicleStatus", "WrongInputName",
)

ActionStatus: t.TypeAlias = t.Literal["success", "failure"]

AttachmentStatus: t.TypeAlias = t.Literal["valid", "invalid", "pending"]

AttachmentType: t.TypeAlias = t.Literal["document-front", "document-reverse"]

CheckCountry: t.TypeAlias = t.Literal["ALL", "BR", "CO", "CL", "MX", "PE", "CR"]

CheckStatus: t.TypeAlias = t.Literal["not_started", "in_progress", "completed", "error", "delayed"]

CheckType: t.TypeAlias = t.Literal["person", "vehicle", "company"]

CheckedCountry: t.TypeAlias = t.Literal["ALL", "BR", "CO", "CL", "MX", "PE", "CR", "EC", "PR", "BO"]

CheckedType: t.TypeAlias = t.Literal["person", "vehicle", "company", "document-validation"]

CompanyStatus: t.TypeAlias = t.Literal[
    "active", "cancelled", "not_reinscribed", "suspended", "incapable", "not_found", "found",
]

ContinuousStatus: t.TypeAlias = t.Literal["enabled", "disabled"]

CustomTypeCountry: t.TypeAlias = t.Literal["ALL", "BR", "CL", "CO", "MX", "PE"]

DataSet: t.TypeAlias = t.Literal[
    "affiliations_and_insurances", "alert_in_media", "behavior", "business_background",
    "criminal_record", "driving_licenses", "international_background", "legal_background",
    "personal_identity", "professional_background", "traffic_fines", "vehicle_information",
    "vehicle_permits", "taxes_and_finances", "credit_history", "document_validation",
]

DetailGroup: t.TypeAlias = t.Literal[
    "profile", "legal", "affiliations", "vehicle", "global", "media", "unknown",
]

DetailResult: t.TypeAlias = t.Literal["pending", "found", "not_found", "error", "ignored"]

ExpiredReason: t.TypeAlias = t.Literal[
    "validation_not_performed", "input_file_not_uploaded", "pending_validation_methods",
    "manual_review_expired",
]

FaceSubValidation: t.TypeAlias = t.Literal["similarity", "passive_liveness", "face_search"]

FoundGender: t.TypeAlias = t.Literal["male", "female"]

HookVersion: t.TypeAlias = t.Literal["0", "1"]

HourlyStatus: t.TypeAlias = t.Literal[
    "operational", "degraded_performance", "partial_outage", "major_outage", "under_maintenance",
    "deprecated", "undetermined",
]

IdentityStatus: t.TypeAlias = t.Literal["found", "not_found", "dead"]

InvalidInput: t.TypeAlias = t.Literal[
    "administrative_region", "document_expedition_date", "first_name", "last_name", "tax_id", "ocr",
    "cic", "foreign_id", "pep", "elector_key", "issue_number", "citizen_id", "passport",
    "national_id", "birth_certificate", "diplomatic_id", "vehicle_id", "driver_license",
]

LifecycleStatus: t.TypeAlias = t.Literal["deleting", "deleted", "restoring", "restored"]

ManualReviewMode: t.TypeAlias = t.Literal["default", "disabled"]

NamesMatching: t.TypeAlias = t.Literal["soft", "exact"]

NativeCountry: t.TypeAlias = t.Literal["CO", "MX", "PE", "BR", "EC", "CL", "VE"]

OwnerDocumentType: t.TypeAlias = t.Literal["national-id", "foreign-id", "tax-id", "passport"]

Priority: t.TypeAlias = t.Literal["low", "medium", "high"]

ProcessCountry: t.TypeAlias = t.Literal["CO", "BR", "MX", "EC", "ALL", "VE", "CL", "PE", "CR", "PA"]

ProcessFailure: t.TypeAlias = t.Literal["declined", "expired", "system_error", "canceled"]

ProcessStatus: t.TypeAlias = t.Literal["success", "failure", "pending"]

Region: t.TypeAlias = t.Literal[
    "DF", "AC", "AL", "AP", "AM", "BA", "CE", "ES", "GO", "MA", "MT", "MS", "MG", "PA", "PB", "PR",
    "PE", "PI", "RJ", "RN", "RS", "RO", "RR", "SC", "SP", "SE", "TO", "ALL",
]

ScoreResult: t.TypeAlias = t.Literal["pending", "found", "not_found", "error", "delayed", "ignored"]

ScoreStatus: t.TypeAlias = t.Literal["new", "up", "down", "same", "equal"]

Severity: t.TypeAlias = t.Literal[
    "unknown", "none", "very_low", "low", "medium", "high", "very_high",
]

SourceStatus: t.TypeAlias = t.Literal[
    "not_started", "completed", "expired", "error", "delayed", "skipped",
]

StepInputType: t.TypeAlias = t.Literal[
    "text", "email", "token", "country_code", "phone", "select", "hidden",
]

StepType: t.TypeAlias = t.Literal[
    "enter_authorization", "enter_email", "enter_email_verification_code", "enter_phone",
    "enter_phone_verification_code", "enter_document_type", "take_document_photo",
    "record_face_photo_liveness", "record_face_video_liveness", "enter_face_verification_liveness",
    "enter_geolocation_permissions", "get_validations_result", "enter_captcha",
]

SubResult: t.TypeAlias = t.Literal["valid", "invalid", "skipped"]

SubjectGender: t.TypeAlias = t.Literal[
    "male", "masculino", "hombre", "h", "female", "femenino", "mujer", "m",
]

SummaryResult: t.TypeAlias = t.Literal["found", "not_found", "skipped", "in_progress"]

ValidationFailure: t.TypeAlias = t.Literal["declined", "expired", "system_error"]

ValidationStatus: t.TypeAlias = t.Literal["pending", "success", "failure"]

ValidationType: t.TypeAlias = t.Literal[
    "document-validation", "face-recognition", "email-verification", "phone-verification",
    "electronic-signature",
]

VehicleStatus: t.TypeAlias = t.Literal["found", "not_found"]

WrongInputName: t.TypeAlias = t.Literal[
    "document_expedition_date", "first_name", "last_name", "tax_id",
]
