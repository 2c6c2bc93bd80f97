//! The inputs: each case makes one of about so many bytes.

mod answers;
mod beside;
mod every;
mod rules;

use crate::run::Input;

/// One input that can be made of any size.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) make: Box<dyn Fn(usize) -> Input>,
}

pub(crate) fn all() -> Vec<Case> {
    let mut all = rules::all();
    all.extend(beside::all());
    all.extend(answers::all());
    all.extend(every::all());
    all
}

fn case(name: impl Into<String>, make: impl Fn(usize) -> Input + 'static) -> Case {
    Case { name: name.into(), make: Box::new(make) }
}

/// So many bytes of items with `between` between them.
fn many(bytes: usize, between: &str, item: impl Fn(usize) -> String) -> String {
    let mut out = String::new();
    for i in 0.. {
        let item = item(i);
        if i > 0 {
            if out.len() + item.len() + between.len() > bytes {
                break;
            }
            out.push_str(between);
        }
        out.push_str(&item);
    }
    out
}

/// Members with keys of their own, in an order that is not that of their bytes.
fn members(bytes: usize, prefix: &str, value: &str) -> String {
    many(bytes, ",", |i| format!("\"{}\":{value}", name(prefix, i)))
}

/// Names in no order: the digits of a number, the last first.
fn name(prefix: &str, i: usize) -> String {
    format!("{prefix}{}", i.to_string().chars().rev().collect::<String>())
}

/// So many bytes of one text, repeated.
fn long(bytes: usize, what: &str) -> String {
    what.repeat(bytes / what.len())
}

/// So many bytes of one item, repeated.
fn list(bytes: usize, item: &str) -> String {
    format!("[{}]", many(bytes, ",", |_| item.into()))
}
