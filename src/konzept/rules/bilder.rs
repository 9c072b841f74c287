//! K306, K315: every image exists, and has the ending of one. What is in it is looked at in
//! `dateien`.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{image, reference::Target},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for document in &konzept.documents {
        for (prosa, _) in super::links::texts(konzept, document) {
            for bild in &prosa.bilder {
                let missing = |name: &str| {
                    Diagnostic::new(Code::BildFehlt, &document.path, bild.span).with("wert", name)
                };
                match &bild.target {
                    Target::Datei { path, .. } => match konzept.tree.file(path) {
                        None => {
                            let meant = super::links::similar_file(konzept, &document.path, path);
                            found.push(
                                missing(path.as_str()).with_optional("vorschlag", meant.as_deref()),
                            );
                        }
                        Some(_) if !image::EXTENSIONS.contains(&path.extension().as_str()) => {
                            let finding =
                                Diagnostic::new(Code::BildUnbrauchbar, &document.path, bild.span);
                            let finding =
                                finding.with("wert", path.as_str()).with("grund", "endung");
                            found.push(finding.with("erlaubt", image::EXTENSIONS.join(", ")));
                        }
                        Some(_) => {}
                    },
                    Target::Extern(address)
                    | Target::Ausserhalb(address)
                    | Target::Verboten(address) => {
                        found.push(missing(address).with_optional("vorschlag", None));
                    }
                    Target::Id { id, .. } => {
                        found.push(missing(id).with_optional("vorschlag", None));
                    }
                    Target::Hier(anchor) => {
                        found.push(missing(anchor).with_optional("vorschlag", None));
                    }
                }
            }
        }
    }
}
