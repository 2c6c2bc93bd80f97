//! What is wrong with parameters or an answer: where, which rule, and a sentence.

use alloc::string::String;
use core::fmt;

use crate::util::number;

/// Issues beyond this many are not written down: those of an answer are left out, those of parameters counted.
pub(crate) const MAX_ISSUES: usize = 100;

/// Stable word for a kind of issue. The list is closed; messages may change, codes do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// Needed here, and not given.
    Required,
    /// No such parameter or member.
    Unknown,
    /// Another type is needed.
    Type,
    /// Not one of the words allowed.
    Choice,
    /// Too short or too long.
    Length,
    /// Too small or too large.
    Range,
    /// Not of the shape needed.
    Format,
    /// Only `true` is accepted.
    MustBeTrue,
    /// Not allowed in this combination.
    NotAllowed,
    /// Two given fields exclude each other.
    Conflict,
    /// Too few or too many items.
    Count,
    /// Items in an order that is not allowed.
    Grouping,
    /// A variable of the text has no value.
    MissingVariable,
    /// A value has no variable in the text.
    UnusedVariable,
    /// A text may not end with a variable.
    EndsWithVariable,
    /// Warning: a repeated DELETE was answered by 404, so an earlier attempt had arrived.
    AlreadyGone,
    /// The last of a long list: so many more were found, which are not listed.
    More,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 17] = [
        Self::Required,
        Self::Unknown,
        Self::Type,
        Self::Choice,
        Self::Length,
        Self::Range,
        Self::Format,
        Self::MustBeTrue,
        Self::NotAllowed,
        Self::Conflict,
        Self::Count,
        Self::Grouping,
        Self::MissingVariable,
        Self::UnusedVariable,
        Self::EndsWithVariable,
        Self::AlreadyGone,
        Self::More,
    ];

    /// The word.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Unknown => "unknown",
            Self::Type => "type",
            Self::Choice => "choice",
            Self::Length => "length",
            Self::Range => "range",
            Self::Format => "format",
            Self::MustBeTrue => "must_be_true",
            Self::NotAllowed => "not_allowed",
            Self::Conflict => "conflict",
            Self::Count => "count",
            Self::Grouping => "grouping",
            Self::MissingVariable => "missing_variable",
            Self::UnusedVariable => "unused_variable",
            Self::EndsWithVariable => "ends_with_variable",
            Self::AlreadyGone => "already_gone",
            Self::More => "more",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// One thing wrong. Its message never repeats the value: values are personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Where: `national_id`, `outbound_buttons[1].url`, `var["name"]`, or empty for the whole.
    pub path: String,
    /// Which rule.
    pub code: Code,
    /// A sentence for people.
    pub message: String,
}

impl Issue {
    /// An issue.
    pub fn new(path: impl Into<String>, code: Code, message: impl Into<String>) -> Self {
        Self { path: path.into(), code, message: message.into() }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "(whole)" } else { &self.path };
        write!(f, "{path}: {} ({})", self.message, self.code)
    }
}

/// Most characters of one name in a path: whoever makes names must not make long answers by them.
const MOST_OF_A_NAME: usize = 100;
/// Bytes of a path after which names are left out of it.
const MOST_OF_A_PATH: usize = 1000;

/// Writes paths the one way every language shows them. Long names are cut, and end with `…`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path {
    text: String,
    depth: usize,
}

impl Path {
    /// Enters a named member; give the mark back to [`Path::leave`].
    pub(crate) fn member(&mut self, name: &str) -> usize {
        let mark = self.text.len();
        self.depth += 1;
        if mark > 0 {
            self.text.push('.');
        }
        self.name(name, false);
        mark
    }

    /// Enters an item of a list.
    pub(crate) fn index(&mut self, index: usize) -> usize {
        let mark = self.text.len();
        self.depth += 1;
        self.text.push('[');
        number::whole(&mut self.text, index as u64);
        self.text.push(']');
        mark
    }

    /// Enters a value of a map with free keys.
    pub(crate) fn key(&mut self, key: &str) -> usize {
        let mark = self.text.len();
        self.depth += 1;
        self.text.push_str("[\"");
        self.name(key, true);
        self.text.push_str("\"]");
        mark
    }

    /// The characters that there is room for, and `…` where that is not all of them.
    fn name(&mut self, name: &str, quoted: bool) {
        if !quoted && name.len() <= MOST_OF_A_NAME && self.text.len() <= MOST_OF_A_PATH {
            return self.text.push_str(name);
        }
        let most = if self.text.len() > MOST_OF_A_PATH { 0 } else { MOST_OF_A_NAME };
        for (i, c) in name.chars().enumerate() {
            match c {
                _ if i == most => return self.text.push('…'),
                c if quoted && c.is_control() => self.text.push('\u{FFFD}'),
                c => {
                    if quoted && matches!(c, '"' | '\\') {
                        self.text.push('\\');
                    }
                    self.text.push(c);
                }
            }
        }
    }

    /// Goes back to where [`Path::member`], [`Path::index`] or [`Path::key`] began.
    pub(crate) fn leave(&mut self, mark: usize) {
        self.text.truncate(mark);
        self.depth = self.depth.saturating_sub(1);
    }

    /// How many steps lead here: the lists and objects around this place.
    pub(crate) const fn depth(&self) -> usize {
        self.depth
    }

    /// The path as text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The path of a value in a map that is a parameter.
    pub(crate) fn of_entry(map: &str, key: &str) -> String {
        let mut path = Self::default();
        path.member(map);
        path.key(key);
        path.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_read_the_same_everywhere() {
        let mut path = Path::default();
        let start = path.member("outbound_buttons");
        let buttons = path.index(1);
        let button = path.member("url");
        assert_eq!((path.text(), path.depth()), ("outbound_buttons[1].url", 3));
        path.leave(button);
        path.leave(buttons);
        path.leave(start);
        assert_eq!((path.text(), path.depth()), ("", 0));
        path.member("var");
        path.key("a\"b");
        assert_eq!(path.text(), "var[\"a\\\"b\"]");
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        let (hundred, more) = ("ñ".repeat(100), "ñ".repeat(101));
        let mut path = Path::default();
        let mark = path.member(&hundred);
        assert_eq!(path.text(), hundred);
        path.leave(mark);
        path.member(&more);
        path.key(&more);
        assert_eq!(path.text(), std::format!("{hundred}…[\"{hundred}…\"]"));
        for _ in 0..126 {
            path.key(&more);
        }
        path.member("text");
        assert!(path.text().ends_with("[\"…\"].…") && path.text().len() < 2500, "{}", path.text());
    }

    #[test]
    fn codes_are_distinct_words() {
        for (i, a) in Code::ALL.iter().enumerate() {
            assert!(Code::ALL.iter().skip(i + 1).all(|b| a.text() != b.text()));
        }
    }
}
