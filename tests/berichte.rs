//! Reports as a town writes them over the years: a concept is adopted, reported on, rewritten,
//! reported on again; a report is corrected; one is taken away. What was public stays, and no
//! sentence is false.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use crate::support::program::{ends, files, konzept, text};

/// The folder of a concept through the years.
struct Leben {
    folder: TempDir,
}

const ENERGIE: &str = "---\nid: energie\ntitel: Energie\n---\nText.\n";

const GREMIEN: &str = "gremien:
  - { id: rat, name: Rat, art: rat }
beratungen:
  - { id: rat-2019, gremium: rat, gegenstand: Klimakonzept, datum: 2019-03-28, behandlung: entscheidung, ergebnis: beschlossen }
";

const FASSUNG_2019: &str = "fassungen:
  - { id: \"2019\", bezeichnung: Beschluss 2019, stand: 2019-03-28, status: beschlossen, öffentlich: ja, beschluss: rat-2019, ordner: fassungen/2019 }
";

const FASSUNG_2022: &str = "  - { id: \"2022\", bezeichnung: Fortschreibung 2022, stand: 2022-06-30, status: beschlossen, öffentlich: ja, beschluss: rat-2022, ordner: fassungen/2022, änderung: Neu geordnet. }
";

const WEG: &str = "weggefallen:\n  - { id: beratung, grund: Das Land berät selbst. }\n";

impl Leben {
    fn new() -> Self {
        let leben = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        leben.file("handlungsfelder/energie.md", ENERGIE);
        leben.file("gremien.yaml", GREMIEN);
        leben
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.content().join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }

    fn konzept(&self, arbeitsstand: &str, more: &str) {
        let yaml = format!(
            "format: 1\ntitel: Klimakonzept\nkommune: {{ name: Stadt Musterstadt, artikel: die }}\nwebadresse: https://klima.musterstadt.example/\ngliederung: [energie]\narbeitsstand: {{ {arbeitsstand} }}\nprüfung: {{ K407: aus, K211: aus, K212: aus, K214: aus }}\n{more}"
        );
        self.file("konzept.yaml", &yaml);
    }

    fn massnahme(&self, id: &str, titel: &str, zeitraum: &str, more: &str) {
        let text = format!(
            "---\nid: {id}\ntitel: {titel}\nart: projekt\nhandlungsfeld: energie\nzeitraum: {{ {zeitraum} }}\n{more}---\nText zu {titel}.\n"
        );
        self.file(&format!("massnahmen/{id}.md"), &text);
    }

    /// A public report with its rows, frozen.
    fn bericht(&self, (id, titel): (&str, &str), stichtag: &str, more: &str, rows: &str) {
        let text = format!(
            "---\ntitel: {titel}\nstichtag: {stichtag}\nöffentlich: ja\n{more}---\nWas der Bericht im Ganzen sagt.\n"
        );
        self.file(&format!("berichte/{id}/bericht.md"), &text);
        let table = format!("\u{feff}id;status;text\n{rows}");
        self.file(&format!("berichte/{id}/massnahmen.csv"), &table);
        ends(&self.run(&["freeze", "--bericht", id]), 0, "ist eingefroren");
    }

    fn run(&self, arguments: &[&str]) -> std::process::Output {
        konzept(self.folder.path(), arguments)
    }

    /// Builds the site; its pages.
    fn build(&self) -> BTreeMap<String, String> {
        let output = self.run(&["build"]);
        ends(&output, 0, "Seiten");
        let said = text(&output);
        assert!(!said.contains("Warnung") && !said.contains("Fehler"), "{said}");
        let pages = files(&self.folder.path().join("public"));
        let pages = pages.into_iter().filter(|it| it.0.ends_with(".html"));
        pages.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"))).collect()
    }
}

/// The main part of a page.
fn main(html: &str) -> &str {
    let start = html.find("<main").expect("every page has a main part");
    &html[start..html.find("</main>").expect("it ends")]
}

/// What a person reads of a part of a page.
fn words(html: &str) -> String {
    let mut read = String::new();
    for piece in html.split('<') {
        read.push(' ');
        read.push_str(piece.split_once('>').map_or(piece, |it| it.1));
    }
    read.split_whitespace().collect::<Vec<_>>().join(" ").replace("&quot;", "\"")
}

/// What a page says of its Fassung, in its notices and in its main part.
fn said(html: &str) -> String {
    let start = html.find("<div class=\"fassung\">").expect("every page names its Fassung");
    let end = html.find("<main").expect("every page has a main part");
    format!("   {}\n   {}\n", words(&html[start..end]), words(main(html)))
}

/// The pages of which every word is listed after each step.
const SEITEN: &[&str] = &[
    "index.html",
    "massnahmen/solar.html",
    "massnahmen/netz.html",
    "massnahmen/waermenetz.html",
    "massnahmen/radwege.html",
    "massnahmen/beratung.html",
    "massnahmen/verzug/in-verzug.html",
    "massnahmen/status/umgesetzt.html",
    "umsetzung.html",
    "berichte.html",
    "berichte/2020.html",
    "berichte/2021.html",
    "berichte/2023.html",
    "berichte/2023-2.html",
    "fassungen.html",
    "fassung/2019/massnahmen/netz.html",
    "fassung/2022/massnahmen/solar.html",
];

const LISTE: &str = "tests/snapshots/leben.txt";

#[test]
fn a_life_of_a_concept_with_its_reports() {
    let leben = Leben::new();
    let decided =
        "bezeichnung: Beschluss 2019, stand: 2019-03-28, status: beschlossen, beschluss: rat-2019";
    leben.konzept(decided, "");
    leben.massnahme("solar", "Solar auf Dächern", "beginn: 2019, ende: 2020", "");
    leben.massnahme("netz", "Wärmenetz", "beginn: 2020, ende: 2024", "");
    leben.massnahme("rad-nord", "Radweg Nord", "beginn: 2019, ende: 2021", "");
    leben.massnahme("rad-sued", "Radweg Süd", "beginn: 2021, ende: 2022", "");
    leben.massnahme("beratung", "Beratung", "beginn: 2019, laufend: ja", "");
    ends(&leben.run(&["freeze", "2019"]), 0, "liegt in fassungen/2019");
    let work = |stand: &str| {
        format!("bezeichnung: Arbeitsstand, stand: {stand}, status: in-arbeit, öffentlich: nein")
    };
    leben.konzept(&work("2019-06-30"), FASSUNG_2019);
    let first = leben.build();
    let frozen: BTreeMap<&String, &str> = first
        .iter()
        .filter(|it| it.0.starts_with("fassung/2019/"))
        .map(|it| (it.0, main(it.1)))
        .collect();
    assert!(frozen.len() > 10, "{:?}", frozen.keys());
    let mut public: Vec<String> = first.keys().cloned().collect();
    let mut list = String::new();
    let mut step = |name: &str| {
        let pages = leben.build();
        for (path, before) in &frozen {
            assert_eq!(main(&pages[*path]), *before, "{path} after {name}");
        }
        // What was an address once is one for ever.
        for path in &public {
            assert!(pages.contains_key(path), "{path} is gone after {name}");
        }
        public = pages.keys().cloned().collect();
        writeln!(list, "# {name}").expect("a string takes it");
        for path in SEITEN {
            if let Some(page) = pages.get(*path) {
                write!(list, "-- {path}\n{}", said(page)).expect("a string takes it");
            }
        }
    };
    leben.bericht(
        ("2020", "Bericht 2020"),
        "2020-12-31",
        "fassung: \"2019\"\n",
        "solar;umgesetzt;Alle Dächer sind belegt.\nnetz;in Planung;\nrad-nord;in Umsetzung;\nrad-sued;nicht begonnen;\nberatung;laufend;\n",
    );
    step("Bericht 2020");
    leben.bericht(
        ("2021", "Bericht 2021"),
        "2021-12-31",
        "fassung: \"2019\"\n",
        "solar;kein neuer Sachstand;\nnetz;in Planung;Es fehlt Geld.\nrad-nord;in Umsetzung;\nrad-sued;in Planung;\nberatung;entfallen;Das Land berät selbst.\n",
    );
    step("Bericht 2021");
    for id in ["netz", "rad-nord", "rad-sued", "beratung"] {
        fs::remove_file(leben.content().join(format!("massnahmen/{id}.md"))).expect("it is there");
    }
    leben.massnahme(
        "waermenetz",
        "Wärmenetz West",
        "beginn: 2020, ende: 2024",
        "frühere_ids: [netz]\n",
    );
    leben.massnahme(
        "radwege",
        "Radwege",
        "beginn: 2019, ende: 2022",
        "frühere_ids: [rad-nord, rad-sued]\n",
    );
    leben.file(
        "gremien.yaml",
        &format!("{GREMIEN}  - {{ id: rat-2022, gremium: rat, gegenstand: Fortschreibung, datum: 2022-06-30, behandlung: entscheidung, ergebnis: beschlossen }}\n"),
    );
    let decided = "bezeichnung: Fortschreibung 2022, stand: 2022-06-30, status: beschlossen, beschluss: rat-2022";
    leben.konzept(decided, &format!("{FASSUNG_2019}{WEG}"));
    ends(&leben.run(&["freeze", "2022"]), 0, "liegt in fassungen/2022");
    leben.konzept(&work("2022-12-31"), &format!("{FASSUNG_2019}{FASSUNG_2022}{WEG}"));
    step("Fassung 2022");
    let rows = "solar;kein neuer Sachstand;\nwaermenetz;in Umsetzung;Gebaut wird.\n";
    leben.bericht(
        ("2023", "Bericht 2023"),
        "2023-12-31",
        "fassung: \"2022\"\n",
        &format!("{rows}radwege;in Umsetzung;\n"),
    );
    step("Bericht 2023");
    leben.bericht(
        ("2023-2", "Bericht 2023, berichtigt"),
        "2023-12-31",
        "fassung: \"2022\"\nberichtigt: \"2023\"\n",
        &format!("{rows}radwege;umgesetzt;Beide Wege sind fertig.\n"),
    );
    step("Berichtigung");
    compare(&list);
    taken_away_or_changed(&leben);
}

/// The list says what people read; whoever changes it reads it again.
fn compare(list: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LISTE);
    if std::env::var("SNAPSHOTS").is_ok_and(|it| it == "overwrite") {
        fs::write(&path, list).expect("writable");
    }
    let wanted = fs::read_to_string(&path).unwrap_or_default();
    for (at, (own, other)) in list.lines().zip(wanted.lines()).enumerate() {
        assert_eq!(own, other, "{LISTE}:{}", at + 1);
    }
    assert_eq!(list.lines().count(), wanted.lines().count(), "{LISTE}");
}

/// A report that is public can be neither taken away nor changed, and the last good site stays.
fn taken_away_or_changed(leben: &Leben) {
    let site = files(&leben.folder.path().join("public"));
    let (there, away) = (leben.content().join("berichte/2020"), leben.folder.path().join("weg"));
    fs::rename(&there, &away).expect("it is there");
    let output = leben.run(&["build"]);
    ends(&output, 1, "K713");
    assert!(text(&output).contains("nichts veröffentlicht"), "{}", text(&output));
    fs::rename(&away, &there).expect("it was there");
    let table = there.join("massnahmen.csv");
    let before = fs::read(&table).expect("readable");
    fs::write(&table, [&before[..], b"solar;umgesetzt;\n"].concat()).expect("writable");
    ends(&leben.run(&["build"]), 1, "K712");
    ends(&leben.run(&["freeze", "--bericht", "2020"]), 2, "schon eingefroren");
    assert!(files(&leben.folder.path().join("public")) == site);
    // Line ends that git changes are no change.
    let crlf = String::from_utf8(before.clone()).expect("UTF-8").replace('\n', "\r\n");
    fs::write(&table, crlf).expect("writable");
    ends(&leben.run(&["check"]), 0, "Keine Fehler");
}

#[test]
fn a_report_is_made_written_seen_and_frozen() {
    let leben = Leben::new();
    leben.konzept(
        "bezeichnung: Konzept, stand: 2019-03-28, status: beschlossen, beschluss: rat-2019",
        "",
    );
    leben.massnahme("1-2", "Solar auf Dächern", "beginn: 2019, ende: 2020", "");
    leben.massnahme("entwurf", "Geheimes", "beginn: 2019, ende: 2020", "entwurf: ja\n");
    ends(&leben.run(&["new", "bericht", "2020"]), 0, "mit 1 Maßnahmen");
    ends(&leben.run(&["new", "bericht", "2020"]), 2, "gibt es schon");
    let folder = leben.content().join("berichte/2020");
    let table = fs::read_to_string(folder.join("massnahmen.csv")).expect("readable");
    // Excel reads it as UTF-8, and makes no day of an id.
    assert!(table.starts_with("\u{feff}id;titel;status;"), "{table}");
    assert!(table.contains("\n[[1-2]];Solar auf Dächern;keine-angabe;"), "{table}");
    assert!(!table.contains("Geheimes"), "{table}");
    let report = fs::read_to_string(folder.join("bericht.md")).expect("readable");
    let own: Vec<&str> = report.lines().filter(|it| !it.starts_with('#')).collect();
    assert!(own.contains(&"öffentlich: nein"), "{report}");
    let report = report
        .replace("titel: Titel folgt", "titel: Bericht 2020")
        .replace("Text folgt. Überschriften beginnen mit ##.", "Es geht voran.");
    fs::write(folder.join("bericht.md"), &report).expect("writable");
    ends(&leben.run(&["check"]), 0, "Keine Fehler");
    // Nobody sees it before it is public, and it is not frozen before.
    let pages = leben.build();
    assert!(pages.keys().all(|it| !it.contains("bericht")), "{:?}", pages.keys());
    ends(&leben.run(&["freeze", "--bericht", "2020"]), 2, "noch nicht öffentlich");
    ends(&leben.run(&["freeze", "--bericht", "2002"]), 2, "Meinten Sie „2020“?");
    fs::write(folder.join("bericht.md"), report.replace("öffentlich: nein", "öffentlich: ja"))
        .expect("writable");
    ends(&leben.run(&["build"]), 1, "K711");
    let filled = table.replace("keine-angabe", "In Umsetzung");
    fs::write(folder.join("massnahmen.csv"), filled).expect("writable");
    ends(&leben.run(&["freeze", "--bericht", "2020"]), 0, "ist eingefroren");
    let pages = leben.build();
    assert!(words(&pages["massnahmen/1-2.html"]).contains("in Umsetzung Stand"));
    let output = leben.run(&["bericht", "2020", "--vorlage"]);
    ends(&output, 0, "## Sachdarstellung");
    ends(&output, 0, "| Solar auf Dächern |  | in Umsetzung |  |");
    // The next one begins where this one ended.
    ends(&leben.run(&["new", "bericht", "2021"]), 0, "ist angelegt");
    let next = fs::read_to_string(leben.content().join("berichte/2021/massnahmen.csv"));
    assert!(next.expect("readable").contains("[[1-2]];Solar auf Dächern;in-umsetzung;"));
}

#[test]
fn a_frozen_report_keeps_its_figures_and_everybody_can_check_it() {
    let leben = Leben::new();
    let decided =
        "bezeichnung: Konzept, stand: 2019-03-28, status: beschlossen, beschluss: rat-2019";
    leben.konzept(decided, "");
    leben.massnahme("solar", "Solar", "beginn: 2019, ende: 2020", "");
    leben.file(
        "indikatoren/quote.md",
        "---\nid: quote\ntitel: Quote\nebene: kontext\nhandlungsfeld: energie\neinheit: \"%\"\nrichtung: keine\nquelle: { name: Stadt }\ndefinition: Anteil.\ndaten: quote.csv\n---\nText.\n",
    );
    leben.file("daten/quote.csv", "jahr;wert\n2019;10,0\n");
    ends(&leben.run(&["freeze", "2019"]), 0, "liegt in fassungen/2019");
    let work = "bezeichnung: Arbeitsstand, stand: 2020-12-31, status: in-arbeit, öffentlich: nein";
    leben.konzept(work, FASSUNG_2019);
    // Since then somebody measured again, and typed it on Windows.
    leben.file("daten/quote.csv", "jahr;wert\r\n2019;10,0\r\n2020;12,5\r\n");
    leben.bericht(("2020", "Bericht"), "2020-12-31", "fassung: \"2019\"\n", "solar;umgesetzt;\n");
    let berichte = leben.content().join("berichte");
    let kept = fs::read_to_string(berichte.join("2020/daten/quote.csv")).expect("it was copied");
    assert_eq!(kept, "jahr;wert\n2019;10,0\n2020;12,5\n");
    for folder in [berichte.clone(), berichte.join("2020")] {
        let checked = std::process::Command::new("sha256sum")
            .args(["--strict", "-c", "PRUEFSUMMEN.txt"])
            .current_dir(folder)
            .output()
            .expect("every system has it");
        assert!(checked.status.success(), "{checked:?}");
    }
    let pages = leben.build();
    // The current Fassung with the newest figures; the Fassung itself with its own.
    assert!(words(&pages["indikatoren/quote.html"]).contains("12,5"));
    assert!(!words(&pages["fassung/2019/indikatoren/quote.html"]).contains("12,5"));
}
