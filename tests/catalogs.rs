//! Every language has the same texts, and every code, key and word of the format has its own;
//! what nobody shows is no text.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::{
    base::{lang::Lang, slug::slug},
    bericht::uebergang::Uebergang,
    cli,
    diagnostic::{Code, Severity},
    document::value::Einschubart,
    document::{
        art::{Art, gemeinsam},
        berichtstabelle::{AUSGEGEBEN, BEENDET, BEGONNEN, NAECHSTER_SCHRITT},
        form::Vokabular,
        format::Suchart,
        keys,
        reihe::{INSGESAMT, Zeichen},
        wortschatz::{self, Indikatorebene},
    },
    konzept::{bezeichnungen::mehrere, stadtteil::GESAMTSTADT, zielebene::Zielebenen},
    texte::Texte,
};

use super::support::{imports::Sources, tabellen};

/// A catalog as it is written: each text, `id.attribute` for an attribute, with the texts that it
/// asks for.
type Katalog = BTreeMap<String, BTreeSet<String>>;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("readable")
}

fn katalog(name: &str) -> Katalog {
    let file = parser::parse(read(&format!("src/texte/{name}.ftl"))).expect("it is compiled in");
    let mut texts = Katalog::new();
    for entry in &file.body {
        if let Entry::Message(message) = entry {
            let id = &message.id.name;
            for (id, pattern) in message.value.iter().map(|it| (id.clone(), it)).chain(
                message.attributes.iter().map(|it| (format!("{id}.{}", it.id.name), &it.value)),
            ) {
                let mut asked = BTreeSet::new();
                asks(pattern, &mut asked);
                texts.insert(id, asked);
            }
        }
    }
    texts
}

fn asks(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) =
                expression;
            found.extend(reference(inline));
            if let Expression::Select { variants, .. } = expression {
                variants.iter().for_each(|it| asks(&it.value, found));
            }
        }
    }
}

/// The text that is put in, by itself or made small.
fn reference(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::MessageReference { id, .. } => Some(id.name.clone()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().find_map(reference)
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => reference(inner),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}

/// Each place where a text asks for another one: the text, and what stands right before it.
fn put_in(pattern: &Pattern<String>, before: &str, found: &mut Vec<(String, String)>) {
    let mut before = before.to_owned();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => before.push_str(value),
            PatternElement::Placeable { expression } => {
                match expression {
                    Expression::Inline(inline) => {
                        found.extend(reference(inline).map(|it| (it, before.clone())));
                    }
                    Expression::Select { variants, .. } => {
                        variants.iter().for_each(|it| put_in(&it.value, &before, found));
                    }
                }
                before.push('$');
            }
        }
    }
}

/// A town's word may be of any gender and has no other case: in front of it stands nothing that
/// would ask for one. Several of it may stand behind words that are the same for all of them.
#[test]
fn words_of_a_town_stand_where_their_gender_does_not_matter() {
    let before_several = [
        "alle",
        "keine",
        "weitere",
        "verwandte",
        "ähnliche",
        "und",
        "all",
        "no",
        "further",
        "related",
        "and",
        "filter",
    ];
    let words: BTreeSet<String> = tabellen()
        .iter()
        .find(|it| it.name == "bezeichnungen")
        .expect("there is such a table")
        .keys
        .iter()
        .map(|it| slug(it.name))
        .collect();
    let is_word = |id: &str| {
        let bare = id.trim_start_matches("art-").trim_end_matches("-mehrere");
        words.contains(bare)
    };
    let mut seen = 0;
    for lang in Texte::site_languages() {
        let file = parser::parse(read(&format!("src/texte/site/{lang}.ftl"))).expect("it is read");
        for entry in &file.body {
            let Entry::Message(message) = entry else { continue };
            let mut places = Vec::new();
            message.value.iter().for_each(|it| put_in(it, "", &mut places));
            for (id, before) in places.iter().filter(|it| is_word(&it.0)) {
                seen += 1;
                // A sign between both parts them; a figure asks for no gender.
                let last = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
                let free = last.is_empty() || last.ends_with(|it: char| !it.is_alphabetic());
                let fits = id.ends_with("-mehrere")
                    && before_several.contains(&last.to_lowercase().as_str());
                assert!(free || fits, "{lang}, {}: {last:?} stands before a word", message.id.name);
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn all_languages_have_the_same_texts() {
    let site = Texte::site_languages().map(|lang| format!("site/{lang}"));
    let konzept = ["konzept/de", "konzept/en"].map(str::to_owned);
    for names in [site.collect(), konzept.to_vec()] {
        let ids = |name: &String| katalog(name).into_keys().collect::<BTreeSet<_>>();
        for name in &names[1..] {
            let (first, others) = (ids(&names[0]), ids(name));
            let difference: Vec<_> = first.symmetric_difference(&others).collect();
            assert!(difference.is_empty(), "{} and {name} differ in {difference:?}", names[0]);
        }
    }
}

/// What the program or a template asks for by its whole name: a literal with a hyphen wherever it
/// stands, a single word only where a text is asked for.
fn asked_by_name() -> BTreeSet<String> {
    let doors = ["text(", "word(", "angabe(", "verweise("];
    let mut ids = BTreeSet::new();
    for source in Sources::read().iter() {
        let parts: Vec<&str> = source.code.split('"').collect();
        for (at, part) in parts.iter().enumerate().skip(1) {
            let before = parts[at - 1].trim_end();
            if part.contains('-') || doors.iter().any(|it| before.ends_with(it)) {
                ids.insert((*part).to_owned());
            }
        }
    }
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/kern/templates"))
        .expect("readable")
    {
        let template = fs::read_to_string(entry.expect("readable").path()).expect("readable");
        for (at, key) in template.match_indices("key=\"") {
            let id = template[at + key.len()..].split('"').next().unwrap_or_default();
            ids.insert(id.to_owned());
        }
    }
    ids
}

/// The ids that the program puts together: each family as it is written in the source, and what
/// stands there from its first place to its last.
fn put_together(families: &[(&str, Vec<String>)]) -> BTreeSet<String> {
    let sources = Sources::read();
    let mut ids = BTreeSet::new();
    for (family, words) in families {
        let literal = format!("\"{family}\"");
        assert!(sources.iter().any(|it| it.code.contains(&literal)), "nobody asks for {family}");
        for word in words {
            let start = family.find('{').expect("a word is put in");
            let end = family.rfind('}').expect("the place is closed");
            ids.insert(format!("{}{word}{}", &family[..start], &family[end + 1..]));
        }
    }
    ids
}

fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// The texts of a catalog that nobody shows.
fn unused(catalog: &str, asked: &BTreeSet<String>) -> Vec<String> {
    let texts = katalog(catalog);
    let by_others: BTreeSet<&String> = texts.values().flatten().collect();
    texts.keys().filter(|it| !asked.contains(*it) && !by_others.contains(it)).cloned().collect()
}

/// The names of keys in a catalog: of its table where there is one, or of all tables.
fn names_of_keys(what: &str, catalog: &str) -> BTreeSet<String> {
    let texts = katalog(catalog);
    let keys =
        tabellen().into_iter().flat_map(|table| table.keys.iter().map(move |it| (table, it)));
    keys.map(|(table, key)| {
        let own = format!("{what}-{}-{}", table.name, slug(key.name));
        if texts.contains_key(&own) { own } else { format!("{what}-{}", slug(key.name)) }
    })
    .collect()
}

#[test]
fn every_text_of_the_site_is_shown_somewhere() {
    let arten = || words(Art::ALLE.iter().map(|it| it.word()));
    let mut families = vec![
        ("art-{}", arten()),
        ("art-{}-mehrere", arten()),
        ("monat-{month}", (1..=12).map(|it| it.to_string()).collect()),
        ("zeichen-{}", words(Zeichen::ALL.iter().map(|it| it.word()))),
        ("hinweis-{}", words(["hinweis", "tipp", "wichtig", "warnung", "vorsicht"])),
        ("hinweis-{word}", words(["aufklappbar", "bereich"])),
        ("indikatorebene-{}-erklaerung", words(Indikatorebene::WORDS.iter().copied())),
        ("verlauf-{word}", words(["neu", "geaendert", "entfallen", "unveraendert"])),
        ("synopse-{word}", words(["neu", "geaendert", "entfallen", "aufgegangen"])),
        ("beschriftung-{}", words(["tabelle", "abbildung"])),
        ("synopse-als-{}", words(Einschubart::ALL.iter().map(|it| it.word()))),
        ("massnahmen-{name}", words(["status", "jahr", "verzug"])),
        ("{key}-{}", vec![format!("suche-art-{}", Suchart::Weiteres.wort())]),
        ("sprachname-{original_lang}", words(["de", "en"])),
        // The title of the page of an entry that has no other.
        ("{}-titel", arten()),
    ];
    for uebersicht in Art::ALLE.iter().filter_map(|it| it.uebersicht()) {
        families.push(("{}-titel", words([uebersicht.wort])));
        families.push(("{}-lead", words([uebersicht.wort])));
    }
    for (vocabulary, each) in wortschatz::ALLE {
        let ids = each.iter().map(|word| format!("{vocabulary}-{}", slug(word)));
        families.push(("{vocabulary}-{}", ids.collect()));
    }
    let uebergaenge = Uebergang::ALLE.iter().map(|it| format!("uebergang-{}", it.word()));
    families.push(("{vocabulary}-{}", uebergaenge.collect()));
    let columns = [BEGONNEN, BEENDET, AUSGEGEBEN, NAECHSTER_SCHRITT];
    families.push(("bericht-spalte-{}", columns.iter().map(|it| slug(it)).collect()));
    let mut asked = asked_by_name();
    asked.extend(put_together(&families));
    asked.extend(names_of_keys("schluesselname", "site/de"));
    asked.extend(Art::ALLE.iter().filter_map(|it| it.uebersicht()?.navigation).map(str::to_owned));
    let levels = ["leitbild", "oberziel", "leitziel", "teilziel"].map(Zielebenen::text);
    asked.extend(levels.iter().map(|it| mehrere(it)).chain(levels.clone()));
    // Asked for by a constant, and one of two.
    asked.extend(words([GESAMTSTADT, INSGESAMT, "ja", "nein"]));
    let unused = unused("site/de", &asked);
    assert!(unused.is_empty(), "nobody shows {unused:#?}");
}

#[test]
fn every_text_of_the_command_line_is_said_somewhere() {
    let severities = [Severity::Error, Severity::Warning, Severity::Note];
    let pages = ["panne", "fehler", "nichts", "fehlt", "zugang"];
    let pages = pages.iter().flat_map(|it| [(*it).to_owned(), format!("{it}-text")]);
    let panel = ["titel", "hier", "uebrige", "keine", "seit", "ohne", "kopiert", "getrennt"];
    let codes = words(Code::ALL.iter().map(|it| it.as_str()));
    let command = cli::command(Texte::konzept(&Lang::german()));
    let arguments = |command: &clap::Command| -> Vec<String> {
        command.get_arguments().map(|it| it.get_id().as_str().replace('_', "-")).collect()
    };
    let mut help = arguments(&command);
    for sub in command.get_subcommands() {
        let name = slug(sub.get_name());
        help.extend(arguments(sub).iter().map(|it| format!("{name}-{it}")));
        help.push(name);
    }
    let mut asked = asked_by_name();
    asked.extend(put_together(&[
        ("schwere-{}", words(severities.map(Severity::as_str))),
        ("vorschau-{key}{part}", pages.collect()),
        ("vorschau-tafel-{it}", words(panel.into_iter().chain(["zugang", "fundstellen"]))),
        ("{}.warum", codes.clone()),
        ("{}.hilfe", codes.clone()),
        ("hilfe-{prefix}{}", help),
    ]));
    asked.extend(codes);
    asked.extend(names_of_keys("schluessel", "konzept/de"));
    let unused = unused("konzept/de", &asked);
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}

#[test]
fn every_code_says_what_is_wrong_and_what_to_do() {
    for lang in ["de", "en"].map(|it| Lang::parse(it).expect("a language")) {
        let texte = Texte::konzept(&lang);
        for code in Code::ALL {
            for id in ["", ".hilfe", ".warum"].map(|part| format!("{}{part}", code.as_str())) {
                assert!(texte.find(&id, &[]).is_some(), "{lang} lacks {id}");
            }
        }
    }
}

#[test]
fn every_key_is_explained() {
    for lang in ["de", "en"].map(|it| Lang::parse(it).expect("a language")) {
        for table in tabellen() {
            for key in table.keys {
                assert!(
                    keys::meaning(table, key.name, Texte::konzept(&lang)).is_some(),
                    "{lang}: {} {}",
                    table.name,
                    key.name
                );
            }
        }
    }
}

#[test]
fn every_kind_and_every_key_has_a_name_for_readers() {
    // A page or a comparison asks for these only once somebody writes such an entity.
    for tag in Texte::site_languages() {
        let texte =
            Texte::site(&Lang::parse(tag).expect("a language")).expect("the catalog names it");
        for art in Art::ALLE {
            let names = [format!("art-{}", art.word()), format!("art-{}-mehrere", art.word())];
            let overview = art.uebersicht().into_iter().flat_map(|it| {
                [Some(format!("{}-titel", it.wort)), it.navigation.map(str::to_owned)]
                    .into_iter()
                    .flatten()
            });
            for id in names.into_iter().chain(overview) {
                assert!(texte.find(&id, &[]).is_some(), "{tag} lacks {id}");
            }
            // Ids and marks of the editors are shown to nobody.
            let hidden =
                |name: &str| name == gemeinsam::ID.name || gemeinsam::VERMERKE.contains(&name);
            for key in art.table.keys.iter().filter(|it| !hidden(it.name)) {
                let label = keys::label(art.table, key.name, texte).is_some();
                assert!(label, "{tag} lacks schluesselname-{}", slug(key.name));
            }
        }
    }
}

#[test]
fn every_word_of_the_vocabularies_can_be_read() {
    let vocabularies = wortschatz::ALLE;
    for tag in Texte::site_languages() {
        let texte =
            Texte::site(&Lang::parse(tag).expect("a language")).expect("the catalog names it");
        for (vocabulary, words) in vocabularies {
            for word in *words {
                let id = format!("{vocabulary}-{}", slug(word));
                assert!(texte.find(&id, &[]).is_some(), "{tag} lacks {id}");
            }
        }
    }
}

#[test]
fn every_land_has_a_name() {
    let site = Texte::site_languages().map(|tag| Lang::parse(tag).expect("a language"));
    let site = site.map(|lang| Texte::site(&lang).expect("the catalog names it"));
    let konzept = ["de", "en"].map(|it| Lang::parse(it).expect("a language"));
    for texte in site.chain(konzept.iter().map(Texte::konzept)) {
        for word in wortschatz::Land::WORDS {
            let name = texte.text("land", &[("land", (*word).into())]);
            assert!(
                !name.is_empty() && !name.contains(*word),
                "{} lacks the name of {word}",
                texte.lang()
            );
        }
    }
}
