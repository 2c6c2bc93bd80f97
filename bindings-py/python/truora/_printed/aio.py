# printed from core/src/catalogue; run `make print`
"""The operations of the async client, by resource."""

from __future__ import annotations

# The client's own methods answer `Any`; the types stand here.
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
        ChecksAttachmentsRest, ChecksCreateParams, ChecksDetailsRest, ChecksListParams,
        ChecksPdfRest, ContinuousChecksCreateParams, ContinuousChecksHistoryRest,
        ContinuousChecksListParams, ContinuousChecksUpdateRest, CredentialsListParams,
        CredentialsSetRest, CustomTypesCreateParams, CustomTypesDeleteParams, CustomTypesListParams,
        CustomTypesUpdateParams, HealthGetParams, NoParams, ProcessesResultRest,
        ProviderWebhooksReceiveRest, SettingsCreateParams,
    )
    from truora._printed.records import (
        Check, CheckAnswer, CheckAttachment, CheckDetail, CheckPdf, CheckSummary, CheckVariables,
        ContinuousCheck, CredentialMessage, CredentialsAnswer, CustomTypesAnswer, DatabaseHealth,
        DatasetWeight, ProcessResult, ProviderWebhookAnswer, SettingAnswer,
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
            user_authorized (required): The subject consented to being checked. The service insists
                on it since keys of version 1, this client always.
            type (required): A person, a vehicle, a company, or a custom type by its name.
            custom_input: Reference of your own, stored with the check.
            diplomatic_id: Diplomatic identity number.
            phone_number: Phone of the subject, who must be told in some countries. Starred for
                foreigners in PE, most likely by mistake: only a warning here.
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
            gender: Gender of the subject; `m` stands for mujer, `h` for hombre. That `m` is female
                is inferred from the order of the list and from the CURP.
            date_of_birth: Day of birth, which also tells homonyms apart.
            first_name: Given names of a person, or name of an entity.
            last_name: Family names.
            license_plate: Plate of a vehicle. Needed for vehicles in every country.
            issue_date: Day on which the document was issued.
            issue_number: Number of the document itself, printed on the identity card, in CL.
            state_id: State-level identity: RG in BR, RENAPO in MX. The service drops what is no
                letter or digit.
            force_creation: Always make a new check, even if a recent one has the same inputs.
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
            watch: How often the check runs again; left out, it runs once.
            priority: Place in the queue, `medium` if left out. In the older specification only,
                though the 429 of this operation still speaks of it.

        Source: documented.
        """
        return await self._client._call("checks.create", params, options)

    def list(
        self, *, options: Options | None = None, **params: Unpack[ChecksListParams]
    ) -> AsyncPages[Check]:
        """List checks.

        Iterate over the result for items, over its `.pages()` for pages.

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
        """Wait until a job has ended, and return its last answer: `checks.get` is repeated until
        `check.status` is `completed`. `error` raises `JobFailedError`.

        timeout: seconds, 900 by default; `DeadlineError` carries the last answer. on_poll: called
        with each answer that is not final.

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
        """List the files that the sources of a check gave.

        Download a file by its link, without the key.

        Iterate over the result for items, over its `.pages()` for pages.

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
        """List what the sources of a check said.

        Iterate over the result for items, over its `.pages()` for pages.

        Parameters:
            check_id (required): Identifier of the check.
            lang: Language of the details, that of the source if left out. That a region may follow,
                as in `pt-br`, is known from others only.
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

        to: file that is written, whole or not at all; without it, a stream to read and close.
        timeout: seconds, 300 by default. on_progress: called with the bytes so far and, if known,
        in all.

        Parameters:
            check_id (required): Identifier of the check.
            lang: Language of the PDF, `es` if left out.

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
                lists.
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
                lists.
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

        One answer holds them by country and name, so there is nothing to iterate over.

        Parameters:
            start_key: Cursor of the page, as read from `next` of the page before. No answer was
                seen to hold `next`.

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
            type (required): Name of the type.

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

        For the whole client: it touches every type of check.

        Parameters:
            retries: Ask sources again until they answer or `max_duration` has passed.
            max_duration: Longest time that a check may collect answers, `15m` to `168h`, or
                `default`. Left out, it is 48h with retries; without them 3h in CO, MX, PE and BR,
                48h in CL and international lists, 72h in CR. One client sends `3m`, which is below
                the documented least.
            names_matching_type: How the names of identity sources and of criminal, legal and
                international ones are compared. It is `soft` if left out.

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
            complements_for_authentication: More that the source asks for. Its items are nowhere
                described, so they are sent as they come.

        Source: documented.
        """
        return await self._client._call(
            "credentials.set", {"database_id": database_id, **params}, options
        )

    async def list(
        self, *, options: Options | None = None, **params: Unpack[CredentialsListParams]
    ) -> CredentialsAnswer:
        """Get the credentials that are set, and the databases that take some.

        One answer holds two lists, so there is nothing to iterate over.

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
        """Let a check run again and again.

        Each run is a check of its own.

        Parameters:
            frequency (required): Time between runs, such as `weekly` or `2w`.
            end_date (required): Last day of the series, which must leave room for one run. The
                older specification does not know it.
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

        Iterate over the result for items, over its `.pages()` for pages.

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

        Iterate over the result for items, over its `.pages()` for pages.

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

        The body is sent as it is, byte by byte. Truora's own events to you are another matter.

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
        """Wait until a job has ended, and return its last answer: `processes.result` is repeated
        until `status` is `success` or `failure`.

        timeout: seconds, 900 by default; `DeadlineError` carries the last answer. on_poll: called
        with each answer that is not final.

        Parameters:
            process_id (required): Identifier of the identity process.
            account_id: Account of the process. One integrator sends it; it is not needed.
                [third-party]

        Source: documented.
        """
        return await self._client._wait(
            "processes.result", {"process_id": process_id, **params}, options, timeout, on_poll
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

        to: file that is written, whole or not at all; without it, a stream to read and close.
        timeout: seconds, 300 by default. on_progress: called with the bytes so far and, if known,
        in all.

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

        to: file that is written, whole or not at all; without it, a stream to read and close.
        timeout: seconds, 300 by default. on_progress: called with the bytes so far and, if known,
        in all.

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


class AsyncResources:
    """What the async client inherits: its resources, as attributes."""

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
    def processes(self) -> AsyncProcesses:
        """Operations of `processes`."""
        return AsyncProcesses(self)


RESOURCES: dict[str, type[Resource]] = {
    "checks": AsyncChecks,
    "health": AsyncHealth,
    "custom_types": AsyncCustomTypes,
    "settings": AsyncSettings,
    "credentials": AsyncCredentials,
    "continuous_checks": AsyncContinuousChecks,
    "provider_webhooks": AsyncProviderWebhooks,
    "processes": AsyncProcesses,
}
