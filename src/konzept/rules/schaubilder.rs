//! K216, K231, K232, K234: charts and tables name columns and values that exist, show at least one
//! number, and say where it comes from.

use std::collections::HashSet;

use super::Konzept;
use crate::{
    base::{path::RelPath, span::Span, suggest::suggest},
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Fields,
        art::indikator::{self as indikatorschluessel, jahreswert},
        freitabelle::Freitabelle,
        reihe::{Reihen, is_gesamt},
        tabellen::{
            einschub::{diagramm, tabelle},
            gemeinsam::darstellung as schluessel,
        },
        value::{Einschub, Located},
        wortschatz::Diagrammart,
    },
    konzept::{
        frage::Frage,
        indikator::data_file,
        kreuztabelle::{JAHR, Kreuzung},
        serie::{Darstellung, is_gemessen},
    },
};

/// More series than this cannot be told apart: there are as many colours and patterns.
const MOST_SERIES: usize = 6;

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    check_uses(konzept, |_| true, found);
}

/// The charts in a text that belongs to no document of the concept.
pub(super) fn check_blocks(konzept: &Konzept, document: &Document, found: &mut Vec<Diagnostic>) {
    for einschub in document.text.einschuebe.iter().filter(|it| it.art.zeigt_zahlen()) {
        block(konzept, document, einschub, found);
    }
}

/// The charts that show figures of some files.
pub(super) fn check_uses(
    konzept: &Konzept,
    gefragt: impl Fn(&RelPath) -> bool,
    found: &mut Vec<Diagnostic>,
) {
    for indikator in &konzept.indikatoren {
        let document = indikator.abschnitt.document.as_ref();
        let Some(file) = indikator.daten.as_ref().filter(|it| gefragt(it)) else { continue };
        let place = document.fields.span(indikatorschluessel::DATEN);
        let fields = document.fields.get(indikatorschluessel::DIAGRAMM);
        let fields = fields.unwrap_or(&document.fields);
        shown(konzept, &Datenwahl { document, fields, file, place }, found);
        // A file with mistakes of its own says too little.
        if konzept.document(file).is_some_and(|it| !it.ist_stimmig()) {
            continue;
        }
        let Some(reihen) = konzept.reihen(file) else { continue };
        let split =
            indikator.darstellung.gruppe.as_deref().map_or(Some(0), |it| reihen.dimension(it));
        let values = document
            .fields
            .entries(indikatorschluessel::ZIELWERTE)
            .into_iter()
            .chain(document.fields.get(indikatorschluessel::AUSGANGSWERT));
        for value in values {
            if let Some(group) = value.located(jahreswert::GRUPPE) {
                let split = split.filter(|it| *it < reihen.dimensionen.len());
                // That the column does not exist was told.
                if split.is_none() && indikator.darstellung.gruppe.is_some() {
                    continue;
                }
                let mut spalten = Spalten { document, reihen, found };
                spalten.check_value(split, group);
            }
        }
    }
    let asked = |einschub: &Einschub| {
        let fields = &einschub.fields;
        let own = || fields.get(diagramm::DATEN).map(data_file);
        let indikator = || konzept.indikator(fields.get(diagramm::INDIKATOR)?)?.daten.clone();
        // What names no file is wrong in any case.
        einschub.art.zeigt_zahlen() && own().or_else(indikator).is_none_or(|it| gefragt(&it))
    };
    for document in &konzept.documents {
        for einschub in document.text.einschuebe.iter().filter(|it| asked(it)) {
            block(konzept, document, einschub, found);
        }
    }
}

fn block(konzept: &Konzept, document: &Document, einschub: &Einschub, found: &mut Vec<Diagnostic>) {
    let fields = &einschub.fields;
    if let Some(id) = fields.located(diagramm::INDIKATOR) {
        // An indicator without figures says so on its own.
        let indikator = konzept.indikator(id.value);
        let Some((indikator, file)) = indikator.and_then(|it| Some((it, it.daten.as_ref()?)))
        else {
            return;
        };
        if Kreuzung::read(fields).is_some()
            || fields.has(diagramm::GRUPPE)
            || fields.has(diagramm::WERTE)
            || fields.has(diagramm::FILTER)
        {
            let place = einschub.span;
            shown(konzept, &Datenwahl { document, fields, file, place }, found);
        } else if fields.lookup(diagramm::ART) == Some(Diagrammart::Abstand) {
            let serien = konzept.reihen(file).map(|it| indikator.darstellung.pick(it));
            if serien.is_some_and(|it| it.serien.len() != 2 && !it.is_empty()) {
                let finding = Diagnostic::new(
                    Code::EinschubUnvollstaendig,
                    &document.path,
                    fields.span(diagramm::ART),
                );
                found.push(finding.with("grund", "abstand"));
            }
        }
        return;
    }
    let Some(name) = fields.located(diagramm::DATEN) else { return };
    if !fields.has(diagramm::QUELLE) {
        let finding = Diagnostic::new(Code::OhneQuelle, &document.path, name.span)
            .with("form", einschub.art.word());
        let titel = fields.string(diagramm::TITEL);
        Frage::alone(finding.with_optional("titel", titel.as_deref()), found);
    }
    let (file, place) = (&data_file(name.value), einschub.span);
    if let Some(table) = konzept.freitabelle(file) {
        // One that wants series was told that this is none.
        if !einschub.braucht_reihe() {
            free_table(konzept, document, einschub, table, found);
        }
        return;
    }
    if konzept.document(file).is_some_and(|it| it.lesbar) && !fields.has(diagramm::EINHEIT) {
        let finding = Diagnostic::new(Code::EinschubUnvollstaendig, &document.path, place);
        found.push(finding.with("grund", diagramm::EINHEIT.name));
    }
    shown(konzept, &Datenwahl { document, fields, file, place }, found);
}

/// A table with any columns has those that are chosen, and something to show.
fn free_table(
    konzept: &Konzept,
    document: &Document,
    einschub: &Einschub,
    table: &Freitabelle,
    found: &mut Vec<Diagnostic>,
) {
    let known: Vec<&str> = table.spalten.iter().map(|it| it.name.value.as_str()).collect();
    for name in einschub.fields.items(tabelle::SPALTEN) {
        if table.spalte(name.value).is_none() {
            found.push(unknown_column(document, name, &known));
        }
    }
    // What is wrong with its rows was told there.
    let file = einschub.fields.get(tabelle::DATEN).map(data_file);
    let data = file.and_then(|it| konzept.document(&it));
    if table.zeilen.is_empty() && data.is_some_and(|it| it.findings.is_empty()) {
        let finding = Diagnostic::new(Code::DiagrammLeer, &document.path, einschub.span);
        found.push(finding.with("form", "datei"));
    }
}

fn incomplete(document: &Document, span: Span, reason: &'static str) -> Diagnostic {
    Diagnostic::new(Code::EinschubUnvollstaendig, &document.path, span).with("grund", reason)
}

fn unknown_column(
    document: &Document,
    Located { value: name, span }: Located<&str>,
    known: &[&str],
) -> Diagnostic {
    // These are there, and hold what is split.
    let form = if matches!(name, JAHR | "wert" | "fussnote") { "zahlen" } else { "spalte" };
    let finding = Diagnostic::new(Code::SpalteUnbekannt, &document.path, span).with("form", form);
    let finding = finding.with("wert", name).with_optional("spalte", None);
    let finding = finding.with_optional("vorschlag", suggest(name, known.iter().copied()));
    finding.with_optional("erlaubt", Some(&known.join(", ")))
}

/// What a chart picks from a file.
struct Datenwahl<'a> {
    document: &'a Document,
    /// The entry that says what is picked.
    fields: &'a Fields,
    file: &'a RelPath,
    /// Where the chart is asked for.
    place: Span,
}

fn shown(konzept: &Konzept, wahl: &Datenwahl<'_>, found: &mut Vec<Diagnostic>) {
    let Datenwahl { document, fields, file, place } = *wahl;
    // A file with mistakes of its own says too little.
    let Some(data) = konzept.document(file).filter(|it| it.ist_stimmig()) else { return };
    let reihen = &data.reihen;
    let before = found.len();
    let mut spalten = Spalten { document, reihen, found };
    // The sheet of an indicator that does not say how it is drawn has none of these keys.
    let says = fields.knows(schluessel::FILTER);
    let darstellung = if says { Darstellung::read(fields) } else { Darstellung::default() };
    let mut split = (!reihen.dimensionen.is_empty()).then_some(0);
    if let Some(name) = Some(fields).filter(|_| says).and_then(|it| it.located(schluessel::GRUPPE))
    {
        split = spalten.find(name);
    }
    let known_split = split.is_some() || !says || !fields.has(schluessel::GRUPPE);
    if says && known_split {
        for value in fields.items(schluessel::WERTE) {
            spalten.check_value(split, value);
        }
    }
    if says {
        let by_time = Kreuzung::read(fields).is_some();
        for pair in fields.get(schluessel::FILTER).unwrap_or_default() {
            // The time is no column that splits, but one side of a table can be held to it.
            if by_time && pair.name.value == JAHR {
                continue;
            }
            let column = spalten.find(text(&pair.name));
            if column.is_some() {
                spalten.check_value(column, text(&pair.wert));
            }
        }
    }
    let sides = [tabelle::ZEILEN, tabelle::SPALTEN]
        .map(|it| if fields.knows(it) { fields.items(it) } else { Vec::new() });
    let names: Vec<Located<&str>> = sides.into_iter().flatten().collect();
    let mut seen = HashSet::new();
    for name in &names {
        if !seen.insert(name.value) {
            spalten.found.push(incomplete(document, name.span, "doppelt"));
        } else if name.value != JAHR {
            spalten.find(Located { value: name.value, span: name.span });
        }
    }
    if let Some(first) = names.first()
        && (fields.has(schluessel::GRUPPE) || fields.has(schluessel::WERTE))
    {
        spalten.found.push(incomplete(document, first.span, "widerspruch"));
    }
    if found.len() > before {
        return;
    }
    if let Some(kreuzung) = Kreuzung::read(fields) {
        let kreuz = kreuzung.pick(reihen);
        if kreuz.jahre.len() > 1 {
            found.push(incomplete(document, names.first().map_or(place, |it| it.span), "jahre"));
        }
        if kreuz.zeilen.is_empty() {
            let finding = Diagnostic::new(Code::DiagrammLeer, &document.path, place);
            found.push(finding.with("form", "auswahl"));
        }
        return;
    }
    let serien = darstellung.pick(reihen);
    // An indicator that has only signs so far says so on its page.
    let only_signs =
        reihen.zeilen.iter().all(|it| it.wert.zahl().is_none()) && !reihen.zeilen.is_empty();
    if serien.is_empty() && !only_signs {
        let finding = Diagnostic::new(Code::DiagrammLeer, &document.path, place);
        found.push(finding.with("form", "auswahl"));
    } else if serien.serien.len() > MOST_SERIES {
        let finding = Diagnostic::new(Code::ZuVieleReihen, &document.path, place);
        found.push(finding.with("reihen", serien.serien.len()).with("grenze", MOST_SERIES));
    } else if darstellung.art == Some(Diagrammart::Abstand)
        && serien.serien.len() != 2
        && !only_signs
    {
        let span = fields.span(schluessel::ART);
        found.push(
            Diagnostic::new(Code::EinschubUnvollstaendig, &document.path, span)
                .with("grund", "abstand"),
        );
    }
}

/// The columns of a file, asked for by what a document says.
struct Spalten<'a> {
    document: &'a Document,
    reihen: &'a Reihen,
    found: &'a mut Vec<Diagnostic>,
}

fn text(located: &Located<String>) -> Located<&str> {
    Located { value: &located.value, span: located.span }
}

impl Spalten<'_> {
    /// The column of a name.
    fn find(&mut self, Located { value: name, span }: Located<&str>) -> Option<usize> {
        let (document, reihen) = (self.document, self.reihen);
        let at = reihen.dimension(name);
        if at.is_none() {
            let known: Vec<&str> = reihen.dimensionen.iter().map(|it| it.value.as_str()).collect();
            self.found.push(unknown_column(document, Located { value: name, span }, &known));
        }
        at
    }

    /// A value that its column has to have.
    fn check_value(&mut self, column: Option<usize>, Located { value, span }: Located<&str>) {
        let (document, reihen) = (self.document, self.reihen);
        let known = column.map(|at| reihen.werte(at)).unwrap_or_default();
        let total = is_gesamt(value);
        // Whatever the file calls what was measured.
        let measured = |at: usize| {
            reihen.szenario() == Some(at)
                && is_gemessen(Some(value))
                && reihen.zeilen.iter().any(|it| is_gemessen(it.gruppen[at].as_deref()))
        };
        if column.is_some_and(measured) {
            return;
        }
        if total && column.is_none_or(|at| reihen.has_gesamt(at)) || known.contains(&value) {
            return;
        }
        let name = column.map(|at| reihen.dimensionen[at].value.as_str());
        let finding =
            Diagnostic::new(Code::SpalteUnbekannt, &document.path, span).with("form", "wert");
        let finding = finding.with("wert", value).with_optional("spalte", name);
        let finding = finding.with_optional("vorschlag", suggest(value, known.iter().copied()));
        self.found.push(finding.with_optional("erlaubt", Some(&known.join(", "))));
    }
}
