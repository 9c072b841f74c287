//! Pages outside the concept, and the one for addresses that do not exist.

use serde::Serialize;

use super::kopf::Kopf;
use crate::{
    document::art::Art,
    fassung::seiten,
    konzept::{erklaerung, land::Pflichten},
    site::{
        bausteine::{Datum, Etikett, text::Text},
        binden::{Textart, bind},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
    },
    texte::Texte,
};

/// What a page outside the concept shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Seite {
    /// Its title.
    pub titel: String,
    /// As of when.
    pub stand: Option<Datum>,
    /// Its text.
    pub text: Text,
    /// What it declares on accessibility.
    pub erklaerung: Option<Erklaerung>,
}

/// A declaration on accessibility; its fixed sentences stand in the template.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Erklaerung {
    /// The Land, whose law it names.
    pub land: &'static str,
    /// The ordinance of the Land on which it rests.
    pub verordnung: &'static str,
    /// How far the site conforms.
    pub vereinbarkeit: Etikett,
    /// What is not accessible.
    pub hindernisse: Vec<Hindernis>,
    /// When it was first made.
    pub erstellt: Option<Datum>,
    /// How that was found out.
    pub methode: Option<Etikett>,
    /// When it was last reviewed.
    pub geprueft: Option<Datum>,
    /// Who helps if the town does not.
    pub durchsetzung: Option<Durchsetzung>,
}

/// Content that is not accessible.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Hindernis {
    /// What.
    pub inhalt: String,
    /// Why.
    pub grund: Option<Etikett>,
    /// What there is instead.
    pub alternative: Option<String>,
}

/// An office that helps if the town does not.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Durchsetzung {
    /// Its name.
    pub stelle: String,
    /// Its postal address.
    pub anschrift: Option<String>,
    /// Its e-mail.
    pub email: Option<String>,
    /// Its site.
    pub url: Option<String>,
}

impl Erklaerung {
    fn new(
        erklaerung: &erklaerung::Erklaerung,
        pflichten: Pflichten,
        texte: &Texte,
    ) -> Option<Self> {
        let hindernisse = erklaerung.hindernisse.iter().map(|hindernis| Hindernis {
            inhalt: hindernis.inhalt.clone(),
            grund: hindernis.grund.map(|it| Etikett::new("ausnahmegrund", it.word(), texte)),
            alternative: hindernis.alternative.clone(),
        });
        Some(Self {
            land: pflichten.land_im_katalog(),
            verordnung: pflichten.verordnung_im_katalog(),
            vereinbarkeit: Etikett::new("vereinbarkeit", erklaerung.vereinbarkeit?.word(), texte),
            hindernisse: hindernisse.collect(),
            erstellt: erklaerung.erstellt.map(|it| Datum::new(it, texte)),
            methode: erklaerung.methode.map(|it| Etikett::new("pruefmethode", it.word(), texte)),
            geprueft: erklaerung.geprueft.map(|it| Datum::new(it, texte)),
            durchsetzung: erklaerung.durchsetzung.as_ref().map(|durchsetzung| Durchsetzung {
                stelle: durchsetzung.stelle.clone(),
                anschrift: durchsetzung.anschrift.clone(),
                email: durchsetzung.email.clone(),
                url: durchsetzung.url.clone(),
            }),
        })
    }
}

/// The page for addresses that do not exist. It answers at any depth, so its links are absolute
/// and its style stands inside; the frame has what it needs.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct NichtGefunden {}

/// Makes a page outside the concept.
pub(super) fn make(blatt: &mut Blatt<'_>, _: Art, id: &str) -> (Kopf, Seite) {
    let texte = blatt.texte;
    let kontext = blatt.kontext;
    let page = seiten::seite(&kontext.konzept, &kontext.heute, id);
    let (konzept, seite) = page.expect("a page is planned only for a document that exists");
    // A page of today shows the images of today.
    blatt.worin = konzept;
    let abschnitt = &seite.abschnitt;
    let view = Seite {
        titel: abschnitt.titel.clone(),
        stand: abschnitt.stand.map(|it| Datum::new(it, texte)),
        text: bind(blatt, abschnitt.text(), Textart::Haupttext),
        erklaerung: seite.erklaerung.as_ref().and_then(|erklaerung| {
            Erklaerung::new(erklaerung, Pflichten::in_land(konzept.settings.kommune.land), texte)
        }),
    };
    let mut kopf = Kopf::new(abschnitt.titel.clone());
    kopf.entwurf = abschnitt.entwurf;
    (kopf, view)
}

/// Makes the page for addresses that do not exist.
pub(super) fn make_nicht_gefunden(blatt: &Blatt<'_>) -> (Kopf, NichtGefunden) {
    let texte = blatt.texte;
    (Kopf::new(texte.text("nicht-gefunden-titel", &[])), NichtGefunden {})
}

impl Auffindbar for Seite {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.stand(self.stand.as_ref());
        sammler.text(Some(&self.text));
        let Some(erklaerung) = &self.erklaerung else { return };
        for hindernis in &erklaerung.hindernisse {
            sammler.satz(&hindernis.inhalt);
            sammler.angabe("erklaerung-alternative", hindernis.alternative.as_ref());
        }
        if let Some(durchsetzung) = &erklaerung.durchsetzung {
            sammler.satz(&durchsetzung.stelle);
        }
    }
}
