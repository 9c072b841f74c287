//! Writes content for measuring into a folder. What is built from it is measured from outside, by a
//! clock that the program lacks: see `benches/run`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a tool for measuring, not part of the program"
)]

mod generator;

use std::{fs, path::Path};

const USAGE: &str =
    "usage: cargo bench --bench erzeugen -- konzept MASSNAHMEN INDIKATOREN AKTEURE DIR
                                       fassungen FASSUNGEN MASSNAHMEN DIR
                                       langtext MEGABYTE DIR
                                       wachstum WAS N DIR    (without anything: what can grow)";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse::<usize>().expect("a number");
    let (files, folder) = match words.as_slice() {
        ["konzept", massnahmen, indikatoren, akteure, folder] => {
            let size = generator::Size {
                massnahmen: number(massnahmen),
                indikatoren: number(indikatoren).max(1),
                akteure: number(akteure).max(1),
            };
            (generator::concept(size), folder)
        }
        ["fassungen", fassungen, massnahmen, folder] => {
            let size =
                generator::Size { massnahmen: number(massnahmen), indikatoren: 10, akteure: 10 };
            (generator::with_fassungen(size, number(fassungen)), folder)
        }
        ["wachstum", case, n, folder] => (generator::growth(case, number(n)), folder),
        ["wachstum"] => {
            println!("{}", generator::WACHSTUM.join("\n"));
            return;
        }
        ["langtext", megabyte, folder] => {
            (generator::long_text(number(megabyte) * 1_000_000), folder)
        }
        _ => {
            println!("{USAGE}");
            return;
        }
    };
    for (path, text) in files {
        let path = Path::new(folder).join(path);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }
}
