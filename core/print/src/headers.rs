//! `_printed/headers.py` and `printed/headers.ts`: the headers that callers may not set, the same in both languages.

use crate::reserved::RESERVED;
use crate::text::{Page, quote};
use crate::typescript::{comment, page};

const ABOUT: &str = "By name in lower case: what to do instead.";

/// `headers.py`.
pub(crate) fn python() -> String {
    let mut page = Page::python("Headers that the option `headers` may not set.");
    page.comment(0, ABOUT);
    page.line(0, "RESERVED: dict[str, str] = {");
    for (name, instead) in RESERVED {
        page.line(4, format!("{}: {},", quote(name), quote(instead)));
    }
    page.line(0, "}");
    page.text()
}

/// `headers.ts`.
pub(crate) fn typescript() -> String {
    let mut page = page("Headers that the option `headers` may not set.");
    comment(&mut page, 0, &[ABOUT.to_owned()]);
    page.line(0, "export const RESERVED: ReadonlyMap<string, string> = new Map([");
    for (name, instead) in RESERVED {
        page.line(2, format!("[{}, {}],", quote(name), quote(instead)));
    }
    page.line(0, "]);");
    page.text()
}
