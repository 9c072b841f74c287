//! Which pages exist and what each of them shows. All addresses are known before anything is
//! rendered; nothing here writes HTML.

pub mod alphabet;
pub mod backlinks;
pub mod band;
pub mod download;
pub mod fund;
pub mod links;
pub mod plan;
pub mod route;
pub mod sicht;
pub mod view;

pub use plan::{
    Asset, Download, Page, SYNOPSE_ALLEIN, Seiten, Site, plan, plan_seiten, plan_synopse,
};
pub use sicht::{Ansicht, Sicht};
