//! A shared value as a key: known by which one it is, and never by what it says, so that asking for
//! it costs nothing however much it says.

use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

/// A shared value; equal only to itself. It is kept, so that no other one takes its place in memory.
pub struct Same<T>(Arc<T>);

impl<T> Same<T> {
    /// This very value.
    #[must_use]
    pub fn of(value: &Arc<T>) -> Self {
        Self(value.clone())
    }
}

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Same<T> {}

impl<T> Hash for Same<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}
