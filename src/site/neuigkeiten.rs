//! What is new for whoever follows the concept: its public Fassungen and reports, each as news of its day. Plain
//! data; `output::finish::feed` writes it.

use super::{
    band::{Band, Regal},
    bandplatz::Bandplatz,
    bausteine::Etikett,
    berichtsworte,
    kontext::Kontext,
    route::{Route, absolute},
    sicht::Sicht,
};
use crate::{
    base::{address::WebAddress, date::PartialDate},
    bericht::reihe::Lage,
    texte::Arg,
};

/// The file of the feed.
pub const FEED: &str = "feed.atom";

/// News of a concept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Neuigkeiten {
    /// The address of the feed; it is also its name for ever.
    pub adresse: String,
    /// The address of the site.
    pub seite: String,
    pub titel: String,
    pub herausgeber: String,
    pub sprache: String,
    /// The newest first.
    pub eintraege: Vec<Neuigkeit>,
}

/// A Fassung or a report as news.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Neuigkeit {
    /// Its permanent address, which is also its name.
    pub adresse: String,
    pub titel: String,
    /// Its Stand; of a year or a month its first day.
    pub tag: PartialDate,
    /// How far it had come, as of when, and what changed.
    pub worte: String,
}

/// The news of a site; none without an address of the site, or without a public Fassung that has a
/// Stand.
#[must_use]
pub fn neuigkeiten(regal: &Regal) -> Option<Neuigkeiten> {
    let kontext = &regal.wurzel().kontext;
    if kontext.sicht == Sicht::Durchsicht {
        return None;
    }
    let base = kontext.heute.settings.webadresse.as_ref()?;
    let listed =
        |band: &&Band| matches!(band.platz, Bandplatz::Fassung(_)) && band.fassung.oeffentlich;
    let mut eintraege: Vec<Neuigkeit> =
        regal.baende.iter().filter(listed).filter_map(|it| eintrag(it, base)).collect();
    let reports = kontext.berichte.alle().iter().filter(|it| it.bericht.oeffentlich);
    eintraege.extend(reports.map(|it| bericht(kontext, it, base)));
    // Of one day the later in the list is the newer.
    eintraege.reverse();
    eintraege.sort_by_key(|it| std::cmp::Reverse(it.tag));
    let settings = &kontext.konzept.settings;
    (!eintraege.is_empty()).then(|| Neuigkeiten {
        adresse: base.join(FEED),
        seite: absolute(base, "index.html"),
        titel: settings.titel.clone(),
        herausgeber: settings.kommune.name.clone(),
        sprache: kontext.texte.lang().to_string(),
        eintraege,
    })
}

/// A report as news of the last day that it is about.
fn bericht(kontext: &Kontext, lage: &Lage, base: &WebAddress) -> Neuigkeit {
    let (bericht, texte) = (&*lage.bericht, &kontext.texte);
    let davor = kontext.berichte.davor(lage);
    let satz = berichtsworte::satz(lage, davor, &lage.zaehlung(|_| true), texte);
    let words = bericht.zusammenfassung.iter().cloned().chain([satz]);
    Neuigkeit {
        adresse: absolute(base, Route::Bericht(bericht.id.clone()).file().as_str()),
        titel: bericht.titel.clone(),
        tag: bericht.stichtag.letzter_tag(),
        worte: words.collect::<Vec<_>>().join(" "),
    }
}

fn eintrag(band: &Band, base: &WebAddress) -> Option<Neuigkeit> {
    let (fassung, texte) = (&band.fassung, &band.kontext.texte);
    let stand = fassung.stand?;
    let status = Etikett::new("status", fassung.status.word(), texte).text;
    let date = texte.text("stand", &[("datum", Arg::from(texte.datum(stand)))]);
    let words = [Some(format!("{status}, {date}.")), fassung.aenderung.clone()];
    Some(Neuigkeit {
        adresse: absolute(base, &band.datei(&Route::Start)),
        titel: fassung.bezeichnung.clone(),
        tag: stand.erster_tag(),
        worte: words.into_iter().flatten().collect::<Vec<_>>().join(" "),
    })
}
