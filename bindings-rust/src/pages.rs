//! The pages of a list, one after the other.

use std::collections::BTreeSet;

use truora::internal::{MISMATCH, page::REPEATED};
use truora::{Code, Error, ErrorCode, Issue, Mode, Options, Sent, Strict, Value};

use crate::{Answer, Client, Clock};

/// The pages of a list, one after the other.
pub struct Pages<'a, C> {
    client: &'a Client<C>,
    operation: &'a str,
    params: &'a Value<'a>,
    options: Options,
    /// The cursors of this walk.
    seen: BTreeSet<String>,
    ended: bool,
}

impl<C> std::fmt::Debug for Pages<'_, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<'a, C: Clock> Pages<'a, C> {
    pub(crate) fn new(
        client: &'a Client<C>,
        operation: &'a str,
        params: &'a Value<'a>,
        options: &Options,
    ) -> Self {
        // A walk may begin in the middle, by the parameter or by the option.
        let given = params.get("start_key").and_then(Value::as_text).map(str::to_owned);
        let seen = given.into_iter().chain(options.cursor.clone());
        Self { client, operation, params, options: options.clone(), seen: seen.collect(), ended: false }
    }

    /// Fetches the next page. Returns `None` after the last one. After an error, the next call fetches the same page again.
    /// A cursor that an earlier page had ends the list: that page has an issue at `next`, and under `strict` it is an error.
    pub async fn next(&mut self) -> Result<Option<Answer>, Box<Error>> {
        if self.ended {
            return Ok(None);
        }
        let mut page =
            self.client.call(self.operation, Mode::Call, self.params, &self.options, |_| ()).await?;
        if page.cursor().is_some_and(|next| !self.seen.insert(next.to_owned())) {
            let issue = Issue::new("next", Code::Conflict, REPEATED);
            let meta = &mut page.output.meta;
            if self.client.strict(&self.options) != Strict::Off {
                let mut error = Error::new(ErrorCode::Mismatch, page.operation, MISMATCH);
                (error.sent, error.status, error.attempts) = (Sent::Yes, Some(meta.status), meta.attempts);
                error.issues = vec![issue];
                return Err(error);
            }
            page.output.issues.push(issue);
            page.output.next = None;
        }
        self.ended = page.output.next.is_none();
        self.options.cursor.clone_from(&page.output.next);
        Ok(Some(page))
    }
}
