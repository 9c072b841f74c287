//! Reads captions of tables and figures, `Tabelle 3: …`, `Abbildung: …`, and puts numbers into them. To
//! what a line belongs is decided by its neighbours.

use std::collections::HashMap;

use super::{
    beschriftung::{Beschriftet, Beschriftung, Beschriftungsart, Bezifferung},
    block::{Block, BlockKind, Inline, plain_text},
    html::HtmlTeil,
    tabellen::einschub::diagramm,
    value::{Einschub, Einschubart, Prosa, Textbaum, Value},
};
use crate::base::span::Span;

/// The words with which captions begin, in the languages of the sites.
const WORTE: &[(&str, Beschriftungsart)] = &[
    ("tabelle", Beschriftungsart::Tabelle),
    ("tab.", Beschriftungsart::Tabelle),
    ("table", Beschriftungsart::Tabelle),
    ("جدول", Beschriftungsart::Tabelle),
    ("الجدول", Beschriftungsart::Tabelle),
    ("abbildung", Beschriftungsart::Abbildung),
    ("abb.", Beschriftungsart::Abbildung),
    ("figure", Beschriftungsart::Abbildung),
    ("fig.", Beschriftungsart::Abbildung),
    ("شكل", Beschriftungsart::Abbildung),
    ("الشكل", Beschriftungsart::Abbildung),
];

/// A longer number is none: `2-11a`, `III.4`.
const LAENGSTE_NUMMER: usize = 8;

/// The beginning of a caption: what it is, its number, and from which byte on its words stand.
#[derive(Debug, PartialEq, Eq)]
pub struct Beschriftungskopf {
    pub art: Beschriftungsart,
    /// The number as written; none where it is to be counted.
    pub nummer: Option<String>,
    /// Where a counted number goes: behind the word.
    pub stelle: usize,
    /// Where the words begin.
    pub titel: usize,
}

/// Reads the beginning of a text as that of a caption. A number may be followed by a colon, a point
/// or a dash; without one it takes a colon, since "Tabelle 1 zeigt …" is a sentence.
#[must_use]
pub fn kopf(text: &str) -> Option<Beschriftungskopf> {
    let start = text.len() - text.trim_start().len();
    let words = &text[start..];
    let (word, art) = WORTE.iter().find(|it| begins_with(words, it.0))?;
    let stelle = start + word.len();
    let rest = &text[stelle..];
    let bare = rest.trim_start_matches([' ', '\u{a0}']);
    if let Some(behind) = bare.strip_prefix(':') {
        return Some(Beschriftungskopf {
            art: *art,
            nummer: None,
            stelle,
            titel: title_at(text, behind),
        });
    }
    let end = bare
        .find(|it: char| !(it.is_alphanumeric() || matches!(it, '.' | '-')))
        .unwrap_or(bare.len());
    let number = bare[..end].trim_end_matches(['.', '-']);
    let spaced = bare.len() < rest.len();
    if !spaced || number.is_empty() || number.len() > LAENGSTE_NUMMER || !is_number(number) {
        return None;
    }
    let behind = &bare[number.len()..];
    let title = behind
        .strip_prefix([':', '.'])
        .or_else(|| behind.trim_start().strip_prefix(['–', '—']))
        .or_else(|| behind.trim_start().strip_prefix("- "))?;
    Some(Beschriftungskopf {
        art: *art,
        nummer: Some(number.to_owned()),
        stelle,
        titel: title_at(text, title),
    })
}

/// Whether a text begins with a word, whatever its capitals.
fn begins_with(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|it| it.to_lowercase() == word)
}

fn title_at(text: &str, behind: &str) -> usize {
    text.len() - behind.trim_start().len()
}

/// A number of a caption holds a digit, or is a Roman one: `3`, `2-1`, `A1`, `IV`.
fn is_number(text: &str) -> bool {
    let roman = text.chars().all(|it| "IVX".contains(it));
    text.chars().any(|it| it.is_ascii_digit())
        && text.chars().filter(|it| it.is_alphabetic()).count() < 3
        || roman
}

/// A text with its number behind the word that it begins with; as it is where it has one.
#[must_use]
pub fn beziffert(text: &str, nummer: &str) -> String {
    match kopf(text) {
        Some(Beschriftungskopf { nummer: None, stelle, .. }) => {
            format!("{} {nummer}{}", &text[..stelle], &text[stelle..])
        }
        _ => text.to_owned(),
    }
}

/// The same of running text; its first piece of words holds the word and the colon.
#[must_use]
pub fn beziffert_im_text(inlines: &[Inline], nummer: &str) -> Vec<Inline> {
    let mut own = inlines.to_vec();
    match own.first_mut() {
        Some(Inline::Text { text, .. }) => *text = beziffert(text, nummer),
        Some(
            Inline::Betont(inner) | Inline::Stark(inner) | Inline::Element { inlines: inner, .. },
        ) => {
            *inner = beziffert_im_text(inner, nummer);
        }
        _ => {}
    }
    own
}

/// Whether the beginning of a caption can be completed with a number where it is written.
fn is_completable(inlines: &[Inline]) -> bool {
    kopf(first_words(inlines)).is_some_and(|it| it.nummer.is_none())
}

/// The first piece of words of a text.
fn first_words(inlines: &[Inline]) -> &str {
    match inlines.first() {
        Some(Inline::Text { text, .. }) => text,
        Some(
            Inline::Betont(inner) | Inline::Stark(inner) | Inline::Element { inlines: inner, .. },
        ) => first_words(inner),
        _ => "",
    }
}

/// A line that reads like a caption.
#[must_use]
pub fn zeile(block: &Block) -> Option<(Beschriftungskopf, String)> {
    let BlockKind::Absatz(inlines) = &block.kind else { return None };
    // Nearly every paragraph begins otherwise, and there are many.
    let first = first_words(inlines).trim_start();
    WORTE.iter().find(|it| begins_with(first, it.0))?;
    let text = plain_text(inlines);
    let kopf = kopf(&text)?;
    let named = kopf.nummer.is_some() || !text[kopf.titel..].trim().is_empty();
    (named && (kopf.nummer.is_some() || is_completable(inlines))).then_some((kopf, text))
}

/// As what a block would be counted; none of what is neither table nor figure.
fn gestalt(block: &Block, einschuebe: &[Einschub]) -> Option<Beschriftungsart> {
    match &block.kind {
        BlockKind::Tabelle(_) => Some(Beschriftungsart::Tabelle),
        BlockKind::Html(html) => html.is_tabelle().then_some(Beschriftungsart::Tabelle),
        BlockKind::Bild { .. } => Some(Beschriftungsart::Abbildung),
        BlockKind::Einschub(at) => match einschuebe[*at].art {
            Einschubart::Diagramm => Some(Beschriftungsart::Abbildung),
            Einschubart::Tabelle | Einschubart::Massnahmen => Some(Beschriftungsart::Tabelle),
            Einschubart::Verzeichnis => None,
        },
        _ => None,
    }
}

/// Whether a block can take a line as its caption: not one that has its number already.
fn is_beschriftbar(block: &Block, einschuebe: &[Einschub]) -> bool {
    let numbered = || own_words(block, einschuebe).is_some_and(|it| kopf(it.trim()).is_some());
    gestalt(block, einschuebe).is_some() && !numbered()
}

/// Which lines among some blocks name which of them: line, and what it names. A table stands below
/// its caption, a figure above; else on the other side; else whatever else is there.
fn paare(blocks: &[Block], einschuebe: &[Einschub]) -> (Vec<(usize, usize)>, Vec<usize>) {
    let mut taken = vec![false; blocks.len()];
    let (mut pairs, mut alone) = (Vec::new(), Vec::new());
    for (at, block) in blocks.iter().enumerate() {
        let Some((kopf, _)) = zeile(block) else { continue };
        let (above, below) = (at.checked_sub(1), (at + 1 < blocks.len()).then_some(at + 1));
        let order = match kopf.art {
            Beschriftungsart::Tabelle => [below, above],
            Beschriftungsart::Abbildung => [above, below],
        };
        let free: Vec<usize> = order
            .into_iter()
            .flatten()
            .filter(|it| is_beschriftbar(&blocks[*it], einschuebe) && !taken[*it])
            .collect();
        let same = free.iter().find(|it| gestalt(&blocks[**it], einschuebe) == Some(kopf.art));
        match same.or(free.first()).copied() {
            Some(content) => {
                taken[content] = true;
                pairs.push((at, content));
            }
            // Whoever names it, or numbers it, means a caption.
            None if kopf.nummer.is_some() || block.anker.is_some() => alone.push(at),
            None => {}
        }
    }
    (pairs, alone)
}

/// Reads the captions of a text, and marks the blocks that they are and name. Hands out the captions
/// in reading order, and where lines with a number stand beside nothing that could be named.
#[must_use]
pub fn lesen(blocks: &mut [Block], einschuebe: &[Einschub]) -> (Vec<Beschriftung>, Vec<Span>) {
    let mut beschrifter = Beschrifter { einschuebe, alle: Vec::new(), allein: Vec::new() };
    beschrifter.blocks(blocks, None);
    (beschrifter.alle, beschrifter.allein)
}

/// Reads the captions of a text.
struct Beschrifter<'a> {
    einschuebe: &'a [Einschub],
    alle: Vec<Beschriftung>,
    allein: Vec<Span>,
}

impl Beschrifter<'_> {
    /// Those of some blocks; `around` is the anchor of what they stand in.
    fn blocks(&mut self, blocks: &mut [Block], around: Option<&str>) {
        let (pairs, alone) = paare(blocks, self.einschuebe);
        self.allein.extend(alone.iter().map(|it| blocks[*it].span));
        let pair_of: HashMap<usize, (usize, usize)> =
            pairs.into_iter().flat_map(|it| [(it.0, it), (it.1, it)]).collect();
        for at in 0..blocks.len() {
            match pair_of.get(&at) {
                Some(&(line, content)) if at == line.min(content) => {
                    self.pair(blocks, (line, content), around);
                }
                Some(_) => {}
                None => {
                    let anchor = anchor(&blocks[at], around);
                    if let Some(own) = own_title(&blocks[at], self.einschuebe, anchor) {
                        blocks[at].beschriftet = Some(Beschriftet::Inhalt(self.alle.len()));
                        self.alle.push(own);
                    }
                }
            }
            let anchor = anchor(&blocks[at], around);
            for inner in blocks[at].innen_mut() {
                self.blocks(inner, anchor.as_deref());
            }
        }
    }

    fn pair(
        &mut self,
        blocks: &mut [Block],
        (line, content): (usize, usize),
        around: Option<&str>,
    ) {
        let (kopf, text) = zeile(&blocks[line]).expect("only lines are paired");
        let named = blocks[content].anker.as_ref().or(blocks[line].anker.as_ref());
        let anker = named.cloned().or_else(|| anchor(&blocks[content], around));
        blocks[line].beschriftet = Some(Beschriftet::Zeile(self.alle.len()));
        blocks[content].beschriftet = Some(Beschriftet::Inhalt(self.alle.len()));
        self.alle.push(with_words(kopf, &text, anker, blocks[line].span));
    }
}

fn anchor(block: &Block, around: Option<&str>) -> Option<String> {
    let own = block.absatz.map(|it| format!("abs-{it}"));
    block.anker.clone().or(own).or_else(|| around.map(str::to_owned))
}

/// The words in which a block says what it is.
fn own_words(block: &Block, einschuebe: &[Einschub]) -> Option<String> {
    match &block.kind {
        BlockKind::Bild { unterschrift, .. } => Some(unterschrift.clone()),
        BlockKind::Html(html) => html.teile().into_iter().find_map(|it| match it {
            HtmlTeil::Tabelle { name, .. } => Some(name),
            HtmlTeil::Anderes(_) => None,
        }),
        BlockKind::Einschub(at) if einschuebe[*at].art != Einschubart::Verzeichnis => {
            Some(einschuebe[*at].fields.string_or_empty(diagramm::TITEL))
        }
        _ => None,
    }
}

/// What a block without a line calls itself: the title of an image, the caption of a table in HTML,
/// the title of figures.
fn own_title(
    block: &Block,
    einschuebe: &[Einschub],
    anker: Option<String>,
) -> Option<Beschriftung> {
    let art = gestalt(block, einschuebe)?;
    let without_number = |titel: &str| Beschriftung {
        art,
        nummer: Bezifferung::Ohne,
        titel: titel.to_owned(),
        indikator: None,
        anker: anker.clone(),
        span: block.span,
    };
    let text = own_words(block, einschuebe)?;
    if let BlockKind::Einschub(at) = &block.kind {
        let Einschub { art, fields, .. } = &einschuebe[*at];
        // A list of measures with a title is a list, unless it is called a table.
        if *art == Einschubart::Massnahmen && kopf(text.trim()).is_none() {
            return None;
        }
        // It is called what its indicator says.
        if let Some(id) = fields.lookup(diagramm::INDIKATOR).filter(|_| text.is_empty()) {
            return Some(Beschriftung { indikator: Some(id.to_owned()), ..without_number("") });
        }
    }
    match (text.trim(), kopf(text.trim())) {
        ("", _) => None,
        (text, Some(kopf)) => Some(with_words(kopf, text, anker, block.span)),
        (text, None) => Some(without_number(text)),
    }
}

/// A text with numbers in its captions, in their order.
#[must_use]
pub fn beziffern(prosa: &Prosa, nummern: &[Option<String>]) -> Prosa {
    let mut baum = Textbaum::clone(prosa);
    for (it, number) in baum.beschriftungen.iter_mut().zip(nummern) {
        if let (Bezifferung::Gezaehlt, Some(number)) = (&it.nummer, number) {
            it.nummer = Bezifferung::Geschrieben(number.clone());
        }
    }
    let mut blocks = std::mem::take(&mut baum.blocks);
    number_blocks(&mut blocks, &mut baum);
    baum.blocks = blocks;
    Prosa::new(baum)
}

fn number_blocks(blocks: &mut [Block], baum: &mut Textbaum) {
    for block in blocks {
        if let Some(Beschriftet::Zeile(at) | Beschriftet::Inhalt(at)) = block.beschriftet
            && let Bezifferung::Geschrieben(number) = baum.beschriftungen[at].nummer.clone()
        {
            number_block(block, &number, baum);
        }
        block.innen_mut().into_iter().for_each(|it| number_blocks(it, baum));
    }
}

fn number_block(block: &mut Block, number: &str, baum: &mut Textbaum) {
    match &mut block.kind {
        BlockKind::Absatz(inlines) => *inlines = beziffert_im_text(inlines, number),
        BlockKind::Bild { unterschrift, .. } => *unterschrift = beziffert(unterschrift, number),
        BlockKind::Html(html) => *html = html.with_caption(|it| beziffert(it, number)),
        BlockKind::Einschub(at) => {
            let fields = &mut baum.einschuebe[*at].fields;
            if let Some(title) = fields.values.get_mut(diagramm::TITEL.name)
                && let Value::Text(title) = &mut title.value
            {
                *title = beziffert(title, number);
            }
        }
        _ => {}
    }
}

fn with_words(
    kopf: Beschriftungskopf,
    text: &str,
    anker: Option<String>,
    span: Span,
) -> Beschriftung {
    let titel = text[kopf.titel..].trim().to_owned();
    let nummer = kopf.nummer.map_or(Bezifferung::Gezaehlt, Bezifferung::Geschrieben);
    Beschriftung { art: kopf.art, nummer, titel, indikator: None, anker, span }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_begin_with_their_kind_and_mostly_a_number() {
        let read = |text: &str| {
            kopf(text)
                .map(|it| (it.art, it.nummer.unwrap_or_default(), text[it.titel..].to_owned()))
        };
        let table = |number: &str| {
            Some((Beschriftungsart::Tabelle, number.to_owned(), "Verbrauch".to_owned()))
        };
        for (text, number) in [
            ("Tabelle: Verbrauch", ""),
            ("Tabelle 1: Verbrauch", "1"),
            ("Tab. 3-2: Verbrauch", "3-2"),
            ("Tabelle 4.1 – Verbrauch", "4.1"),
            ("Tabelle 4. Verbrauch", "4"),
            ("Tabelle A1: Verbrauch", "A1"),
            ("Tabelle IV: Verbrauch", "IV"),
            ("Tabelle\u{a0}2: Verbrauch", "2"),
        ] {
            assert_eq!(read(text), table(number), "{text}");
        }
        for text in [
            "Tabelle 1 zeigt es.",
            "Tabellen: drei",
            "Tabelle",
            "Die Tabelle 1: x",
            "Tabelle unten: x",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(beziffert("Abb.: Verlauf", "7"), "Abb. 7: Verlauf");
        assert_eq!(beziffert("Abb. 2: Verlauf", "7"), "Abb. 2: Verlauf");
    }
}
