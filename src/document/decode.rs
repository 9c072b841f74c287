//! Metadata against the key table: from located nodes to values of the right form.
//! Every mistake is found and the rest is kept; meaning across files is `konzept`'s business.

use std::collections::BTreeSet;

use litemap::LiteMap;

use super::{
    art::gemeinsam::{BEISPIEL, ENTWURF, ID},
    form::{Eintragsart, Flag, Form, Liste, Tabelle},
    front_matter::{self, Node, NodeValue},
    html,
    keys::{Key, KeyDef, Shape, Table, Ziel, same_word},
    markdown::{self, Prosa},
    vermerk,
};
use crate::{
    base::{
        address::WebAddress,
        date::PartialDate,
        decimal::{Decimal, Notation},
        farbe::Farbe,
        lang::Lang,
        path::RelPath,
        slug::{self, Mangel},
        span::Span,
        suggest::suggest,
    },
    diagnostic::{Code, Diagnostic},
};

/// A value with the place where it was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// The decoded values of one document or entry, by key.
///
/// Invariant: a key stands here only with a value of the form that its table asks for. Whoever
/// asks, asks with a typed key; a key of another table has no value here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fields {
    table: &'static Table,
    values: LiteMap<&'static str, Located<Value>>,
    /// Keys that were written with a value that did not fit.
    unpassend: Vec<&'static str>,
    /// The whole entry.
    pub span: Span,
}

/// A decoded value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Text, id, address, word of a vocabulary.
    Text(String),
    /// A reference, with where it may lead.
    Verweis(String, Ziel),
    /// Markdown.
    Prosa(Prosa),
    /// Yes or no.
    Flag(bool),
    /// A date; `None` is the word `unbekannt`.
    Datum(Option<PartialDate>),
    /// A number.
    Zahl(u32),
    /// A number with decimals.
    Dezimal(Decimal),
    /// An amount of euros.
    Betrag(Betrag),
    /// Names and values that another document declares.
    Paare(Vec<Paar>),
    /// A list.
    Liste(Vec<Located<Value>>),
    /// An entry of its own; in a box, since it is rare and would make every value larger.
    Tabelle(Box<Fields>),
    /// The Gliederung.
    Gliederung(Vec<Zweig>),
}

/// An amount of euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Betrag {
    /// As much as this.
    Euro(Decimal),
    /// Nobody knows yet.
    Offen,
}

/// A name and a value that another document declares.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Paar {
    /// The name.
    pub name: Located<String>,
    /// The value, as written.
    pub wert: Located<String>,
}

/// A branch of the Gliederung: an id and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zweig {
    /// The id of a chapter or Handlungsfeld.
    pub id: Located<String>,
    /// The branches below.
    pub unter: Vec<Zweig>,
}

/// Decodes a node as an entry of a table. `complete` is false when reading ended early:
/// then missing keys say nothing.
pub fn decode(
    path: &RelPath,
    table: &'static Table,
    node: &Node,
    complete: bool,
    found: &mut Vec<Diagnostic>,
) -> Fields {
    Decoder { path, complete, found }.fields(table, node)
}

struct Decoder<'a> {
    path: &'a RelPath,
    complete: bool,
    found: &'a mut Vec<Diagnostic>,
}

impl Decoder<'_> {
    fn fields(&mut self, table: &'static Table, node: &Node) -> Fields {
        let mut fields = Fields { span: node.span, ..Fields::empty(table) };
        let entries: &[(front_matter::Key, Node)] = match &node.value {
            NodeValue::Map(entries) => entries,
            NodeValue::Empty => &[],
            _ => {
                let keys: Vec<&str> = table.keys.iter().take(3).map(|it| it.name).collect();
                let finding = self.form(node.span, "schluessel").with("beispiel", keys.join(", "));
                self.find(finding);
                return fields;
            }
        };
        // Documents stay for long, so no room is kept for keys that do not come.
        fields.values.reserve(entries.len());
        // A misspelled key is reported once, as misspelled; that the right one is missing goes
        // without saying.
        let mut meant: BTreeSet<&str> = BTreeSet::new();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for (key, value) in entries {
            let Some(definition) = table.find(&key.name) else {
                if cut_off(key, value) {
                    self.cut_off(key);
                } else {
                    meant.extend(self.unknown_key(table, key, value));
                }
                continue;
            };
            if !seen.insert(definition.name) {
                let finding = Diagnostic::new(Code::DoppelterSchluessel, self.path, key.span);
                let finding = finding.with("schluessel", key.name.as_str());
                self.find(finding.offenbarend(definition.haelt_zurueck()));
                continue;
            }
            let before = self.found.len();
            if is_unfilled(value) {
                match definition.shape {
                    // Whoever writes `entwurf:` and nothing behind it means one or the other.
                    Shape::Flag if self.complete => self.wrong_form(key.span, "flag"),
                    Shape::Beliebig if self.complete => self.wrong_form(key.span, "notiz"),
                    // `zusammenfassung:` without a value is an unfilled form, not a mistake, unless
                    // it is required.
                    _ if definition.required && self.complete => self.missing(definition, key.span),
                    _ => {}
                }
            } else {
                match self.value(&definition.shape, value) {
                    Some(decoded) => {
                        fields
                            .values
                            .insert(definition.name, Located { value: decoded, span: value.span });
                    }
                    None => fields.unpassend.push(definition.name),
                }
            }
            if self.found.len() > before && (definition.haelt_zurueck() || speaks_of_it(value)) {
                self.found[before..].iter_mut().for_each(|it| it.offenbart = true);
            }
            self.slipped(definition, value, before);
        }
        if self.complete {
            let before = self.found.len();
            for definition in table.keys.iter().filter(|it| it.required) {
                if !seen.contains(definition.name) && !meant.contains(definition.name) {
                    self.missing(definition, first_line(node, entries));
                }
            }
            // An entry that says nothing but that it is a draft means the one beside it.
            if self.found.len() > before
                && !seen.is_empty()
                && seen.iter().all(|it| vermerk::haelt_zurueck(it))
            {
                self.found[before..].iter_mut().for_each(|it| it.offenbart = true);
            }
        }
        fields
    }

    fn value(&mut self, shape: &'static Shape, node: &Node) -> Option<Value> {
        match shape {
            Shape::Liste(inner) => return Some(Value::Liste(self.list(inner, node))),
            Shape::Tabelle(table) => {
                return Some(Value::Tabelle(Box::new(self.fields(table, node))));
            }
            Shape::Gliederung => {
                if !matches!(node.value, NodeValue::List(_)) {
                    self.wrong_form(node.span, "liste");
                    return None;
                }
                return Some(Value::Gliederung(self.branches(node)));
            }
            Shape::Paare => return self.pairs(node),
            // Never kept: whatever the editors note, no output can hold it. A note hides nothing
            // but itself, though.
            Shape::Beliebig => {
                let means = |it: &Node| matches!(&it.value, NodeValue::Scalar(text) if vermerk::meint_den_eintrag(text));
                let items =
                    if let NodeValue::List(items) = &node.value { items.as_slice() } else { &[] };
                if means(node) || items.iter().any(means) {
                    self.wrong_form(node.span, "notiz");
                }
                return None;
            }
            _ => {}
        }
        let NodeValue::Scalar(text) = &node.value else {
            self.wrong_form(node.span, if matches!(shape, Shape::Flag) { "flag" } else { "text" });
            return None;
        };
        self.scalar(shape, text, node.span)
    }

    fn scalar(&mut self, shape: &'static Shape, text: &str, span: Span) -> Option<Value> {
        let wrong = |code| Diagnostic::new(code, self.path, span).with("wert", text);
        // In a file that could not be read to its end, a word that ran into the next line says
        // nothing.
        let ran_on = !self.complete && text.contains(char::is_whitespace);
        if ran_on && !matches!(shape, Shape::Text | Shape::Prosa) {
            return None;
        }
        let result = match shape {
            // Only Markdown has comments; anywhere else they would be read.
            Shape::Text => match self.held_back(text, span) {
                Some(finding) => Err(finding),
                None => Ok(Value::Text(one_line(text))),
            },
            Shape::Prosa => {
                let prosa =
                    markdown::parse(self.path, text, markdown::Offsets::Fixed(span), self.found);
                return Some(Value::Prosa(prosa));
            }
            Shape::Id => {
                let wrong_id = |form: &'static str| {
                    let meant = slug::slug(text);
                    let usable = slug::is_usable_id(&meant);
                    wrong(Code::FalscheId)
                        .with("form", form)
                        .with_optional("vorschlag", usable.then_some(meant.as_str()))
                };
                match slug::mangel(text) {
                    Some(Mangel::Form) => Err(wrong_id("id")),
                    Some(Mangel::Lang) => Err(wrong_id("lang")),
                    Some(Mangel::System) => Err(wrong_id("system")),
                    None => Ok(Value::Text(text.to_owned())),
                }
            }
            Shape::Verweis(ziel) => Ok(Value::Verweis(text.to_owned(), *ziel)),
            Shape::Flag => match text {
                "ja" | "true" => Ok(Value::Flag(true)),
                "nein" | "false" => Ok(Value::Flag(false)),
                _ => Err(self.unknown_word(text, &["ja", "nein"], span)),
            },
            Shape::DatumOderUnbekannt if text == "unbekannt" => Ok(Value::Datum(None)),
            Shape::Datum | Shape::DatumOderUnbekannt => {
                let unknown =
                    if matches!(shape, Shape::DatumOderUnbekannt) { "erlaubt" } else { "nein" };
                let date = PartialDate::parse(text).map(|it| Value::Datum(Some(it)));
                date.ok_or_else(|| wrong(Code::FalschesDatum).with("unbekannt", unknown))
            }
            Shape::Dezimal => {
                let number = Decimal::parse(text, Notation::German);
                number.map(Value::Dezimal).ok_or_else(|| self.form(span, "dezimal"))
            }
            Shape::Betrag => {
                amount(text).map(Value::Betrag).ok_or_else(|| self.form(span, "betrag"))
            }
            Shape::Datei => {
                match RelPath::new(&slug::composed(text)).filter(|it| it.extension() == "csv") {
                    Some(file) => Ok(Value::Text(file.to_string())),
                    None => Err(self.form(span, "datei")),
                }
            }
            Shape::Zahl => text.parse().map(Value::Zahl).map_err(|_| self.form(span, "zahl")),
            Shape::Url => match WebAddress::parse(text) {
                Some(address) if address.has_credentials() => {
                    let meant = address.without_credentials().to_string();
                    Err(self.form(span, "zugang").with("vorschlag", meant))
                }
                Some(address) => Ok(Value::Text(address.to_string())),
                None => Err(self.form(span, "url")),
            },
            Shape::Email => {
                if is_email(text) {
                    Ok(Value::Text(text.to_owned()))
                } else {
                    Err(self.form(span, "email"))
                }
            }
            Shape::Sprache => match Lang::parse(text) {
                Some(lang) => Ok(Value::Text(lang.to_string())),
                None => Err(self.form(span, "sprache")),
            },
            Shape::Farbe => match Farbe::parse(text) {
                Some(farbe) => Ok(Value::Text(farbe.to_string())),
                None => Err(self.form(span, "farbe")),
            },
            Shape::Wort(words) => match words.iter().find(|word| same_word(word, text)) {
                Some(word) => Ok(Value::Text((*word).to_owned())),
                None => Err(self.unknown_word(text, words, span)),
            },
            Shape::Liste(_)
            | Shape::Tabelle(_)
            | Shape::Gliederung
            | Shape::Paare
            | Shape::Beliebig => {
                unreachable!("value() decodes the forms that are no scalars")
            }
        };
        result.map_err(|finding| self.find(finding)).ok()
    }

    fn list(&mut self, inner: &'static Shape, node: &Node) -> Vec<Located<Value>> {
        let single = std::slice::from_ref(node);
        let items =
            if let NodeValue::List(items) = &node.value { items.as_slice() } else { single };
        // Most lists have one item or two, fewer than a growing list makes room for.
        let mut list = Vec::with_capacity(items.len());
        list.extend(
            items.iter().filter_map(|item| {
                Some(Located { value: self.value(inner, item)?, span: item.span })
            }),
        );
        list
    }

    fn pairs(&mut self, node: &Node) -> Option<Value> {
        let NodeValue::Map(entries) = &node.value else {
            self.wrong_form(node.span, "paare");
            return None;
        };
        let mut pairs: Vec<Paar> = Vec::new();
        for (key, value) in entries {
            if pairs.iter().any(|it| it.name.value == key.name) {
                let finding = Diagnostic::new(Code::DoppelterSchluessel, self.path, key.span);
                self.find(finding.with("schluessel", key.name.as_str()));
                continue;
            }
            match &value.value {
                NodeValue::Scalar(text) => match self.held_back(text, value.span) {
                    Some(finding) => self.find(finding),
                    None => pairs.push(Paar {
                        name: Located { value: key.name.clone(), span: key.span },
                        wert: Located { value: one_line(text), span: value.span },
                    }),
                },
                // Names here may be anything, but none is a number.
                NodeValue::Empty if key.name.starts_with(|it: char| it.is_ascii_digit()) => {
                    self.cut_off(key)
                }
                NodeValue::Empty => {}
                NodeValue::List(_) | NodeValue::Map(_) => self.wrong_form(value.span, "text"),
            }
        }
        Some(Value::Paare(pairs))
    }

    /// `- a`, `- a: [b, c]` and `- a:` with a list below are all branches.
    fn branches(&mut self, node: &Node) -> Vec<Zweig> {
        let NodeValue::List(items) = &node.value else {
            if node.value != NodeValue::Empty {
                self.wrong_form(node.span, "liste");
            }
            return Vec::new();
        };
        let mut branches = Vec::new();
        for item in items {
            match &item.value {
                NodeValue::Scalar(id) => {
                    // Without its colon a chapter runs into those below it.
                    if id.contains(char::is_whitespace) {
                        self.wrong_form(item.span, "zweig");
                    }
                    let id = id.split_whitespace().next().unwrap_or_default().to_owned();
                    let id = Located { value: id, span: item.span };
                    branches.push(Zweig { id, unter: Vec::new() });
                }
                NodeValue::Map(entries) => {
                    for (key, below) in entries {
                        let id = Located { value: key.name.clone(), span: key.span };
                        branches.push(Zweig { id, unter: self.branches(below) });
                    }
                }
                NodeValue::Empty => {}
                NodeValue::List(_) => self.wrong_form(item.span, "text"),
            }
        }
        branches
    }

    /// `{ titel: Schule, Beruf }` and `{ wert: 7,5 }`: what the comma cut off.
    fn cut_off(&mut self, key: &front_matter::Key) {
        let form =
            if key.name.starts_with(|it: char| it.is_ascii_digit()) { "zahl" } else { "text" };
        let finding =
            Diagnostic::new(Code::KommaImText, self.path, key.span).with("wert", key.name.as_str());
        self.find(finding.with("form", form));
    }

    /// `entwurf: ja` that stands a level too deep, or in the lines of a text: there it holds
    /// nothing back.
    fn slipped(&mut self, key: &KeyDef, node: &Node, before: usize) {
        // Entries of their own may be drafts; what was found already is enough.
        if key.shape.tabelle().is_some() || self.found[before..].iter().any(|it| it.offenbart) {
            return;
        }
        if let Some(span) = slipped_in(node) {
            let finding =
                Diagnostic::new(Code::VerborgenesGezeigt, self.path, span).with("form", "tiefer");
            self.find(finding.with("schluessel", key.name));
        }
    }

    /// A note within a line of text: only Markdown has comments, and nothing has hidden words; they
    /// would be read.
    fn held_back(&self, text: &str, span: Span) -> Option<Diagnostic> {
        if vermerk::kommentar(text).is_some() {
            let finding = Diagnostic::new(Code::KommentarOffen, self.path, span).with("wert", text);
            return Some(finding.with("form", "feld").offenbarend(true));
        }
        let hiding = html::hidden(text)?;
        Some(
            Diagnostic::new(Code::VerborgenesGezeigt, self.path, span)
                .with("element", hiding)
                .with("form", "feld"),
        )
    }

    /// Reports a key and returns the one that it probably means. One that may say who is to see the
    /// entry is no small slip: by its name, by what it probably means, or by a value that says so
    /// or answers with yes or no.
    fn unknown_key(
        &mut self,
        table: &'static Table,
        key: &front_matter::Key,
        value: &Node,
    ) -> Option<&'static str> {
        let finding = Diagnostic::new(Code::UnbekannterSchluessel, self.path, key.span)
            .with("schluessel", key.name.as_str());
        let names: Vec<&'static str> = table.keys.iter().map(|it| it.name).collect();
        let meant = suggest(&key.name, names.iter().copied());
        let offenbart = vermerk::haelt_zurueck(&key.name)
            || meant.is_some_and(vermerk::haelt_zurueck)
            || speaks_of_it(value)
            || matches!(&value.value, NodeValue::Scalar(text) if vermerk::ist_ja_oder_nein(text));
        let finding = finding.with_optional("vorschlag", meant).with("erlaubt", names.join(", "));
        self.find(finding.offenbarend(offenbart));
        meant
    }

    fn unknown_word(&self, text: &str, words: &[&str], span: Span) -> Diagnostic {
        let meant = suggest(text, words.iter().copied());
        Diagnostic::new(Code::UnbekannterWert, self.path, span)
            .with("wert", text)
            .with_optional("vorschlag", meant)
            .with("erlaubt", words.join(", "))
            .offenbarend(says_who(text))
    }

    fn missing(&mut self, definition: &KeyDef, span: Span) {
        self.find(
            Diagnostic::new(Code::SchluesselFehlt, self.path, span)
                .with("schluessel", definition.name),
        );
    }

    fn wrong_form(&mut self, span: Span, expected: &'static str) {
        let finding = self.form(span, expected);
        self.find(finding);
    }

    fn form(&self, span: Span, expected: &'static str) -> Diagnostic {
        Diagnostic::new(Code::FalscheForm, self.path, span).with("erwartet", expected)
    }

    fn find(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }
}

impl Located<Value> {
    /// The values of a list, or the one that it is.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        if let Value::Liste(items) = &self.value { items } else { std::slice::from_ref(self) }
    }
}

impl Fields {
    /// Whether anything in this entry is to be hidden.
    #[must_use]
    pub fn verbirgt(&self, hidden: &dyn Fn(&Value) -> bool) -> bool {
        fn any(value: &Value, hidden: &dyn Fn(&Value) -> bool) -> bool {
            hidden(value)
                || match value {
                    Value::Tabelle(fields) => fields.verbirgt(hidden),
                    Value::Liste(items) => items.iter().any(|it| any(&it.value, hidden)),
                    _ => false,
                }
        }
        self.values.values().any(|it| any(&it.value, hidden))
    }

    /// The same entry without the values, and the items of lists, that are to be hidden.
    #[must_use]
    pub fn ohne(&self, hidden: &dyn Fn(&Value) -> bool) -> Self {
        let inner = |located: &Located<Value>| -> Option<Located<Value>> {
            let value = match &located.value {
                value if hidden(value) => return None,
                Value::Tabelle(fields) => Value::Tabelle(Box::new(fields.ohne(hidden))),
                value => value.clone(),
            };
            Some(Located { value, span: located.span })
        };
        let mut values = LiteMap::new();
        for (key, located) in self.values.iter() {
            let kept = match &located.value {
                Value::Liste(items) => {
                    let value = Value::Liste(items.iter().filter_map(inner).collect());
                    Some(Located { value, span: located.span })
                }
                _ => inner(located),
            };
            if let Some(kept) = kept {
                values.insert(*key, kept);
            }
        }
        Self { values, ..self.clone() }
    }

    /// An entry without any values: for a document whose metadata could not be read.
    #[must_use]
    pub fn empty(table: &'static Table) -> Self {
        Self { table, values: LiteMap::new(), unpassend: Vec::new(), span: Span::default() }
    }

    /// The value of a key, if it has one.
    #[must_use]
    pub fn get<F: Form>(&self, key: Key<F>) -> Option<F::Wert<'_>> {
        debug_assert!(
            self.knows(key),
            "the table {} has no key {key:?} of this form",
            self.table().name
        );
        F::read(&self.values.get(key.name)?.value)
    }

    /// The value of a key with its place, if it has one.
    #[must_use]
    pub fn located<F: Form>(&self, key: Key<F>) -> Option<Located<F::Wert<'_>>> {
        Some(Located { value: self.get(key)?, span: self.values.get(key.name)?.span })
    }

    /// Whether entries of this kind can have a key at all: for whoever reads entries of several
    /// kinds.
    #[must_use]
    pub fn knows<F: Form>(&self, key: Key<F>) -> bool {
        self.table().has(key)
    }

    /// The value of a key, where this kind of entries has it: for whoever reads entries of several
    /// kinds.
    #[must_use]
    pub fn lookup<F: Form>(&self, key: Key<F>) -> Option<F::Wert<'_>> {
        // First whether there is one: that is asked of every entry, and most have none.
        self.values.get(key.name).filter(|_| self.knows(key)).and_then(|it| F::read(&it.value))
    }

    /// A copy of a text, id, address or name.
    #[must_use]
    pub fn string<F: for<'a> Form<Wert<'a> = &'a str>>(&self, key: Key<F>) -> Option<String> {
        self.get(key).map(str::to_owned)
    }

    /// A copy of a required text; empty if its absence was found already.
    #[must_use]
    pub fn string_or_empty<F: for<'a> Form<Wert<'a> = &'a str>>(&self, key: Key<F>) -> String {
        self.string(key).unwrap_or_default()
    }

    /// A flag; absent means no.
    #[must_use]
    pub fn flag(&self, key: Key<Flag>) -> bool {
        self.get(key).unwrap_or(false)
    }

    /// The items of a list; none where there is no list.
    #[must_use]
    pub fn items<F: Form>(&self, key: Key<Liste<F>>) -> Vec<Located<F::Wert<'_>>> {
        self.get(key).unwrap_or_default()
    }

    /// The entries of a list; none where there is no list.
    #[must_use]
    pub fn entries<T: Eintragsart>(&self, key: Key<Liste<Tabelle<T>>>) -> Vec<&Fields> {
        self.items(key).into_iter().map(|it| it.value).collect()
    }

    /// Where a key's value stands, or the whole entry.
    #[must_use]
    pub fn span<F: Form>(&self, key: Key<F>) -> Span {
        debug_assert!(
            self.knows(key),
            "the table {} has no key {key:?} of this form",
            self.table().name
        );
        self.values.get(key.name).map_or(self.span, |it| it.span)
    }

    /// Whether a key was written, even if its value did not fit.
    #[must_use]
    pub fn has<F: Form>(&self, key: Key<F>) -> bool {
        self.has_value(key) || self.unpassend.contains(&key.name)
    }

    /// Whether a key has a value that fits.
    #[must_use]
    pub fn has_value<F: Form>(&self, key: Key<F>) -> bool {
        debug_assert!(
            self.knows(key),
            "the table {} has no key {key:?} of this form",
            self.table().name
        );
        self.values.contains_key(key.name)
    }

    /// The table that these values follow.
    #[must_use]
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// The value of a key of the table, whatever its form: for whoever walks over tables.
    #[must_use]
    pub fn value(&self, key: &KeyDef) -> Option<&Value> {
        self.values.get(key.name).map(|it| &it.value)
    }

    /// The same with its place.
    #[must_use]
    pub fn located_value(&self, key: &KeyDef) -> Option<&Located<Value>> {
        self.values.get(key.name)
    }

    /// The entries of a list, for whoever has its key from the description of a kind.
    #[must_use]
    pub fn listed(&self, list: &KeyDef) -> Vec<&Fields> {
        let items = match self.value(list) {
            Some(Value::Liste(items)) => items.as_slice(),
            _ => &[],
        };
        items
            .iter()
            .filter_map(|it| {
                if let Value::Tabelle(fields) = &it.value { Some(fields.as_ref()) } else { None }
            })
            .collect()
    }

    /// One of these entries, by its place in the list.
    #[must_use]
    pub fn listed_at(&self, list: &KeyDef, at: usize) -> Option<&Fields> {
        let Some(Value::Liste(items)) = self.value(list) else { return None };
        let mut entries = items.iter().filter_map(|it| {
            if let Value::Tabelle(fields) = &it.value { Some(fields) } else { None }
        });
        entries.nth(at).map(AsRef::as_ref)
    }

    /// This entry and all entries below it, each with whether it is a draft: by itself or by what
    /// it belongs to.
    #[must_use]
    pub fn eintraege(&self) -> Vec<(&Fields, bool)> {
        let mut all = Vec::new();
        self.collect_entries(false, &mut all);
        all
    }

    /// The references in this entry itself, with where they may lead, in the order of the file.
    #[must_use]
    pub fn verweise_hier(&self) -> Vec<(Located<&str>, Ziel)> {
        let mut references = Vec::new();
        for located in self.values.values() {
            for item in located.items() {
                if let Value::Verweis(id, ziel) = &item.value {
                    references.push((Located { value: id.as_str(), span: item.span }, *ziel));
                }
            }
        }
        references.sort_by_key(|(id, _)| id.span);
        references
    }

    /// The references in this entry itself, each with its key.
    pub fn verweise_je_schluessel(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.values.iter().flat_map(|(key, located)| {
            let ids = located.items().iter();
            let ids = ids.filter_map(|it| {
                if let Value::Verweis(id, _) = &it.value { Some(id.as_str()) } else { None }
            });
            ids.map(move |id| (*key, id))
        })
    }

    /// The Markdown values of this entry itself, in the order of the file.
    #[must_use]
    pub fn prosa_hier(&self) -> Vec<&Prosa> {
        let mut all: Vec<(Span, &Prosa)> = Vec::new();
        for located in self.values.values() {
            if let Value::Prosa(prosa) = &located.value {
                all.push((located.span, prosa));
            }
        }
        all.sort_by_key(|(span, _)| *span);
        all.into_iter().map(|(_, prosa)| prosa).collect()
    }

    /// Whether this entry itself is marked as a draft.
    #[must_use]
    pub fn entwurf(&self) -> bool {
        self.lookup(ENTWURF).unwrap_or(false)
    }

    /// Whether this entry itself is marked as sample content.
    #[must_use]
    pub fn beispiel(&self) -> bool {
        self.lookup(BEISPIEL).unwrap_or(false)
    }

    /// Its id, where entries of this kind have one and this one does.
    #[must_use]
    pub fn id(&self) -> Option<Located<&str>> {
        if self.knows(ID) { self.located(ID) } else { None }
    }

    fn collect_entries<'a>(&'a self, draft_above: bool, all: &mut Vec<(&'a Fields, bool)>) {
        let draft = draft_above || self.entwurf();
        all.push((self, draft));
        for located in self.values.values() {
            for item in located.items() {
                if let Value::Tabelle(fields) = &item.value {
                    fields.collect_entries(draft, all);
                }
            }
        }
    }
}

/// Where `entwurf: ja` stands within a value that is no entry.
fn slipped_in(node: &Node) -> Option<Span> {
    match &node.value {
        NodeValue::Scalar(text) => text.lines().any(vermerk::ist_angabe).then_some(node.span),
        NodeValue::List(items) => items.iter().find_map(slipped_in),
        NodeValue::Map(entries) => entries.iter().find_map(|(key, value)| {
            let says =
                matches!(&value.value, NodeValue::Scalar(text) if vermerk::ist_ja_oder_nein(text));
            if says && vermerk::haelt_zurueck(&key.name) {
                Some(key.span)
            } else {
                slipped_in(value)
            }
        }),
        NodeValue::Empty => None,
    }
}

/// Whether a value that fits nowhere says who may see the entry.
fn speaks_of_it(node: &Node) -> bool {
    slipped_in(node).is_some() || matches!(&node.value, NodeValue::Scalar(text) if says_who(text))
}

/// Whether a value says who may see something: `status: intern`.
fn says_who(text: &str) -> bool {
    !text.contains(char::is_whitespace) && vermerk::haelt_zurueck(text)
}

/// Whether a key is the rest of a value that a comma ended.
fn cut_off(key: &front_matter::Key, value: &Node) -> bool {
    value.value == NodeValue::Empty
        && key.name.starts_with(|it: char| it.is_uppercase() || it.is_numeric())
}

/// Whether a value is an unfilled form: nothing, `""`, `[]`.
fn is_unfilled(node: &Node) -> bool {
    match &node.value {
        NodeValue::Empty => true,
        NodeValue::Scalar(text) => text.is_empty(),
        NodeValue::List(items) => items.is_empty(),
        NodeValue::Map(_) => false,
    }
}

/// Where something missing is reported: at the first key of the entry, since there is no place of
/// its own.
fn first_line(node: &Node, entries: &[(front_matter::Key, Node)]) -> Span {
    entries.first().map_or(node.span, |(key, _)| key.span)
}

/// Euros as editors write them: `5.000`, `5.000,50 €`, `noch offen`.
fn amount(text: &str) -> Option<Betrag> {
    let folded = text.to_lowercase().replace('-', " ");
    if folded == "noch offen" {
        return Some(Betrag::Offen);
    }
    let number = ["€", "EUR", "Euro"].iter().find_map(|it| text.strip_suffix(it)).unwrap_or(text);
    let amount = Decimal::parse(number, Notation::German)?;
    // Nobody pays less than nothing.
    (!amount.is_less_than(Decimal::from(0))).then_some(Betrag::Euro(amount))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Good enough to catch slips; whether an address exists only its server knows (RFC 5321, 2.3.11).
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let fine = |part: &str| {
        !part.is_empty() && !part.contains(|it: char| it.is_whitespace() || "@<>\"'()".contains(it))
    };
    let mailbox = !text.contains(':') && domain.contains('.');
    fine(local) && fine(domain) && mailbox && !domain.starts_with('.') && !domain.ends_with('.')
}
