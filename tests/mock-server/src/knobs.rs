//! The knobs that a scene's `set` turns: lasting behaviour, until the next reset.

use serde_json::Value;

/// Their present positions.
#[derive(Debug)]
pub(crate) struct Knobs {
    /// The GET of a check that shows its final status.
    pub(crate) completed_after: u64,
    /// `completed` or `error`.
    pub(crate) final_status: String,
    /// Whether a check is `delayed` at the GET before the last.
    pub(crate) delayed: bool,
    /// GETs of a check's PDF that answer 404 after the POST.
    pub(crate) check_pdf_404s: u64,
    pub(crate) page_size: usize,
    /// Details of a completed check.
    pub(crate) details: usize,
    /// Countries whose high priority seats are taken.
    pub(crate) high_full: Vec<String>,
    /// GETs of the waiting process that say `pending`.
    pub(crate) pending_gets: u64,
    /// GETs of a process file that answer 202 before the 302.
    pub(crate) pdf_202s: u64,
    /// Whether process files come as 200 with bytes.
    pub(crate) direct_bytes: bool,
    /// What stands in `Location` instead of a link: a text as it is, or `relative`, `loop`.
    pub(crate) location: Option<String>,
    /// Redirects at the files host before the bytes.
    pub(crate) hops: u64,
    /// So many of the next fetches find their link expired, for good.
    pub(crate) expire_links: u64,
    /// A link is expired after so many fetches.
    pub(crate) expire_after_uses: Option<u64>,
    /// Size of the process PDF.
    pub(crate) pdf_bytes: usize,
    /// Whether `Range` is obeyed.
    pub(crate) ranges: bool,
    /// `strong`, `weak` or `none`.
    pub(crate) etags: String,
    /// Whether each link leads to different bytes under another ETag.
    pub(crate) new_version_per_link: bool,
    /// The origin whose pages may use the files host, or `*`.
    pub(crate) cors: Option<String>,
}

impl Default for Knobs {
    fn default() -> Self {
        Self {
            completed_after: 3,
            final_status: "completed".into(),
            delayed: false,
            check_pdf_404s: 2,
            page_size: 3,
            details: 7,
            high_full: Vec::new(),
            pending_gets: 2,
            pdf_202s: 2,
            direct_bytes: false,
            location: None,
            hops: 0,
            expire_links: 0,
            expire_after_uses: None,
            pdf_bytes: 400_000,
            ranges: true,
            etags: "strong".into(),
            new_version_per_link: false,
            cors: None,
        }
    }
}

impl Knobs {
    /// Turns one knob; a name or a value that it does not know is an error.
    pub(crate) fn turn(&mut self, name: &str, value: &Value) -> Result<(), String> {
        let number = || value.as_u64().ok_or_else(|| format!("{name}: a whole number"));
        let size = || number().and_then(|n| usize::try_from(n).map_err(|error| error.to_string()));
        let flag = || value.as_bool().ok_or_else(|| format!("{name}: true or false"));
        let choice = |known: &[&str]| match value.as_str() {
            Some(text) if known.contains(&text) => Ok(text.to_owned()),
            _ => Err(format!("{name}: one of {}", known.join(", "))),
        };
        match name {
            "completed_after" => self.completed_after = number()?,
            "final" => self.final_status = choice(&["completed", "error"])?,
            "delayed" => self.delayed = flag()?,
            "check_pdf_404s" => self.check_pdf_404s = number()?,
            "page_size" => self.page_size = size()?.max(1),
            "details" => self.details = size()?,
            "high_full" => self.high_full = texts(value).ok_or("high_full: a list of countries")?,
            "pending_gets" => self.pending_gets = number()?,
            "pdf_202s" => self.pdf_202s = number()?,
            "direct_bytes" => self.direct_bytes = flag()?,
            "location" => self.location = optional(value, || value.as_str().map(str::to_owned))?,
            "hops" => self.hops = number()?,
            "expire_links" => self.expire_links = number()?,
            "expire_after_uses" => self.expire_after_uses = optional(value, || value.as_u64())?,
            "pdf_bytes" => self.pdf_bytes = size()?,
            "ranges" => self.ranges = flag()?,
            "etags" => self.etags = choice(&["strong", "weak", "none"])?,
            "new_version_per_link" => self.new_version_per_link = flag()?,
            "cors" => self.cors = optional(value, || value.as_str().map(str::to_owned))?,
            _ => return Err(format!("unknown knob {name:?}")),
        }
        Ok(())
    }
}

fn optional<T>(value: &Value, read: impl Fn() -> Option<T>) -> Result<Option<T>, String> {
    if value.is_null() { Ok(None) } else { read().map(Some).ok_or_else(|| format!("not {value}")) }
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}
