//! `printed/errors.ts`: the error class of each error.

use truora::internal::page::REPEATED;
use truora::internal::{CLASSES, MISMATCH};

use crate::text::quote;
use crate::typescript::{comment, page};

/// The module.
pub(crate) fn print() -> String {
    let mut page = page("Which class stands for which error of the core.");
    let doc = "By kind and code, as `kind/code`; without a code, for all others of the kind.";
    comment(&mut page, 0, &[doc.to_owned()]);
    page.line(0, "export const CLASSES = {");
    for (kind, code, class) in CLASSES {
        page.line(2, format!("{}: {},", quote(&format!("{}/{code}", kind.text())), quote(class)));
    }
    page.line(0, "} as const satisfies Record<string, string>;");
    page.blank();
    comment(&mut page, 0, &["Message about a cursor that an earlier page of the list had.".to_owned()]);
    page.line(0, format!("export const REPEATED = {};", quote(REPEATED)));
    comment(&mut page, 0, &["Message about an answer that has issues, under `strict`.".to_owned()]);
    page.line(0, format!("export const MISMATCH = {};", quote(MISMATCH)));
    page.text()
}
