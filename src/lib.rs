//! Konzeptwerk: makes an accessible public site from the concept of a municipality.
//! The stages, from a folder to the pages, are told in ARCHITECTURE.md. Nothing but the program is
//! offered, so that the compiler knows what nobody uses; tests look inside from `tests/lib.rs`.
#![expect(
    dead_code,
    unused_imports,
    reason = "what the compiler sees since nothing is offered any more; it goes next"
)]

mod artifact;
mod base;
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
mod vorschau;

pub use cli::run;
