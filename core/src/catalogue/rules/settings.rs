//! Settings of the client: each is judged by its own declaration, which is listed here to be printed.

use crate::issue::Code;
use crate::schema::Rule;

/// The rules of `settings.create`.
pub const RULES: &[Rule] = &[Rule::declared(
    "max duration",
    "max_duration",
    &[Code::Format],
    "`default`, or a number and `m` or `h` from `15m` to `168h`, which are 7 days.",
)];
