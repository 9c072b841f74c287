//! Tables of keys that describe no kind of entity: settings, files of lists, translations, fenced
//! blocks, and what several kinds have in common.

pub mod bericht;
pub mod csv;
pub mod einschub;
pub mod gemeinsam;
pub mod gremien;
pub mod konzept;
pub mod prozess;
pub mod uebersetzung;
