// printed from core/src/catalogue; run `make print`
// Choices, answers and parameters: types only, nothing exists at run time.

import type { UploadSource } from "../files/upload.js";

/** A value of the list, or one that this version does not know. */
export type Open<T extends string> = T | (string & {});

export type AccountDocument = "national-id" | "identity-card" | "foreign-id" | "passport";

export type ActionStatus = "success" | "failure";

export type AgentStatus = "online" | "offline";

export type AgentTemplateKind = "text";

export type AgentTemplateType = "text" | "image" | "video";

export type AttachmentStatus = "valid" | "invalid" | "pending";

export type AttachmentType = "document-front" | "document-reverse";

export type BatchCountry = "ALL" | "BR" | "CO" | "CL" | "MX" | "PE" | "CR";

export type BatchService = "checks";

export type BatchStatus = "not_started" | "in_progress" | "finished" | "stopped" | "failed";

export type CancelStatus = "declined" | "expired" | "system_error" | "canceled";

export type CapacityUpdate = "user" | "default" | "toggle_capacity";

export type ChannelProvider = "META" | "GUPSHUP";

export type ChannelType = "whatsapp";

export type ChatActorType = "system" | "user" | "agent";

export type ChatAssignmentType = "specific_agent";

export type ChatChannelType = "whatsapp";

export type ChatExportFormat = "tsv";

export type ChatExportLanguage = "en" | "pt" | "es";

export type ChatExportStatus = "requested" | "in_progress" | "succeeded" | "failed" | "expired";

export type ChatExportType = "all_chats" | "single_chat";

export type ChatStatus = "open" | "closed";

export type ChatStatusChange = "open" | "closed";

export type ChatStatusFilter = "open" | "closed" | "UNASSIGNED";

export type CheckCountry = "ALL" | "BR" | "CO" | "CL" | "MX" | "PE" | "CR";

export type CheckStatus = "not_started" | "in_progress" | "completed" | "error" | "delayed";

export type CheckType = "person" | "vehicle" | "company";

export type CheckedCountry = "ALL" | "BR" | "CO" | "CL" | "MX" | "PE" | "CR" | "EC" | "PR" | "BO";

export type CheckedType = "person" | "vehicle" | "company" | "document-validation";

export type CompanyStatus =
  | "active" | "cancelled" | "not_reinscribed" | "suspended" | "incapable" | "not_found" | "found";

export type ConfigCountry = "ALL" | "CO" | "CL" | "MX" | "BR" | "PE" | "CR" | "PA" | "VE";

export type ConfigDocument =
  | "passport" | "driver-license" | "general-registration" | "foreign-id" | "national-id" | "pep";

export type ConfiguredCountry =
  | "CO" | "CL" | "MX" | "PE" | "BR" | "SV" | "ALL" | "CR" | "PA" | "VE";

export type ConfiguredDocument =
  | "national-id" | "foreign-id" | "driver-license" | "passport" | "identity-card" | "rut" | "ppt"
  | "invoice" | "picture-id" | "record" | "cnh" | "general-registration" | "pep"
  | "temporary-national-id";

export type ConfiguredVersion =
  | "mx_ine-c" | "mx_ine-d" | "mx_ine-e" | "mx_ife-f" | "mx_ife-g" | "mx_fm3"
  | "co_national-id-2000" | "co_national-id-2020" | "co_foreign-id" | "co_ppt" | "passport";

export type ContactKeyType = "contact_id" | "phone_number" | "external_id";

export type ContactPropertyType = "string" | "int" | "boolean" | "date" | "email" | "enum";

export type ContinuousStatus = "enabled" | "disabled";

export type CustomTypeCountry = "ALL" | "BR" | "CL" | "CO" | "MX" | "PE";

export type CustomerCountry =
  | "co" | "ve" | "cl" | "mx" | "pe" | "do" | "sv" | "gt" | "bo" | "cr" | "ec" | "pa" | "br"
  | "all";

export type CustomerDocumentType = "national-id" | "foreign-id" | "passport";

export type CustomerGender = "female" | "male";

export type CustomerSearchField = "document_id" | "email" | "phone_number";

export type CustomerTagAction = "add" | "remove";

export type CustomerTagSource =
  | "profile" | "engagement-chat" | "validation" | "check" | "contact" | "form" | "external-system";

export type DataSet =
  | "affiliations_and_insurances" | "alert_in_media" | "behavior" | "business_background"
  | "criminal_record" | "driving_licenses" | "international_background" | "legal_background"
  | "personal_identity" | "professional_background" | "traffic_fines" | "vehicle_information"
  | "vehicle_permits" | "taxes_and_finances" | "credit_history" | "document_validation";

export type DecisionVariableType = "primary" | "computed";

export type DeliveryStatus = "success" | "failure" | "pending";

export type DetailGroup =
  | "profile" | "legal" | "affiliations" | "vehicle" | "global" | "media" | "unknown";

export type DetailResult = "pending" | "found" | "not_found" | "error" | "ignored";

export type EmailLanguage = "es" | "en";

export type EnrollmentConfirmation = "none";

export type EnrollmentCountry =
  | "CO" | "CL" | "MX" | "BR" | "VE" | "PE" | "EC" | "AR" | "US" | "CR" | "ALL";

export type EnrollmentReason =
  | "waiting_file_upload" | "waiting_face_validation" | "phone_number_out_of_coverage"
  | "phone_number_not_found";

export type EnrollmentStatus = "pending" | "success" | "failure";

export type EnrollmentType =
  | "face-recognition" | "email-verification" | "phone-verification" | "face-search";

export type ExpiredReason =
  | "validation_not_performed" | "input_file_not_uploaded" | "pending_validation_methods"
  | "manual_review_expired";

export type FaceCheck = "passive_liveness" | "similarity" | "speech_match";

export type FaceSubValidation = "similarity" | "passive_liveness" | "face_search";

export type FlowStatus = "enabled";

export type FoundGender = "male" | "female";

export type FraudReason =
  | "manipulated_document" | "manipulated_photo" | "non_payment" | "criminal_records_in_company"
  | "fraudster";

export type Grant = "digital-identity" | "signals" | "validations";

export type HookEventType = "check" | "continuous_check" | "all";

export type HookSubscriber = "email" | "web";

export type HookVersion = "0" | "1";

export type HourlyStatus =
  | "operational" | "degraded_performance" | "partial_outage" | "major_outage"
  | "under_maintenance" | "deprecated" | "undetermined";

export type IdentityStatus = "found" | "not_found" | "dead";

export type ImageSide = "front" | "back";

export type ImageVerdict = "success" | "failure";

export type IntegrationStatus = "pending" | "enabled";

export type IntegrationType = "zapsign";

export type InvalidInput =
  | "administrative_region" | "document_expedition_date" | "first_name" | "last_name" | "tax_id"
  | "ocr" | "cic" | "foreign_id" | "pep" | "elector_key" | "issue_number" | "citizen_id"
  | "passport" | "national_id" | "birth_certificate" | "diplomatic_id" | "vehicle_id"
  | "driver_license" | "document_issue_date";

export type KeyCountry = "ALL" | "BR" | "CL" | "CO" | "CR" | "EC" | "MX" | "PE" | "AR" | "SV";

export type KeyDocumentType = "passport" | "driver-license" | "foreign-id" | "national-id" | "pep";

export type KeyType = "backend" | "web" | "sdk" | "generator";

export type KeyVersion = "0" | "1";

export type LifecycleStatus = "deleting" | "deleted" | "restoring" | "restored";

export type LinkChannel = "whatsapp" | "email" | "sms";

export type LinkLanguage = "en" | "es" | "pt";

export type ManualReviewMode = "default" | "disabled";

export type NamesMatching = "soft" | "exact";

export type NativeCountry = "CO" | "MX" | "PE" | "BR" | "EC" | "CL" | "VE";

export type OutboundButtonType = "QUICK_REPLY" | "URL" | "PHONE_NUMBER" | "COPY_CODE";

export type OutboundCategory = "MARKETING" | "AUTHENTICATION" | "UTILITY";

export type OutboundComponentType = "HEADER" | "BODY" | "FOOTER" | "BUTTONS";

export type OutboundLanguage =
  | "en" | "en_GB" | "en_US" | "es" | "es_AR" | "es_MX" | "es_ES" | "pt_BR" | "pt_PT";

export type OutboundQuality = "PENDING" | "HIGH" | "MEDIUM" | "LOW";

export type OutboundStatus =
  | "APPROVED" | "PENDING" | "REJECTED" | "PAUSED" | "PENDING_DELETION" | "DISABLED" | "FLAGGED";

export type OutboundTemplateType = "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT";

export type OutboundType = "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT";

export type OwnerDocumentType = "national-id" | "foreign-id" | "tax-id" | "passport";

export type PerformedValidation = "email-verification" | "phone-verification";

export type PhoneLocale = "en" | "es" | "pt-BR";

export type PhoneType = "home" | "office" | "recover";

export type Priority = "low" | "medium" | "high";

export type ProcessCountry = "CO" | "BR" | "MX" | "EC" | "ALL" | "VE" | "CL" | "PE" | "CR" | "PA";

export type ProcessFailure = "declined" | "expired" | "system_error" | "canceled";

export type ProcessLinkChannel = "whatsapp";

export type ProcessStatus = "success" | "failure" | "pending";

export type Region =
  | "DF" | "AC" | "AL" | "AP" | "AM" | "BA" | "CE" | "ES" | "GO" | "MA" | "MT" | "MS" | "MG" | "PA"
  | "PB" | "PR" | "PE" | "PI" | "RJ" | "RN" | "RS" | "RO" | "RR" | "SC" | "SP" | "SE" | "TO"
  | "ALL";

export type RiskResult = "risky" | "not_risky" | "not_established" | "skipped";

export type RiskStatus =
  | "pending" | "failure" | "success" | "completed" | "error" | "expired" | "processing"
  | "system_error" | "skipped";

export type RuleActionStatus = "enabled" | "disabled";

export type RuleActionType = "http_request" | "email" | "create_check";

export type RuleEvent = "checks.check.finished" | "checks.check.delayed";

export type RuleHttpMethod = "POST" | "GET" | "DELETE" | "PUT";

export type RuleTrigger = "checks.check.finished";

export type ScoreResult = "pending" | "found" | "not_found" | "error" | "delayed" | "ignored";

export type ScoreStatus = "new" | "up" | "down" | "same" | "equal";

export type SegmentComputationStatus = "queued" | "running" | "completed" | "failed";

export type SegmentStatus = "pending" | "queued" | "computing" | "computed" | "failed" | "ready";

export type SegmentType = "custom" | "system";

export type Severity = "unknown" | "none" | "very_low" | "low" | "medium" | "high" | "very_high";

export type SourceStatus =
  | "not_started" | "completed" | "expired" | "error" | "delayed" | "skipped";

export type SpeechPrecision = "very_high" | "high" | "medium" | "low";

export type StepInputType =
  | "text" | "email" | "token" | "country_code" | "phone" | "select" | "hidden";

export type StepType =
  | "enter_authorization" | "enter_email" | "enter_email_verification_code" | "enter_phone"
  | "enter_phone_verification_code" | "enter_document_type" | "take_document_photo"
  | "record_face_photo_liveness" | "record_face_video_liveness"
  | "enter_face_verification_liveness" | "enter_geolocation_permissions" | "get_validations_result"
  | "enter_captcha" | "record_face_photo" | "record_face_video" | "enter_face_verification"
  | "enter_invoice_country" | "take_invoice_photo" | "enter_response" | "get_signature";

export type SubResult = "valid" | "invalid" | "skipped";

export type SubjectGender =
  | "male" | "masculino" | "hombre" | "h" | "female" | "femenino" | "mujer" | "m";

export type SummaryResult = "found" | "not_found" | "skipped" | "in_progress";

export type TransactionFailureStatus = "canceled" | "expired" | "system_error" | "declined";

export type TransactionSource =
  | "check" | "process" | "validation" | "engagement-chat" | "profile" | "contact";

export type TransactionSourceFilter =
  | "check" | "process" | "validation" | "engagement-chat" | "profile";

export type TransactionStatus =
  | "failure" | "success" | "pending" | "not_started" | "in_progress" | "completed" | "expired"
  | "error" | "delayed" | "skipped" | "active" | "inactive";

export type TransactionType =
  | "face-recognition" | "email-verification" | "phone-verification" | "document-validation"
  | "enterprise-data" | "company-data" | "face-search" | "electronic-signature" | "person"
  | "profile-tag" | "private";

export type UploadType = "image/jpeg" | "image/png" | "image/webp" | "video/mp4" | "video/webm";

export type ValidationCountry =
  | "CO" | "CL" | "MX" | "PE" | "BR" | "CR" | "SV" | "ALL" | "EC" | "VE" | "PA";

export type ValidationDocument =
  | "national-id" | "foreign-id" | "driver-license" | "passport" | "identity-card" | "rut" | "ppt"
  | "invoice" | "picture-id" | "record" | "cnh" | "general-registration" | "pep"
  | "temporary-national-id" | "tax-id" | "ptp" | "native-national-id";

export type ValidationFailure = "declined" | "expired" | "system_error";

export type ValidationKind =
  | "document-validation" | "face-recognition" | "email-verification" | "phone-verification"
  | "face-search" | "electronic-signature" | "government";

export type ValidationMethodStatus = "enabled" | "disabled";

export type ValidationStatus = "pending" | "success" | "failure";

export type ValidationType =
  | "document-validation" | "face-recognition" | "email-verification" | "phone-verification"
  | "electronic-signature";

export type Validator =
  | "face-recognition" | "email-verification" | "phone-verification" | "document-validation";

export type ValidatorSetting =
  | "timeout" | "allowed_retries" | "use_manual_review" | "document_config" | "retry_ttl"
  | "threshold" | "enrollment_timeout" | "include_face_search" | "email_subject" | "email_title"
  | "email_text_1" | "email_text_2" | "support_email" | "custom_name";

export type ValidatorType =
  | "document-validation" | "face-recognition" | "email-verification" | "phone-verification"
  | "face-search" | "identity-questions" | "voice-recognition" | "electronic-signature";

export type VehicleStatus = "found" | "not_found";

export type VerifyChannel = "sms" | "call" | "whatsapp";

export type WabaProvider = "META" | "GUPSHUP";

export type WrongInputName = "document_expedition_date" | "first_name" | "last_name" | "tax_id";

/** Answer of `checks.create`, `checks.get`, `checks.delete`. */
export interface CheckAnswer {
  /** The check. */
  readonly check: Check;
  /** Path of its details. */
  readonly details?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `CheckAnswer`, `CheckPage`, `ContinuousCheck`. */
export interface Check {
  /** Identifier of the check. */
  readonly check_id: string;
  /** What is checked; custom types appear by name. */
  readonly type?: Open<CheckedType> | null;
  /**
   * Status of the check; `completed` and `error` are final. Absent from the answer of
   * `checks.delete`. Others say `error` means that over 30 % of the sources failed.
   */
  readonly status?: Open<CheckStatus> | null;
  /** Country whose records are searched. */
  readonly country?: Open<CheckedCountry> | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** When it was started. Only in examples, not in the schema. */
  readonly start_date?: string | null;
  /** When it was deleted. Only in examples, not in the schema. */
  readonly delete_date?: string | null;
  /** Whether it was deleted. Only in examples, not in the schema. */
  readonly deleted?: boolean | null;
  /** From 0, high risk, to 1, low risk; -1 before it is computed. */
  readonly score?: number | null;
  /** Score of what was found by number; -1 or 0 before it is computed. */
  readonly id_score?: number | null;
  /** Score of what was found by name. */
  readonly name_score?: number | null;
  /** Older name of `name_score`. Only in examples, not in the schema. */
  readonly homonym_score?: number | null;
  /** How likely the subject has homonyms. Experimental, and in examples only. */
  readonly homonym_probability?: number | null;
  /** Score of each dataset by name. Only in examples; keys of version 1 no longer get it. */
  readonly homonym_scores?: readonly HomonymScore[] | null;
  /** Check before this one. Only in examples, not in the schema. */
  readonly previous_check?: string | null;
  /** How often the check runs again. Only in examples, not in the schema. */
  readonly watch?: string | null;
  /** Billing hub that pays. */
  readonly billing_hub?: string | null;
  /** Report that the check belongs to. */
  readonly report_id?: string | null;
  /** Given names, as sent. */
  readonly first_name?: string | null;
  /** Family names, as sent. */
  readonly last_name?: string | null;
  /** National identity number, as sent. */
  readonly national_id?: string | null;
  /** Identity number of a foreigner, as sent. */
  readonly foreign_id?: string | null;
  /** Tax number, as sent. */
  readonly tax_id?: string | null;
  /** Passport, as sent. */
  readonly passport?: string | null;
  /** Special stay permit, as sent. */
  readonly pep?: string | null;
  /** Temporary permit, as sent. */
  readonly ptp?: string | null;
  /** Diplomatic identity number, as sent. */
  readonly diplomatic_id?: string | null;
  /** Birth certificate, as sent. */
  readonly birth_certificate?: string | null;
  /** Professional card, as sent. */
  readonly professional_card?: string | null;
  /** Driving licence, as sent. */
  readonly driver_license?: string | null;
  /** Phone, as sent. */
  readonly phone_number?: string | null;
  /** Birth, as an instant. */
  readonly date_of_birth?: string | null;
  /** Issue of the document, as an instant. */
  readonly issue_date?: string | null;
  /** Country of birth, ISO 3166-1 in small letters. Parameters take it in capital letters. */
  readonly native_country?: string | null;
  /** Brazilian state, as sent. */
  readonly region?: Open<Region> | null;
  /** Plate, as sent. */
  readonly license_plate?: string | null;
  /** Vehicle identification number, as sent. */
  readonly vehicle_id?: string | null;
  /** Number of the owner's document, as sent. */
  readonly owner_document_id?: string | null;
  /** Kind of the owner's document, as sent. */
  readonly owner_document_type?: Open<OwnerDocumentType> | null;
  /** Payment of the circulation permit, as sent. */
  readonly payment_date?: string | null;
  /** Score of each dataset. */
  readonly scores?: readonly Score[] | null;
  /** How each source went. */
  readonly statuses?: readonly Source[] | null;
  /** Summary of a person. */
  readonly summary?: PersonSummary | null;
  /** Summary of a company. */
  readonly company_summary?: CompanySummary | null;
  /** Summary of a vehicle. */
  readonly vehicle_summary?: VehicleSummary | null;
  /** Inputs that do not fit each other. */
  readonly wrong_inputs?: readonly WrongInput[] | null;
  readonly [later: string]: unknown;
}

/** Part of `Check`. */
export interface HomonymScore {
  /** Dataset that was searched. */
  readonly data_set?: Open<DataSet> | null;
  /** What was found. */
  readonly result?: Open<ScoreResult> | null;
  /** From 0, high risk, to 1, low risk. */
  readonly score?: number | null;
  /** How grave it is. */
  readonly severity?: Open<Severity> | null;
  readonly [later: string]: unknown;
}

/** Part of `Check`. */
export interface Score {
  /** Dataset that was searched. */
  readonly data_set?: Open<DataSet> | null;
  /** What was found. */
  readonly result?: Open<ScoreResult> | null;
  /** From 0, high risk, to 1, low risk. */
  readonly score?: number | null;
  /** How grave it is. Use score or severity, not both. */
  readonly severity?: Open<Severity> | null;
  /** What was found by the document's number. */
  readonly by_id?: PartScore | null;
  /** What was found by name. */
  readonly by_name?: PartScore | null;
  readonly [later: string]: unknown;
}

/** Part of `Score`. */
export interface PartScore {
  /** What was found. */
  readonly result?: Open<ScoreResult> | null;
  /** From 0, high risk, to 1, low risk. */
  readonly score?: number | null;
  /** How grave it is. */
  readonly severity?: Open<Severity> | null;
  readonly [later: string]: unknown;
}

/** Part of `Check`. */
export interface Source {
  /** Dataset that the source feeds. Absent where the source was skipped, at times. */
  readonly data_set?: Open<DataSet> | null;
  /** Identifier of the database. */
  readonly database_id?: string | null;
  /** Name of the database. Not stable: do not key on it. */
  readonly database_name?: string | null;
  /**
   * Inputs that the source missed or refused. Names of the service's own: `issue_date` appears as
   * `document_expedition_date`, `region` as `administrative_region`.
   */
  readonly invalid_inputs?: readonly Open<InvalidInput>[] | null;
  /** How the search of this source went. */
  readonly status?: Open<SourceStatus> | null;
  readonly [later: string]: unknown;
}

/** Part of `Check`. */
export interface PersonSummary {
  /** Birth. */
  readonly date_of_birth?: string | null;
  /** Death. */
  readonly death_date?: string | null;
  /** Driving licence. A text in the schema, an object in examples: both are read. */
  readonly drivers_license?: DriversLicense | string | null;
  /** Status as a driver. Only in examples, not in the schema. */
  readonly driver_status?: string | null;
  /** Gender. */
  readonly gender?: Open<FoundGender> | null;
  /** Whether the identity was found. */
  readonly identity_status?: Open<IdentityStatus> | null;
  /** Names under which the subject was found. */
  readonly names_found?: readonly NameFound[] | null;
  /** Social security number, in MX. */
  readonly nss?: string | null;
  /** Tax number, in MX. */
  readonly rfc?: string | null;
  /** Whether anything was found. */
  readonly result?: Open<SummaryResult> | null;
  /** Last change. Only in examples, not in the schema. */
  readonly update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `PersonSummary`. */
export interface DriversLicense {
  /** Whether there is a licence. */
  readonly status?: string | null;
  /** Its categories. */
  readonly categories?: readonly LicenseCategory[] | null;
  readonly [later: string]: unknown;
}

/** Part of `DriversLicense`. */
export interface LicenseCategory {
  /** Category of the licence. */
  readonly category?: string | null;
  /** Day on which it was issued. */
  readonly expedition_date?: string | null;
  /** Day on which it ends. */
  readonly expiration_date?: string | null;
  /** Whether it is in force. */
  readonly status?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `PersonSummary`. */
export interface NameFound {
  /** Given names. */
  readonly first_name?: string | null;
  /** Family names. */
  readonly last_name?: string | null;
  /** In how many sources. */
  readonly count?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `Check`. */
export interface CompanySummary {
  /** Status in the register. */
  readonly company_status?: Open<CompanyStatus> | null;
  /** Names under which the company was found. */
  readonly names_found?: readonly CompanyNameFound[] | null;
  /** Whether anything was found. */
  readonly result?: Open<SummaryResult> | null;
  /** Last change. Only in examples, not in the schema. */
  readonly update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `CompanySummary`. */
export interface CompanyNameFound {
  /** Name of the company. */
  readonly company_name?: string | null;
  /** In how many sources. */
  readonly count?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `Check`. */
export interface VehicleSummary {
  /** Number of passengers. */
  readonly capacity?: number | null;
  /** Colour. */
  readonly color?: string | null;
  /** Plate. */
  readonly license_plate?: string | null;
  /** Maker. */
  readonly manufacturer?: string | null;
  /** Model. */
  readonly model?: string | null;
  /** Number of doors. */
  readonly number_of_doors?: number | null;
  /** End of the obligatory insurance. A day in the schema, an instant with offset in an example. */
  readonly obligatory_insurance_expiration_date?: string | null;
  /** Status of the obligatory insurance. */
  readonly obligatory_insurance_status?: string | null;
  /** Whether anything was found. */
  readonly result?: Open<SummaryResult> | null;
  /** Use, such as private or public. */
  readonly service_type?: string | null;
  /** Category. */
  readonly vehicle_category?: string | null;
  /** Vehicle identification number. */
  readonly vehicle_id?: string | null;
  /** Whether the vehicle was found. */
  readonly vehicle_status?: Open<VehicleStatus> | null;
  /** Type. */
  readonly vehicle_type?: string | null;
  /** Year of the model. */
  readonly year?: number | null;
  /** Last change. Only in examples, not in the schema. */
  readonly update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Check`. */
export interface WrongInput {
  /**
   * Input that does not fit the others. The schema spells it `Input`, an example `input`: both are
   * read. `tax_id`: the names found by `tax_id` and `national_id` differ.
   */
  readonly input?: Open<WrongInputName> | null;
  readonly [later: string]: unknown;
}

/** Answer of `checks.list`. */
export interface CheckPage {
  /** Checks on this page. */
  readonly checks: readonly Check[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `checks.attachments`. */
export interface CheckAttachmentPage {
  /** Files on this page. */
  readonly files: readonly CheckAttachment[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Number of files. */
  readonly total?: number | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Part of `CheckAttachmentPage`. */
export interface CheckAttachment {
  /** Database that gave the file. */
  readonly database_id?: string | null;
  /** Name of the file. */
  readonly file_name?: string | null;
  /** Link to the file. Presumably short-lived. */
  readonly link?: string | null;
  /** Media type of the file. */
  readonly mime_type?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `checks.details`. */
export interface CheckDetailPage {
  /** Details on this page. */
  readonly details: readonly CheckDetail[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Part of `CheckDetailPage`. */
export interface CheckDetail {
  /** Identifier of the detail. */
  readonly id: string;
  /** Check that it belongs to. */
  readonly check_id?: string | null;
  /** Dataset that it belongs to. May be empty. */
  readonly data_set?: Open<DataSet> | null;
  /** Identifier of the database. [third-party] */
  readonly database_id?: string | null;
  /** Name of the database. Not stable: do not key on it. */
  readonly database_name?: string | null;
  /** Depth below the first search. */
  readonly depth?: number | null;
  /** Kind of document. May be empty. */
  readonly document_type?: string | null;
  /** What was found. */
  readonly result?: Open<DetailResult> | null;
  /** What was searched by; `person`, `person-name` and `id` were seen. */
  readonly route?: string | null;
  /** How grave it is. */
  readonly severity?: Open<Severity> | null;
  /** Score of the detail. Only in the older schema. */
  readonly score?: number | null;
  /** Group that it is shown in. Only in the older schema. */
  readonly group?: Open<DetailGroup> | null;
  /** Given names that the source has. */
  readonly found_first_name?: string | null;
  /** Family names that the source has. */
  readonly found_last_name?: string | null;
  /** Company name that the source has. */
  readonly found_company_name?: string | null;
  /** Birth that the source has. */
  readonly found_date_of_birth?: string | null;
  /** Gender that the source has. [third-party] */
  readonly found_gender?: string | null;
  /** Mexican tax number that the source has. */
  readonly found_rfc?: string | null;
  /** Result of the identity. Its values are undocumented. */
  readonly identity_result?: string | null;
  /** State of the identity. Its values are undocumented. */
  readonly identity_state?: string | null;
  /** When it was issued. Only in an older example. */
  readonly issued_at?: string | null;
  /** Categories of the case. [third-party] */
  readonly categorization?: readonly DetailCategory[] | null;
  /** Labels and values as the source shows them. May be null. */
  readonly tables?: readonly DetailTable[] | null;
  /** Last change. */
  readonly update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `CheckDetail`. */
export interface DetailCategory {
  /** Word that was found. [third-party] */
  readonly keyword?: string | null;
  /** Identifier of the category, such as `LR0602`. [third-party] */
  readonly category_id?: string | null;
  /** Category. [third-party] */
  readonly category?: string | null;
  /** Part that the subject has in it. [third-party] */
  readonly participation?: string | null;
  /** Year of the filing. [third-party] */
  readonly filing_year?: string | null;
  /** Place of the filing. [third-party] */
  readonly filing_place?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `CheckDetail`. */
export interface DetailTable {
  /** Title. */
  readonly title?: string | null;
  /** Rows of the table. */
  readonly rows?: readonly DetailRow[] | null;
  readonly [later: string]: unknown;
}

/** Part of `DetailTable`. */
export interface DetailRow {
  /** Cells of the row. */
  readonly cells?: readonly DetailCell[] | null;
  readonly [later: string]: unknown;
}

/** Part of `DetailRow`. */
export interface DetailCell {
  /** Label, in the language of the source. */
  readonly label?: string | null;
  /** Value. */
  readonly value?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `checks.summarize`. */
export interface CheckSummary {
  /** Short text for people. */
  readonly summary: string;
  readonly [later: string]: unknown;
}

/** Answer of `checks.variables`. */
export interface CheckVariables {
  /** Identifier of the check. */
  readonly check_id: string;
  /** Path of the check. */
  readonly check?: string | null;
  /** Path of its details. */
  readonly details?: string | null;
  /** Country whose records were searched. */
  readonly country?: Open<CheckedCountry> | null;
  /** Status of the check. */
  readonly check_status?: Open<CheckStatus> | null;
  /** Status of the variables; `completed` is known from an example. */
  readonly variables_status?: string | null;
  /** Variables of a person. Its sample is only partly readable, so it is kept as received. */
  readonly person?: unknown;
  readonly [later: string]: unknown;
}

/** Answer of `checks.create_pdf`. */
export interface CheckPdf {
  /**
   * Path of the PDF on this host. With or without a slash at the end; `checks.pdf` knows the path.
   */
  readonly pdf_path: string;
  readonly [later: string]: unknown;
}

/** Answer of `health.get`. */
export interface DatabaseHealth {
  /** Datasets that the database feeds. */
  readonly data_sets?: readonly string[] | null;
  /** Identifier of the database. */
  readonly database_id: string;
  /** Name of the database. Not stable: do not key on it. */
  readonly database_name?: string | null;
  /**
   * Status of each hour of the day, or the current one. At least 90 % of searches well is
   * operational, 50 to 90 degraded_performance, 10 to 50 partial_outage, less major_outage;
   * under_maintenance, deprecated and undetermined, and the meaning of degraded_performance, come
   * from the older specification.
   */
  readonly hourly_status?: readonly Open<HourlyStatus>[] | null;
  readonly [later: string]: unknown;
}

/** Answer of `custom_types.create`, `custom_types.update`, `custom_types.list`. */
export interface CustomTypesAnswer {
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Identifier of the configuration. */
  readonly config_id?: string | null;
  /** Configuration of providers. Null in older examples, undocumented. */
  readonly provider_configs?: unknown;
  /**
   * Weights by country and name of the type. The schema prints a flat list of weights; the
   * examples, which are right, print this map. Older examples of `custom_types.list` show the map
   * alone, without the members around it.
   */
  readonly score_configs?: { readonly [key: string]: { readonly [key: string]: readonly DatasetWeight[] } } | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `custom_types.delete`.
 *
 * Part of `CustomTypesAnswer`.
 */
export interface DatasetWeight {
  /** Dataset that is searched. */
  readonly data_set: Open<DataSet>;
  /**
   * Weight from 0 to 1; a dataset with 0 is searched but not counted. A text in the schema, a
   * number in every example: both are read.
   */
  readonly weight?: number | string | null;
  readonly [later: string]: unknown;
}

/** Answer of `settings.create`. */
export interface SettingAnswer {
  /**
   * The settings. The schema prints its members without this envelope; the examples, which are
   * right, have it and show only part of them.
   */
  readonly settings: Setting;
  readonly [later: string]: unknown;
}

/** Part of `SettingAnswer`. */
export interface Setting {
  /** Longest time that a check may collect answers. */
  readonly max_duration?: string | null;
  /** How names are compared. */
  readonly names_matching_type?: Open<NamesMatching> | null;
  /** Whether sources are asked again until they answer. */
  readonly retries?: boolean | null;
  readonly [later: string]: unknown;
}

/** Answer of `credentials.set`, `credentials.delete`. */
export interface CredentialMessage {
  /** Message about the result. */
  readonly message: string;
  readonly [later: string]: unknown;
}

/** Answer of `credentials.list`. */
export interface CredentialsAnswer {
  /** Databases that credentials can be set for. */
  readonly credential_creatable_databases?: readonly CredentialDatabase[] | null;
  /** Credentials that are set, without their passwords. */
  readonly credentials?: readonly Credential[] | null;
  readonly [later: string]: unknown;
}

/** Part of `CredentialsAnswer`. */
export interface CredentialDatabase {
  /** Identifier of the database. */
  readonly database_id: string;
  /** Name of the database. */
  readonly name?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `CredentialsAnswer`. */
export interface Credential {
  /** Database that it is for. */
  readonly database_id: string;
  /** Name of the database. */
  readonly name?: string | null;
  /** Name of the user there. */
  readonly username?: string | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `continuous_checks.create`, `continuous_checks.update`, `continuous_checks.get`.
 *
 * Part of `ContinuousCheckPage`.
 */
export interface ContinuousCheck {
  /** Identifier of the series. */
  readonly continuous_check_id: string;
  /** Check that ran last. */
  readonly check?: Check | null;
  /** How often it ran. */
  readonly counter?: number | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** When the series ends. */
  readonly end_date?: string | null;
  /** When it runs next. */
  readonly next_run_date?: string | null;
  /** Time between runs. */
  readonly frequency?: string | null;
  /** Score of the check that ran last. */
  readonly score?: number | null;
  /**
   * How the score moved. Unmoved is `same` in the schema and `equal` in examples: both are read.
   */
  readonly score_status?: Open<ScoreStatus> | null;
  /** Whether the series runs. */
  readonly status?: Open<ContinuousStatus> | null;
  /** Version of the key, for hooks. Only in the schema. */
  readonly version?: Open<HookVersion> | number | null;
  readonly [later: string]: unknown;
}

/** Answer of `continuous_checks.list`. */
export interface ContinuousCheckPage {
  /** Series on this page. */
  readonly continuous_checks: readonly ContinuousCheck[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `continuous_checks.history`. */
export interface ContinuousCheckHistoryPage {
  /**
   * Changes on this page. `dataset_score_changes` and `score_changes` are named but not described,
   * so items are kept as they come.
   */
  readonly history: readonly unknown[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `provider_webhooks.receive`. */
export interface ProviderWebhookAnswer {
  /** It is `ok`. */
  readonly status: string;
  readonly [later: string]: unknown;
}

/** Answer of `batches.create`. */
export interface NewBatch {
  /** Identifier of the batch. */
  readonly batch_id: string;
  /**
   * Inputs in the order of the workbook's columns. The example spells one of them `issue_data`,
   * probably by mistake.
   */
  readonly columns?: readonly string[] | null;
  /**
   * Where the workbook is uploaded, once, within 30 minutes. The link in the example has a limit of
   * 200 MiB.
   */
  readonly file_upload_link?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `batches.upload`, `validations.upload`. */
export interface UploadAnswer {
  /** Identifier of the file. */
  readonly fileId?: string | null;
  /** Message about the result. */
  readonly message?: string | null;
  /** When it was received. */
  readonly timestamp?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `batches.request_report`, `batches.start`. */
export interface BatchMessage {
  /** Message about the result. */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `batches.stop`, `batches.get`. */
export interface Batch {
  /** Identifier of the batch. */
  readonly batch_id: string;
  /** When it was created. The example has the offset -05:00. */
  readonly creation_date?: string | null;
  /** Service that runs the rows. */
  readonly service?: string | null;
  /** Rows of the workbook. */
  readonly size?: number | null;
  /**
   * Status. Only `not_started` and `stopped` are seen; the others are inferred from prose and from
   * the states of checks.
   */
  readonly status?: Open<BatchStatus> | null;
  /** Why it failed. Only mentioned in prose; its name is a guess. [inferred] */
  readonly failure_reason?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `batches.report`. */
export interface BatchReport {
  /** Link to the report. Fetch it with `download`. */
  readonly batch_report_url?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `rules.create`, `rules.update`, `rules.get`. */
export interface BusinessRuleAnswer {
  /** The rule. */
  readonly rule: BusinessRule;
  readonly [later: string]: unknown;
}

/** Part of `BusinessRuleAnswer`, `BusinessRulePage`. */
export interface BusinessRule {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Name of the rule. */
  readonly name?: string | null;
  /** Event that triggers it. */
  readonly event_type?: Open<RuleEvent> | null;
  /**
   * Condition in JsonLogic, as JSON text. It may contain line breaks and tabs: parse it as JSON, do
   * not compare it as text.
   */
  readonly condition?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** Whether it is in use. Only mentioned in prose. [inferred] */
  readonly status?: string | null;
  /** What it does. Only mentioned in prose; its type is unknown. [inferred] */
  readonly event_actions?: unknown;
  readonly [later: string]: unknown;
}

/** Answer of `rules.list`. */
export interface BusinessRulePage {
  /** Rules on this page. */
  readonly rules: readonly BusinessRule[];
  /** Path of this answer. */
  readonly self?: string | null;
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `rules.delete`, `rule_actions.delete_env_var`, `rule_actions.delete`. */
export interface RuleMessage {
  /** Message about the result. */
  readonly message: string;
  readonly [later: string]: unknown;
}

/** Answer of `rules.variables_spec`. */
export interface RuleVariablesSpec {
  /** Variables by their path in a condition. A variable may have more members than its type. */
  readonly variables_spec: { readonly [key: string]: RuleVariableSpec };
  readonly [later: string]: unknown;
}

/** Part of `RuleVariablesSpec`. */
export interface RuleVariableSpec {
  /** Name of its type. */
  readonly type?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `rule_actions.set_env_var`, `rule_actions.list_env_vars`. */
export interface RuleEnvVars {
  /** Variables of the action. */
  readonly variables: readonly RuleEnvVar[];
  readonly [later: string]: unknown;
}

/** Part of `RuleEnvVars`. */
export interface RuleEnvVar {
  /** Name of the variable. */
  readonly name: string;
  /** Whether its value is hidden. */
  readonly secret?: boolean | null;
  /** Its value, empty where it is hidden. */
  readonly value?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `rule_actions.create`, `rule_actions.update`. */
export interface RuleActionAnswer {
  /** The action. */
  readonly action: RuleAction;
  readonly [later: string]: unknown;
}

/** Part of `RuleActionAnswer`, `RuleActionPage`. */
export interface RuleAction {
  /** Identifier of the action. */
  readonly action_id: string;
  /** Name of the action. */
  readonly name?: string | null;
  /** What it does. */
  readonly type?: Open<RuleActionType> | null;
  /** Whether it runs. */
  readonly status?: Open<RuleActionStatus> | null;
  /** Settings of the action. Described for `http_request` only; other members are kept. */
  readonly config?: RuleActionConfig | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `RuleAction`. */
export interface RuleActionConfig {
  /** Method of the call. */
  readonly http_method?: Open<RuleHttpMethod> | null;
  /** Target URL. May contain placeholders such as `{{.check.check_id}}`. */
  readonly url?: string | null;
  /** Headers, as `key=value`. */
  readonly headers?: string | null;
  /** Body with placeholders, such as `{{.check.check_id}}`. */
  readonly body_template?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `rule_actions.list`. */
export interface RuleActionPage {
  /** Actions on this page. */
  readonly actions: readonly RuleAction[];
  /** Path of this answer. */
  readonly self?: string | null;
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `hook_events.list`. */
export interface HookEventPage {
  /** Events on this page. */
  readonly events: readonly HookEvent[];
  /**
   * Path of this answer. The path in the example differs from that of the list: do not follow it.
   */
  readonly self?: string | null;
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/**
 * Answer of `hook_events.get`.
 *
 * Part of `HookEventPage`.
 */
export interface HookEvent {
  /** Key of this record. The delivered event has another one, `id`, which begins with `HKE`. */
  readonly idempotency_key: string;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Product, such as `checks`. */
  readonly product?: string | null;
  /** Kind of object, such as `check`. */
  readonly event_type?: string | null;
  /** What happened to it, such as `created`. */
  readonly event_action?: string | null;
  /** The object, as JSON text within the JSON. */
  readonly object?: string | null;
  /** Status of the delivery. */
  readonly delivery_status?: Open<DeliveryStatus> | null;
  /** How often it was tried. */
  readonly delivery_attempts?: number | null;
  /** When it happened. */
  readonly timestamp?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `hooks.create`. */
export interface CreatedHook {
  /**
   * Key that the webhooks of this hook are signed with: keep it secret. The other members of the
   * answer are undocumented and kept as received.
   */
  readonly signing_key?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `api_keys.create`. */
export interface CreatedApiKey {
  /**
   * The key. It opens the account, or the process of one person: keep it secret. The table and all
   * working code say `api_key`, the printed example `code`: both are read.
   */
  readonly api_key: string;
  /** Message about the result. */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `api_keys.list`. */
export interface ApiKeysAnswer {
  /**
   * Keys of the account. No source shows an answer, so the items are kept as received.
   * [third-party]
   */
  readonly api_keys?: readonly unknown[] | null;
  readonly [later: string]: unknown;
}

/** Answer of `flows.send_link`. */
export interface SentFlowLink {
  /** Message about the result. In the example, not in the table. */
  readonly message?: string | null;
  /** How it went. In the table, not in the example. */
  readonly status?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `processes.result`. */
export interface ProcessResult {
  /** Identifier of the process. */
  readonly process_id: string;
  /** Check that was made on the way. [third-party] */
  readonly check_id?: string | null;
  /** Account of the person. */
  readonly account_id?: string | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** User of the client who created it. */
  readonly client_user_id?: string | null;
  /** Flow that it follows. */
  readonly flow_id?: string | null;
  /** Version of the flow. A text in the table, a whole number in the example: both are read. */
  readonly flow_version?: number | string | null;
  /**
   * Country of the process. Small letters in a table, capital letters in examples: both are read.
   */
  readonly country?: Open<ProcessCountry> | null;
  /** Status; `success` and `failure` are final. */
  readonly status?: Open<ProcessStatus> | null;
  /** How it failed. */
  readonly failure_status?: Open<ProcessFailure> | null;
  /** Why it was declined. */
  readonly declined_reason?: string | null;
  /** Why it expired. */
  readonly expired_reason?: string | null;
  /** Verdict that a person set instead of `status`. Its values are undocumented. */
  readonly override_status?: string | null;
  /** Verdicts that were set before. Its items are undocumented. */
  readonly override_status_history?: readonly unknown[] | null;
  /** Validations that were made. */
  readonly validations?: readonly ProcessValidation[] | null;
  /** Number of the person's document. */
  readonly document_number?: string | null;
  /** Given names of the person. */
  readonly first_name?: string | null;
  /** Family names of the person. */
  readonly last_name?: string | null;
  /** How it was created, such as `web`. */
  readonly created_via?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** Number of the current step. */
  readonly current_step_index?: number | null;
  /** Last step that was finished. */
  readonly last_finished_step?: ProcessStep | null;
  /** Devices that were used. */
  readonly devices_info?: readonly DeviceInfo[] | null;
  /** What started the process. */
  readonly trigger_info?: TriggerInfo | null;
  /** Address of the device. */
  readonly ip_address?: string | null;
  /** City of the device. [third-party] */
  readonly city?: string | null;
  /** Place of the device by its address, as latitude, comma, longitude. [third-party] */
  readonly geolocation_ip?: string | null;
  /**
   * Place of the device, as latitude, comma, longitude. `denied` where the person did not allow it,
   * as others saw.
   */
  readonly geolocation_device?: string | null;
  /** Experiment that it takes part in. */
  readonly ab_experiment?: string | null;
  /**
   * Lifetime, presumably in minutes. The reference names no unit; the flow settings count in
   * minutes.
   */
  readonly time_to_live?: number | null;
  /** Data of your own. [third-party] */
  readonly metadata?: { readonly [key: string]: unknown } | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessResult`, `ProcessValidations`. */
export interface ProcessValidation {
  /** Identifier of the validation. */
  readonly validation_id: string;
  /** Process that it belongs to. */
  readonly identity_process_id?: string | null;
  /** Account that it belongs to. */
  readonly account_id?: string | null;
  /** Flow that it belongs to. Only documented for the validators host. */
  readonly flow_id?: string | null;
  /** Address of the device. */
  readonly ip_address?: string | null;
  /** What is validated. A guide spells it `typ`: both are read. */
  readonly type?: Open<ValidationType> | null;
  /** Status. */
  readonly validation_status?: Open<ValidationStatus> | null;
  /** How it failed. */
  readonly failure_status?: Open<ValidationFailure> | null;
  /** Why it was declined. Well over a hundred codes are known; see the guide. */
  readonly declined_reason?: string | null;
  /** Why it expired. Only documented for the validators host. */
  readonly expired_reason?: Open<ExpiredReason> | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Similarity that is needed, from 0 to 1. */
  readonly threshold?: number | null;
  /** Retries at first. */
  readonly allowed_retries?: number | null;
  /** Retries left. */
  readonly remaining_retries?: number | null;
  /** Front of the document. */
  readonly front_image?: string | null;
  /** Back of the document. */
  readonly reverse_image?: string | null;
  /** Photo of the face. */
  readonly face_photo?: string | null;
  /** Photo of the face with a watermark. */
  readonly face_photo_watermark?: string | null;
  /**
   * Whether the attachments are valid. Only `valid` is Truora's own; the others are known from
   * others.
   */
  readonly attachment_status?: Open<AttachmentStatus> | null;
  /** Result of each attachment. [third-party] */
  readonly attachment_validations?: readonly AttachmentValidation[] | null;
  /**
   * Whether its data are being deleted or restored. Only documented for deleting and restoring.
   * [inferred]
   */
  readonly lifecycle_status?: Open<LifecycleStatus> | null;
  /** Address that was verified. [third-party] */
  readonly email?: string | null;
  /** What was found. */
  readonly details?: ValidationDetails | null;
  /** When the service began to work on it. [third-party] */
  readonly processing_start_date?: string | null;
  /** When it had its verdict. [third-party] */
  readonly processing_finish_date?: string | null;
  /** What the person sent. [third-party] */
  readonly user_response?: UserResponse | null;
  /** What was validated. [third-party] */
  readonly validation_inputs?: ValidationInputs | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessValidation`, `StepOutput`, `Validation`, `ValidationsAnswer`. */
export interface AttachmentValidation {
  /** Name of the validation. */
  readonly validation_name?: string | null;
  /** Its type. */
  readonly validation_type?: string | null;
  /** Which side of the document. */
  readonly attachment_type?: Open<AttachmentType> | null;
  /** How it ended. */
  readonly result?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessValidation`, `Validation`, `ValidationsAnswer`. */
export interface ValidationDetails {
  /** Check that was made on the way. */
  readonly background_check?: BackgroundCheckLink | null;
  /** What the document says. */
  readonly document_details?: DocumentDetails | null;
  /** What was validated of the document. */
  readonly document_validations?: DocumentValidations | null;
  /** What was validated of the face. */
  readonly face_recognition_validations?: FaceRecognitionValidations | null;
  /** What was signed. Only documented for the validators host. */
  readonly electronic_signature_details?: ElectronicSignatureDetails | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidationDetails`. */
export interface BackgroundCheckLink {
  /** Identifier of the check. */
  readonly check_id?: string | null;
  /** Address of the check. */
  readonly check_url?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidationDetails`. */
export interface DocumentDetails {
  /** Identifier of the document. */
  readonly doc_id?: string | null;
  /** Identifier of the document, by its other name. */
  readonly document_id?: string | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Country that issued it. */
  readonly country?: string | null;
  /** Kind of document. */
  readonly document_type?: string | null;
  /** Number of the document. */
  readonly document_number?: string | null;
  /** Version of the document. Only documented for the validators host. */
  readonly document_version?: string | null;
  /** Given names. */
  readonly name?: string | null;
  /** Family names. */
  readonly last_name?: string | null;
  /** Birth. */
  readonly date_of_birth?: string | null;
  /** Place of birth. */
  readonly birth_place?: string | null;
  /** Gender. */
  readonly gender?: string | null;
  /** Height. */
  readonly height?: string | null;
  /** Blood group. */
  readonly rh?: string | null;
  /** Issue. */
  readonly issue_date?: string | null;
  /** Place of issue. */
  readonly expedition_place?: string | null;
  /** End of validity. [third-party] */
  readonly expiration_date?: string | null;
  /** Media type of the image. */
  readonly mime_type?: string | null;
  /** Registrar who signed it. */
  readonly national_registrar?: string | null;
  /** Data of its production. */
  readonly production_data?: string | null;
  /** Machine-readable lines. [third-party] */
  readonly machine_readable?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** First family name. [third-party] */
  readonly first_last_name?: string | null;
  /** Second family name. [third-party] */
  readonly second_last_name?: string | null;
  /** Issue, by its other name. [third-party] */
  readonly expedition_date?: string | null;
  /** Municipality. [third-party] */
  readonly municipality?: string | null;
  /** Postal code. [third-party] */
  readonly postal_code?: string | null;
  /** Address. [third-party] */
  readonly residence_address?: string | null;
  /** Electoral section. [third-party] */
  readonly section?: string | null;
  /** State of the country. [third-party] */
  readonly state?: string | null;
  /** Status of the document. [third-party] */
  readonly status?: string | null;
  /** Voter's key. [third-party] */
  readonly voter_id?: string | null;
  /** Status of the validation. [third-party] */
  readonly validation_status?: string | null;
  /** Registration. [third-party] */
  readonly registration_date?: string | null;
  /** Street. [third-party] */
  readonly street?: string | null;
  /** What a Mexican document says besides. [third-party] */
  readonly mexico_document?: MexicoDocument | null;
  readonly [later: string]: unknown;
}

/** Part of `DocumentDetails`. */
export interface MexicoDocument {
  /** Code of the credential. [third-party] */
  readonly cic?: string | null;
  /** Identifier of the citizen. [third-party] */
  readonly citizen_id?: string | null;
  /** Voter's key. [third-party] */
  readonly elector_key?: string | null;
  /** Number of the issue. [third-party] */
  readonly issue_number?: string | null;
  /** Neighborhood. [third-party] */
  readonly neighborhood?: string | null;
  /** Number read from the back. [third-party] */
  readonly ocr?: string | null;
  /** Electoral section. [third-party] */
  readonly section?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidationDetails`. */
export interface DocumentValidations {
  /** Whether the data fit each other. */
  readonly data_consistency?: readonly SubValidation[] | null;
  /** Whether a government's records agree. */
  readonly government_database?: readonly SubValidation[] | null;
  /** Whether the image is genuine. */
  readonly image_analysis?: readonly SubValidation[] | null;
  /**
   * Whether it is a photocopy. The table spells it `photocopy-analysis`, examples
   * `photocopy_analysis`: both are read.
   */
  readonly photocopy_analysis?: readonly SubValidation[] | null;
  /** Whether it is a photo of a photo. Only documented for the validators host. */
  readonly photo_of_photo?: readonly SubValidation[] | null;
  /**
   * What a person said. The table spells it `manual_review`, examples `manual_analysis`: both are
   * read.
   */
  readonly manual_review?: readonly SubValidation[] | null;
  readonly [later: string]: unknown;
}

/** Part of `DocumentValidations`. */
export interface SubValidation {
  /** Name of the sub-validation. */
  readonly validation_name?: string | null;
  /** How it ended. The table has `valid` and `invalid`, examples have `skipped` too. */
  readonly result?: Open<SubResult> | null;
  /** Its type. */
  readonly validation_type?: string | null;
  /** Remarks. */
  readonly message?: string | null;
  /** Whether a person reviewed it. */
  readonly manually_reviewed?: boolean | null;
  /** When it was made. */
  readonly created_at?: string | null;
  /** Result of each datum. [third-party] */
  readonly data_validations?: { readonly [key: string]: string } | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidationDetails`. */
export interface FaceRecognitionValidations {
  /** Enrollment that the face was compared with. */
  readonly enrollment_id?: string | null;
  /** Whether the faces are alike. */
  readonly similarity_status?: string | null;
  /** Similarity, from 0 to 1. */
  readonly confidence_score?: number | null;
  /** Whether the face in the photo is alive. */
  readonly passive_liveness_status?: string | null;
  /** Whether the face in the video is alive. Only documented for the validators host. */
  readonly liveness_status?: string | null;
  /** What the person did. Only documented for the validators host. */
  readonly actions_status?: readonly FaceAction[] | null;
  /** Estimated age. */
  readonly age_range?: AgeRange | null;
  /** Search in collections of faces. */
  readonly face_search?: FaceSearch | null;
  readonly [later: string]: unknown;
}

/** Part of `FaceRecognitionValidations`. */
export interface FaceAction {
  /** What the person was asked to do. */
  readonly action?: string | null;
  /** Whether it was done. */
  readonly status?: Open<ActionStatus> | null;
  readonly [later: string]: unknown;
}

/** Part of `FaceRecognitionValidations`. */
export interface AgeRange {
  /** Least age in years. */
  readonly low?: number | null;
  /** Greatest age in years. */
  readonly high?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `FaceRecognitionValidations`. */
export interface FaceSearch {
  /** How the search ended. */
  readonly status?: string | null;
  /** Similarity, from 0 to 1. */
  readonly confidence_score?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidationDetails`. */
export interface ElectronicSignatureDetails {
  /** Document to be signed. Only documented for the validators host. */
  readonly original_document_url?: string | null;
  /** Signed document. Only documented for the validators host. */
  readonly signed_document_url?: string | null;
  /** Image of the signature. Only documented for the validators host. */
  readonly signature_image_url?: string | null;
  /** Identifier of the document at the signing service. [third-party] */
  readonly document_id?: string | null;
  /** Identifier of the signer at the signing service. [third-party] */
  readonly signer_id?: string | null;
  /** Name of the signer. [third-party] */
  readonly name?: string | null;
  /** E-mail address of the signer. [third-party] */
  readonly email?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessValidation`, `Validation`, `ValidationsAnswer`. */
export interface UserResponse {
  /** Files of the person. No source shows an item. [third-party] */
  readonly input_files?: readonly unknown[] | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessValidation`, `Validation`, `ValidationsAnswer`. */
export interface ValidationInputs {
  /** What the person was asked to do. No source shows an item. [third-party] */
  readonly liveness_actions?: readonly unknown[] | null;
  /** Files that were validated. No source shows an item. [third-party] */
  readonly validation_input_files?: readonly unknown[] | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessResult`, `IdentityVerification`, `Process`. */
export interface ProcessStep {
  /** Identifier of the step. */
  readonly step_id?: string | null;
  /** What the step does. */
  readonly type?: Open<StepType> | null;
  /** Verification that it belongs to. */
  readonly verification_id?: string | null;
  /** Kind of that verification. [third-party] */
  readonly verification_type?: string | null;
  /** Process that it belongs to. [third-party] */
  readonly process_id?: string | null;
  /** Title that the person sees. [third-party] */
  readonly title?: string | null;
  /** What the person is asked to do. [third-party] */
  readonly description?: string | null;
  /** Whether the process begins with it. [third-party] */
  readonly is_process_first_step?: boolean | null;
  /** Whether the process ends with it. [third-party] */
  readonly is_process_final_step?: boolean | null;
  /** Address that the browser opens after it. May be empty. */
  readonly redirect_url?: string | null;
  /** Whether the process goes on before its verdict. May be null. */
  readonly async_step?: boolean | null;
  /** Its settings. Depends on the step; may be null. */
  readonly config?: StepConfig | null;
  /** What the person must give. May be null. */
  readonly expected_inputs?: readonly StepInput[] | null;
  /** Where to upload files. May be null. */
  readonly files_upload_urls?: readonly StepUploadUrl[] | null;
  /** Retries left. */
  readonly remaining_retries?: number | null;
  /** When it was started. */
  readonly start_date?: string | null;
  /** When it was finished. */
  readonly finish_date?: string | null;
  /** What came out. May be null. */
  readonly verification_output?: StepOutput | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessStep`. */
export interface StepConfig {
  /** Documents that may be shown. */
  readonly allowed_document_types?: readonly AllowedDocuments[] | null;
  /** Attached documents. Null in examples; undocumented. */
  readonly attached_document_ids?: unknown;
  /** Variables of the attached documents. Null in examples; undocumented. */
  readonly attached_documents_variables?: unknown;
  /** Inputs of your own. */
  readonly custom_inputs?: { readonly [key: string]: string } | null;
  /** Whether a file may be sent instead of a photo. */
  readonly enable_file_upload?: boolean | null;
  /** Similarity that is needed, from 0 to 1. */
  readonly face_threshold?: number | null;
  /** Text on the button of the form. */
  readonly form_message_button_text?: string | null;
  /** Text of the form. */
  readonly form_message_text?: string | null;
  /** Alias of the integration. */
  readonly integration_alias?: string | null;
  /** Integration that it uses. [third-party] */
  readonly integration_id?: string | null;
  /** Kind of liveness test. */
  readonly liveness_type?: string | null;
  /** Whether a person may review it. */
  readonly manual_review?: Open<ManualReviewMode> | null;
  /** Other channel of the code. */
  readonly otp_fallback?: string | null;
  /** Channel of the code. */
  readonly otp_type?: string | null;
  /** Recorder of the video. */
  readonly recorder?: string | null;
  /** Number of retries. */
  readonly retries?: number | null;
  /** Whether its failure fails the process. */
  readonly should_update_process_status_on_failure?: boolean | null;
  /** What is validated of the face. */
  readonly sub_validations?: readonly Open<FaceSubValidation>[] | null;
  /** Texts by country. */
  readonly supported_countries?: { readonly [key: string]: { readonly [key: string]: string } } | null;
  /** Time that the person has. */
  readonly timeout?: number | null;
  /** Whether the device's own number is used. */
  readonly use_device_phone_number?: boolean | null;
  /** Kind of document to sign, such as `template`. [third-party] */
  readonly zapsign_document_type?: string | null;
  /** Identifier of the document at the signing service. [third-party] */
  readonly zapsign_id?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `StepConfig`. */
export interface AllowedDocuments {
  /** Country that issues them. */
  readonly country?: string | null;
  /** Kinds of document. */
  readonly documents?: readonly AllowedDocument[] | null;
  readonly [later: string]: unknown;
}

/** Part of `AllowedDocuments`. */
export interface AllowedDocument {
  /** Kind of document. */
  readonly document_type?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessStep`, `CurrentStepData`. */
export interface StepInput {
  /** Kind of input. */
  readonly type?: Open<StepInputType> | null;
  /** Its name. */
  readonly name?: string | null;
  /** Its value. */
  readonly value?: string | null;
  /** What it is for. */
  readonly description?: string | null;
  /** Text shown while it is empty. */
  readonly placeholder?: string | null;
  /** What may be chosen. */
  readonly options?: readonly string[] | null;
  /** Number of characters. */
  readonly length?: number | null;
  /** Whether it may not be changed. */
  readonly read_only?: boolean | null;
  /** Whether it may be left out. [third-party] */
  readonly optional?: boolean | null;
  /** Link to upload its file to. [third-party] */
  readonly file_upload_url?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessStep`. */
export interface StepUploadUrl {
  /** Name of the file. */
  readonly name?: string | null;
  /** Link to upload it to. */
  readonly url?: string | null;
  /** What it is for. */
  readonly description?: string | null;
  /** Media type of the file. [third-party] */
  readonly media_type?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessStep`. */
export interface StepOutput {
  /**
   * How the step ended. May be `success` beside a `failure_status` of `declined`, while a file is
   * awaited.
   */
  readonly status?: string | null;
  /** How it failed. */
  readonly failure_status?: string | null;
  /** Why it was declined. */
  readonly declined_reason?: string | null;
  /** Remarks. [third-party] */
  readonly message?: string | null;
  /** Whether the files have arrived. */
  readonly media_uploaded?: boolean | null;
  /** Whether the inputs have arrived. */
  readonly step_data_received?: boolean | null;
  /**
   * Whether the attachments are valid. Only `valid` is Truora's own; the others are known from
   * others.
   */
  readonly attachment_status?: Open<AttachmentStatus> | null;
  /** Result of each attachment. */
  readonly attachment_validations?: readonly AttachmentValidation[] | null;
  /** What the step gave. */
  readonly outputs?: readonly StepOutputValue[] | null;
  readonly [later: string]: unknown;
}

/** Part of `StepOutput`. */
export interface StepOutputValue {
  /** Name of the output. */
  readonly name?: string | null;
  /** Its value. */
  readonly value?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessResult`, `Process`. */
export interface DeviceInfo {
  /** Model. */
  readonly model?: string | null;
  /** Kind of device. */
  readonly type?: string | null;
  /** Operating system. */
  readonly os?: string | null;
  /** Its version. */
  readonly os_version?: string | null;
  /** Browser. */
  readonly browser?: string | null;
  /** Its version. */
  readonly browser_version?: string | null;
  /** Maker. */
  readonly manufacturer?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessResult`, `Process`. */
export interface TriggerInfo {
  /** Identifier of the trigger. */
  readonly id?: string | null;
  /** Its name. */
  readonly name?: string | null;
  /** Name of the channel. */
  readonly channel_name?: string | null;
  /** Kind of channel. */
  readonly channel_type?: string | null;
  /** Message that started the process. */
  readonly message?: string | null;
  /** Path of its media. */
  readonly media_content_path?: string | null;
  /** Options that were offered. Null in examples; its items are undocumented. */
  readonly options?: readonly unknown[] | null;
  /** Answer that was given. */
  readonly response?: string | null;
  /** Who started it. */
  readonly trigger_user?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `processes.validations`. */
export interface ProcessValidations {
  /** Validations of the process. [inferred] */
  readonly validations?: readonly ProcessValidation[] | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `processes.send_link`, `processes.create`, `processes.verify`, `processes.back`,
 * `processes.update`, `processes.get`, `processes.cancel`.
 *
 * Part of `ProcessPage`.
 */
export interface Process {
  /** Identifier of the process. */
  readonly process_id: string;
  /** Account of the person. */
  readonly account_id?: string | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Flow that it follows. */
  readonly flow_id?: string | null;
  /** Status; `success` and `failure` are final. */
  readonly status?: Open<ProcessStatus> | null;
  /**
   * How it failed. The table has three values; canceled is known from webhooks and other answers.
   */
  readonly failure_status?: Open<ProcessFailure> | null;
  /** Why it was declined. */
  readonly declined_reason?: string | null;
  /**
   * Verdict that a person set instead of `status`. Mentioned only in the text about lists; its
   * values are undocumented.
   */
  readonly override_status?: string | null;
  /**
   * Verdicts that were set before. Mentioned only in the text about lists; its items are
   * undocumented.
   */
  readonly override_status_history?: readonly unknown[] | null;
  /** Message about the error. */
  readonly error_message?: string | null;
  /** Address that the browser opens at the end. */
  readonly redirect_url?: string | null;
  /**
   * Country of the process. Small letters in the table, capital letters in examples: both are read.
   */
  readonly country?: Open<ProcessCountry> | null;
  /** Kind of process, such as `dynamic`. [third-party] */
  readonly process_type?: string | null;
  /** Label of the process. [third-party] */
  readonly label?: string | null;
  /** Number of the current step. Absent when it is 0. */
  readonly current_step?: number | null;
  /** Number of the current step, by its other name. In examples, not in the table. */
  readonly current_step_index?: number | null;
  /** What the current step does. In examples, not in the table. */
  readonly current_step_type?: string | null;
  /** Identifier of the current step. [third-party] */
  readonly current_step_id?: string | null;
  /** The current step. [third-party] */
  readonly current_step_data?: CurrentStepData | null;
  /** Phone of the person. */
  readonly cell_phone?: string | null;
  /** E-mail address of the person. */
  readonly email?: string | null;
  /** Number of the person's document. */
  readonly document_number?: string | null;
  /** Documents of the person. */
  readonly documents?: readonly ProcessDocument[] | null;
  /** Given names of the person. */
  readonly first_name?: string | null;
  /** Family names of the person. */
  readonly last_name?: string | null;
  /** Gender of the person. */
  readonly gender?: string | null;
  /** Birth of the person, as a day or an instant. */
  readonly date_of_birth?: string | null;
  /** How it was created, such as `web`. */
  readonly created_via?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** Address of the device. */
  readonly ip_address?: string | null;
  /** City of the device. */
  readonly city?: string | null;
  /** Place of the device by its address. */
  readonly geolocation_ip?: string | null;
  /** Place of the device, as latitude, comma, longitude. */
  readonly geolocation_device?: string | null;
  /** Accuracy of that place. */
  readonly geolocation_accuracy?: number | null;
  /** Country of the device by its address. [third-party] */
  readonly geolocation_ip_country?: string | null;
  /** Place of the device. Only in the guide on accounts. */
  readonly geolocalization?: string | null;
  /** Names of the flow's blocks. */
  readonly identity_verification_names?: readonly string[] | null;
  /** The flow's blocks. [third-party] */
  readonly identity_verifications?: readonly IdentityVerification[] | null;
  /** Status of each block. [third-party] */
  readonly verifications?: { readonly [key: string]: string } | null;
  /** Evaluation of the risk. [third-party] */
  readonly risk_evaluation?: RiskEvaluation | null;
  /** Steps of the process. */
  readonly steps?: readonly ProcessStep[] | null;
  /** Variables, by block and name. */
  readonly variables?: { readonly [key: string]: { readonly [key: string]: unknown } } | null;
  /** Settings of the process. In examples, not in the table. */
  readonly config?: ProcessConfig | null;
  /** Looks of the page. In examples; undocumented. */
  readonly theme?: { readonly [key: string]: unknown } | null;
  /** What started the process. */
  readonly trigger_info?: TriggerInfo | null;
  /** Devices that were used. */
  readonly devices_info?: readonly DeviceInfo[] | null;
  /** How often it was handed to another device. In examples, not in the table. */
  readonly redirect_counter?: number | null;
  /** Phone that it was handed to. In examples, not in the table. */
  readonly redirect_phone_number?: string | null;
  /** Experiment that it takes part in. In examples, not in the table. */
  readonly ab_experiment?: string | null;
  /** How that experiment is made. In examples, not in the table. */
  readonly ab_testing_config?: AbTestingConfig | null;
  /**
   * Lifetime, presumably in minutes. The reference names no unit; the flow settings count in
   * minutes.
   */
  readonly time_to_live?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `Process`. */
export interface CurrentStepData {
  /** What the step does. [third-party] */
  readonly type?: string | null;
  /** Whether the process goes on before its verdict. [third-party] */
  readonly async_step?: boolean | null;
  /** What the person is asked to do. [third-party] */
  readonly description?: string | null;
  /** Status of the previous attempt. [third-party] */
  readonly retry_status?: string | null;
  /** Why the person has to try again. [third-party] */
  readonly retry_reason?: string | null;
  /** What the person must give. [third-party] */
  readonly expected_inputs?: readonly StepInput[] | null;
  readonly [later: string]: unknown;
}

/** Part of `Process`. */
export interface ProcessDocument {
  /** Identifier of the document. */
  readonly document_id?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Process`. */
export interface IdentityVerification {
  /** Identifier of the block. [third-party] */
  readonly verification_id?: string | null;
  /** Its name. [third-party] */
  readonly name?: string | null;
  /** Its settings. Undocumented. [third-party] */
  readonly config?: { readonly [key: string]: unknown } | null;
  /** Its steps. [third-party] */
  readonly steps?: readonly ProcessStep[] | null;
  /** Conditions under which it runs. [third-party] */
  readonly conditions?: readonly string[] | null;
  readonly [later: string]: unknown;
}

/** Part of `Process`. */
export interface RiskEvaluation {
  /** Identifier of the evaluation. [third-party] */
  readonly risk_evaluation_id?: string | null;
  /** Status. [third-party] */
  readonly risk_evaluation_status?: Open<RiskStatus> | null;
  /** What it found. [third-party] */
  readonly risk_evaluation_result?: Open<RiskResult> | null;
  /** What was evaluated, such as `identity_process`. [third-party] */
  readonly source?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Process`. */
export interface ProcessConfig {
  /** Whether the device's own camera may be used. */
  readonly allow_native_camera?: boolean | null;
  /** Whether it may go on with another device. */
  readonly continue_flow_in_new_device?: boolean | null;
  /** Whether a person who left is messaged. */
  readonly enable_automatic_recovery?: boolean | null;
  /** Whether it may run on a desktop computer. */
  readonly enable_desktop_flow?: boolean | null;
  /** Whether the review by a person is hidden. */
  readonly hide_internal_manual_review?: boolean | null;
  /** Start of the hours in which people are messaged. */
  readonly start_business_hours?: string | null;
  /** End of these hours. */
  readonly end_business_hours?: string | null;
  /** Pause before the person is messaged. */
  readonly follow_up_delay?: number | null;
  /** Lifetime of the process, presumably in minutes. */
  readonly time_to_live?: number | null;
  /** Text of the message. */
  readonly follow_up_message?: string | null;
  /** Language of the flow. */
  readonly lang?: string | null;
  /** Texts of the flow. Undocumented. */
  readonly messages?: { readonly [key: string]: unknown } | null;
  /** How a person who left is messaged. */
  readonly recovery_config?: RecoveryConfig | null;
  /** Address that the browser opens at the end, by verdict. Only in the guide on accounts. */
  readonly redirect_urls?: RedirectUrls | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessConfig`. */
export interface RecoveryConfig {
  /** Name of the company in the messages. */
  readonly company_name?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessConfig`. */
export interface RedirectUrls {
  /** Address of the page after a failure. */
  readonly failure?: string | null;
  /** Address of the page while the verdict is pending. */
  readonly pending?: string | null;
  /** Address of the page after a success. */
  readonly success?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Process`. */
export interface AbTestingConfig {
  /** Name of the experiment. */
  readonly name?: string | null;
  /** Its variants. */
  readonly experiments?: readonly AbExperiment[] | null;
  readonly [later: string]: unknown;
}

/** Part of `AbTestingConfig`. */
export interface AbExperiment {
  /** Name of the variant. */
  readonly name?: string | null;
  /** How often it is chosen. */
  readonly weight?: number | null;
  /** Its views, by name. */
  readonly views?: { readonly [key: string]: string } | null;
  readonly [later: string]: unknown;
}

/** Answer of `processes.list`. */
export interface ProcessPage {
  /** Processes on this page, at most 20. */
  readonly identity_processes: readonly Process[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `processes.variables`. */
export interface ProcessVariables {
  /** Variables, by block and name. */
  readonly variables: { readonly [key: string]: { readonly [key: string]: ProcessVariable } };
  readonly [later: string]: unknown;
}

/** Part of `ProcessVariables`. */
export interface ProcessVariable {
  /** Account of the person. */
  readonly account_id?: string | null;
  /** Age in years. Its type is undocumented. */
  readonly age?: unknown;
  /** Whether the attachments are valid. */
  readonly attachment_status?: string | null;
  /** Birth of the person. */
  readonly date_of_birth?: string | null;
  /** Why it was declined. */
  readonly declined_reason?: string | null;
  /** Number of the person's document. */
  readonly document_number?: string | null;
  /** Kind of document. */
  readonly document_type?: string | null;
  /** How it failed. */
  readonly failure_status?: string | null;
  /** Family names of the person. */
  readonly last_name?: string | null;
  /** Remarks. */
  readonly message?: string | null;
  /** Given names of the person. */
  readonly name?: string | null;
  /** Address of the person. */
  readonly residence_address?: string | null;
  /** Status of the validation. */
  readonly status?: string | null;
  /** Validation that set it. */
  readonly validation_id?: string | null;
  /** E-mail address of the person. */
  readonly email?: string | null;
  /** Value of a variable that is not a validation. Its type is undocumented. */
  readonly value?: unknown;
  readonly [later: string]: unknown;
}

/** Answer of `processes.delete`. */
export interface DeletedProcess {
  /** Message about the result. */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `processes.add_verification`. */
export interface AddedVerification {
  /** Identifier of the block. [third-party] */
  readonly verification_id?: string | null;
  /** Its first step. [third-party] */
  readonly step_id?: string | null;
  /** What that step does. [third-party] */
  readonly step_type?: string | null;
  /** Blocks of the process. [third-party] */
  readonly verifications?: { readonly [key: string]: unknown } | null;
  readonly [later: string]: unknown;
}

/** Answer of `consent_terms.get`. */
export interface ConsentTermsAnswer {
  /** Client that they belong to. [third-party] */
  readonly client_id?: string | null;
  /** Identifier of the terms. [third-party] */
  readonly terms_id?: string | null;
  /** Version of the terms. [third-party] */
  readonly version?: string | null;
  /** When they were created. [third-party] */
  readonly creation_date?: string | null;
  /**
   * Texts by country, or country and purpose, and then by language. Such as `ALL`, `CO` and
   * `MX-face_search`, each with `es`, `en` and `pt`. [third-party]
   */
  readonly terms?: { readonly [key: string]: { readonly [key: string]: string } } | null;
  readonly [later: string]: unknown;
}

/** Answer of `validations.evaluate_image`. */
export interface ImageEvaluation {
  /** Whether the image is suitable. */
  readonly status?: Open<ImageVerdict> | null;
  /** What is wrong with it. */
  readonly feedback?: ImageFeedback | null;
  /** What a language model says of it. Its type is undocumented. [third-party] */
  readonly llm_evaluation?: unknown;
  readonly [later: string]: unknown;
}

/** Part of `ImageEvaluation`. */
export interface ImageFeedback {
  /** Why the image is not suitable. */
  readonly reason?: string | null;
  /** What would make it better. */
  readonly hints?: readonly string[] | null;
  /** The same as a sentence. [third-party] */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `validations.create`, `validations.perform`, `validations.get`, `accounts.validation`.
 *
 * Part of `ValidationsAnswer`, `ValidationPage`.
 */
export interface Validation {
  /** Identifier of the validation. */
  readonly validation_id: string;
  /** Process that it belongs to. */
  readonly identity_process_id?: string | null;
  /** Account of the person. */
  readonly account_id?: string | null;
  /** Flow that it belongs to. */
  readonly flow_id?: string | null;
  /** Address of the device. */
  readonly ip_address?: string | null;
  /** What is validated. A guide spells it `typ`: both are read. */
  readonly type?: Open<ValidatorType> | null;
  /** Status. */
  readonly validation_status?: Open<ValidationStatus> | null;
  /** How it failed. */
  readonly failure_status?: Open<ValidationFailure> | null;
  /** Why it was declined. The table has 17 values; well over a hundred are known. See the guide. */
  readonly declined_reason?: string | null;
  /** Why it expired. */
  readonly expired_reason?: Open<ExpiredReason> | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Similarity that is needed, from 0 to 1. */
  readonly threshold?: number | null;
  /** Retries at first. */
  readonly allowed_retries?: number | null;
  /** Retries left. */
  readonly remaining_retries?: number | null;
  /** Front of the document. */
  readonly front_image?: string | null;
  /** Back of the document. */
  readonly reverse_image?: string | null;
  /** Photo of the face. */
  readonly face_photo?: string | null;
  /** Photo of the face with a watermark. */
  readonly face_photo_watermark?: string | null;
  /**
   * Whether the attachments are valid. Only `valid` is Truora's own; the others are known from
   * others.
   */
  readonly attachment_status?: Open<AttachmentStatus> | null;
  /** Result of each attachment. [third-party] */
  readonly attachment_validations?: readonly AttachmentValidation[] | null;
  /**
   * Whether its data are being deleted or restored. Only documented for deleting and restoring.
   * [inferred]
   */
  readonly lifecycle_status?: Open<LifecycleStatus> | null;
  /** Address that was verified. [third-party] */
  readonly email?: string | null;
  /** What was found. */
  readonly details?: ValidationDetails | null;
  /** Where the person's files go. Only documented for `validations.create`. */
  readonly instructions?: ValidationInstructions | null;
  /** When the service began to work on it. [third-party] */
  readonly processing_start_date?: string | null;
  /** When it had its verdict. [third-party] */
  readonly processing_finish_date?: string | null;
  /** What the person sent. [third-party] */
  readonly user_response?: UserResponse | null;
  /** What was validated. [third-party] */
  readonly validation_inputs?: ValidationInputs | null;
  readonly [later: string]: unknown;
}

/** Part of `Validation`, `ValidationsAnswer`. */
export interface ValidationInstructions {
  /** Link to upload the face to. */
  readonly file_upload_link?: string | null;
  /** Link to upload the front of the document to. */
  readonly front_url?: string | null;
  /** Link to upload the back of the document to. */
  readonly reverse_url?: string | null;
  /** Link under which the person signs. */
  readonly signer_link?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `validations.restore`, `validations.delete`. */
export interface ValidationLifecycle {
  /** Identifier of the validation. */
  readonly validation_id?: string | null;
  /** Whether its data are being deleted or restored. */
  readonly lifecycle_status?: Open<LifecycleStatus> | null;
  readonly [later: string]: unknown;
}

/** Answer of `validations.document_infographic`. */
export interface InfographicsAnswer {
  /** Infographics of this version of the document. */
  readonly infographics: readonly Infographic[];
  readonly [later: string]: unknown;
}

/** Part of `InfographicsAnswer`. */
export interface Infographic {
  /** Name of the infographic. */
  readonly name?: string | null;
  /** Link to the infographic. */
  readonly url?: string | null;
  /** Link to a small picture of it. */
  readonly preview_url?: string | null;
  /** Its slides. */
  readonly slides?: readonly InfographicSlide[] | null;
  readonly [later: string]: unknown;
}

/** Part of `Infographic`. */
export interface InfographicSlide {
  /** Name of the slide. */
  readonly name?: string | null;
  /** Link to the slide. */
  readonly url?: string | null;
  /** Link to a small picture of it. */
  readonly preview_url?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `validations.list`. */
export interface ValidationsAnswer {
  /**
   * Validations on this page. As `accounts.validations` answers them; the example shows one
   * validation instead. [inferred]
   */
  readonly history?: readonly Validation[] | null;
  /** Path of the next page. Empty or absent on the last page. [inferred] */
  readonly next?: string | null;
  /** Path of this answer. [inferred] */
  readonly self?: string | null;
  /** Identifier of the validation, if there is only one. */
  readonly validation_id?: string | null;
  /** Process that it belongs to. */
  readonly identity_process_id?: string | null;
  /** Account of the person. */
  readonly account_id?: string | null;
  /** Flow that it belongs to. */
  readonly flow_id?: string | null;
  /** Address of the device. */
  readonly ip_address?: string | null;
  /** What is validated. A guide spells it `typ`: both are read. */
  readonly type?: Open<ValidatorType> | null;
  /** Status. */
  readonly validation_status?: Open<ValidationStatus> | null;
  /** How it failed. */
  readonly failure_status?: Open<ValidationFailure> | null;
  /** Why it was declined. The table has 17 values; well over a hundred are known. See the guide. */
  readonly declined_reason?: string | null;
  /** Why it expired. */
  readonly expired_reason?: Open<ExpiredReason> | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Similarity that is needed, from 0 to 1. */
  readonly threshold?: number | null;
  /** Retries at first. */
  readonly allowed_retries?: number | null;
  /** Retries left. */
  readonly remaining_retries?: number | null;
  /** Front of the document. */
  readonly front_image?: string | null;
  /** Back of the document. */
  readonly reverse_image?: string | null;
  /** Photo of the face. */
  readonly face_photo?: string | null;
  /** Photo of the face with a watermark. */
  readonly face_photo_watermark?: string | null;
  /**
   * Whether the attachments are valid. Only `valid` is Truora's own; the others are known from
   * others.
   */
  readonly attachment_status?: Open<AttachmentStatus> | null;
  /** Result of each attachment. [third-party] */
  readonly attachment_validations?: readonly AttachmentValidation[] | null;
  /**
   * Whether its data are being deleted or restored. Only documented for deleting and restoring.
   * [inferred]
   */
  readonly lifecycle_status?: Open<LifecycleStatus> | null;
  /** Address that was verified. [third-party] */
  readonly email?: string | null;
  /** What was found. */
  readonly details?: ValidationDetails | null;
  /** Where the person's files go. Only documented for `validations.create`. */
  readonly instructions?: ValidationInstructions | null;
  /** When the service began to work on it. [third-party] */
  readonly processing_start_date?: string | null;
  /** When it had its verdict. [third-party] */
  readonly processing_finish_date?: string | null;
  /** What the person sent. [third-party] */
  readonly user_response?: UserResponse | null;
  /** What was validated. [third-party] */
  readonly validation_inputs?: ValidationInputs | null;
  readonly [later: string]: unknown;
}

/** Answer of `integrations.create`. */
export interface IntegrationAnswer {
  /** The integration that was created. */
  readonly integration: Integration;
  readonly [later: string]: unknown;
}

/**
 * Answer of `integrations.get`.
 *
 * Part of `IntegrationAnswer`.
 */
export interface Integration {
  /** Identifier of the integration. */
  readonly customer_integration_id: string;
  /** The other service. */
  readonly integration_type?: string | null;
  /** Its settings. Its members are undocumented. */
  readonly config?: { readonly [key: string]: unknown } | null;
  /** Whether it is ready. */
  readonly status?: Open<IntegrationStatus> | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `accounts.create`, `accounts.get`.
 *
 * Part of `AccountPage`.
 */
export interface Account {
  /** Identifier of the account, your own or a generated one. */
  readonly account_id: string;
  /** Country of the person. */
  readonly country?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** When the document was issued. */
  readonly document_issue_date?: string | null;
  /** Kind of document. */
  readonly document_type?: string | null;
  /** E-mail address. */
  readonly email?: string | null;
  /** Name on Facebook. */
  readonly facebook_user?: string | null;
  /** Given names. */
  readonly first_name?: string | null;
  /** Family names. */
  readonly last_name?: string | null;
  /** Number of the document, sent as `document_number`. */
  readonly national_id?: string | null;
  /** Phone. */
  readonly phone_number?: string | null;
  /** Name on Twitter. */
  readonly twitter_user?: string | null;
  /**
   * Whether each validator is ready for this person, by its name. Not in the example of the list.
   */
  readonly validators_prepared?: { readonly [key: string]: boolean } | null;
  readonly [later: string]: unknown;
}

/** Answer of `accounts.list`. */
export interface AccountPage {
  /**
   * Accounts on this page. The table spells it `accounts`, the example `Accounts`: both are read.
   */
  readonly accounts: readonly Account[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `accounts.enrollments`. */
export interface EnrollmentPage {
  /** Enrollments on this page. */
  readonly enrollments: readonly Enrollment[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/**
 * Answer of `enrollments.create`, `enrollments.get`.
 *
 * Part of `EnrollmentPage`.
 */
export interface Enrollment {
  /** Identifier of the enrollment. Missing in the example of voices only. */
  readonly enrollment_id?: string | null;
  /** Account of the person. */
  readonly account_id?: string | null;
  /** What is enrolled. */
  readonly validation_type?: string | null;
  /** Status. */
  readonly status?: Open<EnrollmentStatus> | null;
  /** Reason for the status. `waiting_face_validation` is known from Truora's own client only. */
  readonly reason?: Open<EnrollmentReason> | null;
  /** Whether a face validation must confirm it. In an example of `enrollments.create` only. */
  readonly confirmation?: string | null;
  /** Why the face is blocked. In an example of `enrollments.create` only. */
  readonly fraud_reason?: string | null;
  /** Link to upload the picture to. In an example of `enrollments.create` only. */
  readonly file_upload_link?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** What was found. */
  readonly validator_data?: EnrollmentData | null;
  /** Status. Of voices only, a type that the request does not list. */
  readonly enrollment_status?: string | null;
  /** What the person must do. Of voices only, a type that the request does not list. */
  readonly instructions?: VoiceInstructions | null;
  readonly [later: string]: unknown;
}

/** Part of `Enrollment`. */
export interface EnrollmentData {
  /** Check that was made on the way. */
  readonly check_id?: string | null;
  /** How far the phone is to be trusted. */
  readonly phone_trust_score?: PhoneTrustScore | null;
  readonly [later: string]: unknown;
}

/** Part of `EnrollmentData`. */
export interface PhoneTrustScore {
  /** Score of how the phone is used. */
  readonly phone_behavior_score?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `Enrollment`. */
export interface VoiceInstructions {
  /** What the person must say. */
  readonly phrase?: string | null;
  /** Link to upload the first sample to. */
  readonly voice_sample_upload_link_1?: string | null;
  /** Link to upload the second sample to. */
  readonly voice_sample_upload_link_2?: string | null;
  /** Link to upload the third sample to. */
  readonly voice_sample_upload_link_3?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `accounts.validations`. */
export interface ValidationPage {
  /**
   * Validations on this page. The table prints one bare validation, the example this list: the list
   * is right.
   */
  readonly history: readonly Validation[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `enrollments.delete`. */
export interface EnrollmentMessage {
  /** Code of the answer. In the table, not in the example. */
  readonly code?: number | null;
  /** Message about the result. */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `validators_config.update`, `validators_config.get`, `validators_config.delete`. */
export interface ValidatorsConfigAnswer {
  /** Of documents. */
  readonly document_validation?: DocumentValidatorConfig | null;
  /** Of e-mail addresses. */
  readonly email_verification?: EmailValidatorConfig | null;
  /** Of data of companies. */
  readonly enterprise_data?: TimedValidatorConfig | null;
  /** Of faces. */
  readonly face_recognition?: FaceValidatorConfig | null;
  /** Of questions to the person. */
  readonly identity_questions?: QuestionsValidatorConfig | null;
  /** Of phones. */
  readonly phone_verification?: PhoneValidatorConfig | null;
  /** Of voices. */
  readonly voice_recognition?: VoiceValidatorConfig | null;
  /** Of searches of faces. Only in the example. */
  readonly face_search?: FaceSearchValidatorConfig | null;
  /** Of signatures. Only in the example. */
  readonly electronic_signature?: TimedValidatorConfig | null;
  /** Of logins. Only in the example. */
  readonly authenticate?: AuthenticateValidatorConfig | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface DocumentValidatorConfig {
  /** Country that is set. In the table, while the example has `document_config`: both are read. */
  readonly country?: Open<ConfigCountry> | null;
  /**
   * Kind of document that is set. In the table, while the example has `document_config`: both are
   * read.
   */
  readonly document_type?: Open<ConfigDocument> | null;
  /**
   * Version of the document that is set. In the table, while the example has `document_config`:
   * both are read.
   */
  readonly document_version?: string | null;
  /**
   * Methods in use, separated by commas. In the table, while the example has `document_config`:
   * both are read.
   */
  readonly validation_methods?: string | null;
  /**
   * Methods by country, kind and version of the document. In the example, while the table has four
   * members instead: both are read.
   */
  readonly document_config?: { readonly [key: string]: { readonly [key: string]: { readonly [key: string]: readonly string[] } } } | null;
  /** Retries before the validation fails. Only in the example. */
  readonly allowed_retries?: number | null;
  /** Seconds within which a retry can be made. Only in the example. */
  readonly retry_ttl?: number | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface EmailValidatorConfig {
  /** Retries before the validation fails. */
  readonly allowed_retries?: number | null;
  /** Settings of documents. Only in the example; its members are undocumented. */
  readonly document_validation_config?: { readonly [key: string]: unknown } | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface TimedValidatorConfig {
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface FaceValidatorConfig {
  /** Retries before the validation fails. Only in the example. */
  readonly allowed_retries?: number | null;
  /** Seconds that the person has to enroll. Only in the example. */
  readonly enrollment_timeout?: number | null;
  /** Similarity that each comparison needs. Only in the example. */
  readonly face_validation_config?: FaceValidationConfig | null;
  /** Whether the face is searched in collections too. Only in the example. */
  readonly include_face_search?: boolean | null;
  /** Seconds within which a retry can be made. Only in the example. */
  readonly retry_ttl?: number | null;
  /** What is needed, from 0 to 1. */
  readonly threshold?: number | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  /** Whether a person reviews failed validations. Only in the example. */
  readonly use_manual_review?: boolean | null;
  readonly [later: string]: unknown;
}

/** Part of `FaceValidatorConfig`. */
export interface FaceValidationConfig {
  /** Comparison with the government's photo in MX. */
  readonly government_mx?: FaceThreshold | null;
  /** Comparison with the enrolled face. */
  readonly similarity?: FaceThreshold | null;
  readonly [later: string]: unknown;
}

/** Part of `FaceValidationConfig`. */
export interface FaceThreshold {
  /** What is needed, from 0 to 1. */
  readonly threshold?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface QuestionsValidatorConfig {
  /** Retries before the validation fails. */
  readonly allowed_retries?: number | null;
  /** What is needed, from 0 to 1. */
  readonly threshold?: number | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface PhoneValidatorConfig {
  /** Retries before the validation fails. */
  readonly allowed_retries?: number | null;
  /** Name within the message with the code. */
  readonly custom_name?: string | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface VoiceValidatorConfig {
  /** Seconds that the person has to enroll. Only in the example. */
  readonly enrollment_timeout?: number | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface FaceSearchValidatorConfig {
  /** Seconds that the person has to enroll. Only in the example. */
  readonly enrollment_timeout?: number | null;
  /** What is needed, from 0 to 1. */
  readonly threshold?: number | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ValidatorsConfigAnswer`. */
export interface AuthenticateValidatorConfig {
  /** Retries before the validation fails. */
  readonly allowed_retries?: number | null;
  /** Seconds that the person has. */
  readonly timeout?: number | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `inbound_flows.create`, `inbound_flows.update`, `inbound_flows.get`,
 * `inbound_flows.list`.
 *
 * Part of `InboundFlowPage`.
 */
export interface InboundFlow {
  /** Identifier of the inbound flow. [inferred] */
  readonly inbound_id?: string | null;
  /** Flow that the message starts. [inferred] */
  readonly flow_id?: string | null;
  /** Text that starts it. [inferred] */
  readonly inbound_message?: string | null;
  /** Line that receives the message. [inferred] */
  readonly waba_phone_number?: string | null;
  /** Client that it belongs to. [inferred] */
  readonly client_id?: string | null;
  /** When it was created. [inferred] */
  readonly creation_date?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `inbound_flows.list`. */
export interface InboundFlowPage {
  /** Inbound flows on this page. [inferred] */
  readonly inbounds?: readonly InboundFlow[] | null;
  /** Path of the next page. Empty or absent on the last page. [inferred] */
  readonly next?: string | null;
  /** Path of this answer. [inferred] */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `inbound_flows.delete`. */
export interface InboundFlowDeleted {
  /** Message about the result. [inferred] */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `wabas.list`. */
export interface WabasAnswer {
  /** Accounts, as received. Their members are undocumented. [inferred] */
  readonly wabas?: readonly unknown[] | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `lines.get`.
 *
 * Part of `LinePage`.
 */
export interface Line {
  /** Number of the line. [inferred] */
  readonly waba_phone_number?: string | null;
  /** WhatsApp Business account that it belongs to. [inferred] */
  readonly waba_id?: string | null;
  /** Who connects the line to WhatsApp. [inferred] */
  readonly waba_provider?: Open<WabaProvider> | null;
  /** Meta's identifier of the number. [inferred] */
  readonly phone_number_id?: string | null;
  /** Name of the line. [inferred] */
  readonly name?: string | null;
  /** Status. [inferred] */
  readonly status?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `lines.list`. */
export interface LinePage {
  /** Lines on this page. [inferred] */
  readonly lines?: readonly Line[] | null;
  /** Path of the next page. Empty or absent on the last page. [inferred] */
  readonly next?: string | null;
  /** Path of this answer. [inferred] */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `lines.of_customer`. */
export interface CustomerLine {
  /** Name that the customer gave it. */
  readonly channel_alias?: string | null;
  /** Name of the channel. */
  readonly channel_name?: string | null;
  /** Tags of the line. */
  readonly tags?: readonly LineTag[] | null;
  /** Identifier of what connected it. */
  readonly transaction_id?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** WhatsApp Business account that it belongs to. */
  readonly waba_id?: string | null;
  /** Number of the line. */
  readonly waba_line_phone_number?: string | null;
  /** Who connects the line to WhatsApp. */
  readonly waba_provider?: Open<WabaProvider> | null;
  readonly [later: string]: unknown;
}

/** Part of `CustomerLine`. */
export interface LineTag {
  /** Name of the tag. */
  readonly name?: string | null;
  /** Its colour. */
  readonly color?: string | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `outbounds.create`, `outbounds.update`, `outbounds.list`, `outbounds.get`.
 *
 * Part of `OutboundSent`, `OutboundMessagePage`.
 */
export interface OutboundMessage {
  /** Identifier of the template. */
  readonly outbound_id: string;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Its name. */
  readonly outbound_name?: string | null;
  /** Status at Meta; only `APPROVED` can be sent. */
  readonly outbound_status?: Open<OutboundStatus> | null;
  /** Why it is not approved; empty otherwise. */
  readonly failure_reason?: string | null;
  /** How recipients take it; `PENDING` at first. */
  readonly outbound_quality?: Open<OutboundQuality> | null;
  /** Meta's category. Called `category` in parameters. */
  readonly interaction_category?: Open<OutboundCategory> | null;
  /** It starts no flow. */
  readonly is_notification?: boolean | null;
  /** Language of the text. */
  readonly language_code?: Open<OutboundLanguage> | null;
  /**
   * Kind of content. In capitals in the schema, in small letters in every example: compared without
   * case.
   */
  readonly outbound_type?: Open<OutboundType> | null;
  /**
   * Body, with numbered placeholders. Older ones end with their buttons, as in `| [Continue] |
   * [Cancel]`.
   */
  readonly outbound_message?: string | null;
  /** Variables of the body by number of the placeholder. */
  readonly variable_mapping?: { readonly [key: string]: string } | null;
  /** Variables of the header by number of the placeholder. */
  readonly header_variable_mapping?: { readonly [key: string]: string } | null;
  /** Variables of buttons by position of the button, kind, and number of the placeholder. */
  readonly buttons_variable_mapping?: { readonly [key: string]: { readonly [key: string]: { readonly [key: string]: string } } } | null;
  /** Quick replies. */
  readonly outbound_answers?: readonly OutboundQuickReply[] | null;
  /** The other buttons. */
  readonly call_to_action_options?: readonly OutboundCallToAction[] | null;
  /** The template in Meta's form. */
  readonly template_components?: readonly OutboundComponent[] | null;
  /** File that it shows; empty when none. */
  readonly media_id?: string | null;
  /** Link to that file. Absent from the schema; an older guide shows the text `undefined`. */
  readonly media_url?: string | null;
  /**
   * Flow that it starts unless another is named when sending. Absent from the schema; shown by an
   * older guide.
   */
  readonly default_flow_id?: string | null;
  /** Line that it is sent from, with `+`. */
  readonly waba_phone_number?: string | null;
  /** Who connects the line to WhatsApp. */
  readonly waba_provider?: Open<WabaProvider> | null;
  /** App at the provider. Only in examples. */
  readonly waba_app_id?: string | null;
  /** Name of the app. Only in examples. */
  readonly waba_app_name?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly template_update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `OutboundMessage`. */
export interface OutboundQuickReply {
  /** What the reply does. Seen: `continue_process` and `cancel_process`. */
  readonly action?: string | null;
  /** Label. */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `OutboundMessage`. */
export interface OutboundCallToAction {
  /** Kind of the button. */
  readonly type?: Open<OutboundButtonType> | null;
  /** Label; empty for a copied code. */
  readonly text?: string | null;
  /** Target, with a numbered placeholder. */
  readonly url?: string | null;
  /** Number to call. */
  readonly phone_number?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `OutboundMessage`. */
export interface OutboundComponent {
  /** Which part of the message. */
  readonly type?: Open<OutboundComponentType> | null;
  /** Kind of content, of a header only. */
  readonly format?: string | null;
  /** Text, with numbered placeholders. */
  readonly text?: string | null;
  /** Values of its placeholders. A text in the schema, an object in the example: both are read. */
  readonly example?: OutboundComponentExample | string | null;
  /** Buttons, in the order shown. */
  readonly buttons?: readonly OutboundComponentButton[] | null;
  readonly [later: string]: unknown;
}

/** Part of `OutboundComponent`. */
export interface OutboundComponentExample {
  /** Values of the header. */
  readonly header_text?: readonly string[] | null;
  /** Values of the body, one list a set. */
  readonly body_text?: readonly (readonly string[])[] | null;
  readonly [later: string]: unknown;
}

/** Part of `OutboundComponent`. */
export interface OutboundComponentButton {
  /** Kind of the button. */
  readonly type?: Open<OutboundButtonType> | null;
  /** Label. */
  readonly text?: string | null;
  /** Target, with a numbered placeholder. */
  readonly url?: string | null;
  /** Number to call. */
  readonly phone_number?: string | null;
  /** Value of its placeholder. A list for a link, a text for a copied code. */
  readonly example?: (readonly string[]) | string | null;
  readonly [later: string]: unknown;
}

/** Answer of `outbounds.send`. */
export interface OutboundSent {
  /** Number that it was sent to, with `+`. */
  readonly user_phone_number?: string | null;
  /** Message about the result, with the number. */
  readonly message?: string | null;
  /** Conversation that it began. Missing in the reference's example. */
  readonly session_id?: string | null;
  /** The template that was sent. */
  readonly outbound_message?: OutboundMessage | null;
  /** Flow that starts when the recipient answers; not of a notification. */
  readonly flow_id?: string | null;
  /** When it was sent. Only in the reference's example. */
  readonly creation_date?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `outbounds.list`. */
export interface OutboundMessagePage {
  /** Templates on this page. */
  readonly outbounds: readonly OutboundMessage[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `outbounds.delete`. */
export interface OutboundDeleted {
  /** Message about the result. */
  readonly message: string;
  readonly [later: string]: unknown;
}

/**
 * Answer of `agent_templates.delete_many`, `agent_templates.delete`, `chats.force_dequeue`,
 * `chats.send`.
 */
export interface EngagementMessage {
  /** Message about the result. */
  readonly message: string;
  readonly [later: string]: unknown;
}

/** Answer of `agent_templates.delete_many`. */
export interface AgentTemplatesDeleted {
  /** Message about the result. */
  readonly message: string;
  /** Templates that were found and not deleted. */
  readonly undeleted_template_names?: readonly string[] | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `agent_templates.create`, `agent_templates.update`.
 *
 * Part of `AgentTemplatePage`.
 */
export interface AgentTemplate {
  /** Its name, unique within the account. */
  readonly template_name: string;
  /** Kind of template. */
  readonly template_type?: Open<AgentTemplateType> | null;
  /** What it says. */
  readonly template_content?: AgentTemplateContent | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `AgentTemplate`. */
export interface AgentTemplateContent {
  /** Text of the template. Of templates of text. */
  readonly content_text?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `agent_templates.list`. */
export interface AgentTemplatePage {
  /** Templates on this page. */
  readonly templates: readonly AgentTemplate[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `agents.update_capacity`. */
export interface CapacityUpdated {
  /** Message about the result. */
  readonly message: string;
  /**
   * Agents whose capacity did not change. In the schema of status 200 too, but absent on success.
   */
  readonly failed_updates?: readonly FailedCapacityUpdate[] | null;
  readonly [later: string]: unknown;
}

/** Part of `CapacityUpdated`. */
export interface FailedCapacityUpdate {
  /** Agent whose capacity did not change. */
  readonly email?: string | null;
  /** Message about the error. */
  readonly error?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `agents.update_status`. */
export interface AgentStatusAnswer {
  /** Agent whose status changed. */
  readonly username: string;
  /** The status now. */
  readonly status: Open<AgentStatus>;
  readonly [later: string]: unknown;
}

/** Answer of `agents.list`. */
export interface AgentPage {
  /** Agents on this page. `Users` in the schema, `users` in the example: both are read. */
  readonly users: readonly Agent[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Part of `AgentPage`. */
export interface Agent {
  /** Name by which the agent logs in. */
  readonly user_name?: string | null;
  /** Name of the agent. */
  readonly name?: string | null;
  /** Whether the agent is available. */
  readonly status?: Open<AgentStatus> | null;
  /** Conversations that the agent has open. */
  readonly open_conversations?: number | null;
  /** Groups that the agent is a member of. */
  readonly groups?: readonly string[] | null;
  readonly [later: string]: unknown;
}

/** Answer of `agents.assignment_ruleset`. */
export interface AssignmentRuleset {
  /** Identifier of the set of rules. */
  readonly ruleset_id: string;
  /** Its version. */
  readonly ruleset_version?: string | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Rules in the order given. */
  readonly rules?: readonly AssignmentRule[] | null;
  readonly [later: string]: unknown;
}

/** Part of `AssignmentRuleset`. */
export interface AssignmentRule {
  /** How the agent is selected, such as `specific_agent`. */
  readonly type?: string | null;
  /** Recipient of the chat, such as the e-mail of an agent. */
  readonly target?: string | null;
  /** Whether the agent must be online. */
  readonly online_agent_only?: boolean | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `chat_exports.create`.
 *
 * Part of `ChatExportReused`, `ChatExportPage`.
 */
export interface ChatExport {
  /** Identifier of the export. */
  readonly request_id: string;
  /** Status. */
  readonly status?: Open<ChatExportStatus> | null;
  /** What is exported. */
  readonly export_type?: Open<ChatExportType> | null;
  /** Format of the file. */
  readonly export_format?: Open<ChatExportFormat> | null;
  /** Chat that is exported. Of exports of a single chat. */
  readonly exported_chat_id?: string | null;
  /** Language of the file. */
  readonly language?: Open<ChatExportLanguage> | null;
  /** Label of the export. */
  readonly name?: string | null;
  /** Who asked for it, usually an e-mail. */
  readonly request_actor?: string | null;
  /** Start of the range. */
  readonly time_range_start_date?: string | null;
  /** End of the range. */
  readonly time_range_end_date?: string | null;
  /** When it was asked for. */
  readonly creation_date?: string | null;
  /** When it ended. */
  readonly finish_date?: string | null;
  /** Link to the file, which expires after some time. Of exports that succeeded. */
  readonly download_url?: string | null;
  /** Why it failed. */
  readonly failure_reason?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `chat_exports.create`. */
export interface ChatExportReused {
  /** Export with the same data. */
  readonly export_data: ChatExport;
  /** Message about the existing export. */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `chat_exports.list`. */
export interface ChatExportPage {
  /** Exports on this page. */
  readonly exports: readonly ChatExport[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `chats.update`. */
export interface ChatUpdated {
  /** Identifier of the chat. */
  readonly chat_id: string;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Agent who has the chat, by e-mail. */
  readonly owner?: string | null;
  /** Whether the chat is open. Capitals in schemas, small letters in examples: both are read. */
  readonly status?: Open<ChatStatus> | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `chats.update_tags`, `chats.get`.
 *
 * Part of `ChatPage`.
 */
export interface Chat {
  /** Identifier of the chat. */
  readonly chat_id: string;
  /** Whether the chat is open. Capitals in schemas, small letters in examples: both are read. */
  readonly status?: Open<ChatStatus> | null;
  /** Agent who has the chat, by e-mail. */
  readonly owner?: string | null;
  /** Kind of channel. Capitals in schemas, small letters in examples: both are read. */
  readonly channel_type?: Open<ChatChannelType> | null;
  /** Line of the chat. */
  readonly channel_data?: ChatChannel | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Identifier of the contact. */
  readonly contact_id?: string | null;
  /** Name of the contact. */
  readonly contact_name?: string | null;
  /** Phone of the contact. */
  readonly contact_phone_number?: string | null;
  /** The contact. */
  readonly details?: ChatContact | null;
  /** Numbers of line and contact, joined. */
  readonly external_id?: string | null;
  /** What happened last. */
  readonly last_activity?: ChatActivity | null;
  /** When something happened last. */
  readonly last_activity_date?: string | null;
  /** Reaction that came last. */
  readonly last_reaction?: string | null;
  /** When a reaction came last. In the year 1 if there is none. */
  readonly last_reaction_date?: string | null;
  /**
   * End of the time for free messages, in seconds since 1970. `session_ttl` in the schema and for
   * one chat, `latest_session_ttl` in searches: both are read. -1 of a closed chat in an example;
   * often 0 although the chat is open, as others saw.
   */
  readonly session_ttl?: number | null;
  /** Tags of the chat. */
  readonly tags?: readonly ChatTag[] | null;
  readonly [later: string]: unknown;
}

/** Part of `Chat`. */
export interface ChatChannel {
  /** Identifier of the channel. */
  readonly channel_id?: string | null;
  /** Number of the line. */
  readonly external_id?: string | null;
  /** Name of the line. */
  readonly name?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Chat`. */
export interface ChatContact {
  /** Identifier of the contact. */
  readonly contact_id?: string | null;
  /** Name of the contact. */
  readonly contact_name?: string | null;
  /** Phone of the contact. */
  readonly contact_phone_number?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Chat`, `ChatActivityPage`. */
export interface ChatActivity {
  /** Identifier of the activity. */
  readonly activity_id: string;
  /** Actor. */
  readonly actor?: ChatActor | null;
  /** Kind of activity in general, such as `external_event`. */
  readonly category?: string | null;
  /** Kind of activity, such as `identity_process_finished`. */
  readonly type?: string | null;
  /** Chat in which it happened. */
  readonly chat_id?: string | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** When it happened. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** Identifier of what it is about elsewhere. */
  readonly external_id?: string | null;
  /** Its data. The members of other kinds of activity are undocumented and kept as received. */
  readonly payload?: ChatActivityPayload | null;
  /** When it is deleted, in seconds since 1970. */
  readonly ttl?: number | null;
  readonly [later: string]: unknown;
}

/** Part of `ChatActivity`. */
export interface ChatActor {
  /** Actor, such as `whatsapp`. */
  readonly actor_id?: string | null;
  /** Another name of the actor. */
  readonly actor_alias?: string | null;
  /** Kind of actor. */
  readonly type?: Open<ChatActorType> | null;
  readonly [later: string]: unknown;
}

/** Part of `ChatActivity`. */
export interface ChatActivityPayload {
  /** Identity process that it is about. */
  readonly process_id?: string | null;
  /** When it ended. */
  readonly finish_date?: string | null;
  /** Result of the process, such as `succeeded`. */
  readonly type?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Chat`. */
export interface ChatTag {
  /** Name of the tag. */
  readonly name: string;
  /**
   * Colour of the tag. `color_hex` in the request and the schema, `hex_color` in an example: both
   * are read.
   */
  readonly color_hex?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `chats.search`. */
export interface ChatPage {
  /** Chats on this page. */
  readonly chats: readonly Chat[];
  /** Chats on all pages. */
  readonly total_hits?: number | null;
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `chats.activities`. */
export interface ChatActivityPage {
  /** Activities on this page. */
  readonly activities: readonly ChatActivity[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `channels.list`. */
export interface ChannelPage {
  /** Channels on this page. `templates` in the schema, `channels` in the example: both are read. */
  readonly channels: readonly Channel[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Part of `ChannelPage`. */
export interface Channel {
  /** Identifier of the channel. */
  readonly channel_id: string;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly last_update_date?: string | null;
  /** Its line. */
  readonly details?: ChannelDetails | null;
  /** Number of the line. */
  readonly external_id?: string | null;
  /** Kind of channel. `type` in the schema, `external_type` in the example: both are read. */
  readonly external_type?: Open<ChannelType> | null;
  /** Name of the channel. */
  readonly name?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `Channel`. */
export interface ChannelDetails {
  /** Number of the line. */
  readonly phone_number?: string | null;
  /** Identifier of that number at WhatsApp. */
  readonly phone_number_id?: string | null;
  /** Who provides the line. */
  readonly provider?: Open<ChannelProvider> | null;
  /** WhatsApp Business Account of the line. */
  readonly waba_id?: string | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `contact_properties.create`.
 *
 * Part of `ContactPropertyPage`.
 */
export interface ContactProperty {
  /** Identifier of the property. */
  readonly property_id: string;
  /** Name of the property. */
  readonly name?: string | null;
  /** Type of its values. */
  readonly type?: Open<ContactPropertyType> | null;
  /** More about its values. */
  readonly config_values?: ContactPropertyConfig | null;
  /** Whether the details of contacts hide it. */
  readonly is_hidden?: boolean | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ContactProperty`. */
export interface ContactPropertyConfig {
  /** Values of an enumeration, separated by commas. */
  readonly allowed_values?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `contact_properties.list`. */
export interface ContactPropertyPage {
  /** Properties on this page. */
  readonly contact_properties: readonly ContactProperty[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/**
 * Answer of `contacts.create`, `contacts.update`, `contacts.get`.
 *
 * Part of `ContactPage`.
 */
export interface Contact {
  /** Identifier of the contact. */
  readonly contact_id: string;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Name of the contact. */
  readonly name?: string | null;
  /** Phone with country code. */
  readonly phone_number?: string | null;
  /** E-mail of the contact. */
  readonly email?: string | null;
  /** Your own identifier of the contact. */
  readonly external_id?: string | null;
  /** Values of your own properties, by `property_id`. */
  readonly custom_property_values?: { readonly [key: string]: string } | null;
  /** Whether the phone is on WhatsApp. */
  readonly is_valid_wa_user?: boolean | null;
  /** Messages that start a flow and were rejected. */
  readonly flow_outbounds_rejected?: number | null;
  /** Processes that the contact started. */
  readonly inbound_processes_started?: number | null;
  /** Notifications that arrived. */
  readonly notification_outbounds_received?: number | null;
  /** Processes that a message started. */
  readonly outbound_processes_started?: number | null;
  readonly [later: string]: unknown;
}

/** Answer of `contacts.list`. */
export interface ContactPage {
  /** Contacts on this page. */
  readonly contacts: readonly Contact[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `contacts.delete`. */
export interface ContactMessage {
  /** Message about the result. */
  readonly message: string;
  readonly [later: string]: unknown;
}

/** Answer of `customers.query`. */
export interface CustomerStatisticCount {
  /** Two ages, joined by a hyphen. */
  readonly range?: string | null;
  /** Customers in it. */
  readonly count?: number | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `customers.update_tags`.
 *
 * Part of `Customer`, `CustomerTagState`.
 */
export interface CustomerTag {
  /** Name of the tag. */
  readonly name: string;
  /** Colour of the tag. */
  readonly color?: string | null;
  /**
   * Where it comes from. The table of the answer has the first two only, that of the request all of
   * them.
   */
  readonly source?: Open<CustomerTagSource> | null;
  /** Chat that it belongs to. Of tags of chats. */
  readonly engagement_chat_id?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `customers.list`. */
export interface CustomerPage {
  /** Customers on this page. */
  readonly customers: readonly Customer[];
  /** Identifier of the search. Empty, and in the example only. */
  readonly query_id?: string | null;
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/**
 * Answer of `customers.get`.
 *
 * Part of `CustomerPage`.
 */
export interface Customer {
  /** Identifier of the customer. */
  readonly id: string;
  /** Name of the person. */
  readonly name?: string | null;
  /** Birth. A day in the table, an instant named `birthady` in the example: both are read. */
  readonly birthday?: string | null;
  /** Gender. */
  readonly gender?: Open<CustomerGender> | null;
  /** Nationality. Only in the example. */
  readonly nationality?: string | null;
  /** Country. Small letters in the table, capitals in the example: both are read. */
  readonly country?: Open<CustomerCountry> | null;
  /** E-mail address. */
  readonly email?: string | null;
  /** Phone number. */
  readonly phone?: string | null;
  /** Kind of identity document. */
  readonly document_type?: Open<CustomerDocumentType> | null;
  /** Number of the document. */
  readonly document_number?: string | null;
  /** Issue of the document. A day in the table, an instant in the example. */
  readonly document_issue_date?: string | null;
  /** Picture of the front of the document. */
  readonly document_front_url?: string | null;
  /** Picture of the back of the document. */
  readonly document_reverse_url?: string | null;
  /** Picture of the face. */
  readonly face_image_url?: string | null;
  /** Picture of an invoice. */
  readonly invoice_url?: string | null;
  /** Contact of the customer. */
  readonly contact_id?: string | null;
  /** What is known of the contact, such as phone and address. */
  readonly contact_properties?: { readonly [key: string]: string } | null;
  /**
   * What happened last. An example has JSON text inside a string: such a string is kept as
   * received.
   */
  readonly latest_transactions?: (readonly LatestTransaction[]) | string | null;
  /** Tags on the customer. */
  readonly tags?: readonly CustomerTag[] | null;
  readonly [later: string]: unknown;
}

/** Part of `Customer`. */
export interface LatestTransaction {
  /** Identifier of the process, validation, check, chat or contact. */
  readonly transaction_id: string;
  /** Product that it belongs to. One example has a kind of validation here. */
  readonly source?: Open<TransactionSource> | null;
  /**
   * Kind of transaction. `enterprise-data` in the table, `company-data` in its text: both are read.
   */
  readonly type?: Open<TransactionType> | null;
  /**
   * Status. Its words depend on the source: checks have those of checks, processes and validations
   * `pending`, `success` and `failure`, tags `active` and `inactive`.
   */
  readonly status?: Open<TransactionStatus> | null;
  /**
   * When it happened. A day in the table, day and time without a zone and with a blank between in
   * the example.
   */
  readonly date?: string | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `customers.transaction`.
 *
 * Part of `CustomerTransactionPage`.
 */
export interface CustomerTransaction {
  /** Identifier of the process, validation, check or tag. */
  readonly transaction_id: string;
  /** Identifier of the customer. */
  readonly id?: string | null;
  /** Account of the customer. */
  readonly account_id?: string | null;
  /** Product that it belongs to. */
  readonly source?: Open<TransactionSource> | null;
  /**
   * Kind of transaction. `enterprise-data` in the table, `company-data` in its text: both are read.
   */
  readonly type?: Open<TransactionType> | null;
  /**
   * Status. Its words depend on the source: checks have those of checks, processes and validations
   * `pending`, `success` and `failure`, tags `active` and `inactive`.
   */
  readonly status?: Open<TransactionStatus> | null;
  /** How it failed. Of processes and validations. */
  readonly failure_status?: Open<TransactionFailureStatus> | null;
  /** Why it was declined. Of processes and validations. */
  readonly declined_reason?: string | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. Ends with a blank in one example. */
  readonly update_date?: string | null;
  /**
   * Devices that were used. An example has JSON text inside a string: such a string is kept as
   * received.
   */
  readonly devices_info?: (readonly TransactionDevice[]) | string | null;
  /**
   * What else is known. An example has JSON text inside a string: such a string is kept as
   * received.
   */
  readonly properties?: TransactionProperties | string | null;
  /**
   * Validations of the process. An example has JSON text inside a string: such a string is kept as
   * received.
   */
  readonly validations?: (readonly TransactionValidation[]) | string | null;
  readonly [later: string]: unknown;
}

/** Part of `CustomerTransaction`. */
export interface TransactionDevice {
  /** Operating system. */
  readonly os?: string | null;
  /** Kind of device, such as `computer`. */
  readonly type?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `CustomerTransaction`. */
export interface TransactionProperties {
  /** Where it was started, such as `web`. */
  readonly created_via?: string | null;
  /** Flow of the process. */
  readonly flow_id?: string | null;
  /** Name of the flow. Only in the example. */
  readonly flow_name?: string | null;
  /** Version of the flow. */
  readonly flow_version?: string | null;
  /** `true` or `false`, as a text. */
  readonly is_used?: string | null;
  /** Address of the device. Of validations by the table, of a process in the example. */
  readonly ip_address?: string | null;
  /** Check of the document. */
  readonly document_check_id?: string | null;
  /** Link to that check. */
  readonly document_check_url?: string | null;
  /** Link to the signed document. */
  readonly signed_document_url?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `CustomerTransaction`. */
export interface TransactionValidation {
  /**
   * Identifier of the validation. `transaction_id` in the table, `validation_id` in the example:
   * both are read.
   */
  readonly validation_id?: string | null;
  /** Kind of validation. `type` in the table, `validation_type` in the example: both are read. */
  readonly validation_type?: Open<TransactionType> | null;
  /** Product that it belongs to. Only in the table. */
  readonly source?: Open<TransactionSource> | null;
  /** Status. */
  readonly status?: Open<TransactionStatus> | null;
  /** When it happened. A day in the table, an instant in the example. */
  readonly date?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `customers.transactions`. */
export interface CustomerTransactionPage {
  /** Transactions on this page. */
  readonly transactions: readonly CustomerTransaction[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `customers.tag_history`. */
export interface CustomerTagState {
  /** Tags on the customer after the change. */
  readonly tags?: readonly CustomerTag[] | null;
  /** When they changed. Two changes may share a time. */
  readonly updated_at?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `segments.compute`. */
export interface SegmentComputation {
  /** Identifier of the segment. */
  readonly segment_id: string;
  /**
   * Status of the computation. Other values than those of the segment; `queued` is only in the
   * example.
   */
  readonly status?: Open<SegmentComputationStatus> | null;
  /** Message about the result. */
  readonly message?: string | null;
  readonly [later: string]: unknown;
}

/**
 * Answer of `segments.create`, `segments.update`, `segments.get`.
 *
 * Part of `SegmentPage`.
 */
export interface Segment {
  /** Identifier of the segment. */
  readonly segment_id: string;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Name of the segment. */
  readonly name?: string | null;
  /** What it is for. */
  readonly description?: string | null;
  /** Rule that describes it, the JSON text of a JSONLogic rule. */
  readonly rule?: string | null;
  /** Version of the rule. */
  readonly rule_version?: number | null;
  /** Status of its computation. `ready` is in examples only, and read like `computed`. */
  readonly status?: Open<SegmentStatus> | null;
  /** Whose segment it is. */
  readonly type?: Open<SegmentType> | null;
  /** Who created it, an e-mail in the examples. */
  readonly created_by?: string | null;
  /** When it was created. */
  readonly created_at?: string | null;
  /** Last change. */
  readonly updated_at?: string | null;
  /** When it was computed last. Null before the first time. */
  readonly last_computed_at?: string | null;
  /** Whether it is deleted. Only in examples. */
  readonly deleted?: boolean | null;
  readonly [later: string]: unknown;
}

/** Answer of `segments.list`. */
export interface SegmentPage {
  /** Segments on this page. */
  readonly segments: readonly Segment[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Answer of `segments.profiles`. */
export interface SegmentProfilePage {
  /** Customers on this page. */
  readonly profiles: readonly SegmentProfile[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Part of `SegmentProfilePage`. */
export interface SegmentProfile {
  /** Identifier of the customer. */
  readonly profile_id: string;
  /** Identifier of the segment. */
  readonly segment_id?: string | null;
  /** Client that it belongs to. */
  readonly client_id?: string | null;
  /** Computation that found the customer. */
  readonly computation_id?: string | null;
  /** Country, kind and number of the document, joined by colons. */
  readonly document_user_id?: string | null;
  /** First names of the person. */
  readonly names?: string | null;
  /** Last names of the person. */
  readonly last_names?: string | null;
  /** E-mail address of the person. */
  readonly email?: string | null;
  /** Phone of the person. */
  readonly phone_number?: string | null;
  /** When the customer was found. */
  readonly matched_at?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `segments.delete`. */
export interface SegmentMessage {
  /** Message about the result. */
  readonly message: string;
  readonly [later: string]: unknown;
}

/** Answer of `decision_variables.available`. */
export interface DecisionVariablePage {
  /** Variables on this page. */
  readonly decision_variables: readonly DecisionVariable[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Part of `DecisionVariablePage`. */
export interface DecisionVariable {
  /** Identifier of the variable. */
  readonly id: string;
  /** Name of the variable. */
  readonly name?: string | null;
  /** What it says. */
  readonly description?: string | null;
  /** Category, such as `profile` or `profile_reliability`. */
  readonly category?: string | null;
  /** Product that it comes from, such as `process` or `check`. */
  readonly product?: string | null;
  /** Type of its values: `boolean`, `string`, `number`, `date` and others. */
  readonly data_type?: string | null;
  /** Whether it is given or computed. */
  readonly variable_type?: Open<DecisionVariableType> | null;
  /** Its level. */
  readonly level?: number | null;
  /** Whether it is in use. */
  readonly active?: boolean | null;
  /** Values that it can have, as texts whatever its type. */
  readonly allowed_values?: readonly string[] | null;
  /** One of its values. */
  readonly example?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `decision_variables.list`. */
export interface CustomerDecisionVariablesPage {
  /** Customers on this page. */
  readonly decision_variables: readonly CustomerDecisionVariables[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Cursor of the next page, for `start_key`; absent on the last page. Not enumerable. */
  readonly cursor?: string;
  readonly [later: string]: unknown;
}

/** Part of `CustomerDecisionVariablesPage`. */
export interface CustomerDecisionVariables {
  /** Identifier of the customer. */
  readonly id: string;
  /** Variables of the customer. */
  readonly variables?: readonly DecisionVariableValue[] | null;
  readonly [later: string]: unknown;
}

/** Part of `CustomerDecisionVariables`. */
export interface DecisionVariableValue {
  /** Name of the variable. */
  readonly name: string;
  /** Its category. */
  readonly category?: string | null;
  /** Type of its values. */
  readonly type?: string | null;
  /** Its value, a text whatever the type. */
  readonly value?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `truora.read_token`. */
export interface TokenClaims {
  /** Account of the person, in web tokens. [third-party] */
  readonly account_id?: string | null;
  /** More data, as JSON text. [third-party] */
  readonly additional_data?: string | null;
  /** Application, in keys for mobile apps; may be empty. [third-party] */
  readonly application_id?: string | null;
  /** Client that it belongs to. [third-party] */
  readonly client_id?: string | null;
  /** Country of the process, from `additional_data`. [third-party] */
  readonly country?: string | null;
  /**
   * When it ends, in seconds since 1970. A number, or a text that holds one, which becomes a number
   * here. [third-party]
   */
  readonly exp?: number | null;
  /** Flow that it is for, from `additional_data`. [third-party] */
  readonly flow_id?: string | null;
  /** Product that it opens. [third-party] */
  readonly grant?: string | null;
  /** When it was made, in seconds since 1970. [third-party] */
  readonly iat?: number | null;
  /** Who made it. [third-party] */
  readonly iss?: string | null;
  /** Its own identifier. [third-party] */
  readonly jti?: string | null;
  /** Its name. [third-party] */
  readonly key_name?: string | null;
  /** Kind of key, such as backend, web or sdk; test was seen. [third-party] */
  readonly key_type?: string | null;
  /** Process that it is for, from `additional_data`; not in every token. [third-party] */
  readonly process_id?: string | null;
  /** Address that the browser opens at the end, from `additional_data`. [third-party] */
  readonly redirect_url?: string | null;
  /** User who made it. [third-party] */
  readonly username?: string | null;
  readonly [later: string]: unknown;
}

/** `RuleActionConfigInput` inside parameters. */
export interface RuleActionConfigInputParam {
  /** Method of the call. [inferred] */
  readonly http_method?: RuleHttpMethod | null | undefined;
  /** Target URL. May contain placeholders such as `{{.check.check_id}}`. [inferred] */
  readonly url?: string | null | undefined;
  /** Headers, as `key=value`. The separator is undocumented. [inferred] */
  readonly headers?: string | null | undefined;
  /** Body with placeholders, such as `{{.check.check_id}}`. [inferred] */
  readonly body_template?: string | null | undefined;
}

/** `StartVariables` inside parameters. */
export interface StartVariablesParam {
  /** Data of your own, returned as `metadata` of the result. */
  readonly metadata?: { readonly [key: string]: string | null | undefined } | null | undefined;
}

/** `StepInput` inside parameters. */
export interface StepInputParam {
  /** Kind of input. */
  readonly type?: Open<StepInputType> | null | undefined;
  /** Its name. */
  readonly name?: string | null | undefined;
  /** Its value. */
  readonly value?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Text shown while it is empty. */
  readonly placeholder?: string | null | undefined;
  /** What may be chosen. */
  readonly options?: readonly string[] | null | undefined;
  /** Number of characters. */
  readonly length?: number | null | undefined;
  /** Whether it may not be changed. */
  readonly read_only?: boolean | null | undefined;
  /** Whether it may be left out. [third-party] */
  readonly optional?: boolean | null | undefined;
  /** Link to upload its file to. [third-party] */
  readonly file_upload_url?: string | null | undefined;
}

/** `ProcessVerification` inside parameters. */
export interface ProcessVerificationParam {
  /** Kind of block. [third-party] */
  readonly type: string;
  /** Settings of the block. Its members are undocumented. [third-party] */
  readonly config?: unknown;
}

/** `IntegrationConfig` inside parameters. */
export interface IntegrationConfigParam {
  /** Token of the other service. It is a secret: it opens your account there. */
  readonly token: string;
}

/** `ValidationMethod` inside parameters. */
export interface ValidationMethodParam {
  /** Whether the method is used. */
  readonly status?: ValidationMethodStatus | null | undefined;
}

/** `OutboundButton` inside parameters. */
export interface OutboundButtonParam {
  /**
   * Kind of the button. A message takes 10 buttons: up to 10 quick replies, 2 links, 1 number, 1
   * copied code.
   */
  readonly type: OutboundButtonType;
  /**
   * Label, without variables; empty for `COPY_CODE`. `COPY_CODE` needs the empty text: the client
   * sends it where it is left out.
   */
  readonly text?: string | null | undefined;
  /** Target; may end with one variable. */
  readonly url?: string | null | undefined;
  /** Number to call. */
  readonly phone_number?: string | null | undefined;
}

/** `OutboundVariable` inside parameters. */
export interface OutboundVariableParam {
  /** Example for the review and the preview. */
  readonly value: string;
}

/** `ContactPropertyConfig` inside parameters. */
export interface ContactPropertyConfigParam {
  /** Values of an enumeration, separated by commas. */
  readonly allowed_values?: string | null | undefined;
}

/** Parameters of `checks.create`: Start a background check. */
export interface ChecksCreateParams {
  /** Country whose records are searched, `ALL` for international lists. */
  readonly country: CheckCountry;
  /**
   * The subject has consented to the check. Required by the service for keys of version 1 and
   * later; this client always requires it.
   */
  readonly user_authorized: boolean;
  /** `person`, `vehicle`, `company`, or the name of a custom type. */
  readonly type: Open<CheckType>;
  /** Reference of your own, stored with the check. */
  readonly custom_input?: string | null | undefined;
  /** Diplomatic identity number. */
  readonly diplomatic_id?: string | null | undefined;
  /**
   * Phone of the subject. Some countries require that the subject is notified. Starred for
   * foreigners in PE, probably by mistake: only a warning here.
   */
  readonly phone_number?: string | null | undefined;
  /** Tax number of a company. Needed for companies in CO, MX and BR. */
  readonly tax_id?: string | null | undefined;
  /**
   * Kind of document that names the vehicle's owner. In CO, vehicle information needs it,
   * `owner_document_id` and `license_plate`, or `vehicle_id`.
   */
  readonly owner_document_type?: OwnerDocumentType | null | undefined;
  /** Vehicle identification number, NIV or VIN. */
  readonly vehicle_id?: string | null | undefined;
  /** Reference of a trust, in CO. */
  readonly escrow?: string | null | undefined;
  /** IMEI of a telephone. */
  readonly imei?: string | null | undefined;
  /**
   * Day on which a vehicle's circulation permit was paid, in CL. The current table of inputs no
   * longer lists it; the form of the day is by analogy.
   */
  readonly payment_date?: string | null | undefined;
  /** Special stay permit of Venezuelans in CO. */
  readonly pep?: string | null | undefined;
  /** Temporary permit of Venezuelans in PE; in CO, the number of the PPT. */
  readonly ptp?: string | null | undefined;
  /**
   * Brazilian state to search beside that of the CPF, `ALL` for all of them. Needed for persons in
   * BR. One state takes 2 to 20 minutes, `ALL` may take more than a day.
   */
  readonly region?: Region | null | undefined;
  /** Number of the birth certificate. */
  readonly birth_certificate?: string | null | undefined;
  /** Folio of a certificate, in CL. */
  readonly certificate_folio?: string | null | undefined;
  /**
   * Name of a company. Needed for companies in `ALL`. One text asks for it in BR too, the table
   * does not.
   */
  readonly company_name?: string | null | undefined;
  /** Number of the document that names the vehicle's owner. */
  readonly owner_document_id?: string | null | undefined;
  /**
   * Gender of the subject: `m` means mujer, `h` means hombre. That `m` is female is inferred from
   * the order of the list and from the CURP.
   */
  readonly gender?: SubjectGender | null | undefined;
  /** Day of birth, which also distinguishes people with the same name. */
  readonly date_of_birth?: string | null | undefined;
  /** Given names of a person, or name of an entity. */
  readonly first_name?: string | null | undefined;
  /** Family names. */
  readonly last_name?: string | null | undefined;
  /** Plate of a vehicle. Needed for vehicles in every country. */
  readonly license_plate?: string | null | undefined;
  /** Day on which the document was issued. */
  readonly issue_date?: string | null | undefined;
  /** Number of the document itself, printed on the identity card, in CL. */
  readonly issue_number?: string | null | undefined;
  /**
   * State-level identity: RG in BR, RENAPO in MX. The service removes characters other than letters
   * and digits.
   */
  readonly state_id?: string | null | undefined;
  /** Always create a new check, even if a recent one has the same inputs. */
  readonly force_creation?: boolean | null | undefined;
  /** National identity number, such as CC, CURP, CPF, RUN or DNI. */
  readonly national_id?: string | null | undefined;
  /** Identity number in the country of origin. Needs `native_country`. */
  readonly native_national_id?: string | null | undefined;
  /** Number of a professional card. */
  readonly professional_card?: string | null | undefined;
  /** Report that the check joins. */
  readonly report_id?: string | null | undefined;
  /** Code registered for criminal records, in PE and CL. */
  readonly verification_code?: string | null | undefined;
  /** Number of a driving licence, in Santiago and the Estado de Mexico. */
  readonly driver_license?: string | null | undefined;
  /** Identity number of a foreigner. */
  readonly foreign_id?: string | null | undefined;
  /** Country of birth. Needed with `native_national_id`, and for foreigners in CL. */
  readonly native_country?: NativeCountry | null | undefined;
  /** Number of the passport. */
  readonly passport?: string | null | undefined;
  /** How often the check runs again. It runs once by default. */
  readonly watch?: string | null | undefined;
  /**
   * Priority in the queue. `medium` by default. Only in the older specification, although the 429
   * of this operation still mentions it.
   */
  readonly priority?: Priority | null | undefined;
}

/** Parameters of `checks.list`: List checks. */
export interface ChecksListParams {
  /** Only checks of this report. */
  readonly report_id?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `checks.get`: Get a check. */
export interface ChecksGetParams {
  /** Identifier of the check. */
  readonly check_id: string;
}

/** Parameters of `checks.attachments`: List the files from the sources of a check. */
export interface ChecksAttachmentsParams {
  /** Identifier of the check. */
  readonly check_id: string;
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `checks.details`: List the findings of the sources of a check. */
export interface ChecksDetailsParams {
  /** Identifier of the check. */
  readonly check_id: string;
  /**
   * Language of the details. The language of the source by default. That a region may follow, as in
   * `pt-br`, is known from others only.
   */
  readonly lang?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `checks.summarize`: Get the details of a check as a short text. */
export interface ChecksSummarizeParams {
  /** Identifier of the check. */
  readonly check_id: string;
}

/** Parameters of `checks.delete`: Delete a check. */
export interface ChecksDeleteParams {
  /** Identifier of the check. */
  readonly check_id: string;
}

/** Parameters of `checks.variables`: Get the decision variables of a check. */
export interface ChecksVariablesParams {
  /** Identifier of the check. */
  readonly check_id: string;
}

/** Parameters of `checks.create_pdf`: Start making the PDF of a check. */
export interface ChecksCreatePdfParams {
  /** Identifier of the check. */
  readonly check_id: string;
}

/** Parameters of `checks.pdf`: Download the PDF of a check. */
export interface ChecksPdfParams {
  /** Identifier of the check. */
  readonly check_id: string;
  /** Language of the PDF. `es` by default. */
  readonly lang?: string | null | undefined;
}

/** Parameters of `health.get`: Get the status of the databases of a country. */
export interface HealthGetParams {
  /** Country of the databases, ISO 3166-1 in capital letters. */
  readonly country: string;
  /** Instant in Unix seconds, on the day that is asked for. */
  readonly unixTimestampSeconds: number;
  /**
   * Offset of local time from UTC in seconds, -18000 in Colombia. The service spells it with a
   * small `t` in `timezone`.
   */
  readonly unixtimezoneOffsetSeconds: number;
}

/** Parameters of `custom_types.create`: Create a type of check. */
export interface CustomTypesCreateParams {
  /**
   * Country of the type, `ALL` for searches by name in international lists. The page has `all` in
   * its text and `ALL` in its list: the list is right.
   */
  readonly country: CustomTypeCountry;
  /** Name of the type; `person`, `vehicle` and `company` are taken. */
  readonly type: string;
  /** Weight of the affiliations and insurances. */
  readonly dataset_affiliations_and_insurances?: number | null | undefined;
  /** Weight of the professional background. */
  readonly dataset_professional_background?: number | null | undefined;
  /** Weight of the taxes and finances. An older guide says that it is not supported in BR. */
  readonly dataset_taxes_and_finances?: number | null | undefined;
  /** Weight of the personal identity. */
  readonly dataset_personal_identity?: number | null | undefined;
  /** Weight of the international background. */
  readonly dataset_international_background?: number | null | undefined;
  /** Weight of the legal background. */
  readonly dataset_legal_background?: number | null | undefined;
  /** Weight of the alerts in media. */
  readonly dataset_alert_in_media?: number | null | undefined;
  /** Weight of the criminal record. */
  readonly dataset_criminal_record?: number | null | undefined;
  /** Weight of the vehicle permits. */
  readonly dataset_vehicle_permits?: number | null | undefined;
  /** Weight of the business background. */
  readonly dataset_business_background?: number | null | undefined;
  /** Weight of the driving licences. */
  readonly dataset_driving_licenses?: number | null | undefined;
  /** Weight of the traffic fines. */
  readonly dataset_traffic_fines?: number | null | undefined;
  /** Weight of the vehicle information. */
  readonly dataset_vehicle_information?: number | null | undefined;
  /**
   * Weight of the validation of documents. In guides, not in the reference: a type meant for
   * validating documents sends it with 0.
   */
  readonly dataset_document_validation?: number | null | undefined;
  /**
   * Weight of the credit history. One client sends it; it probably needs a contract and credentials
   * of its own. [third-party]
   */
  readonly dataset_credit_history?: number | null | undefined;
}

/** Parameters of `custom_types.update`: Replace the weights of a type of check. */
export interface CustomTypesUpdateParams {
  /**
   * Country of the type, `ALL` for searches by name in international lists. The page has `all` in
   * its text and `ALL` in its list: the list is right.
   */
  readonly country: CustomTypeCountry;
  /** Name of the type; `person`, `vehicle` and `company` are taken. */
  readonly type: string;
  /** Weight of the affiliations and insurances. */
  readonly dataset_affiliations_and_insurances?: number | null | undefined;
  /** Weight of the professional background. */
  readonly dataset_professional_background?: number | null | undefined;
  /** Weight of the taxes and finances. An older guide says that it is not supported in BR. */
  readonly dataset_taxes_and_finances?: number | null | undefined;
  /** Weight of the personal identity. */
  readonly dataset_personal_identity?: number | null | undefined;
  /** Weight of the international background. */
  readonly dataset_international_background?: number | null | undefined;
  /** Weight of the legal background. */
  readonly dataset_legal_background?: number | null | undefined;
  /** Weight of the alerts in media. */
  readonly dataset_alert_in_media?: number | null | undefined;
  /** Weight of the criminal record. */
  readonly dataset_criminal_record?: number | null | undefined;
  /** Weight of the vehicle permits. */
  readonly dataset_vehicle_permits?: number | null | undefined;
  /** Weight of the business background. */
  readonly dataset_business_background?: number | null | undefined;
  /** Weight of the driving licences. */
  readonly dataset_driving_licenses?: number | null | undefined;
  /** Weight of the traffic fines. */
  readonly dataset_traffic_fines?: number | null | undefined;
  /** Weight of the vehicle information. */
  readonly dataset_vehicle_information?: number | null | undefined;
  /**
   * Weight of the validation of documents. In guides, not in the reference: a type meant for
   * validating documents sends it with 0.
   */
  readonly dataset_document_validation?: number | null | undefined;
  /**
   * Weight of the credit history. One client sends it; it probably needs a contract and credentials
   * of its own. [third-party]
   */
  readonly dataset_credit_history?: number | null | undefined;
}

/**
 * Parameters of `custom_types.list`: Get the types of check, the default ones included, with their
 * weights.
 */
export interface CustomTypesListParams {
  /** Cursor of the page, as read from `next` of the page before. No known answer has `next`. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `custom_types.delete`: Delete a type of check. */
export interface CustomTypesDeleteParams {
  /** Country of the type, or `ALL`. */
  readonly country: string;
  /** Name of the type; `person`, `vehicle` and `company` cannot be deleted. */
  readonly type: string;
}

/** Parameters of `settings.create`: Set how checks are made. */
export interface SettingsCreateParams {
  /** Ask sources again until they answer or `max_duration` has passed. */
  readonly retries?: boolean | null | undefined;
  /**
   * Longest time that a check may collect answers, `15m` to `168h`, or `default`. Left out, it is
   * 48h with retries; without them 3h in CO, MX, PE and BR, 48h in CL and international lists, 72h
   * in CR. One client sends `3m`, which is below the documented least.
   */
  readonly max_duration?: string | null | undefined;
  /**
   * How the names of identity sources and of criminal, legal and international ones are compared.
   * `soft` by default.
   */
  readonly names_matching_type?: NamesMatching | null | undefined;
}

/** Parameters of `credentials.set`: Create or replace the credential for a database. */
export interface CredentialsSetParams {
  /** Database that the credential is for. In the path, but in no table of parameters. */
  readonly database_id: string;
  /** Password for the source. */
  readonly password: string;
  /** Name of the user at the source. */
  readonly username: string;
  /** More that the source asks for. Its items are undocumented, so they are sent as given. */
  readonly complements_for_authentication?: readonly unknown[] | null | undefined;
}

/**
 * Parameters of `credentials.list`: Get the credentials that are set, and the databases that take
 * some.
 */
export type CredentialsListParams = { readonly [none: string]: never };

/** Parameters of `credentials.delete`: Delete the credential for a database. */
export interface CredentialsDeleteParams {
  /** Database that the credential is for. In the path, but in no table of parameters. */
  readonly database_id: string;
}

/** Parameters of `continuous_checks.create`: Repeat a check on a schedule. */
export interface ContinuousChecksCreateParams {
  /** Time between runs, such as `weekly` or `2w`. */
  readonly frequency: string;
  /** Last day of the series, which must leave room for one run. Not in the older specification. */
  readonly end_date: string;
  /** Check that is repeated. */
  readonly check_id: string;
}

/**
 * Parameters of `continuous_checks.update`: Change the frequency of a series, or turn it on or off.
 */
export interface ContinuousChecksUpdateParams {
  /** Identifier of the series. */
  readonly continuous_check_id: string;
  /** New time between runs, such as `weekly` or `2w`. Required in the older specification. */
  readonly frequency?: string | null | undefined;
  /** Whether the series runs. Required in the older specification. */
  readonly status?: ContinuousStatus | null | undefined;
  /**
   * Version of the key, for the hooks of this series. It must be that of the key in use, and is `0`
   * if left out.
   */
  readonly version?: HookVersion | null | undefined;
}

/** Parameters of `continuous_checks.list`: List the series. */
export interface ContinuousChecksListParams {
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `continuous_checks.get`: Get a series, with the check that ran last. */
export interface ContinuousChecksGetParams {
  /** Identifier of the series. */
  readonly continuous_check_id: string;
}

/** Parameters of `continuous_checks.history`: List how the scores of a series changed. */
export interface ContinuousChecksHistoryParams {
  /** Identifier of the series. */
  readonly continuous_check_id: string;
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `provider_webhooks.receive`: Deliver an event of a provider to Truora. */
export interface ProviderWebhooksReceiveParams {
  /** Kind of event: the name of a provider, such as `complyadvantage`. */
  readonly webhook_type: string;
  /**
   * What the provider sends. Documented to be JSON, XML or multipart, and nothing more. [inferred]
   */
  readonly body: Uint8Array | string;
  /** Media type of the body, such as `text/xml`. [inferred] */
  readonly content_type: string;
}

/** Parameters of `batches.create`: Create a batch of checks. */
export interface BatchesCreateParams {
  /** Country of the checks, `ALL` for international lists. */
  readonly country: BatchCountry;
  /** Kind of check, or the name of a custom type. */
  readonly type: Open<CheckType>;
  /** Service that runs the rows. */
  readonly service: BatchService;
  /** Time between runs, which makes the checks continuous. */
  readonly frequency?: string | null | undefined;
  /**
   * Column by name of the input, from 0. Without it, the service maps all inputs of the type in its
   * own order.
   */
  readonly columns_mapping?: { readonly [key: string]: number | null | undefined } | null | undefined;
  /**
   * Day on which continuous checks end, which must leave room for one run. Should be given together
   * with `frequency`, although it is not marked as required.
   */
  readonly end_date?: string | null | undefined;
}

/** Parameters of `batches.upload`: Upload the workbook of a batch. */
export interface BatchesUploadParams {
  /** Link from the new batch, unchanged. */
  readonly file_upload_link: string;
  /** The workbook, in the format xlsx. */
  readonly file: UploadSource;
}

/** Parameters of `batches.request_report`: Ask for the report of a batch. */
export interface BatchesRequestReportParams {
  /** Identifier of the batch. */
  readonly batch_id: string;
  /** File format of the report. Its values are undocumented; `xlsx` and `csv` are likely. */
  readonly format: string;
}

/** Parameters of `batches.start`: Start a batch. */
export interface BatchesStartParams {
  /** Identifier of the batch. */
  readonly batch_id: string;
}

/** Parameters of `batches.stop`: Stop a batch that is in progress or has not started. */
export interface BatchesStopParams {
  /** Identifier of the batch. */
  readonly batch_id: string;
}

/** Parameters of `batches.get`: Get a batch. */
export interface BatchesGetParams {
  /** Identifier of the batch. */
  readonly batch_id: string;
}

/** Parameters of `batches.report`: Get the link to the report of a batch. */
export interface BatchesReportParams {
  /** Identifier of the batch. */
  readonly batch_id: string;
}

/** Parameters of `rules.create`: Create a rule. */
export interface RulesCreateParams {
  /** Name of the rule. Not marked as required, but probably required to create a rule. */
  readonly name?: string | null | undefined;
  /**
   * Event that triggers it. One is listed, the dashboard offers many more. Not marked as required,
   * but probably required to create a rule.
   */
  readonly event_type?: Open<RuleTrigger> | null | undefined;
  /**
   * Condition in JsonLogic: an object, or its JSON text. Variables are named by dotted paths. Not
   * marked as required, but probably required to create a rule.
   */
  readonly condition?: string | { readonly [key: string]: unknown } | null | undefined;
}

/** Parameters of `rules.update`: Change a rule. */
export interface RulesUpdateParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Name of the rule. Not marked as required, but probably required to create a rule. */
  readonly name?: string | null | undefined;
  /**
   * Event that triggers it. One is listed, the dashboard offers many more. Not marked as required,
   * but probably required to create a rule.
   */
  readonly event_type?: Open<RuleTrigger> | null | undefined;
  /**
   * Condition in JsonLogic: an object, or its JSON text. Variables are named by dotted paths. Not
   * marked as required, but probably required to create a rule.
   */
  readonly condition?: string | { readonly [key: string]: unknown } | null | undefined;
}

/** Parameters of `rules.list`: List the rules. */
export interface RulesListParams {
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `rules.get`: Get a rule. */
export interface RulesGetParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
}

/** Parameters of `rules.delete`: Delete a rule and its actions. */
export interface RulesDeleteParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
}

/** Parameters of `rules.variables_spec`: Get the variables that a condition may use. */
export type RulesVariablesSpecParams = { readonly [none: string]: never };

/** Parameters of `rule_actions.set_env_var`: Set a variable that an action may use. */
export interface RuleActionsSetEnvVarParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Identifier of the action. */
  readonly action_id: string;
  /** Name of the variable. Not marked as required, but probably required to create a rule. */
  readonly name?: string | null | undefined;
  /** Its value. Not marked as required, but probably required to create a rule. */
  readonly value?: string | null | undefined;
  /**
   * Whether it is stored encrypted, and hidden when read. Not marked as required; probably false by
   * default.
   */
  readonly secret?: boolean | null | undefined;
}

/** Parameters of `rule_actions.list_env_vars`: Get the variables of an action. */
export interface RuleActionsListEnvVarsParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Identifier of the action. */
  readonly action_id: string;
}

/** Parameters of `rule_actions.delete_env_var`: Delete a variable of an action. */
export interface RuleActionsDeleteEnvVarParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Identifier of the action. */
  readonly action_id: string;
  /** Name of the variable. */
  readonly var_name: string;
}

/** Parameters of `rule_actions.create`: Add an action to a rule. */
export interface RuleActionsCreateParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Name of the action. Not marked as required, but probably required to create a rule. */
  readonly name?: string | null | undefined;
  /** What it does. Not marked as required, but probably required to create a rule. */
  readonly type?: Open<RuleActionType> | null | undefined;
  /** Whether it runs. */
  readonly status?: RuleActionStatus | null | undefined;
  /**
   * Settings of the action. `http_request` requires a method and a URL. Named in prose, its members
   * are those of the answer. For other types they are unknown: give them with the option `extra`.
   * [inferred]
   */
  readonly config?: RuleActionConfigInputParam | null | undefined;
}

/** Parameters of `rule_actions.update`: Change an action. */
export interface RuleActionsUpdateParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Identifier of the action. */
  readonly action_id: string;
  /** Name of the action. Not marked as required, but probably required to create a rule. */
  readonly name?: string | null | undefined;
  /** What it does. Not marked as required, but probably required to create a rule. */
  readonly type?: Open<RuleActionType> | null | undefined;
  /** Whether it runs. */
  readonly status?: RuleActionStatus | null | undefined;
  /**
   * Settings of the action. `http_request` requires a method and a URL. Named in prose, its members
   * are those of the answer. For other types they are unknown: give them with the option `extra`.
   * [inferred]
   */
  readonly config?: RuleActionConfigInputParam | null | undefined;
}

/** Parameters of `rule_actions.list`: List the actions of a rule. */
export interface RuleActionsListParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `rule_actions.delete`: Delete an action and its variables. */
export interface RuleActionsDeleteParams {
  /** Identifier of the rule. */
  readonly rule_id: string;
  /** Identifier of the action. */
  readonly action_id: string;
}

/** Parameters of `hook_events.list`: List the events of the last 60 days. */
export interface HookEventsListParams {
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `hook_events.get`: Get an event. */
export interface HookEventsGetParams {
  /** Key of the event's record. */
  readonly idempotency_key: string;
}

/**
 * Parameters of `hooks.create`: Create a hook, which delivers events of checks to a web address or
 * by mail.
 */
export interface HooksCreateParams {
  /**
   * Actions whose events are delivered, such as `created` and `finished`. It is undocumented which
   * parameters are required: a warning names those that probably are.
   */
  readonly actions?: readonly string[] | null | undefined;
  /** What the events are about. */
  readonly event_type?: Open<HookEventType> | null | undefined;
  /** Whether the hook delivers. Its values are undocumented. */
  readonly status?: string | null | undefined;
  /** Where the events go: a web address, or one for mail. */
  readonly subscriber_address?: string | null | undefined;
  /** Language of the messages. Its values are undocumented. */
  readonly subscriber_language?: string | null | undefined;
  /** Whether events go by mail or to a web address. */
  readonly subscriber_type?: HookSubscriber | null | undefined;
}

/** Parameters of `hooks.list`: List the hooks that were made by API. */
export type HooksListParams = { readonly [none: string]: never };

/**
 * Parameters of `api_keys.create`: Create a key, such as the web token that one person runs a flow
 * with.
 */
export interface ApiKeysCreateParams {
  /**
   * Kind of key. The table has backend and web, the text of the page sdk too; generator is known
   * from Truora's own mobile code.
   */
  readonly key_type: KeyType;
  /** Version of the key. 0 by default. Guides send 1. */
  readonly api_key_version?: KeyVersion | null | undefined;
  /**
   * Product that the key opens. Truora's own mobile code sends validations for sdk keys; no page
   * mentions it.
   */
  readonly grant?: Grant | null | undefined;
  /** Name of the key. */
  readonly key_name?: string | null | undefined;
  /** Flow that the person runs; it must be published. */
  readonly flow_id?: string | null | undefined;
  /**
   * Country of the process. The guide accepts only ALL, the reference these ten, and integrators
   * send MX: other texts are sent as they come.
   */
  readonly country?: Open<KeyCountry> | null | undefined;
  /** Address that the browser opens at the end. */
  readonly redirect_url?: string | null | undefined;
  /**
   * Your identifier of the person. Generated by default. Only read where `grant` is
   * digital-identity.
   */
  readonly account_id?: string | null | undefined;
  /** Document that is chosen beforehand. Only read where `grant` is digital-identity. */
  readonly document_type?: KeyDocumentType | null | undefined;
  /**
   * E-mail addresses to verify. How a list travels is not said. The key is repeated, as Truora's
   * own mobile code does elsewhere; integrators send one value, or one joined by commas.
   */
  readonly emails?: readonly string[] | null | undefined;
  /** Phones to verify, each with `+` and country code. Sent in the same way as `emails`. */
  readonly phones?: readonly string[] | null | undefined;
  /** One phone, with `+` and country code, by its name in the guide. */
  readonly phone?: string | null | undefined;
  /** Billing hub that counts it. Needed where the account uses billing hubs. */
  readonly billing_hub?: string | null | undefined;
  /** Variables that the flow starts with. */
  readonly start_variables?: StartVariablesParam | null | undefined;
}

/** Parameters of `api_keys.list`: List the keys of the account. */
export type ApiKeysListParams = { readonly [none: string]: never };

/** Parameters of `api_keys.delete`: Revoke a key. */
export interface ApiKeysDeleteParams {
  /** Identifier of the key. [third-party] */
  readonly api_key_id: string;
}

/** Parameters of `flows.send_link`: Send a person the link to a flow. */
export interface FlowsSendLinkParams {
  /** Identifier of the flow. */
  readonly flow: string;
  /** How the link travels. */
  readonly message_channel: LinkChannel;
  /** Language of the message. */
  readonly lang: LinkLanguage;
  /** Phone of the person, with `+` and country code. Documented as required for every channel. */
  readonly phone_number: string;
  /** Outbound message with the link; it must allow redirection. */
  readonly outbound_id?: string | null | undefined;
  /**
   * Values of the template's variables, by name; none is empty. Needed where the template has
   * variables. Needs `outbound_id`.
   */
  readonly var?: { readonly [key: string]: string | null | undefined } | null | undefined;
  /** E-mail address of the person. */
  readonly email?: string | null | undefined;
}

/** Parameters of `flows.create`: Create a flow. */
export interface FlowsCreateParams {
  /** Name of the flow. */
  readonly name: string;
  /** State of the flow. Only `enabled` is printed. */
  readonly status: Open<FlowStatus>;
  /** Blocks of the flow, in order. Its items are undocumented, so they are sent as given. */
  readonly identity_verifications: readonly unknown[];
}

/** Parameters of `processes.result`: Get the result of an identity process. */
export interface ProcessesResultParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
  /** Account of the process. One integrator sends it; it is not needed. [third-party] */
  readonly account_id?: string | null | undefined;
}

/** Parameters of `processes.validations`: Get the validations of an identity process. */
export interface ProcessesValidationsParams {
  /** Identifier of the identity process. [inferred] */
  readonly process_id: string;
}

/** Parameters of `processes.pdf`: Download the PDF of an identity process. */
export interface ProcessesPdfParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
}

/**
 * Parameters of `processes.recordings`: Download the recordings of the video call of an identity
 * process.
 */
export interface ProcessesRecordingsParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
}

/**
 * Parameters of `processes.send_link`: Send a person the link of an identity process that exists.
 */
export interface ProcessesSendLinkParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
  /** Language of the message. */
  readonly lang: LinkLanguage;
  /** Phone of the person, without country code. */
  readonly phone_number: string;
  /** Country code of the phone, with `+`. */
  readonly phone_country_code: string;
  /** How the link travels. */
  readonly message_channel: ProcessLinkChannel;
}

/**
 * Parameters of `processes.create`: Create the identity process of a web token, or get the one that
 * it has.
 */
export type ProcessesCreateParams = { readonly [none: string]: never };

/**
 * Parameters of `processes.verify`: Submit the inputs of the current step of an identity process.
 */
export interface ProcessesVerifyParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
  /** What the step does. */
  readonly type: Open<StepType>;
  /** Identifier of the step. */
  readonly step_id: string;
  /**
   * The inputs, matched by type and name. Marked as required, but must be left out if the step
   * takes no inputs.
   */
  readonly expected_inputs?: readonly StepInputParam[] | null | undefined;
  /** Verification that the step belongs to. */
  readonly verification_id: string;
}

/**
 * Parameters of `processes.back`: Go one step back in an identity process, or repeat the last one.
 */
export interface ProcessesBackParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
  /** Repeat the last step instead of going back. */
  readonly retry_step?: boolean | null | undefined;
}

/** Parameters of `processes.update`: Change the device or the phone of an identity process. */
export interface ProcessesUpdateParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
  /** What is known of the device, sent as JSON text. */
  readonly device_info?: unknown;
  /** Phone of the person, with country code. */
  readonly phone_number?: string | null | undefined;
}

/** Parameters of `processes.get`: Get an identity process with its steps. */
export interface ProcessesGetParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
}

/** Parameters of `processes.list`: List identity processes. */
export interface ProcessesListParams {
  /** Only processes with this status. */
  readonly status?: ProcessStatus | null | undefined;
  /**
   * Only processes with this failure status. The page lists expired and, unexpectedly, pending: any
   * text is sent.
   */
  readonly failure_status?: Open<ProcessFailure> | null | undefined;
  /** Only processes declined for one of these reasons. */
  readonly declined_reason?: readonly string[] | null | undefined;
  /**
   * Only processes that contain this text. Compared exactly with `process_id` and `flow_id`, in
   * part with `account_id`, `document_number`, `cell_phone`, `first_name` and `last_name`.
   */
  readonly search?: string | null | undefined;
  /**
   * Only processes from this time on. At most two months lie between the two dates. The page prints
   * an offset such as -05:00; that a `Z` will do is not said.
   */
  readonly start_date?: string | Date | null | undefined;
  /**
   * Only processes up to this time. At most two months lie between the two dates. The page prints
   * an offset such as -05:00; that a `Z` will do is not said.
   */
  readonly end_date?: string | Date | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `processes.variables`: Get the variables of an identity process. */
export interface ProcessesVariablesParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
}

/** Parameters of `processes.delete`: Delete an identity process. */
export interface ProcessesDeleteParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
}

/** Parameters of `processes.cancel`: End an identity process before its time. */
export interface ProcessesCancelParams {
  /** Identifier of the identity process. [third-party] */
  readonly process_id: string;
  /** How it ends. [third-party] */
  readonly failure_status: CancelStatus;
  /** Why it is declined. [third-party] */
  readonly declined_reason?: string | null | undefined;
  /** Why it is canceled. [third-party] */
  readonly canceled_reason?: string | null | undefined;
}

/** Parameters of `processes.add_verification`: Add a block to a dynamic identity process. */
export interface ProcessesAddVerificationParams {
  /** Identifier of the identity process. [third-party] */
  readonly process_id: string;
  /** The block. [third-party] */
  readonly verification: ProcessVerificationParam;
}

/** Parameters of `consent_terms.get`: Get the terms that a person consents to. */
export interface ConsentTermsGetParams {
  /** Identifier of the terms. [third-party] */
  readonly terms_id: string;
  /** Whether the answer has the texts. [third-party] */
  readonly terms?: boolean | null | undefined;
}

/**
 * Parameters of `validations.evaluate_image`: Evaluate the picture of a document before it is
 * uploaded.
 */
export interface ValidationsEvaluateImageParams {
  /** The picture in Base64. [third-party] */
  readonly image: string;
  /** Country that issued the document. [third-party] */
  readonly country: string;
  /** Kind of document. [third-party] */
  readonly document_type: string;
  /** Side of the document. [third-party] */
  readonly document_side: ImageSide;
  /** Validation that the picture is meant for. [third-party] */
  readonly validation_id?: string | null | undefined;
  /** What is in the picture: `document`. [third-party] */
  readonly evaluation_type: string;
}

/** Parameters of `validations.create`: Start a validation. */
export interface ValidationsCreateParams {
  /** What is validated. `electronic-signature` and `government` are only in guides. */
  readonly type: ValidationKind;
  /** The person consented to it. */
  readonly user_authorized: boolean;
  /**
   * Account of the person. The page marks it as required, then says that it is generated for
   * documents.
   */
  readonly account_id?: string | null | undefined;
  /**
   * Country of the document or the face; `ALL` for passports, and where a search of faces completes
   * a face validation. Documents of BR, CR, VE and PA are made available on request. Truora's pages
   * disagree about SV, VE and PA, so all are taken.
   */
  readonly country?: ValidationCountry | null | undefined;
  /**
   * Kind of document. `ppt` is made available on request. `general-registration` (BR), `pep` and
   * `temporary-national-id` (CO) are in guides and printed answers only; `tax-id`, `ptp` and
   * `native-national-id` in Truora's mobile code.
   */
  readonly document_type?: ValidationDocument | null | undefined;
  /** Reference of your own, stored with the validation. */
  readonly custom_input?: string | null | undefined;
  /** Custom type of the check that is made on the way. */
  readonly custom_type?: string | null | undefined;
  /** Language of the message with the code. */
  readonly phone_locale?: PhoneLocale | null | undefined;
  /**
   * How the code is sent. `whatsapp` needs an active line of your own and an outbound for codes,
   * set up by Truora.
   */
  readonly verify_channel?: VerifyChannel | null | undefined;
  /** Label under which the phone is enrolled. */
  readonly phone_type?: PhoneType | null | undefined;
  /** Language of the e-mail. */
  readonly language?: EmailLanguage | null | undefined;
  /**
   * Failed validation that this one retries. Needed while a retry is active, with the same
   * `account_id`, also one that was made up. Of faces with passive liveness only.
   */
  readonly retry_of_id?: string | null | undefined;
  /**
   * What is validated of the face, `similarity` if left out. Truora's own client shows that the key
   * is repeated.
   */
  readonly subvalidations?: readonly FaceCheck[] | null | undefined;
  /** How exact the speech must be. Needed with `speech_match`. */
  readonly minimum_precision?: SpeechPrecision | null | undefined;
  /** Similarity that is needed. 0.65 by default. */
  readonly threshold?: number | null | undefined;
  /**
   * Seconds that the person has; that of your account if left out. At most 600 for phones and
   * e-mail addresses, 21600 for documents and faces.
   */
  readonly timeout?: number | null | undefined;
  /** Skip the manual review while no reviewer is available. Its status is then `unavailable`. */
  readonly check_manual_review_availability?: boolean | null | undefined;
}

/** Parameters of `validations.perform`: Send the code that the person got by phone or e-mail. */
export interface ValidationsPerformParams {
  /** Identifier of the validation. */
  readonly validation_id: string;
  /** What is validated. */
  readonly type: PerformedValidation;
  /** Code that the person got. */
  readonly token: string;
}

/** Parameters of `validations.restore`: Restore a deleted validation. */
export interface ValidationsRestoreParams {
  /** Identifier of the validation. */
  readonly validation_id: string;
}

/** Parameters of `validations.upload`: Upload a file of a validation. */
export interface ValidationsUploadParams {
  /**
   * Link from the validation, unchanged. If it was copied from text, `&` may have become `u0026`.
   */
  readonly file_upload_url: string;
  /** The file. */
  readonly file: UploadSource;
  /** Media type of the file. Guides also name avi and mov. [third-party] */
  readonly content_type: UploadType;
}

/**
 * Parameters of `validations.document_infographic`: Get pictures that explain a document to people.
 */
export interface ValidationsDocumentInfographicParams {
  /** Country that issued the document. Only known from the text of an error. [inferred] */
  readonly country: string;
  /** Version of the document. Only known from the text of an error. [inferred] */
  readonly document_version: string;
}

/** Parameters of `validations.list`: Get the validations of the client. */
export type ValidationsListParams = { readonly [none: string]: never };

/** Parameters of `validations.get`: Get a validation. */
export interface ValidationsGetParams {
  /** Identifier of the validation. */
  readonly validation_id: string;
  /** Include the inputs and the links to files, which expire after 15 minutes. */
  readonly show_details?: boolean | null | undefined;
}

/** Parameters of `validations.delete`: Delete the data of a validation. */
export interface ValidationsDeleteParams {
  /** Identifier of the validation. */
  readonly validation_id: string;
}

/** Parameters of `integrations.create`: Connect the account to another service. */
export interface IntegrationsCreateParams {
  /** The other service. */
  readonly integration_type: IntegrationType;
  /** Settings of the other service. */
  readonly config: IntegrationConfigParam;
}

/** Parameters of `integrations.get`: Get an integration. */
export interface IntegrationsGetParams {
  /** Identifier of the integration. */
  readonly customer_integration_id: string;
}

/** Parameters of `accounts.create`: Create the account of a person. */
export interface AccountsCreateParams {
  /** Identifier of your own. Generated by default. */
  readonly account_id?: string | null | undefined;
  /** Country of the person. */
  readonly country?: string | null | undefined;
  /** Number of the document; returned as `national_id`. */
  readonly document_number?: string | null | undefined;
  /** Kind of document. */
  readonly document_type?: AccountDocument | null | undefined;
  /** Day on which the document was issued. */
  readonly document_issue_date?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Given names. */
  readonly first_name?: string | null | undefined;
  /** Family names. */
  readonly last_name?: string | null | undefined;
  /** Phone. */
  readonly phone_number?: string | null | undefined;
  /** Name on Facebook. */
  readonly facebook_user?: string | null | undefined;
  /** Name on Twitter. */
  readonly twitter_user?: string | null | undefined;
}

/** Parameters of `accounts.list`: List the accounts of people. */
export interface AccountsListParams {
  /**
   * Cursor of the page, as read from `next` of the page before. Printed as a required parameter of
   * the path, described as an optional one of the query: the query is right.
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `accounts.get`: Get the account of a person. */
export interface AccountsGetParams {
  /** Account of the person. */
  readonly account_id: string;
}

/** Parameters of `accounts.enrollments`: List the enrollments of a person. */
export interface AccountsEnrollmentsParams {
  /** Account of the person. */
  readonly account_id: string;
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `accounts.validations`: List the validations of a person. */
export interface AccountsValidationsParams {
  /** Account of the person. */
  readonly account_id: string;
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `accounts.validation`: Get a validation of a person. */
export interface AccountsValidationParams {
  /** Account of the person. */
  readonly account_id: string;
  /** Identifier of the validation. */
  readonly validation_id: string;
  /** Include the inputs and the links to files, which expire after 15 minutes. */
  readonly show_details?: boolean | null | undefined;
}

/** Parameters of `enrollments.create`: Enroll a face, a phone or an e-mail address. */
export interface EnrollmentsCreateParams {
  /** What is enrolled. */
  readonly type: EnrollmentType;
  /** The person consented to it. */
  readonly user_authorized: boolean;
  /**
   * Account of the person. Generated by default. The page repeats it as an optional parameter of
   * the query.
   */
  readonly account_id?: string | null | undefined;
  /**
   * `none` skips the face validation that confirms it. Your account must be authorised for it, and
   * the key created after that.
   */
  readonly confirmation?: EnrollmentConfirmation | null | undefined;
  /**
   * Country of the person, `ALL` where a search of faces completes a face validation. Phones need
   * it too, unless the account has one.
   */
  readonly country?: EnrollmentCountry | null | undefined;
  /** Label of the phone; an account has up to three. */
  readonly phone_type?: PhoneType | null | undefined;
  /** Phone with its country code. */
  readonly phone_number?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Why the face is blocked. */
  readonly fraud_reason?: FraudReason | null | undefined;
}

/** Parameters of `enrollments.get`: Get an enrollment. */
export interface EnrollmentsGetParams {
  /** Identifier of the enrollment. */
  readonly enrollment_id: string;
}

/** Parameters of `enrollments.delete`: Delete an enrollment. */
export interface EnrollmentsDeleteParams {
  /** Identifier of the enrollment. */
  readonly enrollment_id: string;
  /**
   * Why the face was blocked. An example of an error says that it can be missing; its place is
   * undocumented. [inferred]
   */
  readonly fraud_reason?: string | null | undefined;
}

/** Parameters of `validators_config.update`: Change settings of a validator. */
export interface ValidatorsConfigUpdateParams {
  /** Validator that is set. */
  readonly validator: Validator;
  /**
   * Seconds within which a retry can be made. 300 by default. At most 300 for faces, which can be
   * retried with passive liveness only.
   */
  readonly retry_ttl?: number | null | undefined;
  /**
   * Methods to turn on or off, by name. The names are `government-database-validation`,
   * `photocopy-analysis`, `manual-review`, `data-consistency`, `image-analysis` and
   * `photo-of-photo`.
   */
  readonly validation_method?: { readonly [key: string]: ValidationMethodParam | null | undefined } | null | undefined;
  /** Address for help, at the foot of the e-mail. */
  readonly support_email?: string | null | undefined;
  /** Similarity that is needed. 0.65 by default. */
  readonly threshold?: number | null | undefined;
  /** Have a person review failed validations. Truora must turn it on first. */
  readonly use_manual_review?: boolean | null | undefined;
  /** Search the face in collections too. */
  readonly include_face_search?: boolean | null | undefined;
  /** Name within the message with the code. */
  readonly custom_name?: string | null | undefined;
  /** Subject of the e-mail. */
  readonly email_subject?: string | null | undefined;
  /** Title of the e-mail. */
  readonly email_title?: string | null | undefined;
  /** Text before the code. */
  readonly email_text_1?: string | null | undefined;
  /** Text after the code. */
  readonly email_text_2?: string | null | undefined;
  /**
   * Version of the document that is set, all if left out. Answers spell them differently and have
   * many more, so any text is sent.
   */
  readonly document_version?: Open<ConfiguredVersion> | null | undefined;
  /**
   * Kind of document that is set. For documents only. `general-registration` (BR), `pep` and
   * `temporary-national-id` (CO) are in guides and in the printed answer only. The page also says
   * that all kinds are meant if it is left out, so it is needed with `validation_method` alone.
   */
  readonly document_type?: ConfiguredDocument | null | undefined;
  /**
   * Retries before the validation fails. At most 3 for documents, 2 for faces, both 0 if left out;
   * at most 4 for e-mail addresses and phones. 2 by default. Faces need passive liveness.
   */
  readonly allowed_retries?: number | null | undefined;
  /**
   * Country that is set. PA and VE are in the printed answer only; that CR can be set is our
   * conclusion from printed processes.
   */
  readonly country?: ConfiguredCountry | null | undefined;
  /** Seconds that the person has. 300 by default. At most 600 for phones and e-mail addresses. */
  readonly timeout?: number | null | undefined;
}

/** Parameters of `validators_config.get`: Get the settings of the validators. */
export type ValidatorsConfigGetParams = { readonly [none: string]: never };

/** Parameters of `validators_config.delete`: Reset one setting of a validator, or all of them. */
export interface ValidatorsConfigDeleteParams {
  /** Validator to reset. */
  readonly validator: Validator;
  /** Setting to reset. All by default. `document_config` resets every version of every document. */
  readonly type?: ValidatorSetting | null | undefined;
}

/** Parameters of `validators_status.get`: Get whether the validators are available. */
export type ValidatorsStatusGetParams = { readonly [none: string]: never };

/** Parameters of `inbound_flows.create`: Let a message to a line start a flow. */
export interface InboundFlowsCreateParams {
  /** Flow that the message starts. [inferred] */
  readonly flow_id: string;
  /** Exact text that starts the flow; no two inbound flows share one. [inferred] */
  readonly inbound_message: string;
  /** Line that receives the message, digits with the country code. */
  readonly waba_phone_number: string;
  /**
   * Who connects the line to WhatsApp. From an older version: do not pass it. Elsewhere its values
   * are `META` and `GUPSHUP`.
   */
  readonly waba_provider?: string | null | undefined;
}

/** Parameters of `inbound_flows.update`: Change the flow, the text or the line. */
export interface InboundFlowsUpdateParams {
  /** Identifier of the inbound flow. [inferred] */
  readonly inbound_id: string;
  /** Flow that the message starts. [inferred] */
  readonly flow_id?: string | null | undefined;
  /** Exact text that starts the flow; no two inbound flows share one. [inferred] */
  readonly inbound_message?: string | null | undefined;
  /** Line that receives the message, digits with the country code. [inferred] */
  readonly waba_phone_number?: string | null | undefined;
}

/** Parameters of `inbound_flows.get`: Get an inbound flow. */
export interface InboundFlowsGetParams {
  /** Identifier of the inbound flow. [inferred] */
  readonly inbound_id: string;
}

/** Parameters of `inbound_flows.list`: List the inbound flows. */
export interface InboundFlowsListParams {
  /** Line, digits with the country code. A list like it needs one. [inferred] */
  readonly line?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. [inferred] */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `inbound_flows.delete`: Delete an inbound flow. */
export interface InboundFlowsDeleteParams {
  /** Identifier of the inbound flow. [inferred] */
  readonly inbound_id: string;
}

/** Parameters of `wabas.subscribe`: Subscribe to a WhatsApp Business account. */
export interface WabasSubscribeParams {
  /** Identifier of the account. [inferred] */
  readonly waba_id: string;
}

/** Parameters of `wabas.list`: List the WhatsApp Business accounts. */
export type WabasListParams = { readonly [none: string]: never };

/** Parameters of `provider_statuses.report`: Report the status of messages, as a provider. */
export interface ProviderStatusesReportParams {
  /** What the provider reports. [inferred] */
  readonly json: unknown;
}

/** Parameters of `campaigns.cancel`: Cancel a campaign. */
export interface CampaignsCancelParams {
  /** Identifier of the campaign. [inferred] */
  readonly campaign_id: string;
}

/** Parameters of `campaigns.get`: Get a campaign. */
export interface CampaignsGetParams {
  /** Identifier of the campaign. [inferred] */
  readonly campaign_id: string;
}

/** Parameters of `sessions.finish`: End a conversation. */
export interface SessionsFinishParams {
  /** Conversation, as `outbounds.send` names it. [inferred] */
  readonly session_id: string;
}

/** Parameters of `lines.set_config`: Replace the configuration of a line. */
export interface LinesSetConfigParams {
  /** Number of the line, or its identifier. [inferred] */
  readonly line: string;
  /** The configuration. [inferred] */
  readonly json: unknown;
}

/** Parameters of `lines.get`: Get a line. */
export interface LinesGetParams {
  /** Number of the line, or its identifier. [inferred] */
  readonly line: string;
}

/** Parameters of `lines.list`: List the lines. */
export interface LinesListParams {
  /** Cursor of the page, as read from `next` of the page before. [inferred] */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `lines.update`: Update a line. */
export interface LinesUpdateParams {
  /** Number of the line, or its identifier. [inferred] */
  readonly line: string;
  /** What is changed, such as a form, `name=value`. [inferred] */
  readonly body: Uint8Array | string;
  /** Media type of the body, probably `application/x-www-form-urlencoded`. [inferred] */
  readonly content_type: string;
}

/** Parameters of `lines.of_customer`: Get the lines of a customer. */
export interface LinesOfCustomerParams {
  /** Identifier of the customer. */
  readonly customer_id: string;
}

/** Parameters of `outbounds.create`: Create a template and submit it for review by Meta. */
export interface OutboundsCreateParams {
  /**
   * Line that it is sent from, active at Truora already, such as `+10000000`. Its format is
   * undocumented; answers have a `+`.
   */
  readonly waba_phone_number: string;
  /** Language of the text. */
  readonly language_code: OutboundLanguage;
  /** Name of the template. */
  readonly outbound_name: string;
  /** Meta's category; `AUTHENTICATION` is a code for one use. */
  readonly category: OutboundCategory;
  /** Whether it is a notification, which starts no flow and has no quick replies. */
  readonly is_notification: boolean;
  /**
   * Kind of content. Images are JPEG or PNG up to 5 MB, videos MP4 or 3GPP up to 16 MB, documents
   * up to 100 MB.
   */
  readonly template_type: OutboundTemplateType;
  /** Body, with variables written as `{{.name}}`; may not end with one. */
  readonly content?: string | null | undefined;
  /**
   * Text above the body, with up to one variable. Only in `MARKETING` and `UTILITY`, and only where
   * `template_type` is `TEXT`.
   */
  readonly header_text?: string | null | undefined;
  /** Text below the body, without variables. */
  readonly footer_text?: string | null | undefined;
  /**
   * Buttons, in the order shown. `AUTHENTICATION` gets its `COPY_CODE` button by itself. How a form
   * carries the list is not shown: it travels as JSON text.
   */
  readonly outbound_buttons?: readonly OutboundButtonParam[] | null | undefined;
  /**
   * File shown above the body, uploaded beforehand to Truora's media service. The upload that
   * returns it is undocumented.
   */
  readonly media_id?: string | null | undefined;
  /** Adds a footer that says when the code expires. */
  readonly code_expiration_minutes?: number | null | undefined;
  /**
   * An example for every variable, by its name without braces and dot. The vendor's table has form
   * keys such as `var.day` that hold a text, its prose a nested object: it travels as the table
   * says.
   */
  readonly var?: { readonly [key: string]: OutboundVariableParam | null | undefined } | null | undefined;
}

/** Parameters of `outbounds.update`: Replace a template, which is reviewed again. */
export interface OutboundsUpdateParams {
  /** Identifier of the template. */
  readonly outbound_id: string;
  /**
   * Line that it is sent from, active at Truora already, such as `+10000000`. Its format is
   * undocumented; answers have a `+`. [inferred]
   */
  readonly waba_phone_number: string;
  /** Language of the text. [inferred] */
  readonly language_code: OutboundLanguage;
  /** Name of the template. [inferred] */
  readonly outbound_name: string;
  /** Meta's category; `AUTHENTICATION` is a code for one use. [inferred] */
  readonly category: OutboundCategory;
  /** Whether it is a notification, which starts no flow and has no quick replies. [inferred] */
  readonly is_notification: boolean;
  /**
   * Kind of content. Images are JPEG or PNG up to 5 MB, videos MP4 or 3GPP up to 16 MB, documents
   * up to 100 MB. [inferred]
   */
  readonly template_type: OutboundTemplateType;
  /** Body, with variables written as `{{.name}}`; may not end with one. [inferred] */
  readonly content?: string | null | undefined;
  /**
   * Text above the body, with up to one variable. Only in `MARKETING` and `UTILITY`, and only where
   * `template_type` is `TEXT`. [inferred]
   */
  readonly header_text?: string | null | undefined;
  /** Text below the body, without variables. [inferred] */
  readonly footer_text?: string | null | undefined;
  /**
   * Buttons, in the order shown. `AUTHENTICATION` gets its `COPY_CODE` button by itself. How a form
   * carries the list is not shown: it travels as JSON text. [inferred]
   */
  readonly outbound_buttons?: readonly OutboundButtonParam[] | null | undefined;
  /**
   * File shown above the body, uploaded beforehand to Truora's media service. The upload that
   * returns it is undocumented. [inferred]
   */
  readonly media_id?: string | null | undefined;
  /** Adds a footer that says when the code expires. [inferred] */
  readonly code_expiration_minutes?: number | null | undefined;
  /**
   * An example for every variable, by its name without braces and dot. The vendor's table has form
   * keys such as `var.day` that hold a text, its prose a nested object: it travels as the table
   * says. [inferred]
   */
  readonly var?: { readonly [key: string]: OutboundVariableParam | null | undefined } | null | undefined;
}

/** Parameters of `outbounds.send`: Send a template to a person. */
export interface OutboundsSendParams {
  /** Template that is sent; it must be approved. */
  readonly outbound_id: string;
  /** Number of the recipient, without country code. */
  readonly phone_number: string;
  /** Calling code of the recipient, such as `+57`. */
  readonly country_code: string;
  /** The recipient agreed to be contacted. */
  readonly user_authorized: boolean;
  /**
   * Flow that starts when the recipient answers. Needed unless the template is a notification,
   * which takes none; public code sends it empty there.
   */
  readonly flow_id?: string | null | undefined;
  /**
   * A value for every variable, by its name without braces and dot. A code to copy, and every
   * `AUTHENTICATION`, needs `code`.
   */
  readonly var?: { readonly [key: string]: string | null | undefined } | null | undefined;
  /** Your identifier of the person, which links the messages. */
  readonly account_id?: string | null | undefined;
  /** A flag of unknown meaning. Public code sends it as `false`. [third-party] */
  readonly preserve_last_outbound?: boolean | null | undefined;
}

/** Parameters of `outbounds.list`: List the templates of a line or of a flow. */
export interface OutboundsListParams {
  /**
   * Line, digits with the country code. Marked as required, but the service's error says that
   * `line` or `flow_id` is enough. Its own `next` carries a `+`, so that seems to be accepted too.
   */
  readonly line?: string | null | undefined;
  /** Whether the answer is a page instead of a bare list. */
  readonly add_pagination?: boolean | null | undefined;
  /** Only those that start this flow by default. */
  readonly flow_id?: string | null | undefined;
  /** Only those of this category. */
  readonly interaction_category?: OutboundCategory | null | undefined;
  /** Text to search for; one that starts with `OTB` finds the template of this id. */
  readonly query?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
  /** Only those in this state. */
  readonly status?: OutboundStatus | null | undefined;
}

/** Parameters of `outbounds.get`: Get a template. */
export interface OutboundsGetParams {
  /** Identifier of the template. */
  readonly outbound_id: string;
}

/** Parameters of `outbounds.delete`: Delete a template. */
export interface OutboundsDeleteParams {
  /** Identifier of the template. */
  readonly outbound_id: string;
}

/** Parameters of `agent_templates.delete_many`: Delete several templates. */
export interface AgentTemplatesDeleteManyParams {
  /** Names of the templates. */
  readonly template_names: readonly string[];
}

/** Parameters of `agent_templates.delete`: Delete a template. */
export interface AgentTemplatesDeleteParams {
  /** Name of the template. */
  readonly template_name: string;
}

/** Parameters of `agent_templates.create`: Create a template. */
export interface AgentTemplatesCreateParams {
  /** Kind of template. Requests take only texts; answers may contain images and videos. */
  readonly template_type: AgentTemplateKind;
  /** Name of the template, unique within the account. */
  readonly template_name: string;
  /** Text of the template. The limit is printed for updating only; the same here is inferred. */
  readonly content_text: string;
}

/** Parameters of `agent_templates.update`: Replace the text of a template. */
export interface AgentTemplatesUpdateParams {
  /** Name of the template. */
  readonly template_name: string;
  /** Kind of template. Requests take only texts; answers may contain images and videos. */
  readonly template_type: AgentTemplateKind;
  /** Text of the template. */
  readonly content_text: string;
}

/** Parameters of `agent_templates.list`: List the templates. */
export interface AgentTemplatesListParams {
  /**
   * Templates per page. Typed as text and refused unless it is a whole number above 0: both are
   * taken.
   */
  readonly limit?: number | string | null | undefined;
  /** Only names with this prefix. */
  readonly prefix_name?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `agents.update_capacity`: Change how many conversations agents take. */
export interface AgentsUpdateCapacityParams {
  /** What changes: agents, the default, or whether there are capacities at all. */
  readonly update_type: CapacityUpdate;
  /** New capacity. */
  readonly capacity?: number | null | undefined;
  /**
   * Agents whose capacity changes, by their e-mails. The type of its items is not documented:
   * e-mails are inferred, because failures name them.
   */
  readonly targets?: readonly string[] | null | undefined;
}

/** Parameters of `agents.update_status`: Set an agent online or offline. */
export interface AgentsUpdateStatusParams {
  /** Agent whose status changes, an e-mail in the example. */
  readonly username: string;
  /** New status. */
  readonly status: AgentStatus;
}

/** Parameters of `agents.list`: List the agents, with their status. */
export interface AgentsListParams {
  /** Only members of any of these groups. The format of several values is undocumented. */
  readonly group?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
  /** Only agents of this status. */
  readonly status?: AgentStatus | null | undefined;
  /** Only agents whose name contains this text. */
  readonly username?: string | null | undefined;
}

/**
 * Parameters of `agents.group_counters`: Get how many agents are online and how many conversations
 * are open, by group.
 */
export type AgentsGroupCountersParams = { readonly [none: string]: never };

/** Parameters of `agents.assignment_ruleset`: Get a set of rules by which chats are assigned. */
export interface AgentsAssignmentRulesetParams {
  /** Identifier of the set of rules. */
  readonly ruleset_id: string;
}

/** Parameters of `chat_exports.create`: Ask for an export of chats. */
export interface ChatExportsCreateParams {
  /** All chats, or one. */
  readonly export_type: ChatExportType;
  /** Format of the file. */
  readonly export_format: ChatExportFormat;
  /**
   * Start of the range: a month, or an instant. Only its year and month count today. The form of
   * the value is inferred from the answers: a month is sent as its first instant, or as its last
   * second, in UTC.
   */
  readonly time_range_start_date: string | Date;
  /**
   * End of the range, in no earlier month. Only its year and month count today. The form of the
   * value is inferred from the answers: a month is sent as its first instant, or as its last
   * second, in UTC.
   */
  readonly time_range_end_date: string | Date;
  /** Language of the file. */
  readonly language: ChatExportLanguage;
  /** Label for the export. */
  readonly name?: string | null | undefined;
  /** Chat to export. */
  readonly exported_chat_id?: string | null | undefined;
}

/** Parameters of `chat_exports.list`: List the exports of chats. */
export interface ChatExportsListParams {
  /** Only exports of this chat. For exports of a single chat. */
  readonly chat_id?: string | null | undefined;
  /** Only exports from this time on. */
  readonly start_date?: string | Date | null | undefined;
  /** Only exports up to this time. */
  readonly end_date?: string | Date | null | undefined;
  /** Only exports of this format. */
  readonly export_format?: ChatExportFormat | null | undefined;
  /** Only exports of this kind. */
  readonly export_type?: ChatExportType | null | undefined;
  /** Only exports of this language. */
  readonly language?: ChatExportLanguage | null | undefined;
  /**
   * Exports per page. Typed as text and refused unless it is a whole number above 0: both are
   * taken.
   */
  readonly limit?: number | string | null | undefined;
  /** Only exports that this person asked for. */
  readonly request_actor?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `chats.force_dequeue`: Take a chat out of the queue and give it to an agent. */
export interface ChatsForceDequeueParams {
  /** Identifier of the chat. */
  readonly chat_id: string;
  /** How the queue is overridden. */
  readonly assignment_type: ChatAssignmentType;
  /** Agent who gets the chat, by e-mail. */
  readonly target?: string | null | undefined;
}

/** Parameters of `chats.send`: Send a message in a chat. */
export interface ChatsSendParams {
  /** Identifier of the chat. Sent in the path and again in the body, as a public client does. */
  readonly chat_id: string;
  /** Your client at Truora. [third-party] */
  readonly client_id: string;
  /**
   * Identifier of the message, which keeps it from being sent twice. Made from the seed of the call
   * where it is left out: two calls of the same seed and chat are one message to the service.
   * [third-party]
   */
  readonly request_id?: string | null | undefined;
  /** The message, in the form of the WhatsApp Cloud API. [third-party] */
  readonly whatsapp: { readonly [key: string]: unknown };
  /** Agent who writes, by e-mail. [third-party] */
  readonly current_username: string;
}

/** Parameters of `chats.update`: Give a chat to another agent, open it or close it. */
export interface ChatsUpdateParams {
  /** Identifier of the chat. */
  readonly chat_id: string;
  /** New owner, by e-mail. */
  readonly owner?: string | null | undefined;
  /** New status. */
  readonly status?: ChatStatusChange | null | undefined;
}

/** Parameters of `chats.update_tags`: Add a tag to a chat. */
export interface ChatsUpdateTagsParams {
  /** Identifier of the chat. */
  readonly chat_id: string;
  /** Name of the tag. */
  readonly name: string;
  /** Colour of the tag, such as `#1A2B3C`. */
  readonly color_hex?: string | null | undefined;
}

/** Parameters of `chats.get`: Get a chat. */
export interface ChatsGetParams {
  /** Identifier of the chat. */
  readonly chat_id: string;
}

/** Parameters of `chats.search`: List the chats that match. */
export interface ChatsSearchParams {
  /**
   * Name or phone of the contact. Third parties report that a phone with a plus sign finds nothing:
   * give only its digits.
   */
  readonly contact_query?: string | null | undefined;
  /** Only chats that wait for an agent. */
  readonly enqueued_only?: boolean | null | undefined;
  /** Only chats with an activity from this time on. The form of the value is not printed. */
  readonly from_last_activity_date?: string | null | undefined;
  /** Only chats without an activity after this time. The form of the value is not printed. */
  readonly to_last_activity_date?: string | null | undefined;
  /**
   * Only chats whose last activity is by this type of actor. Documented as any text: its values are
   * inferred from the answers.
   */
  readonly last_activity_actor_type?: ChatActorType | null | undefined;
  /** Only chats whose last activity is of this type. */
  readonly last_activity_type?: string | null | undefined;
  /** Only chats of this agent. */
  readonly owner?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
  /** Only chats of this status. */
  readonly status?: ChatStatusFilter | null | undefined;
  /** Only chats with any of these tags. The format of several values is undocumented. */
  readonly tag?: string | null | undefined;
}

/** Parameters of `chats.activities`: List what happened in a chat. */
export interface ChatsActivitiesParams {
  /** Identifier of the chat. */
  readonly chat_id: string;
  /**
   * Only activities of this type of actor. Documented as any text: its values are inferred from the
   * answers.
   */
  readonly actor_type?: ChatActorType | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
  /** Only activities of this type. */
  readonly type?: string | null | undefined;
}

/** Parameters of `channels.list`: List the channels: the WhatsApp lines of the account. */
export interface ChannelsListParams {
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `contact_properties.create`: Define a property of contacts. */
export interface ContactPropertiesCreateParams {
  /** Type of its values. */
  readonly type: ContactPropertyType;
  /** Name of the property. */
  readonly name: string;
  /** Whether the details of contacts hide it. */
  readonly is_hidden?: boolean | null | undefined;
  /** More about its values. `allowed_values` is needed where `type` is enum. */
  readonly config_values?: ContactPropertyConfigParam | null | undefined;
}

/** Parameters of `contact_properties.list`: List the properties of contacts. */
export interface ContactPropertiesListParams {
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `contacts.create`: Create a contact. */
export interface ContactsCreateParams {
  /** Name of the contact. */
  readonly name: string;
  /** Your own identifier of the contact. Needed where `phone_number` is missing. */
  readonly external_id?: string | null | undefined;
  /** Phone with country code, such as `+570000000000`. Needed where `external_id` is missing. */
  readonly phone_number?: string | null | undefined;
  /**
   * Values of your own properties, by `property_id`. Sent as
   * `custom_property_values.<property_id>`.
   */
  readonly custom_property_values?: { readonly [key: string]: string | null | undefined } | null | undefined;
  /** E-mail of the contact. */
  readonly email?: string | null | undefined;
}

/** Parameters of `contacts.update`: Change a contact. */
export interface ContactsUpdateParams {
  /** The contact, by the identifier that `key_type` names. */
  readonly contact_id: string;
  /** Kind of identifier in `contact_id`. `contact_id` by default. */
  readonly key_type?: ContactKeyType | null | undefined;
  /** New name. */
  readonly name?: string | null | undefined;
  /**
   * Values of your own properties, by `property_id`. Sent as
   * `custom_property_values.<property_id>`.
   */
  readonly custom_property_values?: { readonly [key: string]: string | null | undefined } | null | undefined;
  /** New e-mail. */
  readonly email?: string | null | undefined;
  /**
   * Whether the change is reported as a system event. Only mentioned in prose; that it is a boolean
   * is inferred.
   */
  readonly emit_sysevent?: boolean | null | undefined;
}

/** Parameters of `contacts.list`: List the contacts. */
export interface ContactsListParams {
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `contacts.get`: Get a contact. */
export interface ContactsGetParams {
  /** The contact, by the identifier that `key_type` names. */
  readonly contact_id: string;
  /** Kind of identifier in `contact_id`. `contact_id` by default. */
  readonly key_type?: ContactKeyType | null | undefined;
}

/** Parameters of `contacts.delete`: Delete a contact. */
export interface ContactsDeleteParams {
  /**
   * Identifier of the contact. Not a phone or an identifier of your own: there is no `key_type`
   * here.
   */
  readonly contact_id: string;
}

/** Parameters of `customers.query`: Get statistics on the customers. */
export type CustomersQueryParams = { readonly [none: string]: never };

/** Parameters of `customers.update_tags`: Add a tag to a customer, or remove it. */
export interface CustomersUpdateTagsParams {
  /** Identifier of the customer. */
  readonly customer_id: string;
  /** Name of the tag. */
  readonly name: string;
  /** Colour of the tag, such as `#1A2B3C`. Also required to remove it. */
  readonly color: string;
  /** Add or remove it. */
  readonly action: CustomerTagAction;
  /** Where the tag comes from. */
  readonly source: CustomerTagSource;
  /** Name of the other system. */
  readonly source_type?: string | null | undefined;
  /** Chat that the tag belongs to. */
  readonly engagement_chat_id?: string | null | undefined;
}

/** Parameters of `customers.list`: List the customers. */
export interface CustomersListParams {
  /**
   * Only what identifies the person, which is answered faster. Documented as a text; the effect of
   * values other than `true` is undocumented.
   */
  readonly basic_info?: boolean | string | null | undefined;
  /** Text to search for in document, e-mail, name and phone. */
  readonly search?: string | null | undefined;
  /** Field that must equal the text. Together with `search` and `basic_info` only. */
  readonly search_field?: CustomerSearchField | null | undefined;
  /**
   * One customer is expected. Documented as a text; the effect of values other than `true` is
   * undocumented.
   */
  readonly single?: boolean | string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `customers.transaction`: Get a transaction of a customer. */
export interface CustomersTransactionParams {
  /** Identifier of the customer. */
  readonly customer_id: string;
  /** Identifier of the transaction. */
  readonly transaction_id: string;
}

/** Parameters of `customers.transactions`: List the transactions of a customer. */
export interface CustomersTransactionsParams {
  /** Identifier of the customer. */
  readonly customer_id: string;
  /** Only transactions of this product. */
  readonly source?: TransactionSourceFilter | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `customers.tag_history`: Get how the tags of a customer changed. */
export interface CustomersTagHistoryParams {
  /** Identifier of the customer. */
  readonly customer_id: string;
}

/** Parameters of `customers.get`: Get a customer. */
export interface CustomersGetParams {
  /** Identifier of the customer. */
  readonly customer_id: string;
}

/** Parameters of `segments.compute`: Compute the customers of a segment again. */
export interface SegmentsComputeParams {
  /** Identifier of the segment. */
  readonly segment_id: string;
}

/** Parameters of `segments.create`: Create a segment. */
export interface SegmentsCreateParams {
  /**
   * Which customers belong to it: a JSONLogic rule, an object or its JSON text. Which operators and
   * variables it may use is not listed. An example joins an operator `tag`, which plain JSONLogic
   * has not, and the variable `interaction_patterns.interaction_count`.
   */
  readonly rule: string | { readonly [key: string]: unknown };
  /** Name of the segment. */
  readonly name: string;
  /** What it is for. */
  readonly description?: string | null | undefined;
}

/** Parameters of `segments.update`: Change a segment. */
export interface SegmentsUpdateParams {
  /** Identifier of the segment. */
  readonly segment_id: string;
  /** New text on what it is for. */
  readonly description?: string | null | undefined;
  /**
   * New name. Not marked as required, but a printed refusal says that it is missing: give it
   * always.
   */
  readonly name?: string | null | undefined;
  /**
   * New rule: an object, or its JSON text. Which operators and variables it may use is not listed.
   * An example joins an operator `tag`, which plain JSONLogic has not, and the variable
   * `interaction_patterns.interaction_count`.
   */
  readonly rule?: string | { readonly [key: string]: unknown } | null | undefined;
}

/** Parameters of `segments.list`: List the segments. */
export interface SegmentsListParams {
  /** Segments per page; 20 if left out. */
  readonly limit?: number | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `segments.get`: Get a segment. */
export interface SegmentsGetParams {
  /** Identifier of the segment. */
  readonly segment_id: string;
}

/** Parameters of `segments.profiles`: List the customers of a segment. */
export interface SegmentsProfilesParams {
  /** Identifier of the segment. */
  readonly segment_id: string;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `segments.delete`: Delete a segment, with its rule. */
export interface SegmentsDeleteParams {
  /** Identifier of the segment. */
  readonly segment_id: string;
}

/** Parameters of `decision_variables.available`: List the variables that there are. */
export interface DecisionVariablesAvailableParams {
  /** Only those in use, or only those that are not. */
  readonly active?: boolean | null | undefined;
  /**
   * Only these categories, such as `profile`. The format of several values is undocumented:
   * repeating the key is inferred.
   */
  readonly category?: readonly string[] | null | undefined;
  /**
   * Only these variables. The format of several values is undocumented: repeating the key is
   * inferred.
   */
  readonly id?: readonly string[] | null | undefined;
  /**
   * Only these levels. The format of several values is undocumented: repeating the key is inferred.
   */
  readonly level?: readonly number[] | null | undefined;
  /**
   * Only variables of these names. The format of several values is undocumented: repeating the key
   * is inferred.
   */
  readonly name?: readonly string[] | null | undefined;
  /**
   * Only these products, such as `process`. The format of several values is undocumented: repeating
   * the key is inferred.
   */
  readonly product?: readonly string[] | null | undefined;
  /** Text to search for in name and description. */
  readonly search?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
  /**
   * Only these types of values, the `data_type` of the answer. The format of several values is
   * undocumented: repeating the key is inferred.
   */
  readonly type?: readonly string[] | null | undefined;
}

/** Parameters of `decision_variables.list`: List the variables of customers, with their values. */
export interface DecisionVariablesListParams {
  /**
   * Only these categories. The format of several values is undocumented: repeating the key is
   * inferred.
   */
  readonly categories?: readonly string[] | null | undefined;
  /** End of the range. It is undocumented which date the range is about. */
  readonly end_date?: string | null | undefined;
  /**
   * Only variables of these names. The format of several values is undocumented: repeating the key
   * is inferred.
   */
  readonly names?: readonly string[] | null | undefined;
  /** Text to search for. */
  readonly search?: string | null | undefined;
  /** Start of the range. */
  readonly start_date?: string | null | undefined;
  /** Cursor of the page, as read from `next` of the page before. */
  readonly start_key?: string | null | undefined;
}

/**
 * Parameters of `links.inbound`: Make the address that opens a chat with a line of yours, with a
 * message already written.
 */
export interface LinksInboundParams {
  /** Number of the line with country code, digits only. */
  readonly phone: string;
  /** The activating message; a space becomes `%20`, never `+`. */
  readonly text: string;
}

/**
 * Parameters of `links.hosted_flow`: Make the address of the page on which a person runs an
 * identity flow.
 */
export interface LinksHostedFlowParams {
  /** Web token of the person, as `api_keys.create` made it. */
  readonly token: string;
}
