//! What comparisons of versions remember from run to run, so that an edit costs no more beside many
//! versions than beside one.

use super::{
    bestand::{Aussagen, Bestand},
    synopse::{Synopse, Unterschied},
};
use crate::memo::Memo;

/// What comparisons remember from run to run.
#[derive(Default)]
pub struct Vergleiche {
    /// Two versions compared, by the hashes of both.
    pub(super) synopsen: Memo<Synopse>,
    /// What changed in a unit, by what both sides say.
    pub(super) unterschiede: Memo<Unterschied>,
    /// What a version holds, by its hash.
    pub(super) bestaende: Memo<Bestand>,
    /// What documents say.
    pub(super) aussagen: Aussagen,
}

impl Vergleiche {
    /// Begins a new run: what the last one did not use is forgotten.
    pub fn next_run(&self) {
        self.synopsen.next_run();
        self.unterschiede.next_run();
        self.bestaende.next_run();
        self.aussagen.next_run();
    }
}
