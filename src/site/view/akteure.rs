//! The directory of actors, and the page of one: what it is, and everything that speaks of it.

use serde::Serialize;

use super::{
    kopf::{self, Kopf},
    verzeichnis::{self, Verzeichnisseite},
};
use crate::{
    base::sort,
    document::art::{Art, Uebersicht, akteur, massnahme},
    konzept::{self, bezuege::Bezug, id::Id},
    site::{
        backlinks,
        bausteine::{Etikett, Verknuepfung, liste::Massnahmenliste, text::Text},
        binden::text,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste,
    },
    texte::Texte,
};

/// What the page of an actor shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Akteur {
    /// Its name.
    pub name: String,
    /// Its short name.
    pub kurz: Option<String>,
    /// Its other names.
    pub auch: Vec<String>,
    /// Its kind.
    pub art: Option<Etikett>,
    /// What it is a part of.
    pub teil_von: Option<Verknuepfung>,
    /// Its parts.
    pub teile: Vec<Verknuepfung>,
    /// Its own site.
    pub url: Option<String>,
    /// More about it.
    pub text: Option<Text>,
    /// Measures that it is in charge of.
    pub massnahmen_federfuehrung: Massnahmenliste,
    /// Measures that it takes part in.
    pub massnahmen_beteiligung: Massnahmenliste,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// Papers that it is in charge of.
    pub federfuehrung: Vec<Verknuepfung>,
    /// Participation and papers that it took part in.
    pub beteiligung: Vec<Verknuepfung>,
    /// Texts that link to it.
    pub erwaehnt: Vec<Verknuepfung>,
}

/// Makes the directory: by name, with the kind of each.
pub(super) fn make(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
) -> (Kopf, Verzeichnisseite) {
    let texte = blatt.texte;
    let actors = blatt.kontext.konzept.akteure.iter();
    let entry = |it: &konzept::akteur::Akteur| {
        verzeichnis::eintrag(
            blatt,
            it.id.as_str(),
            Some(art(it, texte).map(|it| it.text).unwrap_or_default()),
        )
    };
    let mut eintraege: Vec<_> = actors.filter_map(entry).collect();
    sort::by_text(&mut eintraege, |it| &it.link.titel);
    verzeichnis::overview(blatt, uebersicht, eintraege)
}

/// Makes the page of an actor.
pub(super) fn make_akteur(blatt: &mut Blatt<'_>, _: Art, id: &str) -> (Kopf, Akteur) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let id: Id<konzept::akteur::Akteur> = Id::new(id);
    let actor = konzept.akteur(&id).expect("a page is planned only for an actor that exists");
    let link = |id: &str| blatt.verknuepfung(id);
    let papers = konzept.vorlagen.iter().filter(|it| it.federfuehrung.as_ref() == Some(&id));
    let federfuehrung = papers.filter_map(|it| link(it.id.as_str())).collect();
    let took_part = konzept
        .beteiligung
        .iter()
        .filter(|beteiligung| beteiligung.beteiligte.iter().any(|it| it == id.as_str()));
    let took_part = took_part.map(|it| it.id.as_str());
    let heard = konzept
        .vorlagen
        .iter()
        .filter(|it| it.beteiligte.iter().chain(&it.antragsteller).any(|it| *it == id.as_str()));
    let took_part = took_part.chain(heard.map(|it| it.id.as_str()));
    let beteiligung = took_part.filter_map(link).collect();
    let parts = konzept.akteure.iter().filter(|it| it.teil_von.as_ref() == Some(&id));
    let teile = parts.filter_map(|it| link(it.id.as_str())).collect();
    let teil_von = actor.teil_von.as_ref().and_then(|it| link(it.as_str()));
    let measures = |bezug: Bezug| liste::liste(blatt, konzept.massnahmen_zu(bezug, id.as_str()));
    let sources = backlinks::von(blatt.kontext, id.as_str()).iter();
    let erwaehnt = sources.filter_map(|source| link(source)).collect();
    let view = Akteur {
        name: actor.name.clone(),
        kurz: actor.kurz.clone(),
        auch: konzept.auch(id.as_str()).into_iter().map(str::to_owned).collect(),
        art: art(actor, texte),
        teil_von,
        teile,
        url: actor.url.clone(),
        massnahmen_federfuehrung: measures(massnahme::FEDERFUEHRUNG.into()),
        massnahmen_beteiligung: measures(massnahme::BETEILIGTE.into()),
        beispiel: actor.beispiel,
        federfuehrung,
        beteiligung,
        erwaehnt,
        text: text(blatt, actor.text.as_ref()),
    };
    let mut kopf = Kopf::new(actor.name.clone());
    kopf.entwurf = actor.entwurf;
    kopf.pfad = vec![kopf::pfad(blatt, &akteur::UEBERSICHT)];
    (kopf, view)
}

fn art(actor: &konzept::akteur::Akteur, texte: &Texte) -> Option<Etikett> {
    actor.art.map(|it| Etikett::new("akteursart", it.word(), texte))
}

impl Auffindbar for Akteur {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.name(self.kurz.as_deref());
        sammler.angabe("schluesselname-art", self.art.as_ref().map(|it| &it.text));
        sammler.verweise("schluesselname-teil-von", &self.teil_von);
        sammler.verweise("akteur-teile", &self.teile);
        sammler.text(self.text.as_ref());
    }
}
