//! The door to Pagefind: the search index of a Fassung, made of its pages as they are published. It needs no server: the
//! browser loads the few parts that a search touches.

use std::collections::BTreeMap;

use pagefind::{api::PagefindIndex, options::PagefindServiceConfig};
use tokio::runtime::Builder;

use crate::{
    artifact::{Artifact, Artifacts, Bundle, RecipeError},
    base::{hash::Hash, path::RelPath},
    document::art::Suche,
    site::Site,
};

/// The folder of an index, within the files of its Fassung.
pub const FOLDER: &str = "pagefind/";

/// Where a page has its content; every theme has it, since the skip link leads there.
const CONTENT: &str = "<main id=\"_inhalt\"";

/// What stands in the content but is no part of the text.
const NO_TEXT: &[&str] = &["nav", ".absatznummer", ".anker", ".fussnote", ".nur-vorlesen", ".dgs", ".marke", ".leise"];

/// What a browser loads: the program of the search, and the parts of the index. The rest are interfaces of others.
const LOADED: &[&str] = &["pf_meta", "pf_index", "pf_fragment", "pf_filter", "pagefind"];

/// A page that is found, and as what.
struct Fund {
    /// Its file within the Fassung.
    file: String,
    suche: Suche,
    artifact: Artifact,
}

/// The pages that are found, by the prefix of their Fassung: file and kind.
pub type Funde = Vec<(String, Vec<(RelPath, Suche)>)>;

/// The pages of a site that the search finds. Drafts are not among them, not even for editors.
#[must_use]
pub fn funde(site: &Site) -> Funde {
    let bands = site.baende.iter().map(|band| {
        let pages = band.pages.iter().filter(|it| !it.rahmen.entwurf);
        let found = pages.filter_map(|it| Some((it.file.clone(), it.rahmen.suche?))).collect();
        (band.praefix.clone(), found)
    });
    bands.filter(|it: &(String, Vec<_>)| !it.1.is_empty()).collect()
}

/// The indexes, one for each Fassung at its place.
#[must_use]
pub fn bundles(funde: Funde, artifacts: &Artifacts) -> Vec<Bundle> {
    let bundle = |(praefix, pages): (String, Vec<(RelPath, Suche)>)| {
        let pages: Vec<Fund> = pages
            .into_iter()
            .map(|(file, suche)| Fund {
                artifact: artifacts.get(&file).expect("every planned page is made").clone(),
                file: file.as_str().strip_prefix(&praefix).unwrap_or(file.as_str()).to_owned(),
                suche,
            })
            .collect();
        let keys: Vec<_> = pages.iter().map(|it| (it.file.as_str(), it.suche, &it.artifact.key)).collect();
        let key = Hash::of(&(env!("CARGO_PKG_VERSION"), "suche", &praefix, &keys));
        let folder = format!("{praefix}{FOLDER}");
        Bundle::new(folder.clone(), key, move || index(&folder, &pages))
    };
    funde.into_iter().map(bundle).collect()
}

/// Makes an index. One page after another in the order of their files: so the same pages give the same bytes.
fn index(folder: &str, pages: &[Fund]) -> Result<BTreeMap<RelPath, Vec<u8>>, RecipeError> {
    let failed = |error: &dyn std::fmt::Display| RecipeError(format!("Pagefind: {error}"));
    let config = PagefindServiceConfig::builder()
        .exclude_selectors(NO_TEXT.iter().map(|it| (*it).to_owned()).collect())
        .keep_index_url(true)
        .build();
    let runtime = Builder::new_current_thread().build().map_err(|it| failed(&it))?;
    let files = runtime.block_on(async {
        let mut index = PagefindIndex::new(Some(config)).map_err(|it| failed(&it))?;
        for page in pages {
            let html = String::from_utf8_lossy(&page.artifact.make()?).into_owned();
            let Suche { art, gewicht } = page.suche;
            let weight = if gewicht == 1 { String::new() } else { format!(" data-pagefind-weight=\"{gewicht}\"") };
            let marked =
                format!("<main data-pagefind-body data-pagefind-filter=\"art:{}\"{weight} id=\"_inhalt\"", art.wort());
            let html = html.replacen(CONTENT, &marked, 1);
            index.add_html_file(None, Some(page.file.clone()), html).await.map_err(|it| failed(&it))?;
        }
        index.get_files().await.map_err(|it| failed(&it))
    })?;
    let named = files.into_iter().filter_map(|it| {
        let name = it.filename.to_string_lossy().replace('\\', "/");
        let ending = name.rsplit('.').next().unwrap_or_default();
        let loaded = LOADED.contains(&ending)
            || matches!(name.as_str(), "pagefind.js" | "pagefind-worker.js" | "pagefind-entry.json");
        loaded.then(|| (RelPath::known(format!("{folder}{name}")), it.contents))
    });
    Ok(named.collect())
}
