//! Prints what hosts and readers need from the compiled catalogue.
//!
//! `cargo run -q -p truora-print` writes the files; with `-- --check` it compares instead,
//! names each file that differs or does not belong there, and ends with 1.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program that talks to its user")]

mod errors;
mod examples;
mod headers;
mod json;
mod model;
mod names;
mod openapi;
mod openapi_bodies;
mod openapi_schemas;
mod options;
mod options_python;
mod options_typescript;
mod pack;
mod python_errors;
mod python_operations;
mod python_params;
mod python_records;
mod python_resources;
mod python_types;
mod reference;
mod reference_errors;
mod reference_index;
mod reference_javascript;
mod reference_types;
mod regions;
mod reserved;
mod text;
mod typescript;
mod typescript_errors;
mod typescript_operations;
mod typescript_types;
mod validation;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use python_resources::{ASYNC, SYNC};
use text::{HEADER, Page};

/// Folders that hold printed files and nothing else.
const FOLDERS: &[&str] =
    &["bindings-py/python/truora/_printed", "docs/reference", "bindings-node/ts/printed", "docs/openapi"];

fn main() -> ExitCode {
    let check = match env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [only] if only == "--check" => true,
        _ => {
            eprintln!("usage: print [--check]");
            return ExitCode::from(2);
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let operations = truora::catalogue::all().chain(truora::links::OPS);
    let api = match model::Api::read(operations).and_then(|api| api.with_examples(&root)) {
        Ok(api) => api,
        Err(problems) => {
            for problem in problems {
                eprintln!("cannot print: {problem}");
            }
            return ExitCode::FAILURE;
        }
    };
    let mut files = files(&api);
    let clients = ["bindings-py/python/truora/_client.py", "bindings-py/python/truora/_async_client.py"];
    let parts = clients.into_iter().flat_map(options_python::client).chain(options_python::tables());
    match regions::apply(&root, parts) {
        Ok(more) => files.extend(more),
        Err(error) => {
            eprintln!("cannot print: {error}");
            return ExitCode::FAILURE;
        }
    }
    let done = if check { compare(&root, &files) } else { write(&root, &files) };
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cannot print: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Every printed file, by its path from the root.
fn files(api: &model::Api) -> BTreeMap<PathBuf, String> {
    let [python, docs, node, openapi] = FOLDERS else { return BTreeMap::new() };
    let mut files = BTreeMap::new();
    let mut add = |folder: &str, name: &str, text: String| files.insert(Path::new(folder).join(name), text);
    add(python, "__init__.py", Page::python("Printed code: records, parameters and methods.").text());
    add(python, "aio.py", python_resources::print(api, ASYNC));
    add(python, "choices.py", python_params::choices(api));
    add(python, "errors.py", python_errors::print());
    add(python, "headers.py", headers::python());
    add(python, "operations.py", python_operations::print(api));
    add(python, "hosts.py", options_python::hosts());
    add(python, "options.py", options_python::types());
    add(python, "params.py", python_params::print(api));
    add(python, "records.py", python_records::print(api));
    add(python, "resources.py", python_resources::print(api, SYNC));
    add(node, "errors.ts", typescript_errors::print());
    add(node, "error_classes.ts", typescript_errors::classes());
    add(node, "headers.ts", headers::typescript());
    add(node, "hosts.ts", options_typescript::hosts());
    add(node, "options.ts", options_typescript::types());
    add(node, "operations.ts", typescript_operations::print(api));
    add(node, "types.ts", typescript_types::print(api));
    let (catalogue, names) = pack::pack();
    add("core/src/catalogue/packed", "catalogue.txt", catalogue);
    add("core/src/catalogue/packed", "names.txt", names);
    add(docs, "README.md", reference_index::index(api));
    add(docs, "errors.md", reference_errors::print());
    add("docs", "validation.md", validation::print(api));
    for &host in truora::schema::Host::ALL {
        add(openapi, &format!("{}.json", host.name()), openapi::print(api, host));
    }
    for resource in &api.resources {
        add(docs, &format!("{}.md", resource.name), reference::page(api, resource));
    }
    files
}

/// Writes what differs, and removes what was printed once and is no more.
fn write(root: &Path, files: &BTreeMap<PathBuf, String>) -> io::Result<usize> {
    for folder in FOLDERS {
        fs::create_dir_all(root.join(folder))?;
    }
    for (path, text) in files {
        let target = root.join(path);
        if fs::read_to_string(&target).ok().as_ref() != Some(text) {
            fs::write(&target, text)?;
            println!("printed {}", path.display());
        }
    }
    let mut left = 0;
    for path in strays(root, files)? {
        // Only what carries the header is ours to remove.
        if fs::read_to_string(root.join(&path))
            .is_ok_and(|text| text.lines().take(1).any(|line| line.contains(HEADER)))
        {
            fs::remove_file(root.join(&path))?;
            println!("removed {}", path.display());
        } else {
            eprintln!("{}: not printed, and does not belong here", path.display());
            left += 1;
        }
    }
    Ok(left)
}

/// Counts and names the files that differ.
fn compare(root: &Path, files: &BTreeMap<PathBuf, String>) -> io::Result<usize> {
    let mut wrong = 0;
    for (path, text) in files {
        if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
            eprintln!("{}: differs from the catalogue; run `make print`", path.display());
            wrong += 1;
        }
    }
    for path in strays(root, files)? {
        eprintln!("{}: not printed, and does not belong here", path.display());
        wrong += 1;
    }
    Ok(wrong)
}

/// Files in the printed folders that the catalogue does not ask for.
fn strays(root: &Path, files: &BTreeMap<PathBuf, String>) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        let entries = match fs::read_dir(root.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let name = entry?.file_name();
            let path = Path::new(folder).join(&name);
            if name != "__pycache__" && !files.contains_key(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
