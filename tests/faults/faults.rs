//! The fault programs over the Rust driver: `truora-faults cuts` and `truora-faults creates [COUNT]`.
//!
//! The first cuts answers before every byte, the second makes creates at 30 % faults and compares each outcome with the
//! server's ledger. Both print JSON lines like those of `cuts.py` and `creates.py`, and end with 1 if an outcome is wrong.

#![allow(clippy::expect_used, reason = "a program for tests")]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use truora::schema::Host;
use truora::{Config, Error, Mode, Options, Secret, Sent, Value};
use truora_client::{Answer, Client, Clock};

const CHECK: &str = r#"{"check":{"check_id":"CHK1","status":"completed"}}"#;
const PAGE: &str = r#"{"checks":[{"check_id":"CHK1"},{"check_id":"CHK2"}]}"#;
const FILE: &str = "%PDF-1.4 0123456789 %%EOF";
const FRAMINGS: [&str; 3] = ["length", "chunked", "until close"];

/// The machine's clock; pauses take no time.
struct NoPauses(Instant);

impl Clock for NoPauses {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, _: Duration) {}
}

/// Splitmix64: the same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let wrong = match words.next().as_deref() {
        Some("cuts") => cuts(),
        Some("creates") => creates(words.next().and_then(|n| n.parse().ok()).unwrap_or(3000)),
        _ => {
            eprintln!("truora-faults cuts | truora-faults creates [COUNT]");
            return ExitCode::from(2);
        }
    };
    if wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// A client of a server at this address, on a runtime of one thread.
fn run<T>(base: &str, work: impl AsyncFnOnce(Client<NoPauses>) -> T) -> T {
    let mut config = Config::default();
    config.set_base(Host::Checks, base).expect("a base URL");
    let client = Client::new(config, || "an-invented-key".to_owned(), NoPauses(Instant::now()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(work(client.expect("a client")))
}

/// Serves each connection by `handler`, in a thread of its own, for as long as the program runs.
fn serve(handler: impl Fn(TcpStream) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let handler = Arc::new(handler);
    thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            let handler = Arc::clone(&handler);
            thread::spawn(move || handler(socket));
        }
    });
    base
}

/// Waits for one request and returns its head and body, or `None` at the end of the connection. Its last byte stays
/// unread: a connection that is closed now is reset. After [`taken`] it ends as it should.
fn request(socket: &mut TcpStream) -> Option<String> {
    let mut seen = [0; 16_384];
    loop {
        let got = socket.peek(&mut seen).ok().filter(|got| *got > 0)?;
        let text = String::from_utf8_lossy(seen.get(..got)?).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length:").map(str::to_owned)
            });
            let length = length.and_then(|n| n.trim().parse::<usize>().ok()).unwrap_or(0);
            if body.len() >= length {
                socket.read_exact(seen.get_mut(..got - 1)?).ok()?;
                return Some(text);
            }
        }
        thread::sleep(Duration::from_millis(1));
    }
}

/// Reads the last byte of a request.
fn taken(socket: &mut TcpStream) {
    let _ = socket.read_exact(&mut [0]);
}

/// A whole answer in a framing.
fn answer(framing: &str, status: &str, body: &str) -> Vec<u8> {
    let (header, coded) = match framing {
        "length" => (format!("Content-Length: {}", body.len()), body.to_owned()),
        "chunked" => {
            ("Transfer-Encoding: chunked".to_owned(), format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len()))
        }
        _ => ("Connection: close".to_owned(), body.to_owned()),
    };
    format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{header}\r\n\r\n{coded}").into_bytes()
}

fn code(error: &Error) -> String {
    format!("{}, sent {}", error.code, error.sent.text())
}

fn json(counts: &BTreeMap<String, usize>) -> String {
    let pairs: Vec<String> = counts.iter().map(|(name, n)| format!("\"{name}\":{n}")).collect();
    format!("{{{}}}", pairs.join(","))
}

// Cuts.

async fn call(client: &Client<NoPauses>, operation: &str, base: &str) -> Result<Answer, Box<Error>> {
    let options = Options { max_retries: 0, ..Options::default() };
    let none = Value::Map(Vec::new());
    match operation {
        "get" => {
            let params = Value::object([("check_id", Value::from("CHK1"))]);
            client.call("checks.get", Mode::Call, &params, &options, |_| ()).await
        }
        "create" => client.call("checks.create", Mode::Call, &person("1000000000"), &options, |_| ()).await,
        "list" => client.call("checks.list", Mode::Call, &none, &options, |_| ()).await,
        _ => client.download(&Secret::new(format!("{base}/file?Signature=synthetic")), &options).await,
    }
}

fn person(number: &str) -> Value<'static> {
    Value::object([
        ("country", Value::from("CO")),
        ("type", Value::from("person")),
        ("national_id", Value::from(number.to_owned())),
        ("user_authorized", Value::Bool(true)),
    ])
}

fn cuts() -> bool {
    // The bytes of the answer, and whether a reset follows.
    let plan: Arc<Mutex<(Vec<u8>, bool)>> = Arc::default();
    let planned = Arc::clone(&plan);
    let base = serve(move |mut socket| {
        if request(&mut socket).is_some() {
            let (bytes, reset) = planned.lock().expect("the plan").clone();
            if !reset {
                taken(&mut socket);
            }
            let _ = socket.write_all(&bytes);
        }
    });
    let mut bad = false;
    run(&base, async |client| {
        for framing in FRAMINGS {
            for (operation, body) in [("get", CHECK), ("create", CHECK), ("list", PAGE), ("file", FILE)] {
                let whole = answer(framing, "200 OK", body);
                let mut outcomes = BTreeMap::new();
                let mut wrong = Vec::new();
                let ends = (0..=whole.len()).map(|at| (at, false));
                for (at, reset) in ends.chain((0..whole.len()).map(|at| (at, true))) {
                    *plan.lock().expect("the plan") = (whole.get(..at).unwrap_or_default().to_vec(), reset);
                    let uncut = at == whole.len();
                    let endless = operation == "file" && framing == "until close";
                    let word = match call(&client, operation, &base).await {
                        Ok(found) => {
                            if !uncut || found.body != body.as_bytes() {
                                wrong.push(format!("\"byte {at} of {}: success\"", whole.len()));
                            }
                            "success".to_owned()
                        }
                        Err(error) => {
                            if error.sent == Sent::No {
                                wrong.push(format!("\"byte {at}: sent is no\""));
                            }
                            if uncut && !endless {
                                wrong.push(format!("\"the whole answer is refused: {}\"", error.code));
                            }
                            code(&error)
                        }
                    };
                    *outcomes.entry(if uncut { format!("whole: {word}") } else { word }).or_insert(0) += 1;
                }
                bad |= !wrong.is_empty();
                println!(
                    "{{\"host\":\"Rust\",\"transport\":\"reqwest\",\"framing\":\"{framing}\",\"operation\":\"{operation}\",\
                     \"cuts\":{},\"outcomes\":{},\"wrong\":[{}]}}",
                    2 * whole.len(),
                    json(&outcomes),
                    wrong.join(",")
                );
            }
        }
    });
    bad
}

// Creates.

#[derive(Default)]
struct Ledger {
    /// Requests received and creates processed, by person.
    rows: BTreeMap<String, (usize, usize)>,
    /// Those whose answer was a whole one without a body.
    empty: Vec<String>,
}

fn creates(count: usize) -> bool {
    let ledger: Arc<Mutex<Ledger>> = Arc::default();
    let kept = Arc::clone(&ledger);
    let dice = Mutex::new(Dice(20_261_130));
    let base = serve(move |mut socket| {
        while let Some(asked) = request(&mut socket) {
            let person: String = asked
                .split_once("national_id=")
                .map(|(_, rest)| rest.chars().take_while(char::is_ascii_digit).collect())
                .unwrap_or_default();
            let mut dice = dice.lock().expect("dice");
            let fault = if dice.below(10) < 3 { 1 + dice.below(9) } else { 0 };
            let framing = FRAMINGS.get(dice.below(3)).copied().unwrap_or("length");
            let whole =
                answer(framing, "201 Created", &format!("{{\"check\":{{\"check_id\":\"CHK{person}\"}}}}"));
            let cut = dice.below(whole.len());
            let reset = matches!(fault, 4 | 5 | 7) && dice.below(2) == 0;
            drop(dice);
            if !reset {
                taken(&mut socket);
            }
            {
                let mut ledger = kept.lock().expect("the ledger");
                let row = ledger.rows.entry(person.clone()).or_default();
                row.0 += 1;
                // 429, 503 with a hint, 500 and a connection closed at once: nothing was processed.
                row.1 += usize::from(!matches!(fault, 1..=4));
                if fault == 8 {
                    ledger.empty.push(person);
                }
            }
            let status =
                |line: &str| format!("HTTP/1.1 {line}\r\nContent-Length: 2\r\n\r\n{{}}").into_bytes();
            let (bytes, stays) = match fault {
                0 => (whole, framing != "until close"),
                1 => (status("429 Too Many Requests\r\nRetry-After: 0"), true),
                2 => (status("503 Service Unavailable\r\nRetry-After: 0"), true),
                3 => (status("500 Internal Server Error"), true),
                4 | 5 => (Vec::new(), false),
                6 => (status("502 Bad Gateway"), true),
                7 => (whole.get(..cut).unwrap_or_default().to_vec(), false),
                8 => (b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n".to_vec(), true),
                _ => (whole, false),
            };
            if socket.write_all(&bytes).is_err() || !stays {
                return;
            }
        }
    });
    let mut outcomes = BTreeMap::new();
    let mut wrong = Vec::new();
    run(&base, async |client| {
        for number in 0..count {
            let id = (1_000_000_000 + number).to_string();
            let ending =
                client.call("checks.create", Mode::Call, &person(&id), &Options::default(), |_| ()).await;
            let ledger = ledger.lock().expect("the ledger");
            let (received, made) = ledger.rows.get(&id).copied().unwrap_or_default();
            let mut say = |why: &str| wrong.push(format!("\"{id}: {why}\""));
            if made > 1 {
                say("created twice");
            }
            let word = match ending {
                Ok(found) if found.body.is_empty() => {
                    if made != 1 || !ledger.empty.contains(&id) {
                        say("a cut answer is a success");
                    }
                    "success with an issue".to_owned()
                }
                Ok(found) => {
                    let expected = format!("CHK{id}");
                    let value = found.value();
                    let text =
                        value.get("check").and_then(|check| check.get("check_id")).and_then(Value::as_text);
                    if made != 1 || text != Some(expected.as_str()) {
                        say("success, but the ledger says otherwise");
                    }
                    "success".to_owned()
                }
                Err(error) => {
                    if error.sent == Sent::No && received > 0 {
                        say("sent is no, but it was received");
                    }
                    if error.sent == Sent::Yes && received == 0 {
                        say("sent is yes, but it was never received");
                    }
                    code(&error)
                }
            };
            *outcomes.entry(word).or_insert(0) += 1;
        }
    });
    let rows = &ledger.lock().expect("the ledger").rows;
    println!(
        "{{\"host\":\"Rust\",\"transport\":\"reqwest\",\"creates\":{count},\"requests\":{},\"doubled\":{},\"outcomes\":{},\
         \"wrong\":[{}]}}",
        rows.values().map(|row| row.0).sum::<usize>(),
        rows.values().filter(|row| row.1 > 1).count(),
        json(&outcomes),
        wrong.join(",")
    );
    !wrong.is_empty()
}
