//! `printed/types.ts`: choices, the records of answers, and parameters.

use truora::schema::{Field, Record, Type};

use crate::model::{Api, input_name, params_name};
use crate::text::{Page, quote, sentence};
use crate::typescript::{answer, comment, input, member, or_absent, page, union};

/// The module.
pub(crate) fn print(api: &Api) -> String {
    let mut page = page("Choices, answers and parameters: types only, nothing exists at run time.");
    let fields = api.resources.iter().flat_map(|r| &r.ops).flat_map(|op| op.takes);
    if fields.into_iter().any(|f| matches!(f.ty, Type::File { .. })) {
        page.line(0, "import type { UploadSource } from \"../files/upload.js\";");
        page.blank();
    }
    comment(&mut page, 0, &["A value of the list, or one that this version does not know.".to_owned()]);
    page.line(0, "export type Open<T extends string> = T | (string & {});");
    for (name, choice) in &api.choices {
        page.blank();
        let words: Vec<String> = choice.values.iter().map(|word| quote(word)).collect();
        union(&mut page, &format!("export type {name} ="), &words);
    }
    for record in &api.answers {
        page.blank();
        answered(&mut page, api, record);
    }
    for record in &api.inputs {
        page.blank();
        let doc = format!("`{}` inside parameters.", record.name);
        taken(&mut page, &input_name(record), doc, record.fields);
    }
    for op in api.resources.iter().flat_map(|resource| &resource.ops) {
        page.blank();
        let doc = sentence(&format!("Parameters of `{}`: {}", op.id, op.title));
        taken(&mut page, &params_name(op), doc, op.takes);
    }
    page.text()
}

fn answered(page: &mut Page, api: &Api, record: &Record) {
    let users = api.used_by.get(record.name).map(Vec::as_slice).unwrap_or_default();
    let (calls, records): (Vec<_>, Vec<_>) = users.iter().cloned().partition(|user| user.contains('.'));
    let role = |word: &str, of: &[String]| {
        if of.is_empty() { String::new() } else { format!("{word} {}.", of.join(", ")) }
    };
    comment(page, 0, &[role("Answer of", &calls), role("Part of", &records)]);
    page.line(0, format!("export interface {} {{", record.name));
    for field in record.fields {
        let ty = answer(field.ty);
        let ty = if field.required || ty == "unknown" { ty } else { format!("{ty} | null") };
        member(page, 2, field, &ty, !field.required);
    }
    if api.is_page(record) {
        assert!(record.fields.iter().all(|f| f.name != "cursor"), "a page has a cursor of its own");
        let doc = "Cursor of the next page, for `start_key`; absent on the last page. Not enumerable.";
        comment(page, 2, &[doc.to_owned()]);
        page.line(2, "readonly cursor?: string;");
    }
    page.line(2, "readonly [later: string]: unknown;");
    page.line(0, "}");
}

fn taken(page: &mut Page, name: &str, doc: String, fields: &[Field]) {
    comment(page, 0, &[doc]);
    if fields.is_empty() {
        return page.line(0, format!("export type {name} = {{ readonly [none: string]: never }};"));
    }
    page.line(0, format!("export interface {name} {{"));
    for field in fields {
        let ty = input(field.ty);
        let ty = if field.required { ty } else { or_absent(&ty) };
        member(page, 2, field, &ty, !field.required);
    }
    page.line(0, "}");
}
