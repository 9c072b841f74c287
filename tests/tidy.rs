//! Remarks made twice: rules about the files themselves.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{
    document::{
        form::Vokabular,
        wortschatz::{Ergebnis, Phasenstand, Status, Umsetzung},
    },
    site::view::View,
    theme::Theme,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let walk = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
    // What tools bring along is not ours.
    let own =
        walk.filter_entry(|it| it.file_name() != "node_modules").map(|it| it.expect("readable"));
    own.filter(|it| it.path().extension().is_some_and(|it| it == extension))
        .map(|it| {
            (
                it.path().strip_prefix(root()).expect("it lies here").display().to_string(),
                fs::read_to_string(it.path()).expect("readable"),
            )
        })
        .collect()
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in files("src", "rs").into_iter().chain(files("tests", "rs")) {
        let header = text.lines().take_while(|it| it.starts_with("//!")).count();
        assert!((1..=8).contains(&header), "{path} opens with {header} lines of `//!`");
    }
}

/// The compiler asks for this only of what a library offers, and this one offers nothing.
#[test]
fn what_other_files_may_use_is_explained() {
    let items = ["fn ", "const ", "static ", "struct ", "enum ", "trait ", "type "];
    for (path, text) in files("src", "rs") {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (at, line) in lines.iter().enumerate() {
            // What a macro makes is explained where the macro is used, or by the catalogs.
            let item = line.strip_prefix("pub ").is_some_and(|it| {
                items.iter().any(|word| it.starts_with(word)) && !it.contains('$')
            });
            let mut above = lines[..at].iter().rev();
            let above = above.find(|it| !it.starts_with("#[") && !it.ends_with(")]"));
            let explained = above.is_some_and(|it| it.starts_with("///"));
            assert!(!item || explained, "{path}:{} is not explained: {line}", at + 1);
        }
    }
}

#[test]
fn nothing_is_left_to_do() {
    let marks = ["TO".to_owned() + "DO", "FIX".to_owned() + "ME", "XX".to_owned() + "X"];
    for folder in ["src", "tests", "themes", "docs"] {
        for extension in ["rs", "md", "ftl", "html", "css"] {
            // Laws count in Roman numbers.
            let ours = |it: &(String, String)| !it.0.contains("fixtures/gesetze");
            for (path, text) in files(folder, extension).into_iter().filter(ours) {
                assert!(
                    !marks.iter().any(|it| text.contains(it.as_str())),
                    "{path} leaves something to do"
                );
            }
        }
    }
}

#[test]
fn no_test_file_is_forgotten() {
    let list = |name: &str| fs::read_to_string(root().join("tests").join(name)).expect("readable");
    let lists = [list("lib.rs"), list("main.rs")];
    for entry in fs::read_dir(root().join("tests")).expect("readable") {
        let name = entry.expect("readable").file_name().to_string_lossy().into_owned();
        if let Some(module) = name.strip_suffix(".rs").filter(|it| !matches!(*it, "lib" | "main")) {
            let line = format!("mod {module};");
            let named = lists.iter().filter(|it| it.lines().any(|it| it == line)).count();
            assert!(named == 1, "{module} stands in {named} of tests/lib.rs and tests/main.rs");
        }
    }
}

#[test]
fn the_theme_has_every_template() {
    let templates = Theme::built_in().templates();
    for name in View::TEMPLATES {
        assert!(templates.iter().any(|it| it.0 == *name), "the theme lacks {name}");
    }
}

/// The names that follow a sign in a style sheet: classes after `.`, own values after `--`.
fn names<'a>(css: &'a str, sign: &'a str) -> impl Iterator<Item = &'a str> {
    let of_name = |it: char| it.is_alphanumeric() || matches!(it, '-' | '_');
    css.match_indices(sign).map(move |(at, _)| {
        let rest = &css[at + sign.len()..];
        &rest[..rest.find(|it| !of_name(it)).unwrap_or(rest.len())]
    })
}

#[test]
fn the_theme_styles_nothing_that_is_never_there() {
    let looks = ["1", "2", "3", "4", "5", "6"];
    // Classes that are put together: where it is written, and what may follow.
    let families: &[(&str, &[&str])] = &[
        ("phase-{%", Phasenstand::WORDS),
        ("stand-{{", Phasenstand::WORDS),
        ("ergebnis-{{", Ergebnis::WORDS),
        ("fassung-{{", Status::WORDS),
        ("umsetzung-{{", Umsetzung::WORDS),
        ("an-{{", Umsetzung::WORDS),
        ("zustand-{{", &["neu", "geaendert", "entfallen", "aufgegangen"]),
        ("lesart-{value}", &["neben", "zusammen"]),
        ("ebene-{{", &["2", "3", "4", "5", "6"]),
        ("beschriftung-{}", &["tabelle", "abbildung"]),
        ("dl-{number}", &looks),
        ("dk-{number}", &looks),
        ("dt-{}", &looks),
        // What the writer of code names by its grammar.
        ("hl-\"", &["comment", "string", "constant", "keyword", "storage", "entity", "tag"]),
    ];
    let folders = [("themes/kern", "html"), ("themes/kern/assets", "js"), ("src", "rs")];
    let mut written = String::new();
    for (_, text) in folders.iter().flat_map(|it| files(it.0, it.1)) {
        let code = text.lines().filter(|it| !it.trim_start().starts_with("//"));
        written.extend(code.flat_map(|it| [it, "\n"]));
    }
    let words: BTreeSet<&str> =
        written.split(|it: char| !(it.is_alphanumeric() || matches!(it, '-' | '_'))).collect();
    let mut families_of = BTreeSet::new();
    for (family, ends) in families {
        assert!(written.contains(family), "nobody writes {family}");
        let start = &family[..=family.find('-').expect("a word follows a hyphen")];
        families_of.extend(ends.iter().map(|it| format!("{start}{it}")));
    }
    let css = fs::read_to_string(root().join("themes/kern/assets/kern.css")).expect("readable");
    let rules: Vec<&str> = css.split("*/").filter_map(|it| it.split("/*").next()).collect();
    let rules = rules.concat();
    // What stands before a brace selects; numbers are no names.
    for selector in rules.split('{').filter_map(|it| it.rsplit([';', '}']).next()) {
        let classes = names(selector, ".").filter(|it| it.starts_with(char::is_alphabetic));
        for class in classes {
            let there = words.contains(class) || families_of.contains(class);
            assert!(there, "no page has the class {class}");
        }
    }
    let vendor = fs::read_to_string(root().join("themes/kern/assets/kern-ux.css"));
    let asked = rules.clone() + &vendor.expect("readable");
    for value in names(&rules, "  --") {
        assert!(asked.contains(&format!("var(--{value})")), "no rule asks for --{value}");
    }
}

#[test]
fn templates_mark_only_texts_of_the_concept_as_safe() {
    for (path, text) in files("themes/kern/templates", "html") {
        for (at, _) in text.match_indices("| safe") {
            let start = text[..at].rfind("{{").expect("a filter stands in an expression");
            let expression = text[start + 2..at].trim();
            // These fields are texts, lists and charts, whose writers in `output/html` escape.
            // A style sheet is not escaped; what could end it early is refused where it is read.
            let style =
                expression.starts_with("asset_text(name=\"kern") && expression.ends_with(".css\")");
            let known = style
                || expression == "schaubild"
                || expression == "seite.jahre"
                || expression == "seite.tabelle"
                || expression == "seite.liste"
                || [
                    ".text",
                    ".beschreibung",
                    ".finanzielle_auswirkungen",
                    ".erfolg",
                    ".erklaerung",
                    ".ziel",
                    ".definition",
                    ".schaubild",
                    ".massnahmen",
                    ".weitere",
                    ".verwandte",
                    ".massnahmen_federfuehrung",
                    ".massnahmen_beteiligung",
                    "feld.text",
                ]
                .iter()
                .any(|it| expression.ends_with(it));
            assert!(known, "{path} passes {expression} through unescaped");
        }
        assert!(!text.contains("autoescape"), "{path} switches escaping off");
    }
}

#[test]
fn only_one_writer_puts_markup_together() {
    // Everywhere else a tag would be a text, into which anything may be put unescaped.
    let writer = ["src/output/html/markup.rs", "src/output/html/escape.rs"];
    for (path, text) in files("src", "rs").iter().filter(|it| !writer.contains(&it.0.as_str())) {
        if path.starts_with("src/output/html/") {
            for way in ["push_str(", "insert_str(", "write!(", "writeln!("] {
                assert!(!text.contains(way), "{path} writes by itself: {way}");
            }
        }
        assert!(!text.contains("format!(\"<"), "{path} puts a tag together");
        // What was made safe elsewhere has doors, and each of them one user.
        for (door, user) in [
            (".sanitised(", "src/output/html/prosa.rs"),
            (".highlighted(", "src/output/html/prosa.rs"),
            (".literal(", "src/vorschau/served.rs"),
        ] {
            assert!(path == user || !text.contains(door), "{path} goes by `{door}`");
        }
    }
}

#[test]
fn no_path_of_a_machine_is_committed() {
    for folder in ["src", "tests", "themes", "docs", "content"] {
        for extension in ["rs", "md", "yaml", "txt", "html"] {
            for (path, text) in files(folder, extension) {
                for machine in
                    ["/ho".to_owned() + "me/", "/wo".to_owned() + "rk/", "/ro".to_owned() + "ot/"]
                {
                    assert!(!text.contains(&machine), "{path} holds {machine}");
                }
            }
        }
    }
}

#[test]
fn pages_and_data_are_made_from_what_may_be_seen() {
    // The gate: all of a concept, drafts included, is for whoever checks or edits it.
    for folder in ["src/site", "src/output"] {
        for (path, text) in files(folder, "rs") {
            for way in [".alles()", ".quellen()", ".sichtbar(Sicht::", ".heute(Sicht::"] {
                assert!(
                    !text.contains(way),
                    "{path} asks by `{way}` for what its readers may not see"
                );
            }
        }
    }
}

#[test]
fn keys_are_asked_for_by_type() {
    // A reader of metadata takes a `Key`; only tables and their makers know keys by their names.
    let reads = [
        "get",
        "located",
        "lookup",
        "string",
        "string_or_empty",
        "flag",
        "items",
        "entries",
        "span",
        "has",
        "has_value",
    ];
    for folder in ["src/konzept", "src/fassung", "src/site", "src/cli"] {
        for (path, text) in files(folder, "rs") {
            for read in reads {
                let by_name = [format!("fields.{read}(\""), format!("it.{read}(\"")];
                assert!(
                    !by_name.iter().any(|it| text.contains(it.as_str())),
                    "{path} reads a key by its name: {read}"
                );
            }
        }
    }
}
