//! Dates in words: "9. Mai 2019", "1. Quartal 2019"; the names of months are texts of the catalog.

use super::{Arg, Texte};
use crate::base::date::PartialDate;

impl Texte {
    /// A date as people write it.
    #[must_use]
    pub fn datum(&self, date: PartialDate) -> String {
        let year = |year: i16| Arg::from(year.to_string());
        match date {
            PartialDate::Year(value) => value.to_string(),
            PartialDate::Quarter(value, quarter) => self.text(
                "datum-quartal",
                &[("quartal", Arg::from(quarter.to_string())), ("jahr", year(value))],
            ),
            PartialDate::Month(value, month) => {
                self.text("datum-monat", &[("monat", self.monat(month)), ("jahr", year(value))])
            }
            PartialDate::Day(date) => {
                let day = Arg::from(date.day().to_string());
                self.text(
                    "datum-tag",
                    &[
                        ("tag", day),
                        ("monat", self.monat(date.month())),
                        ("jahr", year(date.year())),
                    ],
                )
            }
        }
    }

    /// A span of time with one or two known ends; `None` if neither is known.
    #[must_use]
    pub fn zeitraum(
        &self,
        beginn: Option<PartialDate>,
        ende: Option<PartialDate>,
    ) -> Option<String> {
        let arg = |date: PartialDate| Arg::from(self.datum(date));
        match (beginn, ende) {
            (Some(beginn), Some(ende)) if beginn == ende => Some(self.datum(beginn)),
            (Some(beginn), Some(ende)) => {
                Some(self.text("datum-von-bis", &[("beginn", arg(beginn)), ("ende", arg(ende))]))
            }
            (Some(beginn), None) => Some(self.text("datum-ab", &[("beginn", arg(beginn))])),
            (None, Some(ende)) => Some(self.text("datum-bis", &[("ende", arg(ende))])),
            (None, None) => None,
        }
    }

    fn monat(&self, month: i8) -> Arg {
        Arg::from(self.text(&format!("monat-{month}"), &[]))
    }
}
