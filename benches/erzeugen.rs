//! Writes a concept of some size into a folder: `cargo bench --bench erzeugen -- 1000 60 40 DIR`
//! (measures, indicators, actors). What is built from it is measured from outside, by a clock that the program lacks.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a tool for measuring, not part of the program")]

mod generator;

use std::{fs, path::Path};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let [massnahmen, indikatoren, akteure, folder] = arguments.as_slice() else {
        println!("usage: cargo bench --bench erzeugen -- MASSNAHMEN INDIKATOREN AKTEURE DIR");
        return;
    };
    let number = |text: &str| text.parse::<usize>().expect("a number");
    let size = generator::Size {
        massnahmen: number(massnahmen),
        indikatoren: number(indikatoren).max(1),
        akteure: number(akteure).max(1),
    };
    for (path, text) in generator::concept(size) {
        let path = Path::new(folder).join(path);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }
}
