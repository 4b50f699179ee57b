//! From text to a tree: JSON as RFC 8259 has it, and stricter where that leaves a choice.
//!
//! Not by `serde_json`: it would let duplicate keys pass and tell a problem only in words, and it
//! carries what is never needed here, such as the reading and writing of floating-point numbers
//! (10 kB brotli of the first load). A test holds this reader against it.

use std::collections::BinaryHeap;

use super::{MAX_DEPTH, Node, Place};
use crate::problem::{Problem, ProblemKind};

/// Reads a whole text.
///
/// # Errors
/// The first thing that keeps it from being read.
pub fn read(text: &str) -> Result<Node, Problem> {
    let mut reader = Reader { text, at: 0 };
    let node = reader.value(&Place::Root, 0)?;
    match reader.token() {
        None => Ok(node),
        Some(_) => Err(reader.misfit()),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Whether the next byte is one of these; if so, it is gone past.
    fn passed(&mut self, bytes: &[u8]) -> bool {
        let is = self.peek().is_some_and(|byte| bytes.contains(&byte));
        self.at += usize::from(is);
        is
    }

    /// The next byte that is no blank.
    fn token(&mut self) -> Option<u8> {
        while self.passed(b" \n\r\t") {}
        self.peek()
    }

    /// Whether the next token is this one; if so, it is gone past.
    fn took(&mut self, token: u8) -> bool {
        self.token();
        self.passed(&[token])
    }

    fn expect(&mut self, token: u8) -> Result<(), Problem> {
        if self.took(token) {
            Ok(())
        } else {
            Err(self.misfit())
        }
    }

    /// That the next character does not fit; at the end of the text, that the last is not enough.
    fn misfit(&self) -> Problem {
        let (mut line, mut column) = (1, 0);
        for (at, found) in self.text.char_indices() {
            if at > self.at {
                break;
            }
            column += 1;
            if found == '\n' && at < self.at {
                (line, column) = (line + 1, 0);
            }
        }
        Problem::new("", ProblemKind::Syntax { line, column })
    }

    fn value(&mut self, place: &Place, depth: usize) -> Result<Node, Problem> {
        match self.token() {
            Some(b'[' | b'{') if depth == MAX_DEPTH => {
                let limit = MAX_DEPTH;
                Err(Problem::new("", ProblemKind::TooDeep { limit }))
            }
            Some(b'[') => self.list(place, depth + 1),
            Some(b'{') => self.object(place, depth + 1),
            Some(b'"') => self.text().map(Node::Text),
            Some(b'n') => self.word(b"null", Node::Null),
            Some(b't') => self.word(b"true", Node::Boolean(true)),
            Some(b'f') => self.word(b"false", Node::Boolean(false)),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &[u8], node: Node) -> Result<Node, Problem> {
        for byte in word {
            if !self.passed(&[*byte]) {
                return Err(self.misfit());
            }
        }
        Ok(node)
    }

    fn list(&mut self, place: &Place, depth: usize) -> Result<Node, Problem> {
        let mut list = Vec::new();
        self.expect(b'[')?;
        if self.took(b']') {
            return Ok(Node::List(list));
        }
        loop {
            let node = self.value(&place.entry(list.len()), depth)?;
            list.push(node);
            if !self.took(b',') {
                self.expect(b']')?;
                return Ok(Node::List(list));
            }
        }
    }

    fn object(&mut self, place: &Place, depth: usize) -> Result<Node, Problem> {
        let mut fields = Vec::new();
        self.expect(b'{')?;
        if self.took(b'}') {
            return Ok(Node::Object(fields));
        }
        loop {
            let key = self.text()?;
            self.expect(b':')?;
            let node = self.value(&place.key(&key), depth)?;
            fields.push((key, node));
            if !self.took(b',') {
                self.expect(b'}')?;
                return unique(place, fields);
            }
        }
    }

    fn text(&mut self) -> Result<String, Problem> {
        self.expect(b'"')?;
        let mut text = Vec::new();
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return String::from_utf8(text).map_err(|_| self.misfit());
                }
                Some(b'\\') => {
                    self.at += 1;
                    let read = self.escaped()?;
                    text.extend_from_slice(read.encode_utf8(&mut [0; 4]).as_bytes());
                }
                Some(byte @ b' '..) => {
                    self.at += 1;
                    text.push(byte);
                }
                _ => return Err(self.misfit()),
            }
        }
    }

    /// What stands after a backslash.
    fn escaped(&mut self) -> Result<char, Problem> {
        let read = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unit_or_pair();
            }
            _ => return Err(self.misfit()),
        };
        self.at += 1;
        Ok(read)
    }

    /// A UTF-16 unit in hexadecimal digits; the high half of a pair, with its low half after it.
    fn unit_or_pair(&mut self) -> Result<char, Problem> {
        let mut read = self.unit()?;
        if let 0xd800..0xdc00 = read {
            self.word(b"\\u", Node::Null)?;
            // (A low half that is none makes no character, whatever the sum.)
            let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400);
            read = low.map_or(read, |low| 0x1_0000 + ((read - 0xd800) << 10) + low);
        }
        char::from_u32(read).ok_or_else(|| self.misfit())
    }

    fn unit(&mut self) -> Result<u32, Problem> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            unit = unit * 16 + digit.ok_or_else(|| self.misfit())?;
            self.at += 1;
        }
        Ok(unit)
    }

    /// A number: its value if it is a whole one that fits.
    fn number(&mut self) -> Result<Node, Problem> {
        let start = self.at;
        self.passed(b"-");
        // (After a leading 0 no digit may follow: the next one will not fit.)
        if !self.passed(b"0") {
            self.digits()?;
        }
        let end = self.at;
        if self.passed(b".") {
            self.digits()?;
        }
        if self.passed(b"eE") {
            self.passed(b"+-");
            self.digits()?;
        }
        let written = self.text.get(start..self.at).unwrap_or_default();
        let whole = if self.at == end { written } else { "" };
        if let Ok(number) = whole.parse() {
            return Ok(Node::Integer(number));
        }
        let negative = whole.parse().ok().filter(|number| *number < 0);
        Ok(negative.map_or_else(|| Node::Fraction(written.to_owned()), Node::Negative))
    }

    /// Goes past one or more digits.
    fn digits(&mut self) -> Result<(), Problem> {
        if !self.passed(b"0123456789") {
            return Err(self.misfit());
        }
        while self.passed(b"0123456789") {}
        Ok(())
    }
}

/// No key twice. Sorted, and not each compared with all: a file of a million keys must not take
/// their square. (A heap sorts with a tenth of the program that `sort` does.)
fn unique(place: &Place, fields: Vec<(String, Node)>) -> Result<Node, Problem> {
    let keys: BinaryHeap<&str> = fields.iter().map(|(key, _)| key.as_str()).collect();
    let keys = keys.into_sorted_vec();
    if let Some([key, _]) = keys.windows(2).find(|pair| pair[0] == pair[1]) {
        let (place, key) = (place.key(key).pointer(), (*key).to_owned());
        return Err(Problem::new(place, ProblemKind::DuplicateKey { key }));
    }
    Ok(Node::Object(fields))
}
