//! K306, K315: every image exists, and has the ending of one. What is in it is looked at in
//! `dateien`.

use super::Konzept;
use crate::{
    base::path::RelPath,
    diagnostic::{Code, Diagnostic},
    document::{image, reference::Target, value::Prosa},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for document in &konzept.documents {
        for (prosa, _) in super::links::texts(konzept, document) {
            check_text(konzept, &document.path, prosa, found);
        }
    }
}

/// The images of one text.
pub(super) fn check_text(
    konzept: &Konzept,
    from: &RelPath,
    prosa: &Prosa,
    found: &mut Vec<Diagnostic>,
) {
    for bild in &prosa.bilder {
        let missing = |name: &str| {
            let finding = Diagnostic::new(Code::BildFehlt, from, bild.span);
            let (grund, meant) = miswritten(konzept, from, &bild.target)
                .map_or(("fehlt", None), |(grund, meant)| (grund, Some(meant)));
            let finding = finding.with("wert", name).with("grund", grund);
            (finding, meant)
        };
        match &bild.target {
            Target::Datei { path, .. } => match konzept.tree.file(path) {
                None => {
                    let (finding, meant) = missing(path.as_str());
                    let is_image =
                        |it: &RelPath| image::EXTENSIONS.contains(&it.extension().as_str());
                    let similar = || super::links::similar_file(konzept, from, path, is_image);
                    let meant = meant.or_else(similar);
                    found.push(finding.with_optional("vorschlag", meant.as_deref()));
                }
                Some(_) if !image::EXTENSIONS.contains(&path.extension().as_str()) => {
                    let finding = Diagnostic::new(Code::BildUnbrauchbar, from, bild.span);
                    let finding = finding.with("wert", path.as_str()).with("grund", "endung");
                    found.push(finding.with("erlaubt", image::EXTENSIONS.join(", ")));
                }
                Some(_) => {}
            },
            Target::Extern(name)
            | Target::Ausserhalb(name)
            | Target::Verboten(name)
            | Target::Id { id: name, .. }
            | Target::Hier(name) => {
                let (finding, meant) = missing(name);
                found.push(finding.with_optional("vorschlag", meant.as_deref()));
            }
        }
    }
}

/// The link to an image that exists, where a sign in it means something else here: a path of Windows, one
/// from the top of a server, a `#` in the name of a file.
fn miswritten(
    konzept: &Konzept,
    from: &RelPath,
    target: &Target,
) -> Option<(&'static str, String)> {
    let there = |path: RelPath| {
        let known = konzept.tree.file(&path).is_some();
        known.then(|| from.link_to(path.as_str()).replace('#', "%23"))
    };
    let from_here = |link: &str| match Target::of_link(from, &link.replace('\\', "/")) {
        Target::Datei { path, .. } => there(path),
        _ => None,
    };
    let (grund, meant) = match target {
        Target::Datei { path, anker: Some(rest) } => {
            ("raute", there(RelPath::new(&format!("{path}#{rest}"))?))
        }
        Target::Datei { path, .. } if path.as_str().contains('\\') => {
            let folder = from.as_str().rsplit_once('/').map_or("", |it| it.0);
            let written = path.as_str().strip_prefix(folder).unwrap_or(path.as_str());
            ("rueckstrich", from_here(written.trim_start_matches('/')))
        }
        Target::Ausserhalb(link) if link.starts_with('/') => {
            ("wurzel", there(RelPath::new(link.trim_start_matches('/'))?))
        }
        Target::Ausserhalb(link) | Target::Verboten(link) if link.contains('\\') => (
            "rueckstrich",
            from_here(link).or_else(|| there(RelPath::new(&link.replace('\\', "/"))?)),
        ),
        _ => return None,
    };
    Some((grund, meant?))
}
