//! How the databases behind the checks are doing.

use super::shared::COUNTRY_CODE;
use crate::schema::Host::Checks;
use crate::schema::*;

const HOURLY_STATUS: &Choice = &Choice::of(
    "HourlyStatus",
    &[
        "operational",
        "degraded_performance",
        "partial_outage",
        "major_outage",
        "under_maintenance",
        "deprecated",
        "undetermined",
    ],
);

const DATABASE_HEALTH: &Record = &Record::of(
    "DatabaseHealth",
    &[
        may("data_sets", list(&TEXT), "Datasets that the database feeds."),
        has("database_id", ID, "Identifier of the database."),
        may("database_name", TEXT, "Name of the database.").note("Not stable: do not key on it."),
        may(
            "hourly_status",
            list(&choice(HOURLY_STATUS)),
            "Status of each hour of the day, or the current one.",
        )
        .note(
            "At least 90 % of searches well is operational, 50 to 90 degraded_performance, 10 to \
             50 partial_outage, less major_outage; under_maintenance, deprecated and \
             undetermined, and the meaning of degraded_performance, come from the older \
             specification.",
        ),
    ],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[Operation::get(Checks, "health.get", "/v1/health")
    .about(
        "Get the status of the databases of a country.",
        "A past day gives its hours, now gives the current status.",
    )
    .note("The older specification had the path `/v1/checks/health`, with no parameter required.")
    .takes(&[
        query(
            "country",
            TEXT.format(COUNTRY_CODE),
            "Country of the databases, ISO 3166-1 in capital letters.",
        ),
        query("unixTimestampSeconds", INT, "Instant in Unix seconds, on the day that is asked for."),
        query(
            "unixtimezoneOffsetSeconds",
            INT,
            "Offset of local time from UTC in seconds, -18000 in Colombia.",
        )
        .note("The service spells it with a small `t` in `timezone`."),
    ])
    .gives_type(list(&record(DATABASE_HEALTH)))];

const _: () = verify_all(OPS);
