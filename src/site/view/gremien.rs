//! The committees page, and the page of a paper with its Beratungsfolge.

use serde::Serialize;

use super::{
    beratungsfolge::{Beratungsschritt, beratungsfolge},
    kopf::{self, Kopf},
};
use crate::{
    document::art::{
        Art, Uebersicht, massnahme, uebersichten,
        vorlage::{self, VORLAGE},
    },
    konzept::{self, id::Id},
    site::{
        bausteine::{Datum, Etikett, Verknuepfung, text::Text},
        binden::text,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        route::Route,
    },
    texte::Arg,
};

/// What the committees page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Gremien {
    /// Papers with their Beratungsfolge.
    pub vorlagen: Vec<Vorlage>,
    /// Consultations without a paper.
    pub ohne_vorlage: Vec<Beratungsschritt>,
    /// The committees.
    pub gremien: Vec<Gremium>,
}

/// A paper.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Vorlage {
    /// Its page.
    pub href: String,
    /// Its number.
    pub nummer: String,
    /// Its subject.
    pub betreff: String,
    /// Its kind.
    pub art: Option<Etikett>,
    /// The paper that it is about.
    pub zu: Option<Verknuepfung>,
    /// The papers that are about it.
    pub dazu: Vec<Verknuepfung>,
    /// Its date.
    pub datum: Option<Datum>,
    /// The office in charge.
    pub federfuehrung: Option<Verknuepfung>,
    /// Who moves it.
    pub antragsteller: Vec<Verknuepfung>,
    /// The offices and committees that took part.
    pub beteiligte: Vec<Verknuepfung>,
    /// What it costs; only on its own page.
    pub finanzielle_auswirkungen: Option<Text>,
    /// What goes with it: title, and where it can be read.
    pub anlagen: Vec<(String, Option<String>)>,
    /// What it proposes.
    pub vorschlag: Option<String>,
    /// Its Beratungsfolge.
    pub beratungen: Vec<Beratungsschritt>,
    /// The council information system.
    pub url: Option<String>,
    /// More about it; only on its own page.
    pub text: Option<Text>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// A committee.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Gremium {
    /// Its anchor.
    pub anker: String,
    /// Its name.
    pub name: String,
    /// Its short name.
    pub kurz: Option<String>,
    /// Its kind.
    pub art: Option<Etikett>,
    /// The council information system.
    pub url: Option<String>,
    /// More about it.
    pub text: Option<Text>,
    /// Measures that it is in charge of.
    pub massnahmen: Vec<Verknuepfung>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// Makes the committees page.
pub(super) fn make(blatt: &mut Blatt<'_>, _: &'static Uebersicht) -> (Kopf, Gremien) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let vorlagen = konzept.vorlagen.iter().map(|it| papier(blatt, it)).collect();
    let without = konzept.beratungen.iter().filter(|it| it.vorlage.is_none());
    let ohne_vorlage = beratungsfolge(blatt, without);
    let gremien = konzept
        .gremien
        .iter()
        .map(|gremium| Gremium {
            anker: gremium.id.to_string(),
            name: gremium.name.clone(),
            kurz: gremium.kurz.clone(),
            art: gremium.art.map(|it| Etikett::new("gremienart", it.word(), texte)),
            url: gremium.url.clone(),
            text: text(blatt, gremium.text.as_ref()),
            massnahmen: konzept
                .massnahmen_zu(massnahme::FEDERFUEHRUNG, gremium.id.as_str())
                .filter_map(|it| blatt.verknuepfung(it.id.as_str()))
                .collect(),
            entwurf: gremium.entwurf,
        })
        .collect();
    let view = Gremien { vorlagen, ohne_vorlage, gremien };
    (Kopf::new(texte.text("gremien-titel", &[])), view)
}

/// Makes the page of a paper.
pub(super) fn make_vorlage(blatt: &mut Blatt<'_>, _: Art, id: &str) -> (Kopf, Vorlage) {
    let texte = blatt.texte;
    let paper = blatt
        .kontext
        .konzept
        .vorlage(&Id::new(id))
        .expect("a page is planned only for a paper that exists");
    let mut view = papier(blatt, paper);
    view.text = text(blatt, paper.text.as_ref());
    view.finanzielle_auswirkungen = text(blatt, paper.finanzielle_auswirkungen.as_ref());
    let mut kopf =
        Kopf::new(texte.text("vorlage-titel", &[("nummer", Arg::from(paper.nummer.as_str()))]));
    kopf.beschreibung = Some(paper.betreff.clone());
    kopf.entwurf = paper.entwurf;
    kopf.pfad = vec![kopf::pfad(blatt, &uebersichten::GREMIEN)];
    (kopf, view)
}

fn papier(blatt: &Blatt<'_>, paper: &konzept::vorlage::Vorlage) -> Vorlage {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let consultations =
        konzept.beratungen.iter().filter(|it| it.vorlage.as_ref() == Some(&paper.id));
    Vorlage {
        href: blatt.zu(&Route::Einheit(VORLAGE, paper.id.to_string())),
        nummer: paper.nummer.clone(),
        betreff: paper.betreff.clone(),
        art: paper.art.map(|it| Etikett::new("vorlagenart", it.word(), texte)),
        zu: paper.zu.as_ref().and_then(|it| blatt.verknuepfung(it.as_str())),
        dazu: konzept
            .bezuege
            .uebrige(VORLAGE, vorlage::ZU.into(), paper.id.as_str())
            .iter()
            .filter_map(|it| blatt.verknuepfung(it))
            .collect(),
        antragsteller: paper.antragsteller.iter().filter_map(|it| blatt.verknuepfung(it)).collect(),
        beteiligte: paper.beteiligte.iter().filter_map(|it| blatt.verknuepfung(it)).collect(),
        finanzielle_auswirkungen: None,
        anlagen: paper.anlagen.iter().map(|it| (it.titel.clone(), it.url.clone())).collect(),
        datum: paper.datum.map(|it| Datum::new(it, texte)),
        federfuehrung: paper.federfuehrung.as_ref().and_then(|it| blatt.verknuepfung(it.as_str())),
        vorschlag: paper.vorschlag.clone(),
        beratungen: beratungsfolge(blatt, consultations),
        url: paper.url.clone(),
        text: None,
        entwurf: paper.entwurf,
    }
}

impl Auffindbar for Gremien {
    fn worte(&self, sammler: &mut Sammler) {
        // Papers have pages of their own.
        self.ohne_vorlage.iter().for_each(|it| it.worte(sammler));
        for gremium in &self.gremien {
            sammler.ort(&gremium.anker, &gremium.name);
            sammler.name(gremium.kurz.as_deref());
            sammler.text(gremium.text.as_ref());
        }
    }
}

impl Auffindbar for Vorlage {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.name(Some(&self.nummer));
        sammler.kern(Some(&self.betreff));
        sammler.angabe("schluesselname-art", self.art.as_ref().map(|it| &it.text));
        sammler.angabe("vorlage-datum", self.datum.as_ref().map(|it| &it.text));
        sammler.verweise("schluesselname-federfuehrung", &self.federfuehrung);
        sammler.angabe("vorlage-vorschlag", self.vorschlag.as_ref());
        sammler.verweise("schluesselname-zu", &self.zu);
        sammler.verweise("vorlage-dazu", &self.dazu);
        sammler.verweise("schluesselname-antragsteller", &self.antragsteller);
        sammler.verweise("schluesselname-beteiligte", &self.beteiligte);
        sammler.text(self.finanzielle_auswirkungen.as_ref());
        for (titel, _) in &self.anlagen {
            sammler.satz(titel);
        }
        sammler.text(self.text.as_ref());
        self.beratungen.iter().for_each(|it| it.worte_bei_vorlage(sammler));
    }
}
