//! The Truora API over reqwest, natively and, compiled to wasm32, in a browser.
//!
//! Time belongs to the program: implement [`Clock`] with the timers of your runtime. The parameters, options and
//! errors are those of the crate [`truora`], which is exported again.
//!
//! In a browser, reqwest follows redirects by itself, which would carry the key along. So keyed calls are refused there
//! unless [`Config::allow_followed_redirects`](truora::Config) says that the service does not redirect.
//!
//! Bodies are read piece by piece. Reading stops at the limit of the answer; the rest is never read.
#![forbid(unsafe_code)]

mod answer;
mod body;
mod client;
mod clock;
mod failure;
mod file;
mod pages;
mod read;
#[cfg(feature = "serde")]
mod typed;

pub use answer::Answer;
pub use client::{Client, KeySource};
pub use clock::Clock;
#[cfg(all(feature = "tokio", not(target_arch = "wasm32")))]
pub use clock::TokioClock;
pub use pages::Pages;
pub use truora;
#[cfg(feature = "serde")]
pub use typed::params;

/// Compiles and runs the blocks of the guide.
#[cfg(all(doctest, feature = "tokio", feature = "serde"))]
#[doc = include_str!("../../docs/rust.md")]
struct Guide;
