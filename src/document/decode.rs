//! Metadata against the key table: from located nodes to values of the right form.
//! Every mistake is found and the rest is kept; meaning across files is `konzept`'s business.

use std::collections::BTreeSet;

use super::{
    bezeichnung::Wortzahl,
    format::{Art, KeyDef, Shape, Table, same_word},
    front_matter::{self, Node, NodeValue},
    html, misread, synonyme,
    value::{Betrag, Fields, Located, Paar, Prosa, Value, Zweig},
    vermerk,
};
use crate::{
    base::{
        address::WebAddress,
        date::{self, PartialDate},
        decimal::{Decimal, Notation},
        farbe::Farbe,
        lang::Lang,
        path::RelPath,
        slug::{self, Idmangel},
        span::Span,
        suggest::suggest,
        unsichtbar,
    },
    diagnostic::{Code, Diagnostic},
};

/// How Markdown in metadata is read: the file, the text, its place, and what is found in it.
pub type ReadMarkdown = fn(&RelPath, &str, Span, &mut Vec<Diagnostic>) -> Prosa;

/// Reads entries of one file.
pub struct Decoder<'a> {
    pub path: &'a RelPath,
    /// Whether its metadata was read to the end; if not, missing keys say nothing.
    pub complete: bool,
    /// How its Markdown is read. Texts hold blocks with metadata of their own, so whoever reads a
    /// file says it, and decoding need not know.
    pub markdown: ReadMarkdown,
    /// What is wrong with it.
    pub found: &'a mut Vec<Diagnostic>,
}

impl Decoder<'_> {
    /// Decodes a node as an entry of a table.
    pub fn fields(&mut self, table: &'static Table, node: &Node) -> Fields {
        let mut fields = Fields { span: node.span, ..Fields::empty(table) };
        let entries: &[(front_matter::LocatedKey, Node)] = match &node.value {
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
                self.find(finding.offenbarend(definition.holds_back()));
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
            self.named(definition, before);
            if self.found.len() > before && (definition.holds_back() || speaks_of_it(value)) {
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
                && seen.iter().all(|it| vermerk::holds_back(it))
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
            Shape::WortOder(words, table) => {
                return match &node.value {
                    NodeValue::Scalar(text) => self.word(words, text, node.span),
                    _ => Some(Value::Tabelle(Box::new(self.fields(table, node)))),
                };
            }
            Shape::Gliederung => {
                if !matches!(node.value, NodeValue::List(_)) {
                    self.wrong_form(node.span, "liste");
                    return None;
                }
                return Some(Value::Gliederung(self.branches(node)));
            }
            Shape::Paare | Shape::Umbenennung => return self.pairs(shape, node),
            Shape::Bezeichnung(wortzahl) => return self.words(*wortzahl, node),
            // Never kept: whatever the editors note, no output can hold it. A note hides nothing
            // but itself, though.
            Shape::Beliebig => {
                let means = |it: &Node| matches!(&it.value, NodeValue::Scalar(text) if vermerk::means_the_entry(text));
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
                None => {
                    if let Some(sign) = misread::markdown_in(text) {
                        self.find(wrong(Code::MarkdownImTextfeld).with("wert", sign));
                    }
                    Ok(Value::Text(one_line(text)))
                }
            },
            Shape::Prosa => {
                return Some(Value::Prosa((self.markdown)(self.path, text, span, self.found)));
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
                    Some(Idmangel::Form) => Err(wrong_id("id")),
                    Some(Idmangel::Lang) => Err(wrong_id("lang")),
                    Some(Idmangel::System) => Err(wrong_id("system")),
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
                let unknown = if date::is_far_away(text) { "fern" } else { unknown };
                let date = PartialDate::parse(text).map(|it| Value::Datum(Some(it)));
                date.ok_or_else(|| wrong(Code::FalschesDatum).with("unbekannt", unknown))
            }
            Shape::Dezimal => {
                let number = Decimal::parse(text, Notation::German);
                number.map(Value::Dezimal).ok_or_else(|| {
                    self.form(span, "dezimal").with("vorschlag", german(text, "1.234,5"))
                })
            }
            Shape::Betrag => match euros(text) {
                // `2,500` is two thousand elsewhere, and never two and a half euros.
                Some(Betrag::Euro(amount)) if amount.decimals() > 2 => {
                    let (whole, cents) = text.split_once(',').unwrap_or((text, ""));
                    let cents: String = cents.chars().take(2).collect();
                    let finding = self.form(span, "cent").with("wert", text);
                    let finding = finding.with("tausend", text.replace(',', "."));
                    Err(finding.with("cent", format!("{whole},{cents}")))
                }
                Some(amount) => Ok(Value::Betrag(amount)),
                None => Err(self.form(span, "betrag").with("vorschlag", german(text, "5.000"))),
            },
            Shape::Datei => {
                match RelPath::new(&unsichtbar::composed(text)).filter(|it| it.extension() == "csv")
                {
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
            Shape::Wort(words) => return self.word(words, text, span),
            Shape::Liste(_)
            | Shape::Tabelle(_)
            | Shape::Gliederung
            | Shape::Paare
            | Shape::Umbenennung
            | Shape::Bezeichnung(_)
            | Shape::WortOder(..)
            | Shape::Beliebig => {
                unreachable!("value() decodes the forms that are no scalars")
            }
        };
        result.map_err(|finding| self.find(finding)).ok()
    }

    fn word(&mut self, words: &[&str], text: &str, span: Span) -> Option<Value> {
        if let Some(word) = words.iter().find(|word| same_word(word, text)) {
            return Some(Value::Text((*word).to_owned()));
        }
        let finding = self.unknown_word(text, words, span);
        self.find(finding);
        None
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

    fn pairs(&mut self, shape: &Shape, node: &Node) -> Option<Value> {
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
                NodeValue::Scalar(text) => pairs.extend(self.pair(key, None, (text, value.span))),
                NodeValue::Map(languages) if matches!(shape, Shape::Umbenennung) => {
                    for (lang, word) in languages {
                        match (Lang::parse(&lang.name), &word.value) {
                            (Some(lang), NodeValue::Scalar(text)) => {
                                pairs.extend(self.pair(key, Some(lang), (text, word.span)));
                            }
                            (None, _) => self.wrong_form(lang.span, "sprache"),
                            (Some(_), _) => self.wrong_form(word.span, "text"),
                        }
                    }
                }
                // Names here may be anything, but none is a number.
                NodeValue::Empty if key.name.starts_with(|it: char| it.is_ascii_digit()) => {
                    self.cut_off(key);
                }
                NodeValue::Empty => {}
                NodeValue::List(_) | NodeValue::Map(_) => self.wrong_form(value.span, "text"),
            }
        }
        Some(Value::Paare(pairs))
    }

    /// A name and a value, unless that is meant for the editors.
    fn pair(
        &mut self,
        key: &front_matter::LocatedKey,
        sprache: Option<Lang>,
        (text, span): (&str, Span),
    ) -> Option<Paar> {
        if let Some(finding) = self.held_back(text, span) {
            self.find(finding);
            return None;
        }
        if let Some(sign) = misread::markdown_in(text) {
            let finding = Diagnostic::new(Code::MarkdownImTextfeld, self.path, span);
            self.find(finding.with("wert", sign));
        }
        Some(Paar {
            name: Located { value: key.name.clone(), span: key.span },
            wert: Located { value: one_line(text), span },
            sprache,
        })
    }

    /// What the town calls something; each word is read like any other text.
    fn words(&mut self, wortzahl: Wortzahl, node: &Node) -> Option<Value> {
        const TEXT: &Shape = &Shape::Text;
        let levels = match wortzahl.read(node) {
            Ok(levels) => levels,
            Err(wrong) => {
                self.wrong_form(wrong.span, wortzahl.erwartet());
                return None;
            }
        };
        for words in levels.iter().flatten() {
            self.scalar(TEXT, &words.eines, node.span)?;
            if words.mehrere != words.eines {
                self.scalar(TEXT, &words.mehrere, node.span)?;
            }
        }
        Some(Value::Bezeichnung(levels))
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
                    // Without its colon a chapter runs into those below it. Other words are its title.
                    let id = match id.split_once(" - ") {
                        Some((first, _)) => {
                            self.wrong_form(item.span, "zweig");
                            first.trim()
                        }
                        None => id,
                    };
                    let id = Located { value: id.to_owned(), span: item.span };
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
    fn cut_off(&mut self, key: &front_matter::LocatedKey) {
        let form =
            if key.name.starts_with(|it: char| it.is_ascii_digit()) { "zahl" } else { "text" };
        let finding =
            Diagnostic::new(Code::KommaImText, self.path, key.span).with("wert", key.name.as_str());
        self.find(finding.with("form", form));
    }

    /// Says of values of a wrong form which key they stand behind, for an example of it.
    fn named(&mut self, key: &KeyDef, before: usize) {
        for finding in &mut self.found[before..] {
            let named = finding.args.iter().any(|it| it.0 == "schluessel");
            if finding.code == Code::FalscheForm && !named {
                finding.args.push(("schluessel", key.name.into()));
            }
        }
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
        key: &front_matter::LocatedKey,
        value: &Node,
    ) -> Option<&'static str> {
        let finding = Diagnostic::new(Code::UnbekannterSchluessel, self.path, key.span)
            .with("schluessel", key.name.as_str());
        let names: Vec<&'static str> = table.keys.iter().map(|it| it.name).collect();
        let slip = suggest(&key.name, names.iter().copied());
        let meant = slip.or_else(|| synonyme::key(&key.name, &names));
        let offenbart = vermerk::holds_back(&key.name)
            || slip.is_some_and(vermerk::holds_back)
            || speaks_of_it(value)
            || matches!(&value.value, NodeValue::Scalar(text) if vermerk::is_yes_or_no(text));
        let finding = finding.with_optional("vorschlag", meant).with("erlaubt", names.join(", "));
        self.find(finding.offenbarend(offenbart));
        meant
    }

    fn unknown_word(&self, text: &str, words: &[&str], span: Span) -> Diagnostic {
        let meant = synonyme::value(text, words);
        Diagnostic::new(Code::UnbekannterWert, self.path, span)
            .with("wert", text)
            .with_optional("vorschlag", meant)
            .with("erlaubt", words.join(", "))
            .offenbarend(says_who(text))
    }

    fn missing(&mut self, definition: &KeyDef, span: Span) {
        let finding = Diagnostic::new(Code::SchluesselFehlt, self.path, span)
            .with("schluessel", definition.name);
        let (form, allowed) = expected(&definition.shape);
        self.find(finding.with("form", form).with_optional("erlaubt", Some(&allowed)));
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

/// What a value of some form is, for whoever left it out, and what it may be.
fn expected(shape: &Shape) -> (&'static str, String) {
    let joined = |words: Vec<&str>| words.join(", ");
    match shape {
        Shape::Wort(words) | Shape::WortOder(words, _) => ("wort", words.join(", ")),
        Shape::Flag => ("wort", "ja, nein".to_owned()),
        Shape::Verweis(ziel) => ("verweis", joined(ziel.arten().map(Art::word).collect())),
        Shape::Datum => ("datum", String::new()),
        Shape::DatumOderUnbekannt => ("unbekannt", String::new()),
        Shape::Liste(inner) => expected(inner),
        Shape::Tabelle(table) => {
            ("schluessel", joined(table.keys.iter().map(|it| it.name).collect()))
        }
        _ => ("text", String::new()),
    }
}

/// Where `entwurf: ja` stands within a value that is no entry.
fn slipped_in(node: &Node) -> Option<Span> {
    match &node.value {
        NodeValue::Scalar(text) => text.lines().any(vermerk::is_setting).then_some(node.span),
        NodeValue::List(items) => items.iter().find_map(slipped_in),
        NodeValue::Map(entries) => entries.iter().find_map(|(key, value)| {
            let says =
                matches!(&value.value, NodeValue::Scalar(text) if vermerk::is_yes_or_no(text));
            if says && vermerk::holds_back(&key.name) { Some(key.span) } else { slipped_in(value) }
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
    !text.contains(char::is_whitespace) && vermerk::holds_back(text)
}

/// Whether a key is the rest of a value that a comma ended.
fn cut_off(key: &front_matter::LocatedKey, value: &Node) -> bool {
    value.value == NodeValue::Empty
        && (key.name.starts_with(|it: char| it.is_uppercase() || it.is_numeric())
            || key.name.contains(' '))
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
fn first_line(node: &Node, entries: &[(front_matter::LocatedKey, Node)]) -> Span {
    entries.first().map_or(node.span, |(key, _)| key.span)
}

/// Euros as editors write them: `5.000`, `5.000,50 €`, `noch offen`.
/// What something costs, as people write it.
#[must_use]
pub fn euros(text: &str) -> Option<Betrag> {
    let folded = text.to_lowercase().replace('-', " ");
    if folded == "noch offen" {
        return Some(Betrag::Offen);
    }
    let number = ["€", "EUR", "Euro"].iter().find_map(|it| text.strip_suffix(it)).unwrap_or(text);
    let amount = Decimal::parse(number, Notation::German)?;
    // Nobody pays less than nothing.
    (!amount.is_less_than(Decimal::from(0))).then_some(Betrag::Euro(amount))
}

/// A number that was written as in English, in the German way; else an example.
fn german(text: &str, example: &str) -> String {
    let number = Decimal::parse(text.trim_end_matches(['€', ' ']), Notation::English);
    number.map_or_else(|| example.to_owned(), |it| it.write(Notation::German))
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
