//! The native module `truora._core`: the core, with Python values in and Python objects out. No I/O, no threads.

#![forbid(unsafe_code)]

mod actions;
mod call;
mod helper;
mod lazy;
mod options;
mod params;

use pyo3::prelude::*;

/// The native module. Private: what users see is the package around it.
#[pymodule(gil_used = false)]
mod _core {
    #[pymodule_export]
    use super::actions::{Collect, Done, Failure, File, Issue, Send, Stream, Wait};
    #[pymodule_export]
    use super::call::{Call, Config, call, cursor, download, items, takes_file, validate, version};
    #[pymodule_export]
    use super::helper::helper;
    #[pymodule_export]
    use super::lazy::record::{Fields, Member, record};
    #[pymodule_export]
    use super::options::check_options;

    #[pymodule_export]
    const REPEATED: &str = truora::internal::page::REPEATED;
    #[pymodule_export]
    const MISMATCH: &str = truora::internal::MISMATCH;

    use pyo3::prelude::*;
    use truora::catalogue::SECRETS;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("SECRETS", pyo3::types::PyFrozenSet::new(module.py(), SECRETS)?)
    }
}
