//! Where the reader is; a path is only written when there is something to say.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::issue::Path;

/// One part of the way to a value, for hosts that walk there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The member or key of this name.
    Name(String),
    /// The item at this index.
    Index(usize),
}

/// A step from the whole to a value, and those before it.
#[derive(Clone, Copy)]
pub(super) struct Crumb<'p> {
    pub(super) parent: Option<&'p Crumb<'p>>,
    pub(super) step: Step<'p>,
}

#[derive(Clone, Copy)]
pub(super) enum Step<'p> {
    Root,
    Member(&'p str),
    Index(usize),
    Key(&'p str),
}

impl Crumb<'_> {
    pub(super) const ROOT: Self = Self { parent: None, step: Step::Root };

    fn write(&self, path: &mut Path) {
        if let Some(parent) = self.parent {
            parent.write(path);
        }
        match self.step {
            Step::Root => 0,
            Step::Member(name) => path.member(name),
            Step::Index(i) => path.index(i),
            Step::Key(key) => path.key(key),
        };
    }

    pub(super) fn text(&self) -> String {
        let mut path = Path::default();
        self.write(&mut path);
        path.text().to_owned()
    }

    /// Bytes of all names on the way.
    pub(super) fn len(&self) -> usize {
        let step = match self.step {
            Step::Root | Step::Index(_) => 0,
            Step::Member(name) | Step::Key(name) => name.len(),
        };
        self.parent.map_or(0, Self::len) + step
    }

    pub(super) fn parts(&self) -> Vec<Part> {
        let mut parts = self.parent.map(Self::parts).unwrap_or_default();
        parts.extend(match self.step {
            Step::Root => None,
            Step::Member(name) | Step::Key(name) => Some(Part::Name(name.to_owned())),
            Step::Index(i) => Some(Part::Index(i)),
        });
        parts
    }
}
