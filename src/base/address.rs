//! The door to the URL library (WHATWG URL Standard): addresses of the web, checked once and kept
//! as such.

use std::fmt;

use url::Url;

/// An absolute address with `http` or `https` and a host.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebAddress(Url);

impl WebAddress {
    /// `None` unless it is absolute, with `http` or `https` and a host.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(Self(url))
    }

    /// Its host, as it is written in marks that name whose something is.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// Whether it holds a user's name or a password, which everybody could read where it is
    /// published.
    #[must_use]
    pub fn has_credentials(&self) -> bool {
        !self.0.username().is_empty() || self.0.password().is_some()
    }

    /// The same address without a user's name and password.
    ///
    /// # Panics
    /// Never: an address with a host can go without them.
    #[must_use]
    pub fn without_credentials(mut self) -> Self {
        self.0.set_username("").and_then(|()| self.0.set_password(None)).expect("it has a host");
        self
    }

    /// The address of the folder that this one is in or is: without the page, query, fragment,
    /// empty parts and spaces of what somebody copied from a browser; with a slash at its end.
    #[must_use]
    pub fn into_folder(mut self) -> Self {
        self.0.set_query(None);
        self.0.set_fragment(None);
        let whole = |it: &str| it.split(';').next().unwrap_or_default().replace("%20", "");
        let mut parts: Vec<String> =
            self.0.path().split('/').map(whole).filter(|it| !it.is_empty()).collect();
        parts.pop_if(|it| is_page(it));
        // The last part is empty: the slash at the end.
        parts.push(String::new());
        self.0.set_path(&parts.join("/"));
        self
    }

    /// Whether it is the address of a folder, with or without the slash at its end.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        let folder = self.clone().into_folder();
        self.0.as_str().trim_end_matches('/') == folder.0.as_str().trim_end_matches('/')
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

/// Whether the last part of an address names a page that a server sends or makes, and not a folder
/// like `konzept-2.0`.
fn is_page(part: &str) -> bool {
    let ending = part.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let pages =
        ["htm", "html", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "jspx", "cgi", "cfm", "do"];
    ending.is_some_and(|ending| {
        pages.contains(&ending.as_str())
            || ending.strip_prefix("php").is_some_and(|it| it.len() == 1)
    })
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A link that begins a mail (RFC 6068): spaces are `%20`, since many programs show a plus as it
/// is.
#[must_use]
pub fn mailto(email: &str, subject: &str, body: &str) -> String {
    let fields = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("subject", subject), ("body", body)])
        .finish();
    format!("mailto:{email}?{}", fields.replace('+', "%20"))
}

/// A link that calls a telephone number as people in Germany write it (RFC 3966; DIN 5008): `02202 14-0`,
/// `+49 (0) 2202 140`. None where that is no number alone, such as two numbers or a name beside it.
#[must_use]
pub fn call(telephone: &str) -> Option<String> {
    let plain = telephone.trim().replace("(0)", "");
    if !plain.chars().all(|it| it.is_ascii_digit() || " +/()-–.\u{a0}\u{202f}".contains(it)) {
        return None;
    }
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let number = match (plain.starts_with('+'), digits.strip_prefix("00"), digits.strip_prefix('0'))
    {
        (true, ..) => digits,
        (_, Some(foreign), _) => foreign.to_owned(),
        (_, _, Some(national)) => format!("49{national}"),
        // Numbers of three signs such as 115 are called as they are; others lack their prefix.
        _ if digits.len() == 3 => return Some(format!("tel:{digits}")),
        _ => return None,
    };
    (6..=15).contains(&number.len()).then(|| format!("tel:+{number}"))
}

/// What a link may lead to outside the site, in its normal form: a web address, `mailto:` or
/// `tel:`.
#[must_use]
pub fn external(link: &str) -> Option<String> {
    if let Some(address) = WebAddress::parse(link) {
        // The standard repairs `https:stadt.de`; people who write it made a slip.
        return (link.contains("://") && !address.has_credentials()).then(|| address.to_string());
    }
    let url = Url::parse(link).ok()?;
    let fine = match url.scheme() {
        "mailto" => url
            .path()
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.')),
        "tel" => {
            url.path().bytes().any(|it| it.is_ascii_digit())
                && url.path().bytes().all(|it| it.is_ascii_digit() || b"+-().".contains(&it))
        }
        _ => false,
    };
    fine.then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::{WebAddress, external};

    #[test]
    fn numbers_are_called_as_they_are_written() {
        for (written, called) in [
            ("02202 14-0", Some("tel:+492202140")),
            ("+49 (0) 2202 / 14 24 13", Some("tel:+492202142413")),
            ("0049 2202 140", Some("tel:+492202140")),
            ("115", Some("tel:115")),
            ("142413", None),
            ("02202 140 oder 02202 150", None),
            ("", None),
        ] {
            assert_eq!(super::call(written).as_deref(), called, "{written}");
        }
    }

    #[test]
    fn an_address_is_brought_to_its_folder() {
        for (copied, folder) in [
            ("https://www.stadt.example", "https://www.stadt.example/"),
            ("https://www.stadt.example/konzept", "https://www.stadt.example/konzept/"),
            ("https://www.stadt.example/konzept-2.0", "https://www.stadt.example/konzept-2.0/"),
            ("https://www.stadt.example:8080/a/b/", "https://www.stadt.example:8080/a/b/"),
            (
                "https://www.stadt.example/%C3%B6ffentlich/",
                "https://www.stadt.example/%C3%B6ffentlich/",
            ),
        ] {
            let address = WebAddress::parse(copied).expect(copied);
            assert!(address.is_folder(), "{copied}");
            assert_eq!(address.into_folder().to_string(), folder);
        }
        for (copied, folder) in [
            ("https://www.stadt.example/konzept/index.html", "https://www.stadt.example/konzept/"),
            ("https://www.stadt.example/konzept/index.html/", "https://www.stadt.example/konzept/"),
            ("https://www.stadt.example/INDEX.HTM", "https://www.stadt.example/"),
            ("https://www.stadt.example/konzept/start.php5", "https://www.stadt.example/konzept/"),
            ("https://www.stadt.example/konzept?lang=de", "https://www.stadt.example/konzept/"),
            ("https://www.stadt.example/konzept/#start", "https://www.stadt.example/konzept/"),
            ("https://www.stadt.example//konzept//", "https://www.stadt.example/konzept/"),
            ("https://www.stadt.example/ konzept/", "https://www.stadt.example/konzept/"),
            (
                "https://www.stadt.example/konzept;jsessionid=1",
                "https://www.stadt.example/konzept/",
            ),
        ] {
            let address = WebAddress::parse(copied).expect(copied);
            assert!(!address.is_folder(), "{copied}");
            assert_eq!(address.into_folder().to_string(), folder);
        }
    }

    #[test]
    fn names_and_passwords_stay_out_of_links() {
        for link in
            ["https://u:p@stadt.example/", "https://u@stadt.example/", "https://:p@stadt.example/"]
        {
            assert_eq!(external(link), None);
            let address = WebAddress::parse(link).expect(link);
            assert_eq!(address.without_credentials().to_string(), "https://stadt.example/");
        }
        assert!(external("https://stadt.example/@amt").is_some());
    }
}
