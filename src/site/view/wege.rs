//! The ways from a page to the town: a remark on it, a barrier, and how to cite it. Each says which
//! page and version it was, so that nobody has to describe the place.

use serde::Serialize;

use crate::{
    base::address::{WebAddress, mailto},
    konzept::settings::{Anlaufstelle, Settings},
    texte::{Arg, Texte},
};

/// The ways from one page.
#[derive(Clone, Debug, Default, Hash, Serialize)]
pub struct Wege {
    /// The address for remarks on this page.
    pub rueckmeldung: Option<String>,
    /// The address for barriers on this page.
    pub barriere: Option<String>,
    /// How it is cited, but for the address.
    pub zitat: Option<String>,
    /// The address of the citation.
    pub adresse: String,
}

/// A page, as the town is told of it.
pub(super) struct Zitierstelle<'a> {
    /// Its title.
    pub(super) titel: &'a str,
    /// What the version is called, with its Stand.
    pub(super) fassung: &'a str,
    /// Where it stays: an absolute address, or its file where the site has none yet.
    pub(super) adresse: &'a str,
}

/// The ways from a page; `heute` are the settings of today, since nobody reads an old mailbox.
pub(super) fn make(
    stelle: &Zitierstelle<'_>,
    heute: &Settings,
    zitiert: &Settings,
    texte: &Texte,
) -> Wege {
    let kontakt = heute.kontakt.as_ref();
    let by_contact =
        || kontakt.map(|it| Anlaufstelle { email: it.email.clone(), url: it.url.clone() });
    let barriere = heute.barriere_melden.clone().or_else(by_contact);
    Wege {
        rueckmeldung: heute
            .rueckmeldung
            .as_ref()
            .and_then(|it| address(it, "rueckmeldung-betreff", stelle, texte)),
        barriere: barriere.and_then(|it| address(&it, "barriere-betreff", stelle, texte)),
        zitat: Some(texte.text(
            "zitat",
            &[
                ("kommune", Arg::from(zitiert.kommune.name.as_str())),
                ("konzept", Arg::from(zitiert.titel.as_str())),
                ("seite", Arg::from(stelle.titel)),
                ("fassung", Arg::from(stelle.fassung)),
            ],
        )),
        adresse: stelle.adresse.to_owned(),
    }
}

/// A form of the town gets the page as parameters; a mail says it in its first lines.
fn address(
    stelle: &Anlaufstelle,
    subject: &str,
    seite: &Zitierstelle<'_>,
    texte: &Texte,
) -> Option<String> {
    let named = [("seite", Arg::from(seite.titel)), ("fassung", Arg::from(seite.fassung))];
    if let Some(form) = stelle.url.as_deref().and_then(WebAddress::parse) {
        return Some(form.with_query(&[("seite", seite.adresse), ("fassung", seite.fassung)]));
    }
    let body = texte.text(
        "rueckmeldung-text",
        &[("adresse", Arg::from(seite.adresse)), ("fassung", named[1].1.clone())],
    );
    Some(mailto(stelle.email.as_deref()?, &texte.text(subject, &named), &body))
}
