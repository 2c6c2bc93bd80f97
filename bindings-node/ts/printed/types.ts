// printed from core/src/catalogue; run `make print`
// Choices, answers and parameters: types alone, nothing of this is there at run time.

/** A word of the list, or one that this version does not know. */
export type Open<T extends string> = T | (string & {});

export type ActionStatus = "success" | "failure";

export type AttachmentStatus = "valid" | "invalid" | "pending";

export type AttachmentType = "document-front" | "document-reverse";

export type CheckCountry = "ALL" | "BR" | "CO" | "CL" | "MX" | "PE" | "CR";

export type CheckStatus = "not_started" | "in_progress" | "completed" | "error" | "delayed";

export type CheckType = "person" | "vehicle" | "company";

export type CheckedCountry = "ALL" | "BR" | "CO" | "CL" | "MX" | "PE" | "CR" | "EC" | "PR" | "BO";

export type CheckedType = "person" | "vehicle" | "company" | "document-validation";

export type CompanyStatus =
  | "active" | "cancelled" | "not_reinscribed" | "suspended" | "incapable" | "not_found" | "found";

export type ContinuousStatus = "enabled" | "disabled";

export type CustomTypeCountry = "ALL" | "BR" | "CL" | "CO" | "MX" | "PE";

export type DataSet =
  | "affiliations_and_insurances" | "alert_in_media" | "behavior" | "business_background"
  | "criminal_record" | "driving_licenses" | "international_background" | "legal_background"
  | "personal_identity" | "professional_background" | "traffic_fines" | "vehicle_information"
  | "vehicle_permits" | "taxes_and_finances" | "credit_history" | "document_validation";

export type DetailGroup =
  | "profile" | "legal" | "affiliations" | "vehicle" | "global" | "media" | "unknown";

export type DetailResult = "pending" | "found" | "not_found" | "error" | "ignored";

export type ExpiredReason =
  | "validation_not_performed" | "input_file_not_uploaded" | "pending_validation_methods"
  | "manual_review_expired";

export type FaceSubValidation = "similarity" | "passive_liveness" | "face_search";

export type FoundGender = "male" | "female";

export type HookVersion = "0" | "1";

export type HourlyStatus =
  | "operational" | "degraded_performance" | "partial_outage" | "major_outage"
  | "under_maintenance" | "deprecated" | "undetermined";

export type IdentityStatus = "found" | "not_found" | "dead";

export type InvalidInput =
  | "administrative_region" | "document_expedition_date" | "first_name" | "last_name" | "tax_id"
  | "ocr" | "cic" | "foreign_id" | "pep" | "elector_key" | "issue_number" | "citizen_id"
  | "passport" | "national_id" | "birth_certificate" | "diplomatic_id" | "vehicle_id"
  | "driver_license";

export type LifecycleStatus = "deleting" | "deleted" | "restoring" | "restored";

export type ManualReviewMode = "default" | "disabled";

export type NamesMatching = "soft" | "exact";

export type NativeCountry = "CO" | "MX" | "PE" | "BR" | "EC" | "CL" | "VE";

export type OwnerDocumentType = "national-id" | "foreign-id" | "tax-id" | "passport";

export type Priority = "low" | "medium" | "high";

export type ProcessCountry = "CO" | "BR" | "MX" | "EC" | "ALL" | "VE" | "CL" | "PE" | "CR" | "PA";

export type ProcessFailure = "declined" | "expired" | "system_error" | "canceled";

export type ProcessStatus = "success" | "failure" | "pending";

export type Region =
  | "DF" | "AC" | "AL" | "AP" | "AM" | "BA" | "CE" | "ES" | "GO" | "MA" | "MT" | "MS" | "MG" | "PA"
  | "PB" | "PR" | "PE" | "PI" | "RJ" | "RN" | "RS" | "RO" | "RR" | "SC" | "SP" | "SE" | "TO"
  | "ALL";

export type ScoreResult = "pending" | "found" | "not_found" | "error" | "delayed" | "ignored";

export type ScoreStatus = "new" | "up" | "down" | "same" | "equal";

export type Severity = "unknown" | "none" | "very_low" | "low" | "medium" | "high" | "very_high";

export type SourceStatus =
  | "not_started" | "completed" | "expired" | "error" | "delayed" | "skipped";

export type StepInputType =
  | "text" | "email" | "token" | "country_code" | "phone" | "select" | "hidden";

export type StepType =
  | "enter_authorization" | "enter_email" | "enter_email_verification_code" | "enter_phone"
  | "enter_phone_verification_code" | "enter_document_type" | "take_document_photo"
  | "record_face_photo_liveness" | "record_face_video_liveness"
  | "enter_face_verification_liveness" | "enter_geolocation_permissions" | "get_validations_result"
  | "enter_captcha";

export type SubResult = "valid" | "invalid" | "skipped";

export type SubjectGender =
  | "male" | "masculino" | "hombre" | "h" | "female" | "femenino" | "mujer" | "m";

export type SummaryResult = "found" | "not_found" | "skipped" | "in_progress";

export type ValidationFailure = "declined" | "expired" | "system_error";

export type ValidationStatus = "pending" | "success" | "failure";

export type ValidationType =
  | "document-validation" | "face-recognition" | "email-verification" | "phone-verification"
  | "electronic-signature";

export type VehicleStatus = "found" | "not_found";

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
   * Where the check stands; `completed` and `error` are final. Absent from the answer of
   * `checks.delete`. Others say `error` means that over 30 % of the sources failed.
   */
  readonly status?: Open<CheckStatus> | null;
  /** Country whose records are searched. */
  readonly country?: Open<CheckedCountry> | null;
  /** When it was created. */
  readonly creation_date?: string | null;
  /** Last change. */
  readonly update_date?: string | null;
  /** When it was started. In examples only, not in the schema. */
  readonly start_date?: string | null;
  /** When it was deleted. In examples only, not in the schema. */
  readonly delete_date?: string | null;
  /** Whether it was deleted. In examples only, not in the schema. */
  readonly deleted?: boolean | null;
  /** From 0, high risk, to 1, low risk; -1 before it is computed. */
  readonly score?: number | null;
  /** Score of what was found by number; -1 or 0 before it is computed. */
  readonly id_score?: number | null;
  /** Score of what was found by name. */
  readonly name_score?: number | null;
  /** Older name of `name_score`. In examples only, not in the schema. */
  readonly homonym_score?: number | null;
  /** How likely the subject has homonyms. Experimental, and in examples only. */
  readonly homonym_probability?: number | null;
  /** Score of each dataset by name. In examples only; keys of version 1 no longer get it. */
  readonly homonym_scores?: readonly HomonymScore[] | null;
  /** Check before this one. In examples only, not in the schema. */
  readonly previous_check?: string | null;
  /** How often the check runs again. In examples only, not in the schema. */
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
  /** Status as a driver. In examples only, not in the schema. */
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
  /** Last change. In examples only, not in the schema. */
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
  /** Last change. In examples only, not in the schema. */
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
  /** Last change. In examples only, not in the schema. */
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
  /** Checks of this page. */
  readonly checks: readonly Check[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `checks.attachments`. */
export interface CheckAttachmentPage {
  /** Files of this page. */
  readonly files: readonly CheckAttachment[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  /** Number of files. */
  readonly total?: number | null;
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
  /** Details of this page. */
  readonly details: readonly CheckDetail[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
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
  /** Score of the detail. In the older schema only. */
  readonly score?: number | null;
  /** Group that it is shown in. In the older schema only. */
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
  /** Result of the identity. Its values are nowhere listed. */
  readonly identity_result?: string | null;
  /** State of the identity. Its values are nowhere listed. */
  readonly identity_state?: string | null;
  /** When it was issued. In an older example only. */
  readonly issued_at?: string | null;
  /** Categories. Its items are nowhere described. [third-party] */
  readonly categorization?: readonly unknown[] | null;
  /** Labels and values as the source shows them. May be null. */
  readonly tables?: readonly DetailTable[] | null;
  /** Last change. */
  readonly update_date?: string | null;
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
  /** Where the check stands. */
  readonly check_status?: Open<CheckStatus> | null;
  /** Where the variables stand; `completed` was seen. */
  readonly variables_status?: string | null;
  /** Variables of a person. Read in part only, so it is kept as it comes. */
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
  /** Configuration of providers. Null in older examples, nowhere described. */
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
   * Weight from 0 to 1; 0 is searched without counting. A text in the schema, a number in every
   * example: both are read.
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
  /** What was done, in a sentence. */
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
  /** Version of the key, for hooks. In the schema only. */
  readonly version?: Open<HookVersion> | number | null;
  readonly [later: string]: unknown;
}

/** Answer of `continuous_checks.list`. */
export interface ContinuousCheckPage {
  /** Series of this page. */
  readonly continuous_checks: readonly ContinuousCheck[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `continuous_checks.history`. */
export interface ContinuousCheckHistoryPage {
  /**
   * Changes of this page. `dataset_score_changes` and `score_changes` are named but not described,
   * so items are kept as they come.
   */
  readonly history: readonly unknown[];
  /** Path of the next page. Empty or absent on the last page. */
  readonly next?: string | null;
  /** Path of this answer. */
  readonly self?: string | null;
  readonly [later: string]: unknown;
}

/** Answer of `provider_webhooks.receive`. */
export interface ProviderWebhookAnswer {
  /** It is `ok`. */
  readonly status: string;
  readonly [later: string]: unknown;
}

/** Answer of `processes.result`. */
export interface ProcessResult {
  /** Identifier of the process. */
  readonly process_id: string;
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
  /** How it stands; `success` and `failure` are final. */
  readonly status?: Open<ProcessStatus> | null;
  /** How it failed. */
  readonly failure_status?: Open<ProcessFailure> | null;
  /** Why it was declined. */
  readonly declined_reason?: string | null;
  /** Why it expired. */
  readonly expired_reason?: string | null;
  /** Verdict that a person set instead of `status`. Its values are nowhere printed. */
  readonly override_status?: string | null;
  /** Verdicts that were set before. Its items are nowhere printed. */
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
  /** Place of the device, as latitude, comma, longitude. */
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

/** Part of `ProcessResult`. */
export interface ProcessValidation {
  /** Identifier of the validation. */
  readonly validation_id: string;
  /** Process that it belongs to. */
  readonly identity_process_id?: string | null;
  /** Account that it belongs to. */
  readonly account_id?: string | null;
  /** Flow that it belongs to. Printed for the validators host only. */
  readonly flow_id?: string | null;
  /** Address of the device. */
  readonly ip_address?: string | null;
  /** What is validated. */
  readonly type?: Open<ValidationType> | null;
  /** How it stands. */
  readonly validation_status?: Open<ValidationStatus> | null;
  /** How it failed. */
  readonly failure_status?: Open<ValidationFailure> | null;
  /** Why it was declined. Well over a hundred codes are known; see the guide. */
  readonly declined_reason?: string | null;
  /** Why it expired. Printed for the validators host only. */
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
   * Whether its data are being deleted or restored. Printed for deleting and restoring only.
   * [inferred]
   */
  readonly lifecycle_status?: Open<LifecycleStatus> | null;
  /** Address that was verified. [third-party] */
  readonly email?: string | null;
  /** What was found. */
  readonly details?: ValidationDetails | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessValidation`, `StepOutput`. */
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

/** Part of `ProcessValidation`. */
export interface ValidationDetails {
  /** Check that was made on the way. */
  readonly background_check?: BackgroundCheckLink | null;
  /** What the document says. */
  readonly document_details?: DocumentDetails | null;
  /** What was validated of the document. */
  readonly document_validations?: DocumentValidations | null;
  /** What was validated of the face. */
  readonly face_recognition_validations?: FaceRecognitionValidations | null;
  /** What was signed. Printed for the validators host only. */
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
  /** Version of the document. Printed for the validators host only. */
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
  /** Whether it is a photo of a photo. Printed for the validators host only. */
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
  /** What to know about it. */
  readonly message?: string | null;
  /** Whether a person looked at it. */
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
  /** Whether the face in the video is alive. Printed for the validators host only. */
  readonly liveness_status?: string | null;
  /** What the person did. Printed for the validators host only. */
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
  /** Document to be signed. Printed for the validators host only. */
  readonly original_document_url?: string | null;
  /** Signed document. Printed for the validators host only. */
  readonly signed_document_url?: string | null;
  /** Image of the signature. Printed for the validators host only. */
  readonly signature_image_url?: string | null;
  readonly [later: string]: unknown;
}

/** Part of `ProcessResult`. */
export interface ProcessStep {
  /** Identifier of the step. */
  readonly step_id?: string | null;
  /** What the step does. */
  readonly type?: Open<StepType> | null;
  /** Verification that it belongs to. */
  readonly verification_id?: string | null;
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
  /** Attached documents. Null in examples; nowhere described. */
  readonly attached_document_ids?: unknown;
  /** Variables of the attached documents. Null in examples; nowhere described. */
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
  /** Kind of liveness test. */
  readonly liveness_type?: string | null;
  /** Whether a person may look at it. */
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

/** Part of `ProcessStep`. */
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
  /** What to know about it. [third-party] */
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

/** Part of `ProcessResult`. */
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

/** Part of `ProcessResult`. */
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
  /** Options that were offered. Null in examples; its items are nowhere described. */
  readonly options?: readonly unknown[] | null;
  /** Answer that was given. */
  readonly response?: string | null;
  /** Who started it. */
  readonly trigger_user?: string | null;
  readonly [later: string]: unknown;
}

/** Parameters of `checks.create`: Start a background check. */
export interface ChecksCreateParams {
  /** Country whose records are searched, `ALL` for international lists. */
  readonly country: CheckCountry;
  /**
   * The subject consented to being checked. The service insists on it since keys of version 1, this
   * client always.
   */
  readonly user_authorized: boolean;
  /** A person, a vehicle, a company, or a custom type by its name. */
  readonly type: Open<CheckType>;
  /** Reference of your own, stored with the check. */
  readonly custom_input?: string | null | undefined;
  /** Diplomatic identity number. */
  readonly diplomatic_id?: string | null | undefined;
  /**
   * Phone of the subject, who must be told in some countries. Starred for foreigners in PE, most
   * likely by mistake: only a warning here.
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
   * Gender of the subject; `m` stands for mujer, `h` for hombre. That `m` is female is inferred
   * from the order of the list and from the CURP.
   */
  readonly gender?: SubjectGender | null | undefined;
  /** Day of birth, which also tells homonyms apart. */
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
  /** State-level identity: RG in BR, RENAPO in MX. The service drops what is no letter or digit. */
  readonly state_id?: string | null | undefined;
  /** Always make a new check, even if a recent one has the same inputs. */
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
  /** How often the check runs again; left out, it runs once. */
  readonly watch?: string | null | undefined;
  /**
   * Place in the queue, `medium` if left out. In the older specification only, though the 429 of
   * this operation still speaks of it.
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

/** Parameters of `checks.attachments`: List the files that the sources of a check gave. */
export interface ChecksAttachmentsParams {
  /** Identifier of the check. */
  readonly check_id: string;
  /**
   * Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
   * parameter is documented. [inferred]
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `checks.details`: List what the sources of a check said. */
export interface ChecksDetailsParams {
  /** Identifier of the check. */
  readonly check_id: string;
  /**
   * Language of the details, that of the source if left out. That a region may follow, as in
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
  /** Language of the PDF, `es` if left out. */
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
  /** Country of the type, `ALL` for searches by name in international lists. */
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
  /** Country of the type, `ALL` for searches by name in international lists. */
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
  /**
   * Cursor of the page, as read from `next` of the page before. No answer was seen to hold `next`.
   */
  readonly start_key?: string | null | undefined;
}

/** Parameters of `custom_types.delete`: Delete a type of check. */
export interface CustomTypesDeleteParams {
  /** Country of the type, or `ALL`. */
  readonly country: string;
  /** Name of the type. */
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
   * It is `soft` if left out.
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
  /**
   * More that the source asks for. Its items are nowhere described, so they are sent as they come.
   */
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

/** Parameters of `continuous_checks.create`: Let a check run again and again. */
export interface ContinuousChecksCreateParams {
  /** Time between runs, such as `weekly` or `2w`. */
  readonly frequency: string;
  /**
   * Last day of the series, which must leave room for one run. The older specification does not
   * know it.
   */
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

/** Parameters of `processes.result`: Get the result of an identity process. */
export interface ProcessesResultParams {
  /** Identifier of the identity process. */
  readonly process_id: string;
  /** Account of the process. One integrator sends it; it is not needed. [third-party] */
  readonly account_id?: string | null | undefined;
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
