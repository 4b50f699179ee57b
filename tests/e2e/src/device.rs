//! What a browser has stored for the page that is open, ours and others', and ways to change it.

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::Browser;

/// What stands in both storages and in our database, whole.
const ALL: &str = "\
    const done = arguments[0];\
    const found = {local: {...localStorage}, session: {...sessionStorage}, database: {}};\
    const opening = indexedDB.open('cx-maturity');\
    opening.onupgradeneeded = () => opening.transaction.abort();\
    opening.onerror = () => done(found);\
    opening.onsuccess = () => {\
      const database = opening.result;\
      const work = database.transaction('copies');\
      const copies = work.objectStore('copies');\
      const [keys, records] = [copies.getAllKeys(), copies.getAll()];\
      work.oncomplete = () => {\
        keys.result.forEach((key, at) => (found.database[key] = records.result[at]));\
        database.close();\
        done(found);\
      };\
    };";

/// Puts a record into our database.
const RECORD: &str = "\
    const [key, text, days, done] = arguments;\
    const last = Date.now() - days * 86400000;\
    const record = {text, first: last - 90000, last};\
    const opening = indexedDB.open('cx-maturity', 1);\
    opening.onupgradeneeded = () => opening.result.createObjectStore('copies');\
    opening.onsuccess = () => {\
      const database = opening.result;\
      const work = database.transaction('copies', 'readwrite');\
      work.objectStore('copies').put(record, key);\
      work.oncomplete = () => { database.close(); done(); };\
    };";

/// All that is stored: `local`, `session` and `database`, each by its keys.
///
/// # Errors
/// The browser does not answer.
pub async fn stored(browser: &Browser) -> Result<Value> {
    browser.run_to_end(ALL, vec![]).await
}

/// Stores a text on the device.
///
/// # Errors
/// The browser does not answer.
pub async fn put(browser: &Browser, key: &str, text: &str) -> Result<()> {
    let put = "localStorage.setItem(arguments[0], arguments[1])";
    browser
        .run(put, vec![json!(key), json!(text)])
        .await
        .map(|_| ())
}

/// What stands on the device under a key.
///
/// # Errors
/// The browser does not answer.
pub async fn text_of(browser: &Browser, key: &str) -> Result<Option<String>> {
    let get = "return localStorage.getItem(arguments[0])";
    let found = browser.run(get, vec![json!(key)]).await?;
    Ok(found.as_str().map(str::to_owned))
}

/// Stores a second copy, as if it had been written so many days ago.
///
/// # Errors
/// The browser does not answer.
pub async fn put_copy(browser: &Browser, key: &str, text: &str, ago: u32) -> Result<()> {
    let arguments = vec![json!(key), json!(text), json!(ago)];
    browser.run_to_end(RECORD, arguments).await.map(|_| ())
}

/// The day so many days before today, by the clock of the browser.
///
/// # Errors
/// The browser does not answer.
pub async fn day_before(browser: &Browser, days: i32) -> Result<String> {
    let day = "const at = new Date(); at.setDate(at.getDate() - arguments[0]);\
               const two = (number) => String(number).padStart(2, '0');\
               return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`";
    let found = browser.run(day, vec![json!(days)]).await?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}
