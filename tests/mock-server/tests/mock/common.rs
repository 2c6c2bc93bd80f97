//! A mock of one's own for each test, and HTTP over a bare socket, so that nothing repairs what is looked at.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A running mock; it ends with this value, because its standard input does.
pub(crate) struct Mock {
    child: Child,
    pub(crate) at: Value,
}

impl Mock {
    pub(crate) fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_truora-mock"));
        command.arg("--until-eof").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the mock starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("one line");
        Self { child, at: serde_json::from_str(&line).expect("JSON") }
    }

    /// Waits for the process to end; true when it ended well.
    pub(crate) fn ended(&mut self) -> bool {
        self.child.wait().is_ok_and(|status| status.success())
    }

    pub(crate) fn origin(&self, host: &str) -> &str {
        let named =
            if matches!(host, "files" | "control") { &self.at[host] } else { &self.at["hosts"][host] };
        named.as_str().expect("an origin")
    }

    pub(crate) fn connect(&self, host: &str) -> Wire {
        Wire::to(self.origin(host))
    }

    /// A control call.
    pub(crate) fn control(&self, method: &str, path: &str, body: &Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.connect("control").ask(&request(method, path, &[], &body)).expect("control answers")
    }

    pub(crate) fn scenes(&self, scenes: Value) {
        let scenes = Value::from_iter([("scenes", scenes)]);
        let answer = self.control("POST", "/scene", &scenes);
        assert_eq!(answer.status, 200, "{}", answer.text());
    }

    pub(crate) fn scene(&self, scene: Value) {
        self.scenes(Value::from_iter([scene]));
    }

    pub(crate) fn ledger(&self) -> Vec<Value> {
        let answer = self.control("GET", "/ledger", &Value::Null).json();
        answer["requests"].as_array().expect("rows").clone()
    }

    pub(crate) fn facts(&self) -> Value {
        self.control("GET", "/facts", &Value::Null).json()
    }

    /// A call with a key on a connection of its own.
    pub(crate) fn call(&self, host: &str, method: &str, path: &str, form: &str) -> Answer {
        self.connect(host).ask(&keyed(method, path, form)).expect("an answer")
    }

    pub(crate) fn create(&self, form: &str) -> Answer {
        self.call("checks", "POST", "/v1/checks", form)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        drop(self.child.wait());
    }
}

pub(crate) const PERSON: &str = "country=CO&type=person&national_id=1000000000&user_authorized=true";

pub(crate) fn request(method: &str, path: &str, headers: &[&str], body: &str) -> String {
    let mut text = format!("{method} {path} HTTP/1.1\r\nHost: mock\r\n");
    for header in headers {
        text += header;
        text += "\r\n";
    }
    if !body.is_empty() {
        text.extend([format!("Content-Length: {}\r\n", body.len())]);
    }
    text + "\r\n" + body
}

pub(crate) fn keyed(method: &str, path: &str, form: &str) -> String {
    let headers = ["Truora-API-Key: synthetic-key", "Content-Type: application/x-www-form-urlencoded"];
    request(method, path, if form.is_empty() { &headers[..1] } else { &headers }, form)
}

/// Fetches a link as it was handed out, without a key.
pub(crate) fn fetch(link: &str, headers: &[&str]) -> Answer {
    let rest = link.strip_prefix("http://").expect("http");
    let (place, path) = rest.split_at(rest.find('/').expect("a path"));
    Wire::to(&format!("http://{place}")).ask(&request("GET", path, headers, "")).expect("an answer")
}

/// An answer as it came.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut pairs = self.head.lines().filter_map(|line| line.split_once(": "));
        pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"), "{}", self.text());
        serde_json::from_slice(&self.body).expect("JSON")
    }
}

/// A connection.
pub(crate) struct Wire(pub TcpStream);

impl Wire {
    pub(crate) fn to(origin: &str) -> Self {
        let place = origin.strip_prefix("http://").expect("http");
        let stream = TcpStream::connect(place).expect("connects");
        stream.set_read_timeout(Some(std::time::Duration::from_secs(20))).expect("a timeout");
        Self(stream)
    }

    pub(crate) fn ask(&mut self, request: &str) -> io::Result<Answer> {
        self.0.write_all(request.as_bytes())?;
        self.answer()
    }

    /// Reads one answer to its promised end; a connection that ends before it is `UnexpectedEof`.
    pub(crate) fn answer(&mut self) -> io::Result<Answer> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(self.byte()?);
        }
        let head = String::from_utf8_lossy(&head).into_owned();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let mut answer = Answer { status, head, body: Vec::new() };
        if answer.header("transfer-encoding").is_some() {
            while self.chunk(&mut answer.body)? {}
        } else if let Some(length) = answer.header("content-length") {
            answer.body.resize(length.parse().expect("a length"), 0);
            self.0.read_exact(&mut answer.body)?;
        }
        Ok(answer)
    }

    fn byte(&mut self) -> io::Result<u8> {
        let mut one = [0];
        self.0.read_exact(&mut one).map(|()| one[0])
    }

    fn chunk(&mut self, body: &mut Vec<u8>) -> io::Result<bool> {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            line.push(self.byte()?);
        }
        let size = usize::from_str_radix(String::from_utf8_lossy(&line).trim(), 16).expect("a chunk size");
        let start = body.len();
        body.resize(start + size, 0);
        self.0.read_exact(&mut body[start..])?;
        Ok((self.byte()?, self.byte()?) == (b'\r', b'\n') && size > 0)
    }

    /// Reads whatever comes until the connection ends; `Err` is a reset.
    pub(crate) fn rest(&mut self) -> (Vec<u8>, io::Result<()>) {
        let mut all = Vec::new();
        let end = self.0.read_to_end(&mut all).map(drop);
        (all, end)
    }
}
