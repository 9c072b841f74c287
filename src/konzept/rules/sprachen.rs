//! K413: the site can only speak languages for which it has texts.

use super::Konzept;
use crate::{
    base::path::RelPath,
    diagnostic::{Code, Diagnostic},
    konzept::KONZEPT_YAML,
    texte::Texte,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let path = RelPath::known(KONZEPT_YAML);
    let Some(document) = konzept.documents.iter().find(|it| it.path == path) else { return };
    for lang in &konzept.settings.sprachen {
        if Texte::site(lang).is_none() {
            let known = Texte::site_languages().collect::<Vec<_>>().join(", ");
            let finding = Diagnostic::new(Code::SpracheOhneTexte, &path, document.fields.span_of("sprachen"));
            found.push(finding.with("wert", lang.as_str()).with("erlaubt", known));
        }
    }
}
