//! Figures as tables of words: series by time, tables of two sides, tables with any columns. What signs
//! mean and what is noted on a figure stands below.

use std::collections::{BTreeSet, HashMap};

use super::bausteine::schaubild::{Titel, Wertespalte, Wertetabelle, Wertezeile, Zelle};
use crate::{
    base::decimal::{Decimal, Notation},
    document::{
        freitabelle::{Freispalte, Freitabelle, figure},
        reihe::{INSGESAMT, Messwert, Wert, Zeichen, is_gesamt},
    },
    konzept::{
        kreuztabelle::{JAHR, Kreuztabelle, Kreuzwert},
        serie::Serien,
        stadtteil::GESAMTSTADT,
    },
    texte::{Arg, Texte},
};

/// The gap between two figures; none where one of them is missing.
#[must_use]
pub fn gap(left: Option<Wert>, right: Option<Wert>) -> Option<Decimal> {
    left?.zahl()?.minus(right?.zahl()?).map(Decimal::abs)
}

/// What people call a scenario: "Szenario Referenz"; one that says so itself stays.
#[must_use]
pub fn szenario(name: &str, texte: &Texte) -> String {
    if name.to_lowercase().contains("szenario") {
        name.to_owned()
    } else {
        texte.text("szenario", &[("name", Arg::from(name))])
    }
}

/// What people call a group of a column: what it is, where its value alone does not say it.
fn kreuzwert(wert: &Kreuzwert, texte: &Texte) -> String {
    match wert {
        Kreuzwert::Jahr(jahr) => texte.datum(*jahr),
        Kreuzwert::Gruppe(name) => name.clone(),
        Kreuzwert::Gesamt => texte.text(INSGESAMT, &[]),
        Kreuzwert::Gemessen(_) => String::new(),
        Kreuzwert::Szenario(name) => szenario(name, texte),
    }
}

/// Makes cells, and collects what has to be said below them.
struct Zellen<'t> {
    texte: &'t Texte,
    signs: BTreeSet<Zeichen>,
    unsure: bool,
    fussnoten: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl<'t> Zellen<'t> {
    fn new(texte: &'t Texte) -> Self {
        Self {
            texte,
            signs: BTreeSet::new(),
            unsure: false,
            fussnoten: Vec::new(),
            numbers: HashMap::new(),
        }
    }

    /// A figure with its footnote.
    fn messwert(&mut self, stelle: Option<&Messwert>) -> Zelle {
        let Some(stelle) = stelle else { return Zelle::default() };
        let fussnoten = &mut self.fussnoten;
        let fussnote = stelle.fussnote.as_ref().map(|text| {
            *self.numbers.entry(text.clone()).or_insert_with(|| {
                fussnoten.push(text.clone());
                fussnoten.len()
            })
        });
        let text = match stelle.wert {
            Wert::Zahl(number) | Wert::Unsicher(number) => self.texte.zahl(number),
            Wert::Fehlt(_) => String::new(),
        };
        Zelle { fussnote, ..self.wert(stelle.wert, text) }
    }

    /// A figure in its words, or its sign.
    fn wert(&mut self, wert: Wert, words: String) -> Zelle {
        let (text, gesprochen) = match wert {
            Wert::Zahl(_) => (words, None),
            Wert::Unsicher(_) => {
                self.unsure = true;
                let spoken =
                    self.texte.text("wert-unsicher", &[("zahl", Arg::from(words.as_str()))]);
                (format!("({words})"), Some(spoken))
            }
            Wert::Fehlt(sign) => {
                self.signs.insert(sign);
                (sign.zeichen().to_owned(), Some(meaning(sign, self.texte)))
            }
        };
        Zelle { text, gesprochen, fussnote: None }
    }

    /// The table, with what its signs mean.
    fn table(
        self,
        titel: Option<Titel>,
        kopf: Vec<Wertespalte>,
        zeilen: Vec<Wertezeile>,
    ) -> Wertetabelle {
        let Self { texte, signs, unsure, fussnoten, .. } = self;
        let mut zeichen: Vec<(String, String)> = Zeichen::ALL
            .iter()
            .filter(|it| signs.contains(it))
            .map(|it| (it.zeichen().to_owned(), meaning(*it, texte)))
            .collect();
        if unsure && !signs.contains(&Zeichen::Eingeschraenkt) {
            zeichen.push(("( )".to_owned(), texte.text("zeichen-eingeschraenkt", &[])));
        }
        Wertetabelle { titel, kopf, zeilen, zeichen, fussnoten }
    }
}

fn meaning(sign: Zeichen, texte: &Texte) -> String {
    texte.text(&format!("zeichen-{}", sign.word()), &[])
}

/// Series by time, each with its name and whether that is a word of the editors; with a column for
/// the gap between two, if there is a name for it.
#[must_use]
pub fn aus_serien(
    serien: &Serien,
    namen: &[(String, bool)],
    abstand: Option<String>,
    titel: Titel,
    texte: &Texte,
) -> Wertetabelle {
    let mut cells = Zellen::new(texte);
    let rows = serien.jahre.iter().enumerate().map(|(at, jahr)| {
        let mut zellen: Vec<Zelle> =
            serien.serien.iter().map(|it| cells.messwert(it.werte[at].as_ref())).collect();
        if abstand.is_some() {
            let value = |serie: usize| serien.serien[serie].werte[at].as_ref().map(|it| it.wert);
            let gap = gap(value(0), value(1)).map(|it| texte.zahl(it));
            zellen.push(Zelle { text: gap.unwrap_or_default(), ..Zelle::default() });
        }
        Wertezeile::new(texte.datum(*jahr), zellen)
    });
    let rows = rows.collect();
    let mut kopf = vec![Wertespalte::zahlen(texte.text("jahr", &[]))];
    kopf.extend(namen.iter().map(|(name, benannt)| Wertespalte {
        benannt: *benannt,
        ..Wertespalte::zahlen(name.clone())
    }));
    kopf.extend(abstand.map(Wertespalte::zahlen));
    cells.table(Some(titel), kopf, rows)
}

/// A table of two sides.
#[must_use]
pub fn aus_kreuzung(kreuz: &Kreuztabelle, titel: Titel, texte: &Texte) -> Wertetabelle {
    let name = |it: &[Kreuzwert]| {
        let words: Vec<String> =
            it.iter().map(|it| kreuzwert(it, texte)).filter(|it| !it.is_empty()).collect();
        // What was measured stands beside scenarios.
        let measured = || {
            let written = it.iter().find_map(|it| match it {
                Kreuzwert::Gemessen(name) => name.clone(),
                _ => None,
            });
            written.unwrap_or_else(|| texte.text("szenario-gemessen", &[]))
        };
        if words.is_empty() { measured() } else { words.join(" ") }
    };
    let named = |it: &[Kreuzwert]| {
        it.iter().any(|it| matches!(it, Kreuzwert::Gruppe(_) | Kreuzwert::Szenario(_)))
    };
    let mut cells = Zellen::new(texte);
    let rows = kreuz.zeilen.iter().map(|(row, values)| {
        let zellen = values.iter().map(|it| cells.messwert(it.as_ref())).collect();
        let total = row.iter().all(|it| *it == Kreuzwert::Gesamt);
        Wertezeile { benannt: named(row), summe: total, ..Wertezeile::new(name(row), zellen) }
    });
    let rows = rows.collect();
    let heads = kreuz
        .zeilen_nach
        .iter()
        .map(|it| if it == JAHR { texte.text("jahr", &[]) } else { it.clone() });
    let first = heads.collect::<Vec<_>>().join(", ");
    let mut kopf = vec![Wertespalte { benannt: true, ..Wertespalte::zahlen(first) }];
    kopf.extend(
        kreuz
            .spalten
            .iter()
            .map(|it| Wertespalte { benannt: named(it), ..Wertespalte::zahlen(name(it)) }),
    );
    cells.table(Some(titel), kopf, rows)
}

/// A table with any columns, or those that were chosen. Figures are written as the page has them,
/// where a sign in them says that they are figures; a year or a postal code stays.
#[must_use]
pub fn aus_freitabelle(
    frei: &Freitabelle,
    spalten: &[usize],
    titel: Option<Titel>,
    texte: &Texte,
) -> Wertetabelle {
    let mut cells = Zellen::new(texte);
    let rows = frei.zeilen.iter().map(|row| {
        let mut cell = |at: &usize| {
            let text = &row[*at].value;
            let figure = frei.spalten[*at].zahlen.then(|| figure(text, frei.notation)).flatten();
            match figure {
                Some((wert, unit)) => {
                    let words = wort(text, wert, unit, frei.notation, texte);
                    cells.wert(wert, words)
                }
                None => Zelle { text: text.clone(), ..Zelle::default() },
            }
        };
        let (first, rest) = spalten.split_first().expect("a table has columns");
        let zellen = rest.iter().map(&mut cell).collect();
        let name = cell(first).text;
        // Towns call the whole by their own word.
        let summe = is_gesamt(&name) || name == texte.text(GESAMTSTADT, &[]);
        Wertezeile { benannt: true, summe, ..Wertezeile::new(name, zellen) }
    });
    let rows = rows.collect();
    let kopf = spalten.iter().map(|at| {
        let Freispalte { name, zahlen } = &frei.spalten[*at];
        Wertespalte { name: name.value.clone(), benannt: true, worte: !zahlen }
    });
    let kopf = kopf.collect();
    cells.table(titel, kopf, rows)
}

/// A figure of a cell in the words of the page.
fn wort(text: &str, wert: Wert, unit: &str, notation: Notation, texte: &Texte) -> String {
    let number = match wert {
        Wert::Zahl(number) | Wert::Unsicher(number) => number,
        Wert::Fehlt(_) => return String::new(),
    };
    if notation == texte.notation() || !text.contains(['.', ',']) {
        return text.trim_matches(['(', ')']).to_owned();
    }
    let figure = texte.zahl(number);
    if unit.is_empty() { figure } else { format!("{figure} {unit}") }
}
