//! What tells whether a file of the release is the one that was published.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::{Browser, Capability, Widget, environment, lacks};
use serde_json::Value;

#[test]
fn the_checksums_are_right_and_of_all() -> Result<()> {
    let release = environment::release()?;
    let mut check = Command::new("sha256sum");
    check.args(["--check", "--strict", "--quiet", "SHA256SUMS"]);
    let said = check.current_dir(&release).output()?;
    let told = String::from_utf8_lossy(&said.stdout);
    ensure!(said.status.success() && told.is_empty(), "{told}");
    let sums = fs::read_to_string(release.join("SHA256SUMS"))?;
    let mut listed: Vec<&str> = sums.lines().filter_map(|line| line.get(66..)).collect();
    listed.push("SHA256SUMS");
    listed.sort_unstable();
    let found = Command::new("find")
        .args([".", "-type", "f", "-printf", "%P\\n"])
        .current_dir(&release)
        .output()?;
    let found = String::from_utf8(found.stdout)?;
    let mut found: Vec<&str> = found.lines().collect();
    found.sort_unstable();
    ensure!(listed == found, "listed: {listed:?}; there: {found:?}");
    Ok(())
}

/// By the schema that is published for bills of materials, and with what every program is made of.
#[test]
fn the_bill_of_materials_keeps_to_its_schema() -> Result<()> {
    let read =
        |path: &Path| -> Result<Value> { Ok(serde_json::from_str(&fs::read_to_string(path)?)?) };
    let schema = environment::bill()?;
    let beside = |name: &str| read(&schema.with_file_name(name));
    let parts = ["spdx", "jsf-0.82", "cryptography-defs"];
    let mut registry = jsonschema::Registry::new();
    for part in parts {
        let name = format!("{part}.SNAPSHOT.schema.json");
        let address = format!("http://cyclonedx.org/schema/{name}");
        registry = registry.add(address, beside(&name)?)?;
    }
    let registry = registry.prepare()?;
    let validator = jsonschema::options()
        .with_registry(&registry)
        .build(&read(&schema)?)?;
    let bill = read(&environment::release()?.join("sbom.cdx.json"))?;
    let problems: Vec<_> = validator
        .iter_errors(&bill)
        .map(|error| error.to_string())
        .collect();
    ensure!(problems.is_empty(), "{problems:#?}");
    let names: Vec<_> = bill["components"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    ensure!(
        names.iter().any(|one| one["name"] == "yew"),
        "there is no yew in it"
    );
    Ok(())
}

/// The other tests look at the build: what is published is the same, byte for byte.
#[test]
fn the_site_is_the_build() -> Result<()> {
    let (site, dist) = (environment::release()?.join("site"), environment::dist()?);
    let compared = Command::new("diff")
        .args(["--recursive", "--brief"])
        .args(["--exclude=first-load.json", "--exclude=files.json"])
        .args([dist, site])
        .output()?;
    let told = String::from_utf8_lossy(&compared.stdout);
    ensure!(compared.status.success() && told.is_empty(), "{told}");
    Ok(())
}

/// A browser takes the module by the value that is published, and by no other.
#[tokio::test]
async fn a_page_can_ask_for_what_was_published() -> Result<()> {
    if lacks(&[Capability::Console])? {
        return Ok(());
    }
    let release = environment::release()?;
    let values: Value = serde_json::from_str(&fs::read_to_string(release.join("integrity.json"))?)?;
    let right = values["cx-maturity.js"].as_str().context("no value")?;
    let other = values
        .as_object()
        .into_iter()
        .flatten()
        .find(|(path, _)| path.ends_with(".wasm"))
        .and_then(|(_, value)| value.as_str())
        .context("no value of a program")?;
    let site = tempfile::tempdir()?;
    let copied = Command::new("cp")
        .arg("-r")
        .arg(release.join("site"))
        .arg(site.path())
        .status()?;
    ensure!(copied.success(), "not copied");
    let site = site.path().join("site");
    for (name, value) in [("right.html", right), ("wrong.html", other)] {
        let page = format!(
            "<!doctype html><title>Host</title><cx-maturity></cx-maturity>\
             <script type=\"module\" src=\"cx-maturity.js\" integrity=\"{value}\"></script>"
        );
        fs::write(site.join(name), page)?;
    }
    let browser = Browser::over(&site, Locale::En).await?;
    browser.open("right.html").await?;
    Widget::ready(&browser).await?;
    browser.open("wrong.html").await?;
    let told = browser.console().await?.join("\n");
    ensure!(told.contains("integrity"), "nothing is told: {told}");
    let there = "return customElements.get('cx-maturity') !== undefined";
    let there = browser.run(there, vec![]).await?;
    ensure!(there == false, "it was taken all the same");
    Ok(())
}
