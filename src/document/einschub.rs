//! What a fenced block with a known word places into a text: a chart, a table, a list.
//! Its lines are metadata, read and located like all others.

use super::{
    decode::Decoder,
    format::Table,
    front_matter,
    tabellen::einschub::{diagramm, massnahmenliste, tabelle, verzeichnis},
    value::{Einschub, Einschubart, Fields, Prosa},
};
use crate::{
    base::{path::RelPath, span::Span, suggest::suggest},
    diagnostic::{Code, Diagnostic},
};

impl Einschubart {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Diagramm, Self::Tabelle, Self::Massnahmen, Self::Verzeichnis];

    /// The word after the fence.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Diagramm => "diagramm",
            Self::Tabelle => "tabelle",
            Self::Massnahmen => "massnahmen",
            Self::Verzeichnis => "verzeichnis",
        }
    }

    /// What a word after a fence means, if it means anything.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|it| it.word() == word || word == "maßnahmen" && *it == Self::Massnahmen)
    }

    /// The word that a misspelled one probably means; other languages of code are left alone.
    #[must_use]
    pub fn suggest(word: &str) -> Option<&'static str> {
        suggest(word.trim_end_matches(':'), Self::ALL.iter().map(|it| it.word()))
            .filter(|_| word.len() > 4)
    }

    /// Whether it shows figures, of an indicator or of a file.
    #[must_use]
    pub fn zeigt_zahlen(self) -> bool {
        matches!(self, Self::Diagramm | Self::Tabelle)
    }

    /// The keys of its lines.
    #[must_use]
    pub fn table(self) -> &'static Table {
        match self {
            Self::Diagramm => &diagramm::TABLE,
            Self::Tabelle => &tabelle::TABLE,
            Self::Massnahmen => &massnahmenliste::TABLE,
            Self::Verzeichnis => &verzeichnis::TABLE,
        }
    }
}

impl Einschub {
    /// Whether it can only show figures by time: a chart, or a table that chooses among groups.
    #[must_use]
    pub fn braucht_reihe(&self) -> bool {
        let fields = &self.fields;
        self.art == Einschubart::Diagramm
            || self.art == Einschubart::Tabelle
                && (fields.has(tabelle::GRUPPE)
                    || fields.has(tabelle::WERTE)
                    || fields.has(tabelle::FILTER)
                    || fields.has(tabelle::ZEILEN))
    }
}

/// A fenced block, before its lines are read.
pub struct Fence<'a> {
    /// What the word after its fence means.
    pub art: Einschubart,
    /// Its lines.
    pub yaml: &'a str,
    /// Where in the file these begin.
    pub offset: usize,
    /// All of it, in the file.
    pub span: Span,
}

/// Reads a block.
pub fn read(path: &RelPath, fence: &Fence<'_>, found: &mut Vec<Diagnostic>) -> Einschub {
    let Fence { art, yaml, offset, span } = *fence;
    let node = front_matter::read(path, yaml, offset, found);
    let mut decoder = Decoder { path, complete: !node.broken, markdown: no_markdown, found };
    let fields = decoder.fields(art.table(), &node.root);
    if art.zeigt_zahlen() && !node.broken {
        check(path, art, &fields, span, found);
    }
    Einschub { art, fields, span }
}

/// No key of a block holds Markdown, so texts within texts within texts cannot come to be.
fn no_markdown(_: &RelPath, _: &str, _: Span, _: &mut Vec<Diagnostic>) -> Prosa {
    unreachable!("the tables of blocks have no key with Markdown")
}

/// Figures come from an indicator or from a file; a file alone says neither title nor unit.
fn check(
    path: &RelPath,
    art: Einschubart,
    fields: &Fields,
    span: Span,
    found: &mut Vec<Diagnostic>,
) {
    let mut wrong = |reason: &'static str| {
        found.push(Diagnostic::new(Code::EinschubUnvollstaendig, path, span).with("grund", reason));
    };
    // Charts and tables have these keys in common.
    match (fields.has(diagramm::INDIKATOR), fields.has(diagramm::DATEN)) {
        (false, false) => wrong("nichts"),
        (true, true) => wrong("beides"),
        (true, false) => {}
        (false, true) => {
            // Whether a table needs a unit, its file tells.
            let keys = [diagramm::TITEL, diagramm::EINHEIT];
            for key in keys.into_iter().take(if art == Einschubart::Tabelle { 1 } else { 2 }) {
                if !fields.has(key) {
                    wrong(key.name);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::format::Shape;

    #[test]
    fn no_key_of_a_block_holds_markdown() {
        let mut tables: Vec<_> = Einschubart::ALL.iter().map(|art| art.table()).collect();
        while let Some(table) = tables.pop() {
            for key in table.keys {
                let markdown = matches!(key.shape, Shape::Prosa | Shape::Liste(Shape::Prosa));
                assert!(!markdown, "{} of {}", key.name, table.name);
                tables.extend(key.shape.tabelle());
            }
        }
    }
}
