//! Every language has the same texts, and every code, key and word of the format has its own.

use std::collections::BTreeSet;

use crate::{
    base::{lang::Lang, slug::slug},
    diagnostic::Code,
    document::{
        art::{Art, gemeinsam},
        form::Vokabular,
        keys, tabellen, wortschatz,
    },
    texte::Texte,
};

fn languages(
    catalog: impl Fn(&Lang) -> &'static Texte,
    tags: &[&str],
) -> Vec<(String, BTreeSet<String>)> {
    let read = |tag: &&str| {
        let lang = Lang::parse(tag).expect("a language");
        (tag.to_string(), catalog(&lang).ids().into_iter().collect())
    };
    tags.iter().map(read).collect()
}

#[test]
fn all_languages_have_the_same_texts() {
    let site: Vec<&str> = Texte::site_languages().collect();
    let site = languages(|lang| Texte::site(lang).expect("the catalog names it"), &site);
    let konzept = languages(Texte::konzept, &["de", "en"]);
    for catalog in [site, konzept] {
        let (first, texts) = &catalog[0];
        for (lang, others) in &catalog[1..] {
            let difference: Vec<_> = texts.symmetric_difference(others).collect();
            assert!(difference.is_empty(), "{first} and {lang} differ in {difference:?}");
        }
    }
}

#[test]
fn every_code_says_what_is_wrong_and_what_to_do() {
    for lang in [Lang::german(), Lang::english()] {
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
    for lang in [Lang::german(), Lang::english()] {
        for table in tabellen::alle() {
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
    let konzept = [Lang::german(), Lang::english()];
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
