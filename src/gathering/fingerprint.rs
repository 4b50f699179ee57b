//! What stands for a report once it is counted, so that its double is known: a few bits of a sum of it.

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a in 64 bits (Fowler, Noll, Vo; RFC 9923): two reports that differ have the same once in 2^64
/// times.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(OFFSET, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(PRIME)
    })
}

/// The same in 32 bits, by folding, as its authors advise. This is all that is kept of a report for
/// longer than a visit: enough to know it again, too little to tell what it said, since billions of
/// possible reports share it.
pub fn folded(print: u64) -> u32 {
    let halves = [print >> 32, print & u64::from(u32::MAX)];
    let [upper, lower] = halves.map(|half| u32::try_from(half).unwrap_or_default());
    upper ^ lower
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, folded};

    /// The authors' own test vectors.
    #[test]
    fn it_is_the_published_function() {
        assert_eq!(fingerprint(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fingerprint(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn both_halves_count() {
        assert_eq!(folded(0x1234_5678_0000_ffff), 0x1234_a987);
    }
}
