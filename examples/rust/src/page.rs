//! The story in a page: reqwest on fetch, pauses by setTimeout.

use std::time::Duration;

use js_sys::Date;
use truora_client::Clock;
use truora_client::truora::schema::Host;
use truora_client::truora::{self, Config};
use wasm_bindgen::prelude::*;

struct Page;

impl Clock for Page {
    fn now(&self) -> Duration {
        truora::moment(Date::now() / 1000.0).unwrap_or_default()
    }

    async fn sleep(&self, pause: Duration) {
        gloo_timers::future::sleep(pause).await;
    }
}

/// Tells the story against `base`. Without `allow` the core refuses: this client follows redirects by itself.
#[wasm_bindgen]
pub async fn story(base: String, key: String, allow: bool) -> String {
    let mut config = Config::default();
    config.allow_followed_redirects = allow;
    let mut lines = Vec::new();
    let told = match config.set_base(Host::Checks, &base) {
        Ok(()) => crate::story(config, key, Page, |line| lines.push(line)).await,
        Err(error) => Err(error),
    };
    if let Err(error) = told {
        lines.push(format!("error: {error}"));
    }
    lines.join("\n")
}
