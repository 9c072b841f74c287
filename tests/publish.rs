//! Promise 3: publishing never loses anything, and a failed build leaves the last good site.

use std::{fs, path::Path, sync::Arc};

use crate::{
    artifact::{Artifact, Artifacts, RecipeError},
    base::{hash::Hash, lang::Lang, path::RelPath},
    io::publish::{Report, guard, publish},
    texte::Texte,
};
use tempfile::TempDir;

fn artifacts(files: &[(&str, &str)]) -> Artifacts {
    let file = |(path, text): &(&str, &str)| {
        (RelPath::known(*path), Artifact::bytes(Arc::from(text.as_bytes())))
    };
    Artifacts { files: files.iter().map(file).collect(), bundles: Vec::new() }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn read(folder: &Path, file: &str) -> Option<String> {
    fs::read_to_string(folder.join(file)).ok()
}

#[track_caller]
fn refuses(result: Result<impl Sized, crate::io::Error>, message: &str) {
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
