//! Both concepts as a person reads them, page by page. `SNAPSHOTS=overwrite` renews the files; read
//! the change.

use std::fmt::Write as _;

use snapbox::{assert_data_eq, file};

use super::support::{Project, html};

fn words(folder: &str) -> String {
    let built = Project::from_folder(folder).build();
    let mut text = String::new();
    for path in built.paths().into_iter().filter(|it| it.ends_with(".html")) {
        let page = built.page(path);
        // Versions have the same pages, and tests/fassungen.rs and tests/synopse.rs read them:
        // their addresses are enough.
        if path.starts_with("fassung/") || path.starts_with("synopse/") {
            writeln!(text, "=== {path}").expect("a String takes all text");
            continue;
        }
        // In other languages most is the same; what is translated is read.
        let language = ["en/", "de-simple/"].into_iter().find_map(|it| path.strip_prefix(it));
        if language.is_some_and(|it| {
            !matches!(it, "index.html" | "kapitel/praemisse.html" | "kapitel/bedeutung.html")
        }) {
            writeln!(text, "=== {path}").expect("a String takes all text");
            continue;
        }
        // The frame is the same on every page; the start page shows it once.
        let main = if path == "index.html" { page } else { html::main(page) };
        writeln!(text, "=== {path}\n{}", html::words(main)).expect("a String takes all text");
    }
    text
}

#[test]
fn bergisch_gladbach() {
    assert_data_eq!(words("content"), file!["snapshots/content.txt"].raw());
}

#[test]
fn bergkamen() {
    assert_data_eq!(words("tests/fixtures/bergkamen"), file!["snapshots/bergkamen.txt"].raw());
}
