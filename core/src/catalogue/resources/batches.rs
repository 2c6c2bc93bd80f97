//! Batches of checks from a workbook.

use super::shared::{CHECK_TYPE, FREQUENCY, UPLOAD_ANSWER};
use crate::catalogue::rules::batches as rules;
use crate::schema::Host::{Account, Presigned};
use crate::schema::*;

const BATCH_COUNTRY: &Choice =
    &Choice::of("BatchCountry", &["ALL", "BR", "CO", "CL", "MX", "PE", "CR"]).grows();

const BATCH_SERVICE: &Choice = &Choice::of("BatchService", &["checks"]);

const BATCH_STATUS: &Choice =
    &Choice::of("BatchStatus", &["not_started", "in_progress", "finished", "stopped", "failed"]);

const NEW_BATCH: &Record = &Record::of(
    "NewBatch",
    &[
        has("batch_id", ID, "Identifier of the batch."),
        may("columns", list(&TEXT), "Inputs in the order of the workbook's columns.")
            .note("The example spells one of them `issue_data`, probably by mistake."),
        may("file_upload_link", LINK, "Where the workbook is uploaded, once, within 30 minutes.")
            .note("The link in the example has a limit of 200 MiB."),
    ],
);

const BATCH: &Record = &Record::of(
    "Batch",
    &[
        has("batch_id", ID, "Identifier of the batch."),
        may("creation_date", TIME, "When it was created.").note("The example has the offset -05:00."),
        may("service", TEXT, "Service that runs the rows."),
        may("size", INT, "Rows of the workbook."),
        may("status", choice(BATCH_STATUS), "Status.").note(
            "Only `not_started` and `stopped` are seen; the others are inferred from prose and from the \
             states of checks.",
        ),
        may("failure_reason", TEXT, "Why it failed.")
            .inferred()
            .note("Only mentioned in prose; its name is a guess."),
    ],
);

const BATCH_MESSAGE: &Record =
    &Record::of("BatchMessage", &[may("message", TEXT, "Message about the result.")]);

const BATCH_REPORT: &Record = &Record::of(
    "BatchReport",
    &[may("batch_report_url", LINK, "Link to the report. Fetch it with `download`.")],
);

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const BATCH_ID: Field = path("batch_id", ID, "Identifier of the batch.");

const HOST: &str = "The reference has it under the host of checks, the guide names this one.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Account, "batches.create", "/v1/batches")
        .about(
            "Create a batch of checks.",
            "Then upload its workbook to `file_upload_link` with `batches.upload`, and start it.",
        )
        .note(
            "The reference files it under the host of checks, the guide spells out this one. The schema \
             lists a `message` alone, the example is right. The dashboard asks for consent before a batch; \
             `user_authorized`, which keys of version 1 may need, is not a documented parameter.",
        )
        .takes(&[
            form("country", choice(BATCH_COUNTRY), "Country of the checks, `ALL` for international lists."),
            form("type", choice(CHECK_TYPE), "Kind of check, or the name of a custom type."),
            form("service", choice(BATCH_SERVICE), "Service that runs the rows."),
            form(
                "frequency",
                TEXT.format(FREQUENCY),
                "Time between runs, which makes the checks continuous.",
            )
            .optional(),
            form("columns_mapping", map(&INT.range(0, i64::MAX)), "Column by name of the input, from 0.")
                .optional()
                .note("Without it, the service maps all inputs of the type in its own order."),
            form("end_date", DATE, "Day on which continuous checks end, which must leave room for one run.")
                .optional()
                .note("Should be given together with `frequency`, although it is not marked as required."),
        ])
        .rules(rules::RULES)
        .gives(NEW_BATCH),
    Operation::put(Presigned, "batches.upload", "{file_upload_link}")
        .about(
            "Upload the workbook of a batch.",
            "One workbook of at most 1,000 rows, whose columns follow `columns`. The link takes one upload, within \
             30 minutes. The key does not go along.",
        )
        .note(
            "The media type is inferred. The answer is not documented; it is probably that of \
             `validations.upload`. The limit of 200 MiB is read from the example's link, and an older page says 500 \
             rows.",
        )
        .takes(&[
            path("file_upload_link", LINK, "Link from the new batch, unchanged."),
            body("file", FILE.most(209_715_200).media(XLSX), "The workbook, in the format xlsx."),
        ])
        .gives(UPLOAD_ANSWER),
    Operation::post(Account, "batches.request_report", "/v1/batches/{batch_id}/report")
        .about(
            "Ask for the report of a batch.",
            "Creating it takes some time: wait for it with `batches.wait_report`.",
        )
        .note(
            "The reference files it under the host of checks, the guide spells out this one. Prose calls \
             `format` a parameter of the query, the table one of the body.",
        )
        .takes(&[
            BATCH_ID,
            form("format", TEXT, "File format of the report.")
                .note("Its values are undocumented; `xlsx` and `csv` are likely."),
        ])
        .gives(BATCH_MESSAGE),
    Operation::post(Account, "batches.start", "/v1/batches/{batch_id}/start")
        .about(
            "Start a batch.",
            "Its workbook must have been uploaded; until then the answer is a 404. Each row is billed like a \
             check.",
        )
        .note(HOST)
        .takes(&[BATCH_ID])
        .gives(BATCH_MESSAGE)
        .billed(),
    Operation::put(Account, "batches.stop", "/v1/batches/{batch_id}")
        .about("Stop a batch that is in progress or has not started.", "")
        .note(
            "The reference files it under the host of checks, the guide spells out this one. The schema \
             lists a `message` alone, the example is right.",
        )
        .takes(&[BATCH_ID])
        .gives(BATCH)
        .billed(),
    Operation::get(Account, "batches.get", "/v1/batches/{batch_id}")
        .about("Get a batch.", "")
        .note(
            "The reference files it under the host of checks, the guide spells out this one. The schema \
             lists a `message` alone, the example is right.",
        )
        .takes(&[BATCH_ID])
        .gives(BATCH)
        .until(&["status"], &["finished", "stopped"], &["failed"]),
    Operation::get(Account, "batches.report", "/v1/batches/{batch_id}/report")
        .about(
            "Get the link to the report of a batch.",
            "A 404 means that there is none, or not yet. Fetch the file with `download`.",
        )
        .note(
            "The reference files it under the host of checks, the guide spells out this one. The schema \
             lists a `message` alone, the example is right.",
        )
        .takes(&[BATCH_ID])
        .gives(BATCH_REPORT)
        .until_there(&["batch_report_url"]),
];

const _: () = verify_all(OPS);
