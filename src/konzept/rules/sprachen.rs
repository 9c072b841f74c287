//! K413: the site can only speak languages for which it has texts.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::tabellen::konzept as einstellungen,
    texte::Texte,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    for lang in document.fields.items(einstellungen::SPRACHEN) {
        if Texte::site(&lang.value).is_none() {
            let known = Texte::site_languages().collect::<Vec<_>>().join(", ");
            let finding = Diagnostic::new(Code::SpracheOhneTexte, &document.path, lang.span);
            found.push(finding.with("wert", lang.value.as_str()).with("erlaubt", known));
        }
    }
}
