//! Draws charts as SVG. Colours come from the theme by class, in light and dark; series also differ
//! by dashes, marks and patterns, and their names stand above in whole words. Only basic arithmetic
//! is used, so every machine draws the same.

use super::{markup::Markup, satz, sprache};
use crate::{
    base::{
        date::PartialDate,
        decimal::{Decimal, Notation},
        silben::silben,
    },
    document::{reihe::Wert, wortschatz::Diagrammart},
    site::bausteine::{
        schaubild::{Schaubild, Serie, Zielmarke},
        sprachmarke::Sprachmarke,
    },
};

/// The drawing is this wide in its own units; on a phone a unit is a little less than a pixel.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 260.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 30.0;
/// Height of a line of text.
const LINE: f64 = 17.0;
/// The size of its text.
const SIZE: f64 = 14.0;
/// Space between what stands side by side.
const GAP: f64 = 8.0;
/// Series beyond these repeat the looks of the first ones; their names still tell them apart.
const LOOKS: usize = 6;
/// At most this part of the width is for targets: they never squeeze the figures.
const STREIFEN: f64 = 0.4;
const DASHES: [Option<&str>; LOOKS] =
    [None, Some("7 4"), Some("2 4"), Some("10 4 2 4"), Some("14 5"), Some("4 2")];

/// Writes what lines, marks and fillings mean; nothing where there is one series and no target.
pub(super) fn schluessel(bild: &Schaubild, art: Diagrammart, html: &mut Markup) {
    // Rows carry their names themselves.
    let rows = art == Diagrammart::Balken && bild.jahre.len() == 1;
    let named = bild.serien.len() > 1 && !rows;
    if !named && bild.ziele.is_empty() && bild.abstand.is_none() {
        return;
    }
    let dashes = |look: usize, serie: &Serie| dashes(look, serie, &bild.serien);
    html.block("ul").class("schluessel").with(|html| {
        for (look, serie) in bild.serien.iter().enumerate().filter(|_| named) {
            entry(&serie.name, bild.datensprache.as_ref().filter(|_| serie.benannt), html, |svg| {
                let number = look % LOOKS + 1;
                if matches!(art, Diagrammart::Balken | Diagrammart::Gestapelt) {
                    bar(svg, (&bild.name, look), (3.0, 1.0), (22.0, 12.0));
                } else {
                    let line = svg.leaf("path").attr("class", format_args!("d-linie dl-{number}"));
                    line.attr("d", "M0 7H28").maybe("stroke-dasharray", dashes(look, serie));
                    let class = format!("d-punkt dl-{number} dk-{number}");
                    mark(svg, look, &class, (14.0, 7.0), 4.0);
                }
            });
        }
        if let Some(abstand) = &bild.abstand {
            entry(abstand, None, html, |svg| {
                let area = svg.leaf("rect").class("d-abstand").attr("x", "3").attr("y", "1");
                area.attr("width", "22").attr("height", "12");
            });
        }
        let mut shown: Vec<&str> = Vec::new();
        for ziel in &bild.ziele {
            if !shown.contains(&ziel.name.as_str()) {
                shown.push(&ziel.name);
                entry(&ziel.name, None, html, |svg| {
                    mark(svg, 3, "d-ziel", (14.0, 7.0), 5.5);
                });
            }
        }
    });
}

/// A small drawing and what it means.
fn entry(
    name: &str,
    fremd: Option<&Sprachmarke>,
    html: &mut Markup,
    draw: impl FnOnce(&mut Markup),
) {
    let mut drawing = Markup::default();
    draw(&mut drawing);
    html.tag("li").with(|html| {
        let svg = html.tag("svg").class("schluesselbild").attr("viewBox", "0 0 28 14");
        svg.attr("aria-hidden", "true").with(|html| html.append(&drawing));
        html.text(" ");
        sprache::worte(fremd, name, html);
    });
    html.line();
}

/// Writes the drawing.
/// Returns where the axis of values begins, if that is not at zero.
pub(super) fn write(bild: &Schaubild, art: Diagrammart, html: &mut Markup) -> Option<String> {
    let one_time = bild.jahre.len() == 1;
    let mut paper =
        Paper { svg: Markup::default(), bild, notation: bild.texte.notation(), low: None };
    let height = match art {
        Diagrammart::Balken if one_time => paper.rows(),
        Diagrammart::Balken => paper.grouped(),
        Diagrammart::Gestapelt => paper.stacked(),
        Diagrammart::Linie | Diagrammart::Abstand => paper.lines(art),
    };
    let name = format!("{}-text", bild.name);
    html.block("svg")
        .class("diagramm")
        .attr("viewBox", format_args!("0 0 {WIDTH} {height}"))
        .attr("role", "img")
        .attr("aria-labelledby", &name)
        .with(|html| {
            html.tag("desc").attr("id", &name).text(&bild.beschreibung);
            html.append(&paper.svg);
        });
    paper.low
}

struct Paper<'a> {
    svg: Markup,
    bild: &'a Schaubild,
    notation: Notation,
    /// Where the axis of values begins, if not at zero.
    low: Option<String>,
}

/// The strip of targets behind the figures.
struct Zielstreifen {
    /// All of it.
    width: f64,
    /// The part of one time.
    column: f64,
    /// The times, each once.
    dates: Vec<PartialDate>,
}

/// A bar for one value.
struct ValueBar {
    look: usize,
    wert: Option<Wert>,
    x: f64,
    width: f64,
    /// Whether it says its figure.
    labelled: bool,
}

/// The axis of values.
struct Axis {
    low: f64,
    high: f64,
    step: f64,
    top: f64,
    bottom: f64,
}

/// Where an axis begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Floor {
    /// At zero, as bars do.
    Zero,
    /// Where there is something to see, as lines do.
    Values,
}

impl Axis {
    /// An axis with round steps that holds all values.
    fn new(values: &[f64], floor: Floor, (top, bottom): (f64, f64)) -> Self {
        // What is counted has no halves.
        let whole = values.iter().all(|it| (it - it.round()).abs() < f64::EPSILON);
        let mut low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let mut high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if floor == Floor::Zero || low > 0.0 && low < high * 0.6 {
            low = low.min(0.0);
            high = high.max(0.0);
        }
        if (high - low).abs() < f64::EPSILON {
            // One value alone stands in the middle, not on the floor.
            let room = if high == 0.0 { 1.0 } else { high.abs() * 0.1 };
            high += room;
            low -= if floor == Floor::Zero { 0.0 } else { room };
        }
        let step = round_step((high - low) / 4.0);
        let step = if whole { step.floor().max(1.0) } else { step };
        Self {
            low: (low / step).floor() * step,
            high: (high / step).ceil() * step,
            step,
            top,
            bottom,
        }
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)
    }

    fn ticks(&self) -> Vec<f64> {
        let mut ticks = Vec::new();
        let mut tick = self.low;
        // At most some ten steps; half a step guards against what adding leaves over.
        while tick < self.high + self.step / 2.0 {
            ticks.push(tick);
            tick += self.step;
        }
        ticks
    }

    /// Decimals that the steps need.
    fn decimals(&self) -> usize {
        let mut step = self.step;
        let mut decimals = 0;
        while (step - step.round()).abs() > 1e-6 && decimals < 6 {
            step *= 10.0;
            decimals += 1;
        }
        decimals
    }
}

/// The next larger of 1, 2, 2.5, 5 times a power of ten. No logarithm: its last bit differs between
/// machines.
fn round_step(wanted: f64) -> f64 {
    let mut power = 1.0;
    while power > wanted {
        power /= 10.0;
    }
    while power * 10.0 <= wanted {
        power *= 10.0;
    }
    [1.0, 2.0, 2.5, 5.0]
        .into_iter()
        .map(|it| it * power)
        .find(|it| *it >= wanted)
        .unwrap_or(power * 10.0)
}

/// A date as a number of years.
fn years(date: PartialDate) -> f64 {
    match date {
        PartialDate::Year(year) => f64::from(year),
        // A school year lies between its two years.
        PartialDate::SchoolYear(year) => f64::from(year) + 0.5,
        PartialDate::HalfYear(year, half) => f64::from(year) + f64::from(half - 1) / 2.0,
        PartialDate::Quarter(year, quarter) => f64::from(year) + f64::from(quarter - 1) / 4.0,
        PartialDate::Month(year, month) => f64::from(year) + f64::from(month - 1) / 12.0,
        PartialDate::Day(day) => f64::from(day.year()) + f64::from(day.day_of_year() - 1) / 366.0,
    }
}

fn number(wert: Option<Wert>) -> Option<f64> {
    wert.and_then(Wert::zahl).map(Decimal::to_f64)
}

fn values(serie: &Serie) -> impl Iterator<Item = f64> {
    serie.werte.iter().filter_map(|it| number(*it))
}

fn width_of(text: &str) -> f64 {
    satz::breite(text, SIZE)
}

/// How a line is dashed. Beside scenarios what was measured is the one whole line.
fn dashes(look: usize, serie: &Serie, all: &[Serie]) -> Option<&'static str> {
    match DASHES[look % LOOKS] {
        None if serie.szenario => Some("7 4"),
        Some(_) if !serie.szenario && all.iter().any(|it| it.szenario) => None,
        own => own,
    }
}

/// A name cut into lines that fit.
fn wrapped(text: &str, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace().flat_map(|it| pieces(it, width)) {
        let word = word.as_str();
        match lines.last_mut() {
            Some(line) if width_of(line) + width_of(word) + width_of(" ") <= width => {
                line.extend([" ", word]);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A word cut between syllables where it is longer than a line.
fn pieces(word: &str, width: f64) -> Vec<String> {
    if width_of(word) <= width {
        return vec![word.to_owned()];
    }
    let mut pieces: Vec<String> = Vec::new();
    for syllable in silben(word) {
        match pieces.last_mut() {
            // With the hyphen behind it.
            Some(last) if width_of(last) + width_of(syllable) + width_of("-") <= width => {
                last.extend([syllable]);
            }
            _ => pieces.push(syllable.to_owned()),
        }
    }
    let last = pieces.len() - 1;
    pieces[..last].iter_mut().for_each(|it| it.extend(["-"]));
    pieces
}

impl Paper<'_> {
    /// Lines over time, with the gap between two of them if that is the point.
    fn lines(&mut self, art: Diagrammart) -> f64 {
        let bild = self.bild;
        let all = self.with_targets(bild.serien.iter().flat_map(values).collect());
        let axis = Axis::new(&all, Floor::Values, (TOP, HEIGHT - BOTTOM));
        let plan = self.targets_plan();
        let ends: Vec<(usize, PartialDate, Wert)> = bild
            .serien
            .iter()
            .enumerate()
            .filter_map(|(look, serie)| {
                let mut times = bild.jahre.iter().zip(&serie.werte).rev();
                times.find_map(|(date, wert)| {
                    Some((look, *date, (*wert).filter(|it| it.zahl().is_some())?))
                })
            })
            .collect();
        let widest = ends.iter().map(|it| width_of(&self.written(Some(it.2)))).fold(0.0, f64::max);
        let edge = WIDTH - plan.width;
        let left = self.axis(&axis, edge - 4.0);
        let right = edge - widest - 2.0 * GAP;
        let first = bild.jahre.iter().map(|it| years(*it)).fold(f64::INFINITY, f64::min);
        let last = bild.jahre.iter().map(|it| years(*it)).fold(f64::NEG_INFINITY, f64::max);
        let x = |date: PartialDate| {
            if last > first {
                left + 6.0 + (years(date) - first) / (last - first) * (right - left - 6.0)
            } else {
                right
            }
        };
        if art == Diagrammart::Abstand {
            self.gap_area(&axis, &x);
        }
        self.times(&axis, x, edge - 4.0);
        for (date, _) in &bild.brueche {
            // Between the last value before the break and the first one after it.
            let last = bild.jahre.iter().rev().find(|it| *it < date).copied();
            let at = last.map_or(x(*date), |it| f64::midpoint(x(it), x(*date)));
            self.line("d-bruch", (at, axis.top), (at, axis.bottom), Some("3 3"));
        }
        for (look, serie) in bild.serien.iter().enumerate() {
            self.series(look, serie, &axis, x);
        }
        self.ends(&ends, &axis, x);
        self.targets(&plan, &axis);
        HEIGHT
    }

    /// The values of a drawing with those of its targets, so that its axis holds both.
    fn with_targets(&self, mut all: Vec<f64>) -> Vec<f64> {
        all.extend(self.bild.ziele.iter().map(|it| it.wert.to_f64()));
        all
    }

    /// The gap between two series: an area, where both were counted and can be compared.
    fn gap_area(&mut self, axis: &Axis, x: &impl Fn(PartialDate) -> f64) {
        let [one, other] = self.bild.serien.as_slice() else { return };
        let both = self.bild.jahre.iter().zip(one.werte.iter().zip(&other.werte));
        let mut run: Vec<(f64, f64, f64)> = Vec::new();
        let mut runs = Vec::new();
        let mut before: Option<PartialDate> = None;
        for (date, (one, other)) in both {
            let broken = self.is_broken(before, *date);
            before = Some(*date);
            let pair = number(*one).zip(number(*other));
            if pair.is_none() || broken {
                runs.push(std::mem::take(&mut run));
            }
            run.extend(pair.map(|(one, other)| (x(*date), axis.y(one), axis.y(other))));
        }
        runs.push(run);
        for run in runs.iter().filter(|it| it.len() > 1) {
            let there = run.iter().map(|(x, y, _)| format!("{x:.1} {y:.1}"));
            let back = run.iter().rev().map(|(x, _, y)| format!("{x:.1} {y:.1}"));
            let path = there.chain(back).collect::<Vec<_>>().join("L");
            self.svg.leaf("path").class("d-abstand").attr("d", format_args!("M{path}Z"));
        }
        // One time alone has no area.
        for (x, one, other) in runs.iter().filter(|it| it.len() == 1).flatten() {
            self.line("d-abstandslinie", (*x, *one), (*x, *other), None);
        }
    }

    /// Whether values of two times cannot be compared.
    fn is_broken(&self, before: Option<PartialDate>, date: PartialDate) -> bool {
        let mut breaks = self.bild.brueche.iter();
        breaks.any(|(at, _)| before.is_some_and(|it| it < *at) && *at <= date)
    }

    /// The last value of each line beside its end, moved apart where two would cover each other.
    fn ends(
        &mut self,
        ends: &[(usize, PartialDate, Wert)],
        axis: &Axis,
        x: impl Fn(PartialDate) -> f64,
    ) {
        let height = |wert: Wert| number(Some(wert)).map_or(axis.bottom, |it| axis.y(it));
        let mut labels: Vec<(f64, f64, usize, String)> = ends
            .iter()
            .map(|(look, date, wert)| (height(*wert), x(*date), *look, self.written(Some(*wert))))
            .collect();
        labels.sort_by(|left, right| left.0.total_cmp(&right.0));
        let mut free = f64::NEG_INFINITY;
        let mut tops: Vec<f64> = Vec::new();
        for (y, ..) in &labels {
            let top = y.max(free);
            tops.push(top);
            free = top + SIZE;
        }
        // Pushed below the axis: move back up as far as there is room.
        let mut limit = axis.bottom;
        for top in tops.iter_mut().rev() {
            *top = top.min(limit);
            limit = *top - SIZE;
        }
        for ((_, x, look, text), y) in labels.iter().zip(tops) {
            let class = format!("d-ende dt-{}", look % LOOKS + 1);
            self.text(&class, (x + GAP, y + 5.0), "start", text);
        }
    }

    /// How much room targets take: a column for each time that has one.
    fn targets_plan(&self) -> Zielstreifen {
        let mut dates: Vec<PartialDate> = self.bild.ziele.iter().map(|it| it.jahr).collect();
        dates.sort();
        dates.dedup();
        if dates.is_empty() {
            return Zielstreifen { width: 0.0, column: 0.0, dates };
        }
        let years = dates.iter().map(|it| width_of(&self.bild.texte.datum_kurz(*it)));
        let figures = self.bild.ziele.iter().map(|it| width_of(&it.wert.write(self.notation)));
        let widest = years.chain(figures).fold(20.0, f64::max) + GAP;
        let column = widest.min(WIDTH * STREIFEN / as_f64(dates.len()));
        Zielstreifen { width: column * as_f64(dates.len()) + GAP, column, dates }
    }

    /// The targets, in a strip of their own behind the figures: time runs on there, but not to scale.
    fn targets(&mut self, plan: &Zielstreifen, axis: &Axis) {
        if plan.dates.is_empty() {
            return;
        }
        let left = WIDTH - plan.width;
        self.line("d-zielgrenze", (left, axis.top - 10.0), (left, axis.bottom), Some("2 3"));
        let mut free = f64::NEG_INFINITY;
        for (at, date) in plan.dates.iter().enumerate() {
            let x = left + GAP + plan.column * (as_f64(at) + 0.5);
            for ziel in self.bild.ziele.iter().filter(|it| it.jahr == *date) {
                let y = axis.y(ziel.wert.to_f64());
                self.mark(3, "d-ziel", (x, y), 5.5);
                let above = y - axis.top > SIZE;
                let text = ziel.wert.write(self.notation);
                self.text("d-wert", (x, if above { y - 10.0 } else { y + 20.0 }), "middle", &text);
            }
            free = self.time(*date, x, axis.bottom, free);
        }
    }

    /// Where the one series ends that was measured, beside scenarios.
    fn measured(&self) -> Option<(PartialDate, f64)> {
        let mut measured = self.bild.serien.iter().filter(|it| !it.szenario);
        let one = measured.next().filter(|_| measured.next().is_none())?;
        let mut values = self.bild.jahre.iter().zip(&one.werte).rev();
        values.find_map(|(date, wert)| Some((*date, number(*wert)?)))
    }

    /// A line; that of a scenario is dashed, and begins where what was measured ends.
    fn series(&mut self, look: usize, serie: &Serie, axis: &Axis, x: impl Fn(PartialDate) -> f64) {
        let look = look % LOOKS;
        let mut steps = Vec::new();
        let first = self.bild.jahre.iter().zip(&serie.werte).find(|it| number(*it.1).is_some());
        let begin = self.measured().filter(|_| serie.szenario);
        let begin = begin.filter(|it| first.is_some_and(|first| it.0 < *first.0));
        steps.extend(begin.map(|(date, value)| format!("M{:.1} {:.1}", x(date), axis.y(value))));
        let mut pen_down = begin.is_some();
        let mut before: Option<PartialDate> = None;
        for (date, wert) in self.bild.jahre.iter().zip(&serie.werte) {
            // Values on both sides of a break cannot be compared, so nothing joins them.
            if self.is_broken(before, *date) {
                pen_down = false;
            }
            before = Some(*date);
            // Where a figure is missing the line breaks; it never runs through a guess.
            let Some(value) = number(*wert) else {
                // In front of a scenario there is nothing to miss.
                pen_down &= begin.is_some() && first.is_some_and(|it| date < it.0);
                continue;
            };
            let step = if pen_down { "L" } else { "M" };
            steps.push(format!("{step}{:.1} {:.1}", x(*date), axis.y(value)));
            pen_down = true;
        }
        let dashes = dashes(look, serie, &self.bild.serien);
        let line = self.svg.leaf("path").attr("class", format_args!("d-linie dl-{}", look + 1));
        line.attr("d", steps.concat()).maybe("stroke-dasharray", dashes);
        for (date, wert) in self.bild.jahre.iter().zip(&serie.werte) {
            let Some(value) = number(*wert) else { continue };
            let unsure = matches!(wert, Some(Wert::Unsicher(_)));
            let class = if unsure { "d-hohl" } else { "d-punkt" };
            let class = format!("{class} dl-{} dk-{}", look + 1, look + 1);
            self.mark(look, &class, (x(*date), axis.y(value)), 4.0);
        }
    }

    /// Bars side by side for each time.
    fn grouped(&mut self) -> f64 {
        let bild = self.bild;
        let all = self.with_targets(bild.serien.iter().flat_map(values).collect());
        self.patterns();
        let axis = Axis::new(&all, Floor::Zero, (TOP, HEIGHT - BOTTOM));
        let plan = self.targets_plan();
        let right = WIDTH - plan.width - if plan.dates.is_empty() { 0.0 } else { 4.0 };
        let left = self.axis(&axis, right);
        let slot = (right - left) / as_f64(bild.jahre.len());
        let bar = (slot * 0.78 / as_f64(bild.serien.len())).min(46.0);
        // Either every bar says its figure or none does.
        let widest = bild
            .serien
            .iter()
            .flat_map(|it| &it.werte)
            .map(|it| width_of(&self.written(*it)))
            .fold(0.0, f64::max);
        let labelled = widest <= bar + 4.0;
        let mut free = f64::NEG_INFINITY;
        for (at, date) in bild.jahre.iter().enumerate() {
            let middle = left + slot * (as_f64(at) + 0.5);
            let start = middle - bar * as_f64(bild.serien.len()) / 2.0;
            for (look, serie) in bild.serien.iter().enumerate() {
                let x = start + bar * as_f64(look);
                let wert = serie.werte[at];
                self.value_bar(&ValueBar { look, wert, x, width: bar, labelled }, &axis);
            }
            free = self.time(*date, middle, axis.bottom, free);
        }
        self.targets(&plan, &axis);
        HEIGHT
    }

    fn value_bar(&mut self, bar: &ValueBar, axis: &Axis) {
        let ValueBar { look, wert, x, width, labelled } = *bar;
        let Some(value) = number(wert) else {
            // The sign stands where the bar would: nothing is drawn as zero.
            if let Some(Wert::Fehlt(sign)) = wert {
                self.text("d-wert", (x + width / 2.0, axis.y(0.0) - 4.0), "middle", sign.zeichen());
            }
            return;
        };
        let (top, base) = (axis.y(value.max(0.0)), axis.y(value.min(0.0)));
        self.bar(look, (x + 1.0, top), (width - 2.0, base - top));
        let text = self.written(wert);
        if labelled || matches!(wert, Some(Wert::Unsicher(_))) {
            self.text("d-wert", (x + width / 2.0, top - 4.0), "middle", &text);
        }
    }

    /// Bars of parts upon each other, negative ones below zero, with their sum. Where a part is missing its sign stands on the bar: what is drawn is not the whole.
    fn stacked(&mut self) -> f64 {
        let bild = self.bild;
        let sum = |at: usize, sign: f64| -> f64 {
            let numbers = bild.serien.iter().filter_map(|it| number(it.werte[at]));
            numbers.filter(|it| it * sign > 0.0).sum()
        };
        let times = 0..bild.jahre.len();
        let all = self.with_targets(times.flat_map(|at| [sum(at, 1.0), sum(at, -1.0)]).collect());
        self.patterns();
        let axis = Axis::new(&all, Floor::Zero, (TOP, HEIGHT - BOTTOM));
        let plan = self.targets_plan();
        let right = WIDTH - plan.width - if plan.dates.is_empty() { 0.0 } else { 4.0 };
        let left = self.axis(&axis, right);
        let slot = (right - left) / as_f64(bild.jahre.len());
        let bar = (slot * 0.7).min(46.0);
        let totals: Vec<String> = (0..bild.jahre.len()).map(|at| self.total(at)).collect();
        // Either every bar says its sum or none does.
        let totalled = totals.iter().all(|it| width_of(it) + 4.0 <= slot);
        let mut free = f64::NEG_INFINITY;
        for (at, date) in bild.jahre.iter().enumerate() {
            let x = left + slot * (as_f64(at) + 0.5) - bar / 2.0;
            let (mut above, mut below) = (0.0, 0.0);
            let mut signs: Vec<&str> = Vec::new();
            for (look, serie) in bild.serien.iter().enumerate() {
                match serie.werte[at] {
                    Some(Wert::Fehlt(sign)) => signs.push(sign.zeichen()),
                    Some(Wert::Unsicher(_)) => signs.push("( )"),
                    _ => {}
                }
                let Some(value) = number(serie.werte[at]) else { continue };
                let base = if value < 0.0 { &mut below } else { &mut above };
                let (from, to) = (axis.y(*base), axis.y(*base + value));
                *base += value;
                self.bar(look, (x, from.min(to)), (bar, (from - to).abs()));
            }
            // What lacks a part is not the whole, and has no sum.
            let said =
                if signs.is_empty() && totalled { totals[at].clone() } else { signs.join(" ") };
            if !said.is_empty() {
                self.text("d-wert", (x + bar / 2.0, axis.y(above) - 4.0), "middle", &said);
            }
            free = self.time(*date, x + bar / 2.0, axis.bottom, free);
        }
        self.targets(&plan, &axis);
        HEIGHT
    }

    /// The sum of the parts of a time, as people read it.
    fn total(&self, at: usize) -> String {
        let mut parts = self.bild.serien.iter().filter_map(|it| it.werte[at]?.zahl());
        let sum = parts.next().and_then(|first| parts.try_fold(first, Decimal::plus));
        sum.map(|it| it.write(self.notation)).unwrap_or_default()
    }

    /// One time only: a row for each series, its name above its bar, so that long names have room.
    fn rows(&mut self) -> f64 {
        let bild = self.bild;
        let all = self.with_targets(bild.serien.iter().flat_map(values).collect());
        let longest = all.iter().copied().fold(0.0, f64::max);
        let widest = bild.serien.iter().map(|it| width_of(&self.written(it.werte[0])));
        let room = WIDTH - widest.fold(0.0, f64::max) - 2.0 * GAP;
        let long = |value: f64| if longest > 0.0 { value.max(0.0) / longest * room } else { 0.0 };
        self.patterns();
        let mut y = 4.0;
        for (look, serie) in bild.serien.iter().enumerate() {
            for line in wrapped(&serie.name, WIDTH) {
                self.text("d-name", (0.0, y + 12.0), "start", &line);
                y += LINE;
            }
            let wert = serie.werte[0];
            let width = long(number(wert).unwrap_or(0.0));
            if number(wert).is_some() {
                self.bar(look, (0.0, y), (width.max(1.0), 16.0));
            }
            let text = self.written(wert);
            self.text("d-wert", (width + 6.0, y + 13.0), "start", &text);
            // Its target lies on its bar; that of all on the one bar there is.
            let own = |ziel: &&Zielmarke| match ziel.gruppe.as_deref() {
                Some(gruppe) => gruppe == serie.name,
                None => bild.serien.len() == 1 || !serie.benannt,
            };
            for ziel in bild.ziele.iter().filter(own) {
                self.mark(3, "d-ziel", (long(ziel.wert.to_f64()), y + 8.0), 5.5);
            }
            y += 28.0;
        }
        y
    }

    /// A figure as people read it.
    fn written(&self, wert: Option<Wert>) -> String {
        match wert {
            None => String::new(),
            Some(Wert::Zahl(number)) => number.write(self.notation),
            Some(Wert::Unsicher(number)) => format!("({})", number.write(self.notation)),
            Some(Wert::Fehlt(sign)) => sign.zeichen().to_owned(),
        }
    }

    /// Lines and numbers of the axis of values; returns where the drawing begins.
    fn axis(&mut self, axis: &Axis, right: f64) -> f64 {
        let decimals = axis.decimals();
        let written: Vec<(f64, String)> = axis
            .ticks()
            .into_iter()
            .map(|tick| {
                let plain = format!("{tick:.decimals$}");
                let text = Decimal::parse(&plain, Notation::English)
                    .map_or(plain, |it| it.write(self.notation));
                (tick, text)
            })
            .collect();
        self.low = written.first().filter(|it| it.0 > 0.0).map(|it| it.1.clone());
        let left = written.iter().map(|it| width_of(&it.1)).fold(0.0, f64::max) + 6.0;
        for (tick, text) in written {
            let y = axis.y(tick);
            self.line(if tick == 0.0 { "d-null" } else { "d-raster" }, (left, y), (right, y), None);
            self.text("d-achse", (left - 6.0, y + 4.5), "end", &text);
        }
        left
    }

    /// The times below the drawing, as many as have room in front of `right`.
    fn times(&mut self, axis: &Axis, x: impl Fn(PartialDate) -> f64, right: f64) {
        let mut free = f64::NEG_INFINITY;
        let mut dates = self.bild.jahre.clone();
        dates.sort();
        for date in dates {
            let text = self.bild.texte.datum_kurz(date);
            let half = width_of(&text) / 2.0;
            let at = x(date).min(right - half);
            if at - half > free {
                self.text("d-achse", (at, axis.bottom + 19.0), "middle", &text);
                free = at + half + 6.0;
            }
        }
    }

    /// A time below its bars, if the one before leaves room; returns where the next may begin.
    fn time(&mut self, date: PartialDate, x: f64, bottom: f64, free: f64) -> f64 {
        let text = self.bild.texte.datum_kurz(date);
        let half = width_of(&text) / 2.0;
        let x = x.min(WIDTH - half);
        if x - half <= free {
            return free;
        }
        self.text("d-achse", (x, bottom + 19.0), "middle", &text);
        x + half + 4.0
    }

    /// Fillings that differ without colour.
    fn patterns(&mut self) {
        let (name, looks) = (&self.bild.name, self.bild.serien.len().min(LOOKS));
        self.svg.tag("defs").with(|svg| {
            for look in 1..looks {
                let number = look + 1;
                let pattern = svg.tag("pattern").attr("id", format_args!("{name}-m{look}"));
                pattern
                    .attr("class", format_args!("d-muster dl-{number} dk-{number}"))
                    .attr("width", "8")
                    .attr("height", "8")
                    .attr("patternUnits", "userSpaceOnUse")
                    .with(|svg| filling(look, svg));
            }
        });
    }

    fn bar(&mut self, look: usize, at: (f64, f64), size: (f64, f64)) {
        bar(&mut self.svg, (&self.bild.name, look), at, size);
    }

    fn mark(&mut self, look: usize, class: &str, at: (f64, f64), size: f64) {
        mark(&mut self.svg, look, class, at, size);
    }

    fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64), dashes: Option<&str>) {
        let line = self.svg.leaf("line").attr("class", class).attr("x1", from.0).attr("y1", from.1);
        line.attr("x2", to.0).attr("y2", to.1).maybe("stroke-dasharray", dashes);
    }

    fn text(&mut self, class: &str, (x, y): (f64, f64), anchor: &str, text: &str) {
        let words = self.svg.tag("text").attr("class", class).attr("x", x).attr("y", y);
        words.attr("text-anchor", anchor).text(text);
    }
}

/// A bar; `name` is that of the chart whose fillings it uses.
fn bar(
    svg: &mut Markup,
    (name, look): (&str, usize),
    (x, y): (f64, f64),
    (width, height): (f64, f64),
) {
    let look = look % LOOKS;
    let number = look + 1;
    // A class would win over the pattern, so only the first look has its filling from the theme.
    let class = if look == 0 {
        format!("d-balken dl-{number} dk-{number}")
    } else {
        format!("d-balken dl-{number}")
    };
    let fill = (look > 0).then(|| format!("url(#{name}-m{look})"));
    let bar = svg.leaf("rect").attr("class", class).attr("x", x).attr("y", y);
    bar.attr("width", width).attr("height", height).maybe("fill", fill);
}

/// A mark of a point: its shape tells series apart without colour.
fn mark(svg: &mut Markup, look: usize, class: &str, (x, y): (f64, f64), size: f64) {
    let d = size * 2.0;
    let path = match look % 4 {
        0 => {
            let circle = svg.leaf("circle").attr("class", class);
            circle.attr("cx", x).attr("cy", y).attr("r", size);
            return;
        }
        1 => format!("M{:.1} {:.1}h{d:.1}v{d:.1}h-{d:.1}z", x - size, y - size),
        2 => format!("M{x:.1} {:.1}l{size:.1} {d:.1}h-{d:.1}z", y - size),
        _ => format!(
            "M{x:.1} {:.1}l{size:.1} {size:.1}l-{size:.1} {size:.1}l-{size:.1} -{size:.1}z",
            y - size
        ),
    };
    svg.leaf("path").attr("class", class).attr("d", path);
}

/// What the filling of a look repeats.
fn filling(look: usize, svg: &mut Markup) {
    let path = match look {
        1 => "M-2 2L2 -2M0 8L8 0M6 10L10 6",
        2 => {
            svg.leaf("circle").attr("cx", "4").attr("cy", "4").attr("r", "1.6");
            return;
        }
        3 => "M0 4H8",
        4 => "M0 4H8M4 0V8",
        _ => "M-2 6L2 10M0 0L8 8M6 -2L10 2",
    };
    svg.leaf("path").attr("d", path);
}

fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
