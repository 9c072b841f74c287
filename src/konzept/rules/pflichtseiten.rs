//! K407, K415: the pages that the law asks for, and the address of the site, without which there is
//! no sitemap. Impressum: § 5 DDG. Datenschutz: Art. 13 DSGVO. Barrierefreiheit: EU 2018/1523, and
//! the law of the Land (`land`).

use super::Konzept;
use crate::{
    base::{address::WebAddress, path::RelPath},
    diagnostic::{Code, Diagnostic},
    document::tabellen::konzept as einstellungen,
    konzept::{KONZEPT_YAML, erklaerung::BARRIEREFREIHEIT, id::Id, land::Pflichten},
};

const REQUIRED: &[&str] = &["impressum", "datenschutz", BARRIEREFREIHEIT];

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let path = RelPath::known(KONZEPT_YAML);
    let pflichten = Pflichten::in_land(konzept.settings.kommune.land);
    for id in REQUIRED {
        let finding = |path, reason: &'static str| {
            let finding = Diagnostic::whole(Code::PflichtseiteFehlt, path)
                .with("wert", *id)
                .with("grund", reason);
            if *id == BARRIEREFREIHEIT {
                pflichten.cite(finding, pflichten.erklaerung)
            } else {
                Pflichten::ohne_land(finding)
            }
        };
        match konzept.seiten.get(&Id::new(id)) {
            None => found.push(finding(&path, "fehlt")),
            Some(seite) if seite.abschnitt.entwurf => {
                found.push(finding(&seite.abschnitt.document.path, "entwurf"));
            }
            Some(_) => {}
        }
    }
    let settings = konzept.settings_document();
    if settings.lesbar && !settings.fields.has(einstellungen::WEBADRESSE) {
        found.push(Diagnostic::whole(Code::WebadresseFehlt, &path).with("form", "fehlt"));
    }
    if let Some(given) = settings.fields.located(einstellungen::WEBADRESSE)
        && let Some(address) = WebAddress::parse(given.value).filter(|it| !it.is_folder())
    {
        let finding =
            Diagnostic::new(Code::WebadresseFehlt, &path, given.span).with("form", "ordner");
        found.push(finding.with("vorschlag", address.into_folder().to_string()));
    }
}
