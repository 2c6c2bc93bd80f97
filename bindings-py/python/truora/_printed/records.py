# printed from core/src/catalogue; run `make print`
"""The records of the answers. The native module creates them; see `Record`."""

from __future__ import annotations

from truora._record import Page, Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing as t

    from truora._printed.choices import (
        ActionStatus, AgentStatus, AgentTemplateType, AttachmentStatus, AttachmentType, BatchStatus,
        ChannelProvider, ChannelType, ChatActorType, ChatChannelType, ChatExportFormat,
        ChatExportLanguage, ChatExportStatus, ChatExportType, ChatStatus, CheckStatus,
        CheckedCountry, CheckedType, CompanyStatus, ConfigCountry, ConfigDocument,
        ContactPropertyType, ContinuousStatus, CustomerCountry, CustomerDocumentType,
        CustomerGender, CustomerTagSource, DataSet, DecisionVariableType, DeliveryStatus,
        DetailGroup, DetailResult, EnrollmentReason, EnrollmentStatus, ExpiredReason,
        FaceSubValidation, FoundGender, HookVersion, HourlyStatus, IdentityStatus, ImageVerdict,
        IntegrationStatus, InvalidInput, LifecycleStatus, ManualReviewMode, NamesMatching,
        OutboundButtonType, OutboundCategory, OutboundComponentType, OutboundLanguage,
        OutboundQuality, OutboundStatus, OutboundType, OwnerDocumentType, ProcessCountry,
        ProcessFailure, ProcessStatus, Region, RiskResult, RiskStatus, RuleActionStatus,
        RuleActionType, RuleEvent, RuleHttpMethod, ScoreResult, ScoreStatus,
        SegmentComputationStatus, SegmentStatus, SegmentType, Severity, SourceStatus, StepInputType,
        StepType, SubResult, SummaryResult, TransactionFailureStatus, TransactionSource,
        TransactionStatus, TransactionType, ValidationFailure, ValidationStatus, ValidationType,
        ValidatorType, VehicleStatus, WabaProvider, WrongInputName,
    )

__all__ = (
    "CheckAnswer", "Check", "HomonymScore", "Score", "PartScore", "Source", "PersonSummary",
    "DriversLicense", "LicenseCategory", "NameFound", "CompanySummary", "CompanyNameFound",
    "VehicleSummary", "WrongInput", "CheckPage", "CheckAttachmentPage", "CheckAttachment",
    "CheckDetailPage", "CheckDetail", "DetailCategory", "DetailTable", "DetailRow", "DetailCell",
    "CheckSummary", "CheckVariables", "CheckPdf", "DatabaseHealth", "CustomTypesAnswer",
    "DatasetWeight", "SettingAnswer", "Setting", "CredentialMessage", "CredentialsAnswer",
    "CredentialDatabase", "Credential", "ContinuousCheck", "ContinuousCheckPage",
    "ContinuousCheckHistoryPage", "ProviderWebhookAnswer", "NewBatch", "UploadAnswer",
    "BatchMessage", "Batch", "BatchReport", "BusinessRuleAnswer", "BusinessRule",
    "BusinessRulePage", "RuleMessage", "RuleVariablesSpec", "RuleVariableSpec", "RuleEnvVars",
    "RuleEnvVar", "RuleActionAnswer", "RuleAction", "RuleActionConfig", "RuleActionPage",
    "HookEventPage", "HookEvent", "CreatedHook", "CreatedApiKey", "ApiKeysAnswer", "SentFlowLink",
    "ProcessResult", "ProcessValidation", "AttachmentValidation", "ValidationDetails",
    "BackgroundCheckLink", "DocumentDetails", "MexicoDocument", "DocumentValidations",
    "SubValidation", "FaceRecognitionValidations", "FaceAction", "AgeRange", "FaceSearch",
    "ElectronicSignatureDetails", "UserResponse", "ValidationInputs", "ProcessStep", "StepConfig",
    "AllowedDocuments", "AllowedDocument", "StepInput", "StepUploadUrl", "StepOutput",
    "StepOutputValue", "DeviceInfo", "TriggerInfo", "ProcessValidations", "Process",
    "CurrentStepData", "ProcessDocument", "IdentityVerification", "RiskEvaluation", "ProcessConfig",
    "RecoveryConfig", "RedirectUrls", "AbTestingConfig", "AbExperiment", "ProcessPage",
    "ProcessVariables", "ProcessVariable", "DeletedProcess", "AddedVerification",
    "ConsentTermsAnswer", "ImageEvaluation", "ImageFeedback", "Validation",
    "ValidationInstructions", "ValidationLifecycle", "InfographicsAnswer", "Infographic",
    "InfographicSlide", "ValidationsAnswer", "IntegrationAnswer", "Integration", "Account",
    "AccountPage", "EnrollmentPage", "Enrollment", "EnrollmentData", "PhoneTrustScore",
    "VoiceInstructions", "ValidationPage", "EnrollmentMessage", "ValidatorsConfigAnswer",
    "DocumentValidatorConfig", "EmailValidatorConfig", "TimedValidatorConfig",
    "FaceValidatorConfig", "FaceValidationConfig", "FaceThreshold", "QuestionsValidatorConfig",
    "PhoneValidatorConfig", "VoiceValidatorConfig", "FaceSearchValidatorConfig",
    "AuthenticateValidatorConfig", "InboundFlow", "InboundFlowPage", "InboundFlowDeleted",
    "WabasAnswer", "Line", "LinePage", "CustomerLine", "LineTag", "OutboundMessage",
    "OutboundQuickReply", "OutboundCallToAction", "OutboundComponent", "OutboundComponentExample",
    "OutboundComponentButton", "OutboundSent", "OutboundMessagePage", "OutboundDeleted",
    "EngagementMessage", "AgentTemplatesDeleted", "AgentTemplate", "AgentTemplateContent",
    "AgentTemplatePage", "CapacityUpdated", "FailedCapacityUpdate", "AgentStatusAnswer",
    "AgentPage", "Agent", "AssignmentRuleset", "AssignmentRule", "ChatExport", "ChatExportReused",
    "ChatExportPage", "ChatUpdated", "Chat", "ChatChannel", "ChatContact", "ChatActivity",
    "ChatActor", "ChatActivityPayload", "ChatTag", "ChatPage", "ChatActivityPage", "ChannelPage",
    "Channel", "ChannelDetails", "ContactProperty", "ContactPropertyConfig", "ContactPropertyPage",
    "Contact", "ContactPage", "ContactMessage", "CustomerStatisticCount", "CustomerTag",
    "CustomerPage", "Customer", "LatestTransaction", "CustomerTransaction", "TransactionDevice",
    "TransactionProperties", "TransactionValidation", "CustomerTransactionPage", "CustomerTagState",
    "SegmentComputation", "Segment", "SegmentPage", "SegmentProfilePage", "SegmentProfile",
    "SegmentMessage", "DecisionVariablePage", "DecisionVariable", "CustomerDecisionVariablesPage",
    "CustomerDecisionVariables", "DecisionVariableValue", "TokenClaims",
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
        status: Status of the check; `completed` and `error` are final. Absent from the answer of
            `checks.delete`. Others say `error` means that over 30 % of the sources failed.
        country: Country whose records are searched.
        creation_date: When it was created.
        update_date: Last change.
        start_date: When it was started. Only in examples, not in the schema.
        delete_date: When it was deleted. Only in examples, not in the schema.
        deleted: Whether it was deleted. Only in examples, not in the schema.
        score: From 0, high risk, to 1, low risk; -1 before it is computed.
        id_score: Score of what was found by number; -1 or 0 before it is computed.
        name_score: Score of what was found by name.
        homonym_score: Older name of `name_score`. Only in examples, not in the schema.
        homonym_probability: How likely the subject has homonyms. Experimental, and in examples
            only.
        homonym_scores: Score of each dataset by name. Only in examples; keys of version 1 no longer
            get it.
        previous_check: Check before this one. Only in examples, not in the schema.
        watch: How often the check runs again. Only in examples, not in the schema.
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
        driver_status: Status as a driver. Only in examples, not in the schema.
        gender: Gender.
        identity_status: Whether the identity was found.
        names_found: Names under which the subject was found.
        nss: Social security number, in MX.
        rfc: Tax number, in MX.
        result: Whether anything was found.
        update_date: Last change. Only in examples, not in the schema.
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
        update_date: Last change. Only in examples, not in the schema.
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
        update_date: Last change. Only in examples, not in the schema.
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


class CheckPage(Page):
    """Answer of `checks.list`.

    Members:
        checks: Checks on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("checks", "next", "self")
    _nested = {"checks": ("list", "Check")}

    checks: t.Sequence[Check]
    next: str | None
    self: str | None


class CheckAttachmentPage(Page):
    """Answer of `checks.attachments`.

    Members:
        files: Files on this page.
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


class CheckDetailPage(Page):
    """Answer of `checks.details`.

    Members:
        details: Details on this page.
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
        score: Score of the detail. Only in the older schema.
        group: Group that it is shown in. Only in the older schema.
        found_first_name: Given names that the source has.
        found_last_name: Family names that the source has.
        found_company_name: Company name that the source has.
        found_date_of_birth: Birth that the source has.
        found_gender: Gender that the source has. [third-party]
        found_rfc: Mexican tax number that the source has.
        identity_result: Result of the identity. Its values are undocumented.
        identity_state: State of the identity. Its values are undocumented.
        issued_at: When it was issued. Only in an older example.
        categorization: Categories of the case. [third-party]
        tables: Labels and values as the source shows them. May be null.
        update_date: Last change.
    """

    __slots__ = (
        "id", "check_id", "data_set", "database_id", "database_name", "depth", "document_type",
        "result", "route", "severity", "score", "group", "found_first_name", "found_last_name",
        "found_company_name", "found_date_of_birth", "found_gender", "found_rfc", "identity_result",
        "identity_state", "issued_at", "categorization", "tables", "update_date",
    )
    _nested = {"categorization": ("list", "DetailCategory"), "tables": ("list", "DetailTable")}
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
    categorization: t.Sequence[DetailCategory] | None
    tables: t.Sequence[DetailTable] | None
    update_date: str | None


class DetailCategory(Record):
    """Part of `CheckDetail`.

    Members:
        keyword: Word that was found. [third-party]
        category_id: Identifier of the category, such as `LR0602`. [third-party]
        category: Category. [third-party]
        participation: Part that the subject has in it. [third-party]
        filing_year: Year of the filing. [third-party]
        filing_place: Place of the filing. [third-party]
    """

    __slots__ = (
        "keyword", "category_id", "category", "participation", "filing_year", "filing_place",
    )

    keyword: str | None
    category_id: str | None
    category: str | None
    participation: str | None
    filing_year: str | None
    filing_place: str | None


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
        check_status: Status of the check.
        variables_status: Status of the variables; `completed` is known from an example.
        person: Variables of a person. Its sample is only partly readable, so it is kept as
            received.
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
        provider_configs: Configuration of providers. Null in older examples, undocumented.
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
        weight: Weight from 0 to 1; a dataset with 0 is searched but not counted. A text in the
            schema, a number in every example: both are read.
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
        message: Message about the result.
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
        version: Version of the key, for hooks. Only in the schema.
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


class ContinuousCheckPage(Page):
    """Answer of `continuous_checks.list`.

    Members:
        continuous_checks: Series on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("continuous_checks", "next", "self")
    _nested = {"continuous_checks": ("list", "ContinuousCheck")}

    continuous_checks: t.Sequence[ContinuousCheck]
    next: str | None
    self: str | None


class ContinuousCheckHistoryPage(Page):
    """Answer of `continuous_checks.history`.

    Members:
        history: Changes on this page. `dataset_score_changes` and `score_changes` are named but not
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


class NewBatch(Record):
    """Answer of `batches.create`.

    Members:
        batch_id: Identifier of the batch.
        columns: Inputs in the order of the workbook's columns. The example spells one of them
            `issue_data`, probably by mistake.
        file_upload_link: Where the workbook is uploaded, once, within 30 minutes. The link in the
            example has a limit of 200 MiB.
    """

    __slots__ = ("batch_id", "columns", "file_upload_link")
    _shows = {"batch_id": "id"}

    batch_id: str
    columns: t.Sequence[str] | None
    file_upload_link: str | None


class UploadAnswer(Record):
    """Answer of `batches.upload`, `validations.upload`.

    Members:
        fileId: Identifier of the file.
        message: Message about the result.
        timestamp: When it was received.
    """

    __slots__ = ("fileId", "message", "timestamp")

    fileId: str | None
    message: str | None
    timestamp: str | None


class BatchMessage(Record):
    """Answer of `batches.request_report`, `batches.start`.

    Members:
        message: Message about the result.
    """

    __slots__ = ("message",)

    message: str | None


class Batch(Record):
    """Answer of `batches.stop`, `batches.get`.

    Members:
        batch_id: Identifier of the batch.
        creation_date: When it was created. The example has the offset -05:00.
        service: Service that runs the rows.
        size: Rows of the workbook.
        status: Status. Only `not_started` and `stopped` are seen; the others are inferred from
            prose and from the states of checks.
        failure_reason: Why it failed. Only mentioned in prose; its name is a guess. [inferred]
    """

    __slots__ = ("batch_id", "creation_date", "service", "size", "status", "failure_reason")
    _shows = {"batch_id": "id", "size": "number", "status": "word"}

    batch_id: str
    creation_date: str | None
    service: str | None
    size: int | None
    status: BatchStatus | str | None
    failure_reason: str | None


class BatchReport(Record):
    """Answer of `batches.report`.

    Members:
        batch_report_url: Link to the report. Fetch it with `download`.
    """

    __slots__ = ("batch_report_url",)

    batch_report_url: str | None


class BusinessRuleAnswer(Record):
    """Answer of `rules.create`, `rules.update`, `rules.get`.

    Members:
        rule: The rule.
    """

    __slots__ = ("rule",)
    _nested = {"rule": "BusinessRule"}

    rule: BusinessRule


class BusinessRule(Record):
    """Part of `BusinessRuleAnswer`, `BusinessRulePage`.

    Members:
        rule_id: Identifier of the rule.
        name: Name of the rule.
        event_type: Event that triggers it.
        condition: Condition in JsonLogic, as JSON text. It may contain line breaks and tabs: parse
            it as JSON, do not compare it as text.
        creation_date: When it was created.
        update_date: Last change.
        status: Whether it is in use. Only mentioned in prose. [inferred]
        event_actions: What it does. Only mentioned in prose; its type is unknown. [inferred]
    """

    __slots__ = (
        "rule_id", "name", "event_type", "condition", "creation_date", "update_date", "status",
        "event_actions",
    )
    _shows = {"rule_id": "id", "event_type": "word"}

    rule_id: str
    name: str | None
    event_type: RuleEvent | str | None
    condition: str | None
    creation_date: str | None
    update_date: str | None
    status: str | None
    event_actions: t.Any


class BusinessRulePage(Page):
    """Answer of `rules.list`.

    Members:
        rules: Rules on this page.
        self: Path of this answer.
        next: Path of the next page. Empty or absent on the last page.
    """

    __slots__ = ("rules", "self", "next")
    _nested = {"rules": ("list", "BusinessRule")}

    rules: t.Sequence[BusinessRule]
    self: str | None
    next: str | None


class RuleMessage(Record):
    """Answer of `rules.delete`, `rule_actions.delete_env_var`, `rule_actions.delete`.

    Members:
        message: Message about the result.
    """

    __slots__ = ("message",)

    message: str


class RuleVariablesSpec(Record):
    """Answer of `rules.variables_spec`.

    Members:
        variables_spec: Variables by their path in a condition. A variable may have more members
            than its type.
    """

    __slots__ = ("variables_spec",)
    _nested = {"variables_spec": ("map", "RuleVariableSpec")}

    variables_spec: t.Mapping[str, RuleVariableSpec]


class RuleVariableSpec(Record):
    """Part of `RuleVariablesSpec`.

    Members:
        type: Name of its type.
    """

    __slots__ = ("type",)

    type: str | None


class RuleEnvVars(Record):
    """Answer of `rule_actions.set_env_var`, `rule_actions.list_env_vars`.

    Members:
        variables: Variables of the action.
    """

    __slots__ = ("variables",)
    _nested = {"variables": ("list", "RuleEnvVar")}

    variables: t.Sequence[RuleEnvVar]


class RuleEnvVar(Record):
    """Part of `RuleEnvVars`.

    Members:
        name: Name of the variable.
        secret: Whether its value is hidden.
        value: Its value, empty where it is hidden.
    """

    __slots__ = ("name", "secret", "value")
    _shows = {"secret": "number"}

    name: str
    secret: bool | None
    value: str | None


class RuleActionAnswer(Record):
    """Answer of `rule_actions.create`, `rule_actions.update`.

    Members:
        action: The action.
    """

    __slots__ = ("action",)
    _nested = {"action": "RuleAction"}

    action: RuleAction


class RuleAction(Record):
    """Part of `RuleActionAnswer`, `RuleActionPage`.

    Members:
        action_id: Identifier of the action.
        name: Name of the action.
        type: What it does.
        status: Whether it runs.
        config: Settings of the action. Described for `http_request` only; other members are kept.
        creation_date: When it was created.
        update_date: Last change.
    """

    __slots__ = ("action_id", "name", "type", "status", "config", "creation_date", "update_date")
    _nested = {"config": "RuleActionConfig"}
    _shows = {"action_id": "id", "type": "word", "status": "word"}

    action_id: str
    name: str | None
    type: RuleActionType | str | None
    status: RuleActionStatus | str | None
    config: RuleActionConfig | None
    creation_date: str | None
    update_date: str | None


class RuleActionConfig(Record):
    """Part of `RuleAction`.

    Members:
        http_method: Method of the call.
        url: Target URL. May contain placeholders such as `{{.check.check_id}}`.
        headers: Headers, as `key=value`.
        body_template: Body with placeholders, such as `{{.check.check_id}}`.
    """

    __slots__ = ("http_method", "url", "headers", "body_template")
    _shows = {"http_method": "word"}

    http_method: RuleHttpMethod | str | None
    url: str | None
    headers: str | None
    body_template: str | None


class RuleActionPage(Page):
    """Answer of `rule_actions.list`.

    Members:
        actions: Actions on this page.
        self: Path of this answer.
        next: Path of the next page. Empty or absent on the last page.
    """

    __slots__ = ("actions", "self", "next")
    _nested = {"actions": ("list", "RuleAction")}

    actions: t.Sequence[RuleAction]
    self: str | None
    next: str | None


class HookEventPage(Page):
    """Answer of `hook_events.list`.

    Members:
        events: Events on this page.
        self: Path of this answer. The path in the example differs from that of the list: do not
            follow it.
        next: Path of the next page. Empty or absent on the last page.
    """

    __slots__ = ("events", "self", "next")
    _nested = {"events": ("list", "HookEvent")}

    events: t.Sequence[HookEvent]
    self: str | None
    next: str | None


class HookEvent(Record):
    """Answer of `hook_events.get`. Part of `HookEventPage`.

    Members:
        idempotency_key: Key of this record. The delivered event has another one, `id`, which begins
            with `HKE`.
        client_id: Client that it belongs to.
        product: Product, such as `checks`.
        event_type: Kind of object, such as `check`.
        event_action: What happened to it, such as `created`.
        object: The object, as JSON text within the JSON.
        delivery_status: Status of the delivery.
        delivery_attempts: How often it was tried.
        timestamp: When it happened.
        update_date: Last change.
    """

    __slots__ = (
        "idempotency_key", "client_id", "product", "event_type", "event_action", "object",
        "delivery_status", "delivery_attempts", "timestamp", "update_date",
    )
    _shows = {"client_id": "id", "delivery_status": "word", "delivery_attempts": "number"}

    idempotency_key: str
    client_id: str | None
    product: str | None
    event_type: str | None
    event_action: str | None
    object: str | None
    delivery_status: DeliveryStatus | str | None
    delivery_attempts: int | None
    timestamp: str | None
    update_date: str | None


class CreatedHook(Record):
    """Answer of `hooks.create`.

    Members:
        signing_key: Key that the webhooks of this hook are signed with: keep it secret. The other
            members of the answer are undocumented and kept as received.
    """

    __slots__ = ("signing_key",)

    signing_key: str | None


class CreatedApiKey(Record):
    """Answer of `api_keys.create`.

    Members:
        api_key: The key. It opens the account, or the process of one person: keep it secret. The
            table and all working code say `api_key`, the printed example `code`: both are read.
        message: Message about the result.
    """

    __slots__ = ("api_key", "message")
    _spelled = {"code": "api_key"}

    api_key: str
    message: str | None


class ApiKeysAnswer(Record):
    """Answer of `api_keys.list`.

    Members:
        api_keys: Keys of the account. No source shows an answer, so the items are kept as received.
            [third-party]
    """

    __slots__ = ("api_keys",)

    api_keys: t.Sequence[t.Any] | None


class SentFlowLink(Record):
    """Answer of `flows.send_link`.

    Members:
        message: Message about the result. In the example, not in the table.
        status: How it went. In the table, not in the example.
    """

    __slots__ = ("message", "status")

    message: str | None
    status: str | None


class ProcessResult(Record):
    """Answer of `processes.result`.

    Members:
        process_id: Identifier of the process.
        check_id: Check that was made on the way. [third-party]
        account_id: Account of the person.
        client_id: Client that it belongs to.
        client_user_id: User of the client who created it.
        flow_id: Flow that it follows.
        flow_version: Version of the flow. A text in the table, a whole number in the example: both
            are read.
        country: Country of the process. Small letters in a table, capital letters in examples: both
            are read.
        status: Status; `success` and `failure` are final.
        failure_status: How it failed.
        declined_reason: Why it was declined.
        expired_reason: Why it expired.
        override_status: Verdict that a person set instead of `status`. Its values are undocumented.
        override_status_history: Verdicts that were set before. Its items are undocumented.
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
        city: City of the device. [third-party]
        geolocation_ip: Place of the device by its address, as latitude, comma, longitude.
            [third-party]
        geolocation_device: Place of the device, as latitude, comma, longitude. `denied` where the
            person did not allow it, as others saw.
        ab_experiment: Experiment that it takes part in.
        time_to_live: Lifetime, presumably in minutes. The reference names no unit; the flow
            settings count in minutes.
        metadata: Data of your own. [third-party]
    """

    __slots__ = (
        "process_id", "check_id", "account_id", "client_id", "client_user_id", "flow_id",
        "flow_version", "country", "status", "failure_status", "declined_reason", "expired_reason",
        "override_status", "override_status_history", "validations", "document_number",
        "first_name", "last_name", "created_via", "creation_date", "update_date",
        "current_step_index", "last_finished_step", "devices_info", "trigger_info", "ip_address",
        "city", "geolocation_ip", "geolocation_device", "ab_experiment", "time_to_live", "metadata",
    )
    _nested = {
        "validations": ("list", "ProcessValidation"), "last_finished_step": "ProcessStep",
        "devices_info": ("list", "DeviceInfo"), "trigger_info": "TriggerInfo",
    }
    _shows = {
        "process_id": "id", "check_id": "id", "client_id": "id", "flow_id": "id", "country": "word",
        "status": "word", "failure_status": "word", "current_step_index": "number",
        "time_to_live": "number",
    }

    process_id: str
    check_id: str | None
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
    city: str | None
    geolocation_ip: str | None
    geolocation_device: str | None
    ab_experiment: str | None
    time_to_live: int | None
    metadata: t.Mapping[str, t.Any] | None


class ProcessValidation(Record):
    """Part of `ProcessResult`, `ProcessValidations`.

    Members:
        validation_id: Identifier of the validation.
        identity_process_id: Process that it belongs to.
        account_id: Account that it belongs to.
        flow_id: Flow that it belongs to. Only documented for the validators host.
        ip_address: Address of the device.
        type: What is validated. A guide spells it `typ`: both are read.
        validation_status: Status.
        failure_status: How it failed.
        declined_reason: Why it was declined. Well over a hundred codes are known; see the guide.
        expired_reason: Why it expired. Only documented for the validators host.
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
        lifecycle_status: Whether its data are being deleted or restored. Only documented for
            deleting and restoring. [inferred]
        email: Address that was verified. [third-party]
        details: What was found.
        processing_start_date: When the service began to work on it. [third-party]
        processing_finish_date: When it had its verdict. [third-party]
        user_response: What the person sent. [third-party]
        validation_inputs: What was validated. [third-party]
    """

    __slots__ = (
        "validation_id", "identity_process_id", "account_id", "flow_id", "ip_address", "type",
        "validation_status", "failure_status", "declined_reason", "expired_reason", "creation_date",
        "threshold", "allowed_retries", "remaining_retries", "front_image", "reverse_image",
        "face_photo", "face_photo_watermark", "attachment_status", "attachment_validations",
        "lifecycle_status", "email", "details", "processing_start_date", "processing_finish_date",
        "user_response", "validation_inputs",
    )
    _spelled = {"typ": "type"}
    _nested = {
        "attachment_validations": ("list", "AttachmentValidation"), "details": "ValidationDetails",
        "user_response": "UserResponse", "validation_inputs": "ValidationInputs",
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
    processing_start_date: str | None
    processing_finish_date: str | None
    user_response: UserResponse | None
    validation_inputs: ValidationInputs | None


class AttachmentValidation(Record):
    """Part of `ProcessValidation`, `StepOutput`, `Validation`, `ValidationsAnswer`.

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
    """Part of `ProcessValidation`, `Validation`, `ValidationsAnswer`.

    Members:
        background_check: Check that was made on the way.
        document_details: What the document says.
        document_validations: What was validated of the document.
        face_recognition_validations: What was validated of the face.
        electronic_signature_details: What was signed. Only documented for the validators host.
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
        document_version: Version of the document. Only documented for the validators host.
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
        registration_date: Registration. [third-party]
        street: Street. [third-party]
        mexico_document: What a Mexican document says besides. [third-party]
    """

    __slots__ = (
        "doc_id", "document_id", "client_id", "country", "document_type", "document_number",
        "document_version", "name", "last_name", "date_of_birth", "birth_place", "gender", "height",
        "rh", "issue_date", "expedition_place", "expiration_date", "mime_type",
        "national_registrar", "production_data", "machine_readable", "creation_date", "update_date",
        "first_last_name", "second_last_name", "expedition_date", "municipality", "postal_code",
        "residence_address", "section", "state", "status", "voter_id", "validation_status",
        "registration_date", "street", "mexico_document",
    )
    _nested = {"mexico_document": "MexicoDocument"}
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
    registration_date: str | None
    street: str | None
    mexico_document: MexicoDocument | None


class MexicoDocument(Record):
    """Part of `DocumentDetails`.

    Members:
        cic: Code of the credential. [third-party]
        citizen_id: Identifier of the citizen. [third-party]
        elector_key: Voter's key. [third-party]
        issue_number: Number of the issue. [third-party]
        neighborhood: Neighborhood. [third-party]
        ocr: Number read from the back. [third-party]
        section: Electoral section. [third-party]
    """

    __slots__ = (
        "cic", "citizen_id", "elector_key", "issue_number", "neighborhood", "ocr", "section",
    )
    _shows = {"section": "number"}

    cic: str | None
    citizen_id: str | None
    elector_key: str | None
    issue_number: str | None
    neighborhood: str | None
    ocr: str | None
    section: int | None


class DocumentValidations(Record):
    """Part of `ValidationDetails`.

    Members:
        data_consistency: Whether the data fit each other.
        government_database: Whether a government's records agree.
        image_analysis: Whether the image is genuine.
        photocopy_analysis: Whether it is a photocopy. The table spells it `photocopy-analysis`,
            examples `photocopy_analysis`: both are read.
        photo_of_photo: Whether it is a photo of a photo. Only documented for the validators host.
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
        message: Remarks.
        manually_reviewed: Whether a person reviewed it.
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
        liveness_status: Whether the face in the video is alive. Only documented for the validators
            host.
        actions_status: What the person did. Only documented for the validators host.
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
        original_document_url: Document to be signed. Only documented for the validators host.
        signed_document_url: Signed document. Only documented for the validators host.
        signature_image_url: Image of the signature. Only documented for the validators host.
        document_id: Identifier of the document at the signing service. [third-party]
        signer_id: Identifier of the signer at the signing service. [third-party]
        name: Name of the signer. [third-party]
        email: E-mail address of the signer. [third-party]
    """

    __slots__ = (
        "original_document_url", "signed_document_url", "signature_image_url", "document_id",
        "signer_id", "name", "email",
    )

    original_document_url: str | None
    signed_document_url: str | None
    signature_image_url: str | None
    document_id: str | None
    signer_id: str | None
    name: str | None
    email: str | None


class UserResponse(Record):
    """Part of `ProcessValidation`, `Validation`, `ValidationsAnswer`.

    Members:
        input_files: Files of the person. No source shows an item. [third-party]
    """

    __slots__ = ("input_files",)

    input_files: t.Sequence[t.Any] | None


class ValidationInputs(Record):
    """Part of `ProcessValidation`, `Validation`, `ValidationsAnswer`.

    Members:
        liveness_actions: What the person was asked to do. No source shows an item. [third-party]
        validation_input_files: Files that were validated. No source shows an item. [third-party]
    """

    __slots__ = ("liveness_actions", "validation_input_files")

    liveness_actions: t.Sequence[t.Any] | None
    validation_input_files: t.Sequence[t.Any] | None


class ProcessStep(Record):
    """Part of `ProcessResult`, `IdentityVerification`, `Process`.

    Members:
        step_id: Identifier of the step.
        type: What the step does.
        verification_id: Verification that it belongs to.
        verification_type: Kind of that verification. [third-party]
        process_id: Process that it belongs to. [third-party]
        title: Title that the person sees. [third-party]
        description: What the person is asked to do. [third-party]
        is_process_first_step: Whether the process begins with it. [third-party]
        is_process_final_step: Whether the process ends with it. [third-party]
        redirect_url: Address that the browser opens after it. May be empty.
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
        "step_id", "type", "verification_id", "verification_type", "process_id", "title",
        "description", "is_process_first_step", "is_process_final_step", "redirect_url",
        "async_step", "config", "expected_inputs", "files_upload_urls", "remaining_retries",
        "start_date", "finish_date", "verification_output",
    )
    _nested = {
        "config": "StepConfig", "expected_inputs": ("list", "StepInput"),
        "files_upload_urls": ("list", "StepUploadUrl"), "verification_output": "StepOutput",
    }
    _shows = {
        "step_id": "id", "type": "word", "process_id": "id", "is_process_first_step": "number",
        "is_process_final_step": "number", "async_step": "number", "remaining_retries": "number",
    }

    step_id: str | None
    type: StepType | str | None
    verification_id: str | None
    verification_type: str | None
    process_id: str | None
    title: str | None
    description: str | None
    is_process_first_step: bool | None
    is_process_final_step: bool | None
    redirect_url: str | None
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
        attached_document_ids: Attached documents. Null in examples; undocumented.
        attached_documents_variables: Variables of the attached documents. Null in examples;
            undocumented.
        custom_inputs: Inputs of your own.
        enable_file_upload: Whether a file may be sent instead of a photo.
        face_threshold: Similarity that is needed, from 0 to 1.
        form_message_button_text: Text on the button of the form.
        form_message_text: Text of the form.
        integration_alias: Alias of the integration.
        integration_id: Integration that it uses. [third-party]
        liveness_type: Kind of liveness test.
        manual_review: Whether a person may review it.
        otp_fallback: Other channel of the code.
        otp_type: Channel of the code.
        recorder: Recorder of the video.
        retries: Number of retries.
        should_update_process_status_on_failure: Whether its failure fails the process.
        sub_validations: What is validated of the face.
        supported_countries: Texts by country.
        timeout: Time that the person has.
        use_device_phone_number: Whether the device's own number is used.
        zapsign_document_type: Kind of document to sign, such as `template`. [third-party]
        zapsign_id: Identifier of the document at the signing service. [third-party]
    """

    __slots__ = (
        "allowed_document_types", "attached_document_ids", "attached_documents_variables",
        "custom_inputs", "enable_file_upload", "face_threshold", "form_message_button_text",
        "form_message_text", "integration_alias", "integration_id", "liveness_type",
        "manual_review", "otp_fallback", "otp_type", "recorder", "retries",
        "should_update_process_status_on_failure", "sub_validations", "supported_countries",
        "timeout", "use_device_phone_number", "zapsign_document_type", "zapsign_id",
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
    integration_id: str | None
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
    zapsign_document_type: str | None
    zapsign_id: str | None


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
    """Part of `ProcessStep`, `CurrentStepData`.

    Members:
        type: Kind of input.
        name: Its name.
        value: Its value.
        description: What it is for.
        placeholder: Text shown while it is empty.
        options: What may be chosen.
        length: Number of characters.
        read_only: Whether it may not be changed.
        optional: Whether it may be left out. [third-party]
        file_upload_url: Link to upload its file to. [third-party]
    """

    __slots__ = (
        "type", "name", "value", "description", "placeholder", "options", "length", "read_only",
        "optional", "file_upload_url",
    )
    _shows = {"type": "word", "length": "number", "read_only": "number", "optional": "number"}

    type: StepInputType | str | None
    name: str | None
    value: str | None
    description: str | None
    placeholder: str | None
    options: t.Sequence[str] | None
    length: int | None
    read_only: bool | None
    optional: bool | None
    file_upload_url: str | None


class StepUploadUrl(Record):
    """Part of `ProcessStep`.

    Members:
        name: Name of the file.
        url: Link to upload it to.
        description: What it is for.
        media_type: Media type of the file. [third-party]
    """

    __slots__ = ("name", "url", "description", "media_type")

    name: str | None
    url: str | None
    description: str | None
    media_type: str | None


class StepOutput(Record):
    """Part of `ProcessStep`.

    Members:
        status: How the step ended. May be `success` beside a `failure_status` of `declined`, while
            a file is awaited.
        failure_status: How it failed.
        declined_reason: Why it was declined.
        message: Remarks. [third-party]
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
    """Part of `ProcessResult`, `Process`.

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
    """Part of `ProcessResult`, `Process`.

    Members:
        id: Identifier of the trigger.
        name: Its name.
        channel_name: Name of the channel.
        channel_type: Kind of channel.
        message: Message that started the process.
        media_content_path: Path of its media.
        options: Options that were offered. Null in examples; its items are undocumented.
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


class ProcessValidations(Record):
    """Answer of `processes.validations`.

    Members:
        validations: Validations of the process. [inferred]
    """

    __slots__ = ("validations",)
    _nested = {"validations": ("list", "ProcessValidation")}

    validations: t.Sequence[ProcessValidation] | None


class Process(Record):
    """Answer of `processes.send_link`, `processes.create`, `processes.verify`, `processes.back`,
    `processes.update`, `processes.get`, `processes.cancel`. Part of `ProcessPage`.

    Members:
        process_id: Identifier of the process.
        account_id: Account of the person.
        client_id: Client that it belongs to.
        flow_id: Flow that it follows.
        status: Status; `success` and `failure` are final.
        failure_status: How it failed. The table has three values; canceled is known from webhooks
            and other answers.
        declined_reason: Why it was declined.
        override_status: Verdict that a person set instead of `status`. Mentioned only in the text
            about lists; its values are undocumented.
        override_status_history: Verdicts that were set before. Mentioned only in the text about
            lists; its items are undocumented.
        error_message: Message about the error.
        redirect_url: Address that the browser opens at the end.
        country: Country of the process. Small letters in the table, capital letters in examples:
            both are read.
        process_type: Kind of process, such as `dynamic`. [third-party]
        label: Label of the process. [third-party]
        current_step: Number of the current step. Absent when it is 0.
        current_step_index: Number of the current step, by its other name. In examples, not in the
            table.
        current_step_type: What the current step does. In examples, not in the table.
        current_step_id: Identifier of the current step. [third-party]
        current_step_data: The current step. [third-party]
        cell_phone: Phone of the person.
        email: E-mail address of the person.
        document_number: Number of the person's document.
        documents: Documents of the person.
        first_name: Given names of the person.
        last_name: Family names of the person.
        gender: Gender of the person.
        date_of_birth: Birth of the person, as a day or an instant.
        created_via: How it was created, such as `web`.
        creation_date: When it was created.
        update_date: Last change.
        ip_address: Address of the device.
        city: City of the device.
        geolocation_ip: Place of the device by its address.
        geolocation_device: Place of the device, as latitude, comma, longitude.
        geolocation_accuracy: Accuracy of that place.
        geolocation_ip_country: Country of the device by its address. [third-party]
        geolocalization: Place of the device. Only in the guide on accounts.
        identity_verification_names: Names of the flow's blocks.
        identity_verifications: The flow's blocks. [third-party]
        verifications: Status of each block. [third-party]
        risk_evaluation: Evaluation of the risk. [third-party]
        steps: Steps of the process.
        variables: Variables, by block and name.
        config: Settings of the process. In examples, not in the table.
        theme: Looks of the page. In examples; undocumented.
        trigger_info: What started the process.
        devices_info: Devices that were used.
        redirect_counter: How often it was handed to another device. In examples, not in the table.
        redirect_phone_number: Phone that it was handed to. In examples, not in the table.
        ab_experiment: Experiment that it takes part in. In examples, not in the table.
        ab_testing_config: How that experiment is made. In examples, not in the table.
        time_to_live: Lifetime, presumably in minutes. The reference names no unit; the flow
            settings count in minutes.
    """

    __slots__ = (
        "process_id", "account_id", "client_id", "flow_id", "status", "failure_status",
        "declined_reason", "override_status", "override_status_history", "error_message",
        "redirect_url", "country", "process_type", "label", "current_step", "current_step_index",
        "current_step_type", "current_step_id", "current_step_data", "cell_phone", "email",
        "document_number", "documents", "first_name", "last_name", "gender", "date_of_birth",
        "created_via", "creation_date", "update_date", "ip_address", "city", "geolocation_ip",
        "geolocation_device", "geolocation_accuracy", "geolocation_ip_country", "geolocalization",
        "identity_verification_names", "identity_verifications", "verifications", "risk_evaluation",
        "steps", "variables", "config", "theme", "trigger_info", "devices_info", "redirect_counter",
        "redirect_phone_number", "ab_experiment", "ab_testing_config", "time_to_live",
    )
    _nested = {
        "current_step_data": "CurrentStepData", "documents": ("list", "ProcessDocument"),
        "identity_verifications": ("list", "IdentityVerification"),
        "risk_evaluation": "RiskEvaluation", "steps": ("list", "ProcessStep"),
        "config": "ProcessConfig", "trigger_info": "TriggerInfo",
        "devices_info": ("list", "DeviceInfo"), "ab_testing_config": "AbTestingConfig",
    }
    _shows = {
        "process_id": "id", "client_id": "id", "flow_id": "id", "status": "word",
        "failure_status": "word", "country": "word", "current_step": "number",
        "current_step_index": "number", "geolocation_accuracy": "number",
        "redirect_counter": "number", "time_to_live": "number",
    }

    process_id: str
    account_id: str | None
    client_id: str | None
    flow_id: str | None
    status: ProcessStatus | str | None
    failure_status: ProcessFailure | str | None
    declined_reason: str | None
    override_status: str | None
    override_status_history: t.Sequence[t.Any] | None
    error_message: str | None
    redirect_url: str | None
    country: ProcessCountry | str | None
    process_type: str | None
    label: str | None
    current_step: int | None
    current_step_index: int | None
    current_step_type: str | None
    current_step_id: str | None
    current_step_data: CurrentStepData | None
    cell_phone: str | None
    email: str | None
    document_number: str | None
    documents: t.Sequence[ProcessDocument] | None
    first_name: str | None
    last_name: str | None
    gender: str | None
    date_of_birth: str | None
    created_via: str | None
    creation_date: str | None
    update_date: str | None
    ip_address: str | None
    city: str | None
    geolocation_ip: str | None
    geolocation_device: str | None
    geolocation_accuracy: float | None
    geolocation_ip_country: str | None
    geolocalization: str | None
    identity_verification_names: t.Sequence[str] | None
    identity_verifications: t.Sequence[IdentityVerification] | None
    verifications: t.Mapping[str, str] | None
    risk_evaluation: RiskEvaluation | None
    steps: t.Sequence[ProcessStep] | None
    variables: t.Mapping[str, t.Mapping[str, t.Any]] | None
    config: ProcessConfig | None
    theme: t.Mapping[str, t.Any] | None
    trigger_info: TriggerInfo | None
    devices_info: t.Sequence[DeviceInfo] | None
    redirect_counter: int | None
    redirect_phone_number: str | None
    ab_experiment: str | None
    ab_testing_config: AbTestingConfig | None
    time_to_live: int | None


class CurrentStepData(Record):
    """Part of `Process`.

    Members:
        type: What the step does. [third-party]
        async_step: Whether the process goes on before its verdict. [third-party]
        description: What the person is asked to do. [third-party]
        retry_status: Status of the previous attempt. [third-party]
        retry_reason: Why the person has to try again. [third-party]
        expected_inputs: What the person must give. [third-party]
    """

    __slots__ = (
        "type", "async_step", "description", "retry_status", "retry_reason", "expected_inputs",
    )
    _nested = {"expected_inputs": ("list", "StepInput")}
    _shows = {"async_step": "number"}

    type: str | None
    async_step: bool | None
    description: str | None
    retry_status: str | None
    retry_reason: str | None
    expected_inputs: t.Sequence[StepInput] | None


class ProcessDocument(Record):
    """Part of `Process`.

    Members:
        document_id: Identifier of the document.
    """

    __slots__ = ("document_id",)

    document_id: str | None


class IdentityVerification(Record):
    """Part of `Process`.

    Members:
        verification_id: Identifier of the block. [third-party]
        name: Its name. [third-party]
        config: Its settings. Undocumented. [third-party]
        steps: Its steps. [third-party]
        conditions: Conditions under which it runs. [third-party]
    """

    __slots__ = ("verification_id", "name", "config", "steps", "conditions")
    _wires = {"conditions": "if"}
    _spelled = {"if": "conditions"}
    _nested = {"steps": ("list", "ProcessStep")}

    verification_id: str | None
    name: str | None
    config: t.Mapping[str, t.Any] | None
    steps: t.Sequence[ProcessStep] | None
    conditions: t.Sequence[str] | None


class RiskEvaluation(Record):
    """Part of `Process`.

    Members:
        risk_evaluation_id: Identifier of the evaluation. [third-party]
        risk_evaluation_status: Status. [third-party]
        risk_evaluation_result: What it found. [third-party]
        source: What was evaluated, such as `identity_process`. [third-party]
    """

    __slots__ = ("risk_evaluation_id", "risk_evaluation_status", "risk_evaluation_result", "source")
    _shows = {"risk_evaluation_status": "word", "risk_evaluation_result": "word"}

    risk_evaluation_id: str | None
    risk_evaluation_status: RiskStatus | str | None
    risk_evaluation_result: RiskResult | str | None
    source: str | None


class ProcessConfig(Record):
    """Part of `Process`.

    Members:
        allow_native_camera: Whether the device's own camera may be used.
        continue_flow_in_new_device: Whether it may go on with another device.
        enable_automatic_recovery: Whether a person who left is messaged.
        enable_desktop_flow: Whether it may run on a desktop computer.
        hide_internal_manual_review: Whether the review by a person is hidden.
        start_business_hours: Start of the hours in which people are messaged.
        end_business_hours: End of these hours.
        follow_up_delay: Pause before the person is messaged.
        time_to_live: Lifetime of the process, presumably in minutes.
        follow_up_message: Text of the message.
        lang: Language of the flow.
        messages: Texts of the flow. Undocumented.
        recovery_config: How a person who left is messaged.
        redirect_urls: Address that the browser opens at the end, by verdict. Only in the guide on
            accounts.
    """

    __slots__ = (
        "allow_native_camera", "continue_flow_in_new_device", "enable_automatic_recovery",
        "enable_desktop_flow", "hide_internal_manual_review", "start_business_hours",
        "end_business_hours", "follow_up_delay", "time_to_live", "follow_up_message", "lang",
        "messages", "recovery_config", "redirect_urls",
    )
    _nested = {"recovery_config": "RecoveryConfig", "redirect_urls": "RedirectUrls"}
    _shows = {
        "allow_native_camera": "number", "continue_flow_in_new_device": "number",
        "enable_automatic_recovery": "number", "enable_desktop_flow": "number",
        "hide_internal_manual_review": "number", "follow_up_delay": "number",
        "time_to_live": "number",
    }

    allow_native_camera: bool | None
    continue_flow_in_new_device: bool | None
    enable_automatic_recovery: bool | None
    enable_desktop_flow: bool | None
    hide_internal_manual_review: bool | None
    start_business_hours: str | None
    end_business_hours: str | None
    follow_up_delay: int | None
    time_to_live: int | None
    follow_up_message: str | None
    lang: str | None
    messages: t.Mapping[str, t.Any] | None
    recovery_config: RecoveryConfig | None
    redirect_urls: RedirectUrls | None


class RecoveryConfig(Record):
    """Part of `ProcessConfig`.

    Members:
        company_name: Name of the company in the messages.
    """

    __slots__ = ("company_name",)

    company_name: str | None


class RedirectUrls(Record):
    """Part of `ProcessConfig`.

    Members:
        failure: Address of the page after a failure.
        pending: Address of the page while the verdict is pending.
        success: Address of the page after a success.
    """

    __slots__ = ("failure", "pending", "success")

    failure: str | None
    pending: str | None
    success: str | None


class AbTestingConfig(Record):
    """Part of `Process`.

    Members:
        name: Name of the experiment.
        experiments: Its variants.
    """

    __slots__ = ("name", "experiments")
    _nested = {"experiments": ("list", "AbExperiment")}

    name: str | None
    experiments: t.Sequence[AbExperiment] | None


class AbExperiment(Record):
    """Part of `AbTestingConfig`.

    Members:
        name: Name of the variant.
        weight: How often it is chosen.
        views: Its views, by name.
    """

    __slots__ = ("name", "weight", "views")
    _shows = {"weight": "number"}

    name: str | None
    weight: int | None
    views: t.Mapping[str, str] | None


class ProcessPage(Page):
    """Answer of `processes.list`.

    Members:
        identity_processes: Processes on this page, at most 20.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("identity_processes", "next", "self")
    _nested = {"identity_processes": ("list", "Process")}

    identity_processes: t.Sequence[Process]
    next: str | None
    self: str | None


class ProcessVariables(Record):
    """Answer of `processes.variables`.

    Members:
        variables: Variables, by block and name.
    """

    __slots__ = ("variables",)
    _nested = {"variables": ("map", ("map", "ProcessVariable"))}

    variables: t.Mapping[str, t.Mapping[str, ProcessVariable]]


class ProcessVariable(Record):
    """Part of `ProcessVariables`.

    Members:
        account_id: Account of the person.
        age: Age in years. Its type is undocumented.
        attachment_status: Whether the attachments are valid.
        date_of_birth: Birth of the person.
        declined_reason: Why it was declined.
        document_number: Number of the person's document.
        document_type: Kind of document.
        failure_status: How it failed.
        last_name: Family names of the person.
        message: Remarks.
        name: Given names of the person.
        residence_address: Address of the person.
        status: Status of the validation.
        validation_id: Validation that set it.
        email: E-mail address of the person.
        value: Value of a variable that is not a validation. Its type is undocumented.
    """

    __slots__ = (
        "account_id", "age", "attachment_status", "date_of_birth", "declined_reason",
        "document_number", "document_type", "failure_status", "last_name", "message", "name",
        "residence_address", "status", "validation_id", "email", "value",
    )
    _shows = {"validation_id": "id"}

    account_id: str | None
    age: t.Any
    attachment_status: str | None
    date_of_birth: str | None
    declined_reason: str | None
    document_number: str | None
    document_type: str | None
    failure_status: str | None
    last_name: str | None
    message: str | None
    name: str | None
    residence_address: str | None
    status: str | None
    validation_id: str | None
    email: str | None
    value: t.Any


class DeletedProcess(Record):
    """Answer of `processes.delete`.

    Members:
        message: Message about the result.
    """

    __slots__ = ("message",)

    message: str | None


class AddedVerification(Record):
    """Answer of `processes.add_verification`.

    Members:
        verification_id: Identifier of the block. [third-party]
        step_id: Its first step. [third-party]
        step_type: What that step does. [third-party]
        verifications: Blocks of the process. [third-party]
    """

    __slots__ = ("verification_id", "step_id", "step_type", "verifications")
    _shows = {"step_id": "id"}

    verification_id: str | None
    step_id: str | None
    step_type: str | None
    verifications: t.Mapping[str, t.Any] | None


class ConsentTermsAnswer(Record):
    """Answer of `consent_terms.get`.

    Members:
        client_id: Client that they belong to. [third-party]
        terms_id: Identifier of the terms. [third-party]
        version: Version of the terms. [third-party]
        creation_date: When they were created. [third-party]
        terms: Texts by country, or country and purpose, and then by language. Such as `ALL`, `CO`
            and `MX-face_search`, each with `es`, `en` and `pt`. [third-party]
    """

    __slots__ = ("client_id", "terms_id", "version", "creation_date", "terms")
    _shows = {"client_id": "id"}

    client_id: str | None
    terms_id: str | None
    version: str | None
    creation_date: str | None
    terms: t.Mapping[str, t.Mapping[str, str]] | None


class ImageEvaluation(Record):
    """Answer of `validations.evaluate_image`.

    Members:
        status: Whether the image is suitable.
        feedback: What is wrong with it.
        llm_evaluation: What a language model says of it. Its type is undocumented. [third-party]
    """

    __slots__ = ("status", "feedback", "llm_evaluation")
    _nested = {"feedback": "ImageFeedback"}
    _shows = {"status": "word"}

    status: ImageVerdict | str | None
    feedback: ImageFeedback | None
    llm_evaluation: t.Any


class ImageFeedback(Record):
    """Part of `ImageEvaluation`.

    Members:
        reason: Why the image is not suitable.
        hints: What would make it better.
        message: The same as a sentence. [third-party]
    """

    __slots__ = ("reason", "hints", "message")

    reason: str | None
    hints: t.Sequence[str] | None
    message: str | None


class Validation(Record):
    """Answer of `validations.create`, `validations.perform`, `validations.get`,
    `accounts.validation`. Part of `ValidationsAnswer`, `ValidationPage`.

    Members:
        validation_id: Identifier of the validation.
        identity_process_id: Process that it belongs to.
        account_id: Account of the person.
        flow_id: Flow that it belongs to.
        ip_address: Address of the device.
        type: What is validated. A guide spells it `typ`: both are read.
        validation_status: Status.
        failure_status: How it failed.
        declined_reason: Why it was declined. The table has 17 values; well over a hundred are
            known. See the guide.
        expired_reason: Why it expired.
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
        lifecycle_status: Whether its data are being deleted or restored. Only documented for
            deleting and restoring. [inferred]
        email: Address that was verified. [third-party]
        details: What was found.
        instructions: Where the person's files go. Only documented for `validations.create`.
        processing_start_date: When the service began to work on it. [third-party]
        processing_finish_date: When it had its verdict. [third-party]
        user_response: What the person sent. [third-party]
        validation_inputs: What was validated. [third-party]
    """

    __slots__ = (
        "validation_id", "identity_process_id", "account_id", "flow_id", "ip_address", "type",
        "validation_status", "failure_status", "declined_reason", "expired_reason", "creation_date",
        "threshold", "allowed_retries", "remaining_retries", "front_image", "reverse_image",
        "face_photo", "face_photo_watermark", "attachment_status", "attachment_validations",
        "lifecycle_status", "email", "details", "instructions", "processing_start_date",
        "processing_finish_date", "user_response", "validation_inputs",
    )
    _spelled = {"typ": "type"}
    _nested = {
        "attachment_validations": ("list", "AttachmentValidation"), "details": "ValidationDetails",
        "instructions": "ValidationInstructions", "user_response": "UserResponse",
        "validation_inputs": "ValidationInputs",
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
    type: ValidatorType | str | None
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
    instructions: ValidationInstructions | None
    processing_start_date: str | None
    processing_finish_date: str | None
    user_response: UserResponse | None
    validation_inputs: ValidationInputs | None


class ValidationInstructions(Record):
    """Part of `Validation`, `ValidationsAnswer`.

    Members:
        file_upload_link: Link to upload the face to.
        front_url: Link to upload the front of the document to.
        reverse_url: Link to upload the back of the document to.
        signer_link: Link under which the person signs.
    """

    __slots__ = ("file_upload_link", "front_url", "reverse_url", "signer_link")

    file_upload_link: str | None
    front_url: str | None
    reverse_url: str | None
    signer_link: str | None


class ValidationLifecycle(Record):
    """Answer of `validations.restore`, `validations.delete`.

    Members:
        validation_id: Identifier of the validation.
        lifecycle_status: Whether its data are being deleted or restored.
    """

    __slots__ = ("validation_id", "lifecycle_status")
    _shows = {"validation_id": "id", "lifecycle_status": "word"}

    validation_id: str | None
    lifecycle_status: LifecycleStatus | str | None


class InfographicsAnswer(Record):
    """Answer of `validations.document_infographic`.

    Members:
        infographics: Infographics of this version of the document.
    """

    __slots__ = ("infographics",)
    _nested = {"infographics": ("list", "Infographic")}

    infographics: t.Sequence[Infographic]


class Infographic(Record):
    """Part of `InfographicsAnswer`.

    Members:
        name: Name of the infographic.
        url: Link to the infographic.
        preview_url: Link to a small picture of it.
        slides: Its slides.
    """

    __slots__ = ("name", "url", "preview_url", "slides")
    _nested = {"slides": ("list", "InfographicSlide")}

    name: str | None
    url: str | None
    preview_url: str | None
    slides: t.Sequence[InfographicSlide] | None


class InfographicSlide(Record):
    """Part of `Infographic`.

    Members:
        name: Name of the slide.
        url: Link to the slide.
        preview_url: Link to a small picture of it.
    """

    __slots__ = ("name", "url", "preview_url")

    name: str | None
    url: str | None
    preview_url: str | None


class ValidationsAnswer(Record):
    """Answer of `validations.list`.

    Members:
        history: Validations on this page. As `accounts.validations` answers them; the example shows
            one validation instead. [inferred]
        next: Path of the next page. Empty or absent on the last page. [inferred]
        self: Path of this answer. [inferred]
        validation_id: Identifier of the validation, if there is only one.
        identity_process_id: Process that it belongs to.
        account_id: Account of the person.
        flow_id: Flow that it belongs to.
        ip_address: Address of the device.
        type: What is validated. A guide spells it `typ`: both are read.
        validation_status: Status.
        failure_status: How it failed.
        declined_reason: Why it was declined. The table has 17 values; well over a hundred are
            known. See the guide.
        expired_reason: Why it expired.
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
        lifecycle_status: Whether its data are being deleted or restored. Only documented for
            deleting and restoring. [inferred]
        email: Address that was verified. [third-party]
        details: What was found.
        instructions: Where the person's files go. Only documented for `validations.create`.
        processing_start_date: When the service began to work on it. [third-party]
        processing_finish_date: When it had its verdict. [third-party]
        user_response: What the person sent. [third-party]
        validation_inputs: What was validated. [third-party]
    """

    __slots__ = (
        "history", "next", "self", "validation_id", "identity_process_id", "account_id", "flow_id",
        "ip_address", "type", "validation_status", "failure_status", "declined_reason",
        "expired_reason", "creation_date", "threshold", "allowed_retries", "remaining_retries",
        "front_image", "reverse_image", "face_photo", "face_photo_watermark", "attachment_status",
        "attachment_validations", "lifecycle_status", "email", "details", "instructions",
        "processing_start_date", "processing_finish_date", "user_response", "validation_inputs",
    )
    _spelled = {"typ": "type"}
    _nested = {
        "history": ("list", "Validation"),
        "attachment_validations": ("list", "AttachmentValidation"), "details": "ValidationDetails",
        "instructions": "ValidationInstructions", "user_response": "UserResponse",
        "validation_inputs": "ValidationInputs",
    }
    _shows = {
        "validation_id": "id", "identity_process_id": "id", "flow_id": "id", "type": "word",
        "validation_status": "word", "failure_status": "word", "expired_reason": "word",
        "threshold": "number", "allowed_retries": "number", "remaining_retries": "number",
        "attachment_status": "word", "lifecycle_status": "word",
    }

    history: t.Sequence[Validation] | None
    next: str | None
    self: str | None
    validation_id: str | None
    identity_process_id: str | None
    account_id: str | None
    flow_id: str | None
    ip_address: str | None
    type: ValidatorType | str | None
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
    instructions: ValidationInstructions | None
    processing_start_date: str | None
    processing_finish_date: str | None
    user_response: UserResponse | None
    validation_inputs: ValidationInputs | None


class IntegrationAnswer(Record):
    """Answer of `integrations.create`.

    Members:
        integration: The integration that was created.
    """

    __slots__ = ("integration",)
    _nested = {"integration": "Integration"}

    integration: Integration


class Integration(Record):
    """Answer of `integrations.get`. Part of `IntegrationAnswer`.

    Members:
        customer_integration_id: Identifier of the integration.
        integration_type: The other service.
        config: Its settings. Its members are undocumented.
        status: Whether it is ready.
    """

    __slots__ = ("customer_integration_id", "integration_type", "config", "status")
    _shows = {"status": "word"}

    customer_integration_id: str
    integration_type: str | None
    config: t.Mapping[str, t.Any] | None
    status: IntegrationStatus | str | None


class Account(Record):
    """Answer of `accounts.create`, `accounts.get`. Part of `AccountPage`.

    Members:
        account_id: Identifier of the account, your own or a generated one.
        country: Country of the person.
        creation_date: When it was created.
        document_issue_date: When the document was issued.
        document_type: Kind of document.
        email: E-mail address.
        facebook_user: Name on Facebook.
        first_name: Given names.
        last_name: Family names.
        national_id: Number of the document, sent as `document_number`.
        phone_number: Phone.
        twitter_user: Name on Twitter.
        validators_prepared: Whether each validator is ready for this person, by its name. Not in
            the example of the list.
    """

    __slots__ = (
        "account_id", "country", "creation_date", "document_issue_date", "document_type", "email",
        "facebook_user", "first_name", "last_name", "national_id", "phone_number", "twitter_user",
        "validators_prepared",
    )

    account_id: str
    country: str | None
    creation_date: str | None
    document_issue_date: str | None
    document_type: str | None
    email: str | None
    facebook_user: str | None
    first_name: str | None
    last_name: str | None
    national_id: str | None
    phone_number: str | None
    twitter_user: str | None
    validators_prepared: t.Mapping[str, bool] | None


class AccountPage(Page):
    """Answer of `accounts.list`.

    Members:
        accounts: Accounts on this page. The table spells it `accounts`, the example `Accounts`:
            both are read.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("accounts", "next", "self")
    _spelled = {"Accounts": "accounts"}
    _nested = {"accounts": ("list", "Account")}

    accounts: t.Sequence[Account]
    next: str | None
    self: str | None


class EnrollmentPage(Page):
    """Answer of `accounts.enrollments`.

    Members:
        enrollments: Enrollments on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("enrollments", "next", "self")
    _nested = {"enrollments": ("list", "Enrollment")}

    enrollments: t.Sequence[Enrollment]
    next: str | None
    self: str | None


class Enrollment(Record):
    """Answer of `enrollments.create`, `enrollments.get`. Part of `EnrollmentPage`.

    Members:
        enrollment_id: Identifier of the enrollment. Missing in the example of voices only.
        account_id: Account of the person.
        validation_type: What is enrolled.
        status: Status.
        reason: Reason for the status. `waiting_face_validation` is known from Truora's own client
            only.
        confirmation: Whether a face validation must confirm it. In an example of
            `enrollments.create` only.
        fraud_reason: Why the face is blocked. In an example of `enrollments.create` only.
        file_upload_link: Link to upload the picture to. In an example of `enrollments.create` only.
        creation_date: When it was created.
        update_date: Last change.
        validator_data: What was found.
        enrollment_status: Status. Of voices only, a type that the request does not list.
        instructions: What the person must do. Of voices only, a type that the request does not
            list.
    """

    __slots__ = (
        "enrollment_id", "account_id", "validation_type", "status", "reason", "confirmation",
        "fraud_reason", "file_upload_link", "creation_date", "update_date", "validator_data",
        "enrollment_status", "instructions",
    )
    _nested = {"validator_data": "EnrollmentData", "instructions": "VoiceInstructions"}
    _shows = {"enrollment_id": "id", "status": "word", "reason": "word"}

    enrollment_id: str | None
    account_id: str | None
    validation_type: str | None
    status: EnrollmentStatus | str | None
    reason: EnrollmentReason | str | None
    confirmation: str | None
    fraud_reason: str | None
    file_upload_link: str | None
    creation_date: str | None
    update_date: str | None
    validator_data: EnrollmentData | None
    enrollment_status: str | None
    instructions: VoiceInstructions | None


class EnrollmentData(Record):
    """Part of `Enrollment`.

    Members:
        check_id: Check that was made on the way.
        phone_trust_score: How far the phone is to be trusted.
    """

    __slots__ = ("check_id", "phone_trust_score")
    _nested = {"phone_trust_score": "PhoneTrustScore"}
    _shows = {"check_id": "id"}

    check_id: str | None
    phone_trust_score: PhoneTrustScore | None


class PhoneTrustScore(Record):
    """Part of `EnrollmentData`.

    Members:
        phone_behavior_score: Score of how the phone is used.
    """

    __slots__ = ("phone_behavior_score",)

    phone_behavior_score: int | None


class VoiceInstructions(Record):
    """Part of `Enrollment`.

    Members:
        phrase: What the person must say.
        voice_sample_upload_link_1: Link to upload the first sample to.
        voice_sample_upload_link_2: Link to upload the second sample to.
        voice_sample_upload_link_3: Link to upload the third sample to.
    """

    __slots__ = (
        "phrase", "voice_sample_upload_link_1", "voice_sample_upload_link_2",
        "voice_sample_upload_link_3",
    )

    phrase: str | None
    voice_sample_upload_link_1: str | None
    voice_sample_upload_link_2: str | None
    voice_sample_upload_link_3: str | None


class ValidationPage(Page):
    """Answer of `accounts.validations`.

    Members:
        history: Validations on this page. The table prints one bare validation, the example this
            list: the list is right.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("history", "next", "self")
    _nested = {"history": ("list", "Validation")}

    history: t.Sequence[Validation]
    next: str | None
    self: str | None


class EnrollmentMessage(Record):
    """Answer of `enrollments.delete`.

    Members:
        code: Code of the answer. In the table, not in the example.
        message: Message about the result.
    """

    __slots__ = ("code", "message")
    _shows = {"code": "number"}

    code: float | None
    message: str | None


class ValidatorsConfigAnswer(Record):
    """Answer of `validators_config.update`, `validators_config.get`, `validators_config.delete`.

    Members:
        document_validation: Of documents.
        email_verification: Of e-mail addresses.
        enterprise_data: Of data of companies.
        face_recognition: Of faces.
        identity_questions: Of questions to the person.
        phone_verification: Of phones.
        voice_recognition: Of voices.
        face_search: Of searches of faces. Only in the example.
        electronic_signature: Of signatures. Only in the example.
        authenticate: Of logins. Only in the example.
    """

    __slots__ = (
        "document_validation", "email_verification", "enterprise_data", "face_recognition",
        "identity_questions", "phone_verification", "voice_recognition", "face_search",
        "electronic_signature", "authenticate",
    )
    _wires = {
        "document_validation": "document-validation", "email_verification": "email-verification",
        "enterprise_data": "enterprise-data", "face_recognition": "face-recognition",
        "identity_questions": "identity-questions", "phone_verification": "phone-verification",
        "voice_recognition": "voice-recognition", "face_search": "face-search",
        "electronic_signature": "electronic-signature",
    }
    _spelled = {
        "document-validation": "document_validation", "email-verification": "email_verification",
        "enterprise-data": "enterprise_data", "face-recognition": "face_recognition",
        "identity-questions": "identity_questions", "phone-verification": "phone_verification",
        "voice-recognition": "voice_recognition", "face-search": "face_search",
        "electronic-signature": "electronic_signature",
    }
    _nested = {
        "document_validation": "DocumentValidatorConfig",
        "email_verification": "EmailValidatorConfig", "enterprise_data": "TimedValidatorConfig",
        "face_recognition": "FaceValidatorConfig", "identity_questions": "QuestionsValidatorConfig",
        "phone_verification": "PhoneValidatorConfig", "voice_recognition": "VoiceValidatorConfig",
        "face_search": "FaceSearchValidatorConfig", "electronic_signature": "TimedValidatorConfig",
        "authenticate": "AuthenticateValidatorConfig",
    }

    document_validation: DocumentValidatorConfig | None
    email_verification: EmailValidatorConfig | None
    enterprise_data: TimedValidatorConfig | None
    face_recognition: FaceValidatorConfig | None
    identity_questions: QuestionsValidatorConfig | None
    phone_verification: PhoneValidatorConfig | None
    voice_recognition: VoiceValidatorConfig | None
    face_search: FaceSearchValidatorConfig | None
    electronic_signature: TimedValidatorConfig | None
    authenticate: AuthenticateValidatorConfig | None


class DocumentValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        country: Country that is set. In the table, while the example has `document_config`: both
            are read.
        document_type: Kind of document that is set. In the table, while the example has
            `document_config`: both are read.
        document_version: Version of the document that is set. In the table, while the example has
            `document_config`: both are read.
        validation_methods: Methods in use, separated by commas. In the table, while the example has
            `document_config`: both are read.
        document_config: Methods by country, kind and version of the document. In the example, while
            the table has four members instead: both are read.
        allowed_retries: Retries before the validation fails. Only in the example.
        retry_ttl: Seconds within which a retry can be made. Only in the example.
        timeout: Seconds that the person has.
    """

    __slots__ = (
        "country", "document_type", "document_version", "validation_methods", "document_config",
        "allowed_retries", "retry_ttl", "timeout",
    )
    _shows = {
        "country": "word", "allowed_retries": "number", "retry_ttl": "number", "timeout": "number",
    }

    country: ConfigCountry | str | None
    document_type: ConfigDocument | str | None
    document_version: str | None
    validation_methods: str | None
    document_config: t.Mapping[str, t.Mapping[str, t.Mapping[str, t.Sequence[str]]]] | None
    allowed_retries: float | None
    retry_ttl: float | None
    timeout: float | None


class EmailValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        allowed_retries: Retries before the validation fails.
        document_validation_config: Settings of documents. Only in the example; its members are
            undocumented.
        timeout: Seconds that the person has.
    """

    __slots__ = ("allowed_retries", "document_validation_config", "timeout")
    _shows = {"allowed_retries": "number", "timeout": "number"}

    allowed_retries: float | None
    document_validation_config: t.Mapping[str, t.Any] | None
    timeout: float | None


class TimedValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        timeout: Seconds that the person has.
    """

    __slots__ = ("timeout",)
    _shows = {"timeout": "number"}

    timeout: float | None


class FaceValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        allowed_retries: Retries before the validation fails. Only in the example.
        enrollment_timeout: Seconds that the person has to enroll. Only in the example.
        face_validation_config: Similarity that each comparison needs. Only in the example.
        include_face_search: Whether the face is searched in collections too. Only in the example.
        retry_ttl: Seconds within which a retry can be made. Only in the example.
        threshold: What is needed, from 0 to 1.
        timeout: Seconds that the person has.
        use_manual_review: Whether a person reviews failed validations. Only in the example.
    """

    __slots__ = (
        "allowed_retries", "enrollment_timeout", "face_validation_config", "include_face_search",
        "retry_ttl", "threshold", "timeout", "use_manual_review",
    )
    _nested = {"face_validation_config": "FaceValidationConfig"}
    _shows = {
        "allowed_retries": "number", "enrollment_timeout": "number",
        "include_face_search": "number", "retry_ttl": "number", "threshold": "number",
        "timeout": "number", "use_manual_review": "number",
    }

    allowed_retries: float | None
    enrollment_timeout: float | None
    face_validation_config: FaceValidationConfig | None
    include_face_search: bool | None
    retry_ttl: float | None
    threshold: float | None
    timeout: float | None
    use_manual_review: bool | None


class FaceValidationConfig(Record):
    """Part of `FaceValidatorConfig`.

    Members:
        government_mx: Comparison with the government's photo in MX.
        similarity: Comparison with the enrolled face.
    """

    __slots__ = ("government_mx", "similarity")
    _nested = {"government_mx": "FaceThreshold", "similarity": "FaceThreshold"}

    government_mx: FaceThreshold | None
    similarity: FaceThreshold | None


class FaceThreshold(Record):
    """Part of `FaceValidationConfig`.

    Members:
        threshold: What is needed, from 0 to 1.
    """

    __slots__ = ("threshold",)
    _shows = {"threshold": "number"}

    threshold: float | None


class QuestionsValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        allowed_retries: Retries before the validation fails.
        threshold: What is needed, from 0 to 1.
        timeout: Seconds that the person has.
    """

    __slots__ = ("allowed_retries", "threshold", "timeout")
    _shows = {"allowed_retries": "number", "threshold": "number", "timeout": "number"}

    allowed_retries: float | None
    threshold: float | None
    timeout: float | None


class PhoneValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        allowed_retries: Retries before the validation fails.
        custom_name: Name within the message with the code.
        timeout: Seconds that the person has.
    """

    __slots__ = ("allowed_retries", "custom_name", "timeout")
    _shows = {"allowed_retries": "number", "timeout": "number"}

    allowed_retries: float | None
    custom_name: str | None
    timeout: float | None


class VoiceValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        enrollment_timeout: Seconds that the person has to enroll. Only in the example.
        timeout: Seconds that the person has.
    """

    __slots__ = ("enrollment_timeout", "timeout")
    _shows = {"enrollment_timeout": "number", "timeout": "number"}

    enrollment_timeout: float | None
    timeout: float | None


class FaceSearchValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        enrollment_timeout: Seconds that the person has to enroll. Only in the example.
        threshold: What is needed, from 0 to 1.
        timeout: Seconds that the person has.
    """

    __slots__ = ("enrollment_timeout", "threshold", "timeout")
    _shows = {"enrollment_timeout": "number", "threshold": "number", "timeout": "number"}

    enrollment_timeout: float | None
    threshold: float | None
    timeout: float | None


class AuthenticateValidatorConfig(Record):
    """Part of `ValidatorsConfigAnswer`.

    Members:
        allowed_retries: Retries before the validation fails.
        timeout: Seconds that the person has.
    """

    __slots__ = ("allowed_retries", "timeout")
    _shows = {"allowed_retries": "number", "timeout": "number"}

    allowed_retries: float | None
    timeout: float | None


class InboundFlow(Record):
    """Answer of `inbound_flows.create`, `inbound_flows.update`, `inbound_flows.get`,
    `inbound_flows.list`. Part of `InboundFlowPage`.

    Members:
        inbound_id: Identifier of the inbound flow. [inferred]
        flow_id: Flow that the message starts. [inferred]
        inbound_message: Text that starts it. [inferred]
        waba_phone_number: Line that receives the message. [inferred]
        client_id: Client that it belongs to. [inferred]
        creation_date: When it was created. [inferred]
    """

    __slots__ = (
        "inbound_id", "flow_id", "inbound_message", "waba_phone_number", "client_id",
        "creation_date",
    )
    _shows = {"inbound_id": "id", "flow_id": "id", "client_id": "id"}

    inbound_id: str | None
    flow_id: str | None
    inbound_message: str | None
    waba_phone_number: str | None
    client_id: str | None
    creation_date: str | None


class InboundFlowPage(Page):
    """Answer of `inbound_flows.list`.

    Members:
        inbounds: Inbound flows on this page. [inferred]
        next: Path of the next page. Empty or absent on the last page. [inferred]
        self: Path of this answer. [inferred]
    """

    __slots__ = ("inbounds", "next", "self")
    _nested = {"inbounds": ("list", "InboundFlow")}

    inbounds: t.Sequence[InboundFlow] | None
    next: str | None
    self: str | None


class InboundFlowDeleted(Record):
    """Answer of `inbound_flows.delete`.

    Members:
        message: Message about the result. [inferred]
    """

    __slots__ = ("message",)

    message: str | None


class WabasAnswer(Record):
    """Answer of `wabas.list`.

    Members:
        wabas: Accounts, as received. Their members are undocumented. [inferred]
    """

    __slots__ = ("wabas",)

    wabas: t.Sequence[t.Any] | None


class Line(Record):
    """Answer of `lines.get`. Part of `LinePage`.

    Members:
        waba_phone_number: Number of the line. [inferred]
        waba_id: WhatsApp Business account that it belongs to. [inferred]
        waba_provider: Who connects the line to WhatsApp. [inferred]
        phone_number_id: Meta's identifier of the number. [inferred]
        name: Name of the line. [inferred]
        status: Status. [inferred]
    """

    __slots__ = (
        "waba_phone_number", "waba_id", "waba_provider", "phone_number_id", "name", "status",
    )
    _shows = {"waba_provider": "word"}

    waba_phone_number: str | None
    waba_id: str | None
    waba_provider: WabaProvider | str | None
    phone_number_id: str | None
    name: str | None
    status: str | None


class LinePage(Page):
    """Answer of `lines.list`.

    Members:
        lines: Lines on this page. [inferred]
        next: Path of the next page. Empty or absent on the last page. [inferred]
        self: Path of this answer. [inferred]
    """

    __slots__ = ("lines", "next", "self")
    _nested = {"lines": ("list", "Line")}

    lines: t.Sequence[Line] | None
    next: str | None
    self: str | None


class CustomerLine(Record):
    """Answer of `lines.of_customer`.

    Members:
        channel_alias: Name that the customer gave it.
        channel_name: Name of the channel.
        tags: Tags of the line.
        transaction_id: Identifier of what connected it.
        update_date: Last change.
        waba_id: WhatsApp Business account that it belongs to.
        waba_line_phone_number: Number of the line.
        waba_provider: Who connects the line to WhatsApp.
    """

    __slots__ = (
        "channel_alias", "channel_name", "tags", "transaction_id", "update_date", "waba_id",
        "waba_line_phone_number", "waba_provider",
    )
    _nested = {"tags": ("list", "LineTag")}
    _shows = {"transaction_id": "id", "waba_provider": "word"}

    channel_alias: str | None
    channel_name: str | None
    tags: t.Sequence[LineTag] | None
    transaction_id: str | None
    update_date: str | None
    waba_id: str | None
    waba_line_phone_number: str | None
    waba_provider: WabaProvider | str | None


class LineTag(Record):
    """Part of `CustomerLine`.

    Members:
        name: Name of the tag.
        color: Its colour.
    """

    __slots__ = ("name", "color")

    name: str | None
    color: str | None


class OutboundMessage(Record):
    """Answer of `outbounds.create`, `outbounds.update`, `outbounds.list`, `outbounds.get`. Part of
    `OutboundSent`, `OutboundMessagePage`.

    Members:
        outbound_id: Identifier of the template.
        client_id: Client that it belongs to.
        outbound_name: Its name.
        outbound_status: Status at Meta; only `APPROVED` can be sent.
        failure_reason: Why it is not approved; empty otherwise.
        outbound_quality: How recipients take it; `PENDING` at first.
        interaction_category: Meta's category. Called `category` in parameters.
        is_notification: It starts no flow.
        language_code: Language of the text.
        outbound_type: Kind of content. In capitals in the schema, in small letters in every
            example: compared without case.
        outbound_message: Body, with numbered placeholders. Older ones end with their buttons, as in
            `| [Continue] | [Cancel]`.
        variable_mapping: Variables of the body by number of the placeholder.
        header_variable_mapping: Variables of the header by number of the placeholder.
        buttons_variable_mapping: Variables of buttons by position of the button, kind, and number
            of the placeholder.
        outbound_answers: Quick replies.
        call_to_action_options: The other buttons.
        template_components: The template in Meta's form.
        media_id: File that it shows; empty when none.
        media_url: Link to that file. Absent from the schema; an older guide shows the text
            `undefined`.
        default_flow_id: Flow that it starts unless another is named when sending. Absent from the
            schema; shown by an older guide.
        waba_phone_number: Line that it is sent from, with `+`.
        waba_provider: Who connects the line to WhatsApp.
        waba_app_id: App at the provider. Only in examples.
        waba_app_name: Name of the app. Only in examples.
        creation_date: When it was created.
        template_update_date: Last change.
    """

    __slots__ = (
        "outbound_id", "client_id", "outbound_name", "outbound_status", "failure_reason",
        "outbound_quality", "interaction_category", "is_notification", "language_code",
        "outbound_type", "outbound_message", "variable_mapping", "header_variable_mapping",
        "buttons_variable_mapping", "outbound_answers", "call_to_action_options",
        "template_components", "media_id", "media_url", "default_flow_id", "waba_phone_number",
        "waba_provider", "waba_app_id", "waba_app_name", "creation_date", "template_update_date",
    )
    _nested = {
        "outbound_answers": ("list", "OutboundQuickReply"),
        "call_to_action_options": ("list", "OutboundCallToAction"),
        "template_components": ("list", "OutboundComponent"),
    }
    _shows = {
        "outbound_id": "id", "client_id": "id", "outbound_status": "word",
        "outbound_quality": "word", "interaction_category": "word", "is_notification": "number",
        "language_code": "word", "outbound_type": "word", "waba_provider": "word",
    }

    outbound_id: str
    client_id: str | None
    outbound_name: str | None
    outbound_status: OutboundStatus | str | None
    failure_reason: str | None
    outbound_quality: OutboundQuality | str | None
    interaction_category: OutboundCategory | str | None
    is_notification: bool | None
    language_code: OutboundLanguage | str | None
    outbound_type: OutboundType | str | None
    outbound_message: str | None
    variable_mapping: t.Mapping[str, str] | None
    header_variable_mapping: t.Mapping[str, str] | None
    buttons_variable_mapping: t.Mapping[str, t.Mapping[str, t.Mapping[str, str]]] | None
    outbound_answers: t.Sequence[OutboundQuickReply] | None
    call_to_action_options: t.Sequence[OutboundCallToAction] | None
    template_components: t.Sequence[OutboundComponent] | None
    media_id: str | None
    media_url: str | None
    default_flow_id: str | None
    waba_phone_number: str | None
    waba_provider: WabaProvider | str | None
    waba_app_id: str | None
    waba_app_name: str | None
    creation_date: str | None
    template_update_date: str | None


class OutboundQuickReply(Record):
    """Part of `OutboundMessage`.

    Members:
        action: What the reply does. Seen: `continue_process` and `cancel_process`.
        message: Label.
    """

    __slots__ = ("action", "message")

    action: str | None
    message: str | None


class OutboundCallToAction(Record):
    """Part of `OutboundMessage`.

    Members:
        type: Kind of the button.
        text: Label; empty for a copied code.
        url: Target, with a numbered placeholder.
        phone_number: Number to call.
    """

    __slots__ = ("type", "text", "url", "phone_number")
    _shows = {"type": "word"}

    type: OutboundButtonType | str | None
    text: str | None
    url: str | None
    phone_number: str | None


class OutboundComponent(Record):
    """Part of `OutboundMessage`.

    Members:
        type: Which part of the message.
        format: Kind of content, of a header only.
        text: Text, with numbered placeholders.
        example: Values of its placeholders. A text in the schema, an object in the example: both
            are read.
        buttons: Buttons, in the order shown.
    """

    __slots__ = ("type", "format", "text", "example", "buttons")
    _nested = {
        "example": "OutboundComponentExample", "buttons": ("list", "OutboundComponentButton"),
    }
    _shows = {"type": "word"}

    type: OutboundComponentType | str | None
    format: str | None
    text: str | None
    example: OutboundComponentExample | str | None
    buttons: t.Sequence[OutboundComponentButton] | None


class OutboundComponentExample(Record):
    """Part of `OutboundComponent`.

    Members:
        header_text: Values of the header.
        body_text: Values of the body, one list a set.
    """

    __slots__ = ("header_text", "body_text")

    header_text: t.Sequence[str] | None
    body_text: t.Sequence[t.Sequence[str]] | None


class OutboundComponentButton(Record):
    """Part of `OutboundComponent`.

    Members:
        type: Kind of the button.
        text: Label.
        url: Target, with a numbered placeholder.
        phone_number: Number to call.
        example: Value of its placeholder. A list for a link, a text for a copied code.
    """

    __slots__ = ("type", "text", "url", "phone_number", "example")
    _shows = {"type": "word"}

    type: OutboundButtonType | str | None
    text: str | None
    url: str | None
    phone_number: str | None
    example: t.Sequence[str] | str | None


class OutboundSent(Record):
    """Answer of `outbounds.send`.

    Members:
        user_phone_number: Number that it was sent to, with `+`.
        message: Message about the result, with the number.
        session_id: Conversation that it began. Missing in the reference's example.
        outbound_message: The template that was sent.
        flow_id: Flow that starts when the recipient answers; not of a notification.
        creation_date: When it was sent. Only in the reference's example.
    """

    __slots__ = (
        "user_phone_number", "message", "session_id", "outbound_message", "flow_id",
        "creation_date",
    )
    _nested = {"outbound_message": "OutboundMessage"}
    _shows = {"flow_id": "id"}

    user_phone_number: str | None
    message: str | None
    session_id: str | None
    outbound_message: OutboundMessage | None
    flow_id: str | None
    creation_date: str | None


class OutboundMessagePage(Page):
    """Answer of `outbounds.list`.

    Members:
        outbounds: Templates on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("outbounds", "next", "self")
    _nested = {"outbounds": ("list", "OutboundMessage")}

    outbounds: t.Sequence[OutboundMessage]
    next: str | None
    self: str | None


class OutboundDeleted(Record):
    """Answer of `outbounds.delete`.

    Members:
        message: Message about the result.
    """

    __slots__ = ("message",)

    message: str


class EngagementMessage(Record):
    """Answer of `agent_templates.delete_many`, `agent_templates.delete`, `chats.force_dequeue`,
    `chats.send`.

    Members:
        message: Message about the result.
    """

    __slots__ = ("message",)

    message: str


class AgentTemplatesDeleted(Record):
    """Answer of `agent_templates.delete_many`.

    Members:
        message: Message about the result.
        undeleted_template_names: Templates that were found and not deleted.
    """

    __slots__ = ("message", "undeleted_template_names")

    message: str
    undeleted_template_names: t.Sequence[str] | None


class AgentTemplate(Record):
    """Answer of `agent_templates.create`, `agent_templates.update`. Part of `AgentTemplatePage`.

    Members:
        template_name: Its name, unique within the account.
        template_type: Kind of template.
        template_content: What it says.
        client_id: Client that it belongs to.
        creation_date: When it was created.
        update_date: Last change.
    """

    __slots__ = (
        "template_name", "template_type", "template_content", "client_id", "creation_date",
        "update_date",
    )
    _nested = {"template_content": "AgentTemplateContent"}
    _shows = {"template_type": "word", "client_id": "id"}

    template_name: str
    template_type: AgentTemplateType | str | None
    template_content: AgentTemplateContent | None
    client_id: str | None
    creation_date: str | None
    update_date: str | None


class AgentTemplateContent(Record):
    """Part of `AgentTemplate`.

    Members:
        content_text: Text of the template. Of templates of text.
    """

    __slots__ = ("content_text",)

    content_text: str | None


class AgentTemplatePage(Page):
    """Answer of `agent_templates.list`.

    Members:
        templates: Templates on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("templates", "next", "self")
    _nested = {"templates": ("list", "AgentTemplate")}

    templates: t.Sequence[AgentTemplate]
    next: str | None
    self: str | None


class CapacityUpdated(Record):
    """Answer of `agents.update_capacity`.

    Members:
        message: Message about the result.
        failed_updates: Agents whose capacity did not change. In the schema of status 200 too, but
            absent on success.
    """

    __slots__ = ("message", "failed_updates")
    _nested = {"failed_updates": ("list", "FailedCapacityUpdate")}

    message: str
    failed_updates: t.Sequence[FailedCapacityUpdate] | None


class FailedCapacityUpdate(Record):
    """Part of `CapacityUpdated`.

    Members:
        email: Agent whose capacity did not change.
        error: Message about the error.
    """

    __slots__ = ("email", "error")

    email: str | None
    error: str | None


class AgentStatusAnswer(Record):
    """Answer of `agents.update_status`.

    Members:
        username: Agent whose status changed.
        status: The status now.
    """

    __slots__ = ("username", "status")
    _shows = {"status": "word"}

    username: str
    status: AgentStatus | str


class AgentPage(Page):
    """Answer of `agents.list`.

    Members:
        users: Agents on this page. `Users` in the schema, `users` in the example: both are read.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("users", "next", "self")
    _spelled = {"Users": "users"}
    _nested = {"users": ("list", "Agent")}

    users: t.Sequence[Agent]
    next: str | None
    self: str | None


class Agent(Record):
    """Part of `AgentPage`.

    Members:
        user_name: Name by which the agent logs in.
        name: Name of the agent.
        status: Whether the agent is available.
        open_conversations: Conversations that the agent has open.
        groups: Groups that the agent is a member of.
    """

    __slots__ = ("user_name", "name", "status", "open_conversations", "groups")
    _shows = {"status": "word", "open_conversations": "number"}

    user_name: str | None
    name: str | None
    status: AgentStatus | str | None
    open_conversations: int | None
    groups: t.Sequence[str] | None


class AssignmentRuleset(Record):
    """Answer of `agents.assignment_ruleset`.

    Members:
        ruleset_id: Identifier of the set of rules.
        ruleset_version: Its version.
        client_id: Client that it belongs to.
        creation_date: When it was created.
        rules: Rules in the order given.
    """

    __slots__ = ("ruleset_id", "ruleset_version", "client_id", "creation_date", "rules")
    _nested = {"rules": ("list", "AssignmentRule")}
    _shows = {"ruleset_id": "id", "client_id": "id"}

    ruleset_id: str
    ruleset_version: str | None
    client_id: str | None
    creation_date: str | None
    rules: t.Sequence[AssignmentRule] | None


class AssignmentRule(Record):
    """Part of `AssignmentRuleset`.

    Members:
        type: How the agent is selected, such as `specific_agent`.
        target: Recipient of the chat, such as the e-mail of an agent.
        online_agent_only: Whether the agent must be online.
    """

    __slots__ = ("type", "target", "online_agent_only")
    _shows = {"online_agent_only": "number"}

    type: str | None
    target: str | None
    online_agent_only: bool | None


class ChatExport(Record):
    """Answer of `chat_exports.create`. Part of `ChatExportReused`, `ChatExportPage`.

    Members:
        request_id: Identifier of the export.
        status: Status.
        export_type: What is exported.
        export_format: Format of the file.
        exported_chat_id: Chat that is exported. Of exports of a single chat.
        language: Language of the file.
        name: Label of the export.
        request_actor: Who asked for it, usually an e-mail.
        time_range_start_date: Start of the range.
        time_range_end_date: End of the range.
        creation_date: When it was asked for.
        finish_date: When it ended.
        download_url: Link to the file, which expires after some time. Of exports that succeeded.
        failure_reason: Why it failed.
    """

    __slots__ = (
        "request_id", "status", "export_type", "export_format", "exported_chat_id", "language",
        "name", "request_actor", "time_range_start_date", "time_range_end_date", "creation_date",
        "finish_date", "download_url", "failure_reason",
    )
    _shows = {
        "status": "word", "export_type": "word", "export_format": "word", "exported_chat_id": "id",
        "language": "word",
    }

    request_id: str
    status: ChatExportStatus | str | None
    export_type: ChatExportType | str | None
    export_format: ChatExportFormat | str | None
    exported_chat_id: str | None
    language: ChatExportLanguage | str | None
    name: str | None
    request_actor: str | None
    time_range_start_date: str | None
    time_range_end_date: str | None
    creation_date: str | None
    finish_date: str | None
    download_url: str | None
    failure_reason: str | None


class ChatExportReused(Record):
    """Answer of `chat_exports.create`.

    Members:
        export_data: Export with the same data.
        message: Message about the existing export.
    """

    __slots__ = ("export_data", "message")
    _nested = {"export_data": "ChatExport"}

    export_data: ChatExport
    message: str | None


class ChatExportPage(Page):
    """Answer of `chat_exports.list`.

    Members:
        exports: Exports on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("exports", "next", "self")
    _nested = {"exports": ("list", "ChatExport")}

    exports: t.Sequence[ChatExport]
    next: str | None
    self: str | None


class ChatUpdated(Record):
    """Answer of `chats.update`.

    Members:
        chat_id: Identifier of the chat.
        client_id: Client that it belongs to.
        owner: Agent who has the chat, by e-mail.
        status: Whether the chat is open. Capitals in schemas, small letters in examples: both are
            read.
    """

    __slots__ = ("chat_id", "client_id", "owner", "status")
    _shows = {"chat_id": "id", "client_id": "id", "status": "word"}

    chat_id: str
    client_id: str | None
    owner: str | None
    status: ChatStatus | str | None


class Chat(Record):
    """Answer of `chats.update_tags`, `chats.get`. Part of `ChatPage`.

    Members:
        chat_id: Identifier of the chat.
        status: Whether the chat is open. Capitals in schemas, small letters in examples: both are
            read.
        owner: Agent who has the chat, by e-mail.
        channel_type: Kind of channel. Capitals in schemas, small letters in examples: both are
            read.
        channel_data: Line of the chat.
        client_id: Client that it belongs to.
        contact_id: Identifier of the contact.
        contact_name: Name of the contact.
        contact_phone_number: Phone of the contact.
        details: The contact.
        external_id: Numbers of line and contact, joined.
        last_activity: What happened last.
        last_activity_date: When something happened last.
        last_reaction: Reaction that came last.
        last_reaction_date: When a reaction came last. In the year 1 if there is none.
        session_ttl: End of the time for free messages, in seconds since 1970. `session_ttl` in the
            schema and for one chat, `latest_session_ttl` in searches: both are read. -1 of a closed
            chat in an example; often 0 although the chat is open, as others saw.
        tags: Tags of the chat.
    """

    __slots__ = (
        "chat_id", "status", "owner", "channel_type", "channel_data", "client_id", "contact_id",
        "contact_name", "contact_phone_number", "details", "external_id", "last_activity",
        "last_activity_date", "last_reaction", "last_reaction_date", "session_ttl", "tags",
    )
    _spelled = {"latest_session_ttl": "session_ttl"}
    _nested = {
        "channel_data": "ChatChannel", "details": "ChatContact", "last_activity": "ChatActivity",
        "tags": ("list", "ChatTag"),
    }
    _shows = {
        "chat_id": "id", "status": "word", "channel_type": "word", "client_id": "id",
        "contact_id": "id", "session_ttl": "number",
    }

    chat_id: str
    status: ChatStatus | str | None
    owner: str | None
    channel_type: ChatChannelType | str | None
    channel_data: ChatChannel | None
    client_id: str | None
    contact_id: str | None
    contact_name: str | None
    contact_phone_number: str | None
    details: ChatContact | None
    external_id: str | None
    last_activity: ChatActivity | None
    last_activity_date: str | None
    last_reaction: str | None
    last_reaction_date: str | None
    session_ttl: int | None
    tags: t.Sequence[ChatTag] | None


class ChatChannel(Record):
    """Part of `Chat`.

    Members:
        channel_id: Identifier of the channel.
        external_id: Number of the line.
        name: Name of the line.
    """

    __slots__ = ("channel_id", "external_id", "name")
    _shows = {"channel_id": "id"}

    channel_id: str | None
    external_id: str | None
    name: str | None


class ChatContact(Record):
    """Part of `Chat`.

    Members:
        contact_id: Identifier of the contact.
        contact_name: Name of the contact.
        contact_phone_number: Phone of the contact.
    """

    __slots__ = ("contact_id", "contact_name", "contact_phone_number")
    _shows = {"contact_id": "id"}

    contact_id: str | None
    contact_name: str | None
    contact_phone_number: str | None


class ChatActivity(Record):
    """Part of `Chat`, `ChatActivityPage`.

    Members:
        activity_id: Identifier of the activity.
        actor: Actor.
        category: Kind of activity in general, such as `external_event`.
        type: Kind of activity, such as `identity_process_finished`.
        chat_id: Chat in which it happened.
        client_id: Client that it belongs to.
        creation_date: When it happened.
        update_date: Last change.
        external_id: Identifier of what it is about elsewhere.
        payload: Its data. The members of other kinds of activity are undocumented and kept as
            received.
        ttl: When it is deleted, in seconds since 1970.
    """

    __slots__ = (
        "activity_id", "actor", "category", "type", "chat_id", "client_id", "creation_date",
        "update_date", "external_id", "payload", "ttl",
    )
    _nested = {"actor": "ChatActor", "payload": "ChatActivityPayload"}
    _shows = {"activity_id": "id", "chat_id": "id", "client_id": "id", "ttl": "number"}

    activity_id: str
    actor: ChatActor | None
    category: str | None
    type: str | None
    chat_id: str | None
    client_id: str | None
    creation_date: str | None
    update_date: str | None
    external_id: str | None
    payload: ChatActivityPayload | None
    ttl: int | None


class ChatActor(Record):
    """Part of `ChatActivity`.

    Members:
        actor_id: Actor, such as `whatsapp`.
        actor_alias: Another name of the actor.
        type: Kind of actor.
    """

    __slots__ = ("actor_id", "actor_alias", "type")
    _shows = {"type": "word"}

    actor_id: str | None
    actor_alias: str | None
    type: ChatActorType | str | None


class ChatActivityPayload(Record):
    """Part of `ChatActivity`.

    Members:
        process_id: Identity process that it is about.
        finish_date: When it ended.
        type: Result of the process, such as `succeeded`.
    """

    __slots__ = ("process_id", "finish_date", "type")
    _shows = {"process_id": "id"}

    process_id: str | None
    finish_date: str | None
    type: str | None


class ChatTag(Record):
    """Part of `Chat`.

    Members:
        name: Name of the tag.
        color_hex: Colour of the tag. `color_hex` in the request and the schema, `hex_color` in an
            example: both are read.
    """

    __slots__ = ("name", "color_hex")
    _spelled = {"hex_color": "color_hex"}

    name: str
    color_hex: str | None


class ChatPage(Page):
    """Answer of `chats.search`.

    Members:
        chats: Chats on this page.
        total_hits: Chats on all pages.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("chats", "total_hits", "next", "self")
    _nested = {"chats": ("list", "Chat")}
    _shows = {"total_hits": "number"}

    chats: t.Sequence[Chat]
    total_hits: int | None
    next: str | None
    self: str | None


class ChatActivityPage(Page):
    """Answer of `chats.activities`.

    Members:
        activities: Activities on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("activities", "next", "self")
    _nested = {"activities": ("list", "ChatActivity")}

    activities: t.Sequence[ChatActivity]
    next: str | None
    self: str | None


class ChannelPage(Page):
    """Answer of `channels.list`.

    Members:
        channels: Channels on this page. `templates` in the schema, `channels` in the example: both
            are read.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("channels", "next", "self")
    _spelled = {"templates": "channels"}
    _nested = {"channels": ("list", "Channel")}

    channels: t.Sequence[Channel]
    next: str | None
    self: str | None


class Channel(Record):
    """Part of `ChannelPage`.

    Members:
        channel_id: Identifier of the channel.
        client_id: Client that it belongs to.
        creation_date: When it was created.
        last_update_date: Last change.
        details: Its line.
        external_id: Number of the line.
        external_type: Kind of channel. `type` in the schema, `external_type` in the example: both
            are read.
        name: Name of the channel.
    """

    __slots__ = (
        "channel_id", "client_id", "creation_date", "last_update_date", "details", "external_id",
        "external_type", "name",
    )
    _spelled = {"type": "external_type"}
    _nested = {"details": "ChannelDetails"}
    _shows = {"channel_id": "id", "client_id": "id", "external_type": "word"}

    channel_id: str
    client_id: str | None
    creation_date: str | None
    last_update_date: str | None
    details: ChannelDetails | None
    external_id: str | None
    external_type: ChannelType | str | None
    name: str | None


class ChannelDetails(Record):
    """Part of `Channel`.

    Members:
        phone_number: Number of the line.
        phone_number_id: Identifier of that number at WhatsApp.
        provider: Who provides the line.
        waba_id: WhatsApp Business Account of the line.
    """

    __slots__ = ("phone_number", "phone_number_id", "provider", "waba_id")
    _shows = {"provider": "word"}

    phone_number: str | None
    phone_number_id: str | None
    provider: ChannelProvider | str | None
    waba_id: str | None


class ContactProperty(Record):
    """Answer of `contact_properties.create`. Part of `ContactPropertyPage`.

    Members:
        property_id: Identifier of the property.
        name: Name of the property.
        type: Type of its values.
        config_values: More about its values.
        is_hidden: Whether the details of contacts hide it.
        client_id: Client that it belongs to.
    """

    __slots__ = ("property_id", "name", "type", "config_values", "is_hidden", "client_id")
    _nested = {"config_values": "ContactPropertyConfig"}
    _shows = {"property_id": "id", "type": "word", "is_hidden": "number", "client_id": "id"}

    property_id: str
    name: str | None
    type: ContactPropertyType | str | None
    config_values: ContactPropertyConfig | None
    is_hidden: bool | None
    client_id: str | None


class ContactPropertyConfig(Record):
    """Part of `ContactProperty`.

    Members:
        allowed_values: Values of an enumeration, separated by commas.
    """

    __slots__ = ("allowed_values",)

    allowed_values: str | None


class ContactPropertyPage(Page):
    """Answer of `contact_properties.list`.

    Members:
        contact_properties: Properties on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("contact_properties", "next", "self")
    _nested = {"contact_properties": ("list", "ContactProperty")}

    contact_properties: t.Sequence[ContactProperty]
    next: str | None
    self: str | None


class Contact(Record):
    """Answer of `contacts.create`, `contacts.update`, `contacts.get`. Part of `ContactPage`.

    Members:
        contact_id: Identifier of the contact.
        client_id: Client that it belongs to.
        name: Name of the contact.
        phone_number: Phone with country code.
        email: E-mail of the contact.
        external_id: Your own identifier of the contact.
        custom_property_values: Values of your own properties, by `property_id`.
        is_valid_wa_user: Whether the phone is on WhatsApp.
        flow_outbounds_rejected: Messages that start a flow and were rejected.
        inbound_processes_started: Processes that the contact started.
        notification_outbounds_received: Notifications that arrived.
        outbound_processes_started: Processes that a message started.
    """

    __slots__ = (
        "contact_id", "client_id", "name", "phone_number", "email", "external_id",
        "custom_property_values", "is_valid_wa_user", "flow_outbounds_rejected",
        "inbound_processes_started", "notification_outbounds_received",
        "outbound_processes_started",
    )
    _shows = {
        "contact_id": "id", "client_id": "id", "is_valid_wa_user": "number",
        "flow_outbounds_rejected": "number", "inbound_processes_started": "number",
        "notification_outbounds_received": "number", "outbound_processes_started": "number",
    }

    contact_id: str
    client_id: str | None
    name: str | None
    phone_number: str | None
    email: str | None
    external_id: str | None
    custom_property_values: t.Mapping[str, str] | None
    is_valid_wa_user: bool | None
    flow_outbounds_rejected: int | None
    inbound_processes_started: int | None
    notification_outbounds_received: int | None
    outbound_processes_started: int | None


class ContactPage(Page):
    """Answer of `contacts.list`.

    Members:
        contacts: Contacts on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("contacts", "next", "self")
    _nested = {"contacts": ("list", "Contact")}

    contacts: t.Sequence[Contact]
    next: str | None
    self: str | None


class ContactMessage(Record):
    """Answer of `contacts.delete`.

    Members:
        message: Message about the result.
    """

    __slots__ = ("message",)

    message: str


class CustomerStatisticCount(Record):
    """Answer of `customers.query`.

    Members:
        range: Two ages, joined by a hyphen.
        count: Customers in it.
    """

    __slots__ = ("range", "count")
    _shows = {"count": "number"}

    range: str | None
    count: int | None


class CustomerTag(Record):
    """Answer of `customers.update_tags`. Part of `Customer`, `CustomerTagState`.

    Members:
        name: Name of the tag.
        color: Colour of the tag.
        source: Where it comes from. The table of the answer has the first two only, that of the
            request all of them.
        engagement_chat_id: Chat that it belongs to. Of tags of chats.
    """

    __slots__ = ("name", "color", "source", "engagement_chat_id")
    _shows = {"source": "word", "engagement_chat_id": "id"}

    name: str
    color: str | None
    source: CustomerTagSource | str | None
    engagement_chat_id: str | None


class CustomerPage(Page):
    """Answer of `customers.list`.

    Members:
        customers: Customers on this page.
        query_id: Identifier of the search. Empty, and in the example only.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("customers", "query_id", "next", "self")
    _nested = {"customers": ("list", "Customer")}

    customers: t.Sequence[Customer]
    query_id: str | None
    next: str | None
    self: str | None


class Customer(Record):
    """Answer of `customers.get`. Part of `CustomerPage`.

    Members:
        id: Identifier of the customer.
        name: Name of the person.
        birthday: Birth. A day in the table, an instant named `birthady` in the example: both are
            read.
        gender: Gender.
        nationality: Nationality. Only in the example.
        country: Country. Small letters in the table, capitals in the example: both are read.
        email: E-mail address.
        phone: Phone number.
        document_type: Kind of identity document.
        document_number: Number of the document.
        document_issue_date: Issue of the document. A day in the table, an instant in the example.
        document_front_url: Picture of the front of the document.
        document_reverse_url: Picture of the back of the document.
        face_image_url: Picture of the face.
        invoice_url: Picture of an invoice.
        contact_id: Contact of the customer.
        contact_properties: What is known of the contact, such as phone and address.
        latest_transactions: What happened last. An example has JSON text inside a string: such a
            string is kept as received.
        tags: Tags on the customer.
    """

    __slots__ = (
        "id", "name", "birthday", "gender", "nationality", "country", "email", "phone",
        "document_type", "document_number", "document_issue_date", "document_front_url",
        "document_reverse_url", "face_image_url", "invoice_url", "contact_id", "contact_properties",
        "latest_transactions", "tags",
    )
    _spelled = {"birthady": "birthday"}
    _nested = {
        "latest_transactions": ("list", "LatestTransaction"), "tags": ("list", "CustomerTag"),
    }
    _shows = {"country": "word", "contact_id": "id"}

    id: str
    name: str | None
    birthday: str | None
    gender: CustomerGender | str | None
    nationality: str | None
    country: CustomerCountry | str | None
    email: str | None
    phone: str | None
    document_type: CustomerDocumentType | str | None
    document_number: str | None
    document_issue_date: str | None
    document_front_url: str | None
    document_reverse_url: str | None
    face_image_url: str | None
    invoice_url: str | None
    contact_id: str | None
    contact_properties: t.Mapping[str, str] | None
    latest_transactions: t.Sequence[LatestTransaction] | str | None
    tags: t.Sequence[CustomerTag] | None


class LatestTransaction(Record):
    """Part of `Customer`.

    Members:
        transaction_id: Identifier of the process, validation, check, chat or contact.
        source: Product that it belongs to. One example has a kind of validation here.
        type: Kind of transaction. `enterprise-data` in the table, `company-data` in its text: both
            are read.
        status: Status. Its words depend on the source: checks have those of checks, processes and
            validations `pending`, `success` and `failure`, tags `active` and `inactive`.
        date: When it happened. A day in the table, day and time without a zone and with a blank
            between in the example.
    """

    __slots__ = ("transaction_id", "source", "type", "status", "date")
    _shows = {"transaction_id": "id", "source": "word", "type": "word", "status": "word"}

    transaction_id: str
    source: TransactionSource | str | None
    type: TransactionType | str | None
    status: TransactionStatus | str | None
    date: str | None


class CustomerTransaction(Record):
    """Answer of `customers.transaction`. Part of `CustomerTransactionPage`.

    Members:
        transaction_id: Identifier of the process, validation, check or tag.
        id: Identifier of the customer.
        account_id: Account of the customer.
        source: Product that it belongs to.
        type: Kind of transaction. `enterprise-data` in the table, `company-data` in its text: both
            are read.
        status: Status. Its words depend on the source: checks have those of checks, processes and
            validations `pending`, `success` and `failure`, tags `active` and `inactive`.
        failure_status: How it failed. Of processes and validations.
        declined_reason: Why it was declined. Of processes and validations.
        creation_date: When it was created.
        update_date: Last change. Ends with a blank in one example.
        devices_info: Devices that were used. An example has JSON text inside a string: such a
            string is kept as received.
        properties: What else is known. An example has JSON text inside a string: such a string is
            kept as received.
        validations: Validations of the process. An example has JSON text inside a string: such a
            string is kept as received.
    """

    __slots__ = (
        "transaction_id", "id", "account_id", "source", "type", "status", "failure_status",
        "declined_reason", "creation_date", "update_date", "devices_info", "properties",
        "validations",
    )
    _nested = {
        "devices_info": ("list", "TransactionDevice"), "properties": "TransactionProperties",
        "validations": ("list", "TransactionValidation"),
    }
    _shows = {
        "transaction_id": "id", "source": "word", "type": "word", "status": "word",
        "failure_status": "word",
    }

    transaction_id: str
    id: str | None
    account_id: str | None
    source: TransactionSource | str | None
    type: TransactionType | str | None
    status: TransactionStatus | str | None
    failure_status: TransactionFailureStatus | str | None
    declined_reason: str | None
    creation_date: str | None
    update_date: str | None
    devices_info: t.Sequence[TransactionDevice] | str | None
    properties: TransactionProperties | str | None
    validations: t.Sequence[TransactionValidation] | str | None


class TransactionDevice(Record):
    """Part of `CustomerTransaction`.

    Members:
        os: Operating system.
        type: Kind of device, such as `computer`.
    """

    __slots__ = ("os", "type")

    os: str | None
    type: str | None


class TransactionProperties(Record):
    """Part of `CustomerTransaction`.

    Members:
        created_via: Where it was started, such as `web`.
        flow_id: Flow of the process.
        flow_name: Name of the flow. Only in the example.
        flow_version: Version of the flow.
        is_used: `true` or `false`, as a text.
        ip_address: Address of the device. Of validations by the table, of a process in the example.
        document_check_id: Check of the document.
        document_check_url: Link to that check.
        signed_document_url: Link to the signed document.
    """

    __slots__ = (
        "created_via", "flow_id", "flow_name", "flow_version", "is_used", "ip_address",
        "document_check_id", "document_check_url", "signed_document_url",
    )
    _shows = {"flow_id": "id"}

    created_via: str | None
    flow_id: str | None
    flow_name: str | None
    flow_version: str | None
    is_used: str | None
    ip_address: str | None
    document_check_id: str | None
    document_check_url: str | None
    signed_document_url: str | None


class TransactionValidation(Record):
    """Part of `CustomerTransaction`.

    Members:
        validation_id: Identifier of the validation. `transaction_id` in the table, `validation_id`
            in the example: both are read.
        validation_type: Kind of validation. `type` in the table, `validation_type` in the example:
            both are read.
        source: Product that it belongs to. Only in the table.
        status: Status.
        date: When it happened. A day in the table, an instant in the example.
    """

    __slots__ = ("validation_id", "validation_type", "source", "status", "date")
    _spelled = {"transaction_id": "validation_id", "type": "validation_type"}
    _shows = {"validation_id": "id", "validation_type": "word", "source": "word", "status": "word"}

    validation_id: str | None
    validation_type: TransactionType | str | None
    source: TransactionSource | str | None
    status: TransactionStatus | str | None
    date: str | None


class CustomerTransactionPage(Page):
    """Answer of `customers.transactions`.

    Members:
        transactions: Transactions on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("transactions", "next", "self")
    _nested = {"transactions": ("list", "CustomerTransaction")}

    transactions: t.Sequence[CustomerTransaction]
    next: str | None
    self: str | None


class CustomerTagState(Record):
    """Answer of `customers.tag_history`.

    Members:
        tags: Tags on the customer after the change.
        updated_at: When they changed. Two changes may share a time.
    """

    __slots__ = ("tags", "updated_at")
    _nested = {"tags": ("list", "CustomerTag")}

    tags: t.Sequence[CustomerTag] | None
    updated_at: str | None


class SegmentComputation(Record):
    """Answer of `segments.compute`.

    Members:
        segment_id: Identifier of the segment.
        status: Status of the computation. Other values than those of the segment; `queued` is only
            in the example.
        message: Message about the result.
    """

    __slots__ = ("segment_id", "status", "message")
    _shows = {"segment_id": "id", "status": "word"}

    segment_id: str
    status: SegmentComputationStatus | str | None
    message: str | None


class Segment(Record):
    """Answer of `segments.create`, `segments.update`, `segments.get`. Part of `SegmentPage`.

    Members:
        segment_id: Identifier of the segment.
        client_id: Client that it belongs to.
        name: Name of the segment.
        description: What it is for.
        rule: Rule that describes it, the JSON text of a JSONLogic rule.
        rule_version: Version of the rule.
        status: Status of its computation. `ready` is in examples only, and read like `computed`.
        type: Whose segment it is.
        created_by: Who created it, an e-mail in the examples.
        created_at: When it was created.
        updated_at: Last change.
        last_computed_at: When it was computed last. Null before the first time.
        deleted: Whether it is deleted. Only in examples.
    """

    __slots__ = (
        "segment_id", "client_id", "name", "description", "rule", "rule_version", "status", "type",
        "created_by", "created_at", "updated_at", "last_computed_at", "deleted",
    )
    _shows = {
        "segment_id": "id", "client_id": "id", "rule_version": "number", "status": "word",
        "type": "word", "deleted": "number",
    }

    segment_id: str
    client_id: str | None
    name: str | None
    description: str | None
    rule: str | None
    rule_version: int | None
    status: SegmentStatus | str | None
    type: SegmentType | str | None
    created_by: str | None
    created_at: str | None
    updated_at: str | None
    last_computed_at: str | None
    deleted: bool | None


class SegmentPage(Page):
    """Answer of `segments.list`.

    Members:
        segments: Segments on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("segments", "next", "self")
    _nested = {"segments": ("list", "Segment")}

    segments: t.Sequence[Segment]
    next: str | None
    self: str | None


class SegmentProfilePage(Page):
    """Answer of `segments.profiles`.

    Members:
        profiles: Customers on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("profiles", "next", "self")
    _nested = {"profiles": ("list", "SegmentProfile")}

    profiles: t.Sequence[SegmentProfile]
    next: str | None
    self: str | None


class SegmentProfile(Record):
    """Part of `SegmentProfilePage`.

    Members:
        profile_id: Identifier of the customer.
        segment_id: Identifier of the segment.
        client_id: Client that it belongs to.
        computation_id: Computation that found the customer.
        document_user_id: Country, kind and number of the document, joined by colons.
        names: First names of the person.
        last_names: Last names of the person.
        email: E-mail address of the person.
        phone_number: Phone of the person.
        matched_at: When the customer was found.
    """

    __slots__ = (
        "profile_id", "segment_id", "client_id", "computation_id", "document_user_id", "names",
        "last_names", "email", "phone_number", "matched_at",
    )
    _shows = {"profile_id": "id", "segment_id": "id", "client_id": "id", "computation_id": "id"}

    profile_id: str
    segment_id: str | None
    client_id: str | None
    computation_id: str | None
    document_user_id: str | None
    names: str | None
    last_names: str | None
    email: str | None
    phone_number: str | None
    matched_at: str | None


class SegmentMessage(Record):
    """Answer of `segments.delete`.

    Members:
        message: Message about the result.
    """

    __slots__ = ("message",)

    message: str


class DecisionVariablePage(Page):
    """Answer of `decision_variables.available`.

    Members:
        decision_variables: Variables on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("decision_variables", "next", "self")
    _nested = {"decision_variables": ("list", "DecisionVariable")}

    decision_variables: t.Sequence[DecisionVariable]
    next: str | None
    self: str | None


class DecisionVariable(Record):
    """Part of `DecisionVariablePage`.

    Members:
        id: Identifier of the variable.
        name: Name of the variable.
        description: What it says.
        category: Category, such as `profile` or `profile_reliability`.
        product: Product that it comes from, such as `process` or `check`.
        data_type: Type of its values: `boolean`, `string`, `number`, `date` and others.
        variable_type: Whether it is given or computed.
        level: Its level.
        active: Whether it is in use.
        allowed_values: Values that it can have, as texts whatever its type.
        example: One of its values.
    """

    __slots__ = (
        "id", "name", "description", "category", "product", "data_type", "variable_type", "level",
        "active", "allowed_values", "example",
    )
    _shows = {"variable_type": "word", "level": "number", "active": "number"}

    id: str
    name: str | None
    description: str | None
    category: str | None
    product: str | None
    data_type: str | None
    variable_type: DecisionVariableType | str | None
    level: int | None
    active: bool | None
    allowed_values: t.Sequence[str] | None
    example: str | None


class CustomerDecisionVariablesPage(Page):
    """Answer of `decision_variables.list`.

    Members:
        decision_variables: Customers on this page.
        next: Path of the next page. Empty or absent on the last page.
        self: Path of this answer.
    """

    __slots__ = ("decision_variables", "next", "self")
    _nested = {"decision_variables": ("list", "CustomerDecisionVariables")}

    decision_variables: t.Sequence[CustomerDecisionVariables]
    next: str | None
    self: str | None


class CustomerDecisionVariables(Record):
    """Part of `CustomerDecisionVariablesPage`.

    Members:
        id: Identifier of the customer.
        variables: Variables of the customer.
    """

    __slots__ = ("id", "variables")
    _nested = {"variables": ("list", "DecisionVariableValue")}

    id: str
    variables: t.Sequence[DecisionVariableValue] | None


class DecisionVariableValue(Record):
    """Part of `CustomerDecisionVariables`.

    Members:
        name: Name of the variable.
        category: Its category.
        type: Type of its values.
        value: Its value, a text whatever the type.
    """

    __slots__ = ("name", "category", "type", "value")

    name: str
    category: str | None
    type: str | None
    value: str | None


class TokenClaims(Record):
    """Answer of `truora.read_token`.

    Members:
        account_id: Account of the person, in web tokens. [third-party]
        additional_data: More data, as JSON text. [third-party]
        application_id: Application, in keys for mobile apps; may be empty. [third-party]
        client_id: Client that it belongs to. [third-party]
        country: Country of the process, from `additional_data`. [third-party]
        exp: When it ends, in seconds since 1970. A number, or a text that holds one, which becomes
            a number here. [third-party]
        flow_id: Flow that it is for, from `additional_data`. [third-party]
        grant: Product that it opens. [third-party]
        iat: When it was made, in seconds since 1970. [third-party]
        iss: Who made it. [third-party]
        jti: Its own identifier. [third-party]
        key_name: Its name. [third-party]
        key_type: Kind of key, such as backend, web or sdk; test was seen. [third-party]
        process_id: Process that it is for, from `additional_data`; not in every token.
            [third-party]
        redirect_url: Address that the browser opens at the end, from `additional_data`.
            [third-party]
        username: User who made it. [third-party]
    """

    __slots__ = (
        "account_id", "additional_data", "application_id", "client_id", "country", "exp", "flow_id",
        "grant", "iat", "iss", "jti", "key_name", "key_type", "process_id", "redirect_url",
        "username",
    )
    _shows = {
        "client_id": "id", "exp": "number", "flow_id": "id", "iat": "number", "process_id": "id",
    }

    account_id: str | None
    additional_data: str | None
    application_id: str | None
    client_id: str | None
    country: str | None
    exp: int | None
    flow_id: str | None
    grant: str | None
    iat: int | None
    iss: str | None
    jti: str | None
    key_name: str | None
    key_type: str | None
    process_id: str | None
    redirect_url: str | None
    username: str | None
