//! Fenced blocks that place a chart, a table or a list into a text.

use super::gemeinsam::quelle;
use crate::document::{
    art::{akteur, handlungsfeld, indikator, stadtteil, ziel, zielgruppe},
    form::{Datei, Flag, Liste, Paare, Tabelle, Text, Verweis, Wort},
    keys::table,
    wortschatz::{Diagrammart, Massnahmenart, Umsetzung, Verzeichnisart},
};

table! {
    /// A fenced block `diagramm` within a text.
    mod diagramm "diagramm" {
        INDIKATOR: Verweis<indikator::Keys> = optional "indikator",
        DATEN: Datei = optional "daten",
        TITEL: Text = optional "titel",
        ART: Wort<Diagrammart> = optional "art",
        GRUPPE: Text = optional "gruppe",
        WERTE: Liste<Text> = optional "werte",
        FILTER: Paare = optional "filter",
        EINHEIT: Text = optional "einheit",
        QUELLE: Tabelle<quelle::Keys> = optional "quelle",
    }
}

table! {
    /// A fenced block `tabelle` within a text.
    mod tabelle "tabelle" {
        INDIKATOR: Verweis<indikator::Keys> = optional "indikator",
        DATEN: Datei = optional "daten",
        TITEL: Text = optional "titel",
        ZEILEN: Liste<Text> = optional "zeilen",
        SPALTEN: Liste<Text> = optional "spalten",
        GRUPPE: Text = optional "gruppe",
        WERTE: Liste<Text> = optional "werte",
        FILTER: Paare = optional "filter",
        EINHEIT: Text = optional "einheit",
        QUELLE: Tabelle<quelle::Keys> = optional "quelle",
    }
}

table! {
    /// A fenced block `massnahmen` within a text.
    mod massnahmenliste "massnahmenliste" {
        TITEL: Text = optional "titel",
        HANDLUNGSFELD: Verweis<handlungsfeld::Keys> = optional "handlungsfeld",
        LEITZIEL: Verweis<(ziel::leitziel::Keys, ziel::Keys)> = optional "leitziel",
        STADTTEIL: Verweis<stadtteil::Keys> = optional "stadtteil",
        ZIELGRUPPE: Verweis<zielgruppe::Keys> = optional "zielgruppe",
        AKTEUR: Verweis<akteur::Keys> = optional "akteur",
        ART: Wort<Massnahmenart> = optional "art",
        STATUS: Wort<Umsetzung> = optional "status",
        SCHLUESSELMASSNAHME: Flag = optional "schlüsselmaßnahme",
        SPALTEN: Liste<Text> = optional "spalten",
        SUMMEN: Liste<Text> = optional "summen",
    }
}

table! {
    /// A fenced block `verzeichnis` within a text.
    mod verzeichnis "verzeichnis" {
        VON: Wort<Verzeichnisart> = required "von",
    }
}
