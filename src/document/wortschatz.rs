//! The closed vocabularies of the format: each word as an editor writes it, and the name the program uses.

macro_rules! wortschatz {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub enum $name { $($(#[$variant_doc])* $variant,)* }

            impl $name {
                /// All words, in the order in which they are explained.
                pub const WORDS: &[&str] = &[$($word,)*];

                /// The value that a word stands for; the words were checked against the key table before.
                #[must_use]
                pub fn from_word(word: &str) -> Self {
                    match word {
                        $($word => Self::$variant,)*
                        other => panic!("the key table admitted the word {other:?}"),
                    }
                }

                /// The word as an editor writes it.
                #[must_use]
                pub fn word(self) -> &'static str {
                    match self { $(Self::$variant => $word,)* }
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
    /// Which generated overview a chapter carries.
    Rolle {
        /// Premise and general aims.
        Praemisse = "praemisse",
        /// How the concept came about.
        Prozess = "prozess",
        /// The figures it rests on.
        Datenbasis = "datenbasis",
        /// Fields of action and guiding goals.
        Handlungsfelder = "handlungsfelder",
        /// What is to be done.
        Massnahmen = "massnahmen",
        /// An annex.
        Anhang = "anhang",
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
        /// A conference.
        Konferenz = "konferenz",
        /// A working group.
        Arbeitsgruppe = "arbeitsgruppe",
        /// Interviews.
        Interview = "interview",
        /// A workshop.
        Workshop = "workshop",
        /// Another form.
        Sonstiges = "sonstiges",
    }
    /// The kind of a committee.
    Gremienart {
        /// The council.
        Rat = "rat",
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
        /// A motion.
        Antrag = "antrag",
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
        /// Decided with changes.
        GeaendertBeschlossen = "geändert-beschlossen",
        /// Rejected.
        Abgelehnt = "abgelehnt",
        /// Postponed.
        Vertagt = "vertagt",
        /// Referred to another body.
        Verwiesen = "verwiesen",
        /// Withdrawn.
        Zurueckgezogen = "zurückgezogen",
        /// Noted; nothing was decided.
        ZurKenntnisGenommen = "zur-kenntnis-genommen",
        /// Not known from the sources.
        KeineAngabe = "keine-angabe",
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
        /// Another one.
        Sonstiges = "sonstiges",
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
}

impl Ergebnis {
    /// Whether the body adopted something. Taking note is not adopting.
    #[must_use]
    pub fn ist_beschluss(self) -> bool {
        matches!(self, Self::Beschlossen | Self::GeaendertBeschlossen)
    }
}
