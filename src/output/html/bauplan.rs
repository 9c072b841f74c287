//! Whether the templates of a theme consist of the parts of a page, in order, with nothing else
//! between or around them: only then can parts be made one by one and joined to the page. What
//! lacks one is told in a sentence for the designer, since Tera would name templates that are not
//! the designer's.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    artifact::RecipeError,
    site::view::View,
    teil::Teil,
    texte::{Arg, Texte},
};

/// Finds the part that a template lacks.
///
/// # Errors
/// Names the file in which it belongs.
pub(super) fn lacks_nothing(
    sources: &[(String, String)],
    texte: &Texte,
) -> Result<(), RecipeError> {
    let sources: BTreeMap<&str, Tags<'_>> =
        sources.iter().map(|(name, source)| (name.as_str(), Tags::of(source))).collect();
    for template in View::TEMPLATES {
        // What extends another template fills its blocks, and adds none.
        let (mut file, mut seen) = (*template, BTreeSet::new());
        while let Some(parent) = sources.get(file).and_then(|it| it.extends)
            && seen.insert(file)
        {
            file = parent;
        }
        // Whatever else is wrong with templates Tera says.
        let Some(tags) = sources.get(file) else { continue };
        if let Some(teil) = Teil::ALL.into_iter().find(|it| !tags.blocks.contains(it.block())) {
            let facts = [("vorlage", file.into()), ("teil", teil.block().into())];
            return Err(refused("theme-teil-fehlt", &facts, texte));
        }
    }
    Ok(())
}

/// What a template extends, and the names of its blocks.
struct Tags<'a> {
    extends: Option<&'a str>,
    blocks: BTreeSet<&'a str>,
}

impl<'a> Tags<'a> {
    fn of(source: &'a str) -> Self {
        let mut tags = Self { extends: None, blocks: BTreeSet::new() };
        for tag in source.split("{%").skip(1) {
            let mut words = tag.trim_start_matches('-').split_ascii_whitespace();
            match (words.next(), words.next()) {
                (Some("extends"), Some(name)) => {
                    tags.extends = Some(name.trim_matches(['"', '\'']))
                }
                (Some("block"), Some(name)) => {
                    tags.blocks.insert(name.trim_end_matches(['%', '}', '-']));
                }
                _ => {}
            }
        }
        tags
    }
}

/// For every template one that extends it, and in which every part says nothing but its name.
pub(super) fn probes() -> impl Iterator<Item = (String, String)> {
    let blocks: String = Teil::ALL
        .map(Teil::block)
        .map(|it| format!("{{% block {it} %}}{it} {{% endblock {it} %}}"))
        .concat();
    View::TEMPLATES
        .iter()
        .map(move |it| (probe_of(it), format!("{{% extends \"{it}\" %}}{blocks}")))
}

/// For every template one that extends it, and whose content is empty.
pub(super) fn frames() -> impl Iterator<Item = (String, String)> {
    let block = Teil::Inhalt.block();
    let empty = format!("{{% block {block} %}}{{% endblock {block} %}}");
    View::TEMPLATES.iter().map(move |it| (frame_of(it), format!("{{% extends \"{it}\" %}}{empty}")))
}

/// The name of a template without content.
pub(super) fn frame_of(template: &str) -> String {
    format!("{template}#rahmen")
}

/// The name of the probe of a template.
pub(super) fn probe_of(template: &str) -> String {
    format!("{template}#teile")
}

/// Asks of a template whose probe was rendered whether its parts stand in order, each of them
/// once, with nothing around them.
///
/// # Errors
/// Says what stands there instead.
pub(super) fn has_only_parts(
    template: &str,
    rendered: &str,
    texte: &Texte,
) -> Result<(), RecipeError> {
    let expected: String = Teil::ALL.map(|it| format!("{} ", it.block())).concat();
    if rendered == expected {
        return Ok(());
    }
    let facts = [("vorlage", template.into()), ("gefunden", Arg::Zeilen(rendered.to_owned()))];
    Err(refused("theme-teile-folge", &facts, texte))
}

/// A theme that cannot be used, in the words of the command line, and in its language that is
/// nearest to that of the site.
fn refused(text: &str, facts: &[(&str, Arg)], texte: &Texte) -> RecipeError {
    let teile = Teil::ALL.map(Teil::block).join(", ");
    let facts = [facts, &[("teile", teile.into())]].concat();
    RecipeError(Texte::konzept(texte.lang()).text(text, &facts))
}
