//! The builder that every test uses: a small concept in memory, its findings, its pages.

pub(crate) mod html;
pub(crate) mod imports;
pub(crate) mod program;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use konzeptwerk::{
    base::{lang::Lang, path::RelPath},
    diagnostic::{
        Code, Diagnostic, Severity, has_errors,
        render::{self, Context, Format},
    },
    fassung::Publikation,
    io::disk,
    pipeline::{self, Checked, Pipeline},
    site::{Ansicht, Sicht},
    texte::Texte,
    theme::Theme,
    tree::{Entry, Tree},
};

/// A concept that builds without findings, to which a test adds the point it is about.
#[must_use]
#[derive(Clone)]
pub(crate) struct Project {
    tree: Tree,
}

/// A site in memory.
pub(crate) struct Built {
    files: BTreeMap<String, Vec<u8>>,
}

pub(crate) const KONZEPT_YAML: &str = "format: 1
titel: Musterkonzept
kommune: { name: Stadt Musterstadt }
webadresse: https://konzept.musterstadt.example/
gliederung: [a]
arbeitsstand: { bezeichnung: Entwurf 1, stand: 2019-05-09, status: entwurf }
";

impl Project {
    /// The smallest concept without findings: one chapter and the pages that the law asks for.
    pub(crate) fn new() -> Self {
        let project = Self { tree: Tree::default() }
            .file("konzept.yaml", KONZEPT_YAML)
            .file("kapitel/a.md", "---\nid: a\ntitel: Kapitel A\n---\nText von A.\n");
        ["impressum", "datenschutz", "barrierefreiheit"].into_iter().fold(project, |project, id| {
            project.file(
                &format!("seiten/{id}.md"),
                &format!("---\nid: {id}\ntitel: Seite {id}\n---\nText.\n"),
            )
        })
    }

    /// The same concept with more chapters in its Gliederung, given as YAML.
    pub(crate) fn gliederung(self, yaml: &str) -> Self {
        let konzept = KONZEPT_YAML.replace("gliederung: [a]", &format!("gliederung: {yaml}"));
        self.file("konzept.yaml", &konzept)
    }

    /// The concept in a folder of this repository.
    pub(crate) fn from_folder(folder: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        Self { tree: disk::read(&path).expect("the folder is part of the repository") }
    }

    /// Exactly the files given, as the generator of large concepts makes them.
    pub(crate) fn of(files: &[(String, String)]) -> Self {
        files.iter().fold(Self::new().without("kapitel/a.md"), |project, (path, text)| {
            project.file(path, text)
        })
    }

    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        self.bytes(path, text.as_bytes())
    }

    pub(crate) fn bytes(self, path: &str, bytes: &[u8]) -> Self {
        self.entry(path, Entry::File(bytes.into()))
    }

    pub(crate) fn entry(mut self, path: &str, entry: Entry) -> Self {
        self.tree.insert(RelPath::known(path), entry);
        self
    }

    pub(crate) fn without(mut self, path: &str) -> Self {
        self.tree.remove(&RelPath::known(path));
        self
    }

    /// A text file as it stands in the concept.
    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.tree.file(&RelPath::known(path)).expect(path).to_vec())
            .expect("the file is text")
    }

    /// The Markdown and YAML files.
    pub(crate) fn sources(&self) -> Vec<String> {
        let paths = self.tree.iter().map(|(path, _)| path.to_string());
        paths.filter(|it| it.ends_with(".md") || it.ends_with(".yaml")).collect()
    }

    pub(crate) fn tree(&self) -> Tree {
        self.tree.clone()
    }

    /// Reads and checks the concept.
    pub(crate) fn check(&self) -> Findings {
        self.check_with(&Pipeline::default())
    }

    /// The same with a pipeline that remembers: for tests that change one file very often.
    pub(crate) fn check_with(&self, pipeline: &Pipeline) -> Findings {
        let tree = Arc::new(self.tree.clone());
        let Checked { findings, publikation, tree } = pipeline.check(&tree);
        Findings { all: findings, tree, publishes: publikation.is_some() }
    }

    /// What a site is planned from.
    pub(crate) fn publikation(&self) -> Publikation {
        let publikation = Pipeline::default().check(&Arc::new(self.tree.clone())).publikation;
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

/// How many random inputs a test tries: ten times as many where `tests/run --alles` asks for all.
pub(crate) fn tries(usual: u32) -> u32 {
    if std::env::var("KONZEPT_TESTS").is_ok_and(|it| it == "alles") { usual * 10 } else { usual }
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
        assert!(self.all.is_empty(), "unexpected findings:\n{}", self.render(Format::Human, "de"));
        self
    }

    /// Asserts a finding by its code, place and a part of its German message.
    #[track_caller]
    pub(crate) fn finds(&self, code: Code, place: &str, message: &str) -> &Self {
        let short = self.render(Format::Short, "de");
        let found = short.lines().any(|line| {
            line.starts_with(&format!("{place}:"))
                && line.contains(&format!("[{}]", code.as_str()))
                && line.contains(message)
        });
        assert!(found, "no {} at {place} with {message:?} in:\n{short}", code.as_str());
        self
    }

    pub(crate) fn render(&self, format: Format, lang: &str) -> String {
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

/// The fenced blocks of a Markdown text: what stands after the fence, and the lines. A fence is
/// closed by one of its own length, so that examples may hold fences themselves.
pub(crate) fn fenced_blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut open: Option<String> = None;
    for line in text.lines() {
        let ticks: String = line.chars().take_while(|it| *it == '`').collect();
        match &open {
            Some(fence) if line.trim_end() == fence => open = None,
            Some(_) => {
                let body = &mut blocks.last_mut().expect("a fence is open").1;
                body.push_str(line);
                body.push('\n');
            }
            None if ticks.len() >= 3 => {
                blocks.push((line[ticks.len()..].trim().to_owned(), String::new()));
                open = Some(ticks);
            }
            None => {}
        }
    }
    assert!(open.is_none(), "a fence is not closed");
    blocks
}

/// A PNG of one pixel.
pub(crate) const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0,
    3, 0, 0, 0, 2, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x62, 0, 1, 0, 0, 5, 0, 1, 0x0d, 0x0a, 0x2d, 0xb4, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xae, 0x42, 0x60, 0x82,
];
