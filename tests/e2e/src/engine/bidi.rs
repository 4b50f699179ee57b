//! `WebDriver BiDi` as far as the tests need it: commands with their answers, and the events that came
//! in between, over one connection.

use std::mem;
use std::net::TcpStream;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// How long a command may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The connection of one session.
pub struct Bidi(Mutex<Connection>);

struct Connection {
    socket: WebSocket<TcpStream>,
    last: u64,
    events: Vec<Value>,
}

impl Bidi {
    /// Connects to the address that the session was given.
    ///
    /// # Errors
    /// Nobody answers there.
    pub fn connect(address: &str) -> Result<Self> {
        let place = address.strip_prefix("ws://").context("no such address")?;
        let (place, _) = place.split_once('/').context("no path in the address")?;
        let stream = TcpStream::connect(place)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (socket, _) = tungstenite::client(address, stream)?;
        Ok(Self(Mutex::new(Connection {
            socket,
            last: 0,
            events: Vec::new(),
        })))
    }

    /// Sends a command, and gives its result. It blocks: the browser is another process, and answers
    /// at once.
    ///
    /// # Errors
    /// The browser refuses it.
    pub fn send(&self, method: &str, parameters: Value) -> Result<Value> {
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        connection.send(method, parameters)
    }

    /// The parameters of the events of this kind that came since the last time. Events come in the
    /// order in which things happen: all that there are have come when a command is answered.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn events(&self, method: &str) -> Result<Vec<Value>> {
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        connection.send("session.status", json!({}))?;
        let came = mem::take(&mut connection.events).into_iter();
        let (asked, others) = came.partition(|event| event["method"] == method);
        connection.events = others;
        let asked: Vec<Value> = asked;
        Ok(asked
            .into_iter()
            .map(|event| event["params"].clone())
            .collect())
    }
}

impl Connection {
    fn send(&mut self, method: &str, parameters: Value) -> Result<Value> {
        self.last += 1;
        let command = json!({"id": self.last, "method": method, "params": parameters});
        self.socket.send(Message::text(command.to_string()))?;
        loop {
            let Message::Text(text) = self.socket.read()? else {
                continue;
            };
            let message: Value = serde_json::from_str(text.as_str())?;
            if message["type"] == "event" {
                self.events.push(message);
            } else if message["id"] == self.last {
                let (kind, what) = (&message["type"], &message["message"]);
                ensure!(kind == "success", "{method} was refused: {what}");
                return Ok(message["result"].clone());
            }
        }
    }
}
