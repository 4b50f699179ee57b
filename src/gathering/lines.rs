//! Bytes that come in pieces, put together to lines; a line that is too long is never held whole.

use crate::document::team::MAX_ANONYMOUS_BYTES;

/// The beginning of a line whose end has not come yet.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    rest: Vec<u8>,
}

impl Lines {
    /// Hands on each line that ends within these bytes, with its end. Of a line that is longer than
    /// any report, as much as shows that it is too long.
    pub fn feed(&mut self, bytes: &[u8], mut line: impl FnMut(&[u8])) {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let ends = piece.ends_with(b"\n");
            if ends && self.rest.is_empty() {
                line(piece);
                continue;
            }
            let room = (MAX_ANONYMOUS_BYTES + 1).saturating_sub(self.rest.len());
            self.rest.extend_from_slice(&piece[..piece.len().min(room)]);
            if ends {
                self.end(&mut line);
            }
        }
    }

    /// Hands on what has come without an end, if anything has.
    pub fn end(&mut self, mut line: impl FnMut(&[u8])) {
        if !self.rest.is_empty() {
            line(&self.rest);
            self.rest.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;
    use crate::document::team::MAX_ANONYMOUS_BYTES;

    fn check(pieces: &[&str], expected: &[&str]) {
        let (mut lines, mut found) = (Lines::default(), Vec::new());
        let mut told = |line: &[u8]| found.push(String::from_utf8_lossy(line).into_owned());
        for piece in pieces {
            lines.feed(piece.as_bytes(), &mut told);
        }
        lines.end(&mut told);
        assert_eq!(found, expected, "{pieces:?}");
    }

    #[test]
    fn lines_come_whole_however_they_are_cut() {
        check(&[], &[]);
        check(&["a\nb\n"], &["a\n", "b\n"]);
        check(&["a\nb"], &["a\n", "b"]);
        check(&["a", "", "b\nc", "\n\nd"], &["ab\n", "c\n", "\n", "d"]);
    }

    #[test]
    fn of_a_line_without_end_no_more_is_held_than_shows_it() {
        let (mut lines, mut found) = (Lines::default(), Vec::new());
        for _ in 0..100 {
            lines.feed(&[b'x'; 10_000], |_| panic!("has no end"));
        }
        assert_eq!(lines.rest.len(), MAX_ANONYMOUS_BYTES + 1);
        lines.feed(b"y\nz\n", |line| found.push(line.len()));
        assert_eq!(found, [MAX_ANONYMOUS_BYTES + 1, 2]);
    }
}
