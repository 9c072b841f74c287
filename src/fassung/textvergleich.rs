//! Two texts, block by block and word by word: a table by column and cell, a list by item, code by
//! line, a quotation by what stands in it. Exact: the old text can be read back from the comparison,
//! and the new one too.

use super::{
    anzeige::Anzeige,
    eigenschaft::Eigenschaft,
    einschub::{self, Einschubinhalt},
    folge::{Einschubvergleich, Folge, Innen, Schritt, Tabellenvergleich, Textvergleich},
    laeufe::{self, Lauf, Verbleib},
    merkmale::{block_mark, block_words, item_mark, mark, note_mark, short, short_words},
    naehe::Merkmal,
    spalten::Spaltenpaare,
    umbau,
    worte::{Ausschnitt, Blick, Textseite, Wort, worte, worte_aus, worte_aus_code},
    wortlaut,
    zuordnung::{Zuordnung, pair, pair_anywhere},
};
use crate::{
    base::{hash::Hash, span::Span},
    document::{
        block::{Block, BlockKind, Definition, Inline, Item, Texttabelle, Zaehlart},
        html::{HtmlStueck, Sanitised, stuecke},
        value::Prosa,
    },
};

/// What changed about a part and inside it.
struct Inneres {
    eigenschaften: Vec<Eigenschaft>,
    innen: Option<Innen>,
}

impl From<Innen> for Inneres {
    fn from(innen: Innen) -> Self {
        Self { eigenschaften: Vec::new(), innen: Some(innen) }
    }
}

impl Inneres {
    fn mit(mut self, eigenschaft: Option<Eigenschaft>) -> Self {
        self.eigenschaften.extend(eigenschaft);
        self
    }
}

/// Compares two texts with what their versions show.
#[must_use]
pub fn compare(
    (alt, old): (&Prosa, Anzeige<'_>),
    (neu, new): (&Prosa, Anzeige<'_>),
) -> Textvergleich {
    let named = alt.links.len() + alt.bilder.len() + alt.einschuebe.len();
    if alt.is_same(neu) && named == 0 {
        return Textvergleich {
            bloecke: Folge::unchanged(alt.blocks.len()),
            fussnoten: Folge::unchanged(alt.fussnoten.len()),
            unsichtbar: false,
        };
    }
    let (old, new) = (Textseite::new(alt, old), Textseite::new(neu, new));
    let noten = noten(old, new);
    let (old, new) =
        (Textseite { noten: &noten.alt, ..old }, Textseite { noten: &noten.neu, ..new });
    let (left, right) = (
        Ausschnitt { teil: &*alt.blocks, seite: old },
        Ausschnitt { teil: &*neu.blocks, seite: new },
    );
    let bloecke = blocks(left, right);
    let fussnoten = steps(noten.paare, |at, to| {
        let (at, to) = (&*alt.fussnoten[at].blocks, &*neu.fussnoten[to].blocks);
        Innen::Bloecke(blocks(left.only(at), right.only(to))).into()
    });
    let unsichtbar = unseen(&bloecke, left, right);
    Textvergleich { bloecke, fussnoten, unsichtbar }
}

/// Footnotes on both sides, by what they say.
struct Noten {
    paare: Vec<Zuordnung>,
    /// For each old one what it is known by.
    alt: Vec<Hash>,
    /// For each new one what it is known by.
    neu: Vec<Hash>,
}

/// Footnotes stand in the order of their marks, so they are paired wherever they stand.
fn noten(alt: Textseite<'_>, neu: Textseite<'_>) -> Noten {
    let marks = |seite: Textseite<'_>| -> Vec<Merkmal> {
        seite.text.fussnoten.iter().map(|it| note_mark(it, seite)).collect()
    };
    let paare = pair_anywhere(&marks(alt), &marks(neu));
    let mut known: Vec<Hash> =
        (0..alt.text.fussnoten.len()).map(|at| Hash::of(&("weg", at))).collect();
    for paar in &paare {
        if let Zuordnung::Gleich(left, right) | Zuordnung::Anders(left, right) = paar {
            known[*left] = Hash::of(&("note", right));
        }
    }
    let neu = (0..neu.text.fussnoten.len()).map(|at| Hash::of(&("note", at))).collect();
    Noten { paare, alt: known, neu }
}

/// Whether parts that look alike differ in something that nobody sees.
fn unseen(folge: &Folge, alt: Ausschnitt<'_, [Block]>, neu: Ausschnitt<'_, [Block]>) -> bool {
    let (old, new) = (
        Textseite { blick: Blick::Genau, ..alt.seite },
        Textseite { blick: Blick::Genau, ..neu.seite },
    );
    folge.0.iter().any(|step| match (step.paar, &step.innen) {
        (Zuordnung::Gleich(left, right), _) => {
            wortlaut::of_block(&alt.teil[left], old) != wortlaut::of_block(&neu.teil[right], new)
        }
        (_, Some(Innen::Text(runs))) => runs.iter().any(|run| {
            let both = run.alt.iter().zip(&run.neu);
            both.into_iter().any(|(left, right)| old.gesagt(left) != new.gesagt(right))
        }),
        _ => false,
    })
}

fn blocks(alt: Ausschnitt<'_, [Block]>, neu: Ausschnitt<'_, [Block]>) -> Folge {
    let marks = |blocks: Ausschnitt<'_, [Block]>| -> Vec<Merkmal> {
        blocks.teil.iter().map(|it| block_mark(it, blocks.seite)).collect()
    };
    let pairs = pair(&marks(alt), &marks(neu));
    let mut folge =
        steps(pairs, |left, right| block(alt.only(&alt.teil[left]), neu.only(&neu.teil[right])));
    // What a block placed into the text shows comes and goes with it.
    for step in &mut folge.0 {
        step.innen = match step.paar {
            Zuordnung::Weg(at) => one_sided(alt.only(&alt.teil[at]), Verbleib::Weg),
            Zuordnung::Neu(at) => one_sided(neu.only(&neu.teil[at]), Verbleib::Neu),
            _ => continue,
        };
    }
    Folge(umbau::find(folge.0, alt, neu))
}

fn steps(pairs: Vec<Zuordnung>, within: impl Fn(usize, usize) -> Inneres) -> Folge {
    let step = |paar| match paar {
        Zuordnung::Anders(left, right) | Zuordnung::Her(left, right) => {
            let Inneres { eigenschaften, innen } = within(left, right);
            let innen = innen.filter(|it| !eigenschaften.is_empty() || !it.is_unchanged());
            Schritt { eigenschaften, innen, ..Schritt::of(paar) }
        }
        _ => Schritt::of(paar),
    };
    Folge(pairs.into_iter().map(step).collect())
}

/// What changed inside a block.
fn block(alt: Ausschnitt<'_, Block>, neu: Ausschnitt<'_, Block>) -> Inneres {
    use BlockKind::{
        Absatz, Code, Definitionen, Hinweis, Html, Huelle, Liste, Tabelle, Ueberschrift, Zeile,
        Zitat,
    };
    let (one, other) = (&alt.teil.kind, &neu.teil.kind);
    match (one, other) {
        (
            Absatz(old) | Zeile(old) | Ueberschrift { inlines: old, .. },
            Absatz(new) | Zeile(new) | Ueberschrift { inlines: new, .. },
        ) => Inneres::from(Innen::Text(running(alt.only(&**old), neu.only(&**new))))
            .mit(Eigenschaft::ebene(one, other)),
        (
            Zitat(old) | Hinweis(_, old) | Huelle(_, old),
            Zitat(new) | Hinweis(_, new) | Huelle(_, new),
        ) => Inneres::from(Innen::Bloecke(blocks(alt.only(&**old), neu.only(&**new))))
            .mit(Eigenschaft::rahmen(one, other)),
        (Liste { zaehlung: before, items: old }, Liste { zaehlung, items: new }) => {
            Inneres::from(Innen::Liste(items(alt.only(&**old), neu.only(&**new))))
                .mit(Eigenschaft::zaehlung(before.beginn(), zaehlung.beginn()))
        }
        (Tabelle(old), Tabelle(new)) => Innen::Tabelle(table(alt.only(old), neu.only(new))).into(),
        (Definitionen(old), Definitionen(new)) => {
            Innen::Definitionen(definitions(alt.only(&**old), neu.only(&**new))).into()
        }
        (Code { lang: before, text: old }, Code { lang, text: new }) => {
            Inneres::from(Innen::Code(code((old, alt.seite), (new, neu.seite))))
                .mit(Eigenschaft::sprache(before, lang))
        }
        (Html(old), Html(new)) => html((old, alt.seite), (new, neu.seite)),
        (BlockKind::Bild { .. }, BlockKind::Bild { .. }) => image(alt, neu),
        (BlockKind::Einschub(old), BlockKind::Einschub(new)) => {
            placed(alt.only(old), neu.only(new))
        }
        _ => Innen::Ganz.into(),
    }
}

fn running(alt: Ausschnitt<'_, [Inline]>, neu: Ausschnitt<'_, [Inline]>) -> Vec<Lauf> {
    laeufe::compare(&worte(alt.teil), &worte(neu.teil), (&alt.seite, &neu.seite))
}

fn plain(alt: (&str, Textseite<'_>), neu: (&str, Textseite<'_>)) -> Vec<Lauf> {
    laeufe::compare(&worte_aus(alt.0), &worte_aus(neu.0), (&alt.1, &neu.1))
}

fn items(alt: Ausschnitt<'_, [Item]>, neu: Ausschnitt<'_, [Item]>) -> Folge {
    let marks = |items: Ausschnitt<'_, [Item]>| -> Vec<Merkmal> {
        items.teil.iter().map(|it| item_mark(it, items.seite)).collect()
    };
    let folge = steps(pair(&marks(alt), &marks(neu)), |left, right| {
        let (left, right) = (&alt.teil[left], &neu.teil[right]);
        let inner = blocks(alt.only(&*left.blocks), neu.only(&*right.blocks));
        Inneres::from(Innen::Bloecke(inner))
            .mit(Eigenschaft::aufgabe(left.erledigt, right.erledigt))
            .mit(Eigenschaft::zaehlung(left.nummer, right.nummer))
    });
    // Items are split and put together as paragraphs are: each is looked at as a list of its own.
    if !folge.0.iter().any(|it| it.paar.is_einseitig()) {
        return folge;
    }
    let each = |items: &[Item]| -> Vec<Block> { items.iter().map(alone).collect() };
    let (old, new) = (each(alt.teil), each(neu.teil));
    Folge(umbau::find(folge.0, alt.only(&*old), neu.only(&*new)))
}

/// An item as a list of its own.
fn alone(item: &Item) -> Block {
    let kind = BlockKind::Liste { zaehlung: Zaehlart::Punkte, items: vec![item.clone()] };
    Block { kind, span: Span::default(), absatz: None, anker: None, beschriftet: None }
}

fn definitions(alt: Ausschnitt<'_, [Definition]>, neu: Ausschnitt<'_, [Definition]>) -> Folge {
    let explanations = |it: &Definition| -> Vec<Block> { it.erklaerungen.concat() };
    let marks = |all: Ausschnitt<'_, [Definition]>| -> Vec<Merkmal> {
        let one = |it: &Definition| {
            let key = Hash::of(&(
                wortlaut::of_cells(&std::iter::once(&*it.begriff), all.seite),
                wortlaut::of_blocks(&explanations(it), all.seite),
            ));
            let mut words = short_words(&it.begriff);
            explanations(it).iter().for_each(|it| block_words(it, &mut words));
            mark(0, key, words)
        };
        all.teil.iter().map(one).collect()
    };
    steps(pair(&marks(alt), &marks(neu)), |left, right| {
        let (left, right) = (&alt.teil[left], &neu.teil[right]);
        let term = running(alt.only(&*left.begriff), neu.only(&*right.begriff));
        let (old, new) = (explanations(left), explanations(right));
        Innen::Definition(term, blocks(alt.only(&*old), neu.only(&*new))).into()
    })
}

fn code(alt: (&str, Textseite<'_>), neu: (&str, Textseite<'_>)) -> Folge {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(alt.0), lines(neu.0));
    let marks = |lines: &[String]| -> Vec<Merkmal> {
        let one =
            |line: &String| mark(0, Hash::of(line), line.split_whitespace().map(short).collect());
        lines.iter().map(one).collect()
    };
    steps(pair(&marks(&old), &marks(&new)), |left, right| {
        let words = (worte_aus_code(&old[left]), worte_aus_code(&new[right]));
        Innen::Text(laeufe::compare(&words.0, &words.1, (&alt.1, &neu.1))).into()
    })
}

/// Between its tags words are compared; which tags there are is told as a whole.
fn html(alt: (&Sanitised, Textseite<'_>), neu: (&Sanitised, Textseite<'_>)) -> Inneres {
    let texts = |html: &Sanitised| -> Vec<Vec<Wort>> {
        let text = |it| if let HtmlStueck::Text(text) = it { Some(worte_aus(&text)) } else { None };
        stuecke(html).filter_map(text).collect()
    };
    let tags = |html: &Sanitised| -> Hash {
        let tag = |it: HtmlStueck<'_>| {
            if let HtmlStueck::Marke(tag) = it { Some(Hash::of(&tag)) } else { None }
        };
        Hash::of(&stuecke(html).filter_map(tag).collect::<Vec<_>>())
    };
    let pieces = umbau::pieces((&texts(alt.0), alt.1), (&texts(neu.0), neu.1));
    let aufbau = (tags(alt.0) != tags(neu.0)).then_some(Eigenschaft::Aufbau);
    Inneres::from(Innen::Html(pieces)).mit(aufbau)
}

fn image(alt: Ausschnitt<'_, Block>, neu: Ausschnitt<'_, Block>) -> Inneres {
    let (
        BlockKind::Bild { bild: before, unterschrift: old },
        BlockKind::Bild { bild, unterschrift: new },
    ) = (&alt.teil.kind, &neu.teil.kind)
    else {
        return Innen::Ganz.into();
    };
    let known = |seite: Textseite<'_>, at: usize| {
        let image = seite.text.bilder.get(at)?;
        Some((seite.anzeige.bild(&image.target), image.alt.clone()))
    };
    let (Some((one, said)), Some((other, says))) =
        (known(alt.seite, *before), known(neu.seite, *bild))
    else {
        return Innen::Ganz.into();
    };
    Inneres::from(Innen::Bild(plain((old, alt.seite), (new, neu.seite))))
        .mit((one != other).then_some(Eigenschaft::Bild))
        .mit(Eigenschaft::alternativtext(&said, &says))
}

fn placed(alt: Ausschnitt<'_, usize>, neu: Ausschnitt<'_, usize>) -> Inneres {
    let of = |it: Ausschnitt<'_, usize>| {
        let einschub = it.seite.text.einschuebe.get(*it.teil)?.clone();
        let shown = einschub::gezeigt(&einschub, it.seite.anzeige);
        Some((einschub, shown))
    };
    let (Some((before, old)), Some((after, new))) = (of(alt), of(neu)) else {
        return Innen::Ganz.into();
    };
    let inner = old.zip(new).map_or(Innen::Ganz, |(old, new)| {
        let titel = plain((&old.titel, alt.seite), (&new.titel, neu.seite));
        let tabelle = table(alt.only(&old.tabelle), neu.only(&new.tabelle));
        Innen::Einschub(Box::new(Einschubvergleich { alt: old, neu: new, titel, tabelle }))
    });
    let settings = einschub::settings(&before, &after, neu.seite.anzeige).into_iter();
    let eigenschaften = settings.map(|(angabe, alt, neu)| Eigenschaft::Angabe { angabe, alt, neu });
    Inneres { eigenschaften: eigenschaften.collect(), innen: Some(inner) }
        .mit((before.art != after.art).then_some(Eigenschaft::Einschub(before.art, after.art)))
}

/// What a block shows that came or went.
fn one_sided(block: Ausschnitt<'_, Block>, verbleib: Verbleib) -> Option<Innen> {
    let BlockKind::Einschub(number) = block.teil.kind else { return None };
    let seite = block.seite;
    let shown = einschub::gezeigt(seite.text.einschuebe.get(number)?, seite.anzeige)?;
    let nothing = Einschubinhalt::default();
    let (alt, neu) = if verbleib == Verbleib::Weg { (shown, nothing) } else { (nothing, shown) };
    let titel = plain((&alt.titel, seite), (&neu.titel, seite));
    let tabelle = table(block.only(&alt.tabelle), block.only(&neu.tabelle));
    Some(Innen::Einschub(Box::new(Einschubvergleich { alt, neu, titel, tabelle })))
}

fn table(alt: Ausschnitt<'_, Texttabelle>, neu: Ausschnitt<'_, Texttabelle>) -> Tabellenvergleich {
    let spalten = Spaltenpaare::pair(alt, neu);
    let cell = |row: &[Vec<Inline>], at: usize| worte(row.get(at).map_or(&[], |it| &**it));
    let cells = |old: Option<&[Vec<Inline>]>, new: Option<&[Vec<Inline>]>| -> Vec<Vec<Lauf>> {
        let one = |paar: &Zuordnung| {
            let (left, right) = paar.stellen();
            let left = old.zip(left).map(|(row, at)| cell(row, at));
            let right = new.zip(right).map(|(row, at)| cell(row, at));
            match (left, right) {
                (Some(left), Some(right)) => {
                    laeufe::compare(&left, &right, (&alt.seite, &neu.seite))
                }
                (Some(left), None) => laeufe::ganz(Verbleib::Weg, left),
                (None, right) => laeufe::ganz(Verbleib::Neu, right.unwrap_or_default()),
            }
        };
        spalten.paare.iter().map(one).collect()
    };
    let (old_rows, new_rows) = (&alt.teil.zeilen, &neu.teil.zeilen);
    let pairs = pair(&spalten.marks_alt(alt), &spalten.marks_neu(neu));
    let step = |paar| {
        let cells = match paar {
            Zuordnung::Gleich(..) if spalten.is_unchanged() => return Schritt::of(paar),
            Zuordnung::Weg(left) => cells(Some(&old_rows[left]), None),
            Zuordnung::Neu(right) => cells(None, Some(&new_rows[right])),
            Zuordnung::Gleich(left, right)
            | Zuordnung::Anders(left, right)
            | Zuordnung::Fort(left, right)
            | Zuordnung::Her(left, right) => cells(Some(&old_rows[left]), Some(&new_rows[right])),
            Zuordnung::Umbau(..) => unreachable!("rows are paired one by one"),
        };
        Schritt { innen: Some(Innen::Zellen(cells)), ..Schritt::of(paar) }
    };
    let zeilen = Folge(pairs.into_iter().map(step).collect());
    let kopf = cells(Some(&alt.teil.kopf), Some(&neu.teil.kopf));
    Tabellenvergleich { spalten, kopf, zeilen }
}
