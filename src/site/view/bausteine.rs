//! Small parts that several views share.

use serde::Serialize;

use super::sprachwahl::Sprachmarke;
use crate::{
    base::date::PartialDate,
    konzept::{beratung::Beratung, phase::Zeitraum},
    site::{
        fund::Sammler,
        links::{Blatt, Text},
    },
    texte::Texte,
};

/// A link with words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Verknuepfung {
    /// Its words.
    pub titel: String,
    /// Relative address.
    pub href: String,
    /// A number in front of the words.
    pub nummer: Option<String>,
    /// Whether it leads to a draft.
    pub entwurf: bool,
    /// The language of its words, if it is not that of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fremd: Option<Sprachmarke>,
}

impl Verknuepfung {
    /// A link.
    #[must_use]
    pub fn new(titel: impl Into<String>, href: impl Into<String>) -> Self {
        Self { titel: titel.into(), href: href.into(), nummer: None, entwurf: false, fremd: None }
    }

    /// The link from a page to whatever an id stands for, if it is shown.
    #[must_use]
    pub fn zu_id(blatt: &Blatt<'_>, id: &str) -> Option<Self> {
        let konzept = blatt.kontext.konzept;
        let (href, titel) = blatt.zu_id(id, None)?;
        Some(Self {
            titel,
            href,
            nummer: konzept.gliederung.punkt(id).map(|it| it.nummer.voll.clone()),
            entwurf: blatt.kontext.eintrag(id).is_some_and(|it| it.1.entwurf),
            fremd: blatt.kontext.fremd(id),
        })
    }
}

/// A date in words and, if HTML knows it, for machines.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Datum {
    /// In words.
    pub text: String,
    /// For `datetime`.
    pub iso: Option<String>,
}

impl Datum {
    /// A date in the words of a language.
    #[must_use]
    pub fn new(date: PartialDate, texte: &Texte) -> Self {
        Self { text: texte.datum(date), iso: date.html_datetime() }
    }
}

/// A span of time in words; `None` if nothing is known.
#[must_use]
pub fn zeitraum(zeitraum: Zeitraum, texte: &Texte) -> Option<String> {
    texte.zeitraum(zeitraum.beginn, zeitraum.ende)
}

/// A word of a vocabulary with what people call it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Wort {
    /// The word, for classes and data.
    pub wort: &'static str,
    /// What people read.
    pub text: String,
}

impl Wort {
    /// A word of a vocabulary; the catalog has it as `<vocabulary>-<word in ASCII>`.
    #[must_use]
    pub fn new(vocabulary: &str, word: &'static str, texte: &Texte) -> Self {
        let id = format!("{vocabulary}-{}", crate::base::slug::slug(word));
        Self { wort: word, text: texte.text(&id, &[]) }
    }
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
    /// What the committee was asked to do.
    pub behandlung: Option<Wort>,
    /// What came of it.
    pub ergebnis: Wort,
    /// Whether something was adopted; taking note is not.
    pub beschlossen: bool,
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
    pub fn new(blatt: &Blatt<'_>, beratung: &Beratung, texte: &Texte) -> Self {
        let konzept = blatt.kontext.konzept;
        let vorlage = beratung.vorlage.as_ref().and_then(|id| konzept.vorlage(id));
        let vorlage_link = vorlage.and_then(|it| Verknuepfung::zu_id(blatt, it.id.as_str()));
        Self {
            anker: beratung.id.as_ref().map(ToString::to_string),
            datum: beratung.datum.map(|it| Datum::new(it, texte)),
            gremium: beratung
                .gremium
                .as_ref()
                .and_then(|it| Verknuepfung::zu_id(blatt, it.as_str())),
            gegenstand: beratung
                .gegenstand
                .clone()
                .or_else(|| vorlage.map(|it| it.betreff.clone())),
            vorlage: vorlage_link,
            behandlung: beratung.behandlung.map(|it| Wort::new("behandlung", it.word(), texte)),
            ergebnis: Wort::new("ergebnis", beratung.ergebnis.word(), texte),
            beschlossen: beratung.ergebnis.is_beschluss(),
            wortlaut: beratung.wortlaut.clone(),
            ohne_vorberatung: beratung.ohne_vorberatung.clone(),
            hinweis: beratung.hinweis.clone(),
            url: beratung.url.clone(),
            entwurf: beratung.entwurf,
            fremd: blatt.kontext.angabensprache(),
        }
    }
}

/// Consultations in the order of their days; unknown days come last, otherwise the order of the
/// file holds.
#[must_use]
pub fn beratungsfolge<'a>(
    blatt: &Blatt<'_>,
    beratungen: impl Iterator<Item = &'a Beratung>,
    texte: &Texte,
) -> Vec<Beratungsschritt> {
    let mut steps: Vec<&Beratung> = beratungen.collect();
    steps.sort_by_key(|it| it.datum.map_or((true, None), |date| (false, Some(date.last_day()))));
    steps.into_iter().map(|it| Beratungsschritt::new(blatt, it, texte)).collect()
}

/// A text of an entry, bound to its page.
#[must_use]
pub fn text(blatt: &mut Blatt<'_>, prosa: Option<&crate::document::value::Prosa>) -> Option<Text> {
    prosa.map(|it| blatt.text(it))
}

impl Beratungsschritt {
    /// Its words for the search; those of its paper only where the page is not about that.
    pub(super) fn worte(&self, mit_vorlage: bool, sammler: &mut Sammler) {
        let datum = self.datum.as_ref().map_or_else(|| sammler.unbekannt(), |it| it.text.clone());
        let gremium = self.gremium.iter().map(|it| it.titel.as_str());
        let head: Vec<&str> = std::iter::once(datum.as_str()).chain(gremium).collect();
        sammler.ort(self.anker.as_deref().unwrap_or_default(), &head.join(" · "));
        if mit_vorlage {
            sammler.verweise("vorlage", &self.vorlage);
            sammler.angabe("beratung-gegenstand", self.gegenstand.as_ref());
        }
        sammler.angabe("beratung-behandlung", self.behandlung.as_ref().map(|it| &it.text));
        sammler.angabe("beratung-ergebnis", Some(&self.ergebnis.text));
        sammler.angabe("beratung-wortlaut", self.wortlaut.as_ref());
        sammler.angabe("beratung-ohne-vorberatung", self.ohne_vorberatung.as_ref());
        sammler.angabe("beratung-hinweis", self.hinweis.as_ref());
    }
}
