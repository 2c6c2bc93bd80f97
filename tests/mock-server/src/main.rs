//! A stand-in for the Truora API on loopback: one process, one listener per host, faults on command. See README.md.

mod answer;
mod batches;
mod checks;
mod content;
mod control;
mod cors;
mod fault;
mod files;
mod form;
mod gateway;
mod identity;
mod inputs;
mod knobs;
mod ledger;
mod page;
mod reply;
mod scene;
mod state;
mod wire;

use std::error::Error;
use std::io::{Read, Write};
use std::sync::Arc;

use serde_json::{Map, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::state::{Host, World};

const USAGE: &str = "truora-mock [--checks-port N] [--account-port N] [--identity-port N] [--validations-port N] \
                     [--connect-port N] [--files-port N] [--control-port N] [--until-eof]";

/// The command line.
#[derive(Default)]
struct Options {
    ports: [u16; Host::ALL.len()],
    control: u16,
    until_eof: bool,
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            if argument == "--until-eof" {
                options.until_eof = true;
                continue;
            }
            let name = argument.strip_prefix("--").and_then(|rest| rest.strip_suffix("-port"));
            let mut hosts = Host::ALL.into_iter().zip(&mut options.ports);
            let port = match name {
                Some("control") => Some(&mut options.control),
                name => hosts.find(|(host, _)| Some(host.name()) == name).map(|(_, port)| port),
            };
            let value = arguments.next().and_then(|value| value.parse().ok());
            let (Some(port), Some(value)) = (port, value) else {
                return Err(format!("cannot read {argument}\nusage: {USAGE}"));
            };
            *port = value;
        }
        Ok(options)
    }
}

async fn listen(port: u16) -> std::io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    Ok((listener, origin))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(why) => {
            writeln!(std::io::stderr(), "{why}")?;
            std::process::exit(2);
        }
    };
    let mut hosts = Map::new();
    let mut listeners = Vec::new();
    let mut files = String::new();
    for (host, port) in Host::ALL.into_iter().zip(options.ports) {
        let (listener, origin) = listen(port).await?;
        listeners.push((host, listener));
        if host == Host::Files {
            files = origin;
        } else {
            hosts.insert(host.name().into(), json!(origin));
        }
    }
    let (control_listener, control) = listen(options.control).await?;
    let world = Arc::new(World::new(&files));
    for (host, listener) in listeners {
        tokio::spawn(fault::front(host, listener, Arc::clone(&world)));
    }
    let line = json!({"hosts": hosts, "files": files, "control": control});
    let mut out = std::io::stdout();
    writeln!(out, "{line}")?;
    out.flush()?;

    let (stop, eof) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    if options.until_eof {
        let eof = Arc::clone(&eof);
        std::thread::spawn(move || {
            drop(std::io::copy(&mut std::io::stdin().lock().by_ref(), &mut std::io::sink()));
            eof.notify_one();
        });
    }
    let routes = control::routes(world, Arc::clone(&stop));
    let serve =
        axum::serve(control_listener, routes).with_graceful_shutdown(async move { stop.notified().await });
    tokio::select! {
        served = serve => served?,
        () = eof.notified() => {}
    }
    Ok(())
}
