//! `errors.md` of the reference: every class and code of errors.

use truora::internal::{CLASSES, ROOT};

use crate::errors::kinds;
use crate::text::Page;

/// `errors.md`.
pub(crate) fn print() -> String {
    let mut page = Page::markdown("Errors");
    page.prose(&format!(
        "Every error is a `truora.{ROOT}`, in JavaScript a `{ROOT}` of the package. It has the `operation`, a `kind`, a \
         `code`, and `sent`, which says whether the request may have reached the service: `no` (certainly not), `maybe` \
         (check before you repeat a call that is billed) or `yes` (an answer came). A class per kind, and for some \
         codes a class of their own; catch a class, and compare `code` where you need more. New codes may be added to \
         a kind.",
    ));
    page.blank();
    page.line(0, "```python");
    page.line(0, "import truora");
    page.blank();
    page.line(0, "try:");
    page.line(4, "client.checks.get(\"CHK0\")");
    page.line(0, "except truora.NotFoundError as error:");
    page.line(4, "print(error.code, error.status, error.sent)");
    page.line(0, "```");
    page.blank();
    page.line(0, "| Class | Extends | Meaning |");
    page.line(0, "| --- | --- | --- |");
    for class in CLASSES {
        page.line(0, format!("| `{}` | `{}` | {} |", class.name, class.parent, class.doc));
    }
    for (kind, codes) in kinds() {
        page.blank();
        page.line(0, format!("## Kind `{}`", kind.text()));
        page.blank();
        page.line(0, "| Code | Class | When |");
        page.line(0, "| --- | --- | --- |");
        for code in codes {
            page.line(0, format!("| `{code}` | `{}` | {} |", code.class(), code.doc()));
        }
    }
    page.text()
}
