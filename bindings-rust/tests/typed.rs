//! Parameters from, and answers into, types of the program.

#![allow(clippy::expect_used, reason = "a test")]

mod support;

use serde::{Deserialize, Serialize};
use support::{CUSTOMERS, bytes, run, serving};
use truora::{ErrorCode, Mode, Options, Sent, Value};
use truora_client::params;

#[derive(Serialize)]
struct Person {
    country: &'static str,
    national_id: Option<&'static str>,
    limit: u64,
}

#[derive(Deserialize)]
struct Customer {
    id: String,
    birthday: String,
}

#[derive(Deserialize)]
struct Customers {
    customers: Vec<Customer>,
}

#[derive(Debug, Deserialize)]
struct Count {
    #[expect(dead_code, reason = "the answer holds a list here")]
    customers: u8,
}

#[derive(Debug, Deserialize)]
struct Total {
    #[expect(dead_code, reason = "the answer has no such member")]
    total: u8,
}

#[test]
fn parameters_are_what_the_type_says() {
    let made = params(&Person { country: "CO", national_id: None, limit: 3 }).expect("parameters");
    let expected =
        [("country", Value::from("CO")), ("national_id", Value::Null), ("limit", Value::from(3_u32))];
    assert!(made == Value::object(expected));
    let pairs = std::collections::BTreeMap::from([((1, 2), "a key that JSON has not")]);
    let error = params(&pairs).expect_err("no parameters");
    assert_eq!((error.code, error.sent), (ErrorCode::Invalid, Sent::No));
}

#[test]
fn answers_fit_the_type_or_are_errors_without_values() {
    let (base, _heads) = serving(vec![bytes(CUSTOMERS)]);
    let none = Value::Map(Vec::new());
    let options = Options::default();
    let answer =
        run(&base, async |client| client.call("customers.list", Mode::Call, &none, &options, |_| ()).await);
    let mut answer = answer.expect("an answer");
    let list: Customers = answer.deserialize().expect("customers");
    let customer = list.customers.first().expect("a customer");
    assert_eq!((&*customer.id, &*customer.birthday), ("CUS1", "1990-01-01T00:00:00Z"));

    let error = answer.deserialize::<Count>().expect_err("another type");
    assert_eq!((error.code, error.sent), (ErrorCode::Mismatch, Sent::Yes));
    assert_eq!((error.operation, error.status, error.attempts), ("customers.list", Some(200), 1));
    assert!(error.message.contains("expected u8"), "{error}");
    let error = answer.deserialize::<Total>().expect_err("another type");
    assert!(error.message.contains("missing field `total`"), "{error}");

    // A text that looks like the end of a message.
    answer.output.renames.clear();
    answer.body = br#"{"customers":"planted"}"#.to_vec();
    let error = answer.deserialize::<Count>().expect_err("another type");
    assert!(!format!("{error} {error:?}").contains("planted"), "{error}");
    assert!(error.message.ends_with("expected u8 at line 1 column 22"), "{error}");
}
