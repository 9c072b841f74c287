//! What is told of a note that was found in a file: a place or a name, cut to a line.

/// Something that is noted in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spur {
    /// Where it was made: a position, or the name of a place.
    Ort(String),
    /// The name of who made it, or of somebody in it.
    Name(String),
}

/// A text of a file, cut to what a sentence can hold.
#[must_use]
pub fn kurz(text: &str) -> String {
    let text: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > 60 { text.chars().take(59).collect::<String>() + "…" } else { text }
}
