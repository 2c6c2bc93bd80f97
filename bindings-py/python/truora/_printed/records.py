# printed from core/src/catalogue; run `make print`
"""The records of the answers. The native module makes them; `Record` explains them."""

from __future__ import annotations

from truora._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing as t

    from truora._printed.choices import (
        ActionStatus, AttachmentStatus, AttachmentType, CheckStatus, CheckedCountry, CheckedType,
        CompanyStatus, ContinuousStatus, DataSet, DetailGroup, DetailResult, ExpiredReason,
        FaceSubValidation, FoundGender, HookVersion, HourlyStatus, IdentityStatus, InvalidInput,
        LifecycleStatus, ManualReviewMode, NamesMatching, OwnerDocumentType, ProcessCountry,
        ProcessFailure, ProcessStatus, Region, ScoreResult, ScoreStatus, Severity, SourceStatus,
        StepInputType, StepType, SubResult, SummaryResult, ValidationFailure, ValidationStatus,
        ValidationType, VehicleStatus, WrongInputName,
    )

__all__ = (
    "CheckAnswer", "Check", "HomonymScore", "Score", "PartScore", "Source", "PersonSummary",
    "DriversLicense", "LicenseCategory", "NameFound", "CompanySummary", "CompanyNameFound",
    "VehicleSummary", "WrongInput", "CheckPage", "CheckAttachmentPage", "CheckAttachment",
    "CheckDetailPage", "CheckDetail", "DetailTable", "DetailRow", "DetailCell", "CheckSummary",
    "CheckVariables", "CheckPdf", "DatabaseHealth", "CustomTypesAnswer", "DatasetWeight",
    "SettingAnswer", "Setting", "CredentialMessage", "CredentialsAnswer", "CredentialDatabase",
    "Credential", "ContinuousCheck", "ContinuousCheckPage", "ContinuousCheckHistoryPage",
    "ProviderWebhookAnswer", "ProcessResult", "ProcessValidation", "AttachmentValidation",
    "ValidationDetails", "BackgroundCheckLink", "DocumentDetails", "DocumentValidations",
    "SubValidation", "FaceRecognitionValidations", "FaceAction", "AgeRange", "FaceSearch",
    "ElectronicSignatureDetails", "ProcessStep", "StepConfig", "AllowedDocuments",
    "AllowedDocument", "StepInput", "StepUploadUrl", "StepOutput", "StepOutputValue", "DeviceInfo",
    "TriggerInfo",
)


class CheckAnswer(Record):
    """Answer of `checks.create`, `checks.get`, `checks.delete`.

    Members:
        check: The check.
        details: Path of its details.
        self: Path of this answer.
    """

    __slots__ = ("check", "details", "self")
    _nested = {"check": "Check"}

    check: Check
    details: str | None
    self: str | None


class Check(Record):
    """Part of `CheckAnswer`, `CheckPage`, `ContinuousCheck`.

    Members:
        check_id: Identifier of the check.
        type: What is checked; custom types appear by name.
        status: Where the check stands; `completed` and `error` are final. Absent from the answer of
            `checks.delete`. Others say `error` means that over 30 % of the sources failed.
        country: Country whose records are searched.
        creation_date: When it was created.
        update_date: Last change.
        start_date: When it was started. In examples only, not in the schema.
        delete_date: When it was deleted. In examples only, not in the schema.
        deleted: Whether it was deleted. In examples only, not in the schema.
        score: From 0, high risk, to 1, low risk; -1 before it is computed.
        id_score: Score of what was found by number; -1 or 0 before it is computed.
        name_score: Score of what was found by name.
        homonym_score: Older name of `name_score`. In examples only, not in the schema.
        homonym_probability: How likely the subject has homonyms. Experimental, and in examples
            only.
        homonym_scores: Score of each dataset by name. In examples only; keys of version 1 no longer
            get it.
        previous_check: Check before this one. In examples only, not in the schema.
        watch: How often the check runs again. In examples only, not in the schema.
        billing_hub: Billing hub that pays.
        report_id: Report that the check belongs to.
        first_name: Given names, as sent.
        last_name: Family names, as sent.
        national_id: National identity number, as sent.
        foreign_id: Identity number of a foreigner, as sent.
        tax_id: Tax number, as sent.
        passport: Passport, as sent.
        pep: Special stay permit, as sent.
        ptp: Temporary permit, as sent.
        diplomatic_id: Diplomatic identity number, as sent.
        birth_certificate: Birth certificate, as sent.
        professional_card: Professional card, as sent.
        driver_license: Driving licence, as sent.
        phone_number: Phone, as sent.
        date_of_birth: Birth, as an instant.
        issue_date: Issue of the document, as an instant.
        native_country: Country of birth, ISO 3166-1 in small letters. Parameters take it in capital
            letters.
        region: Brazilian state, as sent.
        license_plate: Plate, as sent.
        vehicle_id: Vehicle identification number, as sent.
        owner_document_id: Number of the owner's document, as sent.
        owner_document_type: Kind of the owner's document, as sent.
        payment_date: Payment of the circulation permit, as sent.
        scores: Score of each dataset.
        statuses: How each source went.
        summary: Summary of a person.
        company_summary: Summary of a company.
        vehicle_summary: Summary of a vehicle.
        wrong_inputs: Inputs that do not fit each other.
    """

    __slots__ = (
        "check_id", "type", "status", "country", "creation_date", "update_date", "start_date",
        "delete_date", "deleted", "score", "id_score", "name_score", "homonym_score",
        "homonym_probability", "homonym_scores", "previous_check", "watch", "billing_hub",
        "report_id", "first_name", "last_name", "national_id", "foreign_id", "tax_id", "passport",
        "pep", "ptp", "diplomatic_id", "birth_certificate", "professional_card", "driver_license",
        "phone_number", "date_of_birth", "issue_date", "native_country", "region", "license_plate",
        "vehicle_id", "owner_document_id", "owner_document_type", "payment_date", "scores",
        "statuses", "summary", "company_summary", "vehicle_summary", "wrong_inputs",
    )
    _nested = {
        "homonym_scores": ("list", "HomonymScore"), "scores": ("list", "Score"),
        "statuses": ("list", "Source"), "summary": "PersonSummary",
        "company_summary": "CompanySummary", "vehicle_summary": "VehicleSummary",
        "wrong_inputs": ("list", "WrongInput"),
    }
    _shows = {
        "check_id": "id", "type": "word", "status": "word", "country": "word", "deleted": "number",
        "score": "number", "id_score": "number", "name_score": "number", "homonym_score": "number",
        "homonym_probability": "number", "report_id": "id",
    }

    check_id: str
    type: CheckedType | str | None
    status: CheckStatus | str | None
    country: CheckedCountry | str | None
    creation_date: str | None
    update_date: str | None
    start_date: str | None
    delete_date: str | None
    deleted: bool | None
    score: float | None
    id_score: float | None
    name_score: float | None
    homonym_score: float | None
    homonym_probability: float | None
    homonym_scores: t.Sequence[HomonymScore] | None
    previous_check: str | None
    watch: str | None
    billing_hub: str | None
    report_id: str | None
    first_name: str | None
    last_name: str | None
    national_id: str | None
    foreign_id: str | None
    tax_id: str | None
    passport: str | None
    pep: str | None
    ptp: str | None
    diplomatic_id: str | None
    birth_certificate: str | None
    professional_card: str | None
    driver_license: str | None
    phone_number: str | None
    date_of_birth: str | None
    issue_date: str | None
    native_country: str | None
    region: Region | str | None
    license_plate: str | None
    vehicle_id: str | None
    owner_document_id: str | None
    owner_document_type: OwnerDocumentType | str | None
    payment_date: str | None
    scores: t.Sequence[Score] | None
    statuses: t.Sequence[Source] | None
    summary: PersonSummary | None
    company_summary: CompanySummary | None
    vehicle_summary: VehicleSummary | None
    wrong_inputs: t.Sequence[WrongInput] | None


class HomonymScore(Record):
    """Part of `Check`.

    Members:
        data_set: Dataset that was searched.
        result: What was found.
        score: From 0, high risk, to 1, low risk.
        severity: How grave it is.
    """

    __slots__ = ("data_set", "result", "score", "severity")
    _shows = {"data_set": "word", "result": "word", "score": "number", "severity": "word"}

    data_set: DataSet | str | None
    result: ScoreResult | str | None
    score: float | None
    severity: Severity | str | None


class Score(Record):
    """Part of `Check`.

    Members:
        data_set: Dataset that was searched.
        result: What was found.
        score: From 0, high risk, to 1, low risk.
        severity: How grave it is. Use score or severity, not both.
        by_id: What was found by the document's number.
        by_name: What was found by name.
    """

    __slots__ = ("data_set", "result", "score", "severity", "by_id", "by_name")
    _nested = {"by_id": "PartScore", "by_name": "PartScore"}
    _shows = {"data_set": "word", "result": "word", "score": "number", "severity": "word"}

    data_set: DataSet | str | None
    result: ScoreResult | str | None
    score: float | None
    severity: Severity | str | None
    by_id: PartScore | None
    by_name: PartScore | None


class PartScore(Record):
    """Part of `Score`.

    Members:
        result: What was found.
        score: From 0, high risk, to 1, low risk.
        severity: How grave it is.
    """

    __slots__ = ("result", "score", "severity")
    _shows = {"result": "word", "score": "number", "severity": "word"}

    result: ScoreResult | str | None
    score: float | None
    severity: Severity | str | None


class Source(Record):
    """Part of `Check`.

    Members:
        data_set: Dataset that the source feeds. Absent where the source was skipped, at times.
        database_id: Identifier of the database.
        database_name: Name of the database. Not stable: do not key on it.
        invalid_inputs: Inputs that the source missed or refused. Names of the service's own:
            `issue_date` appears as `document_expedition_date`, `region` as `administrative_region`.
        status: How the search of this source went.
    """

    __slots__ = ("data_set", "database_id", "database_name", "invalid_inputs", "status")
    _shows = {"data_set": "word", "database_id": "id", "status": "word"}

    data_set: DataSet | str | None
    database_id: str | None
    database_name: str | None
    invalid_inputs: t.Sequence[InvalidInput | str] | None
    status: SourceStatus | str | None


class PersonSummary(Record):
    """Part of `Check`.

    Members:
        date_of_birth: Birth.
        death_date: Death.
        drivers_license: Driving licence. A text in the schema, an object in examples: both are
            read.
        driver_status: Status as a driver. In examples only, not in the schema.
        gender: Gender.
        identity_status: Whether the identity was found.
        names_found: Names under which the subject was found.
        nss: Social security number, in MX.
        rfc: Tax number, in MX.
        result: Whether anything was found.
        update_date: Last change. In examples only, not in the schema.
    """

    __slots__ = (
        "date_of_birth", "death_date", "drivers_license", "driver_status", "gender",
        "identity_status", "names_found", "nss", "rfc", "result", "update_date",
    )
    _nested = {"drivers_license": "DriversLicense", "names_found": ("list", "NameFound")}
    _shows = {"identity_status": "word", "result": "word"}

    date_of_birth: str | None
    death_date: str | None
    drivers_license: DriversLicense | str | None
    driver_status: str | None
    gender: FoundGender | str | None
    identity_status: IdentityStatus | str | None
    names_found: t.Sequence[NameFound] | None
    nss: str | None
    rfc: str | None
    result: SummaryResult | str | None
    update_date: str | None


class DriversLicense(Record):
    """Part of `PersonSummary`.

    Members:
        status: Whether there is a licence.
        categories: Its categories.
    """

    __slots__ = ("status", "categories")
    _nested = {"categories": ("list", "LicenseCategory")}

    status: str | None
    categories: t.Sequence[LicenseCategory] | None


class LicenseCategory(Record):
    """Part of `DriversLicense`.

    Members:
        category: Category of the licence.
        expedition_date: Day on which it was issued.
        expiration_date: Day on which it ends.
        status: Whether it is in force.
    """

    __slots__ = ("category", "expedition_date", "expiration_date", "status")

    category: str | None
    expedition_date: str | None
    expiration_date: str | None
    status: str | None


class NameFound(Record):
    """Part of `PersonSummary`.

    Members:
        first_name: Given names.
        last_name: Family names.
        count: In how many sources.
    """

    __slots__ = ("first_name", "last_name", "count")
    _shows = {"count": "number"}

    first_name: str | None
    last_name: str | None
    count: int | None


class CompanySummary(Record):
    """Part of `Check`.

    Members:
        company_status: Status in the register.
        names_found: Names under which the company was found.
        result: Whether anything was found.
        update_date: Last change. In examples only, not in the schema.
    """

    __slots__ = ("company_status", "names_found", "result", "update_date")
    _nested = {"names_found": ("list", "CompanyNameFound")}
    _shows = {"company_status": "word", "result": "word"}

    company_status: CompanyStatus | str | None
    names_found: t.Sequence[CompanyNameFound] | None
    result: SummaryResult | str | None
    update_date: str | None


class CompanyNameFound(Record):
    """Part of `CompanySummary`.

    Members:
        company_name: Name of the company.
        count: In how many sources.
    """

    __slots__ = ("company_name", "count")
    _shows = {"count": "number"}

    company_name: str | None
    count: int | None


class VehicleSummary(Record):
    """Part of `Check`.

    Members:
        capacity: Number of passengers.
        color: Colour.
        license_plate: Plate.
        manufacturer: Maker.
        model: Model.
        number_of_doors: Number of doors.
        obligatory_insurance_expiration_date: End of the obligatory insurance. A day in the schema,
            an instant with offset in an example.
        obligatory_insurance_status: Status of the obligatory insurance.
        result: Whether anything was found.
        service_type: Use, such as private or public.
        vehicle_category: Category.
        vehicle_id: Vehicle identification number.
        vehicle_status: Whether the vehicle was found.
        vehicle_type: Type.
        year: Year of the model.
        update_date: Last change. In examples only, not in the schema.
    """

    __slots__ = (
        "capacity", "color", "license_plate", "manufacturer", "model", "number_of_doors",
        "obligatory_insurance_expiration_date", "obligatory_insurance_status", "result",
        "service_type", "vehicle_category", "vehicle_id", "vehicle_status", "vehicle_type", "year",
        "update_date",
    )
    _shows = {"capacity": "number", "result": "word", "vehicle_status": "word", "year": "number"}

    capacity: int | None
    color: str | None
    license_plate: str | None
    manufacturer: str | None
    model: str | None
    number_of_doors: int | None
    obligatory_insurance_expiration_date: str | None
    obligatory_insurance_status: str | None
    result: SummaryResult | str | None
    service_type: str | None
    vehicle_category: str | None
    vehicle_id: str | None
    vehicle_status: VehicleStatus | str | None
    vehicle_type: str | None
    year: int | None
    update_date: str | None


class WrongInput(Record):
    """Part of `Check`.

    Members:
        input: Input that does not fit the others. The schema spells it `Input`, an example `input`:
            both are read. `tax_id`: the names found by `tax_id` and `national_id` differ.
    """

    __slots__ = ("input",)
    _spelled = {"Input": "input"}
    _shows = {"input": "word"}

    input: WrongInputName | str | None


class CheckPage(Record):
    """Answer of `checks.list`.

    Members:
        checks: Checks of this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("checks", "next", "self")
    _nested = {"checks": ("list", "Check")}

    checks: t.Sequence[Check]
    next: str | None
    self: str | None


class CheckAttachmentPage(Record):
    """Answer of `checks.attachments`.

    Members:
        files: Files of this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
        total: Number of files.
    """

    __slots__ = ("files", "next", "self", "total")
    _nested = {"files": ("list", "CheckAttachment")}
    _shows = {"total": "number"}

    files: t.Sequence[CheckAttachment]
    next: str | None
    self: str | None
    total: int | None


class CheckAttachment(Record):
    """Part of `CheckAttachmentPage`.

    Members:
        database_id: Database that gave the file.
        file_name: Name of the file.
        link: Link to the file. Presumably short-lived.
        mime_type: Media type of the file.
    """

    __slots__ = ("database_id", "file_name", "link", "mime_type")
    _shows = {"database_id": "id"}

    database_id: str | None
    file_name: str | None
    link: str | None
    mime_type: str | None


class CheckDetailPage(Record):
    """Answer of `checks.details`.

    Members:
        details: Details of this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("details", "next", "self")
    _nested = {"details": ("list", "CheckDetail")}

    details: t.Sequence[CheckDetail]
    next: str | None
    self: str | None


class CheckDetail(Record):
    """Part of `CheckDetailPage`.

    Members:
        id: Identifier of the detail.
        check_id: Check that it belongs to.
        data_set: Dataset that it belongs to. May be empty.
        database_id: Identifier of the database. [third-party]
        database_name: Name of the database. Not stable: do not key on it.
        depth: Depth below the first search.
        document_type: Kind of document. May be empty.
        result: What was found.
        route: What was searched by; `person`, `person-name` and `id` were seen.
        severity: How grave it is.
        score: Score of the detail. In the older schema only.
        group: Group that it is shown in. In the older schema only.
        found_first_name: Given names that the source has.
        found_last_name: Family names that the source has.
        found_company_name: Company name that the source has.
        found_date_of_birth: Birth that the source has.
        found_gender: Gender that the source has. [third-party]
        found_rfc: Mexican tax number that the source has.
        identity_result: Result of the identity. Its values are nowhere listed.
        identity_state: State of the identity. Its values are nowhere listed.
        issued_at: When it was issued. In an older example only.
        categorization: Categories. Its items are nowhere described. [third-party]
        tables: Labels and values as the source shows them. May be null.
        update_date: Last change.
    """

    __slots__ = (
        "id", "check_id", "data_set", "database_id", "database_name", "depth", "document_type",
        "result", "route", "severity", "score", "group", "found_first_name", "found_last_name",
        "found_company_name", "found_date_of_birth", "found_gender", "found_rfc", "identity_result",
        "identity_state", "issued_at", "categorization", "tables", "update_date",
    )
    _nested = {"tables": ("list", "DetailTable")}
    _shows = {
        "check_id": "id", "data_set": "word", "database_id": "id", "depth": "number",
        "result": "word", "severity": "word", "score": "number", "group": "word",
    }

    id: str
    check_id: str | None
    data_set: DataSet | str | None
    database_id: str | None
    database_name: str | None
    depth: int | None
    document_type: str | None
    result: DetailResult | str | None
    route: str | None
    severity: Severity | str | None
    score: float | None
    group: DetailGroup | str | None
    found_first_name: str | None
    found_last_name: str | None
    found_company_name: str | None
    found_date_of_birth: str | None
    found_gender: str | None
    found_rfc: str | None
    identity_result: str | None
    identity_state: str | None
    issued_at: str | None
    categorization: t.Sequence[t.Any] | None
    tables: t.Sequence[DetailTable] | None
    update_date: str | None


class DetailTable(Record):
    """Part of `CheckDetail`.

    Members:
        title: Title.
        rows: Rows of the table.
    """

    __slots__ = ("title", "rows")
    _nested = {"rows": ("list", "DetailRow")}

    title: str | None
    rows: t.Sequence[DetailRow] | None


class DetailRow(Record):
    """Part of `DetailTable`.

    Members:
        cells: Cells of the row.
    """

    __slots__ = ("cells",)
    _nested = {"cells": ("list", "DetailCell")}

    cells: t.Sequence[DetailCell] | None


class DetailCell(Record):
    """Part of `DetailRow`.

    Members:
        label: Label, in the language of the source.
        value: Value.
    """

    __slots__ = ("label", "value")

    label: str | None
    value: str | None


class CheckSummary(Record):
    """Answer of `checks.summarize`.

    Members:
        summary: Short text for people.
    """

    __slots__ = ("summary",)

    summary: str


class CheckVariables(Record):
    """Answer of `checks.variables`.

    Members:
        check_id: Identifier of the check.
        check: Path of the check.
        details: Path of its details.
        country: Country whose records were searched.
        check_status: Where the check stands.
        variables_status: Where the variables stand; `completed` was seen.
        person: Variables of a person. Read in part only, so it is kept as it comes.
    """

    __slots__ = (
        "check_id", "check", "details", "country", "check_status", "variables_status", "person",
    )
    _shows = {"check_id": "id", "country": "word", "check_status": "word"}

    check_id: str
    check: str | None
    details: str | None
    country: CheckedCountry | str | None
    check_status: CheckStatus | str | None
    variables_status: str | None
    person: t.Any


class CheckPdf(Record):
    """Answer of `checks.create_pdf`.

    Members:
        pdf_path: Path of the PDF on this host. With or without a slash at the end; `checks.pdf`
            knows the path.
    """

    __slots__ = ("pdf_path",)

    pdf_path: str


class DatabaseHealth(Record):
    """Answer of `health.get`.

    Members:
        data_sets: Datasets that the database feeds.
        database_id: Identifier of the database.
        database_name: Name of the database. Not stable: do not key on it.
        hourly_status: Status of each hour of the day, or the current one. At least 90 % of searches
            well is operational, 50 to 90 degraded_performance, 10 to 50 partial_outage, less
            major_outage; under_maintenance, deprecated and undetermined, and the meaning of
            degraded_performance, come from the older specification.
    """

    __slots__ = ("data_sets", "database_id", "database_name", "hourly_status")
    _shows = {"database_id": "id"}

    data_sets: t.Sequence[str] | None
    database_id: str
    database_name: str | None
    hourly_status: t.Sequence[HourlyStatus | str] | None


class CustomTypesAnswer(Record):
    """Answer of `custom_types.create`, `custom_types.update`, `custom_types.list`.

    Members:
        client_id: Client that it belongs to.
        config_id: Identifier of the configuration.
        provider_configs: Configuration of providers. Null in older examples, nowhere described.
        score_configs: Weights by country and name of the type. The schema prints a flat list of
            weights; the examples, which are right, print this map. Older examples of
            `custom_types.list` show the map alone, without the members around it.
    """

    __slots__ = ("client_id", "config_id", "provider_configs", "score_configs")
    _nested = {"score_configs": ("map", ("map", ("list", "DatasetWeight")))}
    _shows = {"client_id": "id", "config_id": "id"}

    client_id: str | None
    config_id: str | None
    provider_configs: t.Any
    score_configs: t.Mapping[str, t.Mapping[str, t.Sequence[DatasetWeight]]] | None


class DatasetWeight(Record):
    """Answer of `custom_types.delete`. Part of `CustomTypesAnswer`.

    Members:
        data_set: Dataset that is searched.
        weight: Weight from 0 to 1; 0 is searched without counting. A text in the schema, a number
            in every example: both are read.
    """

    __slots__ = ("data_set", "weight")
    _shows = {"data_set": "word"}

    data_set: DataSet | str
    weight: float | str | None


class SettingAnswer(Record):
    """Answer of `settings.create`.

    Members:
        settings: The settings. The schema prints its members without this envelope; the examples,
            which are right, have it and show only part of them.
    """

    __slots__ = ("settings",)
    _nested = {"settings": "Setting"}

    settings: Setting


class Setting(Record):
    """Part of `SettingAnswer`.

    Members:
        max_duration: Longest time that a check may collect answers.
        names_matching_type: How names are compared.
        retries: Whether sources are asked again until they answer.
    """

    __slots__ = ("max_duration", "names_matching_type", "retries")
    _shows = {"names_matching_type": "word", "retries": "number"}

    max_duration: str | None
    names_matching_type: NamesMatching | str | None
    retries: bool | None


class CredentialMessage(Record):
    """Answer of `credentials.set`, `credentials.delete`.

    Members:
        message: What was done, in a sentence.
    """

    __slots__ = ("message",)

    message: str


class CredentialsAnswer(Record):
    """Answer of `credentials.list`.

    Members:
        credential_creatable_databases: Databases that credentials can be set for.
        credentials: Credentials that are set, without their passwords.
    """

    __slots__ = ("credential_creatable_databases", "credentials")
    _nested = {
        "credential_creatable_databases": ("list", "CredentialDatabase"),
        "credentials": ("list", "Credential"),
    }

    credential_creatable_databases: t.Sequence[CredentialDatabase] | None
    credentials: t.Sequence[Credential] | None


class CredentialDatabase(Record):
    """Part of `CredentialsAnswer`.

    Members:
        database_id: Identifier of the database.
        name: Name of the database.
    """

    __slots__ = ("database_id", "name")
    _shows = {"database_id": "id"}

    database_id: str
    name: str | None


class Credential(Record):
    """Part of `CredentialsAnswer`.

    Members:
        database_id: Database that it is for.
        name: Name of the database.
        username: Name of the user there.
    """

    __slots__ = ("database_id", "name", "username")
    _shows = {"database_id": "id"}

    database_id: str
    name: str | None
    username: str | None


class ContinuousCheck(Record):
    """Answer of `continuous_checks.create`, `continuous_checks.update`, `continuous_checks.get`.
    Part of `ContinuousCheckPage`.

    Members:
        continuous_check_id: Identifier of the series.
        check: Check that ran last.
        counter: How often it ran.
        creation_date: When it was created.
        update_date: Last change.
        end_date: When the series ends.
        next_run_date: When it runs next.
        frequency: Time between runs.
        score: Score of the check that ran last.
        score_status: How the score moved. Unmoved is `same` in the schema and `equal` in examples:
            both are read.
        status: Whether the series runs.
        version: Version of the key, for hooks. In the schema only.
    """

    __slots__ = (
        "continuous_check_id", "check", "counter", "creation_date", "update_date", "end_date",
        "next_run_date", "frequency", "score", "score_status", "status", "version",
    )
    _nested = {"check": "Check"}
    _shows = {
        "continuous_check_id": "id", "counter": "number", "score": "number", "score_status": "word",
        "status": "word",
    }

    continuous_check_id: str
    check: Check | None
    counter: int | None
    creation_date: str | None
    update_date: str | None
    end_date: str | None
    next_run_date: str | None
    frequency: str | None
    score: float | None
    score_status: ScoreStatus | str | None
    status: ContinuousStatus | str | None
    version: HookVersion | str | int | None


class ContinuousCheckPage(Record):
    """Answer of `continuous_checks.list`.

    Members:
        continuous_checks: Series of this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("continuous_checks", "next", "self")
    _nested = {"continuous_checks": ("list", "ContinuousCheck")}

    continuous_checks: t.Sequence[ContinuousCheck]
    next: str | None
    self: str | None


class ContinuousCheckHistoryPage(Record):
    """Answer of `continuous_checks.history`.

    Members:
        history: Changes of this page. `dataset_score_changes` and `score_changes` are named but not
            described, so items are kept as they come.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("history", "next", "self")

    history: t.Sequence[t.Any]
    next: str | None
    self: str | None


class ProviderWebhookAnswer(Record):
    """Answer of `provider_webhooks.receive`.

    Members:
        status: It is `ok`.
    """

    __slots__ = ("status",)

    status: str


class ProcessResult(Record):
    """Answer of `processes.result`.

    Members:
        process_id: Identifier of the process.
        account_id: Account of the person.
        client_id: Client that it belongs to.
        client_user_id: User of the client who created it.
        flow_id: Flow that it follows.
        flow_version: Version of the flow. A text in the table, a whole number in the example: both
            are read.
        country: Country of the process. Small letters in a table, capital letters in examples: both
            are read.
        status: How it stands; `success` and `failure` are final.
        failure_status: How it failed.
        declined_reason: Why it was declined.
        expired_reason: Why it expired.
        override_status: Verdict that a person set instead of `status`. Its values are nowhere
            printed.
        override_status_history: Verdicts that were set before. Its items are nowhere printed.
        validations: Validations that were made.
        document_number: Number of the person's document.
        first_name: Given names of the person.
        last_name: Family names of the person.
        created_via: How it was created, such as `web`.
        creation_date: When it was created.
        update_date: Last change.
        current_step_index: Number of the current step.
        last_finished_step: Last step that was finished.
        devices_info: Devices that were used.
        trigger_info: What started the process.
        ip_address: Address of the device.
        geolocation_device: Place of the device, as latitude, comma, longitude.
        ab_experiment: Experiment that it takes part in.
        time_to_live: Lifetime, presumably in minutes. The reference names no unit; the flow
            settings count in minutes.
        metadata: Data of your own. [third-party]
    """

    __slots__ = (
        "process_id", "account_id", "client_id", "client_user_id", "flow_id", "flow_version",
        "country", "status", "failure_status", "declined_reason", "expired_reason",
        "override_status", "override_status_history", "validations", "document_number",
        "first_name", "last_name", "created_via", "creation_date", "update_date",
        "current_step_index", "last_finished_step", "devices_info", "trigger_info", "ip_address",
        "geolocation_device", "ab_experiment", "time_to_live", "metadata",
    )
    _nested = {
        "validations": ("list", "ProcessValidation"), "last_finished_step": "ProcessStep",
        "devices_info": ("list", "DeviceInfo"), "trigger_info": "TriggerInfo",
    }
    _shows = {
        "process_id": "id", "client_id": "id", "flow_id": "id", "country": "word", "status": "word",
        "failure_status": "word", "current_step_index": "number", "time_to_live": "number",
    }

    process_id: str
    account_id: str | None
    client_id: str | None
    client_user_id: str | None
    flow_id: str | None
    flow_version: int | str | None
    country: ProcessCountry | str | None
    status: ProcessStatus | str | None
    failure_status: ProcessFailure | str | None
    declined_reason: str | None
    expired_reason: str | None
    override_status: str | None
    override_status_history: t.Sequence[t.Any] | None
    validations: t.Sequence[ProcessValidation] | None
    document_number: str | None
    first_name: str | None
    last_name: str | None
    created_via: str | None
    creation_date: str | None
    update_date: str | None
    current_step_index: int | None
    last_finished_step: ProcessStep | None
    devices_info: t.Sequence[DeviceInfo] | None
    trigger_info: TriggerInfo | None
    ip_address: str | None
    geolocation_device: str | None
    ab_experiment: str | None
    time_to_live: int | None
    metadata: t.Mapping[str, t.Any] | None


class ProcessValidation(Record):
    """Part of `ProcessResult`.

    Members:
        validation_id: Identifier of the validation.
        identity_process_id: Process that it belongs to.
        account_id: Account that it belongs to.
        flow_id: Flow that it belongs to. Printed for the validators host only.
        ip_address: Address of the device.
        type: What is validated.
        validation_status: How it stands.
        failure_status: How it failed.
        declined_reason: Why it was declined. Well over a hundred codes are known; see the guide.
        expired_reason: Why it expired. Printed for the validators host only.
        creation_date: When it was created.
        threshold: Similarity that is needed, from 0 to 1.
        allowed_retries: Retries at first.
        remaining_retries: Retries left.
        front_image: Front of the document.
        reverse_image: Back of the document.
        face_photo: Photo of the face.
        face_photo_watermark: Photo of the face with a watermark.
        attachment_status: Whether the attachments are valid. Only `valid` is Truora's own; the
            others are known from others.
        attachment_validations: Result of each attachment. [third-party]
        lifecycle_status: Whether its data are being deleted or restored. Printed for deleting and
            restoring only. [inferred]
        email: Address that was verified. [third-party]
        details: What was found.
    """

    __slots__ = (
        "validation_id", "identity_process_id", "account_id", "flow_id", "ip_address", "type",
        "validation_status", "failure_status", "declined_reason", "expired_reason", "creation_date",
        "threshold", "allowed_retries", "remaining_retries", "front_image", "reverse_image",
        "face_photo", "face_photo_watermark", "attachment_status", "attachment_validations",
        "lifecycle_status", "email", "details",
    )
    _nested = {
        "attachment_validations": ("list", "AttachmentValidation"), "details": "ValidationDetails",
    }
    _shows = {
        "validation_id": "id", "identity_process_id": "id", "flow_id": "id", "type": "word",
        "validation_status": "word", "failure_status": "word", "expired_reason": "word",
        "threshold": "number", "allowed_retries": "number", "remaining_retries": "number",
        "attachment_status": "word", "lifecycle_status": "word",
    }

    validation_id: str
    identity_process_id: str | None
    account_id: str | None
    flow_id: str | None
    ip_address: str | None
    type: ValidationType | str | None
    validation_status: ValidationStatus | str | None
    failure_status: ValidationFailure | str | None
    declined_reason: str | None
    expired_reason: ExpiredReason | str | None
    creation_date: str | None
    threshold: float | None
    allowed_retries: int | None
    remaining_retries: int | None
    front_image: str | None
    reverse_image: str | None
    face_photo: str | None
    face_photo_watermark: str | None
    attachment_status: AttachmentStatus | str | None
    attachment_validations: t.Sequence[AttachmentValidation] | None
    lifecycle_status: LifecycleStatus | str | None
    email: str | None
    details: ValidationDetails | None


class AttachmentValidation(Record):
    """Part of `ProcessValidation`, `StepOutput`.

    Members:
        validation_name: Name of the validation.
        validation_type: Its type.
        attachment_type: Which side of the document.
        result: How it ended.
    """

    __slots__ = ("validation_name", "validation_type", "attachment_type", "result")
    _shows = {"attachment_type": "word"}

    validation_name: str | None
    validation_type: str | None
    attachment_type: AttachmentType | str | None
    result: str | None


class ValidationDetails(Record):
    """Part of `ProcessValidation`.

    Members:
        background_check: Check that was made on the way.
        document_details: What the document says.
        document_validations: What was validated of the document.
        face_recognition_validations: What was validated of the face.
        electronic_signature_details: What was signed. Printed for the validators host only.
    """

    __slots__ = (
        "background_check", "document_details", "document_validations",
        "face_recognition_validations", "electronic_signature_details",
    )
    _nested = {
        "background_check": "BackgroundCheckLink", "document_details": "DocumentDetails",
        "document_validations": "DocumentValidations",
        "face_recognition_validations": "FaceRecognitionValidations",
        "electronic_signature_details": "ElectronicSignatureDetails",
    }

    background_check: BackgroundCheckLink | None
    document_details: DocumentDetails | None
    document_validations: DocumentValidations | None
    face_recognition_validations: FaceRecognitionValidations | None
    electronic_signature_details: ElectronicSignatureDetails | None


class BackgroundCheckLink(Record):
    """Part of `ValidationDetails`.

    Members:
        check_id: Identifier of the check.
        check_url: Address of the check.
    """

    __slots__ = ("check_id", "check_url")
    _shows = {"check_id": "id"}

    check_id: str | None
    check_url: str | None


class DocumentDetails(Record):
    """Part of `ValidationDetails`.

    Members:
        doc_id: Identifier of the document.
        document_id: Identifier of the document, by its other name.
        client_id: Client that it belongs to.
        country: Country that issued it.
        document_type: Kind of document.
        document_number: Number of the document.
        document_version: Version of the document. Printed for the validators host only.
        name: Given names.
        last_name: Family names.
        date_of_birth: Birth.
        birth_place: Place of birth.
        gender: Gender.
        height: Height.
        rh: Blood group.
        issue_date: Issue.
        expedition_place: Place of issue.
        expiration_date: End of validity. [third-party]
        mime_type: Media type of the image.
        national_registrar: Registrar who signed it.
        production_data: Data of its production.
        machine_readable: Machine-readable lines. [third-party]
        creation_date: When it was created.
        update_date: Last change.
        first_last_name: First family name. [third-party]
        second_last_name: Second family name. [third-party]
        expedition_date: Issue, by its other name. [third-party]
        municipality: Municipality. [third-party]
        postal_code: Postal code. [third-party]
        residence_address: Address. [third-party]
        section: Electoral section. [third-party]
        state: State of the country. [third-party]
        status: Status of the document. [third-party]
        voter_id: Voter's key. [third-party]
        validation_status: Status of the validation. [third-party]
    """

    __slots__ = (
        "doc_id", "document_id", "client_id", "country", "document_type", "document_number",
        "document_version", "name", "last_name", "date_of_birth", "birth_place", "gender", "height",
        "rh", "issue_date", "expedition_place", "expiration_date", "mime_type",
        "national_registrar", "production_data", "machine_readable", "creation_date", "update_date",
        "first_last_name", "second_last_name", "expedition_date", "municipality", "postal_code",
        "residence_address", "section", "state", "status", "voter_id", "validation_status",
    )
    _shows = {"client_id": "id"}

    doc_id: str | None
    document_id: str | None
    client_id: str | None
    country: str | None
    document_type: str | None
    document_number: str | None
    document_version: str | None
    name: str | None
    last_name: str | None
    date_of_birth: str | None
    birth_place: str | None
    gender: str | None
    height: str | None
    rh: str | None
    issue_date: str | None
    expedition_place: str | None
    expiration_date: str | None
    mime_type: str | None
    national_registrar: str | None
    production_data: str | None
    machine_readable: str | None
    creation_date: str | None
    update_date: str | None
    first_last_name: str | None
    second_last_name: str | None
    expedition_date: str | None
    municipality: str | None
    postal_code: str | None
    residence_address: str | None
    section: str | None
    state: str | None
    status: str | None
    voter_id: str | None
    validation_status: str | None


class DocumentValidations(Record):
    """Part of `ValidationDetails`.

    Members:
        data_consistency: Whether the data fit each other.
        government_database: Whether a government's records agree.
        image_analysis: Whether the image is genuine.
        photocopy_analysis: Whether it is a photocopy. The table spells it `photocopy-analysis`,
            examples `photocopy_analysis`: both are read.
        photo_of_photo: Whether it is a photo of a photo. Printed for the validators host only.
        manual_review: What a person said. The table spells it `manual_review`, examples
            `manual_analysis`: both are read.
    """

    __slots__ = (
        "data_consistency", "government_database", "image_analysis", "photocopy_analysis",
        "photo_of_photo", "manual_review",
    )
    _spelled = {"photocopy-analysis": "photocopy_analysis", "manual_analysis": "manual_review"}
    _nested = {
        "data_consistency": ("list", "SubValidation"),
        "government_database": ("list", "SubValidation"),
        "image_analysis": ("list", "SubValidation"),
        "photocopy_analysis": ("list", "SubValidation"),
        "photo_of_photo": ("list", "SubValidation"), "manual_review": ("list", "SubValidation"),
    }

    data_consistency: t.Sequence[SubValidation] | None
    government_database: t.Sequence[SubValidation] | None
    image_analysis: t.Sequence[SubValidation] | None
    photocopy_analysis: t.Sequence[SubValidation] | None
    photo_of_photo: t.Sequence[SubValidation] | None
    manual_review: t.Sequence[SubValidation] | None


class SubValidation(Record):
    """Part of `DocumentValidations`.

    Members:
        validation_name: Name of the sub-validation.
        result: How it ended. The table has `valid` and `invalid`, examples have `skipped` too.
        validation_type: Its type.
        message: What to know about it.
        manually_reviewed: Whether a person looked at it.
        created_at: When it was made.
        data_validations: Result of each datum. [third-party]
    """

    __slots__ = (
        "validation_name", "result", "validation_type", "message", "manually_reviewed",
        "created_at", "data_validations",
    )
    _shows = {"result": "word", "manually_reviewed": "number"}

    validation_name: str | None
    result: SubResult | str | None
    validation_type: str | None
    message: str | None
    manually_reviewed: bool | None
    created_at: str | None
    data_validations: t.Mapping[str, str] | None


class FaceRecognitionValidations(Record):
    """Part of `ValidationDetails`.

    Members:
        enrollment_id: Enrollment that the face was compared with.
        similarity_status: Whether the faces are alike.
        confidence_score: Similarity, from 0 to 1.
        passive_liveness_status: Whether the face in the photo is alive.
        liveness_status: Whether the face in the video is alive. Printed for the validators host
            only.
        actions_status: What the person did. Printed for the validators host only.
        age_range: Estimated age.
        face_search: Search in collections of faces.
    """

    __slots__ = (
        "enrollment_id", "similarity_status", "confidence_score", "passive_liveness_status",
        "liveness_status", "actions_status", "age_range", "face_search",
    )
    _nested = {
        "actions_status": ("list", "FaceAction"), "age_range": "AgeRange",
        "face_search": "FaceSearch",
    }
    _shows = {"enrollment_id": "id", "confidence_score": "number"}

    enrollment_id: str | None
    similarity_status: str | None
    confidence_score: float | None
    passive_liveness_status: str | None
    liveness_status: str | None
    actions_status: t.Sequence[FaceAction] | None
    age_range: AgeRange | None
    face_search: FaceSearch | None


class FaceAction(Record):
    """Part of `FaceRecognitionValidations`.

    Members:
        action: What the person was asked to do.
        status: Whether it was done.
    """

    __slots__ = ("action", "status")
    _shows = {"status": "word"}

    action: str | None
    status: ActionStatus | str | None


class AgeRange(Record):
    """Part of `FaceRecognitionValidations`.

    Members:
        low: Least age in years.
        high: Greatest age in years.
    """

    __slots__ = ("low", "high")
    _shows = {"low": "number", "high": "number"}

    low: int | None
    high: int | None


class FaceSearch(Record):
    """Part of `FaceRecognitionValidations`.

    Members:
        status: How the search ended.
        confidence_score: Similarity, from 0 to 1.
    """

    __slots__ = ("status", "confidence_score")
    _shows = {"confidence_score": "number"}

    status: str | None
    confidence_score: float | None


class ElectronicSignatureDetails(Record):
    """Part of `ValidationDetails`.

    Members:
        original_document_url: Document to be signed. Printed for the validators host only.
        signed_document_url: Signed document. Printed for the validators host only.
        signature_image_url: Image of the signature. Printed for the validators host only.
    """

    __slots__ = ("original_document_url", "signed_document_url", "signature_image_url")

    original_document_url: str | None
    signed_document_url: str | None
    signature_image_url: str | None


class ProcessStep(Record):
    """Part of `ProcessResult`.

    Members:
        step_id: Identifier of the step.
        type: What the step does.
        verification_id: Verification that it belongs to.
        async_step: Whether the process goes on before its verdict. May be null.
        config: Its settings. Depends on the step; may be null.
        expected_inputs: What the person must give. May be null.
        files_upload_urls: Where to upload files. May be null.
        remaining_retries: Retries left.
        start_date: When it was started.
        finish_date: When it was finished.
        verification_output: What came out. May be null.
    """

    __slots__ = (
        "step_id", "type", "verification_id", "async_step", "config", "expected_inputs",
        "files_upload_urls", "remaining_retries", "start_date", "finish_date",
        "verification_output",
    )
    _nested = {
        "config": "StepConfig", "expected_inputs": ("list", "StepInput"),
        "files_upload_urls": ("list", "StepUploadUrl"), "verification_output": "StepOutput",
    }
    _shows = {
        "step_id": "id", "type": "word", "async_step": "number", "remaining_retries": "number",
    }

    step_id: str | None
    type: StepType | str | None
    verification_id: str | None
    async_step: bool | None
    config: StepConfig | None
    expected_inputs: t.Sequence[StepInput] | None
    files_upload_urls: t.Sequence[StepUploadUrl] | None
    remaining_retries: int | None
    start_date: str | None
    finish_date: str | None
    verification_output: StepOutput | None


class StepConfig(Record):
    """Part of `ProcessStep`.

    Members:
        allowed_document_types: Documents that may be shown.
        attached_document_ids: Attached documents. Null in examples; nowhere described.
        attached_documents_variables: Variables of the attached documents. Null in examples; nowhere
            described.
        custom_inputs: Inputs of your own.
        enable_file_upload: Whether a file may be sent instead of a photo.
        face_threshold: Similarity that is needed, from 0 to 1.
        form_message_button_text: Text on the button of the form.
        form_message_text: Text of the form.
        integration_alias: Alias of the integration.
        liveness_type: Kind of liveness test.
        manual_review: Whether a person may look at it.
        otp_fallback: Other channel of the code.
        otp_type: Channel of the code.
        recorder: Recorder of the video.
        retries: Number of retries.
        should_update_process_status_on_failure: Whether its failure fails the process.
        sub_validations: What is validated of the face.
        supported_countries: Texts by country.
        timeout: Time that the person has.
        use_device_phone_number: Whether the device's own number is used.
    """

    __slots__ = (
        "allowed_document_types", "attached_document_ids", "attached_documents_variables",
        "custom_inputs", "enable_file_upload", "face_threshold", "form_message_button_text",
        "form_message_text", "integration_alias", "liveness_type", "manual_review", "otp_fallback",
        "otp_type", "recorder", "retries", "should_update_process_status_on_failure",
        "sub_validations", "supported_countries", "timeout", "use_device_phone_number",
    )
    _nested = {"allowed_document_types": ("list", "AllowedDocuments")}
    _shows = {
        "enable_file_upload": "number", "face_threshold": "number", "manual_review": "word",
        "retries": "number", "should_update_process_status_on_failure": "number",
        "timeout": "number",
    }

    allowed_document_types: t.Sequence[AllowedDocuments] | None
    attached_document_ids: t.Any
    attached_documents_variables: t.Any
    custom_inputs: t.Mapping[str, str] | None
    enable_file_upload: bool | None
    face_threshold: float | None
    form_message_button_text: str | None
    form_message_text: str | None
    integration_alias: str | None
    liveness_type: str | None
    manual_review: ManualReviewMode | str | None
    otp_fallback: str | None
    otp_type: str | None
    recorder: str | None
    retries: int | None
    should_update_process_status_on_failure: bool | None
    sub_validations: t.Sequence[FaceSubValidation | str] | None
    supported_countries: t.Mapping[str, t.Mapping[str, str]] | None
    timeout: int | None
    use_device_phone_number: bool | None


class AllowedDocuments(Record):
    """Part of `StepConfig`.

    Members:
        country: Country that issues them.
        documents: Kinds of document.
    """

    __slots__ = ("country", "documents")
    _nested = {"documents": ("list", "AllowedDocument")}

    country: str | None
    documents: t.Sequence[AllowedDocument] | None


class AllowedDocument(Record):
    """Part of `AllowedDocuments`.

    Members:
        document_type: Kind of document.
    """

    __slots__ = ("document_type",)

    document_type: str | None


class StepInput(Record):
    """Part of `ProcessStep`.

    Members:
        type: Kind of input.
        name: Its name.
        value: Its value.
        description: What it is for.
        placeholder: Text shown while it is empty.
        options: What may be chosen.
        length: Number of characters.
        read_only: Whether it may not be changed.
    """

    __slots__ = (
        "type", "name", "value", "description", "placeholder", "options", "length", "read_only",
    )
    _shows = {"type": "word", "length": "number", "read_only": "number"}

    type: StepInputType | str | None
    name: str | None
    value: str | None
    description: str | None
    placeholder: str | None
    options: t.Sequence[str] | None
    length: int | None
    read_only: bool | None


class StepUploadUrl(Record):
    """Part of `ProcessStep`.

    Members:
        name: Name of the file.
        url: Link to upload it to.
        description: What it is for.
    """

    __slots__ = ("name", "url", "description")

    name: str | None
    url: str | None
    description: str | None


class StepOutput(Record):
    """Part of `ProcessStep`.

    Members:
        status: How the step ended. May be `success` beside a `failure_status` of `declined`, while
            a file is awaited.
        failure_status: How it failed.
        declined_reason: Why it was declined.
        message: What to know about it. [third-party]
        media_uploaded: Whether the files have arrived.
        step_data_received: Whether the inputs have arrived.
        attachment_status: Whether the attachments are valid. Only `valid` is Truora's own; the
            others are known from others.
        attachment_validations: Result of each attachment.
        outputs: What the step gave.
    """

    __slots__ = (
        "status", "failure_status", "declined_reason", "message", "media_uploaded",
        "step_data_received", "attachment_status", "attachment_validations", "outputs",
    )
    _nested = {
        "attachment_validations": ("list", "AttachmentValidation"),
        "outputs": ("list", "StepOutputValue"),
    }
    _shows = {
        "media_uploaded": "number", "step_data_received": "number", "attachment_status": "word",
    }

    status: str | None
    failure_status: str | None
    declined_reason: str | None
    message: str | None
    media_uploaded: bool | None
    step_data_received: bool | None
    attachment_status: AttachmentStatus | str | None
    attachment_validations: t.Sequence[AttachmentValidation] | None
    outputs: t.Sequence[StepOutputValue] | None


class StepOutputValue(Record):
    """Part of `StepOutput`.

    Members:
        name: Name of the output.
        value: Its value.
    """

    __slots__ = ("name", "value")

    name: str | None
    value: str | None


class DeviceInfo(Record):
    """Part of `ProcessResult`.

    Members:
        model: Model.
        type: Kind of device.
        os: Operating system.
        os_version: Its version.
        browser: Browser.
        browser_version: Its version.
        manufacturer: Maker.
    """

    __slots__ = ("model", "type", "os", "os_version", "browser", "browser_version", "manufacturer")

    model: str | None
    type: str | None
    os: str | None
    os_version: str | None
    browser: str | None
    browser_version: str | None
    manufacturer: str | None


class TriggerInfo(Record):
    """Part of `ProcessResult`.

    Members:
        id: Identifier of the trigger.
        name: Its name.
        channel_name: Name of the channel.
        channel_type: Kind of channel.
        message: Message that started the process.
        media_content_path: Path of its media.
        options: Options that were offered. Null in examples; its items are nowhere described.
        response: Answer that was given.
        trigger_user: Who started it.
    """

    __slots__ = (
        "id", "name", "channel_name", "channel_type", "message", "media_content_path", "options",
        "response", "trigger_user",
    )

    id: str | None
    name: str | None
    channel_name: str | None
    channel_type: str | None
    message: str | None
    media_content_path: str | None
    options: t.Sequence[t.Any] | None
    response: str | None
    trigger_user: str | None
