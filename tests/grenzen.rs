//! No input takes more than its share: what has no limit by nature has one here, it is told, and
//! pages do not multiply what others hold. How time and memory grow is measured in
//! `benches/wachstum`.

use super::{
    generator,
    support::{Project, tries},
};
use crate::{
    base::hash::Hash,
    diagnostic::{Code, render::ReportFormat},
    fassung::unterschiede::unterschiede,
    site::Sicht,
    tree::MAX_PARTS,
};
use proptest::prelude::*;

fn chapter(text: &str) -> Project {
    Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: A\n---\n{text}\n"))
}

#[test]
fn files_of_too_many_parts_are_told_and_not_read_to_their_end() {
    let many = MAX_PARTS;
    chapter(&"a\n\n".repeat(many / 4)).check().none();
    let parts = "200000";
    chapter(&"a\n\n".repeat(many)).check().finds(Code::ZuGross, "kapitel/a.md", parts);
    chapter(&"![]()\n".repeat(many)).check().finds(Code::ZuGross, "kapitel/a.md", parts);
    let actors: Vec<String> =
        (0..many / 8).map(|it| format!("  - {{ id: x-{it}, name: X, art: verein }}\n")).collect();
    let project = Project::new().file("akteure.yaml", &format!("akteure:\n{}", actors.concat()));
    project.check().finds(Code::ZuGross, "akteure.yaml", parts);
    let rows = "2019;x;1\n".repeat(many / 3);
    let project = Project::new().file("daten/q.csv", &format!("jahr;gruppe;wert\n{rows}"));
    project.check().finds(Code::ZuGross, "daten/q.csv", parts);
}

#[test]
fn all_texts_together_have_a_limit() {
    let text = "Wort ".repeat(1_500_000);
    let project = (0..18).fold(Project::new(), |project, number| {
        project.file(
            &format!("seiten/s{number}.md"),
            &format!("---\nid: s{number}\ntitel: S\n---\n{text}\n"),
        )
    });
    let findings = project.check();
    let told = findings.render(ReportFormat::Short, "de");
    assert_eq!(told.matches("K003").count(), 1, "{told}");
    assert!(told.contains("128 MB"), "{told}");
}

#[test]
fn more_findings_than_anybody_reads_are_counted() {
    let findings = chapter(&"Frau Meier und Herr Schulz ".repeat(20_000)).check();
    findings.finds(Code::ZuVieleBefunde, "kapitel/a.md:1:1", "weitere Befunde");
    assert!(findings.render(ReportFormat::Json, "de").matches("\"code\"").count() < 6_000);
    // What may publish something hidden is never among those that are only counted.
    let hidden =
        format!("{}\n\nText <span hidden>x</span>", "Frau Meier und Herr Schulz ".repeat(20_000));
    chapter(&hidden).check().finds(Code::VerborgenesGezeigt, "kapitel/a.md:7:6", "hidden");
}

#[test]
fn many_findings_in_one_line_have_their_columns() {
    let places = chapter("[[fehlt]] ä [[auch]] und [[nicht]]").check().places();
    let columns: Vec<[usize; 4]> =
        places.iter().filter(|it| it.0 == Code::IdLinkTot).map(|it| it.2).collect();
    assert_eq!(columns, [[5, 1, 5, 10], [5, 13, 5, 21], [5, 26, 5, 35]]);
}

#[test]
fn html_nests_no_deeper_than_text() {
    let deep =
        |tag: &str, times: usize| chapter(&format!("<div>\n{}", format!("<{tag}>").repeat(times)));
    for tag in ["div", "span", "b", "ul", "DIV", "blockquote class=x", "x"] {
        deep(tag, 10_000).check().finds(Code::ZuTief, "kapitel/a.md:5:1", "100 Ebenen");
    }
    // What ends by itself nests nothing.
    for tag in ["br", "hr", "p", "li"] {
        let found = deep(tag, 500).check().render(ReportFormat::Short, "de");
        assert!(!found.contains("K314"), "{tag}: {found}");
    }
}

#[test]
fn a_page_lists_no_thousand_siblings() {
    let built = Project::of(&generator::growth("kapitel", 300)).build_with(Sicht::Oeffentlich);
    let page = built.page("kapitel/k-150.html");
    for shown in ["k-149.html", "k-151.html", "Alle 300 zeigen"] {
        assert!(page.contains(shown), "{shown}");
    }
    let nav = page
        .split("class=\"leiste\"")
        .nth(1)
        .and_then(|it| it.split("</nav>").next())
        .expect("it has one");
    assert!(nav.matches("<a ").count() < 70, "{}", nav.matches("<a ").count());
    // The first and the last have neighbours too, and one page leads to all.
    for (page, near) in [("kapitel/k-0.html", "k-5.html"), ("kapitel/k-299.html", "k-295.html")] {
        built.shows(page, near);
    }
    assert!((0..300).all(|it| built.page("index.html").contains(&format!("kapitel/k-{it}.html"))));
    // Few are shown as they always were.
    let few = Project::of(&generator::growth("kapitel", 20)).build_with(Sicht::Oeffentlich);
    few.lacks("kapitel/k-3.html", "Alle 20");
}

#[test]
fn measures_for_the_whole_town_are_listed_once_where_they_are_many() {
    let few = Project::of(&generator::growth("stadtteile", 30)).build_with(Sicht::Oeffentlich);
    few.shows("stadtteile/x-3.html", "Maßnahme 29").shows("stadtteile/x-3.html", "30 Maßnahmen");
    let many = Project::of(&generator::growth("stadtteile", 150)).build_with(Sicht::Oeffentlich);
    let page = many.page("stadtteile/x-3.html");
    assert!(page.contains("150 Maßnahmen") && page.contains("gesamtstadt.html"), "{page}");
    assert!(!page.contains("Maßnahme 149"));
    many.shows("stadtteile/gesamtstadt.html", "Maßnahme 149");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: tries(60), failure_persistence: None, ..ProptestConfig::default() })]

    /// Long sequences are cut at what both have once; whatever is said to be equal is.
    #[test]
    fn a_comparison_of_long_sequences_is_exact(
        old in prop::collection::vec(0..3000_u32, 0..6000),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..4000_u32, any::<bool>()), 0..60),
        few in 1..4000_u32,
    ) {
        let old: Vec<u32> = old.into_iter().map(|it| it % few).collect();
        let mut new = old.clone();
        for (at, value, put_in) in edits {
            let at = at.index(new.len() + 1);
            if put_in || at == new.len() {
                new.insert(at, value);
            } else {
                new.remove(at);
            }
        }
        let keys = |it: &[u32]| it.iter().map(Hash::of).collect::<Vec<_>>();
        let (old_keys, new_keys) = (keys(&old), keys(&new));
        let mut rebuilt = Vec::new();
        let (mut at_old, mut at_new) = (0, 0);
        for (removed, added) in unterschiede(&old_keys, &new_keys) {
            prop_assert_eq!(&old[at_old..removed.start], &new[at_new..added.start]);
            prop_assert!(!removed.is_empty() || !added.is_empty());
            rebuilt.extend_from_slice(&old[at_old..removed.start]);
            rebuilt.extend_from_slice(&new[added.clone()]);
            (at_old, at_new) = (removed.end, added.end);
        }
        rebuilt.extend_from_slice(&old[at_old..]);
        prop_assert_eq!(&old[at_old..], &new[at_new..]);
        prop_assert_eq!(rebuilt, new);
    }
}
