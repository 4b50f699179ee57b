//! WebKit as `WebKitGTK` has it: a small browser, its driver, and a display for a window.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{Browser, found, program};

const ADVICE: &str = "install WebKitGTK's WebKitWebDriver and MiniBrowser, Xvfb with xvfb-run, and \
                      the sources of locales, or name the first two in CX_MATURITY_WEBKIT_DRIVER \
                      and CX_MATURITY_WEBKIT";

/// The driver has the browser in it; the engine takes its user's language from the system's locale.
const PACKAGES: [&str; 4] = ["webkit2gtk-driver", "xvfb", "xauth", "locales"];

/// Finds them, or installs them.
pub fn browser() -> Result<Browser> {
    found(find, &PACKAGES, ADVICE)
}

fn find() -> Option<Browser> {
    let driver = program("CX_MATURITY_WEBKIT_DRIVER", &["WebKitWebDriver"])?;
    let browser = program("CX_MATURITY_WEBKIT", &["MiniBrowser"]).or_else(beside_the_library)?;
    // Also where there is a display: nobody's windows are in the way, and its size is known.
    let display = Some(which::which("xvfb-run").ok()?);
    which::which("localedef").ok()?;
    let locales = Path::new("/usr/share/i18n/locales/fr_FR").exists();
    locales.then_some(Browser {
        environment: vec![
            ("CX_MATURITY_WEBKIT", browser),
            ("CX_MATURITY_WEBKIT_DRIVER", driver),
        ],
        display,
    })
}

/// It is on no PATH: it stands beside the engine's own programs, in a folder that has the version of
/// the engine's interface in its name.
fn beside_the_library() -> Option<PathBuf> {
    let roots = ["/usr/libexec", "/usr/lib"].map(PathBuf::from);
    let machines = children(Path::new("/usr/lib"));
    let places = roots.into_iter().chain(machines);
    let engines = places.flat_map(|place| children(&place));
    let engines = engines.filter(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("webkit2gtk-") || name.starts_with("webkitgtk-")
    });
    let mut browsers: Vec<PathBuf> = engines.map(|folder| folder.join("MiniBrowser")).collect();
    browsers.retain(|browser| browser.is_file());
    // The newest interface, as the driver is of the newest.
    browsers.sort();
    browsers.pop()
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}
