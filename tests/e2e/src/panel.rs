//! The panel that is shown where no program can run, alone on a page of its own: under a policy that
//! lets no WebAssembly run, no file be fetched, and no text be parsed as HTML.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::environment;
use crate::site;

/// What the page may do: load scripts that stand beside it, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'; \
                      form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Shows the panel as the address asks: `?reason=`, `&language=`, and `&id=` of an
/// assessment or several, or `&id=none` of one that can't be had.
const SCRIPT: &str = "\
    import panel, { styles } from 'PANEL';\n\
    const asked = new URLSearchParams(location.search);\n\
    const sheet = new CSSStyleSheet();\n\
    sheet.replaceSync(styles);\n\
    const root = document.querySelector('#host').attachShadow({ mode: 'open' });\n\
    root.adoptedStyleSheets = [sheet];\n\
    const id = asked.get('id');\n\
    const formOf = (id) => async (language) => (await import(FORMS[`${id}.${language}`])).default;\n\
    globalThis.retried = 0;\n\
    globalThis.printed = 0;\n\
    globalThis.print = () => { globalThis.printed += 1; };\n\
    root.append(panel({\n\
      reason: asked.get('reason'),\n\
      language: asked.get('language'),\n\
      languages: ['en', 'fr', 'it'],\n\
      form: id ? id.split(' ').map(formOf) : undefined,\n\
      retry: () => { globalThis.retried += 1; },\n\
    }));\n";

/// The path of the page.
pub const PAGE: &str = "panel.html";

/// The build with a page of the panel beside it.
///
/// # Errors
/// The build is not there.
pub fn site() -> Result<TempDir> {
    let site = site::with_host("")?;
    let (panel, forms) = modules()?;
    let script = SCRIPT.replace("PANEL", &panel).replace("FORMS", &forms);
    fs::write(site.path().join("panel-page.js"), script)?;
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}; img-src data:\">\
         <link rel=\"icon\" href=\"data:,\">\
         <script type=\"module\" src=\"panel-page.js\"></script></head>\
         <body><main><h1>Host</h1><div id=\"host\"></div></main></body></html>"
    );
    fs::write(site.path().join(PAGE), page)?;
    Ok(site)
}

/// Where the build has the panel, and each assessment on paper: `quick.en` is
/// `./assets/paper.quick.en-….js`.
fn modules() -> Result<(String, String)> {
    let (mut panel, mut forms) = (None, Map::new());
    for file in fs::read_dir(environment::dist()?.join("assets"))? {
        let file = file?.file_name().to_string_lossy().into_owned();
        let Some((name, _)) = file
            .strip_suffix(".js")
            .and_then(|name| name.rsplit_once('-'))
        else {
            continue;
        };
        let address = format!("./assets/{file}");
        if name == "panel" {
            panel = Some(address);
        } else if let Some(name) = name.strip_prefix("paper.") {
            forms.insert(name.to_owned(), json!(address));
        }
    }
    let panel = panel.context("the build has no panel")?;
    Ok((panel, Value::Object(forms).to_string()))
}
