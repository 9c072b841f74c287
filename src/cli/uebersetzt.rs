//! `konzept übersetzt`: begins the translation of a file, or notes that a translation is of the
//! present text.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{CONTENT_HAS_ERRORS, FINE, Session, check, complain, say};
use crate::{
    base::{lang::Lang, path::RelPath},
    diagnostic::{Diagnostic, Severity, render::ReportFormat},
    document::{self, Document, Kind, art::gemeinsam, kind, tabellen::uebersetzung},
    io::{Error, writer},
    konzept::{Konzept, uebersetzung::pruefzeichen},
    texte::{Arg, Texte},
    tree::Tree,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "DATEI")]
    datei: PathBuf,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let content = &session.common.content;
    // As it is typed from where one stands, or as findings name it.
    let typed = PathBuf::from(options.datei.to_string_lossy().replace('\\', "/"));
    let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let inside = whole(&typed).strip_prefix(whole(content)).map_or(typed, Path::to_owned);
    let path = RelPath::new(&inside.to_string_lossy().replace('\\', "/"));
    let named = path.as_ref().and_then(|it| Some((it, kind::uebersetzung(it)?)));
    let Some((path, (original, lang))) = named else {
        return Err(Error::new("fehler-uebersetzung-name").at(&options.datei));
    };
    let file = content.join(path.as_str());
    if !file.is_file() {
        let konzept = konzept(session, &session.content()?)?;
        speaks(&konzept, &lang)?;
    }
    write(session, path, &original)
}

/// Begins the translation of something with an id, named like `praemisse.en`.
pub(super) fn new(session: &Session, name: &str) -> Result<u8, Error> {
    let wrong = || Error::new("fehler-uebersetzung-name").at(Path::new(name));
    let (id, lang) = name.rsplit_once('.').ok_or_else(wrong)?;
    let lang = Lang::parse(lang).ok_or_else(wrong)?;
    let konzept = konzept(session, &session.content()?)?;
    let eintrag = konzept.verzeichnis.get(id).filter(|it| konzept.abschnitt(it.art, id).is_some());
    let original = eintrag.map(|it| it.place.path.clone());
    let original =
        original.ok_or_else(|| Error::new("fehler-uebersetzung-original").with("datei", id))?;
    speaks(&konzept, &lang)?;
    let stem = original.as_str().strip_suffix(".md").unwrap_or(original.as_str());
    let path = RelPath::known(format!("{stem}.{lang}.md"));
    // What is there already is only stamped by who says that it was brought up to date.
    let file = session.common.content.join(path.as_str());
    if file.is_file() {
        return Err(Error::new("fehler-gibt-es-schon").at(&file));
    }
    write(session, &path, &original)
}

/// Refuses a language that the site could never show: one without texts, or that of the originals.
fn speaks(konzept: &Konzept, lang: &Lang) -> Result<(), Error> {
    if Texte::site(lang).is_some() && lang != konzept.settings.sprache() {
        return Ok(());
    }
    let known: Vec<&str> =
        Texte::site_languages().filter(|it| *it != konzept.settings.sprache().as_str()).collect();
    Err(Error::new("fehler-uebersetzung-sprache")
        .with("wert", lang.as_str())
        .with("erlaubt", known.join(", ")))
}

fn konzept(
    session: &Session,
    tree: &std::sync::Arc<Tree>,
) -> Result<std::sync::Arc<Konzept>, Error> {
    let publikation = session.pipeline().check(tree).publikation;
    publikation
        .map(|it| it.arbeitsstand.alles().clone())
        .ok_or_else(|| Error::new("fehler-ohne-konzept"))
}

fn write(session: &Session, path: &RelPath, original: &RelPath) -> Result<u8, Error> {
    let tree = session.content()?;
    // What cannot be read as text would come back with its umlauts lost.
    let unreadable = |it: &Diagnostic| {
        let concerned =
            [path, original].contains(&&it.place.path) && !it.place.herkunft.is_frozen();
        concerned && tree.file(&it.place.path).is_some_and(|it| std::str::from_utf8(it).is_err())
    };
    let checked = session.pipeline().check(&tree);
    let findings: Vec<Diagnostic> =
        checked.findings.iter().filter(|it| unreadable(it)).cloned().collect();
    if !findings.is_empty() {
        complain(&session.render(&findings, &checked.tree, ReportFormat::Human));
        complain(&check::summary(session, &findings));
        return Ok(CONTENT_HAS_ERRORS);
    }
    let publikation = checked.publikation.ok_or_else(|| Error::new("fehler-ohne-konzept"))?;
    let konzept = publikation.arbeitsstand.alles();
    let report = publikation.berichte.iter().map(|it| &*it.document);
    let report = report.into_iter().find(|it| it.path == *original);
    let missing = || Error::new("fehler-uebersetzung-original").with("datei", original.as_str());
    let document = konzept
        .document(original)
        .or(report)
        .filter(|it| it.kind != Kind::Uebersetzung)
        .ok_or_else(missing)?;
    let file = session.common.content.join(path.as_str());
    let source = |path: &RelPath| tree.file(path).and_then(|it| std::str::from_utf8(it).ok());
    let mark = pruefzeichen(document);
    let id = match source(path) {
        Some(text) => {
            let new = marked(text, &mark);
            if !says_only_this(path, text, &new, &mark) {
                return Err(Error::new("fehler-uebersetzung-form")
                    .at(&file)
                    .with("zeile", format!("{KEY}: {mark}")));
            }
            writer::replace(&file, text.as_bytes(), new.as_bytes())?;
            "uebersetzt-vermerkt"
        }
        None => {
            writer::create(
                &file,
                begun(document, source(original).unwrap_or_default(), &mark).as_bytes(),
            )?;
            "uebersetzt-angelegt"
        }
    };
    let args = [
        ("pfad", Arg::from(file.display().to_string())),
        ("original", Arg::from(original.as_str())),
    ];
    say(&(session.texte.text(id, &args) + "\n"))?;
    Ok(FINE)
}

const KEY: &str = uebersetzung::UEBERSETZT_VON.name;

/// A translation with the mark of the present original; nothing else in it changes.
fn marked(text: &str, mark: &str) -> String {
    let is_key =
        |line: &str| line.starts_with("übersetzt_von:") || line.starts_with("uebersetzt_von:");
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let end =
        lines.iter().skip(1).position(|it| it.trim_end() == "---").map_or(lines.len(), |it| it + 1);
    let new = format!("{KEY}: {mark}{line_end}");
    match lines[..end].iter().position(|it| is_key(it)) {
        Some(at) => lines[at] = new,
        None if lines.first().is_some_and(|it| it.trim_end() == "---") => lines.insert(1, new),
        None => return format!("---{line_end}{new}---{line_end}{text}"),
    }
    lines.concat()
}

/// Whether a text reads as before but for its mark: metadata can be written in more ways than this
/// program changes.
fn says_only_this(path: &RelPath, before: &str, after: &str, mark: &str) -> bool {
    let read = |text: &str| document::parse(path, Kind::Uebersetzung, text.as_bytes());
    let (old, new) = (read(before), read(after));
    let errors =
        |it: &Document| it.findings.iter().filter(|it| it.severity == Severity::Error).count();
    let marked = new.fields.lookup(uebersetzung::UEBERSETZT_VON) == Some(mark);
    marked && errors(&new) <= errors(&old) && new.koerper == old.koerper
}

/// A translation to be written: the words of the original stand where those of the other language
/// will. It is a draft until the editors say otherwise.
fn begun(original: &Document, source: &str, mark: &str) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let body = source
        .split_once("\n---")
        .map_or("", |(_, rest)| rest.split_once('\n').map_or("", |it| it.1));
    let title = quoted(original.fields.lookup(gemeinsam::TITEL).unwrap_or_default());
    let summary = original.fields.lookup(gemeinsam::ZUSAMMENFASSUNG);
    let summary =
        summary.map(|it| format!("zusammenfassung: {}\n", quoted(it))).unwrap_or_default();
    format!("---\n{KEY}: {mark}\ntitel: {title}\n{summary}entwurf: ja\n---\n{body}")
}
