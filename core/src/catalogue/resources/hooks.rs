//! Webhooks that are made by API, for checks and continuous checks.

use crate::catalogue::rules::hooks as rules;
use crate::schema::Host::Account;
use crate::schema::*;

const EVENT_TYPE: &Choice = &Choice::of("HookEventType", &["check", "continuous_check", "all"]).open();

const SUBSCRIBER: &Choice = &Choice::of("HookSubscriber", &["email", "web"]);

const CREATED_HOOK: &Record = &Record::of(
    "CreatedHook",
    &[may("signing_key", SECRET, "Key that the webhooks of this hook are signed with: keep it secret.")
        .note("The other members of the answer are undocumented and kept as received.")],
);

const UNSEEN: &str = "In Truora's older specification, of 2020, for the host that was split since; that it still answers \
                      was not seen. Events of younger products are subscribed by rules: see `rules.create`.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Account, "hooks.create", "/v1/hooks")
        .about(
            "Create a hook, which delivers events of checks to a web address or by mail.",
            "Keep the `signing_key` of the answer: the webhooks of this hook are signed with it.",
        )
        .note(UNSEEN)
        .takes(&[
            form(
                "actions",
                list(&TEXT),
                "Actions whose events are delivered, such as `created` and `finished`.",
            )
            .optional()
            .note(
                "It is undocumented which parameters are required: a warning names those that probably are.",
            ),
            form("event_type", choice(EVENT_TYPE), "What the events are about.").optional(),
            form("status", TEXT, "Whether the hook delivers.")
                .optional()
                .note("Its values are undocumented."),
            form("subscriber_address", TEXT, "Where the events go: a web address, or one for mail.")
                .optional(),
            form("subscriber_language", TEXT, "Language of the messages.")
                .optional()
                .note("Its values are undocumented."),
            form("subscriber_type", choice(SUBSCRIBER), "Whether events go by mail or to a web address.")
                .optional(),
        ])
        .rules(rules::CREATE)
        .gives(CREATED_HOOK),
    Operation::get(Account, "hooks.list", "/v1/hooks")
        .about(
            "List the hooks that were made by API.",
            "Each has its `signing_key`. The answer is kept as received.",
        )
        .note(UNSEEN)
        .gives_type(JSON)
        .reveals(),
];

const _: () = verify_all(OPS);
