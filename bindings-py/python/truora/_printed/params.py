# printed from core/src/catalogue; run `make print`
"""The parameters of the operations, as dictionaries. `None` means: not given."""

from __future__ import annotations

import datetime
import typing as t

from truora._printed.choices import (
    CheckCountry, CheckType, NativeCountry, OwnerDocumentType, Priority, Region, SubjectGender,
)

__all__ = (
    "ChecksAttachmentsParams", "ChecksAttachmentsRest", "ChecksCreateParams",
    "ChecksCreatePdfParams", "ChecksDeleteParams", "ChecksDetailsParams", "ChecksDetailsRest",
    "ChecksGetParams", "ChecksListParams", "ChecksPdfParams", "ChecksPdfRest",
    "ChecksSummarizeParams", "ChecksVariablesParams", "HealthGetParams", "NoParams",
    "ProcessesPdfParams", "ProcessesRecordingsParams", "ProcessesResultParams",
    "ProcessesResultRest",
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
