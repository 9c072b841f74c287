//! Promise 3: publishing never loses anything, and a failed build leaves the last good site.

use std::{fs, path::Path, sync::Arc};

use konzeptwerk::{
    artifact::{Artifact, Artifacts, RecipeError},
    base::{hash::Hash, lang::Lang, path::RelPath},
    io::publish::{Report, guard, publish},
    texte::Texte,
};
use tempfile::TempDir;

use crate::support::program::{ends, konzept};

fn artifacts(files: &[(&str, &str)]) -> Artifacts {
    let file = |(path, text): &(&str, &str)| {
        (RelPath::known(*path), Artifact::bytes(Arc::from(text.as_bytes())))
    };
    Artifacts { files: files.iter().map(file).collect(), bundles: Vec::new() }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// A folder with a small concept.
fn begun() -> TempDir {
    let folder = folder();
    ends(&konzept(folder.path(), &["init", "."]), 0, "ist angelegt");
    folder
}

fn read(folder: &Path, file: &str) -> Option<String> {
    fs::read_to_string(folder.join(file)).ok()
}

#[track_caller]
fn refuses(result: Result<impl Sized, konzeptwerk::io::Error>, message: &str) {
    let error = result.err().expect("it is refused");
    let text = error.message(Texte::konzept(&Lang::german()));
    assert!(text.contains(message), "{text}");
}

#[test]
fn writes_only_what_changed_and_deletes_only_what_it_wrote() {
    let folder = folder();
    let publish = |files: &[(&str, &str)]| {
        publish(folder.path(), &artifacts(files), None).expect("it can be written")
    };
    assert_eq!(
        publish(&[("index.html", "eins"), ("a/b.html", "b"), ("a/c.html", "c")]),
        Report { files: 3, written: 3, deleted: 0 }
    );
    assert_eq!(
        publish(&[("index.html", "eins"), ("a/b.html", "b"), ("a/c.html", "c")]),
        Report { files: 3, written: 0, deleted: 0 }
    );
    fs::write(folder.path().join(".htaccess"), "von Hand").expect("writable");
    fs::write(folder.path().join("a/von-hand.txt"), "von Hand").expect("writable");
    assert_eq!(publish(&[("index.html", "zwei")]), Report { files: 1, written: 1, deleted: 2 });
    assert_eq!(read(folder.path(), "index.html").as_deref(), Some("zwei"));
    assert_eq!(read(folder.path(), ".htaccess").as_deref(), Some("von Hand"));
    assert_eq!(read(folder.path(), "a/von-hand.txt").as_deref(), Some("von Hand"));
    assert_eq!(read(folder.path(), "a/b.html"), None);
}

#[test]
fn a_second_build_touches_no_file() {
    let folder = folder();
    let files = artifacts(&[("index.html", "eins"), ("a/b.html", "b")]);
    let times = || {
        walkdir::WalkDir::new(folder.path())
            .sort_by_file_name()
            .into_iter()
            .map(|entry| {
                let entry = entry.expect("readable");
                (
                    entry.path().to_owned(),
                    entry.metadata().expect("readable").modified().expect("the system knows"),
                )
            })
            .collect::<Vec<_>>()
    };
    publish(folder.path(), &files, None).expect("it can be written");
    let before = times();
    publish(folder.path(), &files, None).expect("it can be written");
    assert_eq!(times(), before);
}

#[test]
fn a_file_that_was_changed_by_hand_is_mended() {
    let folder = folder();
    let files = artifacts(&[("index.html", "eins"), ("b.html", "b")]);
    publish(folder.path(), &files, None).expect("it can be written");
    fs::write(folder.path().join("index.html"), "verändert").expect("writable");
    fs::remove_file(folder.path().join("b.html")).expect("writable");
    let report = publish(folder.path(), &files, None).expect("it can be written");
    assert_eq!(report.written, 2);
    assert_eq!(read(folder.path(), "index.html").as_deref(), Some("eins"));
}

#[test]
fn files_of_others_are_never_overwritten() {
    let folder = folder();
    fs::write(folder.path().join("urlaub.jpg"), "Foto").expect("writable");
    refuses(publish(folder.path(), &artifacts(&[("index.html", "eins")]), None), "urlaub.jpg");
    assert_eq!(read(folder.path(), "index.html"), None);
    // Also later, when the folder is ours but the file is not.
    fs::remove_file(folder.path().join("urlaub.jpg")).expect("writable");
    publish(folder.path(), &artifacts(&[("index.html", "eins")]), None).expect("it can be written");
    fs::write(folder.path().join("neu.html"), "von Hand").expect("writable");
    refuses(
        publish(folder.path(), &artifacts(&[("index.html", "zwei"), ("neu.html", "n")]), None),
        "neu.html",
    );
    assert_eq!(read(folder.path(), "neu.html").as_deref(), Some("von Hand"));
    assert_eq!(read(folder.path(), "index.html").as_deref(), Some("eins"));
}

#[test]
fn a_failing_recipe_leaves_the_last_good_site() {
    let folder = folder();
    publish(folder.path(), &artifacts(&[("index.html", "eins"), ("alt.html", "alt")]), None)
        .expect("it can be written");
    let mut broken = artifacts(&[("index.html", "zwei"), ("neu.html", "neu")]);
    broken.files.insert(
        RelPath::known("z.html"),
        Artifact::new(Hash::of("z"), || Err(RecipeError("kaputt".to_owned()))),
    );
    refuses(publish(folder.path(), &broken, None), "kaputt");
    assert_eq!(read(folder.path(), "index.html").as_deref(), Some("eins"));
    assert_eq!(read(folder.path(), "alt.html").as_deref(), Some("alt"));
    assert_eq!(read(folder.path(), "neu.html"), None);
}

#[test]
fn what_a_killed_build_left_is_completed_by_the_next() {
    let folder = folder();
    publish(folder.path(), &artifacts(&[("index.html", "eins"), ("alt.html", "alt")]), None)
        .expect("it can be written");
    // As after a kill between the manifest of both and the last rename: a stage, half of the files,
    // nothing deleted.
    let manifest = read(folder.path(), ".konzept-manifest.json").expect("it was written");
    let entry = "  \"files\": {\n    \"neu.html\": { \"key\": \"x\", \"hash\": \"y\" },";
    fs::write(
        folder.path().join(".konzept-manifest.json"),
        manifest.replace("  \"files\": {", entry),
    )
    .expect("writable");
    fs::create_dir(folder.path().join(".konzept-stage")).expect("writable");
    fs::write(folder.path().join(".konzept-stage/0"), "halb").expect("writable");
    fs::write(folder.path().join("neu.html"), "neu").expect("writable");
    publish(folder.path(), &artifacts(&[("index.html", "zwei"), ("neu.html", "neu")]), None)
        .expect("it can be written");
    assert_eq!(read(folder.path(), "index.html").as_deref(), Some("zwei"));
    assert_eq!(read(folder.path(), "neu.html").as_deref(), Some("neu"));
    assert_eq!(read(folder.path(), "alt.html"), None);
    assert!(!folder.path().join(".konzept-stage").exists());
}

#[test]
fn what_cannot_be_written_is_noticed_before_anything_changes() {
    let folder = folder();
    publish(folder.path(), &artifacts(&[("a.html", "alt"), ("b.html", "alt")]), None)
        .expect("it can be written");
    // A folder where a page belongs, and a name that no file system can hold.
    fs::remove_file(folder.path().join("b.html")).expect("writable");
    fs::create_dir_all(folder.path().join("b.html/x")).expect("writable");
    refuses(
        publish(folder.path(), &artifacts(&[("a.html", "neu"), ("b.html", "neu")]), None),
        "b.html",
    );
    fs::remove_dir_all(folder.path().join("b.html")).expect("writable");
    let long = format!("{}.html", "a".repeat(300));
    refuses(
        publish(folder.path(), &artifacts(&[("a.html", "neu"), (&long, "neu")]), None),
        "lässt sich nicht schreiben",
    );
    assert_eq!(read(folder.path(), "a.html").as_deref(), Some("alt"));
    // And the next build is not stopped by what the last one tried.
    publish(folder.path(), &artifacts(&[("a.html", "neu"), ("b.html", "neu")]), None)
        .expect("it can be written");
    assert_eq!(read(folder.path(), "a.html").as_deref(), Some("neu"));
    let file = folder.path().join("a.html");
    refuses(
        publish(&file, &artifacts(&[("index.html", "eins")]), None),
        "ist eine Datei und kein Ordner",
    );
}

#[test]
fn two_builds_into_one_folder_do_not_mix() {
    let folder = folder();
    publish(folder.path(), &artifacts(&[("index.html", "eins")]), None).expect("it can be written");
    let other = fs::File::open(folder.path().join(".konzept-lock")).expect("it was made");
    other.lock().expect("it can be locked");
    refuses(
        publish(folder.path(), &artifacts(&[("index.html", "zwei")]), None),
        "gerade schon gebaut",
    );
    drop(other);
    publish(folder.path(), &artifacts(&[("index.html", "zwei")]), None).expect("it can be written");
}

#[test]
fn output_and_content_never_lie_within_each_other() {
    let folder = folder();
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("bilder")).expect("writable");
    for output in ["content", "content/public", "content/../content", ".", "content/bilder/.."] {
        refuses(guard(&folder.path().join(output), &[&content]), "liegen ineinander");
    }
    guard(&folder.path().join("public"), &[&content]).expect("beside each other is fine");
    guard(&folder.path().join("content-public"), &[&content])
        .expect("a shared beginning of the name is fine");
}

#[test]
fn a_manifest_cannot_lead_out_of_the_folder() {
    let folder = folder();
    let outside = folder.path().join("wichtig.txt");
    fs::write(&outside, "wichtig").expect("writable");
    let output = folder.path().join("public");
    fs::create_dir(&output).expect("writable");
    let manifest = "{ \"version\": 1, \"files\": { \"../wichtig.txt\": { \"key\": \"x\", \"hash\": \"y\" } } }";
    fs::write(output.join(".konzept-manifest.json"), manifest).expect("writable");
    refuses(publish(&output, &artifacts(&[("index.html", "eins")]), None), "beschädigt");
    assert!(outside.exists());
}

#[cfg(unix)]
#[test]
fn links_in_the_output_are_not_followed() {
    let folder = folder();
    let (output, elsewhere) = (folder.path().join("public"), folder.path().join("anderswo"));
    publish(&output, &artifacts(&[("index.html", "eins")]), None).expect("it can be written");
    fs::create_dir(&elsewhere).expect("writable");
    std::os::unix::fs::symlink(&elsewhere, output.join("kapitel")).expect("writable");
    refuses(
        publish(&output, &artifacts(&[("index.html", "eins"), ("kapitel/a.html", "a")]), None),
        "stammt nicht von diesem Programm",
    );
    assert_eq!(fs::read_dir(&elsewhere).expect("readable").count(), 0);
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
