//! One process of a browser's driver, on a port of its own, ended with the value that holds it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use thirtyfour::SessionId;

/// How long a browser may take to end, and a driver to begin.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(15);

/// A running driver. Dropping it ends it.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver that takes any free port, and says which one after these words.
    ///
    /// # Errors
    /// It does not start.
    pub fn saying(mut command: Command, words: &str) -> Result<Self> {
        // ChromeDriver takes a port that is free for one version of the protocol, and gives up where the
        // same is taken for the other.
        for _ in 0..3 {
            match Self::said(&mut command, words) {
                Err(error) if error.to_string().contains("port not available") => {}
                done => return done,
            }
        }
        Self::said(&mut command, words)
    }

    fn said(command: &mut Command, words: &str) -> Result<Self> {
        let mut process = spawn(command.stdout(Stdio::piped()))?;
        let said = process.stdout.take().context("the driver has no output")?;
        let mut started = Self { process, port: 0 };
        let mut said = BufReader::new(said);
        started.port = port(&mut said, words)?;
        drain(said);
        Ok(started)
    }

    /// Starts a driver that has to be told a port: one that is free now.
    ///
    /// # Errors
    /// It does not start, or does not answer there.
    pub fn told(command: impl FnOnce(u16) -> Command) -> Result<Self> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = free.local_addr()?.port();
        drop(free);
        let process = spawn(command(port).stdout(Stdio::null()))?;
        let started = Self { process, port };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(begun.elapsed() < PATIENCE, "the driver does not answer");
            thread::sleep(PAUSE);
        }
        Ok(started)
    }

    /// Where it answers.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The number of its process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Ends a session, and with it its browser.
    pub fn end(&self, session: &SessionId) {
        // Where that fails, there is no one to tell: the test has its result.
        let _ = self.ask("DELETE", &format!("/session/{session}"), "");
    }

    /// A command that is the driver's own, outside of the standard.
    ///
    /// # Errors
    /// It does not answer, or refuses.
    pub fn command(&self, session: &SessionId, path: &str, body: &str) -> Result<()> {
        let answer = self.ask("POST", &format!("/session/{session}/{path}"), body)?;
        ensure!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
        Ok(())
    }

    /// The first that it answers, which is when the command is done.
    fn ask(&self, method: &str, path: &str, body: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (host, length) = (format!("127.0.0.1:{}", self.port), body.len());
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes())?;
        let mut answer = vec![0; 4096];
        let length = stream.read(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer[..length]).into_owned())
    }
}

fn spawn(command: &mut Command) -> Result<Child> {
    let spawned = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
    let program = Path::new(command.get_program()).display().to_string();
    spawned.with_context(|| format!("{program} does not start"))
}

fn port(said: &mut impl BufRead, words: &str) -> Result<u16> {
    let mut heard = String::new();
    while said.read_line(&mut heard)? > 0 {
        if let Some((_, port)) = heard.split_once(words) {
            let digits = port.trim_end().trim_end_matches('.');
            return digits
                .parse()
                .with_context(|| format!("no port in {heard:?}"));
        }
    }
    bail!("the driver ended before it answered: {heard}")
}

/// Reads on to the end: a driver, or its browser, that can't write what it says stops.
fn drain(mut said: BufReader<ChildStdout>) {
    // What is not read for lack of a thread only shows where there is very much of it.
    let drained = move || io::copy(&mut said, &mut io::sink());
    let _ = thread::Builder::new().spawn(drained);
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The session was closed before: its browser has ended. There is no one to tell of a
        // driver that had ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
