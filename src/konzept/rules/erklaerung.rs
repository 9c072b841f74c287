//! K421, K423, K424: the declaration on accessibility says what it has to (EU 2018/1523), barriers
//! can be reported, and where the Land asks for it there is Leichte Sprache and sign language (BITV
//! 2.0, § 4). What a Land asks for: `land`.

use super::Konzept;
use crate::{
    base::{lang::Lang, path::RelPath, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{
        Document,
        art::seite::{self, erklaerung},
        kind,
        wortschatz::Vereinbarkeit,
    },
    konzept::{
        KONZEPT_YAML, erklaerung::BARRIEREFREIHEIT, id::Id, land::Pflichten, settings::Settings,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let path = RelPath::known(KONZEPT_YAML);
    let settings = &konzept.settings;
    // A demonstration is no publication of a town, and has nothing to declare.
    if settings.demo {
        return;
    }
    let pflichten = Pflichten::in_land(settings.kommune.land);
    // Who declares something has to be reached, wherever it is.
    let declares = konzept.seiten.values().any(|it| it.erklaerung.is_some());
    if (declares || pflichten.land.is_some()) && !has_way(settings) {
        found.push(
            pflichten.cite(Diagnostic::whole(Code::BarriereOhneWeg, &path), pflichten.kontakt),
        );
    }
    // The other duties are those of a Land.
    if pflichten.land.is_none() {
        return;
    }
    if pflichten.leichte_sprache {
        // A language that is switched on without a text in it says nothing.
        let is_simple =
            |it: &Document| kind::uebersetzung(&it.path).is_some_and(|(_, lang)| lang.is_simple());
        let simple = settings.sprachen.iter().any(Lang::is_simple)
            && konzept.documents.iter().any(|it| is_simple(it));
        let missing = match (simple, settings.gebaerdensprache.is_some()) {
            (true, true) => None,
            (true, false) => Some("gebaerdensprache"),
            (false, true) => Some("leichte-sprache"),
            (false, false) => Some("beides"),
        };
        let finding = |it: &'static str| {
            Diagnostic::whole(Code::LeichteSpracheFehlt, &path).with("grund", it)
        };
        found.extend(missing.map(|it| pflichten.cite(finding(it), None)));
    }
    // That there is no such page is said by another rule.
    let Some(seite) = konzept.seiten.get(&Id::new(BARRIEREFREIHEIT)) else { return };
    let document = &seite.abschnitt.document;
    let fields = document.fields.get(seite::ERKLAERUNG);
    // At the key that says too little, or at the declaration as a whole.
    let whole = || fields.map(|_| document.fields.span(seite::ERKLAERUNG));
    let mut lacks = |part: &'static str, span: Option<Span>| {
        let finding = match span.or_else(whole) {
            Some(span) => Diagnostic::new(Code::ErklaerungUnvollstaendig, &document.path, span),
            None => Diagnostic::whole(Code::ErklaerungUnvollstaendig, &document.path),
        };
        let recht = match part {
            "durchsetzung" => pflichten.durchsetzung.map(|it| it.recht),
            _ => pflichten.erklaerung,
        };
        found.push(pflichten.cite(finding.with("grund", part), recht));
    };
    let Some(angaben) = &seite.erklaerung else { return lacks("erklaerung", None) };
    let complete = angaben.vereinbarkeit == Some(Vereinbarkeit::Vollstaendig);
    let conformity = fields
        .filter(|it| it.has(erklaerung::VEREINBARKEIT))
        .map(|it| it.span(erklaerung::VEREINBARKEIT));
    match (angaben.hindernisse.is_empty(), complete) {
        (true, false) => lacks("hindernisse", conformity),
        (false, true) => lacks("widerspruch", conformity),
        _ => {}
    }
    if !angaben.durchsetzung.as_ref().is_some_and(|it| it.url.is_some() || it.email.is_some()) {
        lacks(
            "durchsetzung",
            fields
                .filter(|it| it.has(erklaerung::DURCHSETZUNG))
                .map(|it| it.span(erklaerung::DURCHSETZUNG)),
        );
    }
    if settings.webadresse.is_none() {
        lacks("geltungsbereich", None);
    }
}

fn has_way(settings: &Settings) -> bool {
    let kontakt = settings.kontakt.as_ref();
    settings.barriere_melden.is_some()
        || kontakt.is_some_and(|it| it.email.is_some() || it.url.is_some())
}
