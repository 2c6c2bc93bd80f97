//! Background checks of persons, companies and vehicles.

mod details;
mod parts;
mod records;

pub(crate) use self::records::CHECK;

use self::details::CHECK_DETAIL_PAGE;
use self::records::*;
use super::shared::*;
use crate::catalogue::rules::required_inputs;
use crate::schema::Host::Checks;
use crate::schema::*;

const CHECK_COUNTRY: &Choice =
    &Choice::of("CheckCountry", &["ALL", "BR", "CO", "CL", "MX", "PE", "CR"]).grows();

const SUBJECT_GENDER: &Choice =
    &Choice::of("SubjectGender", &["male", "masculino", "hombre", "h", "female", "femenino", "mujer", "m"]);

const NATIVE_COUNTRY: &Choice =
    &Choice::of("NativeCountry", &["CO", "MX", "PE", "BR", "EC", "CL", "VE"]).grows();

const PRIORITY: &Choice = &Choice::of("Priority", &["low", "medium", "high"]);

/// The operations of this resource.
pub(crate) const OPS: &[Operation] = &[
    Operation::post(Checks, "checks.create", "/v1/checks")
        .about(
            "Start a background check.",
            "Billed when created. Follow it with `checks.get`, or wait with `checks.wait`. Which \
             inputs are needed depends on country, type, and whether the subject is a national or \
             a foreigner.",
        )
        .note(
            "Others see 200 instead of 201 when an earlier check is answered. Too many checks of \
             high priority are answered by status 429 with code 10400.",
        )
        .takes(&[
            form(
                "country",
                choice(CHECK_COUNTRY),
                "Country whose records are searched, `ALL` for international lists.",
            ),
            form("user_authorized", BOOL.must_be(true), "The subject has consented to the check.").note(
                "Required by the service for keys of version 1 and later; this client always requires it.",
            ),
            form("type", choice(CHECK_TYPE), "`person`, `vehicle`, `company`, or the name of a custom type."),
            form("custom_input", TEXT.len(0, 128), "Reference of your own, stored with the check.")
                .optional(),
            form("diplomatic_id", TEXT, "Diplomatic identity number.").optional(),
            form(
                "phone_number",
                TEXT,
                "Phone of the subject. Some countries require that the subject is notified.",
            )
            .optional()
            .note("Starred for foreigners in PE, probably by mistake: only a warning here."),
            form("tax_id", TEXT, "Tax number of a company.")
                .optional()
                .note("Needed for companies in CO, MX and BR."),
            form(
                "owner_document_type",
                choice(OWNER_DOCUMENT_TYPE),
                "Kind of document that names the vehicle's owner.",
            )
            .optional()
            .note(
                "In CO, vehicle information needs it, `owner_document_id` and `license_plate`, or \
                 `vehicle_id`.",
            ),
            form("vehicle_id", TEXT, "Vehicle identification number, NIV or VIN.").optional(),
            form("escrow", TEXT, "Reference of a trust, in CO.").optional(),
            form("imei", TEXT.format(IMEI), "IMEI of a telephone.").optional(),
            form("payment_date", DATE, "Day on which a vehicle's circulation permit was paid, in CL.")
                .optional()
                .note("The current table of inputs no longer lists it; the form of the day is by analogy."),
            form("pep", TEXT, "Special stay permit of Venezuelans in CO.").optional(),
            form("ptp", TEXT, "Temporary permit of Venezuelans in PE; in CO, the number of the PPT.")
                .optional(),
            form(
                "region",
                choice(REGION),
                "Brazilian state to search beside that of the CPF, `ALL` for all of them.",
            )
            .optional()
            .note(
                "Needed for persons in BR. One state takes 2 to 20 minutes, `ALL` may take more than \
                 a day.",
            ),
            form("birth_certificate", TEXT, "Number of the birth certificate.").optional(),
            form("certificate_folio", TEXT, "Folio of a certificate, in CL.").optional(),
            form("company_name", TEXT, "Name of a company.")
                .optional()
                .note("Needed for companies in `ALL`. One text asks for it in BR too, the table does not."),
            form("owner_document_id", TEXT, "Number of the document that names the vehicle's owner.")
                .optional(),
            form(
                "gender",
                choice(SUBJECT_GENDER),
                "Gender of the subject: `m` means mujer, `h` means hombre.",
            )
            .optional()
            .note("That `m` is female is inferred from the order of the list and from the CURP."),
            form("date_of_birth", DATE, "Day of birth, which also distinguishes people with the same name.")
                .optional(),
            form("first_name", TEXT, "Given names of a person, or name of an entity.").optional(),
            form("last_name", TEXT, "Family names.").optional(),
            form("license_plate", TEXT, "Plate of a vehicle.")
                .optional()
                .note("Needed for vehicles in every country."),
            form("issue_date", DATE, "Day on which the document was issued.").optional(),
            form("issue_number", TEXT, "Number of the document itself, printed on the identity card, in CL.")
                .optional(),
            form("state_id", TEXT, "State-level identity: RG in BR, RENAPO in MX.")
                .optional()
                .note("The service removes characters other than letters and digits."),
            form(
                "force_creation",
                BOOL,
                "Always create a new check, even if a recent one has the same inputs.",
            )
            .optional(),
            form("national_id", TEXT, "National identity number, such as CC, CURP, CPF, RUN or DNI.")
                .optional(),
            form("native_national_id", TEXT, "Identity number in the country of origin.")
                .optional()
                .note("Needs `native_country`."),
            form("professional_card", TEXT, "Number of a professional card.").optional(),
            form("report_id", ID, "Report that the check joins.").optional(),
            form("verification_code", TEXT, "Code registered for criminal records, in PE and CL.").optional(),
            form(
                "driver_license",
                TEXT,
                "Number of a driving licence, in Santiago and the Estado de Mexico.",
            )
            .optional(),
            form("foreign_id", TEXT, "Identity number of a foreigner.").optional(),
            form("native_country", choice(NATIVE_COUNTRY), "Country of birth.")
                .optional()
                .note("Needed with `native_national_id`, and for foreigners in CL."),
            form("passport", TEXT, "Number of the passport.").optional(),
            form("watch", TEXT.format(FREQUENCY), "How often the check runs again. It runs once by default.")
                .optional(),
            header("priority", choice(PRIORITY), "Priority in the queue. `medium` by default.")
                .wire("Truora-Priority")
                .optional()
                .note(
                    "Only in the older specification, although the 429 of this operation still mentions it.",
                ),
        ])
        .rules(required_inputs::RULES)
        .gives(CHECK_ANSWER)
        .billed(),
    Operation::get(Checks, "checks.list", "/v1/checks")
        .about("List checks.", "")
        .note("The printed examples show single checks, the schema a page of them: the page is right.")
        .takes(&[query("report_id", ID, "Only checks of this report.").optional(), START_KEY])
        .gives(CHECK_PAGE)
        .pages("checks"),
    Operation::get(Checks, "checks.get", "/v1/checks/{check_id}")
        .about("Get a check.", "Its final states are `completed` and `error`.")
        .takes(&[CHECK_ID])
        .gives(CHECK_ANSWER)
        .until(&["check", "status"], &["completed"], &["error"]),
    Operation::get(Checks, "checks.attachments", "/v1/checks/{check_id}/attachments")
        .about("List the files from the sources of a check.", "Download a file by its link, without the key.")
        .note("The schema prints a check, the example a page of files: the example is right.")
        .takes(&[
            CHECK_ID,
            START_KEY.inferred().note("The answer has `next`, but no parameter is documented."),
        ])
        .gives(CHECK_ATTACHMENT_PAGE)
        .pages("files"),
    Operation::get(Checks, "checks.details", "/v1/checks/{check_id}/details")
        .about("List the findings of the sources of a check.", "")
        .note(
            "The reference prints one bare item; the older specification and working clients have \
             the page.",
        )
        .takes(&[
            CHECK_ID,
            query(
                "lang",
                TEXT.format(LANGUAGE),
                "Language of the details. The language of the source by default.",
            )
            .optional()
            .note("That a region may follow, as in `pt-br`, is known from others only."),
            START_KEY,
        ])
        .gives(CHECK_DETAIL_PAGE)
        .pages("details"),
    Operation::get(Checks, "checks.summarize", "/v1/checks/{check_id}/summarize")
        .about("Get the details of a check as a short text.", "")
        .takes(&[CHECK_ID])
        .gives(CHECK_SUMMARY_TEXT),
    Operation::delete(Checks, "checks.delete", "/v1/checks/{check_id}")
        .about("Delete a check.", "The first check of a continuous check cannot be deleted.")
        .takes(&[CHECK_ID])
        .gives(CHECK_ANSWER)
        .billed(),
    Operation::get(Checks, "checks.variables", "/v1/checks/{check_id}/variables")
        .about("Get the decision variables of a check.", "")
        .note("In a guide, not in the reference; its sample is only partly readable.")
        .takes(&[CHECK_ID])
        .gives(CHECK_VARIABLES),
    Operation::post(Checks, "checks.create_pdf", "/v1/checks/{check_id}/pdf")
        .about("Start making the PDF of a check.", "Get it with `checks.pdf`.")
        .takes(&[CHECK_ID])
        .gives(CHECK_PDF),
    Operation::get(Checks, "checks.pdf", "/v1/checks/{check_id}/pdf")
        .about("Download the PDF of a check.", "Call `checks.create_pdf` first.")
        .note(
            "A 404 also means that the PDF is still being made, so it counts as such for 30 \
             seconds. The guide skips `checks.create_pdf`, and the reference prints `[]` for the \
             file; a redirect is followed.",
        )
        .takes(&[
            CHECK_ID,
            query("lang", TEXT.format(LANGUAGE), "Language of the PDF. `es` by default.").optional(),
        ])
        .file(&[202])
        .missing_means_wait(30_000),
];

const _: () = verify_all(OPS);
