//! What a town calls something: one and several, in one language or in several, for a whole kind or
//! for each of its levels.

use std::fmt;

use super::front_matter::{Node, NodeValue};
use crate::base::lang::Lang;

/// What a town calls something in one language. In German it is the nominative.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bezeichnung {
    /// Which; without one, that of the concept.
    pub sprache: Option<Lang>,
    /// One of it.
    pub eines: String,
    /// Several; the same where it is never counted.
    pub mehrere: String,
}

/// The words for one thing in all languages that the town names.
pub type Sprachworte = Vec<Bezeichnung>;

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wortzahl {
    /// A word: `Kreisgebiet`.
    Eines,
    /// `[Gemeinde, Gemeinden]`.
    Paar,
    /// A pair, or one for each level from the top down: `[[Handlungsfeld, Handlungsfelder],
    /// [Maßnahmenfeld, Maßnahmenfelder]]`.
    Stufen,
}

impl Wortzahl {
    /// What is expected, for a finding.
    #[must_use]
    pub fn erwartet(self) -> &'static str {
        match self {
            Self::Eines => "wort",
            Self::Paar => "paar",
            Self::Stufen => "stufen",
        }
    }

    /// Reads what stands in a file, level by level; where it is something else, the node that is.
    ///
    /// # Errors
    /// With the first node that is no such word.
    pub fn read(self, node: &Node) -> Result<Vec<Sprachworte>, &Node> {
        match &node.value {
            NodeValue::List(items)
                if self == Self::Stufen
                    && !items.is_empty()
                    && items.iter().all(|it| !matches!(it.value, NodeValue::Scalar(_))) =>
            {
                items.iter().map(|it| self.languages(it)).collect()
            }
            _ => Ok(vec![self.languages(node)?]),
        }
    }

    fn languages(self, node: &Node) -> Result<Sprachworte, &Node> {
        let NodeValue::Map(entries) = &node.value else {
            return Ok(vec![self.words(node, None)?]);
        };
        let words = entries.iter().map(|(key, node)| {
            let lang = Lang::parse(&key.name).ok_or(node)?;
            self.words(node, Some(lang))
        });
        words.collect()
    }

    fn words(self, node: &Node, sprache: Option<Lang>) -> Result<Bezeichnung, &Node> {
        let word = |node: &Node| match &node.value {
            NodeValue::Scalar(text) if !text.trim().is_empty() => {
                Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
            }
            _ => None,
        };
        let pair = match (&node.value, self) {
            (NodeValue::Scalar(_), Self::Eines) => word(node).map(|it| (it.clone(), it)),
            (NodeValue::List(items), Self::Paar | Self::Stufen) => match items.as_slice() {
                [one, several] => word(one).zip(word(several)),
                _ => None,
            },
            _ => None,
        };
        let (eines, mehrere) = pair.ok_or(node)?;
        Ok(Bezeichnung { sprache, eines, mehrere })
    }
}

/// The words of a language; those of German in easy German, unless it has its own.
#[must_use]
pub fn in_sprache<'a>(
    worte: &'a [Bezeichnung],
    lang: &Lang,
    eigene: &Lang,
) -> Option<&'a Bezeichnung> {
    let own = |lang: &Lang| worte.iter().find(|it| it.sprache.as_ref().unwrap_or(eigene) == lang);
    own(lang).or_else(|| own(&lang.schwer()))
}

impl fmt::Display for Bezeichnung {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(lang) = &self.sprache {
            write!(f, "{lang}: ")?;
        }
        write!(f, "{}", self.eines)?;
        if self.mehrere == self.eines { Ok(()) } else { write!(f, ", {}", self.mehrere) }
    }
}

/// All words in one line, as comparisons show them.
#[must_use]
pub fn zeile(stufen: &[Sprachworte]) -> String {
    let words =
        |it: &Sprachworte| it.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    stufen.iter().map(words).collect::<Vec<_>>().join(" > ")
}
