//! The one hash of the program: BLAKE3, over bytes or over any value that implements
//! `std::hash::Hash`.

use std::{
    fmt,
    hash::{Hash as StdHash, Hasher},
    io::{self, BufWriter, Read, Write},
};

/// A BLAKE3 digest (256 bits).
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, StdHash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The digest of some bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The digest of all bytes that a reader gives.
    ///
    /// # Errors
    /// If reading fails.
    pub fn of_reader(reader: impl Read) -> io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(reader)?;
        Ok(Self(*hasher.finalize().as_bytes()))
    }

    /// The digest of a value; equal on every machine, thread and run.
    #[must_use]
    pub fn of<T: StdHash + ?Sized>(value: &T) -> Self {
        // A value comes in many small parts, and BLAKE3 is fast at large ones.
        let mut hasher = Stable(BufWriter::new(blake3::Hasher::new()));
        value.hash(&mut hasher);
        let hasher = hasher.0.into_inner().unwrap_or_else(|_| unreachable!("{NEVER_FAILS}"));
        Self(*hasher.finalize().as_bytes())
    }

    /// Reads the hexadecimal digits that [`fmt::Display`] writes.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if digits.len() != 2 * bytes.len() || !digits.is_ascii() {
            return None;
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The first 64 bits: enough to tell a few thousand things of one text apart.
    #[must_use]
    pub fn number(&self) -> u64 {
        u64::from_be_bytes(self.0[..8].try_into().expect("a digest has 32 bytes"))
    }

    /// The first 12 hexadecimal digits: enough to name a file by its content.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string()[..12].to_owned()
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short())
    }
}

/// Feeds `std::hash::Hash` into BLAKE3.
///
/// Integers are written little-endian and `usize` as 64 bits, so that keys do not depend on the
/// machine.
struct Stable(BufWriter<blake3::Hasher>);

const NEVER_FAILS: &str = "a hasher takes every byte";

impl Hasher for Stable {
    fn write(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).expect(NEVER_FAILS);
    }

    fn write_u16(&mut self, value: u16) {
        self.write(&value.to_le_bytes());
    }

    fn write_u32(&mut self, value: u32) {
        self.write(&value.to_le_bytes());
    }

    fn write_u64(&mut self, value: u64) {
        self.write(&value.to_le_bytes());
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    fn write_i16(&mut self, value: i16) {
        self.write(&value.to_le_bytes());
    }

    fn write_i32(&mut self, value: i32) {
        self.write(&value.to_le_bytes());
    }

    fn write_i64(&mut self, value: i64) {
        self.write(&value.to_le_bytes());
    }

    fn write_isize(&mut self, value: isize) {
        self.write_i64(value as i64);
    }

    fn finish(&self) -> u64 {
        let mut hasher = self.0.get_ref().clone();
        hasher.update(self.0.buffer());
        u64::from_le_bytes(
            hasher.finalize().as_bytes()[..8].try_into().expect("a digest has 32 bytes"),
        )
    }
}
