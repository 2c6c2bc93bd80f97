//! The Truora API without I/O: builds requests, reads answers and decides what to do next.
//!
//! One [`Call`] is one conversation. The host asks it what to do, does it, and tells it what came of it:
//!
//! ```text
//!            Start                    Head                 Body
//!  Fresh ───────────▶ Send(request) ───────▶ Collect ─────────────▶ Done(answer | error)
//!                        │  ▲                   │ Sunk / Taken         ▲
//!                  Fault │  │ Elapsed           └──▶ Stream ───────────┤
//!                        ▼  │                                          │
//!                       Wait ◀── not ready yet, or worth another try ──┘
//! ```
//!
//! Sockets, clocks, dice and files belong to the host: the crate is `no_std`, and `now` and `seed` are arguments.
//! Every endpoint is a row of the [`catalogue`]; there is no code per endpoint.
//!
//! ```
//! use core::time::Duration;
//! use truora::{Action, Call, Config, Event, Mode, Options, Target, Value, catalogue};
//!
//! let config = Config::default();
//! let operation = catalogue::find("checks.get").unwrap();
//! let params = Value::object([("check_id", Value::from("CHK1"))]);
//! let mut call = Call::start(&config, Target::Operation(operation, Mode::Call), &params, &Options::default()).unwrap();
//! let Action::Send(request) = call.step(Duration::ZERO, Event::Start) else { panic!() };
//! assert_eq!(request.url.expose(), "https://api.checks.truora.com/v1/checks/CHK1");
//! assert!(request.auth, "the host adds its key to this one");
//!
//! // The host sends the request. Its answer begins with a head.
//! let now = Duration::from_millis(80);
//! let head = Event::Head { status: 200, headers: &[("content-type", "application/json")] };
//! let Action::Collect { limit, .. } = call.step(now, head) else { panic!() };
//!
//! // The host reads the body, and at most one byte more than the limit.
//! let body = br#"{"check":{"check_id":"CHK1","status":"completed","score":0.9}}"#;
//! assert!(body.len() <= limit);
//! let Action::Done(result) = call.step(now, Event::Body(body)) else { panic!() };
//! let output = result.unwrap();
//! assert_eq!((output.what, output.meta.status, output.meta.attempts), (truora::What::Body, 200, 1));
//! assert_eq!(output.meta.sent, truora::Sent::Yes);
//!
//! // The result is in the body just given.
//! let value = truora::json::parse(body).unwrap();
//! assert_eq!(value.get("check").and_then(|check| check.get("score")).and_then(Value::as_num), Some(0.9));
//! ```
#![no_std]
#![cfg_attr(truora_speed, feature(optimize_attribute))]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(any(test, feature = "packed"))]
extern crate std;

mod answer;
mod call;
pub mod catalogue;
mod error;
mod issue;
#[cfg(feature = "host")]
#[doc(hidden)]
pub mod js;
pub mod json;
mod offline;
mod options;
mod params;
mod request;
pub mod schema;
mod secret;
mod util;
mod value;

pub use call::head::HEADERS;
pub use call::machine::Call;
pub use call::{Action, Event, Meta, Output, Target, What};
pub use error::{Error, ErrorCode, Fault, FaultKind, Hidden, Kind, Sent};
pub use issue::{Code, Issue};
pub use offline::{declared, links, token};
pub use options::{Config, Locale, Mode, Options, Strict};
pub use params::check;
pub use request::{Body, Request};
pub use secret::Secret;
pub use util::date::is_date;
pub use util::time::{moment, seconds};
pub use value::{Held, MAX_VALUES, Odd, Value};

/// What the bindings, the printer and the tests of this repository need beside the API. It may change at any time.
#[doc(hidden)]
pub mod internal {
    pub use crate::answer::MISMATCH;
    pub use crate::call::page;
    pub use crate::catalogue::rules::SERVER_ONLY;
    #[cfg(feature = "docs")]
    pub use crate::catalogue::{
        lists::{FORMATS, METHODS, PLACES, RETRY},
        rules::ALL as RULES,
    };
    #[cfg(feature = "docs")]
    pub use crate::error::class::{CLASSES, Class, ROOT};
    pub use crate::options::OptionKind;
    #[cfg(feature = "docs")]
    pub use crate::options::{DEFAULT_SECONDS, OPTIONS, OptionRow};
    pub use crate::request::address::Address;
    pub use crate::value::TOO_MANY;
}

/// Version of the crate, the wheel and the npm packages: they are one.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
