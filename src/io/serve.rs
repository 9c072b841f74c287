//! The door to HTTP: answers requests from this machine, and keeps connections open on which news is told
//! (server-sent events, WHATWG HTML §9.2). Drafts are at stake, so it says no to everybody else's pages.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
    serve::ListenerExt,
};
use futures_util::stream;
use percent_encoding::percent_decode_str;

use super::Error;

/// How many ports after the wanted one are tried.
const WEITERE_PORTS: u16 = 50;
/// How many connections may wait for news at once: browsers open few, and each costs a thread.
const MAX_WARTENDE: usize = 256;

/// What is served. Called from many threads.
pub trait Dienst: Send + Sync + 'static {
    /// Answers a request for a path, decoded and without its first slash.
    fn antwort(&self, path: &str) -> Antwort;
}

/// An answer.
pub enum Antwort {
    /// A file: its kind and bytes.
    Datei(&'static str, Vec<u8>),
    /// There is nothing here; this page says so.
    Fehlt(&'static str, Vec<u8>),
    /// It is at another address, relative to this one.
    Weiter(String),
    /// News as long as somebody listens.
    Nachrichten(Box<dyn Nachrichten>),
}

/// News for one browser.
pub trait Nachrichten: Send {
    /// Waits for the next news; nothing if there was none for a while.
    fn naechste(&mut self) -> Vec<String>;
}

/// A server that has its port.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    host: Option<String>,
}

impl Server {
    /// Takes a port: the wanted one, or the next free one.
    ///
    /// # Errors
    /// If there is none, or the address is not one of this machine.
    pub fn bind(host: Option<&str>, port: u16) -> Result<Self, Error> {
        let ip = match host {
            None | Some("localhost") => IpAddr::V4(Ipv4Addr::LOCALHOST),
            Some(host) => host.parse().map_err(|_| Error::new("fehler-host").with("wert", host))?,
        };
        let last = if port == 0 { 0 } else { port.saturating_add(WEITERE_PORTS) };
        let mut reason = String::new();
        for port in port..=last {
            match TcpListener::bind((ip, port)) {
                Ok(listener) => {
                    let address = listener.local_addr().map_err(|it| cannot(port, &it.to_string()))?;
                    return Ok(Self { listener, address, host: host.map(str::to_owned) });
                }
                Err(error) => reason = error.to_string(),
            }
        }
        Err(cannot(port, &reason))
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until the process ends.
    ///
    /// # Errors
    /// If the network gives up.
    pub fn run(self, dienst: Arc<dyn Dienst>) -> Result<(), Error> {
        let failed = |error: std::io::Error| cannot(self.address.port(), &error.to_string());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .max_blocking_threads(MAX_WARTENDE + 16)
            .build()
            .map_err(failed)?;
        self.listener.set_nonblocking(true).map_err(failed)?;
        let haus = Arc::new(Haus { address: self.address, host: self.host, dienst });
        runtime.block_on(async move {
            // News are short: waiting for more to send would only delay them.
            let listener = tokio::net::TcpListener::from_std(self.listener).map_err(failed)?;
            let listener = listener.tap_io(|it| drop(it.set_nodelay(true)));
            let router = Router::new().fallback(move |request: Request| answer(haus.clone(), request));
            axum::serve(listener, router).await.map_err(failed)
        })
    }
}

fn cannot(port: u16, reason: &str) -> Error {
    Error::new("fehler-port").with("port", usize::from(port)).with("grund", reason)
}

struct Haus {
    address: SocketAddr,
    host: Option<String>,
    dienst: Arc<dyn Dienst>,
}

impl Haus {
    /// Whether a name that a browser called us by is ours. A page of somebody else can have its own name lead to this
    /// machine (DNS rebinding), but it cannot change the name that the browser sends.
    fn is_ours(&self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.contains(']') => (name, port),
            _ => (host, "80"),
        };
        let name = name.trim_start_matches('[').trim_end_matches(']');
        let port_fits = port.parse() == Ok(self.address.port());
        let name_fits = match name.parse::<IpAddr>() {
            // An address as such cannot be rebound.
            Ok(ip) => ip.is_loopback() || self.host.is_some(),
            Err(_) => name.eq_ignore_ascii_case("localhost") || self.host.as_deref() == Some(name),
        };
        port_fits && name_fits
    }

    /// Whether a request may be answered: it names us, and no page of somebody else asks.
    fn allows(&self, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).and_then(|it: &HeaderValue| it.to_str().ok());
        let named =
            text(header::HOST).is_some_and(|it| self.is_ours(it)) && headers.get_all(header::HOST).iter().count() == 1;
        let own_page = match headers.get(header::ORIGIN) {
            None => true,
            Some(origin) => {
                let origin = origin.to_str().ok().and_then(|it| it.strip_prefix("http://"));
                origin.is_some() && origin == text(header::HOST)
            }
        };
        // Fetch Metadata (W3C): others may link to us, but load nothing of ours into their pages.
        let fetched = |name: &'static str| headers.get(name).and_then(|it| it.to_str().ok());
        let foreign = fetched("sec-fetch-site").is_some_and(|it| matches!(it, "cross-site" | "same-site"));
        let visit = fetched("sec-fetch-mode") == Some("navigate") && fetched("sec-fetch-dest") == Some("document");
        named && own_page && (!foreign || visit)
    }
}

async fn answer(haus: Arc<Haus>, request: Request) -> Response {
    if !haus.allows(request.headers()) {
        return plain(StatusCode::FORBIDDEN, "Only for this machine.\n");
    }
    let head = request.method() == Method::HEAD;
    if !head && request.method() != Method::GET {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let path = request.uri().path().strip_prefix('/').unwrap_or_default();
    let Ok(path) = percent_decode_str(path).decode_utf8().map(std::borrow::Cow::into_owned) else {
        return plain(StatusCode::BAD_REQUEST, "No such address.\n");
    };
    let dienst = haus.dienst.clone();
    // Making a page takes its time, and whoever waits for news must not be kept waiting.
    let Ok(answer) = tokio::task::spawn_blocking(move || dienst.antwort(&path)).await else {
        return plain(StatusCode::INTERNAL_SERVER_ERROR, "The preview has a fault; the terminal says more.\n");
    };
    match answer {
        Antwort::Datei(kind, bytes) => respond(StatusCode::OK, kind, if head { Vec::new() } else { bytes }.into()),
        Antwort::Fehlt(kind, bytes) => {
            respond(StatusCode::NOT_FOUND, kind, if head { Vec::new() } else { bytes }.into())
        }
        Antwort::Weiter(address) => {
            let mut response = plain(StatusCode::FOUND, "");
            if let Ok(address) = HeaderValue::from_str(&address) {
                response.headers_mut().insert(header::LOCATION, address);
            }
            response
        }
        Antwort::Nachrichten(nachrichten) => respond(StatusCode::OK, "text/event-stream", events(nachrichten)),
    }
}

/// News one after another. Between them comments are sent: only so is it noticed that nobody listens any more.
fn events(nachrichten: Box<dyn Nachrichten>) -> Body {
    Body::from_stream(stream::unfold(nachrichten, |mut nachrichten| async move {
        let waiting = tokio::task::spawn_blocking(move || (nachrichten.naechste(), nachrichten));
        let (news, nachrichten) = waiting.await.ok()?;
        let lines: Vec<String> = news.iter().map(|it| format!("data: {it}\n\n")).collect();
        let text = if lines.is_empty() { ":\n\n".to_owned() } else { lines.concat() };
        Some((Ok::<_, std::convert::Infallible>(Bytes::from(text)), nachrichten))
    }))
}

fn respond(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    respond(status, "text/plain; charset=utf-8", Bytes::from_static(text.as_bytes()).into())
}
