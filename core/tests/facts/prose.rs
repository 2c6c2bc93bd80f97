//! Shapes that the facts write as prose: `string`, `enum[a|b]`, `array of { name: string, tags: [ { color } ] }`.

use truora::schema::Type;

use crate::answers::kind;

type Lines = Vec<(String, String)>;

pub(crate) fn compare(ty: &Type, told: &str, at: &str, lines: &mut Lines) {
    let clean = told.trim();
    if matches!(ty, Type::Json | Type::Blob | Type::File { .. }) {
        return;
    }
    if let Some(words) = words(clean) {
        match ty {
            Type::Choice(of) => {
                for word in words.into_iter().filter(|w| of.find(w).is_none()) {
                    lines.push((at.to_owned(), format!("is a {} without {word:?}", of.name)));
                }
            }
            Type::Text { .. } | Type::OneOf(_) => {}
            _ => lines.push((at.to_owned(), format!("is a {}, the facts list words", kind(ty)))),
        }
        return;
    }
    if let Some(start) = clean
        .find('{')
        .filter(|_| clean.starts_with("array of {") || clean.starts_with("object") || clean.starts_with('{'))
    {
        let inner = match ty {
            Type::List(of) => of,
            other => other,
        };
        members(inner, braces(clean.get(start..).unwrap_or_default()), at, lines);
        return;
    }
    // Where the facts say that it may be of several types, nothing is refused.
    let sure = !["schema", " or ", "any", "unknown"].iter().any(|w| clean.contains(w));
    let first = clean.split([' ', ',', ':', ';', '(']).next().unwrap_or_default();
    let fits = match first {
        "string" | "timestamp" | "url" | "path" | "date-time" | "date" => kind(ty) == "text",
        "integer" | "number" => kind(ty).ends_with("number"),
        "boolean" => kind(ty) == "boolean",
        "array" => kind(ty) == "list",
        "object" | "map" => matches!(kind(ty), "map" | "record"),
        _ => true,
    };
    if sure && !fits && !matches!(ty, Type::OneOf(_)) {
        lines.push((at.to_owned(), format!("is a {}, the facts say {first}", kind(ty))));
    }
}

/// The words of `enum[a|b] …`, `enum A|B …` and `a|b|c`.
fn words(told: &str) -> Option<Vec<&str>> {
    let list = if let Some(rest) = told.strip_prefix("enum[") {
        rest.split(']').next()?
    } else if let Some(rest) = told.strip_prefix("enum ") {
        rest.split(' ').next()?
    } else {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '|');
        (told.contains('|') && told.chars().all(plain)).then_some(told)?
    };
    Some(list.split('|').collect())
}

/// What stands in the braces that a text begins with.
fn braces(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return text.get(1..at).unwrap_or_default();
        }
    }
    ""
}

/// `name: type, name { … }, name`: what begins with a name is a member.
fn members(ty: &Type, list: &str, at: &str, lines: &mut Lines) {
    let Type::Record(of) = ty else { return };
    let (mut depth, mut start, mut items) = (0, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' | '[' | '(' => depth += 1,
            '}' | ']' | ')' => depth -= 1,
            ',' if depth == 0 => {
                items.extend(list.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    items.extend(list.get(start..));
    for item in items {
        let item = item.trim();
        let end = item
            .find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'))
            .unwrap_or(item.len());
        let (name, rest) = item.split_at(end);
        if name.is_empty() || !(rest.is_empty() || rest.starts_with([':', ' '])) {
            continue;
        }
        let at = format!("{at}.{name}");
        match of.find(name) {
            None => lines.push((at, format!("is no member of {}", of.name))),
            Some((_, field)) => {
                let told = rest.trim_start_matches(':').trim();
                let told = told.strip_prefix('[').map_or(told, |list| list.trim_start());
                if told.starts_with('{') {
                    compare(&field.ty, &format!("array of {told}"), &at, lines);
                } else {
                    compare(&field.ty, told, &at, lines);
                }
            }
        }
    }
}
