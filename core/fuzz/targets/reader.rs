//! Any bytes: the verdict and the values of serde_json, and the same verdict for every type of the catalogue.
#![no_main]

use libfuzzer_sys::fuzz_target;
use truora::schema::{Gives, Type};
use truora::json;
use truora::catalogue;
use truora::json::Nobody;

#[path = "../../tests/reader/oracle.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod oracle;

fuzz_target!(|data: &[u8]| {
    oracle::compare(data);
    let plain = json::read(data, &Type::Json, false, &mut Nobody).map(|_| ());
    assert_eq!(truora::json::parse(data).is_some(), plain.is_ok());
    for op in catalogue::all() {
        if let Gives::Json(ty) = &op.gives {
            let typed = json::read(data, ty, true, &mut Nobody).map(|_| ());
            assert_eq!(typed, plain, "{}", op.id);
        }
    }
});
