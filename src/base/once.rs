//! A value that is computed when somebody first asks for it, for computations that work in
//! parallel themselves.

use std::sync::OnceLock;

/// Holds no lock while it computes. A thread of rayon that waits for its own parallel work takes
/// other work meanwhile; if that asks for the same value, `OnceLock` would wait for itself for ever.
/// So two threads may compute the same once, and the first result is everybody's.
#[derive(Clone, Debug)]
pub struct Once<T>(OnceLock<T>);

impl<T> Once<T> {
    /// The value; computed where nobody has it yet, and equal whoever computes it.
    pub fn get_or_compute(&self, compute: impl FnOnce() -> T) -> &T {
        if let Some(known) = self.0.get() {
            return known;
        }
        let value = compute();
        self.0.get_or_init(|| value)
    }
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

#[cfg(test)]
mod tests {
    use rayon::prelude::*;

    use super::Once;

    #[test]
    fn may_be_asked_for_by_the_work_that_computes_it() {
        let once = Once::default();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("two threads");
        let sum = || (0..1_000_u64).into_par_iter().map(|it| (0..it).sum::<u64>()).sum::<u64>();
        let ask = |_| *once.get_or_compute(sum);
        let asked: Vec<u64> = pool.install(|| (0..500).into_par_iter().map(ask).collect());
        assert!(asked.iter().all(|it| *it == sum()));
    }
}
