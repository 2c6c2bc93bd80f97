//! Lines of at most 100 columns, and names.

/// Widest line that is printed.
pub(crate) const WIDTH: usize = 100;

/// The first line of every printed file, without its comment signs.
pub(crate) const HEADER: &str = "printed from core/src/catalogue; run `make print`";

/// A file in the making: lines.
#[derive(Debug, Default)]
pub(crate) struct Page(Vec<String>);

impl Page {
    /// A Python file: header, docstring, and annotations that cost nothing at run time.
    pub(crate) fn python(doc: &str) -> Self {
        let mut page = Self::default();
        page.line(0, format!("# {HEADER}"));
        page.docstring(0, &[Part::Prose(doc.to_owned())]);
        page.blank();
        page.line(0, "from __future__ import annotations");
        page.blank();
        page
    }

    /// A Markdown file.
    pub(crate) fn markdown(title: &str) -> Self {
        let mut page = Self::default();
        page.line(0, format!("<!-- {HEADER} -->"));
        page.blank();
        page.line(0, format!("# {title}"));
        page.blank();
        page
    }

    /// One line, at `indent` columns.
    pub(crate) fn line(&mut self, indent: usize, text: impl AsRef<str>) {
        self.0.push(format!("{}{}", " ".repeat(indent), text.as_ref()));
    }

    /// Empty lines; never more than asked for in a row.
    pub(crate) fn blanks(&mut self, count: usize) {
        let already = self.0.iter().rev().take_while(|line| line.is_empty()).count();
        for _ in already..count {
            self.0.push(String::new());
        }
    }

    /// One empty line.
    pub(crate) fn blank(&mut self) {
        self.blanks(1);
    }

    /// A paragraph, wrapped.
    pub(crate) fn prose(&mut self, text: &str) {
        self.0.extend(wrap(text, "", ""));
    }

    /// The public names of a module, for `__all__`.
    pub(crate) fn offers(&mut self, names: impl IntoIterator<Item = String>) {
        let names = names.into_iter().map(|name| quote(&name)).collect();
        self.filled(0, "__all__ = (", &elements(names), ")");
    }

    /// A wrapped text after `first`; its other lines after `rest`.
    pub(crate) fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
        self.0.extend(wrap(text, first, rest));
    }

    /// A Python comment, wrapped.
    pub(crate) fn comment(&mut self, indent: usize, text: &str) {
        let start = format!("{}# ", " ".repeat(indent));
        self.0.extend(wrap(text, &start, &start));
    }

    /// A docstring of paragraphs and lists, in the smallest form that fits.
    pub(crate) fn docstring(&mut self, indent: usize, parts: &[Part]) {
        let pad = " ".repeat(indent);
        let mut lines: Vec<String> = Vec::new();
        for part in parts {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            match part {
                Part::Prose(text) => {
                    let first = if lines.is_empty() { format!("{pad}\"\"\"") } else { pad.clone() };
                    lines.extend(wrap(&escape(text), &first, &pad));
                }
                Part::List(title, entries) => {
                    lines.push(format!("{pad}{title}:"));
                    for entry in entries {
                        lines.extend(wrap(&escape(entry), &format!("{pad}    "), &format!("{pad}        ")));
                    }
                }
            }
        }
        match lines.as_mut_slice() {
            [only] if only.chars().count() + 3 <= WIDTH && !only.ends_with(['"', '\\']) => {
                only.push_str("\"\"\"");
            }
            _ => lines.push(format!("{pad}\"\"\"")),
        }
        self.0.extend(lines);
    }

    /// `open` items `close`: on one line, on three, or one item a line.
    pub(crate) fn bracket(&mut self, indent: usize, open: &str, items: &[String], close: &str) {
        if self.short_bracket(indent, open, items, close) {
            return;
        }
        self.line(indent, open);
        let inner = items.join(", ");
        if indent + 4 + inner.chars().count() <= WIDTH {
            self.line(indent + 4, inner);
        } else {
            for item in items {
                self.line(indent + 4, format!("{item},"));
            }
        }
        self.line(indent, close);
    }

    /// The same, but many short items share lines.
    pub(crate) fn filled(&mut self, indent: usize, open: &str, items: &[String], close: &str) {
        if self.short_bracket(indent, open, items, close) {
            return;
        }
        self.line(indent, open);
        let pad = " ".repeat(indent + 4);
        let mut row = String::new();
        for item in items {
            if !row.is_empty() && pad.len() + row.chars().count() + 2 + item.chars().count() > WIDTH {
                self.0.push(format!("{pad}{row}"));
                row.clear();
            }
            if !row.is_empty() {
                row.push(' ');
            }
            row.push_str(item);
            row.push(',');
        }
        self.0.push(format!("{pad}{row}"));
        self.line(indent, close);
    }

    fn short_bracket(&mut self, indent: usize, open: &str, items: &[String], close: &str) -> bool {
        let inner = items.join(", ");
        let one = indent + open.chars().count() + inner.chars().count() + close.chars().count() <= WIDTH;
        if one {
            self.line(indent, format!("{open}{inner}{close}"));
        }
        one
    }

    /// The text of the file.
    pub(crate) fn text(mut self) -> String {
        while self.0.last().is_some_and(String::is_empty) {
            self.0.pop();
        }
        let mut text: String = self.0.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n");
        text.push('\n');
        text
    }
}

/// A piece of a docstring.
#[derive(Debug)]
pub(crate) enum Part {
    /// A paragraph.
    Prose(String),
    /// A title and its entries.
    List(&'static str, Vec<String>),
}

/// Words in lines of at most [`WIDTH`] columns. A word that is longer stands alone.
pub(crate) fn wrap(text: &str, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(core::mem::replace(&mut line, rest.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}

/// Text as it stands inside `"""`.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"")
}

/// Elements of a tuple: a single one needs its comma.
pub(crate) fn elements(mut items: Vec<String>) -> Vec<String> {
    if let [only] = items.as_mut_slice() {
        only.push(',');
    }
    items
}

/// A Python text literal.
pub(crate) fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `custom_types` as `CustomTypes`.
pub(crate) fn pascal(name: &str) -> String {
    let word = |part: &str| {
        let mut chars = part.chars();
        chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect::<String>())
    };
    name.split('_').map(word).collect()
}

/// A sentence, with its full stop.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':', ')']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// Why `name` cannot be an attribute or a keyword argument in Python, if it cannot.
pub(crate) fn not_python(name: &str) -> Option<&'static str> {
    const KEYWORDS: &[&str] = &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
        "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in",
        "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if KEYWORDS.contains(&name) {
        Some("is a keyword of Python")
    } else if name.starts_with('_') {
        Some("starts with an underscore, which Python reads as private")
    } else if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(plain) {
        Some("is no identifier in Python")
    } else {
        None
    }
}
