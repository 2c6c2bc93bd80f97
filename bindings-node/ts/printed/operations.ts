// printed from core/src/catalogue; run `make print`
// The operations: signatures for the compiler, a table for the client.

import type { Download, SavedFile } from "../files.js";
import type { CallOptions, FileOptions, SaveOptions, WaitOptions } from "../options.js";
import type { Pages } from "../pages.js";
import type {
    Check, CheckAnswer, CheckAttachment, CheckAttachmentPage, CheckDetail, CheckDetailPage,
    CheckPage, CheckPdf, CheckSummary, CheckVariables, ChecksAttachmentsParams, ChecksCreateParams,
    ChecksCreatePdfParams, ChecksDeleteParams, ChecksDetailsParams, ChecksGetParams,
    ChecksListParams, ChecksPdfParams, ChecksSummarizeParams, ChecksVariablesParams,
    ContinuousCheck, ContinuousCheckHistoryPage, ContinuousCheckPage, ContinuousChecksCreateParams,
    ContinuousChecksGetParams, ContinuousChecksHistoryParams, ContinuousChecksListParams,
    ContinuousChecksUpdateParams, CredentialMessage, CredentialsAnswer, CredentialsDeleteParams,
    CredentialsSetParams, CustomTypesAnswer, CustomTypesCreateParams, CustomTypesDeleteParams,
    CustomTypesListParams, CustomTypesUpdateParams, DatabaseHealth, DatasetWeight, HealthGetParams,
    ProcessResult, ProcessesPdfParams, ProcessesRecordingsParams, ProcessesResultParams,
    ProviderWebhookAnswer, ProviderWebhooksReceiveParams, SettingAnswer, SettingsCreateParams,
} from "./types.js";

/** Operations of `checks`. Each rejects with a `TruoraError` when it fails. */
export interface Checks {
  /**
   * Start a background check.
   *
   * Billed when created. Follow it with `checks.get`, or wait with `checks.wait`. Which inputs are
   * needed depends on country, type, and whether the subject is a national or a foreigner.
   *
   * Source: documented.
   */
  create(params: ChecksCreateParams, options?: CallOptions): Promise<CheckAnswer>;
  /**
   * List checks.
   *
   * Source: documented.
   */
  list(params?: ChecksListParams, options?: CallOptions): Pages<Check, CheckPage>;
  /**
   * Get a check.
   *
   * Its final states are `completed` and `error`.
   *
   * Source: documented.
   */
  get(params: string | ChecksGetParams, options?: CallOptions): Promise<CheckAnswer>;
  /**
   * Wait until a job has ended, and give its last answer: `checks.get` is repeated until
   * `check.status` is `completed`. `error` raises `JobFailedError`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params: string | ChecksGetParams, options?: WaitOptions<CheckAnswer>): Promise<CheckAnswer>;
  /**
   * List the files that the sources of a check gave.
   *
   * Download a file by its link, without the key.
   *
   * Source: documented.
   */
  attachments(params: string | ChecksAttachmentsParams, options?: CallOptions): Pages<CheckAttachment, CheckAttachmentPage>;
  /**
   * List what the sources of a check said.
   *
   * Source: documented.
   */
  details(params: string | ChecksDetailsParams, options?: CallOptions): Pages<CheckDetail, CheckDetailPage>;
  /**
   * Get the details of a check as a short text.
   *
   * Source: documented.
   */
  summarize(params: string | ChecksSummarizeParams, options?: CallOptions): Promise<CheckSummary>;
  /**
   * Delete a check.
   *
   * The first check of a continuous check cannot be deleted.
   *
   * Source: documented.
   */
  delete(params: string | ChecksDeleteParams, options?: CallOptions): Promise<CheckAnswer>;
  /**
   * Get the decision variables of a check.
   *
   * Source: documented.
   */
  variables(params: string | ChecksVariablesParams, options?: CallOptions): Promise<CheckVariables>;
  /**
   * Start making the PDF of a check.
   *
   * Get it with `checks.pdf`.
   *
   * Source: documented.
   */
  createPdf(params: string | ChecksCreatePdfParams, options?: CallOptions): Promise<CheckPdf>;
  /**
   * Download the PDF of a check.
   *
   * Call `checks.create_pdf` first.
   *
   * With `to` (in Node) a file that is written whole or not at all; without it, a stream to read
   * once.
   *
   * Source: documented.
   */
  pdf(params: string | ChecksPdfParams, options: SaveOptions): Promise<SavedFile>;
  pdf(params: string | ChecksPdfParams, options?: FileOptions): Promise<Download>;
}

/** Operations of `health`. Each rejects with a `TruoraError` when it fails. */
export interface Health {
  /**
   * Get the status of the databases of a country.
   *
   * A past day gives its hours, now gives the current status.
   *
   * Source: documented.
   */
  get(params: HealthGetParams, options?: CallOptions): Promise<readonly DatabaseHealth[]>;
}

/** Operations of `custom_types`. Each rejects with a `TruoraError` when it fails. */
export interface CustomTypes {
  /**
   * Create a type of check.
   *
   * Give at least one weight: 0 searches a dataset without counting it, a dataset that is left out
   * is not searched, and the weights must add up to 1. Use its name as `type` of `checks.create`.
   *
   * Source: documented.
   */
  create(params: CustomTypesCreateParams, options?: CallOptions): Promise<CustomTypesAnswer>;
  /**
   * Replace the weights of a type of check.
   *
   * Country and name say which one is replaced. The weights must add up to 1. The default types
   * cannot be changed.
   *
   * Source: documented.
   */
  update(params: CustomTypesUpdateParams, options?: CallOptions): Promise<CustomTypesAnswer>;
  /**
   * Get the types of check, the default ones included, with their weights.
   *
   * One answer holds them by country and name, so there is nothing to iterate over.
   *
   * Source: documented.
   */
  list(params?: CustomTypesListParams, options?: CallOptions): Promise<CustomTypesAnswer>;
  /**
   * Delete a type of check.
   *
   * Answers the types that are left in that country.
   *
   * Source: documented.
   */
  delete(params: CustomTypesDeleteParams, options?: CallOptions): Promise<{ readonly [key: string]: { readonly [key: string]: readonly DatasetWeight[] } }>;
}

/** Operations of `settings`. Each rejects with a `TruoraError` when it fails. */
export interface Settings {
  /**
   * Set how checks are made.
   *
   * For the whole client: it touches every type of check.
   *
   * Source: documented.
   */
  create(params?: SettingsCreateParams, options?: CallOptions): Promise<SettingAnswer>;
}

/** Operations of `credentials`. Each rejects with a `TruoraError` when it fails. */
export interface Credentials {
  /**
   * Create or replace the credential for a database.
   *
   * Source: documented.
   */
  set(params: CredentialsSetParams, options?: CallOptions): Promise<CredentialMessage>;
  /**
   * Get the credentials that are set, and the databases that take some.
   *
   * One answer holds two lists, so there is nothing to iterate over.
   *
   * Source: documented.
   */
  list(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<CredentialsAnswer>;
  /**
   * Delete the credential for a database.
   *
   * Source: documented.
   */
  delete(params: string | CredentialsDeleteParams, options?: CallOptions): Promise<CredentialMessage>;
}

/** Operations of `continuous_checks`. Each rejects with a `TruoraError` when it fails. */
export interface ContinuousChecks {
  /**
   * Let a check run again and again.
   *
   * Each run is a check of its own.
   *
   * Source: documented.
   */
  create(params: ContinuousChecksCreateParams, options?: CallOptions): Promise<ContinuousCheck>;
  /**
   * Change the frequency of a series, or turn it on or off.
   *
   * There is no way to delete one: set its status to `disabled`.
   *
   * Source: documented.
   */
  update(params: string | ContinuousChecksUpdateParams, options?: CallOptions): Promise<ContinuousCheck>;
  /**
   * List the series.
   *
   * Source: documented.
   */
  list(params?: ContinuousChecksListParams, options?: CallOptions): Pages<ContinuousCheck, ContinuousCheckPage>;
  /**
   * Get a series, with the check that ran last.
   *
   * Source: documented.
   */
  get(params: string | ContinuousChecksGetParams, options?: CallOptions): Promise<ContinuousCheck>;
  /**
   * List how the scores of a series changed.
   *
   * Source: documented.
   */
  history(params: string | ContinuousChecksHistoryParams, options?: CallOptions): Pages<unknown, ContinuousCheckHistoryPage>;
}

/** Operations of `provider_webhooks`. Each rejects with a `TruoraError` when it fails. */
export interface ProviderWebhooks {
  /**
   * Deliver an event of a provider to Truora.
   *
   * The body is sent as it is, byte by byte. Truora's own events to you are another matter.
   *
   * Source: documented.
   */
  receive(params: ProviderWebhooksReceiveParams, options?: CallOptions): Promise<ProviderWebhookAnswer>;
}

/** Operations of `processes`. Each rejects with a `TruoraError` when it fails. */
export interface Processes {
  /**
   * Get the result of an identity process.
   *
   * A declined identity is a result like any other: its status is `failure`. The verdict is
   * `override_status` if present, else `status`. Links to the user's files live 15 minutes.
   *
   * Source: documented.
   */
  result(params: string | ProcessesResultParams, options?: CallOptions): Promise<ProcessResult>;
  /**
   * Wait until a job has ended, and give its last answer: `processes.result` is repeated until
   * `status` is `success` or `failure`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params: string | ProcessesResultParams, options?: WaitOptions<ProcessResult>): Promise<ProcessResult>;
  /**
   * Download the PDF of an identity process.
   *
   * The process must have ended.
   *
   * With `to` (in Node) a file that is written whole or not at all; without it, a stream to read
   * once.
   *
   * Source: documented.
   */
  pdf(params: string | ProcessesPdfParams, options: SaveOptions): Promise<SavedFile>;
  pdf(params: string | ProcessesPdfParams, options?: FileOptions): Promise<Download>;
  /**
   * Download the recordings of the video call of an identity process.
   *
   * The process must have ended.
   *
   * With `to` (in Node) a file that is written whole or not at all; without it, a stream to read
   * once.
   *
   * Source: documented.
   */
  recordings(params: string | ProcessesRecordingsParams, options: SaveOptions): Promise<SavedFile>;
  recordings(params: string | ProcessesRecordingsParams, options?: FileOptions): Promise<Download>;
}

/** What the client has: its resources, as attributes. */
export interface Resources {
  /** Operations of `checks`. */
  readonly checks: Checks;
  /** Operations of `health`. */
  readonly health: Health;
  /** Operations of `custom_types`. */
  readonly customTypes: CustomTypes;
  /** Operations of `settings`. */
  readonly settings: Settings;
  /** Operations of `credentials`. */
  readonly credentials: Credentials;
  /** Operations of `continuous_checks`. */
  readonly continuousChecks: ContinuousChecks;
  /** Operations of `provider_webhooks`. */
  readonly providerWebhooks: ProviderWebhooks;
  /** Operations of `processes`. */
  readonly processes: Processes;
}

/**
 * Resource, method, operation, how it is used, the one path parameter that a bare text stands for,
 * whether it only reads, and what an answer without a body is.
 */
export type Row = readonly [
  resource: string,
  method: string,
  operation: string,
  use: "call" | "wait" | "list" | "file",
  lone: string,
  reads: boolean,
  empty: "" | "{}" | "[]",
];

export const METHODS: readonly Row[] = [
  ["checks", "create", "checks.create", "call", "", false, "{}"],
  ["checks", "list", "checks.list", "list", "", true, "{}"],
  ["checks", "get", "checks.get", "call", "check_id", true, "{}"],
  ["checks", "wait", "checks.get", "wait", "check_id", true, "{}"],
  ["checks", "attachments", "checks.attachments", "list", "check_id", true, "{}"],
  ["checks", "details", "checks.details", "list", "check_id", true, "{}"],
  ["checks", "summarize", "checks.summarize", "call", "check_id", true, "{}"],
  ["checks", "delete", "checks.delete", "call", "check_id", false, "{}"],
  ["checks", "variables", "checks.variables", "call", "check_id", true, "{}"],
  ["checks", "createPdf", "checks.create_pdf", "call", "check_id", false, "{}"],
  ["checks", "pdf", "checks.pdf", "file", "check_id", true, ""],
  ["health", "get", "health.get", "call", "", true, "[]"],
  ["customTypes", "create", "custom_types.create", "call", "", false, "{}"],
  ["customTypes", "update", "custom_types.update", "call", "", false, "{}"],
  ["customTypes", "list", "custom_types.list", "call", "", true, "{}"],
  ["customTypes", "delete", "custom_types.delete", "call", "", false, "{}"],
  ["settings", "create", "settings.create", "call", "", false, "{}"],
  ["credentials", "set", "credentials.set", "call", "database_id", false, "{}"],
  ["credentials", "list", "credentials.list", "call", "", true, "{}"],
  ["credentials", "delete", "credentials.delete", "call", "database_id", false, "{}"],
  ["continuousChecks", "create", "continuous_checks.create", "call", "", false, "{}"],
  ["continuousChecks", "update", "continuous_checks.update", "call", "continuous_check_id", false, "{}"],
  ["continuousChecks", "list", "continuous_checks.list", "list", "", true, "{}"],
  ["continuousChecks", "get", "continuous_checks.get", "call", "continuous_check_id", true, "{}"],
  ["continuousChecks", "history", "continuous_checks.history", "list", "continuous_check_id", true, "{}"],
  ["providerWebhooks", "receive", "provider_webhooks.receive", "call", "webhook_type", false, "{}"],
  ["processes", "result", "processes.result", "call", "process_id", true, "{}"],
  ["processes", "wait", "processes.result", "wait", "process_id", true, "{}"],
  ["processes", "pdf", "processes.pdf", "file", "process_id", true, ""],
  ["processes", "recordings", "processes.recordings", "file", "process_id", true, ""],
];
