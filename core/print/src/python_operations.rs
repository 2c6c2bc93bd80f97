//! `_printed/operations.py`: what the proxy handler has to know of an operation before it begins a call.

use truora::schema::Method as Verb;

use crate::model::{Api, Use};
use crate::text::{Page, quote};

/// `operations.py`.
pub(crate) fn print(api: &Api) -> String {
    let mut page = Page::python("Every operation: whether it only reads, and how it is used.");
    page.comment(
        0,
        "Operation, whether it only reads (a GET that costs nothing and reveals no secret), and its use: a call, a list, a file, or an \
         upload to a link.",
    );
    page.line(0, "OPERATIONS: dict[str, tuple[bool, str]] = {");
    for resource in &api.resources {
        for method in &resource.methods {
            let uses = match method.uses {
                Use::Call => "call",
                Use::List => "list",
                Use::File => "file",
                Use::Upload => "upload",
                Use::Wait | Use::Helper => continue, // the same operation, repeated; no call at all
            };
            let reads = if method.op.method == Verb::Get && !method.op.bills && !method.op.reveals {
                "True"
            } else {
                "False"
            };
            page.line(4, format!("{}: ({reads}, {}),", quote(method.op.id), quote(uses)));
        }
    }
    page.line(0, "}");
    page.text()
}
