//! Reports: how far the measures of one Fassung had come on a day. The second axis of time beside
//! that of the text: a report changes no word of a Fassung, and belongs to the publication.

pub mod lesen;
pub mod muster;
pub mod reihe;
pub mod uebergang;

use std::sync::Arc;

use crate::{
    base::{date::PartialDate, lang::Lang, span::Span},
    document::{
        Document,
        berichtstabelle::Statusmeldung,
        value::{Betrag, Prosa},
    },
    konzept::{
        angabe::{Angabe, Angabenwert},
        berichtsid::Berichtsid,
        fassungsid::FassungsId,
        id::Id,
        massnahme::Massnahme,
        sicht::Sicht,
        vorlage::Vorlage,
    },
};

/// A report, bound to the Fassung on which it reports.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bericht {
    /// The name of its folder: part of its permanent address.
    pub id: Berichtsid,
    pub titel: String,
    /// The period that it is about, in words: "2015/2016".
    pub zeitraum: Option<String>,
    /// As of when; reports follow each other by it.
    pub stichtag: PartialDate,
    /// Whether the public sees it.
    pub oeffentlich: bool,
    /// On which Fassung; none where the publication has none.
    pub fassung: Option<FassungsId>,
    /// The paper with which the council got it.
    pub vorlage: Option<Id<Vorlage>>,
    /// The report in whose place it stands.
    pub berichtigt: Option<Berichtsid>,
    /// Whether it is invented.
    pub beispiel: bool,
    /// One sentence.
    pub zusammenfassung: Option<String>,
    /// Its text, in the language of the concept.
    pub document: Arc<Document>,
    /// Its text in other languages.
    pub uebersetzungen: Vec<(Lang, Arc<Document>)>,
    /// Its table; none where it lacks it.
    pub tabelle: Option<Arc<Document>>,
    /// What it says of each measure, in the order of its table.
    pub zeilen: Vec<Zeile>,
    /// The figures as they were then, each under the path that it has in the concept.
    pub daten: Vec<Arc<Document>>,
}

/// What a report says of a measure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zeile {
    /// Which, in the Fassung of the report.
    pub massnahme: Id<Massnahme>,
    /// How far it has come, or that there is nothing new.
    pub meldung: Statusmeldung,
    /// In words, in the language of the concept.
    pub text: Option<Prosa>,
    /// The measure that it goes on in.
    pub mit: Option<Id<Massnahme>>,
    /// When it really began.
    pub begonnen: Option<PartialDate>,
    /// When it really ended.
    pub beendet: Option<PartialDate>,
    /// What was really spent.
    pub ausgegeben: Option<Betrag>,
    /// What comes next.
    pub naechster_schritt: Option<String>,
    /// What the fields say that the report declares.
    pub angaben: Vec<(Arc<Angabe>, Angabenwert)>,
    /// Where it says how far the measure has come, in the table.
    pub stelle: Span,
}

impl Bericht {
    /// Its words in another language, for whoever may see them: a translation may still be a draft.
    #[must_use]
    pub fn in_sprache(&self, lang: &Lang, sicht: Sicht) -> Option<&Document> {
        let own = self.uebersetzungen.iter().find(|it| it.0 == *lang).map(|it| &*it.1);
        own.filter(|it| sicht.intern() || !it.fields.entwurf())
    }

    /// What stands for it where there is little room: the period, or its Stichtag as people write
    /// it.
    #[must_use]
    pub fn kurz(&self, datum: impl Fn(PartialDate) -> String) -> String {
        self.zeitraum.clone().unwrap_or_else(|| datum(self.stichtag))
    }
}
