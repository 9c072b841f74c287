//! Who may see the preview: the browser that was opened with the address from the terminal. That
//! address holds a secret of this start; a cookie keeps it from then on, so that it does not stand
//! in every address.

use std::sync::{Mutex, PoisonError};

use super::Error;

/// How a first address names the secret.
const PARAMETER: &str = "zugang";

/// The secrets of one start.
pub(super) struct Access {
    /// Opens as often as somebody has it.
    secret: String,
    /// Opens once: whoever starts a browser shows the address to everybody on this machine.
    once: Mutex<Option<String>>,
    /// Cookies know no ports, so the name does.
    cookie: String,
}

/// Whether somebody may enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// Has the cookie.
    Known,
    /// Has the secret in its address: what is left of the query, and the cookie to keep.
    New(String, String),
    /// Has neither.
    Stranger,
}

impl Access {
    /// New secrets, for a server at a port.
    pub(super) fn new(port: u16) -> Result<Self, Error> {
        Ok(Self {
            secret: secret()?,
            once: Mutex::new(Some(secret()?)),
            cookie: format!("konzept-{port}"),
        })
    }

    /// An address with the secret.
    pub(super) fn address_with_secret(&self, address: &str) -> String {
        format!("{address}?{PARAMETER}={}", self.secret)
    }

    /// An address that lets in once.
    pub(super) fn one_time_address(&self, address: &str) -> String {
        let once = self.once.lock().unwrap_or_else(PoisonError::into_inner);
        once.as_ref().map_or_else(
            || self.address_with_secret(address),
            |it| format!("{address}?{PARAMETER}={it}"),
        )
    }

    /// Looks at the query and the cookies of a request.
    pub(super) fn admission<'a>(
        &self,
        query: &str,
        cookies: impl Iterator<Item = &'a str>,
    ) -> Admission {
        let (named, rest): (Vec<&str>, Vec<&str>) =
            query.split('&').filter(|it| !it.is_empty()).partition(|it| secret_in(it).is_some());
        if named.into_iter().filter_map(secret_in).any(|it| self.opens(it)) {
            let cookie =
                format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.cookie, self.secret);
            return Admission::New(rest.join("&"), cookie);
        }
        let own =
            |it: &str| it.trim().strip_prefix(&self.cookie)?.strip_prefix('=').map(str::to_owned);
        let mut kept = cookies.flat_map(|it| it.split(';')).filter_map(own);
        if kept.any(|it| same(&it, &self.secret)) { Admission::Known } else { Admission::Stranger }
    }

    fn opens(&self, secret: &str) -> bool {
        let mut once = self.once.lock().unwrap_or_else(PoisonError::into_inner);
        let first = once.take_if(|it| same(it, secret)).is_some();
        first || same(secret, &self.secret)
    }
}

fn secret_in(part: &str) -> Option<&str> {
    part.strip_prefix(PARAMETER)?.strip_prefix('=')
}

/// 128 bits that nobody can guess, from the system.
fn secret() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|it| Error::new("fehler-zufall").with("grund", it.to_string()))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// Compares in a time that does not tell how much of it is right.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one.bytes().zip(other.bytes()).fold(0, |sum, (one, other)| sum | (one ^ other)) == 0
}

#[cfg(test)]
mod tests {
    use super::{Access, Admission};

    #[test]
    fn the_address_lets_in_and_the_cookie_stays() {
        let access = Access::new(4000).expect("there is randomness");
        let secret =
            |address: String| address.split_once("zugang=").expect("it is there").1.to_owned();
        let (always, once) =
            (secret(access.address_with_secret("/")), secret(access.one_time_address("/")));
        assert!(always.len() == 32 && once.len() == 32 && always != once);
        let asks = |query: &str, cookie: &str| access.admission(query, std::iter::once(cookie));
        for wrong in [
            "",
            "zugang=",
            "zugang=0",
            &format!("zugang={always}0"),
            &format!("x={always}"),
            &always,
        ] {
            assert_eq!(asks(wrong, wrong), Admission::Stranger, "{wrong}");
        }
        let Admission::New(rest, cookie) = asks(&format!("a=b&zugang={always}&c"), "") else {
            panic!("it is right")
        };
        assert_eq!(rest, "a=b&c");
        assert_eq!(cookie, format!("konzept-4000={always}; Path=/; HttpOnly; SameSite=Strict"));
        for kept in
            [format!("konzept-4000={always}"), format!("x=y; konzept-4000=0;konzept-4000={always}")]
        {
            assert_eq!(asks("", &kept), Admission::Known, "{kept}");
        }
        assert_eq!(asks("", &format!("konzept-4001={always}")), Admission::Stranger);
        let query = format!("zugang={once}");
        assert!(matches!(asks(&query, ""), Admission::New(..)));
        assert_eq!(asks(&query, ""), Admission::Stranger);
        assert_eq!(asks("", &format!("konzept-4000={once}")), Admission::Stranger);
    }
}
