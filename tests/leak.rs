//! Promise 1: what is a draft, internal or a comment is in no byte of the public site, and no typo
//! publishes it.

use crate::{
    document::{
        art::{Art, Ort, gemeinsam, vorlage::VORLAGE},
        bezeichnung::Wortzahl,
        keys::{KeyDef, Shape, Table},
    },
    pipeline::Pipeline,
    site::Sicht,
};
use rayon::prelude::*;

use super::support::{KONZEPT_YAML, PNG, Project};

/// Every way to keep something from the public, each with a word of its own.
fn with_secrets() -> Project {
    Project::new()
        .gliederung("[a, geheim: [darunter]]")
        .file(
            "kapitel/a.md",
            "---\nid: a\ntitel: A\nintern: Geheimwort eins\n---\nText <!-- Geheimwort zwei --> Text.\n\n<!--\nGeheimwort drei\n\n-->\n\n<div><!-- Geheimwort vier --></div>\n",
        )
        .file("kapitel/geheim.md", "---\nid: geheim\ntitel: Geheimwort fünf\nentwurf: ja\nzusammenfassung: Geheimwort sechs\n---\n## Geheimwort sieben\n\n![Geheimwort acht](../bilder/geheim.png)\n\n[[amt]] Geheimwort\n")
        .file("kapitel/darunter.md", "---\nid: darunter\ntitel: Geheimwort neun\n---\nGeheimwort zehn.\n")
        .file("kapitel/wartet.md", "---\nid: wartet\ntitel: Geheimwort elf\nentwurf: ja\n---\nGeheimwort.\n")
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Geheimwort Feld\nentwurf: true\n---\nGeheimwort.\n")
        .file("seiten/notiz.md", "---\nid: notiz\ntitel: Geheimwort zwölf\nentwurf: ja\n---\nGeheimwort.\n")
        .file("prozess.yaml", "intern: Geheimwort\nphasen:\n  - id: p-1\n    titel: Phase\n    status: läuft\n    intern: [Geheimwort]\n    schritte:\n      - { titel: Geheimwort Schritt, entwurf: ja }\n  - { id: geheim-phase, titel: Geheimwort Phase, status: geplant, entwurf: ja }\nbeteiligung:\n  - { id: geheim-runde, titel: Geheimwort Runde, art: workshop, entwurf: ja, beteiligte: [amt] }\ntermine:\n  - { datum: 2030, titel: Geheimwort Termin, entwurf: ja }\n")
        .file("gremien.yaml", "gremien:\n  - { id: rat, name: Rat, art: rat }\n  - { id: geheim-rat, name: Geheimwort Gremium, art: beirat, entwurf: ja }\nvorlagen:\n  - { id: geheim-vorlage, nummer: Geheimwort 1, betreff: Geheimwort, art: bericht, entwurf: ja, federführung: amt }\nberatungen:\n  - { gremium: rat, gegenstand: Geheimwort Beratung, datum: 2019-01-01, behandlung: entscheidung, ergebnis: beschlossen, entwurf: ja }\n")
        .file("akteure.yaml", "akteure:\n  - { id: amt, name: Amt, art: verwaltung, intern: Geheimwort }\n  - { id: geheim-akteur, name: Geheimwort Akteur, auch: [Geheimwort Name], art: verein, entwurf: ja }\n")
        .file("glossar.yaml", "glossar:\n  - { id: geheim-begriff, begriff: Text, auch: [Geheimwort Wort], erklärung: Geheimwort Begriff, entwurf: ja }\n")
        .file("massnahmen/geheim.md", "---\nid: geheime-massnahme\ntitel: Geheimwort Maßnahme\nart: projekt\nhandlungsfeld: feld\nbeteiligte: [amt]\nintern: Geheimwort\nentwurf: ja\n---\nGeheimwort.\n")
        .file("indikatoren/geheim.md", "---\nid: geheimer-indikator\ntitel: Geheimwort\nebene: output\ndefinition: Geheimwort\neinheit: Geheimwort\ndaten: geheim.csv\nentwurf: ja\n---\nGeheimwort.\n")
        .file("daten/geheim.csv", "jahr;wert;fussnote\n2018;12;Geheimwort\n")
        .file("abgleich/geheim.csv", "titel;traeger\nGeheimwort Vorhaben;Kreis\n")
        .file("stadtteile.yaml", "stadtteile:\n  - { id: nord, name: Nord, intern: Geheimwort }\n  - { id: geheim-teil, name: Geheimwort Teil, auch: [Geheimwort Viertel], entwurf: ja }\n")
        .file("zielgruppen.yaml", "zielgruppen:\n  - { id: alle, name: Alle }\n  - { id: geheim-gruppe, name: Geheimwort Gruppe, auch: [Geheimwort Leute], entwurf: ja }\n")
        .bytes("bilder/geheim.png", PNG)
        .bytes("bilder/unbenutzt.png", &[PNG, b"Geheimwort"].concat())
        .file("README.md", "Geheimwort\n")
}

#[track_caller]
fn assert_silent(files: &std::collections::BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in files {
        assert!(!path.contains("geheim") && !path.contains("unbenutzt"), "{path} is published");
        let text = String::from_utf8_lossy(bytes);
        for secret in ["Geheimwort", "geheim", "darunter", "wartet"] {
            assert!(!text.contains(secret), "{path} holds {secret}:\n{text}");
        }
    }
}

#[test]
fn drafts_notes_and_comments_are_in_no_byte() {
    let project = with_secrets();
    let findings = project.check();
    assert!(
        findings.publishes(),
        "{}",
        findings.render(crate::diagnostic::render::ReportFormat::Human, "de")
    );
    assert_silent(project.build_with(Sicht::Oeffentlich).files());
    // The words do reach the view that may show them: the test above looks at the right thing.
    let preview = project.build_with(Sicht::Redaktion);
    for path in [
        "kapitel/geheim.html",
        "kapitel/darunter.html",
        "kapitel/wartet.html",
        "vorlagen/geheim-vorlage.html",
        "akteure/geheim-akteur.html",
        "massnahmen/geheime-massnahme.html",
        "indikatoren/geheimer-indikator.html",
        "stadtteile/geheim-teil.html",
        "zielgruppen/geheim-gruppe.html",
        "prozess.html",
    ] {
        preview.shows(path, "Geheimwort");
    }
    for path in preview.paths() {
        // Notes and comments are for the source alone.
        for secret in ["Geheimwort eins", "Geheimwort zwei", "Geheimwort drei", "Geheimwort vier"] {
            assert!(
                !String::from_utf8_lossy(&preview.files()[path]).contains(secret),
                "{path} holds {secret}"
            );
        }
    }
}

#[test]
fn the_real_concepts_keep_their_notes() {
    for (folder, secrets) in [
        (
            "content",
            &[
                "Vermerk Kranich",
                "Vermerk Zaunkönig",
                "Vermerk Eisvogel",
                "Reihenfolge der offenen Punkte",
                "anhang-abstimmung",
                "Abstimmung mit dem Kreis",
            ][..],
        ),
        ("tests/fixtures/bergkamen", &["Vermerk Rotmilan"]),
    ] {
        let project = Project::from_folder(folder);
        for secret in secrets {
            assert!(
                project.sources().iter().any(|it| project.text(it).contains(secret)),
                "{folder} lacks {secret}"
            );
        }
        for (path, bytes) in project.build_with(Sicht::Oeffentlich).files() {
            for secret in secrets {
                assert!(!String::from_utf8_lossy(bytes).contains(secret), "{path} holds {secret}");
            }
        }
    }
}

/// All texts that differ from a word by one letter: replaced, left out, put in, swapped.
fn one_letter_off(word: &str) -> Vec<String> {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzäöüßEN0_-#: ";
    let letters: Vec<char> = word.chars().collect();
    let mut words = Vec::new();
    for at in 0..=letters.len() {
        let (before, after): (String, String) =
            (letters[..at].iter().collect(), letters[at..].iter().collect());
        words.extend(LETTERS.chars().map(|it| format!("{before}{it}{after}")));
        if at < letters.len() {
            let rest: String = letters[at + 1..].iter().collect();
            words.push(format!("{before}{rest}"));
            words.extend(LETTERS.chars().map(|it| format!("{before}{it}{rest}")));
        }
        if at + 1 < letters.len() {
            let mut swapped = letters.clone();
            swapped.swap(at, at + 1);
            words.push(swapped.into_iter().collect());
        }
    }
    words.retain(|it| it != word);
    words
}

/// The keys of a file, as ranges of its text: words before a colon at the start of a line, a list
/// item or a brace.
fn keys(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    for (colon, _) in text.match_indices(':') {
        let start = text[..colon]
            .rfind(|it: char| !it.is_alphanumeric() && it != '_' && it != '-')
            .map_or(0, |at| at + 1);
        let before = text[..start].trim_end_matches([' ', '-']);
        if start < colon && (before.is_empty() || before.ends_with(['\n', '{', ',', '['])) {
            ranges.push(start..colon);
        }
    }
    ranges
}

#[test]
fn no_typo_of_one_letter_in_a_key_publishes_a_draft() {
    let project = with_secrets();
    let mut mutants = Vec::new();
    for path in project.sources().into_iter().filter(|it| it != "README.md") {
        let text = project.text(&path);
        for range in keys(&text) {
            for word in one_letter_off(&text[range.clone()]) {
                let mutated = format!("{}{word}{}", &text[..range.start], &text[range.end..]);
                let mutant = project.clone().file(&path, &mutated);
                // `#ntwurf: ja` takes the line out of YAML altogether; that is a comment, not a
                // key.
                if !word.starts_with('#') {
                    mutants.push(mutant);
                }
            }
        }
    }
    assert!(mutants.len() > 10_000, "only {} typos tried", mutants.len());
    // Each thread remembers the files that a typo elsewhere left alone.
    mutants.par_chunks(1_000).for_each(|mutants| {
        let pipeline = Pipeline::default();
        for mutant in mutants {
            if mutant.check_with(&pipeline).publishes() {
                assert_silent(mutant.build_with(Sicht::Oeffentlich).files());
            }
        }
    });
}

#[test]
fn an_arbeitsstand_that_is_not_public_stays_so_with_any_typo() {
    let yaml = KONZEPT_YAML.replace("status: entwurf }", "status: entwurf, öffentlich: nein }");
    let project = Project::new().file("konzept.yaml", &yaml);
    let public = |project: &Project| {
        let checked = Pipeline::default().check(&std::sync::Arc::new(project.tree()));
        let nothing = checked.publikation.as_ref().is_none_or(|it| it.nothing_public().is_some());
        !nothing && !crate::diagnostic::has_errors(&checked.findings)
    };
    assert!(!public(&project));
    for key in ["öffentlich", "arbeitsstand"] {
        for word in one_letter_off(key) {
            assert!(
                !public(&project.clone().file("konzept.yaml", &yaml.replace(key, &word))),
                "{word}"
            );
        }
    }
    assert!(public(
        &project.file("konzept.yaml", &yaml.replace("öffentlich: nein", "öffentlich: ja"))
    ));
}

#[test]
fn versions_and_their_comparison_keep_secrets() {
    let list = |number: usize| {
        format!(
            "  - {{ id: f{number}, bezeichnung: F{number}, stand: 2019, status: entwurf, öffentlich: {}, ordner: fassungen/f{number}, änderung: Neu. }}\n",
            if number < 3 { "ja" } else { "nein" }
        )
    };
    let mut project = with_secrets()
        .file("akteure.yaml", "akteure:\n  - { id: amt, name: Amt, art: verwaltung }\n");
    for number in 1..=3_usize {
        let mut frozen = with_secrets();
        // Each version has other secrets, one refers to a draft, and the last one is a secret as a
        // whole.
        for (path, entry) in with_secrets().tree().iter() {
            if let crate::tree::Entry::File(file) = entry
                && let Ok(text) = std::str::from_utf8(file.bytes())
            {
                frozen = frozen.file(
                    path.as_str(),
                    &text.replace("Geheimwort", &format!("Geheimwort {number}")),
                );
            }
        }
        let partner = if number == 1 { "[amt, geheim-akteur]" } else { "[amt]" };
        frozen = frozen.file("prozess.yaml", &format!("phasen:\n  - id: p-1\n    titel: Phase {number}\n    status: läuft\n    schritte:\n      - {{ titel: Geheimwort {number}, entwurf: ja }}\nbeteiligung:\n  - {{ id: runde, titel: Runde {number}, art: workshop, beteiligte: {partner} }}\n"));
        if number == 3 {
            frozen =
                frozen.file("kapitel/a.md", "---\nid: a\ntitel: Geheimwort\n---\nGeheimwort.\n");
        }
        for (path, bytes) in crate::fassung::freeze::files(&frozen.tree()) {
            project = project.bytes(&format!("fassungen/f{number}/{path}"), &bytes);
        }
    }
    let yaml = project.text("konzept.yaml") + "fassungen:\n" + &list(1) + &list(2) + &list(3);
    let project = project.file("konzept.yaml", &yaml);
    let built = project.build_with(Sicht::Oeffentlich);
    assert!(
        built.page("synopse/f1--f2/phase/p-1.html").contains("Phase 2"),
        "the comparison is there"
    );
    assert_silent(built.files());
    // A key that is misspelt in a version stops the build as it does today.
    let typo = project
        .file("fassungen/f1/kapitel/neu.md", "---\nid: neu\ntitel: N\nentwrf: ja\n---\nText\n");
    assert!(!typo.check().publishes());
}

/// Frozen text is not checked again, so a slip in it must not show what is hidden either.
#[test]
fn slips_in_a_frozen_text_bring_no_draft_out() {
    let chapter = |id: &str, title: &str, more: &str| {
        format!("---\nid: {id}\ntitel: {title}\n{more}---\n{title}.\n")
    };
    let draft = Project::new().file("kapitel/g.md", &chapter("g", "Geheimwort", "entwurf: ja\n"));
    let list = "gremien:\n  - { id: rat, name: Rat, art: rat }\nvorlagen:\n  - { id: gv, nummer: Geheimwort 7, betreff: Geheimwort, art: bericht, entwurf: ja }\nberatungen:\n  - { gremium: rat, vorlage: gv, datum: 2019-03-03, behandlung: entscheidung, ergebnis: abgelehnt, wortlaut: Geheimwort. }\n";
    let below = |gliederung: &str| {
        draft.clone().gliederung(gliederung).file("kapitel/x.md", &chapter("x", "Geheimwort", ""))
    };
    for (what, inner) in [
        (
            "two documents of one id",
            below("[a, g: [x]]").file("kapitel/x2.md", &chapter("x", "Geheimwort zwei", "")),
        ),
        ("a draft that is named twice", below("[a, g, g: [x]]")),
        ("a consultation about a draft", Project::new().file("gremien.yaml", list)),
    ] {
        let files = frozen(&inner).build_with(Sicht::Oeffentlich).files().clone();
        assert!(files.contains_key("fassung/f1/kapitel/a.html"), "{what}: the version is public");
        for (path, bytes) in &files {
            assert!(!path.contains("/x.html"), "{what}: {path} is published");
            assert!(!String::from_utf8_lossy(bytes).contains("Geheimwort"), "{what}: {path}");
        }
    }
}

/// A value of a form, in one of two variants that differ in every word they can.
fn sample(shape: &Shape, variant: char) -> Option<String> {
    let first = variant == 'a';
    Some(match shape {
        Shape::Text => format!("\"Geheimwort {variant}\""),
        Shape::Prosa => format!("\"Geheimwort {variant} [[kapitel-eins]]\""),
        Shape::Id => format!("frueher-{variant}"),
        Shape::Verweis(ziel) => format!("{}-eins", ziel.arten().next()?.word()),
        Shape::Flag => if first { "ja" } else { "nein" }.to_owned(),
        Shape::Datum | Shape::DatumOderUnbekannt => {
            if first { "2018-01-01" } else { "2030-02-02" }.to_owned()
        }
        Shape::Zahl => if first { "11" } else { "12" }.to_owned(),
        Shape::Dezimal | Shape::Betrag => if first { "5.000" } else { "6.000" }.to_owned(),
        Shape::Datei => format!("geheim-{variant}.csv"),
        Shape::Url => format!("https://geheim-{variant}.example/"),
        Shape::Email => format!("geheim-{variant}@stadt.example"),
        Shape::Wort(words) | Shape::WortOder(words, _) => {
            if first { words.first() } else { words.last() }?.to_string()
        }
        Shape::Liste(inner) => format!("[{}]", sample(inner, variant)?),
        Shape::Tabelle(table) => item(table, |it| {
            sample(&it.shape, variant).filter(|_| it.name != gemeinsam::ENTWURF.name)
        }),
        Shape::Paare | Shape::Umbenennung => format!("{{ geheim: \"Geheimwort {variant}\" }}"),
        Shape::Bezeichnung(Wortzahl::Eines) => format!("Geheimwort {variant}"),
        Shape::Bezeichnung(_) => format!("[Geheimwort {variant}, Geheimworte {variant}]"),
        Shape::Sprache | Shape::Farbe | Shape::Gliederung | Shape::Beliebig => return None,
    })
}

/// An entry within an entity, with some of its keys.
fn item(table: &Table, value: impl Fn(&KeyDef) -> Option<String>) -> String {
    let pairs = table.keys.iter().filter_map(|it| Some(format!("{}: {}", it.name, value(it)?)));
    format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
}

/// An entity of a kind with some of its keys, as lines of YAML.
fn lines(table: &Table, id: &str, value: impl Fn(&KeyDef) -> Option<String>) -> Vec<String> {
    let own = |key: &KeyDef| {
        if key.name == gemeinsam::ID.name { Some(id.to_owned()) } else { value(key) }
    };
    table.keys.iter().filter_map(|key| Some(format!("{}: {}", key.name, own(key)?))).collect()
}

/// Whether public entities name the hidden one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mention {
    Never,
    /// Wherever their keys, or those of their entries, could.
    Named,
}

/// A concept with a public entity of every kind, and perhaps a hidden one of one kind, and hidden
/// entries within the public one: their keys say something in one of two variants.
fn with_hidden(hidden: Option<(Art, char)>, mention: Mention) -> Project {
    let visible = |art: Art| {
        let refers = |key: &KeyDef| {
            key.shape.ziel().zip(hidden).is_some_and(|(ziel, (art, _))| ziel.erlaubt(art))
        };
        let list = |key: &KeyDef| matches!(key.shape, Shape::Liste(_));
        let simple = |key: &KeyDef| {
            if mention == Mention::Named && refers(key) {
                return Some(if list(key) { "[geheim]" } else { "geheim" }.to_owned());
            }
            let value = sample(&key.shape, 'a').filter(|_| key.required);
            value.map(|it| it.replace("Geheimwort", "Offen").replace("[[kapitel-eins]]", ""))
        };
        let value = |key: &KeyDef| {
            let entity = Art::ALLE.iter().any(|it| key.shape.tabelle() == Some(it.table));
            let table = key.shape.tabelle().filter(|_| !entity);
            // Entries that could be drafts or name something hidden are written, and of drafts one
            // more.
            let told = |it: &&'static Table| {
                it.has(gemeinsam::ENTWURF)
                    || (mention == Mention::Named && it.keys.iter().any(refers))
            };
            let Some(table) = table.filter(told) else { return simple(key) };
            let mut items = vec![item(table, simple)];
            if let Some((_, variant)) =
                hidden.filter(|it| it.0 == art && table.has(gemeinsam::ENTWURF))
            {
                let mark =
                    |it: &KeyDef| (it.name == gemeinsam::ENTWURF.name).then(|| "ja".to_owned());
                items.push(item(table, |it| mark(it).or_else(|| sample(&it.shape, variant))));
            }
            let items = items.join(", ");
            Some(if list(key) { format!("[{items}]") } else { items })
        };
        lines(art.table, &format!("{}-eins", art.word()), value)
    };
    let secret = |art: Art| {
        let (_, variant) = hidden.filter(|it| it.0 == art)?;
        // Only the mark is the same in both.
        let value = |key: &KeyDef| {
            if key.name == gemeinsam::ENTWURF.name {
                Some("ja".to_owned())
            } else {
                sample(&key.shape, variant)
            }
        };
        Some((
            lines(
                art.table,
                if mention == Mention::Named {
                    "geheim"
                } else {
                    ["geheim-a", "geheim-b"][usize::from(variant == 'b')]
                },
                value,
            ),
            variant,
        ))
    };
    let entries = |art: Art, indent: &str| -> String {
        let all = std::iter::once(visible(art)).chain(secret(art).map(|it| it.0));
        let items: Vec<String> =
            all.map(|it| format!("{indent}- {}\n", it.join(&format!("\n{indent}  ")))).collect();
        items.concat()
    };
    let mut project = Project::new()
        .without("kapitel/a.md")
        .gliederung("[kapitel-eins, handlungsfeld-eins]")
        .file("daten/geheim-a.csv", "jahr;wert\n2018;12\n")
        .file("daten/geheim-b.csv", "jahr;wert\n2018;13\n2019;14\n");
    for art in Art::ALLE.iter().copied() {
        match art.ort() {
            Ort::Ordner(folder) => {
                let inner = Art::ALLE.iter().filter_map(|it| match it.ort() {
                    Ort::Innerhalb(outer, list) if outer == art => {
                        Some(format!("{}:\n{}", list.name, entries(*it, "  ")))
                    }
                    _ => None,
                });
                let text = format!(
                    "---\n{}\n{}---\nText.\n",
                    visible(art).join("\n"),
                    inner.collect::<String>()
                );
                project = project.file(&format!("{folder}/{}-eins.md", art.word()), &text);
                if let Some((lines, variant)) = secret(art) {
                    let text = format!(
                        "---\n{}\n---\nGeheimwort {variant} [[kapitel-eins]].\n",
                        lines.join("\n")
                    );
                    project = project.file(&format!("{folder}/geheim.md"), &text);
                }
            }
            Ort::Liste(datei, list) => {
                let path = format!("{}.yaml", datei.name);
                let before = if project.sources().contains(&path) {
                    project.text(&path)
                } else {
                    String::new()
                };
                project =
                    project.file(&path, &format!("{before}{}:\n{}", list.name, entries(art, "  ")));
            }
            Ort::Innerhalb(..) => {}
        }
    }
    project
}

/// The concept as a public version beside a working state that is not public.
fn frozen(inner: &Project) -> Project {
    let list = "fassungen:\n  - { id: f1, bezeichnung: F1, stand: 2019-05-09, status: entwurf, öffentlich: ja, ordner: fassungen/f1 }\n";
    let yaml =
        KONZEPT_YAML.replace("status: entwurf }", "status: entwurf, öffentlich: nein }") + list;
    let project = Project::new().file("konzept.yaml", &yaml);
    let files = crate::fassung::freeze::files(&inner.tree());
    files.iter().fold(project, |project, (path, bytes)| {
        project.bytes(&format!("fassungen/f1/{path}"), bytes)
    })
}

/// A public version whose decision is recorded in a working state that is not public.
fn decided(today: &Project) -> Project {
    let list = "fassungen:\n  - { id: f1, bezeichnung: F1, stand: 2019-05-09, status: entwurf, öffentlich: ja, ordner: fassungen/f1, beschluss: beratung-eins }\n";
    let yaml = today
        .text("konzept.yaml")
        .replace("status: entwurf }", "status: entwurf, öffentlich: nein }")
        + list;
    let project = today.clone().file("konzept.yaml", &yaml);
    let files = crate::fassung::freeze::files(&with_hidden(None, Mention::Never).tree());
    files.iter().fold(project, |project, (path, bytes)| {
        project.bytes(&format!("fassungen/f1/{path}"), bytes)
    })
}

#[test]
fn whatever_is_hidden_of_any_kind_changes_no_byte() {
    let public = |project: &Project| project.build_with(Sicht::Oeffentlich).files().clone();
    let visible = with_hidden(None, Mention::Never);
    let today = public(&visible);
    let then = public(&frozen(&visible));
    for art in Art::ALLE.iter().filter(|it| it.has_page()) {
        let page = format!("/{}-eins.html", art.word());
        assert!(today.keys().any(|it| it.ends_with(&page)), "{art:?} is not public");
    }
    Art::ALLE.par_iter().filter(|it| it.table.has(gemeinsam::ENTWURF)).for_each(|art| {
        let [one, two] = ['a', 'b'].map(|it| with_hidden(Some((*art, it)), Mention::Never));
        for (what, files, expected) in [
            ("a", public(&one), &today),
            ("b", public(&two), &today),
            ("a, frozen", public(&frozen(&one)), &then),
            ("b, frozen", public(&frozen(&two)), &then),
        ] {
            assert_same(&files, expected, &format!("{art:?} {what}"));
        }
        // Where the editors named something hidden, its id stands in what they wrote; nothing else
        // of it may be seen.
        let [one, two] = ['a', 'b'].map(|it| with_hidden(Some((*art, it)), Mention::Named));
        assert_same(&public(&one), &public(&two), &format!("{art:?}, named"));
        assert_same(
            &public(&frozen(&one)),
            &public(&frozen(&two)),
            &format!("{art:?}, named and frozen"),
        );
        let decisions = [&one, &two].map(|it| public(&decided(it)));
        // What was decided about a hidden paper is hidden with it.
        let told = String::from_utf8_lossy(&decisions[0]["fassungen.html"]).contains("Beschluss");
        assert_eq!(told, *art != VORLAGE, "{art:?}: whether a decision is told");
        assert_same(&decisions[0], &decisions[1], &format!("{art:?}, named in a decision"));
        // The test looks at something: editors do see a difference.
        let seen = |project: &Project| project.build_with(Sicht::Redaktion).files().clone();
        assert!(seen(&one) != seen(&two), "{art:?}: nobody sees what is hidden");
    });
}

#[track_caller]
fn assert_same(
    left: &std::collections::BTreeMap<String, Vec<u8>>,
    right: &std::collections::BTreeMap<String, Vec<u8>>,
    what: &str,
) {
    let names =
        |it: &std::collections::BTreeMap<String, Vec<u8>>| it.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(left), names(right), "{what}: other files");
    for (path, bytes) in left {
        let (left, right) = (String::from_utf8_lossy(bytes), String::from_utf8_lossy(&right[path]));
        let line = left.lines().zip(right.lines()).find(|(left, right)| left != right);
        assert!(*bytes == right.as_bytes() || left == right, "{what}: {path} differs: {line:#?}");
    }
}

/// Ways to say that nobody is to see an entry yet, right in meaning and wrong in form.
const ZURUECKGEHALTEN: &[&str] = &[
    "entwurf: [ja]",
    "entwurf: { a: b }",
    "entwurf:",
    "entwurf: ~",
    "entwurf: null",
    "entwurf: ''",
    "entwurf: []",
    "entwurf: Ja",
    "entwurf: yes",
    "entwurf: 1",
    "entwurf: bis zum Rat",
    "entwurf: nein\nentwurf: ja",
    "Entwurf: ja",
    "entwrf: ja",
    "wurf: ja",
    "draft: ja",
    "draft:",
    "draft: [x]",
    "privat: ja",
    "vertraulich: bis 2030",
    "nicht_öffentlich: ja",
    "nichtöffentlich: true",
    "öffentlich: nein",
    "veröffentlichen: nein",
    "sperrfrist: 2030-01-01",
    "sichtbarkeit: intern",
    "zustand: entwurf",
    "intern:",
    "intern: ~",
    "intern: ja",
    "intern: 'nein'",
    "zusammenfassung: |\n      Wort\n      entwurf: ja",
    "stand: { entwurf: ja }",
    "stand: entwurf",
    "frühere_ids: [{ entwurf: ja }]",
    "intern: [ja]",
    "intern: { entwurf: ja }",
    "intern: \"entwurf: ja\"",
    "intern: [{ entwurf: ja }]",
    "intern: nur intern",
    "intern: nicht veröffentlichen",
    "intern: |\n      Notiz\n      entwurf: ja",
];

#[test]
fn what_is_meant_to_hold_back_never_publishes() {
    let lines_of = |art: Art, mark: &str| -> Vec<String> {
        let value = |key: &KeyDef| {
            let marked =
                mark.contains(&format!("{}:", key.name)) || key.name == gemeinsam::ENTWURF.name;
            if marked { None } else { sample(&key.shape, 'a').filter(|_| key.required) }
        };
        mark.lines().map(str::to_owned).chain(lines(art.table, "geheim-a", value)).collect()
    };
    let held = |art: Art, mark: &str| {
        let project = with_hidden(None, Mention::Never);
        let lines = lines_of(art, mark);
        match art.ort() {
            Ort::Ordner(folder) => project.file(
                &format!("{folder}/geheim.md"),
                &format!("---\n{}\n---\nGeheimwort a.\n", lines.join("\n")),
            ),
            Ort::Liste(datei, list) => {
                let path = format!("{}.yaml", datei.name);
                let entry = format!("{}:\n  - {}\n", list.name, lines.join("\n    "));
                let text = project.text(&path).replacen(&format!("{}:\n", list.name), &entry, 1);
                project.file(&path, &text)
            }
            Ort::Innerhalb(outer, list) => {
                let path = project
                    .sources()
                    .into_iter()
                    .find(|it| it.ends_with(&format!("/{}-eins.md", outer.word())));
                let path = path.expect("there is one of every kind");
                let entry = format!("{}:\n  - {}\n", list.name, lines.join("\n    "));
                let text = project.text(&path).replacen(&format!("{}:\n", list.name), &entry, 1);
                project.file(&path, &text)
            }
        }
    };
    let kinds: Vec<Art> =
        Art::ALLE.iter().copied().filter(|it| it.table.has(gemeinsam::ENTWURF)).collect();
    assert!(kinds.len() > 10);
    kinds.par_iter().for_each(|art| {
        // The invented entities have mistakes of their own; in a frozen version those are notes.
        let errors = |project: &Project| project.check().errors();
        let right = held(*art, "entwurf: ja");
        let (today, then) = (errors(&right), errors(&frozen(&right)));
        assert_eq!(then, 0, "{art:?}: rightly held back");
        for mark in ZURUECKGEHALTEN {
            let project = held(*art, mark);
            assert!(errors(&project) > today, "{art:?} with {mark:?} is published");
            assert!(
                errors(&frozen(&project)) > 0,
                "{art:?} with {mark:?} is published of a frozen version"
            );
        }
    });
}

/// Notes in a text that its writer thought nobody would read.
const BEMERKUNGEN: &[&str] = &[
    "<!-- Geheimwort",
    "<!-- Geheimwort ->",
    "<!–– Geheimwort ––>",
    "<!– Geheimwort –>",
    "<!— Geheimwort —>",
    "<! -- Geheimwort -->",
    "< !-- Geheimwort -->",
    "<!- Geheimwort ->",
    "<-- Geheimwort -->",
    "‹!-- Geheimwort --›",
    "<!-->Geheimwort-->",
    "<span hidden>Geheimwort</span>",
    "<span style=\"display: none\">Geheimwort</span>",
    "<span style='color:red;visibility:hidden'>Geheimwort</span>",
    "<abbr title=\"x\" hidden=\"\">Geheimwort</abbr>",
    "<p hidden>Geheimwort</p>",
    "<span class=\"hidden\">Geheimwort</span>",
    "<script>Geheimwort</script>",
    "<template>Geheimwort</template>",
    "<intern>Geheimwort</intern>",
    "<comment>Geheimwort</comment>",
    "<span aria-hidden=\"true\">Geheimwort</span>",
    "<div inert>Geheimwort</div>",
    "<p data-draft>Geheimwort</p>",
    "<span style='display:/**/none'>Geheimwort</span>",
    "<span style='dis\\70lay:none'>Geheimwort</span>",
    "<span class='sr-only'>Geheimwort</span>",
    "‹– Geheimwort –›",
    "<\u{200b}!-- Geheimwort --&gt;",
    "<![if !intern]>Geheimwort<![endif]>",
];

#[test]
fn notes_that_would_be_read_never_publish() {
    // Where a text can stand; `§` is the note.
    let places: &[(&str, &str)] = &[
        ("kapitel/a.md", "Text § Text."),
        ("kapitel/a.md", "§"),
        ("kapitel/a.md", "- Punkt §"),
        ("kapitel/a.md", "> Zitat §"),
        ("kapitel/a.md", "## Titel §"),
        ("kapitel/a.md", "**fett § fett**"),
        ("kapitel/a.md", "[Verweis §](#abs-1)"),
        ("kapitel/a.md", "![Bild §](../bilder/b.png)"),
        ("kapitel/a.md", "![Bild](../bilder/b.png '§')"),
        ("kapitel/a.md", "| a | b |\n|---|---|\n| x | y § |"),
        ("kapitel/a.md", "Begriff §\n: Erklärung"),
        ("kapitel/a.md", "Begriff\n: Erklärung §"),
        ("kapitel/a.md", "Text[^1].\n\n[^1]: Fußnote §"),
        ("kapitel/a.md", "- §\n\nGeheimwort\n\n-->"),
        ("kapitel/a.md", "> §\nGeheimwort\n\n-->"),
        ("kapitel/a.md", "<div>\n§\n\nGeheimwort\n\n-->\n</div>"),
        ("kapitel/a.md", "<div>\n§\n</div>"),
        ("kapitel/a.md", "Text\n\n    Zeile\n    §"),
        ("kapitel/a.md", "```tabelle\ndaten: q.csv\neinheit: Personen\ntitel: \"§\"\n```"),
        ("akteure.yaml", "akteure:\n  - { id: amt, art: verwaltung, name: \"§\" }"),
        ("akteure.yaml", "akteure:\n  - { id: amt, art: verwaltung, name: Amt, text: \"§\" }"),
        ("daten/q.csv", "jahr;gruppe;wert\n2018;Text §;12"),
        ("daten/q.csv", "jahr;wert;fussnote\n2018;12;§"),
        ("daten/q.csv", "jahr;Text §;wert\n2018;a;12"),
    ];
    let base = || {
        Project::new()
            .file("daten/q.csv", "jahr;wert\n2018;12\n")
            .file(
                "kapitel/a.md",
                "---\nid: a\ntitel: A\n---\nText.\n\n```tabelle\ndaten: q.csv\ntitel: T\neinheit: Personen\n```\n",
            )
            .bytes("bilder/b.png", PNG)
    };
    assert!(
        base().check().publishes(),
        "{}",
        base().check().render(crate::diagnostic::render::ReportFormat::Human, "de")
    );
    let shown: Vec<String> = places
        .par_iter()
        .flat_map_iter(|(path, text)| BEMERKUNGEN.iter().map(move |note| (path, text, note)))
        // What goes on behind the note is part of it only where it is a comment without an end.
        .filter(|(_, text, note)| !text.contains("Geheimwort") || **note == "<!-- Geheimwort")
        // Within a line these may be two arrows.
        .filter(|(_, text, note)| !note.starts_with("<--") || **text == "§")
        // In a CSV file a semicolon ends the cell, and with it the tag.
        .filter(|(path, _, note)| path.ends_with(".md") || !note.contains(';'))
        // Where HTML is shown as it is written, an element is no way to hide anything.
        .filter(|(path, text, note)| {
            let literal = path.ends_with(".csv")
                || text.contains("\"§\"")
                || text.contains("'§'")
                || text.contains("    §");
            !(literal && ["<script>", "<template>"].iter().any(|it| note.starts_with(it)))
        })
        .filter_map(|(path, text, note)| {
            let quoted =
                if text.contains("\"§\"") { note.replace('"', "'") } else { (*note).to_owned() };
            let text = text.replace('§', &quoted);
            let text = if path.ends_with(".md") {
                format!("---\nid: a\ntitel: A\n---\n{text}\n")
            } else {
                text + "\n"
            };
            let project = base().file(path, &text);
            let shows = |project: &Project| {
                let files = project.build_with(Sicht::Oeffentlich);
                files.files().values().any(|it| String::from_utf8_lossy(it).contains("Geheimwort"))
            };
            let public =
                [project.clone(), frozen(&project)].map(|it| it.check().publishes() && shows(&it));
            public.contains(&true).then(|| format!("{path} {public:?}: {text}"))
        })
        .collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
    // Columns that are for the editors.
    for column in [
        "intern",
        "Interne Notiz",
        "entwurf",
        "Notiz",
        "Bemerkung intern",
        "nicht öffentlich",
        "nur intern",
        "draft",
    ] {
        let project =
            base().file("daten/q.csv", &format!("jahr;{column};wert\n2018;Geheimwort;12\n"));
        assert!(!project.check().publishes() && !frozen(&project).check().publishes(), "{column}");
    }
    // A line of metadata that slipped below them.
    let slipped =
        base().file("kapitel/a.md", "---\nid: a\ntitel: A\n---\nentwurf: ja\n\nGeheimwort.\n");
    assert!(!slipped.check().publishes() && !frozen(&slipped).check().publishes());
}

/// Two concepts whose hidden names once stood on the start page, in decisions and in comparisons.
#[test]
fn names_of_drafts_are_in_no_public_byte() {
    for folder in ["01-leak-beschluss-heute", "02-leak-frozen-beratung"] {
        let project = Project::from_folder(&format!("tests/fixtures/angriff/{folder}"));
        let built = project.build_with(Sicht::Oeffentlich);
        assert!(built.has("index.html"), "{folder} is public");
        for (path, bytes) in built.files() {
            let text = String::from_utf8_lossy(bytes);
            assert!(
                !path.to_lowercase().contains("canary") && !text.to_lowercase().contains("canary"),
                "{path}"
            );
        }
    }
}

#[test]
fn a_hidden_indicator_marks_no_public_figures_as_samples() {
    let indicator = |id: &str, mark: &str| {
        format!(
            "---\nid: {id}\ntitel: I\nebene: kontext\ndefinition: D\neinheit: Personen\ndaten: d.csv\nquelle: {{ name: Amt }}\n{mark}---\n"
        )
    };
    let project = Project::new()
        .file("daten/d.csv", "jahr;wert\n2018;12\n")
        .file("indikatoren/offen.md", &indicator("offen", ""))
        .file("indikatoren/probe.md", &indicator("probe", "beispiel: ja\nentwurf: ja\n"));
    let built = project.build_with(Sicht::Oeffentlich);
    built.shows("daten/index.html", "d.csv");
    for (path, bytes) in built.files() {
        assert!(!String::from_utf8_lossy(bytes).contains("Beispielinhalt"), "{path}");
    }
}
