//! Decides whether to retry, and after what pause.

use core::time::Duration;

use crate::error::{Fault, FaultKind, Sent};
use crate::schema::Retry;
use crate::util::rng::Dice;
use crate::util::time::span;

/// Longest `Retry-After` that is obeyed. A longer one ends the call, with the hint in the error.
pub(crate) const LONGEST_HINT: Duration = Duration::from_secs(60);
const FIRST: f64 = 0.5;
const CAP: f64 = 10.0;

/// What went wrong with an attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trouble<'a> {
    /// The request or the answer was lost.
    Fault(&'a Fault),
    /// The service answered with an error.
    Status {
        status: u16,
        /// It said when to come back.
        hinted: bool,
    },
}

/// Whether an operation of this class may be sent again after this trouble.
pub(crate) fn may_repeat(class: Retry, trouble: Trouble<'_>) -> bool {
    match (class, trouble) {
        (Retry::Never, _) => false,
        // A certificate that is not trusted now will not be trusted in a second.
        (_, Trouble::Fault(fault)) if fault.kind == FaultKind::Tls => false,
        (Retry::Safe, Trouble::Fault(_)) => true,
        (Retry::Safe, Trouble::Status { status, .. }) => {
            matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
        }
        (Retry::Unsent, Trouble::Fault(fault)) => fault.sent == Sent::No,
        (Retry::Unsent, Trouble::Status { status, hinted }) => status == 429 || (status == 503 && hinted),
    }
}

/// The pause before repetition `n` (from 0): anything below 0.5 s, 1 s, 2 s … 10 s.
pub(crate) fn pause(dice: &mut Dice, n: u32) -> Duration {
    let most = (0..n.min(16)).fold(FIRST, |p, _| p * 2.0).min(CAP);
    span(dice.roll() * most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn creates_are_repeated_only_when_surely_not_processed() {
        let fault = |sent| Fault::new(FaultKind::Reset, sent);
        let status = |status, hinted| Trouble::Status { status, hinted };
        for class in [Retry::Unsent, Retry::Never] {
            for sent in [Sent::Maybe, Sent::Yes] {
                assert!(!may_repeat(class, Trouble::Fault(&fault(sent))));
            }
            for code in [400, 401, 404, 408, 409, 500, 502, 504] {
                assert!(!may_repeat(class, status(code, true)), "{code}");
            }
            assert!(!may_repeat(class, status(503, false)));
        }
        assert!(may_repeat(Retry::Unsent, Trouble::Fault(&fault(Sent::No))));
        assert!(may_repeat(Retry::Unsent, status(429, false)));
        assert!(may_repeat(Retry::Unsent, status(503, true)));
        assert!(!may_repeat(Retry::Never, status(429, true)));
    }

    #[test]
    fn reads_are_repeated_on_passing_trouble_only() {
        for code in [408, 429, 500, 502, 503, 504] {
            assert!(may_repeat(Retry::Safe, Trouble::Status { status: code, hinted: false }));
        }
        for code in [400, 401, 403, 404, 409, 422, 501] {
            assert!(!may_repeat(Retry::Safe, Trouble::Status { status: code, hinted: true }));
        }
        assert!(!may_repeat(Retry::Safe, Trouble::Fault(&Fault::new(FaultKind::Tls, Sent::No))));
    }

    #[test]
    fn pauses_grow_to_a_cap_and_depend_on_the_seed_alone() {
        for n in 0..40 {
            let most = [0.5, 1.0, 2.0, 4.0, 8.0].get(n as usize).copied().unwrap_or(CAP);
            let (mut a, mut b) = (Dice::new(7), Dice::new(7));
            let pause_a = pause(&mut a, n);
            assert_eq!(pause_a, pause(&mut b, n));
            assert!(pause_a.as_secs_f64() < most);
        }
    }
}
