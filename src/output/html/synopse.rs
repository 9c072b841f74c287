//! Writes a comparison of two texts in two readings, side by side and merged: each change with the
//! place where it stands and the way to the next one; unchanged passages are folded.

use serde::{Serialize, Serializer};

use super::{
    markup::Markup,
    vergleich::{Lesart, Lesung, Teileschreiber, Ueberschriften, folded},
    vergleichsnotiz,
};
use crate::{
    document::{block::Block, value::Prosa},
    fassung::{
        folge::{Folge, Innen, Schritt},
        zuordnung::Zuordnung,
    },
    site::{
        bausteine::text::{Marken, Text},
        view::synopse::Vergleichstext,
    },
    texte::Arg,
};

impl Serialize for Vergleichstext {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let write = |html: &mut Markup| SynopseWriter::new(self).write(html);
        Markup::of(write).serialize(serializer)
    }
}

/// Marks changes in a text on the page that shows it.
pub(super) struct Marker<'a> {
    text: &'a Text,
    marken: &'a Marken,
}

impl<'a> Marker<'a> {
    /// For a text and what changed in it.
    pub(super) fn new(text: &'a Text, marken: &'a Marken) -> Self {
        Self { text, marken }
    }

    fn parts(&self) -> Teileschreiber<'a> {
        Teileschreiber { texts: (&self.marken.alt, self.text), orte: &self.marken.orte }
    }

    fn lesung(&self) -> Lesung {
        Lesung::new(Lesart::Beide, format!("{}_m", self.text.praefix))
    }

    /// A part with its marks; nothing for what did not change.
    pub(super) fn write(&self, step: &Schritt, goes_on: Option<&Schritt>) -> Option<Markup> {
        let blocks = (&*self.marken.alt.prosa.blocks, &*self.text.prosa.blocks);
        let told = (step, goes_on.is_some_and(|it| step.goes_on(it)));
        let write = |html: &mut Markup| self.parts().step(told, blocks, &self.lesung(), html);
        (!step.is_unchanged()).then(|| Markup::of(write))
    }

    /// The footnotes that changed; their text stands below as it is now.
    pub(super) fn write_notes(&self, html: &mut Markup) {
        let notes = &self.marken.vergleich.fussnoten;
        let prosen = (&self.marken.alt.prosa, &self.text.prosa);
        for step in notes.0.iter().filter(|it| !it.is_unchanged()) {
            note(step, &self.parts(), prosen, &self.lesung(), html);
        }
    }
}

/// A footnote in a reading, with its number there.
fn note(
    step: &Schritt,
    parts: &Teileschreiber<'_>,
    (alt, neu): (&Prosa, &Prosa),
    lesung: &Lesung,
    html: &mut Markup,
) {
    let (left, right) = step.paar.stellen();
    let number = match lesung.art {
        Lesart::Alt => left,
        Lesart::Neu => right,
        Lesart::Beide => right.or(left),
    };
    let Some(number) = number else { return };
    let label = vergleichsnotiz::fussnote(&parts.texts.1.texte, number + 1);
    html.tag("p").class("leise").text(label);
    let old: &[Block] = left.map_or(&[], |at| &alt.fussnoten[at].blocks);
    let new: &[Block] = right.map_or(&[], |at| &neu.fussnoten[at].blocks);
    let lesung = Lesung::new(lesung.art, format!("{}-fn{number}", lesung.pfad));
    if let Some(Innen::Bloecke(folge)) = &step.innen {
        return parts.steps(folge, (old, new), &lesung, html);
    }
    // All of it came, went, or is the same.
    let whole = match step.paar {
        Zuordnung::Weg(_) => (0..old.len()).map(Zuordnung::Weg).collect(),
        Zuordnung::Neu(_) => (0..new.len()).map(Zuordnung::Neu).collect(),
        _ => Folge::unchanged(new.len()).0.iter().map(|it| it.paar).collect::<Vec<_>>(),
    };
    let whole = Folge(whole.into_iter().map(Schritt::of).collect());
    parts.steps(&whole, (old, new), &lesung, html);
}

struct SynopseWriter<'a> {
    text: &'a Vergleichstext,
    parts: Teileschreiber<'a>,
    /// The headings of both texts.
    ueberschriften: (Ueberschriften, Ueberschriften),
    /// How many changes there are.
    anzahl: usize,
}

impl<'a> SynopseWriter<'a> {
    fn new(text: &'a Vergleichstext) -> Self {
        let parts = Teileschreiber { texts: (&text.alt, &text.neu), orte: &text.orte };
        let headings = (Ueberschriften::new(&text.alt.prosa), Ueberschriften::new(&text.neu.prosa));
        Self { text, parts, ueberschriften: headings, anzahl: text.vergleich.anzahl() }
    }

    fn write(&self, html: &mut Markup) {
        html.block("div").class("synopse").with(|html| {
            self.switch(html);
            self.side_by_side(html);
            self.merged(html);
        });
    }

    fn word(&self, key: &str) -> String {
        self.parts.word(key)
    }

    fn prosen(&self) -> (&'a Prosa, &'a Prosa) {
        (&self.text.alt.prosa, &self.text.neu.prosa)
    }

    /// The choice of a reading; without it both are shown.
    fn switch(&self, html: &mut Markup) {
        let name = &self.text.name;
        html.block("fieldset").class("lesart").with(|html| {
            html.tag("legend").text(self.word("synopse-lesart"));
            for (value, key) in
                [("neben", "synopse-nebeneinander"), ("zusammen", "synopse-zusammen")]
            {
                let id = format!("{name}-{value}");
                html.tag("span").with(|html| {
                    html.void("input")
                        .attr("type", "radio")
                        .attr("name", format_args!("{name}-lesart"))
                        .attr("id", &id)
                        .attr("class", format_args!("lesart-{value}"))
                        .flag("checked", value == "neben");
                    html.tag("label").attr("for", &id).text(self.word(key));
                });
                html.text(" ");
            }
        });
    }

    fn side_by_side(&self, html: &mut Markup) {
        let (alt, neu) = &self.text.namen;
        let name = self.word("synopse-tabelle");
        html.block("table").class("synopse-tabelle").attr("aria-label", name).with(|html| {
            html.block("thead").with(|html| {
                html.tag("tr").with(|html| {
                    html.tag("th").attr("scope", "col").text(alt);
                    html.tag("th").attr("scope", "col").text(neu);
                });
            });
            html.tag("tbody").with(|html| {
                html.line();
                let mut count = 0;
                self.rows(&self.text.vergleich.bloecke, Textteil::Text, &mut count, html);
                self.rows(&self.text.vergleich.fussnoten, Textteil::Fussnoten, &mut count, html);
            });
        });
    }

    fn rows(&self, folge: &Folge, teil: Textteil, count: &mut usize, html: &mut Markup) {
        let mut before: Option<&Schritt> = None;
        for run in folded(folge) {
            if let [step] = run {
                let goes_on = before.is_some_and(|it| step.goes_on(it));
                self.row((step, goes_on), teil, count, html);
            } else {
                html.block("tr").class("gleich").with(|html| {
                    html.tag("td").attr("colspan", "2").with(|html| self.fold(run, teil, html));
                });
            }
            before = run.last();
        }
    }

    /// Unchanged parts, told once.
    fn fold(&self, run: &[Schritt], teil: Textteil, html: &mut Markup) {
        let count = [("anzahl", Arg::from(run.len()))];
        let lesung = Lesung::new(Lesart::Neu, &*self.text.name);
        html.tag("details").with(|html| {
            html.tag("summary").text(self.text.neu.texte.text(teil.unveraendert(), &count));
            run.iter().for_each(|it| self.part((it, false), teil, &lesung, html));
        });
    }

    fn part(
        &self,
        (step, goes_on): (&Schritt, bool),
        teil: Textteil,
        lesung: &Lesung,
        html: &mut Markup,
    ) {
        let prosen = self.prosen();
        match teil {
            Textteil::Text => {
                let blocks = (&*prosen.0.blocks, &*prosen.1.blocks);
                self.parts.step((step, goes_on), blocks, lesung, html);
            }
            Textteil::Fussnoten => note(step, &self.parts, prosen, lesung, html),
        }
    }

    fn row(
        &self,
        (step, goes_on): (&Schritt, bool),
        teil: Textteil,
        count: &mut usize,
        html: &mut Markup,
    ) {
        let name = &self.text.name;
        let (alt, neu) = &self.text.namen;
        let counted = step.paar.is_aenderung() && !goes_on;
        *count += usize::from(counted);
        if !step.is_unchanged() && !goes_on {
            html.block("tr").class("ort").with(|html| {
                html.tag("th").attr("colspan", "2").attr("scope", "rowgroup").with(|html| {
                    self.place(step, teil, html);
                    if counted {
                        self.jumps(name, *count, html);
                    }
                });
            });
        }
        let row = if counted {
            html.block("tr").class("anders").attr("id", format_args!("{name}-{}", *count))
        } else {
            html.block("tr").class("gleich")
        };
        row.with(|html| {
            for (side, art) in [(alt, Lesart::Alt), (neu, Lesart::Neu)] {
                html.tag("td").attr("data-name", side).with(|html| {
                    self.part((step, goes_on), teil, &Lesung::new(art, &**name), html);
                });
            }
        });
    }

    /// Under which headings a part stands, and its paragraph number.
    fn place(&self, step: &Schritt, teil: Textteil, html: &mut Markup) {
        if teil == Textteil::Fussnoten {
            return html.text(self.word("synopse-fussnote"));
        }
        let (prosa, headings, at) = match (step.paar, step.paar.neu()) {
            (_, Some(at)) => (self.prosen().1, &self.ueberschriften.1, at),
            (Zuordnung::Weg(at) | Zuordnung::Fort(at, _), _) => {
                (self.prosen().0, &self.ueberschriften.0, at)
            }
            _ => return,
        };
        let mut path = headings.above(prosa, at);
        if let Some(number) = prosa.blocks[at].absatz {
            let args = [("nummer", Arg::from(number.to_string()))];
            path.push(self.text.neu.texte.text("absatz-nummer", &args));
        }
        if path.is_empty() {
            path.push(self.word("synopse-ohne-nummer"));
        }
        html.text(path.join(" › "));
    }

    /// The ways from a change to the one before and the one after.
    fn jumps(&self, name: &str, at: usize, html: &mut Markup) {
        let (total, mut links) = (self.anzahl, Markup::default());
        for (target, key, sign) in [(at - 1, "synopse-davor", "↑"), (at + 1, "synopse-danach", "↓")]
        {
            if (1..=total).contains(&target) {
                let link = links.tag("a").attr("href", format_args!("#{name}-{target}"));
                link.attr("aria-label", self.word(key)).text(sign);
                links.text(" ");
            }
        }
        if !links.is_empty() {
            html.tag("span").class("springen").with(|html| html.append(&links));
        }
    }

    fn merged(&self, html: &mut Markup) {
        html.block("div").class("synopse-zusammen").with(|html| {
            html.line();
            let mut count = 0;
            for (folge, teil) in [
                (&self.text.vergleich.bloecke, Textteil::Text),
                (&self.text.vergleich.fussnoten, Textteil::Fussnoten),
            ] {
                self.merged_parts(folge, teil, &mut count, html);
            }
        });
    }

    fn merged_parts(&self, folge: &Folge, teil: Textteil, count: &mut usize, html: &mut Markup) {
        let name = format!("{}z", self.text.name);
        let lesung = Lesung::new(Lesart::Beide, &*name);
        let mut before: Option<&Schritt> = None;
        for run in folded(folge) {
            match run {
                [step] if step.is_unchanged() => self.part((step, false), teil, &lesung, html),
                [step] => {
                    let goes_on = before.is_some_and(|it| step.goes_on(it));
                    // What moved on together is told once where it stood.
                    if goes_on && matches!(step.paar, Zuordnung::Fort(..)) {
                        before = run.last();
                        continue;
                    }
                    let counted = step.paar.is_aenderung() && !goes_on;
                    *count += usize::from(counted);
                    let id = counted.then(|| format!("{name}-{}", *count));
                    html.block("div").class("anders").maybe("id", id).with(|html| {
                        if counted {
                            html.tag("p").class("ort").with(|html| {
                                self.place(step, teil, html);
                                self.jumps(&name, *count, html);
                            });
                        }
                        self.part((step, goes_on), teil, &lesung, html);
                    });
                }
                run => self.fold(run, teil, html),
            }
            before = run.last();
        }
    }
}

/// The parts of a text that are told one after the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Textteil {
    Text,
    Fussnoten,
}

impl Textteil {
    fn unveraendert(self) -> &'static str {
        match self {
            Self::Text => "synopse-gleiche",
            Self::Fussnoten => "synopse-gleiche-fussnoten",
        }
    }
}
