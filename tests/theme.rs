//! What a theme has to be: every template consists of the parts of a page, so that parts made one
//! by one are the page, also of themes that are laid over the built-in one.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    artifact::{Files, RecipeError},
    base::path::RelPath,
    fassung::Publikation,
    output, pipeline,
    site::{Sicht, plan_synopse, view::View},
    teil::Teil,
    theme::Theme,
    tree::{Entry, Tree},
};

use super::{
    fassungen,
    support::{KONZEPT_YAML, Project},
};

/// A theme with other templates laid over the built-in one.
fn theme(templates: &[(&str, &str)]) -> Theme {
    let file = |(name, text): &(&str, &str)| {
        (RelPath::known(format!("templates/{name}")), Entry::File(text.as_bytes().into()))
    };
    Theme::overridden_by(&templates.iter().map(file).collect::<Tree>())
}

fn built_in(name: &str) -> String {
    let templates = Theme::built_in().templates();
    templates.into_iter().find(|it| it.0 == name).expect("the theme has it").1
}

fn refused(templates: &[(&str, &str)]) -> String {
    let publikation = Project::new().publikation();
    match pipeline::ausgabe(&publikation, &Sicht::Oeffentlich.into(), &theme(templates)) {
        Ok(_) => panic!("{templates:?} is refused"),
        Err(RecipeError(reason)) => reason,
    }
}

/// Puts the name of a template into what it shows.
fn signed() -> Theme {
    let sign = |name: &&str| {
        let block = format!("block {} %}}", Teil::Inhalt.block());
        built_in(name).replacen(&block, &format!("{block}{}", signature(name)), 1)
    };
    let templates: Vec<(&str, String)> = View::TEMPLATES.iter().map(|it| (*it, sign(it))).collect();
    theme(&templates.iter().map(|it| (it.0, it.1.as_str())).collect::<Vec<_>>())
}

fn signature(template: &str) -> String {
    format!("<!-- {template} -->")
}

#[test]
fn the_parts_of_every_page_are_the_page() {
    let mut seen = BTreeSet::new();
    for theme in [Theme::built_in(), signed()] {
        for (project, sicht) in [
            (Project::from_folder("content"), Sicht::Redaktion),
            (Project::from_folder(FORMEN), Sicht::Redaktion),
            (long_ago(), Sicht::Redaktion),
            (long_ago(), Sicht::Oeffentlich),
        ] {
            let publikation = project.publikation();
            let site = pipeline::ausgabe(&publikation, &sicht.into(), &theme);
            joined_parts_are_the_page(site.expect("the theme is fine").files, &mut seen);
            // The one page that is made without a site around it.
            if let [alt, neu, ..] = &*publikation.fassungen {
                let site = plan_synopse(&Publikation::paar(alt, neu));
                let assets = output::asset_files(&theme, &site.aussehen);
                let page = output::html::artifacts(&Arc::new(site), &theme, &assets);
                joined_parts_are_the_page(page.expect("the theme is fine"), &mut seen);
            }
        }
    }
    let missing: Vec<_> = View::TEMPLATES.iter().filter(|it| !seen.contains(**it)).collect();
    assert!(missing.is_empty(), "no page shows {missing:?}");
}

const FORMEN: &str = "tests/fixtures/formen";

/// A concept in which something left and something stayed, and whose list from A to Z is long.
fn long_ago() -> Project {
    let headings: Vec<String> = (0..700).map(|it| format!("## Straße {it}\n\nText.\n\n")).collect();
    let chapter = |text: &str| {
        Project::new()
            .file("kapitel/a.md", &format!("---\nid: a\ntitel: A\n---\n{text}"))
            .file("kapitel/da.md", "---\nid: da\ntitel: Da\n---\nText.\n")
            .gliederung("[a, da]")
    };
    let old = chapter("Text.").gliederung("[a, da, weg]");
    let old = old.file("kapitel/weg.md", "---\nid: weg\ntitel: Weg\n---\nText.\n");
    let new = chapter(&headings.concat());
    fassungen::with_fassungen(
        new.clone(),
        &[("e1", &old, fassungen::PUBLIC), ("e2", &new, fassungen::PUBLIC)],
    )
}

/// Holds the parts of pages against the pages, and remembers whose they are if they are signed.
fn joined_parts_are_the_page(files: Files, seen: &mut BTreeSet<&'static str>) {
    for (path, file) in files {
        let parts = file.make_in_parts().expect("the theme is fine");
        assert_eq!(parts.is_some(), path.extension() == "html", "{path}");
        let Some(parts) = parts else { continue };
        let whole = file.make_unless(None).expect("the theme is fine");
        assert!(Some(parts.teile.joined()) == whole.bytes, "{path}");
        assert!(parts.beside == whole.beside, "{path}");
        let part = |teil| std::str::from_utf8(parts.teile.get(teil)).expect("it is text");
        assert_eq!(part(Teil::Ende), "</body>\n</html>\n", "{path}");
        assert!(part(Teil::Inhalt).contains("<main"), "{path}");
        let signed = |it: &&&str| part(Teil::Inhalt).starts_with(&signature(it));
        seen.extend(View::TEMPLATES.iter().filter(signed));
    }
}

#[test]
fn a_theme_that_lacks_a_part_is_refused_with_its_name() {
    for teil in Teil::ALL {
        let block = teil.block();
        let (begin, end) = (format!("{{%- block {block} %}}"), format!("{{% endblock {block}"));
        let rahmen = built_in("rahmen.html").replace(&begin.replace('-', ""), &begin);
        let other =
            rahmen.replace(&begin, "{%- block anderes %}").replace(&end, "{% endblock anderes");
        let said = refused(&[("rahmen.html", &other)]);
        let wanted = format!("In templates/rahmen.html fehlt der Block „{block}“.");
        assert!(said.starts_with(&wanted), "{said}");
        assert!(said.contains("anfang, stile, vor_inhalt, inhalt, nach_inhalt, ende"), "{said}");
    }
    let said = refused(&[("seite.html", "<main>{{ seite.titel }}</main>")]);
    assert!(said.starts_with("In templates/seite.html fehlt der Block „anfang“."), "{said}");
}

#[test]
fn a_theme_whose_parts_are_not_all_of_the_page_is_refused() {
    let rahmen = built_in("rahmen.html");
    let stile = "{%- block stile %}";
    for (other, left) in [
        (rahmen.replace(stile, &format!("<!-- hier -->{stile}")), "<!-- hier -->stile vor_inhalt"),
        (rahmen.replace(stile, &format!("{{{{ site.titel }}}}{stile}")), "site"),
        (format!("{rahmen}{{% if 1 %}}ende {{% endif %}}"), "ende ende"),
        (
            format!(
                "{{% block ende %}}{{% endblock %}}{}",
                rahmen.replace("block ende", "block e")
            ),
            { "ende anfang stile" },
        ),
    ] {
        let said = refused(&[("rahmen.html", &other)]);
        assert!(said.starts_with("Die Seite von templates/"), "{said}");
        assert!(said.contains(left), "{said}");
    }
}

#[test]
fn text_is_escaped_whatever_a_template_is_called() {
    let rest = |it: &str| format!("{{% block {it} %}}{{% endblock {it} %}}");
    let rahmen = Teil::ALL.map(Teil::block).map(rest).concat();
    let rahmen = rahmen.replace("{% endblock inhalt %}", "{{ rahmen.titel }}{% endblock inhalt %}");
    let theme =
        theme(&[("eigener-rahmen", &rahmen), ("seite.html", "{% extends \"eigener-rahmen\" %}")]);
    let project = Project::new()
        .file("seiten/impressum.md", "---\nid: impressum\ntitel: \"A & <b>\"\n---\nText.\n");
    let made = pipeline::ausgabe(&project.publikation(), &Sicht::Oeffentlich.into(), &theme);
    let files = made.expect("the theme is fine").files;
    let page = &files[&RelPath::known("seiten/impressum.html")];
    let parts = page.make_in_parts().expect("the theme is fine").expect("it is a page");
    assert_eq!(parts.teile.joined(), b"A &amp; &lt;b&gt;");
    assert_eq!(page.make().expect("the theme is fine"), b"A &amp; &lt;b&gt;");
}

#[test]
fn a_designer_reads_it_in_the_language_of_the_site() {
    let project = Project::new()
        .file("konzept.yaml", &KONZEPT_YAML.replace("format: 1", "format: 1\nsprachen: [en]"));
    let theme = theme(&[("404.html", "{% block anfang %}{% endblock %}")]);
    let made = pipeline::ausgabe(&project.publikation(), &Sicht::Oeffentlich.into(), &theme);
    let Err(RecipeError(said)) = made else { panic!("it is refused") };
    assert!(said.starts_with("templates/404.html lacks the block “stile”."), "{said}");
}
