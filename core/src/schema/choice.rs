//! Lists of words, and formats of texts.

/// A text with a shape of its own.
#[derive(Clone, Copy)]
pub struct Format {
    /// Name in printed texts, for example `frequency`.
    pub name: &'static str,
    /// Whether a text fits.
    pub fits: fn(&str) -> bool,
    /// Ends the sentence "must be …".
    pub says: &'static str,
}

impl core::fmt::Debug for Format {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // Two formats may share a name, as "line" does, and differ in what they say.
        write!(f, "Format({}: {})", self.name, self.says)
    }
}

/// A named list of words.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Name of the printed type, for example `CheckStatus`. Unique in the catalogue.
    pub name: &'static str,
    /// The words, in the vendor's order.
    pub values: &'static [&'static str],
    /// As a parameter: other texts are allowed too. Answers are always open.
    pub open: bool,
    /// Compared without case, because the facts show both spellings.
    pub fold: bool,
    /// Truora adds words to it: as a parameter, another text is only advised against under `preflight: false`.
    pub grows: bool,
}

impl Choice {
    /// A list that is closed for parameters.
    pub const fn of(name: &'static str, values: &'static [&'static str]) -> Self {
        Self { name, values, open: false, fold: false, grows: false }
    }

    /// Other texts are allowed as parameters too.
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// Compared without case.
    pub const fn fold(mut self) -> Self {
        self.fold = true;
        self
    }

    /// Truora adds words to it without notice.
    pub const fn grows(mut self) -> Self {
        self.grows = true;
        self
    }

    /// Index of a word, compared the way the choice says.
    pub fn find(&self, text: &str) -> Option<usize> {
        if self.fold {
            self.values.iter().position(|v| v.eq_ignore_ascii_case(text))
        } else {
            self.values.iter().position(|v| *v == text)
        }
    }
}
