//! Waiting for a job: how its answers are judged, and the pauses between them.

use core::time::Duration;

use crate::schema::Until;
use crate::util::rng::Dice;
use crate::util::time::span;

const FIRST: f64 = 2.0;
const GROWTH: f64 = 1.5;
const CAP: f64 = 30.0;
const SPREAD: f64 = 0.2;
/// How long the last look may take, which begins at the deadline.
pub(crate) const LAST_LOOK: Duration = Duration::from_secs(5);

/// What a job's state means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Ended: the answer is the result, good or bad.
    Done,
    /// The service itself broke.
    Failed,
    /// Not yet. Unknown states are this too: a new one must not end a wait.
    Going,
}

/// Judges a state.
pub(crate) fn judge(until: &Until, state: Option<&str>) -> State {
    match state {
        Some(state) if until.done.is_empty() && !state.is_empty() => State::Done,
        Some(state) if until.done.contains(&state) => State::Done,
        Some(state) if until.failed.contains(&state) => State::Failed,
        _ => State::Going,
    }
}

/// The pause after poll `n` (from 0): 2 s, then half as long again each time up to 30 s, give or take a fifth.
pub(crate) fn pause(dice: &mut Dice, n: u32) -> Duration {
    let base = (0..n.min(16)).fold(FIRST, |p, _| p * GROWTH).min(CAP);
    span(base * (1.0 - SPREAD + 2.0 * SPREAD * dice.roll()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_states_mean_not_yet() {
        let until = Until { path: &["status"], done: &["completed"], failed: &["error"], missing: false };
        assert_eq!(judge(&until, Some("completed")), State::Done);
        assert_eq!(judge(&until, Some("error")), State::Failed);
        assert_eq!(judge(&until, Some("paused_by_moon")), State::Going);
        assert_eq!(judge(&until, None), State::Going);
    }

    #[test]
    fn a_link_is_waited_for_until_it_is_there() {
        let until = Until { path: &["url"], done: &[], failed: &[], missing: true };
        assert_eq!(judge(&until, Some("https://files.test/a")), State::Done);
        assert_eq!((judge(&until, Some("")), judge(&until, None)), (State::Going, State::Going));
    }

    #[test]
    fn pauses_stay_within_a_fifth() {
        let mut dice = Dice::new(3);
        for (n, base) in [(0, 2.0), (1, 3.0), (2, 4.5), (50, 30.0)] {
            let pause = pause(&mut dice, n).as_secs_f64();
            assert!((base * 0.8..=base * 1.2).contains(&pause), "{n}: {pause}");
        }
    }
}
