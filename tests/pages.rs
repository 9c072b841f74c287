//! What single pages show, each point with the smallest content.

use crate::{base::hash::Hash, site::Sicht};

use super::support::{PNG, Project, html};

fn chapter(text: &str) -> Project {
    Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{text}\n"))
}

#[track_caller]
fn shows(text: &str, html: &str) {
    chapter(text).build().shows("kapitel/a.html", html);
}

#[test]
fn chapters_are_numbered_by_the_gliederung_and_nothing_else() {
    let document = |id: &str, titel: &str| format!("---\nid: {id}\ntitel: {titel}\n---\nText.\n");
    let built = Project::new()
        .gliederung("[a, b: [c, feld: [unterfeld]]]\nnummerierung: [\"1.\", \"a.\", \"i.\"]")
        .file("kapitel/zuletzt/b.md", &document("b", "Zweites"))
        .file("kapitel/c.md", &document("c", "Drittes"))
        .file("handlungsfelder/feld.md", &document("feld", "Bildung"))
        .file("handlungsfelder/unterfeld.md", &document("unterfeld", "Schule"))
        .build();
    built
        .shows("kapitel/a.html", "<h1><span class=\"nummer\">1</span> Kapitel A</h1>")
        .shows("kapitel/c.html", "<h1><span class=\"nummer\">2 a</span> Drittes</h1>")
        .shows("handlungsfelder/unterfeld.html", "<h1><span class=\"nummer\">2 b i</span> Schule</h1>")
        // The way up, and to the neighbours in reading order.
        .shows("handlungsfelder/unterfeld.html", "<li><a href=\"feld.html\">2 b Bildung</a></li>")
        .shows("handlungsfelder/unterfeld.html", "<a rel=\"prev\" href=\"feld.html\">")
        .shows("kapitel/c.html", "<a rel=\"next\" href=\"../handlungsfelder/feld.html\">")
        .lacks("kapitel/a.html", "rel=\"prev\"")
        .shows(
            "index.html",
            "<a href=\"handlungsfelder/unterfeld.html\"><span class=\"nur-vorlesen\">2 b i </span>Schule</a>",
        );
}

#[test]
fn paragraphs_have_numbers_that_can_be_cited() {
    let built =
        chapter("Eins.\n\n## Titel\n\nZwei.\n\n- Drei\n- auch drei\n\n---\n\n> Vier").build();
    for number in 1..=4 {
        built.shows(
            "kapitel/a.html",
            &format!(
                "id=\"abs-{number}\"><a class=\"absatznummer\" href=\"#abs-{number}\" aria-label=\"Absatz {number}\">"
            ),
        );
    }
    built.lacks("kapitel/a.html", "abs-5");
    chapter("Siehe [Absatz zwei](#abs-2).\n\nZwei.").build();
}

#[test]
fn contents_list_names_the_headings() {
    let built =
        chapter("## Öffnung\n\nText.\n\n### Öffnung\n\nText.\n\n## Ziele {#die-ziele}\n\nText.")
            .build();
    built
        .shows("kapitel/a.html", "<li class=\"ebene-2\"><a href=\"#oeffnung\">Öffnung</a></li>")
        .shows("kapitel/a.html", "<li class=\"ebene-3\"><a href=\"#oeffnung-2\">Öffnung</a></li>")
        .shows("kapitel/a.html", "<h2 id=\"die-ziele\">Ziele");
}

#[test]
fn markdown_is_understood() {
    shows(
        "Ein *betontes*, ein **starkes**, ein ~~falsches~~ Wort.",
        "Ein <em>betontes</em>, ein <strong>starkes</strong>, ein <s>falsches</s> Wort.",
    );
    shows(
        "| A | B |\n|---|--:|\n| x | 1 |",
        "<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\" class=\"zahl\">B</th></tr></thead>",
    );
    shows("Begriff\n: Erklärung", "<dt>Begriff</dt>\n<dd>Erklärung</dd>");
    shows("- [x] getan\n- [ ] offen", "<span class=\"nur-vorlesen\">erledigt:</span> getan");
    shows(
        "> [!NOTE]\n> Achtung.",
        "<p class=\"kern-title\">Hinweis</p></div><div class=\"kern-alert__body\"><p>Achtung.</p>",
    );
    shows("3. drei\n4. vier", "<ol start=\"3\">");
    shows("Zeile\\\nWechsel", "Zeile<br>\nWechsel");
    shows(
        "Wort[^1].\n\n[^1]: Die *Note*.",
        "<a id=\"fnref-1\" href=\"#fn-1\" aria-label=\"Fußnote 1\">1</a>",
    );
    shows(
        "Wort[^1].\n\n[^1]: Die *Note*.",
        "<li id=\"fn-1\"><p>Die <em>Note</em>.</p>\n <a class=\"zurueck\" href=\"#fnref-1\"",
    );
    shows("Zweimal[^n], ja[^n].\n\n[^n]: Note.", "href=\"#fnref-1-2\"");
    shows("\"gerade\" -- bleibt", "&quot;gerade&quot; -- bleibt");
    shows("**fett** und *kursiv* und `code <b>`", "<code>code &lt;b&gt;</code>");
}

#[test]
fn code_is_highlighted_with_classes() {
    let built = chapter("```rust\nlet x = \"<b>\";\n```\n\n```nixda\n<i>\n```").build();
    built
        .shows("kapitel/a.html", "<code class=\"sprache-rust\"><span class=\"hl-source hl-rust\">")
        .shows("kapitel/a.html", "&lt;b&gt;")
        .shows("kapitel/a.html", "<code class=\"sprache-nixda\">&lt;i&gt;")
        .lacks("kapitel/a.html", "style=");
}

#[test]
fn foreign_passages_name_their_language() {
    shows(
        "Das <span lang=\"en\">Empowerment</span> stärken.",
        "Das <span lang=\"en\">Empowerment</span> stärken.",
    );
    shows(
        "<abbr title=\"Kommunales &amp; mehr\">KI</abbr>, H<sub>2</sub>O",
        "<abbr title=\"Kommunales &amp; mehr\">KI</abbr>, H<sub>2</sub>O",
    );
    shows(
        "<span lang=\"ar\" dir=\"rtl\">مرحبا *sehr*</span>",
        "<span lang=\"ar\" dir=\"rtl\">مرحبا <em>sehr</em></span>",
    );
}

#[test]
fn html_of_editors_cannot_act() {
    let hostile = [
        "<script>alert('böse')</script>",
        "Text <script>alert('böse')</script> Text",
        "<img src=x onerror=alert('böse')>",
        "Text <img src=x onerror=alert('böse')> Text",
        "<div onclick=\"alert('böse')\">Text</div>",
        "Text <span onclick=\"alert('böse')\" lang=\"x\" style=\"böse\">Text</span>",
        "<iframe src=\"https://fremd.example\"></iframe>",
        "<svg/onload=alert('böse')>",
        "<a href=\"javascript:alert('böse')\">x</a>",
        "<style>body { display: none }</style>",
        "<details open ontoggle=alert('böse')>Text</details>",
        "<div><script>alert('böse')\n\n</script></div>",
        "[x](javascript:alert%28'böse'%29)",
        "[x](<javascript:alert('böse')>)",
        "![x](javascript:alert('böse'))",
        "[x](data:text/html,böse)",
        "[x]: javascript:alert('böse')\n\n[x]",
        "<javascript:alert('böse')>",
        "```\"><script>alert('böse')</script>\nx\n```",
        "## Titel {#\"><script>alert('böse')</script>}",
        "[x](../a.html \"\\\" onmouseover=alert('böse')\")",
        "[[\"><script>alert('böse')</script>]]",
        "<abbr title='\"><script>alert(1)</script>'>x</abbr>",
        "![\"><script>alert('böse')</script>](../bilder/x.png)",
    ];
    for text in hostile {
        let built = chapter(text).build_with(Sicht::Redaktion);
        // Our own scripts are those that every page has.
        for tag in html::tags(built.page("kapitel/a.html")).into_iter().filter(|it| !is_ours(it)) {
            let harmless = !matches!(
                tag.name,
                "script" | "iframe" | "style" | "svg" | "object" | "embed" | "form"
            );
            assert!(harmless, "{text} became <{}>", tag.name);
            for (name, value) in tag.attributes {
                let scheme =
                    value.split_once(':').map(|it| it.0).filter(|it| !it.contains(['/', '#', ' ']));
                let address =
                    !matches!(name, "href" | "src") || matches!(scheme, None | Some("https"));
                assert!(
                    !name.starts_with("on") && name != "style" && address,
                    "{text} became {name}={value:?}"
                );
            }
        }
    }
}

fn is_ours(tag: &html::Tag<'_>) -> bool {
    let has = |attribute: (&str, &str)| tag.attributes.contains(&attribute);
    let icon = tag.name == "link" && has(("rel", "icon")) && has(("href", "data:,"));
    let script = tag.name == "script"
        && tag.attributes.iter().any(|(name, value)| {
            *name == "src"
                && ["../assets/seite.", "../assets/farben."].iter().any(|it| value.starts_with(it))
        });
    let search = tag.name == "form" && has(("role", "search"));
    icon || script || search
}

#[test]
fn titles_and_metadata_are_text_everywhere() {
    let evil = "<script>alert(1)</script> & \\\"x\\\"";
    let built = Project::new()
        .file(
            "kapitel/a.md",
            &format!("---\nid: a\ntitel: \"{evil}\"\nzusammenfassung: \"{evil}\"\n---\nText.\n"),
        )
        .file(
            "akteure.yaml",
            &format!("akteure:\n  - {{ id: x, name: \"{evil}\", art: verein }}\n"),
        )
        .build();
    for path in ["kapitel/a.html", "index.html", "akteure/x.html", "akteure/index.html"] {
        built
            .lacks(path, "<script>")
            .shows(path, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
    }
}

#[test]
fn images_have_their_size_and_a_permanent_address() {
    let built = chapter("![Ein Platz](../bilder/Markt%20Platz.png \"Der Markt\")")
        .bytes("bilder/Markt Platz.png", PNG)
        .build();
    let file = format!("assets/markt-platz.{}.png", Hash::of_bytes(PNG).short());
    assert!(built.has(&file), "{:?}", built.paths());
    built.shows("kapitel/a.html", &format!("<figure><img src=\"../{file}\" alt=\"Ein Platz\" width=\"3\" height=\"2\" loading=\"lazy\"><figcaption>Der Markt</figcaption></figure>"));
}

#[test]
fn links_work_by_id_by_file_and_to_other_files() {
    let built = chapter("[[impressum]], [[impressum|das Impressum]], [Datei](../seiten/impressum.md#abs-1), [PDF](../dateien/plan.pdf), <https://stadt.example/>")
        .bytes("dateien/plan.pdf", b"%PDF-1.7")
        .build();
    built
        .shows("kapitel/a.html", "<a href=\"../seiten/impressum.html\">Seite impressum</a>")
        .shows("kapitel/a.html", "<a href=\"../seiten/impressum.html\">das Impressum</a>")
        .shows("kapitel/a.html", "<a href=\"../seiten/impressum.html#abs-1\">Datei</a>")
        .shows("kapitel/a.html", "<a href=\"https://stadt.example/\" rel=\"external noopener\">");
    assert!(built.paths().iter().any(|it| it.starts_with("assets/plan.") && it.ends_with(".pdf")));
}

#[test]
fn glossary_terms_are_linked_at_their_first_use_in_listed_forms_only() {
    let glossary = "glossar:\n  - id: sozialraum\n    begriff: Sozialraum\n    formen: [Sozialräume, Sozialräumen]\n    erklärung: Ein Raum, in dem Menschen leben.\n";
    let built = chapter("## Sozialraum\n\nDie Sozialraumanalyse und der [Sozialraum](https://x.example/). In Sozialräumen und im Sozialraum.")
        .file("glossar.yaml", glossary)
        .build();
    let html = built.page("kapitel/a.html");
    assert_eq!(html.matches("class=\"begriff\"").count(), 1, "{html}");
    built
        .shows(
            "kapitel/a.html",
            "In <a class=\"begriff\" href=\"../glossar.html#sozialraum\">Sozialräumen</a> und im Sozialraum.",
        )
        .shows("glossar.html", "<dt id=\"sozialraum\">Sozialraum</dt>")
        .lacks("glossar.html", "class=\"begriff\"");
}

#[test]
fn a_missing_text_is_announced() {
    let built =
        Project::new().file("kapitel/a.md", "---\nid: a\ntitel: A\ninhalt: folgt\n---\n").build();
    built
        .shows("kapitel/a.html", "Dieses Kapitel wird noch geschrieben.")
        .shows("index.html", "wird noch geschrieben");
}

#[test]
fn sample_content_and_demonstrations_say_so() {
    let konzept = super::support::KONZEPT_YAML.to_owned() + "demo: ja\n";
    let built = Project::new()
        .file("kapitel/a.md", "---\nid: a\ntitel: A\nbeispiel: ja\n---\nErfundenes.\n")
        .file("konzept.yaml", &konzept)
        .build();
    built.shows("kapitel/a.html", "Beispielinhalt");
    for path in built.paths().into_iter().filter(|it| it.ends_with(".html")) {
        built
            .shows(path, "Demonstration der Software Konzeptwerk")
            .shows(path, "<meta name=\"robots\" content=\"noindex\">");
    }
    built.lacks("sitemap.xml", "<loc>");
}

#[test]
fn search_engines_get_what_may_be_listed() {
    let built = Project::new().build();
    built
        .shows("sitemap.xml", "<loc>https://konzept.musterstadt.example/</loc>")
        .shows("sitemap.xml", "<loc>https://konzept.musterstadt.example/kapitel/a.html</loc>")
        .lacks("sitemap.xml", "404")
        .shows("robots.txt", "Sitemap: https://konzept.musterstadt.example/sitemap.xml")
        .shows(
            "kapitel/a.html",
            "<link rel=\"canonical\" href=\"https://konzept.musterstadt.example/kapitel/a.html\">",
        )
        .lacks("kapitel/a.html", "noindex")
        .shows("404.html", "noindex");
}

#[test]
fn the_page_for_missing_addresses_answers_at_any_depth() {
    let konzept = super::support::KONZEPT_YAML
        .replace("musterstadt.example/", "musterstadt.example/konzept/");
    let built = Project::new().file("konzept.yaml", &konzept).build();
    built
        .shows("404.html", "href=\"/konzept/index.html\"")
        .shows("404.html", "<style>")
        .lacks("404.html", "rel=\"stylesheet\"");
}

const PROZESS: &str = "phasen:
  - id: redaktion
    titel: Redaktion
    status: läuft
    geplant: { ende: 2019-Q1 }
    abweichung: Es fehlten Leute.
    schritte:
      - { titel: Vorstellen, status: geplant, geplant: { beginn: 2019-04 } }
      - { titel: Später, status: geplant, geplant: { beginn: 2019-05 } }
  - id: auswertung
    titel: Auswertung
    status: abgeschlossen
    geplant: { ende: 2018-12 }
    tatsächlich: { ende: 2019-01 }
";

#[test]
fn slips_are_named_in_words_as_of_the_stand() {
    let built = Project::new().file("prozess.yaml", PROZESS).build();
    for path in ["prozess.html", "index.html"] {
        built
            .shows(path, "In Verzug: vorgesehen bis 1. Quartal 2019. Stand 9. Mai 2019: noch nicht abgeschlossen.")
            .shows(path, "In Verzug: vorgesehen ab April 2019. Stand 9. Mai 2019: noch nicht begonnen.")
            .shows(path, "Später als geplant: vorgesehen bis Dezember 2018, beendet Januar 2019.")
            // May has not passed on the ninth of it.
            .lacks(path, "vorgesehen ab Mai");
    }
    built.shows("prozess.html", "Es fehlten Leute.");
}

const GREMIEN: &str = "gremien:
  - { id: rat, name: Rat der Stadt, art: rat }
  - { id: beirat, name: Beirat, art: beirat }
vorlagen:
  - { id: v-1, nummer: 1/2019, betreff: Einführung, art: beschlussvorlage, vorschlag: Kenntnisnahme }
beratungen:
  - { vorlage: v-1, gremium: beirat, datum: unbekannt, behandlung: zur-kenntnis, ergebnis: zur-kenntnis-genommen }
  - { gremium: rat, gegenstand: Beauftragung, datum: 2019-02-21, behandlung: entscheidung, ergebnis: beschlossen, ohne_vorberatung: Die Zeit reichte nicht. }
";

#[test]
fn taking_note_is_never_shown_as_adopted() {
    let built = Project::new().file("gremien.yaml", GREMIEN).build();
    let paper = built.page("vorlagen/v-1.html");
    assert!(!paper.contains("eschlossen") && !paper.contains("angenommen"), "{paper}");
    built
        .shows("vorlagen/v-1.html", "Beschlussvorlage")
        .shows(
            "vorlagen/v-1.html",
            "zur Kenntnis genommen</span> <span class=\"leise\">Kenntnisnahme ist kein Beschluss.",
        )
        .shows("vorlagen/v-1.html", "Datum nicht bekannt")
        .shows("gremien.html", "<span class=\"ergebnis ergebnis-beschlossen\">beschlossen</span>")
        .shows("gremien.html", "Die Zeit reichte nicht.")
        .shows("gremien.html", "Beauftragung")
        // The last step with a known day stands on the start page; an unknown day is never "last".
        .shows("index.html", "21. Februar 2019")
        .lacks("index.html", "Datum nicht bekannt");
}

#[test]
fn actors_know_where_they_occur() {
    let built = chapter("Mit dem [[amt|Amt]].")
        .file("akteure.yaml", "akteure:\n  - { id: amt, name: Amt für Soziales, art: verwaltung }\n  - { id: abteilung, name: Abteilung, art: verwaltung, teil_von: amt }\n")
        .file("gremien.yaml", "vorlagen:\n  - { id: v-1, nummer: 1/2019, betreff: B, art: bericht, federführung: amt }\n")
        .file("prozess.yaml", "beteiligung:\n  - { id: konferenz, titel: Konferenz, art: konferenz, beteiligte: [amt] }\n")
        .build();
    built
        .shows(
            "akteure/amt.html",
            "<a href=\"../kapitel/a.html\"><span class=\"nummer\">1</span> Kapitel A</a>",
        )
        .shows("akteure/amt.html", "<a href=\"../vorlagen/v-1.html\">Vorlage 1/2019</a>")
        .shows("akteure/amt.html", "<a href=\"../prozess.html#konferenz\">Konferenz</a>")
        .shows("akteure/amt.html", "<a href=\"abteilung.html\">Abteilung</a>")
        .shows("akteure/abteilung.html", "<a href=\"amt.html\">Amt für Soziales</a>");
}

#[test]
fn the_site_speaks_the_language_of_the_concept() {
    let konzept = super::support::KONZEPT_YAML.to_owned() + "sprachen: [en]\n";
    let built = Project::new().file("konzept.yaml", &konzept).build();
    built
        .shows("index.html", "<html lang=\"en\" dir=\"ltr\">")
        .shows("index.html", "as of 9 May 2019")
        .lacks("index.html", "Startseite");
}

#[test]
fn two_texts_of_a_page_do_not_share_anchors() {
    let built = Project::new()
        .file("prozess.yaml", "termine:\n  - { datum: 2019, titel: A, text: \"Eins[^1].\\n\\n[^1]: Note A.\" }\n  - { datum: 2020, titel: B, text: \"Zwei[^1].\\n\\n[^1]: Note B.\" }\n")
        .build();
    built
        .shows("prozess.html", "id=\"t1-fn-1\"")
        .shows("prozess.html", "id=\"t2-fn-1\"")
        .shows("prozess.html", "href=\"#t2-fnref-1\"");
}

#[test]
fn the_preview_shows_drafts_with_the_same_numbers() {
    let project = Project::new()
        .gliederung("[e, a]")
        .file("kapitel/e.md", "---\nid: e\ntitel: Ein Entwurf\nentwurf: ja\n---\nText.\n");
    let (public, preview) = (project.build(), project.build_with(Sicht::Redaktion));
    assert!(!public.has("kapitel/e.html") && preview.has("kapitel/e.html"));
    for built in [&public, &preview] {
        built.shows("kapitel/a.html", "<h1><span class=\"nummer\">2</span> Kapitel A</h1>");
    }
    preview
        .shows("kapitel/e.html", "Entwurf – nicht veröffentlicht")
        .shows("index.html", "marke-entwurf");
    public.lacks("index.html", "marke-entwurf").lacks("kapitel/a.html", "rel=\"prev\"");
}

#[test]
fn headings_and_notices_have_their_own_elements_and_classes() {
    for level in 2..=6 {
        let above = (2..level).fold(String::new(), |above, it| above + &"#".repeat(it) + " T\n\n");
        let text = format!("{above}{} Titel\n\nText.", "#".repeat(level));
        shows(&text, &format!("<h{level} id=\"titel\">Titel"));
    }
    for (notice, look) in [
        ("NOTE", "info"),
        ("IMPORTANT", "info"),
        ("TIP", "success"),
        ("WARNING", "warning"),
        ("CAUTION", "danger"),
    ] {
        let text = format!("> [!{notice}]\n> Achtung.");
        shows(&text, &format!("<div class=\"kern-alert kern-alert--{look}\""));
        shows(&text, &format!("<span class=\"kern-icon kern-icon--{look}\""));
    }
}

#[test]
fn what_is_missing_is_named_with_what_was_probably_meant() {
    let findings = chapter("[nichts]() und [[barierefreiheit]]").check();
    findings.finds(crate::diagnostic::Code::LinkTot, "kapitel/a.md:5:1", "hat kein Ziel");
    let shown = findings.render(crate::diagnostic::render::ReportFormat::Human, "de");
    assert!(shown.contains("Meinten Sie [[barrierefreiheit]]?"), "{shown}");
}

#[test]
fn only_the_branch_of_the_page_is_open_in_the_contents_list() {
    let document = |id: &str| format!("---\nid: {id}\ntitel: Kapitel {id}\n---\nText.\n");
    let project = Project::new().gliederung("[a: [c: [e], d], b]");
    let built = ["a", "b", "c", "d", "e"]
        .iter()
        .fold(project, |project, id| project.file(&format!("kapitel/{id}.md"), &document(id)))
        .build();
    for (page, shown) in [("a", "abcd"), ("b", "ab"), ("c", "abcde"), ("d", "abcd"), ("e", "abcde")]
    {
        let page = format!("kapitel/{page}.html");
        let list =
            built.page(&page).split("<nav class=\"leiste\"").nth(1).expect("a contents list");
        let list = list.split("</nav>").next().expect("it ends");
        let listed = |id: &str| list.contains(&format!("<a href=\"{id}.html\""));
        let listed: String =
            ["a", "b", "c", "d", "e"].into_iter().filter(|id| listed(id)).collect();
        assert_eq!(listed, shown, "{page}: {list}");
    }
}

#[test]
fn words_of_a_vocabulary_are_shown_as_people_say_them() {
    let yaml = "akteure:\n  - { id: traeger, name: Bildungswerk, art: träger }\n";
    Project::new()
        .file("akteure.yaml", yaml)
        .build()
        .shows("akteure/traeger.html", "<dt>Art</dt><dd>Träger</dd>");
}

#[test]
fn html_around_markdown_stays_whole_and_its_tables_can_be_cited() {
    let built = Project::new()
        .file(
            "kapitel/a.md",
            "---
id: a
titel: A
---
Davor.

<details>
<summary>Mehr <b>dazu</b></summary>

Ein **Absatz** mit [[impressum]].

- eins

</details>

<div lang=\"ar\" dir=\"rtl\">

مرحبا

</div>

<table>
<caption>Menschen nach Ort</caption>
<tr><th rowspan=\"2\">Ort</th><th colspan=\"2\">Jahr</th></tr>
<tr><th>2018</th><td>1</td></tr>
</table>

<details open><summary>Kurz</summary>Nur HTML.</details>

Danach.
",
        )
        .build();
    for part in [
        "<a class=\"absatznummer\" href=\"#abs-2\" aria-label=\"Absatz 2\">2</a><details><summary>Mehr dazu</summary>\n<p>Ein <strong>Absatz</strong>",
        "</ul>\n</details>",
        "<div lang=\"ar\" dir=\"rtl\"><p>مرحبا</p>\n</div>",
        ">4</a><div class=\"tabelle tabelle-klein\" role=\"group\" tabindex=\"0\" aria-label=\"Menschen nach Ort\"><table>",
        "<th rowspan=\"2\" scope=\"col\">Ort</th><th colspan=\"2\" scope=\"colgroup\">Jahr</th>",
        "<th scope=\"row\">2018</th>",
        "<details open=\"\"><summary>Kurz</summary>Nur HTML.</details>",
        ">5</a><p>Danach.</p>",
    ] {
        built.shows("kapitel/a.html", part);
    }
}
