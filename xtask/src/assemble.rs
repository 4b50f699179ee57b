//! Trunk's `post_build` hook: what Trunk leaves in its staging folder becomes the product.
//!
//! Besides the product it writes `first-load.json`, which `size` reads:
//! `{"files": ["index.html", …]}`, everything the first load fetches, relative to `dist/`.

/// Assembles the staging folder named by `TRUNK_STAGING_DIR`.
///
/// # Errors
///
/// Always, so far: it isn't written yet.
pub fn run() -> anyhow::Result<()> {
    anyhow::bail!("`assemble` isn't written yet: fill xtask/src/assemble.rs")
}
