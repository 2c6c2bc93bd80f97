//! Strings for JavaScript from bytes that the reader found to be UTF-8: faster than `Buffer.toString()`.

use napi::{Env, JsString, Result};

/// The first byte of any character beyond U+00FF.
const BEYOND_LATIN_1: u8 = 0xC4;

/// A body as a string, without a BOM. `bytes` are valid UTF-8; others would come out garbled, but come out.
pub(crate) fn make<'env>(env: &'env Env, bytes: &[u8]) -> Result<JsString<'env>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // One pass without branches, many bytes at a time.
    match bytes.iter().fold(0, |most, byte| most.max(*byte)) {
        0..0x80 => env.create_string_latin1(bytes),
        0x80..BEYOND_LATIN_1 => env.create_string_latin1(latin1(bytes)),
        _ => env.create_string_utf16(utf16(bytes)),
    }
}

/// UTF-8 without characters beyond U+00FF, as one byte each.
fn latin1(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        let end = ascii(rest);
        let (plain, odd) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        out.extend_from_slice(plain);
        let [lead, tail, after @ ..] = odd else { return out };
        out.push((lead << 6) | (tail & 0x3F));
        rest = after;
    }
}

/// UTF-8 as UTF-16.
fn utf16(bytes: &[u8]) -> Vec<u16> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        let end = ascii(rest);
        let (plain, odd) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        out.extend(plain.iter().map(|byte| u16::from(*byte)));
        rest = match *odd {
            [a @ 0..0xE0, b, ref rest @ ..] => {
                out.push(bits(a, 0x1F) << 6 | bits(b, 0x3F));
                rest
            }
            [a @ 0..0xF0, b, c, ref rest @ ..] => {
                out.push(bits(a, 0x0F) << 12 | bits(b, 0x3F) << 6 | bits(c, 0x3F));
                rest
            }
            [a, b, c, d, ref rest @ ..] => {
                // A surrogate pair holds 20 bits, those above the first plane.
                let high = (bits(a, 0x07) << 8 | bits(b, 0x3F) << 2 | bits(c, 0x30) >> 4).wrapping_sub(0x40);
                out.push(0xD800 | high);
                out.push(0xDC00 | bits(c, 0x0F) << 6 | bits(d, 0x3F));
                rest
            }
            _ => return out,
        };
    }
}

fn bits(byte: u8, mask: u8) -> u16 {
    u16::from(byte & mask)
}

/// How many ASCII bytes it begins with.
fn ascii(bytes: &[u8]) -> usize {
    let chunks = bytes.chunks_exact(8);
    let clean = |chunk: &&[u8]| chunk.iter().fold(0, |all, byte| all | byte) < 0x80;
    let mut at = 8 * chunks.take_while(clean).count();
    while bytes.get(at).is_some_and(u8::is_ascii) {
        at += 1;
    }
    at
}
