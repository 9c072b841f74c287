//! Binds the documents of a report to the Fassung on which it reports: K109, K222, K223, K409, K416,
//! K703–K705, K707–K710. What does not fit is found, the rest is bound.

use std::{collections::BTreeMap, sync::Arc};

use super::{Bericht, Zeile};
use crate::{
    base::{lang::Lang, slug::slug, span::Span, suggest::suggest},
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Located,
        art::Art,
        berichtstabelle::{self, Berichtstabelle, Berichtszeile, Statusmeldung},
        block::BlockKind,
        form::Vokabular,
        synonyme,
        tabellen::bericht as schluessel,
        wortschatz::{Angabenart, Umsetzung},
    },
    konzept::{
        Konzept,
        angabe::{Angabe, Angabenwert},
        berichtsid::Berichtsid,
        fassungsid::FassungsId,
        id::Id,
        rules,
    },
};

/// The documents of a report.
pub struct Quellen {
    /// The name of its folder.
    pub id: Berichtsid,
    /// What it says of itself.
    pub text: Arc<Document>,
    /// The same in other languages.
    pub uebersetzungen: Vec<(Lang, Arc<Document>)>,
    /// What it says of each measure; none where there is no table.
    pub tabelle: Option<Arc<Document>>,
    /// Its figures, each under the path that it has in the concept.
    pub daten: Vec<Arc<Document>>,
}

/// What a report is bound to.
pub struct Grundlage<'a> {
    /// The Fassung on which it reports; none where there is no such one.
    pub fassung: Option<FassungsId>,
    /// All of that Fassung, with the files that lie beside the report.
    pub konzept: &'a Konzept,
    /// What of it the public may see.
    pub oeffentlich: &'a Konzept,
    /// The state of the work: it knows the papers of today.
    pub heute: &'a Konzept,
}

/// Binds a report; none without a Stichtag, by which reports follow each other.
#[must_use]
pub fn bind(
    quellen: &Quellen,
    grundlage: &Grundlage<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<Bericht> {
    let fields = &quellen.text.fields;
    let angaben = declared(quellen, grundlage);
    let konzept = grundlage.konzept;
    let texts = quellen.uebersetzungen.iter().map(|it| &it.1).chain([&quellen.text]);
    for document in texts {
        // The page has an anchor for each measure, beside those of the text.
        let measure = |id: &str| grundlage.oeffentlich.massnahme(id).is_some();
        rules::check_text(konzept, &document.path, (&document.text, &measure), found);
        rules::check_blocks(konzept, document, found);
        check_anchors(document, grundlage.oeffentlich, found);
    }
    let spoken = grundlage.konzept.settings.weitere_sprachen();
    for (lang, document) in &quellen.uebersetzungen {
        if !spoken.contains(lang) {
            let finding = Diagnostic::whole(Code::UebersetzungUngezeigt, &document.path);
            found.push(finding.with("wert", lang.as_str()));
        }
        rules::check_translation(document, &quellen.text, found);
    }
    check_vorlage(quellen, grundlage, found);
    let stichtag = fields.get(schluessel::STICHTAG)?;
    let zeilen = quellen.tabelle.as_ref().map(|document| {
        let table = document.berichtstabelle.as_deref()?;
        let rows = Berichtszeilen { document, quellen, grundlage, angaben: &angaben };
        Some(rows.bind(table, found))
    });
    Some(Bericht {
        id: quellen.id.clone(),
        titel: fields.string_or_empty(schluessel::TITEL),
        zeitraum: fields.string(schluessel::BERICHTSZEITRAUM),
        stichtag,
        oeffentlich: fields.flag(schluessel::OEFFENTLICH),
        fassung: grundlage.fassung.clone(),
        vorlage: fields.get(schluessel::VORLAGE).map(Id::new),
        berichtigt: fields.get(schluessel::BERICHTIGT).and_then(Berichtsid::parse),
        beispiel: fields.beispiel(),
        zusammenfassung: fields.string(schluessel::ZUSAMMENFASSUNG),
        document: quellen.text.clone(),
        uebersetzungen: quellen.uebersetzungen.clone(),
        tabelle: quellen.tabelle.clone(),
        zeilen: zeilen.flatten().unwrap_or_default(),
        daten: quellen.daten.clone(),
    })
}

/// A heading under whose anchor a measure is cited on the same page.
fn check_anchors(document: &Document, konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let text = &document.text;
    let headings = text.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Ueberschrift { anchor, .. } => Some((anchor, block.span)),
        _ => None,
    });
    // An anchor that the editors named stands somewhere in the text.
    let named = text.sprungmarken.iter().map(|it| (it, Span::default()));
    let paragraph = |id: &str| id.starts_with("abs-") && text.has_anchor(id);
    let numbered = konzept.massnahmen.iter().filter(|it| paragraph(it.id.as_str()));
    let numbered: Vec<String> = numbered.map(|it| it.id.to_string()).collect();
    let all = headings.chain(named).chain(numbered.iter().map(|it| (it, Span::default())));
    for (anchor, span) in all.filter(|it| konzept.massnahme(it.0).is_some()) {
        let finding = Diagnostic::new(Code::SprungmarkeVergeben, &document.path, span);
        found.push(finding.with("wert", anchor.as_str()));
    }
}

/// The fields that a report declares, and those that its Fassung has for measures.
fn declared(quellen: &Quellen, grundlage: &Grundlage<'_>) -> Vec<Arc<Angabe>> {
    let settings = &grundlage.konzept.settings;
    let entries = quellen.text.fields.entries(schluessel::ANGABEN).into_iter();
    let own = entries.filter_map(|it| Angabe::read(it, settings.sprache()));
    own.chain(settings.angaben.iter().cloned()).map(Arc::new).collect()
}

fn check_vorlage(quellen: &Quellen, grundlage: &Grundlage<'_>, found: &mut Vec<Diagnostic>) {
    let document = &quellen.text;
    for (id, ziel) in document.fields.verweise_hier() {
        let verzeichnis = &grundlage.heute.verzeichnis;
        let known = verzeichnis.get(id.value).filter(|it| ziel.erlaubt(it.art));
        if known.is_none() && grundlage.heute.vollstaendig {
            let meant = verzeichnis.suggest(id.value, |_, it| ziel.erlaubt(it.art));
            let words: Vec<&str> = ziel.arten().map(Art::word).collect();
            let finding = Diagnostic::new(Code::VerweisLeer, &document.path, id.span);
            let finding = finding.with("wert", id.value).with_optional("vorschlag", meant);
            let finding = finding.with_optional("entwurf", None).with_optional("befehl", None);
            found.push(finding.with("erwartet", words.join(", ")));
        }
    }
}

/// The rows of a report while they are bound.
struct Berichtszeilen<'a> {
    document: &'a Arc<Document>,
    quellen: &'a Quellen,
    grundlage: &'a Grundlage<'a>,
    angaben: &'a [Arc<Angabe>],
}

impl Berichtszeilen<'_> {
    fn finding(&self, code: Code, cell: &Located<String>) -> Diagnostic {
        Diagnostic::new(code, &self.document.path, cell.span).with("wert", cell.value.as_str())
    }

    fn bind(&self, table: &Berichtstabelle, found: &mut Vec<Diagnostic>) -> Vec<Zeile> {
        let fields: Vec<Option<&Arc<Angabe>>> = table
            .weitere
            .iter()
            .map(|name| {
                let field = self.angaben.iter().find(|it| slug(&it.id) == slug(&name.value));
                // What a text that cannot be read declares, nobody knows.
                if field.is_none() && self.quellen.text.lesbar {
                    found.push(self.unknown_column(name));
                }
                field
            })
            .collect();
        let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
        let mut zeilen = Vec::with_capacity(table.zeilen.len());
        for row in &table.zeilen {
            let Some(id) = self.measure(row, found) else { continue };
            if let Some(first) = rows.insert(&row.id.value, zeilen.len()) {
                found.push(self.finding(Code::BerichtszeileDoppelt, &row.id));
                rows.insert(&row.id.value, first);
                continue;
            }
            let Some(meldung) = self.meldung(row, found) else { continue };
            self.check(row, meldung, found);
            zeilen.push(Zeile {
                massnahme: Id::new(id),
                meldung,
                text: row.text.as_ref().map(|it| it.value.clone()),
                mit: row.mit.as_ref().map(|it| Id::new(&it.value)),
                begonnen: row.begonnen.as_ref().map(|it| it.value),
                beendet: row.beendet.as_ref().map(|it| it.value),
                ausgegeben: row.ausgegeben,
                naechster_schritt: row.naechster_schritt.clone(),
                angaben: self.angaben(row, &fields, found),
                stelle: row.status.span,
            });
        }
        zeilen
    }

    fn unknown_column(&self, name: &Located<String>) -> Diagnostic {
        let own = self.angaben.iter().map(|it| it.id.as_str());
        let known: Vec<&str> = berichtstabelle::SPALTEN.iter().copied().chain(own).collect();
        let meant = synonyme::key(&name.value, &known)
            .or_else(|| suggest(&name.value, known.iter().copied()));
        let finding = self.finding(Code::BerichtsspalteUnbekannt, name);
        finding.with_optional("vorschlag", meant).with("erlaubt", known.join(", "))
    }

    /// The id of the measure that a row means. Of a draft nothing is reported.
    fn measure<'r>(&self, row: &'r Berichtszeile, found: &mut Vec<Diagnostic>) -> Option<&'r str> {
        let Grundlage { konzept, oeffentlich, .. } = self.grundlage;
        let id = row.id.value.as_str();
        let form = match konzept.massnahme(id) {
            Some(known) if oeffentlich.massnahme(id).is_some() => {
                self.same_title(row, &known.abschnitt.titel, found);
                return Some(id);
            }
            Some(_) => "entwurf",
            None if !konzept.vollstaendig => return None,
            None if konzept.verzeichnis.get(id).is_some() => "art",
            None if is_damaged(id) => "datum",
            None => "unbekannt",
        };
        let today = Some(konzept.verzeichnis.heute(id)).filter(|it| *it != id);
        let near = || konzept.verzeichnis.suggest(id, |it, _| oeffentlich.massnahme(it).is_some());
        let by_title = || {
            let titel = row.titel.as_ref()?;
            let same = |it: &str| slug(it) == slug(&titel.value);
            let known = oeffentlich.massnahmen.iter().find(|it| same(&it.abschnitt.titel))?;
            Some(known.id.as_str())
        };
        let meant = today.or_else(by_title).or_else(near).filter(|_| form != "entwurf");
        let finding = self.finding(Code::BerichtszeileUnbekannt, &row.id).with("form", form);
        found.push(finding.with_optional("vorschlag", meant));
        None
    }

    /// A spreadsheet sorts one column and leaves the others where they are.
    fn same_title(&self, row: &Berichtszeile, titel: &str, found: &mut Vec<Diagnostic>) {
        let Some(written) = &row.titel else { return };
        // Only what is the title of another measure is a row that slipped.
        let other = self.grundlage.konzept.massnahmen.iter().find(|it| {
            it.id.as_str() != row.id.value && slug(&it.abschnitt.titel) == slug(&written.value)
        });
        if let Some(other) = other.filter(|_| slug(titel) != slug(&written.value)) {
            let finding = self.finding(Code::BerichtstitelAnders, written);
            let finding = finding.with("id", row.id.value.as_str()).with("titel", titel);
            found.push(finding.with("andere", other.id.as_str()));
        }
    }

    fn meldung(&self, row: &Berichtszeile, found: &mut Vec<Diagnostic>) -> Option<Statusmeldung> {
        let cell = &row.status;
        if let Some(known) = Statusmeldung::parse(&cell.value) {
            return Some(known);
        }
        // What the town called it in that Fassung; what it calls it later changes no report.
        let texte = self.grundlage.konzept.settings.bezeichnungen.texte();
        let called = |word: &&&str| {
            let label = format!("umsetzung-{}", slug(word));
            slug(&texte.text(&label, &[])) == slug(&cell.value)
        };
        if !cell.value.is_empty()
            && let Some(word) = Umsetzung::WORDS.iter().find(called)
        {
            return Umsetzung::find(word).map(Statusmeldung::Status);
        }
        let words: Vec<&str> =
            Umsetzung::WORDS.iter().copied().chain([berichtstabelle::NICHTS_NEUES]).collect();
        let meant = synonyme::value(&cell.value, &words);
        let form = if cell.value.is_empty() { "leer" } else { "unbekannt" };
        let finding = self.finding(Code::BerichtsstatusUnbekannt, cell).with("form", form);
        let finding = finding.with("id", row.id.value.as_str()).with_optional("vorschlag", meant);
        found.push(finding.with("erlaubt", words.join(", ")));
        None
    }

    /// What must hold between the cells of a row, and with what they name.
    fn check(&self, row: &Berichtszeile, meldung: Statusmeldung, found: &mut Vec<Diagnostic>) {
        let Grundlage { konzept, oeffentlich, .. } = self.grundlage;
        let path = &self.document.path;
        if let Some(text) = &row.text {
            rules::check_text(konzept, path, (&text.value, &|_| false), found);
        }
        let lacking = match meldung {
            Statusmeldung::Status(Umsetzung::Entfallen) if row.text.is_none() => {
                Some(Code::EntfallenOhneGrund)
            }
            Statusmeldung::Status(Umsetzung::Zusammengefuehrt) if row.mit.is_none() => {
                Some(Code::ZusammengefuehrtOhneMassnahme)
            }
            _ => None,
        };
        found.extend(lacking.map(|code| Diagnostic::new(code, path, row.status.span)));
        if let Some(mit) = row.mit.as_ref().filter(|it| oeffentlich.massnahme(&it.value).is_none())
        {
            let meant = konzept
                .verzeichnis
                .suggest(&mit.value, |it, _| oeffentlich.massnahme(it).is_some());
            let finding = self.finding(Code::BerichtszeileUnbekannt, mit).with("form", "mit");
            found.push(finding.with_optional("vorschlag", meant));
        }
        if let (Some(begin), Some(end)) = (&row.begonnen, &row.beendet)
            && end.value.last_day() < begin.value.first_day()
        {
            let finding = Diagnostic::new(Code::EndeVorBeginn, path, end.span);
            let finding = finding.with("beginn", begin.value.to_string());
            found.push(finding.with("ende", end.value.to_string()));
        }
        let Some(stichtag) = self.quellen.text.fields.get(schluessel::STICHTAG) else { return };
        let happened = row.begonnen.iter().chain(&row.beendet);
        for date in happened.filter(|it| it.value.first_day() > stichtag.last_day()) {
            let finding = Diagnostic::new(Code::TatsaechlichNachStand, path, date.span);
            let finding = finding.with("wert", date.value.to_string());
            found.push(finding.with("stand", stichtag.to_string()).with("form", "bericht"));
        }
    }

    fn angaben(
        &self,
        row: &Berichtszeile,
        fields: &[Option<&Arc<Angabe>>],
        found: &mut Vec<Diagnostic>,
    ) -> Vec<(Arc<Angabe>, Angabenwert)> {
        let filled = row.weitere.iter().zip(fields).filter(|it| !it.0.value.is_empty());
        let mut all = Vec::new();
        for (cell, field) in filled {
            let Some(field) = field else { continue };
            match value(field, &cell.value) {
                Some(wert) => all.push(((*field).clone(), wert)),
                None => {
                    let form = match field.art {
                        Angabenart::Zahl | Angabenart::Text => "zahl",
                        Angabenart::Datum => "datum",
                        Angabenart::Auswahl => "auswahl",
                    };
                    let path = &self.document.path;
                    let mut finding = berichtstabelle::unfit(path, cell, &field.id, form);
                    finding.args.retain(|it| it.0 != "erlaubt");
                    found.push(finding.with("erlaubt", field.auswahl.join(", ")));
                }
            }
        }
        all
    }
}

/// What a cell says in a field; words to choose from in any case, since tables are typed.
fn value(field: &Angabe, cell: &str) -> Option<Angabenwert> {
    field.wert(cell).or_else(|| {
        let same = field.auswahl.iter().find(|it| slug(it) == slug(cell));
        same.filter(|_| field.art == Angabenart::Auswahl).map(|it| Angabenwert::Text(it.clone()))
    })
}

/// Whether a spreadsheet made a day, a month or a number of what was an id.
fn is_damaged(cell: &str) -> bool {
    let months =
        ["jan", "feb", "mär", "mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
    let lower = cell.to_lowercase();
    let digits = cell.chars().any(|it| it.is_ascii_digit());
    digits && (cell.contains(['.', ',', '+', 'E']) || months.iter().any(|it| lower.contains(it)))
}
