//! A comparison of two texts as JSON: every part of both, so that both can be rebuilt from it, with
//! lists, tables, code and figures; images by the hash of their bytes.

use serde_json::{Map, Value as Json, json};

use super::wert::value;
use crate::{
    base::slug,
    document::{
        block::{Block, BlockKind, Inline, Texttabelle, Zaehlart},
        html::HtmlElement,
        reference::Target,
        value::{Prosa, Textbaum},
    },
    fassung::{
        anzeige::Anzeige,
        eigenschaft::Eigenschaft,
        einschub::{self, Einschubinhalt},
        folge::{Folge, Innen, Schritt, Stuecke, Tabellenvergleich, Textvergleich},
        laeufe::{Lauf, Verbleib},
        synopse::Synopse,
        worte::{Auszeichnung, Wort, Wortinhalt},
        zuordnung::{Strecke, Zuordnung},
    },
};

/// Writes what changed between two texts.
pub struct Textdaten<'a> {
    synopse: &'a Synopse,
    alt: Datenseite<'a>,
    neu: Datenseite<'a>,
}

/// A text on its side.
#[derive(Clone, Copy)]
struct Datenseite<'a> {
    text: &'a Prosa,
    anzeige: Anzeige<'a>,
}

/// The blocks, items or rows of both sides, as they are written.
struct Teilinhalt<'a> {
    alt: &'a dyn Fn(usize) -> Json,
    neu: &'a dyn Fn(usize) -> Json,
}

impl<'a> Textdaten<'a> {
    /// For two texts of a comparison.
    #[must_use]
    pub fn new(synopse: &'a Synopse, (alt, neu): (&'a Prosa, &'a Prosa)) -> Self {
        let (old, new) = synopse.anzeigen();
        Self {
            synopse,
            alt: Datenseite { text: alt, anzeige: old },
            neu: Datenseite { text: neu, anzeige: new },
        }
    }

    /// All of both texts with what changed.
    #[must_use]
    pub fn text(&self, vergleich: &Textvergleich) -> Json {
        let old = |at: usize| self.alt.block(&self.alt.text.blocks[at]);
        let new = |at: usize| self.neu.block(&self.neu.text.blocks[at]);
        let note = |seite: Datenseite<'_>, at: usize| json!({ "art": "fussnote", "nummer": at + 1, "inhalt": seite.blocks(&seite.text.fussnoten[at].blocks) });
        let (old_note, new_note) = (|at: usize| note(self.alt, at), |at: usize| note(self.neu, at));
        json!({
            "absaetze": self.steps(&vergleich.bloecke, &Teilinhalt { alt: &old, neu: &new }),
            "fussnoten": self.steps(&vergleich.fussnoten, &Teilinhalt { alt: &old_note, neu: &new_note }),
        })
    }

    fn steps(&self, folge: &Folge, beide: &Teilinhalt<'_>) -> Json {
        Json::Array(folge.0.iter().map(|it| self.step(it, beide)).collect())
    }

    fn step(&self, step: &Schritt, beide: &Teilinhalt<'_>) -> Json {
        let mut all = Map::new();
        let mut put = |key: &str, value: Json| {
            all.insert(key.to_owned(), value);
        };
        let word = match step.paar {
            Zuordnung::Gleich(..) => "gleich",
            Zuordnung::Anders(..) => "anders",
            Zuordnung::Weg(_) => "weg",
            Zuordnung::Neu(_) => "neu",
            Zuordnung::Fort(..) => "fort",
            Zuordnung::Her(..) => "her",
            Zuordnung::Umbau(alt, neu) => {
                put("aenderung", json!("umbau"));
                put("stelle_alt", json!(alt.von + 1));
                put("stelle_neu", json!(neu.von + 1));
                let mut parts = |side: &str, parts: Strecke, of: &dyn Fn(usize) -> Json| {
                    let all: Vec<Json> = (parts.von..parts.bis).map(of).collect();
                    // Of what is written already only the places are told.
                    if all.iter().all(Json::is_null) {
                        put(&format!("anzahl_{side}"), json!(all.len()));
                    } else {
                        put(side, Json::Array(all));
                    }
                };
                parts("alt", alt, beide.alt);
                parts("neu", neu, beide.neu);
                if let Some(Innen::Umbau(pieces)) = &step.innen {
                    put("worte", self.pieces(pieces));
                }
                return Json::Object(all);
            }
        };
        let (left, right) = step.paar.stellen();
        put("aenderung", json!(word));
        if let Some(left) = left {
            put("stelle_alt", json!(left + 1));
        }
        if let Some(right) = right {
            put("stelle_neu", json!(right + 1));
        }
        // What moved is written where it stands now, its old form too if it is another.
        let at_old_place = matches!(step.paar, Zuordnung::Fort(..));
        let new = right.filter(|_| !at_old_place).map(|it| (beide.neu)(it));
        let old = left.map(|it| (beide.alt)(it));
        if let Some(old) = old.filter(|it| new.as_ref() != Some(it)) {
            put("alt", old);
        }
        if let Some(new) = new {
            put("neu", new);
        }
        if !step.eigenschaften.is_empty() {
            put("eigenschaften", step.eigenschaften.iter().map(eigenschaft).collect());
        }
        if let Some(innen) = &step.innen {
            self.inner(innen, &mut put);
        }
        if let Some(there) = &step.anderswo {
            let mut place = json!({ "stelle": there.stelle + 1, "gleich": there.gleich });
            if let Some(at) = there.einheit {
                place["einheit"] = json!(self.synopse.einheiten[at].id());
            }
            if !there.innerhalb.is_empty() {
                place["in"] = there.innerhalb.iter().map(|it| it + 1).collect();
            }
            put("anderswo", place);
        }
        Json::Object(all)
    }

    fn inner(&self, innen: &Innen, put: &mut impl FnMut(&str, Json)) {
        match innen {
            Innen::Text(laeufe) | Innen::Bild(laeufe) => put("worte", self.runs(laeufe)),
            Innen::Bloecke(folge)
            | Innen::Liste(folge)
            | Innen::Definitionen(folge)
            | Innen::Code(folge) => {
                put("teile", self.marks(folge));
            }
            Innen::Definition(term, folge) => {
                put("worte", self.runs(term));
                put("teile", self.marks(folge));
            }
            Innen::Zellen(cells) => put("zellen", cells.iter().map(|it| self.runs(it)).collect()),
            Innen::Html(pieces) | Innen::Umbau(pieces) => put("worte", self.pieces(pieces)),
            Innen::Tabelle(table) => put("tabelle", self.table(table)),
            Innen::Einschub(shown) => {
                put("titel", self.runs(&shown.titel));
                put("tabelle", self.table(&shown.tabelle));
            }
            Innen::Ganz => {}
        }
    }

    /// What changed inside a part whose content is written already: only the marks.
    fn marks(&self, folge: &Folge) -> Json {
        Json::Array(folge.0.iter().map(|it| self.mark(it)).collect())
    }

    fn mark(&self, step: &Schritt) -> Json {
        let nothing = |_: usize| Json::Null;
        let mut json = self.step(step, &Teilinhalt { alt: &nothing, neu: &nothing });
        if let Json::Object(all) = &mut json {
            all.retain(|_, it| !it.is_null());
        }
        json
    }

    fn table(&self, table: &Tabellenvergleich) -> Json {
        let column = |paar: &Zuordnung| self.mark(&Schritt::of(*paar));
        json!({
            "spalten": table.spalten.paare.iter().map(column).collect::<Vec<_>>(),
            "kopf": table.kopf.iter().map(|it| self.runs(it)).collect::<Vec<_>>(),
            "zeilen": self.marks(&table.zeilen),
        })
    }

    fn pieces(&self, pieces: &Stuecke) -> Json {
        let all = |it: &[Vec<Lauf>]| it.iter().map(|it| self.runs(it)).collect::<Vec<_>>();
        json!({ "alt": all(&pieces.alt), "neu": all(&pieces.neu) })
    }

    /// `[what, words]`; where words are on both sides in another form `[what, words, before, now]`,
    /// where they came or went with links in them `[what, words, targets]`.
    fn runs(&self, laeufe: &[Lauf]) -> Json {
        let list = laeufe.iter().map(|lauf| match lauf.verbleib {
            Verbleib::Gleich => json!(["gleich", said(&lauf.neu, self.neu)]),
            Verbleib::Umgeformt => {
                let forms = |worte: &[Wort], seite: Datenseite<'_>| {
                    let mut all: Vec<Json> = Vec::new();
                    for it in worte.iter().flat_map(|it| forms(it, seite)) {
                        if !all.contains(&it) {
                            all.push(it);
                        }
                    }
                    all
                };
                let (alt, neu) = (forms(&lauf.alt, self.alt), forms(&lauf.neu, self.neu));
                json!(["umgeformt", said(&lauf.neu, self.neu), alt, neu])
            }
            verbleib => {
                let (word, worte, seite) = match verbleib {
                    Verbleib::Weg => ("weg", &lauf.alt, self.alt),
                    _ => ("neu", &lauf.neu, self.neu),
                };
                let mut targets: Vec<String> =
                    worte.iter().flat_map(|it| targets(it, seite)).collect();
                targets.dedup();
                let said = said(worte, seite);
                if targets.is_empty() { json!([word, said]) } else { json!([word, said, targets]) }
            }
        });
        Json::Array(list.collect())
    }
}

fn said(worte: &[Wort], seite: Datenseite<'_>) -> String {
    worte.iter().map(|it| word(&it.inhalt, seite)).collect()
}

fn targets(wort: &Wort, seite: Datenseite<'_>) -> Vec<String> {
    let own = if let Wortinhalt::Verweis(link) = &wort.inhalt { Some(*link) } else { None };
    let around = wort
        .formen
        .iter()
        .filter_map(|it| if let Auszeichnung::Link(link) = it { Some(*link) } else { None });
    own.into_iter().chain(around).map(|link| seite.target(link)).collect()
}

fn forms(wort: &Wort, seite: Datenseite<'_>) -> Vec<Json> {
    let own = match &wort.inhalt {
        Wortinhalt::Verweis(link) => Some(json!({ "art": "verweis", "ziel": seite.target(*link) })),
        Wortinhalt::Bild(at) => Some(seite.image(*at)),
        _ => None,
    };
    let around = wort.formen.iter().map(|it| match it {
        Auszeichnung::Betont => json!({ "art": "betont" }),
        Auszeichnung::Stark => json!({ "art": "stark" }),
        Auszeichnung::Durchgestrichen => json!({ "art": "durchgestrichen" }),
        Auszeichnung::Link(link) => json!({ "art": "verweis", "ziel": seite.target(*link) }),
        Auszeichnung::Element(it) => element(it),
    });
    own.into_iter().chain(around).collect()
}

fn word(inhalt: &Wortinhalt, seite: Datenseite<'_>) -> String {
    match inhalt {
        Wortinhalt::Text(text) | Wortinhalt::Code(text) => text.clone(),
        Wortinhalt::Zeilenwechsel => "\n".to_owned(),
        Wortinhalt::Bild(number) => {
            seite.text.bilder.get(*number).map(|it| it.alt.clone()).unwrap_or_default()
        }
        Wortinhalt::Fussnote(number) => format!("[{number}]"),
        Wortinhalt::Verweis(link) => seite
            .text
            .links
            .get(*link)
            .map(|it| seite.anzeige.titel(&it.target).into_owned())
            .unwrap_or_default(),
    }
}

fn element(element: &HtmlElement) -> Json {
    match element {
        HtmlElement::Span { lang, dir } => {
            json!({ "art": "span", "sprache": lang, "richtung": dir })
        }
        HtmlElement::Abbr { title } => json!({ "art": "abbr", "titel": title }),
        HtmlElement::Sub | HtmlElement::Sup | HtmlElement::Kbd => json!({ "art": element.name() }),
    }
}

fn eigenschaft(it: &Eigenschaft) -> Json {
    let named = |was: &str, alt: Json, neu: Json| json!({ "was": was, "alt": alt, "neu": neu });
    match it {
        Eigenschaft::Ebene(alt, neu) => named("ebene", json!(alt), json!(neu)),
        Eigenschaft::Zaehlung(alt, neu) => named("zaehlung", json!(alt), json!(neu)),
        Eigenschaft::Rahmen(alt, neu) => named("rahmen", json!(alt), json!(neu)),
        Eigenschaft::Sprache(alt, neu) => named("sprache", json!(alt), json!(neu)),
        Eigenschaft::Aufgabe(alt, neu) => named("erledigt", json!(alt), json!(neu)),
        Eigenschaft::Bild => json!({ "was": "bild" }),
        Eigenschaft::Alternativtext(alt, neu) => named("alternativtext", json!(alt), json!(neu)),
        Eigenschaft::Aufbau => json!({ "was": "aufbau" }),
        Eigenschaft::Einschub(alt, neu) => named("einschub", json!(alt.word()), json!(neu.word())),
        Eigenschaft::Angabe { angabe, alt, neu } => {
            let mut all = named("angabe", json!(alt), json!(neu));
            all["angabe"] = json!(slug::transliterate(angabe));
            all
        }
    }
}

impl Datenseite<'_> {
    fn blocks(self, blocks: &[Block]) -> Json {
        Json::Array(blocks.iter().map(|it| self.block(it)).collect())
    }

    fn block(self, block: &Block) -> Json {
        match &block.kind {
            BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
                let mut all = json!({ "art": "absatz", "inhalt": self.inlines(inlines) });
                if let Some(number) = block.absatz {
                    all["absatz"] = json!(number);
                }
                all
            }
            BlockKind::Ueberschrift { level, anchor, inlines } => {
                json!({ "art": "ueberschrift", "ebene": level, "anker": anchor, "inhalt": self.inlines(inlines) })
            }
            BlockKind::Liste { zaehlung, items } => {
                let items = items.iter().map(|it| {
                    let mut item = json!({ "inhalt": self.blocks(&it.blocks) });
                    if let Some(done) = it.erledigt {
                        item["erledigt"] = json!(done);
                    }
                    if let Some(number) = it.nummer {
                        item["nummer"] = json!(number);
                    }
                    item
                });
                let items: Vec<_> = items.collect();
                let mut list =
                    json!({ "art": "liste", "beginn": zaehlung.beginn(), "punkte": items });
                if *zaehlung == Zaehlart::Marken {
                    list["marken"] = json!(true);
                }
                list
            }
            BlockKind::Zitat(blocks) => json!({ "art": "zitat", "inhalt": self.blocks(blocks) }),
            BlockKind::Hinweis(art, blocks) => {
                json!({ "art": "hinweis", "hinweis": art.word(), "inhalt": self.blocks(blocks) })
            }
            BlockKind::Huelle(huelle, blocks) => {
                json!({ "art": huelle.word(), "inhalt": self.blocks(blocks) })
            }
            BlockKind::Code { lang, text } => {
                json!({ "art": "code", "sprache": lang, "text": text })
            }
            BlockKind::Html(html) => json!({ "art": "html", "html": html.as_str() }),
            BlockKind::Tabelle(table) => self.table("tabelle", table),
            BlockKind::Definitionen(all) => {
                let all = all.iter().map(|it| {
                    let said = it.erklaerungen.iter().map(|it| self.blocks(it));
                    json!({ "begriff": self.inlines(&it.begriff), "erklaerungen": said.collect::<Vec<_>>() })
                });
                json!({ "art": "definitionen", "begriffe": all.collect::<Vec<_>>() })
            }
            BlockKind::Bild { bild, unterschrift } => {
                json!({ "art": "abbildung", "bild": self.image(*bild), "unterschrift": unterschrift })
            }
            BlockKind::Trenner => json!({ "art": "trenner" }),
            BlockKind::Einschub(number) => self.placed(self.text, *number),
        }
    }

    fn placed(self, text: &Textbaum, number: usize) -> Json {
        let Some(einschub) = text.einschuebe.get(number) else {
            return json!({ "art": "einschub" });
        };
        let fields = &einschub.fields;
        let keys = fields.table().keys.iter();
        let said = keys.filter_map(|key| {
            let value = value(fields.value(key)?);
            Some((slug::transliterate(key.name), value))
        });
        let shown = einschub::gezeigt(einschub, self.anzeige).map(|it| {
            let Einschubinhalt { titel, tabelle } = it;
            let mut table = self.table("tabelle", &tabelle);
            table["titel"] = json!(titel);
            table
        });
        json!({
            "art": "einschub",
            "einschub": einschub.art.word(),
            "angaben": said.collect::<Map<String, Json>>(),
            "zeigt": shown,
        })
    }

    fn table(self, art: &str, table: &Texttabelle) -> Json {
        let row =
            |it: &Vec<Vec<Inline>>| -> Vec<Json> { it.iter().map(|it| self.inlines(it)).collect() };
        let rows: Vec<Vec<Json>> = table.zeilen.iter().map(row).collect();
        json!({ "art": art, "kopf": row(&table.kopf), "zeilen": rows })
    }

    fn inlines(self, inlines: &[Inline]) -> Json {
        let mut all: Vec<Json> = Vec::new();
        for inline in inlines {
            let json = self.inline(inline);
            match (all.last_mut(), json) {
                (Some(Json::String(last)), Json::String(more)) => last.push_str(&more),
                (_, json) => all.push(json),
            }
        }
        Json::Array(all)
    }

    fn inline(self, inline: &Inline) -> Json {
        let form =
            |art: &str, inner: &[Inline]| json!({ "art": art, "inhalt": self.inlines(inner) });
        match inline {
            Inline::Text { text, .. } => json!(text),
            Inline::Umbruch => json!("\n"),
            Inline::Code(text) => json!({ "art": "code", "text": text }),
            Inline::Betont(inner) => form("betont", inner),
            Inline::Stark(inner) => form("stark", inner),
            Inline::Durchgestrichen(inner) => form("durchgestrichen", inner),
            Inline::Link { link, inlines } => {
                let mut all = json!({ "art": "verweis", "ziel": self.target(*link), "inhalt": self.inlines(inlines) });
                if let (true, Some(link)) = (inlines.is_empty(), self.text.links.get(*link)) {
                    all["titel"] = json!(self.anzeige.titel(&link.target));
                }
                all
            }
            Inline::Bild(number) => self.image(*number),
            Inline::Fussnote { nummer, .. } => json!({ "art": "fussnote", "nummer": nummer }),
            Inline::Zeilenwechsel => json!({ "art": "zeilenwechsel" }),
            Inline::Element { element: it, inlines } => {
                let mut all = element(it);
                all["inhalt"] = self.inlines(inlines);
                all
            }
        }
    }

    fn image(self, number: usize) -> Json {
        let Some(image) = self.text.bilder.get(number) else { return json!({ "art": "bild" }) };
        let hash = self.anzeige.inhalt(&image.target).map(|it| it.to_string());
        json!({ "art": "bild", "datei": target(&image.target), "pruefsumme": hash, "alternativtext": image.alt })
    }

    /// Where a link leads, as it is written.
    fn target(self, link: usize) -> String {
        self.text.links.get(link).map(|it| target(&it.target)).unwrap_or_default()
    }
}

fn target(target: &Target) -> String {
    let with = |place: &str, anchor: &Option<String>| match anchor {
        Some(anchor) => format!("{place}#{anchor}"),
        None => place.to_owned(),
    };
    match target {
        Target::Id { id, anker } => with(id, anker),
        Target::Datei { path, anker } => with(path.as_str(), anker),
        Target::Hier(anchor) => format!("#{anchor}"),
        Target::Extern(address) | Target::Ausserhalb(address) | Target::Verboten(address) => {
            address.clone()
        }
    }
}
