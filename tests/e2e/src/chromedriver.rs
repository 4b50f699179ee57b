//! One process of the browser's driver, on a port of its own, ended with the value that holds it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use thirtyfour::SessionId;

use crate::environment;

/// What the driver says before the number of its port.
const STARTED: &str = "started successfully on port ";

/// How long a browser may take to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running driver. Dropping it ends it.
pub struct Chromedriver {
    process: Child,
    // Kept open: a driver that can't write what it says ends.
    _said: BufReader<ChildStdout>,
    port: u16,
}

impl Chromedriver {
    /// Starts a driver on any free port.
    ///
    /// # Errors
    /// The driver is not told by the environment, or does not start.
    pub fn start() -> Result<Self> {
        let program = environment::chromedriver()?;
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} does not start", program.display()))?;
        let said = process.stdout.take().context("the driver has no output")?;
        let mut said = BufReader::new(said);
        let port = port(&mut said);
        let started = Self {
            process,
            _said: said,
            port: port.as_ref().copied().unwrap_or_default(),
        };
        port.map(|_| started)
    }

    /// Where it answers.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends a session, and with it its browser.
    pub fn end(&self, session: &SessionId) {
        // Where that fails, there is no one to tell: the test has its result.
        let _ = self.try_end(session);
    }

    fn try_end(&self, session: &SessionId) -> io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let head = format!("DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        stream.write_all(head.as_bytes())?;
        // It answers when the browser has ended.
        stream.read_exact(&mut [0]).map(|_| ())
    }
}

fn port(said: &mut impl BufRead) -> Result<u16> {
    let mut heard = String::new();
    while said.read_line(&mut heard)? > 0 {
        if let Some((_, port)) = heard.split_once(STARTED) {
            let digits = port.trim_end().trim_end_matches('.');
            return digits
                .parse()
                .with_context(|| format!("no port in {heard:?}"));
        }
    }
    bail!("the driver ended before it answered: {heard}")
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // The session was closed before: its browser has ended. There is no one to tell of a
        // driver that had ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
