//! What content and strangers cannot do: command a terminal or a pipeline, read the preview, keep
//! it from answering.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;

use crate::support::{
    program::{ends, frozen, konzept, starts, text},
    project::{KONZEPT_YAML, PNG, Project},
};

const LISTE: &str = "fassungen:\n  - id: e1\n    bezeichnung: Entwurf 1\n    stand: 2018\n    status: entwurf\n    öffentlich: ja\n    ordner: fassungen/e1\n";

/// A concept with a frozen version and a text that changed since.
fn with_version() -> Project {
    let frozen = frozen(&Project::new());
    let project =
        Project::new().file("kapitel/a.md", "---\nid: a\ntitel: Anders\n---\nNeuer Text.\n");
    let project = frozen
        .into_iter()
        .fold(project, |it, (path, bytes)| it.bytes(&format!("fassungen/e1/{path}"), &bytes));
    project.file("konzept.yaml", &format!("{KONZEPT_YAML}{LISTE}"))
}

/// What YAML makes control characters, ends of lines and turned text of, and commands of GitHub,
/// Azure and GitLab.
const BEFEHLE: &str = r"x\n::error::boese\r::error::boese\e[2J\x9b2J\x07\b\N::error::boese\L::error::boese\P::error::boese\u202e\u2066##[error]boese ##vso[task.x]boese section_start:1:a\r\e[0K";

fn boese() -> Project {
    let b = BEFEHLE;
    Project::new()
        .file("konzept.yaml", &format!(
            "{KONZEPT_YAML}\"schluessel{b}\": 1\nfassungen: [{{ id: e1, bezeichnung: \"B{b}\", stand: 2018, status: entwurf, öffentlich: ja, ordner: \"f{b}\" }}, {{ id: \"{b}\" }}]\n"
        ))
        .file("kapitel/a.md", &format!(
            "---\nid: a\ntitel: \"T{b}\"\n\"unbekannt{b}\": 1\nrolle: \"{b}\"\n---\n::error::boese [[nirgends]]\n##[error]boese ##vso[task.x]boese [[nirgends]] \u{202e}\u{2028}\u{2066}\n"
        ))
        .file("kapitel/b.md", &format!("---\nid: \"{b}\"\ntitel: B\n---\n"))
        .file("kapitel/c.md", &format!("---\nid: c\ntitel: \"T{b}\"\nkurztitel: \"T{b}\"\n---\n![](\u{2028}::error::.png) [[\u{85}]]\n"))
        .file("kapitel/d.md", "::error::boese\u{1b}[2J\n")
        .file("akteure.yaml", &format!("akteure: [{{ id: x, name: \"N{b}\", art: \"{b}\" }}, {{ id: x, name: y, art: verwaltung }}]\n"))
}

/// Whether a terminal or a pipeline would act on what was printed.
#[track_caller]
fn is_harmless(said: &str, command: &str) {
    let acts = |it: &char| {
        (it.is_control() && *it != '\n')
            || matches!(*it, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert_eq!(said.chars().find(acts), None, "{command} prints a character that acts:\n{said}");
    for line in said.lines() {
        let own = command.ends_with("github") && line.starts_with("::error file=content/");
        let own = own
            || line.starts_with("::warning file=content/")
            || line.starts_with("::notice file=content/");
        assert!(own || !line.trim_start().starts_with("::"), "{command} prints a command: {line}");
        // GitHub reads its own form first.
        assert!(
            own || !(line.contains("##[") || line.contains("##vso[")),
            "{command} prints a command: {line}"
        );
    }
}

#[test]
fn content_commands_neither_terminals_nor_pipelines() {
    let folder = boese().written();
    #[cfg(unix)]
    for name in ["::error::boese.md", "x\n::error::boese.md", "\u{1b}[2J##[error]\u{202e}.md"] {
        fs::write(folder.path().join("content/kapitel").join(name), "---\nid: [\n---\n")
            .expect("writable");
    }
    let said = text(&konzept(folder.path(), &["check", "--format", "human"]));
    for shown in ["␛[2J", "␊::error::boese", "#\\#[error]boese", "\\u{202e}"] {
        assert!(said.contains(shown), "{shown} is not shown:\n{said}");
    }
    for arguments in [
        &["check"][..],
        &["check", "--lang", "en"],
        &["check", "--format", "short"],
        &["check", "--format", "json"],
        &["check", "--format", "github"],
        &["check", "--format", "gitlab"],
        &["build"],
        &["build", "--review"],
        &["fassungen"],
        &["freeze", "neu"],
        &["freeze", "x\n::error::boese"],
        &["synopse", "e1", "arbeitsstand"],
        &["synopse", "x\n::error::boese", "\u{1b}[2J"],
        &["explain", "x\n::error::boese"],
        &["new", "kapitel", "x\n::error::boese"],
        &["new", "x\n::error::boese", "b"],
        &["übersetzt", "x\n::error::boese"],
        &["serve", "--seit", "x\n::error::boese"],
        &["x\n::error::boese"],
        &["--x\n::error::boese"],
        &["check", "--format", "x\n::error::boese"],
        &["check", "--content", "x\n::error::boese"],
        &["check", "--theme", "x\n::error::boese"],
    ] {
        let output = konzept(folder.path(), arguments);
        is_harmless(&text(&output), &arguments.join(" "));
        if arguments.last().is_some_and(|it| matches!(*it, "json" | "gitlab")) {
            let read: serde_json::Value =
                serde_json::from_slice(&output.stdout).expect("it is JSON");
            assert!(read.as_array().is_some_and(|it| it.len() > 5));
        }
    }
}

#[test]
fn a_comparison_says_what_changed_in_one_line_each() {
    let titel = format!("---\nid: a\ntitel: \"T{BEFEHLE}\"\n---\nNeu \u{202e}##[error].\n");
    let folder = with_version().file("kapitel/a.md", &titel).written();
    let human = konzept(folder.path(), &["synopse", "e1", "arbeitsstand"]);
    is_harmless(&text(&human), "synopse");
    ends(&human, 1, "␛[2J");
    let json = konzept(folder.path(), &["synopse", "e1", "arbeitsstand", "--format", "json"]);
    is_harmless(&text(&json), "synopse --format json");
    let read: serde_json::Value = serde_json::from_slice(&json.stdout).expect("it is JSON");
    assert!(read.to_string().contains("\u{202e}##[error]"), "its values are those of the content");
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_ends_with_two() {
    let folder = with_version().written();
    let run = |arguments: &[&str], out: Stdio| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
        command.args(arguments).current_dir(folder.path()).env_clear().env("LANG", "de_DE.UTF-8");
        command.stdout(out).stderr(Stdio::piped()).output().expect("the program starts")
    };
    for arguments in [
        &["--help"][..],
        &["--version"],
        &["check", "--help"],
        &["check"],
        &["check", "--format", "json"],
        &["explain", "K105"],
        &["schema"],
        &["schema", "kapitel"],
        &["fassungen"],
        &["synopse", "e1", "arbeitsstand"],
        &["synopse", "e1", "arbeitsstand", "--format", "json"],
        &["synopse", "e1", "arbeitsstand", "--format", "html"],
        &["build"],
        &["build"],
        &["build", "--review"],
        &["new", "kapitel", "neu"],
        &["new", "akteur", "wer"],
        &["init", "dort"],
        &["freeze", "e2"],
        &["serve", "--port", "0"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("it is there");
        let output = run(arguments, full.into());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", text(&output));
        ends(&output, 2, "ließ sich nicht ausgeben");
    }
    // A reader that has read enough is none.
    for (arguments, code) in
        [(&["check"][..], 0), (&["schema"], 0), (&["synopse", "e1", "arbeitsstand"], 1)]
    {
        let (reader, writer) = std::io::pipe().expect("there are pipes");
        drop(reader);
        let output = run(arguments, writer.into());
        ends(&output, code, "");
        assert!(output.stderr.is_empty(), "{}", text(&output));
    }
}

/// A preview that runs until it is dropped.
struct Vorschau {
    child: Child,
    port: u16,
    zugang: String,
    _folder: TempDir,
}

struct Antwort {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Vorschau {
    fn of(project: &Project) -> Self {
        let folder = project.written();
        let mut child = starts(folder.path(), ["serve", "--port", "0"]);
        let lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let said = lines
            .map_while(Result::ok)
            .find(|it| it.contains("http://"))
            .expect("it says where it runs");
        let address = said.split_once("http://127.0.0.1:").expect("it runs here").1;
        let (port, zugang) = address.split_once("/?zugang=").expect("the address lets in");
        Self {
            child,
            port: port.parse().expect("a port"),
            zugang: zugang.trim().to_owned(),
            _folder: folder,
        }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("it can be set");
        stream
    }

    /// Asks without being known; further lines of the head end with a line break each.
    fn asks(&self, method: &str, path: &str, more: &str) -> Antwort {
        let mut stream = self.connect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n{more}\r\n",
            self.port
        );
        stream.write_all(head.as_bytes()).expect("it reads");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("it answers");
        let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).expect("a status");
        Antwort { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn cookie(&self) -> String {
        format!("Cookie: konzept-{}={}\r\n", self.port, self.zugang)
    }

    fn knows(&self, method: &str, path: &str, more: &str) -> Antwort {
        self.asks(method, path, &(self.cookie() + more))
    }

    fn get(&self, path: &str) -> Antwort {
        self.knows("GET", path, "")
    }
}

impl Drop for Vorschau {
    fn drop(&mut self) {
        self.child.kill().and_then(|()| self.child.wait()).expect("it runs");
    }
}

impl Antwort {
    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1).filter_map(|it| it.split_once(": "));
        lines.find(|it| it.0.eq_ignore_ascii_case(name)).map(|it| it.1)
    }

    fn words(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The files that a page in a folder uses or leads to.
fn assets(page: &str) -> Vec<String> {
    let values = page.split('"').filter_map(|it| it.strip_prefix(".."));
    values.filter(|it| it.starts_with("/assets/")).map(str::to_owned).collect()
}

#[test]
fn drafts_are_shown_only_to_the_browser_that_was_let_in() {
    let draft = "---\nid: b\ntitel: B\nentwurf: ja\n---\nStreng geheim.\n";
    let vorschau = Vorschau::of(
        &Project::new()
            .file("kapitel/b.md", draft)
            .bytes("bilder/x.png", PNG)
            .file("kapitel/a.md", "---\nid: a\ntitel: A\n---\n![Bild](../bilder/x.png)\n"),
    );
    let start = vorschau.get("/kapitel/a.html");
    let asset =
        assets(&start.words()).into_iter().find(|it| it.ends_with(".png")).expect("an image");
    assert_eq!(vorschau.get(&asset).status, 200);
    let other = Vorschau::of(&Project::new());
    let port = vorschau.port;
    for path in [
        "/",
        "/kapitel/b.html",
        "/nirgends.html",
        asset.as_str(),
        "/_konzept/vorschau.js",
        "/_konzept/befunde/kapitel/b.html",
        "/_konzept/neues/a/b/c/kapitel/b.html",
        "/_konzept/nachrichten/a/b/c/kapitel/b.html",
        "/suche/index.js",
        "/%",
    ] {
        for more in [
            String::new(),
            format!("Cookie: konzept-{port}=\r\n"),
            format!("Cookie: konzept-{port}={}\r\n", "0".repeat(32)),
            format!("Cookie: konzept-{port}={}\r\n", other.zugang),
            format!("Cookie: zugang={}\r\n", vorschau.zugang),
        ] {
            for method in ["GET", "HEAD", "POST"] {
                let answer = vorschau.asks(method, path, &more);
                assert_eq!(answer.status, 403, "{method} {path} {more}");
                assert!(!answer.words().contains("geheim"));
            }
        }
        let answer = vorschau.asks("GET", path, "");
        assert!(
            answer.words().contains("Öffnen Sie die Vorschau aus dem Terminal"),
            "{}",
            answer.words()
        );
        let policies = answer.words().matches("\"Content-Security-Policy\"").count();
        assert_eq!(policies, 1, "{}", answer.words());
    }
    for wrong in ["", "0", &other.zugang, &vorschau.zugang[1..]] {
        assert_eq!(vorschau.asks("GET", &format!("/?zugang={wrong}"), "").status, 403);
    }
    for (path, to) in [
        ("/?zugang=", "/"),
        ("/kapitel/b.html?zugang=", "/kapitel/b.html"),
        ("/suche.html?q=x&zugang=", "/suche.html?q=x"),
        ("//boese.example/?zugang=", "/boese.example/"),
    ] {
        let answer = vorschau.asks("GET", &format!("{path}{}", vorschau.zugang), "");
        assert_eq!((answer.status, answer.header("location")), (303, Some(to)));
        let cookie = answer.header("set-cookie").expect("a cookie");
        assert_eq!(
            cookie,
            format!("konzept-{port}={}; Path=/; HttpOnly; SameSite=Strict", vorschau.zugang)
        );
    }
    assert!(vorschau.get("/kapitel/b.html").words().contains("Streng geheim."));
    assert_eq!(vorschau.knows("POST", "/", "").status, 405);
    // Known or not: a page of somebody else gets nothing.
    assert_eq!(vorschau.knows("GET", "/", "Origin: http://boese.example\r\n").status, 403);
    assert_eq!(
        vorschau
            .knows("GET", "/", "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors\r\n")
            .status,
        403
    );
}

#[test]
fn films_are_seen_from_any_place_and_heads_tell_the_length() {
    let film: Vec<u8> = (0..1_000_u32).flat_map(u32::to_le_bytes).collect();
    let vorschau = Vorschau::of(
        &Project::new()
            .bytes("kapitel/film.mp4", &film)
            .bytes("kapitel/film.webm", &film)
            .bytes("kapitel/ton.mp3", &film)
            .file(
                "kapitel/a.md",
                "---\nid: a\ntitel: A\n---\n[Film](film.mp4) [Film](film.webm) [Ton](ton.mp3)\n",
            ),
    );
    let page = vorschau.get("/kapitel/a.html").words();
    let films = |it: &String| it.contains("/film.") || it.contains("/ton.");
    let assets: Vec<String> = assets(&page).into_iter().filter(films).collect();
    assert_eq!(assets.len(), 3, "{page}");
    for (asset, kind) in assets.iter().zip(["video/mp4", "video/webm", "audio/mpeg"]) {
        for (range, status, content_range, bytes) in [
            ("", 200, None, &film[..]),
            ("Range: bytes=0-1\r\n", 206, Some("bytes 0-1/4000"), &film[..2]),
            ("Range: bytes=3990-\r\n", 206, Some("bytes 3990-3999/4000"), &film[3990..]),
            ("Range: bytes=-4\r\n", 206, Some("bytes 3996-3999/4000"), &film[3996..]),
            ("Range: bytes=10-99999\r\n", 206, Some("bytes 10-3999/4000"), &film[10..]),
            ("Range: bytes=0-1,5-6\r\n", 200, None, &film[..]),
            ("Range: bytes=0-1\r\nIf-Range: \"alt\"\r\n", 200, None, &film[..]),
        ] {
            let answer = vorschau.knows("GET", asset, range);
            assert_eq!(
                (answer.status, answer.header("content-range")),
                (status, content_range),
                "{range}"
            );
            assert_eq!(
                (answer.header("content-type"), answer.header("accept-ranges")),
                (Some(kind), Some("bytes"))
            );
            assert!(answer.body == bytes, "{range}");
        }
        let behind = vorschau.knows("GET", asset, "Range: bytes=4000-\r\n");
        assert_eq!((behind.status, behind.header("content-range")), (416, Some("bytes */4000")));
        assert_eq!(behind.header("content-security-policy"), Some("sandbox; default-src 'none'"));
    }
    let asset = assets[0].as_str();
    for (path, range) in [
        (asset, ""),
        (asset, "Range: bytes=5-9\r\n"),
        (asset, "Range: bytes=9999-\r\n"),
        ("/", ""),
        ("/nirgends.html", ""),
        ("/kapitel", ""),
        ("/_konzept/vorschau.js", ""),
    ] {
        let (get, head) = (vorschau.knows("GET", path, range), vorschau.knows("HEAD", path, range));
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
        assert_eq!(
            head.header("content-length"),
            Some(get.body.len().to_string().as_str()),
            "{path} {range}"
        );
        assert_eq!(head.header("content-range"), get.header("content-range"));
    }
    // The head of news ends at once.
    assert_eq!(vorschau.knows("HEAD", "/_konzept/nachrichten/a/b/c/", "").status, 200);
}

/// What texts may hand out, as the program tells somebody who links to something else.
fn downloads() -> Vec<String> {
    let folder = Project::new()
        .file("kapitel/a.md", "---\nid: a\ntitel: A\n---\n[Programm](datei.exe)\n")
        .file("kapitel/datei.exe", "x")
        .written();
    let said = text(&konzept(folder.path(), &["check", "--lang", "en"]));
    let (_, list) = said.split_once("Possible: ").unwrap_or_else(|| panic!("{said}"));
    let list = list.split('.').next().expect("the sentence ends");
    list.split([',', ' ', '\n']).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

#[test]
fn what_is_opened_by_itself_can_only_be_looked_at() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><script>alert(1)</script></svg>";
    let downloads = downloads();
    let files: Vec<String> = downloads.iter().map(|it| format!("kapitel/datei.{it}")).collect();
    let links: Vec<String> = downloads.iter().map(|it| format!("[{it}](datei.{it})")).collect();
    let text = format!("---\nid: a\ntitel: A\n---\n{}\n", links.join("\n"));
    let project = files
        .iter()
        .fold(Project::new().file("kapitel/a.md", &text), |it, file| it.file(file, svg));
    let vorschau = Vorschau::of(&project);
    let page = vorschau.get("/kapitel/a.html").words();
    let wanted = assets(&page);
    assert!(wanted.len() > downloads.len(), "{wanted:?}");
    for path in wanted.iter().map(String::as_str).chain([
        "/robots.txt",
        "/suche/index.js",
        "/_konzept/befunde/",
    ]) {
        let answer = vorschau.get(path);
        let policy =
            answer.header("content-security-policy").unwrap_or_else(|| panic!("{path} has none"));
        assert!(policy.starts_with("sandbox; default-src 'none'"), "{path}: {policy}");
        assert!(!policy.contains("script-src"), "{path}: {policy}");
        let kind = answer.header("content-type").expect("a kind");
        assert!(!kind.contains("html"), "{path}: {kind}");
        let known = downloads.iter().any(|it| path.ends_with(&format!(".{it}")));
        assert!(!known || kind != "application/octet-stream", "{path}");
    }
}

#[test]
fn who_only_knocks_keeps_nobody_out() {
    let vorschau = Vorschau::of(&Project::new());
    let mut knocking: Vec<TcpStream> = (0..400).map(|_| vorschau.connect()).collect();
    for (at, stream) in knocking.iter_mut().enumerate() {
        // The oldest are closed already.
        let _ = stream.write_all([&b""[..], b"GET / HTTP/1.1\r\n", b"GET / HT"][at % 3]);
    }
    assert_eq!(vorschau.get("/").status, 200);
    // The oldest gave way at once; it did not only run out of patience.
    knocking[0].set_read_timeout(Some(Duration::from_secs(10))).expect("it can be set");
    let closed = knocking[0].read(&mut [0]).map_err(|it| it.kind());
    assert_ne!(closed, Err(std::io::ErrorKind::WouldBlock), "the oldest stays open");
    // Whoever was let in stays, however many come after.
    let mut known = vorschau.connect();
    let request = format!(
        "GET /_konzept/vorschau.js HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n{}\r\n",
        vorschau.port,
        vorschau.cookie()
    );
    let mut ask = || {
        known.write_all(request.as_bytes()).expect("it is open");
        let mut status = [0; 12];
        known.read_exact(&mut status).expect("it answers");
        assert_eq!(&status, b"HTTP/1.1 200");
        let mut rest = vec![0; 1 << 20];
        let mut seen = 0;
        while !rest[..seen].ends_with(b"})();\n") {
            seen += known.read(&mut rest[seen..]).expect("it answers");
        }
    };
    ask();
    knocking.extend((0..200).map(|_| vorschau.connect()));
    ask();
    // Nothing said, half a head, or no further question: in the end it is over.
    let mut rest = Vec::new();
    for stream in knocking.iter_mut().chain([&mut known]) {
        let _ = stream.read_to_end(&mut rest).map_err(|it| {
            assert_ne!(it.kind(), std::io::ErrorKind::WouldBlock, "a connection stays open");
        });
    }
    assert_eq!(vorschau.get("/").status, 200);
}

#[test]
fn of_too_many_pages_the_oldest_asks_for_itself() {
    let vorschau = Vorschau::of(&Project::new());
    let listen = || {
        let mut stream = vorschau.connect();
        let cookie = vorschau.cookie();
        let head = format!(
            "GET /_konzept/nachrichten/a/b/c/ HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n{cookie}\r\n",
            vorschau.port
        );
        stream.write_all(head.as_bytes()).expect("it reads");
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        assert!(lines.any(|it| it == "data: {\"art\":\"neu\"}"), "it knows another page");
        lines
    };
    let mut pages: Vec<_> = (0..7).map(|_| listen()).collect();
    for page in &mut pages[..4] {
        assert!(page.any(|it| it == "event: genug"));
        assert!(page.any(|it| it == "0"), "the answer ends");
    }
    assert_eq!(vorschau.get("/_konzept/neues/a/b/c/").words(), "[{\"art\":\"neu\"}]");
}

#[test]
fn the_work_of_the_terminal_is_done_where_the_world_begins() {
    // Whatever is printed goes through one door, which shows what it must not obey.
    let cli = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
    for entry in fs::read_dir(cli).expect("readable") {
        let path = entry.expect("readable").path();
        let code = fs::read_to_string(&path).expect("readable");
        let door = path.ends_with("output.rs");
        assert!(
            door || !(code.contains("stdout()") || code.contains("stderr().write")),
            "{}",
            path.display()
        );
    }
}
