//! Indicators: figures keep what was written, signs stay signs, a chart says no more than its
//! table.

use std::collections::BTreeMap;

use crate::{diagnostic::Code, site::Sicht};

use super::support::{Built, Project, html};

const INDIKATOR: &str = "---
id: quote
titel: Erwerbstätigenquote
ebene: impact
befund: Der Abstand wird kleiner.
definition: Erwerbstätige je 100 Personen.
zähler: Erwerbstätige
nenner: Bevölkerung von 15 bis 64 Jahren
einheit: \"%\"
richtung: steigen
quelle: { name: Statistikstelle, url: \"https://statistik.example/\", lizenz: dl-de/by-2-0, stand: 2019-01 }
daten: quote.csv
zielwerte:
  - { jahr: 2025, wert: 60, gruppe: Ausländer }
ausgangswert: { jahr: 2016, wert: 51, gruppe: Ausländer }
zeitreihenbrüche:
  - { jahr: 2017, grund: Neue Erhebung }
grenzen: [Sagt nichts über die Dauer.]
DARSTELLUNG---
Text.
";

const CSV: &str = "jahr;gruppe;wert;fussnote
2016;Ausländer;50,10;
2017;Ausländer;/;Zu wenige Fälle
2018;Ausländer;(52,4);
2016;Deutsche;70,0;
2017;Deutsche;.;
2018;Deutsche;71,5;
2016;;68,0;
2017;;x;
2018;;69,25;
";

fn indikator(darstellung: &str) -> String {
    INDIKATOR.replace("DARSTELLUNG", darstellung)
}

fn project() -> Project {
    Project::new().file("indikatoren/quote.md", &indikator("")).file("daten/quote.csv", CSV)
}

/// The cells of the tables of a page, row by row.
fn rows(page: &str) -> Vec<Vec<String>> {
    let rows = page.split("<tr>").skip(1).map(|it| it.split("</tr>").next().unwrap_or_default());
    rows.map(|row| {
        let cells = row.split(['\n']).collect::<String>();
        let cells: Vec<&str> = cells.split("</t").collect();
        let words = cells.iter().map(|cell| {
            let cell = cell.split("<sup>").next().unwrap_or_default();
            let cell = cell.split("<span class=\"nur-vorlesen\">").next().unwrap_or_default();
            html::words(cell)
                .trim()
                .trim_start_matches("d>")
                .trim_start_matches("h>")
                .trim()
                .to_owned()
        });
        words.collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn the_page_has_chart_table_definition_limits_and_source() {
    let built = project().build();
    let page = "indikatoren/quote.html";
    for words in [
        "Der Abstand wird kleiner.",
        "<svg class=\"diagramm\"",
        "Erwerbstätige je 100 Personen.",
        "Bevölkerung von 15 bis 64 Jahren",
        "soll steigen",
        "Ausländer: Ziel 2025: 60\u{a0}%",
        "Ausländer: Ausgangswert 2016: 51\u{a0}%",
        "Neue Erhebung",
        "Sagt nichts über die Dauer.",
        "<a href=\"https://statistik.example/\" rel=\"external noopener\">Statistikstelle</a>",
        "Lizenz: dl-de/by-2-0",
        "<a href=\"quote.csv\" download>",
        "Zu wenige Fälle",
    ] {
        built.shows(page, words);
    }
    built
        .shows("indikatoren/index.html", "69,25\u{a0}% (2018)")
        .shows("daten/index.html", "quote.csv");
}

#[test]
fn signs_stay_signs_and_are_read_aloud() {
    let built = project().build();
    let page = built.page("indikatoren/quote.html");
    let all = rows(page);
    assert!(all.iter().any(|it| it.contains(&"50,10".to_owned())), "{all:?}");
    for (sign, meaning) in [
        ("/", "Wert nicht sicher genug"),
        (".", "Wert unbekannt oder geheim"),
        ("x", "Angabe nicht sinnvoll"),
    ] {
        assert!(
            page.contains(&format!(
                "<span aria-hidden=\"true\">{sign}</span><span class=\"nur-vorlesen\">{meaning}"
            )),
            "{sign}"
        );
    }
    assert!(page.contains("(52,4)") && page.contains("52,4, eingeschränkt aussagekräftig"));
    // 2017 has no number in any series: no line passes through it, no point stands at zero.
    let drawing =
        &page[page.find("<svg").expect("there is one")..page.find("</svg>").expect("it ends")];
    for path in
        drawing.split("class=\"d-linie").skip(1).map(|it| &it[..it.find("/>").expect("it ends")])
    {
        assert_eq!(path.matches('M').count(), 2, "the line is broken: {path}");
        assert!(!path.contains('L'), "{path}");
    }
    assert_eq!(
        drawing.matches("class=\"d-punkt").count() + drawing.matches("class=\"d-hohl").count(),
        6
    );
}

/// The rows of a CSV file as people would read them.
fn records(built: &Built, path: &str) -> Vec<BTreeMap<String, String>> {
    let text = built.page(path).trim_start_matches('\u{feff}').to_owned();
    let mut lines = text.lines().map(split);
    let head = lines.next().expect("there is a head");
    lines.map(|it| head.iter().cloned().zip(it).collect()).collect()
}

fn split(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ';' if !quoted => cells.push(String::new()),
            other => cells.last_mut().expect("there is one").push(other),
        }
    }
    cells
}

#[test]
fn every_number_of_an_indicator_page_stands_in_its_csv() {
    for folder in ["content"] {
        let built = Project::from_folder(folder).build();
        let pages: Vec<&str> = built
            .paths()
            .into_iter()
            .filter(|it| it.starts_with("indikatoren/") && it.ends_with(".html"))
            .collect();
        let mut compared = 0;
        for page in pages.into_iter().filter(|it| *it != "indikatoren/index.html") {
            let records = records(&built, &page.replace(".html", ".csv"));
            let table = rows(built.page(page));
            let head = table.iter().find(|it| it[0] == "Jahr").expect("there is a table").clone();
            for row in table.iter().filter(|it| it[0].starts_with("20")) {
                for (column, cell) in head.iter().zip(row).skip(1) {
                    // The gap is worked out; every other number was written.
                    if cell.is_empty() || column.starts_with("Abstand") {
                        continue;
                    }
                    let fits = records.iter().any(|it| {
                        let total = ["Insgesamt", ""].contains(&column.as_str())
                            || !it.values().any(|it| it == column);
                        it["art"] == "istwert"
                            && it["jahr"] == row[0]
                            && it["wert"] == cell.replace('.', if cell == "." { "." } else { "" })
                            && (total || it.values().any(|it| it == column))
                    });
                    assert!(fits, "{page}: {} {column} {cell} is not in the CSV", row[0]);
                    compared += 1;
                }
            }
        }
        assert!(compared >= 60, "only {compared} numbers compared");
    }
}

#[test]
fn the_csv_is_whole_and_says_where_it_comes_from() {
    let built = project().build();
    let records = records(&built, "indikatoren/quote.csv");
    let values: Vec<&str> =
        records.iter().filter(|it| it["art"] == "istwert").map(|it| it["wert"].as_str()).collect();
    assert_eq!(values, ["50,10", "/", "(52,4)", "70,0", ".", "71,5", "68,0", "x", "69,25"]);
    assert!(
        records
            .iter()
            .all(|it| it["quelle"] == "Statistikstelle" && it["lizenz"] == "dl-de/by-2-0")
    );
    assert!(
        records
            .iter()
            .any(|it| it["art"] == "zielwert" && it["wert"] == "60" && it["gruppe"] == "Ausländer")
    );
    assert!(records.iter().any(|it| it["art"] == "ausgangswert" && it["jahr"] == "2016"));
}

#[test]
fn every_kind_of_chart_tells_its_series_apart_without_colour() {
    for (kind, mark) in [
        ("linie", "stroke-dasharray"),
        ("balken", "fill=\"url(#_s1-m1)\""),
        ("gestapelt", "fill=\"url(#_s1-m1)\""),
        ("abstand", "class=\"d-abstand\""),
    ] {
        let chart =
            format!("diagramm: {{ art: {kind}, gruppe: gruppe, werte: [Ausländer, Deutsche] }}\n");
        let built = project().file("indikatoren/quote.md", &indikator(&chart)).build();
        let page = built.page("indikatoren/quote.html");
        let drawing =
            &page[page.find("<svg").expect("there is one")..page.find("</svg>").expect("it ends")];
        assert!(drawing.contains(mark), "{kind} lacks {mark}: {drawing}");
        assert!(
            drawing.contains("Ausländer</text>") && drawing.contains("Deutsche</text>"),
            "{kind} names its series"
        );
        assert!(
            drawing.contains("<desc") && drawing.contains("Alle Werte stehen in der Tabelle"),
            "{kind}"
        );
        assert!(!drawing.contains("Insgesamt"), "{kind} shows what was asked for");
        // Colours are the theme's business.
        assert!(
            !drawing.contains("style=") && !drawing.contains("=\"#"),
            "{kind} has a colour of its own"
        );
    }
}

#[test]
fn the_gap_of_two_groups_is_exact() {
    let chart = "diagramm: { art: abstand, gruppe: gruppe, werte: [Ausländer, Deutsche] }\n";
    let built = project().file("indikatoren/quote.md", &indikator(chart)).build();
    built.shows("indikatoren/quote.html", "Abstand (Prozentpunkte)").shows(
        "indikatoren/quote.html",
        "Abstand: 2016 19,90\u{a0}Prozentpunkte, 2018 19,1\u{a0}Prozentpunkte.",
    );
    let all = rows(built.page("indikatoren/quote.html"));
    let of_2017 = all.iter().find(|it| it[0] == "2017").expect("the row is there");
    assert_eq!(of_2017[3], "", "there is no gap where a figure is missing");
}

#[test]
fn filters_and_totals_pick_what_is_comparable() {
    let csv = "jahr;gruppe;stadtteil;wert\n2018;A;;10\n2018;B;;20\n2018;;;30\n2018;A;Nord;4\n2018;B;Nord;5\n";
    let with = |chart: &str| {
        let indikator =
            indikator(&format!("diagramm: {chart}\n")).replace(", gruppe: Ausländer", "");
        project().file("daten/quote.csv", csv).file("indikatoren/quote.md", &indikator)
    };
    let numbers = |chart: &str| {
        let built = with(chart).build();
        rows(built.page("indikatoren/quote.html"))
            .into_iter()
            .find(|it| it[0] == "2018")
            .expect("a row")
    };
    assert_eq!(numbers("{ gruppe: gruppe }")[1..4], ["10", "20", "30"]);
    assert_eq!(numbers("{ gruppe: gruppe, filter: { stadtteil: Nord } }")[1..3], ["4", "5"]);
    assert_eq!(numbers("{ gruppe: gruppe, werte: [B, insgesamt] }")[1..3], ["20", "30"]);
    with("{ gruppe: stadtteil, filter: { gruppe: C } }").check().finds(
        Code::SpalteUnbekannt,
        "indikatoren/quote.md",
        "C",
    );
}

#[test]
fn english_files_have_english_numbers() {
    let csv = "jahr,gruppe,wert\n2018,Ausländer,\"1,234.5\"\n2018,Deutsche,2.25\n";
    let indikator = indikator("").replace("einheit: \"%\"", "einheit: Personen");
    let built =
        project().file("daten/quote.csv", csv).file("indikatoren/quote.md", &indikator).build();
    built.shows("indikatoren/quote.html", "1.234,5").shows("indikatoren/quote.html", "2,25");
}

#[test]
fn blocks_in_a_chapter_show_charts_and_tables() {
    let text = "---\nid: a\ntitel: A\n---\nVorher.\n\n```diagramm\nindikator: quote\n```\n\n```tabelle\ndaten: quote.csv\ntitel: Quote nach Gruppe\ngruppe: gruppe\nwerte: [Deutsche]\neinheit: \"%\"\nquelle: { name: Amt }\n```\n";
    let built = project().file("kapitel/a.md", text).build();
    built
        .shows(
            "kapitel/a.html",
            "<a href=\"../indikatoren/quote.html\">Der Abstand wird kleiner.</a>",
        )
        .shows("kapitel/a.html", "id=\"abs-3\"")
        .shows("kapitel/a.html", "Quote nach Gruppe (%)")
        .shows("kapitel/a.html", "../daten/quote.csv")
        .shows("daten/index.html", "<a href=\"../kapitel/a.html\">")
        .shows("indikatoren/quote.html", "Kommt vor in");
    assert_eq!(built.page("kapitel/a.html").matches("<svg").count(), 1);
}

#[test]
fn drafts_keep_their_figures() {
    let draft = indikator("entwurf: ja\n").replace("Erwerbstätigenquote", "Geheimwort");
    let project = Project::new()
        .file("indikatoren/quote.md", &draft)
        .file("daten/quote.csv", &CSV.replace("Ausländer", "Geheimwort").replace("50,10", "77,77"))
        .file("abgleich/kreis.csv", "kennung;titel;traeger\nK1;Geheimwort;Kreis\n");
    let built = project.build_with(Sicht::Oeffentlich);
    for (path, bytes) in built.files() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!path.contains("quote") && !path.contains("abgleich"), "{path}");
        assert!(!text.contains("Geheimwort") && !text.contains("77,77"), "{path}");
    }
    project.build_with(Sicht::Redaktion).shows("indikatoren/quote.html", "77,77");
}

#[test]
fn sample_figures_say_so_everywhere() {
    let built = project().file("indikatoren/quote.md", &indikator("beispiel: ja\n")).build();
    built
        .shows("indikatoren/quote.html", "frei erfunden")
        .shows("indikatoren/index.html", "Beispiel")
        .shows("daten/index.html", "Beispiel");
    for path in ["indikatoren/quote.csv", "daten/quote.csv"] {
        let records = records(&built, path);
        assert!(records.iter().all(|it| it["hinweis"].contains("frei erfunden")), "{path}");
    }
}

/// The drawing of an indicator without goals, of these rows of date, group and value.
fn drawing(chart: &str, rows: &[(&str, &str, &str)]) -> String {
    let text = format!(
        "---\nid: quote\ntitel: Quote\nebene: kontext\nbefund: Sie steigt.\ndefinition: Anteil.\neinheit: \"%\"\nquelle: {{ name: Statistikstelle, stand: 2019-01 }}\ndaten: quote.csv\ndiagramm: {{ {chart} }}\n---\nText.\n"
    );
    let rows: Vec<String> =
        rows.iter().map(|(date, group, value)| format!("{date};{group};{value}\n")).collect();
    let csv = format!("jahr;gruppe;wert\n{}", rows.concat());
    let built =
        Project::new().file("indikatoren/quote.md", &text).file("daten/quote.csv", &csv).build();
    let page = built.page("indikatoren/quote.html");
    let begin = page.find("<svg class=\"diagramm\"").expect("there is a drawing");
    page[begin..].split("</svg>").next().expect("it ends").to_owned()
}

/// Numbers that attributes of elements of a class hold.
fn numbers(drawing: &str, class: &str, attribute: &str) -> Vec<f64> {
    let elements = drawing.split('<').filter(|it| it.contains(&format!("class=\"{class}")));
    let values = elements.filter_map(|it| it.split(&format!(" {attribute}=\"")).nth(1));
    values.map(|it| it.split('"').next().expect("it ends").parse().expect("a number")).collect()
}

#[test]
fn points_stand_where_their_time_and_their_value_are() {
    for dates in [
        ["2016", "2017", "2018"],
        ["2016-Q1", "2016-Q2", "2016-Q3"],
        ["2016-01-01", "2016-07-01", "2016-12-30"],
    ] {
        let rows: Vec<_> =
            dates.iter().zip(["10", "20", "30"]).map(|(date, value)| (*date, "", value)).collect();
        let drawing = drawing("art: linie", &rows);
        let (x, y) = (numbers(&drawing, "d-punkt", "cx"), numbers(&drawing, "d-punkt", "cy"));
        let apart = |it: &[f64]| (it[1] - it[0], it[2] - it[1]);
        assert!(x.iter().all(|it| (0.0..=400.0).contains(it)), "{dates:?}: {x:?}");
        let (first, second) = apart(&x);
        assert!(first > 50.0 && (first - second).abs() < 3.0, "{dates:?}: {x:?}");
        let (first, second) = apart(&y);
        assert!(first < -20.0 && (first - second).abs() < 0.2, "{dates:?}: {y:?}");
    }
}

#[test]
fn each_line_looks_otherwise_and_a_missing_bar_says_why() {
    let groups = ["A", "B", "C"];
    let rows: Vec<_> = ["2016", "2017"]
        .iter()
        .flat_map(|year| groups.iter().map(move |group| (*year, *group, "10")))
        .collect();
    let lines = drawing("art: linie, gruppe: gruppe, werte: [A, B, C]", &rows);
    let looks: std::collections::BTreeSet<&str> = lines
        .split("class=\"d-linie ")
        .skip(1)
        .map(|it| it.split('"').next().unwrap_or_default())
        .collect();
    assert_eq!(looks.len(), groups.len(), "{looks:?}");
    let hidden = [("2016", "A", "10"), ("2016", "B", "/"), ("2017", "A", "12"), ("2017", "B", "5")];
    let stacked = drawing("art: gestapelt, gruppe: gruppe, werte: [A, B]", &hidden);
    assert!(stacked.contains(">/</text>"), "{stacked}");
    // One time alone is drawn in rows, each with its name.
    let once = [("2016", "A", "10"), ("2016", "B", "20")];
    let rows = drawing("art: balken, gruppe: gruppe, werte: [A, B]", &once);
    let tops = numbers(&rows, "d-balken", "y");
    assert!(tops.len() == 2 && tops[0] < tops[1], "{rows}");
}

#[test]
fn years_below_bars_never_cover_each_other() {
    let years: Vec<String> = (1990..2020).map(|it| it.to_string()).collect();
    let rows: Vec<_> = years.iter().map(|it| (it.as_str(), "", "10")).collect();
    let drawing = drawing("art: balken", &rows);
    let names =
        drawing.split("class=\"d-achse\"").filter(|it| it.contains("text-anchor=\"middle\""));
    let at: Vec<f64> =
        names.filter_map(|it| it.split("x=\"").nth(1)?.split('"').next()?.parse().ok()).collect();
    assert!(at.len() > 3 && at.windows(2).all(|it| it[1] - it[0] > 25.0), "{at:?}");
}

#[test]
fn a_table_from_excel_is_read_with_the_mark_that_it_begins_with() {
    let csv = format!("\u{feff}{CSV}");
    project()
        .file("daten/quote.csv", &csv)
        .build()
        .shows("indikatoren/quote.html", "Zu wenige Fälle");
    let broken = csv.replace("69,25;", "69,25;\"offen");
    project().file("daten/quote.csv", &broken).check().finds(
        Code::ZeileUnvollstaendig,
        "daten/quote.csv:10:1",
        "Anführungszeichen",
    );
}
