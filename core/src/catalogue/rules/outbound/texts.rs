//! Rules of a template's texts and of what goes with its category.

use super::template::Template;
use super::variables::{Piece, is_plain, pieces, variables};
use crate::issue::Code;
use crate::schema::{Findings, Params, Rule};
use crate::util::text::part;

/// In the order of their numbers.
pub(super) const RULES: [Rule; 24] = [
    Rule::declared("C1", "waba_phone_number", &[Code::Required], "A line is needed."),
    Rule::declared("C3", "language_code", &[Code::Choice], "The language is one of nine."),
    Rule::declared(
        "C4",
        "outbound_name",
        &[Code::Required, Code::Length],
        "The name has 1 to 512 characters.",
    ),
    Rule::declared("C5", "category", &[Code::Choice], "The category is one of Meta's three, in capitals."),
    Rule::declared(
        "C6",
        "is_notification",
        &[Code::Required, Code::Type],
        "`is_notification` is required, a boolean.",
    ),
    Rule::declared("C7", "template_type", &[Code::Choice], "The kind of content is one of four, in capitals."),
    Rule::of("C8", "template_type", &[Code::NotAllowed], "`AUTHENTICATION` is text only.", code_is_text),
    Rule::of(
        "C9",
        "is_notification",
        &[Code::MustBeTrue],
        "`AUTHENTICATION` is a notification.",
        code_is_notification,
    )
    .inferred(),
    Rule::declared("C10", "content", &[Code::Required], "`MARKETING` and `UTILITY` need a body."),
    Rule::declared("C11", "content", &[Code::NotAllowed], "The body of `AUTHENTICATION` is the service's own."),
    Rule::declared("C12", "content", &[Code::Length], "The body has up to 1024 characters, placeholders included."),
    Rule::of(
        "C13",
        "content",
        &[Code::EndsWithVariable],
        "The body may not end with a variable, blanks after it not counted.",
        body_ends_with_text,
    ),
    Rule::declared(
        "C14",
        "content, header_text, outbound_buttons[i].url",
        &[Code::Format],
        "A variable is written `{{.name}}`, with letters, digits and `_` in the name.",
    ),
    Rule::of(
        "C15",
        "header_text",
        &[Code::NotAllowed],
        "A header needs `MARKETING` or `UTILITY`, and `TEXT` as kind of content.",
        header_fits,
    ),
    Rule::declared("C16", "header_text", &[Code::Length], "The header has up to 60 characters."),
    Rule::of("C17", "header_text", &[Code::Count], "The header contains up to one variable.", header_has_one),
    Rule::declared("C18", "footer_text", &[Code::NotAllowed], "A footer needs `MARKETING` or `UTILITY`."),
    Rule::declared("C19", "footer_text", &[Code::Length], "The footer has up to 60 characters."),
    Rule::of("C20", "footer_text", &[Code::NotAllowed], "The footer contains no variable.", footer_is_plain)
        .inferred(),
    Rule::declared(
        "C21",
        "code_expiration_minutes",
        &[Code::NotAllowed],
        "Only the code of `AUTHENTICATION` expires.",
    ),
    Rule::declared(
        "C22",
        "code_expiration_minutes",
        &[Code::Range, Code::Type],
        "A code expires after 1 to 90 whole minutes; left out, no footer says when.",
    ),
    Rule::declared("C23", "media_id", &[Code::Required], "Images, videos and documents need their file."),
    Rule::of("C24", "media_id", &[Code::NotAllowed], "A file means nothing where the content is text.", file_is_shown)
        .advice()
        .inferred(),
    Rule::of(
        "C56",
        "content",
        &[Code::Format],
        "Meta tends to refuse a body that begins with a variable, has two side by side, or has fewer than two words \
         for each and one more.",
        body_pleases_meta,
    )
    .advice()
    .third_party(),
];

fn code_is_text(params: &Params<'_>, found: &mut Findings) {
    let template = Template::of(params);
    if template.is_code() && template.is_media {
        found.rule(
            "template_type",
            Code::NotAllowed,
            "must be TEXT where `category` is AUTHENTICATION".into(),
        );
    }
}

fn code_is_notification(params: &Params<'_>, found: &mut Findings) {
    let template = Template::of(params);
    if template.is_code() && template.is_notification() == Some(false) {
        found.rule(
            "is_notification",
            Code::MustBeTrue,
            "must be true where `category` is AUTHENTICATION".into(),
        );
    }
}

fn body_ends_with_text(params: &Params<'_>, found: &mut Findings) {
    let content = Template::of(params).content().trim_end();
    if matches!(pieces(content).last(), Some(Piece::Variable(_))) {
        found.field(
            "content",
            Code::EndsWithVariable,
            "may not end with a variable; add text after it".into(),
        );
    }
}

fn header_fits(params: &Params<'_>, found: &mut Findings) {
    let template = Template::of(params);
    if params.given("header_text") && (template.is_code() || template.is_media) {
        let message = "is only allowed where `category` is MARKETING or UTILITY and `template_type` is TEXT";
        found.rule("header_text", Code::NotAllowed, message.into());
    }
}

fn header_has_one(params: &Params<'_>, found: &mut Findings) {
    if variables(Template::of(params).header()).len() > 1 {
        found.field("header_text", Code::Count, "may contain at most one variable".into());
    }
}

fn footer_is_plain(params: &Params<'_>, found: &mut Findings) {
    if !pieces(Template::of(params).footer()).iter().all(is_plain) {
        found.field("footer_text", Code::NotAllowed, "must not contain a variable".into());
    }
}

fn file_is_shown(params: &Params<'_>, found: &mut Findings) {
    if params.text("template_type") == Some("TEXT")
        && params.text("media_id").is_some_and(|id| !id.is_empty())
    {
        found.warn("media_id", Code::NotAllowed, "is not shown where `template_type` is TEXT".into());
    }
}

/// Words with a letter or digit in them.
fn words_in(text: &str) -> usize {
    let (mut words, mut counted) = (0, false);
    for c in text.chars() {
        if c.is_whitespace() {
            counted = false;
        } else if !counted && c != '_' && part(c) != ' ' {
            (words, counted) = (words + 1, true);
        }
    }
    words
}

fn body_pleases_meta(params: &Params<'_>, found: &mut Findings) {
    let mut pieces = pieces(Template::of(params).content().trim());
    pieces.retain(|piece| !matches!(piece, Piece::Plain(text) if text.trim().is_empty()));
    let is_variable = |piece: Option<&Piece<'_>>| matches!(piece, Some(Piece::Variable(_)));
    let count = pieces.iter().filter(|piece| is_variable(Some(piece))).count();
    let words: usize = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Plain(text) => words_in(text),
            _ => 0,
        })
        .sum();
    let side_by_side = pieces.windows(2).any(|pair| pair.iter().all(|piece| is_variable(Some(piece))));
    if is_variable(pieces.first()) || side_by_side || (count > 0 && words <= 2 * count) {
        let message = "is likely to be refused by Meta: begin with text, put text between variables, and have more \
                       than two words for each";
        found.warn("content", Code::Format, message.into());
    }
}
