//! JSON with its members in the order in which they were given, on lines of their own.

use std::fmt::Write as _;

/// A JSON value in the making.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// Members, in this order.
    Object(Vec<(String, Node)>),
    /// Elements.
    List(Vec<Node>),
    /// Text.
    Text(String),
    /// A number, as it is written.
    Number(String),
    /// True or false.
    Bool(bool),
}

/// An object without members.
pub(crate) const fn object() -> Node {
    Node::Object(Vec::new())
}

/// A text.
pub(crate) fn text(of: impl Into<String>) -> Node {
    Node::Text(of.into())
}

/// A list of texts.
pub(crate) fn texts<'a>(of: impl IntoIterator<Item = &'a str>) -> Node {
    Node::List(of.into_iter().map(text).collect())
}

/// A number.
pub(crate) fn number(of: &impl ToString) -> Node {
    Node::Number(of.to_string())
}

impl Node {
    /// With one member more.
    pub(crate) fn with(mut self, key: impl Into<String>, value: Node) -> Self {
        if let Self::Object(members) = &mut self {
            members.push((key.into(), value));
        }
        self
    }

    /// With one member more, if there is something in it.
    pub(crate) fn with_some(self, key: &str, value: Option<Node>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// With a text, unless it is empty.
    pub(crate) fn with_text(self, key: &str, value: &str) -> Self {
        self.with_some(key, (!value.is_empty()).then(|| text(value)))
    }

    /// With a list or object, unless it is empty.
    pub(crate) fn with_filled(self, key: &str, value: Node) -> Self {
        let filled = match &value {
            Self::Object(members) => !members.is_empty(),
            Self::List(items) => !items.is_empty(),
            _ => true,
        };
        self.with_some(key, filled.then_some(value))
    }

    /// The text of the file.
    pub(crate) fn print(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Object(members) => {
                let parts: Vec<_> = members.iter().map(|(key, value)| (Some(key.as_str()), value)).collect();
                bracket(out, depth, ('{', '}'), &parts);
            }
            Self::List(items) => {
                let parts: Vec<_> = items.iter().map(|item| (None, item)).collect();
                bracket(out, depth, ('[', ']'), &parts);
            }
            Self::Text(of) => quote(out, of),
            Self::Number(of) => out.push_str(of),
            Self::Bool(of) => out.push_str(if *of { "true" } else { "false" }),
        }
    }

    /// Lists of words stand on one line.
    const fn plain(&self) -> bool {
        !matches!(self, Self::Object(_) | Self::List(_))
    }
}

fn bracket(out: &mut String, depth: usize, (open, close): (char, char), parts: &[(Option<&str>, &Node)]) {
    let line = parts.iter().all(|(key, value)| key.is_none() && value.plain());
    out.push(open);
    for (i, (key, value)) in parts.iter().enumerate() {
        if i > 0 {
            out.push_str(if line { ", " } else { "," });
        }
        if !line {
            let _ = write!(out, "\n{}", "  ".repeat(depth + 1));
        }
        if let Some(key) = key {
            quote(out, key);
            out.push_str(": ");
        }
        value.write(out, depth + 1);
    }
    if !line {
        let _ = write!(out, "\n{}", "  ".repeat(depth));
    }
    out.push(close);
}

fn quote(out: &mut String, of: &str) {
    out.push('"');
    for c in of.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if u32::from(c) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
