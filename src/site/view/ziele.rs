//! Goals as a tree, each with what serves it: on the page of all goals, on that of a Handlungsfeld,
//! and as an outline in the chapter about goals.

use serde::Serialize;

use super::kopf::{self, Kopf};
use crate::{
    document::art::{Uebersicht, indikator as indikatorschluessel, massnahme, ziel::ZIEL},
    konzept::{
        handlungsfeld::Handlungsfeld, id::Id, ziel::Ziel, zielbaum::Zielbaum, zielebene::Zielebenen,
    },
    site::{
        bausteine::{Verknuepfung, liste::Massnahmenliste, text::Text},
        binden::text,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste,
        route::Tabellenroute,
    },
    texte::{Arg, Texte},
};

/// What the page of all goals shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zielseite {
    /// The tree.
    pub ziele: Vec<Zielknoten>,
    /// The same as a table for programs.
    pub csv: String,
}

/// A goal, and what serves it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zielknoten {
    /// Its anchor, where this page is its place.
    pub anker: Option<String>,
    /// What people call it: "Oberziel 1".
    pub name: String,
    /// What is to be reached.
    pub titel: String,
    /// The way to its place, where that is another page.
    pub href: Option<String>,
    /// More about it.
    pub text: Option<Text>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// The Handlungsfeld with which it is written, where that tells it from those around it.
    pub feld: Option<Verknuepfung>,
    /// The goal that it serves, where that does not stand right above it.
    pub dient: Option<Verknuepfung>,
    /// The measures that serve it.
    pub massnahmen: Massnahmenliste,
    /// Whether something has to serve it, and nothing does.
    pub offen: bool,
    /// How many those are, where the place of the goal lists them.
    pub anzahl: Option<String>,
    /// The indicators that tell whether it is reached.
    pub indikatoren: Vec<Verknuepfung>,
    /// The goals below it.
    pub unter: Vec<Zielknoten>,
}

/// A goal in an outline.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zielzeile {
    /// What people call it, and the way to it.
    pub ziel: Verknuepfung,
    /// Those below it.
    pub unter: Vec<Zielzeile>,
}

/// More measures than this stand at the place of a goal alone, not on the page of all goals too.
const MAX_MASSNAHMEN: usize = 60;

/// Where a tree of goals is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Zielort {
    /// On the page of all of them.
    Ziele,
    /// On the page of a Handlungsfeld.
    Feld,
}

/// Makes the page of all goals.
pub(super) fn make(blatt: &mut Blatt<'_>, uebersicht: &'static Uebersicht) -> (Kopf, Zielseite) {
    let roots = blatt.kontext.konzept.ziele.unter(None).to_vec();
    let ziele = roots.into_iter().map(|at| knoten(blatt, at, Zielort::Ziele)).collect();
    let csv = blatt.zu_tabelle(&Tabellenroute::Art(ZIEL));
    (Kopf::new(kopf::titel(uebersicht, blatt.texte)), Zielseite { ziele, csv })
}

/// The goals of a Handlungsfeld, each with those below it.
pub(super) fn eines_felds(blatt: &mut Blatt<'_>, feld: &Handlungsfeld) -> Vec<Zielknoten> {
    let own = blatt.kontext.konzept.ziele.eines_felds(feld.id.as_str());
    own.into_iter().map(|at| knoten(blatt, at, Zielort::Feld)).collect()
}

/// All goals without what serves them.
pub(super) fn gliederung(blatt: &Blatt<'_>, at: Option<usize>) -> Vec<Zielzeile> {
    let baum = &blatt.kontext.konzept.ziele;
    let line = |at: &usize| {
        let unter = gliederung(blatt, Some(*at));
        Some(Zielzeile { ziel: verknuepfung(blatt, baum.ziel(*at).id.as_str())?, unter })
    };
    baum.unter(at).iter().filter_map(line).collect()
}

/// The way to a goal, with what people call it in front of its title.
pub(super) fn verknuepfung(blatt: &Blatt<'_>, id: &str) -> Option<Verknuepfung> {
    let konzept = &blatt.kontext.konzept;
    let link = blatt.verknuepfung(id)?;
    let ziel = konzept.ziele.get(konzept.verzeichnis.heute(id));
    Some(Verknuepfung { nummer: ziel.map(|it| name(it, blatt.texte)), ..link })
}

/// What goals are called together: by their level where they have one, else goals.
pub(super) fn titel(blatt: &Blatt<'_>, ids: &[Id<Ziel>]) -> String {
    let konzept = &blatt.kontext.konzept;
    let mut levels: Vec<&str> = ids
        .iter()
        .filter_map(|it| konzept.ziele.get(konzept.verzeichnis.heute(it.as_str())))
        .map(|it| it.ebene.as_str())
        .collect();
    levels.dedup();
    match levels[..] {
        [level] => ebene(level, true, blatt.texte),
        _ => blatt.texte.text("art-ziel-mehrere", &[]),
    }
}

/// What people call a goal: "Oberziel 1".
fn name(ziel: &Ziel, texte: &Texte) -> String {
    let ebene = ebene(&ziel.ebene, false, texte);
    match &ziel.nummer {
        None => ebene,
        Some(nummer) => texte.text(
            "ziel-nummer",
            &[("ebene", Arg::from(ebene)), ("nummer", Arg::from(nummer.as_str()))],
        ),
    }
}

/// What a goal of a level is called, or several; of an unknown one, a goal.
#[expect(clippy::fn_params_excessive_bools, reason = "one or several is what it asks")]
fn ebene(id: &str, mehrere: bool, texte: &Texte) -> String {
    let end = if mehrere { "-mehrere" } else { "" };
    let own = texte.find(&format!("{}{end}", Zielebenen::text(id)), &[]);
    own.unwrap_or_else(|| texte.text(&format!("art-ziel{end}"), &[]))
}

fn knoten(blatt: &mut Blatt<'_>, at: usize, ort: Zielort) -> Zielknoten {
    let konzept = blatt.kontext.konzept.clone();
    let baum: &Zielbaum = &konzept.ziele;
    let ziel = baum.ziel(at);
    let id = ziel.id.as_str();
    let here = ziel.im_feld.is_some() == (ort == Zielort::Feld);
    let unter: Vec<Zielknoten> =
        baum.unter(Some(at)).iter().map(|at| knoten(blatt, *at, ort)).collect();
    let serving = konzept.bezuege.massnahmen(massnahme::LEITZIELE, id).len();
    let listed = here || ort == Zielort::Feld || serving <= MAX_MASSNAHMEN;
    let measures = konzept.massnahmen_zu(massnahme::LEITZIELE, id);
    let massnahmen = liste::liste(blatt, measures.filter(|_| listed));
    let above = baum.ueber(at).map(|it| baum.ziel(it));
    // On the page of its field a goal stands without those of no field above it.
    let alone = ort == Zielort::Feld && above.is_some_and(|it| it.im_feld.is_none()) && here;
    let indikatoren = konzept.indikatoren_zu(indikatorschluessel::LEITZIELE, id);
    let served = |at: &usize| {
        let id = baum.ziel(*at).id.as_str();
        konzept.massnahmen_zu(massnahme::LEITZIELE, id).next().is_some()
    };
    let own_field = ziel.im_feld.as_deref().filter(|_| ort == Zielort::Ziele);
    let feld = own_field.filter(|own| above.is_none_or(|it| it.im_feld.as_deref() != Some(own)));
    Zielknoten {
        anker: here.then(|| id.to_owned()),
        name: name(ziel, blatt.texte),
        titel: ziel.titel.clone(),
        href: if here { None } else { blatt.zu_id(id, None).map(|it| it.0) },
        text: if here { text(blatt, ziel.text.as_ref()) } else { None },
        beispiel: ziel.beispiel,
        entwurf: ziel.entwurf,
        feld: feld.and_then(|it| blatt.verknuepfung(it)),
        dient: above.filter(|_| alone).and_then(|it| verknuepfung(blatt, it.id.as_str())),
        offen: baum.is_gefordert(at) && !baum.samt_unteren(at).iter().any(served),
        anzahl: (!listed).then(|| liste::anzahl(serving, blatt.texte)),
        massnahmen,
        indikatoren: indikatoren.filter_map(|it| blatt.verknuepfung(it.id.as_str())).collect(),
        unter,
    }
}

impl Zielknoten {
    /// Hands out its words and those of the goals below it, as far as this page is their place.
    pub(super) fn worte(&self, sammler: &mut Sammler<'_>) {
        if let Some(anker) = &self.anker {
            sammler.ort(anker, &self.titel);
            sammler.text(self.text.as_ref());
        }
        self.unter.iter().for_each(|it| it.worte(sammler));
    }
}

impl Auffindbar for Zielseite {
    fn worte(&self, sammler: &mut Sammler<'_>) {
        self.ziele.iter().for_each(|it| it.worte(sammler));
    }
}
