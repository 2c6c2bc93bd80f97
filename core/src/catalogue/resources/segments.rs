//! Segments: groups of customers that a rule describes.

use super::shared::{NEXT, SELF, START_KEY};
use crate::catalogue::rules::json_logic::{CONDITION, SEGMENT_RULES};
use crate::schema::Host::Identity;
use crate::schema::*;

const SEGMENT_STATUS: &Choice =
    &Choice::of("SegmentStatus", &["pending", "queued", "computing", "computed", "failed", "ready"]);

const SEGMENT_TYPE: &Choice = &Choice::of("SegmentType", &["custom", "system"]);

const COMPUTATION_STATUS: &Choice =
    &Choice::of("SegmentComputationStatus", &["queued", "running", "completed", "failed"]);

const SEGMENT: &Record = &Record::of(
    "Segment",
    &[
        has("segment_id", ID, "Identifier of the segment."),
        may("client_id", ID, "Client that it belongs to."),
        may("name", TEXT, "Name of the segment."),
        may("description", TEXT, "What it is for."),
        may("rule", TEXT, "Rule that describes it, the JSON text of a JSONLogic rule."),
        may("rule_version", INT, "Version of the rule."),
        may("status", choice(SEGMENT_STATUS), "Status of its computation.")
            .note("`ready` is in examples only, and read like `computed`."),
        may("type", choice(SEGMENT_TYPE), "Whose segment it is."),
        may("created_by", TEXT, "Who created it, an e-mail in the examples."),
        may("created_at", TIME, "When it was created."),
        may("updated_at", TIME, "Last change."),
        may("last_computed_at", TIME, "When it was computed last.").note("Null before the first time."),
        may("deleted", BOOL, "Whether it is deleted.").note("Only in examples."),
    ],
);

const SEGMENT_PAGE: &Record = &Record::of(
    "SegmentPage",
    &[has("segments", list(&record(SEGMENT)), "Segments on this page."), NEXT, SELF],
);

const SEGMENT_COMPUTATION: &Record = &Record::of(
    "SegmentComputation",
    &[
        has("segment_id", ID, "Identifier of the segment."),
        may("status", choice(COMPUTATION_STATUS), "Status of the computation.")
            .note("Other values than those of the segment; `queued` is only in the example."),
        may("message", TEXT, "Message about the result."),
    ],
);

const SEGMENT_PROFILE: &Record = &Record::of(
    "SegmentProfile",
    &[
        has("profile_id", ID, "Identifier of the customer."),
        may("segment_id", ID, "Identifier of the segment."),
        may("client_id", ID, "Client that it belongs to."),
        may("computation_id", ID, "Computation that found the customer."),
        may("document_user_id", TEXT, "Country, kind and number of the document, joined by colons."),
        may("names", TEXT, "First names of the person."),
        may("last_names", TEXT, "Last names of the person."),
        may("email", TEXT, "E-mail address of the person."),
        may("phone_number", TEXT, "Phone of the person."),
        may("matched_at", TIME, "When the customer was found."),
    ],
);

const SEGMENT_PROFILE_PAGE: &Record = &Record::of(
    "SegmentProfilePage",
    &[has("profiles", list(&record(SEGMENT_PROFILE)), "Customers on this page."), NEXT, SELF],
);

const SEGMENT_MESSAGE: &Record =
    &Record::of("SegmentMessage", &[has("message", TEXT, "Message about the result.")]);

const SEGMENT_ID: Field = path("segment_id", ID, "Identifier of the segment.");

const RULE: &str = "Which operators and variables it may use is not listed. An example joins an operator `tag`, which plain \
                    JSONLogic has not, and the variable `interaction_patterns.interaction_count`.";

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Identity, "segments.compute", "/v1/customers/segments/{segment_id}/compute")
        .about(
            "Compute the customers of a segment again.",
            "It only queues the work: wait with `segments.wait`. A segment that is queued already is answered \
             by status 400, which is no failure of the computation.",
        )
        .takes(&[SEGMENT_ID])
        .gives(SEGMENT_COMPUTATION),
    Operation::post(Identity, "segments.create", "/v1/customers/segments")
        .about(
            "Create a segment.",
            "It is not computed yet; `segments.compute` probably does that.",
        )
        .takes(&[
            json("rule", CONDITION, "Which customers belong to it: a JSONLogic rule, an object or its JSON text.").note(RULE),
            json("name", TEXT, "Name of the segment."),
            json("description", TEXT, "What it is for.").optional(),
        ])
        .rules(SEGMENT_RULES)
        .gives(SEGMENT),
    Operation::put(Identity, "segments.update", "/v1/customers/segments/{segment_id}")
        .about("Change a segment.", "")
        .note("Sends a form, while `segments.create` sends JSON.")
        .takes(&[
            SEGMENT_ID,
            form("description", TEXT, "New text on what it is for.").optional(),
            form("name", TEXT, "New name.")
                .optional()
                .note("Not marked as required, but a printed refusal says that it is missing: give it always."),
            form("rule", CONDITION, "New rule: an object, or its JSON text.").optional().note(RULE),
        ])
        .rules(SEGMENT_RULES)
        .gives(SEGMENT),
    Operation::get(Identity, "segments.list", "/v1/customers/segments")
        .about("List the segments.", "")
        .takes(&[
            query("limit", INT.range(1, 100), "Segments per page; 20 if left out.").optional(),
            START_KEY,
        ])
        .gives(SEGMENT_PAGE)
        .pages("segments"),
    Operation::get(Identity, "segments.get", "/v1/customers/segments/{segment_id}")
        .about("Get a segment.", "")
        .note("How its states follow each other is inferred from their names.")
        .takes(&[SEGMENT_ID])
        .gives(SEGMENT)
        .until(&["status"], &["computed", "ready"], &["failed"]),
    Operation::get(Identity, "segments.profiles", "/v1/customers/segments/{segment_id}/profiles")
        .about("List the customers of a segment.", "")
        .note("The table of the answer is empty: its members are those of the example.")
        .takes(&[SEGMENT_ID, START_KEY])
        .gives(SEGMENT_PROFILE_PAGE)
        .pages("profiles"),
    Operation::delete(Identity, "segments.delete", "/v1/customers/segments/{segment_id}")
        .about("Delete a segment, with its rule.", "")
        .note("A member `deleted` in other answers suggests that it is only marked.")
        .takes(&[SEGMENT_ID])
        .gives(SEGMENT_MESSAGE)
        .billed(),
];

const _: () = verify_all(OPS);
