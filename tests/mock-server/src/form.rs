//! A strict decoder of forms and query strings, written apart from the client's encoder so that it can prove it wrong.

/// Decoded name and value pairs, in wire order.
pub(crate) type Pairs = Vec<(String, String)>;

/// Reads `a=1&b=2`. Refuses everything a careful server would have to guess about.
pub(crate) fn pairs(text: &[u8]) -> Result<Pairs, String> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    text.split(|byte| *byte == b'&').map(pair).collect()
}

fn pair(text: &[u8]) -> Result<(String, String), String> {
    let mut halves = text.splitn(2, |byte| *byte == b'=');
    let name = decode(halves.next().unwrap_or_default())?;
    let value = decode(halves.next().ok_or_else(|| format!("no '=' after {name:?}"))?)?;
    if name.is_empty() { Err("a pair without a name".into()) } else { Ok((name, value)) }
}

/// Undoes `%XX` and `+`. Raw bytes must be visible ASCII, and `=` inside a value must be escaped.
pub(crate) fn decode(text: &[u8]) -> Result<String, String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => match (rest.next().copied().and_then(hex), rest.next().copied().and_then(hex)) {
                (Some(high), Some(low)) => out.push(high << 4 | low),
                _ => return Err("malformed percent escape".into()),
            },
            b'=' => return Err("an unescaped '=' in a value".into()),
            b'!'..=b'~' => out.push(*byte),
            _ => return Err(format!("raw byte {byte:#04x}")),
        }
    }
    String::from_utf8(out).map_err(|_| "not UTF-8".into())
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Percent-encodes everything but unreserved characters: for the links and cursors the mock hands out.
pub(crate) fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.extend(char::from_digit(u32::from(digit), 16).map(|c| c.to_ascii_uppercase()));
            }
        }
    }
    out
}

/// The first value of a name.
pub(crate) fn get<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The first name that is not in `known`, or that stands twice.
pub(crate) fn stray(pairs: &[(String, String)], known: &[&str]) -> Option<String> {
    pairs.iter().enumerate().find_map(|(index, (name, _))| {
        if !known.contains(&name.as_str()) {
            return Some(format!("unknown field {name}"));
        }
        let twice = pairs.iter().take(index).any(|(earlier, _)| earlier == name);
        twice.then(|| format!("repeated field {name}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Result<(String, String), String> {
        pairs(text.as_bytes()).map(|mut all| all.remove(0))
    }

    #[test]
    fn decodes_both_spaces_and_utf8() {
        let want = ("first_name".to_owned(), "José Ñ+ &=%".to_owned());
        assert_eq!(one("first_name=Jos%C3%A9+%c3%91%2B+%26%3D%25").unwrap(), want);
        assert_eq!(one("first_name=Jos%C3%A9%20%C3%91%2B%20%26%3d%25").unwrap(), want);
        assert_eq!(one("a=").unwrap(), ("a".into(), String::new()));
        assert_eq!(pairs(b"").unwrap(), []);
        assert_eq!(pairs(b"b=2&a=1&b=3").unwrap().len(), 3);
    }

    #[test]
    fn refuses_what_is_malformed() {
        for bad in [
            "a=%", "a=%4", "a=%zz", "a=%+1", "a", "=1", "a=1&", "&a=1", "a=1&&b=2", "a=b c", "a=1=2", "a=%ff",
        ] {
            assert!(pairs(bad.as_bytes()).is_err(), "{bad}");
        }
        assert!(pairs("a=é".as_bytes()).is_err());
        assert!(pairs(b"a=1\n").is_err());
    }

    #[test]
    fn encodes_what_it_decodes() {
        let text = "CHK+/ñ ==&%?";
        assert_eq!(encode(text), "CHK%2B%2F%C3%B1%20%3D%3D%26%25%3F");
        assert_eq!(decode(encode(text).as_bytes()).unwrap(), text);
    }

    #[test]
    fn names_strays() {
        let form = pairs(b"country=CO&contry=CO").unwrap();
        assert_eq!(stray(&form, &["country"]).unwrap(), "unknown field contry");
        assert_eq!(stray(&pairs(b"a=1&a=1").unwrap(), &["a"]).unwrap(), "repeated field a");
        assert_eq!(stray(&form, &["country", "contry"]), None);
    }
}
