//! The whole concept on one page, to print, to save, to search with the browser: chapters, fields and
//! measures in the order of the Gliederung. What is cited is the page of each, to which it leads.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{kopf::Kopf, massnahme};
use crate::{
    document::art::{handlungsfeld::HANDLUNGSFELD, massnahme as schluessel},
    konzept::{id::Id, massnahme::Massnahme},
    site::{
        bausteine::{Etikett, Verknuepfung, angabe::Angabenzeile, text::Text},
        binden::teil,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
    },
    texte::Arg,
};

/// What the page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Ganzes {
    /// How much there is, in a sentence.
    pub umfang: String,
    /// The parts in the order in which they are read.
    pub teile: Vec<Konzeptteil>,
}

/// A chapter, a field or a measure.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Konzeptteil {
    /// Its own page.
    pub link: Verknuepfung,
    /// Its name on this page.
    pub anker: String,
    /// What kind of thing it is, where that has to be said.
    pub art: Option<String>,
    /// The level of its heading, from 2.
    pub ebene: usize,
    /// Whether it begins a new sheet.
    pub neues_blatt: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// Whether its text is still to be written.
    pub folgt: bool,
    /// Its summary.
    pub zusammenfassung: Option<String>,
    /// What it is to reach.
    pub ziel: Option<Text>,
    /// The names of its goals.
    pub ziele: Vec<Verknuepfung>,
    /// How far it has come.
    pub status: Option<Etikett>,
    /// Its details.
    pub angaben: Vec<Angabenzeile>,
    /// Its text.
    pub text: Option<Text>,
}

/// The deepest heading of a part: those within its text come below.
const TIEFSTE: usize = 4;

/// Makes the page.
pub(super) fn make(blatt: &mut Blatt<'_>) -> (Kopf, Ganzes) {
    let konzept = blatt.kontext.konzept.clone();
    let mut teile = Vec::new();
    let mut shown: BTreeSet<&str> = BTreeSet::new();
    for punkt in konzept.gliederung.punkte() {
        let Some(abschnitt) = konzept.abschnitt(punkt.art, &punkt.id) else { continue };
        let Some(link) = blatt.verknuepfung(&punkt.id) else { continue };
        let feld = konzept.handlungsfelder.get(&Id::new(&punkt.id));
        let feld = feld.filter(|_| punkt.art == HANDLUNGSFELD);
        let ebene = (punkt.ebene + 2).min(TIEFSTE);
        let stufe = ebene - 1;
        let ziele = feld.map(|it| konzept.ziele.eines_felds(it.id.as_str())).unwrap_or_default();
        let goal = |at: &usize| konzept.ziele.ziel(*at).id.as_str();
        let ziele = ziele.iter().filter_map(|at| blatt.verknuepfung(goal(at))).collect();
        let ziel = feld.and_then(|it| it.ziel.as_ref());
        let ziel = ziel.map(|it| teil(blatt, it, &format!("{}-ziel", punkt.id), stufe));
        teile.push(Konzeptteil {
            link,
            anker: punkt.id.clone(),
            art: None,
            ebene,
            neues_blatt: punkt.ueber.is_none(),
            beispiel: abschnitt.beispiel,
            folgt: abschnitt.folgt,
            zusammenfassung: abschnitt.zusammenfassung.clone(),
            ziel,
            ziele,
            status: None,
            angaben: Vec::new(),
            text: Some(teil(blatt, abschnitt.text(), &punkt.id, stufe)),
        });
        for it in konzept.massnahmen_zu(schluessel::HANDLUNGSFELD, &punkt.id) {
            if shown.insert(it.id.as_str()) {
                teile.extend(measure(blatt, it, (ebene + 1).min(TIEFSTE + 1)));
            }
        }
    }
    for it in &konzept.massnahmen {
        if shown.insert(it.id.as_str()) {
            teile.extend(measure(blatt, it, 2));
        }
    }
    let texte = blatt.texte;
    let measures = teile.iter().filter(|it| it.art.is_some()).count();
    let args = [
        ("teile", Arg::from(teile.len() - measures)),
        ("massnahmen", Arg::from(measures)),
        ("fassung", Arg::from(blatt.band.fassung.bezeichnung.as_str())),
    ];
    let kopf = Kopf::new(texte.text("ganzes-titel", &[]));
    (kopf, Ganzes { umfang: texte.text("ganzes-umfang", &args), teile })
}

/// A measure.
fn measure(blatt: &mut Blatt<'_>, it: &Massnahme, ebene: usize) -> Option<Konzeptteil> {
    let link = blatt.verknuepfung(it.id.as_str())?;
    let texte = blatt.texte;
    let stufe = ebene - 1;
    let ziel = it.ziel.as_ref();
    let ziel = ziel.map(|ziel| teil(blatt, ziel, &format!("{}-ziel", it.id), stufe));
    let reported = blatt.kontext.konzept.berichtet();
    Some(Konzeptteil {
        link: Verknuepfung { nummer: it.nummer.clone(), ..link },
        anker: it.id.to_string(),
        art: Some(Etikett::new("massnahmenart", it.art.word(), texte).text),
        ebene,
        neues_blatt: false,
        beispiel: it.abschnitt.beispiel,
        folgt: false,
        zusammenfassung: it.abschnitt.zusammenfassung.clone(),
        ziel,
        ziele: Vec::new(),
        status: reported.then(|| Etikett::new("umsetzung", it.status().word(), texte)),
        angaben: massnahme::angaben(blatt, it),
        text: Some(teil(blatt, it.abschnitt.text(), it.id.as_str(), stufe)),
    })
}

impl Auffindbar for Ganzes {
    fn worte(&self, sammler: &mut Sammler) {
        // Everything on it is found on its own page.
        sammler.satz(&self.umfang);
    }
}
