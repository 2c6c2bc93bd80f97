//! Types and choices as readers of the reference see them.

use truora::schema::{Choice, Record, Type};

/// Longest list of values that is shown in a table; longer ones get a section.
pub(crate) const INLINE: usize = 6;

/// A type for readers.
pub(crate) fn type_text(ty: Type) -> String {
    match ty {
        Type::Text { min, max, format } => {
            let shape = format.map_or_else(|| "text".to_owned(), |format| format!("text ({})", format.name));
            match (min, max) {
                (0 | 1, u32::MAX) | (1, 256) => shape,
                (0 | 1, max) => format!("{shape}, at most {max} characters"),
                (min, max) if min == max => format!("{shape}, {max} characters"),
                (min, u32::MAX) => format!("{shape}, at least {min} characters"),
                (min, max) => format!("{shape}, {min} to {max} characters"),
            }
        }
        Type::Int { min, max } => {
            format!("whole number{}", range((min > i64::MIN).then_some(min), (max < i64::MAX).then_some(max)))
        }
        Type::Num { min, max } => {
            format!("number{}", range(min.is_finite().then_some(min), max.is_finite().then_some(max)))
        }
        Type::Bool { must: Some(must) } => format!("must be `{must}`"),
        Type::Bool { must: None } => "true or false".to_owned(),
        Type::Choice(choice) if choice.values.len() > INLINE => {
            format!("[{}](#{})", choice.name, choice.name.to_lowercase())
        }
        Type::Choice(choice) => words(choice),
        Type::Date => "day, `YYYY-MM-DD`".to_owned(),
        Type::Time => "instant".to_owned(),
        Type::Month { .. } => "instant or month, `YYYY-MM`".to_owned(),
        Type::Link => "link (secret)".to_owned(),
        Type::Secret => "text (secret)".to_owned(),
        Type::Blob => "bytes, or text".to_owned(),
        Type::File { most: u64::MAX, .. } => "file".to_owned(),
        Type::File { most, .. } => format!("file, at most {most} bytes"),
        Type::Json => "any JSON".to_owned(),
        Type::List(of) => format!("list of {}", type_text(*of)),
        Type::Map(of) => format!("map of text to {}", type_text(*of)),
        Type::Record(record) => format!("[{}](#{})", record.name, record.name.to_lowercase()),
        Type::OneOf(all) => all.iter().map(|of| type_text(*of)).collect::<Vec<_>>().join(" or "),
    }
}

fn range<T: std::fmt::Display>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!(", {min} to {max}"),
        (Some(min), None) => format!(", at least {min}"),
        (None, Some(max)) => format!(", at most {max}"),
        (None, None) => String::new(),
    }
}

/// The words of a choice.
pub(crate) fn words(choice: &Choice) -> String {
    let list = choice.values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", ");
    let open = if choice.open { ", or another value" } else { "" };
    let fold = if choice.fold { " (in capital or small letters)" } else { "" };
    format!("{list}{open}{fold}")
}

/// Records and choices below a type, in order of appearance.
pub(crate) fn collect(ty: Type, records: &mut Vec<&'static Record>, choices: &mut Vec<&'static Choice>) {
    match ty {
        Type::List(of) | Type::Map(of) => collect(*of, records, choices),
        Type::OneOf(all) => all.iter().for_each(|of| collect(*of, records, choices)),
        Type::Choice(choice) if !choices.iter().any(|known| known.name == choice.name) => {
            choices.push(choice);
        }
        Type::Record(record) if !records.iter().any(|known| known.name == record.name) => {
            records.push(record);
            record.fields.iter().for_each(|field| collect(field.ty, records, choices));
        }
        _ => {}
    }
}

/// Text as code, inside a table.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", cell(text))
}

/// Text inside a table.
pub(crate) fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
