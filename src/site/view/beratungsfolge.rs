//! The Beratungsfolge of whatever a council dealt with: its consultations in order, each with what
//! was asked and what came of it; and a period in words, as pages of phases and measures have it.

use serde::Serialize;

use crate::{
    base::date::PartialDate,
    document::wortschatz::Ergebnis,
    konzept::{
        beratung::{Abstimmung, Beratung},
        phase::Zeitraum,
    },
    site::{
        bausteine::{Datum, Etikett, Verknuepfung, sprachmarke::Sprachmarke},
        blatt::Blatt,
        fund::Sammler,
    },
    texte::{Arg, Texte},
};

/// A span of time in words; `None` if nothing is known.
#[must_use]
pub fn zeitraum(zeitraum: Zeitraum, texte: &Texte) -> Option<String> {
    texte.zeitraum(zeitraum.beginn, zeitraum.ende)
}

/// One step of a Beratungsfolge.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Beratungsschritt {
    /// The anchor, if it can be cited.
    pub anker: Option<String>,
    /// When; `None` if unknown.
    pub datum: Option<Datum>,
    /// The committee.
    pub gremium: Option<Verknuepfung>,
    /// The paper.
    pub vorlage: Option<Verknuepfung>,
    /// What it was about.
    pub gegenstand: Option<String>,
    /// The item of the agenda.
    pub top: Option<String>,
    /// The part of the paper.
    pub teil: Option<String>,
    /// The number of the decision.
    pub beschlussnummer: Option<String>,
    /// Whether the public may be there.
    pub sitzung: Option<Etikett>,
    /// The committees that deal with it next.
    pub verwiesen_an: Vec<Verknuepfung>,
    /// What the committee was asked to do.
    pub behandlung: Option<Etikett>,
    /// What came of it.
    pub ergebnis: Etikett,
    /// Whether something was adopted; taking note is not, nor is recommending.
    pub beschlossen: bool,
    /// How it voted.
    pub abstimmung: Option<String>,
    /// The words of the decision.
    pub wortlaut: Option<String>,
    /// Why no other committee deliberated before.
    pub ohne_vorberatung: Option<String>,
    /// A remark.
    pub hinweis: Option<String>,
    /// The council information system.
    pub url: Option<String>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// The language of its words, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
}

impl Beratungsschritt {
    /// A consultation as a page shows it.
    #[must_use]
    pub fn new(blatt: &Blatt<'_>, beratung: &Beratung) -> Self {
        let texte = blatt.texte;
        let konzept = &blatt.kontext.konzept;
        let vorlage = beratung.vorlage.as_ref().and_then(|id| konzept.vorlage(id));
        let vorlage_link = vorlage.and_then(|it| blatt.verknuepfung(it.id.as_str()));
        Self {
            anker: beratung.id.as_ref().map(ToString::to_string),
            datum: beratung.datum.map(|it| Datum::new(it, texte)),
            gremium: beratung.gremium.as_ref().and_then(|it| blatt.verknuepfung(it.as_str())),
            gegenstand: beratung
                .gegenstand
                .clone()
                .or_else(|| vorlage.map(|it| it.betreff.clone())),
            vorlage: vorlage_link,
            behandlung: beratung.behandlung.map(|it| Etikett::new("behandlung", it.word(), texte)),
            top: beratung.top.clone(),
            teil: beratung.teil.clone(),
            beschlussnummer: beratung.beschlussnummer.clone(),
            sitzung: beratung.sitzung.map(|it| Etikett::new("sitzung", it.word(), texte)),
            verwiesen_an: beratung
                .verwiesen_an
                .iter()
                .filter_map(|it| blatt.verknuepfung(it.as_str()))
                .collect(),
            ergebnis: ergebnis(beratung, blatt.kontext.stand, texte),
            beschlossen: beratung.beschliesst(),
            abstimmung: beratung.abstimmung.map(|it| abstimmung(it, texte)),
            wortlaut: beratung.wortlaut.clone(),
            ohne_vorberatung: beratung.ohne_vorberatung.clone(),
            hinweis: beratung.hinweis.clone(),
            url: beratung.url.clone(),
            entwurf: beratung.entwurf,
            fremd: blatt.kontext.angabensprache(),
        }
    }
}

/// What came of a consultation; of one after the Stand of which nothing is recorded, that it is
/// still to come.
#[must_use]
pub fn ergebnis(beratung: &Beratung, stand: Option<PartialDate>, texte: &Texte) -> Etikett {
    let later = |(date, stand): (PartialDate, PartialDate)| date.first_day() > stand.last_day();
    let shown = match beratung.gezeigtes_ergebnis() {
        Ergebnis::KeineAngabe if beratung.datum.zip(stand).is_some_and(later) => {
            Ergebnis::StehtNochAus
        }
        it => it,
    };
    Etikett::new("ergebnis", shown.word(), texte)
}

/// How a body voted, in words.
#[must_use]
pub fn abstimmung(abstimmung: Abstimmung, texte: &Texte) -> String {
    let number = |it: u32| Arg::from(it.to_string());
    match abstimmung {
        Abstimmung::Wort(word) => Etikett::new("votum", word.word(), texte).text,
        Abstimmung::Stimmen { ja, nein, enthaltung } => {
            let none = enthaltung.map_or_else(|| Arg::from("keine"), number);
            let args = [("ja", number(ja)), ("nein", number(nein)), ("enthaltung", none)];
            texte.text("beratung-stimmen", &args)
        }
    }
}

/// Consultations in the order of their days; unknown days come last, otherwise the order of the
/// file holds.
#[must_use]
pub fn beratungsfolge<'a>(
    blatt: &Blatt<'_>,
    beratungen: impl Iterator<Item = &'a Beratung>,
) -> Vec<Beratungsschritt> {
    let mut steps: Vec<&Beratung> = beratungen.collect();
    steps.sort_by_key(|it| it.datum.map_or((true, None), |date| (false, Some(date.last_day()))));
    steps.into_iter().map(|it| Beratungsschritt::new(blatt, it)).collect()
}

impl Beratungsschritt {
    /// Its words for the search, on any page but that of its paper.
    pub(super) fn worte(&self, sammler: &mut Sammler) {
        self.place(sammler);
        sammler.verweise("vorlage", &self.vorlage);
        sammler.angabe("beratung-gegenstand", self.gegenstand.as_ref());
        self.outcome(sammler);
    }

    /// Its words on the page of its paper, which says itself what it is about.
    pub(super) fn worte_bei_vorlage(&self, sammler: &mut Sammler) {
        self.place(sammler);
        self.outcome(sammler);
    }

    fn place(&self, sammler: &mut Sammler) {
        let datum = self.datum.as_ref().map_or_else(|| sammler.unbekannt(), |it| it.text.clone());
        let gremium = self.gremium.iter().map(|it| it.titel.as_str());
        let head: Vec<&str> = std::iter::once(datum.as_str()).chain(gremium).collect();
        sammler.ort(self.anker.as_deref().unwrap_or_default(), &head.join(" · "));
    }

    fn outcome(&self, sammler: &mut Sammler) {
        sammler.angabe("schluesselname-top", self.top.as_ref());
        sammler.angabe("schluesselname-teil", self.teil.as_ref());
        sammler.angabe("schluesselname-beschlussnummer", self.beschlussnummer.as_ref());
        sammler.angabe("schluesselname-sitzung", self.sitzung.as_ref().map(|it| &it.text));
        sammler.angabe("beratung-behandlung", self.behandlung.as_ref().map(|it| &it.text));
        sammler.angabe("beratung-ergebnis", Some(&self.ergebnis.text));
        sammler.angabe("schluesselname-votum", self.abstimmung.as_ref());
        sammler.verweise("schluesselname-verwiesen-an", &self.verwiesen_an);
        sammler.angabe("beratung-wortlaut", self.wortlaut.as_ref());
        sammler.angabe("beratung-ohne-vorberatung", self.ohne_vorberatung.as_ref());
        sammler.angabe("beratung-hinweis", self.hinweis.as_ref());
    }
}
