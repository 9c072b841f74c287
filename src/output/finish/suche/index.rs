//! What there is to search, as files: the vocabulary, the pages of each word, the pages, and their
//! texts.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasherDefault, DefaultHasher},
    sync::Arc,
};

use rayon::prelude::*;
use serde_json::{Value, json};

use super::ziffern::{push_digit, push_number};
use crate::{
    base::{
        hash::Hash,
        path::RelPath,
        wort::{fold, worte},
    },
    document::art::Suchart,
    site::{
        fund::{Fund, Rang},
        route::{SUCHINDEX, SUCHORDNER},
        suchstoff::Suchstoff,
    },
};

/// The form of the index: what it is made of gives another one as soon as this changes.
pub(super) const FORM: u32 = 1;

/// A part of the lists of pages is cut when it is longer, in bytes.
const MAX_POSTEN: usize = 40_000;
/// A part of the vocabulary is cut when it is longer, in bytes.
const MAX_WORTE: usize = 200_000;
/// So long are the texts of a part on average at most, in bytes; twice as long where there would be
/// very many parts, since the beginning of the index names them all.
const MAX_TEXTE: usize = 8_000;
/// Very many parts, as bits of a key.
const VIELE: u32 = 8;
/// The bits of a page's key.
const BITS: u32 = 30;
/// Pages are read in parts of this many, each by one thread.
const TEIL: usize = 128;

/// A page that has a word: its key, and how much the word counts there.
#[derive(Clone, Copy)]
struct Posten {
    seite: u32,
    klasse: u8,
    anzahl: u32,
}

/// The words of pages; the hasher is fixed, so that nothing depends on chance.
type WordMap<'a, T> = HashMap<&'a str, T, BuildHasherDefault<DefaultHasher>>;

/// A word in the spelling in which people are shown it, and its pages by key.
struct Suchwort<'a> {
    falte: String,
    form: &'a str,
    zeile: String,
}

/// The files of an index.
pub(super) fn dateien(praefix: &str, stoff: &Suchstoff) -> BTreeMap<RelPath, Vec<u8>> {
    let keys = keys(&stoff.funde);
    let words = vocabulary(&stoff.funde, &keys);
    let mut ordner = Ordner { praefix, dateien: BTreeMap::new() };
    let vocabulary: Vec<usize> = words.iter().map(|it| it.form.len() + 2).collect();
    let lists: Vec<usize> = words.iter().map(|it| it.zeile.len() + 1).collect();
    let mut worte = Vec::new();
    for part in cut(&words, &vocabulary, MAX_WORTE) {
        worte.push(json!([part.len(), ordner.put("worte", &json!(front_coded(part)))]));
    }
    let mut posten = Vec::new();
    for part in cut(&words, &lists, MAX_POSTEN) {
        let lines: Vec<&str> = part.iter().map(|it| it.zeile.as_str()).collect();
        posten.push(json!([part.len(), ordner.put("posten", &json!(lines.join("\n")))]));
    }
    let seiten = ordner.put("seiten", &json!(pages(&stoff.funde, &keys)));
    let (bits, parts) = texts(&stoff.funde, &keys);
    let texte: Vec<String> = parts
        .into_iter()
        .map(|it| if it.is_empty() { String::new() } else { ordner.put_text("texte", &it) })
        .collect();
    let index = json!({
        "form": FORM,
        "endungen": stoff.endungen,
        "fuellworte": stoff.fuellworte,
        "monate": stoff.monate,
        "felder": stoff.felder,
        "arten": Suchart::ALLE.iter().map(|it| it.wort()).collect::<Vec<_>>(),
        "worte": worte,
        "posten": posten,
        "seiten": seiten,
        "texte": { "bits": bits, "dateien": texte },
        "synonyme": stoff.synonyme,
    });
    let start = SUCHINDEX.strip_prefix(SUCHORDNER).expect("it lies in the folder of the index");
    ordner.lege_unter(start, &index.to_string());
    ordner.dateien
}

/// The files, each under a name that says what is in it.
struct Ordner<'a> {
    praefix: &'a str,
    dateien: BTreeMap<RelPath, Vec<u8>>,
}

impl Ordner<'_> {
    fn put(&mut self, was: &str, value: &Value) -> String {
        self.put_text(was, &value.to_string())
    }

    /// Puts a value there that is JSON already.
    fn put_text(&mut self, was: &str, json: &str) -> String {
        let name = format!("{was}.{}.js", Hash::of_bytes(json.as_bytes()).short());
        self.lege_unter(&name, json);
        name
    }

    fn lege_unter(&mut self, name: &str, json: &str) {
        let script = format!("konzeptsuche({}, {json});\n", json!(name));
        self.dateien.insert(
            RelPath::known(format!("{}{SUCHORDNER}{name}", self.praefix)),
            script.into_bytes(),
        );
    }
}

/// The key of each page, by place: from the name of its file alone, so that it stays whatever comes
/// or goes. Where two have one, the later takes the next free.
fn keys(funde: &[Arc<Fund>]) -> Vec<u32> {
    let mut taken = std::collections::BTreeSet::new();
    let key = |fund: &Arc<Fund>| {
        let digest = Hash::of_bytes(fund.datei.as_bytes()).number() >> (64 - BITS);
        let mut key = u32::try_from(digest).expect("a key has 30 bits");
        while !taken.insert(key) {
            key = (key + 1) & ((1 << BITS) - 1);
        }
        key
    };
    funde.iter().map(key).collect()
}

/// All words in the order of their folds, each with its pages.
fn vocabulary<'a>(funde: &'a [Arc<Fund>], keys: &[u32]) -> Vec<Suchwort<'a>> {
    let parts: Vec<WordMap<'a, Vec<Posten>>> = funde
        .par_chunks(TEIL)
        .zip(keys.par_chunks(TEIL))
        .map(|(funde, keys)| part(funde, keys))
        .collect();
    let mut forms: WordMap<'a, Vec<Posten>> = WordMap::default();
    for part in parts {
        // Whatever the order within a part, the lists of pages follow that of the parts, and are
        // sorted below.
        #[expect(clippy::iter_over_hash_type, reason = "each word has a list of its own")]
        for (form, posten) in part {
            forms.entry(form).or_default().extend(posten);
        }
    }
    let mut folded: Vec<(String, &'a str, Vec<Posten>)> =
        forms.into_par_iter().map(|(form, posten)| (fold(form), form, posten)).collect();
    folded.par_sort_unstable_by(|left, right| (&left.0, left.1).cmp(&(&right.0, right.1)));
    folded
        .par_chunk_by_mut(|left, right| left.0 == right.0)
        .map(word)
        .filter(|it| !it.falte.is_empty())
        .collect()
}

/// The words of some pages, in every spelling.
fn part<'a>(funde: &'a [Arc<Fund>], keys: &[u32]) -> WordMap<'a, Vec<Posten>> {
    let mut all: WordMap<'a, Vec<Posten>> = WordMap::default();
    for (fund, seite) in funde.iter().zip(keys) {
        let mut add = |klasse: u8, text: &'a str| {
            worte(text, |word| {
                let list = all.entry(word).or_default();
                // Pages come one after another, so only the last entry can be of this one.
                match list.last_mut().filter(|it| it.seite == *seite) {
                    Some(posten) => {
                        (posten.klasse, posten.anzahl) =
                            (posten.klasse.max(klasse), posten.anzahl + 1)
                    }
                    None => list.push(Posten { seite: *seite, klasse, anzahl: 1 }),
                }
            });
        };
        add(title_class(&fund.titel), &fund.titel);
        add(7, &fund.nummer);
        add(Rang::Text as u8, &fund.artname);
        fund.stuecke.iter().for_each(|it| add(it.rang as u8, &it.text));
    }
    all
}

/// The fewer words a title has, the more each of them says.
fn title_class(titel: &str) -> u8 {
    match titel.split_whitespace().count() {
        0 | 1 => 7,
        2 | 3 => 6,
        _ => 5,
    }
}

/// A word from all its spellings: shown as it is in lower case if it is written so anywhere, else
/// as it is written most often.
fn word<'a>(forms: &mut [(String, &'a str, Vec<Posten>)]) -> Suchwort<'a> {
    let lower = |form: &str| {
        form.chars().all(|it| !it.is_uppercase()) && form.contains(char::is_alphanumeric)
    };
    let count = |posten: &[Posten]| posten.iter().map(|it| u64::from(it.anzahl)).sum::<u64>();
    // Of several the first one, in the order of their spelling.
    let most = |best: usize, at: usize| {
        if count(&forms[at].2) > count(&forms[best].2) { at } else { best }
    };
    let shown = forms
        .iter()
        .position(|it| lower(it.1))
        .unwrap_or_else(|| (0..forms.len()).reduce(most).unwrap_or(0));
    let form = forms[shown].1;
    let falte = std::mem::take(&mut forms[0].0);
    let mut posten: Vec<Posten> =
        forms.iter_mut().flat_map(|it| std::mem::take(&mut it.2)).collect();
    posten.sort_unstable_by_key(|it| it.seite);
    let mut zeile = String::with_capacity(posten.len() * 5);
    let mut before = 0;
    for same in posten.chunk_by(|left, right| left.seite == right.seite) {
        let klasse = same.iter().map(|it| it.klasse).max().unwrap_or_default();
        let anzahl = same.iter().map(|it| it.anzahl).sum();
        push_number(same[0].seite - before, &mut zeile);
        push_digit(8 * klasse + count_class(anzahl), &mut zeile);
        before = same[0].seite;
    }
    Suchwort { falte, form, zeile }
}

fn count_class(anzahl: u32) -> u8 {
    match anzahl {
        0 | 1 => 0,
        2 | 3 => 1,
        4..=7 => 2,
        _ => 3,
    }
}

/// Words one below the other, each without what it shares with the one before.
fn front_coded(words: &[Suchwort<'_>]) -> String {
    const MOST: usize = 70;
    let mut text = String::new();
    let mut before = "";
    for (at, word) in words.iter().enumerate() {
        let same = before
            .chars()
            .zip(word.form.chars())
            .take_while(|(left, right)| left == right)
            .map(|it| it.0);
        let (mut units, mut bytes) = (0, 0);
        for sign in same {
            if units + sign.len_utf16() > MOST {
                break;
            }
            units += sign.len_utf16();
            bytes += sign.len_utf8();
        }
        if at > 0 {
            text.push('\n');
        }
        text.push(char::from(b'0' + u8::try_from(units).expect("no more than 70")));
        text.push_str(&word.form[bytes..]);
        before = word.form;
    }
    text
}

/// Cuts words into parts by what their folds begin with, until none is too long: so an edit touches
/// the parts that its words are in, and no other.
fn cut<'w, 'a>(words: &'w [Suchwort<'a>], sizes: &[usize], most: usize) -> Vec<&'w [Suchwort<'a>]> {
    let mut cut = Cut { most, parts: Vec::new() };
    cut.at(words, sizes, 0);
    cut.parts
}

struct Cut<'w, 'a> {
    most: usize,
    parts: Vec<&'w [Suchwort<'a>]>,
}

impl<'w, 'a> Cut<'w, 'a> {
    fn at(&mut self, words: &'w [Suchwort<'a>], sizes: &[usize], depth: usize) {
        if words.len() <= 1 || sizes.iter().sum::<usize>() <= self.most {
            self.parts.extend((!words.is_empty()).then_some(words));
            return;
        }
        let sign = |word: &Suchwort<'_>| word.falte.chars().nth(depth);
        let mut from = 0;
        for group in words.chunk_by(|left, right| sign(left) == sign(right)) {
            let sizes = &sizes[from..from + group.len()];
            from += group.len();
            self.at(group, sizes, depth + 1);
        }
    }
}

/// All pages by key, with what results are narrowed by.
fn pages(funde: &[Arc<Fund>], keys: &[u32]) -> String {
    let mut all: Vec<(u32, &Fund)> =
        keys.iter().copied().zip(funde.iter().map(Arc::as_ref)).collect();
    all.sort_unstable_by_key(|it| it.0);
    let mut text = String::new();
    let mut before = 0;
    for (key, fund) in all {
        push_number(key - before, &mut text);
        let art = Suchart::ALLE.iter().position(|it| *it == fund.suche.art).unwrap_or_default();
        push_digit(u8::try_from(art).expect("there are few kinds"), &mut text);
        push_number(fund.feld.map_or(0, |it| u32::try_from(it + 1).unwrap_or_default()), &mut text);
        push_digit(u8::from(fund.entwurf) | (fund.suche.gewicht << 1), &mut text);
        before = key;
    }
    text
}

/// The texts of all pages as JSON, in parts by the first bits of their keys.
fn texts(funde: &[Arc<Fund>], keys: &[u32]) -> (u32, Vec<String>) {
    let mut all: Vec<(u32, String)> = keys
        .par_iter()
        .zip(funde)
        .map(|(key, fund)| (*key, page(*key, fund).to_string()))
        .collect();
    all.sort_unstable_by_key(|it| it.0);
    let size: usize = all.iter().map(|it| it.1.len()).sum();
    let bits = size.div_ceil(MAX_TEXTE).next_power_of_two().trailing_zeros();
    let bits = if bits > VIELE { bits - 1 } else { bits };
    let mut parts = vec![Vec::new(); 1 << bits];
    for (key, page) in &all {
        let at = usize::try_from(*key >> (BITS - bits)).expect("there are few parts");
        parts[at].push(page.as_str());
    }
    let joined =
        |it: Vec<&str>| if it.is_empty() { String::new() } else { format!("[{}]", it.join(",\n")) };
    (bits, parts.into_iter().map(joined).collect())
}

fn page(key: u32, fund: &Fund) -> Value {
    let pieces =
        fund.stuecke.iter().flat_map(|it| [json!(it.rang as u8), json!(it.anker), json!(it.text)]);
    json!([key, fund.datei, fund.titel, fund.nummer, fund.artname, pieces.collect::<Vec<_>>()])
}
