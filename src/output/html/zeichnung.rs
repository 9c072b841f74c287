//! Draws charts as SVG. Colours come from the theme by class, in light and dark; series also differ
//! by dashes, marks and patterns, and carry their names beside them. Only basic arithmetic is used,
//! so every machine draws the same.

use super::markup::Markup;
use crate::{
    base::{
        date::PartialDate,
        decimal::{Decimal, Notation},
        silben::silben,
    },
    document::{reihe::Wert, wortschatz::Diagrammart},
    site::bausteine::schaubild::{Schaubild, Serie},
};

/// The drawing is this wide in its own units; on a phone a unit is a little less than a pixel.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 260.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 30.0;
/// Height of a line of text.
const LINE: f64 = 17.0;
/// Mean width of a letter at the size of the text.
const LETTER: f64 = 7.8;
/// Space for the names beside the last points: as much as their longest word needs, within bounds.
const LABELS: (f64, f64) = (90.0, 176.0);
/// Series beyond these repeat the looks of the first ones; their names still tell them apart.
const LOOKS: usize = 6;
/// The look of the name of a gap, which has no mark.
const GAP: usize = LOOKS + 1;
/// From so far in front of its name on a point has no pointer to it.
const AHEAD: f64 = 40.0;
const DASHES: [Option<&str>; LOOKS] =
    [None, Some("7 4"), Some("2 4"), Some("10 4 2 4"), Some("14 5"), Some("4 2")];

/// Writes the drawing.
/// Returns where the axis of values begins, if that is not at zero.
pub(super) fn write(bild: &Schaubild, art: Diagrammart, html: &mut Markup) -> Option<String> {
    let one_time = bild.jahre.len() == 1;
    let mut paper = Paper {
        svg: Markup::default(),
        bild,
        notation: bild.texte.notation(),
        labels: label_width(bild),
        low: None,
    };
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
    /// Space for the names beside the drawing.
    labels: f64,
    /// Where the axis of values begins, if not at zero.
    low: Option<String>,
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
    f64::from(u16::try_from(text.chars().count()).unwrap_or(u16::MAX)) * LETTER
}

fn label_width(bild: &Schaubild) -> f64 {
    let names = bild
        .serien
        .iter()
        .map(|it| it.name.as_str())
        .chain(bild.ziele.iter().map(|it| it.text.as_str()));
    let longest = names.flat_map(str::split_whitespace).map(width_of).fold(0.0, f64::max);
    (longest + 12.0).clamp(LABELS.0, LABELS.1)
}

/// A name cut into lines that fit beside the drawing.
fn wrapped(text: &str, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace().flat_map(|it| pieces(it, width)) {
        let word = word.as_str();
        match lines.last_mut() {
            Some(line) if width_of(line) + width_of(word) + LETTER <= width => {
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
            Some(last) if width_of(last) + width_of(syllable) + LETTER <= width => {
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
        let goals = bild.ziele.iter().map(|it| it.wert.to_f64());
        let all: Vec<f64> = bild.serien.iter().flat_map(values).chain(goals).collect();
        let axis = Axis::new(&all, Floor::Values, (TOP, HEIGHT - BOTTOM));
        let left = self.axis(&axis, WIDTH - self.labels);
        let times =
            bild.jahre.iter().chain(bild.ziele.iter().map(|it| &it.jahr)).map(|it| years(*it));
        let first = times.clone().fold(f64::INFINITY, f64::min);
        let last = times.fold(f64::NEG_INFINITY, f64::max);
        let right = WIDTH - self.labels - 8.0;
        let x = |date: PartialDate| {
            if last > first {
                left + 6.0 + (years(date) - first) / (last - first) * (right - left - 6.0)
            } else {
                right
            }
        };
        self.times(&axis, x);
        for (date, _) in &bild.brueche {
            // Between the last value before the break and the first one after it.
            let last = bild.jahre.iter().rev().find(|it| *it < date).copied();
            let at = last.map_or(x(*date), |it| f64::midpoint(x(it), x(*date)));
            self.line("d-bruch", (at, axis.top), (at, axis.bottom), Some("3 3"));
        }
        let mut last_gap = None;
        if let (Diagrammart::Abstand, [one, other]) = (art, bild.serien.as_slice()) {
            for (date, (left, right)) in bild.jahre.iter().zip(one.werte.iter().zip(&other.werte)) {
                if let Some((left, right)) = number(*left).zip(number(*right)) {
                    self.line(
                        "d-abstand",
                        (x(*date), axis.y(left)),
                        (x(*date), axis.y(right)),
                        None,
                    );
                    let middle = f64::midpoint(axis.y(left), axis.y(right));
                    last_gap = bild.abstand.clone().map(|text| (middle, x(*date), GAP, text));
                }
            }
        }
        let mut labels: Vec<(f64, f64, usize, String)> = last_gap.into_iter().collect();
        for (look, serie) in bild.serien.iter().enumerate() {
            self.series(look, serie, &axis, x);
            let mut times = bild.jahre.iter().zip(&serie.werte).rev();
            let last = times.find_map(|(date, wert)| Some((*date, number(*wert)?)));
            if let Some((date, value)) = last {
                labels.push((axis.y(value), x(date), look, serie.name.clone()));
            }
        }
        for ziel in &bild.ziele {
            let (at, y) = (x(ziel.jahr), axis.y(ziel.wert.to_f64()));
            self.mark(3, "d-ziel", (at, y), 5.5);
            labels.push((y, at, LOOKS, ziel.text.clone()));
        }
        self.labels(labels, &axis)
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
            if self
                .bild
                .brueche
                .iter()
                .any(|(at, _)| before.is_some_and(|it| it < *at) && at <= date)
            {
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
        // Beside scenarios what was measured is the one whole line.
        let dashes = match DASHES[look] {
            None if serie.szenario => Some("7 4"),
            Some(_) if !serie.szenario && self.bild.serien.iter().any(|it| it.szenario) => None,
            own => own,
        };
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

    /// Bars side by side for each time, with a key above: beside bars there is no room for names.
    fn grouped(&mut self) -> f64 {
        let bild = self.bild;
        let all: Vec<f64> = bild.serien.iter().flat_map(values).collect();
        let keys = if bild.serien.len() > 1 { as_f64(bild.serien.len()) * LINE } else { 0.0 };
        self.patterns();
        if bild.serien.len() > 1 {
            for (look, serie) in bild.serien.iter().enumerate() {
                let y = 4.0 + as_f64(look) * LINE;
                self.bar(look, (0.0, y), (18.0, 11.0));
                self.text("d-name", (24.0, y + 10.0), "start", &serie.name);
            }
        }
        let axis = Axis::new(&all, Floor::Zero, (TOP + keys, HEIGHT + keys - BOTTOM));
        let left = self.axis(&axis, WIDTH);
        let slot = (WIDTH - left) / as_f64(bild.jahre.len());
        let bar = (slot * 0.78 / as_f64(bild.serien.len())).min(46.0);
        // Either every bar says its figure or none does.
        let widest = bild
            .serien
            .iter()
            .flat_map(|it| &it.werte)
            .map(|it| width_of(&self.written(*it)))
            .fold(0.0, f64::max);
        let labelled = widest <= bar + LETTER;
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
        HEIGHT + keys
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

    /// Bars of parts upon each other, negative ones below zero; the parts of the last bar carry the
    /// names. Where a part is missing its sign stands on the bar: what is drawn is not the whole.
    fn stacked(&mut self) -> f64 {
        let bild = self.bild;
        let sum = |at: usize, sign: f64| -> f64 {
            let numbers = bild.serien.iter().filter_map(|it| number(it.werte[at]));
            numbers.filter(|it| it * sign > 0.0).sum()
        };
        let times = 0..bild.jahre.len();
        let all: Vec<f64> = times.flat_map(|at| [sum(at, 1.0), sum(at, -1.0)]).collect();
        self.patterns();
        let axis = Axis::new(&all, Floor::Zero, (TOP, HEIGHT - BOTTOM));
        let left = self.axis(&axis, WIDTH - self.labels);
        let slot = (WIDTH - self.labels - left) / as_f64(bild.jahre.len());
        let bar = (slot * 0.7).min(46.0);
        let mut labels = Vec::new();
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
                if at + 1 == bild.jahre.len() {
                    labels.push((f64::midpoint(from, to), x + bar, look, serie.name.clone()));
                }
            }
            if !signs.is_empty() {
                self.text(
                    "d-wert",
                    (x + bar / 2.0, axis.y(above) - 4.0),
                    "middle",
                    &signs.join(" "),
                );
            }
            free = self.time(*date, x + bar / 2.0, axis.bottom, free);
        }
        self.labels(labels, &axis)
    }

    /// One time only: a row for each series, its name above its bar, so that long names have room.
    fn rows(&mut self) -> f64 {
        let bild = self.bild;
        let all: Vec<f64> = bild.serien.iter().flat_map(values).collect();
        let longest = all.iter().copied().fold(0.0, f64::max);
        self.patterns();
        let mut y = 4.0;
        for (look, serie) in bild.serien.iter().enumerate() {
            self.text("d-name", (0.0, y + 12.0), "start", &serie.name);
            y += LINE;
            let wert = serie.werte[0];
            let value = number(wert).unwrap_or(0.0).max(0.0);
            let width = if longest > 0.0 { value / longest * (WIDTH - 70.0) } else { 0.0 };
            if number(wert).is_some() {
                self.bar(look, (0.0, y), (width.max(1.0), 16.0));
            }
            let text = self.written(wert);
            self.text("d-wert", (width + 6.0, y + 13.0), "start", &text);
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

    /// The times below the drawing, as many as have room.
    fn times(&mut self, axis: &Axis, x: impl Fn(PartialDate) -> f64) {
        let mut free = f64::NEG_INFINITY;
        let mut dates: Vec<PartialDate> = self
            .bild
            .jahre
            .iter()
            .copied()
            .chain(self.bild.ziele.iter().map(|it| it.jahr))
            .collect();
        dates.sort();
        dates.dedup();
        for date in dates {
            let text = self.bild.texte.datum_kurz(date);
            let half = width_of(&text) / 2.0;
            if x(date) - half > free {
                self.text("d-achse", (x(date), axis.bottom + 19.0), "middle", &text);
                free = x(date) + half + 6.0;
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

    /// Names beside the points that they belong to, moved apart where they would cover each other.
    fn labels(&mut self, mut labels: Vec<(f64, f64, usize, String)>, axis: &Axis) -> f64 {
        labels.sort_by(|left, right| left.0.total_cmp(&right.0));
        let blocks: Vec<Vec<String>> =
            labels.iter().map(|it| wrapped(&it.3, self.labels - 10.0)).collect();
        let heights: Vec<f64> = blocks.iter().map(|it| as_f64(it.len()) * LINE).collect();
        let mut tops: Vec<f64> =
            labels.iter().zip(&heights).map(|(label, height)| label.0 - height / 2.0).collect();
        for at in 0..tops.len() {
            let free = if at == 0 { 0.0 } else { tops[at - 1] + heights[at - 1] + 3.0 };
            tops[at] = tops[at].max(free);
        }
        // Pushed below the drawing: move back up as far as there is room; more names make a taller
        // drawing.
        let needed: f64 = heights.iter().map(|it| it + 3.0).sum();
        let mut limit = (axis.bottom + LINE).max(needed);
        for at in (0..tops.len()).rev() {
            tops[at] = tops[at].min(limit - heights[at]).max(0.0);
            limit = tops[at] - 3.0;
        }
        let mut bottom: f64 = HEIGHT;
        let left = WIDTH - self.labels + 8.0;
        for (((y, x, look, _), lines), top) in labels.iter().zip(&blocks).zip(&tops) {
            let middle = top + as_f64(lines.len()) * LINE / 2.0;
            let class = if *look >= LOOKS {
                "d-zeiger".to_owned()
            } else {
                format!("d-zeiger dl-{}", look % LOOKS + 1)
            };
            // A pointer past what comes later would go on where nothing was counted: there the name
            // has the mark of its series.
            let apart = x + AHEAD < left;
            if !apart {
                self.line(&class, (x + 6.0, *y), (left - 3.0, middle), None);
            } else if *look <= LOOKS {
                self.key(*look, (left - 12.0, top + 9.0));
            }
            for (at, line) in lines.iter().enumerate() {
                let y = top + as_f64(at) * LINE + 13.0;
                bottom = bottom.max(y + 5.0);
                self.text("d-name", (left, y), "start", line);
            }
        }
        bottom.ceil()
    }

    /// The mark of a series, or of a goal, beside its name.
    fn key(&mut self, look: usize, at: (f64, f64)) {
        if look == LOOKS {
            return self.mark(3, "d-ziel", at, 5.5);
        }
        let look = look % LOOKS;
        self.mark(look, &format!("d-schluessel dl-{} dk-{}", look + 1, look + 1), at, 4.0);
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

    fn bar(&mut self, look: usize, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let look = look % LOOKS;
        let number = look + 1;
        // A class would win over the pattern, so only the first look has its filling from the
        // theme.
        let class = if look == 0 {
            format!("d-balken dl-{number} dk-{number}")
        } else {
            format!("d-balken dl-{number}")
        };
        let fill = (look > 0).then(|| format!("url(#{}-m{look})", self.bild.name));
        let bar = self.svg.leaf("rect").attr("class", class).attr("x", x).attr("y", y);
        bar.attr("width", width).attr("height", height).maybe("fill", fill);
    }

    /// A mark of a point: its shape tells series apart without colour.
    fn mark(&mut self, look: usize, class: &str, (x, y): (f64, f64), size: f64) {
        let d = size * 2.0;
        let path = match look % 4 {
            0 => {
                let circle = self.svg.leaf("circle").attr("class", class);
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
        self.svg.leaf("path").attr("class", class).attr("d", path);
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
