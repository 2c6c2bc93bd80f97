//! Differences that are meant, each with its reason. One that is not there any more fails the run.

use std::path::Path;

use serde_json::Value as Json;

use crate::yaml;

pub(crate) struct Explained(Vec<(String, bool)>);

/// A list of `{ line, because }`; `line` is what the run prints.
pub(crate) fn load(file: &Path) -> Result<Explained, String> {
    let Json::Array(items) = yaml::load(file)? else { return Ok(Explained(Vec::new())) };
    let mut lines: Vec<(String, bool)> = Vec::new();
    for item in &items {
        let (line, because) = (item["line"].as_str(), item["because"].as_str());
        let (Some(line), Some(because)) = (line, because) else {
            return Err(format!("explained.yaml: an entry has `line` and `because`, unlike {item}"));
        };
        if because.is_empty() || lines.iter().any(|(known, _)| known == line) {
            return Err(format!("explained.yaml: no reason, or twice: {line}"));
        }
        lines.push((line.to_owned(), false));
    }
    Ok(Explained(lines))
}

impl Explained {
    pub(crate) fn covers(&mut self, line: &str) -> bool {
        let entry = self.0.iter_mut().find(|(known, _)| known == line);
        entry.is_some_and(|(_, used)| {
            *used = true;
            true
        })
    }

    pub(crate) fn idle(&self) -> Vec<String> {
        self.0.iter().filter(|(_, used)| !used).map(|(line, _)| line.clone()).collect()
    }

    pub(crate) fn used(&self) -> usize {
        self.0.iter().filter(|(_, used)| *used).count()
    }
}
