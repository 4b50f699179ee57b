//! A campaign as a short text to stand in a link: no blanks, no quotes, nothing to be escaped.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::campaign::{Campaign, MAX_CAMPAIGN_BYTES, campaign, read_campaign};
use crate::json;
use crate::problem::{Problem, ProblemKind};

/// What stands before it in an address: a part that is sent to no server.
const IN_ADDRESS: &str = "#campaign=";

/// The campaign's bytes in base64url without padding (RFC 4648, section 5).
pub fn link(of: &Campaign) -> String {
    URL_SAFE_NO_PAD.encode(campaign(of))
}

/// Reads what [`link`] has made; what mail programs put around it does no harm.
///
/// # Errors
/// It is not whole, or everything that is wrong with the campaign in it.
pub fn read_link(text: &str) -> Result<Campaign, Vec<Problem>> {
    let text = text.trim().trim_end_matches('=');
    if text.len() > MAX_CAMPAIGN_BYTES * 4 / 3 + 4 {
        let limit = MAX_CAMPAIGN_BYTES;
        return Err(vec![Problem::new("", ProblemKind::TooLarge { limit })]);
    }
    let bytes = URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|_| vec![Problem::new("", ProblemKind::Damaged)])?;
    let text = json::text(&bytes, MAX_CAMPAIGN_BYTES).map_err(|problem| vec![problem])?;
    read_campaign(text)
}

/// Reads a campaign in whichever way it was passed on: as its own file, as what [`link`] has made of
/// it, or as an address that ends with that.
///
/// # Errors
/// As of [`read_campaign`] and [`read_link`].
pub fn read_passed_on(text: &str) -> Result<Campaign, Vec<Problem>> {
    if text.trim_start().starts_with('{') {
        return read_campaign(text);
    }
    let (_, link) = text.split_once(IN_ADDRESS).unwrap_or(("", text));
    read_link(link)
}
