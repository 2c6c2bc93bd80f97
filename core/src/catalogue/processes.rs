//! Identity processes of persons in the web flow.

mod records;
mod steps;

// The validators host speaks of validations in the same words.
pub(crate) use self::records::{
    EXPIRED_REASON, LIFECYCLE_STATUS, VALIDATION_DETAILS, VALIDATION_FAILURE, VALIDATION_STATUS,
};
pub(crate) use self::steps::{ATTACHMENT_STATUS, ATTACHMENT_VALIDATION};

use self::records::PROCESS_RESULT;
use crate::schema::Host::Identity;
use crate::schema::*;

const PROCESS_ID: Field = path("process_id", ID, "Identifier of the identity process.");

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::get(Identity, "processes.result", "/v1/processes/{process_id}/result")
        .about(
            "Get the result of an identity process.",
            "A declined identity is a result like any other: its status is `failure`. The verdict \
             is `override_status` if present, else `status`. Links to the user's files live 15 \
             minutes.",
        )
        .note(
            "A process that times out while a validation is open gets up to three times 5 more \
             minutes, so wait for its lifetime and 15 minutes more.",
        )
        .takes(&[
            PROCESS_ID,
            query("account_id", ID, "Account of the process.")
                .optional()
                .third_party()
                .note("One integrator sends it; it is not needed."),
        ])
        .gives(PROCESS_RESULT)
        .until(&["status"], &["success", "failure"], &[]),
    Operation::get(Identity, "processes.pdf", "/v1/processes/{process_id}/pdf")
        .about("Download the PDF of an identity process.", "The process must have ended.")
        .note("No pace, lifetime or host of the file is published.")
        .takes(&[PROCESS_ID])
        .file(&[202]),
    Operation::get(Identity, "processes.recordings", "/v1/processes/{process_id}/video-call-recordings")
        .about(
            "Download the recordings of the video call of an identity process.",
            "The process must have ended.",
        )
        .note("Type and number of the files are not published.")
        .takes(&[PROCESS_ID])
        .file(&[202]),
];

const _: () = verify_all(OPS);
