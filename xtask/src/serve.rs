//! A static file server on the loopback interface, and the log of what was asked of it.
//!
//! It answers `GET` and `HEAD` with files of one folder. It refuses everything else: other
//! methods, paths that leave the folder, directory listings, other machines.
//!
//! Every response closes its connection. A browser that keeps connections alive would go on
//! asking (and waiting) on one of them after the server was dropped; the tests of "offline"
//! need a dropped server to be gone at once.

mod content_type;
mod request;
mod resolve;
mod response;
mod shared;

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use request::Request;
use response::Response;
use shared::Shared;

/// How long a connection may stay silent. Browsers open some ahead of need.
const PATIENCE: Duration = Duration::from_mins(1);

/// How long to wait, after the response, for the other side to close.
const LINGER: Duration = Duration::from_secs(1);

/// A running file server. Dropping it stops it.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to serve the files below `root` on 127.0.0.1; port 0 takes any free one.
    ///
    /// # Errors
    ///
    /// When `root` is not a readable folder or the port cannot be had.
    pub fn start(root: &Path, port: u16) -> io::Result<Server> {
        let root = root.canonicalize()?;
        if !root.is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::over(root));
        let accepting = Some(thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        }));
        Ok(Server {
            address,
            shared,
            accepting,
        })
    }

    /// Where it answers: `http://127.0.0.1:PORT/`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The paths asked for so far, in order, as they were sent but without their query.
    /// What was refused or not found is among them.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.requests()
    }

    /// From now on requests for these paths get no answer, as if the network were cut off: for tests
    /// of what is done then. They don't come into the log.
    pub fn refuse(&self, paths: impl Fn(&str) -> bool + Send + 'static) {
        self.shared.refuse(Box::new(paths));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop();
        // The accepting thread looks at the flag at every connection: give it one.
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(accepting) = self.accepting.take()
            && woken
        {
            // It only panics when a thread cannot be started; there is no one left to tell.
            let _ = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopped() {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        // One thread a connection: a browser holds a handful, some of them idle.
        thread::spawn(move || {
            // A connection that breaks is the browser's right: there is no one to tell.
            let _ = answer(stream, &shared);
        });
    }
}

fn answer(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let Some(head) = request::read_head(&mut stream)? else {
        return Ok(());
    };
    if shared.stopped() {
        return Ok(());
    }
    let response = match Request::parse(&head) {
        Some(request) if shared.refuses(request.path) => return Ok(()),
        Some(request) => {
            shared.record(request.path);
            respond(&request, shared.root())
        }
        None => Response::refusal("400 Bad Request"),
    };
    stream.write_all(&response.into_bytes())?;
    close(stream)
}

fn respond(request: &Request<'_>, root: &Path) -> Response {
    if !matches!(request.method, "GET" | "HEAD") {
        return Response::refusal("405 Method Not Allowed").with_header("Allow", "GET, HEAD");
    }
    let response = match resolve::resolve(root, request.path) {
        resolve::Found::File(file) => Response::file(&file),
        resolve::Found::Folder => Response::refusal("308 Permanent Redirect")
            .with_header("Location", &request.as_folder()),
        resolve::Found::Nothing => Response::refusal("404 Not Found"),
    };
    if request.method == "HEAD" {
        response.without_body()
    } else {
        response
    }
}

/// Closes without cutting off the response: a socket closed with unread bytes is reset.
fn close(stream: TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(LINGER))?;
    io::copy(&mut stream.take(64 * 1024), &mut io::sink())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(server: &Server, request: &str) -> String {
        let mut stream = TcpStream::connect(server.address).expect("the server accepts");
        stream
            .write_all(request.as_bytes())
            .expect("the server reads");
        let mut response = String::new();
        stream
            .read_to_string(&mut response)
            .expect("the server answers");
        response
    }

    #[track_caller]
    fn check(server: &Server, line: &str, status: &str, holds: &[&str]) {
        let response = ask(server, &format!("{line} HTTP/1.1\r\nHost: a\r\n\r\n"));
        assert!(
            response.starts_with(&format!("HTTP/1.1 {status}\r\n")),
            "{response}"
        );
        for part in holds {
            assert!(response.contains(part), "no {part:?} in {response}");
        }
    }

    fn site() -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::write(root.path().join("index.html"), "<p>hello").expect("a file");
        std::fs::create_dir(root.path().join("sub")).expect("a folder");
        std::fs::write(root.path().join("sub/index.html"), "sub").expect("a file");
        std::fs::create_dir(root.path().join("assets")).expect("a folder");
        std::fs::write(root.path().join("assets/a-1f.css"), "a{}").expect("a file");
        root
    }

    #[test]
    fn serves_files() {
        let root = site();
        let server = Server::start(root.path(), 0).expect("a server");
        let page = [
            "Content-Type: text/html; charset=utf-8\r\n",
            "Content-Length: 8\r\n",
            "Cache-Control: no-cache\r\n",
            "X-Content-Type-Options: nosniff\r\n",
            "Cross-Origin-Opener-Policy: same-origin\r\n",
            "Connection: close\r\n",
        ];
        check(&server, "GET /", "200 OK", &page);
        check(&server, "HEAD /", "200 OK", &page);
        let kept = ["Cache-Control: public, max-age=31536000, immutable\r\n"];
        check(&server, "GET /assets/a-1f.css", "200 OK", &kept);
        let body = ["\r\n\r\n<p>hello"];
        check(&server, "GET /index.html?a=b", "200 OK", &body);
        let head = ask(&server, "HEAD / HTTP/1.1\r\n\r\n");
        assert!(head.ends_with("\r\n\r\n"), "a body after HEAD: {head}");
        let moved = ["Location: /sub/?a=b\r\n"];
        check(&server, "GET /sub?a=b", "308 Permanent Redirect", &moved);
    }

    #[test]
    fn refuses_and_keeps_a_log() {
        let root = site();
        let server = Server::start(root.path(), 0).expect("a server");
        check(&server, "GET /?a=b", "200 OK", &[]);
        check(&server, "GET /none", "404 Not Found", &[]);
        check(&server, "GET /../secret", "404 Not Found", &[]);
        let methods = ["Allow: GET, HEAD\r\n"];
        check(&server, "POST /", "405 Method Not Allowed", &methods);
        check(&server, "nonsense", "400 Bad Request", &[]);
        assert_eq!(server.requests(), ["/", "/none", "/../secret", "/"]);
    }

    #[test]
    fn leaves_what_is_refused_without_an_answer() {
        let root = site();
        let server = Server::start(root.path(), 0).expect("a server");
        server.refuse(|path| path.starts_with("/assets/"));
        check(&server, "GET /", "200 OK", &[]);
        let asked = "GET /assets/a-1f.css HTTP/1.1\r\nHost: a\r\n\r\n";
        assert_eq!(ask(&server, asked), "");
        server.refuse(|_| false);
        check(&server, "GET /assets/a-1f.css", "200 OK", &[]);
        assert_eq!(server.requests(), ["/", "/assets/a-1f.css"]);
    }

    #[test]
    fn is_gone_once_dropped() {
        let root = tempfile::tempdir().expect("a folder");
        let server = Server::start(root.path(), 0).expect("a server");
        let address = server.address;
        // A connection a browser opened ahead of need, and uses when the server is gone.
        let mut early = TcpStream::connect(address).expect("the server accepts");
        drop(server);
        assert!(TcpStream::connect(address).is_err());
        let mut response = Vec::new();
        // Either the write or the read may fail; what counts is that no answer comes.
        let _ = early.write_all(b"GET / HTTP/1.1\r\n\r\n");
        let _ = early.read_to_end(&mut response);
        assert!(response.is_empty());
    }

    #[test]
    fn refuses_a_folder_that_is_not_there() {
        let root = tempfile::tempdir().expect("a folder");
        assert!(Server::start(&root.path().join("none"), 0).is_err());
    }
}
