//! Works that the concept cites, and the short words by which texts name them: author and year, as
//! most German town concepts and DIN ISO 690 (name and date system) have it.

use std::collections::HashMap;

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
        let names =
            |items: Vec<Located<&str>>| items.iter().map(|it| it.value.to_owned()).collect();
        Self {
            id: Id::new(&fields.string_or_empty(literatur::ID)),
            kurzbeleg: fields.string_or_empty(literatur::KURZ),
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
/// the same, each gets a letter behind its year, in the order of the file.
#[must_use]
pub fn benannt(mut works: Vec<Literatur>) -> Vec<Literatur> {
    let mut equal: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, work) in works.iter_mut().enumerate().filter(|it| it.1.kurzbeleg.is_empty()) {
        work.kurzbeleg = work.short();
        if work.jahr.is_some() {
            equal.entry(work.kurzbeleg.clone()).or_default().push(at);
        }
    }
    for places in equal.into_values().filter(|it| it.len() > 1) {
        for (at, letter) in places.into_iter().zip('a'..='z') {
            works[at].buchstabe = Some(letter);
            works[at].kurzbeleg.push(letter);
        }
    }
    works
}
