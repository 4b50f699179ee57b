//! Numbers with three places, as texts: no reader makes another number of them.

/// So many thousandths, at most a million of ones to either side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Thousandths(i32);

/// The furthest from 0.
const MOST: i32 = 1_000_000_000;

impl Thousandths {
    /// The nearest to a number; what is no number is 0.
    pub fn of(number: f64) -> Self {
        let most = f64::from(MOST);
        let rounded = (number * 1_000.0).round().clamp(-most, most);
        #[allow(
            clippy::cast_possible_truncation,
            reason = "rounded, and within the bounds of the type"
        )]
        Self(rounded as i32)
    }

    /// How many thousandths.
    pub fn count(self) -> i32 {
        self.0
    }

    /// Reads `0.812` or `-1.250`, with three places and no zero too many.
    pub fn parse(text: &str) -> Option<Self> {
        let (ones, places) = text.strip_prefix('-').unwrap_or(text).split_once('.')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !(digits(ones) && digits(places) && places.len() == 3) {
            return None;
        }
        let ones: i32 = ones.parse().ok()?;
        let places: i32 = places.parse().ok()?;
        let count = ones.checked_mul(1_000)?.checked_add(places)?;
        let found = Self(if text.starts_with('-') { -count } else { count });
        (count <= MOST && found.to_string() == text).then_some(found)
    }
}

/// As `0.812`.
impl std::fmt::Display for Thousandths {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let count = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:03}", count / 1_000, count % 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::Thousandths;

    fn check(number: f64, expected: &str) {
        let found = Thousandths::of(number);
        assert_eq!(found.to_string(), expected);
        assert_eq!(Thousandths::parse(expected), Some(found));
    }

    #[test]
    fn three_places_are_written_and_read() {
        check(0.812_4, "0.812");
        check(-0.062_5, "-0.063");
        check(1.0, "1.000");
        check(-12.3, "-12.300");
        check(-0.000_1, "0.000");
        check(f64::NAN, "0.000");
        check(f64::NEG_INFINITY, "-1000000.000");
    }

    #[test]
    fn nothing_else_is_read() {
        for text in [
            "",
            ".5",
            "0.81",
            "0.8125",
            "-0.000",
            "00.812",
            "+0.812",
            "0,812",
            "1e3",
            "0.812 ",
            "1000000.001",
            "99999999999.000",
            "--1.000",
            "٠.٨١٢",
        ] {
            assert_eq!(Thousandths::parse(text), None, "{text:?}");
        }
    }
}
