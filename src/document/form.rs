//! The forms that a value of metadata can have: what a key of each form reads from a decoded value.
//! A form is a type, so whoever asks for a key gets the right kind of value, and nobody can ask
//! otherwise.

use std::marker::PhantomData;

use super::{
    bezeichnung::{Sprachworte, Wortzahl},
    format::{Art, Shape, Table, Verweisziel},
    value::{self, Fields, Located, Paar, Value, Zweig},
};
use crate::base::{self, date::PartialDate, farbe, lang::Lang};

/// A form of values.
pub trait Form: 'static {
    /// The same as data.
    const SHAPE: Shape;
    /// What is read from a value.
    type Wert<'a>;

    /// Reads a decoded value; `None` if it is of another form, or holds nothing.
    fn read(value: &Value) -> Option<Self::Wert<'_>>;
}

/// A kind of entries, by its table.
pub trait Eintragsart: 'static {
    /// Its keys.
    const TABLE: &'static Table;
}

/// A kind of entities that can be referred to.
pub trait Verweisbar: 'static {
    /// The kind.
    const ART: Art;
}

/// Where references of a key may lead.
pub trait Verweisziele: 'static {
    /// The same as data.
    const ZIEL: Verweisziel;
}

impl<T: Verweisbar> Verweisziele for T {
    const ZIEL: Verweisziel = Verweisziel::Arten(&[T::ART]);
}

impl<A: Verweisbar, B: Verweisbar> Verweisziele for (A, B) {
    const ZIEL: Verweisziel = Verweisziel::Arten(&[A::ART, B::ART]);
}

/// A vocabulary: words as editors write them, each with what it stands for.
pub trait Vokabular: Copy + 'static {
    /// All words, in the order in which they are explained.
    const WORDS: &'static [&'static str];

    /// What a word stands for; `None` if it is none of these words.
    fn find(word: &str) -> Option<Self>;
}

/// The forms whose value is a piece of text or a copy of what was decoded: name, shape, what is
/// read, and how.
macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident($pattern:pat => $read:expr): $wert:ty;)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug)]
            pub enum $name {}

            impl Form for $name {
                const SHAPE: Shape = Shape::$name;
                type Wert<'a> = $wert;

                fn read(value: &Value) -> Option<Self::Wert<'_>> {
                    if let $pattern = value { $read } else { None }
                }
            }
        )*
    };
}

forms! {
    /// A line of text.
    Text(Value::Text(text) => Some(text.as_str())): &'a str;
    Prosa(Value::Prosa(prosa) => Some(prosa)): &'a value::Prosa;
    /// The id of this document or entry.
    Id(Value::Text(text) => Some(text.as_str())): &'a str;
    /// `ja` or `nein`.
    Flag(Value::Flag(flag) => Some(*flag)): bool;
    /// A date, perhaps partial.
    Datum(Value::Datum(date) => *date): PartialDate;
    /// A date; where it is said to be unknown there is none.
    DatumOderUnbekannt(Value::Datum(date) => *date): PartialDate;
    /// A whole number.
    Zahl(Value::Zahl(number) => Some(*number)): u32;
    Dezimal(Value::Dezimal(number) => Some(*number)): base::decimal::Decimal;
    Betrag(Value::Betrag(amount) => Some(*amount)): value::Betrag;
    /// The name of a file in `daten/`.
    Datei(Value::Text(text) => Some(text.as_str())): &'a str;
    /// An absolute address of the web.
    Url(Value::Text(text) => Some(text.as_str())): &'a str;
    /// An e-mail address.
    Email(Value::Text(text) => Some(text.as_str())): &'a str;
    /// A language.
    Sprache(Value::Text(text) => Lang::parse(text)): Lang;
    /// A colour.
    Farbe(Value::Text(text) => farbe::Farbe::parse(text)): farbe::Farbe;
    /// Nested ids.
    Gliederung(Value::Gliederung(branches) => Some(branches.as_slice())): &'a [Zweig];
    /// Names and values that another document declares.
    Paare(Value::Paare(pairs) => Some(pairs.as_slice())): &'a [Paar];
    /// Words of a vocabulary and what the town calls them.
    Umbenennung(Value::Paare(pairs) => Some(pairs.as_slice())): &'a [Paar];
}

/// Anything: notes of the editors, which are dropped while decoding.
#[derive(Debug)]
pub enum Beliebig {}

impl Form for Beliebig {
    const SHAPE: Shape = Shape::Beliebig;
    type Wert<'a> = std::convert::Infallible;

    fn read(_: &Value) -> Option<Self::Wert<'_>> {
        None
    }
}

/// A word of a vocabulary.
#[derive(Debug)]
pub struct Wort<V>(PhantomData<V>);

impl<V: Vokabular> Form for Wort<V> {
    const SHAPE: Shape = Shape::Wort(V::WORDS);
    type Wert<'a> = V;

    fn read(value: &Value) -> Option<V> {
        if let Value::Text(text) = value { V::find(text) } else { None }
    }
}

/// A word of a vocabulary, or an entry with keys of its own that says more.
#[derive(Debug)]
pub struct WortOder<V, T>(PhantomData<(V, T)>);

/// What such a key holds.
#[derive(Clone, Copy, Debug)]
pub enum WortOderAngaben<'a, V> {
    /// A word.
    Wort(V),
    /// An entry.
    Angaben(&'a Fields),
}

impl<V: Vokabular, T: Eintragsart> Form for WortOder<V, T> {
    const SHAPE: Shape = Shape::WortOder(V::WORDS, T::TABLE);
    type Wert<'a> = WortOderAngaben<'a, V>;

    fn read(value: &Value) -> Option<WortOderAngaben<'_, V>> {
        match value {
            Value::Text(text) => V::find(text).map(WortOderAngaben::Wort),
            Value::Tabelle(fields) => Some(WortOderAngaben::Angaben(fields)),
            _ => None,
        }
    }
}

/// The id of another document or entry, as it is written: whether it leads anywhere is decided by
/// `konzept`.
#[derive(Debug)]
pub struct Verweis<Z>(PhantomData<Z>);

impl<Z: Verweisziele> Form for Verweis<Z> {
    const SHAPE: Shape = Shape::Verweis(Z::ZIEL);
    type Wert<'a> = &'a str;

    fn read(value: &Value) -> Option<&str> {
        if let Value::Verweis(id, _) = value { Some(id) } else { None }
    }
}

/// Leads to whatever readers find at a place of its own.
#[derive(Debug)]
pub enum EigeneStelle {}

impl Verweisziele for EigeneStelle {
    const ZIEL: Verweisziel = Verweisziel::EigeneStelle;
}

/// A list of one form.
#[derive(Debug)]
pub struct Liste<F>(PhantomData<F>);

impl<F: Form> Form for Liste<F> {
    const SHAPE: Shape = Shape::Liste(&F::SHAPE);
    type Wert<'a> = Vec<Located<F::Wert<'a>>>;

    fn read(value: &Value) -> Option<Self::Wert<'_>> {
        let Value::Liste(items) = value else { return None };
        Some(
            items
                .iter()
                .filter_map(|it| Some(Located { value: F::read(&it.value)?, span: it.span }))
                .collect(),
        )
    }
}

/// An entry with keys of its own.
#[derive(Debug)]
pub struct Tabelle<T>(PhantomData<T>);

impl<T: Eintragsart> Form for Tabelle<T> {
    const SHAPE: Shape = Shape::Tabelle(T::TABLE);
    type Wert<'a> = &'a Fields;

    fn read(value: &Value) -> Option<&Fields> {
        if let Value::Tabelle(fields) = value { Some(fields) } else { None }
    }
}

/// The forms in which a town says what it calls something.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $wortzahl:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug)]
            pub enum $name {}

            impl Form for $name {
                const SHAPE: Shape = Shape::Bezeichnung(Wortzahl::$wortzahl);
                type Wert<'a> = &'a [Sprachworte];

                fn read(value: &Value) -> Option<&[Sprachworte]> {
                    if let Value::Bezeichnung(levels) = value { Some(levels) } else { None }
                }
            }
        )*
    };
}

words! {
    /// A word that is never counted.
    Einzelwort = Eines;
    /// A word for one and one for several.
    Wortpaar = Paar;
    /// The same for each level.
    Wortstufen = Stufen;
}
