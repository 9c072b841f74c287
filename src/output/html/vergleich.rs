//! Writes the parts of a comparison: blocks, items, rows, words, each as a reading shows it. Every
//! mark is also said in words for those who listen, since `ins` and `del` alone are silent in some
//! screen readers; what did not change is folded.

use super::{
    markup::{Markup, Tag},
    prosa::{self, begin_list},
    vergleichsnotiz::{self, Notizschreiber},
};
use crate::{
    document::{
        block::{Block, BlockKind, Definition, Item, Texttabelle, Zaehlart, nummern, plain_text},
        html::{HtmlStueck, Sanitised, stuecke},
        value::Prosa,
    },
    fassung::{
        eigenschaft::Eigenschaft,
        folge::{Anderswo, Einschubvergleich, Folge, Innen, Schritt, Stuecke, Tabellenvergleich},
        laeufe::{Lauf, Verbleib},
        worte::{Auszeichnung, Wort, Wortinhalt},
        zuordnung::Zuordnung,
    },
    site::bausteine::text::{Text, Vergleichsorte},
    texte::Arg,
};

/// Which side a reading shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lesart {
    Alt,
    Neu,
    Beide,
}

/// A reading, and the way to the part that is written.
#[derive(Clone)]
pub(super) struct Lesung {
    pub(super) art: Lesart,
    /// With what the anchors of its moved parts begin.
    pub(super) pfad: String,
    /// The same for the whole text.
    wurzel: String,
}

impl Lesung {
    pub(super) fn new(art: Lesart, pfad: impl Into<String>) -> Self {
        let pfad = pfad.into();
        Self { art, wurzel: pfad.clone(), pfad }
    }

    fn unter(&self, at: usize) -> Self {
        Self { pfad: format!("{}-{at}", self.pfad), ..self.clone() }
    }

    fn shows(&self, verbleib: Verbleib) -> bool {
        match verbleib {
            Verbleib::Gleich | Verbleib::Umgeformt => true,
            Verbleib::Weg => self.art != Lesart::Neu,
            Verbleib::Neu => self.art != Lesart::Alt,
        }
    }

    /// How it is said that something stood here: the merged reading writes it where it stands now.
    fn fort(&self) -> &'static str {
        if self.art == Lesart::Beide { "synopse-fort-hier" } else { "synopse-fort" }
    }

    /// Whether what stood at a place is written at another one of this reading.
    fn written_there(&self, paar: Zuordnung, there: &Anderswo) -> bool {
        let gone = matches!(paar, Zuordnung::Weg(_));
        self.art == Lesart::Beide && gone && there.gleich && there.einheit.is_none()
    }

    /// The anchor of what stood at a place.
    fn weg(&self, at: usize) -> String {
        format!("{}-v{at}", self.pfad)
    }

    /// The anchor of what stands at a place.
    fn neu(&self, at: usize) -> String {
        format!("{}-n{at}", self.pfad)
    }

    /// The anchor of a part on one side.
    fn anker(&self, paar: Zuordnung) -> String {
        match paar.stellen() {
            (Some(left), _) => self.weg(left),
            (None, right) => self.neu(right.unwrap_or_default()),
        }
    }
}

/// Runs of unchanged items or rows from this length on are folded.
const FALTEN: usize = 4;

/// Writes the parts of two texts.
#[derive(Clone, Copy)]
pub(super) struct Teileschreiber<'a> {
    /// The old and the new text.
    pub(super) texts: (&'a Text, &'a Text),
    /// Where other units are compared.
    pub(super) orte: &'a Vergleichsorte,
}

/// The parts of both sides.
type Seiten<'a, T> = (&'a [T], &'a [T]);

impl Teileschreiber<'_> {
    pub(super) fn word(&self, key: &str) -> String {
        self.texts.1.texte.text(key, &[])
    }

    fn counted(&self, key: &str, count: usize) -> String {
        self.texts.1.texte.text(key, &[("anzahl", Arg::from(count))])
    }

    fn notes(&self) -> Notizschreiber<'_> {
        Notizschreiber { texts: self.texts }
    }

    pub(super) fn steps(
        &self,
        folge: &Folge,
        blocks: Seiten<'_, Block>,
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        folge.schritte().for_each(|it| self.step(it, blocks, lesung, html));
    }

    /// A block in a reading; whether it moved together with the one before it.
    pub(super) fn step(
        &self,
        (step, goes_on): (&Schritt, bool),
        (alt, neu): Seiten<'_, Block>,
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let told = !goes_on;
        match step.paar {
            Zuordnung::Gleich(left, right) => {
                self.inner(step, (&alt[left], &neu[right]), lesung, html);
            }
            Zuordnung::Anders(left, right) => {
                self.inner(step, (&alt[left], &neu[right]), &lesung.unter(right), html);
            }
            Zuordnung::Weg(left) if lesung.shows(Verbleib::Weg) => {
                self.one_sided(step, (Verbleib::Weg, &alt[left]), (told, lesung), html);
            }
            Zuordnung::Neu(right) if lesung.shows(Verbleib::Neu) => {
                self.one_sided(step, (Verbleib::Neu, &neu[right]), (told, lesung), html);
            }
            // In the merged reading it is written where it stands now.
            Zuordnung::Fort(left, right) if lesung.shows(Verbleib::Weg) => {
                if told {
                    self.moved(lesung.fort(), (&lesung.weg(left), &lesung.neu(right)), html);
                }
                if lesung.art == Lesart::Alt {
                    prosa::quote_block(self.texts.0, &alt[left], html);
                }
            }
            Zuordnung::Her(left, right) if lesung.shows(Verbleib::Neu) => {
                if told {
                    self.moved("synopse-her", (&lesung.neu(right), &lesung.weg(left)), html);
                }
                self.inner(step, (&alt[left], &neu[right]), &lesung.unter(right), html);
            }
            Zuordnung::Umbau(old, new) => {
                if let Some(Innen::Umbau(pieces)) = &step.innen {
                    let blocks = (&alt[old.von..old.bis], &neu[new.von..new.bis]);
                    self.rebuilt(pieces, blocks, lesung, html);
                }
            }
            _ => {}
        }
    }

    /// That something moved, with the way to its other place; the anchor of this one, and of that.
    fn moved(&self, key: &str, (here, there): (&str, &str), html: &mut Markup) {
        html.tag("p").class("verschoben").attr("id", here).with(|html| {
            html.tag("a").attr("href", format_args!("#{there}")).text(self.word(key));
        });
    }

    /// A block that came or went as a whole, perhaps to another unit.
    fn one_sided(
        &self,
        step: &Schritt,
        (verbleib, block): (Verbleib, &Block),
        (told, lesung): (bool, &Lesung),
        html: &mut Markup,
    ) {
        let text = if verbleib == Verbleib::Weg { self.texts.0 } else { self.texts.1 };
        if let Some(there) = &step.anderswo {
            if told {
                self.elsewhere(step.paar, there, lesung, html);
            }
            if lesung.written_there(step.paar, there) {
                return;
            }
            if there.gleich {
                return prosa::quote_block(text, block, html);
            }
        }
        match &step.innen {
            Some(Innen::Einschub(shown)) => {
                let art = if verbleib == Verbleib::Weg { Lesart::Alt } else { Lesart::Neu };
                self.placed(shown, &Lesung::new(art, lesung.anker(step.paar)), html);
            }
            _ => self.whole(verbleib, block, html),
        }
    }

    /// That something stands in another list or unit now, or stood there.
    fn elsewhere(&self, paar: Zuordnung, there: &Anderswo, lesung: &Lesung, html: &mut Markup) {
        let gone = matches!(paar, Zuordnung::Weg(_));
        let key = match (there.einheit, gone, there.gleich) {
            (None, true, true) => lesung.fort(),
            (None, true, false) => "synopse-fort-geaendert",
            (None, false, true) => "synopse-her",
            (None, false, false) => "synopse-her-geaendert",
            (_, true, true) => "synopse-nach",
            (_, true, false) => "synopse-nach-geaendert",
            (_, false, true) => "synopse-von",
            (_, false, false) => "synopse-von-geaendert",
        };
        let place = |root: &str| {
            let root = Lesung::new(lesung.art, root);
            let within = there.innerhalb.iter().fold(root, |it, at| it.unter(*at));
            if gone { within.neu(there.stelle) } else { within.weg(there.stelle) }
        };
        let Some(einheit) = there.einheit else {
            return self.moved(key, (&lesung.anker(paar), &place(&lesung.wurzel)), html);
        };
        let Some(ort) = self.orte.get(&einheit) else { return };
        html.tag("p").class("verschoben").attr("id", lesung.anker(paar)).with(|html| {
            html.text(format_args!("{} ", self.word(key)));
            let href = format_args!("{}#{}", ort.href, place(&ort.name));
            html.tag("a").attr("href", href).text(&ort.titel);
        });
    }

    fn whole(&self, art: Verbleib, block: &Block, html: &mut Markup) {
        let text = if art == Verbleib::Weg { self.texts.0 } else { self.texts.1 };
        // A line is silent: it is said in words.
        if matches!(block.kind, BlockKind::Trenner) {
            let line = self.word("synopse-trenner");
            return html.block("p").with(|html| self.marked(art, html, |html| html.text(line)));
        }
        self.marked(art, html, |html| prosa::quote_block(text, block, html));
    }

    /// What came or went, also said in words; what is the same as it is.
    fn marked(&self, art: Verbleib, html: &mut Markup, content: impl FnOnce(&mut Markup)) {
        let (name, begin, end) = match art {
            Verbleib::Gleich => return content(html),
            Verbleib::Umgeformt => {
                return html.tag("span").class("umgeformt").with(content);
            }
            Verbleib::Weg => ("del", "synopse-anfang-weg", "synopse-ende-weg"),
            Verbleib::Neu => ("ins", "synopse-anfang-neu", "synopse-ende-neu"),
        };
        html.tag(name).with(|html| {
            html.tag("span").class("nur-vorlesen").text(format_args!("{} ", self.word(begin)));
            content(html);
            html.tag("span").class("nur-vorlesen").text(format_args!(" {} ", self.word(end)));
        });
    }

    /// A block of both sides with what changed about it and inside.
    fn inner(
        &self,
        step: &Schritt,
        (alt, neu): (&Block, &Block),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let Some(innen) = &step.innen else {
            return match lesung.art {
                Lesart::Alt => prosa::quote_block(self.texts.0, alt, html),
                _ => prosa::quote_block(self.texts.1, neu, html),
            };
        };
        let own = if lesung.art == Lesart::Alt { alt } else { neu };
        match innen {
            Innen::Text(laeufe) => {
                // Headings of a comparison are no headings of its page.
                let heading = matches!(own.kind, BlockKind::Ueberschrift { .. });
                let class = heading.then_some("synopse-ueberschrift");
                html.block("p").maybe("class", class).with(|html| self.runs(laeufe, lesung, html));
                self.form_notes(laeufe, lesung, html);
            }
            Innen::Bloecke(folge) => {
                let children = (children(alt), children(neu));
                html.block("blockquote").with(|html| self.steps(folge, children, lesung, html));
            }
            Innen::Liste(folge) => self.list(folge, (alt, neu), lesung, html),
            Innen::Tabelle(table) => {
                if let (BlockKind::Tabelle(alt), BlockKind::Tabelle(neu)) = (&alt.kind, &neu.kind) {
                    self.table(table, (alt, neu), lesung, html);
                }
            }
            Innen::Definitionen(folge) => self.definitions(folge, (alt, neu), lesung, html),
            Innen::Code(folge) => {
                if let (BlockKind::Code { text: alt, .. }, BlockKind::Code { text: neu, .. }) =
                    (&alt.kind, &neu.kind)
                {
                    self.code(folge, (alt, neu), lesung, html);
                }
            }
            Innen::Html(pieces) => {
                if let (BlockKind::Html(alt), BlockKind::Html(neu)) = (&alt.kind, &neu.kind) {
                    self.html(pieces, (alt, neu), lesung, html);
                }
            }
            Innen::Bild(caption) => {
                let another = step.eigenschaften.contains(&Eigenschaft::Bild);
                let images = Bilder { alt, neu, another };
                self.figure(&images, caption, lesung, html);
            }
            Innen::Einschub(shown) => self.placed(shown, lesung, html),
            Innen::Zellen(_) | Innen::Definition(..) | Innen::Umbau(_) | Innen::Ganz => {
                if lesung.shows(Verbleib::Weg) {
                    self.whole(Verbleib::Weg, alt, html);
                }
                if lesung.shows(Verbleib::Neu) {
                    self.whole(Verbleib::Neu, neu, html);
                }
            }
        }
        self.property_notes(step, lesung, html);
    }

    /// What changed about a part as a whole, in sentences below it.
    fn property_notes(&self, step: &Schritt, lesung: &Lesung, html: &mut Markup) {
        if lesung.art != Lesart::Alt {
            for it in &step.eigenschaften {
                html.tag("p").class("verschoben").text(self.notes().eigenschaft(it));
            }
        }
    }

    /// What changed about the form of words, in sentences below them.
    fn form_notes(&self, laeufe: &[Lauf], lesung: &Lesung, html: &mut Markup) {
        if lesung.art != Lesart::Alt {
            for note in self.notes().formen(laeufe) {
                html.tag("p").class("verschoben").text(note);
            }
        }
    }

    /// The same words in other blocks: each side in its own blocks, the merged reading in the new
    /// ones.
    fn rebuilt(
        &self,
        pieces: &Stuecke,
        (alt, neu): Seiten<'_, Block>,
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let (blocks, pieces) = match lesung.art {
            Lesart::Alt => (alt, &pieces.alt),
            _ => (neu, &pieces.neu),
        };
        let mut left = pieces.iter();
        for block in blocks {
            self.with_pieces(block, &mut left, lesung, html);
        }
        for laeufe in pieces {
            self.form_notes(laeufe, lesung, html);
        }
        if lesung.art != Lesart::Alt {
            let note = self.notes().umbau(alt, neu);
            html.tag("p").class("verschoben").text(note);
        }
    }

    /// The same words in other items.
    fn rebuilt_items(
        &self,
        pieces: &Stuecke,
        (alt, neu): Seiten<'_, Item>,
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let (items, pieces) = match lesung.art {
            Lesart::Alt => (alt, &pieces.alt),
            _ => (neu, &pieces.neu),
        };
        let mut left = pieces.iter();
        for (at, item) in items.iter().enumerate() {
            html.tag("li").with(|html| {
                task(item, html);
                for block in &item.blocks {
                    self.with_pieces(block, &mut left, lesung, html);
                }
                // A list holds items alone: what is said of them stands in the last one.
                if at + 1 == items.len() && lesung.art != Lesart::Alt {
                    pieces.iter().for_each(|it| self.form_notes(it, lesung, html));
                    let note = self.word("synopse-umgebaut");
                    html.tag("p").class("verschoben").text(note);
                }
            });
        }
    }

    /// A block whose running texts are written from their pieces.
    fn with_pieces<'p>(
        &self,
        block: &Block,
        pieces: &mut impl Iterator<Item = &'p Vec<Lauf>>,
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let next = |html: &mut Markup, pieces: &mut dyn Iterator<Item = &'p Vec<Lauf>>| {
            if let Some(laeufe) = pieces.next() {
                self.runs(laeufe, lesung, html);
            }
        };
        match &block.kind {
            BlockKind::Absatz(_) => html.block("p").with(|html| next(html, pieces)),
            BlockKind::Zeile(_) => next(html, pieces),
            BlockKind::Ueberschrift { .. } => {
                html.block("p").class("synopse-ueberschrift").with(|html| next(html, pieces));
            }
            BlockKind::Liste { zaehlung, items } => {
                begin_list(*zaehlung, html).with(|html| {
                    for item in items {
                        html.tag("li").with(|html| {
                            for it in &item.blocks {
                                self.with_pieces(it, pieces, lesung, html);
                            }
                        });
                    }
                });
            }
            BlockKind::Zitat(blocks)
            | BlockKind::Hinweis(_, blocks)
            | BlockKind::Huelle(_, blocks) => {
                html.block("blockquote").with(|html| {
                    for it in blocks {
                        self.with_pieces(it, pieces, lesung, html);
                    }
                });
            }
            BlockKind::Definitionen(all) => html.block("dl").with(|html| {
                for it in all {
                    html.tag("dt").with(|html| next(html, pieces));
                    for blocks in &it.erklaerungen {
                        html.tag("dd").with(|html| {
                            for it in blocks {
                                self.with_pieces(it, pieces, lesung, html);
                            }
                        });
                    }
                }
            }),
            BlockKind::Tabelle(table) => html.tag("table").class("verglichen").with(|html| {
                html.tag("tr").with(|html| {
                    for _ in &table.kopf {
                        html.tag("th").attr("scope", "col").with(|html| next(html, pieces));
                    }
                });
                for row in &table.zeilen {
                    html.tag("tr").with(|html| {
                        for _ in row {
                            html.tag("td").with(|html| next(html, pieces));
                        }
                    });
                }
            }),
            _ => {}
        }
    }

    fn list(
        &self,
        folge: &Folge,
        (alt, neu): (&Block, &Block),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let (
            BlockKind::Liste { zaehlung: before, items: old },
            BlockKind::Liste { zaehlung, items: new },
        ) = (&alt.kind, &neu.kind)
        else {
            return;
        };
        let own = if lesung.art == Lesart::Alt { *before } else { *zaehlung };
        let zaehlung = Punktzaehlung::new(own, (*before, old), (*zaehlung, new));
        begin_list(own, html).with(|html| {
            for run in folded(folge) {
                if run.len() < FALTEN {
                    for step in run {
                        self.item_step(step, ((old, new), &zaehlung), lesung, html);
                    }
                    continue;
                }
                html.tag("li").class("gleich").with(|html| {
                    html.tag("details").with(|html| {
                        html.tag("summary").text(self.counted("synopse-gleiche-punkte", run.len()));
                        begin_list(own, html).with(|html| {
                            for step in run {
                                self.item_step(step, ((old, new), &zaehlung), lesung, html);
                            }
                        });
                    });
                });
            }
        });
    }

    /// An item that came or went, perhaps to another list.
    fn one_sided_item(
        &self,
        step: &Schritt,
        (text, item): (&Text, &Item),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let gone = matches!(step.paar, Zuordnung::Weg(_));
        let mut verbleib = if gone { Verbleib::Weg } else { Verbleib::Neu };
        if let Some(there) = &step.anderswo {
            self.elsewhere(step.paar, there, lesung, html);
            if lesung.written_there(step.paar, there) {
                return;
            }
            if there.gleich {
                verbleib = Verbleib::Gleich;
            }
        }
        self.item(text, item, verbleib, html);
    }

    fn item_step(
        &self,
        step: &Schritt,
        ((alt, neu), zaehlung): (Seiten<'_, Item>, &Punktzaehlung),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let old = |at: usize, art, html: &mut Markup| {
            let item = html.tag("li").maybe("value", zaehlung.alt(at));
            item.with(|html| self.item(self.texts.0, &alt[at], art, html));
        };
        let new = |at: usize, art, html: &mut Markup| {
            let item = html.tag("li").maybe("value", zaehlung.neu(at));
            item.with(|html| self.item(self.texts.1, &neu[at], art, html));
        };
        match step.paar {
            Zuordnung::Gleich(left, _) if lesung.art == Lesart::Alt => {
                old(left, Verbleib::Gleich, html);
            }
            Zuordnung::Gleich(_, right) => new(right, Verbleib::Gleich, html),
            Zuordnung::Weg(left) if lesung.shows(Verbleib::Weg) => {
                let item = (self.texts.0, &alt[left]);
                let li = html.tag("li").maybe("value", zaehlung.alt(left));
                li.with(|html| self.one_sided_item(step, item, lesung, html));
            }
            Zuordnung::Neu(right) if lesung.shows(Verbleib::Neu) => {
                let item = (self.texts.1, &neu[right]);
                let li = html.tag("li").maybe("value", zaehlung.neu(right));
                li.with(|html| self.one_sided_item(step, item, lesung, html));
            }
            Zuordnung::Fort(left, right) if lesung.shows(Verbleib::Weg) => {
                html.tag("li").maybe("value", zaehlung.alt(left)).with(|html| {
                    self.moved(lesung.fort(), (&lesung.weg(left), &lesung.neu(right)), html);
                    if lesung.art == Lesart::Alt {
                        self.item(self.texts.0, &alt[left], Verbleib::Gleich, html);
                    }
                });
            }
            Zuordnung::Umbau(old, new) => {
                if let Some(Innen::Umbau(pieces)) = &step.innen {
                    let items = (&alt[old.von..old.bis], &neu[new.von..new.bis]);
                    self.rebuilt_items(pieces, items, lesung, html);
                }
            }
            Zuordnung::Her(..) if !lesung.shows(Verbleib::Neu) => {}
            Zuordnung::Anders(left, right) | Zuordnung::Her(left, right) => {
                let number = match lesung.art {
                    Lesart::Alt => zaehlung.alt(left),
                    _ => zaehlung.neu(right),
                };
                html.tag("li").maybe("value", number).with(|html| {
                    if matches!(step.paar, Zuordnung::Her(..)) {
                        self.moved("synopse-her", (&lesung.neu(right), &lesung.weg(left)), html);
                    }
                    let (one, other) = (&alt[left], &neu[right]);
                    match &step.innen {
                        Some(Innen::Bloecke(inner)) => {
                            let own = if lesung.art == Lesart::Alt { one } else { other };
                            task(own, html);
                            let blocks = (&*one.blocks, &*other.blocks);
                            self.steps(inner, blocks, &lesung.unter(right), html);
                        }
                        _ => self.item(self.texts.1, other, Verbleib::Gleich, html),
                    }
                    self.property_notes(step, lesung, html);
                });
            }
            _ => {}
        }
    }

    fn item(&self, text: &Text, item: &Item, art: Verbleib, html: &mut Markup) {
        self.marked(art, html, |html| {
            task(item, html);
            item.blocks.iter().for_each(|it| prosa::quote_block(text, it, html));
        });
    }

    fn definitions(
        &self,
        folge: &Folge,
        (alt, neu): (&Block, &Block),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let (BlockKind::Definitionen(old), BlockKind::Definitionen(new)) = (&alt.kind, &neu.kind)
        else {
            return;
        };
        let one = |text: &Text, at: usize, all: &[_], art, html: &mut Markup| {
            let it: &Definition = &all[at];
            html.tag("dt").with(|html| {
                self.marked(art, html, |html| prosa::quote_inlines(text, &it.begriff, html));
            });
            for blocks in &it.erklaerungen {
                html.tag("dd").with(|html| {
                    self.marked(art, html, |html| {
                        blocks.iter().for_each(|it| prosa::quote_block(text, it, html));
                    });
                });
            }
        };
        html.block("dl").with(|html| {
            for step in &folge.0 {
                match step.paar {
                    Zuordnung::Gleich(left, _) if lesung.art == Lesart::Alt => {
                        one(self.texts.0, left, old, Verbleib::Gleich, html);
                    }
                    Zuordnung::Gleich(_, right) => {
                        one(self.texts.1, right, new, Verbleib::Gleich, html);
                    }
                    Zuordnung::Weg(left) if lesung.shows(Verbleib::Weg) => {
                        one(self.texts.0, left, old, Verbleib::Weg, html);
                    }
                    Zuordnung::Neu(right) if lesung.shows(Verbleib::Neu) => {
                        one(self.texts.1, right, new, Verbleib::Neu, html);
                    }
                    Zuordnung::Fort(left, right) if lesung.shows(Verbleib::Weg) => {
                        let anchors = (&*lesung.weg(left), &*lesung.neu(right));
                        // A term comes first in a list of terms, and an explanation last.
                        if lesung.art == Lesart::Alt {
                            one(self.texts.0, left, old, Verbleib::Gleich, html);
                            html.tag("dd").with(|html| self.moved(lesung.fort(), anchors, html));
                        } else {
                            html.tag("dt").with(|html| self.moved(lesung.fort(), anchors, html));
                            html.tag("dd").text("");
                        }
                    }
                    Zuordnung::Her(..) if !lesung.shows(Verbleib::Neu) => {}
                    Zuordnung::Anders(left, right) | Zuordnung::Her(left, right) => {
                        let her = |html: &mut Markup| {
                            if matches!(step.paar, Zuordnung::Her(..)) {
                                let anchors = (&*lesung.neu(right), &*lesung.weg(left));
                                html.tag("dd")
                                    .with(|html| self.moved("synopse-her", anchors, html));
                            }
                        };
                        let Some(Innen::Definition(term, inner)) = &step.innen else {
                            one(self.texts.1, right, new, Verbleib::Gleich, html);
                            her(html);
                            continue;
                        };
                        html.tag("dt").with(|html| self.runs(term, lesung, html));
                        html.tag("dd").with(|html| {
                            let blocks = (
                                &*old[left].erklaerungen.concat(),
                                &*new[right].erklaerungen.concat(),
                            );
                            self.steps(inner, blocks, &lesung.unter(right), html);
                            self.form_notes(term, lesung, html);
                        });
                        her(html);
                    }
                    _ => {}
                }
            }
        });
    }

    fn code(&self, folge: &Folge, (alt, neu): (&str, &str), lesung: &Lesung, html: &mut Markup) {
        let (old, new): (Vec<&str>, Vec<&str>) = (alt.lines().collect(), neu.lines().collect());
        let whole = |art: Verbleib, line: &str, html: &mut Markup| {
            self.marked(art, html, |html| html.text(line));
            html.text("\n");
        };
        let write = |html: &mut Markup| {
            for step in &folge.0 {
                match (step.paar, &step.innen) {
                    (Zuordnung::Gleich(left, _), _) if lesung.art == Lesart::Alt => {
                        whole(Verbleib::Gleich, old[left], html);
                    }
                    (Zuordnung::Gleich(_, right), _) => whole(Verbleib::Gleich, new[right], html),
                    (Zuordnung::Anders(..), Some(Innen::Text(laeufe))) => {
                        self.runs(laeufe, lesung, html);
                        html.text("\n");
                    }
                    // A line that moved went there and came here.
                    (Zuordnung::Weg(left) | Zuordnung::Fort(left, _), _)
                        if lesung.shows(Verbleib::Weg) =>
                    {
                        whole(Verbleib::Weg, old[left], html);
                    }
                    (Zuordnung::Neu(right) | Zuordnung::Her(_, right), _)
                        if lesung.shows(Verbleib::Neu) =>
                    {
                        whole(Verbleib::Neu, new[right], html);
                    }
                    _ => {}
                }
            }
        };
        html.block("pre").class("code").attr("tabindex", "0").with(|html| {
            html.tag("code").with(write);
        });
    }

    /// A block of HTML with its own tags, and marks between them.
    fn html(
        &self,
        pieces: &Stuecke,
        (alt, neu): (&Sanitised, &Sanitised),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let (block, pieces) = match lesung.art {
            Lesart::Alt => (alt, &pieces.alt),
            _ => (neu, &pieces.neu),
        };
        let mut texts = pieces.iter();
        for piece in stuecke(block) {
            match piece {
                HtmlStueck::Marke(tag) => html.sanitised_tag(tag),
                HtmlStueck::Text(_) => {
                    if let Some(laeufe) = texts.next() {
                        self.runs(laeufe, lesung, html);
                    }
                }
            }
        }
    }

    fn figure(&self, bilder: &Bilder<'_>, caption: &[Lauf], lesung: &Lesung, html: &mut Markup) {
        let image = |it: &Block| if let BlockKind::Bild { bild, .. } = it.kind { bild } else { 0 };
        let (alt, neu) = (image(bilder.alt), image(bilder.neu));
        html.block("figure").with(|html| {
            match (lesung.art, bilder.another) {
                (Lesart::Beide, true) => {
                    for (art, text, at) in
                        [(Verbleib::Weg, self.texts.0, alt), (Verbleib::Neu, self.texts.1, neu)]
                    {
                        self.marked(art, html, |html| prosa::quote_image(text, at, html));
                    }
                }
                (Lesart::Alt, _) => prosa::quote_image(self.texts.0, alt, html),
                _ => prosa::quote_image(self.texts.1, neu, html),
            }
            if !caption.is_empty() {
                html.tag("figcaption").with(|html| self.runs(caption, lesung, html));
            }
        });
    }

    /// What a block placed into a text shows.
    fn placed(&self, shown: &Einschubvergleich, lesung: &Lesung, html: &mut Markup) {
        let Einschubvergleich { alt, neu, titel, tabelle } = shown;
        if !titel.is_empty() {
            html.tag("p").class("massnahmenblock-titel").with(|html| {
                self.runs(titel, lesung, html);
            });
        }
        self.table(tabelle, (&alt.tabelle, &neu.tabelle), lesung, html);
    }

    /// Marks stand in the cells, so that a table stays one.
    fn table(
        &self,
        vergleich: &Tabellenvergleich,
        tables: (&Texttabelle, &Texttabelle),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let Tabellenvergleich { spalten, kopf, zeilen } = vergleich;
        let here = |paar: Zuordnung| match paar {
            Zuordnung::Weg(_) => lesung.shows(Verbleib::Weg),
            Zuordnung::Fort(..) => lesung.art == Lesart::Alt,
            Zuordnung::Neu(_) | Zuordnung::Her(..) => lesung.shows(Verbleib::Neu),
            _ => true,
        };
        // The columns that a reading shows, by their place among those of both sides.
        let shown: Vec<usize> =
            (0..spalten.paare.len()).filter(|it| here(spalten.paare[*it])).collect();
        let cell = |laeufe: &[Lauf], html: &mut Markup| {
            self.runs(laeufe, lesung, html);
            self.form_notes(laeufe, lesung, html);
        };
        html.tag("div").class("tabelle").attr("role", "group").attr("tabindex", "0").with(|html| {
            html.tag("table").class("verglichen").with(|html| {
                html.tag("thead").with(|html| {
                    html.tag("tr").with(|html| {
                        for at in &shown {
                            let th = html.tag("th").attr("scope", "col");
                            th.with(|html| cell(&kopf[*at], html));
                        }
                    });
                });
                html.tag("tbody").with(|html| {
                    for run in folded(zeilen) {
                        if run.len() < FALTEN {
                            for step in run {
                                self.table_row(step, (tables, &shown), lesung, html);
                            }
                        } else {
                            self.folded_rows(run, (tables, &shown), lesung, html);
                        }
                    }
                });
            });
        });
        if lesung.art != Lesart::Alt {
            for paar in &spalten.paare {
                let (left, right) = paar.stellen();
                let head = right.map_or_else(
                    || left.and_then(|it| tables.0.kopf.get(it)),
                    |it| tables.1.kopf.get(it),
                );
                if let Some(note) = head.and_then(|it| self.notes().spalte(*paar, it)) {
                    html.tag("p").class("verschoben").text(note);
                }
            }
        }
    }

    fn folded_rows(
        &self,
        run: &[Schritt],
        (tables, columns): ((&Texttabelle, &Texttabelle), &[usize]),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let words = self.counted("synopse-gleiche-zeilen", run.len());
        html.tag("tr").class("gleich").with(|html| {
            html.tag("td").attr("colspan", columns.len()).with(|html| {
                html.tag("details").with(|html| {
                    html.tag("summary").text(words);
                    html.tag("table").class("verglichen").with(|html| {
                        for step in run {
                            self.table_row(step, (tables, columns), lesung, html);
                        }
                    });
                });
            });
        });
    }

    fn table_row(
        &self,
        step: &Schritt,
        ((alt, neu), columns): ((&Texttabelle, &Texttabelle), &[usize]),
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let here = match step.paar {
            Zuordnung::Weg(_) | Zuordnung::Fort(..) => lesung.shows(Verbleib::Weg),
            Zuordnung::Neu(_) | Zuordnung::Her(..) => lesung.shows(Verbleib::Neu),
            _ => true,
        };
        if !here {
            return;
        }
        let note = match step.paar {
            Zuordnung::Fort(left, right) => {
                Some((lesung.fort(), lesung.weg(left), lesung.neu(right)))
            }
            Zuordnung::Her(left, right) => {
                Some(("synopse-her", lesung.neu(right), lesung.weg(left)))
            }
            _ => None,
        };
        let moved = |html: &mut Markup| {
            if let Some((key, here, there)) = &note {
                self.moved(key, (here, there), html);
            }
        };
        if matches!(step.paar, Zuordnung::Fort(..)) && lesung.art == Lesart::Beide {
            return html.tag("tr").with(|html| {
                html.tag("td").attr("colspan", columns.len()).with(moved);
            });
        }
        html.tag("tr").with(|html| match (&step.innen, step.paar) {
            (Some(Innen::Zellen(cells)), _) => {
                for (place, at) in columns.iter().enumerate() {
                    html.tag("td").with(|html| {
                        if place == 0 {
                            moved(html);
                        }
                        self.runs(&cells[*at], lesung, html);
                        self.form_notes(&cells[*at], lesung, html);
                    });
                }
            }
            (_, Zuordnung::Gleich(left, right)) => {
                let (text, row) = match lesung.art {
                    Lesart::Alt => (self.texts.0, &alt.zeilen[left]),
                    _ => (self.texts.1, &neu.zeilen[right]),
                };
                for cell in row {
                    html.tag("td").with(|html| prosa::quote_inlines(text, cell, html));
                }
            }
            _ => {}
        });
    }

    /// Words with their fates.
    fn runs(&self, laeufe: &[Lauf], lesung: &Lesung, html: &mut Markup) {
        for (at, Lauf { verbleib, alt, neu }) in laeufe.iter().enumerate() {
            if !lesung.shows(*verbleib) {
                continue;
            }
            let (text, worte) = match verbleib {
                Verbleib::Weg => (self.texts.0, alt),
                Verbleib::Gleich | Verbleib::Umgeformt if lesung.art == Lesart::Alt => {
                    (self.texts.0, alt)
                }
                _ => (self.texts.1, neu),
            };
            self.marked(*verbleib, html, |html| words(text, worte, 0, html));
            // What went and what came must not read as one word.
            let next = laeufe.get(at + 1).filter(|it| lesung.shows(it.verbleib));
            let glued = next.is_some_and(|it| {
                let spaced = |it: Option<&Wort>| it.is_some_and(Wort::is_space);
                (*verbleib, it.verbleib) == (Verbleib::Weg, Verbleib::Neu)
                    && !spaced(worte.last())
                    && !spaced(it.neu.first())
            });
            if glued {
                html.text(" ");
            }
        }
    }
}

fn task(item: &Item, html: &mut Markup) {
    if let Some(done) = item.erledigt {
        html.text(if done { "☑ " } else { "☐ " });
    }
}

/// The numbers of the items of both sides, as far as this reading counts.
struct Punktzaehlung {
    alt: Vec<Option<u64>>,
    neu: Vec<Option<u64>>,
}

impl Punktzaehlung {
    /// For a reading that counts in its own way.
    fn new(own: Zaehlart, alt: (Zaehlart, &[Item]), neu: (Zaehlart, &[Item])) -> Self {
        let counts = own.beginn().is_some();
        let numbers =
            |(zaehlung, items)| if counts { nummern(zaehlung, items) } else { Vec::new() };
        Self { alt: numbers(alt), neu: numbers(neu) }
    }

    fn alt(&self, at: usize) -> Option<u64> {
        self.alt.get(at).copied().flatten()
    }

    fn neu(&self, at: usize) -> Option<u64> {
        self.neu.get(at).copied().flatten()
    }
}

/// Two images in one place.
struct Bilder<'a> {
    alt: &'a Block,
    neu: &'a Block,
    /// Whether they show something else.
    another: bool,
}

/// Runs of unchanged parts, and every other one on its own.
pub(super) fn folded(folge: &Folge) -> impl Iterator<Item = &[Schritt]> {
    folge.0.chunk_by(|one, other| one.is_unchanged() && other.is_unchanged())
}

/// Words with their forms from this depth on; neighbours share a form, and a mark never cuts one
/// in two.
fn words(text: &Text, worte: &[Wort], depth: usize, html: &mut Markup) {
    for run in worte.chunk_by(|one, other| {
        let form = one.formen.get(depth);
        form.is_some() && form == other.formen.get(depth)
    }) {
        match run[0].formen.get(depth) {
            Some(form) => begin(text, form, html).with(|html| words(text, run, depth + 1, html)),
            None => word(text, &run[0].inhalt, html),
        }
    }
}

fn word(text: &Text, inhalt: &Wortinhalt, html: &mut Markup) {
    match inhalt {
        Wortinhalt::Text(words) => html.text(words),
        Wortinhalt::Code(code) => html.tag("code").text(code),
        Wortinhalt::Bild(number) => prosa::quote_image(text, *number, html),
        Wortinhalt::Fussnote(number) => {
            let label = vergleichsnotiz::fussnote(&text.texte, *number);
            html.tag("sup").attr("title", label).text(number);
        }
        Wortinhalt::Zeilenwechsel => {
            html.text("↵");
            html.void("br");
        }
        Wortinhalt::Verweis(link) => {
            let titel = text.links.get(*link).map_or("", |it| &it.titel);
            begin(text, &Auszeichnung::Link(*link), html).text(titel);
        }
    }
}

fn begin<'a>(text: &Text, form: &Auszeichnung, html: &'a mut Markup) -> Tag<'a> {
    match form {
        Auszeichnung::Betont => html.tag("em"),
        Auszeichnung::Stark => html.tag("strong"),
        Auszeichnung::Durchgestrichen => html.tag("s"),
        Auszeichnung::Link(link) => match text.links.get(*link).and_then(|it| it.href.as_ref()) {
            Some(href) => html.tag("a").attr("href", href),
            None => html.tag("span"),
        },
        Auszeichnung::Element(element) => prosa::begin(element, html),
    }
}

fn children(block: &Block) -> &[Block] {
    match &block.kind {
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) | BlockKind::Huelle(_, blocks) => {
            blocks
        }
        _ => &[],
    }
}

/// Which headings stand above the blocks of a text.
pub(super) struct Ueberschriften {
    /// For each block the heading that it is or stands below.
    ueber: Vec<Option<usize>>,
    /// For each block that is a heading the next one above it.
    eltern: Vec<Option<usize>>,
}

impl Ueberschriften {
    pub(super) fn new(prosa: &Prosa) -> Self {
        let mut open: Vec<(u8, usize)> = Vec::new();
        let (mut ueber, mut eltern) = (Vec::new(), Vec::new());
        for (at, block) in prosa.blocks.iter().enumerate() {
            let mut above = None;
            if let BlockKind::Ueberschrift { level, .. } = &block.kind {
                open.retain(|it| it.0 < *level);
                above = open.last().map(|it| it.1);
                open.push((*level, at));
            }
            ueber.push(open.last().map(|it| it.1));
            eltern.push(above);
        }
        Self { ueber, eltern }
    }

    /// The words of the headings above a block, from outside in.
    pub(super) fn above(&self, prosa: &Prosa, at: usize) -> Vec<String> {
        let first = self.ueber.get(at).copied().flatten();
        let mut path: Vec<String> = std::iter::successors(first, |it| self.eltern[*it])
            .map(|it| match &prosa.blocks[it].kind {
                BlockKind::Ueberschrift { inlines, .. } => plain_text(inlines),
                _ => String::new(),
            })
            .collect();
        path.reverse();
        path
    }
}
