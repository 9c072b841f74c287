//! The program as a process, away from the environment of whoever runs the tests.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use tempfile::TempDir;

use super::project::Project;

pub(crate) fn konzept(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_konzept"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "de_DE.UTF-8")
        .output()
        .expect("the program starts")
}

/// The program, running; what it says can be read.
pub(crate) fn starts<'a>(folder: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Child {
    Command::new(env!("CARGO_BIN_EXE_konzept"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "de_DE.UTF-8")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts")
}

/// A folder with the concept that `init` makes.
pub(crate) fn begun() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    ends(&konzept(folder.path(), &["init", "."]), 0, "ist angelegt");
    fill_in(&folder.path().join("content"));
    folder
}

/// Replaces what `init` leaves to the editors; the files that had something.
pub(crate) fn fill_in(content: &Path) -> BTreeSet<String> {
    let mut filled = BTreeSet::new();
    for (path, bytes) in files(content) {
        let old = String::from_utf8(bytes).expect("it is text");
        let mut new = old.clone();
        for words in ["Text folgt", "Titel folgt", "Name folgt", "adresse-folgt.example"] {
            new = new.replace(words, "musterstadt.de");
        }
        if new != old {
            fs::write(content.join(&path), new).expect("writable");
            filled.insert(path);
        }
    }
    filled
}

/// The files of a concept as the program freezes them, the list of checksums among them.
pub(crate) fn frozen(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let folder = project.written();
    ends(&konzept(folder.path(), &["freeze", "e1"]), 0, "fassungen/e1");
    files(&folder.path().join("content/fassungen/e1"))
}

/// The files of a folder by their paths.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|it| it.expect("readable"));
    files
        .filter(|it| it.file_type().is_file())
        .map(|it| {
            let path = it.path().strip_prefix(folder).expect("it lies in the folder");
            (path.display().to_string(), fs::read(it.path()).expect("readable"))
        })
        .collect()
}

/// What a preview says until it runs; then it is ended.
pub(crate) fn previews(folder: &Path, arguments: &[&str]) -> String {
    // The test has no browser to open, and the usual port may be taken.
    let arguments = arguments.iter().filter(|it| **it != "--open").chain(&["--port", "0"]);
    let mut child = starts(folder, arguments.copied());
    let lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    let mut said = String::new();
    for line in lines.map_while(Result::ok) {
        said.push_str(&line);
        if line.contains("http://") {
            break;
        }
    }
    child.kill().and_then(|()| child.wait()).expect("it runs");
    said
}

/// Everything that it said.
pub(crate) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Asserts how it ended, and a part of what it said.
#[track_caller]
pub(crate) fn ends(output: &Output, code: i32, words: &str) {
    assert_eq!(output.status.code(), Some(code), "{}", text(output));
    assert!(text(output).contains(words), "{}", text(output));
}
