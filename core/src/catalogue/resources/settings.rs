//! Settings of the client that every type of check follows.

use crate::catalogue::rules::settings as rules;
use crate::schema::Host::Checks;
use crate::schema::*;
use crate::util::number::natural;

/// How long a check may take: 15 minutes to 7 days.
pub(crate) const MAX_DURATION: Format = Format {
    name: "max_duration",
    fits: |text| {
        let within = |n: &str, least, most| natural(n).is_some_and(|n| least <= n && n <= most);
        match (text.strip_suffix('m'), text.strip_suffix('h')) {
            (Some(minutes), _) => within(minutes, 15, 168 * 60),
            (_, Some(hours)) => within(hours, 1, 168),
            _ => text == "default",
        }
    },
    says: "`default`, or a number and `m` or `h` from `15m` to `168h`",
};

const NAMES_MATCHING: &Choice = &Choice::of("NamesMatching", &["soft", "exact"]);

const SETTING: &Record = &Record::of(
    "Setting",
    &[
        may("max_duration", TEXT, "Longest time that a check may collect answers."),
        may("names_matching_type", choice(NAMES_MATCHING), "How names are compared."),
        may("retries", BOOL, "Whether sources are asked again until they answer."),
    ],
);

const SETTING_ANSWER: &Record = &Record::of(
    "SettingAnswer",
    &[has("settings", record(SETTING), "The settings.").note(
        "The schema prints its members without this envelope; the examples, which are right, have it \
             and show only part of them.",
    )],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[Operation::post(Checks, "settings.create", "/v1/settings")
    .about("Set how checks are made.", "For the whole client: it affects every type of check.")
    .note("No operation to read or delete settings is known.")
    .takes(&[
        form("retries", BOOL, "Ask sources again until they answer or `max_duration` has passed.").optional(),
        form(
            "max_duration",
            TEXT.format(MAX_DURATION),
            "Longest time that a check may collect answers, `15m` to `168h`, or `default`.",
        )
        .optional()
        .note(
            "Left out, it is 48h with retries; without them 3h in CO, MX, PE and BR, 48h in CL and \
             international lists, 72h in CR. One client sends `3m`, which is below the documented least.",
        ),
        form(
            "names_matching_type",
            choice(NAMES_MATCHING),
            "How the names of identity sources and of criminal, legal and international ones are compared.",
        )
        .optional()
        .note("`soft` by default."),
    ])
    .rules(rules::RULES)
    .gives(SETTING_ANSWER)];

const _: () = verify_all(OPS);

#[cfg(test)]
mod tests {
    use super::MAX_DURATION;

    #[test]
    fn durations() {
        for good in ["default", "15m", "90m", "10080m", "1h", "48h", "168h"] {
            assert!((MAX_DURATION.fits)(good), "{good}");
        }
        let long = "9".repeat(40) + "h";
        for bad in
            ["", "m", "h", "0h", "14m", "10081m", "169h", "48", "48H", "2d", "1.5h", "+1h", "Default", &long]
        {
            assert!(!(MAX_DURATION.fits)(bad), "{bad}");
        }
    }
}
