//! The tests that run the program, as people and pipelines do; they know nothing of its inside.
//! Those that look inside stand in `lib.rs`; `tidy` checks that each file stands in one list.
#![expect(clippy::disallowed_methods, reason = "tests play the world")]
#![expect(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "this program spells all file names itself"
)]

mod berichte;
mod cli;
mod dateien;
mod first_hour;
mod freeze;
mod reproducible;
mod schutz;
#[cfg(target_os = "linux")]
mod stoerung;

/// What both kinds of tests begin with, and the program as a process.
mod support {
    pub(crate) mod markdown;
    pub(crate) mod program;
    pub(crate) mod project;
    pub(crate) mod repo;
}
