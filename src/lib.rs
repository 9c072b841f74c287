//! Konzeptwerk: makes an accessible public site from the concept of a municipality.
//! The stages, from a folder to the pages, are told in ARCHITECTURE.md. Nothing but the program is
//! offered, so that the compiler knows what nobody uses; tests look inside from `tests/lib.rs`.

mod artifact;
mod base;
mod bericht;
mod cli;
mod diagnostic;
mod document;
mod fassung;
mod io;
mod konzept;
mod memo;
mod output;
mod pipeline;
mod site;
mod teil;
#[cfg(test)]
#[path = "../tests/lib.rs"]
mod tests;
mod texte;
mod theme;
mod tree;
#[cfg_attr(not(test), expect(dead_code, reason = "what tests ask a state of the preview for"))]
mod vorschau;

pub use cli::run;
