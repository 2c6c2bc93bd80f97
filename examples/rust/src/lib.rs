//! One story over reqwest: create a check, wait for it, read its score. The same code natively and in a browser.

use truora_client::truora::{Config, Error, Mode, Options, Secret, Value};
use truora_client::{Client, Clock};

#[cfg(target_arch = "wasm32")]
pub mod page;

/// Tells the story, line by line, through `say`.
pub async fn story<C: Clock>(
    config: Config,
    key: String,
    clock: C,
    mut say: impl FnMut(String),
) -> Result<(), Box<Error>> {
    // Wiped when the client is dropped.
    let key = Secret::new(key);
    let client = Client::new(config, move || key.expose().to_owned(), clock)?;
    let options = Options { seed: 7, ..Options::default() };

    let wrong = Value::object([("country", Value::from("MX")), ("type", Value::from("person"))]);
    if let Err(error) = client.call("checks.create", Mode::Call, &wrong, &options, |_| {}).await {
        say(format!("refused here, sent: {}", error.sent.text()));
        for issue in &error.issues {
            say(format!("  {issue}"));
        }
    }

    let person = Value::object([
        ("country", Value::from("CO")),
        ("type", Value::from("person")),
        ("national_id", Value::from("1000000000")),
        ("user_authorized", Value::from(true)),
    ]);
    let created = client.call("checks.create", Mode::Call, &person, &options, |_| {}).await?;
    let id = text(&created.value(), &["check", "check_id"]);
    say(format!("created {id}"));

    let which = Value::object([("check_id", Value::from(id))]);
    let mut polls = 0;
    let done = client.call("checks.get", Mode::Wait, &which, &options, |_| polls += 1).await?;
    let score = done.value().get("check").and_then(|c| c.get("score")).and_then(Value::as_num);
    say(format!("{} after {polls} polls, score {score:?}", text(&done.value(), &["check", "status"])));
    Ok(())
}

/// The text at a path of members.
fn text(value: &Value<'_>, path: &[&str]) -> String {
    let found = path.iter().try_fold(value, |value, name| value.get(name));
    found.and_then(Value::as_text).unwrap_or_default().to_owned()
}
