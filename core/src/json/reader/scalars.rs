//! Texts and numbers of an answer.

use alloc::string::ToString;

use super::path::Crumb;
use super::{Ended, Reader, Stop, ended};
use crate::issue::Code;
use crate::schema::{Choice, Type};
use crate::util::number;
use crate::value::{MAX_INT, is_whole};

const ONES: u64 = 0x0101_0101_0101_0101;

#[expect(clippy::inline_always, reason = "a tenth of the reader's speed, measured by `make bench`")]
impl<'b> Reader<'b, '_> {
    #[inline(always)]
    pub(super) fn string(
        &mut self,
        at: usize,
        ty: &Type,
        heard: bool,
        here: &Crumb<'_>,
    ) -> Result<usize, Stop> {
        let end = self.plain(at + 1);
        if !heard && self.peek(end) == b'"' && self.fits_unseen(ty) {
            return Ok(end + 1);
        }
        let owned;
        let (text, end) = match self.text_to(at + 1, end, here)? {
            (Some(text), end) => (text, end),
            (None, end) => {
                owned = core::mem::take(&mut self.scratch);
                (owned.as_str(), end)
            }
        };
        match ty {
            Type::Choice(choice) => self.choice(choice, text, here),
            Type::Text { .. }
            | Type::Date
            | Type::Time
            | Type::Month { .. }
            | Type::Link
            | Type::Secret
            | Type::Json => {}
            other => {
                self.surprise(other, "text", here);
            }
        }
        if heard && !matches!(ty, Type::Choice(_)) {
            self.sink.text(text);
        }
        Ok(end)
    }

    /// Whether any text without escapes is right here, so that nobody has to look at it.
    #[inline(always)]
    const fn fits_unseen(&self, ty: &Type) -> bool {
        match ty {
            Type::Text { .. }
            | Type::Date
            | Type::Time
            | Type::Month { .. }
            | Type::Link
            | Type::Secret
            | Type::Json => true,
            Type::Choice(_) => !self.closed,
            _ => false,
        }
    }

    fn choice(&mut self, choice: &'static Choice, text: &str, here: &Crumb<'_>) {
        if !self.closed && !self.is_heard() {
            return;
        }
        let known = choice.find(text);
        if known.is_none() && self.closed && !choice.open && self.has_room() {
            self.issue(here, Code::Choice, "is an unknown value".to_string());
        }
        match known {
            _ if !self.is_heard() => {}
            Some(index) if !choice.fold => self.sink.choice(choice, index),
            _ => self.sink.text(text),
        }
    }

    /// Where the next quote, backslash or control character stands, looking at eight bytes at a time.
    #[inline(always)]
    fn plain(&self, mut at: usize) -> usize {
        while let Some(chunk) = self.bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let word = u64::from_le_bytes(*chunk);
            let zero = |w: u64| w.wrapping_sub(ONES) & !w;
            // With this bit turned over, a quote is the next after the control characters.
            let low = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21) & !word;
            let special = (low | zero(word ^ (ONES * 0x5C))) & (ONES * 0x80);
            if special != 0 {
                return at + (special.trailing_zeros() / 8) as usize;
            }
            at += 8;
        }
        while !matches!(self.peek(at), 0..0x20 | b'"' | b'\\') {
            at += 1;
        }
        at
    }

    /// A string after its quote, and where it ends. `None`: it had escapes, and is in `scratch`.
    #[inline(always)]
    pub(super) fn raw(&mut self, start: usize, here: &Crumb<'_>) -> Result<(Option<&'b str>, usize), Stop> {
        self.text_to(start, self.plain(start), here)
    }

    /// The same, whose first special character stands at `end`.
    #[inline(always)]
    fn text_to(
        &mut self,
        start: usize,
        end: usize,
        here: &Crumb<'_>,
    ) -> Result<(Option<&'b str>, usize), Stop> {
        if self.peek(end) == b'"'
            && let Some(text) = self.text.get(start..end)
        {
            return Ok((Some(text), end + 1));
        }
        Ok((None, self.escaped(start, end, here)?))
    }

    /// Unescapes into `scratch` what begins at `from` and has its first special character at `at`.
    #[cold]
    fn escaped(&mut self, mut from: usize, mut at: usize, here: &Crumb<'_>) -> Result<usize, Stop> {
        self.scratch.clear();
        loop {
            self.scratch.push_str(self.text.get(from..at).unwrap_or_default());
            match self.peek(at) {
                b'"' => return Ok(at + 1),
                b'\\' => from = self.escape(at + 1, here)?,
                _ => return self.broken(at),
            }
            at = self.plain(from);
        }
    }

    /// What follows a backslash.
    fn escape(&mut self, at: usize, here: &Crumb<'_>) -> Result<usize, Stop> {
        let c = match self.peek(at) {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(at + 1, here),
            _ => return self.broken(at),
        };
        self.scratch.push(c);
        Ok(at + 1)
    }

    /// What follows `\u`, with the second half of a pair.
    fn unicode(&mut self, at: usize, here: &Crumb<'_>) -> Result<usize, Stop> {
        let first = self.hex(at)?;
        let end = at + 4;
        if (0xD800..0xDC00).contains(&first) && self.peek(end) == b'\\' && self.peek(end + 1) == b'u' {
            let second = self.hex(end + 2)?;
            if (0xDC00..0xE000).contains(&second) {
                let point = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                self.scratch.push(char::from_u32(point).unwrap_or('\u{FFFD}'));
                return Ok(end + 6);
            }
        }
        match char::from_u32(first) {
            Some(c) => self.scratch.push(c),
            None => {
                self.scratch.push('\u{FFFD}');
                self.issue(here, Code::Format, "contains half of a surrogate pair".to_string());
            }
        }
        Ok(end)
    }

    fn hex(&mut self, at: usize) -> Result<u32, Stop> {
        let digits = self.text.get(at..at + 4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|d| u32::from_str_radix(d, 16).ok()) {
            Some(value) => Ok(value),
            None => self.broken(at),
        }
    }

    fn digits(&mut self, mut at: usize) -> Result<usize, Stop> {
        if !self.peek(at).is_ascii_digit() {
            return self.broken(at);
        }
        while self.peek(at).is_ascii_digit() {
            at += 1;
        }
        Ok(at)
    }

    #[cfg_attr(truora_speed, optimize(speed))]
    #[inline(never)]
    pub(super) fn number(&mut self, start: usize, ty: &Type, here: &Crumb<'_>) -> Ended {
        let mut at = start + usize::from(self.peek(start) == b'-');
        at = if self.peek(at) == b'0' { at + 1 } else { self.digits(at)? };
        let (mut whole, mut exponent) = (true, false);
        if self.peek(at) == b'.' {
            whole = false;
            at = self.digits(at + 1)?;
        }
        if matches!(self.peek(at), b'e' | b'E') {
            (whole, exponent) = (false, true);
            let sign = usize::from(matches!(self.peek(at + 1), b'+' | b'-'));
            at = self.digits(at + 1 + sign)?;
        }
        let text = self.text.get(start..at).unwrap_or_default();
        if whole {
            if text.len() > 15 && number::parse(text).is_some_and(|n| n.abs() > MAX_INT) {
                self.issue(here, Code::Range, "is an integer that a double cannot hold".to_string());
            }
            if self.is_heard() {
                self.sink.int(text);
            }
        } else if self.is_heard() || text.len() > 20 || matches!(ty, Type::Int { .. }) || exponent {
            let value = number::parse(text).unwrap_or(f64::NAN);
            if !value.is_finite() {
                self.issue(here, Code::Range, "is a number that a double cannot hold".to_string());
            }
            if matches!(ty, Type::Int { .. }) && !is_whole(value) {
                self.surprise(ty, "a fraction", here);
            }
            if self.is_heard() {
                self.sink.num(value);
            }
        }
        if !matches!(ty, Type::Int { .. } | Type::Num { .. }) {
            self.surprise(ty, "a number", here);
        }
        ended(at)
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    #[test]
    fn every_character_is_seen_wherever_it_stands_among_eight() {
        for c in (0..=0x24F).filter_map(char::from_u32) {
            for before in 0..16 {
                let text = format!("\"{:a<before$}{c}{c}bbbbbbbb\"", "");
                let theirs = serde_json::from_str::<serde_json::Value>(&text).is_ok();
                assert_eq!(crate::json::parse(text.as_bytes()).is_some(), theirs, "{text:?}");
            }
        }
    }
}
