//! K407, K415: the pages that the law asks for, and the address without which there is no sitemap.
//! Impressum: § 5 DDG. Datenschutz: Art. 13 DSGVO. Barrierefreiheit: § 4 BITVNRW, EU 2018/1523.

use super::Konzept;
use crate::{
    base::path::RelPath,
    diagnostic::{Code, Diagnostic},
    document::tabellen::konzept as einstellungen,
    konzept::{KONZEPT_YAML, erklaerung::BARRIEREFREIHEIT, id::Id},
};

const REQUIRED: &[&str] = &["impressum", "datenschutz", BARRIEREFREIHEIT];

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let path = RelPath::known(KONZEPT_YAML);
    for id in REQUIRED {
        let finding = |path, reason: &'static str| {
            Diagnostic::whole(Code::PflichtseiteFehlt, path).with("wert", *id).with("grund", reason)
        };
        match konzept.seiten.get(&Id::new(id)) {
            None => found.push(finding(&path, "fehlt")),
            Some(seite) if seite.abschnitt.entwurf => found.push(finding(&seite.abschnitt.document.path, "entwurf")),
            Some(_) => {}
        }
    }
    let settings = konzept.settings_document();
    if settings.lesbar && !settings.fields.has(einstellungen::WEBADRESSE) {
        found.push(Diagnostic::whole(Code::WebadresseFehlt, &path));
    }
}
