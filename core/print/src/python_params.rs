//! `_printed/params.py`, `choices.py` and `options.py`: what a call takes.

use std::collections::BTreeSet;

use truora::schema::Field;

use crate::model::{Api, input_name, lone_path, params_name, rest_name};
use crate::python_types::{import, input, mentions, or_none, said};
use crate::text::{Page, Part, quote, sentence};

/// `choices.py`.
pub(crate) fn choices(api: &Api) -> String {
    let mut page = Page::python(
        "The values that the service uses. Answers may have others: their members are typed `Choice | str`.",
    );
    page.line(0, "import typing as t");
    page.blank();
    page.offers(api.choices.keys().map(|&name| name.to_owned()));
    for (name, choice) in &api.choices {
        page.blank();
        let values: Vec<String> = choice.values.iter().map(|value| quote(value)).collect();
        page.filled(0, &format!("{name}: t.TypeAlias = t.Literal["), &values, "]");
    }
    page.text()
}

/// `params.py`.
pub(crate) fn print(api: &Api) -> String {
    let mut page =
        Page::python("The parameters of the operations, as dictionaries. `None` means: not given.");
    let fields = || {
        let params = api.resources.iter().flat_map(|r| &r.ops).flat_map(|op| op.takes);
        params.chain(api.inputs.iter().flat_map(|record| record.fields))
    };
    let uses = |module: &str| fields().any(|field| input(field.ty).contains(module));
    if uses("datetime.") {
        page.line(0, "import datetime");
    }
    if uses("decimal.") {
        page.line(0, "import decimal");
    }
    page.line(0, "import typing as t");
    let mut choices = BTreeSet::new();
    for field in fields() {
        mentions(field.ty, &mut BTreeSet::new(), &mut choices);
    }
    if !choices.is_empty() {
        page.blank();
        import(&mut page, 0, "truora._printed.choices", &choices);
    }
    if uses("UploadSource") {
        // At run time, too: users evaluate annotations.
        page.blank();
        page.line(0, "from truora._upload_types import UploadSource");
    }
    let ops = || api.resources.iter().flat_map(|resource| &resource.ops);
    let records = api.inputs.iter().map(|record| input_name(record));
    let names: BTreeSet<String> =
        records.chain(ops().flat_map(|op| [params_name(op), rest_name(op)])).collect();
    page.blank();
    page.offers(names);
    page.blanks(2);
    page.line(0, "class NoParams(t.TypedDict):");
    page.docstring(4, &[Part::Prose("No parameters besides those in the signature.".to_owned())]);
    for record in &api.inputs {
        let doc = format!("`{}` inside parameters.", record.name);
        let all: Vec<&Field> = record.fields.iter().collect();
        dictionary(&mut page, &input_name(record), "t.TypedDict", &doc, &all);
    }
    for op in ops() {
        let doc = sentence(&format!("Parameters of `{}`: {}", op.id, op.title));
        let (name, rest) = (params_name(op), rest_name(op));
        let Some(lone) = lone_path(op) else {
            dictionary(&mut page, &name, "t.TypedDict", &doc, &op.takes.iter().collect::<Vec<_>>());
            continue;
        };
        if op.takes.len() > 1 {
            let others: Vec<&Field> = op.takes.iter().filter(|field| field.name != lone.name).collect();
            let doc = format!("Parameters of `{}` beside `{}`.", op.id, lone.name);
            dictionary(&mut page, &rest, "t.TypedDict", &doc, &others);
        }
        let base = if op.takes.len() > 1 { &rest } else { "t.TypedDict" };
        dictionary(&mut page, &name, base, &doc, &[lone]);
    }
    page.text()
}

/// A `TypedDict`. 3.10 has no `Required`: what is needed stands in a base class where both sorts meet.
fn dictionary(page: &mut Page, name: &str, base: &str, doc: &str, fields: &[&Field]) {
    let (needed, optional): (Vec<&Field>, Vec<&Field>) =
        fields.iter().copied().partition(|field| field.required);
    page.blanks(2);
    let mut base = base.to_owned();
    if !needed.is_empty() && !optional.is_empty() {
        page.line(0, format!("class _{name}({base}):"));
        members(page, &needed);
        page.blanks(2);
        base = format!("_{name}");
    }
    let total = if optional.is_empty() { "" } else { ", total=False" };
    page.line(0, format!("class {name}({base}{total}):"));
    page.docstring(4, &[Part::Prose(doc.to_owned())]);
    let own = if optional.is_empty() { &needed } else { &optional };
    if !own.is_empty() {
        page.blank();
        members(page, own);
    }
}

fn members(page: &mut Page, fields: &[&Field]) {
    for field in fields {
        let text = said(field);
        if !text.is_empty() {
            page.comment(4, &text);
        }
        let annotation = input(field.ty);
        let annotation = if field.required { annotation } else { or_none(annotation) };
        page.line(4, format!("{}: {annotation}", field.name));
    }
}
