//! feed.atom (RFC 4287): the public Fassungen as news. Its times are those of the content, at midnight
//! UTC: the clock has no say.

use crate::{
    artifact::Artifact,
    base::{date::PartialDate, hash::Hash, xml, xml::Knoten},
    site::neuigkeiten::{Neuigkeit, Neuigkeiten},
};

const NAMESPACE: &str = "http://www.w3.org/2005/Atom";

/// The feed.
pub(super) fn artifact(neuigkeiten: Neuigkeiten) -> Artifact {
    let key = Hash::of(&("feed", &neuigkeiten));
    Artifact::new(key, move || Ok(xml::document(&feed(&neuigkeiten))))
}

fn feed(news: &Neuigkeiten) -> Knoten {
    let newest = news.eintraege.first().map(|it| time(it.tag)).unwrap_or_default();
    let link = |rel: &str, href: &str| Knoten::new("link").mit("rel", rel).mit("href", href);
    let head = [
        Knoten::text("id", &news.adresse),
        Knoten::text("title", &news.titel),
        Knoten::text("updated", newest),
        Knoten::new("author").und([Knoten::text("name", &news.herausgeber)]),
        link("self", &news.adresse).mit("type", "application/atom+xml"),
        link("alternate", &news.seite).mit("type", "text/html"),
    ];
    let root = Knoten::new("feed").mit("xmlns", NAMESPACE).mit("xml:lang", &news.sprache);
    root.und(head).und(news.eintraege.iter().map(entry))
}

fn entry(news: &Neuigkeit) -> Knoten {
    let way = Knoten::new("link").mit("rel", "alternate").mit("type", "text/html");
    Knoten::new("entry").und([
        Knoten::text("id", &news.adresse),
        Knoten::text("title", &news.titel),
        Knoten::text("updated", time(news.tag)),
        way.mit("href", &news.adresse),
        Knoten::text("summary", &news.worte),
    ])
}

/// A day as a time (RFC 3339).
fn time(day: PartialDate) -> String {
    format!("{day}T00:00:00Z")
}
