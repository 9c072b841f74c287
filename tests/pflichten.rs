//! What the law asks of a town's site, from its settings: the declaration on accessibility, ways to
//! report, sign language; and the town's own look, as far as it stays readable.

use super::support::{KONZEPT_YAML, Project};
use crate::{
    base::{date::PartialDate, lang::Lang},
    diagnostic::render::ReportFormat,
    document::{form::Vokabular, wortschatz::Land},
    konzept::{erinnerung::erinnerungen, land::Pflichten},
    texte::Texte,
};

const ERKLAERUNG: &str = "---
id: barrierefreiheit
titel: Erklärung zur Barrierefreiheit
erklärung:
  vereinbarkeit: teilweise
  nicht_barrierefrei:
    - inhalt: Die Pläne haben keine Beschreibung.
      grund: unvereinbarkeit
      alternative: Wir erklären sie am Telefon.
  erstellt: 2019-01-07
  methode: prüfung-durch-dritte
  geprüft: 2019-02-01
  durchsetzung: { stelle: Ombudsstelle, url: \"https://ombudsstelle.example/\" }
---
Noch ein Satz.
";

fn project(more: &str) -> Project {
    let way = if more.contains("kontakt") {
        ""
    } else {
        "barriere_melden: { url: \"https://www.musterstadt.example/b\" }\n"
    };
    Project::new()
        .file("seiten/barrierefreiheit.md", ERKLAERUNG)
        .file("konzept.yaml", &format!("{KONZEPT_YAML}{more}{way}"))
}

fn in_land(land: &str, more: &str) -> Project {
    let yaml =
        KONZEPT_YAML.replace("Stadt Musterstadt }", &format!("Stadt Musterstadt, land: {land} }}"));
    project("").file("konzept.yaml", &format!("{yaml}{more}"))
}

#[test]
fn the_declaration_says_every_part_that_the_model_has() {
    let built = in_land("NW", "barriere_melden: { email: barriere@musterstadt.example }\n")
        .build_with(crate::site::Sicht::Oeffentlich);
    for part in [
        "Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW)",
        "Diese Erklärung gilt für https://konzept.musterstadt.example/.",
        "mit den Anforderungen teilweise vereinbar",
        "Die Pläne haben keine Beschreibung. (erfüllt die Anforderungen nicht)<br>Barrierefreie Alternative: Wir erklären sie am Telefon.",
        "<time datetime=\"2019-01-07\">7. Januar 2019</time>",
        "Prüfung durch Dritte",
        "<time datetime=\"2019-02-01\">1. Februar 2019</time>",
        "href=\"mailto:barriere@musterstadt.example?subject=Barriere",
        "Ombudsstelle<br><a href=\"https://ombudsstelle.example/\"",
        "Noch ein Satz.",
    ] {
        built.shows("seiten/barrierefreiheit.html", part);
    }
    let elsewhere = project("").build();
    elsewhere
        .lacks("seiten/barrierefreiheit.html", "BITVNRW")
        .shows("seiten/barrierefreiheit.html", "das Recht des Landes, das sie umsetzt.");
}

const MELDEN: &str = "barriere_melden: { url: \"https://www.musterstadt.example/b\" }\n";

#[test]
fn in_two_laender_the_pages_differ_in_the_law_that_the_declaration_cites_and_in_nothing_else() {
    let built = |land: &str| in_land(land, MELDEN).build_with(crate::site::Sicht::Oeffentlich);
    let (nw, he) = (built("NW"), built("HE"));
    let page = "seiten/barrierefreiheit.html";
    he.shows(page, "und das Recht des Landes Hessen, das sie umsetzt.");
    for path in nw.paths().into_iter().filter(|it| it.ends_with(".html")) {
        let law = "die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW)";
        let as_in_he = nw.page(path).replace(law, "das Recht des Landes Hessen, das sie umsetzt");
        assert_eq!(as_in_he == *nw.page(path), path != page, "{path} cites a law");
        assert_eq!(as_in_he, he.page(path), "{path}");
    }
}

#[test]
fn findings_differ_in_the_duties_of_the_land_and_name_it() {
    let found = |land: &str, lang: &str| {
        let page = ERKLAERUNG.replace(
            "  durchsetzung: { stelle: Ombudsstelle, url: \"https://ombudsstelle.example/\" }\n",
            "",
        );
        let project = in_land(land, "").file("seiten/barrierefreiheit.md", &page);
        let texte = Texte::konzept(&Lang::parse(lang).expect("a language"));
        let konzept = project.publikation().arbeitsstand.alles().clone();
        let later = PartialDate::parse("2020-02-02").expect("a day");
        let reminders =
            erinnerungen(&konzept, later).iter().map(|it| it.help(texte)).collect::<String>();
        let missing = project
            .clone()
            .without("seiten/barrierefreiheit.md")
            .check()
            .render(ReportFormat::Human, lang);
        [project.check().render(ReportFormat::Human, lang), reminders, missing].concat()
    };
    let (nw, he, st) = (found("NW", "de"), found("HE", "de"), found("ST", "de"));
    for own in [
        "das Land Nordrhein-Westfalen verlangt beides",
        "Im Land Nordrhein-Westfalen ist es die Ombudsstelle für barrierefreie Informationstechnik. Grundlage im Land Nordrhein-Westfalen: §§ 9–16 BITVNRW.",
        "elektronisch an die Überwachungsstelle (§ 4 BITVNRW). Grundlage im Land Nordrhein-Westfalen: § 4 BITVNRW.",
        "Grundlage im Land Nordrhein-Westfalen: § 5 BITVNRW.",
        "„id: barrierefreiheit“ an. Grundlage im Land Nordrhein-Westfalen: § 4 BITVNRW.",
    ] {
        assert!(nw.contains(own), "NW lacks {own}: {nw}");
    }
    for (land, text) in [("Hessen", &he), ("Sachsen-Anhalt", &st)] {
        for own in [
            format!("Welche Stelle es im Land {land} ist, bestimmt das Landesrecht."),
            format!(
                "Grundlage im Land {land}: das Landesrecht nach dem Muster der EU (2018/1523)."
            ),
        ] {
            assert!(text.contains(&own), "{land} lacks {own}: {text}");
        }
        for foreign in ["NRW", "Nordrhein", "Ombudsstelle", "K424"] {
            assert!(!text.contains(foreign), "{land} has {foreign}: {text}");
        }
    }
    assert!(found("NW", "en").contains("North Rhine-Westphalia asks for both"));
    assert!(found("HE", "en").contains("Basis in Hesse: the law of the state"));
    // Who lies in no Land hears of none.
    let nowhere = Project::new()
        .file("seiten/barrierefreiheit.md", ERKLAERUNG)
        .check()
        .render(ReportFormat::Human, "de");
    assert!(nowhere.contains("K423") && !nowhere.contains("Grundlage"), "{nowhere}");
}

#[test]
fn laender_ask_for_leichte_sprache_as_far_as_that_is_known() {
    let asking: Vec<_> = Land::WORDS
        .iter()
        .filter(|it| in_land(it, MELDEN).check().render(ReportFormat::Human, "de").contains("K424"))
        .collect();
    assert_eq!(asking, [&"BW", &"BE", &"HB", &"HH", &"NW", &"RP", &"SL"]);
}

#[test]
fn what_a_land_says_has_its_words_in_every_catalog() {
    for word in Land::WORDS {
        let land = Land::find(word).expect("it is one of them");
        let pflichten = Pflichten::in_land(Some(land));
        assert_eq!(pflichten.land, Some(land), "what holds in {word} is said of another Land");
        for tag in Texte::site_languages() {
            let texte =
                Texte::site(&Lang::parse(tag).expect("a language")).expect("the catalog names it");
            let args = |verordnung: &str| {
                [
                    ("kommune", "Musterstadt".into()),
                    ("land", land.word().into()),
                    ("verordnung", verordnung.into()),
                ]
            };
            let general = texte.text("erklaerung-grundlage", &args("keiner"));
            assert!(general.contains(&texte.text("land", &args("keiner"))), "{tag}: {general}");
            let cited =
                texte.text("erklaerung-grundlage", &args(pflichten.verordnung_im_katalog()));
            let known = pflichten.verordnung.is_some_and(|it| cited.contains(it));
            assert_eq!(
                known,
                pflichten.verordnung.is_some(),
                "{tag} lacks the ordinance of {}",
                land.word()
            );
        }
        for tag in ["de", "en"] {
            let texte = Texte::konzept(&Lang::parse(tag).expect("a language"));
            let help = |stelle: &str| {
                let args = [
                    ("grund", "durchsetzung".into()),
                    ("land", land.word().into()),
                    ("stelle", stelle.into()),
                ];
                texte.text("K421.hilfe", &args)
            };
            let named = pflichten.durchsetzung.map(|it| help(it.stelle.word()));
            assert_ne!(named, Some(help("keiner")), "{tag} lacks the office of {}", land.word());
        }
    }
}

#[test]
fn check_reminds_of_the_review_after_a_year_and_nothing_else_knows_the_day() {
    let reminded = |project: &Project, day: &str| {
        let konzept = project.publikation().arbeitsstand.alles().clone();
        erinnerungen(&konzept, PartialDate::parse(day).expect("a day")).len()
    };
    assert_eq!(reminded(&project(""), "2020-02-01"), 0);
    assert_eq!(reminded(&project(""), "2020-02-02"), 1);
    assert_eq!(reminded(&project("fristen: { barrierefreiheit: 30 }\n"), "2019-03-04"), 1);
    assert_eq!(reminded(&Project::new(), "2030-01-01"), 0);
    project("").check().none();
}

#[test]
fn barriers_go_to_the_contact_if_no_other_place_is_named() {
    let built = project("kontakt: { stelle: Amt, email: amt@musterstadt.example }\n").build();
    built.shows(
        "kapitel/a.html",
        "mailto:amt@musterstadt.example?subject=Barriere%3A%20Kapitel%20A",
    );
    Project::new().build().lacks("kapitel/a.html", "class=\"_rueckmeldung\"");
}

#[test]
fn a_video_says_its_size_and_duration_and_can_be_downloaded() {
    let more = "gebärdensprache: { datei: filme/dgs.mp4, dauer: 3 Minuten }\n";
    let built = project(more)
        .bytes("filme/dgs.mp4", &[b"\0\0\0\x18ftypmp42".as_slice(), &vec![0; 1_249_988]].concat())
        .build();
    built
        .shows("index.html", "Dauer: 3 Minuten, Größe: 1,3 MB")
        .shows("index.html", "<source src=\"assets/dgs.")
        .shows("index.html", "type=\"video/mp4\"")
        .shows("index.html", "\" download>Video herunterladen</a>");
    assert!(built.paths().iter().any(|it| it.starts_with("assets/dgs.") && it.ends_with(".mp4")));
}

#[test]
fn the_colour_of_the_town_is_made_readable_on_dark_grounds() {
    let css = |more: &str| {
        let built = project(more).build();
        let path = built
            .paths()
            .into_iter()
            .find(|it| it.starts_with("assets/stadt."))
            .expect("it is there")
            .to_owned();
        built.page(&path).to_owned()
    };
    let own = css("aussehen: { farbe: \"#7a0019\" }\n");
    assert!(
        own.contains(
            "--kern-color-action-default: #7a0019; --kern-color-action-on-default: #ffffff;"
        ),
        "{own}"
    );
    let dark = own.split("prefers-color-scheme: dark").nth(1).expect("there is a dark part");
    assert!(
        !dark.contains("#7a0019") && dark.contains("--kern-color-action-on-default: #000000"),
        "{own}"
    );
    assert!(
        css("aussehen: { farbe: \"#7a0019\", farbe_dunkel: \"#ffd0d0\" }\n").contains("#ffd0d0")
    );
    assert!(!css("").contains("--kern-color-action-default"));
}

#[test]
fn logo_and_font_of_the_town_are_on_every_page_of_every_version() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>";
    let built = project("aussehen: { logo: bilder/logo.svg, schrift: bilder/stadt.woff2 }\n")
        .file("bilder/logo.svg", svg)
        .bytes("bilder/stadt.woff2", b"wOF2 and so on")
        .build();
    built
        .shows("kapitel/a.html", "<img class=\"kopf-logo\" src=\"../assets/logo.")
        .shows("kapitel/a.html", "width=\"40\" height=\"20\" alt=\"\"")
        .shows("kapitel/a.html", "href=\"../assets/stadt.")
        .lacks("kapitel/a.html", "fira-sans-400");
    // A bold cut of another family would be neither.
    let css = built
        .paths()
        .into_iter()
        .find(|it| it.starts_with("assets/stadt.") && it.ends_with(".css"))
        .expect("it is there");
    assert_eq!(built.page(css).matches("@font-face").count(), 1);
}

#[test]
fn every_sheet_of_a_print_says_whose_concept_it_is_and_which_version() {
    let yaml = KONZEPT_YAML
        .replace("titel: Musterkonzept", "titel: 'Muster \"} * { } </style> \\ Konzept'");
    let built = Project::new().file("konzept.yaml", &yaml).build();
    let path =
        built.paths().into_iter().find(|it| it.starts_with("assets/druck.")).expect("it is there");
    let css = built.page(path);
    assert!(css.starts_with("@page { @top-left { content: \"Stadt Musterstadt · Muster "), "{css}");
    assert!(css.contains(" · Entwurf 1 · Stand 9. Mai 2019\"; font"), "{css}");
    // Nothing in a title ends the text: there are two quotation marks, and only our own braces.
    assert_eq!(
        (css.matches('"').count(), css.matches('{').count(), css.matches('<').count()),
        (2, 2, 0),
        "{css}"
    );
    built.shows("kapitel/a.html", &format!("href=\"../{path}\" media=\"print\""));
}
