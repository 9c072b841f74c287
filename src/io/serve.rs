//! The door to HTTP: status, headers and connections, also those on which news is told (server-sent
//! events, WHATWG HTML §9.2). What is answered comes from a `Service`; what of a site that is,
//! `vorschau::served` says. Drafts are at stake, so it says no to everybody else's pages.

use std::{
    collections::VecDeque,
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use futures_util::{
    future::{Either, select},
    stream,
};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    HeaderMap, Method, Request, Response, StatusCode,
    body::{Bytes, Frame, Incoming},
    header::{self, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use percent_encoding::percent_decode_str;
use tokio::{sync::oneshot, task::AbortHandle};

use super::{
    Error,
    access::{Access, Admission},
    range::ByteRange,
};

/// How many ports after the wanted one are tried.
const MORE_PORTS: u16 = 50;
/// How many pages may wait for news at once. Browsers open six connections to one host, and others
/// than these need some, too.
const MAX_WAITING: usize = 3;
/// How many threads may make pages or wait for news; one that waited for somebody who left ends
/// only after a while.
const MAX_THREADS: usize = 256;
/// How many connections may be open from those who have not shown that they may ask, and from those
/// who have.
const MAX_STRANGERS: usize = 128;
const MAX_ADMITTED: usize = 128;
/// How long a connection may take to say what it wants, at first and between two requests.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long to wait when the system gives no connection.
const PAUSE: Duration = Duration::from_millis(100);
/// The longest head of a request.
const MAX_HEAD: usize = 64 * 1024;

type Body = UnsyncBoxBody<Bytes, Infallible>;

/// What is served. Called from many threads.
pub trait Service: Send + Sync + 'static {
    /// Answers a request for a path, decoded and without its first slash.
    fn answer(&self, path: &str) -> Answer;
    /// A page for those who may see nothing: where to get in.
    fn without_access(&self) -> Vec<u8>;
}

/// What a browser gets for its request.
pub enum Answer {
    /// A file: its kind and bytes.
    File(&'static str, Vec<u8>),
    /// There is nothing here; this page says so.
    Missing(&'static str, Vec<u8>),
    /// It is at another address, relative to this one.
    Elsewhere(String),
    /// News as long as somebody listens.
    News(Box<dyn News>),
}

/// News for one browser.
pub trait News: Send {
    /// Waits for the next news; nothing if there was none for a while.
    fn next(&mut self) -> Vec<String>;
}

/// A server that has its port.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    host: Option<String>,
    access: Access,
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
        let last = if port == 0 { 0 } else { port.saturating_add(MORE_PORTS) };
        let mut reason = String::new();
        for port in port..=last {
            match TcpListener::bind((ip, port)) {
                Ok(listener) => {
                    let address =
                        listener.local_addr().map_err(|it| cannot(port, &it.to_string()))?;
                    let access = Access::new(address.port())?;
                    return Ok(Self { listener, address, host: host.map(str::to_owned), access });
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

    /// The address of a page, with what lets a browser in.
    #[must_use]
    pub fn address_with_secret(&self, path: &str) -> String {
        self.access.address_with_secret(&format!("http://{}/{path}", self.address))
    }

    /// The same for the program that opens a browser: it can be used once.
    #[must_use]
    pub fn one_time_address(&self, path: &str) -> String {
        self.access.one_time_address(&format!("http://{}/{path}", self.address))
    }

    /// Serves until the process ends.
    ///
    /// # Errors
    /// If the network gives up.
    pub fn run(self, service: Arc<dyn Service>) -> Result<(), Error> {
        let failed = |error: std::io::Error| cannot(self.address.port(), &error.to_string());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .max_blocking_threads(MAX_THREADS)
            .build()
            .map_err(failed)?;
        self.listener.set_nonblocking(true).map_err(failed)?;
        let Self { listener, address, host, access } = self;
        let reception =
            Arc::new(Reception { address, host, access, seats: Mutex::default(), service });
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
            let mut connections = Connections::default();
            loop {
                let Ok((stream, _)) = listener.accept().await else {
                    tokio::time::sleep(PAUSE).await;
                    continue;
                };
                // News are short: waiting for more to send would only delay them.
                drop(stream.set_nodelay(true));
                let admitted = Arc::new(AtomicBool::new(false));
                let (reception, known) = (reception.clone(), admitted.clone());
                let service =
                    service_fn(move |request| answer(reception.clone(), known.clone(), request));
                let connection = http1::Builder::new()
                    .timer(TokioTimer::new())
                    .header_read_timeout(PATIENCE)
                    .max_buf_size(MAX_HEAD)
                    .serve_connection(TokioIo::new(stream), service);
                connections.add(tokio::spawn(connection).abort_handle(), admitted);
                // Whoever has asked already comes before those who only knock.
                tokio::task::yield_now().await;
            }
        })
    }
}

/// The open connections, the oldest first. Anybody on this machine can open as many as they like
/// and say nothing; of these the oldest give way, and never those of a browser that was let in.
#[derive(Default)]
struct Connections(VecDeque<(AbortHandle, Arc<AtomicBool>)>);

impl Connections {
    fn add(&mut self, connection: AbortHandle, admitted: Arc<AtomicBool>) {
        self.0.retain(|it| !it.0.is_finished());
        self.0.push_back((connection, admitted));
        for (known, limit) in [(false, MAX_STRANGERS), (true, MAX_ADMITTED)] {
            let same = || self.0.iter().filter(|it| it.1.load(Ordering::Relaxed) == known);
            same().take(same().count().saturating_sub(limit)).for_each(|it| it.0.abort());
        }
    }
}

fn cannot(port: u16, reason: &str) -> Error {
    Error::new("fehler-port").with("port", usize::from(port)).with("grund", reason)
}

struct Reception {
    address: SocketAddr,
    host: Option<String>,
    access: Access,
    /// Who waits for news, the oldest first; each can be told to make room.
    seats: Mutex<VecDeque<oneshot::Sender<()>>>,
    service: Arc<dyn Service>,
}

impl Reception {
    /// Whether a name that a browser called us by is ours. A page of somebody else can have its own
    /// name lead to this machine (DNS rebinding), but it cannot change the name that the browser
    /// sends.
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
        let named = text(header::HOST).is_some_and(|it| self.is_ours(it))
            && headers.get_all(header::HOST).iter().count() == 1;
        let own_page = match headers.get(header::ORIGIN) {
            None => true,
            Some(origin) => {
                let origin = origin.to_str().ok().and_then(|it| it.strip_prefix("http://"));
                origin.is_some() && origin == text(header::HOST)
            }
        };
        // Fetch Metadata (W3C): others may link to us, but load nothing of ours into their pages.
        let fetched = |name: &'static str| headers.get(name).and_then(|it| it.to_str().ok());
        let foreign =
            fetched("sec-fetch-site").is_some_and(|it| matches!(it, "cross-site" | "same-site"));
        let visit = fetched("sec-fetch-mode") == Some("navigate")
            && fetched("sec-fetch-dest") == Some("document");
        named && own_page && (!foreign || visit)
    }

    /// A place to wait for news. Of too many the oldest makes room, and its page asks now and then
    /// instead: a browser opens only some connections to one host, and pages that wait must not
    /// keep another from being loaded.
    fn seat(&self) -> oneshot::Receiver<()> {
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        seats.retain(|it| !it.is_closed());
        while seats.len() >= MAX_WAITING {
            drop(seats.pop_front());
        }
        let (room, told) = oneshot::channel();
        seats.push_back(room);
        told
    }

    fn admission(&self, request: &Request<Incoming>) -> Admission {
        let cookies =
            request.headers().get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
        self.access.admission(request.uri().query().unwrap_or_default(), cookies)
    }
}

async fn answer(
    reception: Arc<Reception>,
    admitted: Arc<AtomicBool>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    if !reception.allows(request.headers()) {
        return Ok(refused(plain(StatusCode::FORBIDDEN, "Only for this machine.\n")));
    }
    let admission = reception.admission(&request);
    if admission == Admission::Stranger {
        return Ok(refused(respond(
            StatusCode::FORBIDDEN,
            HTML,
            reception.service.without_access().into(),
        )));
    }
    admitted.store(true, Ordering::Relaxed);
    let head = request.method() == Method::HEAD;
    if !head && request.method() != Method::GET {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Ok(response);
    }
    let path = request.uri().path().trim_start_matches(['/', '\\']);
    if let Admission::New(query, cookie) = admission {
        // The secret stays neither in the address nor in the history.
        let mut response =
            elsewhere(&format!("/{path}{}{query}", if query.is_empty() { "" } else { "?" }));
        response
            .headers_mut()
            .extend(HeaderValue::from_str(&cookie).ok().map(|it| (header::SET_COOKIE, it)));
        return Ok(response);
    }
    let Ok(path) = percent_decode_str(path).decode_utf8().map(std::borrow::Cow::into_owned) else {
        return Ok(plain(StatusCode::BAD_REQUEST, "No such address.\n"));
    };
    let service = reception.service.clone();
    // Making a page takes its time, and whoever waits for news must not be kept waiting.
    let Ok(answer) = tokio::task::spawn_blocking(move || service.answer(&path)).await else {
        return Ok(plain(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The preview has a fault; the terminal says more.\n",
        ));
    };
    Ok(match answer {
        Answer::File(kind, bytes) => file(request.headers(), kind, bytes.into()),
        Answer::Missing(kind, bytes) => respond(StatusCode::NOT_FOUND, kind, bytes.into()),
        Answer::Elsewhere(address) => elsewhere(&address),
        // To a question for the head the standard knows no end of waiting.
        Answer::News(_) if head => respond(StatusCode::OK, EVENT_STREAM, Bytes::new()),
        Answer::News(news) => {
            with_body(StatusCode::OK, EVENT_STREAM, events(news, reception.seat()))
        }
    })
}

/// A file, or the part of it that is asked for.
fn file(headers: &HeaderMap, kind: &'static str, bytes: Bytes) -> Response<Body> {
    let length = bytes.len();
    // Nothing that is served has a version to compare with, so a part on a condition is the whole.
    let wanted = headers.get(header::RANGE).filter(|_| !headers.contains_key(header::IF_RANGE));
    let range = wanted
        .and_then(|it| it.to_str().ok())
        .map_or(ByteRange::All, |it| ByteRange::parse(it, length));
    let (mut response, range) = match range {
        ByteRange::All => (respond(StatusCode::OK, kind, bytes), None),
        ByteRange::Part(part) => {
            let range = format!("bytes {}-{}/{length}", part.start, part.end - 1);
            (respond(StatusCode::PARTIAL_CONTENT, kind, bytes.slice(part)), Some(range))
        }
        ByteRange::Beyond => (
            plain(StatusCode::RANGE_NOT_SATISFIABLE, "There is no such part.\n"),
            Some(format!("bytes */{length}")),
        ),
    };
    let range = range.and_then(|it| HeaderValue::from_str(&it).ok());
    response.headers_mut().extend(range.map(|it| (header::CONTENT_RANGE, it)));
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    // For a film or a sound that is opened by itself the browser makes a page of its own, which
    // loads it once more.
    let opened = headers.get("sec-fetch-dest").is_some_and(|it| it == "document");
    if opened && (kind.starts_with("video/") || kind.starts_with("audio/")) {
        response
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PLAYING));
    }
    response
}

/// News one after another. Between them comments are sent: only so is it noticed that nobody
/// listens any more.
fn events(news: Box<dyn News>, seat: oneshot::Receiver<()>) -> Body {
    let body = stream::unfold(Some((news, seat)), |state| async move {
        let (mut news, seat) = state?;
        let waiting = tokio::task::spawn_blocking(move || (news.next(), news));
        let (text, state) = match select(waiting, seat).await {
            Either::Left((waited, seat)) => {
                let (told, news) = waited.ok()?;
                let lines: Vec<String> = told.iter().map(|it| format!("data: {it}\n\n")).collect();
                let text = if lines.is_empty() { ":\n\n".to_owned() } else { lines.concat() };
                (text, Some((news, seat)))
            }
            Either::Right(_) => ("event: genug\ndata: 1\n\n".to_owned(), None),
        };
        Some((Ok(Frame::data(Bytes::from(text))), state))
    });
    BodyExt::boxed_unsync(StreamBody::new(body))
}

const HTML: &str = "text/html; charset=utf-8";
const EVENT_STREAM: &str = "text/event-stream";

const PLAYING: &str = "sandbox allow-same-origin; default-src 'none'; media-src 'self'";

/// What a browser may do with something that is opened by itself: show it, and nothing else. Pages
/// say it themselves.
fn policy(kind: &str) -> Option<&'static str> {
    match kind {
        HTML => None,
        // A drawing has its colours in its own text.
        "image/svg+xml" => Some(
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
        ),
        _ => Some("sandbox; default-src 'none'"),
    }
}

fn with_body(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
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
    headers.extend(
        policy(kind).map(|it| (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(it))),
    );
    response
}

/// An answer of known length; of one to HEAD the server sends that length and nothing of the body.
fn respond(status: StatusCode, kind: &'static str, bytes: Bytes) -> Response<Body> {
    let length = bytes.len();
    let mut response = with_body(status, kind, BodyExt::boxed_unsync(Full::new(bytes)));
    response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    respond(status, "text/plain; charset=utf-8", Bytes::from_static(text.as_bytes()))
}

fn elsewhere(address: &str) -> Response<Body> {
    let mut response = plain(StatusCode::SEE_OTHER, "");
    response
        .headers_mut()
        .extend(HeaderValue::from_str(address).ok().map(|it| (header::LOCATION, it)));
    response
}

/// An answer to somebody who may not ask: nothing more is said on this connection.
fn refused(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}
