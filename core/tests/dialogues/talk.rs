//! One dialogue: a random call, random answers to its actions, and what must hold after each.

use std::time::Duration;

use truora::schema::{Field, Gives, Operation, Type};
use truora::{
    Action, Call, Config, Error, Event, Kind, Mode, Options, Secret, Sent, Strict, Target, Value, catalogue,
};

use super::answers::location;
use super::dice::Dice;
use super::host::{Host, silent};

/// Stands in every parameter and link; it may never show.
pub(super) const SECRET: &str = "zqsecret";
pub(super) const LOCAL: &str = "http://127.0.0.1:8080/base/";

/// Runs one dialogue and panics where a promise is broken.
#[allow(dead_code, reason = "the fuzz target and the tests call one or the other")]
pub(crate) fn one(dice: &mut Dice<'_>) {
    end(dice);
}

/// The same, saying how it ended.
pub(crate) fn end(dice: &mut Dice<'_>) -> &'static str {
    let (call, mut host) = match begin(dice) {
        Ok(begun) => begun,
        Err(error) => {
            assert_eq!((error.sent, error.attempts), (Sent::No, 0));
            assert!(matches!(error.kind, Kind::Invalid | Kind::Config), "{error}");
            silent(&format!("{error} {error:?}"));
            return error.kind.text();
        }
    };
    let mut call = call;
    let mut strong = Vec::new();
    let mut action = call.step(host.tick(dice), Event::Start);
    host.deadline = host.deadline.saturating_add(host.now);
    for _ in 0..400 {
        silent(&format!("{call:?}"));
        if !matches!(action, Action::Done(Ok(_))) {
            silent(&format!("{action:?}"));
        }
        if let Action::Done(result) = action {
            return host.ended(dice, &mut call, &result);
        }
        host.allowed(&action);
        if dice.once_in(60) {
            let now = host.tick(dice);
            return host.rude(dice, &mut call, &action, now);
        }
        action = host.answer(dice, &mut call, action, &mut strong);
    }
    // Only a clock that hardly moves lets a dialogue go on for so long.
    "endless"
}

fn begin(dice: &mut Dice<'_>) -> Result<(Call, Host), Box<Error>> {
    let mut config = Config::default();
    config.reads_redirects = !dice.once_in(20);
    config.strict = dice.pick(&[Strict::Off, Strict::Off, Strict::Types, Strict::Closed]);
    let local = dice.once_in(4);
    let ops: Vec<&'static Operation> = catalogue::all().collect();
    // Those that go on after an answer are few, and hold most of the machine.
    let long: Vec<_> =
        ops.iter().copied().filter(|op| op.until.is_some() || matches!(op.gives, Gives::File(_))).collect();
    let op = if dice.once_in(3) { dice.pick(&long) } else { dice.pick(&ops) };
    if local {
        config.set_base(op.host, LOCAL).expect("a base on this machine");
    }
    let seconds = [0, 1, 5, 60, 300, 900, 1_000_000_000];
    let mut options = Options::default();
    if dice.once_in(2) {
        options.timeout = Some(Duration::from_secs(dice.pick(&seconds)));
    }
    if dice.once_in(3) {
        options.attempt_timeout = Duration::from_secs(dice.pick(&seconds));
    }
    options.max_retries = dice.pick(&[3, 3, 0, 1, 7]);
    options.seed = dice.next() >> 11;
    options.preflight = !dice.once_in(4);
    if dice.once_in(5) {
        options.cursor = Some(format!("{SECRET}cursor"));
    }
    let mut host = Host {
        op: Some(op),
        base: config.base(op.host).trim_end_matches('/').to_owned(),
        local,
        now: Duration::ZERO,
        deadline: options.timeout.unwrap_or(Duration::from_secs(60)),
        max_retries: options.max_retries,
        sends: 0,
        excused: 0,
        failures: 0,
        sent: Sent::No,
        processed: false,
        away: false,
        open: false,
        missing: false,
        strong: false,
        last_look: false,
        written: 0,
        most: 0,
    };
    if dice.once_in(12) {
        (host.op, host.away) = (None, true);
        host.deadline = options.timeout.unwrap_or(Duration::from_secs(300));
        let link = location(dice);
        return Ok((
            Call::start(&config, Target::Download(&Secret::new(link)), &Value::Null, &options)?,
            host,
        ));
    }
    let mode = if dice.once_in(if op.until.is_some() { 2 } else { 30 }) { Mode::Wait } else { Mode::Call };
    if options.timeout.is_none() {
        let file = matches!(op.gives, Gives::File(_));
        host.deadline = Duration::from_secs(match mode {
            Mode::Wait => 900,
            Mode::Call if file => 300,
            Mode::Call => 60,
        });
    }
    let params = params(dice, op);
    Ok((Call::start(&config, Target::Operation(op, mode), &params, &options)?, host))
}

fn params(dice: &mut Dice<'_>, op: &Operation) -> Value<'static> {
    if op.id == "checks.create" && !dice.once_in(8) {
        return Value::object([
            ("country", Value::from("CO")),
            ("type", Value::from("person")),
            ("national_id", Value::from(SECRET)),
            ("user_authorized", Value::from(true)),
        ]);
    }
    let wild = dice.once_in(10);
    let mut members = Vec::new();
    for field in op.takes {
        if field.required || dice.once_in(4) {
            let value = if wild && dice.once_in(2) { odd(dice) } else { fitting(field) };
            members.push((field.name.into(), value));
        }
    }
    if wild {
        members.push(("unknown_name".into(), odd(dice)));
    }
    Value::Map(members)
}

fn fitting(field: &Field) -> Value<'static> {
    match field.ty {
        Type::Text { format: Some(format), .. } => {
            let all = ["es", "CO", "2w", "000000000000000", "48h", "text/xml", SECRET];
            Value::from(all.into_iter().find(|t| (format.fits)(t)).unwrap_or(SECRET))
        }
        Type::Choice(choice) => Value::from(choice.values.first().copied().unwrap_or("x")),
        Type::Date => Value::from("1990-01-01"),
        Type::Time | Type::Month { .. } => Value::from("1990-01-01T00:00:00Z"),
        Type::Bool { .. } => Value::Bool(true),
        Type::Int { min, .. } => Value::Num(min.max(0) as f64),
        Type::Num { min, .. } => Value::Num(min.max(0.0)),
        _ => Value::from(SECRET),
    }
}

fn odd(dice: &mut Dice<'_>) -> Value<'static> {
    match dice.below(8) {
        0 => Value::Null,
        1 => Value::Num(f64::from_bits(dice.next())),
        2 => Value::List(vec![Value::from(SECRET), Value::Null]),
        // Keys are names, which paths show.
        3 => Value::object([("odd_key", Value::from(SECRET))]),
        4 => Value::from(format!("../{SECRET}")),
        5 => Value::Odd(truora::Odd::Surrogate),
        6 => Value::from(""),
        _ => Value::from(format!("{SECRET} é\u{0}\u{1F600}")),
    }
}
