//! The index of the search: it holds what pages show of their own and nothing else, no draft, and
//! one edit changes few of its files. How it is asked is tested where it is asked, in
//! tests/browser/suche.test.mjs.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    artifact::Bundle,
    base::wort::{fold, klar, worte},
    pipeline,
    site::Sicht,
    theme::Theme,
};
use serde_json::Value;

use super::support::{Project, html};

/// An index as a browser reads it.
struct Index {
    start: Value,
    teile: BTreeMap<String, Value>,
}

/// A page of it.
#[derive(Debug)]
struct Seite {
    titel: String,
    nummer: String,
    art: String,
    entwurf: bool,
    stuecke: Vec<(u64, String, String)>,
}

impl Index {
    /// Reads the files in a folder, as they lie in the site.
    fn of<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>, folder: &str) -> Self {
        let mut teile = BTreeMap::new();
        for (path, bytes) in
            files.filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?, bytes)))
        {
            let text = std::str::from_utf8(bytes).expect("it is text");
            let call = text
                .strip_prefix("konzeptsuche(")
                .and_then(|it| it.strip_suffix(");\n"))
                .expect("one call");
            let value: Value = serde_json::from_str(&format!("[{call}]")).expect("JSON");
            assert_eq!(value[0], path, "a file says its own name");
            teile.insert(path.to_owned(), value[1].clone());
        }
        Self { start: teile.remove("index.js").expect("it begins there"), teile }
    }

    fn teil(&self, name: &Value) -> &Value {
        &self.teile[name.as_str().expect("a name")]
    }

    /// The words, as they are shown.
    fn worte(&self) -> Vec<String> {
        let mut all = Vec::new();
        for part in self.start["worte"].as_array().expect("a list") {
            let mut before: Vec<u16> = Vec::new();
            for line in self.teil(&part[1]).as_str().expect("text").split('\n') {
                let shared = usize::from(line.as_bytes()[0] - b'0');
                before.truncate(shared);
                before.extend(line[1..].encode_utf16());
                all.push(String::from_utf16(&before).expect("whole signs"));
            }
        }
        all
    }

    /// For each word, folded, the keys of its pages with the weight there.
    fn posten(&self) -> BTreeMap<String, BTreeMap<u64, u8>> {
        let lists = self.start["posten"].as_array().expect("a list").iter().flat_map(|part| {
            let lines: Vec<&str> =
                self.teil(&part[1]).as_str().expect("text").split('\n').collect();
            assert_eq!(part[0], lines.len());
            lines
        });
        let list = |line: &str| {
            let (mut digits, mut key, mut pages) = (line.bytes().map(digit), 0, BTreeMap::new());
            while let Some(distance) = number(&mut digits) {
                key += distance;
                pages.insert(key, digits.next().expect("a weight"));
            }
            pages
        };
        let worte = self.worte();
        let all: BTreeMap<_, _> = worte.iter().map(|it| fold(it)).zip(lists.map(list)).collect();
        assert_eq!(all.len(), worte.len(), "no two words have one fold");
        all
    }

    /// The pages by address, with their keys.
    fn seiten(&self) -> BTreeMap<String, (u64, Seite)> {
        let mut digits =
            self.teil(&self.start["seiten"]).as_str().expect("text").bytes().map(digit);
        let (mut key, mut known) = (0, BTreeMap::new());
        while let Some(distance) = number(&mut digits) {
            key += distance;
            let art = digits.next().expect("a kind");
            let _feld = number(&mut digits).expect("a field");
            known.insert(key, (art, digits.next().expect("marks")));
        }
        let bits = self.start["texte"]["bits"].as_u64().expect("a number");
        let mut all = BTreeMap::new();
        for (at, name) in
            self.start["texte"]["dateien"].as_array().expect("a list").iter().enumerate()
        {
            if name == "" {
                continue;
            }
            for page in self.teil(name).as_array().expect("a list") {
                let key = page[0].as_u64().expect("a key");
                assert_eq!(key >> (30 - bits), at as u64, "a page lies where its key says");
                let text = |at: usize| page[at].as_str().expect("text").to_owned();
                let pieces = page[5].as_array().expect("a list").chunks(3);
                let piece = |it: &[Value]| {
                    let text = |at: usize| it[at].as_str().expect("text").to_owned();
                    (it[0].as_u64().expect("a rank"), text(1), text(2))
                };
                let (art, marks) = known[&key];
                let art =
                    self.start["arten"][usize::from(art)].as_str().expect("a kind").to_owned();
                let stuecke = pieces.map(piece).collect();
                let page = Seite {
                    titel: text(2),
                    nummer: text(3),
                    art,
                    entwurf: marks & 1 == 1,
                    stuecke,
                };
                all.insert(text(1), (key, page));
            }
        }
        assert_eq!(all.len(), known.len());
        all
    }

    /// The addresses of the pages that have a word.
    fn mit(&self, word: &str) -> Vec<String> {
        let posten = self.posten();
        let keys = posten.get(&fold(word)).cloned().unwrap_or_default();
        self.seiten().into_iter().filter(|it| keys.contains_key(&it.1.0)).map(|it| it.0).collect()
    }
}

fn digit(sign: u8) -> u8 {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    u8::try_from(digits.iter().position(|it| *it == sign).expect("a digit")).expect("there are 64")
}

fn number(digits: &mut impl Iterator<Item = u8>) -> Option<u64> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let digit = digits.next()?;
        number |= u64::from(digit & 31) << shift;
        if digit < 32 {
            return Some(number);
        }
        shift += 5;
    }
}

fn bundles(project: &Project, sicht: Sicht) -> Vec<Bundle> {
    let ausgabe = pipeline::ausgabe(&project.publikation(), &sicht.into(), &Theme::built_in());
    ausgabe.expect("the theme is fine").bundles
}

fn files(project: &Project, sicht: Sicht) -> BTreeMap<String, Vec<u8>> {
    project.build_with(sicht).files().clone()
}

fn index(project: &Project, sicht: Sicht) -> Index {
    let files = files(project, sicht);
    Index::of(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())), "suche/")
}

fn project() -> Project {
    Project::new()
        .gliederung("[a, b, feld]")
        .file("kapitel/a.md", "---\nid: a\ntitel: Öffnung\nzusammenfassung: Worum es geht.\n---\n## Otto und andere\n\nDie Nachbar\u{ad}schaften treffen sich.\n")
        .file("kapitel/b.md", "---\nid: b\ntitel: Verborgenes\nentwurf: ja\n---\n## Geheime Zeile\n\nGeheimnis.\n")
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Zug um Zug\ninhalt: folgt\n---\n")
        .file("massnahmen/m.md", MASSNAHME)
        .file("akteure.yaml", "akteure:\n  - { id: vhs, name: Volkshochschule, kurz: VHS, art: sonstige, auch: [Abendschule] }\n")
        .file("glossar.yaml", "glossar:\n  - { id: kita, begriff: Kindertagesstätte, auch: [Kita], erklärung: Ein Haus. }\n")
}

const MASSNAHME: &str = "---\nid: m\nnummer: M 3.1\ntitel: Sprachcafé\nart: angebot\nhandlungsfeld: feld\npriorität: hoch\nfederführung: vhs\nfinanzierung: [{ quelle: Land, status: bewilligt }]\n---\nWir laden ein, siehe [[a]].\n";

#[test]
fn a_page_has_the_words_that_it_shows_of_its_own_each_by_itself() {
    let index = index(&project(), Sicht::Oeffentlich);
    let seiten = index.seiten();
    let (_, seite) = &seiten["massnahmen/m.html"];
    assert_eq!(
        (seite.titel.as_str(), seite.nummer.as_str(), seite.art.as_str()),
        ("Sprachcafé", "M 3.1", "massnahme")
    );
    let texte: Vec<&str> = seite.stuecke.iter().map(|it| it.2.as_str()).collect();
    for wanted in
        ["Priorität: hoch", "Federführung: Volkshochschule", "Wir laden ein, siehe Öffnung."]
    {
        assert!(texte.contains(&wanted), "{wanted}: {texte:?}");
    }
    for (word, page) in [
        ("bewilligt", "massnahmen/m.html"),
        ("M 3.1", "massnahmen/m.html"),
        ("m3.1", "massnahmen/m.html"),
        ("hoch", "massnahmen/m.html"),
        ("SPRACHCAFE", "massnahmen/m.html"),
        ("Nachbarschaften", "kapitel/a.html"),
        ("Oeffnung", "kapitel/a.html"),
        ("VHS", "akteure/vhs.html"),
        ("Abendschule", "akteure/vhs.html"),
        ("Kita", "glossar.html"),
    ] {
        assert!(
            index.mit(word).iter().any(|it| it == page),
            "{word} is not found on {page}: {:?}",
            index.mit(word)
        );
    }
    assert_eq!(index.mit("Prioritäthoch"), [""; 0]);
    // A page that only lists the measure is not found by it; the measure itself is.
    assert_eq!(index.mit("Sprachcafé"), ["massnahmen/m.html"]);
    // The place of a word is the paragraph, or the heading.
    let (_, kapitel) = &seiten["kapitel/a.html"];
    let places: Vec<(u64, &str)> = kapitel.stuecke.iter().map(|it| (it.0, it.1.as_str())).collect();
    assert_eq!(places, [(3, ""), (4, "otto-und-andere"), (2, "abs-1")]);
    let names = serde_json::json!([
        ["Volkshochschule", "VHS", "Abendschule"],
        ["Kindertagesstätte", "Kita"]
    ]);
    assert_eq!(index.start["synonyme"], names);
    assert_eq!(index.start["felder"], serde_json::json!([["feld", "Zug um Zug"]]));
}

#[test]
fn words_are_cut_and_folded_as_the_decision_says() {
    let cut = |text: &str| {
        let mut all = Vec::new();
        worte(text, |it| all.push(it.to_owned()));
        all.into_iter().map(|it| fold(&it)).collect::<Vec<_>>().join("|")
    };
    for (text, expected) in [
        (
            "Bürger*innen und Bürger/-innen",
            "buerger|innen|buergerinnen|und|buerger|innen|buergerinnen",
        ),
        ("Haupt- und Corona-Pandemie", "haupt|und|corona|pandemie|coronapandemie"),
        ("24.800 Euro, 1,5 Stellen, 1.500.000,50", "24800|euro|1,5|stellen|1500000,50"),
        ("0183/2019", "0183|2019|01832019"),
        ("am 24.03.2010.", "am|24.03.2010|2010"),
        ("§ 14a, §§ 3 und §5", "§|14a|§14a|§|3|§3|und|§|5|§5"),
        ("M 3.1 und M\u{a0}3.1; Nr. 7", "m|3.1|m3.1|und|m|3.1|m3.1|nr|7|nr7"),
        ("Maße in der Straße", "masse|in|der|strasse"),
        ("Łódź, Île, ÅRHUS", "lodz|ile|aarhus"),
        ("z. B. 5", "z|b|5|b5"),
        ("الاندماج", "الاندماج"),
        ("a–b … ", "a|b"),
        ("CO₂ und m², oﬀen", "co2|und|m2|offen"),
        ("145.000,00 € oder 30 %", "145000|euro|oder|30|prozent"),
        ("12\u{a0}345,50 und 1\u{202f}234\u{202f}567; 3\u{a0}4567", "12345,50|und|1234567|3|4567"),
        ("KV-G-01", "kv|g|01|kvg|kvg01|g01"),
        ("B2-Kurs", "b2|kurs|b2kurs"),
        ("", ""),
    ] {
        assert_eq!(cut(text), expected, "{text}");
    }
}

#[test]
fn drafts_are_marked_for_editors_and_in_no_public_file() {
    let public = index(&project(), Sicht::Oeffentlich);
    assert_eq!(public.mit("Geheimnis"), [""; 0]);
    assert!(public.seiten().values().all(|it| !it.1.entwurf));
    let editors = index(&project(), Sicht::Redaktion);
    assert_eq!(editors.mit("Geheimnis"), ["kapitel/b.html"]);
    let marked: Vec<String> =
        editors.seiten().into_iter().filter(|it| it.1.1.entwurf).map(|it| it.0).collect();
    assert_eq!(marked, ["kapitel/b.html"]);
}

/// The concepts that the program is measured by, and one with every kind.
fn concepts() -> [(&'static str, Project); 3] {
    ["content", "tests/fixtures/bergkamen", "tests/fixtures/formen"]
        .map(|it| (it, Project::from_folder(it)))
}

/// The text of a page that people see, without what is of the frame.
fn visible(page: &str) -> String {
    let main = html::main(page);
    // A footnote mark is no part of the word before it.
    klar(&html::words(&main.replace("<sup class", " <sup class"))).into_owned()
}

#[test]
fn the_index_has_no_word_that_its_page_does_not_show() {
    let mut unseen = BTreeSet::new();
    for (name, project) in concepts() {
        let files = files(&project, Sicht::Oeffentlich);
        let folders: BTreeSet<&str> =
            files.keys().filter_map(|it| it.strip_suffix("suche/index.js")).collect();
        assert!(!folders.is_empty(), "{name}");
        for folder in folders {
            let all = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
            let index = Index::of(all, &format!("{folder}suche/"));
            for (address, (_, seite)) in index.seiten() {
                let page =
                    String::from_utf8_lossy(&files[&format!("{folder}{address}")]).into_owned();
                let mut shown = BTreeSet::new();
                worte(&visible(&page), |it| {
                    shown.insert(fold(it));
                });
                for text in [&seite.titel, &seite.nummer]
                    .into_iter()
                    .chain(seite.stuecke.iter().map(|it| &it.2))
                {
                    // Words, not what stands next to each other only here.
                    worte(text, |it| {
                        if !it.contains(' ') && !shown.contains(&fold(it)) {
                            unseen.insert(format!(
                                "{name}: {folder}{address} does not show {it:?} of {text:?}"
                            ));
                        }
                    });
                }
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}

#[test]
fn every_page_can_be_found_by_its_title() {
    for (name, project) in concepts() {
        let files = files(&project, Sicht::Oeffentlich);
        let all = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        let seiten = Index::of(all, "suche/").seiten();
        let missing: Vec<&String> = files
            .keys()
            .filter(|it| it.ends_with(".html") && !seiten.contains_key(*it))
            .filter(|it| {
                !it.starts_with("fassung/")
                    && !it.starts_with("synopse/")
                    && !it.starts_with("arbeitsstand/")
            })
            .filter(|it| {
                !it.starts_with("en/") && !it.starts_with("ar/") && !it.starts_with("de-simple/")
            })
            // What only answers in the place of something else.
            .filter(|it| !String::from_utf8_lossy(&files[*it]).contains("class=\"weggefallen\""))
            .filter(|it| !["404.html", "suche.html", "ganzes.html"].contains(&it.as_str()))
            .collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes_at_any_number_of_threads() {
    let project = Project::from_folder("content");
    let made = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| {
            let all = bundles(&project, Sicht::Oeffentlich);
            all.iter()
                .map(|it| (it.key(), it.files().expect("it can be made").clone()))
                .collect::<Vec<_>>()
        })
    };
    let one = made(1);
    assert!(one.len() > 1 && one.iter().all(|it| it.1.len() > 4));
    assert!(one == made(2) && one == made(7));
}

/// Measures with many different words, so that the index has many parts.
fn large(edit: impl Fn(usize, String) -> String) -> Project {
    let syllables = [
        "bal", "dor", "fen", "gur", "hal", "kem", "lin", "mos", "nar", "pil", "rus", "sol", "tev",
        "wan",
    ];
    let word = |mut number: usize| {
        let mut word = String::new();
        for _ in 0..5 {
            word.push_str(syllables[number % syllables.len()]);
            number /= syllables.len();
        }
        word
    };
    (0..120).fold(project(), |project, at| {
        let text: Vec<String> =
            (0..60).map(|it| word((at * 7919 + it * 104_729) % 500_000)).collect();
        let text = format!(
            "---\nid: m{at}\ntitel: Maßnahme {at}\nart: angebot\nhandlungsfeld: feld\n---\n{}.\n",
            text.join(" ")
        );
        project.file(&format!("massnahmen/m{at}.md"), &edit(at, text))
    })
}

#[test]
fn one_edit_changes_few_files_and_no_key() {
    let made = |project: &Project| {
        let files = files(project, Sicht::Oeffentlich);
        files.into_iter().filter(|it| it.0.starts_with("suche/")).collect::<BTreeMap<_, _>>()
    };
    let read = |files: &BTreeMap<String, Vec<u8>>| {
        Index::of(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())), "suche/")
    };
    let (before, after) = (
        made(&large(|_, text| text)),
        made(&large(|at, text| if at == 60 { text.replace(".\n", " Wasserrad.\n") } else { text })),
    );
    let new: Vec<&String> = after.keys().filter(|it| before.get(*it) != after.get(*it)).collect();
    assert!(before.len() > 15, "{}", before.len());
    // The beginning, the vocabulary, the pages of the word, the text of the page.
    assert_eq!(new.len(), 4, "{new:?}");
    let added = made(
        &large(|_, text| text)
            .file("kapitel/c.md", "---\nid: c\ntitel: C\n---\nText.\n")
            .gliederung("[a, b, c, feld]"),
    );
    let (before, added) = (read(&before).seiten(), read(&added).seiten());
    assert!(added.contains_key("kapitel/c.html"));
    assert!(before.iter().all(|(address, it)| added[address].0 == it.0), "a page keeps its key");
}

#[test]
fn an_index_is_made_again_only_if_what_it_holds_changed() {
    let with = |text: &str| {
        let frozen = "fassungen/eins";
        let list = format!(
            "fassungen:\n  - {{ id: eins, bezeichnung: Eins, ordner: {frozen}, stand: 2018, status: entwurf, öffentlich: ja, änderung: Neu. }}\n"
        );
        let yaml = format!("{}{list}", super::support::KONZEPT_YAML);
        Project::new()
            .file("konzept.yaml", &yaml)
            .file(&format!("{frozen}/konzept.yaml"), super::support::KONZEPT_YAML)
            .file(&format!("{frozen}/kapitel/a.md"), "---\nid: a\ntitel: A\n---\nDamals.\n")
            .file("kapitel/a.md", &format!("---\nid: a\ntitel: A\n---\n{text}\n"))
    };
    let keys = |text: &str| {
        let all = bundles(&with(text), Sicht::Redaktion);
        all.into_iter().map(|it| (it.folder.clone(), it.key())).collect::<BTreeMap<_, _>>()
    };
    let (before, after) = (keys("Heute."), keys("Morgen."));
    assert_eq!(before.len(), 2);
    assert_eq!(before, keys("Heute."));
    assert_ne!(before["suche/"], after["suche/"]);
    assert_eq!(before["fassung/eins/suche/"], after["fassung/eins/suche/"]);
    // Of an index that a folder has already nothing is made: its names are those of the folder.
    let bundle = &bundles(&with("Heute."), Sicht::Redaktion)[0];
    let all: Vec<_> = bundle.artifacts(&[]).expect("it can be made").into_keys().collect();
    let known = bundle.artifacts(&all[..3]).expect("it can be made");
    assert_eq!(known.keys().collect::<Vec<_>>(), all[..3].iter().collect::<Vec<_>>());
    for file in known.values() {
        let made = file.make_unless(None).expect("it can be made");
        assert!(made.key == bundle.key() && made.bytes.is_some_and(|it| !it.is_empty()));
    }
}

#[test]
fn the_start_page_is_found_by_its_description() {
    let project = project();
    let yaml =
        project.text("konzept.yaml") + "beschreibung: Wie wir den Quastenflosser schützen.\n";
    let index = index(&project.file("konzept.yaml", &yaml), Sicht::Oeffentlich);
    assert_eq!(index.mit("Quastenflosser"), ["index.html"]);
}
