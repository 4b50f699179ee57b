//! Sample settings for three servers, with the policy that the page itself states.
//!
//! The page's own `meta` holds everything but `frame-ancestors`, which only a header can say, and
//! what may be kept for how long. Each sample says what has to be changed in it.

use std::path::Path;

use anyhow::{Context, Result};

use super::product::{Product, write};

const SAMPLES: [(&str, &str); 3] = [
    ("nginx.conf", include_str!("headers/nginx.conf")),
    ("apache.htaccess", include_str!("headers/apache.htaccess")),
    ("web.config", include_str!("headers/web.config")),
];

/// Writes the samples to `headers/`.
pub fn add(release: &Path, product: &Product) -> Result<()> {
    let page = product.text("index.html")?;
    let policy = policy(&page)?;
    for (name, sample) in SAMPLES {
        let sample = sample.replace("{policy}", policy);
        write(&release.join("headers").join(name), sample)?;
    }
    Ok(())
}

/// The policy that a page states.
pub fn policy(page: &str) -> Result<&str> {
    let (_, rest) = page
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .context("the page states no policy")?;
    let (policy, _) = rest.split_once('"').context("the policy does not end")?;
    Ok(policy)
}

#[cfg(test)]
mod tests {
    use super::{SAMPLES, policy};

    const PAGE: &str = include_str!("../../../index.html");

    #[test]
    fn the_page_states_its_policy() {
        let policy = policy(PAGE).expect("is there");
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(
            policy.ends_with("; trusted-types cx-maturity cx-maturity-worker"),
            "{policy}"
        );
        assert!(super::policy("<meta charset=\"utf-8\">").is_err());
    }

    /// What every page and every file needs, in each of the three tongues.
    #[test]
    fn say_the_same_to_every_server() {
        for (name, sample) in SAMPLES {
            for needed in [
                "{policy}; frame-ancestors 'self'",
                "https://intranet.example.com",
                "application/wasm",
                "application/manifest+json",
                "sw.js",
                "text/javascript",
                "nosniff",
                "no-referrer",
                "Cross-Origin-Opener-Policy",
                "\"same-origin\"",
                "immutable",
                "frame.html",
                "Access-Control-Allow-Origin",
            ] {
                assert!(sample.contains(needed), "{name} says nothing of {needed}");
            }
        }
    }

    #[test]
    fn the_one_for_iis_is_well_formed() {
        let [.., (_, sample)] = SAMPLES;
        roxmltree::Document::parse(sample).expect("is well-formed");
    }
}
