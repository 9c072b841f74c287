//! The ways to cut the measures into parts: by Handlungsfeld, district, target group, actor, status, year. Each part has
//! a page; filters of the overview go by the same parts. A new way is an entry of [`SCHNITTE`].

use super::{
    bausteine::{Verknuepfung, Wort},
    massnahmen::{self, Facette, Facettenwert, REIHENFOLGE},
};
use crate::{
    base::sort,
    document::art::{handlungsfeld::HANDLUNGSFELD, massnahme as schluessel},
    konzept::{Konzept, akteur::Akteur, bezuege::Bezug, id::Id, massnahme::Massnahme},
    site::{links::Blatt, route::Route},
    texte::Texte,
};

/// A way to cut the measures.
struct Schnitt {
    /// The name for machines: filters and their addresses go by it.
    name: &'static str,
    /// The name for people.
    titel: fn(&Blatt<'_>, &Texte) -> String,
    /// The parts that have measures.
    werte: fn(&Blatt<'_>, &Texte) -> Vec<Facettenwert>,
    /// The parts that a measure belongs to.
    von: fn(&Blatt<'_>, &Massnahme) -> Vec<String>,
}

/// All of them, in the order in which they are offered.
const SCHNITTE: &[Schnitt] = &[
    Schnitt {
        name: "feld",
        titel: |blatt, texte| {
            let own = blatt.kontext.konzept.settings.handlungsfeld.as_ref().map(|it| it.0.clone());
            own.unwrap_or_else(|| texte.text("handlungsfeld", &[]))
        },
        werte: |blatt, _| {
            let konzept = blatt.kontext.konzept;
            let fields = konzept.gliederung.punkte().iter().filter(|it| it.art == HANDLUNGSFELD);
            fields
                .filter_map(|it| {
                    teil(blatt, &it.id, &fields_below(konzept, &it.id), &[schluessel::HANDLUNGSFELD.into()])
                })
                .collect()
        },
        von: |blatt, massnahme| {
            let gliederung = &blatt.kontext.konzept.gliederung;
            let own = massnahme.handlungsfeld.as_ref().map(Id::as_str);
            let above = own.and_then(|it| gliederung.position(it)).map(|at| gliederung.ueber(at)).unwrap_or_default();
            let above = above.iter().map(|at| gliederung.punkte()[*at].id.as_str());
            sichtbar(blatt, above.chain(own))
        },
    },
    Schnitt {
        name: "stadtteil",
        titel: |_, texte| texte.text("stadtteil", &[]),
        werte: |blatt, _| {
            let districts = blatt.kontext.konzept.stadtteile.iter().map(|it| it.id.as_str());
            teile(blatt, districts, &[schluessel::STADTTEILE.into()])
        },
        von: |blatt, massnahme| sichtbar(blatt, massnahme.stadtteile.iter().map(Id::as_str)),
    },
    Schnitt {
        name: "zielgruppe",
        titel: |_, texte| texte.text("zielgruppe", &[]),
        werte: |blatt, _| {
            let groups = blatt.kontext.konzept.zielgruppen.iter().map(|it| it.id.as_str());
            teile(blatt, groups, &[schluessel::ZIELGRUPPEN.into()])
        },
        von: |blatt, massnahme| sichtbar(blatt, massnahme.zielgruppen.iter().map(Id::as_str)),
    },
    Schnitt {
        name: "akteur",
        titel: |_, texte| texte.text("akteur", &[]),
        werte: |blatt, _| {
            let mut actors: Vec<&Akteur> = blatt.kontext.konzept.akteure.iter().collect();
            sort::by_text(&mut actors, |it| &it.name);
            let keys = [schluessel::FEDERFUEHRUNG.into(), schluessel::BETEILIGTE.into()];
            teile(blatt, actors.into_iter().map(|it| it.id.as_str()), &keys)
        },
        von: |blatt, massnahme| {
            let lead = massnahme.federfuehrung.iter().map(Id::as_str);
            sichtbar(blatt, lead.chain(massnahme.beteiligte.iter().map(String::as_str)))
        },
    },
    Schnitt {
        name: "status",
        titel: |_, texte| texte.text("massnahme-status", &[]),
        werte: |blatt, texte| {
            let measures = &blatt.kontext.konzept.massnahmen;
            let by_status = REIHENFOLGE.iter().map(|status| Facettenwert {
                wert: status.word().to_owned(),
                titel: Wort::new("umsetzung", status.word(), texte).text,
                href: blatt.zu(&Route::MassnahmenStatus(*status)),
                anzahl: measures.iter().filter(|it| it.status() == *status).count(),
                fremd: None,
            });
            by_status.filter(|it| it.anzahl > 0).collect()
        },
        von: |_, massnahme| vec![massnahme.status().word().to_owned()],
    },
    Schnitt {
        name: "jahr",
        titel: |_, texte| texte.text("jahr", &[]),
        werte: |blatt, _| {
            let years = massnahmen::jahre(blatt.kontext).into_iter().map(|(year, anzahl)| Facettenwert {
                wert: year.to_string(),
                titel: year.to_string(),
                href: blatt.zu(&Route::MassnahmenJahr(year)),
                anzahl,
                fremd: None,
            });
            years.collect()
        },
        von: |blatt, massnahme| massnahme.jahre(blatt.kontext.stand).map(|it| it.to_string()).collect(),
    },
];

/// The ways that lead somewhere, with their parts.
pub(super) fn facetten(blatt: &Blatt<'_>, texte: &Texte) -> Vec<Facette> {
    let all = SCHNITTE.iter().map(|it| (it, (it.werte)(blatt, texte)));
    let used = all.filter(|(_, werte)| !werte.is_empty());
    used.map(|(it, werte)| Facette { name: it.name, titel: (it.titel)(blatt, texte), werte }).collect()
}

/// The parts that a measure belongs to, for each way its name and the values, separated by spaces.
pub(super) fn von(blatt: &Blatt<'_>, massnahme: &Massnahme) -> Vec<(&'static str, String)> {
    SCHNITTE.iter().map(|it| (it.name, (it.von)(blatt, massnahme).join(" "))).collect()
}

/// A Handlungsfeld and those below it.
pub(super) fn fields_below<'a>(konzept: &'a Konzept, id: &'a str) -> Vec<&'a str> {
    let Some(at) = konzept.gliederung.position(id) else { return vec![id] };
    let mut fields = vec![id];
    let mut open = konzept.gliederung.unter(Some(at)).to_vec();
    while let Some(at) = open.pop() {
        fields.push(&konzept.gliederung.punkte()[at].id);
        open.extend(konzept.gliederung.unter(Some(at)));
    }
    fields
}

/// What measures name under some keys, as parts.
fn teile<'a>(blatt: &Blatt<'_>, ids: impl Iterator<Item = &'a str>, bezuege: &[Bezug]) -> Vec<Facettenwert> {
    ids.filter_map(|id| teil(blatt, id, &[id], bezuege)).collect()
}

/// A part: the measures that name one of some things under one of some keys.
fn teil(blatt: &Blatt<'_>, id: &str, ids: &[&str], bezuege: &[Bezug]) -> Option<Facettenwert> {
    let known = &blatt.kontext.konzept.bezuege;
    let named = bezuege.iter().flat_map(|bezug| ids.iter().flat_map(|id| known.massnahmen(*bezug, id)));
    let mut found: Vec<usize> = named.copied().collect();
    found.sort_unstable();
    found.dedup();
    let link = Verknuepfung::zu_id(blatt, id).filter(|_| !found.is_empty())?;
    Some(Facettenwert {
        wert: id.to_owned(),
        titel: link.titel,
        href: link.href,
        anzahl: found.len(),
        fremd: link.fremd,
    })
}

fn sichtbar<'a>(blatt: &Blatt<'_>, ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    ids.filter(|id| Verknuepfung::zu_id(blatt, id).is_some()).map(str::to_owned).collect()
}
