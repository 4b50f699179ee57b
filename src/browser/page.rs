//! The standalone page, where the widget stands in it and in no host's.

/// The class that the standalone page has on its root.
const CLASS: &str = "cx-maturity-page";

/// The address of the standalone page, without what was asked of it; `None` on any other page.
pub fn page_address() -> Option<String> {
    let window = web_sys::window()?;
    let root = window.document()?.document_element()?;
    let own = root.class_name().split(' ').any(|one| one == CLASS);
    let address = window.location().href().ok().filter(|_| own)?;
    let end = address.find(['?', '#']).unwrap_or(address.len());
    Some(address[..end].to_owned())
}
