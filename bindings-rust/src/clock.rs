//! Moments and pauses, which belong to the program's own runtime.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// Moments and pauses of the program's own runtime.
pub trait Clock {
    /// Time since any fixed moment; never goes back.
    fn now(&self) -> Duration;
    /// Comes back after the pause.
    fn sleep(&self, pause: Duration) -> impl Future<Output = ()>;
}

/// The clock of tokio.
#[cfg(all(feature = "tokio", not(target_arch = "wasm32")))]
#[derive(Clone, Copy, Debug)]
pub struct TokioClock(std::time::Instant);

#[cfg(all(feature = "tokio", not(target_arch = "wasm32")))]
impl Default for TokioClock {
    fn default() -> Self {
        Self(std::time::Instant::now())
    }
}

#[cfg(all(feature = "tokio", not(target_arch = "wasm32")))]
impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, pause: Duration) {
        tokio::time::sleep(pause).await;
    }
}

/// The result of `work`, or `None` where the pause ends first. Work that is ready at once wins.
pub(crate) async fn within<T>(
    clock: &impl Clock,
    pause: Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let (mut work, mut pause) = (pin!(work), pin!(clock.sleep(pause)));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(found) => Poll::Ready(Some(found)),
        Poll::Pending => pause.as_mut().poll(context).map(|()| None),
    })
    .await
}
