//! WhatsApp Business accounts.

use crate::schema::Host::Connect;
use crate::schema::*;

const WABAS: &Record = &Record::of(
    "WabasAnswer",
    &[may("wabas", list(&JSON), "Accounts, as received.").inferred().note("Their members are undocumented.")],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Connect, "wabas.subscribe", "/v1/whatsapp/wabas/{waba_id}/subscriptions")
        .about("Subscribe to a WhatsApp Business account.", "Probably a part of connecting an account.")
        .note("Only its title is documented. Meta has a call like it, for an app that wants an account's events.")
        .takes(&[path("waba_id", ID, "Identifier of the account.").inferred()])
        .gives_type(JSON)
        .inferred(),
    Operation::get(Connect, "wabas.list", "/v1/whatsapp/wabas")
        .about("List the WhatsApp Business accounts.", "One answer has all of them, as far as is known.")
        .note("Only its title is documented.")
        .gives(WABAS)
        .inferred(),
];

const _: () = verify_all(OPS);
