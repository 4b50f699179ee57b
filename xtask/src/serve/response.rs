//! An HTTP response as bytes.
//!
//! Owns the header fields every response carries. Files in `assets/` bear the hash of their bytes
//! and may be kept for good; the browser must ask anew for all others.

use std::fs;
use std::path::Path;

use super::content_type::content_type;

/// A file that may change under its name.
const ASK: &str = "no-cache";
/// A file that can't.
const KEEP: &str = "public, max-age=31536000, immutable";

fn caching(path: &Path) -> &'static str {
    let folder = path.parent().and_then(Path::file_name);
    if folder.is_some_and(|name| name == "assets") {
        KEEP
    } else {
        ASK
    }
}

/// A response before it is written.
pub(super) struct Response {
    head: String,
    body: Vec<u8>,
}

impl Response {
    /// The file, or 404 where it can't be read.
    pub(super) fn file(path: &Path) -> Response {
        match fs::read(path) {
            Ok(body) => Response::new("200 OK", content_type(path), caching(path), body),
            Err(_) => Response::refusal("404 Not Found"),
        }
    }

    /// A response that says no more than its status.
    pub(super) fn refusal(status: &str) -> Response {
        let body = format!("{status}\n").into_bytes();
        Response::new(status, "text/plain; charset=utf-8", ASK, body)
    }

    fn new(status: &str, content_type: &str, caching: &str, body: Vec<u8>) -> Response {
        let length = body.len().to_string();
        let head = format!("HTTP/1.1 {status}\r\n");
        Response { head, body }
            .with_header("Content-Type", content_type)
            .with_header("Content-Length", &length)
            .with_header("Cache-Control", caching)
            .with_header("X-Content-Type-Options", "nosniff")
            .with_header("Cross-Origin-Opener-Policy", "same-origin")
            .with_header("Connection", "close")
    }

    /// One header field more. `value` must come from this crate or from a parsed request line,
    /// neither of which holds a line break.
    pub(super) fn with_header(mut self, name: &str, value: &str) -> Response {
        self.head.extend([name, ": ", value, "\r\n"]);
        self
    }

    /// The same header fields, the length among them, and nothing after them.
    pub(super) fn without_body(self) -> Response {
        Response {
            body: Vec::new(),
            ..self
        }
    }

    /// As it goes over the wire.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        let mut bytes = self.head.into_bytes();
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(&self.body);
        bytes
    }
}
