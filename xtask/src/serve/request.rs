//! The head of an HTTP request: its method and its target.
//!
//! Owns reading it from the wire within a limit. Header fields and bodies are of no interest
//! to a file server and are not looked at.

use std::io::{self, Read};

/// No browser sends a longer head for a static file.
const LIMIT: usize = 16 * 1024;

const END: &[u8] = b"\r\n\r\n";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request<'a> {
    /// `GET`, `HEAD` or whatever else was sent.
    pub(super) method: &'a str,
    /// As sent (percent-encoded), beginning with `/`, without the query.
    pub(super) path: &'a str,
    /// The query as sent, without `?`.
    query: Option<&'a str>,
}

/// Reads until the empty line that ends the head; `None` where the other side closes before.
/// A head that is too long is cut, and so can't be parsed.
pub(super) fn read_head(stream: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    let mut chunk = [0; 2048];
    while !head.windows(END.len()).any(|window| window == END) && head.len() < LIMIT {
        match stream.read(&mut chunk)? {
            0 => return Ok(None),
            read => head.extend_from_slice(&chunk[..read]),
        }
    }
    Ok(Some(head))
}

impl<'a> Request<'a> {
    /// `None` where it isn't HTTP/1, or is cut before its end.
    pub(super) fn parse(head: &'a [u8]) -> Option<Self> {
        if !head.windows(END.len()).any(|window| window == END) {
            return None;
        }
        let line = head.split(|byte| *byte == b'\r').next()?;
        let mut words = std::str::from_utf8(line).ok()?.split(' ');
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        if words.next().is_some() || !version.starts_with("HTTP/1.") || !target.starts_with('/') {
            return None;
        }
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        Some(Request {
            method,
            path,
            query,
        })
    }

    /// The same target as a folder's: with the slash that relative addresses in its page need.
    pub(super) fn as_folder(&self) -> String {
        // Two slashes at the start would name another host.
        let path = self.path.trim_start_matches('/');
        match self.query {
            Some(query) => format!("/{path}/?{query}"),
            None => format!("/{path}/"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(head: &str, expected: Option<(&str, &str)>) {
        let request = Request::parse(head.as_bytes());
        assert_eq!(request.map(|r| (r.method, r.path)), expected);
    }

    #[test]
    fn reads_the_request_line() {
        check("GET / HTTP/1.1\r\nHost: a\r\n\r\n", Some(("GET", "/")));
        check("HEAD /a%20b?c=d HTTP/1.0\r\n\r\n", Some(("HEAD", "/a%20b")));
        check("GET / HTTP/2\r\n\r\n", None);
        check("GET  / HTTP/1.1\r\n\r\n", None);
        check("GET http://a/ HTTP/1.1\r\n\r\n", None);
        check("GET / HTTP/1.1\r\n", None);
        check("\r\n\r\n", None);
    }

    #[test]
    fn a_folder_stays_on_this_host() {
        let request = Request::parse(b"GET //a/b?c HTTP/1.1\r\n\r\n").expect("a request");
        assert_eq!(request.as_folder(), "/a/b/?c");
    }

    #[test]
    fn reads_no_more_than_the_limit() {
        let mut endless = io::repeat(b'a');
        let head = read_head(&mut endless).expect("no error").expect("a head");
        assert!(head.len() < 2 * LIMIT);
        assert_eq!(Request::parse(&head), None);
        assert_eq!(read_head(&mut io::empty()).expect("no error"), None);
    }
}
