//! A server for raw answers on this machine, and a client for it.

#![allow(dead_code, reason = "each test program uses a part")]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use truora::Config;
use truora::schema::Host;
use truora_client::{Client, Clock};

/// A clock without pauses.
pub(crate) struct NoPauses(pub(crate) Instant);

impl Clock for NoPauses {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, _: Duration) {}
}

/// A server that passes each connection to the next of these functions. Returns its base URL and the heads of the requests.
pub(crate) fn serving(answers: Vec<Box<dyn FnOnce(TcpStream) + Send>>) -> (String, Receiver<String>) {
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

/// Sends these bytes and closes the connection.
pub(crate) fn bytes(text: &'static str) -> Box<dyn FnOnce(TcpStream) + Send> {
    Box::new(move |mut socket| socket.write_all(text.as_bytes()).expect("sent"))
}

/// Runs `work` with a client of this base URL that makes no pauses.
pub(crate) fn run<T>(base: &str, work: impl AsyncFnOnce(Client<NoPauses>) -> T) -> T {
    let mut config = Config::default();
    for host in [Host::Checks, Host::Identity] {
        config.set_base(host, base).expect("a base URL");
    }
    let client = Client::new(config, || "test-key-of-nobody".to_owned(), NoPauses(Instant::now()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(work(client.expect("a client")))
}

/// A list of customers in which one member has a spelling of the service's own.
pub(crate) const CUSTOMERS: &str = "HTTP/1.1 200 OK\r\nContent-Length: 63\r\n\r\n\
    {\"customers\":[{\"id\":\"CUS1\",\"birthady\":\"1990-01-01T00:00:00Z\"}]}";
