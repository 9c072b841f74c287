//! What a browser is told: that its page, its styles or the findings are others now, and the
//! findings themselves.

use serde::Serialize;

use super::{Anfrage, Stand};
use crate::{
    base::hash::Hash,
    diagnostic::{
        Diagnostic, Severity,
        render::{self, Context},
    },
    texte::{Arg, Texte},
};

/// News for somebody who looks at a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "art", rename_all = "lowercase")]
pub enum Meldung {
    /// The page is another one, or gone.
    Neu,
    /// Only its styles are others.
    Stil {
        /// As they stand in the page.
        stile: String,
        /// What the browser has then.
        stil: String,
    },
    /// The findings are others.
    Befunde {
        /// What the browser knows then.
        befunde: String,
    },
}

/// What a browser has seen, as it says itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knowledge {
    /// Everything of its page but the styles.
    pub inhalt: String,
    /// The styles.
    pub stil: String,
    /// The findings.
    pub befunde: String,
}

impl Meldung {
    /// The news for a page in a state, for somebody who knows something already. The knowledge is
    /// brought up to date.
    #[must_use]
    pub fn news(
        stand: &Stand,
        anfrage: &Anfrage,
        knowledge: &mut Knowledge,
        texte: &Texte,
    ) -> Vec<Self> {
        let seen = stand.seen(anfrage, texte);
        let mut news = Vec::new();
        if seen.inhalt != knowledge.inhalt {
            // What else there is comes with the page.
            return vec![Self::Neu];
        }
        let stil = seen.stil();
        if stil != knowledge.stil {
            knowledge.stil.clone_from(&stil);
            news.push(Self::Stil { stile: seen.stile, stil });
        }
        let befunde = findings_id(stand, anfrage);
        if befunde != knowledge.befunde {
            knowledge.befunde.clone_from(&befunde);
            news.push(Self::Befunde { befunde });
        }
        news
    }
}

impl Meldung {
    /// As a browser reads it, in one line.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).expect("texts can be written")
    }
}

fn findings_id(stand: &Stand, anfrage: &Anfrage) -> String {
    // Whether a page is an old one is told with the findings.
    let found = stand.findings_id.get_or_init(|| Hash::of(&(&stand.befunde, &stand.trouble)));
    Hash::of(&(found, stand.is_kept(anfrage))).short()
}

/// The panel of a page.
#[derive(Serialize)]
struct Panel<'a> {
    /// How the content folder is called on the command line.
    ordner: &'a str,
    befunde: Vec<Befund>,
    kennung: String,
    summe: String,
    /// The heaviest severity that there is: `error`, `warning`, `note`, or nothing.
    schwere: &'static str,
    stoerung: Option<String>,
    hinweis: Option<String>,
    fassungen: Vec<(String, String)>,
    worte: Vec<(&'static str, String)>,
}

#[derive(Serialize)]
struct Befund {
    schwere: &'static str,
    name: String,
    code: &'static str,
    ort: String,
    text: String,
    hilfe: String,
    /// Whether it is about the page that is looked at.
    hier: bool,
}

/// The words of the panel.
const WORDS: &[&str] = &[
    "titel",
    "hier",
    "uebrige",
    "keine",
    "seit",
    "ohne",
    "kopiert",
    "getrennt",
    "zugang",
    "fundstellen",
];

/// How many findings the panel gets: more than these nobody reads there.
const MAX_FINDINGS: usize = 200;

/// The panel of a page as JSON: findings with place and next step, those of the page first.
#[must_use]
pub fn befunde(stand: &Stand, anfrage: &Anfrage, texte: &Texte, ordner: &str) -> String {
    let context = Context { texte, tree: &stand.tree, folder: ordner, styled: false };
    let source = stand.source(anfrage);
    let here = |it: &Diagnostic| source.is_some_and(|source| it.place.is_in(source));
    let mut shown: Vec<&Diagnostic> = stand.befunde.iter().collect();
    shown.sort_by_key(|it| !here(it));
    shown.truncate(MAX_FINDINGS);
    let places = render::places(&shown, &context);
    let befunde: Vec<Befund> = shown
        .iter()
        .zip(places)
        .map(|(it, ort)| Befund {
            schwere: it.severity.as_str(),
            name: texte.text(&format!("schwere-{}", it.severity.as_str()), &[]),
            code: it.code.as_str(),
            ort,
            text: it.message(texte),
            hilfe: it.help(texte),
            hier: here(it),
        })
        .collect();
    let count = |severity| stand.befunde.iter().filter(|it| it.severity == severity).count();
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|it| (it, count(it)));
    let args = ["fehler", "warnungen", "hinweise"]
        .iter()
        .zip(counts)
        .map(|(name, (_, count))| (*name, Arg::from(count)));
    let panel = Panel {
        ordner,
        kennung: findings_id(stand, anfrage),
        summe: texte.text("befunde-summe", &args.collect::<Vec<_>>()),
        schwere: counts.iter().find(|it| it.1 > 0).map_or("", |it| it.0.as_str()),
        stoerung: stand.trouble.as_ref().map(|it| it.text(texte)),
        hinweis: stand.is_kept(anfrage).then(|| texte.text("vorschau-behalten", &[])),
        fassungen: stand.fassungen(),
        worte: WORDS
            .iter()
            .map(|it| (*it, texte.text(&format!("vorschau-tafel-{it}"), &[])))
            .collect(),
        befunde,
    };
    serde_json::to_string(&panel).expect("texts and numbers can be written")
}
