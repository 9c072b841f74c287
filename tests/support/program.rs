//! The program as a process, away from the environment of whoever runs the tests.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

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
