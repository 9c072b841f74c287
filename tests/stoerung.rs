//! Promise 3 against faults: a build that is killed or refused at any step, then any content, then
//! a build: the folder is as a clean build makes it, and nothing of the build before is left in it.
//! `strace` breaks single calls of the system.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use crate::support::{
    program::{ends, konzept, text},
    project::{PNG, tries},
};

/// The calls that change a folder, by which a step of publishing ends.
const AUFRUFE: &[&str] =
    &["mkdir", "write", "rename", "renameat2", "unlink", "rmdir", "fsync", "syncfs", "openat"];

/// What happens to a call: the program dies in it, the drive is full, nobody may, the drive is
/// broken.
const STOERUNGEN: &[&str] = &["signal=KILL", "error=ENOSPC", "error=EACCES", "error=EIO"];

/// The states of a concept between which builds go.
struct Staende {
    folder: PathBuf,
    /// What a clean build makes of each.
    sauber: BTreeMap<&'static str, BTreeMap<String, Vec<u8>>>,
}

const NAMEN: &[&str] = &["a", "b", "c"];

impl Staende {
    fn new(folder: &Path) -> Self {
        ends(&konzept(folder, &["init", "a"]), 0, "angelegt");
        let content = folder.join("a/content");
        for name in ["b", "c"] {
            copy(&folder.join("a"), &folder.join(name));
            let file = folder.join(name).join("content/kapitel/praemisse.md");
            let text = fs::read_to_string(&file).expect("it was made")
                + "\n"
                + &format!("Geheimwort {name}.\n").repeat(3);
            fs::write(&file, text).expect("writable");
            let content = folder.join(name).join("content");
            for number in 0..3 {
                let page = format!(
                    "---\nid: {name}-{number}\ntitel: Seite\n---\n![Bild](../bilder/{name}.png)\n"
                );
                fs::write(content.join(format!("seiten/{name}-{number}.md")), page)
                    .expect("writable");
            }
            fs::create_dir_all(content.join("bilder")).expect("writable");
            fs::write(content.join(format!("bilder/{name}.png")), [PNG, name.as_bytes()].concat())
                .expect("writable");
        }
        assert!(content.is_dir());
        let mut staende = Self { folder: folder.to_owned(), sauber: BTreeMap::new() };
        for name in NAMEN.iter().copied() {
            let output = format!("sauber-{name}");
            ends(&staende.build(name, &output), 0, "geschrieben");
            staende.sauber.insert(name, files(&folder.join(output)));
        }
        staende
    }

    fn build(&self, name: &str, output: &str) -> Output {
        konzept(
            &self.folder,
            &["build", "--content", &format!("{name}/content"), "--output", output],
        )
    }

    /// A build of a state in which one call is broken; how it ended.
    fn broken(&self, name: &str, call: &str, fault: &str, when: usize) -> Output {
        let content = format!("{name}/content");
        let arguments = ["build", "--content", &content, "--output", "public"];
        broken(&self.folder, &arguments, call, fault, when)
    }

    /// How often a build of a state over another one makes a call.
    fn calls(&self, call: &str) -> usize {
        self.reset("a", "gezaehlt");
        let log = self.folder.join("aufrufe");
        let options = ["-e", &format!("trace={call}"), "-o", &log.to_string_lossy()];
        let output = strace(
            &self.folder,
            &options,
            &["build", "--content", "b/content", "--output", "gezaehlt"],
        );
        assert!(output.status.success(), "{}", text(&output));
        fs::read_to_string(&log)
            .expect("it was written")
            .lines()
            .filter(|it| it.contains(call))
            .count()
    }

    /// A folder in which a state was built.
    fn reset(&self, name: &str, output: &str) {
        let folder = self.folder.join(output);
        drop(fs::remove_dir_all(&folder));
        copy(&self.folder.join(format!("sauber-{name}")), &folder);
    }
}

#[test]
fn whatever_ends_a_build_the_next_one_makes_the_folder_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let staende = Staende::new(folder.path());
    let mut runs = Vec::new();
    for call in AUFRUFE {
        let count = staende.calls(call);
        // The calls near the end are those of publishing; a few before them read and make.
        let last = count.saturating_sub(usize::try_from(tries(3).min(12)).expect("a small number"));
        let some = (last.max(1)..=count)
            .chain([1, count / 2].into_iter().filter(|it| (1..last).contains(it)));
        runs.extend(
            some.flat_map(|when| STOERUNGEN.iter().map(move |fault| (*call, *fault, when))),
        );
    }
    assert!(runs.len() > 60, "only {} faults", runs.len());
    let mut broken = 0;
    let mut wrong = Vec::new();
    for (number, (call, fault, when)) in runs.iter().enumerate() {
        // Each fault is followed by one of the states, so that all come in turn.
        let next = NAMEN[number % NAMEN.len()];
        staende.reset("a", "public");
        let fault_run = staende.broken("b", call, fault, *when);
        broken += usize::from(!fault_run.status.success());
        let what = format!("{call} {when} {fault}, then {next}");
        // A build that says that it went well has made the whole site, and left nothing.
        if fault_run.status.success() && files(&folder.path().join("public")) != staende.sauber["b"]
        {
            wrong.push(format!("{what}: ended with 0 and is not whole"));
        }
        let after = staende.build(next, "public");
        if after.status.code() != Some(0) {
            wrong.push(format!("{what}: the next build fails: {}", text(&after)));
        } else if files(&folder.path().join("public")) != staende.sauber[next] {
            wrong.push(format!("{what}: the next build is not as a clean one"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), runs.len(), wrong.join("\n"));
    assert!(broken > 30, "only {broken} of {} faults ended a build", runs.len());
}

/// What rewrites files of people: a fault leaves the old text or the new one, and the command can
/// be given again.
#[test]
fn whatever_ends_a_freeze_or_a_stamp_no_text_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    ends(&konzept(folder, &["init", "a"]), 0, "angelegt");
    let yaml = folder.join("a/content/konzept.yaml");
    let settings = fs::read_to_string(&yaml)
        .expect("it was made")
        .replace("sprachen: [de]", "sprachen: [de, en]");
    fs::write(&yaml, &settings).expect("writable");
    ends(&konzept(&folder.join("a"), &["übersetzt", "content/kapitel/praemisse.en.md"]), 0, "");
    let translation = folder.join("a/content/kapitel/praemisse.en.md");
    let begun = fs::read_to_string(&translation).expect("it was made").replace("entwurf: ja\n", "");
    // As the editors left it: of an older text, so that the stamp changes.
    let stale = begun
        .lines()
        .map(|it| if it.starts_with("übersetzt_von:") { "übersetzt_von: alt" } else { it });
    fs::write(&translation, stale.collect::<Vec<_>>().join("\n") + "\n").expect("writable");
    let runs: &[(&[&str], &str)] = &[
        (&["freeze", "f1"], "content/konzept.yaml"),
        (&["übersetzt", "content/kapitel/praemisse.en.md"], "content/kapitel/praemisse.en.md"),
    ];
    let mut wrong = Vec::new();
    let mut faults = 0;
    for (arguments, file) in runs {
        copy(&folder.join("a"), &folder.join("heil"));
        let before = fs::read(folder.join("a").join(file)).expect("readable");
        ends(&konzept(&folder.join("heil"), arguments), 0, "");
        let whole = files(&folder.join("heil/content"));
        let after = whole[file.strip_prefix("content/").expect("it is content")].clone();
        assert!(before != after, "{arguments:?} changes {file}");
        for call in ["write", "rename", "renameat2", "mkdir", "fsync", "linkat", "openat", "unlink"]
        {
            for fault in STOERUNGEN {
                for when in 1..=usize::try_from(tries(2).min(8)).expect("a small number") {
                    let work = folder.join("gestoert");
                    drop(fs::remove_dir_all(&work));
                    copy(&folder.join("a"), &work);
                    // Counted from the end, where the writing is: openat comes often before.
                    let when = if call == "openat" { 120 + when * 7 } else { when };
                    let output = broken(&work, arguments, call, fault, when);
                    faults += 1;
                    let what = format!("{arguments:?}: {call} {when} {fault}");
                    let now = fs::read(work.join(file)).expect("it is there, whatever happens");
                    if now != before && now != after {
                        wrong.push(format!(
                            "{what}: the text is neither the old one nor the new one"
                        ));
                    }
                    // Only who did it says so.
                    if output.status.success() && now != after {
                        wrong.push(format!("{what}: ended with 0 and did nothing"));
                    }
                    let again = konzept(&work, arguments);
                    let done = now == after;
                    if !done && again.status.code() != Some(0) {
                        wrong.push(format!("{what}: cannot be given again: {}", text(&again)));
                    }
                    let mut left = files(&work.join("content"));
                    left.retain(|path, _| !path.contains(".konzept-neu-"));
                    if left != whole {
                        wrong.push(format!("{what}: what came of it is not the same"));
                    }
                }
            }
            drop(fs::remove_dir_all(folder.join("heil")));
        }
    }
    assert!(wrong.is_empty(), "{} of {faults}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The program under strace, whose options come first.
fn strace(folder: &Path, options: &[&str], arguments: &[&str]) -> Output {
    Command::new("strace")
        .args(["-f", "--quiet=all"])
        .args(options)
        .arg(env!("CARGO_BIN_EXE_konzept"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "de_DE.UTF-8")
        .output()
        .expect("strace is installed (tests/run installs it)")
}

/// The program with one call of the system broken; how it ended.
fn broken(folder: &Path, arguments: &[&str], call: &str, fault: &str, when: usize) -> Output {
    let (trace, inject) = (format!("trace={call}"), format!("inject={call}:{fault}:when={when}"));
    strace(folder, &["-o", "/dev/null", "-e", &trace, "-e", &inject], arguments)
}

/// All files of a folder and all its folders, hidden ones too. Only the lock stays.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries =
        walkdir::WalkDir::new(folder).min_depth(1).into_iter().map(|it| it.expect("readable"));
    let entries = entries.filter(|it| it.file_name() != ".konzept-lock");
    entries
        .map(|it| {
            let path = it
                .path()
                .strip_prefix(folder)
                .expect("it lies within")
                .to_string_lossy()
                .into_owned();
            (
                path,
                if it.file_type().is_dir() {
                    Vec::new()
                } else {
                    fs::read(it.path()).expect("readable")
                },
            )
        })
        .collect()
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("readable");
        let target = to.join(entry.path().strip_prefix(from).expect("it lies within"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("writable");
        } else {
            fs::copy(entry.path(), &target).expect("writable");
        }
    }
}
