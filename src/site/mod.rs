//! Which pages exist and what each of them shows. All addresses are known before anything is
//! made; a page is made when somebody asks for it. Nothing here writes HTML.
//!
//! What stands left of an arrow knows nothing of what stands right of it: `route` (addresses),
//! `fund` (what the search finds), `bausteine` (data of pages) ← `kontext` ← `band` ← `blatt`,
//! `vergleichsadresse` ← `liste`, `tabelle`, `verzeichnis`, `wertetabelle` ← `schaubild`, `daten` (tables
//! for programs) ← `binden` ← `view` ← `aufstellung`, `suchstoff` ← `plan`.

pub mod alphabet;
pub mod aufstellung;
pub mod backlinks;
pub mod band;
pub mod bandplatz;
pub mod bausteine;
pub mod berichtsworte;
pub mod binden;
pub mod blatt;
pub mod daten;
pub mod feldwert;
pub mod fund;
pub mod kalender;
pub mod kontext;
pub mod liste;
pub mod mitteilung;
pub mod neuigkeiten;
pub mod plan;
pub mod route;
pub mod schaubild;
pub mod sicht;
pub mod suchstoff;
pub mod tabelle;
pub mod vergleichsadresse;
pub mod verzeichnis;
pub mod view;
pub mod vorhanden;
pub mod wertetabelle;
pub mod zitation;

pub use plan::{Page, SYNOPSE_ALLEIN, Site, plan, plan_synopse};
pub use sicht::{Ansicht, Sicht};
