//! What goes out: to standard output what was asked for, to standard error what people should know
//! beside it.

use std::io::{self, Write as _};

use crate::{base::sichtbar, io::Error};

/// Writes lines for people to standard output.
pub(super) fn say(text: &str) -> Result<(), Error> {
    hand_out(&sichtbar::zeilen(text))
}

/// Writes to standard output what is made for it as it is: rendered findings, data, a page.
///
/// # Errors
/// If it does not arrive. A reader that went away is none: `konzept check | head`.
pub(super) fn hand_out(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::new("fehler-ausgabe").with("grund", error.to_string()))
        }
        _ => Ok(()),
    }
}

/// Writes lines for people to standard error.
pub(super) fn complain(text: &str) {
    complain_rendered(&sichtbar::zeilen(text));
}

/// Writes rendered findings to standard error. Nobody could be told that this failed.
pub(super) fn complain_rendered(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}
