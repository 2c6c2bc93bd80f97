//! Values of the core as plain JavaScript objects, by serde-wasm-bindgen.

use serde::{Serialize, Serializer};
use truora::Value;
use wasm_bindgen::JsValue;

/// What `JSON.parse` would make of the value's JSON text.
pub(crate) fn object(value: &Value<'_>) -> JsValue {
    // Nothing in it can fail: keys are texts, and numbers doubles.
    Shown(value).serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or_default()
}

/// Here, and not in the core: nobody else needs serde.
struct Shown<'v>(&'v Value<'v>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Bool(value) => to.serialize_bool(*value),
            Value::Num(n) => to.serialize_f64(*n),
            Value::Text(text) => to.serialize_str(text),
            Value::List(items) => to.collect_seq(items.iter().map(Shown)),
            Value::Map(members) => {
                to.collect_map(members.iter().map(|(name, value)| (&**name, Shown(value))))
            }
            // No other goes out.
            _ => to.serialize_unit(),
        }
    }
}
