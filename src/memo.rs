//! Remembers the results of pure functions by the hash of everything that went in, or by the one
//! shared value that did. A value must be immutable, depend on nothing outside its key, and carry
//! its findings with it.

use std::{
    collections::HashMap,
    hash::Hash as StdHash,
    sync::{Arc, Mutex, PoisonError},
};

use crate::base::hash::Hash;

/// Results by key, of the current and the previous run; what neither used is forgotten.
pub struct Memo<V, K = Hash> {
    runs: Mutex<Runs<V, K>>,
}

struct Runs<V, K> {
    current: HashMap<K, Arc<V>>,
    previous: HashMap<K, Arc<V>>,
}

impl<V, K: Eq + StdHash> Memo<V, K> {
    /// The remembered value, or the computed one, which is remembered from now on.
    pub fn remember(&self, key: K, compute: impl FnOnce() -> V) -> Arc<V> {
        if let Some(value) = self.recall(&key) {
            return value;
        }
        // Computed outside the lock: two threads may do the same work once, but none waits for
        // another.
        let value = Arc::new(compute());
        self.lock().current.entry(key).or_insert(value).clone()
    }

    /// Begins a new run: values that were not used in the last one are dropped.
    pub fn next_run(&self) {
        let mut runs = self.lock();
        runs.previous = std::mem::take(&mut runs.current);
    }

    fn recall(&self, key: &K) -> Option<Arc<V>> {
        let mut runs = self.lock();
        if let Some(value) = runs.current.get(key) {
            return Some(value.clone());
        }
        let (key, value) = runs.previous.remove_entry(key)?;
        runs.current.insert(key, value.clone());
        Some(value)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Runs<V, K>> {
        // The maps are whole after every step, so a panic elsewhere does not spoil them.
        self.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<V, K> Default for Memo<V, K> {
    fn default() -> Self {
        Self { runs: Mutex::new(Runs { current: HashMap::new(), previous: HashMap::new() }) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Hash, Memo};

    #[test]
    fn computes_once_and_forgets_what_two_runs_did_not_use() {
        let memo = Memo::default();
        let key = Hash::of("key");
        assert_eq!(*memo.remember(key, || 1), 1);
        memo.next_run();
        assert_eq!(*memo.remember(key, || 2), 1);
        memo.next_run();
        memo.next_run();
        assert_eq!(*memo.remember(key, || 3), 3);
    }
}
