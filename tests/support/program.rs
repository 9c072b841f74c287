//! The program as a process, away from the environment of whoever runs the tests.

use std::{
    path::Path,
    process::{Command, Output},
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
