//! The parameters of a template as its rules see them: only what the declarations let through.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::variables::variables;
use crate::issue::Path;
use crate::schema::Params;
use crate::util::number;
use crate::value::{Value, names, sorted};

/// Bytes of a text that is judged by the rules: one of many more characters than its 1,024 is refused as a whole.
const MOST_OF_A_TEXT: usize = 8192;

/// Buttons beyond these are not judged by the rules: far fewer are too many.
const MOST_BUTTONS: usize = 1000;

/// A template that is created or updated. What is refused as a whole is not judged further, so it is not shown.
#[derive(Clone, Copy)]
pub(super) struct Template<'a> {
    params: Params<'a>,
    /// `MARKETING`, `UTILITY` or `AUTHENTICATION`, if it is one of them.
    pub(super) category: &'a str,
    /// Whether its kind of content is a file.
    pub(super) is_media: bool,
}

/// One button and its path.
#[derive(Clone, Copy)]
pub(super) struct Button<'a> {
    index: usize,
    value: &'a Value<'a>,
    /// Its kind, if it is one.
    pub(super) kind: &'a str,
}

impl<'a> Template<'a> {
    pub(super) fn of(params: &Params<'a>) -> Self {
        let category = params.text("category").unwrap_or_default();
        let is_media = matches!(params.text("template_type"), Some("IMAGE" | "VIDEO" | "DOCUMENT"));
        Self { params: *params, category, is_media }
    }

    /// It is a code for one use, whose text is the service's own.
    pub(super) fn is_code(&self) -> bool {
        self.category == "AUTHENTICATION"
    }

    pub(super) fn is_notification(&self) -> Option<bool> {
        match self.params.get("is_notification") {
            Some(Value::Bool(flag)) => Some(*flag),
            _ => None,
        }
    }

    pub(super) fn content(&self) -> &'a str {
        self.own_text("content")
    }

    pub(super) fn footer(&self) -> &'a str {
        self.own_text("footer_text")
    }

    pub(super) fn header(&self) -> &'a str {
        if self.is_media { "" } else { self.own_text("header_text") }
    }

    fn own_text(&self, name: &str) -> &'a str {
        let fits = |text: &&str| !self.is_code() && text.len() <= MOST_OF_A_TEXT;
        self.params.text(name).filter(fits).unwrap_or_default()
    }

    /// The buttons whose kind is known.
    pub(super) fn buttons(&self) -> Vec<Button<'a>> {
        let all = match self.params.get("outbound_buttons") {
            Some(Value::List(all)) if !self.is_code() => all.as_slice(),
            _ => &[],
        };
        let mut known = Vec::new();
        for (index, value) in all.iter().enumerate().take(MOST_BUTTONS) {
            let kind = value.get("type").and_then(Value::as_text).unwrap_or_default();
            if matches!(kind, "QUICK_REPLY" | "URL" | "PHONE_NUMBER" | "COPY_CODE") {
                known.push(Button { index, value, kind });
            }
        }
        known
    }

    pub(super) fn count(&self, kind: &str) -> usize {
        self.buttons().iter().filter(|button| button.kind == kind).count()
    }

    /// It holds a code to copy.
    pub(super) fn copies_code(&self) -> bool {
        self.count("COPY_CODE") > 0
    }

    /// Every variable that is used, in order.
    pub(super) fn uses(&self) -> Vec<(&'a str, &'a Value<'a>)> {
        let mut all = variables(self.content());
        all.extend_from_slice(&variables(self.header()));
        for button in self.buttons() {
            if button.kind == "URL" {
                all.extend_from_slice(&variables(button.text("url")));
            }
        }
        if self.is_code() || self.copies_code() {
            all.push("code");
        }
        names(all)
    }
}

impl<'a> Button<'a> {
    pub(super) fn text(&self, name: &str) -> &'a str {
        self.value.get(name).and_then(Value::as_text).unwrap_or_default()
    }

    pub(super) fn path(&self, member: &str) -> String {
        format!("outbound_buttons[{}].{member}", number::text(self.index as u64))
    }
}

/// The entries of `var` in the order of their keys, because hosts have orders of their own; of equal keys the last.
pub(super) fn entries<'a>(params: &Params<'a>) -> Vec<(&'a str, &'a Value<'a>)> {
    let Some(Value::Map(members)) = params.get("var") else { return Vec::new() };
    sorted(members).into_iter().filter(|(_, value)| !value.is_absent()).collect()
}

/// Whether `var` has entries.
pub(in crate::catalogue::rules) fn has_entries(params: &Params<'_>) -> bool {
    !entries(params).is_empty()
}

/// Path of an entry of `var`.
pub(super) fn entry(key: &str) -> String {
    Path::of_entry("var", key)
}

/// Whether `var` can be looked at: it is left out, or an object.
pub(super) fn entries_are_readable(params: &Params<'_>) -> bool {
    params.get("var").is_none_or(|value| matches!(value, Value::Map(_)))
}
