//! The closed vocabularies of the format: each word as an editor writes it, and the name the
//! program uses.

use super::form::Vokabular;

macro_rules! wortschatz {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub enum $name { $($(#[$variant_doc])* $variant,)* }

            impl $name {
                /// The word as an editor writes it.
                #[must_use]
                pub fn word(self) -> &'static str {
                    match self { $(Self::$variant => $word,)* }
                }
            }

            impl Vokabular for $name {
                const WORDS: &'static [&'static str] = &[$($word,)*];

                fn find(word: &str) -> Option<Self> {
                    [$(Self::$variant,)*].into_iter().find(|it| it.word() == word)
                }
            }
        )*
    };
}

wortschatz! {
    /// How far a version of the concept has come.
    Status {
        /// Being written.
        InArbeit = "in-arbeit",
        /// A complete draft.
        Entwurf = "entwurf",
        /// Before the committees.
        Beratung = "beratung",
        /// Adopted by a decision.
        Beschlossen = "beschlossen",
        /// No longer the town's concept.
        Aufgehoben = "aufgehoben",
    }
    /// The article in front of a town's name.
    Artikel {
        /// "der Landkreis".
        Der = "der",
        /// "die Stadt".
        Die = "die",
        /// "das Amt".
        Das = "das",
    }
    /// Which generated overview a chapter carries.
    Rolle {
        /// Premise and general aims.
        Praemisse = "praemisse",
        /// How the concept came about.
        Prozess = "prozess",
        /// The figures it rests on.
        Datenbasis = "datenbasis",
        /// Goals of all levels.
        Ziele = "ziele",
        /// Fields of action and guiding goals.
        Handlungsfelder = "handlungsfelder",
        /// What is to be done.
        Massnahmen = "massnahmen",
        /// An annex.
        Anhang = "anhang",
    }
    /// What a list within a text lists.
    Verzeichnisart {
        /// Figures: images and charts.
        Abbildungen = "abbildungen",
        /// Tables.
        Tabellen = "tabellen",
        /// What the concept cites.
        Literatur = "literatur",
    }
    /// What is said of a chapter's text.
    Inhalt {
        /// The text is still to be written; the page says so.
        Folgt = "folgt",
    }
    /// The state of a phase or a step.
    Phasenstand {
        /// Not begun.
        Geplant = "geplant",
        /// Under way.
        Laeuft = "läuft",
        /// Done.
        Abgeschlossen = "abgeschlossen",
        /// Will not take place.
        Entfallen = "entfallen",
    }
    /// The form of a participation.
    Beteiligungsart {
        /// A stall at a market.
        Marktstand = "marktstand",
        /// A survey.
        Befragung = "befragung",
        Konferenz = "konferenz",
        /// A working group.
        Arbeitsgruppe = "arbeitsgruppe",
        Interview = "interview",
        Workshop = "workshop",
        /// Another form.
        Sonstiges = "sonstiges",
    }
    /// The kind of a committee.
    Gremienart {
        /// The council.
        Rat = "rat",
        /// The council of a Kreis.
        Kreistag = "kreistag",
        /// The council of a part of the town (§ 36 GO NRW).
        Bezirksvertretung = "bezirksvertretung",
        /// The same under another name: Ortsrat, Ortsbeirat, Ortschaftsrat.
        Ortsrat = "ortsrat",
        /// A committee of the council.
        Ausschuss = "ausschuss",
        /// An advisory board.
        Beirat = "beirat",
        /// The integration council (§ 27 GO NRW).
        Integrationsrat = "integrationsrat",
        /// A steering group.
        Steuerungsgruppe = "steuerungsgruppe",
        /// Another body.
        Sonstiges = "sonstiges",
    }
    /// The kind of a council paper; what it proposes is another matter.
    Vorlagenart {
        /// Proposes a decision.
        Beschlussvorlage = "beschlussvorlage",
        /// Informs.
        Mitteilungsvorlage = "mitteilungsvorlage",
        /// Reports.
        Berichtsvorlage = "berichtsvorlage",
        /// Supplements another paper.
        Ergaenzungsvorlage = "ergänzungsvorlage",
        /// Informs, under another name.
        Informationsvorlage = "informationsvorlage",
        /// A motion.
        Antrag = "antrag",
        /// A motion to change what another paper proposes.
        Aenderungsantrag = "änderungsantrag",
        /// A motion to add to what another paper proposes.
        Ergaenzungsantrag = "ergänzungsantrag",
        /// What the administration says to another paper.
        Stellungnahme = "stellungnahme",
        /// An answer to an inquiry.
        Antwort = "antwort",
        /// What citizens suggest to the council (§ 24 GO NRW).
        Anregung = "anregung",
        /// An inquiry.
        Anfrage = "anfrage",
        /// A report.
        Bericht = "bericht",
        /// Another kind, or one that the sources do not name.
        Sonstiges = "sonstiges",
    }
    /// What a committee is asked to do with a paper (Art der Behandlung).
    Behandlung {
        /// To take note.
        ZurKenntnis = "zur-kenntnis",
        /// To be heard.
        Anhoerung = "anhörung",
        /// To deliberate before another body decides.
        Vorberatung = "vorberatung",
        /// To recommend.
        Empfehlung = "empfehlung",
        /// To decide.
        Entscheidung = "entscheidung",
        /// To answer.
        ZurBeantwortung = "zur-beantwortung",
    }
    /// What came of it.
    Ergebnis {
        /// Decided as proposed.
        Beschlossen = "beschlossen",
        /// Decided as proposed, and said so.
        UngeaendertBeschlossen = "ungeändert-beschlossen",
        /// Decided with changes.
        GeaendertBeschlossen = "geändert-beschlossen",
        /// Recommended to the body that decides.
        Empfohlen = "empfohlen",
        /// Recommended with changes.
        GeaendertEmpfohlen = "geändert-empfohlen",
        /// Not recommended.
        NichtEmpfohlen = "nicht-empfohlen",
        /// Agreed to, where there is nothing to decide.
        Zugestimmt = "zugestimmt",
        /// Passed on without a vote.
        OhneVotum = "ohne-votum",
        /// Rejected.
        Abgelehnt = "abgelehnt",
        /// Postponed.
        Vertagt = "vertagt",
        /// Put back, without a day on which it is dealt with.
        Zurueckgestellt = "zurückgestellt",
        /// Taken off the agenda.
        Abgesetzt = "abgesetzt",
        /// Referred to another body.
        Verwiesen = "verwiesen",
        /// Withdrawn.
        Zurueckgezogen = "zurückgezogen",
        /// Noted; nothing was decided.
        ZurKenntnisGenommen = "zur-kenntnis-genommen",
        /// Noted with approval; nothing was decided.
        ZustimmendZurKenntnis = "zustimmend-zur-kenntnis-genommen",
        /// Needs no decision any more.
        Erledigt = "erledigt",
        /// Will be dealt with after the Stand.
        StehtNochAus = "steht-noch-aus",
        /// Not known from the sources.
        KeineAngabe = "keine-angabe",
    }
    /// How a body voted.
    Votum {
        /// Without votes against.
        Einstimmig = "einstimmig",
        /// With votes against.
        Mehrheitlich = "mehrheitlich",
    }
    /// The kind of an actor.
    Akteursart {
        /// An office of the town.
        Verwaltung = "verwaltung",
        /// A municipality.
        Kommune = "kommune",
        /// A district (Kreis) or a part of it.
        Kreis = "kreis",
        /// A state of the federation or an authority of it.
        Land = "land",
        /// The federation or an authority of it.
        Bund = "bund",
        /// A research or consulting institute.
        Institut = "institut",
        /// A provider of services.
        Traeger = "träger",
        /// An association.
        Verein = "verein",
        /// A network.
        Netzwerk = "netzwerk",
        /// A group in the council.
        Fraktion = "fraktion",
        /// Another one.
        Sonstiges = "sonstiges",
    }
    /// Whether the public may be at a meeting.
    Sitzung {
        /// It may.
        Oeffentlich = "öffentlich",
        /// It may not.
        Nichtoeffentlich = "nichtöffentlich",
    }
    /// The kind of a measure.
    Massnahmenart {
        /// A measure of the town.
        Massnahme = "maßnahme",
        /// A lasting offer to citizens.
        Angebot = "angebot",
        /// A project with an end.
        Projekt = "projekt",
        /// A lasting task.
        Daueraufgabe = "daueraufgabe",
        /// A recommendation; who follows it and when is open.
        Handlungsempfehlung = "handlungsempfehlung",
        /// Something to be examined before anybody decides.
        Pruefauftrag = "prüfauftrag",
    }
    /// How urgent a measure is.
    Prioritaet {
        /// At once.
        Hoch = "hoch",
        /// Within some two years.
        Mittel = "mittel",
        /// Within some four years.
        Niedrig = "niedrig",
    }
    /// How far a measure has come.
    Umsetzung {
        /// Somebody proposed it.
        Vorschlag = "vorschlag",
        /// Being looked into: whether it can be done is open.
        InPruefung = "in-prüfung",
        /// Agreed, not begun.
        NichtBegonnen = "nicht-begonnen",
        /// Being planned.
        InPlanung = "in-planung",
        /// Being carried out.
        InUmsetzung = "in-umsetzung",
        /// A lasting task that is being done.
        Laufend = "laufend",
        /// Done in part.
        TeilweiseUmgesetzt = "teilweise-umgesetzt",
        /// Done.
        Umgesetzt = "umgesetzt",
        /// Put off.
        Zurueckgestellt = "zurückgestellt",
        /// Begun, and given up.
        Eingestellt = "eingestellt",
        /// Refused by the council or the office in charge.
        Abgelehnt = "abgelehnt",
        /// Dropped, with a reason.
        Entfallen = "entfallen",
        /// Goes on as a part of another measure.
        Zusammengefuehrt = "zusammengeführt",
        /// Nothing is known.
        KeineAngabe = "keine-angabe",
    }
    /// How often a cost arises.
    Kostenart {
        /// Once.
        Einmalig = "einmalig",
        /// Every year.
        Jaehrlich = "jährlich",
        /// All of it, over the whole period.
        Gesamt = "gesamt",
    }
    /// How far away a measure is, where nobody names dates (NKI: up to 3 years, 4 to 7, more).
    Horizont {
        /// Soon.
        Kurzfristig = "kurzfristig",
        /// After that.
        Mittelfristig = "mittelfristig",
        /// Later.
        Langfristig = "langfristig",
        /// All the time.
        Kontinuierlich = "kontinuierlich",
    }
    /// How sure a figure of costs is.
    Kostensicherheit {
        /// An estimate.
        Geschaetzt = "geschätzt",
        /// In the budget.
        Eingeplant = "eingeplant",
        /// Adopted.
        Beschlossen = "beschlossen",
    }
    /// How far funding has come.
    Finanzierungsstand {
        /// Planned.
        Geplant = "geplant",
        /// Applied for.
        Beantragt = "beantragt",
        /// Granted.
        Bewilligt = "bewilligt",
        /// Refused.
        Abgelehnt = "abgelehnt",
    }
    /// The form of a field that a concept declares for its measures.
    Angabenart {
        /// A line of text.
        Text = "text",
        /// A number with a unit.
        Zahl = "zahl",
        /// One of some words.
        Auswahl = "auswahl",
        /// A date, perhaps partial.
        Datum = "datum",
    }
    /// What an indicator measures (Difu, Leitfaden Monitoring).
    Indikatorebene {
        /// The surroundings, which the concept alone cannot change.
        Kontext = "kontext",
        /// What was delivered.
        Output = "output",
        /// What it brought about.
        Impact = "impact",
    }
    /// Which way an indicator is wanted to go.
    Richtung {
        /// Up.
        Steigen = "steigen",
        /// Down.
        Sinken = "sinken",
        /// Neither is better.
        Keine = "keine",
    }
    /// How often an indicator is measured.
    Haeufigkeit {
        /// Every month.
        Monatlich = "monatlich",
        /// Every quarter.
        Vierteljaehrlich = "vierteljährlich",
        /// Twice a year.
        Halbjaehrlich = "halbjährlich",
        /// Every year.
        Jaehrlich = "jährlich",
        /// Every other year.
        AlleZweiJahre = "alle-zwei-jahre",
        /// Now and then.
        Unregelmaessig = "unregelmäßig",
    }
    /// The form of a chart.
    Diagrammart {
        /// Lines over time.
        Linie = "linie",
        /// Bars side by side.
        Balken = "balken",
        /// Bars of parts upon each other.
        Gestapelt = "gestapelt",
        /// Two lines and the gap between them.
        Abstand = "abstand",
    }
    /// What an editor wants of a finding.
    Gewicht {
        /// As an error.
        Fehler = "fehler",
        /// As a warning.
        Warnung = "warnung",
        /// As a note.
        Hinweis = "hinweis",
        /// Not at all.
        Aus = "aus",
    }
    /// The states of the federation, by the second part of ISO 3166-2:DE.
    Land {
        /// Baden-Württemberg.
        BW = "BW",
        /// Bayern.
        BY = "BY",
        /// Berlin.
        BE = "BE",
        /// Brandenburg.
        BB = "BB",
        /// Bremen.
        HB = "HB",
        /// Hamburg.
        HH = "HH",
        /// Hessen.
        HE = "HE",
        /// Mecklenburg-Vorpommern.
        MV = "MV",
        /// Niedersachsen.
        NI = "NI",
        /// Nordrhein-Westfalen.
        NW = "NW",
        /// Rheinland-Pfalz.
        RP = "RP",
        /// Saarland.
        SL = "SL",
        /// Sachsen.
        SN = "SN",
        /// Sachsen-Anhalt.
        ST = "ST",
        /// Schleswig-Holstein.
        SH = "SH",
        /// Thüringen.
        TH = "TH",
    }
    /// How far a site conforms to the rules of accessibility (EU 2018/1523).
    Vereinbarkeit {
        /// Fully.
        Vollstaendig = "vollständig",
        /// Partly.
        Teilweise = "teilweise",
        /// Not.
        Nicht = "nicht",
    }
    /// How conformity was found out.
    Pruefmethode {
        /// The body looked itself.
        Selbstbewertung = "selbstbewertung",
        /// Somebody else looked.
        Dritte = "prüfung-durch-dritte",
    }
    /// Why something is not accessible.
    Ausnahmegrund {
        /// It does not conform.
        Unvereinbar = "unvereinbarkeit",
        /// It would be a disproportionate burden.
        Belastung = "unverhältnismäßige-belastung",
        /// The rules do not ask for it.
        Ausserhalb = "nicht-im-geltungsbereich",
    }
}

impl Umsetzung {
    /// Whether it goes on no more without having been done.
    #[must_use]
    pub fn is_aufgegeben(self) -> bool {
        matches!(
            self,
            Self::Entfallen | Self::Eingestellt | Self::Abgelehnt | Self::Zusammengefuehrt
        )
    }
}

impl Ergebnis {
    /// Whether the word says that something was adopted. Taking note and recommending is not
    /// adopting; whether the body could adopt it is said by what it was asked to do.
    #[must_use]
    pub fn is_beschluss(self) -> bool {
        matches!(
            self,
            Self::Beschlossen | Self::UngeaendertBeschlossen | Self::GeaendertBeschlossen
        )
    }

    /// Whether nothing is said to have happened yet.
    #[must_use]
    pub fn is_offen(self) -> bool {
        matches!(self, Self::KeineAngabe | Self::StehtNochAus)
    }
}

/// Each vocabulary with the name under which the catalogs have its words.
pub const ALLE: &[(&str, &[&str])] = &[
    ("status", Status::WORDS),
    ("phasenstand", Phasenstand::WORDS),
    ("beteiligungsart", Beteiligungsart::WORDS),
    ("gremienart", Gremienart::WORDS),
    ("vorlagenart", Vorlagenart::WORDS),
    ("behandlung", Behandlung::WORDS),
    ("ergebnis", Ergebnis::WORDS),
    ("votum", Votum::WORDS),
    ("akteursart", Akteursart::WORDS),
    ("sitzung", Sitzung::WORDS),
    ("massnahmenart", Massnahmenart::WORDS),
    ("prioritaet", Prioritaet::WORDS),
    ("umsetzung", Umsetzung::WORDS),
    ("horizont", Horizont::WORDS),
    ("kostenart", Kostenart::WORDS),
    ("kostensicherheit", Kostensicherheit::WORDS),
    ("finanzierungsstand", Finanzierungsstand::WORDS),
    ("indikatorebene", Indikatorebene::WORDS),
    ("richtung", Richtung::WORDS),
    ("haeufigkeit", Haeufigkeit::WORDS),
    ("diagrammart", Diagrammart::WORDS),
    ("vereinbarkeit", Vereinbarkeit::WORDS),
    ("pruefmethode", Pruefmethode::WORDS),
    ("ausnahmegrund", Ausnahmegrund::WORDS),
];
