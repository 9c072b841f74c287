//! Konzeptwerk: makes an accessible public site from the concept of a municipality.
//! The stages, from a folder to the pages, are told in ARCHITECTURE.md.

pub mod artifact;
pub mod base;
pub mod cli;
pub mod diagnostic;
pub mod document;
pub mod fassung;
pub mod io;
pub mod konzept;
pub mod memo;
pub mod output;
pub mod pipeline;
pub mod site;
pub mod texte;
pub mod theme;
pub mod tree;
pub mod vorschau;
