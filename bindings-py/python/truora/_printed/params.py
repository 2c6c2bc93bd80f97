# printed from core/src/catalogue; run `make print`
"""The parameters of the operations, as dictionaries. `None` means: not given."""

from __future__ import annotations

import datetime
import decimal
import typing as t

from truora._printed.choices import (
    CheckCountry, CheckType, ContinuousStatus, CustomTypeCountry, HookVersion, NamesMatching,
    NativeCountry, OwnerDocumentType, Priority, Region, SubjectGender,
)

__all__ = (
    "ChecksAttachmentsParams", "ChecksAttachmentsRest", "ChecksCreateParams",
    "ChecksCreatePdfParams", "ChecksDeleteParams", "ChecksDetailsParams", "ChecksDetailsRest",
    "ChecksGetParams", "ChecksListParams", "ChecksPdfParams", "ChecksPdfRest",
    "ChecksSummarizeParams", "ChecksVariablesParams", "ContinuousChecksCreateParams",
    "ContinuousChecksGetParams", "ContinuousChecksHistoryParams", "ContinuousChecksHistoryRest",
    "ContinuousChecksListParams", "ContinuousChecksUpdateParams", "ContinuousChecksUpdateRest",
    "CredentialsDeleteParams", "CredentialsListParams", "CredentialsSetParams",
    "CredentialsSetRest", "CustomTypesCreateParams", "CustomTypesDeleteParams",
    "CustomTypesListParams", "CustomTypesUpdateParams", "HealthGetParams", "NoParams",
    "ProcessesPdfParams", "ProcessesRecordingsParams", "ProcessesResultParams",
    "ProcessesResultRest", "ProviderWebhooksReceiveParams", "ProviderWebhooksReceiveRest",
    "SettingsCreateParams",
)


class NoParams(t.TypedDict):
    """None but what the signature names."""


class _ChecksCreateParams(t.TypedDict):
    # Country whose records are searched, `ALL` for international lists.
    country: CheckCountry
    # The subject consented to being checked. The service insists on it since keys of version 1,
    # this client always.
    user_authorized: bool
    # A person, a vehicle, a company, or a custom type by its name.
    type: CheckType | str


class ChecksCreateParams(_ChecksCreateParams, total=False):
    """Parameters of `checks.create`: Start a background check."""

    # Reference of your own, stored with the check.
    custom_input: str | None
    # Diplomatic identity number.
    diplomatic_id: str | None
    # Phone of the subject, who must be told in some countries. Starred for foreigners in PE, most
    # likely by mistake: only a warning here.
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
    # Gender of the subject; `m` stands for mujer, `h` for hombre. That `m` is female is inferred
    # from the order of the list and from the CURP.
    gender: SubjectGender | None
    # Day of birth, which also tells homonyms apart.
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
    # State-level identity: RG in BR, RENAPO in MX. The service drops what is no letter or digit.
    state_id: str | None
    # Always make a new check, even if a recent one has the same inputs.
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
    # How often the check runs again; left out, it runs once.
    watch: str | None
    # Place in the queue, `medium` if left out. In the older specification only, though the 429 of
    # this operation still speaks of it.
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
    """Parameters of `checks.attachments`: List the files that the sources of a check gave."""

    # Identifier of the check.
    check_id: str


class ChecksDetailsRest(t.TypedDict, total=False):
    """Parameters of `checks.details` beside `check_id`."""

    # Language of the details, that of the source if left out. That a region may follow, as in
    # `pt-br`, is known from others only.
    lang: str | None
    # Cursor of the page, as read from `next` of the page before.
    start_key: str | None


class ChecksDetailsParams(ChecksDetailsRest):
    """Parameters of `checks.details`: List what the sources of a check said."""

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

    # Language of the PDF, `es` if left out.
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
    # Country of the type, `ALL` for searches by name in international lists.
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
    # Country of the type, `ALL` for searches by name in international lists.
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

    # Cursor of the page, as read from `next` of the page before. No answer was seen to hold `next`.
    start_key: str | None


class CustomTypesDeleteParams(t.TypedDict):
    """Parameters of `custom_types.delete`: Delete a type of check."""

    # Country of the type, or `ALL`.
    country: str
    # Name of the type.
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
    # It is `soft` if left out.
    names_matching_type: NamesMatching | None


class _CredentialsSetRest(t.TypedDict):
    # Password for the source.
    password: str
    # Name of the user at the source.
    username: str


class CredentialsSetRest(_CredentialsSetRest, total=False):
    """Parameters of `credentials.set` beside `database_id`."""

    # More that the source asks for. Its items are nowhere described, so they are sent as they come.
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
    """Parameters of `continuous_checks.create`: Let a check run again and again."""

    # Time between runs, such as `weekly` or `2w`.
    frequency: str
    # Last day of the series, which must leave room for one run. The older specification does not
    # know it.
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


class ProcessesResultRest(t.TypedDict, total=False):
    """Parameters of `processes.result` beside `process_id`."""

    # Account of the process. One integrator sends it; it is not needed. [third-party]
    account_id: str | None


class ProcessesResultParams(ProcessesResultRest):
    """Parameters of `processes.result`: Get the result of an identity process."""

    # Identifier of the identity process.
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
