//! Drawings: what one may hold, and its size. Opened by itself an SVG is a document of the site, so
//! it is judged by lists of what an image needs (`erlaubt`); the styles in it likewise (`stil`).
//! Nothing here takes longer than the file is long.

mod erlaubt;
mod stil;

use crate::base::{
    size::Size,
    xml::{Element, Fault, Name, Part, Parts},
};
use erlaubt::{
    ATTRIBUTE, ATTRIBUTE_NUR_TEXT, EIGENSCHAFTEN, ELEMENTE, MIT_FOTO, SVG, XLINK, XML,
    is_of_a_program,
};
use stil::Anstoss;

/// How deeply elements may be nested.
const TIEFE: usize = 100;

/// What is refused in a drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verstoss {
    /// Why, as the catalogs know it.
    pub grund: &'static str,
    /// In which line, from 1.
    pub zeile: usize,
    /// The element, as it is written.
    pub element: String,
    /// The attribute, property or other name that is refused.
    pub name: String,
    /// Its value, or where it leads.
    pub wert: String,
}

impl Verstoss {
    fn new(grund: &'static str) -> Self {
        Self { grund, ..Self::default() }
    }

    fn at(self, element: &Name) -> Self {
        Self { element: element.written.clone(), ..self }
    }

    fn named(self, name: &str) -> Self {
        Self { name: name.to_owned(), ..self }
    }

    fn with(self, wert: &str) -> Self {
        Self { wert: wert.trim().to_owned(), ..self }
    }
}

/// The size of a drawing, if it says one.
///
/// # Errors
/// If it is none, or holds something that an image does not need.
pub fn check(bytes: &[u8]) -> Result<Option<Size>, Verstoss> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let zeile = zeile(bytes, error.valid_up_to());
            return Err(Verstoss { zeile, ..Verstoss::new("kein-utf8") });
        }
    };
    // Bytes of two-byte encodings are control characters, too: a browser would read another text.
    let control =
        |it: char| (it.is_control() && !matches!(it, '\n' | '\r' | '\t')) || it == '\u{fffe}';
    if let Some(at) = text.find(control) {
        return Err(Verstoss { zeile: zeile(bytes, at), ..Verstoss::new("steuerzeichen") });
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let offset = text.len() - body.len();
    Scan::default()
        .read(body)
        .map_err(|(at, verstoss)| Verstoss { zeile: zeile(bytes, offset + at), ..verstoss })
}

fn zeile(bytes: &[u8], at: usize) -> usize {
    bytes[..at.min(bytes.len())].iter().filter(|it| **it == b'\n').count() + 1
}

/// What was seen of a drawing so far.
#[derive(Default)]
struct Scan {
    size: Option<Size>,
    /// How many elements are open.
    depth: usize,
    begun: bool,
    /// The style sheet that is being read, and where it began. Browsers put its texts together,
    /// whatever stands between.
    stil: Option<(usize, Name, String)>,
}

impl Scan {
    fn read(mut self, text: &str) -> Result<Option<Size>, (usize, Verstoss)> {
        for part in Parts::of(text) {
            let (at, part) = part.map_err(|(at, fault)| (at, unlesbar(fault)))?;
            match part {
                Part::End => self.ende()?,
                other => self.teil(at, other).map_err(|it| (at, it))?,
            }
        }
        if self.begun && self.depth == 0 {
            Ok(self.size)
        } else {
            Err((text.len(), Verstoss::new("xml")))
        }
    }

    fn teil(&mut self, at: usize, part: Part) -> Result<(), Verstoss> {
        match part {
            Part::Declaration(Some(encoding)) if !encoding.eq_ignore_ascii_case("utf-8") => {
                Err(Verstoss::new("kodierung").with(&encoding))
            }
            Part::Doctype(doctype) if self.begun || !is_plain_doctype(&doctype) => {
                Err(Verstoss::new("doctype"))
            }
            Part::Instruction(name) => Err(Verstoss::new("anweisung").named(&name)),
            Part::Start(element) => self.element(at, &element),
            Part::Text(text) => {
                if let Some((_, _, stil)) = &mut self.stil {
                    stil.push_str(&text);
                }
                Ok(())
            }
            Part::Declaration(_) | Part::Doctype(_) | Part::Comment | Part::End => Ok(()),
        }
    }

    fn element(&mut self, at: usize, element: &Element) -> Result<(), Verstoss> {
        let name = &element.name;
        if let Some((_, stil, _)) = &self.stil {
            return Err(Verstoss::new("im-stil").at(stil).named(&name.written));
        }
        if !self.begun {
            if name.local != "svg" {
                return Err(Verstoss::new("wurzel").at(name));
            }
            if name.namespace.is_empty() {
                return Err(Verstoss::new("ohne-xmlns").at(name));
            }
            if name.namespace != SVG {
                return Err(Verstoss::new("namensraum").at(name).with(&name.namespace));
            }
            self.size = size(element);
        }
        self.begun = true;
        self.depth += 1;
        if self.depth > TIEFE {
            return Err(Verstoss::new("tiefe").at(name));
        }
        if name.namespace == SVG {
            if !ELEMENTE.contains(&name.local.as_str()) {
                return Err(Verstoss::new("element").at(name));
            }
            if name.local == "style" {
                self.stil = Some((at, name.clone(), String::new()));
            }
        } else if !is_of_a_program(&name.namespace) {
            return Err(Verstoss::new("namensraum").at(name).with(&name.namespace));
        }
        // What a browser does not know it does not read the attributes of, but `xml:base` holds for
        // what is in it.
        element
            .attributes
            .iter()
            .try_for_each(|(attribute, value)| attribut(name, attribute, value))
    }

    fn ende(&mut self) -> Result<(), (usize, Verstoss)> {
        self.depth = self.depth.saturating_sub(1);
        let Some((at, name, css)) = self.stil.take() else { return Ok(()) };
        stil::blatt(&css).map_err(|it| (at, anstoss(it).at(&name)))
    }
}

fn unlesbar(fault: Fault) -> Verstoss {
    match fault {
        Fault::Malformed => Verstoss::new("xml"),
        Fault::Entity(name) => Verstoss::new("entitaet").named(&name),
        Fault::TooManyAttributes(name) => {
            Verstoss { element: name, ..Verstoss::new("viele-attribute") }
        }
    }
}

fn anstoss(anstoss: Anstoss) -> Verstoss {
    match anstoss {
        Anstoss::Eigenschaft(name) => Verstoss::new("eigenschaft").named(&name),
        Anstoss::Regel(name) => Verstoss::new("regel").named(&name),
        Anstoss::Funktion(name) => Verstoss::new("funktion").named(&name),
        Anstoss::Adresse(address) => Verstoss::new("adresse").named("url()").with(&address),
        Anstoss::Form => Verstoss::new("stil"),
    }
}

/// Whether a DOCTYPE only names the format: no own entities, and nothing in it where readers might
/// disagree on its end.
fn is_plain_doctype(doctype: &str) -> bool {
    let plain = |it: char| {
        it.is_ascii_alphanumeric() || it.is_ascii_whitespace() || "\"'-._:/+,()#".contains(it)
    };
    let quotes = |mark: char| doctype.matches(mark).count().is_multiple_of(2);
    doctype.chars().all(plain) && quotes('"') && quotes('\'')
}

fn attribut(element: &Name, name: &Name, value: &str) -> Result<(), Verstoss> {
    let local = name.local.as_str();
    let refused = || Err(Verstoss::new("attribut").at(element).named(&name.written).with(value));
    let styled = |result: Result<(), Anstoss>| {
        result.map_err(|cause| {
            let verstoss = anstoss(cause).at(element);
            // In an attribute it is known which one.
            if verstoss.name.is_empty() || verstoss.name == "url()" {
                verstoss.named(&name.written)
            } else {
                verstoss
            }
        })
    };
    match name.namespace.as_str() {
        XML if matches!(local, "space" | "lang" | "id") => Ok(()),
        XLINK if matches!(local, "title" | "type" | "role" | "arcrole" | "show" | "actuate") => {
            Ok(())
        }
        XLINK | "" if local == "href" => {
            let foto = element.namespace == SVG && MIT_FOTO.contains(&element.local.as_str());
            if stil::leads_here(value) || (foto && stil::is_photo(value)) {
                Ok(())
            } else {
                Err(Verstoss::new("adresse").at(element).named(&name.written).with(value))
            }
        }
        // Elements of drawing programs may have attributes without a prefix; no browser reads them.
        "" if element.namespace != SVG && !local.starts_with("on") => Ok(()),
        "" if local == "style" => styled(stil::angaben(value)),
        "" if local == "attributeName" => {
            if can_be_animated(value) {
                Ok(())
            } else {
                refused()
            }
        }
        "" if local == "type" && element.local == "style" => {
            let css = value.is_empty() || value.trim().eq_ignore_ascii_case("text/css");
            if css { Ok(()) } else { refused() }
        }
        "" if ATTRIBUTE_NUR_TEXT.contains(&local)
            || local.starts_with("data-")
            || local.starts_with("aria-") =>
        {
            Ok(())
        }
        "" if ATTRIBUTE.contains(&local) || is_property(local) => styled(stil::wert(value)),
        namespace if is_of_a_program(namespace) => Ok(()),
        _ => refused(),
    }
}

fn is_property(name: &str) -> bool {
    EIGENSCHAFTEN.contains(&name) || (name.starts_with("-inkscape-") || name.starts_with("-serif-"))
}

/// What an animation may change: nothing that leads anywhere.
fn can_be_animated(name: &str) -> bool {
    let text = ["d", "points", "viewBox", "class", "preserveAspectRatio"].contains(&name);
    text || ATTRIBUTE.contains(&name) || EIGENSCHAFTEN.contains(&name)
}

/// The size that a drawing gives itself: in pixels, else that of its `viewBox`, else in units of
/// length.
fn size(root: &Element) -> Option<Size> {
    let attribute = |name: &str| {
        let own = |it: &&(Name, String)| it.0.namespace.is_empty() && it.0.local == name;
        root.attributes.iter().find(own).map(|it| it.1.trim())
    };
    let sides = |length: fn(&str) -> Option<f64>| {
        attribute("width").and_then(length).zip(attribute("height").and_then(length))
    };
    let view = || {
        let numbers =
            attribute("viewBox")?.split([' ', ',', '\t', '\n']).filter(|it| !it.is_empty());
        match numbers.filter_map(|it| it.parse().ok()).collect::<Vec<f64>>()[..] {
            [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
            _ => None,
        }
    };
    let (width, height) = sides(in_pixels).or_else(view).or_else(|| sides(in_units))?;
    Some(Size { width: pixels(width), height: pixels(height) })
}

fn in_pixels(length: &str) -> Option<f64> {
    length.trim_end_matches("px").parse().ok().filter(|it: &f64| *it > 0.0)
}

/// Units of length in CSS: an inch has 96 pixels.
fn in_units(length: &str) -> Option<f64> {
    let units =
        [("mm", 96.0 / 25.4), ("cm", 96.0 / 2.54), ("in", 96.0), ("pt", 96.0 / 72.0), ("pc", 16.0)];
    let (number, pixels) = units.iter().find_map(|it| Some((length.strip_suffix(it.0)?, it.1)))?;
    number.trim().parse().ok().map(|it: f64| it * pixels).filter(|it| *it > 0.0)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the range of pixels before"
)]
fn pixels(value: f64) -> u32 {
    value.round().clamp(1.0, 1_000_000.0) as u32
}
