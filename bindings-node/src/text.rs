//! Strings for JavaScript from bytes that the reader found to be UTF-8: faster than `Buffer.toString()`.

use napi::{Env, JsString, Result};

/// The first byte of any character beyond U+00FF.
const BEYOND_LATIN_1: u8 = 0xC4;
/// Bytes that are copied at once, whether or not all of them are ASCII.
const BLOCK: usize = 32;

/// A body as a string, without a BOM. `bytes` are UTF-8; others would come out garbled, but come out.
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
    let mut out = Vec::with_capacity(bytes.len() + BLOCK);
    let mut rest = bytes;
    loop {
        let odd = plain(&mut out, rest, |byte| byte);
        let [lead, tail, after @ ..] = odd else { return out };
        out.push((lead << 6) | (tail & 0x3F));
        rest = after;
    }
}

/// UTF-8 as UTF-16.
fn utf16(bytes: &[u8]) -> Vec<u16> {
    let mut out = Vec::with_capacity(bytes.len() + BLOCK);
    let mut rest = bytes;
    loop {
        rest = match *plain(&mut out, rest, u16::from) {
            [a @ 0..0xE0, b, ref after @ ..] => {
                out.push(bits(a, 0x1F) << 6 | bits(b, 0x3F));
                after
            }
            [a @ 0..0xF0, b, c, ref after @ ..] => {
                out.push(bits(a, 0x0F) << 12 | bits(b, 0x3F) << 6 | bits(c, 0x3F));
                after
            }
            [a, b, c, d, ref after @ ..] => {
                // A surrogate pair holds 20 bits: what lies above the first 65,536 characters.
                let high = (bits(a, 0x07) << 8 | bits(b, 0x3F) << 2 | bits(c, 0x30) >> 4).wrapping_sub(0x40);
                out.push(0xD800 | high);
                out.push(0xDC00 | bits(c, 0x0F) << 6 | bits(d, 0x3F));
                after
            }
            _ => return out,
        };
    }
}

fn bits(byte: u8, mask: u8) -> u16 {
    u16::from(byte & mask)
}

/// Takes over the ASCII that `rest` begins with, and gives back what follows it.
#[inline]
fn plain<'b, T: Copy>(out: &mut Vec<T>, mut rest: &'b [u8], widen: impl Fn(u8) -> T) -> &'b [u8] {
    while let Some((block, after)) = rest.split_first_chunk::<BLOCK>() {
        let begun = out.len();
        // Copying too much and cutting it off again is cheaper than looking first.
        out.extend_from_slice(&block.map(&widen));
        let end = ascii(block);
        if end < BLOCK {
            out.truncate(begun + end);
            return rest.get(end..).unwrap_or_default();
        }
        rest = after;
    }
    let end = rest.iter().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
    let (ascii, odd) = rest.split_at_checked(end).unwrap_or((rest, &[]));
    out.extend(ascii.iter().map(|byte| widen(*byte)));
    odd
}

/// How many ASCII bytes a block begins with.
#[inline]
fn ascii(block: &[u8; BLOCK]) -> usize {
    let (words, _) = block.as_chunks::<8>();
    for (i, word) in words.iter().enumerate() {
        let high = u64::from_le_bytes(*word) & 0x8080_8080_8080_8080;
        if high != 0 {
            return i * 8 + (high.trailing_zeros() / 8) as usize;
        }
    }
    BLOCK
}
