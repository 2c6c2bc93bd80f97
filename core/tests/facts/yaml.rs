//! YAML as the JSON value that the rest of the test walks. Numbers, words and quotes as YAML 1.2 has them.

use std::path::Path;

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::Value as Json;

pub(crate) fn load(file: &Path) -> Result<Json, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let documents = Yaml::load_from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(documents.first().map_or(Json::Null, json))
}

fn json(yaml: &Yaml<'_>) -> Json {
    match yaml {
        Yaml::Value(Scalar::Boolean(b)) => Json::from(*b),
        Yaml::Value(Scalar::Integer(n)) => Json::from(*n),
        Yaml::Value(Scalar::FloatingPoint(n)) => Json::from(n.into_inner()),
        Yaml::Value(Scalar::String(s)) => Json::from(s.as_ref()),
        Yaml::Sequence(items) => items.iter().map(json).collect(),
        Yaml::Mapping(members) => members
            .iter()
            .map(|(k, v)| (json(k).as_str().map_or_else(|| json(k).to_string(), str::to_owned), json(v)))
            .collect(),
        _ => Json::Null,
    }
}
