//! A day of the calendar, as plain numbers.
//!
//! Owns reading and writing of days (ISO 8601) and counting from one to another. Refuses to know
//! today: that is a port's.

use std::fmt;

/// A day of the Gregorian calendar, of the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day, if there is one.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let sound = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        sound.then_some(Self { year, month, day })
    }

    /// Reads `2026-11-22`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut next = |digits: usize| {
            let part = parts.next()?;
            let whole = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            whole.then(|| part.parse().ok()).flatten()
        };
        let (year, month, day): (u16, u16, u16) = (next(4)?, next(2)?, next(2)?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day so many days later; `None` after the year 9999.
    pub fn after(self, days: u32) -> Option<Self> {
        let mut date = self;
        for _ in 0..days {
            date = date.next()?;
        }
        Some(date)
    }

    fn next(self) -> Option<Self> {
        Self::new(self.year, self.month, self.day + 1)
            .or_else(|| Self::new(self.year, self.month + 1, 1))
            .or_else(|| Self::new(self.year + 1, 1, 1))
    }
}

/// As `2026-11-22`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, sound: bool) {
        let date = Date::parse(text);
        assert_eq!(date.is_some(), sound, "{text}");
        if let Some(date) = date {
            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn days_that_there_are_and_others() {
        for text in [
            "2026-11-22",
            "2024-02-29",
            "2000-02-29",
            "0001-01-01",
            "9999-12-31",
        ] {
            check(text, true);
        }
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-31",
            "2025-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "0000-01-01",
            "26-11-22",
            "2026-1-2",
            "2026-11-22-1",
            "+026-11-22",
            "2026-11-2x",
            "10000-01-01",
        ] {
            check(text, false);
        }
    }

    fn check_after(from: &str, days: u32, expected: Option<&str>) {
        let from = Date::parse(from).expect("is a day");
        let found = from.after(days).map(|date| date.to_string());
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn days_later() {
        check_after("2026-11-22", 0, Some("2026-11-22"));
        check_after("2026-11-22", 90, Some("2027-02-20"));
        check_after("2024-02-28", 2, Some("2024-03-01"));
        check_after("2026-12-31", 1, Some("2027-01-01"));
        check_after("9999-12-31", 1, None);
    }
}
