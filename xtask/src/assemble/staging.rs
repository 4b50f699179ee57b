//! Trunk's staging folder, and the names that files get in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xtask::worker::short;

/// The folder, and where each named file of the product stands in it.
pub struct Staging {
    folder: PathBuf,
    files: BTreeMap<String, String>,
}

impl Staging {
    /// The staging folder, with nothing named yet.
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            files: BTreeMap::new(),
        }
    }

    /// Where it is on this machine.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The path of each named file, relative to the folder.
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// The bytes of each named file that is fetched, and not imported.
    pub fn sizes(&self) -> Result<BTreeMap<String, u64>> {
        let fetched = self.files.iter().filter(|(_, path)| !path.ends_with(".js"));
        let size = |(name, path): (&String, &String)| {
            let size = fs::metadata(self.folder.join(path))?.len();
            Ok((name.clone(), size))
        };
        fetched.map(size).collect()
    }

    /// The path of a named file.
    pub fn path(&self, name: &str) -> Result<&str> {
        let path = self.files.get(name);
        path.map(String::as_str)
            .with_context(|| format!("nothing is named `{name}`"))
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> Result<String> {
        let path = self.folder.join(path);
        fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
    }

    /// Writes a file under a name that stays the same.
    pub fn write(&self, path: &str, text: &str) -> Result<()> {
        let path = self.folder.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
    }

    /// Adds a file under a name with the hash of its bytes; its path. Styles and scripts of pages
    /// are added but not named: the element does not load them.
    pub fn add(&mut self, name: &str, kind: &str, bytes: &[u8]) -> Result<String> {
        let path = self.put(name, kind, bytes)?;
        if !["page", "frame"].contains(&name) {
            self.files.insert(name.to_owned(), path.clone());
        }
        Ok(path)
    }

    /// Gives a program and its glue, which Trunk names after the binary, their final names, and
    /// the glue its final form.
    pub fn rename_program(
        &mut self,
        name: &str,
        minified: fn(&str) -> Result<String>,
    ) -> Result<()> {
        let program = self.take(&format!("{name}_bg.wasm"))?;
        self.add(&format!("{name}.wasm"), "wasm", &program)?;
        let glue = String::from_utf8(self.take(&format!("{name}.js"))?)?;
        self.add(name, "js", minified(&glue)?.as_bytes())?;
        Ok(())
    }

    /// The bytes of the only file with this ending, which is deleted.
    fn take(&self, ending: &str) -> Result<Vec<u8>> {
        let path = self.only_file(ending)?;
        let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        fs::remove_file(&path)?;
        Ok(bytes)
    }

    fn only_file(&self, ending: &str) -> Result<PathBuf> {
        let entries = fs::read_dir(&self.folder).context("reading Trunk's staging folder")?;
        let mut found = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if path
                .file_name()
                .is_some_and(|name| name.to_string_lossy().ends_with(ending))
            {
                found.push(path);
            }
        }
        ensure!(
            found.len() == 1,
            "expected one file *{ending} from Trunk, found {found:?}"
        );
        Ok(found.remove(0))
    }

    /// Adds a file under a name with the hash of its bytes, unknown to the element; its path.
    pub fn put(&self, name: &str, kind: &str, bytes: &[u8]) -> Result<String> {
        let path = format!("assets/{name}-{}.{kind}", short(bytes));
        let target = self.folder.join(&path);
        fs::create_dir_all(self.folder.join("assets"))?;
        fs::write(&target, bytes).with_context(|| format!("writing {}", target.display()))?;
        Ok(path)
    }
}
