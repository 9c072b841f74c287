//! Other words for what the format calls in one way, for suggestions: whoever writes `läuft`
//! where it says `in-umsetzung` shall be told. Nothing is read by these words.

use crate::base::{slug::slug, suggest::suggest};

/// Words that mean the same; of those that are allowed somewhere the first is meant.
const WERTE: &[&[&str]] = &[
    &[
        "in-umsetzung",
        "läuft",
        "in-arbeit",
        "begonnen",
        "gestartet",
        "angelaufen",
        "in-bearbeitung",
        "in-durchführung",
        "in-der-umsetzung",
        "aktiv",
    ],
    &["laufend", "daueraufgabe", "dauerhaft", "fortlaufend", "kontinuierlich", "ständig"],
    &[
        "umgesetzt",
        "abgeschlossen",
        "erledigt",
        "fertig",
        "beendet",
        "durchgeführt",
        "fertiggestellt",
        "realisiert",
        "erreicht",
    ],
    &["nicht-begonnen", "offen", "ausstehend", "noch-nicht-begonnen", "nicht-gestartet"],
    &["in-planung", "geplant", "vorgesehen", "in-vorbereitung", "planung"],
    &["zurückgestellt", "vertagt", "verschoben", "pausiert", "ruht", "ausgesetzt"],
    &["entfallen", "gestrichen", "aufgegeben", "abgebrochen", "entfällt", "gestoppt"],
    &["keine-angabe", "unbekannt", "unklar", "keine", "ka", "steht-noch-aus"],
    &["maßnahme", "einzelmaßnahme"],
    &["beschlossen", "angenommen", "zugestimmt", "verabschiedet", "genehmigt", "beschluss"],
    &["beschlossen", "einstimmig", "mehrheitlich", "einstimmig-beschlossen", "zustimmung"],
    &["geändert-beschlossen", "mit-änderungen-beschlossen", "ergänzt-beschlossen"],
    &["zur-kenntnis-genommen", "zur-kenntnis", "kenntnisnahme", "kenntnis-genommen"],
    &["abgelehnt", "verworfen", "nicht-beschlossen", "ablehnung"],
    &["entscheidung", "beschlussfassung", "beschluss"],
    &["vorberatung", "beratung", "in-beratung", "vorberatend"],
    &["empfehlung", "empfehlungsbeschluss", "empfohlen"],
    &["aufgehoben", "außer-kraft", "abgelaufen", "ungültig"],
    &["entwurf", "vorentwurf", "fassung-zur-beteiligung"],
    &["eingestellt", "beendet-ohne-ergebnis", "nicht-weitergeführt"],
    &["teilweise-umgesetzt", "teilweise", "zum-teil-umgesetzt", "teilumgesetzt"],
    &["in-prüfung", "wird-geprüft", "prüfung", "zu-prüfen"],
    &["kurzfristig", "kurz", "sofort"],
    &["mittelfristig", "mittel"],
    &["langfristig", "lang"],
    &["kontinuierlich", "dauerhaft", "fortlaufend", "laufend"],
    &["gesamt", "gesamtkosten", "insgesamt", "summe"],
    &["empfohlen", "empfehlung", "empfiehlt"],
    &["hoch", "sehr-hoch", "wichtig", "dringend", "sofort", "1", "a"],
    &["mittel", "normal", "2", "b"],
    &["niedrig", "gering", "klein", "nachrangig", "3", "c"],
    &["einmalig", "einmal"],
    &["jährlich", "laufend", "pro-jahr", "je-jahr", "im-jahr", "p-a", "jedes-jahr"],
    &["geschätzt", "schätzung", "ungefähr", "circa"],
    &["eingeplant", "veranschlagt", "im-haushalt", "etatisiert"],
    &["bewilligt", "zugesagt", "gesichert"],
    &["beantragt", "antrag-gestellt"],
    &["steigen", "steigt", "mehr", "höher", "zunehmen", "zunahme"],
    &["sinken", "sinkt", "weniger", "niedriger", "abnehmen", "abnahme"],
    &["monatlich", "jeden-monat", "pro-monat"],
    &["vierteljährlich", "quartalsweise", "pro-quartal", "jedes-quartal"],
    &["alle-zwei-jahre", "zweijährlich"],
    &["unregelmäßig", "bei-bedarf"],
    &["verwaltung", "amt", "fachbereich", "fachdienst", "dezernat", "behörde"],
    &["kommune", "stadt", "gemeinde"],
    &["kreis", "landkreis"],
    &["institut", "hochschule", "universität"],
    &["träger", "wohlfahrtsverband", "freier-träger", "verband"],
    &["verein", "e-v", "eingetragener-verein"],
    &["netzwerk", "bündnis", "runder-tisch"],
    &["rat", "stadtrat", "gemeinderat", "stadtverordnetenversammlung", "kreistag"],
    &["ausschuss", "fachausschuss"],
    &["integrationsrat", "integrationsausschuss", "ausländerbeirat"],
    &["steuerungsgruppe", "lenkungsgruppe", "lenkungskreis"],
    &["beschlussvorlage", "vorlage"],
    &["mitteilungsvorlage", "mitteilung", "informationsvorlage"],
    &["berichtsvorlage", "bericht"],
    &["befragung", "umfrage", "fragebogen"],
    &["workshop", "werkstatt"],
    &["marktstand", "infostand"],
    &["konferenz", "tagung", "forum"],
    &["arbeitsgruppe", "ag", "arbeitskreis"],
    &["sonstiges", "andere", "anderes", "sonstige"],
    &["vollständig", "voll", "ganz"],
    &["teilweise", "teils", "zum-teil"],
    &["linie", "liniendiagramm", "kurve"],
    &["balken", "säulen", "säule", "balkendiagramm", "säulendiagramm"],
    &["gestapelt", "gestapelte-balken", "gestapelte-säulen"],
    &["fehler", "error"],
    &["warnung", "warning"],
    &["hinweis", "info", "note"],
    &["aus", "off", "nein"],
    &["ja", "yes", "wahr", "x", "an", "on", "1"],
    &["nein", "no", "falsch", "off", "0"],
    // A goal, a measure, a figure for all of the town.
    &[
        "gesamtstadt",
        "alle",
        "stadtweit",
        "gesamt",
        "ganze-stadt",
        "gesamte-stadt",
        "stadtgebiet",
        "gesamtes-stadtgebiet",
        "alle-stadtteile",
        "überall",
    ],
    &["BW", "Baden-Württemberg"],
    &["BY", "Bayern"],
    &["BE", "Berlin"],
    &["BB", "Brandenburg"],
    &["HB", "Bremen"],
    &["HH", "Hamburg"],
    &["HE", "Hessen"],
    &["MV", "Mecklenburg-Vorpommern"],
    &["NI", "Niedersachsen"],
    &["NW", "Nordrhein-Westfalen", "NRW"],
    &["RP", "Rheinland-Pfalz", "RLP"],
    &["SL", "Saarland"],
    &["SN", "Sachsen"],
    &["ST", "Sachsen-Anhalt"],
    &["SH", "Schleswig-Holstein"],
    &["TH", "Thüringen"],
];

/// The same for keys.
const SCHLUESSEL: &[&[&str]] = &[
    &["federführung", "verantwortlich", "zuständig", "zuständigkeit", "verantwortung", "leitung"],
    &["titel", "name", "überschrift", "bezeichnung", "begriff"],
    &["erklärung", "definition", "bedeutung", "beschreibung"],
    &["text", "beschreibung", "inhalt"],
    &["zusammenfassung", "kurzfassung", "kurzbeschreibung", "teaser", "abstract"],
    &["kosten", "budget", "mittel", "ausgaben"],
    &["finanzierung", "förderung", "mittelherkunft"],
    &["zeitraum", "laufzeit", "dauer", "umsetzungszeitraum"],
    &["umsetzungsstand", "sachstand", "status", "umsetzung"],
    &["status", "stand", "zustand"],
    &["entwurf", "draft", "unveröffentlicht"],
    &["stadtteile", "orte", "ort", "bezirke", "quartiere", "sozialräume"],
    &["indikatoren", "kennzahlen", "messgrößen"],
    &["leitziele", "ziele", "ziel"],
    &["antragsteller", "antragstellerin", "antragstellende", "einreicher", "eingebracht_von"],
    &["beteiligte", "partner", "kooperationspartner", "mitwirkende", "akteure"],
    &["url", "link", "webseite", "website", "internet", "adresse"],
    &["webadresse", "url", "domain", "adresse"],
    &["email", "mail", "kontakt"],
    &["datum", "tag", "termin"],
    &["auch", "synonyme", "andere-namen"],
    &["kommune", "stadt", "gemeinde"],
    &["land", "bundesland"],
    &["priorität", "prio", "wichtigkeit", "dringlichkeit"],
    &["art", "typ", "kategorie"],
    &["intern", "anmerkung", "bemerkung", "kommentar", "notiz"],
    &["beginn", "start", "von", "anfang"],
    &["ende", "bis", "schluss"],
    &["geprüft", "überprüft"],
    &["frühere_ids", "alte_ids", "alias", "aliases"],
];

/// The allowed value that is meant: another word for the same, else the nearest.
#[must_use]
pub fn value<'a>(word: &str, allowed: &[&'a str]) -> Option<&'a str> {
    same(WERTE, word, allowed).or_else(|| suggest(word, allowed.iter().copied()))
}

/// The key that is meant by another word for the same.
#[must_use]
pub fn key<'a>(word: &str, allowed: &[&'a str]) -> Option<&'a str> {
    same(SCHLUESSEL, word, allowed)
}

/// The word that the format has for a value, wherever it may stand.
pub fn of_value(word: &str) -> impl Iterator<Item = &'static str> {
    with(WERTE, word).filter_map(|it| it.first().copied())
}

fn same<'a>(
    groups: &'static [&'static [&'static str]],
    word: &str,
    allowed: &[&'a str],
) -> Option<&'a str> {
    let is_allowed = |known: &&str| allowed.iter().find(|it| slug(it) == slug(known)).copied();
    with(groups, word).find_map(|it| it.iter().find_map(is_allowed))
}

fn with(
    groups: &'static [&'static [&'static str]],
    word: &str,
) -> impl Iterator<Item = &'static [&'static str]> {
    let word = slug(word);
    groups.iter().copied().filter(move |it| it.iter().any(|known| slug(known) == word))
}
