//! The upload of what a validation looks at: documents, faces, videos.

use crate::catalogue::resources::shared::UPLOAD_ANSWER;
use crate::schema::Host::Presigned;
use crate::schema::*;

const UPLOAD_TYPE: &Choice =
    &Choice::of("UploadType", &["image/jpeg", "image/png", "image/webp", "video/mp4", "video/webm"]);

/// `validations.upload`.
pub(crate) const UPLOAD: Operation = Operation::put(Presigned, "validations.upload", "{file_upload_url}")
    .about(
        "Upload a file of a validation.",
        "To a link of the validation's instructions, exactly as it came. The link takes one upload. The key does not go \
         along.",
    )
    .note(
        "The page speaks of Base64; Truora's own client sends the bytes as they are. Guides limit pictures and videos \
         of faces to 30 MB, passive ones to 10 MB; the link of one example tells a limit of 5242880 bytes.",
    )
    .takes(&[
        path("file_upload_url", LINK, "Link from the validation, unchanged.")
            .note("If it was copied from text, `&` may have become `u0026`."),
        body("file", FILE, "The file."),
        header("content_type", choice(UPLOAD_TYPE), "Media type of the file.")
            .wire("Content-Type")
            .third_party()
            .note("Guides also name avi and mov."),
    ])
    .gives(UPLOAD_ANSWER);
