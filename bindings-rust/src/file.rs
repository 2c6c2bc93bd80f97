//! Where the bytes of a file go: into memory, or into a file that appears under its name when it is complete.

use std::io;

/// A place for the bytes of a file.
pub(crate) trait Target {
    /// Drops the bytes from offset `at` on; the next ones follow there.
    fn cut(&mut self, at: u64) -> io::Result<()>;
    /// Adds bytes at the end.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
}

impl Target for Vec<u8> {
    fn cut(&mut self, at: u64) -> io::Result<()> {
        self.truncate(usize::try_from(at).unwrap_or(usize::MAX));
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.extend_from_slice(bytes);
        Ok(())
    }
}

/// A file that is being written beside its target, under another name. Dropped, it is deleted.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct Part {
    file: std::fs::File,
    path: std::path::PathBuf,
    target: std::path::PathBuf,
    kept: bool,
}

#[cfg(not(target_arch = "wasm32"))]
impl Part {
    /// Creates the file that is written, readable by its owner only. An existing file is never opened.
    pub(crate) fn create(target: &std::path::Path) -> io::Result<Self> {
        use std::hash::{BuildHasher, RandomState};

        let Some(name) = target.file_name() else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name"));
        };
        let start: String = name.to_string_lossy().chars().take(40).collect();
        // A random number, so that two downloads to one target do not meet.
        let path = target.with_file_name(format!(".{start}.{:016x}.part", RandomState::new().hash_one(0)));
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path)?;
        Ok(Self { file, path, target: target.to_owned(), kept: false })
    }

    /// Flushes the file to disk and gives it its name, replacing a file of that name.
    pub(crate) fn commit(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        std::fs::rename(&self.path, &self.target)?;
        self.kept = true;
        Ok(())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Target for Part {
    fn cut(&mut self, at: u64) -> io::Result<()> {
        self.file.set_len(at)?;
        io::Seek::seek(&mut self.file, io::SeekFrom::Start(at)).map(|_| ())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        io::Write::write_all(&mut self.file, bytes)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Drop for Part {
    fn drop(&mut self) {
        if !self.kept {
            // There is no caller to report a failure to; the name shows that the file is a part.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
