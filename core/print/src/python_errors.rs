//! `_printed/errors.py`: the exception class of each error.

use truora::internal::CLASSES;

use crate::text::{Page, Part, quote};

/// `errors.py`.
pub(crate) fn print() -> String {
    let mut page = Page::python("Which exception stands for which error of the core.");
    page.comment(0, "By kind and code; the empty code stands for all others of its kind.");
    page.line(0, "CLASSES: dict[tuple[str, str], str] = {");
    for (kind, code, class) in CLASSES {
        page.line(4, format!("({}, {}): {},", quote(kind.text()), quote(code), quote(class)));
    }
    page.line(0, "}");
    page.blanks(2);
    page.line(0, "def class_name(kind: str, code: str) -> str:");
    page.docstring(4, &[Part::Prose("Name of the exception class in `truora`.".to_owned())]);
    page.line(4, "return CLASSES.get((kind, code)) or CLASSES.get((kind, \"\"), \"TruoraError\")");
    page.text()
}
