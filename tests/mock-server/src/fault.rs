//! The raw TCP layer in front of the app: it reads requests whole, and cuts, resets, drips, delays and corrupts as told.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use crate::gateway::{Door, Reply};
use crate::scene::{At, Fault, Kind};
use crate::state::{Host, World};
use crate::wire::{self, Head};

/// How a connection ends.
enum End {
    /// FIN.
    Close,
    /// RST.
    Reset,
}

/// Accepts connections for ever.
pub(crate) async fn front(host: Host, listener: TcpListener, world: Arc<World>) {
    let door = Door::open(host, &world);
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        *world.lock().facts.connections.entry(host.name()).or_insert(0) += 1;
        let talk = Talk { host, stream, world: Arc::clone(&world), door: door.clone(), seen: Vec::new() };
        tokio::spawn(talk.run());
    }
}

struct Talk {
    host: Host,
    stream: TcpStream,
    world: Arc<World>,
    door: Door,
    /// Bytes read and not yet used.
    seen: Vec<u8>,
}

impl Talk {
    async fn run(mut self) {
        drop(self.stream.set_nodelay(true));
        // An error means that the client is gone, which it may.
        match self.converse().await {
            Ok(End::Reset) => drop(self.stream.set_zero_linger()),
            Ok(End::Close) => {
                drop(self.stream.shutdown().await);
                // Reading on keeps the kernel from turning unread bytes into a reset.
                let rest = async {
                    while self.read().await.is_ok_and(|more| more) {
                        self.seen.clear();
                    }
                };
                drop(timeout(Duration::from_secs(5), rest).await);
            }
            Err(_) => {}
        }
    }

    async fn read(&mut self) -> io::Result<bool> {
        Ok(self.stream.read_buf(&mut self.seen).await? > 0)
    }

    async fn converse(&mut self) -> io::Result<End> {
        if let Some(end) = self.on_accept().await {
            return Ok(end);
        }
        loop {
            if self.seen.is_empty() && !self.read().await? {
                return Ok(End::Close);
            }
            if let Some(end) = self.on_accept().await {
                return Ok(end);
            }
            let head = loop {
                match wire::head(&self.seen) {
                    Ok(Some(head)) => break head,
                    Ok(None) if self.read().await? => {}
                    Ok(None) => return Ok(End::Close),
                    Err(why) => return self.refuse(&why).await,
                }
            };
            if let Some(end) = self.exchange(&head).await? {
                return Ok(end);
            }
        }
    }

    async fn on_accept(&mut self) -> Option<End> {
        let fault = self.world.lock().scenes.on_accept(self.host)?;
        self.world.lock().facts.faults += 1;
        end_of(&fault).await
    }

    async fn refuse(&mut self, why: &str) -> io::Result<End> {
        let text = format!(
            "HTTP/1.1 400 Bad Request\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{why}",
            why.len()
        );
        self.stream.write_all(text.as_bytes()).await?;
        Ok(End::Close)
    }

    /// One request and its answer.
    async fn exchange(&mut self, head: &Head) -> io::Result<Option<End>> {
        let [method, target, _] = &head.first;
        let path = target.split('?').next().unwrap_or_default();
        let scene = {
            let mut state = self.world.lock();
            let scene = state.scenes.on_request(self.host, method, path);
            state.facts.faults += u64::from(scene.as_ref().is_some_and(|scene| scene.fault.is_some()));
            state.watch_key(self.host, target, &head.headers);
            scene
        };
        let (answer, fault) = scene.map_or((None, None), |scene| (scene.answer, scene.fault));
        let at = |place: At| fault.as_ref().filter(|fault| fault.at == place);
        let name = fault.as_ref().map(|fault| fault.name.clone());

        if let Some(end) = self.read_body(head, at(At::MidRequest)).await? {
            let body = self.seen.get(head.len..).unwrap_or_default();
            self.world.lock().ledger.enter(self.host, head, body, name);
            return Ok(Some(end));
        }
        let (len, content) = match wire::body(self.seen.get(head.len..).unwrap_or_default(), head.framing) {
            Ok(Some(body)) => body,
            Ok(None) => return Ok(Some(End::Close)), // the client hung up in mid-request
            Err(why) => return self.refuse(&why).await.map(Some),
        };
        let raw: Vec<u8> = self.seen.drain(..head.len + len).collect();
        let place = self.world.lock().ledger.enter(self.host, head, &content, name);

        if let Some(fault) = at(At::AfterRequest).filter(|fault| !fault.process) {
            return Ok(Some(end_of(fault).await.unwrap_or(End::Close)));
        }
        let processed = answer.is_none();
        let reply = self.door.pass(&raw, method == "HEAD", answer).await?;
        self.world.lock().ledger.settle(place, reply.status, processed);
        if let Some(fault) = at(At::AfterRequest)
            && let Some(end) = end_of(fault).await
        {
            return Ok(Some(end));
        }
        let closes = reply.closes || head.closes();
        let cut = self.deliver(reply, fault.as_ref()).await?;
        Ok(cut.or_else(|| closes.then_some(End::Close)))
    }

    /// Reads until the request is whole, or until its fault ends the connection.
    async fn read_body(&mut self, head: &Head, mut fault: Option<&Fault>) -> io::Result<Option<End>> {
        // A byte must have come before it can be spoilt.
        let extra = usize::from(fault.is_some_and(|fault| fault.kind == Kind::Corrupt));
        let strike = fault.and_then(|fault| fault.bytes).unwrap_or(0).max(head.len) + extra;
        let waits = head.get("expect").is_some_and(|text| text.eq_ignore_ascii_case("100-continue"));
        if waits && self.seen.len() == head.len {
            self.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        loop {
            let mut most = 64 * 1024;
            let body = self.seen.get(head.len..).unwrap_or_default();
            let whole = !matches!(wire::body(body, head.framing), Ok(None));
            match fault {
                Some(drip) if drip.kind == Kind::Drip => {
                    most = drip.bytes.unwrap_or(1);
                    sleep(drip.interval).await;
                }
                Some(due) if whole || self.seen.len() >= strike => {
                    fault = None;
                    if due.kind == Kind::Corrupt {
                        spoil(&mut self.seen, due.bytes.unwrap_or(head.len));
                    } else if let Some(end) = end_of(due).await {
                        self.seen.truncate(strike);
                        return Ok(Some(end));
                    }
                }
                _ => {}
            }
            if whole {
                return Ok(None);
            }
            if (&mut self.stream).take(most as u64).read_buf(&mut self.seen).await? == 0 {
                return Ok(None);
            }
        }
    }

    /// Writes an answer, well or badly.
    async fn deliver(&mut self, reply: Reply, fault: Option<&Fault>) -> io::Result<Option<End>> {
        let (head, body) = match fault {
            Some(fault) if fault.chunked => chunked(&reply),
            _ => (reply.head, reply.body),
        };
        let part = match fault.map(|fault| fault.at) {
            Some(At::Headers) => 0..head.len(),
            Some(At::Body) => head.len()..head.len() + body.len(),
            _ => 0..0,
        };
        let mut all = [head, body].concat();
        let Some(fault) = fault.filter(|_| !part.is_empty()) else {
            self.stream.write_all(&all).await?;
            return Ok(None);
        };
        let point = part.start.saturating_add(fault.bytes.unwrap_or(0)).min(part.end);
        if fault.kind == Kind::Corrupt && point < part.end {
            spoil(&mut all, point);
        }
        let (before, after) = all.split_at(if fault.kind == Kind::Drip { part.start } else { point });
        if matches!(fault.kind, Kind::Nothing | Kind::Corrupt) {
            self.stream.write_all(&all).await?;
            return Ok(None);
        }
        self.stream.write_all(before).await?;
        let mut rest = after;
        if fault.kind == Kind::Drip {
            let (slow, quick) = after.split_at(part.len());
            for drop in slow.chunks(fault.bytes.unwrap_or(1)) {
                self.stream.write_all(drop).await?;
                sleep(fault.interval).await;
            }
            rest = quick;
        } else if let Some(end) = end_of(fault).await {
            return Ok(Some(end));
        }
        self.stream.write_all(rest).await?;
        Ok(None)
    }
}

/// How a fault ends the connection; a delay waits and does not.
async fn end_of(fault: &Fault) -> Option<End> {
    match fault.kind {
        Kind::Reset => Some(End::Reset),
        Kind::Close => Some(End::Close),
        Kind::Delay => {
            sleep(fault.interval).await;
            None
        }
        Kind::Drip | Kind::Corrupt | Kind::Nothing => None,
    }
}

/// Turns the highest bit of one byte.
fn spoil(bytes: &mut [u8], at: usize) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 0x80;
    }
}

/// The same answer without a length: in chunks of up to 1000 bytes.
fn chunked(reply: &Reply) -> (Vec<u8>, Vec<u8>) {
    let text = String::from_utf8_lossy(&reply.head);
    let keep = |line: &&str| !line.to_ascii_lowercase().starts_with("content-length:");
    let lines: Vec<_> = text.trim_end().split("\r\n").filter(keep).collect();
    let head = format!("{}\r\ntransfer-encoding: chunked\r\n\r\n", lines.join("\r\n"));
    let mut body = Vec::new();
    for chunk in reply.body.chunks(1000) {
        body.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        body.extend_from_slice(chunk);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"0\r\n\r\n");
    (head.into_bytes(), body)
}
