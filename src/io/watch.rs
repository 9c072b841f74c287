//! Waits until something in folders may have changed, and for how long it then has to be quiet. It
//! only wakes: what changed is decided by whoever reads again. Events can be late, doubled or
//! missing, so a look at the folders now and then is part of it.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::{Duration, Instant},
};

use notify::{
    EventKind, RecommendedWatcher, RecursiveMode, Watcher as _,
    event::{AccessKind, AccessMode},
};

use super::disk;

/// After an event, how long it has to be quiet: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(12);
/// How long a storm of events may last before somebody looks all the same.
const AT_MOST: Duration = Duration::from_millis(120);
/// How often to look where events come.
const RARELY: Duration = Duration::from_secs(4);
/// How often to look where they do not: network drives, some containers.
const OFTEN: Duration = Duration::from_millis(400);

/// Waits for changes in some folders.
pub struct Watcher {
    folders: Vec<Folder>,
    notifier: Option<RecommendedWatcher>,
    events: Receiver<()>,
    // Without it the channel would end where nothing can be watched.
    _sender: Sender<()>,
}

/// A folder that may come, go, and be replaced by another one.
struct Folder {
    path: PathBuf,
    /// What is watched now; another folder of the same name is another one.
    watched: Option<disk::FolderId>,
}

/// How changes are noticed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Noticing {
    /// The system tells of them.
    Told,
    /// Only by looking again and again, for folders of which the system tells nothing.
    Looking,
}

impl Watcher {
    /// Watches folders and all that is in them.
    #[must_use]
    pub fn new(folders: &[&Path], by: Noticing) -> Self {
        let (sender, events) = channel();
        let tell = sender.clone();
        let handler = move |event: notify::Result<notify::Event>| {
            // Whoever no longer waits needs no news.
            if event.is_ok_and(|it| is_change(it.kind)) {
                let _ = tell.send(());
            }
        };
        let notifier = match by {
            Noticing::Told => notify::recommended_watcher(handler).ok(),
            Noticing::Looking => None,
        };
        let folders =
            folders.iter().map(|it| Folder { path: (*it).to_owned(), watched: None }).collect();
        let mut watcher = Self { folders, notifier, events, _sender: sender };
        watcher.watch();
        watcher
    }

    /// Waits until something may have changed.
    pub fn wait(&mut self) {
        let rarely = if self.notifier.is_some() { RARELY } else { OFTEN };
        if let Ok(()) = self.events.recv_timeout(rarely) {
            let latest = Instant::now() + AT_MOST;
            while Instant::now() < latest {
                match self.events.recv_timeout(QUIET) {
                    Ok(()) => {}
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
                }
            }
        }
        self.watch();
    }

    /// Watches what is there now. A folder that was deleted and put back has to be watched anew, so
    /// the folder around it is watched too.
    fn watch(&mut self) {
        let Some(notifier) = &mut self.notifier else { return };
        for folder in &mut self.folders {
            let now = disk::folder_id(&folder.path);
            if now == folder.watched && now.is_some() {
                continue;
            }
            let _ = notifier.unwatch(&folder.path);
            let around = folder
                .path
                .parent()
                .filter(|it| !it.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            // Where this fails (too many folders, no such folder) the rare look is left.
            let _ = notifier.watch(around, RecursiveMode::NonRecursive);
            let succeeded = notifier.watch(&folder.path, RecursiveMode::Recursive).is_ok();
            folder.watched = now.filter(|_| succeeded);
        }
    }
}

/// Whether an event can mean a change. Reading is an event too, and we read.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => matches!(access, AccessKind::Close(AccessMode::Write)),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, AccessMode, CreateKind, EventKind};

    #[test]
    fn reading_is_no_change_and_writing_is() {
        for (kind, change) in [
            (EventKind::Access(AccessKind::Open(AccessMode::Any)), false),
            (EventKind::Access(AccessKind::Close(AccessMode::Read)), false),
            (EventKind::Access(AccessKind::Close(AccessMode::Write)), true),
            (EventKind::Create(CreateKind::File), true),
        ] {
            assert_eq!(super::is_change(kind), change, "{kind:?}");
        }
    }
}
