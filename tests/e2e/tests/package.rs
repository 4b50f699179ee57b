//! The npm package: packed, installed in a fresh project, and used there by TypeScript, by Vite, and
//! in a plain page.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::package::{Project, packed};
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Widget, environment, events, watch};
use serde_json::{Value, json};
use xtask::contract::{self, Contract};

/// A script that uses all there is.
const HOST: &str = include_str!("package/host.ts");

/// What the README of the package asks of a policy.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
                      connect-src 'self'; img-src data:";

fn page(policy: &str, script: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <link rel=\"icon\" href=\"data:,\"></head><body>\
         <cx-maturity assessment=\"quick\"></cx-maturity>\
         <script type=\"module\" src=\"{script}\"></script></body></html>"
    )
}

fn contract() -> Result<Contract> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../");
    Contract::read(&fs::read_to_string(format!("{root}{}", contract::SOURCE))?)
}

/// The element in a page of this project comes up, and takes an answer.
async fn can_be_used(project: &Project, site: &str, path: &str) -> Result<()> {
    let browser = Browser::over(&project.folder().join(site), Locale::En).await?;
    watch::begin(&browser).await?;
    events::begin(&browser).await?;
    browser.open(path).await?;
    let ready = events::last(&browser, "ready").await?;
    let expected = json!({"assessment": "quick", "language": "en"});
    ensure!(ready.detail == expected, "ready: {ready:?}");
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.run_to_report(&Plan::full(Published::Quick)?).await?;
    events::last(&browser, "completed").await?;
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn is_followed_by_vite() -> Result<()> {
    let project = Project::fresh()?;
    project.write("index.html", &page(POLICY, "/main.ts"))?;
    project.write("main.ts", "import 'cx-maturity';\n")?;
    // As the README says for such a policy.
    let settings = "export default { build: { assetsInlineLimit: 0 } };\n";
    project.write("vite.config.js", settings)?;
    let said = project.run(Command::new(environment::vite()?).arg("build"))?;
    let warned = said.to_lowercase().contains("warn") || said.contains("(!)");
    ensure!(!warned, "Vite has something to say: {said}");
    can_be_used(&project, "dist", "").await
}

/// With Vite's own settings, small files stand in the script, which other policies allow.
#[tokio::test]
async fn is_followed_by_vite_as_it_comes() -> Result<()> {
    let project = Project::fresh()?;
    let policy =
        format!("{POLICY}; connect-src 'self' data:").replacen("connect-src 'self'; ", "", 1);
    project.write("index.html", &page(&policy, "/main.js"))?;
    project.write("main.js", "import 'cx-maturity';\n")?;
    project.run(Command::new(environment::vite()?).arg("build"))?;
    can_be_used(&project, "dist", "").await
}

#[tokio::test]
async fn runs_in_a_plain_page() -> Result<()> {
    let project = Project::fresh()?;
    let module = "/node_modules/cx-maturity/cx-maturity.js";
    project.write("plain.html", &page(POLICY, module))?;
    can_be_used(&project, "", "plain.html").await
}

#[test]
fn has_types_that_the_compiler_holds_to() -> Result<()> {
    let project = Project::fresh()?;
    let contract = contract()?;
    for kind in ["attr", "prop", "method", "fires"] {
        for line in contract.of(kind) {
            ensure!(
                HOST.contains(&line.name),
                "host.ts does not use {}",
                line.name
            );
        }
    }
    project.write("src/host.ts", HOST)?;
    let mut published = "import type { Definition, Report } from 'cx-maturity';\n".to_owned();
    for one in Published::ALL {
        let (id, text) = (one.id(), one.definition());
        published += &format!("export const {id}: Definition = {text};\n");
        let report = Plan::full(one)?.report(None)?;
        published += &format!("export const {id}Report: Report = {report};\n");
    }
    project.write("src/published.ts", &published)?;
    let options = json!({
        "compilerOptions": {
            "strict": true, "noEmit": true, "skipLibCheck": false, "resolveJsonModule": true,
            "target": "es2022", "module": "esnext", "moduleResolution": "bundler",
            "lib": ["es2022", "dom", "dom.iterable"], "types": [],
        },
        "include": ["src"],
    });
    project.write("tsconfig.json", &options.to_string())?;
    let said = project.run(Command::new(environment::tsc()?).args(["--noEmit", "-p", "."]))?;
    ensure!(said.is_empty(), "{said}");
    Ok(())
}

#[test]
fn tells_editors_the_contract() -> Result<()> {
    let project = Project::fresh()?;
    let told = project.json("custom-elements.json")?;
    let schema = serde_json::from_str(&fs::read_to_string(environment::manifest()?)?)?;
    let schema = jsonschema::validator_for(&schema)?;
    let wrong: Vec<String> = schema
        .iter_errors(&told)
        .map(|one| one.to_string())
        .collect();
    ensure!(wrong.is_empty(), "{wrong:#?}");
    let element = &told["modules"][0]["declarations"][0];
    ensure!(element["tagName"] == "cx-maturity", "{element}");
    let contract = contract()?;
    for (kind, list) in [
        ("attr", "attributes"),
        ("fires", "events"),
        ("slot", "slots"),
        ("csspart", "cssParts"),
        ("cssproperty", "cssProperties"),
    ] {
        let named = names(&element[list])?;
        let expected: Vec<String> = contract.of(kind).map(|line| line.name.clone()).collect();
        ensure!(!named.is_empty() && named == expected, "{list}: {named:?}");
    }
    let members = contract.of("prop").chain(contract.of("method"));
    let members: Vec<String> = members.map(|line| line.name.clone()).collect();
    ensure!(names(&element["members"])? == members, "other members");
    Ok(())
}

fn names(list: &Value) -> Result<Vec<String>> {
    let list = list.as_array().context("no list")?.iter();
    let names = list.map(|one| one["name"].as_str().map(str::to_owned));
    names.collect::<Option<_>>().context("one has no name")
}

/// Nothing runs when it is installed, nothing else comes with it, and what it offers is there.
#[test]
fn its_manifest_is_true() -> Result<()> {
    let project = Project::fresh()?;
    let manifest = project.json("package.json")?;
    for absent in [
        "scripts",
        "dependencies",
        "peerDependencies",
        "devDependencies",
    ] {
        ensure!(manifest[absent].is_null(), "it has {absent}");
    }
    ensure!(manifest["version"] == json!(version()?), "another version");
    let exports = manifest["exports"].as_object().context("no exports")?;
    for path in exports.values() {
        let path = path.as_str().context("no path")?;
        let path = project.package().join(path.trim_end_matches('*'));
        ensure!(path.exists(), "{} is not there", path.display());
    }
    let installed = fs::read_dir(project.folder().join("node_modules"))?;
    let installed = installed.collect::<Result<Vec<_>, _>>()?.into_iter();
    let installed = installed.map(|one| one.file_name().to_string_lossy().into_owned());
    let installed: Vec<String> = installed.filter(|name| !name.starts_with('.')).collect();
    ensure!(installed == ["cx-maturity"], "installed: {installed:?}");
    Ok(())
}

/// The version of the product, as its manifest says.
fn version() -> Result<String> {
    let manifest = include_str!("../../../Cargo.toml");
    let (_, package) = manifest.split_once("[package]").context("no package")?;
    let (_, version) = package.split_once("version = \"").context("no version")?;
    let (version, _) = version.split_once('"').context("no end")?;
    Ok(version.to_owned())
}

/// Whenever and wherever it is packed, the bytes are the same.
#[test]
fn is_packed_the_same_again() -> Result<()> {
    let project = Project::fresh()?;
    let mut npm = Command::new("npm");
    npm.args(["pack", "--ignore-scripts", "./node_modules/cx-maturity"]);
    project.run(&mut npm)?;
    let first = packed()?;
    let again = project.folder().join(first.file_name().context("no name")?);
    ensure!(fs::read(first)? == fs::read(again)?, "other bytes");
    Ok(())
}
