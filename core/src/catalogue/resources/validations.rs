//! Validations of documents, faces, phones and e-mail addresses, outside of identity processes.

mod params;
mod records;
mod upload;

pub(crate) use self::records::VALIDATION;

pub(crate) use self::params::VALIDATION_ID;
use self::params::{CREATION, PERFORMED};
use self::records::*;
use self::upload::UPLOAD;
use crate::catalogue::rules::validations as rules;
use crate::schema::Host::Validations;
use crate::schema::*;

/// Asks for more.
pub(crate) const SHOW_DETAILS: Field =
    query("show_details", BOOL, "Include the inputs and the links to files, which expire after 15 minutes.")
        .optional();

const IMAGE_SIDE: &Choice = &Choice::of("ImageSide", &["front", "back"]);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Validations, "validations.evaluate_image", "/v1/evaluate-image")
        .about("Evaluate the picture of a document before it is uploaded.", "")
        .third_party()
        .note("Seen in Truora's own mobile client only, which sends JSON.")
        .takes(&[
            json("image", TEXT, "The picture in Base64.").third_party(),
            json("country", TEXT, "Country that issued the document.").third_party(),
            json("document_type", TEXT, "Kind of document.").third_party(),
            json("document_side", choice(IMAGE_SIDE), "Side of the document.").third_party(),
            json("validation_id", ID, "Validation that the picture is meant for.").optional().third_party(),
            json("evaluation_type", TEXT, "What is in the picture: `document`.").third_party(),
        ])
        .gives(IMAGE_EVALUATION),
    Operation::post(Validations, "validations.create", "/v1/validations")
        .about(
            "Start a validation.",
            "What it needs depends on its type. All but those of documents need an enrollment first. Upload \
             files to the links in `instructions`, send a code with `validations.perform`, and follow it with \
             `validations.get`, or wait with `validations.wait`.",
        )
        .note("An unknown account is answered by status 400, not 404.")
        .takes(CREATION)
        .rules(rules::VALIDATION_RULES)
        .gives(VALIDATION)
        .billed(),
    Operation::post(Validations, "validations.perform", "/v1/validations/{validation_id}")
        .about("Send the code that the person got by phone or e-mail.", "A wrong code uses up a retry.")
        .note("A validation that is no longer open is answered by status 400 with code 10404.")
        .takes(PERFORMED)
        .gives(VALIDATION)
        .billed(),
    Operation::post(Validations, "validations.restore", "/v1/validations/{validation_id}/restore")
        .about("Restore a deleted validation.", "")
        .note("No table describes the answer; the example says `restoring`.")
        .takes(&[VALIDATION_ID])
        .gives(VALIDATION_LIFECYCLE),
    UPLOAD,
    Operation::get(Validations, "validations.document_infographic", "/v1/document-infographic")
        .about("Get pictures that explain a document to people.", "")
        .takes(&[
            query("country", TEXT, "Country that issued the document.")
                .inferred()
                .note("Only known from the text of an error."),
            query("document_version", TEXT, "Version of the document.")
                .inferred()
                .note("Only known from the text of an error."),
        ])
        .gives(INFOGRAPHICS),
    Operation::get(Validations, "validations.list", "/v1/validations")
        .about(
            "Get the validations of the client.",
            "The answer is no sure list, so there is nothing to iterate over; `accounts.validations` lists \
             those of one person.",
        )
        .note(
            "The example shows one validation. A page as `accounts.validations` answers it is likely: both \
             are read. No cursor is documented.",
        )
        .gives(VALIDATIONS),
    Operation::get(Validations, "validations.get", "/v1/validations/{validation_id}")
        .about(
            "Get a validation.",
            "A declined or expired one is a result like any other: its status is `failure`.",
        )
        .note("A validation that does not exist may be answered by status 400 with code 10404.")
        .takes(&[VALIDATION_ID, SHOW_DETAILS])
        .gives(VALIDATION)
        .until(&["validation_status"], &["success", "failure"], &[]),
    Operation::delete(Validations, "validations.delete", "/v1/validations/{validation_id}")
        .about("Delete the data of a validation.", "`validations.restore` restores them.")
        .note("A validation that is deleted already is answered by status 409.")
        .takes(&[VALIDATION_ID])
        .gives(VALIDATION_LIFECYCLE),
];

const _: () = verify_all(OPS);
