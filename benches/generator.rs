//! Makes concepts of any size for measuring and for tests: four Handlungsfelder, measures of about
//! 2.5 KB of German Markdown with tables, footnotes and links, indicators with series, actors,
//! districts. The same size gives the same text.

use std::{collections::BTreeMap, fmt::Write as _};

use sha2::{Digest as _, Sha256};

/// How large a concept is to be.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    /// Measures.
    pub(crate) massnahmen: usize,
    /// Indicators, each with a file of figures.
    pub(crate) indikatoren: usize,
    /// Actors.
    pub(crate) akteure: usize,
}

const FELDER: [&str; 4] = ["arbeit", "bildung", "teilhabe", "freizeit"];
const STADTTEILE: usize = 12;
const ZIELGRUPPEN: usize = 8;
const STATUS: [&str; 6] =
    ["in-umsetzung", "laufend", "in-planung", "nicht-begonnen", "umgesetzt", "vorschlag"];
const WORTE: [&str; 48] = [
    "Beratung",
    "Begegnung",
    "Sprache",
    "Schule",
    "Ausbildung",
    "Betrieb",
    "Nachbarschaft",
    "Verein",
    "Jugend",
    "Familie",
    "Gesundheit",
    "Wohnen",
    "Anerkennung",
    "Praktikum",
    "Lotsen",
    "Treffpunkt",
    "Bibliothek",
    "Museum",
    "Sport",
    "Musik",
    "Ferien",
    "Abend",
    "Werkstatt",
    "Garten",
    "Küche",
    "Elternhaus",
    "Kindergarten",
    "Hochschule",
    "Rathaus",
    "Ehrenamt",
    "Patenschaft",
    "Übersetzung",
    "Information",
    "Digitales",
    "Bewerbung",
    "Gründung",
    "Pflege",
    "Handwerk",
    "Quartier",
    "Forum",
    "Dialog",
    "Bühne",
    "Medien",
    "Natur",
    "Radfahren",
    "Schwimmen",
    "Lesen",
    "Erzählen",
];

/// Pseudo-random numbers that are the same everywhere (a linear congruential generator, Numerical
/// Recipes).
struct Zufall(u64);

impl Zufall {
    fn bis(&mut self, grenze: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223) & 0xffff_ffff;
        usize::try_from(self.0 >> 8).expect("24 bits fit") % grenze
    }

    fn wort(&mut self) -> &'static str {
        WORTE[self.bis(WORTE.len())]
    }
}

/// The files of a concept.
#[must_use]
pub(crate) fn concept(size: Size) -> Vec<(String, String)> {
    let mut zufall = Zufall(42);
    let mut files = vec![
        ("konzept.yaml".to_owned(), konzept()),
        ("akteure.yaml".to_owned(), list("akteure", size.akteure, "akteur", ", art: verwaltung")),
        ("stadtteile.yaml".to_owned(), list("stadtteile", STADTTEILE, "stadtteil", "")),
        ("zielgruppen.yaml".to_owned(), list("zielgruppen", ZIELGRUPPEN, "zielgruppe", "")),
        ("glossar.yaml".to_owned(), glossar()),
        (
            "kapitel/praemisse.md".to_owned(),
            "---\nid: praemisse\ntitel: Prämisse\n---\nWovon das Konzept ausgeht.\n".to_owned(),
        ),
        (
            "kapitel/felder.md".to_owned(),
            "---\nid: felder\ntitel: Handlungsfelder\nrolle: handlungsfelder\n---\nVier Felder.\n"
                .to_owned(),
        ),
        (
            "kapitel/massnahmen.md".to_owned(),
            "---\nid: massnahmen\ntitel: Maßnahmen\nrolle: massnahmen\n---\nAlle Maßnahmen.\n"
                .to_owned(),
        ),
    ];
    for id in ["impressum", "datenschutz", "barrierefreiheit"] {
        files.push((
            format!("seiten/{id}.md"),
            format!("---\nid: {id}\ntitel: Seite {id}\n---\nText.\n"),
        ));
    }
    for feld in FELDER {
        files.push((format!("handlungsfelder/{feld}.md"), handlungsfeld(feld)));
    }
    for number in 0..size.indikatoren {
        files.push((format!("indikatoren/indikator-{number}.md"), indikator(number)));
        files.push((format!("daten/reihe-{number}.csv"), reihe(&mut zufall)));
    }
    for number in 0..size.massnahmen {
        files.push((
            format!("massnahmen/massnahme-{number}.md"),
            massnahme(number, size, &mut zufall),
        ));
    }
    files
}

fn konzept() -> String {
    "format: 1
titel: Integrationskonzept
kommune: { name: Stadt Musterstadt }
webadresse: https://konzept.musterstadt.example/
gliederung:
  - praemisse
  - felder: [arbeit, bildung, teilhabe, freizeit]
  - massnahmen
arbeitsstand: { bezeichnung: Entwurf 1, stand: 2019-05-09, status: entwurf }
prüfung: { K222: aus }
"
    .to_owned()
}

fn list(key: &str, count: usize, id: &str, more: &str) -> String {
    let mut text = format!("{key}:\n");
    for number in 0..count {
        writeln!(text, "  - {{ id: {id}-{number}, name: \"{id} Nummer {number}\"{more} }}")
            .expect("a String takes all text");
    }
    text
}

fn glossar() -> String {
    let mut text = "glossar:\n".to_owned();
    for (number, wort) in WORTE.iter().take(20).enumerate() {
        writeln!(
            text,
            "  - {{ id: begriff-{number}, begriff: {wort}, erklärung: Was {wort} hier heißt. }}"
        )
        .expect("a String takes all text");
    }
    text
}

fn handlungsfeld(feld: &str) -> String {
    let mut text = format!(
        "---\nid: {feld}\ntitel: Handlungsfeld {feld}\nziel: Alle haben teil.\nleitziele:\n"
    );
    for number in 0..3 {
        writeln!(text, "  - {{ id: ziel-{feld}-{number}, titel: Leitziel {number} für {feld} }}")
            .expect("a String takes all text");
    }
    text + "---\nWas das Feld umfasst.\n"
}

fn indikator(number: usize) -> String {
    let feld = FELDER[number % FELDER.len()];
    format!(
        "---\nid: indikator-{number}\ntitel: Indikator Nummer {number}\nnummer: I {number}\nebene: output\nhandlungsfeld: {feld}\nbefund: Der Wert {number} steigt.\ndefinition: Anteil an allen, je 100 Personen.\neinheit: \"%\"\nquelle: {{ name: Statistikstelle, lizenz: dl-de/by-2-0 }}\ndaten: reihe-{number}.csv\ndiagramm: {{ art: linie, gruppe: gruppe }}\nzielwerte:\n  - {{ jahr: 2025, wert: 80 }}\n---\nWas der Wert sagt.\n"
    )
}

fn reihe(zufall: &mut Zufall) -> String {
    let mut text = "jahr;gruppe;wert\n".to_owned();
    for jahr in 2010..2019 {
        for gruppe in ["Ausländer", "Deutsche", ""] {
            writeln!(text, "{jahr};{gruppe};{},{}", 30 + zufall.bis(40), zufall.bis(10))
                .expect("a String takes all text");
        }
    }
    text
}

fn massnahme(number: usize, size: Size, zufall: &mut Zufall) -> String {
    let feld = FELDER[number % FELDER.len()];
    let status = STATUS[zufall.bis(STATUS.len())];
    let (one, two) = (zufall.wort(), zufall.wort());
    let mut text = format!(
        "---\nid: massnahme-{number}\ntitel: {one} und {two} Nummer {number}\nnummer: M {number}\nart: angebot\nhandlungsfeld: {feld}\nleitziele: [ziel-{feld}-{}]\nzusammenfassung: {one} für viele.\nziel: Mehr {two} im Alltag.\npriorität: mittel\nfederführung: akteur-{}\nbeteiligte: [akteur-{}]\nzielgruppen: [zielgruppe-{}]\nstadtteile: [stadtteil-{}, stadtteil-{}]\nzeitraum: {{ beginn: {}, ende: 2022-Q4 }}\nkosten:\n  - {{ art: jährlich, betrag: {}.000 }}\nfinanzierung:\n  - {{ quelle: Haushalt der Stadt, status: bewilligt }}\nmeilensteine:\n  - {{ titel: Auftakt, bis: 2020-03 }}\nindikatoren: [indikator-{}]\numsetzungsstand:\n  - {{ stand: 2018-12-31, status: in-planung, text: Wird vorbereitet. }}\n  - {{ stand: 2019-03-31, status: {status}, text: Läuft wie geplant. }}\n---\n",
        zufall.bis(3),
        zufall.bis(size.akteure),
        zufall.bis(size.akteure),
        zufall.bis(ZIELGRUPPEN),
        zufall.bis(STADTTEILE / 2),
        STADTTEILE / 2 + zufall.bis(STADTTEILE / 2),
        2016 + zufall.bis(4),
        1 + zufall.bis(90),
        zufall.bis(size.indikatoren),
    );
    text.push_str("## Ausgangslage\n\n");
    for _ in 0..4 {
        sentence(&mut text, zufall);
    }
    let linked = zufall.bis(size.massnahmen);
    write!(text, "\n\nMehr dazu steht bei [[massnahme-{linked}]] und im Feld [[{feld}]].[^1]\n\n## Was geschieht\n\n")
        .expect("a String takes all text");
    for _ in 0..5 {
        sentence(&mut text, zufall);
    }
    text.push_str("\n\n| Schritt | Wann | Wer |\n|---|---|---|\n");
    for schritt in 1..=4 {
        writeln!(text, "| {} {schritt} | 20{} | {} |", zufall.wort(), 18 + schritt, zufall.wort())
            .expect("a String takes all text");
    }
    text.push_str("\n- ");
    sentence(&mut text, zufall);
    text.push_str("\n- ");
    sentence(&mut text, zufall);
    text.push_str("\n\n[^1]: Siehe dort.\n");
    text
}

fn sentence(text: &mut String, zufall: &mut Zufall) {
    let words = [zufall.wort(), zufall.wort(), zufall.wort(), zufall.wort()];
    write!(
        text,
        "Für {} und {} entsteht ein Angebot, das **{}** mit {} verbindet und allen offensteht. ",
        words[0], words[1], words[2], words[3]
    )
    .expect("a String takes all text");
}

/// A concept with frozen Fassungen in folders; from each to the next, one measure of twenty has
/// another sentence.
#[must_use]
pub(crate) fn with_fassungen(size: Size, count: usize) -> Vec<(String, String)> {
    let mut state = concept(size);
    let mut files = Vec::new();
    let mut list = "fassungen:\n".to_owned();
    for number in 1..=count {
        for (path, text) in state.iter_mut().filter(|it| it.0.starts_with("massnahmen/")) {
            let own = path.bytes().map(usize::from).sum::<usize>();
            if own % 20 == number % 20 {
                *text = text.replacen(
                    "allen offensteht",
                    &format!("seit Fassung {number} allen offensteht"),
                    1,
                );
            }
        }
        files.extend(frozen(&format!("f{number}"), &state));
        writeln!(
            list,
            "  - {{ id: f{number}, bezeichnung: Fassung {number}, stand: 2019-05-09, status: entwurf, öffentlich: ja, ordner: fassungen/f{number}, änderung: Einige Sätze. }}"
        )
        .expect("a String takes all text");
    }
    state[0].1.push_str(&list);
    files.extend(state);
    files
}

/// The folder of a frozen version as `konzept freeze` makes it: the files in the order of their
/// paths, and the list of their checksums. The program checks every one of them.
fn frozen(id: &str, files: &[(String, String)]) -> Vec<(String, String)> {
    let files: BTreeMap<&String, &String> = files.iter().map(|(path, text)| (path, text)).collect();
    let mut sums = String::new();
    for (path, text) in &files {
        for byte in Sha256::digest(text.as_bytes()) {
            write!(sums, "{byte:02x}").expect("a String takes all text");
        }
        writeln!(sums, "  {path}").expect("a String takes all text");
    }
    let own = files.into_iter().map(|(path, text)| (path.as_str(), text.clone()));
    own.chain([("PRUEFSUMMEN.txt", sums)])
        .map(|(path, text)| (format!("fassungen/{id}/{path}"), text))
        .collect()
}

/// A concept with one chapter of some size and a frozen Fassung of it: one sentence of a hundred is
/// another one since, and one paragraph of a hundred stands elsewhere.
#[must_use]
pub(crate) fn long_text(bytes: usize) -> Vec<(String, String)> {
    let mut zufall = Zufall(7);
    let mut paragraphs = Vec::new();
    let mut length = 0;
    while length < bytes {
        let mut text = String::new();
        for _ in 0..4 {
            sentence(&mut text, &mut zufall);
        }
        length += text.len() + 2;
        paragraphs.push(text);
    }
    let chapter = |paragraphs: &[String]| {
        format!("---\nid: praemisse\ntitel: Prämisse\n---\n{}\n", paragraphs.join("\n\n"))
    };
    let yaml = "format: 1\ntitel: Langes Konzept\nkommune: { name: Stadt Musterstadt }\nwebadresse: https://konzept.musterstadt.example/\ngliederung: [praemisse]\narbeitsstand: { bezeichnung: Entwurf 2, stand: 2019-05-09, status: entwurf }\n";
    let old = [
        ("konzept.yaml".to_owned(), yaml.to_owned()),
        ("kapitel/praemisse.md".to_owned(), chapter(&paragraphs)),
    ];
    let mut new = paragraphs.clone();
    for text in new.iter_mut().step_by(25) {
        *text = text.replacen("entsteht ein Angebot", "entstehen zwei Angebote", 1);
    }
    for at in (50..new.len().saturating_sub(40)).step_by(100) {
        let moved = new.remove(at);
        new.insert(at + 30, moved);
    }
    let list = "fassungen:\n  - { id: alt, bezeichnung: Entwurf 1, stand: 2018-12-14, status: entwurf, öffentlich: ja, ordner: fassungen/alt }\n";
    let mut files = frozen("alt", &old);
    files.push(("konzept.yaml".to_owned(), format!("{yaml}{list}")));
    files.push(("kapitel/praemisse.md".to_owned(), chapter(&new)));
    files
}

/// What can be asked to grow, by name; each is a concept whose one part has n pieces.
pub(crate) const WACHSTUM: &[&str] = &[
    "html",
    "html-absatz",
    "hervorhebung",
    "klammern",
    "striche",
    "ueberschriften",
    "absaetze",
    "bilder",
    "zitate",
    "verweise",
    "fussnoten",
    "tabelle",
    "befunde-zeile",
    "befunde-zeilen",
    "worte",
    "absaetze-verglichen",
    "liste-verglichen",
    "kapitel",
    "stadtteile",
    "akteure",
    "fruehere-ids",
    "glossar",
    "leitziele",
    "phasen",
    "beratungen",
    "massnahmen-feld",
    "berichte",
    "zahlen",
    "gruppen",
    "yaml-werte",
];

/// A concept in which one thing grows.
#[expect(clippy::too_many_lines, reason = "a table of cases")]
pub(crate) fn growth(case: &str, n: usize) -> Vec<(String, String)> {
    let chapter =
        |text: String| ("kapitel/a.md".to_owned(), format!("---\nid: a\ntitel: A\n---\n{text}\n"));
    let file = |path: &str, text: String| (path.to_owned(), text);
    let list = |text: &dyn Fn(usize) -> String| (0..n).map(text).collect::<String>();
    let settings = |gliederung: &str, more: &str| {
        file(
            "konzept.yaml",
            format!(
                "format: 1\ntitel: Wachstum\nkommune: {{ name: Stadt Musterstadt }}\nwebadresse: https://konzept.example/\ngliederung: [{gliederung}]\narbeitsstand: {{ bezeichnung: Entwurf, stand: 2019-05-09, status: entwurf }}\n{more}"
            ),
        )
    };
    let fields =
        "---\nid: feld\ntitel: Feld\nleitziele:\n  - { id: ziel, titel: Ziel }\n---\nText.\n"
            .to_owned();
    let measure = |number: usize, more: &str| {
        file(
            &format!("massnahmen/m-{number}.md"),
            format!(
                "---\nid: m-{number}\ntitel: Maßnahme {number}\nart: projekt\nhandlungsfeld: feld\nleitziele: [ziel]\n{more}---\nText.\n"
            ),
        )
    };
    let mut files = vec![settings("a", "")];
    match case {
        "html" => files.push(chapter("<div>".repeat(n))),
        "html-absatz" => files.push(chapter(format!("Text {}", "<sub>".repeat(n)))),
        "hervorhebung" => files.push(chapter("*a ".repeat(n))),
        "klammern" => files.push(chapter("[a](".repeat(n))),
        "striche" => files.push(chapter("a `` b ".repeat(n))),
        "ueberschriften" => files.push(chapter("## a\n\n".repeat(n))),
        "absaetze" => files.push(chapter("a\n\n".repeat(n))),
        "bilder" => files.push(chapter("![]()\n".repeat(n))),
        "zitate" => files.push(chapter("> a\n\n".repeat(n))),
        "verweise" => files.push(chapter("[[x]]\n".repeat(n))),
        "fussnoten" => {
            files.push(chapter(list(&|it| format!("Wort[^{it}].\n\n[^{it}]: Fußnote.\n\n"))))
        }
        "tabelle" => {
            files.push(chapter(format!("| a | b |\n|---|---|\n{}", "| 1 | 2 |\n".repeat(n))))
        }
        "befunde-zeile" => files.push(chapter("Frau Meier und Herr Schulz ".repeat(n))),
        "befunde-zeilen" => files.push(chapter("Frau Meier und Herr Schulz \n".repeat(n))),
        "worte" | "absaetze-verglichen" | "liste-verglichen" => {
            let (old, new) = match case {
                "worte" => ("a b ".repeat(n), "b a ".repeat(n)),
                "absaetze-verglichen" => (
                    list(&|it| format!("Satz {}.\n\n", it % 7)),
                    list(&|it| format!("Satz {}.\n\n", it % 5)),
                ),
                _ => (
                    list(&|it| format!("- Punkt {it}\n")),
                    list(&|it| format!("- Punkt {}\n", n - it)),
                ),
            };
            files.push(chapter(new));
            files[0] = settings(
                "a",
                "fassungen:\n  - { id: alt, bezeichnung: Alt, stand: 2018-05-09, status: entwurf, öffentlich: ja, ordner: fassungen/alt, änderung: Neu }\n",
            );
            files[0].1 =
                files[0].1.replace("status: entwurf }\nf", "status: entwurf, öffentlich: ja }\nf");
            files.extend(frozen("alt", &[settings("a", ""), chapter(old)]));
        }
        "kapitel" => {
            files[0] = settings(&list(&|it| format!("k-{it}, ")), "");
            files.extend((0..n).map(|it| {
                file(
                    &format!("kapitel/k-{it}.md"),
                    format!("---\nid: k-{it}\ntitel: Kapitel {it}\n---\nText.\n"),
                )
            }));
        }
        "stadtteile" | "akteure" | "massnahmen-feld" => {
            files[0] = settings("feld", "");
            files.push(file("handlungsfelder/feld.md", fields));
            let (path, head, kind) = match case {
                "stadtteile" => ("stadtteile.yaml", "stadtteile:\n", ""),
                _ => ("akteure.yaml", "akteure:\n", ", art: verein"),
            };
            let entries = list(&|it| format!("  - {{ id: x-{it}, name: Name {it}{kind} }}\n"));
            files.push(file(path, format!("{head}{entries}")));
            files.extend((0..n).map(|it| match case {
                "stadtteile" => measure(it, "stadtteile: [gesamtstadt]\n"),
                "akteure" => measure(it, &format!("federführung: x-{it}\n")),
                _ => measure(it, ""),
            }));
        }
        "fruehere-ids" => {
            let ids = list(&|it| format!("f-{it}, "));
            files.push(file(
                "kapitel/a.md",
                format!("---\nid: a\ntitel: A\nfrühere_ids: [{ids}]\n---\nText.\n"),
            ));
        }
        "glossar" => {
            files.push(chapter(list(&|it| format!("Wort{it} steht hier. "))));
            files.push(file(
                "glossar.yaml",
                format!(
                    "glossar:\n{}",
                    list(&|it| format!("  - {{ id: g-{it}, begriff: Wort{it}, erklärung: E }}\n"))
                ),
            ));
        }
        "leitziele" => {
            files[0] = settings("feld", "");
            let goals = list(&|it| format!("  - {{ id: z-{it}, titel: Ziel {it} }}\n"));
            files.push(file(
                "handlungsfelder/feld.md",
                format!("---\nid: feld\ntitel: Feld\nleitziele:\n{goals}---\nText.\n"),
            ));
        }
        "phasen" => files.push(file(
            "prozess.yaml",
            format!(
                "phasen:\n{}",
                list(&|it| format!("  - {{ id: p-{it}, titel: Phase {it}, status: geplant }}\n"))
            ),
        )),
        "beratungen" => {
            let papers = list(&|it| {
                format!("  - {{ id: v-{it}, nummer: {it}/2019, betreff: B, art: bericht }}\n")
            });
            let talks = list(&|it| {
                format!(
                    "  - {{ vorlage: v-{it}, gremium: rat, datum: 2019-01-01, behandlung: entscheidung, ergebnis: beschlossen }}\n"
                )
            });
            files.push(file(
                "gremien.yaml",
                format!("gremien:\n  - {{ id: rat, name: Rat, art: rat }}\nvorlagen:\n{papers}beratungen:\n{talks}"),
            ));
        }
        "zahlen" | "gruppen" => {
            let rows = if case == "zahlen" {
                list(&|it| {
                    format!("{}-{:02}-{:02};{it}\n", 1900 + it / 336, it / 28 % 12 + 1, it % 28 + 1)
                })
            } else {
                list(&|it| format!("2019;g{it};{it}\n"))
            };
            let head = if case == "zahlen" { "jahr;wert\n" } else { "jahr;gruppe;wert\n" };
            files.push(file("daten/q.csv", format!("{head}{rows}")));
            files.push(chapter(
                "```tabelle\ndaten: q.csv\ntitel: T\neinheit: Personen\n```\n".to_owned(),
            ));
        }
        "yaml-werte" => files.push(file(
            "kapitel/a.md",
            format!("---\nid: a\ntitel: A\nintern:\n{}---\nText.\n", "  - Notiz\n".repeat(n)),
        )),
        // Ten reports on as many measures, each with a reference to check.
        "berichte" => {
            files = vec![settings("feld", ""), file("handlungsfelder/feld.md", fields)];
            files.extend((0..n).map(|it| measure(it, "zeitraum: { beginn: 2010, ende: 2015 }\n")));
            let words = ["nicht begonnen", "in Planung", "in Umsetzung", "kein neuer Sachstand"];
            for year in 2019..2029 {
                let head =
                    format!("titel: Bericht {year}\nstichtag: {year}-12-31\nöffentlich: nein");
                let folder = format!("berichte/{year}");
                files.push(file(
                    &format!("{folder}/bericht.md"),
                    format!("---\n{head}\n---\nText.\n"),
                ));
                let row = |it: usize| {
                    let status = words[(it + year) % words.len()];
                    format!("m-{it};{status};Weiter mit [[m-{}]].\n", (it * 7) % n)
                };
                let rows = format!("id;status;text\n{}", list(&row));
                files.push(file(&format!("{folder}/massnahmen.csv"), rows));
            }
        }
        other => panic!("{other} is none of {WACHSTUM:?}"),
    }
    files.extend(["impressum", "datenschutz", "barrierefreiheit"].map(|it| {
        file(&format!("seiten/{it}.md"), format!("---\nid: {it}\ntitel: {it}\n---\nText.\n"))
    }));
    files
}
