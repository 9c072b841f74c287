//! `konzept serve`: the preview while somebody writes. Reads the folders, tells the terminal and
//! the browsers what is new, and writes no file.

use std::{path::PathBuf, sync::Arc, thread, time::Duration};

use clap::Args;

use super::{FINE, Session, build, check, complain, complain_rendered, say};
use crate::{
    base::crash,
    diagnostic::{Diagnostic, render::ReportFormat},
    io::{
        Error,
        disk::Reader,
        serve::{Answer, News, Server, Service},
        watch::{Noticing, Watcher},
    },
    texte::{Arg, Texte},
    theme::{self, Theme},
    vorschau::{
        self, Anfrage, Inputs, Knowledge, Meldung, Served, Stand, Trouble, Vorschau, Watching,
    },
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(long, value_name = "N", default_value_t = 4000)]
    port: u16,
    #[arg(long, value_name = "ADDR")]
    host: Option<String>,
    #[arg(long)]
    open: bool,
    #[arg(long)]
    poll: bool,
    #[arg(long, value_name = "FASSUNG")]
    seit: Option<String>,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let mut project = Project::new(session);
    // Before the first look, so that nothing between the two is missed.
    let by = if options.poll { Noticing::Looking } else { Noticing::Told };
    let mut watcher = Watcher::new(&[&project.content, &project.theme], by);
    // A mistake in the command is one that nobody mends while it runs.
    project.readers.0.read(&project.content)?;
    session.theme()?;
    let inputs = project.read();
    let vorschau = Arc::new(Vorschau::new(session.pipeline(), &inputs));
    let stand = vorschau.stand();
    if let Some(id) = &options.seit
        && !stand.fassungen().iter().any(|it| it.0 == *id)
    {
        let names = stand.fassungen();
        return Err(build::unknown_version(id, names.iter().map(|it| it.0.as_str())));
    }
    let server = Server::bind(options.host.as_deref(), options.port)?;
    let port = server.address().port();
    if options.port != 0 && port != options.port {
        let args =
            [("port", Arg::from(usize::from(options.port))), ("neu", Arg::from(usize::from(port)))];
        complain(&(session.texte.text("serve-port", &args) + "\n"));
    }
    if !server.address().ip().is_loopback() {
        complain(&(session.texte.text("serve-offen", &[]) + "\n"));
    }
    report(session, None, &stand)?;
    let start =
        options.seit.as_ref().map_or_else(String::new, |id| format!("{}/{id}/", vorschau::SEIT));
    let address = server.address_with_secret(&start);
    say(&(session.texte.text("serve-laeuft", &[("adresse", Arg::from(address))]) + "\n"))?;
    if options.open && opener::open(server.one_time_address(&start)).is_err() {
        complain(&(session.texte.text("serve-nicht-geoeffnet", &[]) + "\n"));
    }
    let folder = session.common.content.to_string_lossy().replace('\\', "/");
    let service = Arc::new(Preview { vorschau: vorschau.clone(), texte: session.texte, folder });
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut stand = stand;
            loop {
                watcher.wait();
                let Some(inputs) = project.changed() else { continue };
                let neu = vorschau.renew(&inputs);
                // Were it to end here, old pages would be answered for ever.
                if let Ok(Err(error)) = crash::attempt(|| report(session, Some(&stand), &neu)) {
                    complain(&(error.message(session.texte) + "\n"));
                }
                stand = neu;
            }
        });
        // Ends with the process: Ctrl-C and SIGTERM have nothing to tidy up, since nothing is
        // written.
        server.run(service)
    })?;
    Ok(FINE)
}

/// The folders that are watched, with what was read last.
struct Project<'a> {
    session: &'a Session,
    content: PathBuf,
    theme: PathBuf,
    readers: (Reader, Reader),
    last: Option<Inputs>,
}

impl<'a> Project<'a> {
    fn new(session: &'a Session) -> Self {
        let (content, theme) = (session.common.content.clone(), session.theme_folder());
        Self { session, content, theme, readers: Default::default(), last: None }
    }

    fn read(&mut self) -> Inputs {
        let content =
            self.readers.0.read(&self.content).map_err(|it| it.message(self.session.texte));
        let theme = self.theme();
        let inputs = Inputs { content, theme };
        self.last = Some(inputs.clone());
        inputs
    }

    /// What the folders hold, if that is not what they held before.
    fn changed(&mut self) -> Option<Inputs> {
        let before = self.last.clone();
        let now = self.read();
        (before.as_ref() != Some(&now)).then_some(now)
    }

    fn theme(&mut self) -> Result<Arc<Theme>, String> {
        let before = self.last.as_ref().and_then(|it| it.theme.as_ref().ok());
        if !self.theme.is_dir() && self.session.common.theme == theme::BUILT_IN {
            return Ok(before
                .filter(|it| it.is_built_in())
                .cloned()
                .unwrap_or_else(|| Arc::new(Theme::built_in())));
        }
        let tree = self.readers.1.read(&self.theme).map_err(|it| it.message(self.session.texte))?;
        let theme = Theme::overridden_by(&tree);
        Ok(before.filter(|it| ***it == theme).cloned().unwrap_or_else(|| Arc::new(theme)))
    }
}

/// Tells the terminal what is new: findings that were not there before, and how many there are.
fn report(session: &Session, before: Option<&Stand>, now: &Stand) -> Result<(), Error> {
    let old: &[Diagnostic] = before.map_or(&[], |it| &it.befunde);
    let known: std::collections::HashSet<&Diagnostic> = old.iter().collect();
    let new: Vec<Diagnostic> =
        now.befunde.iter().filter(|it| !known.contains(it)).cloned().collect();
    // A fault of the program is told where it happens.
    if let Some(trouble @ Trouble::Environment(reason)) = &now.trouble
        && before.and_then(|it| it.trouble.as_ref()) != Some(trouble)
    {
        complain(&format!("{}: {reason}\n", session.texte.text("schwere-error", &[])));
    }
    complain_rendered(&session.render(&new, &now.tree, ReportFormat::Human));
    // What is told of findings is that of the content before, if this one could not be looked at.
    let looked_at = !matches!(now.trouble, Some(Trouble::Program(_)));
    if looked_at && (before.is_none() || old != now.befunde.as_slice()) {
        say(&check::summary(session, &now.befunde))?;
    }
    Ok(())
}

/// What the server asks.
struct Preview {
    vorschau: Arc<Vorschau>,
    texte: &'static Texte,
    folder: String,
}

/// What the preview answers itself; no id of the editors begins like this.
const OWN: &str = "_konzept/";
/// How long a connection waits before it makes sure that somebody still listens.
const PATIENCE: Duration = Duration::from_secs(8);

impl Service for Preview {
    fn answer(&self, path: &str) -> Answer {
        let stand = self.vorschau.stand();
        if let Some(path) = path.strip_prefix(OWN) {
            return self
                .own(path, &stand)
                .unwrap_or_else(|| Answer::Missing("text/plain", Vec::new()));
        }
        let Some(anfrage) = Anfrage::read(path) else {
            return Answer::Missing("text/plain", Vec::new());
        };
        match stand.blatt(&anfrage, self.texte) {
            Served::File(kind, bytes) => Answer::File(kind, bytes),
            Served::Missing(bytes) => Answer::Missing("text/html; charset=utf-8", bytes),
            Served::Elsewhere(address) => Answer::Elsewhere(address),
        }
    }

    fn without_access(&self) -> Vec<u8> {
        vorschau::without_access(self.texte)
    }
}

impl Preview {
    fn own(&self, path: &str, stand: &Stand) -> Option<Answer> {
        if path == "vorschau.js" {
            return Some(Answer::File("text/javascript; charset=utf-8", vorschau::SCRIPT.into()));
        }
        if let Some(page) = path.strip_prefix("befunde/") {
            let json = vorschau::befunde(
                stand,
                &Anfrage::read(page)?,
                self.texte,
                self.folder.trim_end_matches('/'),
            );
            return Some(Answer::File("application/json", json.into_bytes()));
        }
        let (way, rest) = path.split_once('/')?;
        let mut parts = rest.splitn(4, '/').map(str::to_owned);
        let mut part = || parts.next();
        let mut knowledge = Knowledge { inhalt: part()?, stil: part()?, befunde: part()? };
        let anfrage = Anfrage::read(&part()?)?;
        match way {
            "nachrichten" => {}
            "neues" => {
                let news = Meldung::news(stand, &anfrage, &mut knowledge, self.texte);
                let json: Vec<String> = news.iter().map(Meldung::json).collect();
                return Some(Answer::File(
                    "application/json",
                    format!("[{}]", json.join(",")).into_bytes(),
                ));
            }
            _ => return None,
        }
        let (vorschau, texte) = (self.vorschau.clone(), self.texte);
        let watching = vorschau.watch(&anfrage);
        Some(Answer::News(Box::new(Listener {
            vorschau,
            texte,
            anfrage,
            knowledge,
            number: 0,
            _watching: watching,
        })))
    }
}

/// A browser that looks at a page.
struct Listener {
    vorschau: Arc<Vorschau>,
    texte: &'static Texte,
    anfrage: Anfrage,
    knowledge: Knowledge,
    /// The state that was told last.
    number: u64,
    /// As long as it listens, its page is made first.
    _watching: Watching,
}

impl News for Listener {
    fn next(&mut self) -> Vec<String> {
        let stand = self.vorschau.wait_for(self.number, PATIENCE);
        if stand.number == self.number {
            return Vec::new();
        }
        self.number = stand.number;
        let news = Meldung::news(&stand, &self.anfrage, &mut self.knowledge, self.texte);
        news.iter().map(Meldung::json).collect()
    }
}
