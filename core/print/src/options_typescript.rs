//! The options in TypeScript: `printed/options.ts` and `printed/hosts.ts`.

use std::collections::BTreeMap;

use truora::internal::{DEFAULT_SECONDS, OptionKind};
use truora::schema::Host;

use crate::options::{Language, Opt, Scope, all, of};
use crate::text::{Page, quote};
use crate::typescript::{comment, page, union};

const JAVASCRIPT: Language = Language::JavaScript;

/// `hosts.ts`.
pub(crate) fn hosts() -> String {
    let mut page = page("The service hosts, each with a base URL of its own.");
    let names: Vec<String> = Host::ALL.iter().map(|host| quote(host.name())).collect();
    page.line(0, format!("export const HOSTS = [{}] as const;", names.join(", ")));
    page.blank();
    page.line(0, "export type Host = (typeof HOSTS)[number];");
    page.text()
}

/// `options.ts`.
pub(crate) fn types() -> String {
    let mut page = page("The options of calls and clients: their types, and what each takes.");
    page.line(0, "import type { UploadProgress } from \"../files/upload.js\";");
    page.line(0, "import type { KeySource, Logger, Override } from \"../options.js\";");
    page.line(0, "import type { Host } from \"./hosts.js\";");
    let call =
        "How calls are made: one of them, or all of a client. What a call leaves out comes from its client.";
    interface(&mut page, "CallOptions", call, &[Scope::Call]);
    interface(&mut page, "WaitOptions<A> extends CallOptions", "Options of a wait.", &[Scope::Wait]);
    interface(&mut page, "FileOptions extends CallOptions", "Options of a file.", &[Scope::File]);
    let save = "Options of a file that is saved: `to` is needed.";
    interface(&mut page, "SaveOptions extends Omit<FileOptions, \"to\">", save, &[Scope::Save]);
    interface(
        &mut page,
        "UploadOptions extends Omit<CallOptions, \"headers\">",
        "Options of an upload.",
        &[Scope::Upload],
    );
    interface(&mut page, "ValidateOptions extends CallOptions", "Options of `validate`.", &[Scope::Validate]);
    interface(
        &mut page,
        "TruoraOptions extends CallOptions",
        "How a client is made, and how its calls are.",
        &[Scope::Client],
    );
    kinds(&mut page);
    names(&mut page);
    page.text()
}

fn interface(page: &mut Page, head: &str, about: &str, scopes: &[Scope]) {
    page.blank();
    comment(page, 0, &[about.to_owned()]);
    page.line(0, format!("export interface {head} {{"));
    for option in of(JAVASCRIPT, scopes) {
        comment(page, 2, &[option.sentence(JAVASCRIPT)]);
        let ty = if option.javascript.contains("=>") {
            format!("({})", option.javascript)
        } else {
            option.javascript.to_owned()
        };
        let (mark, or_none) = if option.scope == Scope::Save { ("", "") } else { ("?", " | undefined") };
        page.line(2, format!("readonly {}{mark}: {ty}{or_none};", option.spelled(JAVASCRIPT)));
    }
    if scopes == [Scope::File] {
        page.line(2, "readonly to?: undefined;");
    }
    page.line(0, "}");
}

const fn kind(kind: OptionKind) -> &'static str {
    match kind {
        OptionKind::Time => "time",
        OptionKind::Count => "count",
        OptionKind::Seed => "seed",
        OptionKind::Flag => "flag",
        OptionKind::Strict => "strict",
        OptionKind::Members => "members",
        OptionKind::Day => "day",
        OptionKind::Names => "names",
        OptionKind::Locale => "locale",
    }
}

/// The kinds, and what the core reads.
fn kinds(page: &mut Page) {
    let core: Vec<Opt> = all().into_iter().filter(|option| option.kind.is_some()).collect();
    let mut kinds: Vec<OptionKind> = Vec::new();
    for option in &core {
        kinds.extend(option.kind.filter(|kind| !kinds.contains(kind)));
    }
    page.blank();
    comment(page, 0, &["What an option that the core reads may be.".to_owned()]);
    union(page, "export type OptionKind =", &kinds.iter().map(|&k| quote(kind(k))).collect::<Vec<_>>());
    page.blank();
    comment(page, 0, &["By kind: what a value must be, to complete \"must be …\".".to_owned()]);
    page.line(0, "export const NEEDED: Readonly<Record<OptionKind, string>> = {");
    for &each in &kinds {
        let needed = each.needed().replace("a number of seconds", "a number of milliseconds");
        page.line(2, format!("{}: {},", kind(each), quote(&needed)));
    }
    page.line(0, "};");
    page.blank();
    comment(page, 0, &["The options that the core reads: its name for each, and the kind.".to_owned()]);
    page.line(0, "export const CORE: Readonly<Record<string, readonly [string, OptionKind]>> = {");
    for option in &core {
        let of = option.kind.map(kind).unwrap_or_default();
        page.line(2, format!("{}: [{}, {}],", option.spelled(JAVASCRIPT), quote(option.name), quote(of)));
    }
    page.line(0, "};");
}

/// Which calls and clients take which options.
fn names(page: &mut Page) {
    let spelled = |scopes: &[Scope]| -> Vec<String> {
        of(JAVASCRIPT, scopes).iter().map(|option| quote(&option.spelled(JAVASCRIPT))).collect()
    };
    page.blank();
    comment(
        page,
        0,
        &["The options that a client keeps for its calls, but for the key and the headers.".to_owned()],
    );
    let (own, kept): (Vec<_>, Vec<_>) = spelled(&[Scope::Call])
        .into_iter()
        .partition(|name| matches!(name.as_str(), "\"apiKey\"" | "\"headers\""));
    page.line(0, "export const KEPT = [");
    for name in kept {
        page.line(2, format!("{name},"));
    }
    page.line(0, "] as const satisfies readonly (keyof CallOptions)[];");
    page.blank();
    comment(page, 0, &["Every option of a client.".to_owned()]);
    page.line(0, "export const CLIENT_OPTIONS: ReadonlySet<string> = new Set<string>([");
    page.line(2, "...KEPT,");
    for name in own.into_iter().chain(spelled(&[Scope::Client])) {
        page.line(2, format!("{name},"));
    }
    page.line(0, "]);");
    page.blank();
    comment(page, 0, &["Options that not all calls have, and the modes of those that do.".to_owned()]);
    page.line(
        0,
        "export const OF_SOME: ReadonlyMap<string, readonly string[]> = new Map<string, string[]>([",
    );
    let mut modes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (scope, mode) in [
        (Scope::Wait, Some("wait")),
        (Scope::File, Some("file")),
        (Scope::Save, Some("file")),
        (Scope::Upload, Some("upload")),
        // `validate` is no call.
        (Scope::Validate, None),
    ] {
        for name in spelled(&[scope]) {
            modes.entry(name).or_default().extend(mode.map(quote));
        }
    }
    for (name, modes) in modes {
        page.line(2, format!("[{name}, [{}]],", modes.join(", ")));
    }
    page.line(0, "]);");
    page.blank();
    comment(page, 0, &["Milliseconds for a call of each kind, where `timeout` is not set.".to_owned()]);
    page.line(0, "export const TIMEOUTS = {");
    for (mode, seconds) in DEFAULT_SECONDS {
        page.line(2, format!("{mode}: {seconds}_000,"));
    }
    page.line(0, "} as const;");
}
