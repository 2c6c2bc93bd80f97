//! Events that were delivered to webhooks.

use super::rules::CURSOR;
use super::shared::{NEXT, SELF};
use crate::schema::Host::Account;
use crate::schema::*;

const DELIVERY_STATUS: &Choice = &Choice::of("DeliveryStatus", &["success", "failure", "pending"]);

const HOOK_EVENT: &Record = &Record::of(
    "HookEvent",
    &[
        has("idempotency_key", ID, "Key of this record.")
            .note("The delivered event has another one, `id`, which begins with `HKE`."),
        may("client_id", ID, "Client that it belongs to."),
        may("product", TEXT, "Product, such as `checks`."),
        may("event_type", TEXT, "Kind of object, such as `check`."),
        may("event_action", TEXT, "What happened to it, such as `created`."),
        may("object", TEXT, "The object, as JSON text within the JSON."),
        may("delivery_status", choice(DELIVERY_STATUS), "Status of the delivery."),
        may("delivery_attempts", INT, "How often it was tried."),
        may("timestamp", TIME, "When it happened."),
        may("update_date", TIME, "Last change."),
    ],
);

const HOOK_EVENT_PAGE: &Record = &Record::of(
    "HookEventPage",
    &[
        has("events", list(&record(HOOK_EVENT)), "Events on this page."),
        SELF.note("The path in the example differs from that of the list: do not follow it."),
        NEXT,
    ],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::get(Account, "hook_events.list", "/v1/hooks/events")
        .about("List the events of the last 60 days.", "")
        .note("The schema printed beside it is that of usage counters; the example is right.")
        .takes(&[CURSOR])
        .gives(HOOK_EVENT_PAGE)
        .pages("events"),
    Operation::get(Account, "hook_events.get", "/v1/hooks/events/{idempotency_key}")
        .about("Get an event.", "")
        .note("The schema printed beside it is that of usage counters; the example is right.")
        .takes(&[path("idempotency_key", ID, "Key of the event's record.")])
        .gives(HOOK_EVENT),
];

const _: () = verify_all(OPS);
