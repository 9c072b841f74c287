//! The door to the URL library (WHATWG URL Standard): addresses of the web, checked once and kept as such.

use std::fmt;

use url::Url;

/// An absolute address with `http` or `https` and a host.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebAddress(Url);

impl WebAddress {
    /// Reads an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(Self(url))
    }

    /// The same address as a folder: without query and fragment, with a slash at its end.
    #[must_use]
    pub fn as_folder(mut self) -> Self {
        self.0.set_query(None);
        self.0.set_fragment(None);
        if !self.0.path().ends_with('/') {
            let path = format!("{}/", self.0.path());
            self.0.set_path(&path);
        }
        self
    }

    /// The address of a file in this folder.
    #[must_use]
    pub fn join(&self, file: &str) -> String {
        format!("{}{file}", self.0)
    }

    /// The address with parameters behind those that it has.
    #[must_use]
    pub fn with_query(&self, pairs: &[(&str, &str)]) -> String {
        let mut url = self.0.clone();
        url.query_pairs_mut().extend_pairs(pairs);
        url.into()
    }

    /// The path on the server.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.path()
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A link that begins a mail (RFC 6068): spaces are `%20`, since many programs show a plus as it is.
#[must_use]
pub fn mailto(email: &str, subject: &str, body: &str) -> String {
    let fields = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("subject", subject), ("body", body)])
        .finish();
    format!("mailto:{email}?{}", fields.replace('+', "%20"))
}

/// What a link may lead to outside the site, in its normal form: a web address, `mailto:` or `tel:`.
#[must_use]
pub fn external(link: &str) -> Option<String> {
    if let Some(address) = WebAddress::parse(link) {
        // The standard repairs `https:stadt.de`; people who write it made a slip.
        return link.contains("://").then(|| address.to_string());
    }
    let url = Url::parse(link).ok()?;
    let fine = match url.scheme() {
        "mailto" => url.path().split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')),
        "tel" => {
            url.path().bytes().any(|it| it.is_ascii_digit())
                && url.path().bytes().all(|it| it.is_ascii_digit() || b"+-().".contains(&it))
        }
        _ => false,
    };
    fine.then(|| url.into())
}
