//! The content hash that a report carries, so that a change of method can't go unnoticed.

use sha2::{Digest, Sha256};

/// SHA-256 of a text, as 64 lower-case hexadecimal digits.
///
/// The hash of an assessment is that of its structure's bytes; the structure names the hash of
/// each language's texts, so it stands for every byte of the definition.
pub fn hash(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hexadecimal = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        hexadecimal.push(char::from(DIGITS[usize::from(byte >> 4)]));
        hexadecimal.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    hexadecimal
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn it_is_sha_256() {
        // FIPS 180-2, appendix B.1.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash("abc"), expected);
    }
}
