//! The Rust driver over raw connections: an answer that is cut off is an error, and no more is read than is needed.

#![allow(clippy::expect_used, reason = "a test")]

mod support;

use std::io::Write;
use std::net::TcpStream;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use support::{NoPauses, bytes, run, serving};
use truora::schema::Host;
use truora::{Config, Error, ErrorCode, Kind, Mode, Options, Secret, Sent, Strict, Value};
use truora_client::{Answer, Client, Clock};

/// A clock whose pauses take their time.
struct Real(Instant);

impl Clock for Real {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, pause: Duration) {
        tokio::time::sleep(pause).await;
    }
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
        ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n%PDF", ErrorCode::Truncated),
        (
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n%PDF",
            ErrorCode::BadEncoding,
        ),
    ];
    for (answer, code) in refused {
        let (base, _heads) = serving(vec![bytes(answer)]);
        let error = run(&base, async |client| file(client, &base).await).expect_err("no file");
        assert_eq!((error.code, error.sent), (code, Sent::Yes));
        assert!(!error.to_string().contains("synthetic"));
    }
}

#[test]
fn a_saved_file_appears_when_it_is_complete() {
    let folder = std::env::temp_dir().join(format!("truora-save-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let target = folder.join("report.pdf");
    std::fs::write(&target, "before").expect("a file");
    let names = || std::fs::read_dir(&folder).expect("a folder").count();

    // An answer that is cut off leaves the file of that name as it was, and no other.
    let begun = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n%PDF";
    let (base, _heads) = serving(vec![bytes(begun)]);
    let link = Secret::new(format!("{base}/file?Signature=synthetic"));
    let options = Options { max_retries: 0, ..Options::default() };
    run(&base, async |client| client.save(&link, &target, &options).await).expect_err("a cut file");
    assert_eq!((std::fs::read(&target).expect("a file"), names()), (b"before".to_vec(), 1));

    let begun = "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 10\r\n\r\n%PDF";
    let rest =
        "HTTP/1.1 206 OK\r\nETag: \"1\"\r\nContent-Length: 6\r\nContent-Range: bytes 4-9/10\r\n\r\n-1.456";
    let (base, _heads) = serving(vec![bytes(begun), bytes(rest)]);
    let link = Secret::new(format!("{base}/file?Signature=synthetic"));
    let saved = run(&base, async |client| client.save(&link, &target, &Options::default()).await);
    assert_eq!(saved.expect("a file").what.bytes(), 10);
    assert_eq!((std::fs::read(&target).expect("a file"), names()), (b"%PDF-1.456".to_vec(), 1));

    // A folder that does not exist is found before anything is sent, and is not named in the error.
    let nowhere = folder.join("synthetic").join("report.pdf");
    let error = run(&base, async |client| client.save(&link, &nowhere, &Options::default()).await);
    let error = error.expect_err("no folder");
    assert_eq!((error.code, error.sent), (ErrorCode::BadTarget, Sent::No));
    assert!(!error.to_string().contains("synthetic"));
    std::fs::remove_dir_all(&folder).expect("removed");
}

#[test]
fn pages_come_one_after_the_other() {
    let first = "HTTP/1.1 200 OK\r\nContent-Length: 98\r\n\r\n\
        {\"checks\":[{\"check_id\":\"CHK1\"}],\"next\":\"https://api.checks.truora.com/v1/checks?start_key=second\"}";
    let last = "HTTP/1.1 200 OK\r\nContent-Length: 33\r\n\r\n{\"checks\":[{\"check_id\":\"CHK2\"}]}\r\n";
    let (base, heads) = serving(vec![bytes(first), bytes(last)]);
    let none = Value::Map(Vec::new());
    let pages = run(&base, async |client| {
        let mut pages = client.pages("checks.list", &none, &Options::default());
        let mut count = 0;
        while pages.next().await.expect("a page").is_some() {
            count += 1;
        }
        count
    });
    assert_eq!(pages, 2);
    assert!(!heads.recv().expect("a request").contains("start_key"));
    assert!(heads.recv().expect("a request").contains("start_key=second"));
}

#[test]
fn a_list_whose_cursors_go_in_a_circle_ends_with_an_issue() {
    fn page(cursor: &str) -> Box<dyn FnOnce(TcpStream) + Send> {
        let body = format!("{{\"checks\":[],\"next\":\"/v1/checks?start_key={cursor}\"}}");
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        Box::new(move |mut socket| socket.write_all(answer.as_bytes()).expect("sent"))
    }
    let walked = |strict: Strict, start: Option<&str>, cursors: &[&str]| {
        let (base, heads) = serving(cursors.iter().copied().map(page).collect());
        let params = Value::object(start.map(|start| ("start_key", Value::from(start.to_owned()))));
        let options = Options { strict: Some(strict), ..Options::default() };
        let last = run(&base, async |client| {
            let mut pages = client.pages("checks.list", &params, &options);
            let mut last = None;
            loop {
                match pages.next().await {
                    Ok(None) => return Ok(last.expect("a page")),
                    Ok(page) => last = page,
                    Err(error) => return Err(error),
                }
            }
        });
        assert_eq!(heads.iter().count(), cursors.len());
        last
    };
    for (start, cursors) in
        [(None, ["a", "b", "a"]), (Some("a"), ["b", "c", "a"]), (Some("a"), ["b", "c", "c"])]
    {
        let last = walked(Strict::Off, start, &cursors).expect("the last page");
        let issue = last.output.issues.last().expect("an issue");
        assert_eq!((&*issue.path, issue.code, last.cursor()), ("next", truora::Code::Conflict, None));
        let error = walked(Strict::Types, start, &cursors).expect_err("a mismatch");
        assert_eq!((error.code, error.sent), (ErrorCode::Mismatch, Sent::Yes));
        assert_eq!((error.status, error.attempts), (Some(200), 1));
        assert_eq!(error.issues, std::slice::from_ref(issue));
    }
}

#[test]
fn a_call_that_only_waited_for_its_turn_was_not_sent() {
    let slow = |mut socket: TcpStream| {
        thread::sleep(Duration::from_millis(600));
        let _ = socket.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"check\":{}}");
    };
    let (base, heads) = serving(vec![Box::new(slow)]);
    let mut config = Config::default();
    config.set_base(Host::Checks, &base).expect("a base URL");
    let client = Client::new(config, || "test-key-of-nobody".to_owned(), Real(Instant::now()));
    let client = client.expect("a client").max_concurrency(std::num::NonZeroUsize::MIN);
    let params = Value::object([("check_id", Value::from("CHK1"))]);
    let long = Options::default();
    let short = Options { timeout: Some(Duration::from_millis(200)), ..Options::default() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (first, second) = runtime.block_on(async {
        tokio::join!(
            client.call("checks.get", Mode::Call, &params, &long, |_| ()),
            client.call("checks.get", Mode::Call, &params, &short, |_| ()),
        )
    });
    assert_eq!(first.expect("an answer").body, b"{\"check\":{}}");
    let error = second.expect_err("no turn");
    assert_eq!((error.kind, error.sent), (Kind::Deadline, Sent::No));
    assert_eq!(heads.iter().count(), 1);
}
