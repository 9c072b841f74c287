//! What pages say of reports: who sees what, in which language, what a Handlungsfeld shows of them,
//! and what a frozen text knows of them: nothing.

use super::support::{Built, KONZEPT_YAML, Project};
use crate::{
    diagnostic::Code,
    fassung::freeze,
    site::{Ansicht, Sicht},
};

/// A concept with two measures in a Handlungsfeld.
fn concept() -> Project {
    let yaml = KONZEPT_YAML.replace("gliederung: [a]", "gliederung: [a, bildung]");
    assert!(yaml.contains("bildung"), "{yaml}");
    Project::new()
        .file("konzept.yaml", &yaml)
        .file("handlungsfelder/bildung.md", "---\nid: bildung\ntitel: Bildung\n---\nText.\n")
        .file("massnahmen/vorlesen.md", &massnahme("vorlesen", "Vorlesen", ""))
        .file("massnahmen/lernpaten.md", &massnahme("lernpaten", "Lernpaten", ""))
}

fn massnahme(id: &str, titel: &str, more: &str) -> String {
    format!(
        "---\nid: {id}\ntitel: {titel}\nart: projekt\nhandlungsfeld: bildung\nzeitraum: {{ beginn: 2019, ende: 2020 }}\n{more}---\nText.\n"
    )
}

fn bericht(stichtag: &str, more: &str) -> String {
    format!("---\ntitel: Bericht {stichtag}\nstichtag: {stichtag}\n{more}---\nEs geht voran.\n")
}

const ZEILEN: &str = "id;status;text;intern\nvorlesen;umgesetzt;Ist fertig.;Geheimnis\nlernpaten;in Planung;Braucht Geld.;\n";

fn public(project: &Project) -> Built {
    project.build_with(Sicht::Oeffentlich)
}

#[test]
fn who_reads_sees_only_what_is_public() {
    let project = concept()
        .file("massnahmen/entwurf.md", &massnahme("entwurf", "Entworfenes", "entwurf: ja\n"))
        .file("berichte/2020/bericht.md", &bericht("2020", "öffentlich: ja\n"))
        .file("berichte/2020/massnahmen.csv", &format!("{ZEILEN}entwurf;in Planung;Verborgenes;\n"))
        .file("berichte/2021/bericht.md", &bericht("2021", "öffentlich: nein\n"))
        .file("berichte/2021/massnahmen.csv", "id;status;text\nvorlesen;entfallen;Ungesagtes\n");
    project.check().finds(
        Code::BerichtszeileUnbekannt,
        "berichte/2020/massnahmen.csv:4:1",
        "öffentlich",
    );
    let built = public(&project);
    for secret in ["Geheimnis", "Entworfenes", "Verborgenes", "Ungesagtes", "Bericht 2021"] {
        for (path, bytes) in built.files() {
            assert!(!String::from_utf8_lossy(bytes).contains(secret), "{path} says {secret}");
        }
    }
    built.shows("berichte/2020.html", "Ist fertig.");
    assert!(built.words("index.html").contains("1 von 2 umgesetzt"));
    // Whoever writes it sees it.
    let preview = project.build_with(Ansicht::from(Sicht::Redaktion));
    preview.shows("berichte/2021.html", "Ungesagtes");
    assert!(preview.words("massnahmen/vorlesen.html").contains("entfallen Stand 2021"));
    for (path, bytes) in preview.files() {
        assert!(!String::from_utf8_lossy(bytes).contains("Geheimnis"), "{path}");
    }
}

#[test]
fn a_slip_in_the_word_publishes_nothing() {
    for slip in ["öffentlich: jein\n", "", "oeffenlich: ja\n"] {
        let project = concept()
            .file("berichte/2020/bericht.md", &bericht("2020", slip))
            .file("berichte/2020/massnahmen.csv", ZEILEN);
        assert!(project.check().errors() > 0, "{slip}");
        assert!(!public(&project).has("berichte/2020.html"), "{slip}");
    }
}

#[test]
fn frozen_texts_know_of_no_report() {
    let frozen = concept()
        .file("berichte/2019/bericht.md", &bericht("2019", "öffentlich: ja\n"))
        .file("berichte/2019/massnahmen.csv", ZEILEN);
    let files = freeze::files(&frozen.tree());
    assert!(files.iter().all(|it| !it.0.as_str().contains("berichte")));
    let yaml = concept().text("konzept.yaml");
    let list = "fassungen:\n  - { id: e1, bezeichnung: Entwurf 1, stand: 2018-03-01, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }\n  - { id: e2, bezeichnung: Entwurf 2, stand: 2018-05-01, status: entwurf, öffentlich: ja, ordner: fassungen/e2, änderung: Ein Wort. }\n";
    let mut project = concept().file("konzept.yaml", &format!("{yaml}{list}"));
    for (id, text) in [("e1", "Text."), ("e2", "Anderer Text.")] {
        let own = concept().file(
            "massnahmen/vorlesen.md",
            &massnahme("vorlesen", "Vorlesen", "").replace("Text.", text),
        );
        for (path, bytes) in freeze::files(&own.tree()) {
            project = project.bytes(&format!("fassungen/{id}/{path}"), &bytes);
        }
        // What somebody laid there is no report of anything.
        let path = format!("fassungen/{id}/berichte/2017/massnahmen.csv");
        project = project.file(&path, ZEILEN);
    }
    let project = project
        .file("berichte/2018/bericht.md", &bericht("2018", "öffentlich: ja\nfassung: e2\n"))
        .file("berichte/2018/massnahmen.csv", ZEILEN);
    let built = public(&project);
    assert!(!built.has("berichte/2017.html") && !built.has("fassung/e1/berichte/2017.html"));
    assert!(
        built.words("massnahmen/vorlesen.html").contains("umgesetzt Stand 2018 laut Bericht 2018")
    );
    for band in ["fassung/e1", "fassung/e2"] {
        let said = built.words(&format!("{band}/massnahmen/vorlesen.html"));
        assert!(!said.contains("umgesetzt"), "{said}");
        // The frame leads to what is known since.
        built.shows(
            &format!("{band}/massnahmen/vorlesen.html"),
            "../../../berichte/2018.html#vorlesen",
        );
    }
    for path in built.paths().into_iter().filter(|it| it.starts_with("synopse/")) {
        assert!(!built.words(path).contains("Ist fertig"), "{path}");
    }
    let feed = built.page("feed.atom");
    for part in [
        "<id>https://konzept.musterstadt.example/berichte/2018.html</id>",
        "<updated>2018-12-31T00:00:00Z</updated>",
        "<summary>Stand 2018: 1 in Planung, 1 umgesetzt.</summary>",
    ] {
        assert!(feed.contains(part), "{part}: {feed}");
    }
}

#[test]
fn the_newer_word_counts_and_on_one_day_that_of_the_report() {
    let own = |stand: &str| format!("umsetzungsstand: {{ stand: {stand}, status: laufend }}\n");
    for (stand, wanted) in [
        ("2019-12-30", "umgesetzt Stand 31. Dezember 2019 laut"),
        ("2019-12-31", "umgesetzt Stand 31. Dezember 2019 laut"),
        ("2020-01-01", "laufend Stand 1. Januar 2020"),
    ] {
        let project = concept()
            .file("massnahmen/vorlesen.md", &massnahme("vorlesen", "Vorlesen", &own(stand)))
            .file("berichte/2019/bericht.md", &bericht("2019-12-31", "öffentlich: ja\n"))
            .file("berichte/2019/massnahmen.csv", ZEILEN);
        let said = public(&project).words("massnahmen/vorlesen.html");
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn a_translated_report_says_whose_words_they_are() {
    let yaml =
        concept().text("konzept.yaml").replace("gliederung:", "sprachen: [de, en]\ngliederung:");
    let english = |entwurf: &str| {
        format!("---\nübersetzt_von: x\ntitel: Report 2020\n{entwurf}---\nThings move on.\n")
    };
    let project = concept()
        .file("konzept.yaml", &yaml)
        .file("berichte/2020/bericht.md", &bericht("2020", "öffentlich: ja\n"))
        .file("berichte/2020/massnahmen.csv", ZEILEN);
    let built = public(&project);
    built.shows("en/berichte/2020.html", "<h1 lang=\"de\" dir=\"ltr\">Bericht 2020</h1>");
    built.shows(
        "en/berichte/2020.html",
        "<div class=\"text\" lang=\"de\" dir=\"ltr\"><p>Ist fertig.</p>",
    );
    assert!(built.words("en/berichte/2020.html").contains("Reference date"));
    let translated = project.clone().file("berichte/2020/bericht.en.md", &english(""));
    translated.check().finds(Code::UebersetzungVeraltet, "berichte/2020/bericht.en.md:2:16", "");
    let built = public(&translated);
    built
        .shows("en/berichte/2020.html", "<h1>Report 2020</h1>")
        .shows("en/berichte/2020.html", "Things move on.");
    // A translation that is still a draft is seen by those who write it.
    let draft = project.file("berichte/2020/bericht.en.md", &english("entwurf: ja\n"));
    public(&draft).lacks("en/berichte/2020.html", "Things move on.");
    draft
        .build_with(Ansicht::from(Sicht::Redaktion))
        .shows("en/berichte/2020.html", "Things move on.");
}

#[test]
fn a_handlungsfeld_shows_what_became_of_its_measures_and_how_far_its_figures_are() {
    let indikator = "---\nid: quote\ntitel: Quote\nebene: impact\nhandlungsfeld: bildung\ndefinition: Anteil.\neinheit: \"%\"\nrichtung: steigen\nquelle: { name: Stadt }\ndaten: quote.csv\nzielwerte: [{ jahr: 2020, wert: 50 }, { jahr: 2025, wert: 60 }]\n---\nText.\n";
    let other = indikator
        .replace("id: quote", "id: anzahl")
        .replace("titel: Quote", "titel: Anzahl")
        .replace("quote.csv", "anzahl.csv")
        .replace("wert: 60", "wert: 40");
    let project = concept()
        .file("indikatoren/quote.md", indikator)
        .file("indikatoren/anzahl.md", &other)
        .file(
            "daten/quote.csv",
            "jahr;geschlecht;wert\n2018;Frauen;40,0\n2018;Männer;45,5\n2018;;42,5\n",
        )
        .file("daten/anzahl.csv", "jahr;wert\n2018;41\n")
        .file("berichte/2019/bericht.md", &bericht("2019", "öffentlich: ja\n"))
        .file("berichte/2019/massnahmen.csv", ZEILEN)
        .file("berichte/2020/bericht.md", &bericht("2020", "öffentlich: ja\n"))
        .file(
            "berichte/2020/massnahmen.csv",
            "id;status;text\nvorlesen;kein neuer Sachstand;\nlernpaten;in Umsetzung;\n",
        );
    let said = public(&project).words("handlungsfelder/bildung.html");
    for part in [
        "Seit dem Bericht 2019: 1 neu begonnen, 1 ohne neuen Sachstand.",
        "Quote 42,5 % (2018) Ziel 2025: 60 %: noch 17,5 Prozentpunkte 5,5 Prozentpunkte (2018)",
        "Anzahl 41 % (2018) Ziel 2025: 40 %: Ziel erreicht –",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

/// An indicator, with a report on the year after its figures.
fn with_figures() -> Project {
    let indikator = "---\nid: quote\ntitel: Quote\nebene: impact\nhandlungsfeld: bildung\ndefinition: Anteil.\neinheit: \"%\"\nrichtung: steigen\nquelle: { name: Stadt, stand: 2018 }\ndaten: quote.csv\n---\nText.\n";
    let text = "```diagramm\nindikator: quote\n```\n\n```tabelle\ndaten: nur-hier.csv\ntitel: Nur hier\neinheit: Plätze\nquelle: { name: Stadt }\n```\n\n```massnahmen\ntitel: In Planung\n```\n";
    concept()
        .file("indikatoren/quote.md", indikator)
        .file("daten/quote.csv", "jahr;wert\n2018;42\n2019;43\n")
        .file("daten/nur-hier.csv", "jahr;wert\n2019;120\n")
        .file("berichte/2019/bericht.md", &(bericht("2019", "öffentlich: ja\n") + "\n" + text))
        .file("berichte/2019/massnahmen.csv", ZEILEN)
        .file("berichte/2019/daten/quote.csv", "jahr;wert\n2018;42\n2019;43\n")
        .file("berichte/2019/daten/nur-hier.csv", "jahr;wert\n2019;120\n")
}

#[test]
fn a_report_shows_figures_and_measures_as_they_were() {
    let project = with_figures();
    let later = project
        .clone()
        .file("daten/quote.csv", "jahr;wert\n2018;42\n2019;43\n2020;77\n")
        .file("daten/nur-hier.csv", "jahr;wert\n2019;120\n2020;999\n")
        .file("berichte/2020/bericht.md", &bericht("2020", "öffentlich: ja\n"))
        .file(
            "berichte/2020/massnahmen.csv",
            "id;status\nvorlesen;kein neuer Sachstand\nlernpaten;umgesetzt\n",
        );
    let (then, now) = (public(&project), public(&later));
    let said = now.words("berichte/2019.html");
    for part in ["Quote", "43", "120", "Nur hier", "Lernpaten"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("77") && !said.contains("999"), "{said}");
    // All that its text shows, up to the rows of its table. Without a list of Fassungen the text on
    // which it reports is that of today, and so is the source.
    let text = |built: &Built| {
        let said = built.words("berichte/2019.html");
        let said = said.split("erstmals mit Sachstand").next().map(str::to_owned);
        said.unwrap_or_default().replace("Stadt, Stand 2019", "Stadt, Stand 2018")
    };
    assert!(text(&then).contains("Lernpaten in Planung"), "{}", text(&then));
    assert_eq!(text(&then), text(&now), "the report changed");
    // What only a report shows is used.
    let places = project.check().places();
    assert!(places.iter().all(|it| it.0 != Code::DatenUngenutzt), "{places:?}");
}

#[test]
fn what_a_report_names_has_to_be_there() {
    let project = with_figures().without("daten/nur-hier.csv");
    let lacking = project.without("berichte/2019/daten/nur-hier.csv");
    lacking.check().finds(Code::DatenFehlen, "berichte/2019/bericht.md:13:8", "nur-hier");
}

#[test]
fn the_source_of_newer_figures_is_as_of_the_report() {
    let yaml = concept().text("konzept.yaml");
    let list = "fassungen:\n  - { id: e1, bezeichnung: Entwurf 1, stand: 2018-03-01, status: beschlossen, öffentlich: ja, ordner: fassungen/e1 }\n";
    let mut project = with_figures().file("konzept.yaml", &format!("{yaml}{list}"));
    let own = with_figures().file("daten/quote.csv", "jahr;wert\n2018;42\n");
    for (path, bytes) in freeze::files(&own.tree()) {
        project = project.bytes(&format!("fassungen/e1/{path}"), &bytes);
    }
    let path = "berichte/2019/bericht.md";
    let text = project.text(path).replace("öffentlich: ja", "öffentlich: ja\nfassung: e1");
    let built = public(&project.file(path, &text));
    assert!(built.words("indikatoren/quote.html").contains("Stand 2019"));
    assert!(built.words("fassung/e1/indikatoren/quote.html").contains("Stand 2018"));
}

#[test]
fn a_report_speaks_for_the_text_below_it_and_is_cited_with_it() {
    let stein = "meilensteine:\n  - { titel: Erster Nachmittag, bis: 2019-06 }\n";
    let frozen =
        concept().file("massnahmen/vorlesen.md", &massnahme("vorlesen", "Vorlesen", stein));
    let yaml = frozen.text("konzept.yaml");
    let list = "fassungen:\n  - { id: e1, bezeichnung: Entwurf 1, stand: 2019-09-01, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }\n";
    let files = freeze::files(&frozen.tree());
    let mut project = frozen.file("konzept.yaml", &format!("{yaml}{list}"));
    for (path, bytes) in files {
        project = project.bytes(&format!("fassungen/e1/{path}"), &bytes);
    }
    let late = "Erster Nachmittag bis Juni 2019 in Verzug";
    let cited = "laut Bericht: https://konzept.musterstadt.example/berichte/2020.html";
    let before = public(&project);
    let said = before.words("massnahmen/vorlesen.html");
    assert!(said.contains(late), "{said}");
    assert!(!before.page("massnahmen/vorlesen.html").contains(cited));
    let built = public(
        &project
            .file("berichte/2020/bericht.md", &bericht("2020", "öffentlich: ja\nfassung: e1\n"))
            .file("berichte/2020/massnahmen.csv", ZEILEN),
    );
    // Nobody knows whether it was reached; that the measure is done is known.
    let said = built.words("massnahmen/vorlesen.html");
    assert!(said.contains("Erster Nachmittag bis Juni 2019") && !said.contains(late), "{said}");
    assert!(built.words("fassung/e1/massnahmen/vorlesen.html").contains(late));
    for (page, place) in [
        ("massnahmen/vorlesen.html", "#vorlesen"),
        ("handlungsfelder/bildung.html", ""),
        ("umsetzung.html", ""),
        ("zeitplan.html", ""),
    ] {
        let said = built.page(page);
        assert_eq!(said.matches(&format!("{cited}{place}<")).count(), 2, "{page}: {said}");
        let frozen = format!("fassung/e1/{page}");
        assert!(!built.has(&frozen) || !built.page(&frozen).contains(cited), "{page}");
    }
}
