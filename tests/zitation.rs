//! How a Fassung is cited: what pages tell reference managers and whoever shares them, and the files
//! for the whole.

use super::support::{KONZEPT_YAML, Project};

fn concept() -> Project {
    Project::new()
        .file("konzept.yaml", &KONZEPT_YAML.replace("[a]", "[a, b]"))
        .file("kapitel/b.md", "---\nid: b\ntitel: Bildung & Arbeit\n---\nIn diesem Kapitel steht, was die Stadt für Bildung und Arbeit tun will, und wer dafür sorgt.\n")
}

#[test]
fn pages_are_read_as_parts_of_a_report_of_the_town() {
    let built = concept().build();
    for (name, content) in [
        ("citation_title", "Bildung &amp; Arbeit (Musterkonzept)"),
        ("citation_author", "Stadt Musterstadt,"),
        ("citation_technical_report_institution", "Stadt Musterstadt"),
        ("citation_technical_report_number", "Entwurf 1"),
        ("citation_date", "2019/5/9"),
        ("citation_language", "de"),
        ("citation_public_url", "https://konzept.musterstadt.example/kapitel/b.html"),
        ("DC.date", "2019-05-09"),
    ] {
        built.shows("kapitel/b.html", &format!("<meta name=\"{name}\" content=\"{content}\">"));
    }
    built.lacks("404.html", "citation_title");
}

#[test]
fn what_search_engines_list_says_what_it_is() {
    let built = concept().build();
    for path in built.paths().into_iter().filter(|it| it.ends_with(".html")) {
        if built.page(path).contains("content=\"noindex\"") {
            continue;
        }
        built
            .shows(path, "<meta name=\"description\"")
            .shows(path, "<meta property=\"og:description\"")
            .shows(path, "<meta property=\"og:title\"");
    }
    // Its first words, where nobody wrote a summary.
    built.shows("kapitel/b.html", "content=\"In diesem Kapitel steht, was die Stadt");
}

#[test]
fn a_whole_fassung_is_there_for_reference_managers() {
    let yaml =
        KONZEPT_YAML.replace("titel: Musterkonzept", "titel: \"Konzept {A} & 50 % mehr_Teilhabe\"");
    let built = Project::new().file("konzept.yaml", &yaml).build();
    let bib = built.page("zitat.bib");
    for line in [
        "@techreport{stadt-musterstadt-konzept-a-50-mehr-teilhabe-entwurf-1,",
        "  author = {{Stadt Musterstadt}},",
        "  title = {{Konzept \\{A\\} \\& 50 \\% mehr\\_Teilhabe}},",
        "  year = {2019},",
        "  url = {https://konzept.musterstadt.example/},",
    ] {
        assert!(bib.contains(line), "{line}: {bib}");
    }
    let ris = built.page("zitat.ris");
    assert!(ris.starts_with("TY  - RPRT\r\nAU  - Stadt Musterstadt,\r\n"), "{ris}");
    assert!(ris.ends_with("ER  - \r\n") && ris.contains("DA  - 2019/05/09/\r\n"), "{ris}");
    let csl: serde_json::Value = serde_json::from_str(built.page("zitat.json")).expect("JSON");
    let [entry] = csl.as_array().expect("a list").as_slice() else { panic!("one entry: {csl}") };
    assert_eq!(entry["type"], "report");
    assert_eq!(entry["author"][0]["literal"], "Stadt Musterstadt");
    assert_eq!(entry["issued"]["date-parts"][0], serde_json::json!([2019, 5, 9]));
}
