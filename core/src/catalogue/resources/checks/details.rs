//! The findings of the sources of a check.

use super::parts::SEVERITY;
use crate::catalogue::resources::shared::{DATA_SET, NEXT, SELF};
use crate::schema::*;

const DETAIL_GROUP: &Choice = &Choice::of(
    "DetailGroup",
    &["profile", "legal", "affiliations", "vehicle", "global", "media", "unknown"],
);

const DETAIL_RESULT: &Choice =
    &Choice::of("DetailResult", &["pending", "found", "not_found", "error", "ignored"]);

const DETAIL_CELL: &Record = &Record::of(
    "DetailCell",
    &[may("label", TEXT, "Label, in the language of the source."), may("value", TEXT, "Value.")],
);

const DETAIL_ROW: &Record =
    &Record::of("DetailRow", &[may("cells", list(&record(DETAIL_CELL)), "Cells of the row.")]);

const DETAIL_TABLE: &Record = &Record::of(
    "DetailTable",
    &[may("title", TEXT, "Title."), may("rows", list(&record(DETAIL_ROW)), "Rows of the table.")],
);

const CATEGORY: &Record = &Record::of(
    "DetailCategory",
    &[
        may("keyword", TEXT, "Word that was found.").third_party(),
        may("category_id", TEXT, "Identifier of the category, such as `LR0602`.").third_party(),
        may("category", TEXT, "Category.").third_party(),
        may("participation", TEXT, "Part that the subject has in it.").third_party(),
        may("filing_year", TEXT, "Year of the filing.").third_party(),
        may("filing_place", TEXT, "Place of the filing.").third_party(),
    ],
);

const CHECK_DETAIL: &Record = &Record::of(
    "CheckDetail",
    &[
        has("id", ID, "Identifier of the detail."),
        may("check_id", ID, "Check that it belongs to."),
        may("data_set", choice(DATA_SET), "Dataset that it belongs to.").note("May be empty."),
        may("database_id", ID, "Identifier of the database.").third_party(),
        may("database_name", TEXT, "Name of the database.").note("Not stable: do not key on it."),
        may("depth", INT, "Depth below the first search."),
        may("document_type", TEXT, "Kind of document.").note("May be empty."),
        may("result", choice(DETAIL_RESULT), "What was found."),
        may("route", TEXT, "What was searched by; `person`, `person-name` and `id` were seen."),
        may("severity", choice(SEVERITY), "How grave it is."),
        may("score", NUM, "Score of the detail.").note("Only in the older schema."),
        may("group", choice(DETAIL_GROUP), "Group that it is shown in.").note("Only in the older schema."),
        may("found_first_name", TEXT, "Given names that the source has."),
        may("found_last_name", TEXT, "Family names that the source has."),
        may("found_company_name", TEXT, "Company name that the source has."),
        may("found_date_of_birth", TEXT, "Birth that the source has."),
        may("found_gender", TEXT, "Gender that the source has.").third_party(),
        may("found_rfc", TEXT, "Mexican tax number that the source has."),
        may("identity_result", TEXT, "Result of the identity.").note("Its values are undocumented."),
        may("identity_state", TEXT, "State of the identity.").note("Its values are undocumented."),
        may("issued_at", TEXT, "When it was issued.").note("Only in an older example."),
        may("categorization", list(&record(CATEGORY)), "Categories of the case.").third_party(),
        may("tables", list(&record(DETAIL_TABLE)), "Labels and values as the source shows them.")
            .note("May be null."),
        may("update_date", TIME, "Last change."),
    ],
);

/// Page of details.
pub(crate) const CHECK_DETAIL_PAGE: &Record = &Record::of(
    "CheckDetailPage",
    &[has("details", list(&record(CHECK_DETAIL)), "Details on this page."), NEXT, SELF],
);
