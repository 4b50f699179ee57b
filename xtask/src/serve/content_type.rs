//! The content type of a file, by the end of its name.
//!
//! Knows the types a build writes and what a host page of the tests may need; anything else is
//! bytes, which together with `nosniff` no browser will run.

use std::path::Path;

/// The value of the `Content-Type` header field for this file.
pub(super) fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json; charset=utf-8",
        Some("webmanifest") => "application/manifest+json; charset=utf-8",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml; charset=utf-8",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(content_type(Path::new(name)), expected);
    }

    #[test]
    fn by_the_end_of_the_name() {
        check("index.html", "text/html; charset=utf-8");
        check("a/cx-maturity-0123.js", "text/javascript; charset=utf-8");
        check("cx_bg.wasm", "application/wasm");
        check(
            "app.webmanifest",
            "application/manifest+json; charset=utf-8",
        );
        check("icon.png", "image/png");
        check("LICENSE", "application/octet-stream");
        check(".html", "application/octet-stream");
    }
}
