//! Choices from a seed, or from a fuzzer's bytes.

/// Where a dialogue's choices come from.
#[derive(Debug)]
pub(crate) struct Dice<'b> {
    state: u64,
    bytes: Option<&'b [u8]>,
}

impl<'b> Dice<'b> {
    #[allow(dead_code, reason = "the fuzz target has bytes only")]
    pub(crate) const fn seeded(seed: u64) -> Self {
        Self { state: seed, bytes: None }
    }

    #[allow(dead_code, reason = "the tests have seeds only")]
    pub(crate) const fn of(bytes: &'b [u8]) -> Self {
        Self { state: 0, bytes: Some(bytes) }
    }

    pub(crate) fn next(&mut self) -> u64 {
        if let Some(bytes) = self.bytes {
            let (first, rest) = bytes.split_at(bytes.len().min(2));
            self.bytes = Some(rest);
            return first.iter().fold(0, |n, b| (n << 8) | u64::from(*b));
        }
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to, but not including, `most`.
    pub(crate) fn below(&mut self, most: u64) -> u64 {
        self.next() % most.max(1)
    }

    /// Once in `n`.
    pub(crate) fn once_in(&mut self, n: u64) -> bool {
        self.below(n) == n - 1
    }

    pub(crate) fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        let index = self.below(all.len() as u64) as usize;
        *all.get(index).expect("a list to pick from is not empty")
    }
}
