//! The bytes of the files: a PDF that opens, a picture, something like a video. The same for the same name.

/// Kinds of files.
pub(crate) const PROCESS_PDF: &str = "process.pdf";
pub(crate) const RECORDING: &str = "recording.mp4";
pub(crate) const CHECK_PDF: &str = "check.pdf";
pub(crate) const ATTACHED_PDF: &str = "attached.pdf";
pub(crate) const ATTACHED_PNG: &str = "attached.png";

/// The media type of a kind.
pub(crate) fn mime(kind: &str) -> &'static str {
    match kind.rsplit('.').next() {
        Some("pdf") => "application/pdf",
        Some("mp4") => "video/mp4",
        _ => "image/png",
    }
}

/// The bytes of a file: about `size` of them, where the kind does not fix it.
pub(crate) fn make(kind: &str, name: &str, version: u64, size: usize) -> Vec<u8> {
    let seed = format!("{kind} {name} {version}");
    match mime(kind) {
        "application/pdf" => pdf(&seed, size),
        "video/mp4" => mp4(&seed, size),
        _ => PNG.to_vec(),
    }
}

/// One page that names the file, and a stream of noise that gives it its size.
fn pdf(seed: &str, size: usize) -> Vec<u8> {
    let text = format!("BT /F1 12 Tf 72 720 Td (Documento de ejemplo: {seed}) Tj ET");
    let stream = |dict: &str, body: &[u8]| {
        let mut all = format!("<< {dict}/Length {} >>\nstream\n", body.len()).into_bytes();
        all.extend_from_slice(body);
        all.extend_from_slice(b"\nendstream");
        all
    };
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R \
          /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_vec(),
        stream("", text.as_bytes()),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec(),
        stream("/Type /EmbeddedFile ", &noise(seed, size)),
    ];
    let mut out = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut table = String::from("0000000000 65535 f \n");
    for (index, object) in objects.iter().enumerate() {
        table.extend([format!("{:010} 00000 n \n", out.len())]);
        out.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let count = objects.len() + 1;
    let start = out.len();
    let end = format!(
        "xref\n0 {count}\n{table}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    out.extend_from_slice(end.as_bytes());
    out
}

fn mp4(seed: &str, size: usize) -> Vec<u8> {
    let mut out = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec();
    let body = noise(seed, size);
    out.extend_from_slice(&u32::try_from(body.len() + 8).unwrap_or(0).to_be_bytes());
    out.extend_from_slice(b"mdat");
    out.extend_from_slice(&body);
    out
}

/// 64-bit FNV-1a, for ETags and seeds.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn noise(seed: &str, size: usize) -> Vec<u8> {
    let mut state = hash(seed.as_bytes());
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..size).map(|_| next()).collect()
}

/// A picture of one pixel.
const PNG: &[u8] = b"\
    \x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
    \x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\x50\x48\x58\x00\
    \x00\x01\xc4\x01\x21\x62\x5f\x8a\xfd\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pdf_finds_its_own_objects() {
        let bytes = make(PROCESS_PDF, "IDP1", 1, 1000);
        assert_eq!(bytes, make(PROCESS_PDF, "IDP1", 1, 1000));
        assert_ne!(bytes, make(PROCESS_PDF, "IDP1", 2, 1000));
        let find = |text: &str| bytes.windows(text.len()).rposition(|part| part == text.as_bytes()).unwrap();
        let text = String::from_utf8_lossy(&bytes[find("xref\n0 7")..]).into_owned();
        for (index, line) in text.lines().skip(3).take(6).enumerate() {
            let at: usize = line[..10].parse().unwrap();
            assert!(bytes[at..].starts_with(format!("{} 0 obj", index + 1).as_bytes()));
        }
        assert!(text.ends_with("%%EOF\n"));
    }
}
