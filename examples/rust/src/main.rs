//! The story natively, over tokio: `make demo-rust`, or `TRUORA_API_KEY=… cargo run -p truora-example [base URL of checks]`.
//!
//! With `TRUORA_MOCK`, the path of the mock service, it starts that and talks to it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};

use truora_client::TokioClock;
use truora_client::truora::schema::Host;
use truora_client::truora::{Config, Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (mut base, mut key) = (std::env::args().nth(1), std::env::var("TRUORA_API_KEY").unwrap_or_default());
    let mock = std::env::var_os("TRUORA_MOCK").map(|program| {
        Command::new(program).arg("--until-eof").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()
    });
    let mut mock = match mock.transpose() {
        Ok(mock) => mock,
        Err(error) => return failed(&error),
    };
    if let Some(mock) = &mut mock {
        (base, key) = (checks(mock), "a-key".to_owned());
    }

    let mut config = Config::default();
    if let Some(base) = base
        && let Err(error) = config.set_base(Host::Checks, &base)
    {
        return failed(&error);
    }
    let result = truora_example::story(config, key, TokioClock::default(), |line| println!("{line}")).await;
    if let Some(mock) = &mut mock {
        // It ends when its input does.
        drop(mock.stdin.take());
        let _ = mock.wait();
    }
    result.map_or_else(|error| failed(&error), |()| ExitCode::SUCCESS)
}

/// Reads the address of the checks host from the line that the mock service prints when it listens.
fn checks(mock: &mut Child) -> Option<String> {
    let mut line = String::new();
    BufReader::new(mock.stdout.take()?).read_line(&mut line).ok()?;
    let hosts = json::parse(line.as_bytes())?;
    hosts.get("hosts")?.get("checks").and_then(Value::as_text).map(str::to_owned)
}

fn failed(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{error}");
    ExitCode::FAILURE
}
