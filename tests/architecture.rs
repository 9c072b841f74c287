//! Who may import whom, one door for each outside crate, siblings that do not know each other.
//! The table is the one of ARCHITECTURE.md.

use std::{collections::BTreeSet, fs, path::Path};

use super::support::imports::Sources;

/// A module of the library and what it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("texte", &["base"]),
    ("tree", &["base"]),
    ("memo", &["base"]),
    ("teil", &[]),
    ("artifact", &["base", "teil"]),
    ("diagnostic", &["base", "texte", "tree"]),
    ("theme", &["base", "tree"]),
    ("document", &["base", "texte", "tree", "diagnostic"]),
    ("konzept", &["base", "texte", "tree", "diagnostic", "document"]),
    ("bericht", &["base", "texte", "diagnostic", "document", "konzept"]),
    ("fassung", &["base", "texte", "tree", "memo", "diagnostic", "document", "konzept", "bericht"]),
    ("site", &["base", "texte", "document", "konzept", "bericht", "fassung"]),
    (
        "output",
        &[
            "base", "teil", "texte", "artifact", "theme", "document", "konzept", "bericht",
            "fassung", "site",
        ],
    ),
    (
        "pipeline",
        &[
            "base",
            "texte",
            "tree",
            "memo",
            "artifact",
            "diagnostic",
            "theme",
            "document",
            "konzept",
            "fassung",
            "site",
            "output",
        ],
    ),
    (
        "vorschau",
        &[
            "base",
            "teil",
            "texte",
            "tree",
            "artifact",
            "diagnostic",
            "theme",
            "fassung",
            "site",
            "output",
            "pipeline",
        ],
    ),
    ("io", &["base", "texte", "tree", "artifact"]),
    (
        "cli",
        &[
            "base",
            "texte",
            "tree",
            "artifact",
            "diagnostic",
            "theme",
            "document",
            "konzept",
            "bericht",
            "fassung",
            "site",
            "output",
            "pipeline",
            "vorschau",
            "io",
        ],
    ),
];

/// An outside crate and the only files that may name it.
const DOORS: &[(&str, &[&str])] = &[
    ("aho_corasick", &["document/lint/source.rs", "konzept/glossar.rs"]),
    ("ammonia", &["document/html.rs"]),
    ("annotate_snippets", &["diagnostic/render.rs"]),
    ("base64", &["document/image.rs"]),
    ("blake3", &["base/hash.rs"]),
    ("clap", &["cli/"]),
    ("cssparser", &["document/svg/stil.rs"]),
    ("csv", &["document/tabelle.rs", "output/data.rs"]),
    ("exif", &["document/spuren/kamera.rs"]),
    ("fluent", &["texte/mod.rs"]),
    ("futures_util", &["io/serve.rs"]),
    ("getrandom", &["io/access.rs"]),
    ("gix", &["io/git.rs"]),
    ("http_body_util", &["io/serve.rs"]),
    ("hyper", &["io/serve.rs"]),
    ("hyper_util", &["io/serve.rs"]),
    ("icu_collator", &["base/sort.rs"]),
    ("icu_locale", &["base/sort.rs"]),
    ("img_parts", &["document/spuren/bild.rs"]),
    ("sha2", &["base/sha256.rs"]),
    ("imara_diff", &["fassung/unterschiede.rs"]),
    ("imagesize", &["document/image.rs"]),
    ("include_dir", &["theme/mod.rs", "cli/init.rs", "diagnostic/example.rs"]),
    ("jiff", &["base/date.rs"]),
    ("litemap", &["document/value.rs"]),
    ("mimalloc", &["main.rs"]),
    ("notify", &["io/watch.rs"]),
    ("palette", &["base/farbe.rs"]),
    ("opener", &["cli/serve.rs"]),
    ("percent_encoding", &["document/reference.rs", "io/serve.rs"]),
    ("pulldown_cmark", &["document/markdown.rs"]),
    ("quick_xml", &["base/xml.rs"]),
    (
        "rayon",
        &[
            "base/once.rs",
            "base/sort.rs",
            "pipeline.rs",
            "konzept/bezuege.rs",
            "konzept/resolve.rs",
            "konzept/sicht.rs",
            "konzept/verzeichnis.rs",
            "konzept/rules/mod.rs",
            "konzept/rules/dopplungen.rs",
            "fassung/bestand.rs",
            "fassung/pruefsumme.rs",
            "fassung/publikation.rs",
            "fassung/synopse.rs",
            "artifact.rs",
            "site/alphabet.rs",
            "site/backlinks.rs",
            "site/plan.rs",
            "site/aufstellung.rs",
            "output/finish/suche/index.rs",
            "io/",
        ],
    ),
    // Formats have types of their own; the domain is not serialisable.
    (
        "serde",
        &[
            "site/view/",
            "site/bausteine/",
            "output/html/markup.rs",
            "output/html/text.rs",
            "output/html/liste.rs",
            "output/html/tabelle.rs",
            "output/html/schaubild.rs",
            "output/html/verzeichnis.rs",
            "output/html/zeitplan.rs",
            "output/html/synopse.rs",
            "diagnostic/render.rs",
            "io/publish.rs",
            "io/last_build.rs",
            "vorschau/meldung.rs",
        ],
    ),
    ("rust_decimal", &["base/decimal.rs"]),
    ("rustix", &["io/publish.rs"]),
    (
        "serde_json",
        &[
            "diagnostic/render.rs",
            "output/finish/suche/index.rs",
            "output/finish/zitation.rs",
            "output/synopse_data/mod.rs",
            "output/synopse_data/text.rs",
            "output/synopse_data/wert.rs",
            "document/schema.rs",
            "io/publish.rs",
            "io/last_build.rs",
            "vorschau/meldung.rs",
        ],
    ),
    ("hypher", &["base/silben.rs"]),
    ("ttf_parser", &["base/schrift.rs"]),
    ("wuff", &["base/schrift.rs"]),
    ("serde_yaml", &["document/front_matter.rs"]),
    ("strsim", &["base/suggest.rs"]),
    ("syntect", &["output/html/highlight.rs"]),
    ("sys_locale", &["cli/mod.rs"]),
    ("tempfile", &["io/writer.rs"]),
    ("tera", &["output/html/template.rs"]),
    ("thiserror", &["artifact.rs"]),
    ("unic_langid", &["texte/mod.rs"]),
    ("unicode_normalization", &["base/slug.rs", "base/unsichtbar.rs", "base/wort.rs"]),
    ("zip", &["io/paket.rs"]),
    ("tokio", &["io/serve.rs", "output/finish/suche.rs"]),
    ("url", &["base/address.rs"]),
    ("walkdir", &["io/disk.rs"]),
];

/// Folders whose files do not name each other; they meet only in their `mod.rs`.
const SIBLINGS: &[&str] = &["konzept/rules", "output", "cli"];

/// Exceptions to that: a file and the siblings it may name, each with its reason.
const MAY_MEET: &[(&str, &str, &str)] = &[
    ("konzept/rules/dateien.rs", "links", "the texts of a document"),
    ("konzept/rules/bilder.rs", "links", "both walk over all texts"),
    ("konzept/rules/aussehen.rs", "links", "both guess which file was meant"),
    ("cli/build.rs", "check", "a build says what a check says"),
    ("cli/fassungen.rs", "check", "what was found in a version is counted as a check counts"),
    ("cli/fassungen.rs", "build", "both name a version that somebody asks for"),
    ("cli/freeze.rs", "check", "freezing says what a check says"),
    ("cli/bericht.rs", "check", "freezing a report says what a check says"),
    ("cli/freeze.rs", "bericht", "a report is frozen as a version is"),
    ("cli/new.rs", "bericht", "a report is a new folder of its own kind"),
    ("cli/uebersetzt.rs", "check", "a translation that cannot be read is told as a check tells it"),
    ("cli/serve.rs", "check", "a preview says what a check says"),
    ("cli/serve.rs", "build", "both name a version since which changes are marked"),
    ("cli/new.rs", "uebersetzt", "a translation is a new document of its own kind"),
    ("cli/init.rs", "schema", "a new concept brings its schemas along"),
];

/// Files that stand in a circle still. The list may only become shorter.
const IN_CIRCLES: &[&str] = &["vorschau/served.rs", "vorschau/meldung.rs", "vorschau/mod.rs"];

fn module(path: &str) -> &str {
    path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

#[test]
fn imports_follow_the_table() {
    let mut wrong = Vec::new();
    for source in Sources::read().iter().filter(|it| it.path != "lib.rs") {
        let own = module(&source.path);
        let (_, allowed) = MAY_USE
            .iter()
            .find(|it| it.0 == own)
            .unwrap_or_else(|| panic!("{own} is not in the table"));
        for name in source.named(&["crate"]) {
            if name != own && !allowed.contains(&name) {
                wrong.push(format!("{} uses {name}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_has_no_circle() {
    // Every module uses only what stands above it, `io` and `cli` apart.
    for (at, (name, allowed)) in MAY_USE.iter().enumerate() {
        for used in *allowed {
            let position =
                MAY_USE.iter().position(|it| it.0 == *used).expect("the table names modules");
            assert!(position < at, "{name} uses {used}, which stands below it");
        }
    }
}

#[test]
fn every_outside_crate_has_one_door() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .expect("readable");
    let dependencies = &manifest[manifest.find("[dependencies]").expect("there are some")
        ..manifest.find("[dev-dependencies]").expect("there are some")];
    for line in dependencies.lines().filter(|it| it.contains('=') && !it.starts_with('[')) {
        let name = line.split([' ', '=']).next().unwrap_or_default().replace('-', "_");
        assert!(DOORS.iter().any(|it| it.0 == name), "{name} has no door in the table");
    }
    let sources = Sources::read();
    // The program itself is no part of the library.
    let program = include_str!("../src/main.rs").to_owned();
    let program = Sources::of([("main.rs".to_owned(), program)]);
    for (name, doors) in DOORS {
        let all = sources.iter().chain(program.iter());
        let users: Vec<_> =
            all.filter(|it| uses_crate(&it.code, name)).map(|it| &it.path).collect();
        assert!(!users.is_empty(), "nothing uses {name}");
        for path in users {
            assert!(
                doors.iter().any(|door| path.starts_with(door)),
                "{path} uses {name}, whose door is {doors:?}"
            );
        }
    }
}

#[test]
fn siblings_do_not_know_each_other() {
    let sources = Sources::read();
    for folder in SIBLINGS {
        let children: BTreeSet<&str> = sources
            .iter()
            .filter_map(|it| it.path.strip_prefix(folder)?.strip_prefix('/'))
            .map(|it| it.split('/').next().unwrap_or_default().trim_end_matches(".rs"))
            .filter(|it| *it != "mod")
            .collect();
        for source in sources.iter() {
            let Some(inside) = source.path.strip_prefix(folder).and_then(|it| it.strip_prefix('/'))
            else {
                continue;
            };
            let own = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs");
            if own == "mod" {
                continue;
            }
            let up = vec!["super"; inside.matches('/').count() + 1];
            let through_crate: Vec<&str> =
                std::iter::once("crate").chain(folder.split('/')).collect();
            for name in source.named(&up).into_iter().chain(source.named(&through_crate)) {
                let excused = MAY_MEET.iter().any(|it| it.0 == source.path && it.1 == name);
                assert!(
                    name == own || excused || !children.contains(name),
                    "{} names its sibling {name}",
                    source.path
                );
            }
        }
    }
}

fn uses_crate(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = &code[..at];
        let after = &code[at + name.len()..];
        let starts = !before.ends_with(|it: char| {
            it.is_alphanumeric() || it == '_' || it == ':' || it == '"' || it == '.'
        });
        starts && (after.starts_with("::") || (before.ends_with("use ") && after.starts_with(';')))
    })
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let sources = Sources::read();
    let circles = sources.circles();
    let known = |file: &&str| IN_CIRCLES.contains(file);
    let new: Vec<_> = circles.iter().filter(|files| !files.iter().all(known)).collect();
    assert!(new.is_empty(), "these files import each other in a circle: {new:#?}");
    let still: BTreeSet<&str> = circles.iter().flatten().copied().collect();
    let gone: Vec<_> = IN_CIRCLES.iter().filter(|it| !still.contains(**it)).collect();
    assert!(gone.is_empty(), "these are in no circle any more and leave the list: {gone:#?}");
}

#[test]
fn the_scanner_sees_circles() {
    let circles = |files: &[(&str, &str)]| {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        let sources = Sources::of(files);
        let named = |it: &BTreeSet<&str>| it.iter().copied().collect::<Vec<_>>().join(" ");
        sources.circles().iter().map(named).collect::<Vec<_>>()
    };
    let round = "a/one.rs a/two.rs";
    let two = ("a/two.rs", "use super::one;\npub fn f() { one::h() }");
    // By a path, by a group, by a name that another file passes on, through a third file.
    let ways = [
        "fn f() { crate::a::two::f() }",
        "use crate::{b, a::{two::{self, f as g}}};",
        "use super::f;",
        "use super::{three::f};",
    ];
    for one in ways {
        let files = [
            ("a/mod.rs", "mod one; mod three; mod two; pub use two::f;"),
            ("a/one.rs", one),
            ("a/three.rs", "pub use super::two::f;"),
            two,
        ];
        assert_eq!(circles(&files), [round], "{one}");
    }
    // What is in comments, texts and tests of its own is no import, nor is another crate.
    let none = "// crate::a::two::f\nconst A: &str = r#\"\"crate::a::two::f\"#;\nfn g<'a>(it: char) { it == '\"'; \
                two::f() }\nmod tests { use super::g; }";
    assert!(circles(&[("a/one.rs", none), two]).is_empty());
    // A folder that works with its files is above them, unless they ask it for something.
    let above = ("a/mod.rs", "mod one; use self::one::A; pub struct B; fn f() -> A { A }");
    assert!(circles(&[above, ("a/one.rs", "pub struct A;")]).is_empty());
    let asks = ("a/one.rs", "pub struct A(super::B);");
    assert_eq!(circles(&[above, asks]), ["a/mod.rs a/one.rs"]);
    // One that only passes them on is not.
    let only = ("a/mod.rs", "mod one; pub use one::A; pub struct B;");
    assert!(circles(&[only, asks]).is_empty());
}
