//! The checksum at the end of a stored run: that it was cut or altered on the device is noticed.
//!
//! Refuses to be a signature: whoever can write to the storage can write the checksum too.

use crate::problem::{Problem, ProblemKind};

const FIELD: &str = ",\"checksum\":\"";

/// Adds the checksum of an object of JSON to it, as its last field. (Whoever edits a stored run by
/// hand, such as a test, seals it anew without the old one.)
pub fn sealed(object: &str) -> String {
    closed(object.strip_suffix('}').unwrap_or(object))
}

fn closed(open: &str) -> String {
    let checksum = crc_32(open.as_bytes());
    format!("{open}{FIELD}{checksum:08x}\"}}")
}

/// Checks what was sealed.
///
/// # Errors
/// The checksum is missing, or is not of these bytes.
pub fn check_seal(text: &str) -> Result<(), Vec<Problem>> {
    // Eight digits, a quote and a brace come after the field.
    let end = text.len().saturating_sub(FIELD.len() + 10);
    match text.get(..end) {
        Some(open) if closed(open) == text => Ok(()),
        _ => Err(vec![Problem::new("/checksum", ProblemKind::Damaged)]),
    }
}

/// CRC-32 as in ISO 3309 (the one of Ethernet and gzip), bit by bit: a run is a few kilobytes.
fn crc_32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| (crc >> 1) ^ (0xedb8_8320 & 0u32.wrapping_sub(crc & 1));
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc))
    });
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_crc_32() {
        // The check value of CRC-32/ISO-HDLC in Greg Cook's catalogue of CRC algorithms.
        assert_eq!(crc_32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn what_is_cut_or_altered_is_noticed() {
        let text = sealed(r#"{"answers":{"budget":"none"}}"#);
        assert_eq!(check_seal(&text), Ok(()));
        for end in 0..text.len() {
            assert!(check_seal(&text[..end]).is_err(), "cut at {end}");
        }
        for at in 0..text.len() {
            let mut altered = text.clone().into_bytes();
            altered[at] ^= 1;
            let altered = String::from_utf8(altered).expect("a bit of ASCII is ASCII");
            assert!(check_seal(&altered).is_err(), "altered at {at}");
        }
    }
}
