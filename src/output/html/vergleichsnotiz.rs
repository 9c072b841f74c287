//! What changed besides words, in sentences: links that lead elsewhere, forms of words, levels and
//! kinds of parts. A mark without a sentence would say nothing.

use crate::{
    document::{
        block::{Block, BlockKind, Inline, plain_text},
        html::HtmlElement,
        value::Einschubart,
    },
    fassung::{
        eigenschaft::Eigenschaft,
        laeufe::{Lauf, Verbleib},
        worte::{Auszeichnung, Wort, Wortinhalt},
        zuordnung::Zuordnung,
    },
    site::bausteine::text::{Linkziel, Text},
    texte::{Arg, Texte},
};

/// Says what changed between two texts.
pub(super) struct Notizschreiber<'a> {
    pub(super) texts: (&'a Text, &'a Text),
}

/// "Fußnote 3".
pub(super) fn fussnote(texte: &Texte, number: usize) -> String {
    texte.text("synopse-fussnote-nummer", &[("nummer", Arg::from(number.to_string()))])
}

impl Notizschreiber<'_> {
    fn text(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg)> = args.iter().map(|it| (it.0, Arg::from(it.1))).collect();
        self.texts.1.texte.text(key, &args)
    }

    fn both(&self, key: &str, alt: &str, neu: &str) -> String {
        self.text(key, &[("alt", alt), ("neu", neu)])
    }

    /// What changed about a part as a whole.
    pub(super) fn eigenschaft(&self, it: &Eigenschaft) -> String {
        let number = |it: &u64| it.to_string();
        match it {
            Eigenschaft::Ebene(None, _) => self.text("synopse-wurde-ueberschrift", &[]),
            Eigenschaft::Ebene(_, None) => self.text("synopse-wurde-absatz", &[]),
            Eigenschaft::Ebene(Some(alt), Some(neu)) => {
                self.both("synopse-ebene", &alt.to_string(), &neu.to_string())
            }
            Eigenschaft::Zaehlung(Some(alt), Some(neu)) => {
                self.both("synopse-beginn", &number(alt), &number(neu))
            }
            Eigenschaft::Zaehlung(None, _) => self.text("synopse-wurde-nummeriert", &[]),
            Eigenschaft::Zaehlung(_, None) => self.text("synopse-wurde-aufzaehlung", &[]),
            Eigenschaft::Rahmen(alt, neu) => {
                let name = |it: Option<&str>| match it {
                    Some(word) => self.text(&format!("hinweis-{word}"), &[]),
                    None => self.text("synopse-zitat", &[]),
                };
                self.both("synopse-rahmen", &name(*alt), &name(*neu))
            }
            Eigenschaft::Sprache(alt, neu) => {
                let name = |it: &str| {
                    if it.is_empty() { self.text("synopse-ohne", &[]) } else { it.to_owned() }
                };
                self.both("synopse-codesprache", &name(alt), &name(neu))
            }
            Eigenschaft::Aufgabe(_, Some(true)) => self.text("synopse-aufgabe-erledigt", &[]),
            Eigenschaft::Aufgabe(_, Some(false)) => self.text("synopse-aufgabe-offen", &[]),
            Eigenschaft::Aufgabe(_, None) => self.text("synopse-aufgabe-keine", &[]),
            Eigenschaft::Bild => self.text("synopse-bild", &[]),
            Eigenschaft::Alternativtext(alt, neu) => {
                self.both("synopse-bildbeschreibung", alt, neu)
            }
            Eigenschaft::Aufbau => self.text("synopse-aufbau", &[]),
            Eigenschaft::Einschub(alt, neu) => {
                let name = |it: Einschubart| self.text(&format!("synopse-als-{}", it.word()), &[]);
                self.both("synopse-einschub", &name(*alt), &name(*neu))
            }
            Eigenschaft::Angabe { angabe, alt, neu } => {
                let name = |it: &str| {
                    if it.is_empty() { self.text("synopse-ohne", &[]) } else { it.to_owned() }
                };
                let args = [("angabe", *angabe), ("alt", &name(alt)), ("neu", &name(neu))];
                self.text("synopse-einschub-angabe", &args)
            }
        }
    }

    /// How the blocks of both sides are cut.
    pub(super) fn umbau(&self, alt: &[Block], neu: &[Block]) -> String {
        let plain = |all: &[Block]| all.iter().all(|it| matches!(it.kind, BlockKind::Absatz(_)));
        let args = |count: usize| [("anzahl", Arg::from(count))];
        match (alt.len(), neu.len()) {
            (1, many) if plain(alt) && plain(neu) => {
                self.texts.1.texte.text("synopse-geteilt", &args(many))
            }
            (many, 1) if plain(alt) && plain(neu) => {
                self.texts.1.texte.text("synopse-vereint", &args(many))
            }
            _ => self.text("synopse-umgebaut", &[]),
        }
    }

    /// What became of a column.
    pub(super) fn spalte(&self, paar: Zuordnung, head: &[Inline]) -> Option<String> {
        let key = match paar {
            Zuordnung::Weg(_) => "synopse-spalte-weg",
            Zuordnung::Neu(_) => "synopse-spalte-neu",
            Zuordnung::Her(..) => "synopse-spalte-umgestellt",
            _ => return None,
        };
        Some(self.text(key, &[("spalte", &plain_text(head))]))
    }

    /// What changed about the form of words: one sentence for words that belong together.
    pub(super) fn formen(&self, laeufe: &[Lauf]) -> Vec<String> {
        let changed = laeufe.iter().filter(|it| it.verbleib == Verbleib::Umgeformt);
        let pairs = changed.enumerate().flat_map(|(at, run)| {
            run.alt.iter().zip(&run.neu).map(move |(alt, neu)| Wortpaar { lauf: at, alt, neu })
        });
        let pairs: Vec<Wortpaar<'_>> = pairs.collect();
        let same = |one: &Wortpaar<'_>, other: &Wortpaar<'_>| {
            one.alt.formen == other.alt.formen && one.neu.formen == other.neu.formen
        };
        pairs.chunk_by(same).flat_map(|words| self.form(words)).collect()
    }

    fn form(&self, words: &[Wortpaar<'_>]) -> Vec<String> {
        let (old, new) = (self.texts.0, self.texts.1);
        let runs = words.chunk_by(|one, other| one.lauf == other.lauf);
        let runs = runs.map(|run| run.iter().map(|it| said(it.neu, new)).collect::<String>());
        // Words that stand apart are told apart.
        let apart = runs.fold(String::new(), |all, run| {
            let gap =
                if all.is_empty() || all.ends_with(char::is_whitespace) { "" } else { " … " };
            format!("{all}{gap}{run}")
        });
        let said = apart.trim();
        let (before, after) = (words[0].alt, words[0].neu);
        let mut notes = Vec::new();
        let link = |it: &Wort, text: &Text| {
            let own = if let Wortinhalt::Verweis(link) = it.inhalt { Some(link) } else { None };
            let around = it.formen.iter().find_map(|it| match it {
                Auszeichnung::Link(link) => Some(*link),
                _ => None,
            });
            own.or(around).and_then(|it| text.links.get(it)).map(Linkziel::ziel)
        };
        match (link(before, old), link(after, new)) {
            (Some(alt), Some(neu)) if alt == neu => {}
            (Some(alt), Some(neu)) => {
                let args = [("worte", said), ("alt", &alt), ("neu", &neu)];
                notes.push(self.text("synopse-verweis-anders", &args));
            }
            (None, Some(neu)) => {
                let args = [("worte", said), ("neu", &*neu)];
                notes.push(self.text("synopse-verweis-neu", &args));
            }
            (Some(alt), None) => {
                let args = [("worte", said), ("alt", &*alt)];
                notes.push(self.text("synopse-verweis-weg", &args));
            }
            (None, None) => {}
        }
        if let (Wortinhalt::Bild(one), Wortinhalt::Bild(other)) = (&before.inhalt, &after.inhalt) {
            let alt = |text: &Text, at: usize| {
                text.prosa.bilder.get(at).map(|it| it.alt.clone()).unwrap_or_default()
            };
            notes.push(self.both("synopse-bildbeschreibung", &alt(old, *one), &alt(new, *other)));
        }
        let (alt, neu) = (self.set(before), self.set(after));
        if alt != neu {
            let args = [("worte", said), ("alt", &alt), ("neu", &neu)];
            notes.push(self.text("synopse-form", &args));
        }
        // What leads elsewhere under the same name was itself replaced.
        if notes.is_empty() {
            notes.push(self.text("synopse-ziel-anders", &[("worte", said)]));
        }
        notes
    }

    /// How a word is set, in words.
    fn set(&self, wort: &Wort) -> String {
        let name = |it: &Auszeichnung| match it {
            Auszeichnung::Betont => Some(self.text("form-betont", &[])),
            Auszeichnung::Stark => Some(self.text("form-stark", &[])),
            Auszeichnung::Durchgestrichen => Some(self.text("form-durchgestrichen", &[])),
            Auszeichnung::Link(_) => None,
            Auszeichnung::Element(element) => Some(self.element(element)),
        };
        let mut all: Vec<String> = wort.formen.iter().filter_map(name).collect();
        all.sort_unstable();
        if all.is_empty() { self.text("form-ohne", &[]) } else { all.join(", ") }
    }

    fn element(&self, element: &HtmlElement) -> String {
        let known = |it: &Option<String>| it.clone().unwrap_or_default();
        match element {
            HtmlElement::Sub => self.text("form-sub", &[]),
            HtmlElement::Sup => self.text("form-sup", &[]),
            HtmlElement::Kbd => self.text("form-kbd", &[]),
            HtmlElement::Abbr { title } => self.text("form-abbr", &[("titel", &known(title))]),
            HtmlElement::Span { lang, dir } => {
                let lang = lang.as_ref().map(ToString::to_string);
                let dir = dir.as_ref().map(ToString::to_string);
                let all: Vec<String> = lang.into_iter().chain(dir).collect();
                self.text("form-span", &[("sprache", &all.join(", "))])
            }
        }
    }
}

/// A word on both sides, in another form.
struct Wortpaar<'a> {
    /// The run that it is in.
    lauf: usize,
    alt: &'a Wort,
    neu: &'a Wort,
}

/// What a word says, without form.
fn said(wort: &Wort, text: &Text) -> String {
    match &wort.inhalt {
        Wortinhalt::Text(it) | Wortinhalt::Code(it) => it.clone(),
        Wortinhalt::Verweis(link) => {
            text.links.get(*link).map(|it| it.titel.clone()).unwrap_or_default()
        }
        Wortinhalt::Bild(at) => {
            text.prosa.bilder.get(*at).map(|it| it.alt.clone()).unwrap_or_default()
        }
        Wortinhalt::Fussnote(number) => fussnote(&text.texte, *number),
        Wortinhalt::Zeilenwechsel => " ".to_owned(),
    }
}
