//! Dependence of a parameter on another.

/// That a parameter depends on one other field beside it.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// The other field.
    pub field: &'static str,
    /// Its words; `true` and `false` for a boolean. None of them: whenever it is given.
    pub values: &'static [&'static str],
    /// Needed where the other field has one of these values.
    pub needs: bool,
    /// Refused where the other field is given and has none of them.
    pub only: bool,
}

impl When {
    /// Needed where `field` is one of `values` (or is given, where there are none), optional elsewhere.
    pub const fn needed(field: &'static str, values: &'static [&'static str]) -> Self {
        Self { field, values, needs: true, only: false }
    }

    /// Optional where `field` is one of `values`, refused where it is another.
    pub const fn only(field: &'static str, values: &'static [&'static str]) -> Self {
        Self { field, values, needs: false, only: true }
    }

    /// Needed where `field` is one of `values`, refused where it is another.
    pub const fn exactly(field: &'static str, values: &'static [&'static str]) -> Self {
        Self { field, values, needs: true, only: true }
    }
}
