//! Exports of chats, made in the background.

use super::shared::{LIMIT, NEXT, SELF, START_KEY};
use crate::catalogue::rules::chats;
use crate::schema::Host::Identity;
use crate::schema::*;

const EXPORT_TYPE: &Choice = &Choice::of("ChatExportType", &["all_chats", "single_chat"]);

const EXPORT_FORMAT: &Choice = &Choice::of("ChatExportFormat", &["tsv"]);

const EXPORT_LANGUAGE: &Choice = &Choice::of("ChatExportLanguage", &["en", "pt", "es"]);

const EXPORT_STATUS: &Choice =
    &Choice::of("ChatExportStatus", &["requested", "in_progress", "succeeded", "failed", "expired"]);

const CHAT_EXPORT: &Record = &Record::of(
    "ChatExport",
    &[
        has("request_id", ID, "Identifier of the export."),
        may("status", choice(EXPORT_STATUS), "Status."),
        may("export_type", choice(EXPORT_TYPE), "What is exported."),
        may("export_format", choice(EXPORT_FORMAT), "Format of the file."),
        may("exported_chat_id", ID, "Chat that is exported.").note("Of exports of a single chat."),
        may("language", choice(EXPORT_LANGUAGE), "Language of the file."),
        may("name", TEXT, "Label of the export."),
        may("request_actor", TEXT, "Who asked for it, usually an e-mail."),
        may("time_range_start_date", TIME, "Start of the range."),
        may("time_range_end_date", TIME, "End of the range."),
        may("creation_date", TIME, "When it was asked for."),
        may("finish_date", TIME, "When it ended."),
        may("download_url", LINK, "Link to the file, which expires after some time.")
            .note("Of exports that succeeded."),
        may("failure_reason", TEXT, "Why it failed."),
    ],
);

const CHAT_EXPORT_REUSED: &Record = &Record::of(
    "ChatExportReused",
    &[
        has("export_data", record(CHAT_EXPORT), "Export with the same data."),
        may("message", TEXT, "Message about the existing export."),
    ],
);

const CHAT_EXPORT_PAGE: &Record = &Record::of(
    "ChatExportPage",
    &[has("exports", list(&record(CHAT_EXPORT)), "Exports on this page."), NEXT, SELF],
);

const MONTHS: &str = "Only its year and month count today. The form of the value is inferred from the answers: a month is sent as its \
     first instant, or as its last second, in UTC.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "chat_exports.create", "/v1/engagement/chat/export")
        .about(
            "Ask for an export of chats.",
            "Status 201 answers the new export, status 200 an earlier one of the same data, in \
             `export_data`. It is made in the background: look for its `request_id` in `chat_exports.list`, or in what `chat_exports.wait` returns. \
             Who asked also gets an e-mail.",
        )
        .takes(&[
            json("export_type", choice(EXPORT_TYPE), "All chats, or one."),
            json("export_format", choice(EXPORT_FORMAT), "Format of the file."),
            json("time_range_start_date", Type::Month { last: false }, "Start of the range: a month, or an instant.").note(MONTHS),
            json("time_range_end_date", Type::Month { last: true }, "End of the range, in no earlier month.").note(MONTHS),
            json("language", choice(EXPORT_LANGUAGE), "Language of the file."),
            json("name", TEXT, "Label for the export.").optional(),
            json("exported_chat_id", ID, "Chat to export.")
                .when(&When::needed("export_type", &["single_chat"])),
        ])
        .rules(chats::EXPORT)
        .gives_per_status(&[(201, record(CHAT_EXPORT)), (200, record(CHAT_EXPORT_REUSED))]),
    Operation::get(Identity, "chat_exports.list", "/v1/engagement/chat/export")
        .about(
            "List the exports of chats.",
            "`chat_exports.wait` repeats it until there is an export on its first page and all of them have ended, \
             well or not: narrow it down to those that you wait for.",
        )
        .takes(&[
            query("chat_id", ID, "Only exports of this chat.")
                .when(&When::only("export_type", &["single_chat"]))
                .note("For exports of a single chat."),
            query("start_date", TIME, "Only exports from this time on.").optional(),
            query("end_date", TIME, "Only exports up to this time.").optional(),
            query("export_format", choice(EXPORT_FORMAT), "Only exports of this format.").optional(),
            query("export_type", choice(EXPORT_TYPE), "Only exports of this kind.").optional(),
            query("language", choice(EXPORT_LANGUAGE), "Only exports of this language.").optional(),
            query("limit", LIMIT, "Exports per page.")
                .optional()
                .note("Typed as text and refused unless it is a whole number above 0: both are taken."),
            query("request_actor", TEXT, "Only exports that this person asked for.").optional(),
            START_KEY,
        ])
        .rules(chats::LIST_EXPORTS)
        .gives(CHAT_EXPORT_PAGE)
        .pages("exports")
        .until(&["exports", "[]", "status"], &["succeeded", "failed", "expired"], &[]),
];

const _: () = verify_all(OPS);
