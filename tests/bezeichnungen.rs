//! The words of a town: each stands wherever ours would, in its language, and nowhere in data for
//! programs.

use super::{
    massnahmen,
    support::{Built, KONZEPT_YAML, Project, html},
};
use crate::diagnostic::Code;

const KREIS: &str = "bezeichnungen:
  massnahme: [Projekt, Projekte]
  schlüsselmaßnahme: Leitprojekt
  handlungsfeld: [[Themenfeld, Themenfelder], [Maßnahmenfeld, Maßnahmenfelder]]
  leitziel: [Leitlinie, Leitlinien]
  indikator: [Kennzahl, Kennzahlen]
  stadtteil: { de: [Gemeinde, Gemeinden], en: [Municipality, Municipalities] }
  gesamtstadt: { de: Kreisgebiet, en: All of the district }
  akteur: [Partner, Partner]
  zielgruppe: [Adressat, Adressaten]
  vorlage: [Drucksache, Drucksachen]
  fassung: [Ausgabe, Ausgaben]
";

/// A Kreis with everything that it calls otherwise.
fn kreis(words: &str) -> Project {
    let konzept = KONZEPT_YAML
        .replace("[a]", "[a, feld: [unterfeld]]")
        .replace("{ name: Stadt Musterstadt }", "{ name: Kreis Musterland, artikel: der }");
    let measure = |id: &str, feld: &str, more: &str| {
        format!(
            "---\nid: {id}\ntitel: Titel von {id}\nart: maßnahme\nhandlungsfeld: {feld}\nleitziele: [sprache]\nfederführung: amt\nzeitraum: {{ beginn: 2018, ende: 2022 }}\n{more}---\nText.\n"
        )
    };
    massnahmen::project()
        .file("konzept.yaml", &format!("{konzept}sprachen: [de, en, de-simple]\ndemo: ja\nprüfung: {{ K214: aus, K216: aus, K217: aus }}\n{words}"))
        .file("handlungsfelder/unterfeld.md", "---\nid: unterfeld\ntitel: Unterfeld\n---\nText.\n")
        .file("massnahmen/eins.md", &measure("eins", "unterfeld", "stadtteile: [gesamtstadt]\nschlüsselmaßnahme: ja\n"))
        .file("indikatoren/zahl.md", "---\nid: zahl\ntitel: Zahl\nebene: kontext\ndefinition: Eine Zahl.\neinheit: Personen\n---\nText.\n")
        .file("gremien.yaml", "gremien:\n  - { id: rat, name: Kreistag, art: rat }\nvorlagen:\n  - { id: v, nummer: 1/2019, betreff: Konzept, art: beschlussvorlage }\n")
}

/// All words of all pages of a language, and nothing that programs read.
fn words(built: &Built, language: &str) -> String {
    let own = |path: &&str| {
        path.ends_with(".html")
            && match language {
                "" => !path.starts_with("en/") && !path.starts_with("de-simple/"),
                folder => path.starts_with(folder),
            }
    };
    built.paths().into_iter().filter(own).map(|it| html::words(built.page(it)) + "\n").collect()
}

/// Our words of which a town has others.
const UNSERE: &[&str] = &[
    "Maßnahme ",
    "Maßnahmen",
    "Schlüsselmaßnahme",
    "Handlungsfeld",
    "Leitziel",
    "Indikator",
    "Stadtteil",
    "Gesamtstadt",
    "ganzen Stadt",
    "Akteur",
    "Zielgruppe",
    "Vorlage ",
    "Vorlagen",
    "Fassung",
];

#[test]
fn a_kreis_reads_its_own_words_and_none_of_ours() {
    let built = kreis(KREIS).build();
    let own = words(&built, "");
    for word in [
        "Projekt",
        "Projekte",
        "Leitprojekt",
        "Themenfeld",
        "Maßnahmenfeld",
        "Leitlinie",
        "Kennzahl",
        "Gemeinden",
        "Kreisgebiet",
        "Partner",
        "Adressaten",
        "Drucksache 1/2019",
    ] {
        assert!(own.contains(word), "{word} stands nowhere");
    }
    let own = own.replace("Maßnahmenfeld", "");
    for word in UNSERE {
        let near = own.find(word).map(|at| own[at..].chars().take(60).collect::<String>());
        assert!(near.is_none(), "{word} stands there: {near:?}");
    }
    built
        .shows("index.html", "Diese Seiten stammen nicht vom Kreis Musterland.")
        // Data for programs keep the names that other programs know.
        .shows("massnahmen/massnahmen.csv", "stadtteile;stadtteile_id")
        .shows("massnahmen/massnahmen.csv", ";Kreisgebiet;gesamtstadt;");
}

#[test]
fn each_language_has_its_own_words_or_ours() {
    let built = kreis(KREIS).build();
    built
        .shows("en/stadtteile/index.html", "<h1>Municipalities</h1>")
        .shows("en/stadtteile/nord.html", "All of the district, so here too")
        .shows("en/massnahmen/index.html", "<h1>Measures</h1>")
        .shows("de-simple/massnahmen/index.html", "noch nicht in Leichter Sprache");
}

#[test]
fn a_town_without_words_of_its_own_reads_ours() {
    let built = kreis("").build();
    built
        .shows("massnahmen/index.html", "<h1>Maßnahmen</h1>")
        .shows("massnahmen/eins.html", "Schlüsselmaßnahme")
        .shows("massnahmen/eins.html", "<dt>Handlungsfeld</dt>");
}

#[test]
fn words_for_status_and_horizon_stand_in_their_language() {
    let more = "bezeichnungen:\n  umsetzungsstand: { in-umsetzung: { de: läuft, en: going on } }\n  horizont: { kurzfristig: { de: bald, en: soon }, mittelfristig: später }\n";
    let measure = "---\nid: eins\ntitel: Titel von eins\nart: maßnahme\nhandlungsfeld: feld\nleitziele: [sprache]\nfederführung: amt\nzeitraum: { horizont: kurzfristig }\numsetzungsstand: [{ stand: 2019-05-01, status: in-umsetzung, text: Es läuft. }]\n---\nText.\n";
    let built = kreis(more).file("massnahmen/eins.md", measure).build();
    let (german, english) =
        (built.words("massnahmen/eins.html"), built.words("en/massnahmen/eins.html"));
    assert!(german.contains("läuft") && german.contains("bald"), "{german}");
    assert!(english.contains("going on") && english.contains("soon"), "{english}");
    let wrong = more.replace("en: soon", "english: soon").replace("in-umsetzung", "in-umsetzun");
    let found = kreis(&wrong).check();
    found.finds(Code::FalscheForm, "konzept.yaml", "Sprach").finds(
        Code::UnbekannterWert,
        "konzept.yaml",
        "„in-umsetzun“",
    );
    assert_eq!(found.errors(), 2, "each cause once");
}

#[test]
fn a_field_of_the_concept_has_its_title_in_each_language() {
    let more = "angaben: [{ id: plaetze, titel: { en: Places, de: Plätze }, art: zahl, einheit: Plätze }]\nübersicht: { spalten: [plaetze] }\n";
    let measure = "---\nid: eins\ntitel: Titel von eins\nart: maßnahme\nhandlungsfeld: feld\nleitziele: [sprache]\nfederführung: amt\nzeitraum: { beginn: 2018 }\nangaben: { plaetze: 12 }\n---\nText.\n";
    let built = kreis(more).file("massnahmen/eins.md", measure).build();
    // A unit that is the title is not said twice.
    assert!(built.words("massnahmen/index.html").contains("Plätze"));
    assert!(!built.words("massnahmen/index.html").contains("Plätze (Plätze)"));
    built.shows("en/massnahmen/index.html", ">Places (Plätze)<");
    assert!(built.words("en/massnahmen/eins.html").contains("Places 12"));
}
