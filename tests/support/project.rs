//! The files of a concept: what every test begins with, in memory for the library and in a folder
//! for the program.

use std::{fs, path::Path, sync::Arc};

use tempfile::TempDir;

/// A concept that builds without findings, to which a test adds the point it is about.
#[must_use]
#[derive(Clone)]
pub(crate) struct Project {
    /// In the order in which they were laid down: two forms of one name are told apart by it.
    files: Vec<(String, Arc<[u8]>)>,
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
        let project = Self::exactly([])
            .file("konzept.yaml", KONZEPT_YAML)
            .file("kapitel/a.md", "---\nid: a\ntitel: Kapitel A\n---\nText von A.\n");
        ["impressum", "datenschutz", "barrierefreiheit"].into_iter().fold(project, |project, id| {
            project.file(
                &format!("seiten/{id}.md"),
                &format!("---\nid: {id}\ntitel: Seite {id}\n---\nText.\n"),
            )
        })
    }

    /// Exactly these files.
    pub(crate) fn exactly(files: impl IntoIterator<Item = (String, Arc<[u8]>)>) -> Self {
        Self { files: files.into_iter().collect() }
    }

    /// The same concept with more chapters in its Gliederung, given as YAML.
    pub(crate) fn gliederung(self, yaml: &str) -> Self {
        let konzept = KONZEPT_YAML.replace("gliederung: [a]", &format!("gliederung: {yaml}"));
        self.file("konzept.yaml", &konzept)
    }

    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        self.bytes(path, text.as_bytes())
    }

    pub(crate) fn bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        match self.files.iter_mut().find(|it| it.0 == path) {
            Some((_, old)) => *old = bytes.into(),
            None => self.files.push((path.to_owned(), bytes.into())),
        }
        self
    }

    pub(crate) fn without(mut self, path: &str) -> Self {
        self.files.retain(|it| it.0 != path);
        self
    }

    /// A text file as it stands in the concept.
    pub(crate) fn text(&self, path: &str) -> String {
        let (_, bytes) = self.files().find(|it| it.0 == path).expect(path);
        String::from_utf8(bytes.to_vec()).expect("the file is text")
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// Lays the files down in a folder, over what lies there.
    pub(crate) fn lay(&self, folder: &Path) {
        for (path, bytes) in self.files() {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().expect("it lies in the folder")).expect("writable");
            fs::write(file, bytes).expect("writable");
        }
    }

    /// A folder with the concept in its `content`.
    pub(crate) fn written(&self) -> TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder");
        self.lay(&folder.path().join("content"));
        folder
    }
}

/// A PNG of one pixel.
pub(crate) const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0,
    3, 0, 0, 0, 2, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x62, 0, 1, 0, 0, 5, 0, 1, 0x0d, 0x0a, 0x2d, 0xb4, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xae, 0x42, 0x60, 0x82,
];

/// How many random inputs a test tries: ten times as many where `tests/run --alles` asks for all.
pub(crate) fn tries(usual: u32) -> u32 {
    if std::env::var("KONZEPT_TESTS").is_ok_and(|it| it == "alles") { usual * 10 } else { usual }
}
