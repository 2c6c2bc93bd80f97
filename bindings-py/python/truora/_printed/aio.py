# printed from core/src/catalogue; run `make print`
"""The operations of the async client, by resource."""

from __future__ import annotations

# The methods of the client return `Any`; the types are declared here.
# mypy: disable-error-code="no-any-return"

from truora._resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    import typing as t
    from collections.abc import Callable

    from typing_extensions import Unpack

    from truora._files import AsyncDownload, SavedFile
    from truora._pages import AsyncPages
    from truora._printed.options import Options
    from truora._printed.params import (
        AccountsCreateParams, AccountsEnrollmentsRest, AccountsListParams, AccountsValidationParams,
        AccountsValidationsRest, AgentTemplatesCreateParams, AgentTemplatesDeleteManyParams,
        AgentTemplatesListParams, AgentTemplatesUpdateRest, AgentsGroupCountersParams,
        AgentsListParams, AgentsUpdateCapacityParams, AgentsUpdateStatusParams, ApiKeysCreateParams,
        ApiKeysListParams, BatchesCreateParams, BatchesRequestReportRest, BatchesUploadRest,
        ChannelsListParams, ChatExportsCreateParams, ChatExportsListParams, ChatsActivitiesRest,
        ChatsForceDequeueRest, ChatsSearchParams, ChatsSendRest, ChatsUpdateRest,
        ChatsUpdateTagsRest, ChecksAttachmentsRest, ChecksCreateParams, ChecksDetailsRest,
        ChecksListParams, ChecksPdfRest, ConsentTermsGetRest, ContactPropertiesCreateParams,
        ContactPropertiesListParams, ContactsCreateParams, ContactsGetRest, ContactsListParams,
        ContactsUpdateRest, ContinuousChecksCreateParams, ContinuousChecksHistoryRest,
        ContinuousChecksListParams, ContinuousChecksUpdateRest, CredentialsListParams,
        CredentialsSetRest, CustomTypesCreateParams, CustomTypesDeleteParams, CustomTypesListParams,
        CustomTypesUpdateParams, CustomersListParams, CustomersQueryParams,
        CustomersTransactionParams, CustomersTransactionsRest, CustomersUpdateTagsRest,
        DecisionVariablesAvailableParams, DecisionVariablesListParams, EnrollmentsCreateParams,
        EnrollmentsDeleteRest, FlowsCreateParams, FlowsSendLinkRest, HealthGetParams,
        HookEventsListParams, HooksCreateParams, HooksListParams, InboundFlowsCreateParams,
        InboundFlowsListParams, InboundFlowsUpdateRest, IntegrationsCreateParams, LinesListParams,
        LinesSetConfigRest, LinesUpdateRest, LinksHostedFlowParams, LinksInboundParams, NoParams,
        OutboundsCreateParams, OutboundsListParams, OutboundsSendParams, OutboundsUpdateRest,
        ProcessesAddVerificationRest, ProcessesBackRest, ProcessesCancelRest, ProcessesCreateParams,
        ProcessesListParams, ProcessesResultRest, ProcessesSendLinkRest, ProcessesUpdateRest,
        ProcessesVerifyRest, ProviderStatusesReportParams, ProviderWebhooksReceiveRest,
        RuleActionsCreateRest, RuleActionsDeleteEnvVarParams, RuleActionsDeleteParams,
        RuleActionsListEnvVarsParams, RuleActionsListRest, RuleActionsSetEnvVarParams,
        RuleActionsUpdateParams, RulesCreateParams, RulesListParams, RulesUpdateRest,
        RulesVariablesSpecParams, SegmentsCreateParams, SegmentsListParams, SegmentsProfilesRest,
        SegmentsUpdateRest, SettingsCreateParams, ValidationsCreateParams,
        ValidationsDocumentInfographicParams, ValidationsEvaluateImageParams, ValidationsGetRest,
        ValidationsListParams, ValidationsPerformRest, ValidationsUploadRest,
        ValidatorsConfigDeleteParams, ValidatorsConfigGetParams, ValidatorsConfigUpdateParams,
        ValidatorsStatusGetParams, WabasListParams,
    )
    from truora._printed.records import (
        Account, AddedVerification, Agent, AgentStatusAnswer, AgentTemplate, AgentTemplatesDeleted,
        ApiKeysAnswer, AssignmentRuleset, Batch, BatchMessage, BatchReport, BusinessRule,
        BusinessRuleAnswer, CapacityUpdated, Channel, Chat, ChatActivity, ChatExport,
        ChatExportPage, ChatExportReused, ChatUpdated, Check, CheckAnswer, CheckAttachment,
        CheckDetail, CheckPdf, CheckSummary, CheckVariables, ConsentTermsAnswer, Contact,
        ContactMessage, ContactProperty, ContinuousCheck, CreatedApiKey, CreatedHook,
        CredentialMessage, CredentialsAnswer, CustomTypesAnswer, Customer,
        CustomerDecisionVariables, CustomerLine, CustomerStatisticCount, CustomerTag,
        CustomerTagState, CustomerTransaction, DatabaseHealth, DatasetWeight, DecisionVariable,
        DeletedProcess, EngagementMessage, Enrollment, EnrollmentMessage, HookEvent,
        ImageEvaluation, InboundFlow, InboundFlowDeleted, InfographicsAnswer, Integration,
        IntegrationAnswer, Line, NewBatch, OutboundDeleted, OutboundMessage, OutboundSent, Process,
        ProcessResult, ProcessValidations, ProcessVariables, ProviderWebhookAnswer, RuleAction,
        RuleActionAnswer, RuleEnvVars, RuleMessage, RuleVariablesSpec, Segment, SegmentComputation,
        SegmentMessage, SegmentProfile, SentFlowLink, SettingAnswer, UploadAnswer, Validation,
        ValidationLifecycle, ValidationsAnswer, ValidatorsConfigAnswer, WabasAnswer,
    )


class AsyncChecks(Resource):
    """Operations of `checks`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ChecksCreateParams]
    ) -> CheckAnswer:
        """Start a background check.

        Billed when created. Follow it with `checks.get`, or wait with `checks.wait`. Which inputs
        are needed depends on country, type, and whether the subject is a national or a foreigner.

        Parameters:
            country (required): Country whose records are searched, `ALL` for international lists.
            user_authorized (required): The subject has consented to the check. Required by the
                service for keys of version 1 and later; this client always requires it.
            type (required): `person`, `vehicle`, `company`, or the name of a custom type.
            custom_input: Reference of your own, stored with the check.
            diplomatic_id: Diplomatic identity number.
            phone_number: Phone of the subject. Some countries require that the subject is notified.
                Starred for foreigners in PE, probably by mistake: only a warning here.
            tax_id: Tax number of a company. Needed for companies in CO, MX and BR.
            owner_document_type: Kind of document that names the vehicle's owner. In CO, vehicle
                information needs it, `owner_document_id` and `license_plate`, or `vehicle_id`.
            vehicle_id: Vehicle identification number, NIV or VIN.
            escrow: Reference of a trust, in CO.
            imei: IMEI of a telephone.
            payment_date: Day on which a vehicle's circulation permit was paid, in CL. The current
                table of inputs no longer lists it; the form of the day is by analogy.
            pep: Special stay permit of Venezuelans in CO.
            ptp: Temporary permit of Venezuelans in PE; in CO, the number of the PPT.
            region: Brazilian state to search beside that of the CPF, `ALL` for all of them. Needed
                for persons in BR. One state takes 2 to 20 minutes, `ALL` may take more than a day.
            birth_certificate: Number of the birth certificate.
            certificate_folio: Folio of a certificate, in CL.
            company_name: Name of a company. Needed for companies in `ALL`. One text asks for it in
                BR too, the table does not.
            owner_document_id: Number of the document that names the vehicle's owner.
            gender: Gender of the subject: `m` means mujer, `h` means hombre. That `m` is female is
                inferred from the order of the list and from the CURP.
            date_of_birth: Day of birth, which also distinguishes people with the same name.
            first_name: Given names of a person, or name of an entity.
            last_name: Family names.
            license_plate: Plate of a vehicle. Needed for vehicles in every country.
            issue_date: Day on which the document was issued.
            issue_number: Number of the document itself, printed on the identity card, in CL.
            state_id: State-level identity: RG in BR, RENAPO in MX. The service removes characters
                other than letters and digits.
            force_creation: Always create a new check, even if a recent one has the same inputs.
            national_id: National identity number, such as CC, CURP, CPF, RUN or DNI.
            native_national_id: Identity number in the country of origin. Needs `native_country`.
            professional_card: Number of a professional card.
            report_id: Report that the check joins.
            verification_code: Code registered for criminal records, in PE and CL.
            driver_license: Number of a driving licence, in Santiago and the Estado de Mexico.
            foreign_id: Identity number of a foreigner.
            native_country: Country of birth. Needed with `native_national_id`, and for foreigners
                in CL.
            passport: Number of the passport.
            watch: How often the check runs again. It runs once by default.
            priority: Priority in the queue. `medium` by default. Only in the older specification,
                although the 429 of this operation still mentions it.

        Source: documented.
        """
        return await self._client._call("checks.create", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[ChecksListParams]
    ) -> AsyncPages[Check]:
        """List checks.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            report_id: Only checks of this report.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("checks.list", params, options)

    async def get(
        self,
        check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> CheckAnswer:
        """Get a check.

        Its final states are `completed` and `error`.

        Parameters:
            check_id (required): Identifier of the check.

        Source: documented.
        """
        return await self._client._call("checks.get", {"check_id": check_id, **params}, options)

    async def wait(
        self,
        check_id: str | None = None,
        *,
        timeout: float | None = None,
        on_poll: Callable[[CheckAnswer], object] | None = None,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> CheckAnswer:
        """Wait until a job has ended and return its last answer: `checks.get` is polled until
        `check.status` is `completed`. `error` raises `JobFailedError`.

        timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with
        each answer that is not final.

        Parameters:
            check_id (required): Identifier of the check.

        Source: documented.
        """
        return await self._client._wait(
            "checks.get", {"check_id": check_id, **params}, options, timeout, on_poll
        )

    def attachments(
        self,
        check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ChecksAttachmentsRest],
    ) -> AsyncPages[CheckAttachment]:
        """List the files from the sources of a check.

        Download a file by its link, without the key.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            check_id (required): Identifier of the check.
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list("checks.attachments", {"check_id": check_id, **params}, options)

    def details(
        self,
        check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ChecksDetailsRest],
    ) -> AsyncPages[CheckDetail]:
        """List the findings of the sources of a check.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            check_id (required): Identifier of the check.
            lang: Language of the details. The language of the source by default. That a region may
                follow, as in `pt-br`, is known from others only.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("checks.details", {"check_id": check_id, **params}, options)

    async def summarize(
        self,
        check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> CheckSummary:
        """Get the details of a check as a short text.

        Parameters:
            check_id (required): Identifier of the check.

        Source: documented.
        """
        return await self._client._call(
            "checks.summarize", {"check_id": check_id, **params}, options
        )

    async def delete(
        self,
        check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> CheckAnswer:
        """Delete a check.

        The first check of a continuous check cannot be deleted.

        Parameters:
            check_id (required): Identifier of the check.

        Source: documented.
        """
        return await self._client._call("checks.delete", {"check_id": check_id, **params}, options)

    async def variables(
        self,
        check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> CheckVariables:
        """Get the decision variables of a check.

        Parameters:
            check_id (required): Identifier of the check.

        Source: documented.
        """
        return await self._client._call(
            "checks.variables", {"check_id": check_id, **params}, options
        )

    async def create_pdf(
        self,
        check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> CheckPdf:
        """Start making the PDF of a check.

        Get it with `checks.pdf`.

        Parameters:
            check_id (required): Identifier of the check.

        Source: documented.
        """
        return await self._client._call(
            "checks.create_pdf", {"check_id": check_id, **params}, options
        )

    if TYPE_CHECKING:

        @t.overload
        async def pdf(
            self,
            check_id: str | None = None,
            *,
            to: str | os.PathLike[str],
            timeout: float | None = None,
            on_progress: Callable[[int, int | None], object] | None = None,
            options: Options | None = None,
            **params: Unpack[ChecksPdfRest],
        ) -> SavedFile: ...

        @t.overload
        async def pdf(
            self,
            check_id: str | None = None,
            *,
            to: None = None,
            timeout: float | None = None,
            on_progress: Callable[[int, int | None], object] | None = None,
            options: Options | None = None,
            **params: Unpack[ChecksPdfRest],
        ) -> AsyncDownload: ...

    async def pdf(
        self,
        check_id: str | None = None,
        *,
        to: str | os.PathLike[str] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        options: Options | None = None,
        **params: Unpack[ChecksPdfRest],
    ) -> SavedFile | AsyncDownload:
        """Download the PDF of a check.

        Call `checks.create_pdf` first.

        to: path of the file; it is written completely or not at all. Without it, a stream to read
        and close. timeout: seconds, 300 by default. on_progress: called with the bytes received
        and, if known, the total.

        Parameters:
            check_id (required): Identifier of the check.
            lang: Language of the PDF. `es` by default.

        Source: documented.
        """
        return await self._client._file(
            "checks.pdf", {"check_id": check_id, **params}, options, to, timeout, on_progress
        )


class AsyncHealth(Resource):
    """Operations of `health`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def get(
        self, *, options: Options | None = None, **params: Unpack[HealthGetParams]
    ) -> t.Sequence[DatabaseHealth]:
        """Get the status of the databases of a country.

        A past day gives its hours, now gives the current status.

        Parameters:
            country (required): Country of the databases, ISO 3166-1 in capital letters.
            unixTimestampSeconds (required): Instant in Unix seconds, on the day that is asked for.
            unixtimezoneOffsetSeconds (required): Offset of local time from UTC in seconds, -18000
                in Colombia. The service spells it with a small `t` in `timezone`.

        Source: documented.
        """
        return await self._client._call("health.get", params, options)


class AsyncCustomTypes(Resource):
    """Operations of `custom_types`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[CustomTypesCreateParams]
    ) -> CustomTypesAnswer:
        """Create a type of check.

        Give at least one weight: 0 searches a dataset without counting it, a dataset that is left
        out is not searched, and the weights must add up to 1. Use its name as `type` of
        `checks.create`.

        Parameters:
            country (required): Country of the type, `ALL` for searches by name in international
                lists. The page has `all` in its text and `ALL` in its list: the list is right.
            type (required): Name of the type; `person`, `vehicle` and `company` are taken.
            dataset_affiliations_and_insurances: Weight of the affiliations and insurances.
            dataset_professional_background: Weight of the professional background.
            dataset_taxes_and_finances: Weight of the taxes and finances. An older guide says that
                it is not supported in BR.
            dataset_personal_identity: Weight of the personal identity.
            dataset_international_background: Weight of the international background.
            dataset_legal_background: Weight of the legal background.
            dataset_alert_in_media: Weight of the alerts in media.
            dataset_criminal_record: Weight of the criminal record.
            dataset_vehicle_permits: Weight of the vehicle permits.
            dataset_business_background: Weight of the business background.
            dataset_driving_licenses: Weight of the driving licences.
            dataset_traffic_fines: Weight of the traffic fines.
            dataset_vehicle_information: Weight of the vehicle information.
            dataset_document_validation: Weight of the validation of documents. In guides, not in
                the reference: a type meant for validating documents sends it with 0.
            dataset_credit_history: Weight of the credit history. One client sends it; it probably
                needs a contract and credentials of its own. [third-party]

        Source: documented.
        """
        return await self._client._call("custom_types.create", params, options)

    async def update(
        self, *, options: Options | None = None, **params: Unpack[CustomTypesUpdateParams]
    ) -> CustomTypesAnswer:
        """Replace the weights of a type of check.

        Country and name say which one is replaced. The weights must add up to 1. The default types
        cannot be changed.

        Parameters:
            country (required): Country of the type, `ALL` for searches by name in international
                lists. The page has `all` in its text and `ALL` in its list: the list is right.
            type (required): Name of the type; `person`, `vehicle` and `company` are taken.
            dataset_affiliations_and_insurances: Weight of the affiliations and insurances.
            dataset_professional_background: Weight of the professional background.
            dataset_taxes_and_finances: Weight of the taxes and finances. An older guide says that
                it is not supported in BR.
            dataset_personal_identity: Weight of the personal identity.
            dataset_international_background: Weight of the international background.
            dataset_legal_background: Weight of the legal background.
            dataset_alert_in_media: Weight of the alerts in media.
            dataset_criminal_record: Weight of the criminal record.
            dataset_vehicle_permits: Weight of the vehicle permits.
            dataset_business_background: Weight of the business background.
            dataset_driving_licenses: Weight of the driving licences.
            dataset_traffic_fines: Weight of the traffic fines.
            dataset_vehicle_information: Weight of the vehicle information.
            dataset_document_validation: Weight of the validation of documents. In guides, not in
                the reference: a type meant for validating documents sends it with 0.
            dataset_credit_history: Weight of the credit history. One client sends it; it probably
                needs a contract and credentials of its own. [third-party]

        Source: documented.
        """
        return await self._client._call("custom_types.update", params, options)

    async def list(
        self, *, options: Options | None = None, **params: Unpack[CustomTypesListParams]
    ) -> CustomTypesAnswer:
        """Get the types of check, the default ones included, with their weights.

        One answer has all of them, by country and name, so there are no pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before. No known answer
                has `next`.

        Source: documented.
        """
        return await self._client._call("custom_types.list", params, options)

    async def delete(
        self, *, options: Options | None = None, **params: Unpack[CustomTypesDeleteParams]
    ) -> t.Mapping[str, t.Mapping[str, t.Sequence[DatasetWeight]]]:
        """Delete a type of check.

        Answers the types that are left in that country.

        Parameters:
            country (required): Country of the type, or `ALL`.
            type (required): Name of the type; `person`, `vehicle` and `company` cannot be deleted.

        Source: documented.
        """
        return await self._client._call("custom_types.delete", params, options)


class AsyncSettings(Resource):
    """Operations of `settings`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[SettingsCreateParams]
    ) -> SettingAnswer:
        """Set how checks are made.

        For the whole client: it affects every type of check.

        Parameters:
            retries: Ask sources again until they answer or `max_duration` has passed.
            max_duration: Longest time that a check may collect answers, `15m` to `168h`, or
                `default`. Left out, it is 48h with retries; without them 3h in CO, MX, PE and BR,
                48h in CL and international lists, 72h in CR. One client sends `3m`, which is below
                the documented least.
            names_matching_type: How the names of identity sources and of criminal, legal and
                international ones are compared. `soft` by default.

        Source: documented.
        """
        return await self._client._call("settings.create", params, options)


class AsyncCredentials(Resource):
    """Operations of `credentials`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def set(
        self,
        database_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[CredentialsSetRest],
    ) -> CredentialMessage:
        """Create or replace the credential for a database.

        Parameters:
            database_id (required): Database that the credential is for. In the path, but in no
                table of parameters.
            password (required): Password for the source.
            username (required): Name of the user at the source.
            complements_for_authentication: More that the source asks for. Its items are
                undocumented, so they are sent as given.

        Source: documented.
        """
        return await self._client._call(
            "credentials.set", {"database_id": database_id, **params}, options
        )

    async def list(
        self, *, options: Options | None = None, **params: Unpack[CredentialsListParams]
    ) -> CredentialsAnswer:
        """Get the credentials that are set, and the databases that take some.

        One answer has two lists, so there are no pages.

        Source: documented.
        """
        return await self._client._call("credentials.list", params, options)

    async def delete(
        self,
        database_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> CredentialMessage:
        """Delete the credential for a database.

        Parameters:
            database_id (required): Database that the credential is for. In the path, but in no
                table of parameters.

        Source: documented.
        """
        return await self._client._call(
            "credentials.delete", {"database_id": database_id, **params}, options
        )


class AsyncContinuousChecks(Resource):
    """Operations of `continuous_checks`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ContinuousChecksCreateParams]
    ) -> ContinuousCheck:
        """Repeat a check on a schedule.

        Each run is a check of its own.

        Parameters:
            frequency (required): Time between runs, such as `weekly` or `2w`.
            end_date (required): Last day of the series, which must leave room for one run. Not in
                the older specification.
            check_id (required): Check that is repeated.

        Source: documented.
        """
        return await self._client._call("continuous_checks.create", params, options)

    async def update(
        self,
        continuous_check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ContinuousChecksUpdateRest],
    ) -> ContinuousCheck:
        """Change the frequency of a series, or turn it on or off.

        There is no way to delete one: set its status to `disabled`.

        Parameters:
            continuous_check_id (required): Identifier of the series.
            frequency: New time between runs, such as `weekly` or `2w`. Required in the older
                specification.
            status: Whether the series runs. Required in the older specification.
            version: Version of the key, for the hooks of this series. It must be that of the key in
                use, and is `0` if left out.

        Source: documented.
        """
        return await self._client._call(
            "continuous_checks.update",
            {"continuous_check_id": continuous_check_id, **params},
            options,
        )

    def list(
        self, *, options: Options | None = None, **params: Unpack[ContinuousChecksListParams]
    ) -> AsyncPages[ContinuousCheck]:
        """List the series.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list("continuous_checks.list", params, options)

    async def get(
        self,
        continuous_check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> ContinuousCheck:
        """Get a series, with the check that ran last.

        Parameters:
            continuous_check_id (required): Identifier of the series.

        Source: documented.
        """
        return await self._client._call(
            "continuous_checks.get", {"continuous_check_id": continuous_check_id, **params}, options
        )

    def history(
        self,
        continuous_check_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ContinuousChecksHistoryRest],
    ) -> AsyncPages[t.Any]:
        """List how the scores of a series changed.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            continuous_check_id (required): Identifier of the series.
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list(
            "continuous_checks.history",
            {"continuous_check_id": continuous_check_id, **params},
            options,
        )


class AsyncProviderWebhooks(Resource):
    """Operations of `provider_webhooks`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def receive(
        self,
        webhook_type: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProviderWebhooksReceiveRest],
    ) -> ProviderWebhookAnswer:
        """Deliver an event of a provider to Truora.

        The body is sent unchanged. This is not about Truora's own events to you.

        Parameters:
            webhook_type (required): Kind of event: the name of a provider, such as
                `complyadvantage`.
            body (required): What the provider sends. Documented to be JSON, XML or multipart, and
                nothing more. [inferred]
            content_type (required): Media type of the body, such as `text/xml`. [inferred]

        Source: documented.
        """
        return await self._client._call(
            "provider_webhooks.receive", {"webhook_type": webhook_type, **params}, options
        )


class AsyncBatches(Resource):
    """Operations of `batches`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[BatchesCreateParams]
    ) -> NewBatch:
        """Create a batch of checks.

        Then upload its workbook to `file_upload_link` with `batches.upload`, and start it.

        Parameters:
            country (required): Country of the checks, `ALL` for international lists.
            type (required): Kind of check, or the name of a custom type.
            service (required): Service that runs the rows.
            frequency: Time between runs, which makes the checks continuous.
            columns_mapping: Column by name of the input, from 0. Without it, the service maps all
                inputs of the type in its own order.
            end_date: Day on which continuous checks end, which must leave room for one run. Should
                be given together with `frequency`, although it is not marked as required.

        Source: documented.
        """
        return await self._client._call("batches.create", params, options)

    async def upload(
        self,
        file_upload_link: str | None = None,
        *,
        size: int | None = None,
        timeout: float | None = None,
        on_progress: Callable[[int, int], object] | None = None,
        options: Options | None = None,
        **params: Unpack[BatchesUploadRest],
    ) -> UploadAnswer:
        """Upload the workbook of a batch.

        One workbook of at most 1,000 rows, whose columns follow `columns`. The link takes one
        upload, within 30 minutes. The key does not go along.

        file: a path, bytes, or a stream; a stream of unknown size needs `size`, in bytes, and is
        sent once. timeout: seconds, 300 by default. on_progress: called with the bytes sent and the
        total.

        Parameters:
            file_upload_link (required): Link from the new batch, unchanged.
            file (required): The workbook, in the format xlsx.

        Source: documented.
        """
        return await self._client._upload(
            "batches.upload",
            {"file_upload_link": file_upload_link, **params},
            options,
            size,
            timeout,
            on_progress,
        )

    async def request_report(
        self,
        batch_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[BatchesRequestReportRest],
    ) -> BatchMessage:
        """Ask for the report of a batch.

        Creating it takes some time: wait for it with `batches.wait_report`.

        Parameters:
            batch_id (required): Identifier of the batch.
            format (required): File format of the report. Its values are undocumented; `xlsx` and
                `csv` are likely.

        Source: documented.
        """
        return await self._client._call(
            "batches.request_report", {"batch_id": batch_id, **params}, options
        )

    async def start(
        self,
        batch_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> BatchMessage:
        """Start a batch.

        Its workbook must have been uploaded; until then the answer is a 404. Each row is billed
        like a check.

        Parameters:
            batch_id (required): Identifier of the batch.

        Source: documented.
        """
        return await self._client._call("batches.start", {"batch_id": batch_id, **params}, options)

    async def stop(
        self,
        batch_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Batch:
        """Stop a batch that is in progress or has not started.

        Parameters:
            batch_id (required): Identifier of the batch.

        Source: documented.
        """
        return await self._client._call("batches.stop", {"batch_id": batch_id, **params}, options)

    async def get(
        self,
        batch_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Batch:
        """Get a batch.

        Parameters:
            batch_id (required): Identifier of the batch.

        Source: documented.
        """
        return await self._client._call("batches.get", {"batch_id": batch_id, **params}, options)

    async def wait(
        self,
        batch_id: str | None = None,
        *,
        timeout: float | None = None,
        on_poll: Callable[[Batch], object] | None = None,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Batch:
        """Wait until a job has ended and return its last answer: `batches.get` is polled until
        `status` is `finished` or `stopped`. `failed` raises `JobFailedError`.

        timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with
        each answer that is not final.

        Parameters:
            batch_id (required): Identifier of the batch.

        Source: documented.
        """
        return await self._client._wait(
            "batches.get", {"batch_id": batch_id, **params}, options, timeout, on_poll
        )

    async def report(
        self,
        batch_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> BatchReport:
        """Get the link to the report of a batch.

        A 404 means that there is none, or not yet. Fetch the file with `download`.

        Parameters:
            batch_id (required): Identifier of the batch.

        Source: documented.
        """
        return await self._client._call("batches.report", {"batch_id": batch_id, **params}, options)

    async def wait_report(
        self,
        batch_id: str | None = None,
        *,
        timeout: float | None = None,
        on_poll: Callable[[BatchReport], object] | None = None,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> BatchReport:
        """Wait until a job has ended and return its last answer: `batches.report` is polled until
        `batch_report_url` is present. A 404 means that it is not ready yet.

        timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with
        each answer that is not final.

        Parameters:
            batch_id (required): Identifier of the batch.

        Source: documented.
        """
        return await self._client._wait(
            "batches.report", {"batch_id": batch_id, **params}, options, timeout, on_poll
        )


class AsyncRules(Resource):
    """Operations of `rules`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[RulesCreateParams]
    ) -> BusinessRuleAnswer:
        """Create a rule.

        Add actions with `rule_actions.create`.

        Parameters:
            name: Name of the rule. Not marked as required, but probably required to create a rule.
            event_type: Event that triggers it. One is listed, the dashboard offers many more. Not
                marked as required, but probably required to create a rule.
            condition: Condition in JsonLogic: an object, or its JSON text. Variables are named by
                dotted paths. Not marked as required, but probably required to create a rule.

        Source: documented.
        """
        return await self._client._call("rules.create", params, options)

    async def update(
        self,
        rule_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[RulesUpdateRest],
    ) -> BusinessRuleAnswer:
        """Change a rule.

        Parameters:
            rule_id (required): Identifier of the rule.
            name: Name of the rule. Not marked as required, but probably required to create a rule.
            event_type: Event that triggers it. One is listed, the dashboard offers many more. Not
                marked as required, but probably required to create a rule.
            condition: Condition in JsonLogic: an object, or its JSON text. Variables are named by
                dotted paths. Not marked as required, but probably required to create a rule.

        Source: documented.
        """
        return await self._client._call("rules.update", {"rule_id": rule_id, **params}, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[RulesListParams]
    ) -> AsyncPages[BusinessRule]:
        """List the rules.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list("rules.list", params, options)

    async def get(
        self,
        rule_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> BusinessRuleAnswer:
        """Get a rule.

        Parameters:
            rule_id (required): Identifier of the rule.

        Source: documented.
        """
        return await self._client._call("rules.get", {"rule_id": rule_id, **params}, options)

    async def delete(
        self,
        rule_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> RuleMessage:
        """Delete a rule and its actions.

        Parameters:
            rule_id (required): Identifier of the rule.

        Source: documented.
        """
        return await self._client._call("rules.delete", {"rule_id": rule_id, **params}, options)

    async def variables_spec(
        self, *, options: Options | None = None, **params: Unpack[RulesVariablesSpecParams]
    ) -> RuleVariablesSpec:
        """Get the variables that a condition may use.

        Source: documented.
        """
        return await self._client._call("rules.variables_spec", params, options)


class AsyncRuleActions(Resource):
    """Operations of `rule_actions`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def set_env_var(
        self, *, options: Options | None = None, **params: Unpack[RuleActionsSetEnvVarParams]
    ) -> RuleEnvVars:
        """Set a variable that an action may use.

        It is created, or overwritten where the name exists.

        Parameters:
            rule_id (required): Identifier of the rule.
            action_id (required): Identifier of the action.
            name: Name of the variable. Not marked as required, but probably required to create a
                rule.
            value: Its value. Not marked as required, but probably required to create a rule.
            secret: Whether it is stored encrypted, and hidden when read. Not marked as required;
                probably false by default.

        Source: documented.
        """
        return await self._client._call("rule_actions.set_env_var", params, options)

    async def list_env_vars(
        self, *, options: Options | None = None, **params: Unpack[RuleActionsListEnvVarsParams]
    ) -> RuleEnvVars:
        """Get the variables of an action.

        Hidden values come back empty.

        Parameters:
            rule_id (required): Identifier of the rule.
            action_id (required): Identifier of the action.

        Source: documented.
        """
        return await self._client._call("rule_actions.list_env_vars", params, options)

    async def delete_env_var(
        self, *, options: Options | None = None, **params: Unpack[RuleActionsDeleteEnvVarParams]
    ) -> RuleMessage:
        """Delete a variable of an action.

        Parameters:
            rule_id (required): Identifier of the rule.
            action_id (required): Identifier of the action.
            var_name (required): Name of the variable.

        Source: documented.
        """
        return await self._client._call("rule_actions.delete_env_var", params, options)

    async def create(
        self,
        rule_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[RuleActionsCreateRest],
    ) -> RuleActionAnswer:
        """Add an action to a rule.

        Parameters:
            rule_id (required): Identifier of the rule.
            name: Name of the action. Not marked as required, but probably required to create a
                rule.
            type: What it does. Not marked as required, but probably required to create a rule.
            status: Whether it runs.
            config: Settings of the action. `http_request` requires a method and a URL. Named in
                prose, its members are those of the answer. For other types they are unknown: give
                them with the option `extra`. [inferred]

        Source: documented.
        """
        return await self._client._call(
            "rule_actions.create", {"rule_id": rule_id, **params}, options
        )

    async def update(
        self, *, options: Options | None = None, **params: Unpack[RuleActionsUpdateParams]
    ) -> RuleActionAnswer:
        """Change an action.

        Parameters:
            rule_id (required): Identifier of the rule.
            action_id (required): Identifier of the action.
            name: Name of the action. Not marked as required, but probably required to create a
                rule.
            type: What it does. Not marked as required, but probably required to create a rule.
            status: Whether it runs.
            config: Settings of the action. `http_request` requires a method and a URL. Named in
                prose, its members are those of the answer. For other types they are unknown: give
                them with the option `extra`. [inferred]

        Source: documented.
        """
        return await self._client._call("rule_actions.update", params, options)

    def list(
        self,
        rule_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[RuleActionsListRest],
    ) -> AsyncPages[RuleAction]:
        """List the actions of a rule.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            rule_id (required): Identifier of the rule.
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list("rule_actions.list", {"rule_id": rule_id, **params}, options)

    async def delete(
        self, *, options: Options | None = None, **params: Unpack[RuleActionsDeleteParams]
    ) -> RuleMessage:
        """Delete an action and its variables.

        Parameters:
            rule_id (required): Identifier of the rule.
            action_id (required): Identifier of the action.

        Source: documented.
        """
        return await self._client._call("rule_actions.delete", params, options)


class AsyncHookEvents(Resource):
    """Operations of `hook_events`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    def list(
        self, *, options: Options | None = None, **params: Unpack[HookEventsListParams]
    ) -> AsyncPages[HookEvent]:
        """List the events of the last 60 days.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list("hook_events.list", params, options)

    async def get(
        self,
        idempotency_key: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> HookEvent:
        """Get an event.

        Parameters:
            idempotency_key (required): Key of the event's record.

        Source: documented.
        """
        return await self._client._call(
            "hook_events.get", {"idempotency_key": idempotency_key, **params}, options
        )


class AsyncHooks(Resource):
    """Operations of `hooks`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[HooksCreateParams]
    ) -> CreatedHook:
        """Create a hook, which delivers events of checks to a web address or by mail.

        Keep the `signing_key` of the answer: the webhooks of this hook are signed with it.

        Parameters:
            actions: Actions whose events are delivered, such as `created` and `finished`. It is
                undocumented which parameters are required: a warning names those that probably are.
            event_type: What the events are about.
            status: Whether the hook delivers. Its values are undocumented.
            subscriber_address: Where the events go: a web address, or one for mail.
            subscriber_language: Language of the messages. Its values are undocumented.
            subscriber_type: Whether events go by mail or to a web address.

        Source: documented.
        """
        return await self._client._call("hooks.create", params, options)

    async def list(
        self, *, options: Options | None = None, **params: Unpack[HooksListParams]
    ) -> t.Any:
        """List the hooks that were made by API.

        Each has its `signing_key`. The answer is kept as received.

        Source: documented.
        """
        return await self._client._call("hooks.list", params, options)


class AsyncApiKeys(Resource):
    """Operations of `api_keys`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ApiKeysCreateParams]
    ) -> CreatedApiKey:
        """Create a key, such as the web token that one person runs a flow with.

        Needs a backend key. A web token is for one person and one process, and lives about two
        hours; `links.hosted_flow` makes the address that the person opens, and `processes.create`,
        with the token as `api_key`, tells which process it is.

        Parameters:
            key_type (required): Kind of key. The table has backend and web, the text of the page
                sdk too; generator is known from Truora's own mobile code.
            api_key_version: Version of the key. 0 by default. Guides send 1.
            grant: Product that the key opens. Truora's own mobile code sends validations for sdk
                keys; no page mentions it.
            key_name: Name of the key.
            flow_id: Flow that the person runs; it must be published.
            country: Country of the process. The guide accepts only ALL, the reference these ten,
                and integrators send MX: other texts are sent as they come.
            redirect_url: Address that the browser opens at the end.
            account_id: Your identifier of the person. Generated by default. Only read where `grant`
                is digital-identity.
            document_type: Document that is chosen beforehand. Only read where `grant` is
                digital-identity.
            emails: E-mail addresses to verify. How a list travels is not said. The key is repeated,
                as Truora's own mobile code does elsewhere; integrators send one value, or one
                joined by commas.
            phones: Phones to verify, each with `+` and country code. Sent in the same way as
                `emails`.
            phone: One phone, with `+` and country code, by its name in the guide.
            billing_hub: Billing hub that counts it. Needed where the account uses billing hubs.
            start_variables: Variables that the flow starts with.

        Source: documented.
        """
        return await self._client._call("api_keys.create", params, options)

    async def list(
        self, *, options: Options | None = None, **params: Unpack[ApiKeysListParams]
    ) -> ApiKeysAnswer:
        """List the keys of the account.

        Source: third-party.
        """
        return await self._client._call("api_keys.list", params, options)

    async def delete(
        self,
        api_key_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> t.Any:
        """Revoke a key.

        Parameters:
            api_key_id (required): Identifier of the key. [third-party]

        Source: third-party.
        """
        return await self._client._call(
            "api_keys.delete", {"api_key_id": api_key_id, **params}, options
        )


class AsyncFlows(Resource):
    """Operations of `flows`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def send_link(
        self,
        flow: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[FlowsSendLinkRest],
    ) -> SentFlowLink:
        """Send a person the link to a flow.

        It makes the process and sends its link in one call. `processes.send_link` is another
        operation: it sends the link of a process that exists.

        Parameters:
            flow (required): Identifier of the flow.
            message_channel (required): How the link travels.
            lang (required): Language of the message.
            phone_number (required): Phone of the person, with `+` and country code. Documented as
                required for every channel.
            outbound_id: Outbound message with the link; it must allow redirection.
            var: Values of the template's variables, by name; none is empty. Needed where the
                template has variables. Needs `outbound_id`.
            email: E-mail address of the person.

        Source: documented.
        """
        return await self._client._call("flows.send_link", {"flow": flow, **params}, options)

    async def create(
        self, *, options: Options | None = None, **params: Unpack[FlowsCreateParams]
    ) -> t.Any:
        """Create a flow.

        Parameters:
            name (required): Name of the flow.
            status (required): State of the flow. Only `enabled` is printed.
            identity_verifications (required): Blocks of the flow, in order. Its items are
                undocumented, so they are sent as given.

        Source: documented.
        """
        return await self._client._call("flows.create", params, options)


class AsyncProcesses(Resource):
    """Operations of `processes`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def result(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProcessesResultRest],
    ) -> ProcessResult:
        """Get the result of an identity process.

        A declined identity is a result like any other: its status is `failure`. The verdict is
        `override_status` if present, else `status`. Links to the user's files live 15 minutes.

        Parameters:
            process_id (required): Identifier of the identity process.
            account_id: Account of the process. One integrator sends it; it is not needed.
                [third-party]

        Source: documented.
        """
        return await self._client._call(
            "processes.result", {"process_id": process_id, **params}, options
        )

    async def wait(
        self,
        process_id: str | None = None,
        *,
        timeout: float | None = None,
        on_poll: Callable[[ProcessResult], object] | None = None,
        options: Options | None = None,
        **params: Unpack[ProcessesResultRest],
    ) -> ProcessResult:
        """Wait until a job has ended and return its last answer: `processes.result` is polled until
        `status` is `success` or `failure`.

        timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with
        each answer that is not final.

        Parameters:
            process_id (required): Identifier of the identity process.
            account_id: Account of the process. One integrator sends it; it is not needed.
                [third-party]

        Source: documented.
        """
        return await self._client._wait(
            "processes.result", {"process_id": process_id, **params}, options, timeout, on_poll
        )

    async def validations(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> ProcessValidations:
        """Get the validations of an identity process.

        `processes.result` and `accounts.validations`, which are documented, give the same data.

        Parameters:
            process_id (required): Identifier of the identity process. [inferred]

        Source: inferred.
        """
        return await self._client._call(
            "processes.validations", {"process_id": process_id, **params}, options
        )

    if TYPE_CHECKING:

        @t.overload
        async def pdf(
            self,
            process_id: str | None = None,
            *,
            to: str | os.PathLike[str],
            timeout: float | None = None,
            on_progress: Callable[[int, int | None], object] | None = None,
            options: Options | None = None,
            **params: Unpack[NoParams],
        ) -> SavedFile: ...

        @t.overload
        async def pdf(
            self,
            process_id: str | None = None,
            *,
            to: None = None,
            timeout: float | None = None,
            on_progress: Callable[[int, int | None], object] | None = None,
            options: Options | None = None,
            **params: Unpack[NoParams],
        ) -> AsyncDownload: ...

    async def pdf(
        self,
        process_id: str | None = None,
        *,
        to: str | os.PathLike[str] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> SavedFile | AsyncDownload:
        """Download the PDF of an identity process.

        The process must have ended.

        to: path of the file; it is written completely or not at all. Without it, a stream to read
        and close. timeout: seconds, 300 by default. on_progress: called with the bytes received
        and, if known, the total.

        Parameters:
            process_id (required): Identifier of the identity process.

        Source: documented.
        """
        return await self._client._file(
            "processes.pdf", {"process_id": process_id, **params}, options, to, timeout, on_progress
        )

    if TYPE_CHECKING:

        @t.overload
        async def recordings(
            self,
            process_id: str | None = None,
            *,
            to: str | os.PathLike[str],
            timeout: float | None = None,
            on_progress: Callable[[int, int | None], object] | None = None,
            options: Options | None = None,
            **params: Unpack[NoParams],
        ) -> SavedFile: ...

        @t.overload
        async def recordings(
            self,
            process_id: str | None = None,
            *,
            to: None = None,
            timeout: float | None = None,
            on_progress: Callable[[int, int | None], object] | None = None,
            options: Options | None = None,
            **params: Unpack[NoParams],
        ) -> AsyncDownload: ...

    async def recordings(
        self,
        process_id: str | None = None,
        *,
        to: str | os.PathLike[str] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> SavedFile | AsyncDownload:
        """Download the recordings of the video call of an identity process.

        The process must have ended.

        to: path of the file; it is written completely or not at all. Without it, a stream to read
        and close. timeout: seconds, 300 by default. on_progress: called with the bytes received
        and, if known, the total.

        Parameters:
            process_id (required): Identifier of the identity process.

        Source: documented.
        """
        return await self._client._file(
            "processes.recordings",
            {"process_id": process_id, **params},
            options,
            to,
            timeout,
            on_progress,
        )

    async def send_link(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProcessesSendLinkRest],
    ) -> Process:
        """Send a person the link of an identity process that exists.

        Give the web token that created the process as the option `api_key`. `flows.send_link` is
        another operation: it makes the process too.

        Parameters:
            process_id (required): Identifier of the identity process.
            lang (required): Language of the message.
            phone_number (required): Phone of the person, without country code.
            phone_country_code (required): Country code of the phone, with `+`.
            message_channel (required): How the link travels.

        Source: documented.
        """
        return await self._client._call(
            "processes.send_link", {"process_id": process_id, **params}, options
        )

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ProcessesCreateParams]
    ) -> Process:
        """Create the identity process of a web token, or get the one that it has.

        Give the web token as the option `api_key`: flow and person come from it. It is the reliable
        way to learn `process_id`. An expired token is answered by 403.

        Source: documented.
        """
        return await self._client._call("processes.create", params, options)

    async def verify(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProcessesVerifyRest],
    ) -> Process:
        """Submit the inputs of the current step of an identity process.

        Meant for a user interface of your own. Take step and inputs from `processes.get`, and ask
        it again until the next step is there. Files go to the links of `files_upload_urls`.

        Parameters:
            process_id (required): Identifier of the identity process.
            type (required): What the step does.
            step_id (required): Identifier of the step.
            expected_inputs: The inputs, matched by type and name. Marked as required, but must be
                left out if the step takes no inputs.
            verification_id (required): Verification that the step belongs to.

        Source: documented.
        """
        return await self._client._call(
            "processes.verify", {"process_id": process_id, **params}, options
        )

    async def back(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProcessesBackRest],
    ) -> Process:
        """Go one step back in an identity process, or repeat the last one.

        Parameters:
            process_id (required): Identifier of the identity process.
            retry_step: Repeat the last step instead of going back.

        Source: documented.
        """
        return await self._client._call(
            "processes.back", {"process_id": process_id, **params}, options
        )

    async def update(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProcessesUpdateRest],
    ) -> Process:
        """Change the device or the phone of an identity process.

        Until the process has ended.

        Parameters:
            process_id (required): Identifier of the identity process.
            device_info: What is known of the device, sent as JSON text.
            phone_number: Phone of the person, with country code.

        Source: documented.
        """
        return await self._client._call(
            "processes.update", {"process_id": process_id, **params}, options
        )

    async def get(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Process:
        """Get an identity process with its steps.

        The web token of the process will do as the option `api_key`, and a backend key too. For the
        verdict use `processes.result`.

        Parameters:
            process_id (required): Identifier of the identity process.

        Source: documented.
        """
        return await self._client._call(
            "processes.get", {"process_id": process_id, **params}, options
        )

    def list(
        self, *, options: Options | None = None, **params: Unpack[ProcessesListParams]
    ) -> AsyncPages[Process]:
        """List identity processes.

        The verdict is `override_status` if present, else `status`.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            status: Only processes with this status.
            failure_status: Only processes with this failure status. The page lists expired and,
                unexpectedly, pending: any text is sent.
            declined_reason: Only processes declined for one of these reasons.
            search: Only processes that contain this text. Compared exactly with `process_id` and
                `flow_id`, in part with `account_id`, `document_number`, `cell_phone`, `first_name`
                and `last_name`.
            start_date: Only processes from this time on. At most two months lie between the two
                dates. The page prints an offset such as -05:00; that a `Z` will do is not said.
            end_date: Only processes up to this time. At most two months lie between the two dates.
                The page prints an offset such as -05:00; that a `Z` will do is not said.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("processes.list", params, options)

    async def variables(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> ProcessVariables:
        """Get the variables of an identity process.

        They are grouped by the block that set them.

        Parameters:
            process_id (required): Identifier of the identity process.

        Source: documented.
        """
        return await self._client._call(
            "processes.variables", {"process_id": process_id, **params}, options
        )

    async def delete(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> DeletedProcess:
        """Delete an identity process.

        It cannot be undone.

        Parameters:
            process_id (required): Identifier of the identity process.

        Source: documented.
        """
        return await self._client._call(
            "processes.delete", {"process_id": process_id, **params}, options
        )

    async def cancel(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProcessesCancelRest],
    ) -> Process:
        """End an identity process before its time.

        Parameters:
            process_id (required): Identifier of the identity process. [third-party]
            failure_status (required): How it ends. [third-party]
            declined_reason: Why it is declined. [third-party]
            canceled_reason: Why it is canceled. [third-party]

        Source: third-party.
        """
        return await self._client._call(
            "processes.cancel", {"process_id": process_id, **params}, options
        )

    async def add_verification(
        self,
        process_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ProcessesAddVerificationRest],
    ) -> AddedVerification:
        """Add a block to a dynamic identity process.

        Parameters:
            process_id (required): Identifier of the identity process. [third-party]
            verification (required): The block. [third-party]

        Source: third-party.
        """
        return await self._client._call(
            "processes.add_verification", {"process_id": process_id, **params}, options
        )


class AsyncConsentTerms(Resource):
    """Operations of `consent_terms`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def get(
        self,
        terms_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ConsentTermsGetRest],
    ) -> ConsentTermsAnswer:
        """Get the terms that a person consents to.

        Parameters:
            terms_id (required): Identifier of the terms. [third-party]
            terms: Whether the answer has the texts. [third-party]

        Source: third-party.
        """
        return await self._client._call(
            "consent_terms.get", {"terms_id": terms_id, **params}, options
        )


class AsyncValidations(Resource):
    """Operations of `validations`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def evaluate_image(
        self, *, options: Options | None = None, **params: Unpack[ValidationsEvaluateImageParams]
    ) -> ImageEvaluation:
        """Evaluate the picture of a document before it is uploaded.

        Parameters:
            image (required): The picture in Base64. [third-party]
            country (required): Country that issued the document. [third-party]
            document_type (required): Kind of document. [third-party]
            document_side (required): Side of the document. [third-party]
            validation_id: Validation that the picture is meant for. [third-party]
            evaluation_type (required): What is in the picture: `document`. [third-party]

        Source: third-party.
        """
        return await self._client._call("validations.evaluate_image", params, options)

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ValidationsCreateParams]
    ) -> Validation:
        """Start a validation.

        What it needs depends on its type. All but those of documents need an enrollment first.
        Upload files to the links in `instructions`, send a code with `validations.perform`, and
        follow it with `validations.get`, or wait with `validations.wait`.

        Parameters:
            type (required): What is validated. `electronic-signature` and `government` are only in
                guides.
            user_authorized (required): The person consented to it.
            account_id: Account of the person. The page marks it as required, then says that it is
                generated for documents.
            country: Country of the document or the face; `ALL` for passports, and where a search of
                faces completes a face validation. Documents of BR, CR, VE and PA are made available
                on request. Truora's pages disagree about SV, VE and PA, so all are taken.
            document_type: Kind of document. `ppt` is made available on request.
                `general-registration` (BR), `pep` and `temporary-national-id` (CO) are in guides
                and printed answers only; `tax-id`, `ptp` and `native-national-id` in Truora's
                mobile code.
            custom_input: Reference of your own, stored with the validation.
            custom_type: Custom type of the check that is made on the way.
            phone_locale: Language of the message with the code.
            verify_channel: How the code is sent. `whatsapp` needs an active line of your own and an
                outbound for codes, set up by Truora.
            phone_type: Label under which the phone is enrolled.
            language: Language of the e-mail.
            retry_of_id: Failed validation that this one retries. Needed while a retry is active,
                with the same `account_id`, also one that was made up. Of faces with passive
                liveness only.
            subvalidations: What is validated of the face, `similarity` if left out. Truora's own
                client shows that the key is repeated.
            minimum_precision: How exact the speech must be. Needed with `speech_match`.
            threshold: Similarity that is needed. 0.65 by default.
            timeout: Seconds that the person has; that of your account if left out. At most 600 for
                phones and e-mail addresses, 21600 for documents and faces.
            check_manual_review_availability: Skip the manual review while no reviewer is available.
                Its status is then `unavailable`.

        Source: documented.
        """
        return await self._client._call("validations.create", params, options)

    async def perform(
        self,
        validation_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ValidationsPerformRest],
    ) -> Validation:
        """Send the code that the person got by phone or e-mail.

        A wrong code uses up a retry.

        Parameters:
            validation_id (required): Identifier of the validation.
            type (required): What is validated.
            token (required): Code that the person got.

        Source: documented.
        """
        return await self._client._call(
            "validations.perform", {"validation_id": validation_id, **params}, options
        )

    async def restore(
        self,
        validation_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> ValidationLifecycle:
        """Restore a deleted validation.

        Parameters:
            validation_id (required): Identifier of the validation.

        Source: documented.
        """
        return await self._client._call(
            "validations.restore", {"validation_id": validation_id, **params}, options
        )

    async def upload(
        self,
        file_upload_url: str | None = None,
        *,
        size: int | None = None,
        timeout: float | None = None,
        on_progress: Callable[[int, int], object] | None = None,
        options: Options | None = None,
        **params: Unpack[ValidationsUploadRest],
    ) -> UploadAnswer:
        """Upload a file of a validation.

        To a link of the validation's instructions, exactly as it came. The link takes one upload.
        The key does not go along.

        file: a path, bytes, or a stream; a stream of unknown size needs `size`, in bytes, and is
        sent once. timeout: seconds, 300 by default. on_progress: called with the bytes sent and the
        total.

        Parameters:
            file_upload_url (required): Link from the validation, unchanged. If it was copied from
                text, `&` may have become `u0026`.
            file (required): The file.
            content_type (required): Media type of the file. Guides also name avi and mov.
                [third-party]

        Source: documented.
        """
        return await self._client._upload(
            "validations.upload",
            {"file_upload_url": file_upload_url, **params},
            options,
            size,
            timeout,
            on_progress,
        )

    async def document_infographic(
        self,
        *,
        options: Options | None = None,
        **params: Unpack[ValidationsDocumentInfographicParams],
    ) -> InfographicsAnswer:
        """Get pictures that explain a document to people.

        Parameters:
            country (required): Country that issued the document. Only known from the text of an
                error. [inferred]
            document_version (required): Version of the document. Only known from the text of an
                error. [inferred]

        Source: documented.
        """
        return await self._client._call("validations.document_infographic", params, options)

    async def list(
        self, *, options: Options | None = None, **params: Unpack[ValidationsListParams]
    ) -> ValidationsAnswer:
        """Get the validations of the client.

        The answer is no sure list, so there is nothing to iterate over; `accounts.validations`
        lists those of one person.

        Source: documented.
        """
        return await self._client._call("validations.list", params, options)

    async def get(
        self,
        validation_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ValidationsGetRest],
    ) -> Validation:
        """Get a validation.

        A declined or expired one is a result like any other: its status is `failure`.

        Parameters:
            validation_id (required): Identifier of the validation.
            show_details: Include the inputs and the links to files, which expire after 15 minutes.

        Source: documented.
        """
        return await self._client._call(
            "validations.get", {"validation_id": validation_id, **params}, options
        )

    async def wait(
        self,
        validation_id: str | None = None,
        *,
        timeout: float | None = None,
        on_poll: Callable[[Validation], object] | None = None,
        options: Options | None = None,
        **params: Unpack[ValidationsGetRest],
    ) -> Validation:
        """Wait until a job has ended and return its last answer: `validations.get` is polled until
        `validation_status` is `success` or `failure`.

        timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with
        each answer that is not final.

        Parameters:
            validation_id (required): Identifier of the validation.
            show_details: Include the inputs and the links to files, which expire after 15 minutes.

        Source: documented.
        """
        return await self._client._wait(
            "validations.get", {"validation_id": validation_id, **params}, options, timeout, on_poll
        )

    async def delete(
        self,
        validation_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> ValidationLifecycle:
        """Delete the data of a validation.

        `validations.restore` restores them.

        Parameters:
            validation_id (required): Identifier of the validation.

        Source: documented.
        """
        return await self._client._call(
            "validations.delete", {"validation_id": validation_id, **params}, options
        )


class AsyncIntegrations(Resource):
    """Operations of `integrations`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[IntegrationsCreateParams]
    ) -> IntegrationAnswer:
        """Connect the account to another service.

        Needed once per account, before the first electronic signature.

        Parameters:
            integration_type (required): The other service.
            config (required): Settings of the other service.

        Source: documented.
        """
        return await self._client._call("integrations.create", params, options)

    async def get(
        self,
        customer_integration_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Integration:
        """Get an integration.

        Parameters:
            customer_integration_id (required): Identifier of the integration.

        Source: documented.
        """
        return await self._client._call(
            "integrations.get",
            {"customer_integration_id": customer_integration_id, **params},
            options,
        )


class AsyncAccounts(Resource):
    """Operations of `accounts`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[AccountsCreateParams]
    ) -> Account:
        """Create the account of a person.

        No parameter is required: an identifier is generated.

        Parameters:
            account_id: Identifier of your own. Generated by default.
            country: Country of the person.
            document_number: Number of the document; returned as `national_id`.
            document_type: Kind of document.
            document_issue_date: Day on which the document was issued.
            email: E-mail address.
            first_name: Given names.
            last_name: Family names.
            phone_number: Phone.
            facebook_user: Name on Facebook.
            twitter_user: Name on Twitter.

        Source: documented.
        """
        return await self._client._call("accounts.create", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[AccountsListParams]
    ) -> AsyncPages[Account]:
        """List the accounts of people.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before. Printed as a
                required parameter of the path, described as an optional one of the query: the query
                is right.

        Source: documented.
        """
        return self._client._list("accounts.list", params, options)

    async def get(
        self,
        account_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Account:
        """Get the account of a person.

        Parameters:
            account_id (required): Account of the person.

        Source: documented.
        """
        return await self._client._call(
            "accounts.get", {"account_id": account_id, **params}, options
        )

    def enrollments(
        self,
        account_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[AccountsEnrollmentsRest],
    ) -> AsyncPages[Enrollment]:
        """List the enrollments of a person.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            account_id (required): Account of the person.
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list(
            "accounts.enrollments", {"account_id": account_id, **params}, options
        )

    def validations(
        self,
        account_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[AccountsValidationsRest],
    ) -> AsyncPages[Validation]:
        """List the validations of a person.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            account_id (required): Account of the person.
            start_key: Cursor of the page, as read from `next` of the page before. The answer has
                `next`, but no parameter is documented. [inferred]

        Source: documented.
        """
        return self._client._list(
            "accounts.validations", {"account_id": account_id, **params}, options
        )

    async def validation(
        self, *, options: Options | None = None, **params: Unpack[AccountsValidationParams]
    ) -> Validation:
        """Get a validation of a person.

        The service plans to remove it: use `validations.get`.

        Parameters:
            account_id (required): Account of the person.
            validation_id (required): Identifier of the validation.
            show_details: Include the inputs and the links to files, which expire after 15 minutes.

        Source: documented.
        """
        return await self._client._call("accounts.validation", params, options)


class AsyncEnrollments(Resource):
    """Operations of `enrollments`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[EnrollmentsCreateParams]
    ) -> Enrollment:
        """Enroll a face, a phone or an e-mail address.

        Needed before every validation but those of documents. Of a face, upload the picture to
        `file_upload_link`.

        Parameters:
            type (required): What is enrolled.
            user_authorized (required): The person consented to it.
            account_id: Account of the person. Generated by default. The page repeats it as an
                optional parameter of the query.
            confirmation: `none` skips the face validation that confirms it. Your account must be
                authorised for it, and the key created after that.
            country: Country of the person, `ALL` where a search of faces completes a face
                validation. Phones need it too, unless the account has one.
            phone_type: Label of the phone; an account has up to three.
            phone_number: Phone with its country code.
            email: E-mail address.
            fraud_reason: Why the face is blocked.

        Source: documented.
        """
        return await self._client._call("enrollments.create", params, options)

    async def get(
        self,
        enrollment_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Enrollment:
        """Get an enrollment.

        Parameters:
            enrollment_id (required): Identifier of the enrollment.

        Source: documented.
        """
        return await self._client._call(
            "enrollments.get", {"enrollment_id": enrollment_id, **params}, options
        )

    async def delete(
        self,
        enrollment_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[EnrollmentsDeleteRest],
    ) -> EnrollmentMessage:
        """Delete an enrollment.

        Parameters:
            enrollment_id (required): Identifier of the enrollment.
            fraud_reason: Why the face was blocked. An example of an error says that it can be
                missing; its place is undocumented. [inferred]

        Source: documented.
        """
        return await self._client._call(
            "enrollments.delete", {"enrollment_id": enrollment_id, **params}, options
        )


class AsyncValidatorsConfig(Resource):
    """Operations of `validators_config`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def update(
        self, *, options: Options | None = None, **params: Unpack[ValidatorsConfigUpdateParams]
    ) -> ValidatorsConfigAnswer:
        """Change settings of a validator.

        For the whole account. A block of a flow overrides the settings that it has.

        Parameters:
            validator (required): Validator that is set.
            retry_ttl: Seconds within which a retry can be made. 300 by default. At most 300 for
                faces, which can be retried with passive liveness only.
            validation_method: Methods to turn on or off, by name. The names are
                `government-database-validation`, `photocopy-analysis`, `manual-review`,
                `data-consistency`, `image-analysis` and `photo-of-photo`.
            support_email: Address for help, at the foot of the e-mail.
            threshold: Similarity that is needed. 0.65 by default.
            use_manual_review: Have a person review failed validations. Truora must turn it on
                first.
            include_face_search: Search the face in collections too.
            custom_name: Name within the message with the code.
            email_subject: Subject of the e-mail.
            email_title: Title of the e-mail.
            email_text_1: Text before the code.
            email_text_2: Text after the code.
            document_version: Version of the document that is set, all if left out. Answers spell
                them differently and have many more, so any text is sent.
            document_type: Kind of document that is set. For documents only. `general-registration`
                (BR), `pep` and `temporary-national-id` (CO) are in guides and in the printed answer
                only. The page also says that all kinds are meant if it is left out, so it is needed
                with `validation_method` alone.
            allowed_retries: Retries before the validation fails. At most 3 for documents, 2 for
                faces, both 0 if left out; at most 4 for e-mail addresses and phones. 2 by default.
                Faces need passive liveness.
            country: Country that is set. PA and VE are in the printed answer only; that CR can be
                set is our conclusion from printed processes.
            timeout: Seconds that the person has. 300 by default. At most 600 for phones and e-mail
                addresses.

        Source: documented.
        """
        return await self._client._call("validators_config.update", params, options)

    async def get(
        self, *, options: Options | None = None, **params: Unpack[ValidatorsConfigGetParams]
    ) -> ValidatorsConfigAnswer:
        """Get the settings of the validators.

        Source: documented.
        """
        return await self._client._call("validators_config.get", params, options)

    async def delete(
        self, *, options: Options | None = None, **params: Unpack[ValidatorsConfigDeleteParams]
    ) -> ValidatorsConfigAnswer:
        """Reset one setting of a validator, or all of them.

        Parameters:
            validator (required): Validator to reset.
            type: Setting to reset. All by default. `document_config` resets every version of every
                document.

        Source: documented.
        """
        return await self._client._call("validators_config.delete", params, options)


class AsyncValidatorsStatus(Resource):
    """Operations of `validators_status`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def get(
        self, *, options: Options | None = None, **params: Unpack[ValidatorsStatusGetParams]
    ) -> t.Any:
        """Get whether the validators are available.

        An answer of status 200 means that they are available.

        Source: documented.
        """
        return await self._client._call("validators_status.get", params, options)


class AsyncInboundFlows(Resource):
    """Operations of `inbound_flows`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[InboundFlowsCreateParams]
    ) -> InboundFlow:
        """Let a message to a line start a flow.

        People start it with a link that contains the text: `links.inbound` makes one.

        Parameters:
            flow_id (required): Flow that the message starts. [inferred]
            inbound_message (required): Exact text that starts the flow; no two inbound flows share
                one. [inferred]
            waba_phone_number (required): Line that receives the message, digits with the country
                code.
            waba_provider: Who connects the line to WhatsApp. From an older version: do not pass it.
                Elsewhere its values are `META` and `GUPSHUP`.

        Source: documented.
        """
        return await self._client._call("inbound_flows.create", params, options)

    async def update(
        self,
        inbound_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[InboundFlowsUpdateRest],
    ) -> InboundFlow:
        """Change the flow, the text or the line.

        A link that was sent before keeps the old text: make a new one with `links.inbound`.

        Parameters:
            inbound_id (required): Identifier of the inbound flow. [inferred]
            flow_id: Flow that the message starts. [inferred]
            inbound_message: Exact text that starts the flow; no two inbound flows share one.
                [inferred]
            waba_phone_number: Line that receives the message, digits with the country code.
                [inferred]

        Source: inferred.
        """
        return await self._client._call(
            "inbound_flows.update", {"inbound_id": inbound_id, **params}, options
        )

    async def get(
        self,
        inbound_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> InboundFlow:
        """Get an inbound flow.

        Parameters:
            inbound_id (required): Identifier of the inbound flow. [inferred]

        Source: inferred.
        """
        return await self._client._call(
            "inbound_flows.get", {"inbound_id": inbound_id, **params}, options
        )

    def list(
        self, *, options: Options | None = None, **params: Unpack[InboundFlowsListParams]
    ) -> AsyncPages[InboundFlow]:
        """List the inbound flows.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            line: Line, digits with the country code. A list like it needs one. [inferred]
            start_key: Cursor of the page, as read from `next` of the page before. [inferred]

        Source: inferred.
        """
        return self._client._list("inbound_flows.list", params, options)

    async def delete(
        self,
        inbound_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> InboundFlowDeleted:
        """Delete an inbound flow.

        Links to it no longer start a flow.

        Parameters:
            inbound_id (required): Identifier of the inbound flow. [inferred]

        Source: inferred.
        """
        return await self._client._call(
            "inbound_flows.delete", {"inbound_id": inbound_id, **params}, options
        )


class AsyncWabas(Resource):
    """Operations of `wabas`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def subscribe(
        self,
        waba_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> t.Any:
        """Subscribe to a WhatsApp Business account.

        Probably a part of connecting an account.

        Parameters:
            waba_id (required): Identifier of the account. [inferred]

        Source: inferred.
        """
        return await self._client._call("wabas.subscribe", {"waba_id": waba_id, **params}, options)

    async def list(
        self, *, options: Options | None = None, **params: Unpack[WabasListParams]
    ) -> WabasAnswer:
        """List the WhatsApp Business accounts.

        One answer has all of them, as far as is known.

        Source: inferred.
        """
        return await self._client._call("wabas.list", params, options)


class AsyncProviderStatuses(Resource):
    """Operations of `provider_statuses`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def report(
        self, *, options: Options | None = None, **params: Unpack[ProviderStatusesReportParams]
    ) -> t.Any:
        """Report the status of messages, as a provider.

        Probably meant only for Meta and Gupshup, not for users of this client.

        Parameters:
            json (required): What the provider reports. [inferred]

        Source: inferred.
        """
        return await self._client._call("provider_statuses.report", params, options)


class AsyncCampaigns(Resource):
    """Operations of `campaigns`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def cancel(
        self,
        campaign_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> t.Any:
        """Cancel a campaign.

        Campaigns are created in the dashboard.

        Parameters:
            campaign_id (required): Identifier of the campaign. [inferred]

        Source: inferred.
        """
        return await self._client._call(
            "campaigns.cancel", {"campaign_id": campaign_id, **params}, options
        )

    async def get(
        self,
        campaign_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> t.Any:
        """Get a campaign.

        Parameters:
            campaign_id (required): Identifier of the campaign. [inferred]

        Source: inferred.
        """
        return await self._client._call(
            "campaigns.get", {"campaign_id": campaign_id, **params}, options
        )


class AsyncSessions(Resource):
    """Operations of `sessions`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def finish(
        self,
        session_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> t.Any:
        """End a conversation.

        By the guide to the dashboard this cancels what is being verified, tells the person, and
        needs an approved template to begin again; repeating it is slowed down by pauses of 5 to 30
        minutes.

        Parameters:
            session_id (required): Conversation, as `outbounds.send` names it. [inferred]

        Source: inferred.
        """
        return await self._client._call(
            "sessions.finish", {"session_id": session_id, **params}, options
        )


class AsyncLines(Resource):
    """Operations of `lines`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def set_config(
        self,
        line: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[LinesSetConfigRest],
    ) -> t.Any:
        """Replace the configuration of a line.

        Parameters:
            line (required): Number of the line, or its identifier. [inferred]
            json (required): The configuration. [inferred]

        Source: inferred.
        """
        return await self._client._call("lines.set_config", {"line": line, **params}, options)

    async def get(
        self, line: str | None = None, *, options: Options | None = None, **params: Unpack[NoParams]
    ) -> Line:
        """Get a line.

        `channels.list`, which is documented, also has number, provider and account.

        Parameters:
            line (required): Number of the line, or its identifier. [inferred]

        Source: inferred.
        """
        return await self._client._call("lines.get", {"line": line, **params}, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[LinesListParams]
    ) -> AsyncPages[Line]:
        """List the lines.

        `channels.list`, which is documented, has most of it.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before. [inferred]

        Source: inferred.
        """
        return self._client._list("lines.list", params, options)

    async def update(
        self,
        line: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[LinesUpdateRest],
    ) -> t.Any:
        """Update a line.

        Its fields are undocumented, so the body is sent as given.

        Parameters:
            line (required): Number of the line, or its identifier. [inferred]
            body (required): What is changed, such as a form, `name=value`. [inferred]
            content_type (required): Media type of the body, probably
                `application/x-www-form-urlencoded`. [inferred]

        Source: inferred.
        """
        return await self._client._call("lines.update", {"line": line, **params}, options)

    async def of_customer(
        self,
        customer_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> t.Sequence[CustomerLine]:
        """Get the lines of a customer.

        One answer has all of them. If there are none, the status is 404.

        Parameters:
            customer_id (required): Identifier of the customer.

        Source: documented.
        """
        return await self._client._call(
            "lines.of_customer", {"customer_id": customer_id, **params}, options
        )


class AsyncOutbounds(Resource):
    """Operations of `outbounds`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[OutboundsCreateParams]
    ) -> OutboundMessage:
        """Create a template and submit it for review by Meta.

        It can be sent once its `outbound_status` is `APPROVED`, which takes minutes to days.

        Parameters:
            waba_phone_number (required): Line that it is sent from, active at Truora already, such
                as `+10000000`. Its format is undocumented; answers have a `+`.
            language_code (required): Language of the text.
            outbound_name (required): Name of the template.
            category (required): Meta's category; `AUTHENTICATION` is a code for one use.
            is_notification (required): Whether it is a notification, which starts no flow and has
                no quick replies.
            template_type (required): Kind of content. Images are JPEG or PNG up to 5 MB, videos MP4
                or 3GPP up to 16 MB, documents up to 100 MB.
            content: Body, with variables written as `{{.name}}`; may not end with one.
            header_text: Text above the body, with up to one variable. Only in `MARKETING` and
                `UTILITY`, and only where `template_type` is `TEXT`.
            footer_text: Text below the body, without variables.
            outbound_buttons: Buttons, in the order shown. `AUTHENTICATION` gets its `COPY_CODE`
                button by itself. How a form carries the list is not shown: it travels as JSON text.
            media_id: File shown above the body, uploaded beforehand to Truora's media service. The
                upload that returns it is undocumented.
            code_expiration_minutes: Adds a footer that says when the code expires.
            var: An example for every variable, by its name without braces and dot. The vendor's
                table has form keys such as `var.day` that hold a text, its prose a nested object:
                it travels as the table says.

        Source: documented.
        """
        return await self._client._call("outbounds.create", params, options)

    async def update(
        self,
        outbound_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[OutboundsUpdateRest],
    ) -> OutboundMessage:
        """Replace a template, which is reviewed again.

        One that is `DISABLED` cannot be changed: give the stored template as `given.outbound` to
        have that checked before it is sent.

        Parameters:
            outbound_id (required): Identifier of the template.
            waba_phone_number (required): Line that it is sent from, active at Truora already, such
                as `+10000000`. Its format is undocumented; answers have a `+`. [inferred]
            language_code (required): Language of the text. [inferred]
            outbound_name (required): Name of the template. [inferred]
            category (required): Meta's category; `AUTHENTICATION` is a code for one use. [inferred]
            is_notification (required): Whether it is a notification, which starts no flow and has
                no quick replies. [inferred]
            template_type (required): Kind of content. Images are JPEG or PNG up to 5 MB, videos MP4
                or 3GPP up to 16 MB, documents up to 100 MB. [inferred]
            content: Body, with variables written as `{{.name}}`; may not end with one. [inferred]
            header_text: Text above the body, with up to one variable. Only in `MARKETING` and
                `UTILITY`, and only where `template_type` is `TEXT`. [inferred]
            footer_text: Text below the body, without variables. [inferred]
            outbound_buttons: Buttons, in the order shown. `AUTHENTICATION` gets its `COPY_CODE`
                button by itself. How a form carries the list is not shown: it travels as JSON text.
                [inferred]
            media_id: File shown above the body, uploaded beforehand to Truora's media service. The
                upload that returns it is undocumented. [inferred]
            code_expiration_minutes: Adds a footer that says when the code expires. [inferred]
            var: An example for every variable, by its name without braces and dot. The vendor's
                table has form keys such as `var.day` that hold a text, its prose a nested object:
                it travels as the table says. [inferred]

        Source: documented.
        """
        return await self._client._call(
            "outbounds.update", {"outbound_id": outbound_id, **params}, options
        )

    async def send(
        self, *, options: Options | None = None, **params: Unpack[OutboundsSendParams]
    ) -> OutboundSent:
        """Send a template to a person.

        Give the stored template as `given.outbound` to have its state, flow and variables checked
        before anything is sent.

        Parameters:
            outbound_id (required): Template that is sent; it must be approved.
            phone_number (required): Number of the recipient, without country code.
            country_code (required): Calling code of the recipient, such as `+57`.
            user_authorized (required): The recipient agreed to be contacted.
            flow_id: Flow that starts when the recipient answers. Needed unless the template is a
                notification, which takes none; public code sends it empty there.
            var: A value for every variable, by its name without braces and dot. A code to copy, and
                every `AUTHENTICATION`, needs `code`.
            account_id: Your identifier of the person, which links the messages.
            preserve_last_outbound: A flag of unknown meaning. Public code sends it as `false`.
                [third-party]

        Source: documented.
        """
        return await self._client._call("outbounds.send", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[OutboundsListParams]
    ) -> AsyncPages[OutboundMessage]:
        """List the templates of a line or of a flow.

        Ask with `add_pagination` to walk page by page: without it the service answers a bare list,
        and perhaps 404 where there is none.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            line: Line, digits with the country code. Marked as required, but the service's error
                says that `line` or `flow_id` is enough. Its own `next` carries a `+`, so that seems
                to be accepted too.
            add_pagination: Whether the answer is a page instead of a bare list.
            flow_id: Only those that start this flow by default.
            interaction_category: Only those of this category.
            query: Text to search for; one that starts with `OTB` finds the template of this id.
            start_key: Cursor of the page, as read from `next` of the page before.
            status: Only those in this state.

        Source: documented.
        """
        return self._client._list("outbounds.list", params, options)

    async def get(
        self,
        outbound_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> OutboundMessage:
        """Get a template.

        Parameters:
            outbound_id (required): Identifier of the template.

        Source: documented.
        """
        return await self._client._call(
            "outbounds.get", {"outbound_id": outbound_id, **params}, options
        )

    async def delete(
        self,
        outbound_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> OutboundDeleted:
        """Delete a template.

        Parameters:
            outbound_id (required): Identifier of the template.

        Source: documented.
        """
        return await self._client._call(
            "outbounds.delete", {"outbound_id": outbound_id, **params}, options
        )


class AsyncAgentTemplates(Resource):
    """Operations of `agent_templates`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def delete_many(
        self, *, options: Options | None = None, **params: Unpack[AgentTemplatesDeleteManyParams]
    ) -> EngagementMessage | AgentTemplatesDeleted:
        """Delete several templates.

        Names that do not exist are skipped. Status 207 means that some of them are still there:
        `undeleted_template_names` of that answer says which.

        Parameters:
            template_names (required): Names of the templates.

        Source: documented.
        """
        return await self._client._call("agent_templates.delete_many", params, options)

    async def delete(
        self,
        template_name: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> EngagementMessage:
        """Delete a template.

        Parameters:
            template_name (required): Name of the template.

        Source: documented.
        """
        return await self._client._call(
            "agent_templates.delete", {"template_name": template_name, **params}, options
        )

    async def create(
        self, *, options: Options | None = None, **params: Unpack[AgentTemplatesCreateParams]
    ) -> AgentTemplate:
        """Create a template.

        A name that is taken is answered by status 409.

        Parameters:
            template_type (required): Kind of template. Requests take only texts; answers may
                contain images and videos.
            template_name (required): Name of the template, unique within the account.
            content_text (required): Text of the template. The limit is printed for updating only;
                the same here is inferred.

        Source: documented.
        """
        return await self._client._call("agent_templates.create", params, options)

    async def update(
        self,
        template_name: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[AgentTemplatesUpdateRest],
    ) -> AgentTemplate:
        """Replace the text of a template.

        Parameters:
            template_name (required): Name of the template.
            template_type (required): Kind of template. Requests take only texts; answers may
                contain images and videos.
            content_text (required): Text of the template.

        Source: documented.
        """
        return await self._client._call(
            "agent_templates.update", {"template_name": template_name, **params}, options
        )

    def list(
        self, *, options: Options | None = None, **params: Unpack[AgentTemplatesListParams]
    ) -> AsyncPages[AgentTemplate]:
        """List the templates.

        Where there are none, the answer is status 404.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            limit: Templates per page. Typed as text and refused unless it is a whole number above
                0: both are taken.
            prefix_name: Only names with this prefix.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("agent_templates.list", params, options)


class AsyncAgents(Resource):
    """Operations of `agents`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def update_capacity(
        self, *, options: Options | None = None, **params: Unpack[AgentsUpdateCapacityParams]
    ) -> CapacityUpdated:
        """Change how many conversations agents take.

        Status 207 means that it failed for some agents: `failed_updates` lists them.

        Parameters:
            update_type (required): What changes: agents, the default, or whether there are
                capacities at all.
            capacity: New capacity.
            targets: Agents whose capacity changes, by their e-mails. The type of its items is not
                documented: e-mails are inferred, because failures name them.

        Source: documented.
        """
        return await self._client._call("agents.update_capacity", params, options)

    async def update_status(
        self, *, options: Options | None = None, **params: Unpack[AgentsUpdateStatusParams]
    ) -> AgentStatusAnswer:
        """Set an agent online or offline.

        Parameters:
            username (required): Agent whose status changes, an e-mail in the example.
            status (required): New status.

        Source: documented.
        """
        return await self._client._call("agents.update_status", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[AgentsListParams]
    ) -> AsyncPages[Agent]:
        """List the agents, with their status.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            group: Only members of any of these groups. The format of several values is
                undocumented.
            start_key: Cursor of the page, as read from `next` of the page before.
            status: Only agents of this status.
            username: Only agents whose name contains this text.

        Source: documented.
        """
        return self._client._list("agents.list", params, options)

    async def group_counters(
        self, *, options: Options | None = None, **params: Unpack[AgentsGroupCountersParams]
    ) -> t.Any:
        """Get how many agents are online and how many conversations are open, by group.

        Source: documented.
        """
        return await self._client._call("agents.group_counters", params, options)

    async def assignment_ruleset(
        self,
        ruleset_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> AssignmentRuleset:
        """Get a set of rules by which chats are assigned.

        Parameters:
            ruleset_id (required): Identifier of the set of rules.

        Source: documented.
        """
        return await self._client._call(
            "agents.assignment_ruleset", {"ruleset_id": ruleset_id, **params}, options
        )


class AsyncChatExports(Resource):
    """Operations of `chat_exports`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ChatExportsCreateParams]
    ) -> ChatExport | ChatExportReused:
        """Ask for an export of chats.

        Status 201 answers the new export, status 200 an earlier one of the same data, in
        `export_data`. It is made in the background: look for its `request_id` in
        `chat_exports.list`, or in what `chat_exports.wait` returns. Who asked also gets an e-mail.

        Parameters:
            export_type (required): All chats, or one.
            export_format (required): Format of the file.
            time_range_start_date (required): Start of the range: a month, or an instant. Only its
                year and month count today. The form of the value is inferred from the answers: a
                month is sent as its first instant, or as its last second, in UTC.
            time_range_end_date (required): End of the range, in no earlier month. Only its year and
                month count today. The form of the value is inferred from the answers: a month is
                sent as its first instant, or as its last second, in UTC.
            language (required): Language of the file.
            name: Label for the export.
            exported_chat_id: Chat to export.

        Source: documented.
        """
        return await self._client._call("chat_exports.create", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[ChatExportsListParams]
    ) -> AsyncPages[ChatExport]:
        """List the exports of chats.

        `chat_exports.wait` repeats it until there is an export on its first page and all of them
        have ended, well or not: narrow it down to those that you wait for.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            chat_id: Only exports of this chat. For exports of a single chat.
            start_date: Only exports from this time on.
            end_date: Only exports up to this time.
            export_format: Only exports of this format.
            export_type: Only exports of this kind.
            language: Only exports of this language.
            limit: Exports per page. Typed as text and refused unless it is a whole number above 0:
                both are taken.
            request_actor: Only exports that this person asked for.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("chat_exports.list", params, options)

    async def wait(
        self,
        *,
        timeout: float | None = None,
        on_poll: Callable[[ChatExportPage], object] | None = None,
        options: Options | None = None,
        **params: Unpack[ChatExportsListParams],
    ) -> ChatExportPage:
        """Wait until a job has ended and return its last answer: `chat_exports.list` is polled
        until it returns an item and `exports[].status` of every item is `succeeded` or `failed` or
        `expired`.

        timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with
        each answer that is not final.

        Parameters:
            chat_id: Only exports of this chat. For exports of a single chat.
            start_date: Only exports from this time on.
            end_date: Only exports up to this time.
            export_format: Only exports of this format.
            export_type: Only exports of this kind.
            language: Only exports of this language.
            limit: Exports per page. Typed as text and refused unless it is a whole number above 0:
                both are taken.
            request_actor: Only exports that this person asked for.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return await self._client._wait("chat_exports.list", params, options, timeout, on_poll)


class AsyncChats(Resource):
    """Operations of `chats`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def force_dequeue(
        self,
        chat_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ChatsForceDequeueRest],
    ) -> EngagementMessage:
        """Take a chat out of the queue and give it to an agent.

        A chat that is not in the queue is answered by status 400, an agent who does not exist by
        404.

        Parameters:
            chat_id (required): Identifier of the chat.
            assignment_type (required): How the queue is overridden.
            target: Agent who gets the chat, by e-mail.

        Source: documented.
        """
        return await self._client._call(
            "chats.force_dequeue", {"chat_id": chat_id, **params}, options
        )

    async def send(
        self,
        chat_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ChatsSendRest],
    ) -> EngagementMessage:
        """Send a message in a chat.

        WhatsApp takes free messages within 24 hours after the contact's last one only; the service
        decides.

        Parameters:
            chat_id (required): Identifier of the chat. Sent in the path and again in the body, as a
                public client does.
            client_id (required): Your client at Truora. [third-party]
            request_id: Identifier of the message, which keeps it from being sent twice. Made from
                the seed of the call where it is left out: two calls of the same seed and chat are
                one message to the service. [third-party]
            whatsapp (required): The message, in the form of the WhatsApp Cloud API. [third-party]
            current_username (required): Agent who writes, by e-mail. [third-party]

        Source: documented.
        """
        return await self._client._call("chats.send", {"chat_id": chat_id, **params}, options)

    async def update(
        self,
        chat_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ChatsUpdateRest],
    ) -> ChatUpdated:
        """Give a chat to another agent, open it or close it.

        Give `owner`, `status`, or both.

        Parameters:
            chat_id (required): Identifier of the chat.
            owner: New owner, by e-mail.
            status: New status.

        Source: documented.
        """
        return await self._client._call("chats.update", {"chat_id": chat_id, **params}, options)

    async def update_tags(
        self,
        chat_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ChatsUpdateTagsRest],
    ) -> Chat:
        """Add a tag to a chat.

        Answers the chat.

        Parameters:
            chat_id (required): Identifier of the chat.
            name (required): Name of the tag.
            color_hex: Colour of the tag, such as `#1A2B3C`.

        Source: documented.
        """
        return await self._client._call(
            "chats.update_tags", {"chat_id": chat_id, **params}, options
        )

    async def get(
        self,
        chat_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Chat:
        """Get a chat.

        Its messages are not in the answer.

        Parameters:
            chat_id (required): Identifier of the chat.

        Source: documented.
        """
        return await self._client._call("chats.get", {"chat_id": chat_id, **params}, options)

    def search(
        self, *, options: Options | None = None, **params: Unpack[ChatsSearchParams]
    ) -> AsyncPages[Chat]:
        """List the chats that match.

        Where none does, the answer is status 404.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            contact_query: Name or phone of the contact. Third parties report that a phone with a
                plus sign finds nothing: give only its digits.
            enqueued_only: Only chats that wait for an agent.
            from_last_activity_date: Only chats with an activity from this time on. The form of the
                value is not printed.
            to_last_activity_date: Only chats without an activity after this time. The form of the
                value is not printed.
            last_activity_actor_type: Only chats whose last activity is by this type of actor.
                Documented as any text: its values are inferred from the answers.
            last_activity_type: Only chats whose last activity is of this type.
            owner: Only chats of this agent.
            start_key: Cursor of the page, as read from `next` of the page before.
            status: Only chats of this status.
            tag: Only chats with any of these tags. The format of several values is undocumented.

        Source: documented.
        """
        return self._client._list("chats.search", params, options)

    def activities(
        self,
        chat_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ChatsActivitiesRest],
    ) -> AsyncPages[ChatActivity]:
        """List what happened in a chat.

        Where nothing matches, the answer is status 404.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            chat_id (required): Identifier of the chat.
            actor_type: Only activities of this type of actor. Documented as any text: its values
                are inferred from the answers.
            start_key: Cursor of the page, as read from `next` of the page before.
            type: Only activities of this type.

        Source: documented.
        """
        return self._client._list("chats.activities", {"chat_id": chat_id, **params}, options)


class AsyncChannels(Resource):
    """Operations of `channels`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    def list(
        self, *, options: Options | None = None, **params: Unpack[ChannelsListParams]
    ) -> AsyncPages[Channel]:
        """List the channels: the WhatsApp lines of the account.

        Documented, unlike `lines.list` and `lines.get`. Where there are none, the answer is status
        404.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("channels.list", params, options)


class AsyncContactProperties(Resource):
    """Operations of `contact_properties`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ContactPropertiesCreateParams]
    ) -> ContactProperty:
        """Define a property of contacts.

        At most 25 are visible at a time. Give a contact its value by `custom_property_values` of
        `contacts.create` or `contacts.update`.

        Parameters:
            type (required): Type of its values.
            name (required): Name of the property.
            is_hidden: Whether the details of contacts hide it.
            config_values: More about its values. `allowed_values` is needed where `type` is enum.

        Source: documented.
        """
        return await self._client._call("contact_properties.create", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[ContactPropertiesListParams]
    ) -> AsyncPages[ContactProperty]:
        """List the properties of contacts.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("contact_properties.list", params, options)


class AsyncContacts(Resource):
    """Operations of `contacts`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def create(
        self, *, options: Options | None = None, **params: Unpack[ContactsCreateParams]
    ) -> Contact:
        """Create a contact.

        A phone, an identifier of your own, or both are required.

        Parameters:
            name (required): Name of the contact.
            external_id: Your own identifier of the contact. Needed where `phone_number` is missing.
            phone_number: Phone with country code, such as `+570000000000`. Needed where
                `external_id` is missing.
            custom_property_values: Values of your own properties, by `property_id`. Sent as
                `custom_property_values.<property_id>`.
            email: E-mail of the contact.

        Source: documented.
        """
        return await self._client._call("contacts.create", params, options)

    async def update(
        self,
        contact_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ContactsUpdateRest],
    ) -> Contact:
        """Change a contact.

        Its phone and its identifiers stay as they are.

        Parameters:
            contact_id (required): The contact, by the identifier that `key_type` names.
            key_type: Kind of identifier in `contact_id`. `contact_id` by default.
            name: New name.
            custom_property_values: Values of your own properties, by `property_id`. Sent as
                `custom_property_values.<property_id>`.
            email: New e-mail.
            emit_sysevent: Whether the change is reported as a system event. Only mentioned in
                prose; that it is a boolean is inferred.

        Source: documented.
        """
        return await self._client._call(
            "contacts.update", {"contact_id": contact_id, **params}, options
        )

    def list(
        self, *, options: Options | None = None, **params: Unpack[ContactsListParams]
    ) -> AsyncPages[Contact]:
        """List the contacts.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("contacts.list", params, options)

    async def get(
        self,
        contact_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[ContactsGetRest],
    ) -> Contact:
        """Get a contact.

        Parameters:
            contact_id (required): The contact, by the identifier that `key_type` names.
            key_type: Kind of identifier in `contact_id`. `contact_id` by default.

        Source: documented.
        """
        return await self._client._call(
            "contacts.get", {"contact_id": contact_id, **params}, options
        )

    async def delete(
        self,
        contact_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> ContactMessage:
        """Delete a contact.

        Parameters:
            contact_id (required): Identifier of the contact. Not a phone or an identifier of your
                own: there is no `key_type` here.

        Source: documented.
        """
        return await self._client._call(
            "contacts.delete", {"contact_id": contact_id, **params}, options
        )


class AsyncCustomers(Resource):
    """Operations of `customers`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def query(
        self, *, options: Options | None = None, **params: Unpack[CustomersQueryParams]
    ) -> t.Mapping[str, t.Sequence[CustomerStatisticCount]]:
        """Get statistics on the customers.

        Counts by name of the statistic, such as `age-range`.

        Source: documented.
        """
        return await self._client._call("customers.query", params, options)

    async def update_tags(
        self,
        customer_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[CustomersUpdateTagsRest],
    ) -> t.Sequence[CustomerTag]:
        """Add a tag to a customer, or remove it.

        One tag per call. Answers the tags that the customer then has.

        Parameters:
            customer_id (required): Identifier of the customer.
            name (required): Name of the tag.
            color (required): Colour of the tag, such as `#1A2B3C`. Also required to remove it.
            action (required): Add or remove it.
            source (required): Where the tag comes from.
            source_type: Name of the other system.
            engagement_chat_id: Chat that the tag belongs to.

        Source: documented.
        """
        return await self._client._call(
            "customers.update_tags", {"customer_id": customer_id, **params}, options
        )

    def list(
        self, *, options: Options | None = None, **params: Unpack[CustomersListParams]
    ) -> AsyncPages[Customer]:
        """List the customers.

        It is undocumented whether an empty result is an empty page or status 404.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            basic_info: Only what identifies the person, which is answered faster. Documented as a
                text; the effect of values other than `true` is undocumented.
            search: Text to search for in document, e-mail, name and phone.
            search_field: Field that must equal the text. Together with `search` and `basic_info`
                only.
            single: One customer is expected. Documented as a text; the effect of values other than
                `true` is undocumented.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("customers.list", params, options)

    async def transaction(
        self, *, options: Options | None = None, **params: Unpack[CustomersTransactionParams]
    ) -> CustomerTransaction:
        """Get a transaction of a customer.

        A process, a validation, a check, a chat or a tag.

        Parameters:
            customer_id (required): Identifier of the customer.
            transaction_id (required): Identifier of the transaction.

        Source: documented.
        """
        return await self._client._call("customers.transaction", params, options)

    def transactions(
        self,
        customer_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[CustomersTransactionsRest],
    ) -> AsyncPages[CustomerTransaction]:
        """List the transactions of a customer.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            customer_id (required): Identifier of the customer.
            source: Only transactions of this product.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list(
            "customers.transactions", {"customer_id": customer_id, **params}, options
        )

    async def tag_history(
        self,
        customer_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> t.Sequence[CustomerTagState]:
        """Get how the tags of a customer changed.

        Each entry has the tags after a change, the oldest first in the example.

        Parameters:
            customer_id (required): Identifier of the customer.

        Source: documented.
        """
        return await self._client._call(
            "customers.tag_history", {"customer_id": customer_id, **params}, options
        )

    async def get(
        self,
        customer_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Customer:
        """Get a customer.

        The links to pictures probably expire soon.

        Parameters:
            customer_id (required): Identifier of the customer.

        Source: documented.
        """
        return await self._client._call(
            "customers.get", {"customer_id": customer_id, **params}, options
        )


class AsyncSegments(Resource):
    """Operations of `segments`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    async def compute(
        self,
        segment_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> SegmentComputation:
        """Compute the customers of a segment again.

        It only queues the work: wait with `segments.wait`. A segment that is queued already is
        answered by status 400, which is no failure of the computation.

        Parameters:
            segment_id (required): Identifier of the segment.

        Source: documented.
        """
        return await self._client._call(
            "segments.compute", {"segment_id": segment_id, **params}, options
        )

    async def create(
        self, *, options: Options | None = None, **params: Unpack[SegmentsCreateParams]
    ) -> Segment:
        """Create a segment.

        It is not computed yet; `segments.compute` probably does that.

        Parameters:
            rule (required): Which customers belong to it: a JSONLogic rule, an object or its JSON
                text. Which operators and variables it may use is not listed. An example joins an
                operator `tag`, which plain JSONLogic has not, and the variable
                `interaction_patterns.interaction_count`.
            name (required): Name of the segment.
            description: What it is for.

        Source: documented.
        """
        return await self._client._call("segments.create", params, options)

    async def update(
        self,
        segment_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[SegmentsUpdateRest],
    ) -> Segment:
        """Change a segment.

        Parameters:
            segment_id (required): Identifier of the segment.
            description: New text on what it is for.
            name: New name. Not marked as required, but a printed refusal says that it is missing:
                give it always.
            rule: New rule: an object, or its JSON text. Which operators and variables it may use is
                not listed. An example joins an operator `tag`, which plain JSONLogic has not, and
                the variable `interaction_patterns.interaction_count`.

        Source: documented.
        """
        return await self._client._call(
            "segments.update", {"segment_id": segment_id, **params}, options
        )

    def list(
        self, *, options: Options | None = None, **params: Unpack[SegmentsListParams]
    ) -> AsyncPages[Segment]:
        """List the segments.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            limit: Segments per page; 20 if left out.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("segments.list", params, options)

    async def get(
        self,
        segment_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Segment:
        """Get a segment.

        Parameters:
            segment_id (required): Identifier of the segment.

        Source: documented.
        """
        return await self._client._call(
            "segments.get", {"segment_id": segment_id, **params}, options
        )

    async def wait(
        self,
        segment_id: str | None = None,
        *,
        timeout: float | None = None,
        on_poll: Callable[[Segment], object] | None = None,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> Segment:
        """Wait until a job has ended and return its last answer: `segments.get` is polled until
        `status` is `computed` or `ready`. `failed` raises `JobFailedError`.

        timeout: seconds, 900 by default; `DeadlineError` has the last answer. on_poll: called with
        each answer that is not final.

        Parameters:
            segment_id (required): Identifier of the segment.

        Source: documented.
        """
        return await self._client._wait(
            "segments.get", {"segment_id": segment_id, **params}, options, timeout, on_poll
        )

    def profiles(
        self,
        segment_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[SegmentsProfilesRest],
    ) -> AsyncPages[SegmentProfile]:
        """List the customers of a segment.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            segment_id (required): Identifier of the segment.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list(
            "segments.profiles", {"segment_id": segment_id, **params}, options
        )

    async def delete(
        self,
        segment_id: str | None = None,
        *,
        options: Options | None = None,
        **params: Unpack[NoParams],
    ) -> SegmentMessage:
        """Delete a segment, with its rule.

        Parameters:
            segment_id (required): Identifier of the segment.

        Source: documented.
        """
        return await self._client._call(
            "segments.delete", {"segment_id": segment_id, **params}, options
        )


class AsyncDecisionVariables(Resource):
    """Operations of `decision_variables`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    def available(
        self, *, options: Options | None = None, **params: Unpack[DecisionVariablesAvailableParams]
    ) -> AsyncPages[DecisionVariable]:
        """List the variables that there are.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            active: Only those in use, or only those that are not.
            category: Only these categories, such as `profile`. The format of several values is
                undocumented: repeating the key is inferred.
            id: Only these variables. The format of several values is undocumented: repeating the
                key is inferred.
            level: Only these levels. The format of several values is undocumented: repeating the
                key is inferred.
            name: Only variables of these names. The format of several values is undocumented:
                repeating the key is inferred.
            product: Only these products, such as `process`. The format of several values is
                undocumented: repeating the key is inferred.
            search: Text to search for in name and description.
            start_key: Cursor of the page, as read from `next` of the page before.
            type: Only these types of values, the `data_type` of the answer. The format of several
                values is undocumented: repeating the key is inferred.

        Source: documented.
        """
        return self._client._list("decision_variables.available", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[DecisionVariablesListParams]
    ) -> AsyncPages[CustomerDecisionVariables]:
        """List the variables of customers, with their values.

        Each entry has the variables of one customer.

        Iterate over the result for items, or over its `.pages()` for pages.

        Parameters:
            categories: Only these categories. The format of several values is undocumented:
                repeating the key is inferred.
            end_date: End of the range. It is undocumented which date the range is about.
            names: Only variables of these names. The format of several values is undocumented:
                repeating the key is inferred.
            search: Text to search for.
            start_date: Start of the range.
            start_key: Cursor of the page, as read from `next` of the page before.

        Source: documented.
        """
        return self._client._list("decision_variables.list", params, options)


class AsyncLinks(Resource):
    """Helpers of `links`. Each raises a `truora.TruoraError` when it fails."""

    __slots__ = ()

    def inbound(
        self, *, options: Options | None = None, **params: Unpack[LinksInboundParams]
    ) -> str:
        """Make the address that opens a chat with a line of yours, with a message already written.

        Sending that message starts the inbound flow that it activates. Make it anew whenever the
        flow is updated.

        Parameters:
            phone (required): Number of the line with country code, digits only.
            text (required): The activating message; a space becomes `%20`, never `+`.

        Source: documented.
        """
        return self._client._helper("links.inbound", params, options)

    def hosted_flow(
        self, *, options: Options | None = None, **params: Unpack[LinksHostedFlowParams]
    ) -> str:
        """Make the address of the page on which a person runs an identity flow.

        In an iframe it needs `allow="camera"` and 450 by 700 pixels, and Truora must have
        registered your page. The page then tells by `postMessage` that the process has ended.

        Parameters:
            token (required): Web token of the person, as `api_keys.create` made it.

        Source: documented.
        """
        return self._client._helper("links.hosted_flow", params, options)


class AsyncResources:
    """Base of the async client: its resources, as attributes."""

    __slots__ = ()

    @property
    def checks(self) -> AsyncChecks:
        """Operations of `checks`."""
        return AsyncChecks(self)

    @property
    def health(self) -> AsyncHealth:
        """Operations of `health`."""
        return AsyncHealth(self)

    @property
    def custom_types(self) -> AsyncCustomTypes:
        """Operations of `custom_types`."""
        return AsyncCustomTypes(self)

    @property
    def settings(self) -> AsyncSettings:
        """Operations of `settings`."""
        return AsyncSettings(self)

    @property
    def credentials(self) -> AsyncCredentials:
        """Operations of `credentials`."""
        return AsyncCredentials(self)

    @property
    def continuous_checks(self) -> AsyncContinuousChecks:
        """Operations of `continuous_checks`."""
        return AsyncContinuousChecks(self)

    @property
    def provider_webhooks(self) -> AsyncProviderWebhooks:
        """Operations of `provider_webhooks`."""
        return AsyncProviderWebhooks(self)

    @property
    def batches(self) -> AsyncBatches:
        """Operations of `batches`."""
        return AsyncBatches(self)

    @property
    def rules(self) -> AsyncRules:
        """Operations of `rules`."""
        return AsyncRules(self)

    @property
    def rule_actions(self) -> AsyncRuleActions:
        """Operations of `rule_actions`."""
        return AsyncRuleActions(self)

    @property
    def hook_events(self) -> AsyncHookEvents:
        """Operations of `hook_events`."""
        return AsyncHookEvents(self)

    @property
    def hooks(self) -> AsyncHooks:
        """Operations of `hooks`."""
        return AsyncHooks(self)

    @property
    def api_keys(self) -> AsyncApiKeys:
        """Operations of `api_keys`."""
        return AsyncApiKeys(self)

    @property
    def flows(self) -> AsyncFlows:
        """Operations of `flows`."""
        return AsyncFlows(self)

    @property
    def processes(self) -> AsyncProcesses:
        """Operations of `processes`."""
        return AsyncProcesses(self)

    @property
    def consent_terms(self) -> AsyncConsentTerms:
        """Operations of `consent_terms`."""
        return AsyncConsentTerms(self)

    @property
    def validations(self) -> AsyncValidations:
        """Operations of `validations`."""
        return AsyncValidations(self)

    @property
    def integrations(self) -> AsyncIntegrations:
        """Operations of `integrations`."""
        return AsyncIntegrations(self)

    @property
    def accounts(self) -> AsyncAccounts:
        """Operations of `accounts`."""
        return AsyncAccounts(self)

    @property
    def enrollments(self) -> AsyncEnrollments:
        """Operations of `enrollments`."""
        return AsyncEnrollments(self)

    @property
    def validators_config(self) -> AsyncValidatorsConfig:
        """Operations of `validators_config`."""
        return AsyncValidatorsConfig(self)

    @property
    def validators_status(self) -> AsyncValidatorsStatus:
        """Operations of `validators_status`."""
        return AsyncValidatorsStatus(self)

    @property
    def inbound_flows(self) -> AsyncInboundFlows:
        """Operations of `inbound_flows`."""
        return AsyncInboundFlows(self)

    @property
    def wabas(self) -> AsyncWabas:
        """Operations of `wabas`."""
        return AsyncWabas(self)

    @property
    def provider_statuses(self) -> AsyncProviderStatuses:
        """Operations of `provider_statuses`."""
        return AsyncProviderStatuses(self)

    @property
    def campaigns(self) -> AsyncCampaigns:
        """Operations of `campaigns`."""
        return AsyncCampaigns(self)

    @property
    def sessions(self) -> AsyncSessions:
        """Operations of `sessions`."""
        return AsyncSessions(self)

    @property
    def lines(self) -> AsyncLines:
        """Operations of `lines`."""
        return AsyncLines(self)

    @property
    def outbounds(self) -> AsyncOutbounds:
        """Operations of `outbounds`."""
        return AsyncOutbounds(self)

    @property
    def agent_templates(self) -> AsyncAgentTemplates:
        """Operations of `agent_templates`."""
        return AsyncAgentTemplates(self)

    @property
    def agents(self) -> AsyncAgents:
        """Operations of `agents`."""
        return AsyncAgents(self)

    @property
    def chat_exports(self) -> AsyncChatExports:
        """Operations of `chat_exports`."""
        return AsyncChatExports(self)

    @property
    def chats(self) -> AsyncChats:
        """Operations of `chats`."""
        return AsyncChats(self)

    @property
    def channels(self) -> AsyncChannels:
        """Operations of `channels`."""
        return AsyncChannels(self)

    @property
    def contact_properties(self) -> AsyncContactProperties:
        """Operations of `contact_properties`."""
        return AsyncContactProperties(self)

    @property
    def contacts(self) -> AsyncContacts:
        """Operations of `contacts`."""
        return AsyncContacts(self)

    @property
    def customers(self) -> AsyncCustomers:
        """Operations of `customers`."""
        return AsyncCustomers(self)

    @property
    def segments(self) -> AsyncSegments:
        """Operations of `segments`."""
        return AsyncSegments(self)

    @property
    def decision_variables(self) -> AsyncDecisionVariables:
        """Operations of `decision_variables`."""
        return AsyncDecisionVariables(self)

    @property
    def links(self) -> AsyncLinks:
        """Helpers of `links`."""
        return AsyncLinks(self)


RESOURCES: dict[str, type[Resource]] = {
    "checks": AsyncChecks,
    "health": AsyncHealth,
    "custom_types": AsyncCustomTypes,
    "settings": AsyncSettings,
    "credentials": AsyncCredentials,
    "continuous_checks": AsyncContinuousChecks,
    "provider_webhooks": AsyncProviderWebhooks,
    "batches": AsyncBatches,
    "rules": AsyncRules,
    "rule_actions": AsyncRuleActions,
    "hook_events": AsyncHookEvents,
    "hooks": AsyncHooks,
    "api_keys": AsyncApiKeys,
    "flows": AsyncFlows,
    "processes": AsyncProcesses,
    "consent_terms": AsyncConsentTerms,
    "validations": AsyncValidations,
    "integrations": AsyncIntegrations,
    "accounts": AsyncAccounts,
    "enrollments": AsyncEnrollments,
    "validators_config": AsyncValidatorsConfig,
    "validators_status": AsyncValidatorsStatus,
    "inbound_flows": AsyncInboundFlows,
    "wabas": AsyncWabas,
    "provider_statuses": AsyncProviderStatuses,
    "campaigns": AsyncCampaigns,
    "sessions": AsyncSessions,
    "lines": AsyncLines,
    "outbounds": AsyncOutbounds,
    "agent_templates": AsyncAgentTemplates,
    "agents": AsyncAgents,
    "chat_exports": AsyncChatExports,
    "chats": AsyncChats,
    "channels": AsyncChannels,
    "contact_properties": AsyncContactProperties,
    "contacts": AsyncContacts,
    "customers": AsyncCustomers,
    "segments": AsyncSegments,
    "decision_variables": AsyncDecisionVariables,
    "links": AsyncLinks,
}
