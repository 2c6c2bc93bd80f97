//! The ledger: every request that was read, and what became of it.

use serde_json::{Value, json};

use crate::form;
use crate::state::Host;
use crate::wire::Head;

/// One request.
#[derive(Debug)]
struct Entry {
    host: Host,
    head: Head,
    body: Vec<u8>,
    status: Option<u16>,
    processed: bool,
    fault: Option<String>,
}

/// Requests in the order in which they arrived. A request is entered before its answer is sent.
#[derive(Debug, Default)]
pub(crate) struct Ledger(Vec<Entry>);

impl Ledger {
    /// Enters a request; the result is its place for `settle`.
    pub(crate) fn enter(&mut self, host: Host, head: &Head, body: &[u8], fault: Option<String>) -> usize {
        let (head, body) = (head.clone(), body.to_vec());
        self.0.push(Entry { host, head, body, status: None, processed: false, fault });
        self.0.len() - 1
    }

    /// What was answered, delivered or not, and whether the service did what was asked.
    pub(crate) fn settle(&mut self, place: usize, status: u16, processed: bool) {
        if let Some(entry) = self.0.get_mut(place) {
            entry.status = Some(status);
            entry.processed = processed;
        }
    }

    /// The answer of `GET /ledger`, of one host or of all.
    pub(crate) fn show(&self, host: Option<Host>) -> Value {
        let wanted = |(_, entry): &(usize, &Entry)| host.is_none_or(|host| host == entry.host);
        let rows = self.0.iter().enumerate().filter(wanted).map(|(index, entry)| entry.show(index + 1));
        json!({ "requests": rows.collect::<Vec<_>>() })
    }
}

impl Entry {
    fn show(&self, number: usize) -> Value {
        let [method, target, _] = &self.head.first;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let hide = |(name, value): &(String, String)| {
            let hidden = if name == "truora-api-key" { "<key>" } else { value };
            json!([name, hidden])
        };
        let kind = self.head.get("content-type").unwrap_or_default();
        let is_form = kind.starts_with("application/x-www-form-urlencoded");
        json!({
            "n": number,
            "host": self.host.name(),
            "method": method,
            "path": path,
            "query": query,
            "headers": self.head.headers.iter().map(hide).collect::<Vec<_>>(),
            "key": if self.head.get("truora-api-key").is_some() { "present" } else { "absent" },
            "body": String::from_utf8_lossy(&self.body),
            "form": if is_form { form::pairs(&self.body).ok() } else { None },
            "status": self.status,
            "processed": self.processed,
            "fault": self.fault,
        })
    }
}
