//! Times of a host, which are doubles of seconds, as durations.

use core::time::Duration;

/// Seconds, to the nanosecond; not negative. The library's way refuses what is too long, and is a small float library.
pub(crate) fn span(seconds: f64) -> Duration {
    let whole = seconds as u64;
    let nanos = ((seconds - whole as f64) * 1e9 + 0.5) as u64;
    Duration::from_secs(whole).saturating_add(Duration::from_nanos(nanos))
}

/// A duration from a host's double of seconds. `None` where it is no time: negative, or not a number.
pub fn seconds(value: f64) -> Option<Duration> {
    if value.is_nan() || value < 0.0 {
        return None;
    }
    // A year is "for ever" to a call, and keeps every sum within bounds.
    Some(span(value.min(31_536_000.0)))
}

/// A moment of a host's clock from its double of seconds. `None` where it is not a number: the last moment stands.
pub fn moment(value: f64) -> Option<Duration> {
    if value.is_nan() {
        return None;
    }
    Some(span(value.clamp(0.0, 1e12)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_hosts_never_panic() {
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 1e300, f64::MIN_POSITIVE] {
            let _ = (seconds(odd), moment(odd));
        }
        assert_eq!((seconds(f64::NAN), seconds(-0.5), moment(f64::NAN)), (None, None, None));
        assert_eq!(moment(-5.0), Some(Duration::ZERO));
        assert!(seconds(f64::INFINITY).is_some());
    }
}
