//! The program `konzept`; everything it does is in the library.

use std::process::ExitCode;

/// Pages are made of many small parts that live as long as the page (docs/decisions/0018).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    konzeptwerk::run()
}
