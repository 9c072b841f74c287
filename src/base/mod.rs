//! Words that everybody may use: places, paths, dates, hashes, languages. No domain, no I/O.

pub mod address;
pub mod crash;
pub mod date;
pub mod decimal;
pub mod farbe;
pub mod hash;
pub mod lang;
pub mod once;
pub mod path;
pub mod saetze;
pub mod same;
pub mod schrift;
pub mod sha256;
pub mod sichtbar;
pub mod silben;
pub mod size;
pub mod slug;
pub mod sort;
pub mod span;
pub mod suggest;
pub mod unsichtbar;
pub mod wort;
pub mod xml;
