//! Any text: what the grammar accepts, WHATWG's parser reads as the same host, port, path and query.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::time::Duration;
use truora::internal::Address;
use truora::{Action, Call, Config, Event, Options, Secret, Target, Value};
use url::Url;

fuzz_target!(|text: &str| {
    one(text);
    one(&format!("https://{text}"));
    one(&format!("http://localhost{text}"));
});

fn one(text: &str) {
    let mut config = Config::default();
    let local = config.set_base(truora::schema::Host::Checks, text).is_ok()
        && text.to_ascii_lowercase().starts_with("http:");
    let call = Call::start(&config, Target::Download(&Secret::new(text)), &Value::Null, &Options::default());
    let Some(address) = Address::parse(text) else {
        assert!(call.is_err());
        return;
    };
    let Ok(url) = Url::parse(text) else {
        // Refused by others for its punycode, which is not the same as read in another way.
        assert!(text.to_ascii_lowercase().contains("xn--"), "what we accept is a URL");
        return;
    };
    assert_eq!(url.scheme(), address.scheme());
    assert!(url.username().is_empty() && url.password().is_none());
    let host = url.host_str().expect("a host");
    let (ours, port) = match address.authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port.parse().ok()),
        _ => (address.authority.as_str(), None),
    };
    assert_eq!(ours, host, "{text}");
    let default = if address.secure { 443 } else { 80 };
    assert_eq!(port.unwrap_or(default), url.port_or_known_default().expect("a port"));
    let loopback = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    assert!((address.secure || loopback) && address.is_loopback() == loopback);
    if let Ok(mut call) = call {
        assert!(address.secure || local);
        let Action::Send(request) = call.step(Duration::ZERO, Event::Start) else {
            panic!("a download begins by a request")
        };
        assert!(!request.auth);
        let sent = Url::parse(request.url.expose()).expect("what we send is a URL");
        let mut wanted = url;
        wanted.set_fragment(None);
        assert_eq!(sent, wanted, "{text}");
    }
}
