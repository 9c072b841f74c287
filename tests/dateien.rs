//! Files of people and folders with files of others, as the commands treat them: only what this
//! program wrote is replaced, and what cannot be done is said and leaves everything as it was.

use std::{fs, path::Path};

use crate::support::{
    program::{begun, ends, konzept},
    project::{PNG, Project},
};

fn read(folder: &Path, file: &str) -> Option<String> {
    fs::read_to_string(folder.join(file)).ok()
}

#[test]
fn where_nothing_changed_nothing_is_made_and_what_somebody_changed_is_mended() {
    let folder = begun();
    let chapter = folder.path().join("content/kapitel/praemisse.md");
    let page = folder.path().join("public/kapitel/praemisse.html");
    let build = || konzept(folder.path(), &["build"]);
    ends(&build(), 0, "geschrieben");
    ends(&build(), 0, "Keine Datei geändert");
    let good = fs::read_to_string(&page).expect("readable");
    fs::write(&page, "von Hand").expect("writable");
    ends(&build(), 0, "1 Datei geschrieben");
    assert_eq!(fs::read_to_string(&page).expect("readable"), good);
    fs::remove_file(&page).expect("it is there");
    ends(&build(), 0, "1 Datei geschrieben");
    // Findings are the same as before; only that there are some is remembered in a folder that gets
    // published.
    let text = fs::read_to_string(&chapter).expect("readable")
        + "\nSiehe [hier](https://stadt.example/).\n";
    fs::write(&chapter, &text).expect("writable");
    let first = build();
    ends(&first, 0, "K3");
    let second = build();
    ends(&second, 0, "Die Befunde sind dieselben");
    ends(&second, 0, "Keine Datei geändert");
    ends(&konzept(folder.path(), &["build", "--strict"]), 1, "K3");
    fs::write(&chapter, text.replace("titel:", "titl:")).expect("writable");
    ends(&build(), 1, "titl");
    assert!(
        fs::read_to_string(&page).expect("readable").contains("hier"),
        "the last good site stays"
    );
}

/// The list of files is uploaded with them; two states that differ only in what is hidden give the
/// same one.
#[test]
fn nothing_in_the_folder_tells_of_drafts() {
    let folder = begun();
    let draft = |word: &str| {
        let text = format!("---\nid: geheim\ntitel: {word}\nentwurf: ja\n---\n{word}\n");
        fs::write(folder.path().join("content/seiten/geheim.md"), text).expect("writable");
    };
    let all = || {
        let entries = walkdir::WalkDir::new(folder.path().join("public")).sort_by_file_name();
        let entries = entries
            .into_iter()
            .map(|it| it.expect("readable"))
            .filter(|it| it.file_type().is_file());
        entries
            .map(|it| (it.path().to_owned(), fs::read(it.path()).expect("readable")))
            .collect::<Vec<_>>()
    };
    draft("Eins");
    ends(&konzept(folder.path(), &["build"]), 0, "geschrieben");
    let before = all();
    assert!(before.iter().any(|it| it.0.ends_with(".konzept-manifest.json")));
    draft("Zwei");
    ends(&konzept(folder.path(), &["build"]), 0, "Keine Datei geändert");
    assert_eq!(before, all());
    fs::remove_file(folder.path().join("content/seiten/geheim.md")).expect("it is there");
    ends(&konzept(folder.path(), &["build"]), 0, "Keine Datei geändert");
    assert_eq!(before, all());
    // What the project remembers is kept out of its repository.
    assert_eq!(read(folder.path(), ".konzept/.gitignore").as_deref(), Some("*\n"));
}

#[test]
fn only_a_package_of_this_program_is_replaced_by_one() {
    let folder = begun();
    let at = |name: &str| folder.path().join(name);
    let pack = |target: &str| konzept(folder.path(), &["build", "--review", "--output", target]);
    fs::write(at("brief.docx"), "WICHTIG").expect("writable");
    ends(&pack("brief.docx"), 2, "kein Paket von diesem Programm");
    assert_eq!(read(folder.path(), "brief.docx").as_deref(), Some("WICHTIG"));
    fs::create_dir(at("ordner")).expect("writable");
    ends(&pack("ordner"), 2, "ist ein Ordner");
    // Its own package is replaced, and beside it lies nothing.
    fs::write(at("r.zip.tmp"), "von Hand").expect("writable");
    ends(&pack("r.zip"), 0, "r.zip");
    ends(&pack("r.zip"), 0, "r.zip");
    assert_eq!(read(folder.path(), "r.zip.tmp").as_deref(), Some("von Hand"));
    let names: Vec<String> = fs::read_dir(folder.path())
        .expect("readable")
        .map(|it| it.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    assert!(!names.iter().any(|it| it.starts_with(".konzept-neu")), "{names:?}");
    // A ZIP of others is none of ours.
    let foreign = fs::read(at("r.zip")).expect("readable");
    let marked = foreign.windows(11).rposition(|it| it == b"Konzeptwerk").expect("it is marked");
    fs::write(
        at("anders.zip"),
        [&foreign[..marked], b"Jemand ande", &foreign[marked + 11..]].concat(),
    )
    .expect("writable");
    ends(&pack("anders.zip"), 2, "kein Paket");
}

#[cfg(unix)]
#[test]
fn a_package_is_never_written_through_a_link() {
    let folder = begun();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("opfer"), "WICHTIG").expect("writable");
    for link in ["r.zip", "r.zip.tmp", ".konzept-neu-"] {
        std::os::unix::fs::symlink(at("opfer"), at(link)).expect("writable");
    }
    ends(&konzept(folder.path(), &["build", "--review", "--output", "r.zip"]), 2, "kein Paket");
    fs::remove_file(at("r.zip")).expect("it is there");
    ends(&konzept(folder.path(), &["build", "--review", "--output", "r.zip"]), 0, "r.zip");
    assert_eq!(read(folder.path(), "opfer").as_deref(), Some("WICHTIG"));
    // Something that is no file is refused and stays what it is.
    let pipe = std::process::Command::new("mkfifo").arg(at("pipe.zip")).status().expect("it runs");
    assert!(pipe.success());
    ends(&konzept(folder.path(), &["build", "--review", "--output", "pipe.zip"]), 2, "kein Paket");
}

/// A file of Windows-1252: what would be written back has lost its umlauts.
#[test]
fn a_translation_that_is_no_utf_8_is_told_and_left_alone() {
    let folder = begun();
    let file = folder.path().join("content/kapitel/praemisse.en.md");
    let text = b"---\ntitel: Pr\xe4misse\n---\nF\xfcr B\xfcrger\n";
    fs::write(&file, text).expect("writable");
    ends(&konzept(folder.path(), &["übersetzt", "content/kapitel/praemisse.en.md"]), 1, "K001");
    assert_eq!(fs::read(&file).expect("readable"), text);
}

#[test]
fn a_freeze_that_was_stopped_half_way_goes_on() {
    let folder = begun();
    let yaml = folder.path().join("content/konzept.yaml");
    let before = fs::read(&yaml).expect("readable");
    ends(&konzept(folder.path(), &["freeze", "f1"]), 0, "");
    let after = fs::read(&yaml).expect("readable");
    // The folder is there, and its entry is not yet.
    fs::write(&yaml, &before).expect("writable");
    ends(&konzept(folder.path(), &["freeze", "f1"]), 0, "");
    assert_eq!(fs::read(&yaml).expect("readable"), after);
    // A folder of other content is nobody's half.
    fs::write(&yaml, &before).expect("writable");
    fs::write(folder.path().join("content/fassungen/f1/seiten/impressum.md"), "anderes")
        .expect("writable");
    ends(&konzept(folder.path(), &["freeze", "f1"]), 2, "gibt es schon");
    assert_eq!(fs::read(&yaml).expect("readable"), before);
}

/// Metadata can be written in more ways than a stamp can be put in: then the file stays as it is.
#[test]
fn a_stamp_that_would_spoil_a_translation_is_refused() {
    let folder = begun();
    let yaml = folder.path().join("content/konzept.yaml");
    let settings = fs::read_to_string(&yaml)
        .expect("readable")
        .replace("sprachen: [de]", "sprachen: [de, en]");
    fs::write(&yaml, settings).expect("writable");
    let file = folder.path().join("content/kapitel/praemisse.en.md");
    let stamp = || konzept(folder.path(), &["übersetzt", "content/kapitel/praemisse.en.md"]);
    for text in [
        "---\n{titel: P, übersetzt_von: x}\n---\nText\n",
        "---\ntitel: P\n\"übersetzt_von\": x\n---\nText\n",
        "---\ntitel: P\nübersetzt_von: >-\n  abc\n---\nText\n",
    ] {
        fs::write(&file, text).expect("writable");
        ends(&stamp(), 2, "ohne anderes zu verändern");
        assert_eq!(fs::read_to_string(&file).expect("readable"), text);
    }
    fs::write(&file, "---\r\ntitel: P\r\n---\r\nText\r\n").expect("writable");
    ends(&stamp(), 0, "");
    assert!(fs::read_to_string(&file).expect("readable").contains("übersetzt_von: "));
}

#[cfg(unix)]
#[test]
fn a_file_that_is_write_protected_stays_as_it_is() {
    let folder = begun();
    let yaml = folder.path().join("content/konzept.yaml");
    let before = fs::read(&yaml).expect("readable");
    fs::set_permissions(&yaml, std::os::unix::fs::PermissionsExt::from_mode(0o444))
        .expect("it is ours");
    ends(&konzept(folder.path(), &["freeze", "f1"]), 2, "lässt sich nicht schreiben");
    assert_eq!(fs::read(&yaml).expect("readable"), before);
}

#[test]
fn schemas_replace_only_schemas_and_never_lie_in_the_content() {
    let folder = begun();
    ends(&konzept(folder.path(), &["schema", "--output", "schema"]), 0, "");
    ends(&konzept(folder.path(), &["schema", "--output", "content/daten"]), 2, "liegen ineinander");
    fs::create_dir(folder.path().join("eigenes")).expect("writable");
    fs::write(folder.path().join("eigenes/konzept.json"), "{ \"mein\": 1 }").expect("writable");
    ends(&konzept(folder.path(), &["schema", "--output", "eigenes"]), 2, "kein Schema");
    assert_eq!(read(folder.path(), "eigenes/konzept.json").as_deref(), Some("{ \"mein\": 1 }"));
}

#[test]
fn names_that_grow_by_their_umlauts_can_still_be_written() {
    let long = |ending: &str| format!("{}{ending}", "ä".repeat(125));
    let chapter = format!(
        "---\nid: a\ntitel: Kapitel A\n---\n![Platz](../bilder/{0}) und [Plan](../dateien/{1})\n",
        long(".png"),
        long(".pdf")
    );
    let data = format!("{}/{}", "ö".repeat(100), long(".csv"));
    let chart = format!(
        "---\nid: b\ntitel: B\n---\n```diagramm\ntitel: Quote\ndaten: {data}\neinheit: Prozent\nquelle: {{ name: Stadt }}\n```\n"
    );
    let folder = Project::new()
        .gliederung("[a, b]")
        .file("kapitel/a.md", &chapter)
        .file("kapitel/b.md", &chart)
        .bytes(&format!("bilder/{}", long(".png")), PNG)
        .file(&format!("dateien/{}", long(".pdf")), "%PDF-1.4")
        .file(&format!("daten/{data}"), "jahr;wert\n2018;12\n2019;14\n")
        .written();
    ends(&konzept(folder.path(), &["build"]), 0, "Seiten");
    for place in ["assets", "daten"] {
        for entry in fs::read_dir(folder.path().join("public").join(place)).expect("readable") {
            assert!(entry.expect("readable").file_name().len() <= 255);
        }
    }
}
