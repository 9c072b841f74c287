//! The door to Fluent: every text a person reads, for the site and for the command line.
//! German dates are written here too, since Fluent's own forms depend on a locale library.

mod datum;
mod zahl;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt::Write,
    sync::{Arc, LazyLock, OnceLock},
};

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::base::{hash::Hash, lang::Lang, sichtbar};

/// The texts of one catalog in one language, perhaps with words of a town; a copy shares them.
#[derive(Clone)]
pub struct Texte(Arc<Catalog>);

struct Catalog {
    lang: Lang,
    /// What the catalog says, as it was read.
    resource: Arc<FluentResource>,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// In a terminal no fact in a text can break a line or move a cursor.
    medium: Medium,
    /// Of all that these texts say.
    hash: Hash,
}

/// A value inside a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Arg {
    /// A word, a title, a path.
    Text(String),
    /// A count; decides the plural.
    Number(i64),
    /// Lines that people need as such: an entry to copy, the words of an error with the place in a
    /// template.
    Zeilen(String),
}

/// The catalogs of the public site: language and source. One file more is one language more.
const SITE: &[(&str, &str)] = &[
    ("de", include_str!("site/de.ftl")),
    ("de-simple", include_str!("site/de-simple.ftl")),
    ("en", include_str!("site/en.ftl")),
    ("ar", include_str!("site/ar.ftl")),
];

/// The catalogs of the command line: messages, findings, and the meaning of every key of the
/// format.
const KONZEPT: &[(&str, &str)] =
    &[("de", include_str!("konzept/de.ftl")), ("en", include_str!("konzept/en.ftl"))];

/// Where texts are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Medium {
    /// On a page, whose writer escapes them.
    Page,
    /// In a terminal or a log, where nothing in them may act.
    Terminal,
}

/// FIRST STRONG ISOLATE, which Fluent puts in front of what is filled in.
const ISOLIERT: char = '\u{2068}';

/// RIGHT-TO-LEFT MARK.
const VON_RECHTS: char = '\u{200f}';

impl Texte {
    /// The texts of the site in a language, if there are any.
    #[must_use]
    pub fn site(lang: &Lang) -> Option<&'static Self> {
        static CATALOGS: OnceLock<BTreeMap<&str, Texte>> = OnceLock::new();
        CATALOGS.get_or_init(|| load(SITE, Medium::Page)).get(lang.as_str())
    }

    /// The texts of the site in a language, or in German: a language without texts is a finding of
    /// its own.
    #[must_use]
    pub fn site_or_german(lang: &Lang) -> &'static Self {
        Self::site(lang)
            .or_else(|| Self::site(&Lang::german()))
            .expect("the German catalog is compiled into the program")
    }

    /// The languages that the site speaks.
    pub fn site_languages() -> impl Iterator<Item = &'static str> {
        SITE.iter().map(|(lang, _)| *lang)
    }

    /// The texts of the command line in the nearest language: `de` for German, `en` for all others.
    #[must_use]
    pub fn konzept(lang: &Lang) -> &'static Self {
        static CATALOGS: LazyLock<BTreeMap<&str, Texte>> =
            LazyLock::new(|| load(KONZEPT, Medium::Terminal));
        let language = lang.as_str().split('-').next().expect("a tag has a first part");
        let nearest = if language == "de" { "de" } else { "en" };
        CATALOGS.get(nearest).expect("both catalogs are compiled into the program")
    }

    /// The language of the texts.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.0.lang
    }

    /// The hash of all texts, words of a town included: part of the key of everything that shows
    /// them.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.0.hash
    }

    /// The same texts with other words: each with the id of the text in whose place it stands. An
    /// id that the catalog lacks is a text more.
    #[must_use]
    pub fn mit_worten(&self, worte: &[(String, &str)]) -> Self {
        if worte.is_empty() {
            return self.clone();
        }
        let Catalog { lang, resource, medium, hash, .. } = &*self.0;
        let mut source = String::new();
        for (id, wort) in worte {
            writeln!(source, "{id} = {{ \"{}\" }}", quoted(wort)).expect("a String takes all");
        }
        let own = FluentResource::try_new(source)
            .unwrap_or_else(|it| panic!("a word of a town is quoted: {:?}", it.1));
        let mut bundle = bundle(lang, resource);
        bundle.add_resource_overriding(Arc::new(own));
        Self(Arc::new(Catalog {
            bundle,
            lang: lang.clone(),
            resource: resource.clone(),
            medium: *medium,
            hash: Hash::of(&(hash, worte)),
        }))
    }

    /// The text with an id (`id.attribute` for an attribute), if the catalog has it.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, it)| (id, Some(it)));
        let Catalog { bundle, medium, .. } = &*self.0;
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(Cow::Borrowed(*name), value.as_fluent(*medium));
        }
        let text = bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned();
        // A text of nothing but isolated parts, such as a date, has no direction of its own: within
        // another one it would run from the left (UAX #9, 3.3.2, P2 and X5c).
        if text.starts_with(ISOLIERT) && self.lang().direction() == "rtl" {
            return Some(format!("{VON_RECHTS}{text}"));
        }
        Some(text)
    }

    /// The text with an id.
    ///
    /// # Panics
    /// If the catalog lacks it: ids are written in the program, and a test asks for every one of
    /// them.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(id, args)
            .unwrap_or_else(|| panic!("the catalog {} lacks the text {id}", self.lang()))
    }
}

impl PartialEq for Texte {
    fn eq(&self, other: &Self) -> bool {
        self.lang() == other.lang() && self.hash() == other.hash()
    }
}

impl Eq for Texte {}

impl std::hash::Hash for Texte {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.lang().hash(state);
        self.hash().hash(state);
    }
}

impl std::fmt::Debug for Texte {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texte({})", self.lang())
    }
}

impl Arg {
    fn as_fluent(&self, medium: Medium) -> FluentValue<'_> {
        match self {
            Self::Text(text) if medium == Medium::Terminal => {
                FluentValue::from(sichtbar::fakt(text))
            }
            Self::Zeilen(text) if medium == Medium::Terminal => {
                FluentValue::from(sichtbar::zeilen(text))
            }
            Self::Text(text) | Self::Zeilen(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

fn load(
    catalogs: &'static [(&'static str, &'static str)],
    medium: Medium,
) -> BTreeMap<&'static str, Texte> {
    catalogs.iter().map(|(lang, source)| (*lang, read(lang, source, medium))).collect()
}

fn read(lang: &'static str, source: &'static str, medium: Medium) -> Texte {
    let language = Lang::parse(lang).expect("the program names its own languages rightly");
    let resource = FluentResource::try_new(source.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("the catalog {lang} has errors: {errors:?}"));
    let resource = Arc::new(resource);
    Texte(Arc::new(Catalog {
        bundle: bundle(&language, &resource),
        hash: Hash::of_bytes(source.as_bytes()),
        lang: language,
        resource,
        medium,
    }))
}

fn bundle(lang: &Lang, resource: &Arc<FluentResource>) -> FluentBundle<Arc<FluentResource>> {
    let identifier: LanguageIdentifier =
        lang.as_str().parse().expect("the program names its own languages rightly");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks keep names in another direction apart; from left to right they would only be
    // invisible characters.
    bundle.set_use_isolating(lang.direction() == "rtl");
    add_functions(&mut bundle);
    bundle
        .add_resource(resource.clone())
        .unwrap_or_else(|errors| panic!("the catalog {lang} repeats ids: {errors:?}"));
    bundle
}

/// What catalogs may ask for: in sentences of languages that write the words of a town small in
/// their midst, `KLEIN`.
fn add_functions(bundle: &mut FluentBundle<Arc<FluentResource>>) {
    bundle
        .add_function("KLEIN", |values, _: &FluentArgs<'_>| match values {
            [FluentValue::String(word)] => FluentValue::from(small(word)),
            _ => FluentValue::Error,
        })
        .expect("a new bundle has no functions");
}

/// A word as it stands in the midst of a sentence; abbreviations stay as they are.
fn small(word: &str) -> String {
    let mut signs = word.chars();
    let Some(first) = signs.next() else { return String::new() };
    if signs.clone().next().is_some_and(char::is_uppercase) {
        return word.to_owned();
    }
    first.to_lowercase().chain(signs).collect()
}

/// A text within quotation marks of Fluent (its guide, "Special Characters").
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " ")
}
