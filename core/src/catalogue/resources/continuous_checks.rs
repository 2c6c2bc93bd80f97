//! Checks that run again and again.

use super::checks::CHECK;
use super::shared::{FREQUENCY, NEXT, SELF, START_KEY};
use crate::catalogue::rules::continuous as rules;
use crate::schema::Host::Checks;
use crate::schema::*;

const CONTINUOUS_STATUS: &Choice = &Choice::of("ContinuousStatus", &["enabled", "disabled"]);

const SCORE_STATUS: &Choice = &Choice::of("ScoreStatus", &["new", "up", "down", "same", "equal"]);

const HOOK_VERSION: &Choice = &Choice::of("HookVersion", &["0", "1"]);

const CONTINUOUS_CHECK: &Record = &Record::of(
    "ContinuousCheck",
    &[
        has("continuous_check_id", ID, "Identifier of the series."),
        may("check", record(CHECK), "Check that ran last."),
        may("counter", INT, "How often it ran."),
        may("creation_date", TIME, "When it was created."),
        may("update_date", TIME, "Last change."),
        may("end_date", TIME, "When the series ends."),
        may("next_run_date", TIME, "When it runs next."),
        may("frequency", TEXT, "Time between runs."),
        may("score", NUM, "Score of the check that ran last."),
        may("score_status", choice(SCORE_STATUS), "How the score moved.")
            .note("Unmoved is `same` in the schema and `equal` in examples: both are read."),
        may("status", choice(CONTINUOUS_STATUS), "Whether the series runs."),
        may("version", Type::OneOf(&[choice(HOOK_VERSION), INT]), "Version of the key, for hooks.")
            .note("Only in the schema."),
    ],
);

const CONTINUOUS_CHECK_PAGE: &Record = &Record::of(
    "ContinuousCheckPage",
    &[has("continuous_checks", list(&record(CONTINUOUS_CHECK)), "Series on this page."), NEXT, SELF],
);

const CONTINUOUS_CHECK_HISTORY_PAGE: &Record = &Record::of(
    "ContinuousCheckHistoryPage",
    &[
        has("history", list(&JSON), "Changes on this page.").note(
            "`dataset_score_changes` and `score_changes` are named but not described, so items are kept \
             as they come.",
        ),
        NEXT,
        SELF,
    ],
);

const SPELLING: &str = "The schema spells the members in capitals, such as `ContinuousCheckID`, and has \
                        `Enabled`, `LastCheckID` and `History` besides; every example has these names.";

const CONTINUOUS_CHECK_ID: Field = path("continuous_check_id", ID, "Identifier of the series.");

const CURSOR: Field = START_KEY.inferred().note("The answer has `next`, but no parameter is documented.");

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Checks, "continuous_checks.create", "/v1/continuous-checks")
        .about("Repeat a check on a schedule.", "Each run is a check of its own.")
        .note(SPELLING)
        .takes(&[
            form("frequency", TEXT.format(FREQUENCY), "Time between runs, such as `weekly` or `2w`."),
            form("end_date", DATE, "Last day of the series, which must leave room for one run.")
                .note("Not in the older specification."),
            form("check_id", ID, "Check that is repeated."),
        ])
        .rules(rules::CREATE_RULES)
        .gives(CONTINUOUS_CHECK)
        .billed(),
    Operation::put(Checks, "continuous_checks.update", "/v1/continuous-checks/{continuous_check_id}")
        .about(
            "Change the frequency of a series, or turn it on or off.",
            "There is no way to delete one: set its status to `disabled`.",
        )
        .note(SPELLING)
        .takes(&[
            CONTINUOUS_CHECK_ID,
            form("frequency", TEXT.format(FREQUENCY), "New time between runs, such as `weekly` or `2w`.")
                .optional()
                .note("Required in the older specification."),
            form("status", choice(CONTINUOUS_STATUS), "Whether the series runs.")
                .optional()
                .note("Required in the older specification."),
            form("version", choice(HOOK_VERSION), "Version of the key, for the hooks of this series.")
                .optional()
                .note("It must be that of the key in use, and is `0` if left out."),
        ])
        .rules(rules::UPDATE_RULES)
        .gives(CONTINUOUS_CHECK),
    Operation::get(Checks, "continuous_checks.list", "/v1/continuous-checks")
        .about("List the series.", "")
        .note(
            "The schema prints a page of checks, the example one series: a page of series is probably \
             right.",
        )
        .takes(&[CURSOR])
        .gives(CONTINUOUS_CHECK_PAGE)
        .pages("continuous_checks"),
    Operation::get(Checks, "continuous_checks.get", "/v1/continuous-checks/{continuous_check_id}")
        .about("Get a series, with the check that ran last.", "")
        .note(SPELLING)
        .takes(&[CONTINUOUS_CHECK_ID])
        .gives(CONTINUOUS_CHECK),
    Operation::get(
        Checks,
        "continuous_checks.history",
        "/v1/continuous-checks/{continuous_check_id}/history",
    )
    .about("List how the scores of a series changed.", "")
    .note("Neither `next` nor `self` is in the example, which is a placeholder.")
    .takes(&[CONTINUOUS_CHECK_ID, CURSOR])
    .gives(CONTINUOUS_CHECK_HISTORY_PAGE)
    .pages("history"),
];

const _: () = verify_all(OPS);
