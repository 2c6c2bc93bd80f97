//! Which inputs a check needs, per country, type, and whether the subject is a national or a foreigner.
//!
//! Only what Truora's table stars is needed, and only for the built-in types: custom types have needs of their own.
//! Where another of Truora's pages contradicts the table, it is advice: a warning, and the call goes out. The rows of EC and AR are left out, because `country` no longer takes them.

pub(super) mod table;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use self::table::Needs::{Inputs, Nothing};
use self::table::Subject::{Any, Foreigner, National};
use self::table::{ROWS, Row, Subject};
use super::check_inputs::{OTHER_COUNTRY, OWNER_DOCUMENT};
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};

/// Fields whose own declaration refuses `""` by `choice`, which is enough.
const CHOICES: &[&str] = &["region", "gender", "native_country"];

/// The rules of `checks.create`.
pub const RULES: &[Rule] = &[
    Rule::of(
        "required inputs",
        "type, or the input that is missing",
        &[Code::NotAllowed, Code::Required],
        "A built-in type needs the inputs that Truora's table stars for the country, the type, and whether the subject is \
     a national or a foreigner; a combination that the table does not offer is refused.",
        check,
    ),
    Rule::declared(
        "advised inputs",
        "the input that is missing",
        &[Code::Required],
        "Only advised: an input that one of Truora's pages asks for and another does not, or that is asked for complete \
     results only. BR: `region`, `first_name`, `last_name` and `state_id` of a person, `company_name` of a company. CR: \
     `national_id` of the vehicle's owner. PE: `date_of_birth` of a national, `phone_number` of a foreigner. ALL: the names \
     of a person given by `national_id`.",
    )
    .advice(),
    OTHER_COUNTRY,
    OWNER_DOCUMENT,
];

/// Checks the parameters of `checks.create`.
fn check(params: &Params<'_>, found: &mut Findings) {
    let params = *params;
    if let Some(row) = row_of(params) {
        match row.needs {
            Nothing => found.rule("type", Code::NotAllowed, not_offered(row)),
            Inputs { all, any, advised } => {
                for name in lacking(params, all) {
                    found.missing(name, &needed(row, name));
                }
                if let Some((set, others)) = unmet(params, any) {
                    for name in lacking(params, set) {
                        found.missing(name, &format!("{}; or give {others} instead", needed(row, name)));
                    }
                }
                for name in lacking(params, advised) {
                    // Already reported as an error.
                    if !found.issues.iter().any(|i| i.path == name) {
                        let message =
                            format!("is recommended for {}: Truora's pages contradict each other", whom(row));
                        found.warn(name, Code::Required, message);
                    }
                }
            }
        }
    }
    if filled(params, "native_national_id") && !filled(params, "native_country") {
        found.missing("native_country", "is required with `native_national_id`");
    }
}

fn row_of(params: Params<'_>) -> Option<&'static Row> {
    let (country, kind) = (params.text("country")?, params.text("type")?);
    let subject = subject(params);
    ROWS.iter().find(|r| r.country == country && r.kind == kind && (r.subject == Any || r.subject == subject))
}

/// The subject is a foreigner if a foreigner's number is given and `national_id` is not. Empty strings decide only as a
/// last resort, because forms send empty fields as `""`.
fn subject(params: Params<'_>) -> Subject {
    let foreign = ["foreign_id", "ptp", "pep"];
    let national = "national_id";
    let is = if filled(params, national) || foreign.iter().any(|name| filled(params, name)) {
        filled
    } else {
        |params: Params<'_>, name: &str| params.given(name)
    };
    if !is(params, national) && foreign.iter().any(|name| is(params, name)) { Foreigner } else { National }
}

/// Given, and no empty text where a text is needed.
fn filled(params: Params<'_>, name: &str) -> bool {
    params.given(name) && (params.text(name) != Some("") || CHOICES.contains(&name))
}

fn lacking<'a>(params: Params<'_>, names: &'a [&'a str]) -> Vec<&'a str> {
    names.iter().copied().filter(|name| !filled(params, name)).collect()
}

/// The set that is nearest to being given, where none is, and the names of the others.
fn unmet(
    params: Params<'_>,
    sets: &'static [&'static [&'static str]],
) -> Option<(&'static [&'static str], String)> {
    if sets.iter().any(|set| set.iter().all(|name| filled(params, name))) {
        return None;
    }
    let given = |set: &[&str]| set.iter().filter(|name| filled(params, name)).count();
    let most = sets.iter().map(|set| given(set)).max()?;
    let near = sets.iter().copied().find(|set| given(set) == most)?;
    let mut others = String::new();
    for set in sets.iter().filter(|set| **set != near) {
        others.push_str(if others.is_empty() { "" } else { " or " });
        others.push_str(&and(set));
    }
    Some((near, others))
}

fn needed(row: &Row, name: &str) -> String {
    let offered = |subject| {
        ROWS.iter().any(|r| {
            r.country == row.country
                && r.kind == row.kind
                && r.subject == subject
                && matches!(r.needs, Inputs { .. })
        })
    };
    let other = match (name, row.subject) {
        ("national_id", National) if offered(Foreigner) => "; for a foreigner give `foreign_id` instead",
        ("foreign_id", Foreigner) if offered(National) => "; for a national give `national_id` instead",
        _ => "",
    };
    format!("is required for {}{other}", whom(row))
}

fn not_offered(row: &Row) -> String {
    let way = match row.subject {
        Foreigner => "give `national_id` if the subject has one, or choose another country",
        Any | National => "choose another type or country",
    };
    format!("is not offered for {}; {way}", whom(row))
}

fn whom(row: &Row) -> String {
    let subject = match (row.kind, row.subject) {
        ("person", National) => "a national",
        ("person", Foreigner) => "a foreigner",
        ("vehicle", National) => "the vehicle of a national",
        ("vehicle", Foreigner) => "the vehicle of a foreigner",
        ("vehicle", Any) => "a vehicle",
        ("company", _) => "a company",
        _ => "a person",
    };
    match row.country {
        "ALL" => format!("{subject} in the international lists, ALL"),
        country => format!("{subject} in {country}"),
    }
}

fn and(names: &[&str]) -> String {
    let mut out = String::new();
    for (i, name) in names.iter().enumerate() {
        out.push_str(match i {
            0 => "`",
            i if i + 1 == names.len() => "` and `",
            _ => "`, `",
        });
        out.push_str(name);
    }
    out.push('`');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use crate::options::Options;
    use crate::schema::Type;
    use crate::value::Value;
    use alloc::collections::BTreeSet;

    const SAMPLE: &[(&str, &str)] = &[
        ("gender", "h"),
        ("region", "SP"),
        ("native_country", "VE"),
        ("date_of_birth", "1990-01-01"),
        ("issue_date", "2010-01-01"),
    ];

    fn sample(name: &str) -> &'static str {
        SAMPLE.iter().find(|(n, _)| *n == name).map_or("1000000000", |(_, v)| v)
    }

    /// The findings of `checks.create` as `path code`, errors first.
    fn judge(pairs: &[(&str, &str)], preflight: bool) -> (Vec<String>, Vec<String>) {
        let pairs = pairs.iter().map(|(k, v)| (*k, Value::from(*v)));
        let params = Value::object(pairs.chain([("user_authorized", Value::from(true))]));
        let found = crate::params::check(
            catalogue::find("checks.create").unwrap(),
            &params,
            &Options { preflight, ..Options::default() },
        );
        let show = |all: &[crate::Issue]| all.iter().map(|i| format!("{} {}", i.path, i.code)).collect();
        (show(&found.issues), show(&found.warnings))
    }

    fn errors(pairs: &[(&str, &str)]) -> Vec<String> {
        judge(pairs, true).0
    }

    fn message(pairs: &[(&str, &str)]) -> String {
        let params = Value::object(pairs.iter().map(|(k, v)| (*k, Value::from(*v))));
        let mut found = Findings::default();
        check(&Params::new(&params), &mut found);
        found.issues.iter().map(|i| format!("{} {}", i.path, i.message)).collect::<Vec<_>>().join(" | ")
    }

    /// What makes a row the one that counts, beside its country and type.
    fn marker(row: &Row) -> Vec<&'static str> {
        match (row.subject, row.kind) {
            (Foreigner, _) => ["foreign_id"].into(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_row_accepts_and_rejects() {
        for row in ROWS {
            let base = [("country", row.country), ("type", row.kind)];
            let with = |names: &[&'static str]| {
                let mut pairs = base.to_vec();
                pairs.extend(names.iter().map(|n| (*n, sample(n))));
                pairs
            };
            match row.needs {
                Nothing => assert_eq!(errors(&with(&marker(row))), ["type not_allowed"], "{row:?}"),
                Inputs { all, any, advised } => {
                    let sets: Vec<&[&'static str]> =
                        if any.is_empty() { [&[][..]].into() } else { any.to_vec() };
                    for set in sets {
                        let mut whole = [all, set].concat();
                        whole.extend(advised.iter().filter(|name| !set.contains(name)));
                        assert_eq!(judge(&with(&whole), true), Default::default(), "{row:?}");
                        for name in all {
                            let mut rest: Vec<&'static str> =
                                whole.iter().copied().filter(|n| n != name).collect();
                            if row.subject == Foreigner && *name == "foreign_id" {
                                rest.push("ptp");
                            }
                            assert_eq!(errors(&with(&rest)), [format!("{name} required")], "{row:?}");
                            let blank = whole.iter().map(|n| (*n, if n == name { "" } else { sample(n) }));
                            let want = if CHOICES.contains(name) { "choice" } else { "required" };
                            let blank: Vec<_> = base.into_iter().chain(blank).collect();
                            assert_eq!(errors(&blank), [format!("{name} {want}")], "{row:?}");
                        }
                        for name in advised.iter().filter(|name| !set.contains(name)) {
                            let rest: Vec<&'static str> =
                                whole.iter().copied().filter(|n| n != name).collect();
                            let (issues, warnings) = judge(&with(&rest), true);
                            assert_eq!(
                                (issues.len(), warnings),
                                (0, [format!("{name} required")].into()),
                                "{row:?}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn rows_are_the_vendors_table() {
        let keys: BTreeSet<_> =
            ROWS.iter().map(|r| (r.country, r.kind, format!("{:?}", r.subject))).collect();
        assert_eq!((ROWS.len(), keys.len()), (33, 33));
        let op = catalogue::find("checks.create").unwrap();
        for row in ROWS {
            let Some(Type::Choice(countries)) = op.field("country").map(|f| f.ty) else { panic!() };
            assert!(countries.find(row.country).is_some(), "{row:?}");
            let Inputs { all, any, advised } = row.needs else { continue };
            for name in all.iter().chain(any.iter().copied().flatten()).chain(advised) {
                let field = op.field(name).unwrap_or_else(|| panic!("{row:?}: {name}"));
                assert!(!field.required, "{name} is always required already");
                let is_choice = matches!(field.ty, Type::Choice(_));
                assert_eq!(is_choice, CHOICES.contains(name), "{name}");
                assert!(is_choice || matches!(field.ty, Type::Text { .. } | Type::Date), "{name}");
            }
        }
    }

    #[test]
    fn who_is_a_foreigner() {
        let co = |more: &[(&'static str, &'static str)]| {
            let base = [
                ("country", "CO"),
                ("type", "person"),
                ("date_of_birth", "1990-01-01"),
                ("issue_date", "2010-01-01"),
            ];
            errors(&base.into_iter().chain(more.iter().copied()).collect::<Vec<_>>())
        };
        assert_eq!(co(&[]), ["national_id required"]);
        assert!(co(&[("national_id", "1")]).is_empty());
        assert!(co(&[("foreign_id", "1")]).is_empty());
        assert!(co(&[("ptp", "1")]).is_empty());
        assert!(co(&[("national_id", "1"), ("foreign_id", "1")]).is_empty(), "a national with both");
        assert_eq!(co(&[("pep", "1")]), ["foreign_id required"], "a PEP makes a foreigner and is not enough");
        assert!(co(&[("pep", "1"), ("ptp", "1")]).is_empty());
        assert_eq!(co(&[("foreign_id", "")]), ["foreign_id required"]);
        assert!(
            co(&[("foreign_id", "1"), ("national_id", "")]).is_empty(),
            "a form sends what was left empty"
        );
        assert_eq!(co(&[("foreign_id", ""), ("national_id", "")]), ["national_id required"]);
    }

    #[test]
    fn the_nearest_alternative_is_asked_for() {
        let mx = |more: &[(&'static str, &'static str)]| {
            errors(
                &[("country", "MX"), ("type", "person")]
                    .into_iter()
                    .chain(more.iter().copied())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(mx(&[]), ["national_id required"]);
        assert_eq!(
            mx(&[("first_name", "NOMBRE"), ("gender", "h")]),
            ["date_of_birth required", "last_name required", "state_id required"]
        );
        assert_eq!(mx(&[("national_id", ""), ("first_name", "")]), ["national_id required"]);
        let text = message(&[("country", "MX"), ("type", "person")]);
        assert_eq!(
            text,
            "national_id is required for a national in MX; for a foreigner give `foreign_id` \
             instead; or give `first_name`, `last_name`, `state_id`, `gender` and `date_of_birth` \
             instead"
        );
    }

    #[test]
    fn names_or_a_number_are_needed_in_the_international_lists() {
        let all = |more: &[(&'static str, &'static str)]| {
            judge(&[&[("country", "ALL"), ("type", "person")], more].concat(), true)
        };
        let names = ["first_name required", "last_name required"].map(String::from).to_vec();
        // Already reported as an error.
        assert_eq!(all(&[]), (names.clone(), Vec::new()));
        assert_eq!(all(&[("national_id", "1")]), (Vec::new(), names));
        assert_eq!(all(&[("first_name", "A"), ("last_name", "B")]), Default::default());
        assert_eq!(all(&[("first_name", "A")]).0, ["last_name required"]);
    }

    #[test]
    fn custom_types_and_other_values_are_left_alone() {
        assert!(errors(&[("country", "CO"), ("type", "driver_check")]).is_empty());
        assert_eq!(errors(&[("country", "EC"), ("type", "person")]), ["country choice"]);
        // A country that is not in the list is already reported.
        let unknown = judge(&[("country", "EC"), ("type", "person"), ("region", "SP")], false);
        assert_eq!(unknown, (Vec::new(), ["country choice".into()].into()));
        assert_eq!(errors(&[("type", "person")]), ["country required"]);
    }

    #[test]
    fn a_number_of_origin_needs_its_country() {
        let base = [("country", "CO"), ("type", "person"), ("national_id", "1"), ("native_national_id", "1")];
        assert_eq!(errors(&base), ["native_country required"]);
        assert!(errors(&[&base[..], &[("native_country", "VE")]].concat()).is_empty());
        assert!(errors(&[&base[..3], &[("native_national_id", "")]].concat()).is_empty());
        let custom = [("country", "CO"), ("type", "driver_check"), ("native_national_id", "1")];
        assert_eq!(errors(&custom), ["native_country required"]);
        let once = errors(&[
            ("country", "CL"),
            ("type", "person"),
            ("foreign_id", "1"),
            ("native_national_id", "1"),
            ("date_of_birth", "1990-01-01"),
            ("first_name", "A"),
            ("last_name", "B"),
        ]);
        assert_eq!(once, ["native_country required"]);
    }

    #[test]
    fn without_preflight_rules_only_warn() {
        let none = [("country", "BR"), ("type", "person"), ("date_of_birth", "")];
        let advised = ["region required", "first_name required", "last_name required", "state_id required"];
        let (issues, warnings) = judge(&none, true);
        assert_eq!(
            (issues, warnings),
            (
                ["date_of_birth required", "national_id required"].map(String::from).into(),
                advised.map(String::from).into(),
            )
        );
        let (issues, warnings) = judge(&none, false);
        assert_eq!(issues, ["date_of_birth format"]);
        assert_eq!(
            warnings,
            [
                "region required",
                "date_of_birth required",
                "first_name required",
                "last_name required",
                "state_id required",
                "national_id required",
            ]
        );
        let (issues, warnings) = judge(&[("country", "CL"), ("type", "company")], false);
        assert_eq!((issues.len(), warnings), (0, ["type not_allowed".into()].into()));
    }

    #[test]
    fn messages_name_the_way_out() {
        assert_eq!(
            message(&[("country", "CL"), ("type", "company")]),
            "type is not offered for a company in CL; choose another type or country"
        );
        assert_eq!(
            message(&[("country", "BR"), ("type", "person"), ("foreign_id", "1")]),
            "type is not offered for a foreigner in BR; give `national_id` if the subject has \
             one, or choose another country"
        );
        assert_eq!(
            message(&[("country", "ALL"), ("type", "company")]),
            "company_name is required for a company in the international lists, ALL"
        );
        assert_eq!(
            message(&[
                ("country", "CO"),
                ("type", "person"),
                ("pep", "1"),
                ("date_of_birth", "x"),
                ("issue_date", "x")
            ]),
            "foreign_id is required for a foreigner in CO; for a national give `national_id` \
             instead; or give `ptp` instead"
        );
    }
}
