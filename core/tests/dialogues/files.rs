//! An honest but unreliable world of files: links expire, files change, parts end early, connections break. What a
//! call hands out as a file must be one version of it, byte for byte.

use std::time::Duration;

use truora::{
    Action, Call, Config, Event, Fault, FaultKind, Kind, Mode, Options, Request, Sent, Target, Value, What,
    catalogue,
};

use super::dice::Dice;

struct World {
    version: u64,
    size: usize,
    /// Every version that ever was.
    all: Vec<Vec<u8>>,
    /// What this host of files does.
    ranges: bool,
    tags: bool,
    lengths: bool,
    gzip: bool,
    short_parts: bool,
    link: u64,
}

/// What an answer's body will deliver, and whether the transport can tell where it should have ended.
struct Open {
    bytes: Vec<u8>,
    framed: bool,
}

#[allow(dead_code, reason = "the fuzz target and the tests call one or the other")]
pub(crate) fn one(dice: &mut Dice<'_>) {
    end(dice);
}

pub(crate) fn end(dice: &mut Dice<'_>) -> &'static str {
    let id = dice.pick(&["processes.pdf", "processes.recordings", "checks.pdf"]);
    let op = catalogue::find(id).expect("a file of the catalogue");
    let params =
        Value::object([(if id == "checks.pdf" { "check_id" } else { "process_id" }, Value::from("ID1"))]);
    let options =
        Options { max_retries: dice.below(5) as u32, seed: dice.next() >> 11, ..Options::default() };
    let mut call = Call::start(&Config::default(), Target::Operation(op, Mode::Call), &params, &options)
        .expect("good parameters");
    let mut world = World {
        version: 0,
        size: 0,
        all: Vec::new(),
        ranges: !dice.once_in(3),
        tags: !dice.once_in(4),
        lengths: !dice.once_in(3),
        gzip: dice.once_in(5),
        short_parts: dice.once_in(3),
        link: 0,
    };
    world.change(dice);
    let (mut now, mut file, mut open, mut parts) = (Duration::ZERO, Vec::new(), None, 0);
    let mut action = call.step(now, Event::Start);
    for _ in 0..2_000 {
        now += Duration::from_millis(dice.below(200));
        action = match action {
            Action::Send(_) if dice.once_in(8) => {
                call.step(now, Event::Fault(Fault::new(FaultKind::Connect, Sent::No)))
            }
            Action::Send(request) => {
                if dice.once_in(6) {
                    world.change(dice);
                }
                let (status, headers, body) = world.answer(dice, &request);
                let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
                open = Some(body);
                call.step(now, Event::Head { status, headers: &headers })
            }
            Action::Collect { .. } => call.step(now, Event::Body(b"{}")),
            Action::Wait { until, .. } => {
                now = now.max(until);
                call.step(now, Event::Elapsed)
            }
            Action::Stream { at, left, .. } => {
                parts += u32::from(at > 0);
                assert!(at as usize <= file.len(), "cut, not grown");
                file.truncate(at as usize);
                let Open { bytes, framed } = open.take().expect("an answer is open");
                let broken = dice.once_in(2);
                let cut = if broken { dice.below(bytes.len() as u64 + 1) as usize } else { bytes.len() };
                file.extend_from_slice(bytes.get(..cut).unwrap_or(&bytes));
                let short = left.is_some_and(|left| left > cut as u64);
                let noticed = framed || short || dice.once_in(2);
                if (broken && noticed) || short {
                    let fault = Fault { got: cut as u64, ..Fault::new(FaultKind::Reset, Sent::Yes) };
                    call.step(now, Event::Fault(fault))
                } else {
                    if broken && cut < bytes.len() {
                        return "cut-unnoticed"; // no length, no frame: nobody could know
                    }
                    call.step(now, Event::Sunk { bytes: file.len() as u64 })
                }
            }
            Action::Done(Ok(output)) => {
                assert_eq!(output.what, What::File { bytes: file.len() as u64 });
                assert!(world.all.contains(&file), "a file of {} bytes that never was: {file:?}", file.len());
                return if parts > 0 { "whole-file-in-parts" } else { "whole-file" };
            }
            Action::Done(Err(error)) => {
                assert!(
                    matches!(error.kind, Kind::Transport | Kind::Api | Kind::Deadline | Kind::Redirect),
                    "{error}"
                );
                return error.kind.text();
            }
        };
    }
    panic!("a file that never ends");
}

impl World {
    fn change(&mut self, dice: &mut Dice<'_>) {
        self.version += 1;
        self.size = dice.below(40) as usize;
        // Of another kind in every byte, so that no mixture and no beginning of one is another.
        let byte =
            |i: usize| (i as u64).wrapping_mul(31).wrapping_add(self.version * 97 + self.size as u64) as u8;
        self.all.push((0..self.size).map(byte).collect());
    }

    fn answer(&mut self, dice: &mut Dice<'_>, request: &Request) -> (u16, Vec<(&'static str, String)>, Open) {
        let nothing = Open { bytes: Vec::new(), framed: true };
        if request.auth {
            return match dice.below(6) {
                0 => (202, Vec::new(), nothing),
                1 => (503, Vec::new(), nothing),
                2 if request.template.contains("checks") => self.send(None),
                _ => {
                    self.link += 1;
                    let link = format!("https://files.example.invalid/{}", self.link);
                    (302, vec![("location", link)], nothing)
                }
            };
        }
        let stale = !request.url.expose().ends_with(&format!("/{}", self.link));
        match dice.below(12) {
            0 => (403, Vec::new(), nothing),
            1 => (503, Vec::new(), nothing),
            2 if !stale => (307, vec![("location", request.url.expose().to_owned())], nothing),
            _ if stale => (410, Vec::new(), nothing),
            _ => {
                let header =
                    |n: &str| request.headers.iter().find(|(name, _)| *name == n).map(|(_, v)| v.as_str());
                let from = header("range").map(|r| {
                    let from = r.strip_prefix("bytes=").and_then(|r| r.strip_suffix('-'));
                    from.and_then(|n| n.parse::<usize>().ok()).expect("a range of the one form")
                });
                let tag = format!("\"v{}\"", self.version);
                let same = header("if-range").is_some_and(|t| self.tags && t == tag);
                assert_eq!(from.is_some(), header("if-range").is_some(), "a range needs its validator");
                match from.filter(|_| self.ranges && same && !self.gzip) {
                    Some(from) if from >= self.size => (416, Vec::new(), nothing),
                    Some(from) => {
                        let last = if self.short_parts {
                            dice.below((self.size - from) as u64) as usize + from + 1
                        } else {
                            self.size
                        };
                        self.send(Some((from, last)))
                    }
                    None => self.send(None),
                }
            }
        }
    }

    fn send(&self, part: Option<(usize, usize)>) -> (u16, Vec<(&'static str, String)>, Open) {
        let all = self.all.last().cloned().unwrap_or_default();
        let mut headers = Vec::new();
        if self.tags {
            headers.push(("etag", format!("\"v{}\"", self.version)));
        }
        let (first, end) = part.unwrap_or((0, all.len()));
        let bytes = all.get(first..end).unwrap_or_default().to_vec();
        if self.gzip {
            // The transport decodes; the length is that of the encoded bytes.
            headers.push(("content-encoding", "gzip".to_owned()));
            headers.push(("content-length", (bytes.len() / 2 + 20).to_string()));
        } else if self.lengths {
            headers.push(("content-length", bytes.len().to_string()));
        }
        if part.is_some() {
            headers.push(("content-range", format!("bytes {first}-{}/{}", end - 1, all.len())));
        }
        (if part.is_some() { 206 } else { 200 }, headers, Open { bytes, framed: self.lengths || self.gzip })
    }
}
