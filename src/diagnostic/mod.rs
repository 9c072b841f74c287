//! A finding: what is wrong with the content, where exactly, and what to do next.
//! The sentences stand in the catalogs (`texte/konzept`), under the code.

pub mod code;
pub mod example;
pub mod render;

pub use code::{Code, Eingefroren, Severity};

use crate::{
    base::{
        path::RelPath,
        span::{Herkunft, Place, Span},
    },
    texte::{Arg, Texte},
};

/// What is wrong at one place, as facts; the sentences stand in the catalogs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// What kind of finding; decides the sentences.
    pub code: Code,
    /// How much it weighs here.
    pub severity: Severity,
    pub place: Place,
    /// Whether the slip may publish what was meant to stay inside: a misspelt `entwurf`, a value
    /// that is neither ja nor nein. Then it is one in a frozen text as well.
    pub offenbart: bool,
    /// The facts for the sentences.
    pub args: Vec<(&'static str, Arg)>,
}

impl Diagnostic {
    /// A finding at a place in a file, with the usual weight of its code.
    #[must_use]
    pub fn new(code: Code, path: &RelPath, span: Span) -> Self {
        Self {
            code,
            severity: code.severity(),
            place: Place::new(path, span),
            offenbart: false,
            args: Vec::new(),
        }
    }

    /// A finding about a file as a whole.
    #[must_use]
    pub fn whole(code: Code, path: &RelPath) -> Self {
        Self::new(code, path, Span::default())
    }

    /// The same finding with one fact more for its sentences.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same finding with a fact that may be missing; the catalogs ask for `keiner` then.
    #[must_use]
    pub fn with_optional(self, name: &'static str, value: Option<&str>) -> Self {
        self.with(name, value.filter(|it| !it.is_empty()).unwrap_or("keiner"))
    }

    /// The same finding in a file of another text.
    #[must_use]
    pub fn aus(mut self, herkunft: &Herkunft) -> Self {
        self.place.herkunft = herkunft.clone();
        self
    }

    /// The same finding as a slip that may publish what was meant to stay inside.
    #[must_use]
    #[expect(clippy::fn_params_excessive_bools, reason = "sets the field of that name")]
    pub fn offenbarend(mut self, offenbart: bool) -> Self {
        self.offenbart = offenbart;
        self
    }

    /// The same finding with another weight.
    #[must_use]
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Whether nothing can be published with it, frozen or not: what cannot be read has no page.
    #[must_use]
    pub fn bars(&self) -> bool {
        let as_ever = self.code.eingefroren() == Eingefroren::Fehler || self.offenbart;
        as_ever && self.severity == Severity::Error
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self, texte: &Texte) -> String {
        texte.text(self.code.as_str(), &self.args)
    }

    /// What to do next.
    #[must_use]
    pub fn help(&self, texte: &Texte) -> String {
        // In a state of git nobody can mend a file, but another one can be laid over it.
        if self.bars() && matches!(self.place.herkunft, Herkunft::Revision(_)) {
            let datei = Arg::from(self.place.path.as_str());
            return texte.text("befund-ersatz", &[("datei", datei)]);
        }
        texte.text(&format!("{}.hilfe", self.code.as_str()), &self.args)
    }
}

/// Puts findings into the order in which people read them: by file, place and code; repeats are
/// dropped.
pub fn sort(findings: &mut Vec<Diagnostic>) {
    findings.sort_by(|left, right| {
        let (place, code) =
            (left.place.cmp(&right.place), left.code.as_str().cmp(right.code.as_str()));
        place.then(code).then_with(|| format!("{:?}", left.args).cmp(&format!("{:?}", right.args)))
    });
    findings.dedup();
}

/// Whether any finding is an error.
#[must_use]
pub fn has_errors(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|it| it.severity == Severity::Error)
}
