// printed from core/src/catalogue; run `make print`
// The operations: signatures for the compiler, a table for the client.

import type { Download, SavedFile } from "../files/download.js";
import type { CallOptions, FileOptions, SaveOptions, UploadOptions, WaitOptions } from "../options.js";
import type { Pages } from "../pages.js";
import type {
    Account, AccountPage, AccountsCreateParams, AccountsEnrollmentsParams, AccountsGetParams,
    AccountsListParams, AccountsValidationParams, AccountsValidationsParams, AddedVerification,
    Agent, AgentPage, AgentStatusAnswer, AgentTemplate, AgentTemplatePage,
    AgentTemplatesCreateParams, AgentTemplatesDeleteManyParams, AgentTemplatesDeleteParams,
    AgentTemplatesDeleted, AgentTemplatesListParams, AgentTemplatesUpdateParams,
    AgentsAssignmentRulesetParams, AgentsListParams, AgentsUpdateCapacityParams,
    AgentsUpdateStatusParams, ApiKeysAnswer, ApiKeysCreateParams, ApiKeysDeleteParams,
    AssignmentRuleset, Batch, BatchMessage, BatchReport, BatchesCreateParams, BatchesGetParams,
    BatchesReportParams, BatchesRequestReportParams, BatchesStartParams, BatchesStopParams,
    BatchesUploadParams, BusinessRule, BusinessRuleAnswer, BusinessRulePage, CampaignsCancelParams,
    CampaignsGetParams, CapacityUpdated, Channel, ChannelPage, ChannelsListParams, Chat,
    ChatActivity, ChatActivityPage, ChatExport, ChatExportPage, ChatExportReused,
    ChatExportsCreateParams, ChatExportsListParams, ChatPage, ChatUpdated, ChatsActivitiesParams,
    ChatsForceDequeueParams, ChatsGetParams, ChatsSearchParams, ChatsSendParams, ChatsUpdateParams,
    ChatsUpdateTagsParams, Check, CheckAnswer, CheckAttachment, CheckAttachmentPage, CheckDetail,
    CheckDetailPage, CheckPage, CheckPdf, CheckSummary, CheckVariables, ChecksAttachmentsParams,
    ChecksCreateParams, ChecksCreatePdfParams, ChecksDeleteParams, ChecksDetailsParams,
    ChecksGetParams, ChecksListParams, ChecksPdfParams, ChecksSummarizeParams,
    ChecksVariablesParams, ConsentTermsAnswer, ConsentTermsGetParams, Contact, ContactMessage,
    ContactPage, ContactPropertiesCreateParams, ContactPropertiesListParams, ContactProperty,
    ContactPropertyPage, ContactsCreateParams, ContactsDeleteParams, ContactsGetParams,
    ContactsListParams, ContactsUpdateParams, ContinuousCheck, ContinuousCheckHistoryPage,
    ContinuousCheckPage, ContinuousChecksCreateParams, ContinuousChecksGetParams,
    ContinuousChecksHistoryParams, ContinuousChecksListParams, ContinuousChecksUpdateParams,
    CreatedApiKey, CreatedHook, CredentialMessage, CredentialsAnswer, CredentialsDeleteParams,
    CredentialsSetParams, CustomTypesAnswer, CustomTypesCreateParams, CustomTypesDeleteParams,
    CustomTypesListParams, CustomTypesUpdateParams, Customer, CustomerDecisionVariables,
    CustomerDecisionVariablesPage, CustomerLine, CustomerPage, CustomerStatisticCount, CustomerTag,
    CustomerTagState, CustomerTransaction, CustomerTransactionPage, CustomersGetParams,
    CustomersListParams, CustomersTagHistoryParams, CustomersTransactionParams,
    CustomersTransactionsParams, CustomersUpdateTagsParams, DatabaseHealth, DatasetWeight,
    DecisionVariable, DecisionVariablePage, DecisionVariablesAvailableParams,
    DecisionVariablesListParams, DeletedProcess, EngagementMessage, Enrollment, EnrollmentMessage,
    EnrollmentPage, EnrollmentsCreateParams, EnrollmentsDeleteParams, EnrollmentsGetParams,
    FlowsCreateParams, FlowsSendLinkParams, HealthGetParams, HookEvent, HookEventPage,
    HookEventsGetParams, HookEventsListParams, HooksCreateParams, ImageEvaluation, InboundFlow,
    InboundFlowDeleted, InboundFlowPage, InboundFlowsCreateParams, InboundFlowsDeleteParams,
    InboundFlowsGetParams, InboundFlowsListParams, InboundFlowsUpdateParams, InfographicsAnswer,
    Integration, IntegrationAnswer, IntegrationsCreateParams, IntegrationsGetParams, Line, LinePage,
    LinesGetParams, LinesListParams, LinesOfCustomerParams, LinesSetConfigParams, LinesUpdateParams,
    LinksHostedFlowParams, LinksInboundParams, NewBatch, OutboundDeleted, OutboundMessage,
    OutboundMessagePage, OutboundSent, OutboundsCreateParams, OutboundsDeleteParams,
    OutboundsGetParams, OutboundsListParams, OutboundsSendParams, OutboundsUpdateParams, Process,
    ProcessPage, ProcessResult, ProcessValidations, ProcessVariables,
    ProcessesAddVerificationParams, ProcessesBackParams, ProcessesCancelParams,
    ProcessesDeleteParams, ProcessesGetParams, ProcessesListParams, ProcessesPdfParams,
    ProcessesRecordingsParams, ProcessesResultParams, ProcessesSendLinkParams,
    ProcessesUpdateParams, ProcessesValidationsParams, ProcessesVariablesParams,
    ProcessesVerifyParams, ProviderStatusesReportParams, ProviderWebhookAnswer,
    ProviderWebhooksReceiveParams, RuleAction, RuleActionAnswer, RuleActionPage,
    RuleActionsCreateParams, RuleActionsDeleteEnvVarParams, RuleActionsDeleteParams,
    RuleActionsListEnvVarsParams, RuleActionsListParams, RuleActionsSetEnvVarParams,
    RuleActionsUpdateParams, RuleEnvVars, RuleMessage, RuleVariablesSpec, RulesCreateParams,
    RulesDeleteParams, RulesGetParams, RulesListParams, RulesUpdateParams, Segment,
    SegmentComputation, SegmentMessage, SegmentPage, SegmentProfile, SegmentProfilePage,
    SegmentsComputeParams, SegmentsCreateParams, SegmentsDeleteParams, SegmentsGetParams,
    SegmentsListParams, SegmentsProfilesParams, SegmentsUpdateParams, SentFlowLink,
    SessionsFinishParams, SettingAnswer, SettingsCreateParams, UploadAnswer, Validation,
    ValidationLifecycle, ValidationPage, ValidationsAnswer, ValidationsCreateParams,
    ValidationsDeleteParams, ValidationsDocumentInfographicParams, ValidationsEvaluateImageParams,
    ValidationsGetParams, ValidationsPerformParams, ValidationsRestoreParams,
    ValidationsUploadParams, ValidatorsConfigAnswer, ValidatorsConfigDeleteParams,
    ValidatorsConfigUpdateParams, WabasAnswer, WabasSubscribeParams,
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
   * Wait until a job has ended and return its last answer: `checks.get` is polled until
   * `check.status` is `completed`. `error` raises `JobFailedError`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params: string | ChecksGetParams, options?: WaitOptions<CheckAnswer>): Promise<CheckAnswer>;
  /**
   * List the files from the sources of a check.
   *
   * Download a file by its link, without the key.
   *
   * Source: documented.
   */
  attachments(params: string | ChecksAttachmentsParams, options?: CallOptions): Pages<CheckAttachment, CheckAttachmentPage>;
  /**
   * List the findings of the sources of a check.
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
   * With `to` (in Node) a file, written completely or not at all; without it, a stream to read
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
   * One answer has all of them, by country and name, so there are no pages.
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
   * For the whole client: it affects every type of check.
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
   * One answer has two lists, so there are no pages.
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
   * Repeat a check on a schedule.
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
   * The body is sent unchanged. This is not about Truora's own events to you.
   *
   * Source: documented.
   */
  receive(params: ProviderWebhooksReceiveParams, options?: CallOptions): Promise<ProviderWebhookAnswer>;
}

/** Operations of `batches`. Each rejects with a `TruoraError` when it fails. */
export interface Batches {
  /**
   * Create a batch of checks.
   *
   * Then upload its workbook to `file_upload_link` with `batches.upload`, and start it.
   *
   * Source: documented.
   */
  create(params: BatchesCreateParams, options?: CallOptions): Promise<NewBatch>;
  /**
   * Upload the workbook of a batch.
   *
   * One workbook of at most 1,000 rows, whose columns follow `columns`. The link takes one upload,
   * within 30 minutes. The key does not go along.
   *
   * `file` is a path (in Node), bytes, a `Blob`, or a stream; a stream needs `size`, in bytes, and
   * is sent once.
   *
   * Source: documented.
   */
  upload(params: BatchesUploadParams, options?: UploadOptions): Promise<UploadAnswer>;
  /**
   * Ask for the report of a batch.
   *
   * Creating it takes some time: wait for it with `batches.wait_report`.
   *
   * Source: documented.
   */
  requestReport(params: BatchesRequestReportParams, options?: CallOptions): Promise<BatchMessage>;
  /**
   * Start a batch.
   *
   * Its workbook must have been uploaded; until then the answer is a 404. Each row is billed like a
   * check.
   *
   * Source: documented.
   */
  start(params: string | BatchesStartParams, options?: CallOptions): Promise<BatchMessage>;
  /**
   * Stop a batch that is in progress or has not started.
   *
   * Source: documented.
   */
  stop(params: string | BatchesStopParams, options?: CallOptions): Promise<Batch>;
  /**
   * Get a batch.
   *
   * Source: documented.
   */
  get(params: string | BatchesGetParams, options?: CallOptions): Promise<Batch>;
  /**
   * Wait until a job has ended and return its last answer: `batches.get` is polled until `status`
   * is `finished` or `stopped`. `failed` raises `JobFailedError`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params: string | BatchesGetParams, options?: WaitOptions<Batch>): Promise<Batch>;
  /**
   * Get the link to the report of a batch.
   *
   * A 404 means that there is none, or not yet. Fetch the file with `download`.
   *
   * Source: documented.
   */
  report(params: string | BatchesReportParams, options?: CallOptions): Promise<BatchReport>;
  /**
   * Wait until a job has ended and return its last answer: `batches.report` is polled until
   * `batch_report_url` is present. A 404 means that it is not ready yet.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  waitReport(params: string | BatchesReportParams, options?: WaitOptions<BatchReport>): Promise<BatchReport>;
}

/** Operations of `rules`. Each rejects with a `TruoraError` when it fails. */
export interface Rules {
  /**
   * Create a rule.
   *
   * Add actions with `rule_actions.create`.
   *
   * Source: documented.
   */
  create(params?: RulesCreateParams, options?: CallOptions): Promise<BusinessRuleAnswer>;
  /**
   * Change a rule.
   *
   * Source: documented.
   */
  update(params: string | RulesUpdateParams, options?: CallOptions): Promise<BusinessRuleAnswer>;
  /**
   * List the rules.
   *
   * Source: documented.
   */
  list(params?: RulesListParams, options?: CallOptions): Pages<BusinessRule, BusinessRulePage>;
  /**
   * Get a rule.
   *
   * Source: documented.
   */
  get(params: string | RulesGetParams, options?: CallOptions): Promise<BusinessRuleAnswer>;
  /**
   * Delete a rule and its actions.
   *
   * Source: documented.
   */
  delete(params: string | RulesDeleteParams, options?: CallOptions): Promise<RuleMessage>;
  /**
   * Get the variables that a condition may use.
   *
   * Source: documented.
   */
  variablesSpec(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<RuleVariablesSpec>;
}

/** Operations of `rule_actions`. Each rejects with a `TruoraError` when it fails. */
export interface RuleActions {
  /**
   * Set a variable that an action may use.
   *
   * It is created, or overwritten where the name exists.
   *
   * Source: documented.
   */
  setEnvVar(params: RuleActionsSetEnvVarParams, options?: CallOptions): Promise<RuleEnvVars>;
  /**
   * Get the variables of an action.
   *
   * Hidden values come back empty.
   *
   * Source: documented.
   */
  listEnvVars(params: RuleActionsListEnvVarsParams, options?: CallOptions): Promise<RuleEnvVars>;
  /**
   * Delete a variable of an action.
   *
   * Source: documented.
   */
  deleteEnvVar(params: RuleActionsDeleteEnvVarParams, options?: CallOptions): Promise<RuleMessage>;
  /**
   * Add an action to a rule.
   *
   * Source: documented.
   */
  create(params: string | RuleActionsCreateParams, options?: CallOptions): Promise<RuleActionAnswer>;
  /**
   * Change an action.
   *
   * Source: documented.
   */
  update(params: RuleActionsUpdateParams, options?: CallOptions): Promise<RuleActionAnswer>;
  /**
   * List the actions of a rule.
   *
   * Source: documented.
   */
  list(params: string | RuleActionsListParams, options?: CallOptions): Pages<RuleAction, RuleActionPage>;
  /**
   * Delete an action and its variables.
   *
   * Source: documented.
   */
  delete(params: RuleActionsDeleteParams, options?: CallOptions): Promise<RuleMessage>;
}

/** Operations of `hook_events`. Each rejects with a `TruoraError` when it fails. */
export interface HookEvents {
  /**
   * List the events of the last 60 days.
   *
   * Source: documented.
   */
  list(params?: HookEventsListParams, options?: CallOptions): Pages<HookEvent, HookEventPage>;
  /**
   * Get an event.
   *
   * Source: documented.
   */
  get(params: string | HookEventsGetParams, options?: CallOptions): Promise<HookEvent>;
}

/** Operations of `hooks`. Each rejects with a `TruoraError` when it fails. */
export interface Hooks {
  /**
   * Create a hook, which delivers events of checks to a web address or by mail.
   *
   * Keep the `signing_key` of the answer: the webhooks of this hook are signed with it.
   *
   * Source: documented.
   */
  create(params?: HooksCreateParams, options?: CallOptions): Promise<CreatedHook>;
  /**
   * List the hooks that were made by API.
   *
   * Each has its `signing_key`. The answer is kept as received.
   *
   * Source: documented.
   */
  list(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<unknown>;
}

/** Operations of `api_keys`. Each rejects with a `TruoraError` when it fails. */
export interface ApiKeys {
  /**
   * Create a key, such as the web token that one person runs a flow with.
   *
   * Needs a backend key. A web token is for one person and one process, and lives about two hours;
   * `links.hosted_flow` makes the address that the person opens, and `processes.create`, with the
   * token as `api_key`, tells which process it is.
   *
   * Source: documented.
   */
  create(params: ApiKeysCreateParams, options?: CallOptions): Promise<CreatedApiKey>;
  /**
   * List the keys of the account.
   *
   * Source: third-party.
   */
  list(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<ApiKeysAnswer>;
  /**
   * Revoke a key.
   *
   * Source: third-party.
   */
  delete(params: string | ApiKeysDeleteParams, options?: CallOptions): Promise<unknown>;
}

/** Operations of `flows`. Each rejects with a `TruoraError` when it fails. */
export interface Flows {
  /**
   * Send a person the link to a flow.
   *
   * It makes the process and sends its link in one call. `processes.send_link` is another
   * operation: it sends the link of a process that exists.
   *
   * Source: documented.
   */
  sendLink(params: FlowsSendLinkParams, options?: CallOptions): Promise<SentFlowLink>;
  /**
   * Create a flow.
   *
   * Source: documented.
   */
  create(params: FlowsCreateParams, options?: CallOptions): Promise<unknown>;
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
   * Wait until a job has ended and return its last answer: `processes.result` is polled until
   * `status` is `success` or `failure`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params: string | ProcessesResultParams, options?: WaitOptions<ProcessResult>): Promise<ProcessResult>;
  /**
   * Get the validations of an identity process.
   *
   * `processes.result` and `accounts.validations`, which are documented, give the same data.
   *
   * Source: inferred.
   */
  validations(params: string | ProcessesValidationsParams, options?: CallOptions): Promise<ProcessValidations>;
  /**
   * Download the PDF of an identity process.
   *
   * The process must have ended.
   *
   * With `to` (in Node) a file, written completely or not at all; without it, a stream to read
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
   * With `to` (in Node) a file, written completely or not at all; without it, a stream to read
   * once.
   *
   * Source: documented.
   */
  recordings(params: string | ProcessesRecordingsParams, options: SaveOptions): Promise<SavedFile>;
  recordings(params: string | ProcessesRecordingsParams, options?: FileOptions): Promise<Download>;
  /**
   * Send a person the link of an identity process that exists.
   *
   * Give the web token that created the process as the option `api_key`. `flows.send_link` is
   * another operation: it makes the process too.
   *
   * Source: documented.
   */
  sendLink(params: ProcessesSendLinkParams, options?: CallOptions): Promise<Process>;
  /**
   * Create the identity process of a web token, or get the one that it has.
   *
   * Give the web token as the option `api_key`: flow and person come from it. It is the reliable
   * way to learn `process_id`. An expired token is answered by 403.
   *
   * Source: documented.
   */
  create(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<Process>;
  /**
   * Submit the inputs of the current step of an identity process.
   *
   * Meant for a user interface of your own. Take step and inputs from `processes.get`, and ask it
   * again until the next step is there. Files go to the links of `files_upload_urls`.
   *
   * Source: documented.
   */
  verify(params: ProcessesVerifyParams, options?: CallOptions): Promise<Process>;
  /**
   * Go one step back in an identity process, or repeat the last one.
   *
   * Source: documented.
   */
  back(params: string | ProcessesBackParams, options?: CallOptions): Promise<Process>;
  /**
   * Change the device or the phone of an identity process.
   *
   * Until the process has ended.
   *
   * Source: documented.
   */
  update(params: string | ProcessesUpdateParams, options?: CallOptions): Promise<Process>;
  /**
   * Get an identity process with its steps.
   *
   * The web token of the process will do as the option `api_key`, and a backend key too. For the
   * verdict use `processes.result`.
   *
   * Source: documented.
   */
  get(params: string | ProcessesGetParams, options?: CallOptions): Promise<Process>;
  /**
   * List identity processes.
   *
   * The verdict is `override_status` if present, else `status`.
   *
   * Source: documented.
   */
  list(params?: ProcessesListParams, options?: CallOptions): Pages<Process, ProcessPage>;
  /**
   * Get the variables of an identity process.
   *
   * They are grouped by the block that set them.
   *
   * Source: documented.
   */
  variables(params: string | ProcessesVariablesParams, options?: CallOptions): Promise<ProcessVariables>;
  /**
   * Delete an identity process.
   *
   * It cannot be undone.
   *
   * Source: documented.
   */
  delete(params: string | ProcessesDeleteParams, options?: CallOptions): Promise<DeletedProcess>;
  /**
   * End an identity process before its time.
   *
   * Source: third-party.
   */
  cancel(params: ProcessesCancelParams, options?: CallOptions): Promise<Process>;
  /**
   * Add a block to a dynamic identity process.
   *
   * Source: third-party.
   */
  addVerification(params: ProcessesAddVerificationParams, options?: CallOptions): Promise<AddedVerification>;
}

/** Operations of `consent_terms`. Each rejects with a `TruoraError` when it fails. */
export interface ConsentTerms {
  /**
   * Get the terms that a person consents to.
   *
   * Source: third-party.
   */
  get(params: string | ConsentTermsGetParams, options?: CallOptions): Promise<ConsentTermsAnswer>;
}

/** Operations of `validations`. Each rejects with a `TruoraError` when it fails. */
export interface Validations {
  /**
   * Evaluate the picture of a document before it is uploaded.
   *
   * Source: third-party.
   */
  evaluateImage(params: ValidationsEvaluateImageParams, options?: CallOptions): Promise<ImageEvaluation>;
  /**
   * Start a validation.
   *
   * What it needs depends on its type. All but those of documents need an enrollment first. Upload
   * files to the links in `instructions`, send a code with `validations.perform`, and follow it
   * with `validations.get`, or wait with `validations.wait`.
   *
   * Source: documented.
   */
  create(params: ValidationsCreateParams, options?: CallOptions): Promise<Validation>;
  /**
   * Send the code that the person got by phone or e-mail.
   *
   * A wrong code uses up a retry.
   *
   * Source: documented.
   */
  perform(params: ValidationsPerformParams, options?: CallOptions): Promise<Validation>;
  /**
   * Restore a deleted validation.
   *
   * Source: documented.
   */
  restore(params: string | ValidationsRestoreParams, options?: CallOptions): Promise<ValidationLifecycle>;
  /**
   * Upload a file of a validation.
   *
   * To a link of the validation's instructions, exactly as it came. The link takes one upload. The
   * key does not go along.
   *
   * `file` is a path (in Node), bytes, a `Blob`, or a stream; a stream needs `size`, in bytes, and
   * is sent once.
   *
   * Source: documented.
   */
  upload(params: ValidationsUploadParams, options?: UploadOptions): Promise<UploadAnswer>;
  /**
   * Get pictures that explain a document to people.
   *
   * Source: documented.
   */
  documentInfographic(params: ValidationsDocumentInfographicParams, options?: CallOptions): Promise<InfographicsAnswer>;
  /**
   * Get the validations of the client.
   *
   * The answer is no sure list, so there is nothing to iterate over; `accounts.validations` lists
   * those of one person.
   *
   * Source: documented.
   */
  list(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<ValidationsAnswer>;
  /**
   * Get a validation.
   *
   * A declined or expired one is a result like any other: its status is `failure`.
   *
   * Source: documented.
   */
  get(params: string | ValidationsGetParams, options?: CallOptions): Promise<Validation>;
  /**
   * Wait until a job has ended and return its last answer: `validations.get` is polled until
   * `validation_status` is `success` or `failure`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params: string | ValidationsGetParams, options?: WaitOptions<Validation>): Promise<Validation>;
  /**
   * Delete the data of a validation.
   *
   * `validations.restore` restores them.
   *
   * Source: documented.
   */
  delete(params: string | ValidationsDeleteParams, options?: CallOptions): Promise<ValidationLifecycle>;
}

/** Operations of `integrations`. Each rejects with a `TruoraError` when it fails. */
export interface Integrations {
  /**
   * Connect the account to another service.
   *
   * Needed once per account, before the first electronic signature.
   *
   * Source: documented.
   */
  create(params: IntegrationsCreateParams, options?: CallOptions): Promise<IntegrationAnswer>;
  /**
   * Get an integration.
   *
   * Source: documented.
   */
  get(params: string | IntegrationsGetParams, options?: CallOptions): Promise<Integration>;
}

/** Operations of `accounts`. Each rejects with a `TruoraError` when it fails. */
export interface Accounts {
  /**
   * Create the account of a person.
   *
   * No parameter is required: an identifier is generated.
   *
   * Source: documented.
   */
  create(params?: AccountsCreateParams, options?: CallOptions): Promise<Account>;
  /**
   * List the accounts of people.
   *
   * Source: documented.
   */
  list(params?: AccountsListParams, options?: CallOptions): Pages<Account, AccountPage>;
  /**
   * Get the account of a person.
   *
   * Source: documented.
   */
  get(params: string | AccountsGetParams, options?: CallOptions): Promise<Account>;
  /**
   * List the enrollments of a person.
   *
   * Source: documented.
   */
  enrollments(params: string | AccountsEnrollmentsParams, options?: CallOptions): Pages<Enrollment, EnrollmentPage>;
  /**
   * List the validations of a person.
   *
   * Source: documented.
   */
  validations(params: string | AccountsValidationsParams, options?: CallOptions): Pages<Validation, ValidationPage>;
  /**
   * Get a validation of a person.
   *
   * The service plans to remove it: use `validations.get`.
   *
   * Source: documented.
   */
  validation(params: AccountsValidationParams, options?: CallOptions): Promise<Validation>;
}

/** Operations of `enrollments`. Each rejects with a `TruoraError` when it fails. */
export interface Enrollments {
  /**
   * Enroll a face, a phone or an e-mail address.
   *
   * Needed before every validation but those of documents. Of a face, upload the picture to
   * `file_upload_link`.
   *
   * Source: documented.
   */
  create(params: EnrollmentsCreateParams, options?: CallOptions): Promise<Enrollment>;
  /**
   * Get an enrollment.
   *
   * Source: documented.
   */
  get(params: string | EnrollmentsGetParams, options?: CallOptions): Promise<Enrollment>;
  /**
   * Delete an enrollment.
   *
   * Source: documented.
   */
  delete(params: string | EnrollmentsDeleteParams, options?: CallOptions): Promise<EnrollmentMessage>;
}

/** Operations of `validators_config`. Each rejects with a `TruoraError` when it fails. */
export interface ValidatorsConfig {
  /**
   * Change settings of a validator.
   *
   * For the whole account. A block of a flow overrides the settings that it has.
   *
   * Source: documented.
   */
  update(params: ValidatorsConfigUpdateParams, options?: CallOptions): Promise<ValidatorsConfigAnswer>;
  /**
   * Get the settings of the validators.
   *
   * Source: documented.
   */
  get(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<ValidatorsConfigAnswer>;
  /**
   * Reset one setting of a validator, or all of them.
   *
   * Source: documented.
   */
  delete(params: ValidatorsConfigDeleteParams, options?: CallOptions): Promise<ValidatorsConfigAnswer>;
}

/** Operations of `validators_status`. Each rejects with a `TruoraError` when it fails. */
export interface ValidatorsStatus {
  /**
   * Get whether the validators are available.
   *
   * An answer of status 200 means that they are available.
   *
   * Source: documented.
   */
  get(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<unknown>;
}

/** Operations of `inbound_flows`. Each rejects with a `TruoraError` when it fails. */
export interface InboundFlows {
  /**
   * Let a message to a line start a flow.
   *
   * People start it with a link that contains the text: `links.inbound` makes one.
   *
   * Source: documented.
   */
  create(params: InboundFlowsCreateParams, options?: CallOptions): Promise<InboundFlow>;
  /**
   * Change the flow, the text or the line.
   *
   * A link that was sent before keeps the old text: make a new one with `links.inbound`.
   *
   * Source: inferred.
   */
  update(params: string | InboundFlowsUpdateParams, options?: CallOptions): Promise<InboundFlow>;
  /**
   * Get an inbound flow.
   *
   * Source: inferred.
   */
  get(params: string | InboundFlowsGetParams, options?: CallOptions): Promise<InboundFlow>;
  /**
   * List the inbound flows.
   *
   * Source: inferred.
   */
  list(params?: InboundFlowsListParams, options?: CallOptions): Pages<InboundFlow, InboundFlowPage | (readonly InboundFlow[])>;
  /**
   * Delete an inbound flow.
   *
   * Links to it no longer start a flow.
   *
   * Source: inferred.
   */
  delete(params: string | InboundFlowsDeleteParams, options?: CallOptions): Promise<InboundFlowDeleted>;
}

/** Operations of `wabas`. Each rejects with a `TruoraError` when it fails. */
export interface Wabas {
  /**
   * Subscribe to a WhatsApp Business account.
   *
   * Probably a part of connecting an account.
   *
   * Source: inferred.
   */
  subscribe(params: string | WabasSubscribeParams, options?: CallOptions): Promise<unknown>;
  /**
   * List the WhatsApp Business accounts.
   *
   * One answer has all of them, as far as is known.
   *
   * Source: inferred.
   */
  list(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<WabasAnswer>;
}

/** Operations of `provider_statuses`. Each rejects with a `TruoraError` when it fails. */
export interface ProviderStatuses {
  /**
   * Report the status of messages, as a provider.
   *
   * Probably meant only for Meta and Gupshup, not for users of this client.
   *
   * Source: inferred.
   */
  report(params: ProviderStatusesReportParams, options?: CallOptions): Promise<unknown>;
}

/** Operations of `campaigns`. Each rejects with a `TruoraError` when it fails. */
export interface Campaigns {
  /**
   * Cancel a campaign.
   *
   * Campaigns are created in the dashboard.
   *
   * Source: inferred.
   */
  cancel(params: string | CampaignsCancelParams, options?: CallOptions): Promise<unknown>;
  /**
   * Get a campaign.
   *
   * Source: inferred.
   */
  get(params: string | CampaignsGetParams, options?: CallOptions): Promise<unknown>;
}

/** Operations of `sessions`. Each rejects with a `TruoraError` when it fails. */
export interface Sessions {
  /**
   * End a conversation.
   *
   * By the guide to the dashboard this cancels what is being verified, tells the person, and needs
   * an approved template to begin again; repeating it is slowed down by pauses of 5 to 30 minutes.
   *
   * Source: inferred.
   */
  finish(params: string | SessionsFinishParams, options?: CallOptions): Promise<unknown>;
}

/** Operations of `lines`. Each rejects with a `TruoraError` when it fails. */
export interface Lines {
  /**
   * Replace the configuration of a line.
   *
   * Source: inferred.
   */
  setConfig(params: LinesSetConfigParams, options?: CallOptions): Promise<unknown>;
  /**
   * Get a line.
   *
   * `channels.list`, which is documented, also has number, provider and account.
   *
   * Source: inferred.
   */
  get(params: string | LinesGetParams, options?: CallOptions): Promise<Line>;
  /**
   * List the lines.
   *
   * `channels.list`, which is documented, has most of it.
   *
   * Source: inferred.
   */
  list(params?: LinesListParams, options?: CallOptions): Pages<Line, LinePage>;
  /**
   * Update a line.
   *
   * Its fields are undocumented, so the body is sent as given.
   *
   * Source: inferred.
   */
  update(params: LinesUpdateParams, options?: CallOptions): Promise<unknown>;
  /**
   * Get the lines of a customer.
   *
   * One answer has all of them. If there are none, the status is 404.
   *
   * Source: documented.
   */
  ofCustomer(params: string | LinesOfCustomerParams, options?: CallOptions): Promise<readonly CustomerLine[]>;
}

/** Operations of `outbounds`. Each rejects with a `TruoraError` when it fails. */
export interface Outbounds {
  /**
   * Create a template and submit it for review by Meta.
   *
   * It can be sent once its `outbound_status` is `APPROVED`, which takes minutes to days.
   *
   * Source: documented.
   */
  create(params: OutboundsCreateParams, options?: CallOptions): Promise<OutboundMessage>;
  /**
   * Replace a template, which is reviewed again.
   *
   * One that is `DISABLED` cannot be changed: give the stored template as `given.outbound` to have
   * that checked before it is sent.
   *
   * Source: documented.
   */
  update(params: OutboundsUpdateParams, options?: CallOptions): Promise<OutboundMessage>;
  /**
   * Send a template to a person.
   *
   * Give the stored template as `given.outbound` to have its state, flow and variables checked
   * before anything is sent.
   *
   * Source: documented.
   */
  send(params: OutboundsSendParams, options?: CallOptions): Promise<OutboundSent>;
  /**
   * List the templates of a line or of a flow.
   *
   * Ask with `add_pagination` to walk page by page: without it the service answers a bare list, and
   * perhaps 404 where there is none.
   *
   * Source: documented.
   */
  list(params?: OutboundsListParams, options?: CallOptions): Pages<OutboundMessage, OutboundMessagePage | (readonly OutboundMessage[])>;
  /**
   * Get a template.
   *
   * Source: documented.
   */
  get(params: string | OutboundsGetParams, options?: CallOptions): Promise<OutboundMessage>;
  /**
   * Delete a template.
   *
   * Source: documented.
   */
  delete(params: string | OutboundsDeleteParams, options?: CallOptions): Promise<OutboundDeleted>;
}

/** Operations of `agent_templates`. Each rejects with a `TruoraError` when it fails. */
export interface AgentTemplates {
  /**
   * Delete several templates.
   *
   * Names that do not exist are skipped. Status 207 means that some of them are still there:
   * `undeleted_template_names` of that answer says which.
   *
   * Source: documented.
   */
  deleteMany(params: AgentTemplatesDeleteManyParams, options?: CallOptions): Promise<EngagementMessage | AgentTemplatesDeleted>;
  /**
   * Delete a template.
   *
   * Source: documented.
   */
  delete(params: string | AgentTemplatesDeleteParams, options?: CallOptions): Promise<EngagementMessage>;
  /**
   * Create a template.
   *
   * A name that is taken is answered by status 409.
   *
   * Source: documented.
   */
  create(params: AgentTemplatesCreateParams, options?: CallOptions): Promise<AgentTemplate>;
  /**
   * Replace the text of a template.
   *
   * Source: documented.
   */
  update(params: AgentTemplatesUpdateParams, options?: CallOptions): Promise<AgentTemplate>;
  /**
   * List the templates.
   *
   * Where there are none, the answer is status 404.
   *
   * Source: documented.
   */
  list(params?: AgentTemplatesListParams, options?: CallOptions): Pages<AgentTemplate, AgentTemplatePage>;
}

/** Operations of `agents`. Each rejects with a `TruoraError` when it fails. */
export interface Agents {
  /**
   * Change how many conversations agents take.
   *
   * Status 207 means that it failed for some agents: `failed_updates` lists them.
   *
   * Source: documented.
   */
  updateCapacity(params: AgentsUpdateCapacityParams, options?: CallOptions): Promise<CapacityUpdated>;
  /**
   * Set an agent online or offline.
   *
   * Source: documented.
   */
  updateStatus(params: AgentsUpdateStatusParams, options?: CallOptions): Promise<AgentStatusAnswer>;
  /**
   * List the agents, with their status.
   *
   * Source: documented.
   */
  list(params?: AgentsListParams, options?: CallOptions): Pages<Agent, AgentPage>;
  /**
   * Get how many agents are online and how many conversations are open, by group.
   *
   * Source: documented.
   */
  groupCounters(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<unknown>;
  /**
   * Get a set of rules by which chats are assigned.
   *
   * Source: documented.
   */
  assignmentRuleset(params: string | AgentsAssignmentRulesetParams, options?: CallOptions): Promise<AssignmentRuleset>;
}

/** Operations of `chat_exports`. Each rejects with a `TruoraError` when it fails. */
export interface ChatExports {
  /**
   * Ask for an export of chats.
   *
   * Status 201 answers the new export, status 200 an earlier one of the same data, in
   * `export_data`. It is made in the background: look for its `request_id` in `chat_exports.list`,
   * or in what `chat_exports.wait` returns. Who asked also gets an e-mail.
   *
   * Source: documented.
   */
  create(params: ChatExportsCreateParams, options?: CallOptions): Promise<ChatExport | ChatExportReused>;
  /**
   * List the exports of chats.
   *
   * `chat_exports.wait` repeats it until there is an export on its first page and all of them have
   * ended, well or not: narrow it down to those that you wait for.
   *
   * Source: documented.
   */
  list(params?: ChatExportsListParams, options?: CallOptions): Pages<ChatExport, ChatExportPage>;
  /**
   * Wait until a job has ended and return its last answer: `chat_exports.list` is polled until it
   * returns an item and `exports[].status` of every item is `succeeded` or `failed` or `expired`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params?: ChatExportsListParams, options?: WaitOptions<ChatExportPage>): Promise<ChatExportPage>;
}

/** Operations of `chats`. Each rejects with a `TruoraError` when it fails. */
export interface Chats {
  /**
   * Take a chat out of the queue and give it to an agent.
   *
   * A chat that is not in the queue is answered by status 400, an agent who does not exist by 404.
   *
   * Source: documented.
   */
  forceDequeue(params: ChatsForceDequeueParams, options?: CallOptions): Promise<EngagementMessage>;
  /**
   * Send a message in a chat.
   *
   * WhatsApp takes free messages within 24 hours after the contact's last one only; the service
   * decides.
   *
   * Source: documented.
   */
  send(params: ChatsSendParams, options?: CallOptions): Promise<EngagementMessage>;
  /**
   * Give a chat to another agent, open it or close it.
   *
   * Give `owner`, `status`, or both.
   *
   * Source: documented.
   */
  update(params: string | ChatsUpdateParams, options?: CallOptions): Promise<ChatUpdated>;
  /**
   * Add a tag to a chat.
   *
   * Answers the chat.
   *
   * Source: documented.
   */
  updateTags(params: ChatsUpdateTagsParams, options?: CallOptions): Promise<Chat>;
  /**
   * Get a chat.
   *
   * Its messages are not in the answer.
   *
   * Source: documented.
   */
  get(params: string | ChatsGetParams, options?: CallOptions): Promise<Chat>;
  /**
   * List the chats that match.
   *
   * Where none does, the answer is status 404.
   *
   * Source: documented.
   */
  search(params?: ChatsSearchParams, options?: CallOptions): Pages<Chat, ChatPage>;
  /**
   * List what happened in a chat.
   *
   * Where nothing matches, the answer is status 404.
   *
   * Source: documented.
   */
  activities(params: string | ChatsActivitiesParams, options?: CallOptions): Pages<ChatActivity, ChatActivityPage>;
}

/** Operations of `channels`. Each rejects with a `TruoraError` when it fails. */
export interface Channels {
  /**
   * List the channels: the WhatsApp lines of the account.
   *
   * Documented, unlike `lines.list` and `lines.get`. Where there are none, the answer is status
   * 404.
   *
   * Source: documented.
   */
  list(params?: ChannelsListParams, options?: CallOptions): Pages<Channel, ChannelPage>;
}

/** Operations of `contact_properties`. Each rejects with a `TruoraError` when it fails. */
export interface ContactProperties {
  /**
   * Define a property of contacts.
   *
   * At most 25 are visible at a time. Give a contact its value by `custom_property_values` of
   * `contacts.create` or `contacts.update`.
   *
   * Source: documented.
   */
  create(params: ContactPropertiesCreateParams, options?: CallOptions): Promise<ContactProperty>;
  /**
   * List the properties of contacts.
   *
   * Source: documented.
   */
  list(params?: ContactPropertiesListParams, options?: CallOptions): Pages<ContactProperty, ContactPropertyPage>;
}

/** Operations of `contacts`. Each rejects with a `TruoraError` when it fails. */
export interface Contacts {
  /**
   * Create a contact.
   *
   * A phone, an identifier of your own, or both are required.
   *
   * Source: documented.
   */
  create(params: ContactsCreateParams, options?: CallOptions): Promise<Contact>;
  /**
   * Change a contact.
   *
   * Its phone and its identifiers stay as they are.
   *
   * Source: documented.
   */
  update(params: string | ContactsUpdateParams, options?: CallOptions): Promise<Contact>;
  /**
   * List the contacts.
   *
   * Source: documented.
   */
  list(params?: ContactsListParams, options?: CallOptions): Pages<Contact, ContactPage>;
  /**
   * Get a contact.
   *
   * Source: documented.
   */
  get(params: string | ContactsGetParams, options?: CallOptions): Promise<Contact>;
  /**
   * Delete a contact.
   *
   * Source: documented.
   */
  delete(params: string | ContactsDeleteParams, options?: CallOptions): Promise<ContactMessage>;
}

/** Operations of `customers`. Each rejects with a `TruoraError` when it fails. */
export interface Customers {
  /**
   * Get statistics on the customers.
   *
   * Counts by name of the statistic, such as `age-range`.
   *
   * Source: documented.
   */
  query(params?: { readonly [none: string]: never }, options?: CallOptions): Promise<{ readonly [key: string]: readonly CustomerStatisticCount[] }>;
  /**
   * Add a tag to a customer, or remove it.
   *
   * One tag per call. Answers the tags that the customer then has.
   *
   * Source: documented.
   */
  updateTags(params: CustomersUpdateTagsParams, options?: CallOptions): Promise<readonly CustomerTag[]>;
  /**
   * List the customers.
   *
   * It is undocumented whether an empty result is an empty page or status 404.
   *
   * Source: documented.
   */
  list(params?: CustomersListParams, options?: CallOptions): Pages<Customer, CustomerPage>;
  /**
   * Get a transaction of a customer.
   *
   * A process, a validation, a check, a chat or a tag.
   *
   * Source: documented.
   */
  transaction(params: CustomersTransactionParams, options?: CallOptions): Promise<CustomerTransaction>;
  /**
   * List the transactions of a customer.
   *
   * Source: documented.
   */
  transactions(params: string | CustomersTransactionsParams, options?: CallOptions): Pages<CustomerTransaction, CustomerTransactionPage>;
  /**
   * Get how the tags of a customer changed.
   *
   * Each entry has the tags after a change, the oldest first in the example.
   *
   * Source: documented.
   */
  tagHistory(params: string | CustomersTagHistoryParams, options?: CallOptions): Promise<readonly CustomerTagState[]>;
  /**
   * Get a customer.
   *
   * The links to pictures probably expire soon.
   *
   * Source: documented.
   */
  get(params: string | CustomersGetParams, options?: CallOptions): Promise<Customer>;
}

/** Operations of `segments`. Each rejects with a `TruoraError` when it fails. */
export interface Segments {
  /**
   * Compute the customers of a segment again.
   *
   * It only queues the work: wait with `segments.wait`. A segment that is queued already is
   * answered by status 400, which is no failure of the computation.
   *
   * Source: documented.
   */
  compute(params: string | SegmentsComputeParams, options?: CallOptions): Promise<SegmentComputation>;
  /**
   * Create a segment.
   *
   * It is not computed yet; `segments.compute` probably does that.
   *
   * Source: documented.
   */
  create(params: SegmentsCreateParams, options?: CallOptions): Promise<Segment>;
  /**
   * Change a segment.
   *
   * Source: documented.
   */
  update(params: string | SegmentsUpdateParams, options?: CallOptions): Promise<Segment>;
  /**
   * List the segments.
   *
   * Source: documented.
   */
  list(params?: SegmentsListParams, options?: CallOptions): Pages<Segment, SegmentPage>;
  /**
   * Get a segment.
   *
   * Source: documented.
   */
  get(params: string | SegmentsGetParams, options?: CallOptions): Promise<Segment>;
  /**
   * Wait until a job has ended and return its last answer: `segments.get` is polled until `status`
   * is `computed` or `ready`. `failed` raises `JobFailedError`.
   *
   * `timeout` is 900 000 ms by default; a `DeadlineError` has the last answer.
   */
  wait(params: string | SegmentsGetParams, options?: WaitOptions<Segment>): Promise<Segment>;
  /**
   * List the customers of a segment.
   *
   * Source: documented.
   */
  profiles(params: string | SegmentsProfilesParams, options?: CallOptions): Pages<SegmentProfile, SegmentProfilePage>;
  /**
   * Delete a segment, with its rule.
   *
   * Source: documented.
   */
  delete(params: string | SegmentsDeleteParams, options?: CallOptions): Promise<SegmentMessage>;
}

/** Operations of `decision_variables`. Each rejects with a `TruoraError` when it fails. */
export interface DecisionVariables {
  /**
   * List the variables that there are.
   *
   * Source: documented.
   */
  available(params?: DecisionVariablesAvailableParams, options?: CallOptions): Pages<DecisionVariable, DecisionVariablePage>;
  /**
   * List the variables of customers, with their values.
   *
   * Each entry has the variables of one customer.
   *
   * Source: documented.
   */
  list(params?: DecisionVariablesListParams, options?: CallOptions): Pages<CustomerDecisionVariables, CustomerDecisionVariablesPage>;
}

/** Helpers of `links`. Each throws a `TruoraError` when it fails. */
export interface Links {
  /**
   * Make the address that opens a chat with a line of yours, with a message already written.
   *
   * Sending that message starts the inbound flow that it activates. Make it anew whenever the flow
   * is updated.
   *
   * Source: documented.
   */
  inbound(params: LinksInboundParams, options?: CallOptions): string;
  /**
   * Make the address of the page on which a person runs an identity flow.
   *
   * In an iframe it needs `allow="camera"` and 450 by 700 pixels, and Truora must have registered
   * your page. The page then tells by `postMessage` that the process has ended.
   *
   * Source: documented.
   */
  hostedFlow(params: LinksHostedFlowParams, options?: CallOptions): string;
}

/** The resources of the client, as attributes. */
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
  /** Operations of `batches`. */
  readonly batches: Batches;
  /** Operations of `rules`. */
  readonly rules: Rules;
  /** Operations of `rule_actions`. */
  readonly ruleActions: RuleActions;
  /** Operations of `hook_events`. */
  readonly hookEvents: HookEvents;
  /** Operations of `hooks`. */
  readonly hooks: Hooks;
  /** Operations of `api_keys`. */
  readonly apiKeys: ApiKeys;
  /** Operations of `flows`. */
  readonly flows: Flows;
  /** Operations of `processes`. */
  readonly processes: Processes;
  /** Operations of `consent_terms`. */
  readonly consentTerms: ConsentTerms;
  /** Operations of `validations`. */
  readonly validations: Validations;
  /** Operations of `integrations`. */
  readonly integrations: Integrations;
  /** Operations of `accounts`. */
  readonly accounts: Accounts;
  /** Operations of `enrollments`. */
  readonly enrollments: Enrollments;
  /** Operations of `validators_config`. */
  readonly validatorsConfig: ValidatorsConfig;
  /** Operations of `validators_status`. */
  readonly validatorsStatus: ValidatorsStatus;
  /** Operations of `inbound_flows`. */
  readonly inboundFlows: InboundFlows;
  /** Operations of `wabas`. */
  readonly wabas: Wabas;
  /** Operations of `provider_statuses`. */
  readonly providerStatuses: ProviderStatuses;
  /** Operations of `campaigns`. */
  readonly campaigns: Campaigns;
  /** Operations of `sessions`. */
  readonly sessions: Sessions;
  /** Operations of `lines`. */
  readonly lines: Lines;
  /** Operations of `outbounds`. */
  readonly outbounds: Outbounds;
  /** Operations of `agent_templates`. */
  readonly agentTemplates: AgentTemplates;
  /** Operations of `agents`. */
  readonly agents: Agents;
  /** Operations of `chat_exports`. */
  readonly chatExports: ChatExports;
  /** Operations of `chats`. */
  readonly chats: Chats;
  /** Operations of `channels`. */
  readonly channels: Channels;
  /** Operations of `contact_properties`. */
  readonly contactProperties: ContactProperties;
  /** Operations of `contacts`. */
  readonly contacts: Contacts;
  /** Operations of `customers`. */
  readonly customers: Customers;
  /** Operations of `segments`. */
  readonly segments: Segments;
  /** Operations of `decision_variables`. */
  readonly decisionVariables: DecisionVariables;
  /** Helpers of `links`. */
  readonly links: Links;
}

/**
 * Resource, method, operation, how it is used, the one path parameter that a bare text stands for,
 * whether it only reads, and what an answer without a body is.
 */
export type Row = readonly [
  resource: string,
  method: string,
  operation: string,
  use: "call" | "wait" | "list" | "file" | "upload",
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
  ["batches", "create", "batches.create", "call", "", false, "{}"],
  ["batches", "upload", "batches.upload", "upload", "file_upload_link", false, "{}"],
  ["batches", "requestReport", "batches.request_report", "call", "batch_id", false, "{}"],
  ["batches", "start", "batches.start", "call", "batch_id", false, "{}"],
  ["batches", "stop", "batches.stop", "call", "batch_id", false, "{}"],
  ["batches", "get", "batches.get", "call", "batch_id", true, "{}"],
  ["batches", "wait", "batches.get", "wait", "batch_id", true, "{}"],
  ["batches", "report", "batches.report", "call", "batch_id", true, "{}"],
  ["batches", "waitReport", "batches.report", "wait", "batch_id", true, "{}"],
  ["rules", "create", "rules.create", "call", "", false, "{}"],
  ["rules", "update", "rules.update", "call", "rule_id", false, "{}"],
  ["rules", "list", "rules.list", "list", "", true, "{}"],
  ["rules", "get", "rules.get", "call", "rule_id", true, "{}"],
  ["rules", "delete", "rules.delete", "call", "rule_id", false, "{}"],
  ["rules", "variablesSpec", "rules.variables_spec", "call", "", true, "{}"],
  ["ruleActions", "setEnvVar", "rule_actions.set_env_var", "call", "", false, "{}"],
  ["ruleActions", "listEnvVars", "rule_actions.list_env_vars", "call", "", true, "{}"],
  ["ruleActions", "deleteEnvVar", "rule_actions.delete_env_var", "call", "", false, "{}"],
  ["ruleActions", "create", "rule_actions.create", "call", "rule_id", false, "{}"],
  ["ruleActions", "update", "rule_actions.update", "call", "", false, "{}"],
  ["ruleActions", "list", "rule_actions.list", "list", "rule_id", true, "{}"],
  ["ruleActions", "delete", "rule_actions.delete", "call", "", false, "{}"],
  ["hookEvents", "list", "hook_events.list", "list", "", true, "{}"],
  ["hookEvents", "get", "hook_events.get", "call", "idempotency_key", true, "{}"],
  ["hooks", "create", "hooks.create", "call", "", false, "{}"],
  ["hooks", "list", "hooks.list", "call", "", false, ""],
  ["apiKeys", "create", "api_keys.create", "call", "", false, "{}"],
  ["apiKeys", "list", "api_keys.list", "call", "", true, "{}"],
  ["apiKeys", "delete", "api_keys.delete", "call", "api_key_id", false, ""],
  ["flows", "sendLink", "flows.send_link", "call", "flow", false, "{}"],
  ["flows", "create", "flows.create", "call", "", false, ""],
  ["processes", "result", "processes.result", "call", "process_id", true, "{}"],
  ["processes", "wait", "processes.result", "wait", "process_id", true, "{}"],
  ["processes", "validations", "processes.validations", "call", "process_id", true, "{}"],
  ["processes", "pdf", "processes.pdf", "file", "process_id", true, ""],
  ["processes", "recordings", "processes.recordings", "file", "process_id", true, ""],
  ["processes", "sendLink", "processes.send_link", "call", "process_id", false, "{}"],
  ["processes", "create", "processes.create", "call", "", false, "{}"],
  ["processes", "verify", "processes.verify", "call", "process_id", false, "{}"],
  ["processes", "back", "processes.back", "call", "process_id", false, "{}"],
  ["processes", "update", "processes.update", "call", "process_id", false, "{}"],
  ["processes", "get", "processes.get", "call", "process_id", true, "{}"],
  ["processes", "list", "processes.list", "list", "", true, "{}"],
  ["processes", "variables", "processes.variables", "call", "process_id", true, "{}"],
  ["processes", "delete", "processes.delete", "call", "process_id", false, "{}"],
  ["processes", "cancel", "processes.cancel", "call", "process_id", false, "{}"],
  ["processes", "addVerification", "processes.add_verification", "call", "process_id", false, "{}"],
  ["consentTerms", "get", "consent_terms.get", "call", "terms_id", true, "{}"],
  ["validations", "evaluateImage", "validations.evaluate_image", "call", "", false, "{}"],
  ["validations", "create", "validations.create", "call", "", false, "{}"],
  ["validations", "perform", "validations.perform", "call", "validation_id", false, "{}"],
  ["validations", "restore", "validations.restore", "call", "validation_id", false, "{}"],
  ["validations", "upload", "validations.upload", "upload", "file_upload_url", false, "{}"],
  ["validations", "documentInfographic", "validations.document_infographic", "call", "", true, "{}"],
  ["validations", "list", "validations.list", "call", "", true, "{}"],
  ["validations", "get", "validations.get", "call", "validation_id", true, "{}"],
  ["validations", "wait", "validations.get", "wait", "validation_id", true, "{}"],
  ["validations", "delete", "validations.delete", "call", "validation_id", false, "{}"],
  ["integrations", "create", "integrations.create", "call", "", false, "{}"],
  ["integrations", "get", "integrations.get", "call", "customer_integration_id", true, "{}"],
  ["accounts", "create", "accounts.create", "call", "", false, "{}"],
  ["accounts", "list", "accounts.list", "list", "", true, "{}"],
  ["accounts", "get", "accounts.get", "call", "account_id", true, "{}"],
  ["accounts", "enrollments", "accounts.enrollments", "list", "account_id", true, "{}"],
  ["accounts", "validations", "accounts.validations", "list", "account_id", true, "{}"],
  ["accounts", "validation", "accounts.validation", "call", "", true, "{}"],
  ["enrollments", "create", "enrollments.create", "call", "", false, "{}"],
  ["enrollments", "get", "enrollments.get", "call", "enrollment_id", true, "{}"],
  ["enrollments", "delete", "enrollments.delete", "call", "enrollment_id", false, "{}"],
  ["validatorsConfig", "update", "validators_config.update", "call", "", false, "{}"],
  ["validatorsConfig", "get", "validators_config.get", "call", "", true, "{}"],
  ["validatorsConfig", "delete", "validators_config.delete", "call", "", false, "{}"],
  ["validatorsStatus", "get", "validators_status.get", "call", "", true, ""],
  ["inboundFlows", "create", "inbound_flows.create", "call", "", false, "{}"],
  ["inboundFlows", "update", "inbound_flows.update", "call", "inbound_id", false, "{}"],
  ["inboundFlows", "get", "inbound_flows.get", "call", "inbound_id", true, "{}"],
  ["inboundFlows", "list", "inbound_flows.list", "list", "", true, ""],
  ["inboundFlows", "delete", "inbound_flows.delete", "call", "inbound_id", false, "{}"],
  ["wabas", "subscribe", "wabas.subscribe", "call", "waba_id", false, ""],
  ["wabas", "list", "wabas.list", "call", "", true, "{}"],
  ["providerStatuses", "report", "provider_statuses.report", "call", "", false, ""],
  ["campaigns", "cancel", "campaigns.cancel", "call", "campaign_id", false, ""],
  ["campaigns", "get", "campaigns.get", "call", "campaign_id", true, ""],
  ["sessions", "finish", "sessions.finish", "call", "session_id", false, ""],
  ["lines", "setConfig", "lines.set_config", "call", "line", false, ""],
  ["lines", "get", "lines.get", "call", "line", true, "{}"],
  ["lines", "list", "lines.list", "list", "", true, "{}"],
  ["lines", "update", "lines.update", "call", "line", false, ""],
  ["lines", "ofCustomer", "lines.of_customer", "call", "customer_id", true, "[]"],
  ["outbounds", "create", "outbounds.create", "call", "", false, "{}"],
  ["outbounds", "update", "outbounds.update", "call", "outbound_id", false, "{}"],
  ["outbounds", "send", "outbounds.send", "call", "", false, "{}"],
  ["outbounds", "list", "outbounds.list", "list", "", true, ""],
  ["outbounds", "get", "outbounds.get", "call", "outbound_id", true, "{}"],
  ["outbounds", "delete", "outbounds.delete", "call", "outbound_id", false, "{}"],
  ["agentTemplates", "deleteMany", "agent_templates.delete_many", "call", "", false, "{}"],
  ["agentTemplates", "delete", "agent_templates.delete", "call", "template_name", false, "{}"],
  ["agentTemplates", "create", "agent_templates.create", "call", "", false, "{}"],
  ["agentTemplates", "update", "agent_templates.update", "call", "template_name", false, "{}"],
  ["agentTemplates", "list", "agent_templates.list", "list", "", true, "{}"],
  ["agents", "updateCapacity", "agents.update_capacity", "call", "", false, "{}"],
  ["agents", "updateStatus", "agents.update_status", "call", "", false, "{}"],
  ["agents", "list", "agents.list", "list", "", true, "{}"],
  ["agents", "groupCounters", "agents.group_counters", "call", "", true, ""],
  ["agents", "assignmentRuleset", "agents.assignment_ruleset", "call", "ruleset_id", true, "{}"],
  ["chatExports", "create", "chat_exports.create", "call", "", false, "{}"],
  ["chatExports", "list", "chat_exports.list", "list", "", true, "{}"],
  ["chatExports", "wait", "chat_exports.list", "wait", "", true, "{}"],
  ["chats", "forceDequeue", "chats.force_dequeue", "call", "chat_id", false, "{}"],
  ["chats", "send", "chats.send", "call", "chat_id", false, "{}"],
  ["chats", "update", "chats.update", "call", "chat_id", false, "{}"],
  ["chats", "updateTags", "chats.update_tags", "call", "chat_id", false, "{}"],
  ["chats", "get", "chats.get", "call", "chat_id", true, "{}"],
  ["chats", "search", "chats.search", "list", "", true, "{}"],
  ["chats", "activities", "chats.activities", "list", "chat_id", true, "{}"],
  ["channels", "list", "channels.list", "list", "", true, "{}"],
  ["contactProperties", "create", "contact_properties.create", "call", "", false, "{}"],
  ["contactProperties", "list", "contact_properties.list", "list", "", true, "{}"],
  ["contacts", "create", "contacts.create", "call", "", false, "{}"],
  ["contacts", "update", "contacts.update", "call", "contact_id", false, "{}"],
  ["contacts", "list", "contacts.list", "list", "", true, "{}"],
  ["contacts", "get", "contacts.get", "call", "contact_id", true, "{}"],
  ["contacts", "delete", "contacts.delete", "call", "contact_id", false, "{}"],
  ["customers", "query", "customers.query", "call", "", false, "{}"],
  ["customers", "updateTags", "customers.update_tags", "call", "customer_id", false, "[]"],
  ["customers", "list", "customers.list", "list", "", true, "{}"],
  ["customers", "transaction", "customers.transaction", "call", "", true, "{}"],
  ["customers", "transactions", "customers.transactions", "list", "customer_id", true, "{}"],
  ["customers", "tagHistory", "customers.tag_history", "call", "customer_id", true, "[]"],
  ["customers", "get", "customers.get", "call", "customer_id", true, "{}"],
  ["segments", "compute", "segments.compute", "call", "segment_id", false, "{}"],
  ["segments", "create", "segments.create", "call", "", false, "{}"],
  ["segments", "update", "segments.update", "call", "segment_id", false, "{}"],
  ["segments", "list", "segments.list", "list", "", true, "{}"],
  ["segments", "get", "segments.get", "call", "segment_id", true, "{}"],
  ["segments", "wait", "segments.get", "wait", "segment_id", true, "{}"],
  ["segments", "profiles", "segments.profiles", "list", "segment_id", true, "{}"],
  ["segments", "delete", "segments.delete", "call", "segment_id", false, "{}"],
  ["decisionVariables", "available", "decision_variables.available", "list", "", true, "{}"],
  ["decisionVariables", "list", "decision_variables.list", "list", "", true, "{}"],
];

/** Operations with a rule about days: they are passed the current day. */
export const DATED: ReadonlySet<string> = new Set(["continuous_checks.create", "batches.create"]);

/** Members of answers that must not be shown. */
export const SECRETS: readonly string[] = ["api_key", "signing_key"];

/** Operations of the resources whose answers hold such members. */
export const SECRETIVE: ReadonlySet<string> = new Set(["hooks.create", "hooks.list", "api_keys.create", "api_keys.list", "api_keys.delete"]);

/** Helpers, which make no call: resource, method, and id. */
export const HELPERS: readonly (readonly [resource: string, method: string, id: string])[] = [
  ["links", "inbound", "links.inbound"],
  ["links", "hostedFlow", "links.hosted_flow"],
];
