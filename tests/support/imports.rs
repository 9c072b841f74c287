//! Which files of `src` import which: reads `use` trees and paths, follows modules, `super`, and
//! what a file passes on (`pub use`) to where it comes from. Methods are seen by nobody: an `impl`
//! may stand above its type.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A path as it is written: `crate::base::path::RelPath`.
pub(crate) type Names = Vec<String>;

/// A file of `src`.
pub(crate) struct Source {
    /// Its path in `src`.
    pub(crate) path: String,
    /// Its text without comments.
    pub(crate) code: String,
    /// The paths that it names: `use` trees with all their leaves, and paths in its code.
    pub(crate) paths: Vec<Names>,
    uses: Vec<Use>,
    /// What it declares itself.
    items: BTreeSet<String>,
}

/// A leaf of a `use` tree.
struct Use {
    path: Names,
    /// The name under which the file knows it.
    name: String,
    /// Whether others may ask the file for it, and the file needs it for nothing else.
    passed_on: bool,
}

/// All files of the library.
pub(crate) struct Sources {
    files: BTreeMap<String, Source>,
    /// By module: `["base", "path"]` is `base/path.rs`.
    modules: BTreeMap<Names, String>,
}

impl Sources {
    /// Those of this program.
    pub(crate) fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let walk = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.expect("readable"));
        let files = walk.filter(|entry| entry.path().extension().is_some_and(|it| it == "rs"));
        let read = |entry: walkdir::DirEntry| {
            let path = entry.path().strip_prefix(&root).expect("it lies in src");
            let text = fs::read_to_string(entry.path()).expect("readable");
            (path.to_string_lossy().replace('\\', "/"), text)
        };
        Self::of(files.map(read).filter(|(path, _)| path != "main.rs"))
    }

    /// Those of a program of any text, by path.
    pub(crate) fn of(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let files: BTreeMap<String, Source> = texts
            .into_iter()
            .map(|(path, text)| (path.clone(), Source::parse(path, &text)))
            .collect();
        let modules = files.keys().map(|path| (module(path), path.clone())).collect();
        Self { files, modules }
    }

    /// The files, by path.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.values()
    }

    /// Which files each file imports from.
    fn imports(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        self.files.values().map(|file| (file.path.as_str(), self.imports_of(file))).collect()
    }

    fn imports_of<'a>(&'a self, file: &'a Source) -> BTreeSet<&'a str> {
        let passed_on = |path: &Names| {
            let inside = !matches!(path[0].as_str(), "crate" | "super");
            inside && file.uses.iter().any(|leaf| leaf.passed_on && leaf.path == *path)
        };
        let named = file.paths.iter().filter(|path| !passed_on(path));
        let found = named.filter_map(|path| self.resolve(&file.path, path, &mut Vec::new()));
        found.filter(|it| *it != file.path).collect()
    }

    /// The groups of files that import each other, directly or through others.
    pub(crate) fn circles(&self) -> Vec<BTreeSet<&str>> {
        let imports = self.imports();
        let reach = |from: &str| {
            let mut seen = BTreeSet::new();
            let mut open: Vec<&str> = imports[from].iter().copied().collect();
            while let Some(file) = open.pop() {
                if seen.insert(file) {
                    open.extend(imports[file].iter().copied());
                }
            }
            seen
        };
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            imports.keys().map(|file| (*file, reach(file))).collect();
        let circle = |file: &str| -> BTreeSet<&str> {
            reached[file].iter().copied().filter(|other| reached[other].contains(file)).collect()
        };
        let circles: BTreeSet<BTreeSet<&str>> = imports.keys().map(|file| circle(file)).collect();
        circles.into_iter().filter(|files| !files.is_empty()).collect()
    }

    /// The file in which what a path names is declared; none for other crates, and for a module
    /// alone. `seen` are the passed on names that were followed already.
    fn resolve<'a>(
        &'a self,
        from: &'a str,
        path: &[String],
        seen: &mut Vec<(&'a str, String)>,
    ) -> Option<&'a str> {
        let mut here = module(from);
        let mut rest = path.iter();
        match path[0].as_str() {
            "crate" => {
                here.clear();
                rest.next();
            }
            "self" => drop(rest.next()),
            "super" => {
                while rest.as_slice().first().is_some_and(|it| it == "super") {
                    here.pop();
                    rest.next();
                }
            }
            name if self.child(&here, name).is_some() => {}
            name => return self.follow(from, name, &path[1..], seen),
        }
        while let Some(inner) = rest.as_slice().first().and_then(|it| self.child(&here, it)) {
            here = inner;
            rest.next();
        }
        let rest = rest.as_slice();
        let (file, name) = (self.modules.get(&here)?.as_str(), rest.first()?);
        if name == "*" || self.files[file].items.contains(name) {
            return Some(file);
        }
        Some(self.follow(file, name, &rest[1..], seen).unwrap_or(file))
    }

    /// Where a name leads that a file knows by a `use`.
    fn follow<'a>(
        &'a self,
        file: &'a str,
        name: &str,
        rest: &[String],
        seen: &mut Vec<(&'a str, String)>,
    ) -> Option<&'a str> {
        let known = (file, name.to_owned());
        if seen.contains(&known) {
            return None;
        }
        seen.push(known);
        let leaf = self.files[file].uses.iter().find(|leaf| leaf.name == name)?;
        self.resolve(file, &[leaf.path.as_slice(), rest].concat(), seen)
    }

    fn child(&self, module: &[String], name: &str) -> Option<Names> {
        let inner = [module, &[name.to_owned()]].concat();
        self.modules.contains_key(&inner).then_some(inner)
    }
}

/// The module that a file is.
fn module(path: &str) -> Names {
    let name = path.trim_end_matches(".rs");
    let name = name.strip_suffix("mod").map_or(name, |folder| folder.trim_end_matches('/'));
    name.split('/').filter(|part| !matches!(*part, "" | "lib")).map(str::to_owned).collect()
}

impl Source {
    fn parse(path: String, text: &str) -> Self {
        let tokens = tokens(text);
        let at = |at: usize| tokens.get(at).copied().unwrap_or_default();
        let code = without_comments(text);
        let mut file = Self { path, code, paths: vec![], uses: vec![], items: BTreeSet::new() };
        // Modules that are written within the file, each with the depth that it ends at.
        let mut inner: Vec<(String, usize)> = Vec::new();
        let (mut depth, mut here) = (0, 0);
        while here < tokens.len() {
            let before = here.checked_sub(1).map_or("", at);
            match at(here) {
                "{" => depth += 1,
                "}" => {
                    depth -= 1;
                    inner.pop_if(|(_, end)| *end == depth);
                }
                "mod" if matches!(at(here + 2), "{" | "\"\"") => {
                    file.items.insert(at(here + 1).to_owned());
                    inner.push((at(here + 1).to_owned(), depth));
                }
                // In a macro: `pub mod $module {`.
                "mod" if at(here + 1) == "$" => inner.push((at(here + 2).to_owned(), depth)),
                "use" => {
                    let mut leaves = Vec::new();
                    here = leaves_of(&tokens, here + 1, &mut Vec::new(), &mut leaves);
                    let public = matches!(before, "pub" | ")");
                    for (path, name) in leaves {
                        let path = from_file(path, &inner);
                        let times = tokens.iter().filter(|it| **it == name).count();
                        file.paths.push(path.clone());
                        file.uses.push(Use { path, name, passed_on: public && times == 1 });
                    }
                    continue;
                }
                word if is_name(word) && before != "::" && at(here + 1) == "::" => {
                    let mut path = vec![word.to_owned()];
                    while at(here + 1) == "::" && is_name(at(here + 2)) {
                        path.push(at(here + 2).to_owned());
                        here += 2;
                    }
                    file.paths.push(from_file(path, &inner));
                }
                "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" => {
                    file.items.insert(at(here + 1).to_owned());
                }
                "macro_rules" => drop(file.items.insert(at(here + 2).to_owned())),
                _ => {}
            }
            here += 1;
        }
        file
    }

    /// The names that follow a prefix in what the file names.
    pub(crate) fn named(&self, prefix: &[&str]) -> BTreeSet<&str> {
        let starts = |path: &&Names| path.iter().zip(prefix).filter(|(a, b)| a == b).count();
        let starting = self.paths.iter().filter(|path| starts(path) == prefix.len());
        starting.filter_map(|path| path.get(prefix.len()).map(String::as_str)).collect()
    }
}

/// A path within modules that are written in a file, as the file itself would write it.
fn from_file(path: Names, inner: &[(String, usize)]) -> Names {
    let up = path.iter().take_while(|it| *it == "super").count();
    let inside = || inner.iter().map(|(name, _)| name.clone());
    match path[0].as_str() {
        "self" => {
            std::iter::once("self".to_owned()).chain(inside()).chain(path[1..].to_vec()).collect()
        }
        "super" if up <= inner.len() => {
            let left = inside().take(inner.len() - up);
            std::iter::once("self".to_owned()).chain(left).chain(path[up..].to_vec()).collect()
        }
        "super" => path[inner.len()..].to_vec(),
        _ => path,
    }
}

/// The leaves of the tree that begins at a token, and the token behind it.
fn leaves_of(
    tokens: &[&str],
    mut here: usize,
    path: &mut Names,
    leaves: &mut Vec<(Names, String)>,
) -> usize {
    let outer = path.len();
    loop {
        match tokens[here] {
            "{" => {
                here += 1;
                while tokens[here] != "}" {
                    here = leaves_of(tokens, here, path, leaves);
                    here += usize::from(tokens[here] == ",");
                }
                path.truncate(outer);
                return here + 1;
            }
            word => path.push(word.to_owned()),
        }
        here += 1;
        if tokens[here] != "::" {
            break;
        }
        here += 1;
    }
    let mut leaf = path.clone();
    if leaf.len() > 1 {
        leaf.pop_if(|it| it == "self");
    }
    let mut name = leaf.last().cloned().unwrap_or_default();
    if tokens[here] == "as" {
        tokens[here + 1].clone_into(&mut name);
        here += 2;
    }
    leaves.push((leaf, name));
    path.truncate(outer);
    here
}

fn is_name(word: &str) -> bool {
    word.starts_with(|it: char| it.is_alphabetic() || it == '_')
}

/// Words, `::`, and single signs; texts as `""`, comments not at all.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let comment = [("//", "\n"), ("/*", "*/")].into_iter().find(|it| rest.starts_with(it.0));
        if let Some((_, close)) = comment {
            rest = rest.split_once(close).map_or("", |(_, after)| after.trim_start());
            continue;
        }
        let word = |it: char| it.is_alphanumeric() || it == '_';
        let raw = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('r').unwrap_or_default();
        let signs = raw.len() - raw.trim_start_matches('#').len();
        let (token, end) = if raw[signs..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(signs));
            let start = rest.len() - raw.len() + signs + 1;
            let length = rest[start..].find(&close).expect("a text ends");
            ("\"\"", start + length + close.len())
        } else if first == '"' {
            ("\"\"", text_end(rest))
        } else if first == '\'' {
            // A letter in quotes, or a lifetime.
            let letter = rest[1..].chars().next().map_or(1, char::len_utf8);
            let end = if rest[1..].starts_with('\\') {
                rest[3..].find('\'').map(|it| it + 4)
            } else {
                rest[1 + letter..].starts_with('\'').then_some(letter + 2)
            };
            ("'", end.unwrap_or(1))
        } else if rest.starts_with("::") {
            (&rest[..2], 2)
        } else if word(first) {
            let end = rest.find(|it| !word(it)).unwrap_or(rest.len());
            (&rest[..end], end)
        } else {
            (&rest[..first.len_utf8()], first.len_utf8())
        };
        tokens.push(token);
        rest = rest[end..].trim_start();
    }
    tokens
}

/// Where the text ends that begins with the quote in front.
fn text_end(rest: &str) -> usize {
    let mut escaped = false;
    let end = rest.char_indices().skip(1).find(|(_, letter)| {
        let ends = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        ends
    });
    end.expect("a text ends").0 + 1
}

fn without_comments(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}
