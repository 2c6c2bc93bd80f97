//! Where an HTTP/1.1 message begins and ends in a stream of bytes. Pure: the fault layer feeds it.

/// How the end of a body is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    Length(usize),
    Chunked,
}

/// The head of a request or an answer.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// The three words of the first line.
    pub(crate) first: [String; 3],
    /// Names in lower case, in wire order.
    pub(crate) headers: Vec<(String, String)>,
    /// Bytes of the head, its empty line included.
    pub(crate) len: usize,
    pub(crate) framing: Framing,
}

const LONGEST_HEAD: usize = 64 * 1024;

/// `None` while the head is incomplete.
pub(crate) fn head(bytes: &[u8]) -> Result<Option<Head>, String> {
    let Some(len) = bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4) else {
        return if bytes.len() > LONGEST_HEAD { Err("head too long".into()) } else { Ok(None) };
    };
    let text = bytes.get(..len - 4).unwrap_or_default();
    let text = std::str::from_utf8(text).map_err(|_| "head is not UTF-8".to_owned())?;
    let mut lines = text.split("\r\n");
    let mut words = lines.next().unwrap_or_default().splitn(3, ' ').map(str::to_owned);
    let (Some(one), Some(two)) = (words.next(), words.next()) else {
        return Err("bad first line".into());
    };
    let first = [one, two, words.next().unwrap_or_default()];
    let headers = lines.map(header).collect::<Result<Vec<_>, _>>()?;
    let framing = framing(&headers)?;
    Ok(Some(Head { first, headers, len, framing }))
}

fn header(line: &str) -> Result<(String, String), String> {
    let (name, value) = line.split_once(':').ok_or("a header line without a colon")?;
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) || value.contains(['\r', '\n', '\0']) {
        return Err(format!("bad header {name:?}"));
    }
    Ok((name.to_ascii_lowercase(), value.trim_matches([' ', '\t']).to_owned()))
}

fn framing(headers: &[(String, String)]) -> Result<Framing, String> {
    let all = |wanted: &str| -> Vec<&str> {
        headers.iter().filter(|(name, _)| name == wanted).map(|(_, value)| value.as_str()).collect()
    };
    let (lengths, codings) = (all("content-length"), all("transfer-encoding"));
    match (lengths.as_slice(), codings.as_slice()) {
        ([], []) => Ok(Framing::Length(0)),
        ([one], []) if one.bytes().all(|byte| byte.is_ascii_digit()) => {
            one.parse().map(Framing::Length).map_err(|_| "bad content-length".into())
        }
        ([], [one]) if one.eq_ignore_ascii_case("chunked") => Ok(Framing::Chunked),
        _ => Err("contradictory framing".into()),
    }
}

impl Head {
    /// The value of a header, by its lower-case name.
    pub(crate) fn get(&self, wanted: &str) -> Option<&str> {
        self.headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    /// Whether the sender hangs up after this message.
    pub(crate) fn closes(&self) -> bool {
        let old = self.first.iter().any(|word| word == "HTTP/1.0");
        self.get("connection").map_or(old, |value| {
            let says = |word: &str| value.split(',').any(|part| part.trim().eq_ignore_ascii_case(word));
            says("close") || (old && !says("keep-alive"))
        })
    }
}

/// The body as sent, taken from the bytes after a head: its length on the wire and its content. `None` while incomplete.
pub(crate) fn body(bytes: &[u8], framing: Framing) -> Result<Option<(usize, Vec<u8>)>, String> {
    match framing {
        Framing::Length(len) => Ok(bytes.get(..len).map(|body| (len, body.to_vec()))),
        Framing::Chunked => chunks(bytes),
    }
}

fn chunks(bytes: &[u8]) -> Result<Option<(usize, Vec<u8>)>, String> {
    let (mut at, mut content) = (0_usize, Vec::new());
    loop {
        let Some((size, next)) = line(bytes, at) else { return Ok(None) };
        let digits = size.split(';').next().unwrap_or_default().trim_end();
        let size = usize::from_str_radix(digits, 16).map_err(|_| format!("bad chunk size {digits:?}"))?;
        if size == 0 {
            return Ok(trailers(bytes, next).map(|end| (end, content)));
        }
        let end = next.checked_add(size).ok_or("chunk too long")?;
        let Some(chunk) = bytes.get(next..end) else { return Ok(None) };
        content.extend_from_slice(chunk);
        match bytes.get(end..end + 2) {
            None => return Ok(None),
            Some(b"\r\n") => at = end + 2,
            Some(_) => return Err("a chunk longer than it says".into()),
        }
    }
}

fn trailers(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let (text, next) = line(bytes, at)?;
        if text.is_empty() {
            return Some(next);
        }
        at = next;
    }
}

fn line(bytes: &[u8], at: usize) -> Option<(&str, usize)> {
    let rest = bytes.get(at..)?;
    let len = rest.windows(2).position(|two| two == b"\r\n")?;
    Some((std::str::from_utf8(rest.get(..len)?).unwrap_or("?"), at + len + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    const POST: &[u8] = b"POST /v1/checks?a=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhelloGET /next";

    #[test]
    fn finds_the_end_of_a_request_at_every_cut() {
        let head_len = POST.len() - "helloGET /next".len();
        for cut in 0..POST.len() {
            let got = head(&POST[..cut]).unwrap();
            assert_eq!(got.is_some(), cut >= head_len, "{cut}");
            if let Some(got) = got {
                let end = body(&POST[got.len..cut], got.framing).unwrap();
                assert_eq!(end.is_some(), cut >= head_len + 5, "{cut}");
            }
        }
        let got = head(POST).unwrap().unwrap();
        assert_eq!(got.first, ["POST", "/v1/checks?a=1", "HTTP/1.1"]);
        assert_eq!(got.get("host"), Some("x"));
        assert_eq!(body(&POST[got.len..], got.framing).unwrap().unwrap(), (5, b"hello".to_vec()));
    }

    #[test]
    fn reads_chunks_at_every_cut() {
        let text = b"5;x=y\r\nhello\r\n1\r\n!\r\n0\r\nTrailer: x\r\n\r\nGET";
        for cut in 0..text.len() - 3 {
            assert_eq!(body(&text[..cut], Framing::Chunked).unwrap(), None, "{cut}");
        }
        let want = (text.len() - 3, b"hello!".to_vec());
        assert_eq!(body(text, Framing::Chunked).unwrap().unwrap(), want);
        assert!(body(b"z\r\n", Framing::Chunked).is_err());
        assert!(body(b"1\r\nab\r\n", Framing::Chunked).is_err());
        assert!(body(b"ffffffffffffffff\r\nab\r\n", Framing::Chunked).is_err());
    }

    #[test]
    fn refuses_two_readings() {
        for bad in [
            "Content-Length: 1\r\nTransfer-Encoding: chunked",
            "Content-Length: 1\r\nContent-Length: 1",
            "Content-Length: +1",
            "Content-Length: ",
            "Transfer-Encoding: gzip",
            "no colon",
            " folded: x",
            "a b: c",
        ] {
            assert!(head(format!("GET / HTTP/1.1\r\n{bad}\r\n\r\n").as_bytes()).is_err(), "{bad}");
        }
    }

    #[test]
    fn knows_who_hangs_up() {
        let closes = |text: &str| head(text.as_bytes()).unwrap().unwrap().closes();
        assert!(!closes("GET / HTTP/1.1\r\nA: b\r\n\r\n"));
        assert!(closes("GET / HTTP/1.1\r\nConnection: Close, TE\r\n\r\n"));
        assert!(closes("GET / HTTP/1.0\r\nA: b\r\n\r\n"));
        assert!(!closes("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
        assert!(closes("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"));
    }
}
