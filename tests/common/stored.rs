//! What is stored of a run, edited by hand as if it had been stored so.

use cx_maturity::document::sealed;

/// The stored text with this in the place of that.
pub fn edited(stored: &str, that: &str, this: &str) -> String {
    assert!(stored.contains(that), "{that}");
    let (open, _) = stored.rsplit_once(",\"checksum\"").expect("is sealed");
    sealed(&format!("{}}}", open.replace(that, this)))
}
