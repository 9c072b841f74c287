//! konzept.yaml: what holds for the whole publication, and the list of its versions.

use super::gemeinsam::gebaerdensprache;
use crate::document::{
    art::beratung,
    form::{
        Beliebig, Datum, EigeneStelle, Einzelwort, Email, Farbe, Flag, Gliederung, Id, Liste,
        Paare, Prosa, Sprache, Tabelle, Text, Umbenennung, Url, Verweis, Wort, Wortpaar,
        Wortstufen, Zahl,
    },
    keys::table,
    wortschatz::{Angabenart, Artikel, Land, Status, Umsetzung},
};

table! {
    /// konzept.yaml.
    "konzept" {
        FORMAT: Zahl = required "format",
        TITEL: Text = required "titel",
        UNTERTITEL: Text = optional "untertitel",
        BESCHREIBUNG: Prosa = optional "beschreibung",
        KOMMUNE: Tabelle<kommune::Keys> = required "kommune",
        WEBADRESSE: Url = optional "webadresse",
        SPRACHEN: Liste<Sprache> = optional "sprachen",
        DEMO: Flag = optional "demo",
        BEZEICHNUNGEN: Tabelle<bezeichnungen::Keys> = optional "bezeichnungen",
        ZIELEBENEN: Liste<Tabelle<zielebene::Keys>> = optional "zielebenen",
        UEBERSICHT: Tabelle<uebersicht::Keys> = optional "übersicht",
        PRIORITAETEN: Liste<Tabelle<prioritaet::Keys>> = optional "prioritäten",
        STATUSWORTE: Liste<Wort<Umsetzung>> = optional "statuswörter",
        NUMMERIERUNG: Liste<Text> = optional "nummerierung",
        GLIEDERUNG: Gliederung = required "gliederung",
        ARBEITSSTAND: Tabelle<arbeitsstand::Keys> = required "arbeitsstand",
        FASSUNGEN: Liste<Tabelle<fassung::Keys>> = optional "fassungen",
        AKTUELL: Id = optional "aktuell",
        WEGGEFALLEN: Liste<Tabelle<wegfall::Keys>> = optional "weggefallen",
        VERGLEICHE: Liste<Tabelle<vergleich::Keys>> = optional "vergleiche",
        KONTAKT: Tabelle<kontakt::Keys> = optional "kontakt",
        AUSSEHEN: Tabelle<aussehen::Keys> = optional "aussehen",
        BILDER: Tabelle<bilder::Keys> = optional "bilder",
        RUECKMELDUNG: Tabelle<anlaufstelle::Keys> = optional "rückmeldung",
        BARRIERE_MELDEN: Tabelle<anlaufstelle::Keys> = optional "barriere_melden",
        GEBAERDENSPRACHE: Tabelle<gebaerdensprache::Keys> = optional "gebärdensprache",
        UEBERSETZUNGEN: Liste<Tabelle<ueberschrift::Keys>> = optional "übersetzungen",
        ANGABEN: Liste<Tabelle<angabe::Keys>> = optional "angaben",
        FRISTEN: Tabelle<fristen::Keys> = optional "fristen",
        PRUEFUNG: Paare = optional "prüfung",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// The publisher.
    mod kommune "kommune" as Keys {
        NAME: Text = required "name",
        ARTIKEL: Wort<Artikel> = optional "artikel",
        LAND: Wort<Land> = optional "land",
        URL: Url = optional "url",
    }
}

table! {
    /// What the town calls the parts of its concept.
    mod bezeichnungen "bezeichnungen" as Keys {
        MASSNAHME: Wortpaar = optional "maßnahme",
        SCHLUESSELMASSNAHME: Einzelwort = optional "schlüsselmaßnahme",
        HANDLUNGSFELD: Wortstufen = optional "handlungsfeld",
        LEITZIEL: Wortpaar = optional "leitziel",
        INDIKATOR: Wortpaar = optional "indikator",
        STADTTEIL: Wortpaar = optional "stadtteil",
        GESAMTSTADT: Einzelwort = optional "gesamtstadt",
        AKTEUR: Wortpaar = optional "akteur",
        ZIELGRUPPE: Wortpaar = optional "zielgruppe",
        VORLAGE: Wortpaar = optional "vorlage",
        FASSUNG: Wortpaar = optional "fassung",
        UMSETZUNGSSTAND: Umbenennung = optional "umsetzungsstand",
        HORIZONT: Umbenennung = optional "horizont",
    }
}

table! {
    /// What the overview of all measures shows.
    mod uebersicht "uebersicht" as Keys {
        SPALTEN: Liste<Text> = optional "spalten",
        FILTER: Liste<Text> = optional "filter",
        GRUPPEN: Text = optional "gruppen",
        SUMMEN: Liste<Text> = optional "summen",
    }
}

table! {
    /// A step of the scale on which the town says how urgent a measure is.
    mod prioritaet "prioritaet" as Keys {
        WERT: Text = required "wert",
        BEZEICHNUNG: Einzelwort = optional "bezeichnung",
    }
}

table! {
    /// A level of goals.
    mod zielebene "zielebene" as Keys {
        ID: Id = required "id",
        BEZEICHNUNG: Wortpaar = optional "bezeichnung",
    }
}

table! {
    /// The state of the folder itself.
    mod arbeitsstand "arbeitsstand" as Keys {
        BEZEICHNUNG: Text = required "bezeichnung",
        STAND: Datum = required "stand",
        STATUS: Wort<Status> = required "status",
        OEFFENTLICH: Flag = optional "öffentlich",
        BESCHLUSS: Verweis<beratung::Keys> = optional "beschluss",
    }
}

table! {
    /// A version of the concept that stays as it is.
    mod fassung "fassung" as Keys {
        ID: Id = required "id",
        BEZEICHNUNG: Text = required "bezeichnung",
        STAND: Datum = required "stand",
        STATUS: Wort<Status> = required "status",
        OEFFENTLICH: Flag = required "öffentlich",
        ORDNER: Text = optional "ordner",
        GIT: Text = optional "git",
        COMMIT: Text = optional "commit",
        GIT_ORDNER: Text = optional "git_ordner",
        ERSATZ: Tabelle<ersatz::Keys> = optional "ersatz",
        BESCHLUSS: Verweis<beratung::Keys> = optional "beschluss",
        AENDERUNG: Text = optional "änderung",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// What is laid over a frozen text in the place of files that cannot be read there.
    mod ersatz "ersatz" as Keys {
        ORDNER: Text = required "ordner",
        DATEIEN: Liste<Tabelle<ersatzdatei::Keys>> = required "dateien",
    }
}

table! {
    /// A file of it.
    mod ersatzdatei "ersatzdatei" as Keys {
        DATEI: Text = required "datei",
        SHA256: Text = optional "sha256",
        GRUND: Text = required "grund",
    }
}

table! {
    /// Two versions that are compared beside those that follow each other.
    mod vergleich "vergleich" as Keys {
        ALT: Text = required "alt",
        NEU: Text = required "neu",
    }
}

table! {
    /// Something that an earlier Fassung had and this one has not.
    mod wegfall "wegfall" as Keys {
        ID: Id = required "id",
        ERSETZT_DURCH: Verweis<EigeneStelle> = optional "ersetzt_durch",
        GRUND: Text = optional "grund",
    }
}

table! {
    /// Whom citizens turn to.
    mod kontakt "kontakt" as Keys {
        STELLE: Text = required "stelle",
        ANSCHRIFT: Text = optional "anschrift",
        TELEFON: Text = optional "telefon",
        EMAIL: Email = optional "email",
        URL: Url = optional "url",
    }
}

table! {
    /// What makes the site look like the town's own.
    mod aussehen "aussehen" as Keys {
        FARBE: Farbe = optional "farbe",
        FARBE_DUNKEL: Farbe = optional "farbe_dunkel",
        LOGO: Text = optional "logo",
        SCHRIFT: Text = optional "schrift",
        SCHRIFT_FETT: Text = optional "schrift_fett",
    }
}

table! {
    /// How images are handed out.
    mod bilder "bilder" as Keys {
        ANGABEN_ENTFERNEN: Flag = optional "angaben_entfernen",
    }
}

table! {
    /// Where something can be reported: by mail or in a form of the town.
    mod anlaufstelle "anlaufstelle" as Keys {
        EMAIL: Email = optional "email",
        URL: Url = optional "url",
    }
}

table! {
    /// What konzept.yaml says, in another language.
    mod ueberschrift "ueberschrift" as Keys {
        SPRACHE: Sprache = required "sprache",
        TITEL: Text = required "titel",
        UNTERTITEL: Text = optional "untertitel",
        BESCHREIBUNG: Prosa = optional "beschreibung",
    }
}

table! {
    /// A field that this concept adds to its measures.
    mod angabe "angabe" as Keys {
        ID: Id = required "id",
        TITEL: Einzelwort = required "titel",
        ART: Wort<Angabenart> = required "art",
        EINHEIT: Text = optional "einheit",
        AUSWAHL: Liste<Text> = optional "auswahl",
    }
}

table! {
    /// Numbers of days that checks go by.
    mod fristen "fristen" as Keys {
        UMSETZUNGSSTAND: Zahl = optional "umsetzungsstand",
        BARRIEREFREIHEIT: Zahl = optional "barrierefreiheit",
    }
}
