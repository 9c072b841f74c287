//! The tests that look inside: modules of the library, which offers nothing to anybody else.
//! Those that run the program stand in `main.rs`; `tidy` checks that each file stands in one list.
#![expect(clippy::disallowed_methods, reason = "tests play the world")]
#![expect(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "this program spells all file names itself"
)]

mod architecture;
mod bad_input;
mod beschriftungen;
mod bezeichnungen;
mod bilder;
mod catalogs;
mod check;
mod deutsch;
mod docs;
mod durchsicht;
mod fassungen;
mod freitabellen;
#[path = "../benches/generator.rs"]
mod generator;
mod glossary;
mod grenzen;
mod indikatoren;
mod konzepte;
mod kosten;
mod leak;
mod lieferkette;
mod literatur;
mod massnahmen;
mod namen;
mod neuigkeiten;
mod nummern;
mod pages;
mod permanent;
mod pflichten;
mod publish;
mod rat;
mod robustness;
mod site;
mod snapshots;
mod sprachen;
mod suche;
mod suchindex;
mod support;
mod synopse;
mod synopse_orakel;
mod synopse_schema;
mod theme;
mod tidy;
mod uebersicht;
mod umsetzung;
mod vorschau;
mod vorschlag;
mod zeitplan;
mod ziele;
mod zitation;
