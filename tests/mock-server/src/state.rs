//! Everything the mock remembers between requests, behind one lock.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use crate::answer::Check;
use crate::batches::{Batch, Upload};
use crate::files::{Link, Links};
use crate::knobs::Knobs;
use crate::ledger::Ledger;
use crate::scene::Scenes;

/// The origins that the mock plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Host {
    Checks,
    Account,
    Identity,
    Validations,
    Connect,
    Files,
}

impl Host {
    /// All of them, the API hosts first.
    pub(crate) const ALL: [Self; 6] =
        [Self::Checks, Self::Account, Self::Identity, Self::Validations, Self::Connect, Self::Files];

    /// Its name in scenes, in the ledger and on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Checks => "checks",
            Self::Account => "account",
            Self::Identity => "identity",
            Self::Validations => "validations",
            Self::Connect => "connect",
            Self::Files => "files",
        }
    }

    /// The host of that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|host| host.name() == name)
    }
}

/// What tests ask about the whole run.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) creates: u64,
    pub(crate) deletes: u64,
    pub(crate) faults: u64,
    pub(crate) connections: BTreeMap<&'static str, u64>,
    pub(crate) files_saw_key: bool,
}

/// The state itself.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) knobs: Knobs,
    pub(crate) scenes: Scenes,
    pub(crate) ledger: Ledger,
    pub(crate) facts: Facts,
    /// In the order of their creation; deleted ones stay, marked.
    pub(crate) checks: Vec<Check>,
    /// How often each process result was read.
    pub(crate) results: BTreeMap<String, u64>,
    /// How often each file of a process was asked for.
    pub(crate) file_jobs: BTreeMap<(String, &'static str), u64>,
    pub(crate) batches: Vec<Batch>,
    /// Every file that the files host was sent, refused ones included.
    pub(crate) uploads: Vec<Upload>,
    pub(crate) links: Links,
    /// Every key that an API host was shown.
    pub(crate) keys: BTreeSet<String>,
    /// Survives `POST /reset`.
    files_ever_saw_key: bool,
}

impl State {
    /// Back to the beginning. Links keep their base, and what the files host saw is never forgotten.
    pub(crate) fn reset(&mut self) {
        let links = Links::new(self.links.base());
        *self = Self { links, files_ever_saw_key: self.files_ever_saw_key, ..Self::default() };
    }

    /// Remembers keys at the API hosts and looks for them at the files host.
    pub(crate) fn watch_key(&mut self, host: Host, target: &str, headers: &[(String, String)]) {
        for (name, value) in headers {
            if host != Host::Files {
                if name == "truora-api-key" && !value.is_empty() {
                    self.keys.insert(value.clone());
                }
                continue;
            }
            // A short key is a part of too many innocent texts.
            let leaks = |key: &String| value == key || (key.len() >= 8 && value.contains(key.as_str()));
            self.facts.files_saw_key |= name == "truora-api-key" || self.keys.iter().any(leaks);
        }
        if host == Host::Files {
            let leaks = |key: &String| key.len() >= 8 && target.contains(key.as_str());
            self.facts.files_saw_key |= self.keys.iter().any(leaks);
            self.files_ever_saw_key |= self.facts.files_saw_key;
        }
    }

    /// A fresh presigned link under the present knobs.
    pub(crate) fn link(&mut self, kind: &'static str, name: &str) -> String {
        let version = if self.knobs.new_version_per_link { self.links.issued() + 1 } else { 1 };
        self.links.issue(Link { kind, name: name.to_owned(), version, uses: 0, expired: false })
    }

    /// The answer of `GET /facts`.
    pub(crate) fn facts(&self) -> Value {
        json!({
            "files_saw_key": self.facts.files_saw_key,
            "files_ever_saw_key": self.files_ever_saw_key,
            "creates": self.facts.creates,
            "deletes": self.facts.deletes,
            "faults": self.facts.faults,
            "connections": self.facts.connections,
            "uploads": self.uploads.iter().map(Upload::json).collect::<Vec<_>>(),
            "links": self.links.issued(),
            "scenes_left": self.scenes.left(),
        })
    }
}

/// The state, shared by all listeners.
#[derive(Debug)]
pub(crate) struct World(Mutex<State>);

impl World {
    /// A world whose links point to `files`.
    pub(crate) fn new(files: &str) -> Self {
        Self(Mutex::new(State { links: Links::new(files), ..State::default() }))
    }

    /// The lock; a handler that panicked does not take the mock down with it.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Seconds since 1970, for links that say when they end and for the health of a past day.
pub(crate) fn now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(name: &str, value: &str) -> Vec<(String, String)> {
        vec![(name.to_owned(), value.to_owned())]
    }

    #[test]
    fn the_files_host_notices_a_key_wherever_it_stands() {
        let leaks = |target: &str, headers: &[(String, String)]| {
            let mut state = State::default();
            state.watch_key(Host::Checks, "/", &header("truora-api-key", "synthetic-key"));
            state.watch_key(Host::Files, target, headers);
            state.facts.files_saw_key
        };
        assert!(!leaks("/", &header("accept", "*/*")));
        assert!(leaks("/", &header("truora-api-key", "another")));
        assert!(leaks("/", &header("authorization", "Bearer synthetic-key")));
        assert!(leaks("/?key=synthetic-key", &[]));
    }

    #[test]
    fn a_reset_forgets_all_but_a_leak() {
        let mut state = State::default();
        state.watch_key(Host::Files, "/", &header("truora-api-key", "k"));
        state.reset();
        assert_eq!(state.facts()["files_saw_key"], false);
        assert_eq!(state.facts()["files_ever_saw_key"], true);
    }
}
