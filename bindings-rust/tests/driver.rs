//! The Rust driver over raw connections: what is cut off is no answer, and no more is read than is needed.

#![allow(clippy::expect_used, reason = "a test")]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use truora::schema::Host;
use truora::{Config, Error, Kind, Mode, Options, Secret, Sent, Value};
use truora_client::{Answer, Client, Clock};

struct NoPauses(Instant);

impl Clock for NoPauses {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, _: Duration) {}
}

/// A server that gives each connection to the next of these functions, and the heads of the requests.
fn serving(answers: Vec<Box<dyn FnOnce(TcpStream) + Send>>) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let (tell, heads) = channel();
    thread::spawn(move || {
        for answer in answers {
            let (socket, _) = listener.accept().expect("a connection");
            let mut head = String::new();
            let mut lines = BufReader::new(socket.try_clone().expect("a socket"));
            while !head.ends_with("\r\n\r\n") && lines.read_line(&mut head).expect("a head") > 0 {}
            let _ = tell.send(head);
            answer(socket);
        }
    });
    (base, heads)
}

fn bytes(text: &'static str) -> Box<dyn FnOnce(TcpStream) + Send> {
    Box::new(move |mut socket| socket.write_all(text.as_bytes()).expect("sent"))
}

fn run<T>(base: &str, work: impl AsyncFnOnce(Client<NoPauses>) -> T) -> T {
    let mut config = Config::default();
    config.set_base(Host::Checks, base).expect("a base URL");
    let client = Client::new(config, || "test-key-of-nobody".to_owned(), NoPauses(Instant::now()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(work(client.expect("a client")))
}

async fn get(client: Client<NoPauses>) -> Result<Answer, Box<Error>> {
    let options = Options { max_retries: 0, ..Options::default() };
    let params = Value::object([("check_id", Value::from("CHK1"))]);
    client.call("checks.get", Mode::Call, &params, &options, |_| ()).await
}

#[test]
fn what_is_cut_off_is_no_answer() {
    const HEADS: [&str; 4] = [
        "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"check\":{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nc\r\n{\"check\":{}}\r\n0\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nConnec",
    ];
    for head in HEADS {
        let (base, _heads) = serving(vec![bytes(head)]);
        let error = run(&base, get).expect_err(head);
        assert_eq!(error.kind, Kind::Transport, "{head}");
        let expected = if head.contains("\r\n\r\n") { Sent::Yes } else { Sent::Maybe };
        assert_eq!(error.sent, expected, "{head}");
    }
    let whole = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"check\":{}}";
    let (base, _heads) = serving(vec![bytes(whole)]);
    assert_eq!(run(&base, get).expect("an answer").body, b"{\"check\":{}}");
}

#[test]
fn no_more_is_read_than_is_needed() {
    let (tell, ended) = channel();
    let endless = move |mut socket: TcpStream| {
        let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 99999999999\r\n\r\n");
        let mut sent = 0;
        while socket.write_all(&vec![b' '; 65_536]).is_ok() {
            sent += 65_536;
        }
        let _ = tell.send(sent);
    };
    let (base, _heads) = serving(vec![Box::new(endless)]);
    let error = run(&base, get).expect_err("a refusal");
    assert_eq!((error.kind, error.status), (Kind::Api, Some(400)));
    let sent = ended.recv_timeout(Duration::from_secs(20)).expect("the connection was closed");
    assert!(sent < 64 * 1024 * 1024, "{sent} bytes were taken");
}

#[test]
fn a_file_is_whole_or_refused() {
    async fn file(client: Client<NoPauses>, base: &str) -> Result<Answer, Box<Error>> {
        client.download(&Secret::new(format!("{base}/file?Signature=synthetic")), &Options::default()).await
    }
    let begun = "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 10\r\n\r\n%PDF";
    let rest =
        "HTTP/1.1 206 OK\r\nETag: \"1\"\r\nContent-Length: 6\r\nContent-Range: bytes 4-9/10\r\n\r\n-1.456";
    let (base, heads) = serving(vec![bytes(begun), bytes(rest)]);
    let saved = run(&base, async |client| file(client, &base).await).expect("a file");
    assert_eq!(saved.body, b"%PDF-1.456");
    assert!(heads.recv().expect("a request").contains("accept-encoding: identity\r\n"));
    assert!(heads.recv().expect("a request").contains("range: bytes=4-\r\n"));

    let refused = [
        ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n%PDF", Kind::Transport, "truncated"),
        (
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n%PDF",
            Kind::Decode,
            "bad_encoding",
        ),
    ];
    for (answer, kind, code) in refused {
        let (base, _heads) = serving(vec![bytes(answer)]);
        let error = run(&base, async |client| file(client, &base).await).expect_err("no file");
        assert_eq!((error.kind, error.code, error.sent), (kind, code, Sent::Yes));
        assert!(!error.to_string().contains("synthetic"));
    }
}
