//! Truora's table: the inputs that a check needs, per country, type and subject.

use self::Needs::{Inputs, Nothing};
use self::Subject::{Any, Foreigner, National};

/// Whose documents the inputs are. No parameter says so: it is read from which numbers are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Any,
    National,
    Foreigner,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Needs {
    /// The service offers no such check.
    Nothing,
    Inputs {
        /// Each is needed.
        all: &'static [&'static str],
        /// One of these sets is needed.
        any: &'static [&'static [&'static str]],
        /// The vendor contradicts itself, or asks for it for complete results only: a warning.
        advised: &'static [&'static str],
    },
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) country: &'static str,
    pub(super) kind: &'static str,
    pub(super) subject: Subject,
    pub(super) needs: Needs,
}

const fn row(country: &'static str, kind: &'static str, subject: Subject, needs: Needs) -> Row {
    Row { country, kind, subject, needs }
}

const fn all(all: &'static [&'static str]) -> Needs {
    Inputs { all, any: &[], advised: &[] }
}

const fn advised(all: &'static [&'static str], advised: &'static [&'static str]) -> Needs {
    Inputs { all, any: &[], advised }
}

/// The search by data in MX, instead of the CURP.
const MX_DATA: &[&str] = &["first_name", "last_name", "state_id", "gender", "date_of_birth"];

/// Field texts ask for these in BR, the table does not, or the guide does not.
const BR_COMPLETE: &[&str] = &["region", "first_name", "last_name", "state_id"];

const NAMES: &[&str] = &["first_name", "last_name"];

const CO_FOREIGNER: &[&str] = &["date_of_birth", "issue_date"];

const CL_FOREIGNER: &[&str] = &["foreign_id", "date_of_birth", "first_name", "last_name", "native_country"];

const CL_FOREIGN_VEHICLE: &[&str] =
    &["foreign_id", "first_name", "last_name", "date_of_birth", "native_country", "license_plate"];

#[rustfmt::skip] // one row of the vendor's table a line
pub(super) const ROWS: &[Row] = &[
    row("CL", "person", National, all(&["national_id"])),
    row("CL", "person", Foreigner, all(CL_FOREIGNER)),
    row("CL", "vehicle", National, all(&["national_id", "license_plate"])),
    row("CL", "vehicle", Foreigner, all(CL_FOREIGN_VEHICLE)),
    row("CL", "company", Any, Nothing),
    row("CO", "person", National, all(&["national_id"])),
    // The table says PPT, whose number travels in `ptp`.
    row("CO", "person", Foreigner, Inputs { all: CO_FOREIGNER, any: &[&["foreign_id"], &["ptp"]], advised: &[] }),
    row("CO", "company", Any, all(&["tax_id"])),
    row("CO", "vehicle", National, all(&["national_id", "license_plate"])),
    row("CO", "vehicle", Foreigner, all(&["foreign_id", "license_plate", "issue_date"])),
    row("MX", "person", National, Inputs { all: &[], any: &[&["national_id"], MX_DATA], advised: &[] }),
    row("MX", "person", Foreigner, all(&["foreign_id"])),
    row("MX", "company", Any, all(&["tax_id"])),
    row("MX", "vehicle", National, all(&["license_plate"])),
    row("MX", "vehicle", Foreigner, Nothing),
    row("BR", "person", National, advised(&["national_id", "date_of_birth"], BR_COMPLETE)),
    row("BR", "person", Foreigner, Nothing),
    row("BR", "company", Any, advised(&["tax_id"], &["company_name"])),
    row("BR", "vehicle", National, all(&["license_plate"])),
    row("BR", "vehicle", Foreigner, Nothing),
    row("CR", "person", National, all(&["national_id"])),
    row("CR", "person", Foreigner, all(&["foreign_id"])),
    row("CR", "company", Any, Nothing),
    row("CR", "vehicle", National, advised(&["license_plate"], &["national_id"])),
    row("CR", "vehicle", Foreigner, Nothing),
    row("PE", "person", National, advised(&["national_id"], &["date_of_birth"])),
    row("PE", "person", Foreigner, advised(&["foreign_id"], &["phone_number"])),
    row("PE", "vehicle", National, all(&["national_id", "date_of_birth", "license_plate"])),
    row("PE", "vehicle", Foreigner, all(&["foreign_id", "date_of_birth", "license_plate"])),
    row("PE", "company", Any, Nothing),
    // Inferred: the table says "name", which no field is called.
    row("ALL", "person", Any, Inputs { all: &[], any: &[NAMES, &["national_id"]], advised: NAMES }),
    row("ALL", "company", Any, all(&["company_name"])),
    row("ALL", "vehicle", Any, Nothing),
];

/// Whether the table has rows for a country.
pub(in crate::catalogue::rules) fn is_known(country: &str) -> bool {
    ROWS.iter().any(|row| row.country == country)
}
