//! The only test binary: every file beside this one is a module here, which `tidy` checks.

mod architecture;
mod catalogs;
mod check;
mod cli;
mod docs;
mod leak;
mod pages;
mod publish;
mod reproducible;
mod robustness;
mod site;
mod snapshots;
mod support;
mod tidy;
