# printed from core/src/catalogue; run `make print`
"""The parameters of the operations, as dictionaries. `None` means: not given."""

from __future__ import annotations

import datetime
import decimal
import typing as t

from truora._printed.choices import (
    AccountDocument, AgentStatus, AgentTemplateKind, BatchCountry, BatchService, CancelStatus,
    CapacityUpdate, ChatActorType, ChatAssignmentType, ChatExportFormat, ChatExportLanguage,
    ChatExportType, ChatStatusChange, ChatStatusFilter, CheckCountry, CheckType, ConfiguredCountry,
    ConfiguredDocument, ConfiguredVersion, ContactKeyType, ContactPropertyType, ContinuousStatus,
    CustomTypeCountry, CustomerSearchField, CustomerTagAction, CustomerTagSource, EmailLanguage,
    EnrollmentConfirmation, EnrollmentCountry, EnrollmentType, FaceCheck, FlowStatus, FraudReason,
    Grant, HookEventType, HookSubscriber, HookVersion, ImageSide, IntegrationType, KeyCountry,
    KeyDocumentType, KeyType, KeyVersion, LinkChannel, LinkLanguage, NamesMatching, NativeCountry,
    OutboundButtonType, OutboundCategory, OutboundLanguage, OutboundStatus, OutboundTemplateType,
    OwnerDocumentType, PerformedValidation, PhoneLocale, PhoneType, Priority, ProcessFailure,
    ProcessLinkChannel, ProcessStatus, Region, RuleActionStatus, RuleActionType, RuleHttpMethod,
    RuleTrigger, SpeechPrecision, StepInputType, StepType, SubjectGender, TransactionSourceFilter,
    UploadType, ValidationCountry, ValidationDocument, ValidationKind, ValidationMethodStatus,
    Validator, ValidatorSetting, VerifyChannel,
)

from truora._upload_types import UploadSource

__all__ = (
    "AccountsCreateParams", "AccountsEnrollmentsParams", "AccountsEnrollmentsRest",
    "AccountsGetParams", "AccountsListParams", "AccountsValidationParams",
    "AccountsValidationsParams", "AccountsValidationsRest", "AgentTemplatesCreateParams",
    "AgentTemplatesDeleteManyParams", "AgentTemplatesDeleteParams", "AgentTemplatesListParams",
    "AgentTemplatesUpdateParams", "AgentTemplatesUpdateRest", "AgentsAssignmentRulesetParams",
    "AgentsGroupCountersParams", "AgentsListParams", "AgentsUpdateCapacityParams",
    "AgentsUpdateStatusParams", "ApiKeysCreateParams", "ApiKeysDeleteParams", "ApiKeysListParams",
    "BatchesCreateParams", "BatchesGetParams", "BatchesReportParams", "BatchesRequestReportParams",
    "BatchesRequestReportRest", "BatchesStartParams", "BatchesStopParams", "BatchesUploadParams",
    "BatchesUploadRest", "CampaignsCancelParams", "CampaignsGetParams", "ChannelsListParams",
    "ChatExportsCreateParams", "ChatExportsListParams", "ChatsActivitiesParams",
    "ChatsActivitiesRest", "ChatsForceDequeueParams", "ChatsForceDequeueRest", "ChatsGetParams",
    "ChatsSearchParams", "ChatsSendParams", "ChatsSendRest", "ChatsUpdateParams", "ChatsUpdateRest",
    "ChatsUpdateTagsParams", "ChatsUpdateTagsRest", "ChecksAttachmentsParams",
    "ChecksAttachmentsRest", "ChecksCreateParams", "ChecksCreatePdfParams", "ChecksDeleteParams",
    "ChecksDetailsParams", "ChecksDetailsRest", "ChecksGetParams", "ChecksListParams",
    "ChecksPdfParams", "ChecksPdfRest", "ChecksSummarizeParams", "ChecksVariablesParams",
    "ConsentTermsGetParams", "ConsentTermsGetRest", "ContactPropertiesCreateParams",
    "ContactPropertiesListParams", "ContactPropertyConfigParam", "ContactsCreateParams",
    "ContactsDeleteParams", "ContactsGetParams", "ContactsGetRest", "ContactsListParams",
    "ContactsUpdateParams", "ContactsUpdateRest", "ContinuousChecksCreateParams",
    "ContinuousChecksGetParams", "ContinuousChecksHistoryParams", "ContinuousChecksHistoryRest",
    "ContinuousChecksListParams", "ContinuousChecksUpdateParams", "ContinuousChecksUpdateRest",
    "CredentialsDeleteParams", "CredentialsListParams", "CredentialsSetParams",
    "CredentialsSetRest", "CustomTypesCreateParams", "CustomTypesDeleteParams",
    "CustomTypesListParams", "CustomTypesUpdateParams", "CustomersGetParams", "CustomersListParams",
    "CustomersQueryParams", "CustomersTagHistoryParams", "CustomersTransactionParams",
    "CustomersTransactionsParams", "CustomersTransactionsRest", "CustomersUpdateTagsParams",
    "CustomersUpdateTagsRest", "DecisionVariablesAvailableParams", "DecisionVariablesListParams",
    "EnrollmentsCreateParams", "EnrollmentsDeleteParams", "EnrollmentsDeleteRest",
    "EnrollmentsGetParams", "FlowsCreateParams", "FlowsSendLinkParams", "FlowsSendLinkRest",
    "HealthGetParams", "HookEventsGetParams", "HookEventsListParams", "HooksCreateParams",
    "HooksListParams", "InboundFlowsCreateParams", "InboundFlowsDeleteParams",
    "InboundFlowsGetParams", "InboundFlowsListParams", "InboundFlowsUpdateParams",
    "InboundFlowsUpdateRest", "IntegrationConfigParam", "IntegrationsCreateParams",
    "IntegrationsGetParams", "LinesGetParams", "LinesListParams", "LinesOfCustomerParams",
    "LinesSetConfigParams", "LinesSetConfigRest", "LinesUpdateParams", "LinesUpdateRest",
    "LinksHostedFlowParams", "LinksInboundParams", "NoParams", "OutboundButtonParam",
    "OutboundVariableParam", "OutboundsCreateParams", "OutboundsDeleteParams", "OutboundsGetParams",
    "OutboundsListParams", "OutboundsSendParams", "OutboundsUpdateParams", "OutboundsUpdateRest",
    "ProcessVerificationParam", "ProcessesAddVerificationParams", "ProcessesAddVerificationRest",
    "ProcessesBackParams", "ProcessesBackRest", "ProcessesCancelParams", "ProcessesCancelRest",
    "ProcessesCreateParams", "ProcessesDeleteParams", "ProcessesGetParams", "ProcessesListParams",
    "ProcessesPdfParams", "ProcessesRecordingsParams", "ProcessesResultParams",
    "ProcessesResultRest", "ProcessesSendLinkParams", "ProcessesSendLinkRest",
    "ProcessesUpdateParams", "ProcessesUpdateRest", "ProcessesValidationsParams",
    "ProcessesVariablesParams", "ProcessesVerifyParams", "ProcessesVerifyRest",
    "ProviderStatusesReportParams", "ProviderWebhooksReceiveParams", "ProviderWebhooksReceiveRest",
    "RuleActionConfigInputParam", "RuleActionsCreateParams", "RuleActionsCreateRest",
    "RuleActionsDeleteEnvVarParams", "RuleActionsDeleteParams", "RuleActionsListEnvVarsParams",
    "RuleActionsListParams", "RuleActionsListRest", "RuleActionsSetEnvVarParams",
    "RuleActionsUpdateParams", "RulesCreateParams", "RulesDeleteParams", "RulesGetParams",
    "RulesListParams", "RulesUpdateParams", "RulesUpdateRest", "RulesVariablesSpecParams",
    "SegmentsComputeParams", "SegmentsCreateParams", "SegmentsDeleteParams", "SegmentsGetParams",
    "SegmentsListParams", "SegmentsProfilesParams", "SegmentsProfilesRest", "SegmentsUpdateParams",
    "SegmentsUpdateRest", "SessionsFinishParams", "SettingsCreateParams", "StartVariablesParam",
    "StepInputParam", "ValidationMethodParam", "ValidationsCreateParams", "ValidationsDeleteParams",
    "ValidationsDocumentInfographicParams", "ValidationsEvaluateImageParams",
    "ValidationsGetParams", "ValidationsGetRest", "ValidationsListParams",
    "ValidationsPerformParams", "ValidationsPerformRest", "ValidationsRestoreParams",
    "ValidationsUploadParams", "ValidationsUploadRest", "ValidatorsConfigDeleteParams",
    "ValidatorsConfigGetParams", "ValidatorsConfigUpdateParams", "ValidatorsStatusGetParams",
    "WabasListParams", "WabasSubscribeParams",
)


class NoParams(t.TypedDict):
    """No parameters besides those in the signature."""


class RuleActionConfigInputParam(t.TypedDict, total=False):
    """`RuleActionConfigInput` inside parameters."""

    # Method of the call. [inferred]
    http_method: RuleHttpMethod | None
    # Target URL. May contain placeholders such as `{{.check.check_id}}`. [inferred]
    url: str | None
    # Headers, as `key=value`. The separator is undocumented. [inferred]
    headers: str | None
    # Body with placeholders, such as `{{.check.check_id}}`. [inferred]
    body_template: str | None


class StartVariablesParam(t.TypedDict, total=False):
    """`StartVariables` inside parameters."""

    # Data of your own, returned as `metadata` of the result.
    metadata: t.Mapping[str, str] | None


class StepInputParam(t.TypedDict, total=False):
    """`StepInput` inside parameters."""

    # Kind of input.
    type: StepInputType | str | None
    # Its name.
    name: str | None
    # Its value.
    value: str | None
    # What it is for.
    description: str | None
    # Text shown while it is empty.
    placeholder: str | None
    # What may be chosen.
    options: t.Sequence[str] | None
    # Number of characters.
    length: int | None
    # Whether it may not be changed.
    read_only: bool | None
    # Whether it may be left out. [third-party]
    optional: bool | None
    # Link to upload its file to. [third-party]
    file_upload_url: str | None


class _ProcessVerificationParam(t.TypedDict):
    # Kind of block. [third-party]
    type: str


class ProcessVerificationParam(_ProcessVerificationParam, total=False):
    """`ProcessVerification` inside parameters."""

    # Settings of the block. Its members are undocumented. [third-party]
    config: t.Any


class IntegrationConfigParam(t.TypedDict):
    """`IntegrationConfig` inside parameters."""

    # Token of the other service. It is a secret: it opens your account there.
    token: str


class ValidationMethodParam(t.TypedDict, total=False):
    """`ValidationMethod` inside parameters."""

    # Whether the method is used.
    status: ValidationMethodStatus | None


class _OutboundButtonParam(t.TypedDict):
    # Kind of the button. A message takes 10 buttons: up to 10 quick replies, 2 links, 1 number, 1
    # copied code.
    type: OutboundButtonType


class OutboundButtonParam(_OutboundButtonParam, total=False):
    """`OutboundButton` inside parameters."""

    # Label, without variables; empty for `COPY_CODE`. `COPY_CODE` needs the empty text: the client
    # sends it where it is left out.
    text: str | None
    # Target; may end with one variable.
    url: str | None
    # Number to call.
    phone_number: str | None


class OutboundVariableParam(t.TypedDict):
    """`OutboundVariable` inside parameters."""

    # Example for the review and the preview.
    value: str


class ContactPropertyConfigParam(t.TypedDict, total=False):
    """`ContactPropertyConfig` inside parameters."""

    # Values of an enumeration, separated by commas.
    allowed_values: str | None


class _ChecksCreateParams(t.TypedDict):
    # Country whose records are searched, `ALL` for international lists.
    country: CheckCountry
    # The subject has consented to the check. Required by the service for keys of version 1 and
    # later; this client always requires it.
    user_authorized: bool
    # `person`, `vehicle`, `company`, or the name of a custom type.
    type: CheckType | str


class ChecksCreateParams(_ChecksCreateParams, total=False):
    """Parameters of `checks.create`: Start a background check."""

    # Reference of your own, stored with the check.
    custom_input: str | None
    # Diplomatic identity number.
    diplomatic_id: str | None
    # Phone of the subject. Some countries require that the subject is notified. Starred for
    # foreigners in PE, probably by mistake: only a warning here.
    phone_number: str | None
    # Tax number of a company. Needed for companies in CO, MX and BR.
    tax_id: str | None
    # Kind of document that names the vehicle's owner. In CO, vehicle information needs it,
    # `owner_document_id` and `license_plate`, or `vehicle_id`.
    owner_document_type: OwnerDocumentType | None
    # Vehicle identification number, NIV or VIN.
    vehicle_id: str | None
    # Reference of a trust, in CO.
    escrow: str | None
    # IMEI of a telephone.
    imei: str | None
    # Day on which a vehicle's circulation permit was paid, in CL. The current table of inputs no
    # longer lists it; the form of the day is by analogy.
    payment_date: str | datetime.date | None
    # Special stay permit of Venezuelans in CO.
    pep: str | None
    # Temporary permit of Venezuelans in PE; in CO, the number of the PPT.
    ptp: str | None
    # Brazilian state to search beside that of the CPF, `ALL` for all of them. Needed for persons in
    # BR. One state takes 2 to 20 minutes, `ALL` may take more than a day.
    region: Region | None
    # Number of the birth certificate.
    birth_certificate: str | None
    # Folio of a certificate, in CL.
    certificate_folio: str | None
    # Name of a company. Needed for companies in `ALL`. One text asks for it in BR too, the table
    # does not.
    company_name: str | None
    # Number of the document that names the vehicle's owner.
    owner_document_id: str | None
    # Gender of the subject: `m` means mujer, `h` means hombre. That `m` is female is inferred from
    # the order of the list and from the CURP.
    gender: SubjectGender | None
    # Day of birth, which also distinguishes people with the same name.
    date_of_birth: str | datetime.date | None
    # Given names of a person, or name of an entity.
    first_name: str | None
    # Family names.
    last_name: str | None
    # Plate of a vehicle. Needed for vehicles in every country.
    license_plate: str | None
    # Day on which the document was issued.
    issue_date: str | datetime.date | None
    # Number of the document itself, printed on the identity card, in CL.
    issue_number: str | None
    # State-level identity: RG in BR, RENAPO in MX. The service removes characters other than
    # letters and digits.
    state_id: str | None
    # Always create a new check, even if a recent one has the same inputs.
    force_creation: bool | None
    # National identity number, such as CC, CURP, CPF, RUN or DNI.
    national_id: str | None
    # Identity number in the country of origin. Needs `native_country`.
    native_national_id: str | None
    # Number of a professional card.
    professional_card: str | None
    # Report that the check joins.
    report_id: str | None
    # Code registered for criminal records, in PE and CL.
    verification_code: str | None
    # Number of a driving licence, in Santiago and the Estado de Mexico.
    driver_license: str | None
    # Identity number of a foreigner.
    foreign_id: str | None
    # Country of birth. Needed with `native_national_id`, and for foreigners in CL.
    native_country: NativeCountry | None
    # Number of the passport.
    passport: str | None
    # How often the check runs again. It runs once by default.
    watch: str | None
    # Priority in the queue. `medium` by default. Only in the older specification, although the 429
    # of this operation still mentions it.
    priority: Priority | None


class ChecksListParams(t.TypedDict, total=False):
    """Parameters of `checks.list`: List checks."""

    # Only checks of this report.
    report_id: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class ChecksGetParams(t.TypedDict):
    """Parameters of `checks.get`: Get a check."""

    # Identifier of the check.
    check_id: str


class ChecksAttachmentsRest(t.TypedDict, total=False):
    """Parameters of `checks.attachments` beside `check_id`."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class ChecksAttachmentsParams(ChecksAttachmentsRest):
    """Parameters of `checks.attachments`: List the files from the sources of a check."""

    # Identifier of the check.
    check_id: str


class ChecksDetailsRest(t.TypedDict, total=False):
    """Parameters of `checks.details` beside `check_id`."""

    # Language of the details. The language of the source by default. That a region may follow, as
    # in `pt-br`, is known from others only.
    lang: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class ChecksDetailsParams(ChecksDetailsRest):
    """Parameters of `checks.details`: List the findings of the sources of a check."""

    # Identifier of the check.
    check_id: str


class ChecksSummarizeParams(t.TypedDict):
    """Parameters of `checks.summarize`: Get the details of a check as a short text."""

    # Identifier of the check.
    check_id: str


class ChecksDeleteParams(t.TypedDict):
    """Parameters of `checks.delete`: Delete a check."""

    # Identifier of the check.
    check_id: str


class ChecksVariablesParams(t.TypedDict):
    """Parameters of `checks.variables`: Get the decision variables of a check."""

    # Identifier of the check.
    check_id: str


class ChecksCreatePdfParams(t.TypedDict):
    """Parameters of `checks.create_pdf`: Start making the PDF of a check."""

    # Identifier of the check.
    check_id: str


class ChecksPdfRest(t.TypedDict, total=False):
    """Parameters of `checks.pdf` beside `check_id`."""

    # Language of the PDF. `es` by default.
    lang: str | None


class ChecksPdfParams(ChecksPdfRest):
    """Parameters of `checks.pdf`: Download the PDF of a check."""

    # Identifier of the check.
    check_id: str


class HealthGetParams(t.TypedDict):
    """Parameters of `health.get`: Get the status of the databases of a country."""

    # Country of the databases, ISO 3166-1 in capital letters.
    country: str
    # Instant in Unix seconds, on the day that is asked for.
    unixTimestampSeconds: int
    # Offset of local time from UTC in seconds, -18000 in Colombia. The service spells it with a
    # small `t` in `timezone`.
    unixtimezoneOffsetSeconds: int


class _CustomTypesCreateParams(t.TypedDict):
    # Country of the type, `ALL` for searches by name in international lists. The page has `all` in
    # its text and `ALL` in its list: the list is right.
    country: CustomTypeCountry
    # Name of the type; `person`, `vehicle` and `company` are taken.
    type: str


class CustomTypesCreateParams(_CustomTypesCreateParams, total=False):
    """Parameters of `custom_types.create`: Create a type of check."""

    # Weight of the affiliations and insurances.
    dataset_affiliations_and_insurances: float | int | decimal.Decimal | None
    # Weight of the professional background.
    dataset_professional_background: float | int | decimal.Decimal | None
    # Weight of the taxes and finances. An older guide says that it is not supported in BR.
    dataset_taxes_and_finances: float | int | decimal.Decimal | None
    # Weight of the personal identity.
    dataset_personal_identity: float | int | decimal.Decimal | None
    # Weight of the international background.
    dataset_international_background: float | int | decimal.Decimal | None
    # Weight of the legal background.
    dataset_legal_background: float | int | decimal.Decimal | None
    # Weight of the alerts in media.
    dataset_alert_in_media: float | int | decimal.Decimal | None
    # Weight of the criminal record.
    dataset_criminal_record: float | int | decimal.Decimal | None
    # Weight of the vehicle permits.
    dataset_vehicle_permits: float | int | decimal.Decimal | None
    # Weight of the business background.
    dataset_business_background: float | int | decimal.Decimal | None
    # Weight of the driving licences.
    dataset_driving_licenses: float | int | decimal.Decimal | None
    # Weight of the traffic fines.
    dataset_traffic_fines: float | int | decimal.Decimal | None
    # Weight of the vehicle information.
    dataset_vehicle_information: float | int | decimal.Decimal | None
    # Weight of the validation of documents. In guides, not in the reference: a type meant for
    # validating documents sends it with 0.
    dataset_document_validation: float | int | decimal.Decimal | None
    # Weight of the credit history. One client sends it; it probably needs a contract and
    # credentials of its own. [third-party]
    dataset_credit_history: float | int | decimal.Decimal | None


class _CustomTypesUpdateParams(t.TypedDict):
    # Country of the type, `ALL` for searches by name in international lists. The page has `all` in
    # its text and `ALL` in its list: the list is right.
    country: CustomTypeCountry
    # Name of the type; `person`, `vehicle` and `company` are taken.
    type: str


class CustomTypesUpdateParams(_CustomTypesUpdateParams, total=False):
    """Parameters of `custom_types.update`: Replace the weights of a type of check."""

    # Weight of the affiliations and insurances.
    dataset_affiliations_and_insurances: float | int | decimal.Decimal | None
    # Weight of the professional background.
    dataset_professional_background: float | int | decimal.Decimal | None
    # Weight of the taxes and finances. An older guide says that it is not supported in BR.
    dataset_taxes_and_finances: float | int | decimal.Decimal | None
    # Weight of the personal identity.
    dataset_personal_identity: float | int | decimal.Decimal | None
    # Weight of the international background.
    dataset_international_background: float | int | decimal.Decimal | None
    # Weight of the legal background.
    dataset_legal_background: float | int | decimal.Decimal | None
    # Weight of the alerts in media.
    dataset_alert_in_media: float | int | decimal.Decimal | None
    # Weight of the criminal record.
    dataset_criminal_record: float | int | decimal.Decimal | None
    # Weight of the vehicle permits.
    dataset_vehicle_permits: float | int | decimal.Decimal | None
    # Weight of the business background.
    dataset_business_background: float | int | decimal.Decimal | None
    # Weight of the driving licences.
    dataset_driving_licenses: float | int | decimal.Decimal | None
    # Weight of the traffic fines.
    dataset_traffic_fines: float | int | decimal.Decimal | None
    # Weight of the vehicle information.
    dataset_vehicle_information: float | int | decimal.Decimal | None
    # Weight of the validation of documents. In guides, not in the reference: a type meant for
    # validating documents sends it with 0.
    dataset_document_validation: float | int | decimal.Decimal | None
    # Weight of the credit history. One client sends it; it probably needs a contract and
    # credentials of its own. [third-party]
    dataset_credit_history: float | int | decimal.Decimal | None


class CustomTypesListParams(t.TypedDict, total=False):
    """Parameters of `custom_types.list`: Get the types of check, the default ones included, with
    their weights.
    """

    # Cursor of the page, as read from `next` of the page before. No known answer has `next`.
    start_key: str | None


class CustomTypesDeleteParams(t.TypedDict):
    """Parameters of `custom_types.delete`: Delete a type of check."""

    # Country of the type, or `ALL`.
    country: str
    # Name of the type; `person`, `vehicle` and `company` cannot be deleted.
    type: str


class SettingsCreateParams(t.TypedDict, total=False):
    """Parameters of `settings.create`: Set how checks are made."""

    # Ask sources again until they answer or `max_duration` has passed.
    retries: bool | None
    # Longest time that a check may collect answers, `15m` to `168h`, or `default`. Left out, it is
    # 48h with retries; without them 3h in CO, MX, PE and BR, 48h in CL and international lists, 72h
    # in CR. One client sends `3m`, which is below the documented least.
    max_duration: str | None
    # How the names of identity sources and of criminal, legal and international ones are compared.
    # `soft` by default.
    names_matching_type: NamesMatching | None


class _CredentialsSetRest(t.TypedDict):
    # Password for the source.
    password: str
    # Name of the user at the source.
    username: str


class CredentialsSetRest(_CredentialsSetRest, total=False):
    """Parameters of `credentials.set` beside `database_id`."""

    # More that the source asks for. Its items are undocumented, so they are sent as given.
    complements_for_authentication: t.Sequence[t.Any] | None


class CredentialsSetParams(CredentialsSetRest):
    """Parameters of `credentials.set`: Create or replace the credential for a database."""

    # Database that the credential is for. In the path, but in no table of parameters.
    database_id: str


class CredentialsListParams(t.TypedDict):
    """Parameters of `credentials.list`: Get the credentials that are set, and the databases that
    take some.
    """


class CredentialsDeleteParams(t.TypedDict):
    """Parameters of `credentials.delete`: Delete the credential for a database."""

    # Database that the credential is for. In the path, but in no table of parameters.
    database_id: str


class ContinuousChecksCreateParams(t.TypedDict):
    """Parameters of `continuous_checks.create`: Repeat a check on a schedule."""

    # Time between runs, such as `weekly` or `2w`.
    frequency: str
    # Last day of the series, which must leave room for one run. Not in the older specification.
    end_date: str | datetime.date
    # Check that is repeated.
    check_id: str


class ContinuousChecksUpdateRest(t.TypedDict, total=False):
    """Parameters of `continuous_checks.update` beside `continuous_check_id`."""

    # New time between runs, such as `weekly` or `2w`. Required in the older specification.
    frequency: str | None
    # Whether the series runs. Required in the older specification.
    status: ContinuousStatus | None
    # Version of the key, for the hooks of this series. It must be that of the key in use, and is
    # `0` if left out.
    version: HookVersion | None


class ContinuousChecksUpdateParams(ContinuousChecksUpdateRest):
    """Parameters of `continuous_checks.update`: Change the frequency of a series, or turn it on or
    off.
    """

    # Identifier of the series.
    continuous_check_id: str


class ContinuousChecksListParams(t.TypedDict, total=False):
    """Parameters of `continuous_checks.list`: List the series."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class ContinuousChecksGetParams(t.TypedDict):
    """Parameters of `continuous_checks.get`: Get a series, with the check that ran last."""

    # Identifier of the series.
    continuous_check_id: str


class ContinuousChecksHistoryRest(t.TypedDict, total=False):
    """Parameters of `continuous_checks.history` beside `continuous_check_id`."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class ContinuousChecksHistoryParams(ContinuousChecksHistoryRest):
    """Parameters of `continuous_checks.history`: List how the scores of a series changed."""

    # Identifier of the series.
    continuous_check_id: str


class ProviderWebhooksReceiveRest(t.TypedDict):
    """Parameters of `provider_webhooks.receive` beside `webhook_type`."""

    # What the provider sends. Documented to be JSON, XML or multipart, and nothing more. [inferred]
    body: bytes | str
    # Media type of the body, such as `text/xml`. [inferred]
    content_type: str


class ProviderWebhooksReceiveParams(ProviderWebhooksReceiveRest):
    """Parameters of `provider_webhooks.receive`: Deliver an event of a provider to Truora."""

    # Kind of event: the name of a provider, such as `complyadvantage`.
    webhook_type: str


class _BatchesCreateParams(t.TypedDict):
    # Country of the checks, `ALL` for international lists.
    country: BatchCountry
    # Kind of check, or the name of a custom type.
    type: CheckType | str
    # Service that runs the rows.
    service: BatchService


class BatchesCreateParams(_BatchesCreateParams, total=False):
    """Parameters of `batches.create`: Create a batch of checks."""

    # Time between runs, which makes the checks continuous.
    frequency: str | None
    # Column by name of the input, from 0. Without it, the service maps all inputs of the type in
    # its own order.
    columns_mapping: t.Mapping[str, int] | None
    # Day on which continuous checks end, which must leave room for one run. Should be given
    # together with `frequency`, although it is not marked as required.
    end_date: str | datetime.date | None


class BatchesUploadRest(t.TypedDict):
    """Parameters of `batches.upload` beside `file_upload_link`."""

    # The workbook, in the format xlsx.
    file: UploadSource


class BatchesUploadParams(BatchesUploadRest):
    """Parameters of `batches.upload`: Upload the workbook of a batch."""

    # Link from the new batch, unchanged.
    file_upload_link: str


class BatchesRequestReportRest(t.TypedDict):
    """Parameters of `batches.request_report` beside `batch_id`."""

    # File format of the report. Its values are undocumented; `xlsx` and `csv` are likely.
    format: str


class BatchesRequestReportParams(BatchesRequestReportRest):
    """Parameters of `batches.request_report`: Ask for the report of a batch."""

    # Identifier of the batch.
    batch_id: str


class BatchesStartParams(t.TypedDict):
    """Parameters of `batches.start`: Start a batch."""

    # Identifier of the batch.
    batch_id: str


class BatchesStopParams(t.TypedDict):
    """Parameters of `batches.stop`: Stop a batch that is in progress or has not started."""

    # Identifier of the batch.
    batch_id: str


class BatchesGetParams(t.TypedDict):
    """Parameters of `batches.get`: Get a batch."""

    # Identifier of the batch.
    batch_id: str


class BatchesReportParams(t.TypedDict):
    """Parameters of `batches.report`: Get the link to the report of a batch."""

    # Identifier of the batch.
    batch_id: str


class RulesCreateParams(t.TypedDict, total=False):
    """Parameters of `rules.create`: Create a rule."""

    # Name of the rule. Not marked as required, but probably required to create a rule.
    name: str | None
    # Event that triggers it. One is listed, the dashboard offers many more. Not marked as required,
    # but probably required to create a rule.
    event_type: RuleTrigger | str | None
    # Condition in JsonLogic: an object, or its JSON text. Variables are named by dotted paths. Not
    # marked as required, but probably required to create a rule.
    condition: str | t.Mapping[str, t.Any] | None


class RulesUpdateRest(t.TypedDict, total=False):
    """Parameters of `rules.update` beside `rule_id`."""

    # Name of the rule. Not marked as required, but probably required to create a rule.
    name: str | None
    # Event that triggers it. One is listed, the dashboard offers many more. Not marked as required,
    # but probably required to create a rule.
    event_type: RuleTrigger | str | None
    # Condition in JsonLogic: an object, or its JSON text. Variables are named by dotted paths. Not
    # marked as required, but probably required to create a rule.
    condition: str | t.Mapping[str, t.Any] | None


class RulesUpdateParams(RulesUpdateRest):
    """Parameters of `rules.update`: Change a rule."""

    # Identifier of the rule.
    rule_id: str


class RulesListParams(t.TypedDict, total=False):
    """Parameters of `rules.list`: List the rules."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class RulesGetParams(t.TypedDict):
    """Parameters of `rules.get`: Get a rule."""

    # Identifier of the rule.
    rule_id: str


class RulesDeleteParams(t.TypedDict):
    """Parameters of `rules.delete`: Delete a rule and its actions."""

    # Identifier of the rule.
    rule_id: str


class RulesVariablesSpecParams(t.TypedDict):
    """Parameters of `rules.variables_spec`: Get the variables that a condition may use."""


class _RuleActionsSetEnvVarParams(t.TypedDict):
    # Identifier of the rule.
    rule_id: str
    # Identifier of the action.
    action_id: str


class RuleActionsSetEnvVarParams(_RuleActionsSetEnvVarParams, total=False):
    """Parameters of `rule_actions.set_env_var`: Set a variable that an action may use."""

    # Name of the variable. Not marked as required, but probably required to create a rule.
    name: str | None
    # Its value. Not marked as required, but probably required to create a rule.
    value: str | None
    # Whether it is stored encrypted, and hidden when read. Not marked as required; probably false
    # by default.
    secret: bool | None


class RuleActionsListEnvVarsParams(t.TypedDict):
    """Parameters of `rule_actions.list_env_vars`: Get the variables of an action."""

    # Identifier of the rule.
    rule_id: str
    # Identifier of the action.
    action_id: str


class RuleActionsDeleteEnvVarParams(t.TypedDict):
    """Parameters of `rule_actions.delete_env_var`: Delete a variable of an action."""

    # Identifier of the rule.
    rule_id: str
    # Identifier of the action.
    action_id: str
    # Name of the variable.
    var_name: str


class RuleActionsCreateRest(t.TypedDict, total=False):
    """Parameters of `rule_actions.create` beside `rule_id`."""

    # Name of the action. Not marked as required, but probably required to create a rule.
    name: str | None
    # What it does. Not marked as required, but probably required to create a rule.
    type: RuleActionType | str | None
    # Whether it runs.
    status: RuleActionStatus | None
    # Settings of the action. `http_request` requires a method and a URL. Named in prose, its
    # members are those of the answer. For other types they are unknown: give them with the option
    # `extra`. [inferred]
    config: RuleActionConfigInputParam | None


class RuleActionsCreateParams(RuleActionsCreateRest):
    """Parameters of `rule_actions.create`: Add an action to a rule."""

    # Identifier of the rule.
    rule_id: str


class _RuleActionsUpdateParams(t.TypedDict):
    # Identifier of the rule.
    rule_id: str
    # Identifier of the action.
    action_id: str


class RuleActionsUpdateParams(_RuleActionsUpdateParams, total=False):
    """Parameters of `rule_actions.update`: Change an action."""

    # Name of the action. Not marked as required, but probably required to create a rule.
    name: str | None
    # What it does. Not marked as required, but probably required to create a rule.
    type: RuleActionType | str | None
    # Whether it runs.
    status: RuleActionStatus | None
    # Settings of the action. `http_request` requires a method and a URL. Named in prose, its
    # members are those of the answer. For other types they are unknown: give them with the option
    # `extra`. [inferred]
    config: RuleActionConfigInputParam | None


class RuleActionsListRest(t.TypedDict, total=False):
    """Parameters of `rule_actions.list` beside `rule_id`."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class RuleActionsListParams(RuleActionsListRest):
    """Parameters of `rule_actions.list`: List the actions of a rule."""

    # Identifier of the rule.
    rule_id: str


class RuleActionsDeleteParams(t.TypedDict):
    """Parameters of `rule_actions.delete`: Delete an action and its variables."""

    # Identifier of the rule.
    rule_id: str
    # Identifier of the action.
    action_id: str


class HookEventsListParams(t.TypedDict, total=False):
    """Parameters of `hook_events.list`: List the events of the last 60 days."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class HookEventsGetParams(t.TypedDict):
    """Parameters of `hook_events.get`: Get an event."""

    # Key of the event's record.
    idempotency_key: str


class HooksCreateParams(t.TypedDict, total=False):
    """Parameters of `hooks.create`: Create a hook, which delivers events of checks to a web address
    or by mail.
    """

    # Actions whose events are delivered, such as `created` and `finished`. It is undocumented which
    # parameters are required: a warning names those that probably are.
    actions: t.Sequence[str] | None
    # What the events are about.
    event_type: HookEventType | str | None
    # Whether the hook delivers. Its values are undocumented.
    status: str | None
    # Where the events go: a web address, or one for mail.
    subscriber_address: str | None
    # Language of the messages. Its values are undocumented.
    subscriber_language: str | None
    # Whether events go by mail or to a web address.
    subscriber_type: HookSubscriber | None


class HooksListParams(t.TypedDict):
    """Parameters of `hooks.list`: List the hooks that were made by API."""


class _ApiKeysCreateParams(t.TypedDict):
    # Kind of key. The table has backend and web, the text of the page sdk too; generator is known
    # from Truora's own mobile code.
    key_type: KeyType


class ApiKeysCreateParams(_ApiKeysCreateParams, total=False):
    """Parameters of `api_keys.create`: Create a key, such as the web token that one person runs a
    flow with.
    """

    # Version of the key. 0 by default. Guides send 1.
    api_key_version: KeyVersion | None
    # Product that the key opens. Truora's own mobile code sends validations for sdk keys; no page
    # mentions it.
    grant: Grant | None
    # Name of the key.
    key_name: str | None
    # Flow that the person runs; it must be published.
    flow_id: str | None
    # Country of the process. The guide accepts only ALL, the reference these ten, and integrators
    # send MX: other texts are sent as they come.
    country: KeyCountry | str | None
    # Address that the browser opens at the end.
    redirect_url: str | None
    # Your identifier of the person. Generated by default. Only read where `grant` is
    # digital-identity.
    account_id: str | None
    # Document that is chosen beforehand. Only read where `grant` is digital-identity.
    document_type: KeyDocumentType | None
    # E-mail addresses to verify. How a list travels is not said. The key is repeated, as Truora's
    # own mobile code does elsewhere; integrators send one value, or one joined by commas.
    emails: t.Sequence[str] | None
    # Phones to verify, each with `+` and country code. Sent in the same way as `emails`.
    phones: t.Sequence[str] | None
    # One phone, with `+` and country code, by its name in the guide.
    phone: str | None
    # Billing hub that counts it. Needed where the account uses billing hubs.
    billing_hub: str | None
    # Variables that the flow starts with.
    start_variables: StartVariablesParam | None


class ApiKeysListParams(t.TypedDict):
    """Parameters of `api_keys.list`: List the keys of the account."""


class ApiKeysDeleteParams(t.TypedDict):
    """Parameters of `api_keys.delete`: Revoke a key."""

    # Identifier of the key. [third-party]
    api_key_id: str


class _FlowsSendLinkRest(t.TypedDict):
    # How the link travels.
    message_channel: LinkChannel
    # Language of the message.
    lang: LinkLanguage
    # Phone of the person, with `+` and country code. Documented as required for every channel.
    phone_number: str


class FlowsSendLinkRest(_FlowsSendLinkRest, total=False):
    """Parameters of `flows.send_link` beside `flow`."""

    # Outbound message with the link; it must allow redirection.
    outbound_id: str | None
    # Values of the template's variables, by name; none is empty. Needed where the template has
    # variables. Needs `outbound_id`.
    var: t.Mapping[str, str] | None
    # E-mail address of the person.
    email: str | None


class FlowsSendLinkParams(FlowsSendLinkRest):
    """Parameters of `flows.send_link`: Send a person the link to a flow."""

    # Identifier of the flow.
    flow: str


class FlowsCreateParams(t.TypedDict):
    """Parameters of `flows.create`: Create a flow."""

    # Name of the flow.
    name: str
    # State of the flow. Only `enabled` is printed.
    status: FlowStatus | str
    # Blocks of the flow, in order. Its items are undocumented, so they are sent as given.
    identity_verifications: t.Sequence[t.Any]


class ProcessesResultRest(t.TypedDict, total=False):
    """Parameters of `processes.result` beside `process_id`."""

    # Account of the process. One integrator sends it; it is not needed. [third-party]
    account_id: str | None


class ProcessesResultParams(ProcessesResultRest):
    """Parameters of `processes.result`: Get the result of an identity process."""

    # Identifier of the identity process.
    process_id: str


class ProcessesValidationsParams(t.TypedDict):
    """Parameters of `processes.validations`: Get the validations of an identity process."""

    # Identifier of the identity process. [inferred]
    process_id: str


class ProcessesPdfParams(t.TypedDict):
    """Parameters of `processes.pdf`: Download the PDF of an identity process."""

    # Identifier of the identity process.
    process_id: str


class ProcessesRecordingsParams(t.TypedDict):
    """Parameters of `processes.recordings`: Download the recordings of the video call of an
    identity process.
    """

    # Identifier of the identity process.
    process_id: str


class ProcessesSendLinkRest(t.TypedDict):
    """Parameters of `processes.send_link` beside `process_id`."""

    # Language of the message.
    lang: LinkLanguage
    # Phone of the person, without country code.
    phone_number: str
    # Country code of the phone, with `+`.
    phone_country_code: str
    # How the link travels.
    message_channel: ProcessLinkChannel


class ProcessesSendLinkParams(ProcessesSendLinkRest):
    """Parameters of `processes.send_link`: Send a person the link of an identity process that
    exists.
    """

    # Identifier of the identity process.
    process_id: str


class ProcessesCreateParams(t.TypedDict):
    """Parameters of `processes.create`: Create the identity process of a web token, or get the one
    that it has.
    """


class _ProcessesVerifyRest(t.TypedDict):
    # What the step does.
    type: StepType | str
    # Identifier of the step.
    step_id: str
    # Verification that the step belongs to.
    verification_id: str


class ProcessesVerifyRest(_ProcessesVerifyRest, total=False):
    """Parameters of `processes.verify` beside `process_id`."""

    # The inputs, matched by type and name. Marked as required, but must be left out if the step
    # takes no inputs.
    expected_inputs: t.Sequence[StepInputParam] | None


class ProcessesVerifyParams(ProcessesVerifyRest):
    """Parameters of `processes.verify`: Submit the inputs of the current step of an identity
    process.
    """

    # Identifier of the identity process.
    process_id: str


class ProcessesBackRest(t.TypedDict, total=False):
    """Parameters of `processes.back` beside `process_id`."""

    # Repeat the last step instead of going back.
    retry_step: bool | None


class ProcessesBackParams(ProcessesBackRest):
    """Parameters of `processes.back`: Go one step back in an identity process, or repeat the last
    one.
    """

    # Identifier of the identity process.
    process_id: str


class ProcessesUpdateRest(t.TypedDict, total=False):
    """Parameters of `processes.update` beside `process_id`."""

    # What is known of the device, sent as JSON text.
    device_info: t.Any
    # Phone of the person, with country code.
    phone_number: str | None


class ProcessesUpdateParams(ProcessesUpdateRest):
    """Parameters of `processes.update`: Change the device or the phone of an identity process."""

    # Identifier of the identity process.
    process_id: str


class ProcessesGetParams(t.TypedDict):
    """Parameters of `processes.get`: Get an identity process with its steps."""

    # Identifier of the identity process.
    process_id: str


class ProcessesListParams(t.TypedDict, total=False):
    """Parameters of `processes.list`: List identity processes."""

    # Only processes with this status.
    status: ProcessStatus | None
    # Only processes with this failure status. The page lists expired and, unexpectedly, pending:
    # any text is sent.
    failure_status: ProcessFailure | str | None
    # Only processes declined for one of these reasons.
    declined_reason: t.Sequence[str] | None
    # Only processes that contain this text. Compared exactly with `process_id` and `flow_id`, in
    # part with `account_id`, `document_number`, `cell_phone`, `first_name` and `last_name`.
    search: str | None
    # Only processes from this time on. At most two months lie between the two dates. The page
    # prints an offset such as -05:00; that a `Z` will do is not said.
    start_date: str | datetime.datetime | None
    # Only processes up to this time. At most two months lie between the two dates. The page prints
    # an offset such as -05:00; that a `Z` will do is not said.
    end_date: str | datetime.datetime | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class ProcessesVariablesParams(t.TypedDict):
    """Parameters of `processes.variables`: Get the variables of an identity process."""

    # Identifier of the identity process.
    process_id: str


class ProcessesDeleteParams(t.TypedDict):
    """Parameters of `processes.delete`: Delete an identity process."""

    # Identifier of the identity process.
    process_id: str


class _ProcessesCancelRest(t.TypedDict):
    # How it ends. [third-party]
    failure_status: CancelStatus


class ProcessesCancelRest(_ProcessesCancelRest, total=False):
    """Parameters of `processes.cancel` beside `process_id`."""

    # Why it is declined. [third-party]
    declined_reason: str | None
    # Why it is canceled. [third-party]
    canceled_reason: str | None


class ProcessesCancelParams(ProcessesCancelRest):
    """Parameters of `processes.cancel`: End an identity process before its time."""

    # Identifier of the identity process. [third-party]
    process_id: str


class ProcessesAddVerificationRest(t.TypedDict):
    """Parameters of `processes.add_verification` beside `process_id`."""

    # The block. [third-party]
    verification: ProcessVerificationParam


class ProcessesAddVerificationParams(ProcessesAddVerificationRest):
    """Parameters of `processes.add_verification`: Add a block to a dynamic identity process."""

    # Identifier of the identity process. [third-party]
    process_id: str


class ConsentTermsGetRest(t.TypedDict, total=False):
    """Parameters of `consent_terms.get` beside `terms_id`."""

    # Whether the answer has the texts. [third-party]
    terms: bool | None


class ConsentTermsGetParams(ConsentTermsGetRest):
    """Parameters of `consent_terms.get`: Get the terms that a person consents to."""

    # Identifier of the terms. [third-party]
    terms_id: str


class _ValidationsEvaluateImageParams(t.TypedDict):
    # The picture in Base64. [third-party]
    image: str
    # Country that issued the document. [third-party]
    country: str
    # Kind of document. [third-party]
    document_type: str
    # Side of the document. [third-party]
    document_side: ImageSide
    # What is in the picture: `document`. [third-party]
    evaluation_type: str


class ValidationsEvaluateImageParams(_ValidationsEvaluateImageParams, total=False):
    """Parameters of `validations.evaluate_image`: Evaluate the picture of a document before it is
    uploaded.
    """

    # Validation that the picture is meant for. [third-party]
    validation_id: str | None


class _ValidationsCreateParams(t.TypedDict):
    # What is validated. `electronic-signature` and `government` are only in guides.
    type: ValidationKind
    # The person consented to it.
    user_authorized: bool


class ValidationsCreateParams(_ValidationsCreateParams, total=False):
    """Parameters of `validations.create`: Start a validation."""

    # Account of the person. The page marks it as required, then says that it is generated for
    # documents.
    account_id: str | None
    # Country of the document or the face; `ALL` for passports, and where a search of faces
    # completes a face validation. Documents of BR, CR, VE and PA are made available on request.
    # Truora's pages disagree about SV, VE and PA, so all are taken.
    country: ValidationCountry | None
    # Kind of document. `ppt` is made available on request. `general-registration` (BR), `pep` and
    # `temporary-national-id` (CO) are in guides and printed answers only; `tax-id`, `ptp` and
    # `native-national-id` in Truora's mobile code.
    document_type: ValidationDocument | None
    # Reference of your own, stored with the validation.
    custom_input: str | None
    # Custom type of the check that is made on the way.
    custom_type: str | None
    # Language of the message with the code.
    phone_locale: PhoneLocale | None
    # How the code is sent. `whatsapp` needs an active line of your own and an outbound for codes,
    # set up by Truora.
    verify_channel: VerifyChannel | None
    # Label under which the phone is enrolled.
    phone_type: PhoneType | None
    # Language of the e-mail.
    language: EmailLanguage | None
    # Failed validation that this one retries. Needed while a retry is active, with the same
    # `account_id`, also one that was made up. Of faces with passive liveness only.
    retry_of_id: str | None
    # What is validated of the face, `similarity` if left out. Truora's own client shows that the
    # key is repeated.
    subvalidations: t.Sequence[FaceCheck] | None
    # How exact the speech must be. Needed with `speech_match`.
    minimum_precision: SpeechPrecision | None
    # Similarity that is needed. 0.65 by default.
    threshold: float | int | decimal.Decimal | None
    # Seconds that the person has; that of your account if left out. At most 600 for phones and
    # e-mail addresses, 21600 for documents and faces.
    timeout: int | None
    # Skip the manual review while no reviewer is available. Its status is then `unavailable`.
    check_manual_review_availability: bool | None


class ValidationsPerformRest(t.TypedDict):
    """Parameters of `validations.perform` beside `validation_id`."""

    # What is validated.
    type: PerformedValidation
    # Code that the person got.
    token: str


class ValidationsPerformParams(ValidationsPerformRest):
    """Parameters of `validations.perform`: Send the code that the person got by phone or e-mail."""

    # Identifier of the validation.
    validation_id: str


class ValidationsRestoreParams(t.TypedDict):
    """Parameters of `validations.restore`: Restore a deleted validation."""

    # Identifier of the validation.
    validation_id: str


class ValidationsUploadRest(t.TypedDict):
    """Parameters of `validations.upload` beside `file_upload_url`."""

    # The file.
    file: UploadSource
    # Media type of the file. Guides also name avi and mov. [third-party]
    content_type: UploadType


class ValidationsUploadParams(ValidationsUploadRest):
    """Parameters of `validations.upload`: Upload a file of a validation."""

    # Link from the validation, unchanged. If it was copied from text, `&` may have become `u0026`.
    file_upload_url: str


class ValidationsDocumentInfographicParams(t.TypedDict):
    """Parameters of `validations.document_infographic`: Get pictures that explain a document to
    people.
    """

    # Country that issued the document. Only known from the text of an error. [inferred]
    country: str
    # Version of the document. Only known from the text of an error. [inferred]
    document_version: str


class ValidationsListParams(t.TypedDict):
    """Parameters of `validations.list`: Get the validations of the client."""


class ValidationsGetRest(t.TypedDict, total=False):
    """Parameters of `validations.get` beside `validation_id`."""

    # Include the inputs and the links to files, which expire after 15 minutes.
    show_details: bool | None


class ValidationsGetParams(ValidationsGetRest):
    """Parameters of `validations.get`: Get a validation."""

    # Identifier of the validation.
    validation_id: str


class ValidationsDeleteParams(t.TypedDict):
    """Parameters of `validations.delete`: Delete the data of a validation."""

    # Identifier of the validation.
    validation_id: str


class IntegrationsCreateParams(t.TypedDict):
    """Parameters of `integrations.create`: Connect the account to another service."""

    # The other service.
    integration_type: IntegrationType
    # Settings of the other service.
    config: IntegrationConfigParam


class IntegrationsGetParams(t.TypedDict):
    """Parameters of `integrations.get`: Get an integration."""

    # Identifier of the integration.
    customer_integration_id: str


class AccountsCreateParams(t.TypedDict, total=False):
    """Parameters of `accounts.create`: Create the account of a person."""

    # Identifier of your own. Generated by default.
    account_id: str | None
    # Country of the person.
    country: str | None
    # Number of the document; returned as `national_id`.
    document_number: str | None
    # Kind of document.
    document_type: AccountDocument | None
    # Day on which the document was issued.
    document_issue_date: str | datetime.date | None
    # E-mail address.
    email: str | None
    # Given names.
    first_name: str | None
    # Family names.
    last_name: str | None
    # Phone.
    phone_number: str | None
    # Name on Facebook.
    facebook_user: str | None
    # Name on Twitter.
    twitter_user: str | None


class AccountsListParams(t.TypedDict, total=False):
    """Parameters of `accounts.list`: List the accounts of people."""

    # Cursor of the page, as read from `next` of the page before. Printed as a required parameter of
    # the path, described as an optional one of the query: the query is right.
    start_key: str | None


class AccountsGetParams(t.TypedDict):
    """Parameters of `accounts.get`: Get the account of a person."""

    # Account of the person.
    account_id: str


class AccountsEnrollmentsRest(t.TypedDict, total=False):
    """Parameters of `accounts.enrollments` beside `account_id`."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class AccountsEnrollmentsParams(AccountsEnrollmentsRest):
    """Parameters of `accounts.enrollments`: List the enrollments of a person."""

    # Account of the person.
    account_id: str


class AccountsValidationsRest(t.TypedDict, total=False):
    """Parameters of `accounts.validations` beside `account_id`."""

    # Cursor of the page, as read from `next` of the page before. The answer has `next`, but no
    # parameter is documented. [inferred]
    start_key: str | None


class AccountsValidationsParams(AccountsValidationsRest):
    """Parameters of `accounts.validations`: List the validations of a person."""

    # Account of the person.
    account_id: str


class _AccountsValidationParams(t.TypedDict):
    # Account of the person.
    account_id: str
    # Identifier of the validation.
    validation_id: str


class AccountsValidationParams(_AccountsValidationParams, total=False):
    """Parameters of `accounts.validation`: Get a validation of a person."""

    # Include the inputs and the links to files, which expire after 15 minutes.
    show_details: bool | None


class _EnrollmentsCreateParams(t.TypedDict):
    # What is enrolled.
    type: EnrollmentType
    # The person consented to it.
    user_authorized: bool


class EnrollmentsCreateParams(_EnrollmentsCreateParams, total=False):
    """Parameters of `enrollments.create`: Enroll a face, a phone or an e-mail address."""

    # Account of the person. Generated by default. The page repeats it as an optional parameter of
    # the query.
    account_id: str | None
    # `none` skips the face validation that confirms it. Your account must be authorised for it, and
    # the key created after that.
    confirmation: EnrollmentConfirmation | None
    # Country of the person, `ALL` where a search of faces completes a face validation. Phones need
    # it too, unless the account has one.
    country: EnrollmentCountry | None
    # Label of the phone; an account has up to three.
    phone_type: PhoneType | None
    # Phone with its country code.
    phone_number: str | None
    # E-mail address.
    email: str | None
    # Why the face is blocked.
    fraud_reason: FraudReason | None


class EnrollmentsGetParams(t.TypedDict):
    """Parameters of `enrollments.get`: Get an enrollment."""

    # Identifier of the enrollment.
    enrollment_id: str


class EnrollmentsDeleteRest(t.TypedDict, total=False):
    """Parameters of `enrollments.delete` beside `enrollment_id`."""

    # Why the face was blocked. An example of an error says that it can be missing; its place is
    # undocumented. [inferred]
    fraud_reason: str | None


class EnrollmentsDeleteParams(EnrollmentsDeleteRest):
    """Parameters of `enrollments.delete`: Delete an enrollment."""

    # Identifier of the enrollment.
    enrollment_id: str


class _ValidatorsConfigUpdateParams(t.TypedDict):
    # Validator that is set.
    validator: Validator


class ValidatorsConfigUpdateParams(_ValidatorsConfigUpdateParams, total=False):
    """Parameters of `validators_config.update`: Change settings of a validator."""

    # Seconds within which a retry can be made. 300 by default. At most 300 for faces, which can be
    # retried with passive liveness only.
    retry_ttl: float | int | decimal.Decimal | None
    # Methods to turn on or off, by name. The names are `government-database-validation`,
    # `photocopy-analysis`, `manual-review`, `data-consistency`, `image-analysis` and
    # `photo-of-photo`.
    validation_method: t.Mapping[str, ValidationMethodParam] | None
    # Address for help, at the foot of the e-mail.
    support_email: str | None
    # Similarity that is needed. 0.65 by default.
    threshold: float | int | decimal.Decimal | None
    # Have a person review failed validations. Truora must turn it on first.
    use_manual_review: bool | None
    # Search the face in collections too.
    include_face_search: bool | None
    # Name within the message with the code.
    custom_name: str | None
    # Subject of the e-mail.
    email_subject: str | None
    # Title of the e-mail.
    email_title: str | None
    # Text before the code.
    email_text_1: str | None
    # Text after the code.
    email_text_2: str | None
    # Version of the document that is set, all if left out. Answers spell them differently and have
    # many more, so any text is sent.
    document_version: ConfiguredVersion | str | None
    # Kind of document that is set. For documents only. `general-registration` (BR), `pep` and
    # `temporary-national-id` (CO) are in guides and in the printed answer only. The page also says
    # that all kinds are meant if it is left out, so it is needed with `validation_method` alone.
    document_type: ConfiguredDocument | None
    # Retries before the validation fails. At most 3 for documents, 2 for faces, both 0 if left out;
    # at most 4 for e-mail addresses and phones. 2 by default. Faces need passive liveness.
    allowed_retries: float | int | decimal.Decimal | None
    # Country that is set. PA and VE are in the printed answer only; that CR can be set is our
    # conclusion from printed processes.
    country: ConfiguredCountry | None
    # Seconds that the person has. 300 by default. At most 600 for phones and e-mail addresses.
    timeout: float | int | decimal.Decimal | None


class ValidatorsConfigGetParams(t.TypedDict):
    """Parameters of `validators_config.get`: Get the settings of the validators."""


class _ValidatorsConfigDeleteParams(t.TypedDict):
    # Validator to reset.
    validator: Validator


class ValidatorsConfigDeleteParams(_ValidatorsConfigDeleteParams, total=False):
    """Parameters of `validators_config.delete`: Reset one setting of a validator, or all of them.
    """

    # Setting to reset. All by default. `document_config` resets every version of every document.
    type: ValidatorSetting | None


class ValidatorsStatusGetParams(t.TypedDict):
    """Parameters of `validators_status.get`: Get whether the validators are available."""


class _InboundFlowsCreateParams(t.TypedDict):
    # Flow that the message starts. [inferred]
    flow_id: str
    # Exact text that starts the flow; no two inbound flows share one. [inferred]
    inbound_message: str
    # Line that receives the message, digits with the country code.
    waba_phone_number: str


class InboundFlowsCreateParams(_InboundFlowsCreateParams, total=False):
    """Parameters of `inbound_flows.create`: Let a message to a line start a flow."""

    # Who connects the line to WhatsApp. From an older version: do not pass it. Elsewhere its values
    # are `META` and `GUPSHUP`.
    waba_provider: str | None


class InboundFlowsUpdateRest(t.TypedDict, total=False):
    """Parameters of `inbound_flows.update` beside `inbound_id`."""

    # Flow that the message starts. [inferred]
    flow_id: str | None
    # Exact text that starts the flow; no two inbound flows share one. [inferred]
    inbound_message: str | None
    # Line that receives the message, digits with the country code. [inferred]
    waba_phone_number: str | None


class InboundFlowsUpdateParams(InboundFlowsUpdateRest):
    """Parameters of `inbound_flows.update`: Change the flow, the text or the line."""

    # Identifier of the inbound flow. [inferred]
    inbound_id: str


class InboundFlowsGetParams(t.TypedDict):
    """Parameters of `inbound_flows.get`: Get an inbound flow."""

    # Identifier of the inbound flow. [inferred]
    inbound_id: str


class InboundFlowsListParams(t.TypedDict, total=False):
    """Parameters of `inbound_flows.list`: List the inbound flows."""

    # Line, digits with the country code. A list like it needs one. [inferred]
    line: str | None
    # Cursor of the page, as read from `next` of the page before. [inferred]
    start_key: str | None


class InboundFlowsDeleteParams(t.TypedDict):
    """Parameters of `inbound_flows.delete`: Delete an inbound flow."""

    # Identifier of the inbound flow. [inferred]
    inbound_id: str


class WabasSubscribeParams(t.TypedDict):
    """Parameters of `wabas.subscribe`: Subscribe to a WhatsApp Business account."""

    # Identifier of the account. [inferred]
    waba_id: str


class WabasListParams(t.TypedDict):
    """Parameters of `wabas.list`: List the WhatsApp Business accounts."""


class ProviderStatusesReportParams(t.TypedDict):
    """Parameters of `provider_statuses.report`: Report the status of messages, as a provider."""

    # What the provider reports. [inferred]
    json: t.Any


class CampaignsCancelParams(t.TypedDict):
    """Parameters of `campaigns.cancel`: Cancel a campaign."""

    # Identifier of the campaign. [inferred]
    campaign_id: str


class CampaignsGetParams(t.TypedDict):
    """Parameters of `campaigns.get`: Get a campaign."""

    # Identifier of the campaign. [inferred]
    campaign_id: str


class SessionsFinishParams(t.TypedDict):
    """Parameters of `sessions.finish`: End a conversation."""

    # Conversation, as `outbounds.send` names it. [inferred]
    session_id: str


class LinesSetConfigRest(t.TypedDict):
    """Parameters of `lines.set_config` beside `line`."""

    # The configuration. [inferred]
    json: t.Any


class LinesSetConfigParams(LinesSetConfigRest):
    """Parameters of `lines.set_config`: Replace the configuration of a line."""

    # Number of the line, or its identifier. [inferred]
    line: str


class LinesGetParams(t.TypedDict):
    """Parameters of `lines.get`: Get a line."""

    # Number of the line, or its identifier. [inferred]
    line: str


class LinesListParams(t.TypedDict, total=False):
    """Parameters of `lines.list`: List the lines."""

    # Cursor of the page, as read from `next` of the page before. [inferred]
    start_key: str | None


class LinesUpdateRest(t.TypedDict):
    """Parameters of `lines.update` beside `line`."""

    # What is changed, such as a form, `name=value`. [inferred]
    body: bytes | str
    # Media type of the body, probably `application/x-www-form-urlencoded`. [inferred]
    content_type: str


class LinesUpdateParams(LinesUpdateRest):
    """Parameters of `lines.update`: Update a line."""

    # Number of the line, or its identifier. [inferred]
    line: str


class LinesOfCustomerParams(t.TypedDict):
    """Parameters of `lines.of_customer`: Get the lines of a customer."""

    # Identifier of the customer.
    customer_id: str


class _OutboundsCreateParams(t.TypedDict):
    # Line that it is sent from, active at Truora already, such as `+10000000`. Its format is
    # undocumented; answers have a `+`.
    waba_phone_number: str
    # Language of the text.
    language_code: OutboundLanguage
    # Name of the template.
    outbound_name: str
    # Meta's category; `AUTHENTICATION` is a code for one use.
    category: OutboundCategory
    # Whether it is a notification, which starts no flow and has no quick replies.
    is_notification: bool
    # Kind of content. Images are JPEG or PNG up to 5 MB, videos MP4 or 3GPP up to 16 MB, documents
    # up to 100 MB.
    template_type: OutboundTemplateType


class OutboundsCreateParams(_OutboundsCreateParams, total=False):
    """Parameters of `outbounds.create`: Create a template and submit it for review by Meta."""

    # Body, with variables written as `{{.name}}`; may not end with one.
    content: str | None
    # Text above the body, with up to one variable. Only in `MARKETING` and `UTILITY`, and only
    # where `template_type` is `TEXT`.
    header_text: str | None
    # Text below the body, without variables.
    footer_text: str | None
    # Buttons, in the order shown. `AUTHENTICATION` gets its `COPY_CODE` button by itself. How a
    # form carries the list is not shown: it travels as JSON text.
    outbound_buttons: t.Sequence[OutboundButtonParam] | None
    # File shown above the body, uploaded beforehand to Truora's media service. The upload that
    # returns it is undocumented.
    media_id: str | None
    # Adds a footer that says when the code expires.
    code_expiration_minutes: int | None
    # An example for every variable, by its name without braces and dot. The vendor's table has form
    # keys such as `var.day` that hold a text, its prose a nested object: it travels as the table
    # says.
    var: t.Mapping[str, OutboundVariableParam] | None


class _OutboundsUpdateRest(t.TypedDict):
    # Line that it is sent from, active at Truora already, such as `+10000000`. Its format is
    # undocumented; answers have a `+`. [inferred]
    waba_phone_number: str
    # Language of the text. [inferred]
    language_code: OutboundLanguage
    # Name of the template. [inferred]
    outbound_name: str
    # Meta's category; `AUTHENTICATION` is a code for one use. [inferred]
    category: OutboundCategory
    # Whether it is a notification, which starts no flow and has no quick replies. [inferred]
    is_notification: bool
    # Kind of content. Images are JPEG or PNG up to 5 MB, videos MP4 or 3GPP up to 16 MB, documents
    # up to 100 MB. [inferred]
    template_type: OutboundTemplateType


class OutboundsUpdateRest(_OutboundsUpdateRest, total=False):
    """Parameters of `outbounds.update` beside `outbound_id`."""

    # Body, with variables written as `{{.name}}`; may not end with one. [inferred]
    content: str | None
    # Text above the body, with up to one variable. Only in `MARKETING` and `UTILITY`, and only
    # where `template_type` is `TEXT`. [inferred]
    header_text: str | None
    # Text below the body, without variables. [inferred]
    footer_text: str | None
    # Buttons, in the order shown. `AUTHENTICATION` gets its `COPY_CODE` button by itself. How a
    # form carries the list is not shown: it travels as JSON text. [inferred]
    outbound_buttons: t.Sequence[OutboundButtonParam] | None
    # File shown above the body, uploaded beforehand to Truora's media service. The upload that
    # returns it is undocumented. [inferred]
    media_id: str | None
    # Adds a footer that says when the code expires. [inferred]
    code_expiration_minutes: int | None
    # An example for every variable, by its name without braces and dot. The vendor's table has form
    # keys such as `var.day` that hold a text, its prose a nested object: it travels as the table
    # says. [inferred]
    var: t.Mapping[str, OutboundVariableParam] | None


class OutboundsUpdateParams(OutboundsUpdateRest):
    """Parameters of `outbounds.update`: Replace a template, which is reviewed again."""

    # Identifier of the template.
    outbound_id: str


class _OutboundsSendParams(t.TypedDict):
    # Template that is sent; it must be approved.
    outbound_id: str
    # Number of the recipient, without country code.
    phone_number: str
    # Calling code of the recipient, such as `+57`.
    country_code: str
    # The recipient agreed to be contacted.
    user_authorized: bool


class OutboundsSendParams(_OutboundsSendParams, total=False):
    """Parameters of `outbounds.send`: Send a template to a person."""

    # Flow that starts when the recipient answers. Needed unless the template is a notification,
    # which takes none; public code sends it empty there.
    flow_id: str | None
    # A value for every variable, by its name without braces and dot. A code to copy, and every
    # `AUTHENTICATION`, needs `code`.
    var: t.Mapping[str, str] | None
    # Your identifier of the person, which links the messages.
    account_id: str | None
    # A flag of unknown meaning. Public code sends it as `false`. [third-party]
    preserve_last_outbound: bool | None


class OutboundsListParams(t.TypedDict, total=False):
    """Parameters of `outbounds.list`: List the templates of a line or of a flow."""

    # Line, digits with the country code. Marked as required, but the service's error says that
    # `line` or `flow_id` is enough. Its own `next` carries a `+`, so that seems to be accepted too.
    line: str | None
    # Whether the answer is a page instead of a bare list.
    add_pagination: bool | None
    # Only those that start this flow by default.
    flow_id: str | None
    # Only those of this category.
    interaction_category: OutboundCategory | None
    # Text to search for; one that starts with `OTB` finds the template of this id.
    query: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None
    # Only those in this state.
    status: OutboundStatus | None


class OutboundsGetParams(t.TypedDict):
    """Parameters of `outbounds.get`: Get a template."""

    # Identifier of the template.
    outbound_id: str


class OutboundsDeleteParams(t.TypedDict):
    """Parameters of `outbounds.delete`: Delete a template."""

    # Identifier of the template.
    outbound_id: str


class AgentTemplatesDeleteManyParams(t.TypedDict):
    """Parameters of `agent_templates.delete_many`: Delete several templates."""

    # Names of the templates.
    template_names: t.Sequence[str]


class AgentTemplatesDeleteParams(t.TypedDict):
    """Parameters of `agent_templates.delete`: Delete a template."""

    # Name of the template.
    template_name: str


class AgentTemplatesCreateParams(t.TypedDict):
    """Parameters of `agent_templates.create`: Create a template."""

    # Kind of template. Requests take only texts; answers may contain images and videos.
    template_type: AgentTemplateKind
    # Name of the template, unique within the account.
    template_name: str
    # Text of the template. The limit is printed for updating only; the same here is inferred.
    content_text: str


class AgentTemplatesUpdateRest(t.TypedDict):
    """Parameters of `agent_templates.update` beside `template_name`."""

    # Kind of template. Requests take only texts; answers may contain images and videos.
    template_type: AgentTemplateKind
    # Text of the template.
    content_text: str


class AgentTemplatesUpdateParams(AgentTemplatesUpdateRest):
    """Parameters of `agent_templates.update`: Replace the text of a template."""

    # Name of the template.
    template_name: str


class AgentTemplatesListParams(t.TypedDict, total=False):
    """Parameters of `agent_templates.list`: List the templates."""

    # Templates per page. Typed as text and refused unless it is a whole number above 0: both are
    # taken.
    limit: int | str | None
    # Only names with this prefix.
    prefix_name: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class _AgentsUpdateCapacityParams(t.TypedDict):
    # What changes: agents, the default, or whether there are capacities at all.
    update_type: CapacityUpdate


class AgentsUpdateCapacityParams(_AgentsUpdateCapacityParams, total=False):
    """Parameters of `agents.update_capacity`: Change how many conversations agents take."""

    # New capacity.
    capacity: int | None
    # Agents whose capacity changes, by their e-mails. The type of its items is not documented:
    # e-mails are inferred, because failures name them.
    targets: t.Sequence[str] | None


class AgentsUpdateStatusParams(t.TypedDict):
    """Parameters of `agents.update_status`: Set an agent online or offline."""

    # Agent whose status changes, an e-mail in the example.
    username: str
    # New status.
    status: AgentStatus


class AgentsListParams(t.TypedDict, total=False):
    """Parameters of `agents.list`: List the agents, with their status."""

    # Only members of any of these groups. The format of several values is undocumented.
    group: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None
    # Only agents of this status.
    status: AgentStatus | None
    # Only agents whose name contains this text.
    username: str | None


class AgentsGroupCountersParams(t.TypedDict):
    """Parameters of `agents.group_counters`: Get how many agents are online and how many
    conversations are open, by group.
    """


class AgentsAssignmentRulesetParams(t.TypedDict):
    """Parameters of `agents.assignment_ruleset`: Get a set of rules by which chats are assigned."""

    # Identifier of the set of rules.
    ruleset_id: str


class _ChatExportsCreateParams(t.TypedDict):
    # All chats, or one.
    export_type: ChatExportType
    # Format of the file.
    export_format: ChatExportFormat
    # Start of the range: a month, or an instant. Only its year and month count today. The form of
    # the value is inferred from the answers: a month is sent as its first instant, or as its last
    # second, in UTC.
    time_range_start_date: str | datetime.datetime
    # End of the range, in no earlier month. Only its year and month count today. The form of the
    # value is inferred from the answers: a month is sent as its first instant, or as its last
    # second, in UTC.
    time_range_end_date: str | datetime.datetime
    # Language of the file.
    language: ChatExportLanguage


class ChatExportsCreateParams(_ChatExportsCreateParams, total=False):
    """Parameters of `chat_exports.create`: Ask for an export of chats."""

    # Label for the export.
    name: str | None
    # Chat to export.
    exported_chat_id: str | None


class ChatExportsListParams(t.TypedDict, total=False):
    """Parameters of `chat_exports.list`: List the exports of chats."""

    # Only exports of this chat. For exports of a single chat.
    chat_id: str | None
    # Only exports from this time on.
    start_date: str | datetime.datetime | None
    # Only exports up to this time.
    end_date: str | datetime.datetime | None
    # Only exports of this format.
    export_format: ChatExportFormat | None
    # Only exports of this kind.
    export_type: ChatExportType | None
    # Only exports of this language.
    language: ChatExportLanguage | None
    # Exports per page. Typed as text and refused unless it is a whole number above 0: both are
    # taken.
    limit: int | str | None
    # Only exports that this person asked for.
    request_actor: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class _ChatsForceDequeueRest(t.TypedDict):
    # How the queue is overridden.
    assignment_type: ChatAssignmentType


class ChatsForceDequeueRest(_ChatsForceDequeueRest, total=False):
    """Parameters of `chats.force_dequeue` beside `chat_id`."""

    # Agent who gets the chat, by e-mail.
    target: str | None


class ChatsForceDequeueParams(ChatsForceDequeueRest):
    """Parameters of `chats.force_dequeue`: Take a chat out of the queue and give it to an agent."""

    # Identifier of the chat.
    chat_id: str


class _ChatsSendRest(t.TypedDict):
    # Your client at Truora. [third-party]
    client_id: str
    # The message, in the form of the WhatsApp Cloud API. [third-party]
    whatsapp: t.Mapping[str, t.Any]
    # Agent who writes, by e-mail. [third-party]
    current_username: str


class ChatsSendRest(_ChatsSendRest, total=False):
    """Parameters of `chats.send` beside `chat_id`."""

    # Identifier of the message, which keeps it from being sent twice. Made from the seed of the
    # call where it is left out: two calls of the same seed and chat are one message to the service.
    # [third-party]
    request_id: str | None


class ChatsSendParams(ChatsSendRest):
    """Parameters of `chats.send`: Send a message in a chat."""

    # Identifier of the chat. Sent in the path and again in the body, as a public client does.
    chat_id: str


class ChatsUpdateRest(t.TypedDict, total=False):
    """Parameters of `chats.update` beside `chat_id`."""

    # New owner, by e-mail.
    owner: str | None
    # New status.
    status: ChatStatusChange | None


class ChatsUpdateParams(ChatsUpdateRest):
    """Parameters of `chats.update`: Give a chat to another agent, open it or close it."""

    # Identifier of the chat.
    chat_id: str


class _ChatsUpdateTagsRest(t.TypedDict):
    # Name of the tag.
    name: str


class ChatsUpdateTagsRest(_ChatsUpdateTagsRest, total=False):
    """Parameters of `chats.update_tags` beside `chat_id`."""

    # Colour of the tag, such as `#1A2B3C`.
    color_hex: str | None


class ChatsUpdateTagsParams(ChatsUpdateTagsRest):
    """Parameters of `chats.update_tags`: Add a tag to a chat."""

    # Identifier of the chat.
    chat_id: str


class ChatsGetParams(t.TypedDict):
    """Parameters of `chats.get`: Get a chat."""

    # Identifier of the chat.
    chat_id: str


class ChatsSearchParams(t.TypedDict, total=False):
    """Parameters of `chats.search`: List the chats that match."""

    # Name or phone of the contact. Third parties report that a phone with a plus sign finds
    # nothing: give only its digits.
    contact_query: str | None
    # Only chats that wait for an agent.
    enqueued_only: bool | None
    # Only chats with an activity from this time on. The form of the value is not printed.
    from_last_activity_date: str | None
    # Only chats without an activity after this time. The form of the value is not printed.
    to_last_activity_date: str | None
    # Only chats whose last activity is by this type of actor. Documented as any text: its values
    # are inferred from the answers.
    last_activity_actor_type: ChatActorType | None
    # Only chats whose last activity is of this type.
    last_activity_type: str | None
    # Only chats of this agent.
    owner: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None
    # Only chats of this status.
    status: ChatStatusFilter | None
    # Only chats with any of these tags. The format of several values is undocumented.
    tag: str | None


class ChatsActivitiesRest(t.TypedDict, total=False):
    """Parameters of `chats.activities` beside `chat_id`."""

    # Only activities of this type of actor. Documented as any text: its values are inferred from
    # the answers.
    actor_type: ChatActorType | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None
    # Only activities of this type.
    type: str | None


class ChatsActivitiesParams(ChatsActivitiesRest):
    """Parameters of `chats.activities`: List what happened in a chat."""

    # Identifier of the chat.
    chat_id: str


class ChannelsListParams(t.TypedDict, total=False):
    """Parameters of `channels.list`: List the channels: the WhatsApp lines of the account."""

    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class _ContactPropertiesCreateParams(t.TypedDict):
    # Type of its values.
    type: ContactPropertyType
    # Name of the property.
    name: str


class ContactPropertiesCreateParams(_ContactPropertiesCreateParams, total=False):
    """Parameters of `contact_properties.create`: Define a property of contacts."""

    # Whether the details of contacts hide it.
    is_hidden: bool | None
    # More about its values. `allowed_values` is needed where `type` is enum.
    config_values: ContactPropertyConfigParam | None


class ContactPropertiesListParams(t.TypedDict, total=False):
    """Parameters of `contact_properties.list`: List the properties of contacts."""

    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class _ContactsCreateParams(t.TypedDict):
    # Name of the contact.
    name: str


class ContactsCreateParams(_ContactsCreateParams, total=False):
    """Parameters of `contacts.create`: Create a contact."""

    # Your own identifier of the contact. Needed where `phone_number` is missing.
    external_id: str | None
    # Phone with country code, such as `+570000000000`. Needed where `external_id` is missing.
    phone_number: str | None
    # Values of your own properties, by `property_id`. Sent as
    # `custom_property_values.<property_id>`.
    custom_property_values: t.Mapping[str, str] | None
    # E-mail of the contact.
    email: str | None


class ContactsUpdateRest(t.TypedDict, total=False):
    """Parameters of `contacts.update` beside `contact_id`."""

    # Kind of identifier in `contact_id`. `contact_id` by default.
    key_type: ContactKeyType | None
    # New name.
    name: str | None
    # Values of your own properties, by `property_id`. Sent as
    # `custom_property_values.<property_id>`.
    custom_property_values: t.Mapping[str, str] | None
    # New e-mail.
    email: str | None
    # Whether the change is reported as a system event. Only mentioned in prose; that it is a
    # boolean is inferred.
    emit_sysevent: bool | None


class ContactsUpdateParams(ContactsUpdateRest):
    """Parameters of `contacts.update`: Change a contact."""

    # The contact, by the identifier that `key_type` names.
    contact_id: str


class ContactsListParams(t.TypedDict, total=False):
    """Parameters of `contacts.list`: List the contacts."""

    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class ContactsGetRest(t.TypedDict, total=False):
    """Parameters of `contacts.get` beside `contact_id`."""

    # Kind of identifier in `contact_id`. `contact_id` by default.
    key_type: ContactKeyType | None


class ContactsGetParams(ContactsGetRest):
    """Parameters of `contacts.get`: Get a contact."""

    # The contact, by the identifier that `key_type` names.
    contact_id: str


class ContactsDeleteParams(t.TypedDict):
    """Parameters of `contacts.delete`: Delete a contact."""

    # Identifier of the contact. Not a phone or an identifier of your own: there is no `key_type`
    # here.
    contact_id: str


class CustomersQueryParams(t.TypedDict):
    """Parameters of `customers.query`: Get statistics on the customers."""


class _CustomersUpdateTagsRest(t.TypedDict):
    # Name of the tag.
    name: str
    # Colour of the tag, such as `#1A2B3C`. Also required to remove it.
    color: str
    # Add or remove it.
    action: CustomerTagAction
    # Where the tag comes from.
    source: CustomerTagSource


class CustomersUpdateTagsRest(_CustomersUpdateTagsRest, total=False):
    """Parameters of `customers.update_tags` beside `customer_id`."""

    # Name of the other system.
    source_type: str | None
    # Chat that the tag belongs to.
    engagement_chat_id: str | None


class CustomersUpdateTagsParams(CustomersUpdateTagsRest):
    """Parameters of `customers.update_tags`: Add a tag to a customer, or remove it."""

    # Identifier of the customer.
    customer_id: str


class CustomersListParams(t.TypedDict, total=False):
    """Parameters of `customers.list`: List the customers."""

    # Only what identifies the person, which is answered faster. Documented as a text; the effect of
    # values other than `true` is undocumented.
    basic_info: bool | str | None
    # Text to search for in document, e-mail, name and phone.
    search: str | None
    # Field that must equal the text. Together with `search` and `basic_info` only.
    search_field: CustomerSearchField | None
    # One customer is expected. Documented as a text; the effect of values other than `true` is
    # undocumented.
    single: bool | str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class CustomersTransactionParams(t.TypedDict):
    """Parameters of `customers.transaction`: Get a transaction of a customer."""

    # Identifier of the customer.
    customer_id: str
    # Identifier of the transaction.
    transaction_id: str


class CustomersTransactionsRest(t.TypedDict, total=False):
    """Parameters of `customers.transactions` beside `customer_id`."""

    # Only transactions of this product.
    source: TransactionSourceFilter | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class CustomersTransactionsParams(CustomersTransactionsRest):
    """Parameters of `customers.transactions`: List the transactions of a customer."""

    # Identifier of the customer.
    customer_id: str


class CustomersTagHistoryParams(t.TypedDict):
    """Parameters of `customers.tag_history`: Get how the tags of a customer changed."""

    # Identifier of the customer.
    customer_id: str


class CustomersGetParams(t.TypedDict):
    """Parameters of `customers.get`: Get a customer."""

    # Identifier of the customer.
    customer_id: str


class SegmentsComputeParams(t.TypedDict):
    """Parameters of `segments.compute`: Compute the customers of a segment again."""

    # Identifier of the segment.
    segment_id: str


class _SegmentsCreateParams(t.TypedDict):
    # Which customers belong to it: a JSONLogic rule, an object or its JSON text. Which operators
    # and variables it may use is not listed. An example joins an operator `tag`, which plain
    # JSONLogic has not, and the variable `interaction_patterns.interaction_count`.
    rule: str | t.Mapping[str, t.Any]
    # Name of the segment.
    name: str


class SegmentsCreateParams(_SegmentsCreateParams, total=False):
    """Parameters of `segments.create`: Create a segment."""

    # What it is for.
    description: str | None


class SegmentsUpdateRest(t.TypedDict, total=False):
    """Parameters of `segments.update` beside `segment_id`."""

    # New text on what it is for.
    description: str | None
    # New name. Not marked as required, but a printed refusal says that it is missing: give it
    # always.
    name: str | None
    # New rule: an object, or its JSON text. Which operators and variables it may use is not listed.
    # An example joins an operator `tag`, which plain JSONLogic has not, and the variable
    # `interaction_patterns.interaction_count`.
    rule: str | t.Mapping[str, t.Any] | None


class SegmentsUpdateParams(SegmentsUpdateRest):
    """Parameters of `segments.update`: Change a segment."""

    # Identifier of the segment.
    segment_id: str


class SegmentsListParams(t.TypedDict, total=False):
    """Parameters of `segments.list`: List the segments."""

    # Segments per page; 20 if left out.
    limit: int | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class SegmentsGetParams(t.TypedDict):
    """Parameters of `segments.get`: Get a segment."""

    # Identifier of the segment.
    segment_id: str


class SegmentsProfilesRest(t.TypedDict, total=False):
    """Parameters of `segments.profiles` beside `segment_id`."""

    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class SegmentsProfilesParams(SegmentsProfilesRest):
    """Parameters of `segments.profiles`: List the customers of a segment."""

    # Identifier of the segment.
    segment_id: str


class SegmentsDeleteParams(t.TypedDict):
    """Parameters of `segments.delete`: Delete a segment, with its rule."""

    # Identifier of the segment.
    segment_id: str


class DecisionVariablesAvailableParams(t.TypedDict, total=False):
    """Parameters of `decision_variables.available`: List the variables that there are."""

    # Only those in use, or only those that are not.
    active: bool | None
    # Only these categories, such as `profile`. The format of several values is undocumented:
    # repeating the key is inferred.
    category: t.Sequence[str] | None
    # Only these variables. The format of several values is undocumented: repeating the key is
    # inferred.
    id: t.Sequence[str] | None
    # Only these levels. The format of several values is undocumented: repeating the key is
    # inferred.
    level: t.Sequence[int] | None
    # Only variables of these names. The format of several values is undocumented: repeating the key
    # is inferred.
    name: t.Sequence[str] | None
    # Only these products, such as `process`. The format of several values is undocumented:
    # repeating the key is inferred.
    product: t.Sequence[str] | None
    # Text to search for in name and description.
    search: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None
    # Only these types of values, the `data_type` of the answer. The format of several values is
    # undocumented: repeating the key is inferred.
    type: t.Sequence[str] | None


class DecisionVariablesListParams(t.TypedDict, total=False):
    """Parameters of `decision_variables.list`: List the variables of customers, with their values.
    """

    # Only these categories. The format of several values is undocumented: repeating the key is
    # inferred.
    categories: t.Sequence[str] | None
    # End of the range. It is undocumented which date the range is about.
    end_date: str | datetime.date | None
    # Only variables of these names. The format of several values is undocumented: repeating the key
    # is inferred.
    names: t.Sequence[str] | None
    # Text to search for.
    search: str | None
    # Start of the range.
    start_date: str | datetime.date | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class LinksInboundParams(t.TypedDict):
    """Parameters of `links.inbound`: Make the address that opens a chat with a line of yours, with
    a message already written.
    """

    # Number of the line with country code, digits only.
    phone: str
    # The activating message; a space becomes `%20`, never `+`.
    text: str


class LinksHostedFlowParams(t.TypedDict):
    """Parameters of `links.hosted_flow`: Make the address of the page on which a person runs an
    identity flow.
    """

    # Web token of the person, as `api_keys.create` made it.
    token: str
