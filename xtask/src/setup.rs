//! Everything the commands need besides cargo, set up if it isn't there.
//!
//! Owns which tools there are and which version of each. Presence and what `--version` prints
//! decide, never a mark left by an earlier run: a broken or outdated tool is set up anew. A tool
//! on PATH that fits is used; others go to the tools folder, `<name>-<version>` each.

mod browser;
mod cargo_tool;
mod folder;
mod npm;
mod python;
mod target;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

pub use browser::browser;
pub use folder::remove;
pub use npm::{of_manifest as npm_install, pack as npm_pack};
pub use python::{engines, engines_at_hand};
pub use target::{WASM_TARGET, wasm_target};

use crate::repository::Repository;
use crate::version::Version;
use cargo_tool::CargoTool;
use folder::Folder;

/// 0.22 hashes better but wants a newer Rust than ours.
const TRUNK: Version = Version::new(0, 21, 14);

const CARGO_DENY: Version = Version::new(0, 20, 2);
const CARGO_FUZZ: Version = Version::new(0, 13, 2);

/// Trunk takes a wasm-opt from PATH only if it is exactly the one in Trunk.toml, as
/// `version_132`: change both together.
const BINARYEN: Version = Version::new(132, 0, 0);

/// Another version would minify in another way: the same sources are to give the same bytes.
const ESBUILD: Version = Version::new(0, 28, 2);

const AXE: Version = Version::new(4, 14, 1);

/// What the npm package is tried with, as those who take it would have it.
const VITE: Version = Version::new(8, 3, 8);
const TYPESCRIPT: Version = Version::new(7, 0, 2);
const MANIFEST: Version = Version::new(2, 1, 0);
const CYCLONEDX: Version = Version::new(10, 3, 0);

/// What a release is built with.
pub struct BuildTools {
    trunk: PathBuf,
    path: OsString,
}

impl BuildTools {
    /// Trunk, with the other tools before everything else on its PATH.
    pub fn trunk(&self) -> Command {
        let mut command = Command::new(&self.trunk);
        command.env("PATH", &self.path);
        // Trunk takes this variable for a flag and stops at any value but `true` and `false`.
        if env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        command
    }

    /// esbuild, which bundles scripts.
    pub fn esbuild(&self) -> Result<Command> {
        self.tool("esbuild")
    }

    /// wasm-bindgen, which writes the glue of a program.
    pub fn wasm_bindgen(&self) -> Result<Command> {
        self.tool("wasm-bindgen")
    }

    fn tool(&self, name: &str) -> Result<Command> {
        let found = which::which_in(name, Some(&self.path), env::current_dir()?);
        Ok(Command::new(found?))
    }
}

/// Sets up what a release is built with.
pub fn build_tools(repository: &Repository) -> Result<BuildTools> {
    wasm_target()?;
    let folder = Folder::find()?;
    let trunk = CargoTool {
        name: "trunk",
        package: "trunk",
        version: TRUNK,
        fits: |found, wanted| {
            (found.major, found.minor) == (wanted.major, wanted.minor) && found >= wanted
        },
        locked: true,
    };
    let wasm_bindgen = CargoTool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: repository.locked("wasm-bindgen")?,
        // What it writes only goes with what the crate of the same version compiled.
        fits: |found, wanted| found == wanted,
        // Its own lock file names a dependency that can no longer be had.
        locked: false,
    };
    let trunk = trunk.ensure(&folder)?;
    let tools = [
        wasm_bindgen.ensure(&folder)?,
        npm::wasm_opt(&folder, BINARYEN)?,
        // Trunk does not know it; the hook that Trunk runs finds it on the same PATH.
        npm::esbuild(&folder, ESBUILD)?,
    ];
    Ok(BuildTools {
        trunk,
        path: search_path(&folder, &tools)?,
    })
}

/// Sets up cargo-deny.
pub fn cargo_deny() -> Result<PathBuf> {
    let tool = CargoTool {
        name: "cargo-deny",
        package: "cargo-deny",
        version: CARGO_DENY,
        fits: |found, wanted| found.major == wanted.major && found >= wanted,
        locked: true,
    };
    tool.ensure(&Folder::find()?)
}

/// Sets up cargo-fuzz.
pub fn cargo_fuzz() -> Result<PathBuf> {
    let tool = CargoTool {
        name: "cargo-fuzz",
        package: "cargo-fuzz",
        version: CARGO_FUZZ,
        fits: |found, wanted| found.major == wanted.major && found >= wanted,
        locked: true,
    };
    tool.ensure(&Folder::find()?)
}

/// Sets up axe-core, which looks for faults of accessibility; gives its script.
pub fn axe() -> Result<PathBuf> {
    npm::file(&Folder::find()?, "axe-core", "axe.min.js", AXE)
}

/// Sets up Vite; gives its program.
pub fn vite() -> Result<PathBuf> {
    npm::program(&Folder::find()?, "vite", "vite", VITE)
}

/// Sets up TypeScript; gives its compiler.
pub fn tsc() -> Result<PathBuf> {
    npm::program(&Folder::find()?, "typescript", "tsc", TYPESCRIPT)
}

/// Sets up the schema that a `custom-elements.json` is held to.
pub fn manifest_schema() -> Result<PathBuf> {
    let (package, file) = ("custom-elements-manifest", "schema.json");
    npm::file(&Folder::find()?, package, file, MANIFEST)
}

/// Sets up the schemas that a bill of materials is held to; gives the one of version 1.6, beside which
/// stand those that it refers to.
pub fn bill_schema() -> Result<PathBuf> {
    let package = "@cyclonedx/cyclonedx-library";
    let file = "res/schema/bom-1.6.SNAPSHOT.schema.json";
    npm::file(&Folder::find()?, package, file, CYCLONEDX)
}

/// PATH with the folders of these tools first, where they are ours. Those that are on PATH
/// stay where they are: their folder may hold an unfitting version of another one.
fn search_path(folder: &Folder, tools: &[PathBuf]) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let ours = tools.iter().filter(|tool| folder.holds(tool));
    let folders = ours.filter_map(|tool| tool.parent().map(PathBuf::from));
    env::join_paths(folders.chain(env::split_paths(&path)))
        .context("the tools folder can't be on PATH: choose another with CX_MATURITY_TOOLS")
}
