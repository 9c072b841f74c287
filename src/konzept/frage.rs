//! What is asked of everything of a kind, answered once: where most of it lacks the same, that is no
//! slip but how the concept is written, and one finding says so with the number and the switch.

use crate::{base::sort, diagnostic::Diagnostic};

/// From so many on, and if half of all lack it, one finding says it.
const GEMEINSAM: usize = 5;
/// So many are named.
const GENANNT: usize = 12;

/// How many were asked, and what is missing.
#[derive(Default)]
pub struct Frage<'a> {
    gefragt: usize,
    /// The finding of each, with the name by which the common one tells it.
    ohne: Vec<(Diagnostic, &'a str)>,
}

impl<'a> Frage<'a> {
    /// A finding that was not asked of all, for a code whose sentences know both.
    pub fn alone(finding: Diagnostic, found: &mut Vec<Diagnostic>) {
        let mut frage = Self::default();
        frage.put("", Some(finding));
        frage.answer(found);
    }

    /// Asks one more; its finding, if the answer is missing.
    pub fn put(&mut self, name: &'a str, missing: Option<Diagnostic>) {
        self.gefragt += 1;
        self.ohne.extend(missing.map(|it| (it, name)));
    }

    /// One finding for each, or one for all of them. `umfang`, `anzahl`, `gesamt`, `namen` and
    /// `weitere` are for its sentences.
    pub fn answer(self, found: &mut Vec<Diagnostic>) {
        let Self { gefragt, mut ohne } = self;
        // As people order files: `m2.md` in front of `m10.md`.
        sort::by_number(
            &mut ohne,
            |it| Some(it.0.place.path.as_str()),
            |it| it.0.place.path.as_str(),
        );
        let common = ohne.len() >= GEMEINSAM && ohne.len() * 2 >= gefragt;
        let mut names: Vec<&str> = ohne.iter().map(|it| it.1).collect();
        names.dedup();
        let (anzahl, weitere) = (ohne.len(), names.len().saturating_sub(GENANNT));
        names.truncate(GENANNT);
        let umfang = if common { "alle" } else { "eine" };
        let said = names.join(", ");
        if common {
            ohne.truncate(1);
        }
        found.extend(ohne.into_iter().map(|(finding, _)| {
            let finding = finding.with("umfang", umfang).with("anzahl", anzahl);
            finding.with("gesamt", gefragt).with("namen", said.as_str()).with("weitere", weitere)
        }));
    }
}
