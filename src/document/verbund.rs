//! Several texts as one, for what became one: what in them points elsewhere keeps its meaning.

use super::{
    block::{Block, BlockKind, Definition, Inline, Item, Texttabelle},
    value::{Fussnote, Prosa, Textbaum},
};

/// Texts one behind the other; one alone as it is.
#[must_use]
pub fn verbunden(texte: &[&Prosa]) -> Prosa {
    match texte {
        [] => Prosa::default(),
        [one] => (*one).clone(),
        [first, ..] => {
            let mut baum = Textbaum { datei: first.datei.clone(), ..Textbaum::default() };
            texte.iter().for_each(|it| add(&mut baum, it));
            Prosa::new(baum)
        }
    }
}

fn add(baum: &mut Textbaum, text: &Textbaum) {
    let nach = Versatz {
        links: baum.links.len(),
        bilder: baum.bilder.len(),
        einschuebe: baum.einschuebe.len(),
        fussnoten: baum.fussnoten.len(),
    };
    baum.blocks.extend(text.blocks.iter().map(|it| nach.block(it)));
    baum.fussnoten.extend(
        text.fussnoten
            .iter()
            .map(|it| Fussnote { verweise: it.verweise, blocks: nach.blocks(&it.blocks) }),
    );
    baum.links.extend_from_slice(&text.links);
    baum.bilder.extend_from_slice(&text.bilder);
    baum.einschuebe.extend_from_slice(&text.einschuebe);
    baum.ueberschriften.extend_from_slice(&text.ueberschriften);
    baum.absaetze += text.absaetze;
}

/// By how much the numbers of a text move on behind others.
struct Versatz {
    links: usize,
    bilder: usize,
    einschuebe: usize,
    fussnoten: usize,
}

impl Versatz {
    fn blocks(&self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().map(|it| self.block(it)).collect()
    }

    fn block(&self, block: &Block) -> Block {
        let kind = match &block.kind {
            BlockKind::Absatz(inlines) => BlockKind::Absatz(self.inlines(inlines)),
            BlockKind::Zeile(inlines) => BlockKind::Zeile(self.inlines(inlines)),
            BlockKind::Ueberschrift { level, anchor, inlines } => BlockKind::Ueberschrift {
                level: *level,
                anchor: anchor.clone(),
                inlines: self.inlines(inlines),
            },
            BlockKind::Liste { zaehlung, items } => {
                let item = |it: &Item| Item { blocks: self.blocks(&it.blocks), ..it.clone() };
                BlockKind::Liste { zaehlung: *zaehlung, items: items.iter().map(item).collect() }
            }
            BlockKind::Zitat(blocks) => BlockKind::Zitat(self.blocks(blocks)),
            BlockKind::Hinweis(art, blocks) => BlockKind::Hinweis(*art, self.blocks(blocks)),
            BlockKind::Huelle(huelle, blocks) => {
                BlockKind::Huelle(huelle.clone(), self.blocks(blocks))
            }
            BlockKind::Tabelle(table) => BlockKind::Tabelle(Texttabelle {
                ausrichtung: table.ausrichtung.clone(),
                kopf: self.cells(&table.kopf),
                zeilen: table.zeilen.iter().map(|it| self.cells(it)).collect(),
            }),
            BlockKind::Definitionen(all) => {
                let one = |it: &Definition| Definition {
                    begriff: self.inlines(&it.begriff),
                    anker: it.anker.clone(),
                    erklaerungen: it.erklaerungen.iter().map(|it| self.blocks(it)).collect(),
                };
                BlockKind::Definitionen(all.iter().map(one).collect())
            }
            BlockKind::Bild { bild, unterschrift } => {
                BlockKind::Bild { bild: bild + self.bilder, unterschrift: unterschrift.clone() }
            }
            BlockKind::Einschub(number) => BlockKind::Einschub(number + self.einschuebe),
            BlockKind::Code { .. } | BlockKind::Html(_) | BlockKind::Trenner => block.kind.clone(),
        };
        // What was a caption of one of several texts has no number in all of them.
        Block { kind, beschriftet: None, ..block.clone() }
    }

    fn cells(&self, row: &[Vec<Inline>]) -> Vec<Vec<Inline>> {
        row.iter().map(|it| self.inlines(it)).collect()
    }

    fn inlines(&self, inlines: &[Inline]) -> Vec<Inline> {
        inlines.iter().map(|it| self.inline(it)).collect()
    }

    fn inline(&self, inline: &Inline) -> Inline {
        match inline {
            Inline::Betont(inner) => Inline::Betont(self.inlines(inner)),
            Inline::Stark(inner) => Inline::Stark(self.inlines(inner)),
            Inline::Durchgestrichen(inner) => Inline::Durchgestrichen(self.inlines(inner)),
            Inline::Link { link, inlines } => {
                Inline::Link { link: link + self.links, inlines: self.inlines(inlines) }
            }
            Inline::Bild(number) => Inline::Bild(number + self.bilder),
            Inline::Fussnote { nummer, verweis } => {
                Inline::Fussnote { nummer: nummer + self.fussnoten, verweis: *verweis }
            }
            Inline::Element { element, inlines } => {
                Inline::Element { element: element.clone(), inlines: self.inlines(inlines) }
            }
            Inline::Text { .. } | Inline::Code(_) | Inline::Umbruch | Inline::Zeilenwechsel => {
                inline.clone()
            }
        }
    }
}
