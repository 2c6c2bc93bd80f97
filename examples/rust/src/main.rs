//! The story natively, over tokio: `TRUORA_API_KEY=… cargo run -p truora-example [base URL of the checks host]`.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use truora::Config;
use truora::schema::Host;
use truora_client::Clock;

struct Tokio(Instant);

impl Clock for Tokio {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, pause: Duration) {
        tokio::time::sleep(pause).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut config = Config::default();
    if let Some(base) = std::env::args().nth(1)
        && let Err(error) = config.set_base(Host::Checks, &base)
    {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    let key = std::env::var("TRUORA_API_KEY").unwrap_or_default();
    let told = truora_example::story(config, key, Tokio(Instant::now()), |line| println!("{line}")).await;
    match told {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
