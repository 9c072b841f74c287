//! The program `konzept`; everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    konzeptwerk::run()
}
