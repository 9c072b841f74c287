//! The builder that every test uses: a small concept in memory, its findings, its pages.

pub(crate) mod html;
pub(crate) mod imports;
pub(crate) mod markdown;
mod project;
pub(crate) mod repo;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use crate::{
    base::{lang::Lang, path::RelPath},
    diagnostic::{
        Code, Diagnostic, Severity, has_errors,
        render::{self, Context, ReportFormat},
    },
    document::{Kind, keys::Table, value::Einschubart},
    fassung::Publikation,
    io::disk,
    pipeline::{self, Checked, Pipeline},
    site::{Ansicht, Sicht},
    texte::Texte,
    theme::Theme,
    tree::{Entry, Tree},
};

pub(crate) use project::{KONZEPT_YAML, PNG, Project, tries};

/// A site in memory.
pub(crate) struct Built {
    files: BTreeMap<String, Vec<u8>>,
}

impl Project {
    /// The concept in a folder of this repository.
    pub(crate) fn from_folder(folder: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let tree = disk::read(&path).expect("the folder is part of the repository");
        let file = |(path, entry): (&RelPath, &Entry)| {
            let Entry::File(file) = entry else { panic!("{path} is no file") };
            (path.to_string(), Arc::clone(file.bytes()))
        };
        Self::exactly(tree.iter().map(file))
    }

    /// Exactly the files given, as the generator of large concepts makes them.
    pub(crate) fn of(files: &[(String, String)]) -> Self {
        files.iter().fold(Self::new().without("kapitel/a.md"), |project, (path, text)| {
            project.file(path, text)
        })
    }

    /// The Markdown and YAML files.
    pub(crate) fn sources(&self) -> Vec<String> {
        let paths = self.tree().iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>();
        paths.into_iter().filter(|it| it.ends_with(".md") || it.ends_with(".yaml")).collect()
    }

    pub(crate) fn tree(&self) -> Tree {
        let entry = |(path, bytes): (&str, &Arc<[u8]>)| {
            (RelPath::known(path), Entry::File(Arc::clone(bytes).into()))
        };
        self.files().map(entry).collect()
    }

    /// Reads and checks the concept.
    pub(crate) fn check(&self) -> Findings {
        self.check_with(&Pipeline::default())
    }

    /// The same with a pipeline that remembers: for tests that change one file very often.
    pub(crate) fn check_with(&self, pipeline: &Pipeline) -> Findings {
        Findings::of(self.tree(), pipeline)
    }

    /// What a site is planned from.
    pub(crate) fn publikation(&self) -> Publikation {
        let publikation = Pipeline::default().check(&Arc::new(self.tree())).publikation;
        publikation.expect("there is a konzept.yaml")
    }

    /// The public site.
    #[track_caller]
    pub(crate) fn build(&self) -> Built {
        self.check().none();
        self.build_with(Sicht::Oeffentlich)
    }

    /// The site for one Sicht, findings or not.
    #[track_caller]
    pub(crate) fn build_with(&self, ansicht: impl Into<Ansicht>) -> Built {
        let artifacts = pipeline::ausgabe(&self.publikation(), &ansicht.into(), &Theme::built_in())
            .expect("the theme is fine");
        let files = artifacts.make().expect("the theme is fine").into_iter();
        Built { files: files.map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect() }
    }
}

/// The texts of the command line in German.
pub(crate) fn texte_de() -> &'static Texte {
    Texte::konzept(&Lang::german())
}

/// What checking a concept found.
pub(crate) struct Findings {
    all: Vec<Diagnostic>,
    tree: Arc<Tree>,
    publishes: bool,
}

impl Findings {
    /// What is found in a tree that is not only files.
    pub(crate) fn of(tree: Tree, pipeline: &Pipeline) -> Self {
        let Checked { findings, publikation, tree, .. } = pipeline.check(&Arc::new(tree));
        Self { all: findings, tree, publishes: publikation.is_some() }
    }

    /// Whether `konzept build` would publish.
    pub(crate) fn publishes(&self) -> bool {
        self.publishes && !has_errors(&self.all)
    }

    /// How many of them are errors.
    pub(crate) fn errors(&self) -> usize {
        self.all.iter().filter(|it| it.severity == Severity::Error).count()
    }

    #[track_caller]
    pub(crate) fn none(&self) -> &Self {
        assert!(
            self.all.is_empty(),
            "unexpected findings:\n{}",
            self.render(ReportFormat::Human, "de")
        );
        self
    }

    /// Asserts a finding by its code, place and a part of its German message.
    #[track_caller]
    pub(crate) fn finds(&self, code: Code, place: &str, message: &str) -> &Self {
        let short = self.render(ReportFormat::Short, "de");
        let found = short.lines().any(|line| {
            line.starts_with(&format!("{place}:"))
                && line.contains(&format!("[{}]", code.as_str()))
                && line.contains(message)
        });
        assert!(found, "no {} at {place} with {message:?} in:\n{short}", code.as_str());
        self
    }

    pub(crate) fn render(&self, format: ReportFormat, lang: &str) -> String {
        let texte = Texte::konzept(&Lang::parse(lang).expect("a language"));
        render::render(
            &self.all,
            format,
            &Context { texte, tree: &self.tree, folder: "", styled: false },
        )
    }

    /// Code, file, and start and end as line and column.
    pub(crate) fn places(&self) -> Vec<(Code, String, [usize; 4])> {
        let texte = Texte::konzept(&Lang::german());
        let context = Context { texte, tree: &self.tree, folder: "", styled: false };
        let mut lines = render::Lines::default();
        let place = |it: &Diagnostic| {
            let (start, end) = lines.of(it, &context);
            (it.code, it.place.datei(), [start.line, start.column, end.line, end.column])
        };
        self.all.iter().map(place).collect()
    }
}

impl Built {
    /// A page or other text file.
    #[track_caller]
    pub(crate) fn page(&self, path: &str) -> &str {
        let bytes =
            self.files.get(path).unwrap_or_else(|| panic!("no {path} among {:?}", self.paths()));
        std::str::from_utf8(bytes).expect("pages are UTF-8")
    }

    /// What a person reads in the main part of a page, in one line with plain blanks.
    #[track_caller]
    pub(crate) fn words(&self, path: &str) -> String {
        let words = html::words(html::main(self.page(path))).replace('\u{a0}', " ");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    pub(crate) fn shows(&self, path: &str, part: &str) -> &Self {
        assert!(self.page(path).contains(part), "{path} lacks {part:?}:\n{}", self.page(path));
        self
    }

    #[track_caller]
    pub(crate) fn lacks(&self, path: &str, part: &str) -> &Self {
        assert!(!self.page(path).contains(part), "{path} has {part:?}:\n{}", self.page(path));
        self
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    pub(crate) fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    pub(crate) fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }
}

/// Every table of keys: those of the files and of what stands in them, each once, outer before
/// inner.
pub(crate) fn tabellen() -> Vec<&'static Table> {
    let mut all: Vec<&'static Table> = Vec::new();
    let mut open: Vec<&'static Table> = Kind::all().map(Kind::table).collect();
    open.extend(Einschubart::ALL.iter().map(|it| it.table()));
    open.reverse();
    while let Some(table) = open.pop() {
        if all.iter().any(|it| it.name == table.name) {
            continue;
        }
        all.push(table);
        for key in table.keys.iter().rev() {
            open.extend(key.shape.tabelle());
        }
    }
    all
}
