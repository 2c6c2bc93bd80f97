# printed from core/src/catalogue; run `make print`
"""The values that the service uses. Answers may have others: their members are typed `Choice |
str`.
"""

from __future__ import annotations

import typing as t

__all__ = (
    "AccountDocument", "ActionStatus", "AgentStatus", "AgentTemplateKind", "AgentTemplateType",
    "AttachmentStatus", "AttachmentType", "BatchCountry", "BatchService", "BatchStatus",
    "CancelStatus", "CapacityUpdate", "ChannelProvider", "ChannelType", "ChatActorType",
    "ChatAssignmentType", "ChatChannelType", "ChatExportFormat", "ChatExportLanguage",
    "ChatExportStatus", "ChatExportType", "ChatStatus", "ChatStatusChange", "ChatStatusFilter",
    "CheckCountry", "CheckStatus", "CheckType", "CheckedCountry", "CheckedType", "CompanyStatus",
    "ConfigCountry", "ConfigDocument", "ConfiguredCountry", "ConfiguredDocument",
    "ConfiguredVersion", "ContactKeyType", "ContactPropertyType", "ContinuousStatus",
    "CustomTypeCountry", "CustomerCountry", "CustomerDocumentType", "CustomerGender",
    "CustomerSearchField", "CustomerTagAction", "CustomerTagSource", "DataSet",
    "DecisionVariableType", "DeliveryStatus", "DetailGroup", "DetailResult", "EmailLanguage",
    "EnrollmentConfirmation", "EnrollmentCountry", "EnrollmentReason", "EnrollmentStatus",
    "EnrollmentType", "ExpiredReason", "FaceCheck", "FaceSubValidation", "FlowStatus",
    "FoundGender", "FraudReason", "Grant", "HookEventType", "HookSubscriber", "HookVersion",
    "HourlyStatus", "IdentityStatus", "ImageSide", "ImageVerdict", "IntegrationStatus",
    "IntegrationType", "InvalidInput", "KeyCountry", "KeyDocumentType", "KeyType", "KeyVersion",
    "LifecycleStatus", "LinkChannel", "LinkLanguage", "ManualReviewMode", "NamesMatching",
    "NativeCountry", "OutboundButtonType", "OutboundCategory", "OutboundComponentType",
    "OutboundLanguage", "OutboundQuality", "OutboundStatus", "OutboundTemplateType", "OutboundType",
    "OwnerDocumentType", "PerformedValidation", "PhoneLocale", "PhoneType", "Priority",
    "ProcessCountry", "ProcessFailure", "ProcessLinkChannel", "ProcessStatus", "Region",
    "RiskResult", "RiskStatus", "RuleActionStatus", "RuleActionType", "RuleEvent", "RuleHttpMethod",
    "RuleTrigger", "ScoreResult", "ScoreStatus", "SegmentComputationStatus", "SegmentStatus",
    "SegmentType", "Severity", "SourceStatus", "SpeechPrecision", "StepInputType", "StepType",
    "SubResult", "SubjectGender", "SummaryResult", "TransactionFailureStatus", "TransactionSource",
    "TransactionSourceFilter", "TransactionStatus", "TransactionType", "UploadType",
    "ValidationCountry", "ValidationDocument", "ValidationFailure", "ValidationKind",
    "ValidationMethodStatus", "ValidationStatus", "ValidationType", "Validator", "ValidatorSetting",
    "ValidatorType", "VehicleStatus", "VerifyChannel", "WabaProvider", "WrongInputName",
)

AccountDocument: t.TypeAlias = t.Literal["national-id", "identity-card", "foreign-id", "passport"]

ActionStatus: t.TypeAlias = t.Literal["success", "failure"]

AgentStatus: t.TypeAlias = t.Literal["online", "offline"]

AgentTemplateKind: t.TypeAlias = t.Literal["text"]

AgentTemplateType: t.TypeAlias = t.Literal["text", "image", "video"]

AttachmentStatus: t.TypeAlias = t.Literal["valid", "invalid", "pending"]

AttachmentType: t.TypeAlias = t.Literal["document-front", "document-reverse"]

BatchCountry: t.TypeAlias = t.Literal["ALL", "BR", "CO", "CL", "MX", "PE", "CR"]

BatchService: t.TypeAlias = t.Literal["checks"]

BatchStatus: t.TypeAlias = t.Literal["not_started", "in_progress", "finished", "stopped", "failed"]

CancelStatus: t.TypeAlias = t.Literal["declined", "expired", "system_error", "canceled"]

CapacityUpdate: t.TypeAlias = t.Literal["user", "default", "toggle_capacity"]

ChannelProvider: t.TypeAlias = t.Literal["META", "GUPSHUP"]

ChannelType: t.TypeAlias = t.Literal["whatsapp"]

ChatActorType: t.TypeAlias = t.Literal["system", "user", "agent"]

ChatAssignmentType: t.TypeAlias = t.Literal["specific_agent"]

ChatChannelType: t.TypeAlias = t.Literal["whatsapp"]

ChatExportFormat: t.TypeAlias = t.Literal["tsv"]

ChatExportLanguage: t.TypeAlias = t.Literal["en", "pt", "es"]

ChatExportStatus: t.TypeAlias = t.Literal[
    "requested", "in_progress", "succeeded", "failed", "expired",
]

ChatExportType: t.TypeAlias = t.Literal["all_chats", "single_chat"]

ChatStatus: t.TypeAlias = t.Literal["open", "closed"]

ChatStatusChange: t.TypeAlias = t.Literal["open", "closed"]

ChatStatusFilter: t.TypeAlias = t.Literal["open", "closed", "UNASSIGNED"]

CheckCountry: t.TypeAlias = t.Literal["ALL", "BR", "CO", "CL", "MX", "PE", "CR"]

CheckStatus: t.TypeAlias = t.Literal["not_started", "in_progress", "completed", "error", "delayed"]

CheckType: t.TypeAlias = t.Literal["person", "vehicle", "company"]

CheckedCountry: t.TypeAlias = t.Literal["ALL", "BR", "CO", "CL", "MX", "PE", "CR", "EC", "PR", "BO"]

CheckedType: t.TypeAlias = t.Literal["person", "vehicle", "company", "document-validation"]

CompanyStatus: t.TypeAlias = t.Literal[
    "active", "cancelled", "not_reinscribed", "suspended", "incapable", "not_found", "found",
]

ConfigCountry: t.TypeAlias = t.Literal["ALL", "CO", "CL", "MX", "BR", "PE", "CR", "PA", "VE"]

ConfigDocument: t.TypeAlias = t.Literal[
    "passport", "driver-license", "general-registration", "foreign-id", "national-id", "pep",
]

ConfiguredCountry: t.TypeAlias = t.Literal[
    "CO", "CL", "MX", "PE", "BR", "SV", "ALL", "CR", "PA", "VE",
]

ConfiguredDocument: t.TypeAlias = t.Literal[
    "national-id", "foreign-id", "driver-license", "passport", "identity-card", "rut", "ppt",
    "invoice", "picture-id", "record", "cnh", "general-registration", "pep",
    "temporary-national-id",
]

ConfiguredVersion: t.TypeAlias = t.Literal[
    "mx_ine-c", "mx_ine-d", "mx_ine-e", "mx_ife-f", "mx_ife-g", "mx_fm3", "co_national-id-2000",
    "co_national-id-2020", "co_foreign-id", "co_ppt", "passport",
]

ContactKeyType: t.TypeAlias = t.Literal["contact_id", "phone_number", "external_id"]

ContactPropertyType: t.TypeAlias = t.Literal["string", "int", "boolean", "date", "email", "enum"]

ContinuousStatus: t.TypeAlias = t.Literal["enabled", "disabled"]

CustomTypeCountry: t.TypeAlias = t.Literal["ALL", "BR", "CL", "CO", "MX", "PE"]

CustomerCountry: t.TypeAlias = t.Literal[
    "co", "ve", "cl", "mx", "pe", "do", "sv", "gt", "bo", "cr", "ec", "pa", "br", "all",
]

CustomerDocumentType: t.TypeAlias = t.Literal["national-id", "foreign-id", "passport"]

CustomerGender: t.TypeAlias = t.Literal["female", "male"]

CustomerSearchField: t.TypeAlias = t.Literal["document_id", "email", "phone_number"]

CustomerTagAction: t.TypeAlias = t.Literal["add", "remove"]

CustomerTagSource: t.TypeAlias = t.Literal[
    "profile", "engagement-chat", "validation", "check", "contact", "form", "external-system",
]

DataSet: t.TypeAlias = t.Literal[
    "affiliations_and_insurances", "alert_in_media", "behavior", "business_background",
    "criminal_record", "driving_licenses", "international_background", "legal_background",
    "personal_identity", "professional_background", "traffic_fines", "vehicle_information",
    "vehicle_permits", "taxes_and_finances", "credit_history", "document_validation",
]

DecisionVariableType: t.TypeAlias = t.Literal["primary", "computed"]

DeliveryStatus: t.TypeAlias = t.Literal["success", "failure", "pending"]

DetailGroup: t.TypeAlias = t.Literal[
    "profile", "legal", "affiliations", "vehicle", "global", "media", "unknown",
]

DetailResult: t.TypeAlias = t.Literal["pending", "found", "not_found", "error", "ignored"]

EmailLanguage: t.TypeAlias = t.Literal["es", "en"]

EnrollmentConfirmation: t.TypeAlias = t.Literal["none"]

EnrollmentCountry: t.TypeAlias = t.Literal[
    "CO", "CL", "MX", "BR", "VE", "PE", "EC", "AR", "US", "CR", "ALL",
]

EnrollmentReason: t.TypeAlias = t.Literal[
    "waiting_file_upload", "waiting_face_validation", "phone_number_out_of_coverage",
    "phone_number_not_found",
]

EnrollmentStatus: t.TypeAlias = t.Literal["pending", "success", "failure"]

EnrollmentType: t.TypeAlias = t.Literal[
    "face-recognition", "email-verification", "phone-verification", "face-search",
]

ExpiredReason: t.TypeAlias = t.Literal[
    "validation_not_performed", "input_file_not_uploaded", "pending_validation_methods",
    "manual_review_expired",
]

FaceCheck: t.TypeAlias = t.Literal["passive_liveness", "similarity", "speech_match"]

FaceSubValidation: t.TypeAlias = t.Literal["similarity", "passive_liveness", "face_search"]

FlowStatus: t.TypeAlias = t.Literal["enabled"]

FoundGender: t.TypeAlias = t.Literal["male", "female"]

FraudReason: t.TypeAlias = t.Literal[
    "manipulated_document", "manipulated_photo", "non_payment", "criminal_records_in_company",
    "fraudster",
]

Grant: t.TypeAlias = t.Literal["digital-identity", "signals", "validations"]

HookEventType: t.TypeAlias = t.Literal["check", "continuous_check", "all"]

HookSubscriber: t.TypeAlias = t.Literal["email", "web"]

HookVersion: t.TypeAlias = t.Literal["0", "1"]

HourlyStatus: t.TypeAlias = t.Literal[
    "operational", "degraded_performance", "partial_outage", "major_outage", "under_maintenance",
    "deprecated", "undetermined",
]

IdentityStatus: t.TypeAlias = t.Literal["found", "not_found", "dead"]

ImageSide: t.TypeAlias = t.Literal["front", "back"]

ImageVerdict: t.TypeAlias = t.Literal["success", "failure"]

IntegrationStatus: t.TypeAlias = t.Literal["pending", "enabled"]

IntegrationType: t.TypeAlias = t.Literal["zapsign"]

InvalidInput: t.TypeAlias = t.Literal[
    "administrative_region", "document_expedition_date", "first_name", "last_name", "tax_id", "ocr",
    "cic", "foreign_id", "pep", "elector_key", "issue_number", "citizen_id", "passport",
    "national_id", "birth_certificate", "diplomatic_id", "vehicle_id", "driver_license",
    "document_issue_date",
]

KeyCountry: t.TypeAlias = t.Literal["ALL", "BR", "CL", "CO", "CR", "EC", "MX", "PE", "AR", "SV"]

KeyDocumentType: t.TypeAlias = t.Literal[
    "passport", "driver-license", "foreign-id", "national-id", "pep",
]

KeyType: t.TypeAlias = t.Literal["backend", "web", "sdk", "generator"]

KeyVersion: t.TypeAlias = t.Literal["0", "1"]

LifecycleStatus: t.TypeAlias = t.Literal["deleting", "deleted", "restoring", "restored"]

LinkChannel: t.TypeAlias = t.Literal["whatsapp", "email", "sms"]

LinkLanguage: t.TypeAlias = t.Literal["en", "es", "pt"]

ManualReviewMode: t.TypeAlias = t.Literal["default", "disabled"]

NamesMatching: t.TypeAlias = t.Literal["soft", "exact"]

NativeCountry: t.TypeAlias = t.Literal["CO", "MX", "PE", "BR", "EC", "CL", "VE"]

OutboundButtonType: t.TypeAlias = t.Literal["QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE"]

OutboundCategory: t.TypeAlias = t.Literal["MARKETING", "AUTHENTICATION", "UTILITY"]

OutboundComponentType: t.TypeAlias = t.Literal["HEADER", "BODY", "FOOTER", "BUTTONS"]

OutboundLanguage: t.TypeAlias = t.Literal[
    "en", "en_GB", "en_US", "es", "es_AR", "es_MX", "es_ES", "pt_BR", "pt_PT",
]

OutboundQuality: t.TypeAlias = t.Literal["PENDING", "HIGH", "MEDIUM", "LOW"]

OutboundStatus: t.TypeAlias = t.Literal[
    "APPROVED", "PENDING", "REJECTED", "PAUSED", "PENDING_DELETION", "DISABLED", "FLAGGED",
]

OutboundTemplateType: t.TypeAlias = t.Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT"]

OutboundType: t.TypeAlias = t.Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT"]

OwnerDocumentType: t.TypeAlias = t.Literal["national-id", "foreign-id", "tax-id", "passport"]

PerformedValidation: t.TypeAlias = t.Literal["email-verification", "phone-verification"]

PhoneLocale: t.TypeAlias = t.Literal["en", "es", "pt-BR"]

PhoneType: t.TypeAlias = t.Literal["home", "office", "recover"]

Priority: t.TypeAlias = t.Literal["low", "medium", "high"]

ProcessCountry: t.TypeAlias = t.Literal["CO", "BR", "MX", "EC", "ALL", "VE", "CL", "PE", "CR", "PA"]

ProcessFailure: t.TypeAlias = t.Literal["declined", "expired", "system_error", "canceled"]

ProcessLinkChannel: t.TypeAlias = t.Literal["whatsapp"]

ProcessStatus: t.TypeAlias = t.Literal["success", "failure", "pending"]

Region: t.TypeAlias = t.Literal[
    "DF", "AC", "AL", "AP", "AM", "BA", "CE", "ES", "GO", "MA", "MT", "MS", "MG", "PA", "PB", "PR",
    "PE", "PI", "RJ", "RN", "RS", "RO", "RR", "SC", "SP", "SE", "TO", "ALL",
]

RiskResult: t.TypeAlias = t.Literal["risky", "not_risky", "not_established", "skipped"]

RiskStatus: t.TypeAlias = t.Literal[
    "pending", "failure", "success", "completed", "error", "expired", "processing", "system_error",
    "skipped",
]

RuleActionStatus: t.TypeAlias = t.Literal["enabled", "disabled"]

RuleActionType: t.TypeAlias = t.Literal["http_request", "email", "create_check"]

RuleEvent: t.TypeAlias = t.Literal["checks.check.finished", "checks.check.delayed"]

RuleHttpMethod: t.TypeAlias = t.Literal["POST", "GET", "DELETE", "PUT"]

RuleTrigger: t.TypeAlias = t.Literal["checks.check.finished"]

ScoreResult: t.TypeAlias = t.Literal["pending", "found", "not_found", "error", "delayed", "ignored"]

ScoreStatus: t.TypeAlias = t.Literal["new", "up", "down", "same", "equal"]

SegmentComputationStatus: t.TypeAlias = t.Literal["queued", "running", "completed", "failed"]

SegmentStatus: t.TypeAlias = t.Literal[
    "pending", "queued", "computing", "computed", "failed", "ready",
]

SegmentType: t.TypeAlias = t.Literal["custom", "system"]

Severity: t.TypeAlias = t.Literal[
    "unknown", "none", "very_low", "low", "medium", "high", "very_high",
]

SourceStatus: t.TypeAlias = t.Literal[
    "not_started", "completed", "expired", "error", "delayed", "skipped",
]

SpeechPrecision: t.TypeAlias = t.Literal["very_high", "high", "medium", "low"]

StepInputType: t.TypeAlias = t.Literal[
    "text", "email", "token", "country_code", "phone", "select", "hidden",
]

StepType: t.TypeAlias = t.Literal[
    "enter_authorization", "enter_email", "enter_email_verification_code", "enter_phone",
    "enter_phone_verification_code", "enter_document_type", "take_document_photo",
    "record_face_photo_liveness", "record_face_video_liveness", "enter_face_verification_liveness",
    "enter_geolocation_permissions", "get_validations_result", "enter_captcha", "record_face_photo",
    "record_face_video", "enter_face_verification", "enter_invoice_country", "take_invoice_photo",
    "enter_response", "get_signature",
]

SubResult: t.TypeAlias = t.Literal["valid", "invalid", "skipped"]

SubjectGender: t.TypeAlias = t.Literal[
    "male", "masculino", "hombre", "h", "female", "femenino", "mujer", "m",
]

SummaryResult: t.TypeAlias = t.Literal["found", "not_found", "skipped", "in_progress"]

TransactionFailureStatus: t.TypeAlias = t.Literal["canceled", "expired", "system_error", "declined"]

TransactionSource: t.TypeAlias = t.Literal[
    "check", "process", "validation", "engagement-chat", "profile", "contact",
]

TransactionSourceFilter: t.TypeAlias = t.Literal[
    "check", "process", "validation", "engagement-chat", "profile",
]

TransactionStatus: t.TypeAlias = t.Literal[
    "failure", "success", "pending", "not_started", "in_progress", "completed", "expired", "error",
    "delayed", "skipped", "active", "inactive",
]

TransactionType: t.TypeAlias = t.Literal[
    "face-recognition", "email-verification", "phone-verification", "document-validation",
    "enterprise-data", "company-data", "face-search", "electronic-signature", "person",
    "profile-tag", "private",
]

UploadType: t.TypeAlias = t.Literal[
    "image/jpeg", "image/png", "image/webp", "video/mp4", "video/webm",
]

ValidationCountry: t.TypeAlias = t.Literal[
    "CO", "CL", "MX", "PE", "BR", "CR", "SV", "ALL", "EC", "VE", "PA",
]

ValidationDocument: t.TypeAlias = t.Literal[
    "national-id", "foreign-id", "driver-license", "passport", "identity-card", "rut", "ppt",
    "invoice", "picture-id", "record", "cnh", "general-registration", "pep",
    "temporary-national-id", "tax-id", "ptp", "native-national-id",
]

ValidationFailure: t.TypeAlias = t.Literal["declined", "expired", "system_error"]

ValidationKind: t.TypeAlias = t.Literal[
    "document-validation", "face-recognition", "email-verification", "phone-verification",
    "face-search", "electronic-signature", "government",
]

ValidationMethodStatus: t.TypeAlias = t.Literal["enabled", "disabled"]

ValidationStatus: t.TypeAlias = t.Literal["pending", "success", "failure"]

ValidationType: t.TypeAlias = t.Literal[
    "document-validation", "face-recognition", "email-verification", "phone-verification",
    "electronic-signature",
]

Validator: t.TypeAlias = t.Literal[
    "face-recognition", "email-verification", "phone-verification", "document-validation",
]

ValidatorSetting: t.TypeAlias = t.Literal[
    "timeout", "allowed_retries", "use_manual_review", "document_config", "retry_ttl", "threshold",
    "enrollment_timeout", "include_face_search", "email_subject", "email_title", "email_text_1",
    "email_text_2", "support_email", "custom_name",
]

ValidatorType: t.TypeAlias = t.Literal[
    "document-validation", "face-recognition", "email-verification", "phone-verification",
    "face-search", "identity-questions", "voice-recognition", "electronic-signature",
]

VehicleStatus: t.TypeAlias = t.Literal["found", "not_found"]

VerifyChannel: t.TypeAlias = t.Literal["sms", "call", "whatsapp"]

WabaProvider: t.TypeAlias = t.Literal["META", "GUPSHUP"]

WrongInputName: t.TypeAlias = t.Literal[
    "document_expedition_date", "first_name", "last_name", "tax_id",
]
