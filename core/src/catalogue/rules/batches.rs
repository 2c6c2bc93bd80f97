//! What the columns of a batch may be.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::mem::replace;

use super::continuous::{END_DATE, FREQUENCY, ROOM};
use crate::issue::{Code, Path};
use crate::schema::{Findings, Params, Place, Rule};
use crate::value::{Value, is_whole, sorted};

/// The rules of `batches.create`.
pub const RULES: &[Rule] = &[
    FREQUENCY,
    END_DATE,
    ROOM,
    Rule::of(
        "columns are inputs",
        "columns_mapping[\"x\"]",
        &[Code::Unknown],
        "A column is mapped to an input of a check, by the name that `checks.create` has for it. The example of the \
         vendor misspells one, so another name is only advised against.",
        inputs,
    )
    .inferred()
    .advice(),
    Rule::of(
        "one input a column",
        "columns_mapping[\"x\"]",
        &[Code::Conflict],
        "Two inputs from one column are probably a mistake.",
        twice,
    )
    .inferred()
    .advice(),
    Rule::of(
        "end of a continuous batch",
        "end_date",
        &[Code::Required],
        "A batch with a `frequency` should have an `end_date`, although the vendor does not mark it as required.",
        |params, found| {
            if params.text("frequency").is_some_and(|text| !text.is_empty()) && !params.given("end_date") {
                found.warn("end_date", Code::Required, "should be given together with `frequency`".to_string());
            }
        },
    )
    .inferred()
    .advice(),
];

const COLUMNS: &str = "columns_mapping";

/// Inputs that come from the batch, not from its rows.
const OF_THE_BATCH: &[&str] = &["country", "type", "user_authorized", "watch"];

/// Columns beyond this many are not compared: no batch has them.
const MOST: usize = 4096;

/// The columns by name: hosts hand over a map in orders of their own.
fn columns<'a>(params: &Params<'a>) -> Vec<(&'a str, f64)> {
    let members = match params.get(COLUMNS) {
        Some(Value::Map(members)) => members.as_slice(),
        _ => &[],
    };
    sorted(members).into_iter().filter_map(|(name, column)| Some((name, column.as_num()?))).collect()
}

fn inputs(params: &Params<'_>, found: &mut Findings) {
    let inputs = params.taken_by("checks.create");
    for (name, _) in columns(params) {
        let input = inputs.iter().any(|f| f.name == name && f.place == Place::Form);
        if (!input || OF_THE_BATCH.contains(&name)) && !found.skips_warning(COLUMNS) {
            let message = "is not an input of a row; `checks.create` lists the inputs";
            found.warn(&Path::of_entry(COLUMNS, name), Code::Unknown, message.to_string());
        }
    }
}

fn twice(params: &Params<'_>, found: &mut Findings) {
    let mut taken = [false; MOST];
    for (name, column) in
        columns(params).into_iter().filter(|(_, column)| *column >= 0.0 && is_whole(*column))
    {
        let again = taken.get_mut(column as usize).is_some_and(|taken| replace(taken, true));
        if again && !found.skips_warning(COLUMNS) {
            found.warn(
                &Path::of_entry(COLUMNS, name),
                Code::Conflict,
                "has the same column as another input".to_string(),
            );
        }
    }
}
