//! Identity processes of persons in the web flow.

mod process;
mod records;
mod steps;

use self::process::{
    ADDED_VERIFICATION, DELETED_PROCESS, PROCESS, PROCESS_PAGE, PROCESS_VALIDATIONS, PROCESS_VARIABLES,
    VERIFICATION,
};
use self::records::{PROCESS_FAILURE, PROCESS_RESULT, PROCESS_STATUS};
use self::steps::{STEP_INPUT, STEP_TYPE};
use super::shared::{LINK_LANGUAGE, START_KEY};
// The validators host speaks of validations in the same words.
pub(crate) use self::records::{
    EXPIRED_REASON, LIFECYCLE_STATUS, PROCESSING, VALIDATION_DETAILS, VALIDATION_FAILURE, VALIDATION_STATUS,
};
pub(crate) use self::steps::{ATTACHMENT_STATUS, ATTACHMENT_VALIDATION};

use crate::catalogue::rules::{process_links, processes};
use crate::schema::Host::Identity;
use crate::schema::*;

const SEND_CHANNEL: &Choice = &Choice::of("ProcessLinkChannel", &["whatsapp"]);

/// What `processes.cancel` takes. Answers and filters are open to other words.
const CANCEL_STATUS: &Choice =
    &Choice::of("CancelStatus", &["declined", "expired", "system_error", "canceled"]);

pub(crate) const NATIONAL_NUMBER: Format = Format {
    name: "national_number",
    fits: |text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()),
    says: "digits alone, without `+` and country code, which goes into `phone_country_code`",
};

/// Country code of a phone.
pub(crate) const CALLING_CODE: Format = Format {
    name: "calling code with plus",
    fits: |text| text.strip_prefix('+').is_some_and(NATIONAL_NUMBER.fits),
    says: "a plus sign and the digits of a country code, such as `+57`",
};

const PROCESS_ID: Field = path("process_id", ID, "Identifier of the identity process.");

const END_NOTE: &str = "At most two months lie between the two dates. The page prints an offset such as \
                        -05:00; that a `Z` will do is not said.";

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
    Operation::get(Identity, "processes.validations", "/v1/processes/{process_id}/validations")
        .about(
            "Get the validations of an identity process.",
            "`processes.result` and `accounts.validations`, which are documented, give the same data.",
        )
        .note("Only the title is known: method, path and answer are guesses. The path can be overridden.")
        .takes(&[PROCESS_ID.inferred()])
        .gives(PROCESS_VALIDATIONS)
        .inferred(),
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
    Operation::post(Identity, "processes.send_link", "/v1/processes/{process_id}/send-link")
        .about(
            "Send a person the link of an identity process that exists.",
            "Give the web token that created the process as the option `api_key`. `flows.send_link` is \
             another operation: it makes the process too.",
        )
        .takes(&[
            PROCESS_ID,
            form("lang", choice(LINK_LANGUAGE), "Language of the message."),
            form("phone_number", TEXT.format(NATIONAL_NUMBER), "Phone of the person, without country code."),
            form("phone_country_code", TEXT.format(CALLING_CODE), "Country code of the phone, with `+`."),
            form("message_channel", choice(SEND_CHANNEL), "How the link travels."),
        ])
        .rules(process_links::OF_PROCESS)
        .gives(PROCESS)
        .billed(),
    Operation::post(Identity, "processes.create", "/v1/processes")
        .about(
            "Create the identity process of a web token, or get the one that it has.",
            "Give the web token as the option `api_key`: flow and person come from it. It is the reliable \
             way to learn `process_id`. An expired token is answered by 403.",
        )
        .note(
            "The call is documented without a body. It may be repeated, because one token has one process: \
             Truora's own mobile code gets 201 for a new process and 200 for the one that exists, and \
             repeats it.",
        )
        .gives(PROCESS)
        .retry(Retry::Safe),
    Operation::post(Identity, "processes.verify", "/v1/processes/{process_id}")
        .about(
            "Submit the inputs of the current step of an identity process.",
            "Meant for a user interface of your own. Take step and inputs from `processes.get`, and ask it \
             again until the next step is there. Files go to the links of `files_upload_urls`.",
        )
        .note(
            "Newer mobile code of Truora's sends the whole step to `/v1/processes/steps/{step_id}` instead.",
        )
        .takes(&[
            PROCESS_ID,
            json("type", choice(STEP_TYPE), "What the step does."),
            json("step_id", ID, "Identifier of the step."),
            json("expected_inputs", list(&record(STEP_INPUT)), "The inputs, matched by type and name.")
                .optional()
                .note("Marked as required, but must be left out if the step takes no inputs."),
            json("verification_id", ID, "Verification that the step belongs to."),
        ])
        .gives(PROCESS),
    Operation::post(Identity, "processes.back", "/v1/processes/{process_id}/back")
        .about("Go one step back in an identity process, or repeat the last one.", "")
        .takes(&[
            PROCESS_ID,
            form("retry_step", BOOL, "Repeat the last step instead of going back.").optional(),
        ])
        .gives(PROCESS),
    Operation::put(Identity, "processes.update", "/v1/processes/{process_id}")
        .about("Change the device or the phone of an identity process.", "Until the process has ended.")
        .takes(&[
            PROCESS_ID,
            form("device_info", JSON, "What is known of the device, sent as JSON text.").optional(),
            form("phone_number", TEXT, "Phone of the person, with country code.").optional(),
        ])
        .gives(PROCESS),
    Operation::get(Identity, "processes.get", "/v1/processes/{process_id}")
        .about(
            "Get an identity process with its steps.",
            "The web token of the process will do as the option `api_key`, and a backend key too. For the \
             verdict use `processes.result`.",
        )
        .note("Some users see only the processes that they created.")
        .takes(&[PROCESS_ID])
        .gives(PROCESS),
    Operation::get(Identity, "processes.list", "/v1/processes")
        .about("List identity processes.", "The verdict is `override_status` if present, else `status`.")
        .note(
            "Some users see only the processes that they created. A canceled process is printed with the \
             failure declined and the reason canceled.",
        )
        .takes(&[
            query("status", choice(PROCESS_STATUS), "Only processes with this status.").optional(),
            query("failure_status", choice(PROCESS_FAILURE), "Only processes with this failure status.")
                .optional()
                .note("The page lists expired and, unexpectedly, pending: any text is sent."),
            query("declined_reason", list(&TEXT), "Only processes declined for one of these reasons.")
                .optional(),
            query("search", TEXT, "Only processes that contain this text.").optional().note(
                "Compared exactly with `process_id` and `flow_id`, in part with `account_id`, \
                 `document_number`, `cell_phone`, `first_name` and `last_name`.",
            ),
            query("start_date", TIME, "Only processes from this time on.")
                .when(&When::needed("end_date", &[]))
                .note(END_NOTE),
            query("end_date", TIME, "Only processes up to this time.")
                .when(&When::needed("start_date", &[]))
                .note(END_NOTE),
            START_KEY,
        ])
        .rules(processes::LIST)
        .gives(PROCESS_PAGE)
        .pages("identity_processes"),
    Operation::get(Identity, "processes.variables", "/v1/processes/{process_id}/variables")
        .about("Get the variables of an identity process.", "They are grouped by the block that set them.")
        .takes(&[PROCESS_ID])
        .gives(PROCESS_VARIABLES),
    Operation::delete(Identity, "processes.delete", "/v1/processes/{process_id}")
        .about("Delete an identity process.", "It cannot be undone.")
        .takes(&[PROCESS_ID])
        .gives(DELETED_PROCESS)
        .billed(),
    Operation::post(Identity, "processes.cancel", "/v1/processes/{process_id}/status")
        .about("End an identity process before its time.", "")
        .note("Only in Truora's own mobile code; one version of it sends a form instead of JSON.")
        .takes(&[
            PROCESS_ID.third_party(),
            json("failure_status", choice(CANCEL_STATUS), "How it ends.").third_party(),
            json("declined_reason", TEXT, "Why it is declined.").optional().third_party(),
            json("canceled_reason", TEXT, "Why it is canceled.").optional().third_party(),
        ])
        .gives(PROCESS)
        .billed()
        .third_party(),
    Operation::post(Identity, "processes.add_verification", "/v1/processes/{process_id}/verifications")
        .about("Add a block to a dynamic identity process.", "")
        .note("Seen only in Truora's own mobile code.")
        .takes(&[
            PROCESS_ID.third_party(),
            json("verification", record(VERIFICATION), "The block.").third_party(),
        ])
        .gives(ADDED_VERIFICATION)
        .third_party(),
];

const _: () = verify_all(OPS);
