//! What hosts use besides the element: the page for iframes, under the policy of the standalone page,
//! the script of the page around it, and the one that measures a theme.

use std::path::Path;

use anyhow::{Context, Result};

use super::page::replaced;
use super::staging::Staging;
use super::{scripts, styles};

/// The policies of trusted types that the standalone page names; the frame's page names none.
const TRUSTED: &str = "trusted-types cx-maturity cx-maturity-worker";

/// Where the policy stands in the standalone page.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

/// Scripts for the pages of hosts: what they are called there, and their sources.
const OF_HOSTS: [(&str, &str); 2] = [
    ("cx-maturity-frame.js", "host.js"),
    ("cx-maturity-theme.js", "theme.js"),
];

/// Adds `frame.html` with its script and styles, and the scripts of hosts. The program that answers
/// is fetched first, as on the standalone page.
pub fn add(staging: &mut Staging, root: &Path, standalone: &str, element: &str) -> Result<()> {
    let embed = root.join("src/embed");
    let css = styles::named(&root.join("styles"), "frame")?;
    let css = staging.add("frame", "css", css.as_bytes())?;
    let script = scripts::bundled(&embed.join("frame.js"), &[])?;
    let script = staging.add("frame", "js", script.as_bytes())?;
    let html = std::fs::read_to_string(embed.join("frame.html")).context("reading frame.html")?;
    let html = replaced(&html, "<!-- policy -->", &policy(standalone)?)?;
    let html = replaced(
        &html,
        "<!-- styles -->",
        &format!(
            "<link rel=\"stylesheet\" crossorigin href=\"{}\">\
             <link rel=\"stylesheet\" href=\"{css}\">",
            staging.path("answering.styles")?
        ),
    )?;
    let html = replaced(
        &html,
        "<!-- scripts -->",
        // The frame's own first: it knows with what the element begins.
        &format!(
            "<link rel=\"modulepreload\" href=\"{}\">\
             <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{}\">\
             <script type=\"module\" src=\"{script}\"></script>\
             <script type=\"module\" src=\"{element}\"></script>",
            staging.path("answering")?,
            staging.path("answering.wasm")?
        ),
    )?;
    staging.write("frame.html", &html)?;
    for (name, source) in OF_HOSTS {
        staging.write(name, &scripts::bundled(&embed.join(source), &[])?)?;
    }
    Ok(())
}

/// The page's policy; but it has neither a service worker nor one that counts, so it needs no trusted
/// address.
fn policy(page: &str) -> Result<String> {
    let start = page.find(POLICY).context("the page states no policy")?;
    let length = page[start..].find('>').context("the policy does not end")?;
    let policy = &page[start..=start + length];
    replaced(policy, TRUSTED, "trusted-types 'none'")
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn the_policy_is_the_one_of_the_page_with_no_trusted_address() {
        let meta = |types: &str| {
            let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'";
            format!("{start}; trusted-types {types}\">")
        };
        let page = format!(
            "<head>\n{}\n<title>",
            meta("cx-maturity cx-maturity-worker")
        );
        assert_eq!(policy(&page).ok(), Some(meta("'none'")));
        assert!(policy("<head>").is_err());
    }
}
