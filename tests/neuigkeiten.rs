//! News and dates for other programs: the feed of public Fassungen, the calendar of the process.

use super::support::{KONZEPT_YAML, Project};
use crate::{
    fassung::freeze,
    site::{Ansicht, Sicht},
};

const FEED: &str = "feed.atom";
const TERMINE: &str = "termine.ics";

/// A concept with two public Fassungen and one that is not.
fn project(yaml: &str) -> Project {
    let list = "fassungen:
  - { id: e1, bezeichnung: Entwurf <1>, stand: 2018-03, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }
  - { id: e2, bezeichnung: Entwurf 2, stand: 2019-02-01, status: entwurf, öffentlich: ja, änderung: Neu & kürzer., ordner: fassungen/e2 }
  - { id: e3, bezeichnung: Geheim, stand: 2019-03-01, status: entwurf, öffentlich: nein, ordner: fassungen/e3 }
";
    let own = Project::new();
    let mut project = Project::new().file("konzept.yaml", &format!("{yaml}{list}"));
    for id in ["e1", "e2", "e3"] {
        for (path, bytes) in freeze::files(&own.tree()) {
            project = project.bytes(&format!("fassungen/{id}/{path}"), &bytes);
        }
    }
    project
}

#[test]
fn public_fassungen_are_news_the_newest_first() {
    let built = project(KONZEPT_YAML).build_with(Sicht::Oeffentlich);
    let feed = built.page(FEED);
    for part in [
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\">",
        "<id>https://konzept.musterstadt.example/feed.atom</id>",
        "<updated>2019-02-01T00:00:00Z</updated>",
        "<name>Stadt Musterstadt</name>",
        "<id>https://konzept.musterstadt.example/fassung/e2/</id>",
        "<summary>Entwurf, Stand 1. Februar 2019. Neu &amp; kürzer.</summary>",
        "<title>Entwurf &lt;1&gt;</title>",
        // Of a month its first day.
        "<updated>2018-03-01T00:00:00Z</updated>",
    ] {
        assert!(feed.contains(part), "{part} is missing: {feed}");
    }
    assert!(feed.find("Entwurf 2") < feed.find("Entwurf &lt;1"), "{feed}");
    assert!(!feed.contains("Geheim"), "{feed}");
    built
        .shows(
            "kapitel/a.html",
            "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../feed.atom\"",
        )
        .shows("fassungen.html", "<a href=\"feed.atom\">");
}

#[test]
fn without_an_address_or_a_fassung_there_is_no_feed() {
    let nowhere = KONZEPT_YAML
        .replace("webadresse: https://konzept.musterstadt.example/\n", "prüfung: { K415: aus }\n");
    assert!(!project(&nowhere).build_with(Sicht::Oeffentlich).has(FEED));
    let built = Project::new().build();
    assert!(!built.has(FEED));
    built.lacks("index.html", "atom+xml");
}

const PROZESS: &str = "phasen:
  - { id: p, titel: Phase, status: läuft }
beteiligung:
  - { id: werkstatt, titel: \"Werkstatt, Tag 1; offen\", art: konferenz, zeitraum: { beginn: 2019-04-01, ende: 2019-04-02 } }
  - { id: umfrage, titel: Umfrage, art: befragung, zeitraum: { beginn: 2019-05 } }
termine:
  - { datum: 2019-05-02, titel: \"Auftakt mit einem sehr langen Namen für alle, die in der Stadt leben und üben möchten\" }
  - { datum: 2019-06-02, titel: Treffen }
  - { datum: 2019-07-02, titel: Treffen }
  - { datum: 2019-08, titel: Irgendwann im August }
  - { datum: 2019-09-02, titel: Geheimes Treffen, entwurf: ja }
";

fn calendar(prozess: &str) -> String {
    let built = Project::new().file("prozess.yaml", prozess).build();
    built.shows("prozess.html", "<a href=\"termine.ics\">");
    built.page(TERMINE).to_owned()
}

#[test]
fn days_are_events_and_months_are_none() {
    let text = calendar(PROZESS);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "{text}");
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    let unfolded = text.replace("\r\n ", "");
    for part in [
        "UID:beteiligung-werkstatt@konzept.musterstadt.example\r\nDTSTAMP:20190509T000000Z\r\nDTSTART;VALUE=DATE:20190401\r\nDTEND;VALUE=DATE:20190403\r\nSUMMARY:Werkstatt\\, Tag 1\\; offen\r\nURL:https://konzept.musterstadt.example/prozess.html#werkstatt\r\n",
        "DTSTART;VALUE=DATE:20190502\r\nSUMMARY:Auftakt mit einem sehr langen Namen für alle\\, die in der Stadt leben und üben möchten\r\n",
    ] {
        assert!(unfolded.contains(part), "{part} is missing: {unfolded}");
    }
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 4, "{text}");
    assert!(!text.contains("August") && !text.contains("Umfrage") && !text.contains("Geheim"));
    assert!(text.split("\r\n").all(|it| it.len() <= 75), "{text}");
}

#[test]
fn an_event_keeps_its_name_when_its_day_moves() {
    let names = |text: &str| -> Vec<String> {
        text.lines().filter(|it| it.starts_with("UID:")).map(str::to_owned).collect()
    };
    let mut before = names(&calendar(PROZESS));
    let mut after = names(&calendar(&PROZESS.replace("2019-05-02", "2019-10-02")));
    before.sort();
    after.sort();
    assert_eq!(before, after);
    before.dedup();
    assert_eq!(before.len(), 4, "two of one title are two events");
}

#[test]
fn consultations_are_events_that_lead_to_where_they_stand() {
    let gremien = "gremien: [{ id: rat, name: Rat, art: rat }]
beratungen:
  - { id: b-1, gremium: rat, gegenstand: Auftrag, datum: 2019-02-21, behandlung: entscheidung, ergebnis: beschlossen }
  - { gremium: rat, gegenstand: Bericht, datum: unbekannt, behandlung: zur-kenntnis, ergebnis: keine-angabe }
";
    let built = Project::new().file("gremien.yaml", gremien).build();
    let text = built.page(TERMINE).replace("\r\n ", "");
    assert!(
        text.contains(
            "SUMMARY:Rat: Auftrag\r\nURL:https://konzept.musterstadt.example/gremien.html#b-1"
        ),
        "{text}"
    );
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    // A package for reviewers is no place to subscribe to.
    let package =
        Project::new().file("gremien.yaml", gremien).build_with(Ansicht::from(Sicht::Durchsicht));
    assert!(!package.has(TERMINE));
    package.lacks("gremien.html", "termine.ics");
}
