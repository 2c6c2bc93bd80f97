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
        ChecksPdfRest, HealthGetParams, NoParams, ProcessesResultRest,
    )
    from truora._printed.records import (
        Check, CheckAnswer, CheckAttachment, CheckDetail, CheckPdf, CheckSummary, CheckVariables,
        DatabaseHealth, ProcessResult,
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
    def processes(self) -> AsyncProcesses:
        """Operations of `processes`."""
        return AsyncProcesses(self)


RESOURCES: dict[str, type[Resource]] = {
    "checks": AsyncChecks,
    "health": AsyncHealth,
    "processes": AsyncProcesses,
}
