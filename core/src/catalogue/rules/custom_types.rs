//! Types of check of one's own: their names, and weights that add up to 1.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::value::{is_plain, write_num};

/// The weights, in the order of the catalogue.
const DATASETS: &[&str] = &[
    "dataset_affiliations_and_insurances",
    "dataset_professional_background",
    "dataset_taxes_and_finances",
    "dataset_personal_identity",
    "dataset_international_background",
    "dataset_legal_background",
    "dataset_alert_in_media",
    "dataset_criminal_record",
    "dataset_vehicle_permits",
    "dataset_business_background",
    "dataset_driving_licenses",
    "dataset_traffic_fines",
    "dataset_vehicle_information",
    "dataset_document_validation",
    "dataset_credit_history",
];

/// The rules of `custom_types.delete`.
pub const DELETE_RULES: &[Rule] = &[RESERVED_NAME];

const RESERVED_NAME: Rule = Rule::of(
    "reserved name",
    "type",
    &[Code::NotAllowed],
    "`person`, `vehicle` and `company` are the default types, which can be neither changed nor deleted.",
    reserved_name,
);

/// The rules of `custom_types.create` and `custom_types.update`.
pub const RULES: &[Rule] = &[
    RESERVED_NAME,
    Rule::declared("weight", "dataset_*", &[Code::Range], "A weight is from 0 to 1."),
    Rule::of(
        "one weight",
        "the first weight",
        &[Code::Required],
        "At least one dataset has a weight, which may be 0.",
        one_weight,
    ),
    Rule::of(
        "sum of weights",
        "the last weight whose change repairs it",
        &[Code::Range],
        "The weights add up to exactly 1, in the decimal digits that are sent.",
        sum_of_weights,
    ),
    Rule::of(
        "weight of document validation",
        "dataset_document_validation",
        &[Code::Range],
        "A type for the validation of documents sends this weight with 0.",
        document_validation,
    )
    .advice(),
    Rule::of(
        "taxes in BR",
        "dataset_taxes_and_finances",
        &[Code::NotAllowed],
        "An older guide says that BR has no taxes and finances.",
        taxes_in_br,
    )
    .advice(),
];

fn reserved_name(params: &Params<'_>, found: &mut Findings) {
    if matches!(params.text("type"), Some("person" | "vehicle" | "company")) {
        let message = "is a default type, which can be neither changed nor deleted; choose another name";
        found.rule("type", Code::NotAllowed, message.to_string());
    }
}

fn one_weight(params: &Params<'_>, found: &mut Findings) {
    if let (Some(first), false) = (DATASETS.first(), DATASETS.iter().any(|name| params.given(name))) {
        let message = "is required, or another weight: no dataset would be searched";
        found.rule(first, Code::Required, message.to_string());
    }
}

fn sum_of_weights(params: &Params<'_>, found: &mut Findings) {
    let mut weights: Vec<(&str, String)> = Vec::new();
    for name in DATASETS {
        let Some(value) = params.get(name) else { continue };
        // An invalid weight is already reported.
        let Some(n) = value.as_num().filter(|n| (0.0..=1.0).contains(n) && is_plain(*n)) else { return };
        let mut text = String::new();
        write_num(&mut text, n);
        weights.push((name, text));
    }
    let total = |without: &str| against_one(weights.iter().filter(|(n, _)| *n != without).map(|(_, t)| t));
    if weights.is_empty() || total("") == Ordering::Equal {
        return;
    }
    let alone = weights.iter().rev().find(|(name, _)| total(name) != Ordering::Greater);
    if let Some((name, _)) = alone.or(weights.last()) {
        let message = match total("") {
            Ordering::Less => "must make the weights add up to 1; the sum is less",
            _ => "must make the weights add up to 1; the sum is more",
        };
        found.rule(name, Code::Range, message.to_string());
    }
}

/// How the sum of decimal texts, each from 0 to 1, compares with 1. Column by column, as on paper, because doubles
/// would make 0.1, 0.2 and 0.7 something else than 1.
fn against_one<'t>(texts: impl Iterator<Item = &'t String>) -> Ordering {
    // The ones, then the decimals: a plain number has 22 of them at most.
    let mut columns = [0_u32; 24];
    for text in texts {
        let digits = text.bytes().filter(u8::is_ascii_digit);
        for (column, digit) in columns.iter_mut().zip(digits) {
            *column += u32::from(digit - b'0');
        }
    }
    let mut carry = 0;
    for column in columns.iter_mut().rev() {
        let sum = *column + carry;
        (*column, carry) = (sum % 10, sum / 10);
    }
    let [ones, decimals @ ..] = columns;
    let rest = decimals.iter().any(|d| *d > 0);
    (carry * 10 + ones).cmp(&1).then(if rest { Ordering::Greater } else { Ordering::Equal })
}

fn document_validation(params: &Params<'_>, found: &mut Findings) {
    let name = "dataset_document_validation";
    if params.get(name).and_then(crate::value::Value::as_num).is_some_and(|n| n > 0.0) {
        found.warn(name, Code::Range, "should be 0 in a type for document validation".to_string());
    }
}

fn taxes_in_br(params: &Params<'_>, found: &mut Findings) {
    let name = "dataset_taxes_and_finances";
    if params.text("country") == Some("BR") && params.given(name) {
        found.warn(name, Code::NotAllowed, "may not be supported in BR".to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use alloc::vec;
    use proptest::prelude::*;

    fn compare(weights: &[f64]) -> Ordering {
        let texts: Vec<String> = weights
            .iter()
            .map(|n| {
                let mut text = String::new();
                write_num(&mut text, *n);
                text
            })
            .collect();
        against_one(texts.iter())
    }

    #[test]
    fn sums_are_those_of_the_digits() {
        for one in [
            vec![1.0],
            vec![0.1; 10],
            vec![0.7, 0.2, 0.1],
            vec![0.000_001, 0.999_999],
            vec![0.333_333_333_333_333_3, 0.666_666_666_666_666_7],
            vec![0.0, 1.0, 0.0],
            vec![0.05, 0.05, 0.1, 0.2, 0.1, 0.1, 0.0, 0.3, 0.0, 0.05, 0.025, 0.025],
        ] {
            assert_eq!(compare(&one), Ordering::Equal, "{one:?}");
        }
        for less in [vec![], vec![0.0], vec![1.0 / 3.0; 3], vec![0.999_999_999_999_999_9], vec![0.1; 9]] {
            assert_eq!(compare(&less), Ordering::Less, "{less:?}");
        }
        for more in [vec![1.0, 0.000_001], vec![1.0; 15], vec![0.1; 11], vec![0.7, 0.300_000_000_000_000_04]]
        {
            assert_eq!(compare(&more), Ordering::Greater, "{more:?}");
        }
    }

    #[test]
    fn every_weight_counts() {
        for id in ["custom_types.create", "custom_types.update"] {
            let op = catalogue::find(id).unwrap();
            let names = op.takes.iter().map(|f| f.name).filter(|n| n.starts_with("dataset_"));
            assert_eq!(names.collect::<Vec<_>>(), DATASETS, "{id}");
        }
    }

    proptest! {
        #[test]
        fn hundredths_sum_as_whole_numbers(parts in proptest::collection::vec(0_u32..=100, 1..15)) {
            let weights: Vec<f64> = parts.iter().map(|n| f64::from(*n) / 100.0).collect();
            prop_assert_eq!(compare(&weights), parts.iter().sum::<u32>().cmp(&100));
        }
    }
}
