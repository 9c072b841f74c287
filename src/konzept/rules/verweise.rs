//! K201–K203: every reference in metadata leads to something of the right kind, and no public one
//! to a draft.

use std::collections::HashMap;

use super::Konzept;
use crate::{
    base::slug,
    diagnostic::{Code, Diagnostic},
    document::{Document, Fields, art::Art, format::Verweisziel},
};

/// What stands where nobody knows yet.
const OFFEN: &[&str] =
    &["n-n", "nn", "noch-offen", "offen", "unbekannt", "keine", "keiner", "tbd", "steht-noch-aus"];

/// Several ids in one text, as the list that they are.
fn as_list(konzept: &Konzept, ziel: Verweisziel, words: &str) -> Option<String> {
    let ids: Vec<&str> = words.split([',', ';']).map(str::trim).collect();
    let known = |id: &&str| konzept.verzeichnis.get(id).is_some_and(|it| ziel.erlaubt(it.art));
    (ids.len() > 1 && ids.iter().all(known)).then(|| format!("[{}]", ids.join(", ")))
}

/// The command that makes what is missing.
fn command(konzept: &Konzept, ziel: Verweisziel, words: &str) -> Option<String> {
    if OFFEN.contains(&slug::slug(words).as_str()) {
        return Some("offen".to_owned());
    }
    let id = konzept.verzeichnis.frei(words)?;
    let art = ziel.arten().next()?;
    Some(format!("konzept new {} {id}", art.word()))
}

/// What to do about a reference to nothing.
#[derive(Clone, Default)]
struct Abhilfe {
    /// What was probably meant.
    meant: Option<String>,
    /// The draft that was probably meant, where nothing else was.
    entwurf: Option<String>,
    /// What makes it.
    command: Option<String>,
}

/// The steps for words that were asked for already: one slip often stands in many places.
struct Abhilfen<'a> {
    konzept: &'a Konzept,
    known: HashMap<(String, Verweisziel, bool), Abhilfe>,
}

/// For so many different words the next step is looked for; more of them have one cause, and
/// nobody reads them one by one.
const WORTE: usize = 1_000;

impl Abhilfen<'_> {
    /// For a word behind a key that leads to such things, in a draft or not.
    #[expect(clippy::fn_params_excessive_bools, reason = "the mark of the entry as it is")]
    fn of(&mut self, word: &str, ziel: Verweisziel, draft: bool) -> Abhilfe {
        let key = (word.to_owned(), ziel, draft);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        if self.known.len() >= WORTE {
            return Abhilfe::default();
        }
        let verzeichnis = &self.konzept.verzeichnis;
        // In metadata the id of today stands; a former one is the best suggestion there is.
        let today = Some(verzeichnis.heute(word)).filter(|it| *it != word);
        let near = |drafts: bool| {
            verzeichnis.suggest(word, |_, it| ziel.erlaubt(it.art) && (drafts || !it.entwurf))
        };
        let list = as_list(self.konzept, ziel, word);
        let meant = list.or_else(|| today.or_else(|| near(draft)).map(str::to_owned));
        // Nothing public may refer to a draft.
        let entwurf = if meant.is_none() { near(true).map(str::to_owned) } else { None };
        let abhilfe = Abhilfe { meant, entwurf, command: command(self.konzept, ziel, word) };
        self.known.insert(key, abhilfe.clone());
        abhilfe
    }
}

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut steps = Abhilfen { konzept, known: HashMap::new() };
    for document in &konzept.documents {
        let whole = konzept.is_draft(document);
        let blocks = document.text.einschuebe.iter().map(|it| (&it.fields, whole));
        for entry in document.fields.eintraege().into_iter().chain(blocks) {
            check_entry(&mut steps, document, entry, found);
        }
    }
}

/// The blocks in a text that belongs to no document of the concept.
pub(super) fn check_blocks(konzept: &Konzept, document: &Document, found: &mut Vec<Diagnostic>) {
    let mut steps = Abhilfen { konzept, known: HashMap::new() };
    for block in &document.text.einschuebe {
        check_entry(&mut steps, document, (&block.fields, false), found);
    }
}

fn check_entry(
    steps: &mut Abhilfen<'_>,
    document: &Document,
    (fields, draft): (&Fields, bool),
    found: &mut Vec<Diagnostic>,
) {
    let konzept = steps.konzept;
    for (id, ziel) in fields.verweise_hier() {
        let finding = |code| Diagnostic::new(code, &document.path, id.span).with("wert", id.value);
        let expected = || ziel.arten().map(Art::word).collect::<Vec<_>>().join(", ");
        match konzept.verzeichnis.get(id.value) {
            None if !konzept.vollstaendig => {}
            None => {
                let own = fields.id().map(|it| it.value);
                let step = steps.of(id.value, ziel, draft);
                // Nothing relates to itself; written otherwise it is nothing to be made.
                let other = |it: &&String| Some(it.as_str()) != own;
                let itself = own.is_some_and(|it| it == slug::slug(id.value));
                let meant = step.meant.as_ref().filter(other);
                let entwurf = step.entwurf.as_ref().filter(other);
                let command = step.command.as_deref().filter(|_| !itself);
                found.push(
                    finding(Code::VerweisLeer)
                        .with_optional("vorschlag", meant.map(String::as_str))
                        .with_optional("entwurf", entwurf.map(String::as_str))
                        .with_optional("befehl", command)
                        .with("erwartet", expected()),
                );
            }
            Some(eintrag) if !ziel.erlaubt(eintrag.art) => {
                found.push(
                    finding(Code::VerweisFalscheArt)
                        .with("ist", eintrag.art.word())
                        .with("erwartet", expected()),
                );
            }
            Some(eintrag) if eintrag.entwurf && !draft => {
                found.push(
                    finding(Code::VerweisAufEntwurf).with("datei", eintrag.place.path.as_str()),
                );
            }
            Some(_) => {}
        }
    }
}
