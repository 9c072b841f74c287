//! Works that the concept cites, and the short words by which texts name them: author and year, as
//! most German town concepts and DIN ISO 690 (name and date system) have it.

use std::collections::{BTreeMap, HashSet};

use super::id::Id;
use crate::{
    base::date::PartialDate,
    document::{Fields, Located, art::literatur},
};

/// A work.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Literatur {
    pub id: Id<Literatur>,
    /// How texts name it: "Müller/Schmidt 2020a".
    pub kurzbeleg: String,
    /// Who wrote it: "Müller, Anna", an office.
    pub verfasser: Vec<String>,
    pub herausgeber: Vec<String>,
    pub jahr: Option<PartialDate>,
    /// What tells it from others of the same people in one year.
    pub buchstabe: Option<char>,
    /// Whether its short words are the editors' own, so that the list has to say them.
    pub eigener_kurzbeleg: bool,
    pub titel: String,
    /// The journal or the book that it stands in.
    pub in_: Option<String>,
    /// Volume and issue.
    pub band: Option<String>,
    pub seiten: Option<String>,
    pub auflage: Option<String>,
    pub ort: Option<String>,
    pub verlag: Option<String>,
    pub isbn: Option<String>,
    pub doi: Option<String>,
    pub url: Option<String>,
    /// When somebody looked at the address.
    pub abgerufen: Option<PartialDate>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
}

/// So many names stand in a short reference; of more, the first with "et al.".
const NAMEN: usize = 2;

impl Literatur {
    /// What its metadata say; its short words may still have to be told from those of others.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        // Several in one line, as people paste them, are told apart by semicolons.
        let names = |items: Vec<Located<&str>>| -> Vec<String> {
            let names = items.iter().flat_map(|it| it.value.split(';'));
            names.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
        };
        Self {
            id: Id::new(&fields.string_or_empty(literatur::ID)),
            kurzbeleg: fields.string_or_empty(literatur::KURZ),
            eigener_kurzbeleg: fields.has(literatur::KURZ),
            verfasser: names(fields.items(literatur::VERFASSER)),
            herausgeber: names(fields.items(literatur::HERAUSGEBER)),
            jahr: fields.get(literatur::JAHR),
            buchstabe: None,
            titel: fields.string_or_empty(literatur::TITEL),
            in_: fields.string(literatur::IN),
            band: fields.string(literatur::BAND),
            seiten: fields.string(literatur::SEITEN),
            auflage: fields.string(literatur::AUFLAGE),
            ort: fields.string(literatur::ORT),
            verlag: fields.string(literatur::VERLAG),
            isbn: fields.string(literatur::ISBN),
            doi: fields.string(literatur::DOI),
            url: fields.string(literatur::URL),
            abgerufen: fields.get(literatur::ABGERUFEN),
            entwurf: fields.flag(literatur::ENTWURF),
            beispiel: fields.flag(literatur::BEISPIEL),
        }
    }

    /// Those who answer for it: the authors, else the editors.
    #[must_use]
    pub fn urheber(&self) -> &[String] {
        if self.verfasser.is_empty() { &self.herausgeber } else { &self.verfasser }
    }

    /// Names and year; the title of what nobody signs.
    fn short(&self) -> String {
        let family = |name: &String| name.split(',').next().unwrap_or_default().trim().to_owned();
        let names: Vec<String> = self.urheber().iter().map(family).collect();
        let names = match &names[..] {
            [] => self.titel.clone(),
            [first, rest @ ..] if rest.len() >= NAMEN => format!("{first} et al."),
            _ => names.join("/"),
        };
        match self.jahr {
            Some(jahr) => format!("{names} {}", jahr.first_day().year()),
            None => names,
        }
    }
}

/// Gives each work the words by which texts name it, unless the editors did. Of those that would have
/// the same, each gets a letter behind its year, in the order of the file; what the editors named
/// stays.
#[must_use]
pub fn benannt(mut works: Vec<Literatur>) -> Vec<Literatur> {
    let own: HashSet<String> =
        works.iter().filter(|it| it.eigener_kurzbeleg).map(|it| it.kurzbeleg.clone()).collect();
    let mut equal: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, work) in works.iter_mut().enumerate().filter(|it| !it.1.eigener_kurzbeleg) {
        work.kurzbeleg = work.short();
        equal.entry(work.kurzbeleg.clone()).or_default().push(at);
    }
    for (words, places) in equal {
        if places.len() < 2 && !own.contains(&words) {
            continue;
        }
        for (at, letter) in places.into_iter().zip('a'..='z') {
            let work = &mut works[at];
            work.buchstabe = Some(letter);
            // Behind a year it is written without a space.
            work.kurzbeleg.push_str(if work.jahr.is_some() { "" } else { " " });
            work.kurzbeleg.push(letter);
        }
    }
    works
}

/// A DOI without what people write in front of it; none if it is none (ISO 26324: a prefix that
/// begins with `10.`, a slash, a suffix).
#[must_use]
pub fn doi(text: &str) -> Option<&str> {
    let text = text.trim();
    let bare =
        ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "doi.org/", "doi:", "DOI:"]
            .iter()
            .find_map(|it| text.strip_prefix(it))
            .unwrap_or(text)
            .trim();
    let (prefix, suffix) = bare.split_once('/')?;
    let number = prefix.strip_prefix("10.")?;
    let digits = number.len() >= 4 && number.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let fine = !suffix.is_empty()
        && suffix.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._;()/:".contains(&it));
    (digits && fine).then_some(bare)
}
