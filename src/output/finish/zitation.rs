//! A Fassung for reference managers: `zitat.bib` (BibTeX), `zitat.ris` (RIS), `zitat.json` (CSL-JSON
//! 1.0.2). The town is one name and never taken apart: in braces, behind a comma, as `literal`.

use serde_json::json;

use crate::{
    artifact::Artifact,
    base::{hash::Hash, slug::slug},
    site::{bausteine::zitation::Zitation, zitation::Format},
};

/// A file.
pub(super) fn artifact(zitation: Zitation, format: Format) -> Artifact {
    let key = Hash::of(&("zitation", &zitation, format));
    Artifact::new(key, move || Ok(write(&zitation, format).into_bytes()))
}

fn write(zitation: &Zitation, format: Format) -> String {
    match format {
        Format::Bib => bib(zitation),
        Format::Ris => ris(zitation),
        Format::Csl => csl(zitation),
    }
}

/// The parts of its Stand: year, month, day.
fn parts(zitation: &Zitation) -> Vec<&str> {
    zitation.iso.as_deref().map(|it| it.split('-').collect()).unwrap_or_default()
}

/// The name of the entry, which authors write into their texts: town, concept, Fassung.
fn kennung(zitation: &Zitation) -> String {
    slug(&format!("{} {} {}", zitation.herausgeber, zitation.titel, zitation.nummer))
}

fn bib(zitation: &Zitation) -> String {
    let date = parts(zitation);
    let mut fields = vec![
        ("author", format!("{{{}}}", braced(&zitation.herausgeber))),
        ("title", format!("{{{}}}", braced(&zitation.titel))),
        ("institution", format!("{{{}}}", braced(&zitation.herausgeber))),
        ("number", braced(&zitation.nummer)),
        ("type", "Konzept".to_owned()),
    ];
    fields.extend(date.first().map(|it| ("year", (*it).to_owned())));
    fields.extend(date.get(1).map(|it| ("month", it.trim_start_matches('0').to_owned())));
    fields.extend(zitation.iso.as_ref().map(|it| ("date", it.clone())));
    fields.extend(zitation.adresse.as_ref().map(|it| ("url", it.clone())));
    fields.push((
        "langid",
        if zitation.sprache == "de" { "ngerman".to_owned() } else { zitation.sprache.clone() },
    ));
    let lines: Vec<String> =
        fields.into_iter().map(|(name, value)| format!("  {name} = {{{value}}}")).collect();
    format!("@techreport{{{},\n{}\n}}\n", kennung(zitation), lines.join(",\n"))
}

/// Signs that mean something to TeX (Knuth, The TeXbook, chapter 7).
fn braced(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(sign);
            }
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            _ => out.push(sign),
        }
    }
    out
}

fn ris(zitation: &Zitation) -> String {
    let date = parts(zitation);
    let part = |at: usize| date.get(at).copied().unwrap_or_default();
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = vec![
        "TY  - RPRT".to_owned(),
        // The comma keeps programs from looking for a family name.
        format!("AU  - {},", line(&zitation.herausgeber)),
        format!("TI  - {}", line(&zitation.titel)),
        format!("PB  - {}", line(&zitation.herausgeber)),
        format!("SN  - {}", line(&zitation.nummer)),
        format!("LA  - {}", zitation.sprache),
    ];
    if !date.is_empty() {
        lines.push(format!("PY  - {}", part(0)));
        lines.push(format!("DA  - {}/{}/{}/", part(0), part(1), part(2)));
    }
    lines.extend(zitation.adresse.iter().map(|it| format!("UR  - {it}")));
    lines.push("ER  - ".to_owned());
    // Lines end as the format demands.
    lines.push(String::new());
    lines.join("\r\n")
}

fn csl(zitation: &Zitation) -> String {
    let date: Vec<u32> = parts(zitation).iter().filter_map(|it| it.parse().ok()).collect();
    let mut entry = json!({
        "id": kennung(zitation),
        "type": "report",
        "title": zitation.titel,
        "author": [{ "literal": zitation.herausgeber }],
        "publisher": zitation.herausgeber,
        "number": zitation.nummer,
        "language": zitation.sprache,
    });
    if !date.is_empty() {
        entry["issued"] = json!({ "date-parts": [date] });
    }
    if let Some(address) = &zitation.adresse {
        entry["URL"] = json!(address);
    }
    format!("{:#}\n", json!([entry]))
}
