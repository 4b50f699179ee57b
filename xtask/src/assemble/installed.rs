//! What makes of the standalone page one that is kept on the device: its manifest with icons, the
//! script that asks for it, and the service worker.

use std::path::Path;

use anyhow::Result;
use serde_json::json;
use xtask::worker;

use super::staging::Staging;
use super::{icons, scripts};

/// The manifest, whose name stays the same: installed pages look for it there.
pub const MANIFEST: &str = "manifest.webmanifest";

/// How the page is told about, in each language but the first, which is the manifest's own.
const ABOUT: [(&str, &str); 3] = [
    (
        "en",
        "How mature your organisation’s customer experience is, and what to do next. Everything happens in your browser.",
    ),
    (
        "fr",
        "Où en est l’expérience client de votre organisation, et que faire ensuite. Tout se passe dans votre navigateur.",
    ),
    (
        "it",
        "Quanto è matura la customer experience della tua organizzazione, e che cosa fare dopo. Tutto avviene nel tuo browser.",
    ),
];

/// The background of the page, light.
const PAPER: &str = "#fdfcf9";

/// Adds the icons and the manifest.
pub fn manifest(staging: &Staging) -> Result<()> {
    let mut icons = vec![icon(
        staging.put("icon", "svg", icons::svg(&icons::PLAIN).as_bytes())?,
        "any",
        "any",
    )];
    for (name, bars, size, purpose) in [
        ("icon.192", icons::PLAIN, 192, "any"),
        ("icon.512", icons::PLAIN, 512, "any"),
        ("icon.maskable.512", icons::MASKABLE, 512, "maskable"),
    ] {
        let path = staging.put(name, "png", &icons::png(&bars, size)?)?;
        icons.push(icon(path, &format!("{size}x{size}"), purpose));
    }
    let [(language, about), others @ ..] = ABOUT;
    let others = others.map(|(tag, about)| (tag.to_owned(), json!(about)));
    let others: serde_json::Map<_, _> = others.into_iter().collect();
    let manifest = json!({
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "name": "CX Maturity",
        "short_name": "CX Maturity",
        "lang": language,
        "description": about,
        "description_localized": others,
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": icons,
    });
    staging.write(MANIFEST, &format!("{manifest:#}\n"))
}

fn icon(path: String, sizes: &str, purpose: &str) -> serde_json::Value {
    let kind = if path.ends_with("svg") {
        "image/svg+xml"
    } else {
        "image/png"
    };
    json!({ "src": path, "sizes": sizes, "type": kind, "purpose": purpose })
}

/// Adds the script of the page, and the one that it fetches once the page can be used; its path.
pub fn page_script(staging: &mut Staging, embed: &Path) -> Result<String> {
    let offline = scripts::bundled(&embed.join("offline.js"), &[])?;
    let offline = staging.put("offline", "js", offline.as_bytes())?;
    let offline = offline.replace("assets/", "./");
    let known = [
        format!("--define:OFFLINE={}", json!(offline)),
        "--external:./offline-*".to_owned(),
    ];
    let page = scripts::bundled(&embed.join("page.js"), &known)?;
    staging.put("page", "js", page.as_bytes())
}

/// Adds the service worker, once all else is there.
pub fn worker(staging: &Staging, embed: &Path) -> Result<()> {
    let program = scripts::bundled(&embed.join("worker.js"), &[])?;
    let script = worker::script(staging.folder(), &program)?;
    staging.write(worker::WORKER, &script)
}
