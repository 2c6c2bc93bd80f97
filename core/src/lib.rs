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
//! use truora::{Action, Call, Config, Event, Mode, Options, Value, catalogue};
//!
//! let config = Config::default();
//! let operation = catalogue::find("checks.get").unwrap();
//! let params = Value::object([("check_id", Value::from("CHK1"))]);
//! let mut call = Call::new(&config, operation, Mode::Call, &params, &Options::default()).unwrap();
//! let Action::Send(request) = call.step(Duration::ZERO, Event::Start) else { panic!() };
//! assert_eq!(request.url.expose(), "https://api.checks.truora.com/v1/checks/CHK1");
//! assert!(request.auth, "the host adds its key to this one");
//! ```
#![no_std]
#![cfg_attr(truora_speed, feature(optimize_attribute))]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(any(test, feature = "packed"))]
extern crate std;

mod answer;
pub mod call;
pub mod catalogue;
pub mod error;
pub mod issue;
#[cfg(feature = "host")]
pub mod js;
pub mod json;
pub mod offline;
pub mod options;
pub mod params;
pub mod request;
pub mod schema;
pub mod secret;
pub mod util;
pub mod value;

pub use call::machine::Call;
pub use call::{Action, Event, Meta, Output, What};
pub use error::{Error, Fault, FaultKind, Kind, Sent};
pub use issue::{Code, Issue};
pub use json::reader::{Nobody, Sink};
pub use options::{Config, Mode, Options, Strict};
pub use request::{Body, Request};
pub use secret::Secret;
pub use util::date::is_date;
pub use util::time::{moment, seconds};
pub use value::{Held, Value};

/// Version of the crate, the wheel and the npm packages: they are one.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
