//! `_printed/errors.py`: the error classes, and the class of each error.

use truora::internal::{CLASSES, ROOT};

use crate::errors::rows;
use crate::text::{Page, Part, quote};

/// `errors.py`.
pub(crate) fn print() -> String {
    let mut page = Page::python("The error classes, and the class of each kind and code.");
    page.line(0, format!("from .._error import {ROOT}"));
    page.blank();
    page.offers(CLASSES.iter().map(|class| class.name.to_owned()));
    for class in CLASSES {
        page.blanks(2);
        page.line(0, format!("class {}({}):", class.name, class.parent));
        page.docstring(4, &[Part::Prose(class.doc.to_owned())]);
        if let Some((kind, sent)) = class.kind {
            page.blank();
            page.line(4, format!("kind = {}", quote(kind.text())));
            if sent.text() != "no" {
                page.line(4, format!("sent = {}", quote(sent.text())));
            }
        }
    }
    page.blanks(2);
    page.comment(0, "By kind and code; the empty code means any other code of its kind.");
    page.line(0, "CLASSES: dict[tuple[str, str], str] = {");
    for (kind, code, class) in rows() {
        page.line(4, format!("({}, {}): {},", quote(kind.text()), quote(code), quote(class)));
    }
    page.line(0, "}");
    page.blanks(2);
    page.line(0, "def class_name(kind: str, code: str) -> str:");
    page.docstring(4, &[Part::Prose("Name of the error class in `truora`.".to_owned())]);
    page.line(4, format!("return CLASSES.get((kind, code)) or CLASSES.get((kind, \"\"), {})", quote(ROOT)));
    page.text()
}
