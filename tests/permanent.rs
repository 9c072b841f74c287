//! Promise: what was public stays. `tests/permanent/*.txt` pins every address and anchor with a
//! hash of its words, and the frozen folders. These files only ever grow: `SNAPSHOTS=overwrite`
//! adds what is new and changes nothing.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use crate::{
    base::hash::Hash,
    fassung::{berichte, pruefsumme},
    site::Sicht,
};

use super::support::{
    Project,
    html::{self, Anchor},
};

/// What is promised: addresses, anchors and frozen folders, with a hash where there are words or
/// bytes to keep.
type Facts = BTreeMap<String, Option<String>>;

/// What became of the promises.
#[derive(Debug, Default, PartialEq)]
struct Verdict {
    /// Sentences about those that are not kept.
    broken: Vec<String>,
    /// Lines that nobody has pinned yet.
    new: Vec<String>,
}

/// What the program of today makes of a concept.
fn facts(project: &Project) -> Facts {
    let built = project.build_with(Sicht::Oeffentlich);
    let mut facts = Facts::new();
    let paths = built.paths();
    let frozen = paths.iter().any(|it| it.starts_with("fassung/"));
    // Names of assets depend on their bytes. The index of the search is for its own script, which
    // finds it by itself.
    let machinery = |it: &str| it.split('/').any(|part| part == "assets" || part == "suche");
    for path in paths.into_iter().filter(|it| !machinery(it)) {
        facts.insert(path.to_owned(), None);
        // Where there are Fassungen, the texts at `/` change with the current one.
        if !path.ends_with(".html") || (frozen && !path.starts_with("fassung/")) {
            continue;
        }
        let main = html::main(built.page(path));
        for anchor in html::anchors(main).iter().filter(|it| !it.id.contains('_')) {
            let earlier = facts.insert(format!("{path}#{}", anchor.id), words_hash(anchor));
            assert!(earlier.is_none(), "{path} has two anchors {}", anchor.id);
        }
    }
    let tree = project.tree();
    // That of all reports grows with each of them.
    let lists = tree.iter().filter(|it| it.0.file_name() == pruefsumme::DATEI);
    for (path, _) in lists.filter(|it| *it.0 != berichte::gesamtliste()) {
        let folder = path.as_str().trim_end_matches(pruefsumme::DATEI).trim_end_matches('/');
        let bytes = tree.file(path).expect("it is a file");
        facts.insert(format!("gefroren {folder}"), Some(Hash::of_bytes(bytes).short()));
    }
    facts
}

/// The hash of the words of a heading, a paragraph or a footnote. Other anchors mark entries, of
/// which the frame says a lot.
fn words_hash(anchor: &Anchor<'_>) -> Option<String> {
    let heading = matches!(anchor.element, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
        && !anchor.id.contains('_');
    let text = heading || html::is_numbered(anchor.id, "abs") || html::is_numbered(anchor.id, "fn");
    // A chart has an anchor, and no words of its own.
    // A mark of direction is no word.
    let words = anchor.words.replace('\u{200f}', "");
    (text && !words.is_empty()).then(|| hash(&words))
}

fn hash(words: &str) -> String {
    Hash::of_bytes(words.as_bytes()).short()
}

fn line((what, words): (&String, &Option<String>)) -> String {
    match words {
        Some(words) => format!("{what} {words}"),
        None if what.contains('#') => format!("{what} -"),
        None => what.clone(),
    }
}

/// The pinned lines. All of them count, also where one thing is pinned twice.
fn pinned_facts(pinned: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let lines = pinned.lines().filter(|it| !it.starts_with('#') && !it.is_empty());
    lines.map(|line| match line.rsplit_once(' ') {
        Some((what, words)) => (what, Some(words).filter(|it| *it != "-")),
        None => (line, None),
    })
}

fn judge(pinned: &str, facts: &Facts) -> Verdict {
    let mut verdict = Verdict::default();
    let mut known = Facts::new();
    for (what, words) in pinned_facts(pinned) {
        known.insert(what.to_owned(), None);
        let Some(now) = facts.get(what) else {
            verdict.broken.push(format!("{what} is not made any more"));
            continue;
        };
        let Some(words) = words else { continue };
        if now.as_deref() != Some(words) {
            let now = now.as_deref().unwrap_or("none");
            verdict
                .broken
                .push(format!("{what} says something else: words {words} before, {now} now"));
        }
    }
    verdict.new = facts.iter().filter(|it| !known.contains_key(it.0)).map(line).collect();
    verdict
}

/// The pinned lines as they are, with those that are new at their places.
fn added(pinned: &str, new: &[String]) -> String {
    let (comments, facts): (Vec<_>, Vec<_>) = pinned.lines().partition(|it| it.starts_with('#'));
    let mut facts: Vec<_> = facts.into_iter().chain(new.iter().map(String::as_str)).collect();
    facts.sort_unstable();
    comments.into_iter().chain(facts).fold(String::new(), |mut text, line| {
        writeln!(text, "{line}").expect("a String takes all text");
        text
    })
}

#[track_caller]
fn stays(folder: &str, name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/permanent").join(name);
    let pinned = fs::read_to_string(&path).expect("the file is part of the repository");
    let Verdict { broken, new } = judge(&pinned, &facts(&Project::from_folder(folder)));
    assert!(
        broken.is_empty(),
        "tests/permanent/{name} pins what is permanent: people have these addresses, and quote these words. Nothing in \
         it is changed or removed; mend the program, or add a Fassung:\n{}",
        broken.join("\n")
    );
    if std::env::var("SNAPSHOTS").is_ok_and(|it| it == "overwrite") {
        fs::write(&path, added(&pinned, &new)).expect("the file is writable");
    } else {
        assert!(
            new.is_empty(),
            "tests/permanent/{name} lacks lines. What is published is permanent; if it shall be, \
             `SNAPSHOTS=overwrite cargo test permanent` adds them:\n{}",
            new.join("\n")
        );
    }
}

#[test]
fn bergisch_gladbach() {
    stays("content", "content.txt");
}

#[test]
fn bergkamen() {
    stays("tests/fixtures/bergkamen", "bergkamen.txt");
}

#[test]
fn formen() {
    stays("tests/fixtures/formen", "formen.txt");
}

const PINNED: &str = "# Append-only.\na.html\na.html#abs-1 000000000001\na.html#rat -\ngefroren fassungen/x 00000000000f\n";

fn some_facts() -> Facts {
    let facts = [
        ("a.html", None),
        ("a.html#abs-1", Some("000000000001")),
        ("a.html#rat", None),
        ("gefroren fassungen/x", Some("00000000000f")),
    ];
    facts.into_iter().map(|(what, words)| (what.to_owned(), words.map(str::to_owned))).collect()
}

#[test]
fn what_is_as_it_was_passes() {
    assert_eq!(judge(PINNED, &some_facts()), Verdict::default());
    assert_eq!(added(PINNED, &[]), PINNED);
}

#[test]
fn other_words_and_a_lost_anchor_break_a_promise_that_nothing_renews() {
    let mut facts = some_facts();
    facts.insert("a.html#abs-1".to_owned(), Some("000000000002".to_owned()));
    facts.insert("gefroren fassungen/x".to_owned(), Some("00000000000e".to_owned()));
    facts.remove("a.html#rat");
    let verdict = judge(PINNED, &facts);
    assert_eq!(
        verdict.broken,
        [
            "a.html#abs-1 says something else: words 000000000001 before, 000000000002 now",
            "a.html#rat is not made any more",
            "gefroren fassungen/x says something else: words 00000000000f before, 00000000000e now",
        ]
    );
    assert_eq!(added(PINNED, &verdict.new), PINNED);
    facts.insert("a.html#abs-1".to_owned(), None);
    assert!(judge(PINNED, &facts).broken[0].ends_with("000000000001 before, none now"));
}

#[test]
fn what_is_new_is_added_beside_what_was() {
    let mut facts = some_facts();
    facts.insert("a.html#abs-2".to_owned(), Some("000000000003".to_owned()));
    facts.insert("b.html".to_owned(), None);
    facts.insert("b.html#rat".to_owned(), None);
    let verdict = judge(PINNED, &facts);
    assert_eq!(verdict.broken, Vec::<String>::new());
    assert_eq!(verdict.new, ["a.html#abs-2 000000000003", "b.html", "b.html#rat -"]);
    let pinned = added(PINNED, &verdict.new);
    let lines: Vec<_> = pinned.lines().collect();
    assert_eq!(
        lines[2..6],
        ["a.html#abs-1 000000000001", "a.html#abs-2 000000000003", "a.html#rat -", "b.html"]
    );
    assert!(PINNED.lines().all(|it| lines.contains(&it)));
    assert_eq!(judge(&pinned, &facts), Verdict::default());
}

#[test]
fn the_words_of_a_text_are_pinned_without_its_frame() {
    let text = "---\nid: a\ntitel: Kapitel A\n---\nEin *Absatz* mit H<sub>2</sub>O.[^1]\n\n## Über & „uns“\n\n- eins\n- [x] zwei\n\n\
                > [!TIP]\n> Ein Rat.\n\n[^1]: Die `Note`.\n";
    let facts = facts(&Project::new().file("kapitel/a.md", text));
    let page: Vec<_> =
        facts.range("kapitel/a.html".to_owned().."kapitel/b".to_owned()).map(line).collect();
    assert_eq!(
        page,
        [
            "kapitel/a.html".to_owned(),
            format!("kapitel/a.html#abs-1 {}", hash("Ein Absatz mit H2O.")),
            format!("kapitel/a.html#abs-2 {}", hash("eins zwei")),
            format!("kapitel/a.html#abs-3 {}", hash("Ein Rat.")),
            format!("kapitel/a.html#fn-1 {}", hash("Die Note.")),
            "kapitel/a.html#fnref-1 -".to_owned(),
            format!("kapitel/a.html#ueber-uns {}", hash("Über & „uns“")),
        ]
    );
    // The hash itself must not change either, or nothing pinned would be found again.
    assert_eq!(hash("Die Note."), "f3c771208178");
    assert!(facts.contains_key("sitemap.xml") && !facts.keys().any(|it| it.contains("assets/")));
}
