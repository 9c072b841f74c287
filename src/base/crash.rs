//! When the program itself has a fault: the work in hand ends there, and whoever asked for it goes
//! on.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// A fault of the program: what it says of itself, for whoever mends it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Crash(pub String);

/// Does some work that may turn out to be more than the program can do.
///
/// # Errors
/// If it panics.
pub fn attempt<T>(work: impl FnOnce() -> T) -> Result<T, Crash> {
    // Nothing half-made is seen afterwards: results come back as whole values, what is remembered
    // is put in whole, and locks are taken over from whoever panicked while holding them.
    catch_unwind(AssertUnwindSafe(work))
        .map_err(|payload| Crash(words(payload.as_ref()).to_owned()))
}

/// What a panic says.
#[must_use]
pub fn words(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("?")
}
