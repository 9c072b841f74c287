//! The list from A to Z of a Fassung in a language: whatever has a title, another name or a
//! heading, by its letters, cut into parts that fit on a page. Which parts there are is known
//! before any page is made, since each of them has an address.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write as _,
    ops::Range,
};

use rayon::prelude::*;

use super::{kontext::Kontext, route::Route};
use crate::{
    base::slug,
    document::{
        art::{Art, beratung::BERATUNG, gemeinsam, vorlage::VORLAGE},
        value::Ueberschrift,
    },
    konzept::{abschnitt::Abschnitt, id::Id},
};

/// The name of the part of digits and signs. No name of another one holds a hyphen behind a digit.
const ZIFFERN: &str = "0-9";

/// So many bytes of HTML a page holds beside its frame, which leaves that 40 KB, so that no page is
/// over 100 KB.
const PLATZ: usize = 60_000;

/// What stands around the words of a place, in bytes.
const DRUMHERUM: usize = 56;

/// What two elements say of their language.
const SPRACHMARKEN: usize = 44;

/// A heading that stands in more units of a kind than this comes from a template of the town, as
/// "Ausgangslage" does in every measure. It says nothing about one of them and is left out.
///
/// The number does not grow with the concept. Three places are taken in at a glance, and where few
/// units share a heading by chance, all of them are worth a look; more are a question for the
/// search, however many other units there are. So the lines of a list depend on nothing but their
/// own words.
const MAX_EINHEITEN: usize = 3;

/// File systems hold names of 255 bytes; what is the same for so long is not cut further.
const MAX_NAME: usize = 120;

/// The list from A to Z.
pub struct Alphabet {
    /// By letters; digits and signs come first.
    eintraege: Vec<Stichwort>,
    /// The parts; none where the list fits on one page.
    teile: Vec<Alphabetteil>,
    /// The parts at the top.
    oben: Vec<usize>,
    /// The parts by name.
    namen: BTreeMap<String, usize>,
}

/// A text with its places.
pub struct Stichwort {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub orte: Vec<Stichwortstelle>,
    letters: String,
    laenge: usize,
}

/// A place.
pub struct Stichwortstelle {
    /// The id of what it is, or stands in.
    pub id: String,
    /// The kind of that.
    pub art: Art,
    /// The anchor, if the text is a heading.
    pub anker: Option<String>,
    /// Whether the text is the title of it, so that its kind says more of the place than its title.
    pub is_titel: bool,
}

/// A part of the list: what begins with the same letters.
#[derive(Debug)]
pub struct Alphabetteil {
    /// Its name in addresses.
    pub name: String,
    /// What people read: "S", "Sa"; none of digits and signs.
    pub titel: Option<String>,
    /// What it is a part of.
    ueber: Option<usize>,
    /// What it is cut into, if all of it is too long for a page.
    pub unter: Vec<usize>,
    alle: Range<usize>,
    eigene: Range<usize>,
}

impl Alphabetteil {
    /// How many texts stand in it.
    #[must_use]
    pub fn anzahl(&self) -> usize {
        self.alle.len()
    }
}

impl Alphabet {
    /// Reads whatever these pages show, and cuts the list.
    #[must_use]
    pub fn read(kontext: &Kontext, routen: &BTreeSet<Route>) -> Self {
        let mut eintraege = eintraege(kontext, routen);
        eintraege.par_sort_unstable_by(|left, right| left.order().cmp(&right.order()));
        let mut alphabet =
            Self { eintraege, teile: Vec::new(), oben: Vec::new(), namen: BTreeMap::new() };
        if !alphabet.fits(&(0..alphabet.eintraege.len())) {
            alphabet.cut_letters();
        }
        alphabet
    }

    /// Everything, if it fits on one page; else it stands in the parts.
    #[must_use]
    pub fn ganz(&self) -> Option<&[Stichwort]> {
        self.oben.is_empty().then_some(&self.eintraege)
    }

    /// The parts at the top: the letters.
    #[must_use]
    pub fn oben(&self) -> &[usize] {
        &self.oben
    }

    /// A part.
    #[must_use]
    pub fn teil(&self, at: usize) -> &Alphabetteil {
        &self.teile[at]
    }

    /// The place of the part of a name.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.namen.get(name).copied()
    }

    /// What stands on the page of a part itself.
    #[must_use]
    pub fn eigene(&self, at: usize) -> &[Stichwort] {
        &self.eintraege[self.teile[at].eigene.clone()]
    }

    /// The parts that one is a part of, the letter first.
    #[must_use]
    pub fn ueber(&self, at: usize) -> Vec<usize> {
        let mut above: Vec<usize> =
            std::iter::successors(self.teile[at].ueber, |it| self.teile[*it].ueber).collect();
        above.reverse();
        above
    }

    /// The parts before and after one: those beside it, else those beside what it is a part of.
    #[must_use]
    pub fn nachbarn(&self, at: usize) -> (Option<usize>, Option<usize>) {
        let (mut before, mut after) = (None, None);
        for at in std::iter::successors(Some(at), |it| self.teile[*it].ueber) {
            let beside = self.teile[at].ueber.map_or(&self.oben, |above| &self.teile[above].unter);
            let place = beside.iter().position(|it| *it == at).unwrap_or_default();
            before = before.or_else(|| place.checked_sub(1).map(|it| beside[it]));
            after = after.or_else(|| beside.get(place + 1).copied());
        }
        (before, after)
    }

    /// The pages of the parts.
    pub fn routen(&self) -> impl Iterator<Item = Route> {
        self.teile.iter().map(|it| Route::Buchstabe(it.name.clone()))
    }

    fn fits(&self, range: &Range<usize>) -> bool {
        self.eintraege[range.clone()].iter().map(|it| it.laenge).sum::<usize>() <= PLATZ
    }

    fn cut_letters(&mut self) {
        let digits = self.eintraege.partition_point(|it| !it.begins_with_letter());
        if digits > 0 {
            let at = self.add(ZIFFERN.to_owned(), None, None, 0..digits);
            self.oben.push(at);
        }
        for (range, end) in self.groups(digits..self.eintraege.len(), 0) {
            let at = self.add_begun(range, end, None);
            self.oben.push(at);
        }
        for at in self.oben.clone() {
            self.cut(at);
        }
    }

    /// Cuts a part that is too long by the first letter in which its texts differ.
    fn cut(&mut self, at: usize) {
        let all = self.teile[at].alle.clone();
        if self.fits(&all) {
            return;
        }
        let (first, last) =
            (&self.eintraege[all.start].letters, &self.eintraege[all.end - 1].letters);
        let same = first.char_indices().zip(last.chars()).find(|((_, one), other)| one != other);
        let common = same.map_or(first.len().min(last.len()), |((at, _), _)| at);
        let whole = self.eintraege[all.clone()].partition_point(|it| it.letters.len() == common);
        let groups = self.groups(all.start + whole..all.end, common);
        let name_of = |(range, end): &(Range<usize>, usize)| {
            name(&self.eintraege[range.start].letters[..*end])
        };
        if groups.iter().any(|it| name_of(it).len() > MAX_NAME) {
            return;
        }
        self.teile[at].eigene = all.start..all.start + whole;
        for (range, end) in groups {
            let part = self.add_begun(range, end, Some(at));
            self.teile[at].unter.push(part);
            self.cut(part);
        }
    }

    /// Texts by the letter that follows what they have in common; with where that ends.
    fn groups(&self, range: Range<usize>, common: usize) -> Vec<(Range<usize>, usize)> {
        let next = |it: &Stichwort| it.letters[common..].chars().next();
        let mut start = range.start;
        let groups =
            self.eintraege[range].chunk_by(|one, other| next(one) == next(other)).map(|group| {
                let begin = start;
                start += group.len();
                (begin..start, common + group.first().and_then(next).map_or(0, char::len_utf8))
            });
        groups.collect()
    }

    fn add_begun(&mut self, range: Range<usize>, end: usize, ueber: Option<usize>) -> usize {
        let first = &self.eintraege[range.start];
        self.add(name(&first.letters[..end]), Some(beginning(&first.text, end)), ueber, range)
    }

    fn add(
        &mut self,
        name: String,
        titel: Option<String>,
        ueber: Option<usize>,
        alle: Range<usize>,
    ) -> usize {
        let at = self.teile.len();
        self.namen.insert(name.clone(), at);
        self.teile.push(Alphabetteil {
            name,
            titel,
            ueber,
            unter: Vec::new(),
            eigene: alle.clone(),
            alle,
        });
        at
    }
}

impl Stichwort {
    /// The letter under which it stands; none for digits and signs.
    #[must_use]
    pub fn buchstabe(&self) -> Option<char> {
        self.letters.chars().next().filter(|it| it.is_alphabetic())
    }

    fn begins_with_letter(&self) -> bool {
        self.buchstabe().is_some()
    }

    fn order(&self) -> (bool, &str, &str) {
        (self.begins_with_letter(), &self.letters, &self.text)
    }
}

/// A unit that is shown.
struct Gezeigtes<'a> {
    id: &'a str,
    art: Art,
    titel: Cow<'a, str>,
    betreff: Option<&'a str>,
    auch: Vec<&'a str>,
    abschnitt: Option<&'a Abschnitt>,
    /// How long its address is.
    adresse: usize,
}

impl<'a> Gezeigtes<'a> {
    fn ueberschriften(&self) -> impl Iterator<Item = &'a Ueberschrift> + use<'a> {
        self.abschnitt.into_iter().flat_map(|it| &it.text().ueberschriften)
    }
}

fn einheiten<'a>(kontext: &'a Kontext, routen: &BTreeSet<Route>) -> Vec<Gezeigtes<'a>> {
    // Steps before a committee have the name of their paper.
    let all = kontext.eintraege().into_par_iter().filter(|it| it.2.art != BERATUNG);
    let units = all.filter_map(|(id, worin, eintrag)| {
        let (route, anker) = kontext.stelle(id)?;
        if !routen.contains(&route) && !eintrag.art.von_heute() {
            return None;
        }
        Some(Gezeigtes {
            id,
            art: eintrag.art,
            titel: kontext.titel(eintrag),
            betreff: if eintrag.art == VORLAGE {
                worin.vorlage(&Id::new(id)).map(|it| it.betreff.as_str())
            } else {
                None
            },
            auch: if eintrag.art.table.has(gemeinsam::AUCH) { worin.auch(id) } else { Vec::new() },
            abschnitt: worin.abschnitt(eintrag.art, id),
            adresse: kontext.datei(&route).len() + anker.map_or(0, |it| it.len() + 1),
        })
    });
    units.collect()
}

fn eintraege(kontext: &Kontext, routen: &BTreeSet<Route>) -> Vec<Stichwort> {
    let einheiten = einheiten(kontext, routen);
    // For each heading of a kind the last unit with it, and how many there are.
    let mut counts: HashMap<(Art, &str), (&str, usize)> = HashMap::new();
    for einheit in &einheiten {
        for heading in einheit.ueberschriften() {
            let known = counts.entry((einheit.art, &heading.text)).or_default();
            if known.0 != einheit.id {
                *known = (einheit.id, known.1 + 1);
            }
        }
    }
    let marks = if kontext.uebersetzt { SPRACHMARKEN } else { 0 };
    let mut known: HashMap<&str, (usize, Vec<Stichwortstelle>)> = HashMap::new();
    for it in &einheiten {
        let mut add = |text, anker: Option<&str>, is_titel: bool| {
            let (laenge, orte) = known.entry(text).or_default();
            *laenge += it.adresse + anker.map_or(0, str::len) + it.titel.len() + DRUMHERUM + marks;
            let (id, anker) = (it.id.to_owned(), anker.map(str::to_owned));
            orte.push(Stichwortstelle { id, art: it.art, anker, is_titel });
        };
        for name in it.betreff.iter().chain(&it.auch) {
            add(name, None, false);
        }
        for heading in it.ueberschriften() {
            if counts.get(&(it.art, heading.text.as_str())).is_some_and(|it| it.1 <= MAX_EINHEITEN)
            {
                add(&heading.text, Some(&heading.anchor), false);
            }
        }
        add(&it.titel, None, true);
    }
    let entry = |(text, (laenge, orte)): (&str, (usize, Vec<Stichwortstelle>))| Stichwort {
        letters: slug::letters(text),
        laenge: laenge + text.len(),
        text: text.to_owned(),
        orte,
    };
    known.into_par_iter().map(entry).collect()
}

/// The name in addresses of what begins with some letters: they themselves, as far as they are
/// ASCII, others by their code points. It depends on nothing else, so a part has the same name in
/// every concept.
fn name(letters: &str) -> String {
    let mut name = String::with_capacity(letters.len());
    let mut joined = true;
    for letter in letters.chars() {
        if letter.is_ascii() {
            name.push_str(if joined { "" } else { "-" });
            name.push(letter);
            joined = true;
        } else {
            name.push_str(if name.is_empty() { "" } else { "-" });
            write!(name, "u-{:x}", u32::from(letter)).expect("a String takes all text");
            joined = false;
        }
    }
    // Some systems keep names such as `con` and `nul` for themselves.
    if slug::is_reserved(&name) {
        name.push('-');
    }
    name
}

/// The beginning of a text as people read it, up to some of its letters.
fn beginning(text: &str, end: usize) -> String {
    let (mut letters, mut shown) = (String::new(), String::new());
    let mut gap = None;
    for letter in text.chars() {
        let before = letters.len();
        slug::add_letters(letter, &mut letters);
        letters.truncate(end);
        let added = &letters[before..];
        if added.is_empty() {
            let gap_here = Some(letter).filter(|it| it.is_whitespace() || *it == '-');
            gap = gap.or(gap_here).filter(|_| !shown.is_empty());
            continue;
        }
        shown.extend(gap.take());
        if letter.is_uppercase() || shown.is_empty() {
            let mut parts = added.chars();
            shown.extend(parts.next().into_iter().flat_map(char::to_uppercase));
            shown.extend(parts);
        } else {
            shown.push_str(added);
        }
        if letters.len() == end {
            break;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{beginning, name};

    #[test]
    fn addresses_of_letters_never_change() {
        let names = ["s", "strasse", "12", "ا", "sب", "بa", "nul", "u628"].map(name);
        assert_eq!(names, ["s", "strasse", "12", "u-627", "s-u-628", "u-628-a", "nul-", "u628"]);
    }

    #[test]
    fn the_beginning_is_read_as_it_is_written() {
        assert_eq!(beginning("Säule", 2), "Sa");
        assert_eq!(beginning("„Straße am Rathaus“", 8), "Strassea".replace("ea", "e a"));
        assert_eq!(beginning("ßüß", 1), "S");
        assert_eq!(beginning("eU-Projekt", 3), "EU-P");
        assert_eq!(beginning("§ 14a", 2), "14");
    }
}
