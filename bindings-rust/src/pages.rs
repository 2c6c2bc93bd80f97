//! The pages of a list, one after the other.

use truora::{Error, Mode, Options, Value};

use crate::{Answer, Client, Clock};

/// The pages of a list, one after the other.
pub struct Pages<'a, C> {
    client: &'a Client<C>,
    operation: &'a str,
    params: &'a Value<'a>,
    options: Options,
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
        Self { client, operation, params, options: options.clone(), ended: false }
    }

    /// Fetches the next page. Returns `None` after the last one. After an error, the next call fetches the same page again.
    pub async fn next(&mut self) -> Result<Option<Answer>, Box<Error>> {
        if self.ended {
            return Ok(None);
        }
        let page = self.client.call(self.operation, Mode::Call, self.params, &self.options, |_| ()).await?;
        // A cursor that leads to itself would never end.
        self.ended = page.cursor().is_none() || page.output.next == self.options.cursor;
        self.options.cursor.clone_from(&page.output.next);
        Ok(Some(page))
    }
}
