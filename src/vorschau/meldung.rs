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
pub struct Kenntnis {
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
    pub fn fuer(
        stand: &Stand,
        anfrage: &Anfrage,
        kenntnis: &mut Kenntnis,
        texte: &Texte,
    ) -> Vec<Self> {
        let gesehen = stand.gesehen(anfrage, texte);
        let mut news = Vec::new();
        if gesehen.inhalt != kenntnis.inhalt {
            // What else there is comes with the page.
            return vec![Self::Neu];
        }
        let stil = gesehen.stil();
        if stil != kenntnis.stil {
            kenntnis.stil.clone_from(&stil);
            news.push(Self::Stil { stile: gesehen.stile, stil });
        }
        let befunde = befundkennung(stand, anfrage);
        if befunde != kenntnis.befunde {
            kenntnis.befunde.clone_from(&befunde);
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

fn befundkennung(stand: &Stand, anfrage: &Anfrage) -> String {
    // Whether a page is an old one is told with the findings.
    let found = stand.kennung.get_or_init(|| Hash::of(&(&stand.befunde, &stand.stoerung)));
    Hash::of(&(found, stand.ist_behalten(anfrage))).short()
}

/// The panel of a page.
#[derive(Serialize)]
struct Tafel<'a> {
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
const WORTE: &[&str] = &[
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
const MAX_BEFUNDE: usize = 200;

/// The panel of a page as JSON: findings with place and next step, those of the page first.
#[must_use]
pub fn befunde(stand: &Stand, anfrage: &Anfrage, texte: &Texte, ordner: &str) -> String {
    let context = Context { texte, tree: &stand.tree, folder: ordner, styled: false };
    let quelle = stand.quelle(anfrage);
    let here = |it: &Diagnostic| quelle.is_some_and(|quelle| it.place.is_in(quelle));
    let mut shown: Vec<&Diagnostic> = stand.befunde.iter().collect();
    shown.sort_by_key(|it| !here(it));
    shown.truncate(MAX_BEFUNDE);
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
    let tafel = Tafel {
        ordner,
        kennung: befundkennung(stand, anfrage),
        summe: texte.text("befunde-summe", &args.collect::<Vec<_>>()),
        schwere: counts.iter().find(|it| it.1 > 0).map_or("", |it| it.0.as_str()),
        stoerung: stand.stoerung.as_ref().map(|it| it.text(texte)),
        hinweis: stand.ist_behalten(anfrage).then(|| texte.text("vorschau-behalten", &[])),
        fassungen: stand.fassungen(),
        worte: WORTE
            .iter()
            .map(|it| (*it, texte.text(&format!("vorschau-tafel-{it}"), &[])))
            .collect(),
        befunde,
    };
    serde_json::to_string(&tafel).expect("texts and numbers can be written")
}
