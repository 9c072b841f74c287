//! Ids that know what they stand for: an `Id<Akteur>` is never taken for an `Id<Gremium>`.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    sync::Arc,
};

/// The id of a `T`, as the editors wrote it.
pub struct Id<T> {
    text: Arc<str>,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Says of a text that it names something of this kind; nobody looks whether it does.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { text: text.into(), of: PhantomData }
    }

    /// As editors write it and addresses have it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

// Derives would ask the same of `T`, which is only a label.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text)
    }
}
