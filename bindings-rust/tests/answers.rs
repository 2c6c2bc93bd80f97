//! What a program reads: answers by the names of the reference, and errors that say what was sent.

#![allow(clippy::expect_used, reason = "a test")]

mod support;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use support::{CUSTOMERS, NoPauses, bytes, run, serving};
use truora::schema::Host;
use truora::{Config, Kind, Mode, Options, Sent, Value};
use truora_client::Client;

#[test]
fn members_have_the_names_of_the_reference() {
    let (base, _heads) = serving(vec![bytes(CUSTOMERS)]);
    let none = Value::Map(Vec::new());
    let options = Options::default();
    let answer =
        run(&base, async |client| client.call("customers.list", Mode::Call, &none, &options, |_| ()).await);
    let value = answer.expect("an answer").value();
    let Some(Value::List(customers)) = value.get("customers") else { unreachable!("a list") };
    let customer = customers.first().expect("a customer");
    assert_eq!(customer.get("birthday").and_then(Value::as_text), Some("1990-01-01T00:00:00Z"));
    assert_eq!(customer.get("birthady"), None);
}

#[test]
fn an_error_of_the_key_says_what_was_sent_before() {
    let busy = "HTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\n{}";
    for (keys, code, sent) in [
        (["", ""], "missing_key", Sent::No),
        (["test-key\nof-nobody", ""], "bad_key", Sent::No),
        (["test-key-of-nobody", ""], "missing_key", Sent::Yes),
    ] {
        let (base, _heads) = serving(vec![bytes(busy)]);
        let mut config = Config::default();
        config.set_base(Host::Checks, &base).expect("a base URL");
        let asked = AtomicU32::new(0);
        let key = move || keys[usize::from(asked.fetch_add(1, Ordering::Relaxed) > 0)].to_owned();
        let client = Client::new(config, key, NoPauses(Instant::now())).expect("a client");
        let params = Value::object([("check_id", Value::from("CHK1"))]);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let error = runtime
            .block_on(client.call("checks.get", Mode::Call, &params, &Options::default(), |_| ()))
            .expect_err("no key");
        assert_eq!((error.kind, error.code.text(), error.sent), (Kind::Config, code, sent));
        assert_eq!((error.operation, error.attempts), ("checks.get", u32::from(sent == Sent::Yes)));
        assert!(!format!("{error} {error:?}").contains("of-nobody"));
    }
}

#[test]
fn calls_run_in_tasks_of_their_own() {
    let (base, _heads) = serving(vec![bytes(CUSTOMERS), bytes(CUSTOMERS)]);
    run(&base, async |client| {
        let client = std::sync::Arc::new(client);
        let same = client.clone();
        // `tokio::spawn` takes only what may move to another thread.
        let call = tokio::spawn(async move {
            let (none, options) = (Value::Map(Vec::new()), Options::default());
            same.call("customers.list", Mode::Call, &none, &options, |_| ())
                .await
                .map(|answer| answer.body.len())
        });
        assert_eq!(call.await.expect("a task").expect("an answer"), 63);
        let pages = tokio::spawn(async move {
            let (none, options) = (Value::Map(Vec::new()), Options::default());
            client.pages("customers.list", &none, &options).next().await.map(|page| page.is_some())
        });
        assert!(pages.await.expect("a task").expect("a page"));
    });
}

/// Compiles only if the futures of files may move to another thread. Never run.
#[allow(dead_code, reason = "compiling it is the test")]
fn files_may_be_saved_in_tasks(client: Client<NoPauses>, link: truora::Secret) {
    tokio::spawn(async move {
        let options = Options::default();
        let file = client.download(&link, &options).await.map(|answer| answer.body);
        let _ = client.upload(link.expose(), file.unwrap_or_default(), &options).await;
        let _ = client.save(&link, "never", &options).await;
    });
}
