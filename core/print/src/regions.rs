//! Printed parts of files that are otherwise written by hand: the lines between a start line and the next end line.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The lines of a file between two lines of it.
#[derive(Debug)]
pub(crate) struct Region {
    /// The file, from the repository's root.
    pub(crate) path: &'static str,
    /// The line before.
    pub(crate) start: &'static str,
    /// The line after: the first such line that follows.
    pub(crate) end: &'static str,
    /// What is between them.
    pub(crate) lines: Vec<String>,
}

impl Region {
    /// The part of a Markdown file between its two comments.
    pub(crate) fn markdown(path: &'static str, lines: Vec<String>) -> Self {
        let mut spaced = vec![String::new()];
        spaced.extend(lines);
        spaced.push(String::new());
        Self {
            path,
            start: "<!-- printed: options; run `make print` -->",
            end: "<!-- end -->",
            lines: spaced,
        }
    }
}

/// The files with these regions replaced; a file or a line that is missing is an error.
pub(crate) fn apply(
    root: &Path,
    regions: impl IntoIterator<Item = Region>,
) -> Result<BTreeMap<PathBuf, String>, String> {
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    for region in regions {
        let path = PathBuf::from(region.path);
        let text = match files.get(&path) {
            Some(text) => text.clone(),
            None => {
                fs::read_to_string(root.join(&path)).map_err(|error| format!("{}: {error}", region.path))?
            }
        };
        let replaced = replace(&text, &region).ok_or_else(|| {
            format!("{}: no lines from {:?} to {:?}", region.path, region.start, region.end)
        })?;
        files.insert(path, replaced);
    }
    Ok(files)
}

fn replace(text: &str, region: &Region) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.iter().position(|line| *line == region.start)?;
    let end = start + 1 + lines.get(start + 1..)?.iter().position(|line| *line == region.end)?;
    let mut all: Vec<&str> = lines.get(..=start)?.to_vec();
    all.extend(region.lines.iter().map(String::as_str));
    all.extend(lines.get(end..)?);
    Some(all.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_between_are_replaced() {
        let region = |start, end| Region { path: "x", start, end, lines: vec!["new".into()] };
        let text = "a\nstart\nold\nold\nend\nend\nb\n";
        assert_eq!(replace(text, &region("start", "end")).unwrap(), "a\nstart\nnew\nend\nend\nb\n");
        assert!(replace(text, &region("begin", "end")).is_none());
        assert!(replace(text, &region("b", "end")).is_none());
    }
}
