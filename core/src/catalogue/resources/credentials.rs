//! Credentials for data sources, such as credit bureaus. Not those of this API.

use crate::schema::Host::Checks;
use crate::schema::*;

const CREDENTIAL_DATABASE: &Record = &Record::of(
    "CredentialDatabase",
    &[has("database_id", ID, "Identifier of the database."), may("name", TEXT, "Name of the database.")],
);

const CREDENTIAL: &Record = &Record::of(
    "Credential",
    &[
        has("database_id", ID, "Database that it is for."),
        may("name", TEXT, "Name of the database."),
        may("username", TEXT, "Name of the user there."),
    ],
);

const CREDENTIALS: &Record = &Record::of(
    "CredentialsAnswer",
    &[
        may(
            "credential_creatable_databases",
            list(&record(CREDENTIAL_DATABASE)),
            "Databases that credentials can be set for.",
        ),
        may("credentials", list(&record(CREDENTIAL)), "Credentials that are set, without their passwords."),
    ],
);

const CREDENTIAL_MESSAGE: &Record =
    &Record::of("CredentialMessage", &[has("message", TEXT, "Message about the result.")]);

const DATABASE_ID: Field = path("database_id", ID, "Database that the credential is for.")
    .note("In the path, but in no table of parameters.");

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Checks, "credentials.set", "/v1/config/credentials/{database_id}")
        .about("Create or replace the credential for a database.", "")
        .note("The only request to this host with a JSON body.")
        .takes(&[
            DATABASE_ID,
            json("password", TEXT, "Password for the source."),
            json("username", TEXT, "Name of the user at the source."),
            json("complements_for_authentication", list(&JSON), "More that the source asks for.")
                .optional()
                .note("Its items are undocumented, so they are sent as given."),
        ])
        .gives(CREDENTIAL_MESSAGE),
    Operation::get(Checks, "credentials.list", "/v1/config/credentials")
        .about(
            "Get the credentials that are set, and the databases that take some.",
            "One answer has two lists, so there are no pages.",
        )
        .gives(CREDENTIALS),
    Operation::delete(Checks, "credentials.delete", "/v1/config/credentials/{database_id}")
        .about("Delete the credential for a database.", "")
        .takes(&[DATABASE_ID])
        .gives(CREDENTIAL_MESSAGE)
        .billed(),
];

const _: () = verify_all(OPS);
