//! Refuses what Python could not say: names that are keywords, taken, or used twice.

use std::collections::BTreeSet;

use truora::schema::{Field, Operation};

use crate::model::{Api, Resource, Use, input_name, item, params_name, rest_name};
use crate::text::{not_python, pascal};

/// Names that an annotation inside a class needs, so no member may take them.
const ANNOTATIONS: &[&str] = &["t", "str", "int", "float", "bool", "tuple", "datetime", "decimal"];
/// Public names of `truora._record.Record`.
const RECORD: &[&str] = &["extra", "to_dict", "from_dict"];
/// Keywords that methods take beside the parameters.
const HELPERS: &[(Use, &[&str])] = &[
    (Use::Call, &["self", "options"]),
    (Use::Wait, &["self", "options", "timeout", "on_poll"]),
    (Use::List, &["self", "options"]),
    (Use::Helper, &["self", "options"]),
    (Use::File, &["self", "options", "timeout", "to", "on_progress"]),
    (Use::Upload, &["self", "options", "timeout", "size", "on_progress"]),
];
/// Types that printed modules use beside records, so no record or choice may be called so.
const TYPES: &[&str] = &[
    "AsyncDownload",
    "AsyncPages",
    "AsyncResources",
    "Download",
    "NoParams",
    "Options",
    "Pages",
    "Record",
    "Resource",
    "Resources",
    "SavedFile",
    "TypedDict",
    "Unpack",
    "UploadSource",
];

/// Everything that cannot be printed.
pub(crate) fn problems(api: &Api) -> Vec<String> {
    let mut problems = Vec::new();
    check_types(&mut problems, api);
    for resource in &api.resources {
        check_methods(&mut problems, resource);
    }
    for record in &api.answers {
        check_fields(&mut problems, record.name, record.fields, RECORD);
    }
    for record in &api.inputs {
        check_fields(&mut problems, record.name, record.fields, &[]);
    }
    problems
}

fn check_types(problems: &mut Vec<String>, api: &Api) {
    let mut seen: BTreeSet<String> = TYPES.iter().map(|&name| name.to_owned()).collect();
    let classes = api.resources.iter().flat_map(|r| [pascal(r.name), format!("Async{}", pascal(r.name))]);
    let names = |op: &Operation| [params_name(op), rest_name(op)].into_iter().collect::<BTreeSet<_>>();
    let params = api.resources.iter().flat_map(|r| r.ops.iter().flat_map(|op| names(op)));
    let params = params.filter(|name| name != "NoParams");
    let records = api.answers.iter().map(|record| record.name.to_owned());
    let inputs = api.inputs.iter().map(|record| input_name(record));
    let choices = api.choices.keys().map(|&name| name.to_owned());
    for name in classes.chain(params).chain(records).chain(inputs).chain(choices) {
        if let Some(why) = not_python(&name) {
            problems.push(format!("the type {name} {why}"));
        }
        if !seen.insert(name.clone()) {
            problems.push(format!("two printed types are called {name}"));
        }
    }
}

fn check_methods(problems: &mut Vec<String>, resource: &Resource) {
    let mut seen = BTreeSet::new();
    for method in &resource.methods {
        let owner = format!("{}.{}", resource.name, method.name);
        if let Some(why) = not_python(&method.name) {
            problems.push(format!("{owner}: the name {why}"));
        }
        if !seen.insert(method.name.as_str()) {
            problems.push(format!("{owner}: two methods have this name"));
        }
        let helpers =
            HELPERS.iter().find(|(uses, _)| *uses == method.uses).map_or(&[][..], |(_, names)| names);
        check_fields(problems, &owner, method.op.takes, helpers);
        if method.uses == Use::List && item(method.op).is_none() {
            problems.push(format!(
                "{owner}: its answer holds no list `{}`",
                method.op.page.map_or("", |p| p.items)
            ));
        }
    }
}

fn check_fields(problems: &mut Vec<String>, owner: &str, fields: &[Field], taken: &[&str]) {
    let mut seen = BTreeSet::new();
    for field in fields {
        if let Some(why) = not_python(field.name) {
            problems.push(format!(
                "{owner}.{}: the name {why}; give the field another one and .wire()",
                field.name
            ));
        }
        if taken.contains(&field.name) || ANNOTATIONS.contains(&field.name) {
            problems.push(format!("{owner}.{}: the name is taken by the printed class", field.name));
        }
        if !seen.insert(field.name) {
            problems.push(format!("{owner}.{}: stands twice", field.name));
        }
    }
}
