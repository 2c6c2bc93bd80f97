//! What a template is made of in parameters. Creating and updating take the same.

use super::records::{BUTTON_TYPE, CATEGORY, LANGUAGE};
use crate::catalogue::rules::outbound::{BUTTON_URL, NO_VARIABLE, PLAIN_VARIABLES};
use crate::schema::*;

const TEMPLATE_TYPE: &Choice = &Choice::of("OutboundTemplateType", &["TEXT", "IMAGE", "VIDEO", "DOCUMENT"]);

/// Categories whose text is one's own.
const OWN_TEXT: &[&str] = &["MARKETING", "UTILITY"];

const BUTTON: &Record = &Record::of(
    "OutboundButton",
    &[
        has("type", choice(BUTTON_TYPE), "Kind of the button.")
            .note("A message takes 10 buttons: up to 10 quick replies, 2 links, 1 number, 1 copied code."),
        may("text", TEXT.len(0, 25).format(NO_VARIABLE), "Label, without variables; empty for `COPY_CODE`.")
            .when(&When::needed("type", &["QUICK_REPLY", "URL", "PHONE_NUMBER"]))
            .made_when_absent("")
            .note("`COPY_CODE` needs the empty text: the client sends it where it is left out."),
        may("url", TEXT.len(0, 2000).format(BUTTON_URL), "Target; may end with one variable.")
            .when(&When::exactly("type", &["URL"])),
        may("phone_number", TEXT.len(0, 20).format(NO_VARIABLE), "Number to call.")
            .when(&When::exactly("type", &["PHONE_NUMBER"])),
    ],
);

const EXAMPLE: &Record =
    &Record::of("OutboundVariable", &[has("value", TEXT, "Example for the review and the preview.").bare()]);

/// The parameters of creating, in the vendor's order.
pub(super) const TEMPLATE: [Field; 13] = [
    form(
        "waba_phone_number",
        TEXT,
        "Line that it is sent from, active at Truora already, such as `+10000000`.",
    )
    .note("Its format is undocumented; answers have a `+`."),
    form("language_code", choice(LANGUAGE), "Language of the text."),
    form("outbound_name", TEXT.len(1, 512), "Name of the template."),
    form("category", choice(CATEGORY), "Meta's category; `AUTHENTICATION` is a code for one use."),
    form(
        "is_notification",
        BOOL,
        "Whether it is a notification, which starts no flow and has no quick replies.",
    ),
    form("template_type", choice(TEMPLATE_TYPE), "Kind of content.")
        .note("Images are JPEG or PNG up to 5 MB, videos MP4 or 3GPP up to 16 MB, documents up to 100 MB."),
    form(
        "content",
        TEXT.len(0, 1024).format(PLAIN_VARIABLES),
        "Body, with variables written as `{{.name}}`; may not end with one.",
    )
    .when(&When::exactly("category", OWN_TEXT)),
    form(
        "header_text",
        TEXT.len(0, 60).format(PLAIN_VARIABLES),
        "Text above the body, with up to one variable.",
    )
    .optional()
    .note("Only in `MARKETING` and `UTILITY`, and only where `template_type` is `TEXT`."),
    form("footer_text", TEXT.len(0, 60), "Text below the body, without variables.")
        .when(&When::only("category", OWN_TEXT)),
    form("outbound_buttons", list(&record(BUTTON)), "Buttons, in the order shown.")
        .when(&When::only("category", OWN_TEXT))
        .note(
            "`AUTHENTICATION` gets its `COPY_CODE` button by itself. How a form carries the list is not \
             shown: it travels as JSON text.",
        ),
    form("media_id", TEXT, "File shown above the body, uploaded beforehand to Truora's media service.")
        .when(&When::needed("template_type", &["IMAGE", "VIDEO", "DOCUMENT"]))
        .note("The upload that returns it is undocumented."),
    form("code_expiration_minutes", INT.range(1, 90), "Adds a footer that says when the code expires.")
        .when(&When::only("category", &["AUTHENTICATION"])),
    form("var", map(&record(EXAMPLE)), "An example for every variable, by its name without braces and dot.")
        .optional()
        .note(
            "The vendor's table has form keys such as `var.day` that hold a text, its prose a nested object: \
             it travels as the table says.",
        ),
];

/// Path parameter of a template.
pub(super) const OUTBOUND_ID: Field = path("outbound_id", ID, "Identifier of the template.");

/// The parameters of updating: which, and then the same. That they are the same is our guess.
#[expect(clippy::indexing_slicing, reason = "runs in a const only, within bounds it has checked")]
pub(super) const UPDATE: [Field; 14] = {
    let mut all = [OUTBOUND_ID; 14];
    let mut i = 0;
    while i < TEMPLATE.len() {
        all[i + 1] = TEMPLATE[i].inferred();
        i += 1;
    }
    all
};
