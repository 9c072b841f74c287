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
    let drawing = &page[page.find("<svg class=\"diagramm\"").expect("there is one")..];
    let drawing = &drawing[..drawing.find("</svg>").expect("it ends")];
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
        ("linie", "stroke-dasharray=\"7 4\""),
        ("balken", "fill=\"url(#_s1-m1)\""),
        ("gestapelt", "fill=\"url(#_s1-m1)\""),
        ("abstand", "class=\"d-abstand"),
    ] {
        let chart =
            format!("diagramm: {{ art: {kind}, gruppe: gruppe, werte: [Ausländer, Deutsche] }}\n");
        // Rates of two groups are no parts of one whole.
        let unit = if kind == "gestapelt" { "Punkte" } else { "\"%\"" };
        let text = indikator(&chart).replace("einheit: \"%\"", &format!("einheit: {unit}"));
        let built = project().file("indikatoren/quote.md", &text).build();
        let page = built.page("indikatoren/quote.html");
        let drawing = &page[page.find("<svg class=\"diagramm\"").expect("there is one")..];
        let drawing = &drawing[..drawing.find("</svg>").expect("it ends")];
        assert!(drawing.contains(mark), "{kind} lacks {mark}: {drawing}");
        assert!(
            page.contains("</svg> Ausländer</li>") && page.contains("</svg> Deutsche</li>"),
            "{kind} names its series"
        );
        assert!(
            drawing.contains("<desc") && drawing.contains("Alle Werte stehen in der Tabelle"),
            "{kind}"
        );
        assert!(!drawing.contains("Insgesamt"), "{kind} shows what was asked for");
        // Its target is drawn in every form, and named above.
        assert!(drawing.contains("class=\"d-ziel\""), "{kind} shows its target: {drawing}");
        assert!(page.contains("</svg> Ziel (Ausländer)</li>"), "{kind} names its target");
        let sums = drawing.contains(">120,10</text>");
        assert_eq!(sums, kind == "gestapelt", "{kind}: {drawing}");
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
    assert_eq!(built.page("kapitel/a.html").matches("<svg class=\"diagramm\"").count(), 1);
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

/// The points through which each line of a drawing runs.
fn lines(drawing: &str) -> Vec<Vec<f64>> {
    let paths = drawing.split("<path class=\"d-linie").skip(1);
    paths
        .map(|path| {
            let steps = path.split(" d=\"").nth(1).expect("a way").split('"').next();
            let steps = steps.expect("it ends").split(['M', 'L']).skip(1);
            let x = steps.map(|it| it.split(' ').next().expect("x").parse().expect("a number"));
            x.collect()
        })
        .collect()
}

/// The drawing of an indicator of two groups without goals and breaks.
fn drawing(kind: &str, rows: &[(&str, &str, &str)]) -> String {
    let indikator = INDIKATOR
        .split_inclusive('\n')
        .filter(|it| {
            let parts = ["zielwerte", "  - {", "ausgangswert", "zeitreihenbrüche"];
            !parts.iter().any(|part| it.starts_with(part))
        })
        .collect::<String>();
    let chart = format!("diagramm: {{ art: {kind}, gruppe: gruppe, werte: [Ost, West] }}\n");
    let csv = rows.iter().fold("jahr;gruppe;wert\n".to_owned(), |csv, (jahr, ost, west)| {
        csv + &format!("{jahr};Ost;{ost}\n{jahr};West;{west}\n")
    });
    let built = project()
        .file("indikatoren/quote.md", &indikator.replace("DARSTELLUNG", &chart))
        .file("daten/quote.csv", &csv)
        .build_with(Sicht::Oeffentlich);
    let page = built.page("indikatoren/quote.html");
    page[page.find("<svg class=\"diagramm").expect("there is one")..]
        .split("</svg>")
        .next()
        .expect("it ends")
        .to_owned()
}

#[test]
fn points_stand_at_their_dates_and_each_line_has_a_look_of_its_own() {
    for dates in [
        ["2017", "2018", "2019"],
        ["2017-Q2", "2018-Q1", "2018-Q4"],
        ["2017-03", "2018-02", "2019-01"],
        ["2017-01-01", "2017-07-03", "2018-01-01"],
        ["2017", "2017-Q3", "2018-01"],
    ] {
        let drawing = drawing(
            "linie",
            &[(dates[0], "10", "20"), (dates[1], "15", "25"), (dates[2], "20", "40")],
        );
        let lines = lines(&drawing);
        assert_eq!(lines.len(), 2, "{drawing}");
        for x in &lines {
            assert!(x.len() == 3 && x[0] >= 0.0 && x[0] < x[1] && x[2] <= 400.0, "{dates:?} {x:?}");
            // The one in the middle is half way in time.
            assert!(((x[1] - x[0]) - (x[2] - x[1])).abs() < 2.0, "{dates:?} {x:?}");
        }
        for look in ["class=\"d-linie dl-1\"", "class=\"d-linie dl-2\"", "dk-1", "dk-2"] {
            assert!(drawing.contains(look), "{look}: {drawing}");
        }
        assert_eq!(drawing.matches("stroke-dasharray").count(), 1, "{drawing}");
    }
}

#[test]
fn one_time_is_drawn_in_rows_and_times_cover_no_others() {
    let one = drawing("balken", &[("2018", "10", "20")]);
    // The rows have their names above them, and no axes.
    assert!(one.contains("Ost</text>") && !one.contains("d-achse"), "{one}");
    let years: Vec<String> = (1990..2020).map(|it| it.to_string()).collect();
    let rows: Vec<_> = years.iter().map(|it| (it.as_str(), "10", "20")).collect();
    for kind in ["balken", "gestapelt"] {
        let drawing = drawing(kind, &rows);
        let times = drawing.split("<text class=\"d-achse\" x=\"").skip(1);
        let times: Vec<f64> = times
            .filter(|it| it.contains("\"middle\""))
            .map(|it| it.split('"').next().expect("x").parse().expect("a number"))
            .collect();
        assert!(times.len() > 3, "{drawing}");
        // Four digits need about 31 units.
        assert!(times.windows(2).all(|it| it[1] - it[0] > 30.0), "{kind} {times:?}");
    }
}

#[test]
fn a_stack_says_why_a_part_of_it_is_missing() {
    let drawing = drawing("gestapelt", &[("2018", "10", "20"), ("2019", "x", "30")]);
    assert_eq!(drawing.matches(">x</text>").count(), 1, "{drawing}");
    assert!(!drawing.contains("></text>"), "{drawing}");
}

#[test]
fn a_file_of_figures_may_begin_with_a_byte_order_mark() {
    let marked = project().file("daten/quote.csv", &format!("\u{feff}{CSV}")).build();
    let plain = project().build();
    assert_eq!(marked.page("indikatoren/quote.html"), plain.page("indikatoren/quote.html"));
    // A quotation mark that nobody closed is found behind it too.
    let open = CSV.replace("2016;;68,0;", "2016;;68,0;\"offen");
    for csv in [open.clone(), format!("\u{feff}{open}")] {
        project().file("daten/quote.csv", &csv).check().finds(
            Code::ZeileUnvollstaendig,
            "daten/quote.csv:8:1",
            "",
        );
    }
}
