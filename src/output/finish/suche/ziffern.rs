//! Numbers in the files of an index: digits of base64url (RFC 4648, section 5), five bits of a
//! number in each.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Appends one digit, a number below 64.
pub(super) fn push_digit(number: u8, text: &mut String) {
    text.push(char::from(DIGITS[usize::from(number & 63)]));
}

/// Appends a number, the lowest bits first; a digit from 32 on says that more follow.
pub(super) fn push_number(mut number: u32, text: &mut String) {
    while number >= 32 {
        push_digit((number & 31) as u8 | 32, text);
        number >>= 5;
    }
    push_digit((number & 31) as u8, text);
}
