//! K413: the site can only speak languages for which it has texts.

use super::Konzept;
use crate::{
    base::lang::Lang,
    diagnostic::{Code, Diagnostic},
    texte::Texte,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    for lang in document.fields.texte("sprachen") {
        if Lang::parse(lang.value).and_then(|it| Texte::site(&it)).is_none() {
            let known = Texte::site_languages().collect::<Vec<_>>().join(", ");
            let finding = Diagnostic::new(Code::SpracheOhneTexte, &document.path, lang.span);
            found.push(finding.with("wert", lang.value).with("erlaubt", known));
        }
    }
}
