//! How an entry is asked for its values: by a typed key, by any key of its table, or for all values
//! that have one form (all texts, all references).

use super::{
    art::gemeinsam::{BEISPIEL, ENTWURF, ID},
    form::{Eintragsart, Flag, Form, Liste, Tabelle},
    format::{KeyDef, Table, Verweisziel},
    keys::Key,
    value::{Fields, Located, Prosa, Value},
};
use crate::base::span::Span;

impl Fields {
    /// Whether anything in this entry is to be hidden.
    #[must_use]
    pub fn hides(&self, hidden: &dyn Fn(&Value) -> bool) -> bool {
        fn any(value: &Value, hidden: &dyn Fn(&Value) -> bool) -> bool {
            hidden(value)
                || match value {
                    Value::Tabelle(fields) => fields.hides(hidden),
                    Value::Liste(items) => items.iter().any(|it| any(&it.value, hidden)),
                    _ => false,
                }
        }
        self.values.values().any(|it| any(&it.value, hidden))
    }

    /// The same entry without the values, and the items of lists, that are to be hidden.
    #[must_use]
    pub fn without(&self, hidden: &dyn Fn(&Value) -> bool) -> Self {
        let inner = |located: &Located<Value>| -> Option<Located<Value>> {
            let value = match &located.value {
                value if hidden(value) => return None,
                Value::Tabelle(fields) => Value::Tabelle(Box::new(fields.without(hidden))),
                value => value.clone(),
            };
            Some(Located { value, span: located.span })
        };
        let kept = |located: &Located<Value>| match &located.value {
            Value::Liste(items) => {
                let value = Value::Liste(items.iter().filter_map(inner).collect());
                Some(Located { value, span: located.span })
            }
            _ => inner(located),
        };
        let values =
            self.values.iter().filter_map(|(key, located)| Some((*key, kept(located)?))).collect();
        Self { values, ..self.clone() }
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

    /// A line of text, for whoever has its key from the description of a kind.
    #[must_use]
    pub fn text(&self, key: &KeyDef) -> Option<&str> {
        if let Some(Value::Text(text)) = self.value(key) { Some(text) } else { None }
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
            .filter_map(|item| {
                if let Value::Tabelle(fields) = &item.value { Some(fields.as_ref()) } else { None }
            })
            .collect()
    }

    /// One of these entries, by its place in the list.
    #[must_use]
    pub fn listed_at(&self, list: &KeyDef, at: usize) -> Option<&Fields> {
        let Some(Value::Liste(items)) = self.value(list) else { return None };
        let mut entries = items.iter().filter_map(|item| {
            if let Value::Tabelle(fields) = &item.value { Some(fields) } else { None }
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
    pub fn verweise_hier(&self) -> Vec<(Located<&str>, Verweisziel)> {
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
            let ids = ids.filter_map(|item| {
                if let Value::Verweis(id, _) = &item.value { Some(id.as_str()) } else { None }
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

    #[expect(
        clippy::fn_params_excessive_bools,
        reason = "what it inherits is what it tells of each"
    )]
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
