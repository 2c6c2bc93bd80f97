//! Rules over several fields, as data: number, path, codes, source, and the function that decides.

use super::{Evidence, Findings, Params, keep};
use crate::issue::Code;

/// Reads the parameters, reports what is wrong.
pub type Judge = fn(&Params<'_>, &mut Findings);

/// A rule that one field's type cannot say, or one that it says but the vendor numbers. Printed into the documents.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The facts' number, such as `C10`; a short name where they give none.
    pub number: &'static str,
    /// Path of its issues, such as `outbound_buttons[i].text`. Empty unless the feature `docs` is on.
    pub path: &'static str,
    /// Codes of its issues. Empty unless the feature `docs` is on.
    pub codes: &'static [Code],
    /// One sentence. Empty unless the feature `docs` is on.
    pub doc: &'static str,
    /// Source of the rule.
    pub evidence: Evidence,
    /// It only warns.
    pub advice: bool,
    /// Depends on today's date; `Params::today` is set for these rules only.
    pub dated: bool,
    /// Decides. `None` where the declaration of the field decides.
    pub judge: Option<Judge>,
}

impl Rule {
    const fn new(
        number: &'static str,
        path: &'static str,
        codes: &'static [Code],
        doc: &'static str,
        judge: Option<Judge>,
    ) -> Self {
        let codes = if cfg!(feature = "docs") { codes } else { &[] };
        let (path, doc, evidence) = (keep(path), keep(doc), Evidence::Documented);
        Self { number, path, codes, doc, evidence, advice: false, dated: false, judge }
    }

    /// A rule that a function decides.
    pub const fn of(
        number: &'static str,
        path: &'static str,
        codes: &'static [Code],
        doc: &'static str,
        judge: Judge,
    ) -> Self {
        Self::new(number, path, codes, doc, Some(judge))
    }

    /// A rule that the declaration of its field decides: written down here only to be printed.
    pub const fn declared(
        number: &'static str,
        path: &'static str,
        codes: &'static [Code],
        doc: &'static str,
    ) -> Self {
        Self::new(number, path, codes, doc, None)
    }

    /// It only warns.
    pub const fn advice(mut self) -> Self {
        self.advice = true;
        self
    }

    /// It asks which day it is.
    pub const fn dated(mut self) -> Self {
        self.dated = true;
        self
    }

    /// Only others show it.
    pub const fn third_party(mut self) -> Self {
        self.evidence = Evidence::ThirdParty;
        self
    }

    /// Inferred: no source documents it.
    pub const fn inferred(mut self) -> Self {
        self.evidence = Evidence::Inferred;
        self
    }
}

impl core::fmt::Debug for Rule {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Rule({})", self.number)
    }
}
