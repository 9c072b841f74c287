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
            PartialDate::SchoolYear(_) => {
                self.text("datum-schuljahr", &[("jahr", Arg::from(date.to_string()))])
            }
            PartialDate::HalfYear(value, half) => self.text(
                "datum-halbjahr",
                &[("halbjahr", Arg::from(half.to_string())), ("jahr", year(value))],
            ),
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

    /// A date as an axis has room for it: "Q1 2018", "1.5.2018".
    #[must_use]
    pub fn datum_kurz(&self, date: PartialDate) -> String {
        let number = |it: i16| Arg::from(it.to_string());
        match date {
            PartialDate::Year(_) | PartialDate::SchoolYear(_) => date.to_string(),
            PartialDate::HalfYear(year, half) => {
                let args = [("halbjahr", number(half.into())), ("jahr", number(year))];
                self.text("datum-kurz-halbjahr", &args)
            }
            PartialDate::Quarter(year, quarter) => {
                let args = [("quartal", number(quarter.into())), ("jahr", number(year))];
                self.text("datum-kurz-quartal", &args)
            }
            PartialDate::Month(year, month) => format!("{month:02}/{year}"),
            PartialDate::Day(day) => {
                let args = [
                    ("tag", number(day.day().into())),
                    ("monat", number(day.month().into())),
                    ("jahr", number(day.year())),
                ];
                self.text("datum-kurz-tag", &args)
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
