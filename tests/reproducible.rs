//! Promise 2: same input, same bytes; whatever the place, the threads, the time zone, the locale,
//! the order of files.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use crate::support::program::files;

/// In which order files come to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Forwards,
    Backwards,
}

fn copy(from: &Path, to: &Path, order: Order) {
    let mut files: Vec<_> = walkdir::WalkDir::new(from)
        .into_iter()
        .map(|it| it.expect("readable"))
        .filter(|it| it.file_type().is_file())
        .collect();
    files.sort_by(|left, right| left.path().cmp(right.path()));
    if order == Order::Backwards {
        files.reverse();
    }
    for file in files {
        let target = to.join(file.path().strip_prefix(from).expect("it lies in the folder"));
        fs::create_dir_all(target.parent().expect("it lies in a folder")).expect("writable");
        fs::copy(file.path(), target).expect("writable");
    }
}

fn build(folder: &Path, threads: &str, zone: &str, locale: &str) -> BTreeMap<String, Vec<u8>> {
    let output = Command::new(env!("CARGO_BIN_EXE_konzept"))
        .arg("build")
        .current_dir(folder)
        .env("RAYON_NUM_THREADS", threads)
        .env("TZ", zone)
        .env("LC_ALL", locale)
        .env("SOURCE_DATE_EPOCH", threads)
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    files(&folder.join("public"))
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    for concept in ["content", "tests/fixtures/bergkamen"] {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(concept);
        let (one, two) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let deeper = two.path().join("ein Ordner/mit Umlaut ä");
        copy(&source, &one.path().join("content"), Order::Forwards);
        copy(&source, &deeper.join("content"), Order::Backwards);
        let first = build(one.path(), "1", "Pacific/Auckland", "de_DE.UTF-8");
        let second = build(&deeper, "7", "America/Los_Angeles", "tr_TR.UTF-8");
        assert!(first.len() > 20);
        assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
        for (path, bytes) in &first {
            assert!(bytes == &second[path], "{concept}: {path} differs");
        }
    }
}
