//! The only test binary: every file beside this one is a module here, which `tidy` checks.
#![expect(clippy::disallowed_methods, reason = "tests play the world")]
#![expect(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "this program spells all file names itself"
)]

mod architecture;
mod bad_input;
mod bilder;
mod catalogs;
mod check;
mod cli;
mod docs;
mod durchsicht;
mod fassungen;
mod first_hour;
#[path = "../benches/generator.rs"]
mod generator;
mod grenzen;
mod indikatoren;
mod leak;
mod lieferkette;
mod massnahmen;
mod namen;
mod pages;
mod permanent;
mod pflichten;
mod publish;
mod reproducible;
mod robustness;
mod schutz;
mod site;
mod snapshots;
mod sprachen;
#[cfg(target_os = "linux")]
mod stoerung;
mod suche;
mod suchindex;
mod support;
mod synopse;
mod tidy;
mod vorschau;
