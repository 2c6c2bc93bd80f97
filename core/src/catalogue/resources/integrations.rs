//! Services of others that the account is joined to, for electronic signatures.

use crate::schema::Host::Account;
use crate::schema::*;

const INTEGRATION_TYPE: &Choice = &Choice::of("IntegrationType", &["zapsign"]);

const INTEGRATION_STATUS: &Choice = &Choice::of("IntegrationStatus", &["pending", "enabled"]);

const INTEGRATION_CONFIG: &Record = &Record::of(
    "IntegrationConfig",
    &[has("token", TEXT, "Token of the other service. It is a secret: it opens your account there.")],
);

const INTEGRATION: &Record = &Record::of(
    "Integration",
    &[
        has("customer_integration_id", ID, "Identifier of the integration."),
        may("integration_type", TEXT, "The other service."),
        may("config", map(&JSON), "Its settings.").note("Its members are undocumented."),
        may("status", choice(INTEGRATION_STATUS), "Whether it is ready."),
    ],
);

const INTEGRATION_ANSWER: &Record = &Record::of(
    "IntegrationAnswer",
    &[has("integration", record(INTEGRATION), "The integration that was created.")],
);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Account, "integrations.create", "/v1/integrations")
        .about(
            "Connect the account to another service.",
            "Needed once per account, before the first electronic signature.",
        )
        .takes(&[
            form("integration_type", choice(INTEGRATION_TYPE), "The other service."),
            form("config", record(INTEGRATION_CONFIG), "Settings of the other service."),
        ])
        .gives(INTEGRATION_ANSWER),
    Operation::get(Account, "integrations.get", "/v1/integrations/{customer_integration_id}")
        .about("Get an integration.", "")
        .takes(&[path("customer_integration_id", ID, "Identifier of the integration.")])
        .gives(INTEGRATION),
];

const _: () = verify_all(OPS);
