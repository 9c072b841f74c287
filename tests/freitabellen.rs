//! Figures as tables that are no series by time: any columns, tables of two sides, scenarios.

use super::{support::Project, synopse::versions};
use crate::diagnostic::Code;

fn project(block: &str, file: &str) -> Project {
    Project::new()
        .file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{block}\n"))
        .file("daten/x.csv", file)
}

fn free(more: &str) -> String {
    format!("```tabelle\ndaten: x.csv\ntitel: Umfrage\nquelle: {{ name: Amt }}\n{more}```")
}

const UMFRAGE: &str = "Stadtteil;Frage;Zustimmung;Jahr\nMitte;Gut?;1.234,5;2019\nNord;Auch gut?;12,5 %;2020\nSüd;Nein;–;2021\nSumme;;(3,0);\n";

#[test]
fn any_csv_is_a_table_with_its_own_columns() {
    let built = project(&free(""), UMFRAGE).build();
    built
        .shows("kapitel/a.html", "<th scope=\"col\">Frage</th><th scope=\"col\" class=\"zahl\">Zustimmung</th>")
        .shows("kapitel/a.html", "<tr><th scope=\"row\">Mitte</th><td>Gut?</td><td class=\"zahl\">1.234,5</td><td class=\"zahl\">2019</td></tr>")
        .shows("kapitel/a.html", "<td class=\"zahl\">12,5 %</td>")
        // A sign is never a zero, and is explained.
        .shows("kapitel/a.html", "<span aria-hidden=\"true\">–</span>")
        .shows("kapitel/a.html", "<tr class=\"summe\"><th scope=\"row\">Summe</th>")
        .shows("kapitel/a.html", "daten/x.csv\" download");
    // The file goes out whole, with its source on every row.
    let csv = String::from_utf8(built.files()["daten/x.csv"].clone()).expect("text");
    assert!(csv.contains("Stadtteil;Frage;Zustimmung;Jahr;quelle;lizenz;hinweis"), "{csv}");
    assert!(csv.contains("Mitte;Gut?;1.234,5;2019;Amt;;"), "{csv}");
    assert!(built.words("daten/index.html").contains("4 Zeilen, Spalten: Stadtteil, Frage"));
}

#[test]
fn columns_are_chosen_and_ordered_and_unknown_ones_told() {
    let built = project(&free("spalten: [Zustimmung, Stadtteil]\n"), UMFRAGE).build();
    built
        .shows("kapitel/a.html", "<tr><th scope=\"row\">1.234,5</th><td>Mitte</td></tr>")
        .lacks("kapitel/a.html", "Gut?");
    project(&free("spalten: [Zustimung]\n"), UMFRAGE).check().finds(
        Code::SpalteUnbekannt,
        "kapitel/a.md:9",
        "„Zustimung“",
    );
    project(&free(""), "a;b\n").check().finds(Code::DiagrammLeer, "kapitel/a.md:5", "");
}

#[test]
fn figures_are_written_as_the_language_has_them_and_years_stay() {
    let file = "name,wert_neu,plz,jahr\nA,1234.5,51465,2019\n";
    project(&free(""), file).build().shows(
        "kapitel/a.html",
        "<td class=\"zahl\">1.234,5</td><td class=\"zahl\">51465</td><td class=\"zahl\">2019</td>",
    );
}

#[test]
fn whoever_wants_series_is_told_what_the_file_lacks() {
    let chart =
        "```diagramm\ndaten: x.csv\ntitel: Umfrage\neinheit: Personen\nquelle: { name: Amt }\n```";
    let found = project(chart, UMFRAGE).check();
    found.finds(Code::SpaltenFehlen, "daten/x.csv:1", "„wert“");
    assert_eq!(found.errors(), 1, "one cause, one finding");
    project(&free("werte: [Mitte]\n"), UMFRAGE).check().finds(
        Code::SpaltenFehlen,
        "daten/x.csv:1",
        "„wert“",
    );
    // A table of series still needs its unit.
    project(&free(""), "jahr;wert\n2018;8,7\n").check().finds(
        Code::EinschubUnvollstaendig,
        "kapitel/a.md:5",
        "Einheit",
    );
}

#[test]
fn small_counts_and_notes_for_editors_are_told_in_any_table() {
    project(&free(""), "Ort;Anzahl Personen;Quote\nMitte;2;1\n").check().finds(
        Code::KleineZahl,
        "daten/x.csv:2:7",
        "2",
    );
    project(&free(""), "Ort;intern\nMitte;x\n").check().finds(
        Code::SpalteIntern,
        "daten/x.csv:1",
        "intern",
    );
}

#[test]
fn a_changed_cell_is_a_change_of_the_text_that_shows_it() {
    let block = free("");
    let old = project(&block, "Ort;Wert\nMitte;12\n");
    let new = project(&block, "Ort;Wert\nMitte;13\n");
    assert_eq!(versions(&old, &new).einheiten.len(), 1);
}

const SZENARIEN: &str = "jahr;sektor;szenario;wert\n2019;Verkehr;Ist;121\n2019;;Ist;300\n2030;Verkehr;Referenz;110\n2030;Verkehr;Klima;70\n2030;;Referenz;280\n2030;;Klima;150\n";

fn indikator(diagramm: &str) -> Project {
    let text = format!(
        "---\nid: thg\ntitel: Treibhausgase\nebene: impact\ndefinition: Alle.\neinheit: t\nquelle: {{ name: Amt }}\ndaten: x.csv\n{diagramm}zielwerte: [{{ jahr: 2030, wert: 150 }}]\n---\n"
    );
    project("Text.", SZENARIEN).file("indikatoren/thg.md", &text)
}

#[test]
fn a_table_of_two_sides_puts_years_and_scenarios_beside_each_other() {
    let block = "```tabelle\ndaten: x.csv\ntitel: Szenarien\neinheit: t\nquelle: { name: Amt }\nzeilen: [sektor]\nspalten: [jahr, szenario]\n```";
    let built = project(block, SZENARIEN).build();
    let said = built.words("kapitel/a.html");
    assert!(
        said.contains("sektor 2019 2030 Szenario Referenz 2030 Szenario Klima Verkehr 121 110 70 Insgesamt 300 280 150"),
        "{said}"
    );
    built.shows("kapitel/a.html", "Szenarien sind Annahmen, keine Messwerte.");
    // One side alone: the times are the other one, and only what was measured is shown.
    let block = block.replace("spalten: [jahr, szenario]\n", "");
    let said = project(&block, SZENARIEN).build().words("kapitel/a.html");
    assert!(said.contains("sektor 2019 Verkehr 121 Insgesamt 300"), "{said}");
    let block = block.replace("[sektor]", "[sektr]");
    project(&block, SZENARIEN).check().finds(Code::SpalteUnbekannt, "kapitel/a.md", "„sektr“");
}

#[test]
fn a_scenario_is_never_the_newest_value_nor_reaches_a_target() {
    let built = indikator("diagramm: { gruppe: szenario }\n").build();
    built
        .lacks("indikatoren/index.html", "280")
        .shows("indikatoren/thg.html", "Szenario Klima")
        .shows("indikatoren/thg.html", "Szenarien sind Annahmen, keine Messwerte.")
        // The target is that of what is measured.
        .shows("indikatoren/thg.html", "class=\"d-ziel\"");
    let said = built.words("indikatoren/index.html");
    assert!(said.contains("300 t (2019)"), "{said}");
    let csv = String::from_utf8(built.files()["indikatoren/thg.csv"].clone()).expect("text");
    assert!(
        csv.contains("istwert;2019;;Ist;300") && csv.contains("szenario;2030;;Klima;150"),
        "{csv}"
    );
    // Its year has passed, and an assumption is no value.
    let yaml = super::support::KONZEPT_YAML.replace("stand: 2019-05-09", "stand: 2031-05-09");
    indikator("diagramm: { gruppe: szenario }\n").file("konzept.yaml", &yaml).check().finds(
        Code::ZielwertOhneWert,
        "indikatoren/thg.md",
        "2030",
    );
}

#[test]
fn the_line_of_a_scenario_is_dashed_and_begins_where_measuring_ended() {
    let built = indikator("diagramm: { gruppe: szenario, werte: [Klima, Ist] }\n").build();
    let page = built.page("indikatoren/thg.html");
    let drawing = &page[page.find("<svg class=\"diagramm\"").expect("a drawing")..];
    let paths: Vec<&str> = drawing.split("<path class=\"d-linie").skip(1).collect();
    let d = |at: usize| paths[at].split("d=\"").nth(1).expect("a path");
    assert_eq!(d(0).split('"').next().expect("its end").matches(['M', 'L']).count(), 2, "{}", d(0));
    assert!(paths[0].split('>').next().expect("its end").contains("stroke-dasharray"));
}

#[test]
fn without_a_question_only_what_was_measured_is_shown() {
    let chart = "```diagramm\ndaten: x.csv\ntitel: Sektoren\neinheit: t\ngruppe: sektor\nquelle: { name: Amt }\n```";
    let said = project(chart, SZENARIEN).build().words("kapitel/a.html");
    assert!(said.contains("2019 121 300") && !said.contains("2030"), "{said}");
    // Asked for, all of it is that scenario.
    let chart = chart.replace("gruppe: sektor", "gruppe: sektor\nfilter: { szenario: Klima }");
    let built = project(&chart, SZENARIEN).build();
    built.shows("kapitel/a.html", "Szenario Klima: Annahmen, keine Messwerte.");
}

#[test]
fn a_table_of_two_sides_is_of_one_time_unless_it_shows_times() {
    let file = "jahr;ort;sektor;wert\n2019;;H;100\n2019;Mitte;H;150\n2023;;H;90\n";
    let block = "```tabelle\ndaten: x.csv\ntitel: Orte\neinheit: t\nquelle: { name: Amt }\nzeilen: [ort]\nspalten: [sektor]\nMEHR```";
    let with = |more: &str| project(&block.replace("MEHR", more), file);
    with("").check().finds(Code::EinschubUnvollstaendig, "kapitel/a.md:10", "mehreren Jahren");
    let said = with("filter: { jahr: 2019 }\n").build().words("kapitel/a.html");
    assert!(said.contains("Orte (t, 2019) ort H Mitte 150 Insgesamt 100"), "{said}");
    with("gruppe: ort\n").check().finds(Code::EinschubUnvollstaendig, "kapitel/a.md", "gelten");
    let twice = block.replace("MEHR", "").replace("[ort]", "[sektor, jahr]");
    project(&twice, file).check().finds(Code::EinschubUnvollstaendig, "kapitel/a.md", "zweimal");
    let wert = block.replace("MEHR", "").replace("[sektor]", "[jahr, wert]");
    project(&wert, file).check().finds(Code::SpalteUnbekannt, "kapitel/a.md", "„wert“");
}

#[test]
fn what_was_measured_comes_first_whole_and_by_any_of_its_names() {
    let blank = SZENARIEN.replace(";Ist;", ";;");
    let chart = |more: &str| {
        format!(
            "```diagramm\ndaten: x.csv\ntitel: Gase\neinheit: t\nquelle: {{ name: Amt }}\n{more}```"
        )
    };
    let page = |more: &str| project(&chart(more), &blank).build().page("kapitel/a.html").to_owned();
    let all = page("gruppe: szenario\n");
    let first = all.split("<path class=\"d-linie").nth(1).expect("a line");
    assert!(!first.split('>').next().expect("its end").contains("stroke-dasharray"), "{first}");
    assert!(all.find("gemessen") < all.find("Szenario Referenz"));
    let chosen = page("gruppe: szenario\nwerte: [gemessen, Klima]\n");
    assert!(chosen.contains("Szenario Klima") && !chosen.contains("Referenz"));
    // A scenario alone keeps its name.
    let alone = page("filter: { szenario: Klima }\n");
    assert!(alone.contains("Szenario Klima: Annahmen, keine Messwerte."), "{alone}");
    assert!(page("filter: { szenario: Ist }\n").contains("300"));
}
