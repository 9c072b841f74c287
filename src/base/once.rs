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
    use std::{
        sync::{
            Arc,
            atomic::{AtomicBool, Ordering::SeqCst},
            mpsc,
        },
        time::Duration,
    };

    use super::Once;

    /// The thread that computes waits for its own parallel work, takes other work meanwhile, and is
    /// asked there for the same value.
    fn ask(once: &Once<u8>) -> u8 {
        let flags: [AtomicBool; 2] = Default::default();
        let [stolen, taken] = &flags;
        let wait_for = |flag: &AtomicBool| {
            while !flag.load(SeqCst) {
                std::thread::yield_now();
            }
        };
        let compute = || {
            rayon::scope(|scope| {
                scope.spawn(move |scope| {
                    stolen.store(true, SeqCst);
                    scope.spawn(move |_| {
                        taken.store(true, SeqCst);
                        assert_eq!(*once.get_or_compute(|| 7), 7);
                    });
                    wait_for(taken);
                });
                wait_for(stolen);
            });
            7
        };
        *once.get_or_compute(compute)
    }

    #[test]
    fn may_be_asked_for_by_a_thread_that_waits_for_its_computation() {
        let (done, finished) = mpsc::channel();
        std::thread::spawn(move || {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("threads");
            let once = Arc::new(Once::default());
            done.send(pool.install(|| ask(&once))).expect("somebody waits");
        });
        let answer = finished.recv_timeout(Duration::from_secs(60));
        assert_eq!(answer.expect("it waits for itself"), 7);
    }
}
