//! The door to Tera: a page is a view, its frame and what all pages share, put into one template.
//! Templates can ask for texts (`t`), the address of a theme asset (`asset`) or its text
//! (`asset_text`), and for nothing else.

use tera::{Context, Kwargs, State, Tera, Value};

use super::{bauplan, escape};
use crate::{
    artifact::RecipeError,
    base::saetze,
    site::{
        Page,
        view::{View, gemeinsam::Gemeinsam},
    },
    teil::{Teil, Teile},
    texte::{Arg, Texte},
    theme::{Assets, Theme},
};

/// The templates of a theme in the language of a site.
pub(super) struct Templates {
    tera: Tera,
}

/// What the pages of a Fassung share, as templates see it.
pub(super) struct Shared(Value);

/// What the pages of a Fassung share, as templates see it.
pub(super) fn shared(gemeinsam: &Gemeinsam) -> Shared {
    Shared(Value::from_serializable(gemeinsam))
}

impl Templates {
    /// Reads the templates.
    pub(super) fn new(theme: &Theme, files: &Assets, texte: &Texte) -> Result<Self, RecipeError> {
        let mut tera = Tera::new();
        tera.set_escape_fn(escape::write);
        // Text is escaped whatever a template is called: every name ends like this.
        tera.autoescape_on([""]);
        let words = texte.clone();
        tera.register_function("t", move |kwargs: Kwargs, _: &State| text(&words, &kwargs));
        tera.register_filter("saetze", |text: &str, _: Kwargs, _: &State| saetze::saetze(text));
        let (files, assets) = (files.clone(), files.clone());
        tera.register_function(
            "asset",
            move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
                let name: &str = kwargs.must_get("name")?;
                files
                    .get(name)
                    .map(|it| it.0.to_string())
                    .ok_or_else(|| tera::Error::message(format!("the theme has no asset {name}")))
            },
        );
        tera.register_function(
            "asset_text",
            move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
                let name: &str = kwargs.must_get("name")?;
                let text = assets
                    .get(name)
                    .and_then(|it| std::str::from_utf8(&it.1).ok())
                    .map(str::to_owned);
                // It stands inside a page, where only its own end may end it.
                let text = text.filter(|it| !it.contains("</"));
                text.ok_or_else(|| tera::Error::message(format!("the theme has no text {name}")))
            },
        );
        let sources = theme.templates();
        bauplan::lacks_nothing(&sources, texte)?;
        tera.add_raw_templates(
            sources.iter().map(|(name, source)| (name.as_str(), source.as_str())),
        )
        .map_err(|it| failed(&it))?;
        if let Some(missing) = View::TEMPLATES.iter().find(|name| !tera.contains_template(name)) {
            return Err(RecipeError(format!("templates/{missing}")));
        }
        // What stands between the blocks would be missing where a page is made in parts.
        let more = bauplan::probes().chain(bauplan::frames());
        tera.add_raw_templates(more).map_err(|it| failed(&it))?;
        for template in View::TEMPLATES {
            let found = tera.render(&bauplan::probe_of(template), &Context::new());
            let found = found.unwrap_or_else(|it| it.to_string());
            bauplan::has_only_parts(template, &found, texte)?;
        }
        Ok(Self { tera })
    }

    /// Renders a page in one run.
    pub(super) fn render(&self, page: &Page, gemeinsam: &Shared) -> Result<Vec<u8>, RecipeError> {
        self.tera
            .render(page.view.template(), &context(page, gemeinsam))
            .map(String::into_bytes)
            .map_err(|it| failed(&it))
    }

    /// Renders a page in its parts. For each of them Tera runs a whole template and keeps a block
    /// of it, so the others do without the content, which may be long.
    pub(super) fn parts(&self, page: &Page, gemeinsam: &Shared) -> Result<Teile, RecipeError> {
        let context = context(page, gemeinsam);
        let part = |teil: Teil| {
            let mut bytes = Vec::new();
            let template = match teil {
                Teil::Inhalt => page.view.template().to_owned(),
                _ => bauplan::frame_of(page.view.template()),
            };
            self.tera
                .render_block_to(&template, teil.block(), &context, &mut bytes)
                .map_err(|it| failed(&it))?;
            Ok((teil, bytes))
        };
        Teil::ALL.into_iter().map(part).collect()
    }
}

/// What a template gets.
fn context(page: &Page, gemeinsam: &Shared) -> Context {
    let mut context = Context::new();
    context.insert_value("site", gemeinsam.0.clone());
    context.insert("rahmen", &page.rahmen);
    context.insert("seite", &page.view);
    context
}

/// `t(key="…", name=value, …)`.
fn text(texte: &Texte, kwargs: &Kwargs) -> tera::TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let pairs: Vec<(String, Arg)> = kwargs
        .iter()
        .filter(|(name, _)| name.as_str() != Some("key"))
        .map(|(name, value)| {
            let arg = value.as_i64().map_or_else(|| Arg::from(value.to_string()), Arg::Number);
            (name.to_string(), arg)
        })
        .collect();
    let args: Vec<(&str, Arg)> =
        pairs.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    texte.find(key, &args).ok_or_else(|| tera::Error::message(format!("there is no text {key}")))
}

fn failed(error: &tera::Error) -> RecipeError {
    RecipeError(error.to_string())
}
