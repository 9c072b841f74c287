//! A measure as every later stage knows it: typed, bound to others by id, and whether it keeps to
//! its dates. What its file may hold is described in `document::art::massnahme`; the fields are
//! those of the Maßnahmenblätter that towns use.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    berichtsid::Berichtsid,
    handlungsfeld::Handlungsfeld,
    id::Id,
    indikator::Indikator,
    nummer::Eigennummer,
    phase::Zeitraum,
    stadtteil::Stadtteil,
    ziel::Ziel,
    zielgruppe::Zielgruppe,
};
use crate::{
    base::{date::PartialDate, decimal::Decimal},
    document::{
        Document, Fields, Located,
        art::massnahme::{self, finanzierung, kosten, laufzeit, meilenstein, umsetzungsstand},
        value::{Betrag, Paar, Prosa},
        wortschatz::{
            Finanzierungsstand, Horizont, Kostenart, Kostensicherheit, Massnahmenart, Umsetzung,
        },
    },
};

/// What is to be done: by whom, for whom, when, at what cost, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Massnahme {
    pub id: Id<Massnahme>,
    pub abschnitt: Abschnitt,
    /// A short title for lists.
    pub kurztitel: Option<String>,
    /// Its number in this version of the concept: "M 4.2".
    pub nummer: Option<String>,
    pub art: Massnahmenart,
    /// Where it belongs.
    pub handlungsfeld: Option<Id<Handlungsfeld>>,
    /// What it serves.
    pub leitziele: Vec<Id<Ziel>>,
    /// What it is to reach itself.
    pub ziel: Option<Prosa>,
    /// Whether the concept depends on it most of all.
    pub schluesselmassnahme: bool,
    /// How urgent it is: a value of the scale of the concept.
    pub prioritaet: Option<String>,
    /// Ids of the actors and committees in charge.
    pub federfuehrung: Vec<String>,
    /// Ids of the actors and committees that take part.
    pub beteiligte: Vec<String>,
    /// For whom.
    pub zielgruppen: Vec<Id<Zielgruppe>>,
    /// Where.
    pub stadtteile: Vec<Id<Stadtteil>>,
    /// From when to when.
    pub zeitraum: Zeitraum,
    /// How far away it is, where no dates are named.
    pub horizont: Option<Horizont>,
    /// How long it takes, in words.
    pub dauer: Option<String>,
    /// Whether it has no end by intention.
    pub laufend: bool,
    /// What it costs.
    pub kosten: Vec<Kosten>,
    /// Staff, in full-time equivalents (VZÄ).
    pub personal: Option<Decimal>,
    /// Who pays.
    pub finanzierung: Vec<Finanzierung>,
    pub meilensteine: Vec<Meilenstein>,
    /// What counts as success, in words.
    pub erfolg: Option<Prosa>,
    /// What tells whether it works.
    pub indikatoren: Vec<Id<Indikator>>,
    /// What is known of how far it has come, oldest first.
    pub sachstaende: Vec<Sachstand>,
    /// Ids of the consultations and papers that decided about it.
    pub beschluesse: Vec<String>,
    /// Measures that have to do with it.
    pub verwandte: Vec<Id<Massnahme>>,
    /// Marks of what others plan, with which it is coordinated.
    pub abgestimmt_mit: Vec<String>,
    /// Values of the fields that the concept added.
    pub angaben: Vec<Paar>,
    /// The office to turn to.
    pub kontakt: Option<String>,
}

/// What a measure costs once, every year or in all; a measure may have several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kosten {
    /// Once, every year or in all.
    pub art: Option<Kostenart>,
    /// How much.
    pub betrag: Kostenbetrag,
    /// The year of the figure, or the first one.
    pub jahr: Option<u32>,
    /// The last year.
    pub bis_jahr: Option<u32>,
    /// The product or line of the budget.
    pub produkt: Option<String>,
    /// How sure it is.
    pub sicherheit: Option<Kostensicherheit>,
    /// What for.
    pub text: Option<String>,
}

/// How much something costs, as far as anybody says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kostenbetrag {
    /// This, in euros; nought is a figure too.
    Genau(Decimal),
    /// From this to that, in euros.
    Spanne(Decimal, Decimal),
    /// Nothing beyond what the office has anyway.
    Vorhanden,
    /// Nobody knows yet.
    Offen,
}

impl Kostenbetrag {
    /// The least and the most, in euros; none where nothing is known, and nothing more than the
    /// office has is nought.
    #[must_use]
    pub fn spanne(self) -> Option<(Decimal, Decimal)> {
        match self {
            Self::Genau(amount) => Some((amount, amount)),
            Self::Spanne(least, most) => Some((least, most)),
            Self::Vorhanden => Some((Decimal::from(0), Decimal::from(0))),
            Self::Offen => None,
        }
    }
}

/// Who pays a part of a measure, and whether that is certain.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finanzierung {
    /// Who pays.
    pub quelle: String,
    /// By which programme.
    pub programm: Option<String>,
    /// How much.
    pub betrag: Option<Betrag>,
    /// Per cent of the whole.
    pub anteil: Option<Decimal>,
    /// How far it has come.
    pub status: Option<Finanzierungsstand>,
    /// Its page.
    pub url: Option<String>,
}

/// What is to be reached on the way, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Meilenstein {
    /// What is to be reached.
    pub titel: String,
    /// Until when.
    pub bis: Option<PartialDate>,
    /// When it was reached.
    pub erledigt: Option<PartialDate>,
    /// A remark.
    pub text: Option<String>,
}

/// How far a measure had come on a day: as its own file says, or as a report says that is laid
/// over it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sachstand {
    /// As of when.
    pub stand: PartialDate,
    /// How far.
    pub status: Umsetzung,
    /// In words; the reason, if it was dropped.
    pub text: Option<Prosa>,
    /// The measure that it goes on in.
    pub mit: Option<Id<Massnahme>>,
    /// The report that says so; none where the file of the measure does.
    pub bericht: Option<Berichtsid>,
    /// When it really began, as far as the report knows.
    pub begonnen: Option<PartialDate>,
    /// When it really ended.
    pub beendet: Option<PartialDate>,
}

/// Whether a measure keeps to its dates, as of a day. Derived, never written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Terminlage {
    /// No date has passed without what it promised.
    ImPlan,
    /// Its beginning has passed, and it has not begun.
    BeginnUeberschritten(PartialDate),
    /// Its end has passed, and it is not done.
    EndeUeberschritten(PartialDate),
    /// The date of a milestone has passed, and it is not reached.
    MeilensteinUeberschritten(PartialDate),
}

impl Massnahme {
    /// What its file says; what is wrong with that was found while it was read.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        let fields = &document.fields;
        let zeitraum = fields.get(massnahme::ZEITRAUM);
        let mut sachstaende: Vec<Sachstand> = fields
            .entries(massnahme::UMSETZUNGSSTAND)
            .into_iter()
            .filter_map(Sachstand::read)
            .collect();
        sachstaende.sort_by_key(|it| it.stand.last_day());
        Self {
            id: Id::new(&id_of(document)),
            abschnitt: Abschnitt::read(document),
            kurztitel: fields.string(massnahme::KURZTITEL),
            nummer: Eigennummer::of(fields.get(massnahme::NUMMER)),
            art: fields.get(massnahme::ART).unwrap_or(Massnahmenart::Massnahme),
            handlungsfeld: fields.get(massnahme::HANDLUNGSFELD).map(Id::new),
            leitziele: ids(&fields.items(massnahme::LEITZIELE)),
            ziel: fields.get(massnahme::ZIEL).cloned(),
            schluesselmassnahme: fields.flag(massnahme::SCHLUESSELMASSNAHME),
            prioritaet: fields.string(massnahme::PRIORITAET),
            federfuehrung: fields
                .items(massnahme::FEDERFUEHRUNG)
                .into_iter()
                .map(|it| it.value.to_owned())
                .collect(),
            beteiligte: fields
                .items(massnahme::BETEILIGTE)
                .into_iter()
                .map(|it| it.value.to_owned())
                .collect(),
            zielgruppen: ids(&fields.items(massnahme::ZIELGRUPPEN)),
            stadtteile: ids(&fields.items(massnahme::STADTTEILE)),
            zeitraum: zeitraum.map(Zeitraum::read).unwrap_or_default(),
            horizont: zeitraum.and_then(|it| it.get(laufzeit::HORIZONT)),
            dauer: zeitraum.and_then(|it| it.string(laufzeit::DAUER)),
            laufend: zeitraum.is_some_and(|it| it.flag(laufzeit::LAUFEND)),
            kosten: fields.entries(massnahme::KOSTEN).into_iter().map(Kosten::read).collect(),
            personal: fields.get(massnahme::PERSONAL),
            finanzierung: fields
                .entries(massnahme::FINANZIERUNG)
                .into_iter()
                .map(Finanzierung::read)
                .collect(),
            meilensteine: fields
                .entries(massnahme::MEILENSTEINE)
                .into_iter()
                .map(Meilenstein::read)
                .collect(),
            erfolg: fields.get(massnahme::ERFOLG).cloned(),
            indikatoren: ids(&fields.items(massnahme::INDIKATOREN)),
            sachstaende,
            beschluesse: fields
                .items(massnahme::BESCHLUESSE)
                .into_iter()
                .map(|it| it.value.to_owned())
                .collect(),
            verwandte: ids(&fields.items(massnahme::VERWANDTE)),
            abgestimmt_mit: fields
                .items(massnahme::ABGESTIMMT_MIT)
                .iter()
                .map(|it| it.value.to_owned())
                .collect(),
            angaben: fields.get(massnahme::ANGABEN).unwrap_or_default().to_vec(),
            kontakt: fields.string(massnahme::KONTAKT),
        }
    }

    /// The newest of what is known.
    #[must_use]
    pub fn sachstand(&self) -> Option<&Sachstand> {
        self.sachstaende.last()
    }

    /// How far it has come; one of which nobody ever reported says nothing.
    #[must_use]
    pub fn status(&self) -> Umsetzung {
        self.sachstand().map_or(Umsetzung::KeineAngabe, |it| it.status)
    }

    /// Whether it keeps to its dates as of a day; `None` where that is no question. Partial dates
    /// get the benefit of the doubt: "2019" has passed only after its last day. Where nobody ever
    /// reported, dates do not tell.
    #[must_use]
    pub fn terminlage(&self, stand: Option<PartialDate>) -> Option<Terminlage> {
        let known = self.sachstand()?;
        self.lage_bei(known.status, stand?, known.bericht.is_none())
    }

    /// The same for what a report says of it. A report is on a text that stays as it is: whether
    /// its milestones were reached since, nobody can mark there.
    #[must_use]
    pub fn lage_laut_bericht(
        &self,
        status: Umsetzung,
        stichtag: PartialDate,
    ) -> Option<Terminlage> {
        self.lage_bei(status, stichtag, false)
    }

    #[expect(clippy::fn_params_excessive_bools, reason = "whether its milestones tell")]
    fn lage_bei(
        &self,
        status: Umsetzung,
        stand: PartialDate,
        meilensteine: bool,
    ) -> Option<Terminlage> {
        let passed = |date: &PartialDate| stand.first_day() > date.last_day();
        let lasting = self.laufend || status == Umsetzung::Laufend;
        match status {
            Umsetzung::Umgesetzt
            | Umsetzung::Zurueckgestellt
            | Umsetzung::Vorschlag
            | Umsetzung::InPruefung
            | Umsetzung::KeineAngabe => return None,
            it if it.is_aufgegeben() => return None,
            _ => {}
        }
        if let Some(ende) = self.zeitraum.ende.filter(|it| passed(it) && !lasting) {
            return Some(Terminlage::EndeUeberschritten(ende));
        }
        let waits = matches!(status, Umsetzung::NichtBegonnen | Umsetzung::InPlanung);
        if let Some(beginn) = self.zeitraum.beginn.filter(|it| passed(it) && waits) {
            return Some(Terminlage::BeginnUeberschritten(beginn));
        }
        let open =
            self.meilensteine.iter().filter(|it| it.erledigt.is_none()).filter_map(|it| it.bis);
        let open = open.filter(|it| meilensteine && passed(it));
        if let Some(bis) = open.min_by_key(|it| it.last_day()) {
            return Some(Terminlage::MeilensteinUeberschritten(bis));
        }
        // There is no plan to keep to where nobody wrote a date.
        let known =
            self.zeitraum.ende.is_some() || self.meilensteine.iter().any(|it| it.bis.is_some());
        let planned = if lasting { known || self.zeitraum.beginn.is_some() } else { known };
        planned.then_some(Terminlage::ImPlan)
    }

    /// The years that its period touches; none where it has no beginning or no end. What goes on
    /// without an end goes on as long as anything is planned, `bis`.
    #[must_use]
    pub fn jahre(&self, bis: Option<i16>) -> std::ops::RangeInclusive<i16> {
        let year = |date: PartialDate| date.first_day().year();
        let end = self.zeitraum.ende.map(year).or_else(|| bis.filter(|_| self.laufend));
        match (self.zeitraum.beginn.map(year), end) {
            (Some(begin), Some(end)) => begin..=end.max(begin),
            (Some(year), None) | (None, Some(year)) => year..=year,
            #[expect(clippy::reversed_empty_ranges, reason = "an empty range is meant")]
            (None, None) => 1..=0,
        }
    }
}

impl Kosten {
    /// What does not fit was found already.
    fn amount(fields: &Fields) -> Kostenbetrag {
        let euros = |key| match fields.get(key) {
            Some(Betrag::Euro(amount)) => Some(amount),
            _ => None,
        };
        if let Some(amount) = euros(kosten::BETRAG) {
            return Kostenbetrag::Genau(amount);
        }
        match (euros(kosten::VON), euros(kosten::BIS)) {
            (Some(least), Some(most)) => Kostenbetrag::Spanne(least, most),
            _ if fields.flag(kosten::VORHANDENE_MITTEL) => Kostenbetrag::Vorhanden,
            _ => Kostenbetrag::Offen,
        }
    }

    fn read(fields: &Fields) -> Self {
        Self {
            art: fields.get(kosten::ART),
            betrag: Self::amount(fields),
            jahr: fields.get(kosten::JAHR),
            bis_jahr: fields.get(kosten::BIS_JAHR),
            produkt: fields.string(kosten::PRODUKT),
            sicherheit: fields.get(kosten::SICHERHEIT),
            text: fields.string(kosten::TEXT),
        }
    }
}

impl Finanzierung {
    fn read(fields: &Fields) -> Self {
        Self {
            quelle: fields.string_or_empty(finanzierung::QUELLE),
            programm: fields.string(finanzierung::PROGRAMM),
            betrag: fields.get(finanzierung::BETRAG),
            anteil: fields.get(finanzierung::ANTEIL),
            status: fields.get(finanzierung::STATUS),
            url: fields.string(finanzierung::URL),
        }
    }
}

impl Meilenstein {
    fn read(fields: &Fields) -> Self {
        Self {
            titel: fields.string_or_empty(meilenstein::TITEL),
            bis: fields.get(meilenstein::BIS),
            erledigt: fields.get(meilenstein::ERLEDIGT),
            text: fields.string(meilenstein::TEXT),
        }
    }
}

impl Sachstand {
    /// What a report says, without more words.
    #[must_use]
    pub fn laut(bericht: &Berichtsid, stand: PartialDate, status: Umsetzung) -> Self {
        let bericht = Some(bericht.clone());
        let (text, mit, begonnen, beendet) = (None, None, None, None);
        Self { stand, status, text, mit, bericht, begonnen, beendet }
    }

    /// One without date or status was found already and says nothing.
    fn read(fields: &Fields) -> Option<Self> {
        Some(Self {
            stand: fields.get(umsetzungsstand::STAND)?,
            status: fields.get(umsetzungsstand::STATUS)?,
            text: fields.get(umsetzungsstand::TEXT).cloned(),
            mit: fields.get(umsetzungsstand::MIT).map(Id::new),
            bericht: None,
            begonnen: None,
            beendet: None,
        })
    }
}

fn ids<T>(references: &[Located<&str>]) -> Vec<Id<T>> {
    references.iter().map(|it| Id::new(it.value)).collect()
}
