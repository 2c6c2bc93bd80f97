//! Campaigns: messages to many. They are created in the dashboard.

use crate::schema::Host::Connect;
use crate::schema::*;

const CAMPAIGN_ID: Field = path("campaign_id", ID, "Identifier of the campaign.").inferred();

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Connect, "campaigns.cancel", "/v1/whatsapp/campaigns/{campaign_id}/cancel")
        .about("Cancel a campaign.", "Campaigns are created in the dashboard.")
        .note("Only its title is documented, spelled `Cancell Campaign`.")
        .takes(&[CAMPAIGN_ID])
        .gives_type(JSON)
        .inferred()
        .billed(),
    Operation::get(Connect, "campaigns.get", "/v1/whatsapp/campaigns/{campaign_id}")
        .about("Get a campaign.", "")
        .note("Only its title is documented.")
        .takes(&[CAMPAIGN_ID])
        .gives_type(JSON)
        .inferred(),
];

const _: () = verify_all(OPS);
