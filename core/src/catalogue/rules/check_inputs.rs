//! Inputs of a check that its country has no use for, or that are of use together only. Nothing here is refused.

use alloc::format;

use super::required_inputs::table;
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::util::text::join;

/// Where an input is of use. `pep` and `ptp` say everywhere that the subject is a foreigner.
const USED_IN: &[(&str, &[&str])] = &[
    ("owner_document_type", &["CO"]),
    ("escrow", &["CO"]),
    ("payment_date", &["CL"]),
    ("pep", &["CO"]),
    ("ptp", &["PE", "CO"]),
    ("region", &["BR"]),
    ("certificate_folio", &["CL"]),
    ("owner_document_id", &["CO"]),
    ("gender", &["MX"]),
    ("issue_number", &["CL"]),
    ("state_id", &["BR", "MX"]),
    ("verification_code", &["PE", "CL"]),
    ("driver_license", &["CL", "MX"]),
];

/// Inputs for another country.
pub(super) const OTHER_COUNTRY: Rule = Rule::of(
    "inputs of another country",
    "region, state_id, gender, pep, ptp, escrow, payment_date, certificate_folio, issue_number, verification_code, \
     driver_license, owner_document_type, owner_document_id",
    &[Code::NotAllowed],
    "The texts of these fields name one or two countries; that they are ignored elsewhere is inferred.",
    other_country,
)
.inferred()
.advice();

/// Kind and number of the owner's document.
pub(super) const OWNER_DOCUMENT: Rule = Rule::of(
    "document of the owner",
    "owner_document_type, owner_document_id",
    &[Code::Required],
    "The guide requires kind and number of the owner's document together.",
    owner_document,
)
.advice();

fn other_country(params: &Params<'_>, found: &mut Findings) {
    // Nothing is known about a country that is not in the list.
    let Some(country) = params.text("country").filter(|c| table::is_known(c)) else { return };
    for (name, countries) in USED_IN {
        if !countries.contains(&country) && params.filled(name) {
            found.warn(name, Code::NotAllowed, format!("is only used in {}", join(countries, " and ")));
        }
    }
}

fn owner_document(params: &Params<'_>, found: &mut Findings) {
    let (kind, number) = ("owner_document_type", "owner_document_id");
    for (missing, given) in [(kind, number), (number, kind)] {
        if params.filled(given) && !params.filled(missing) {
            found.warn(missing, Code::Required, format!("should be given together with `{given}`"));
        }
    }
}
