//! Types of check of one's own: which datasets count, and how much.

use super::shared::{COUNTRY_OR_ALL, DATA_SET, START_KEY};
use crate::catalogue::rules::custom_types as rules;
use crate::schema::Host::Checks;
use crate::schema::*;

const CUSTOM_TYPE_COUNTRY: &Choice =
    &Choice::of("CustomTypeCountry", &["ALL", "BR", "CL", "CO", "MX", "PE"]).grows();

const DATASET_WEIGHT: &Record = &Record::of(
    "DatasetWeight",
    &[
        has("data_set", choice(DATA_SET), "Dataset that is searched."),
        may(
            "weight",
            Type::OneOf(&[NUM, TEXT]),
            "Weight from 0 to 1; a dataset with 0 is searched but not counted.",
        )
        .note("A text in the schema, a number in every example: both are read."),
    ],
);

/// Weights by name of the type.
const TYPES: Type = map(&list(&record(DATASET_WEIGHT)));

const CUSTOM_TYPES: &Record = &Record::of(
    "CustomTypesAnswer",
    &[
        may("client_id", ID, "Client that it belongs to."),
        may("config_id", ID, "Identifier of the configuration."),
        may("provider_configs", JSON, "Configuration of providers.")
            .note("Null in older examples, undocumented."),
        may("score_configs", map(&TYPES), "Weights by country and name of the type.").note(
            "The schema prints a flat list of weights; the examples, which are right, print this map. \
             Older examples of `custom_types.list` show the map alone, without the members around it.",
        ),
    ],
);

const COUNTRY: Field = form(
    "country",
    choice(CUSTOM_TYPE_COUNTRY),
    "Country of the type, `ALL` for searches by name in international lists.",
)
.note("The page has `all` in its text and `ALL` in its list: the list is right.");

const NAME: Field = form("type", TEXT, "Name of the type; `person`, `vehicle` and `company` are taken.");

const fn weight(name: &'static str, doc: &'static str) -> Field {
    form(name, NUM.range(0, 1), doc).optional()
}

/// What a type is made of. Creating and updating take the same.
const TYPE: &[Field] = &[
    COUNTRY,
    NAME,
    weight("dataset_affiliations_and_insurances", "Weight of the affiliations and insurances."),
    weight("dataset_professional_background", "Weight of the professional background."),
    weight("dataset_taxes_and_finances", "Weight of the taxes and finances.")
        .note("An older guide says that it is not supported in BR."),
    weight("dataset_personal_identity", "Weight of the personal identity."),
    weight("dataset_international_background", "Weight of the international background."),
    weight("dataset_legal_background", "Weight of the legal background."),
    weight("dataset_alert_in_media", "Weight of the alerts in media."),
    weight("dataset_criminal_record", "Weight of the criminal record."),
    weight("dataset_vehicle_permits", "Weight of the vehicle permits."),
    weight("dataset_business_background", "Weight of the business background."),
    weight("dataset_driving_licenses", "Weight of the driving licences."),
    weight("dataset_traffic_fines", "Weight of the traffic fines."),
    weight("dataset_vehicle_information", "Weight of the vehicle information."),
    weight("dataset_document_validation", "Weight of the validation of documents.")
        .note("In guides, not in the reference: a type meant for validating documents sends it with 0."),
    weight("dataset_credit_history", "Weight of the credit history.")
        .third_party()
        .note("One client sends it; it probably needs a contract and credentials of its own."),
];

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Checks, "custom_types.create", "/v1/config")
        .about(
            "Create a type of check.",
            "Give at least one weight: 0 searches a dataset without counting it, a dataset that is left \
             out is not searched, and the weights must add up to 1. Use its name as `type` of \
             `checks.create`.",
        )
        .note("The documented answer of status 400 has code 10404 and http_code 404, probably by mistake.")
        .takes(TYPE)
        .rules(rules::RULES)
        .gives(CUSTOM_TYPES),
    Operation::put(Checks, "custom_types.update", "/v1/config")
        .about(
            "Replace the weights of a type of check.",
            "Country and name say which one is replaced. The weights must add up to 1. The default types \
             cannot be changed.",
        )
        .note("The schema repeats the input as the answer; the example is right.")
        .takes(TYPE)
        .rules(rules::RULES)
        .gives(CUSTOM_TYPES),
    Operation::get(Checks, "custom_types.list", "/v1/config")
        .about(
            "Get the types of check, the default ones included, with their weights.",
            "One answer has all of them, by country and name, so there are no pages.",
        )
        .note("A cursor is documented, but no known answer has one.")
        .takes(&[START_KEY.note("No known answer has `next`.")])
        .gives(CUSTOM_TYPES),
    Operation::delete(Checks, "custom_types.delete", "/v1/config")
        .about("Delete a type of check.", "Answers the types that are left in that country.")
        .takes(&[
            query("country", TEXT.format(COUNTRY_OR_ALL), "Country of the type, or `ALL`."),
            query("type", TEXT, "Name of the type; `person`, `vehicle` and `company` cannot be deleted."),
        ])
        .rules(rules::DELETE_RULES)
        .gives_type(map(&TYPES))
        .billed(),
];

const _: () = verify_all(OPS);
