//! `printed/errors.ts` and `printed/error_classes.ts`: the codes of errors, their classes, and messages that hosts share.

use truora::ErrorCode;
use truora::internal::page::REPEATED;
use truora::internal::{CLASSES, MISMATCH, ROOT};

use crate::errors::{kinds, rows};
use crate::text::{Page, quote};
use crate::typescript::{comment, page};

/// `errors.ts`.
pub(crate) fn print() -> String {
    let mut page = page("The codes of errors, and the class of each.");
    let doc = "By kind and code, as `kind/code`; without a code, for any other code of the kind.";
    comment(&mut page, 0, &[doc.to_owned()]);
    page.line(0, "export const CLASSES = {");
    for (kind, code, class) in rows() {
        page.line(2, format!("{}: {},", quote(&format!("{}/{code}", kind.text())), quote(class)));
    }
    page.line(0, "} as const satisfies Record<string, string>;");
    page.blank();
    comment(
        &mut page,
        0,
        &["The codes of each kind of error; `docs/reference/errors.md` says what they mean.".to_owned()],
    );
    page.line(0, "export interface ErrorCodes {");
    for (kind, codes) in kinds() {
        members(&mut page, kind.text(), &codes);
    }
    page.line(0, "}");
    page.blank();
    comment(&mut page, 0, &["The family of an error.".to_owned()]);
    page.line(0, "export type Kind = keyof ErrorCodes;");
    page.blank();
    comment(&mut page, 0, &["The code of an error.".to_owned()]);
    page.line(0, "export type ErrorCode = ErrorCodes[Kind];");
    for (name, text, doc) in [
        ("REPEATED", REPEATED, "Message about a cursor that an earlier page of the list had."),
        ("MISMATCH", MISMATCH, "Message about an answer that has issues, under `strict`."),
    ] {
        page.blank();
        comment(&mut page, 0, &[doc.to_owned()]);
        page.line(0, format!("export const {name} = {};", quote(text)));
    }
    page.text()
}

/// One member of an interface: a union of words.
fn members(page: &mut Page, name: &str, codes: &[ErrorCode]) {
    let words: Vec<String> = codes.iter().map(|code| quote(code.text())).collect();
    let one = format!("  {name}: {};", words.join(" | "));
    if one.chars().count() <= crate::text::WIDTH {
        return page.line(0, one);
    }
    page.line(2, format!("{name}:"));
    for (i, word) in words.iter().enumerate() {
        let end = if i + 1 == words.len() { ";" } else { "" };
        page.line(4, format!("| {word}{end}"));
    }
}

/// `error_classes.ts`.
pub(crate) fn classes() -> String {
    let mut page = page("The error classes.");
    page.line(0, format!("import {{ {ROOT} }} from \"../errors/error.js\";"));
    for class in CLASSES {
        page.blank();
        comment(&mut page, 0, &[class.doc.to_owned()]);
        page.line(0, format!("export class {} extends {} {{", class.name, class.parent));
        page.line(2, format!("static override readonly title: string = {};", quote(class.name)));
        page.line(0, "}");
    }
    page.text()
}
