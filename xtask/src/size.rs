//! What the first load weighs, and the budget it must keep.
//!
//! Counts what `dist/first-load.json` lists and nothing else: what is loaded later, or only
//! by some, is not in the way of the first answer. Counts as a good server sends it, in brotli
//! at quality 11, file by file.

use std::fs;
use std::io::Write;
use std::path::{Component, Path};

use anyhow::{Context, Result, bail, ensure};

/// The most that the first load may fetch, in bytes of brotli: three quarters of a second on
/// slow mobile (1.6 Mbit/s).
const BUDGET: usize = 150_000;

/// Where it should be: room for the next assessment and the next language.
const AIM: usize = 120_000;

/// Brotli's best, and its widest window that every browser takes.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// One file, or all of them.
struct Row {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the table; an error above the budget.
pub fn run(dist: &Path) -> Result<()> {
    let mut rows = Vec::new();
    for name in first_load(dist)? {
        rows.push(weigh(dist, name)?);
    }
    let total = total(&rows);
    let weight = total.brotli;
    rows.push(total);
    print!("{}", table(&rows));
    println!("{}", verdict(weight)?);
    Ok(())
}

/// The paths in the list, checked: relative and inside `dist`.
fn first_load(dist: &Path) -> Result<Vec<String>> {
    let path = dist.join("first-load.json");
    let text = fs::read_to_string(&path)
        .with_context(|| format!("no {}: run `cargo xtask build` first", path.display()))?;
    files(&text).with_context(|| format!("in {}", path.display()))
}

fn files(text: &str) -> Result<Vec<String>> {
    let list: serde_json::Value = serde_json::from_str(text)?;
    let files = list["files"].as_array().context("no list \"files\"")?;
    ensure!(!files.is_empty(), "the list \"files\" is empty");
    let mut names: Vec<String> = Vec::new();
    for file in files {
        let name = file
            .as_str()
            .context("\"files\" holds something other than a path")?;
        let inside = Path::new(name)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        ensure!(
            inside && !name.is_empty(),
            "{name:?} is not a path inside dist/"
        );
        ensure!(
            !names.iter().any(|other| other == name),
            "{name:?} is there twice"
        );
        names.push(name.to_owned());
    }
    Ok(names)
}

fn weigh(dist: &Path, name: String) -> Result<Row> {
    let bytes = fs::read(dist.join(&name))
        .with_context(|| format!("first-load.json lists {name}, which dist/ doesn't hold"))?;
    Ok(Row {
        brotli: brotli(&bytes)?,
        raw: bytes.len(),
        name,
    })
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    Ok(writer.into_inner().len())
}

fn total(rows: &[Row]) -> Row {
    Row {
        name: "total".into(),
        raw: rows.iter().map(|row| row.raw).sum(),
        brotli: rows.iter().map(|row| row.brotli).sum(),
    }
}

fn table(rows: &[Row]) -> String {
    let width = rows
        .iter()
        .map(|row| row.name.chars().count())
        .max()
        .unwrap_or(0);
    let mut table = format!("{:width$}  {:>9}  {:>9}\n", "file", "raw", "brotli");
    for Row { name, raw, brotli } in rows {
        table += &format!("{name:width$}  {raw:>9}  {brotli:>9}\n");
    }
    table
}

fn verdict(weight: usize) -> Result<String> {
    if weight > BUDGET {
        bail!(
            "the first load is {} bytes over its budget of {BUDGET}: find what grew \
             (the table above against the last one), or load it later",
            weight - BUDGET
        );
    }
    let left = BUDGET - weight;
    Ok(if weight > AIM {
        format!(
            "within the budget of {BUDGET} ({left} left), {} over the aim of {AIM}",
            weight - AIM
        )
    } else {
        format!("within the aim of {AIM} ({left} left of the budget of {BUDGET})")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[&str]>) {
        let expected = expected.map(|names| names.iter().map(ToString::to_string).collect());
        assert_eq!(files(text).ok(), expected, "{text}");
    }

    #[test]
    fn reads_the_list() {
        check(
            r#"{"files":["index.html","a/b.js"]}"#,
            Some(&["index.html", "a/b.js"]),
        );
        check(r#"{"files":[]}"#, None);
        check(r#"{"files":["../a"]}"#, None);
        check(r#"{"files":["/a"]}"#, None);
        check(r#"{"files":[""]}"#, None);
        check(r#"{"files":["a","a"]}"#, None);
        check(r#"{"files":[1]}"#, None);
        check(r#"["a"]"#, None);
        check("", None);
    }

    #[test]
    fn shows_the_numbers_below_each_other() {
        let row = |name: &str, raw, brotli| Row {
            name: name.into(),
            raw,
            brotli,
        };
        let mut rows = vec![row("index.html", 1200, 400), row("a.js", 30_000, 9_000)];
        rows.push(total(&rows));
        let expected = "\
file              raw     brotli
index.html       1200        400
a.js            30000       9000
total           31200       9400
";
        assert_eq!(table(&rows), expected);
    }

    #[test]
    fn keeps_the_budget() {
        assert!(verdict(AIM).is_ok_and(|text| text.starts_with("within the aim")));
        assert!(verdict(BUDGET).is_ok_and(|text| text.contains("over the aim")));
        assert!(verdict(BUDGET + 1).is_err());
    }

    #[test]
    fn compresses() {
        let size = brotli(&[b'a'; 10_000]).expect("it compresses");
        assert!((1..100).contains(&size), "{size}");
    }
}
