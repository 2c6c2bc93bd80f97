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
     results only. BR, Brazil: `region`, `first_name`, `last_name` and `state_id`, the RG, of a person, `company_name` of a \
     company. CR: `national_id` of the vehicle's owner. PE: `date_of_birth` of a national, `phone_number` of a foreigner. \
     ALL: the names of a person given by `national_id`.",
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
mod tests;
