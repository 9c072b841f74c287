//! The one writer of HTML. Text enters escaped. Markup enters as a constant of the program, as
//! other markup, or by the two doors for what others made safe. An element ends by itself.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{escape, highlight::Highlighted};
use crate::document::html::{Marke, Sanitised};

/// HTML in which every element that begins also ends.
#[derive(Default)]
pub struct Markup(String);

/// What may stand as text and as the value of an attribute.
pub trait Printed {
    /// Gives its words to somebody who escapes them.
    fn enter(&self, sink: &mut Escaped<'_>);
}

/// Takes words into markup, and escapes them.
pub struct Escaped<'a>(&'a mut String);

/// An element that has begun. It takes attributes until it gets its content, and ends when nobody
/// has it any more.
pub struct Tag<'a, E: Ending = Around> {
    html: &'a mut Markup,
    end: E,
}

/// How an element ends.
pub trait Ending {
    /// Writes its end.
    fn end(&self, html: &mut Markup);
}

/// The end of an element that has content, if only an empty one.
pub struct Around {
    name: &'static str,
    /// Whether its start tag is complete.
    begun: bool,
    /// What stands behind it.
    after: &'static str,
}

/// The end of an element that never has content.
pub struct Alone(&'static str);

impl Markup {
    /// What somebody writes.
    pub fn of(content: impl FnOnce(&mut Self)) -> Self {
        let mut html = Self::default();
        content(&mut html);
        html
    }

    /// Text, escaped.
    pub fn text(&mut self, text: impl Printed) {
        text.enter(&mut Escaped(&mut self.0));
    }

    /// Markup that is part of the program.
    pub fn literal(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Ends a line of the source, which browsers show as a space at most.
    pub fn line(&mut self) {
        self.literal("\n");
    }

    /// Other markup.
    pub fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// HTML of the editors.
    pub fn sanitised(&mut self, html: &Sanitised) {
        self.0.push_str(html.as_str());
    }

    /// A tag of such HTML.
    pub fn sanitised_tag(&mut self, tag: Marke<'_>) {
        self.0.push_str(tag.as_str());
    }

    /// Code with classes.
    pub(super) fn highlighted(&mut self, code: &Highlighted) {
        self.0.push_str(code.as_str());
    }

    /// Begins an element.
    pub fn tag(&mut self, name: &'static str) -> Tag<'_> {
        Tag::begin(self, name, Around { name, begun: false, after: "" })
    }

    /// Begins an element behind which a line of the source ends.
    pub fn block(&mut self, name: &'static str) -> Tag<'_> {
        Tag::begin(self, name, Around { name, begun: false, after: "\n" })
    }

    /// Begins an element that HTML knows to have no content.
    pub fn void(&mut self, name: &'static str) -> Tag<'_, Alone> {
        Tag::begin(self, name, Alone(">"))
    }

    /// Begins an element of a drawing that gets no content.
    pub fn leaf(&mut self, name: &'static str) -> Tag<'_, Alone> {
        Tag::begin(self, name, Alone("/>"))
    }

    /// What somebody writes, with one more attribute at its first element; without it, if text
    /// stands first.
    pub fn with_attr(
        &mut self,
        name: &'static str,
        value: impl Printed,
        content: impl FnOnce(&mut Self),
    ) {
        let start = self.0.len();
        content(self);
        let element = self.0[start..]
            .strip_prefix('<')
            .map(|it| it.bytes().take_while(u8::is_ascii_alphanumeric).count());
        if let Some(length) = element.filter(|it| *it > 0) {
            let attribute = Self::of(|html| html.attr(name, value));
            self.0.insert_str(start + 1 + length, &attribute.0);
        }
    }

    fn attr(&mut self, name: &'static str, value: impl Printed) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        self.text(value);
        self.0.push('"');
    }

    /// How many bytes were written.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As it goes to a browser.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

impl<'a, E: Ending> Tag<'a, E> {
    fn begin(html: &'a mut Markup, name: &'static str, end: E) -> Self {
        html.0.push('<');
        html.0.push_str(name);
        Self { html, end }
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Printed) -> Self {
        self.html.attr(name, value);
        self
    }

    /// An attribute, if it has a value.
    pub fn maybe(self, name: &'static str, value: Option<impl Printed>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that says something by being there.
    #[expect(clippy::fn_params_excessive_bools, reason = "an attribute that is there or not")]
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set {
            self.html.0.push(' ');
            self.html.0.push_str(name);
        }
        self
    }

    /// Its classes, where they are part of the program.
    pub fn class(self, names: &'static str) -> Self {
        for part in [" class=\"", names, "\""] {
            self.html.literal(part);
        }
        self
    }
}

impl Tag<'_> {
    /// Its content.
    pub fn with(mut self, content: impl FnOnce(&mut Markup)) {
        self.html.0.push('>');
        self.end.begun = true;
        content(self.html);
    }

    /// Its content, which is nothing but text.
    pub fn text(self, text: impl Printed) {
        self.with(|html| html.text(text));
    }
}

impl<E: Ending> Drop for Tag<'_, E> {
    fn drop(&mut self) {
        self.end.end(self.html);
    }
}

impl Ending for Around {
    fn end(&self, html: &mut Markup) {
        html.0.push_str(if self.begun { "</" } else { "></" });
        html.0.push_str(self.name);
        html.0.push('>');
        html.0.push_str(self.after);
    }
}

impl Ending for Alone {
    fn end(&self, html: &mut Markup) {
        html.0.push_str(self.0);
    }
}

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape::push(text, self.0);
        Ok(())
    }
}

impl Printed for str {
    fn enter(&self, sink: &mut Escaped<'_>) {
        escape::push(self, sink.0);
    }
}

impl Printed for String {
    fn enter(&self, sink: &mut Escaped<'_>) {
        self.as_str().enter(sink);
    }
}

impl<V: Printed + ?Sized> Printed for &V {
    fn enter(&self, sink: &mut Escaped<'_>) {
        (**self).enter(sink);
    }
}

impl Printed for fmt::Arguments<'_> {
    fn enter(&self, sink: &mut Escaped<'_>) {
        fmt::write(sink, *self).expect("a String takes all text");
    }
}

impl Printed for usize {
    fn enter(&self, sink: &mut Escaped<'_>) {
        format_args!("{self}").enter(sink);
    }
}

impl Printed for u32 {
    fn enter(&self, sink: &mut Escaped<'_>) {
        format_args!("{self}").enter(sink);
    }
}

impl Printed for u64 {
    fn enter(&self, sink: &mut Escaped<'_>) {
        format_args!("{self}").enter(sink);
    }
}

/// A place in a drawing, to a tenth of its unit: nobody sees less.
impl Printed for f64 {
    fn enter(&self, sink: &mut Escaped<'_>) {
        format_args!("{self:.1}").enter(sink);
    }
}

impl Serialize for Markup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(content: impl FnOnce(&mut Markup)) -> String {
        Markup::of(content).0
    }

    #[test]
    fn text_enters_escaped_however_it_comes() {
        let sign = "<\">&'";
        let html = written(|html| {
            html.text(sign);
            html.text(format_args!("{sign}"));
            html.tag("a")
                .attr("href", sign.to_owned())
                .attr("class", format_args!("{sign}"))
                .text(sign);
        });
        assert_eq!(
            html.replace("&lt;&quot;&gt;&amp;&#39;", "!"),
            "!!<a href=\"!\" class=\"!\">!</a>"
        );
    }

    #[test]
    fn every_element_ends_as_its_kind_does() {
        let html = written(|html| {
            html.block("p").with(|html| {
                html.tag("span").class("leer");
                html.void("input").attr("id", 1_usize).flag("checked", true).flag("hidden", false);
                html.leaf("circle").attr("r", 1.25).maybe("cx", None::<f64>);
            });
        });
        let inner = "<span class=\"leer\"></span><input id=\"1\" checked><circle r=\"1.2\"/>";
        assert_eq!(html, format!("<p>{inner}</p>\n"));
    }

    #[test]
    fn only_a_first_element_takes_one_more_attribute() {
        let on = |content: fn(&mut Markup)| written(|html| html.with_attr("x", "\"", content));
        assert_eq!(on(|html| html.tag("b").class("c").text("d")), {
            "<b x=\"&quot;\" class=\"c\">d</b>"
        });
        assert_eq!(on(|html| html.text("<b>")), "&lt;b&gt;");
        assert_eq!(on(|_| {}), "");
    }
}
