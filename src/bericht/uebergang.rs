//! What became of a measure from one report to the next: two reports are compared by this, never
//! word by word.

use crate::document::wortschatz::Umsetzung;

/// What became of a measure since the report before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Uebergang {
    /// Done now.
    NeuUmgesetzt,
    /// Begun now.
    Begonnen,
    /// Further than before.
    Weiter,
    /// Taken up again after it was put off or given up.
    Wiederaufgenommen,
    /// Less far than before.
    Zurueck,
    /// Put off.
    Zurueckgestellt,
    /// Goes on no more: dropped, given up, refused.
    Aufgegeben,
    /// Goes on as a part of another one.
    Aufgegangen,
    /// Another word, of which neither is further.
    Anders,
    /// Reported on for the first time.
    Erstmals,
    /// It became one of several that had come differently far.
    AusMehreren,
    /// Reported on, and as far as before.
    Unveraendert,
    /// The report has nothing new on it.
    OhneNeues,
    /// The report says nothing of it.
    NichtErwaehnt,
}

impl Uebergang {
    /// Whether nothing happened that anybody would name one by one.
    #[must_use]
    pub fn is_still(self) -> bool {
        matches!(self, Self::Erstmals | Self::Unveraendert | Self::OhneNeues | Self::NichtErwaehnt)
    }

    /// All of them, in the order in which people want to know them.
    pub const ALLE: &[Self] = &[
        Self::NeuUmgesetzt,
        Self::Begonnen,
        Self::Weiter,
        Self::Wiederaufgenommen,
        Self::Zurueck,
        Self::Zurueckgestellt,
        Self::Aufgegeben,
        Self::Aufgegangen,
        Self::Anders,
        Self::Erstmals,
        Self::AusMehreren,
        Self::Unveraendert,
        Self::OhneNeues,
        Self::NichtErwaehnt,
    ];

    /// The word of the catalogs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NeuUmgesetzt => "neu-umgesetzt",
            Self::Begonnen => "begonnen",
            Self::Weiter => "weiter",
            Self::Wiederaufgenommen => "wiederaufgenommen",
            Self::Zurueck => "zurueck",
            Self::Zurueckgestellt => "zurueckgestellt",
            Self::Aufgegeben => "aufgegeben",
            Self::Aufgegangen => "aufgegangen",
            Self::Anders => "anders",
            Self::Erstmals => "erstmals",
            Self::AusMehreren => "aus-mehreren",
            Self::Unveraendert => "unveraendert",
            Self::OhneNeues => "ohne-neues",
            Self::NichtErwaehnt => "nicht-erwaehnt",
        }
    }

    /// From what was known before to what a report says now.
    #[must_use]
    pub fn of(davor: Option<Umsetzung>, jetzt: Umsetzung) -> Self {
        let Some(davor) = davor.filter(|it| *it != Umsetzung::KeineAngabe) else {
            return Self::Erstmals;
        };
        if davor == jetzt {
            return Self::Unveraendert;
        }
        let rested = davor.is_aufgegeben() || davor == Umsetzung::Zurueckgestellt;
        match (weite(davor), weite(jetzt)) {
            _ if jetzt == Umsetzung::Umgesetzt => Self::NeuUmgesetzt,
            _ if jetzt.is_aufgegeben() && davor.is_aufgegeben() => Self::Anders,
            _ if jetzt == Umsetzung::Zusammengefuehrt => Self::Aufgegangen,
            _ if jetzt.is_aufgegeben() => Self::Aufgegeben,
            _ if jetzt == Umsetzung::Zurueckgestellt => Self::Zurueckgestellt,
            (_, None) => Self::Anders,
            (None, _) if rested => Self::Wiederaufgenommen,
            (Some(before), Some(now)) if now > before && before < BEGONNEN && now >= BEGONNEN => {
                Self::Begonnen
            }
            (Some(before), Some(now)) if now > before => Self::Weiter,
            (Some(before), Some(now)) if now < before => Self::Zurueck,
            _ => Self::Anders,
        }
    }
}

/// From here on work is being done.
const BEGONNEN: u8 = 4;

/// How far a word is on the way; none for what has left it.
fn weite(status: Umsetzung) -> Option<u8> {
    Some(match status {
        Umsetzung::Vorschlag => 0,
        Umsetzung::InPruefung => 1,
        Umsetzung::NichtBegonnen => 2,
        Umsetzung::InPlanung => 3,
        Umsetzung::InUmsetzung | Umsetzung::Laufend => BEGONNEN,
        Umsetzung::TeilweiseUmgesetzt => 5,
        Umsetzung::Umgesetzt => 6,
        Umsetzung::Zurueckgestellt
        | Umsetzung::Eingestellt
        | Umsetzung::Abgelehnt
        | Umsetzung::Entfallen
        | Umsetzung::Zusammengefuehrt
        | Umsetzung::KeineAngabe => return None,
    })
}
