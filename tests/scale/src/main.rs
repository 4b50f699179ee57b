//! Anonymous reports of `everyone` by the million: `reports` makes them at random, `tallies` reads them
//! into counts, `tables` writes what the SQL of `analysis/` needs to know of the assessment. `cargo xtask
//! reports`, `test-scale` and `analysis` build and run it.

mod chance;
mod faults;
mod gathered;
mod respondents;
mod tables;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use cx_maturity::definition::{Assessment, parse_document};
use cx_maturity::document::team::{Month, anonymous};
use lexopt::{Arg, Parser, ValueExt};

use chance::Chance;
use faults::Faults;
use respondents::Respondents;

const EVERYONE: &str = include_str!("../../../assessments/everyone/definition.json");

/// The item by whose answers groups are formed.
const BREAKDOWN: &str = "function";

/// What stands on the command line.
#[derive(Default)]
struct Given {
    command: String,
    count: u64,
    seed: u64,
    campaign: Option<String>,
    reports: PathBuf,
    to: PathBuf,
}

fn main() -> Result<()> {
    let given = given(Parser::from_env())?;
    let assessment = parse_document(EVERYONE)
        .map_err(|_| anyhow::anyhow!("is not sound"))?
        .0;
    match given.command.as_str() {
        "reports" => reports(&assessment, &given),
        "tallies" => gathered::run(
            &assessment,
            given.campaign.as_deref(),
            &given.reports,
            &given.to,
        ),
        "tables" => exported(&assessment, &given.to),
        other => bail!("there is no command `{other}`, only `reports`, `tallies` and `tables`"),
    }
}

fn given(mut parser: Parser) -> Result<Given> {
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("count") => given.count = parser.value()?.parse()?,
            Arg::Long("seed") => given.seed = parser.value()?.parse()?,
            Arg::Long("campaign") => given.campaign = Some(parser.value()?.string()?),
            Arg::Long("reports") => given.reports = parser.value()?.into(),
            Arg::Long("to") => given.to = parser.value()?.into(),
            Arg::Value(command) if given.command.is_empty() => given.command = command.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(given)
}

/// Writes so many lines: equal seeds give equal bytes.
fn reports(assessment: &Assessment, given: &Given) -> Result<()> {
    let mut chance = Chance::new(given.seed);
    let respondents = Respondents::new(assessment);
    let mut faults = Faults::default();
    let months = ["2026-10", "2026-11", "2026-12"].map(Month::parse);
    let mut file = BufWriter::with_capacity(1 << 20, create(&given.to)?);
    for _ in 0..given.count {
        let answers = respondents.answers(&mut chance);
        let month = months[chance.below(months.len())].context("is a month")?;
        let line = anonymous(assessment, &answers, given.campaign.as_deref(), month);
        file.write_all(faults.line(line, &mut chance).as_bytes())?;
    }
    file.flush()?;
    Ok(())
}

/// Writes what the SQL needs to know of the assessment.
fn exported(assessment: &Assessment, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (name, table) in tables::tables(assessment, BREAKDOWN)? {
        create(&folder.join(format!("{name}.csv")))?.write_all(table.as_bytes())?;
    }
    Ok(())
}

/// A file to be written.
fn create(path: &Path) -> Result<File> {
    File::create(path).with_context(|| format!("{} can't be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    use cx_maturity::gathering::{Gathering, Refusal};

    fn everyone() -> Assessment {
        parse_document(EVERYONE).expect("is sound").0
    }

    #[test]
    fn the_published_tables_are_up_to_date() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../analysis/everyone");
        let tables = tables::tables(&everyone(), BREAKDOWN).expect("can be counted");
        for (name, table) in &tables {
            let published = fs::read_to_string(folder.join(format!("{name}.csv")));
            let published = published.unwrap_or_default();
            assert!(
                published == *table,
                "{name}.csv is old: run `cargo xtask analysis`"
            );
        }
        let files = fs::read_dir(&folder).expect("is there").count();
        assert_eq!(files, tables.len(), "a table too many");
    }

    #[test]
    fn what_the_sql_cannot_count_is_refused() {
        // Its second item hangs on more than one answer.
        let nested = EVERYONE.replacen(
            r#""when": {
        "item": "function","#,
            r#""when": {"not": {
        "item": "function","#,
            1,
        );
        let nested = nested.replacen("\"leadership\"\n        ]\n      }", "\"leadership\"]}}", 1);
        let (assessment, _) = parse_document(&nested).expect("is sound");
        let error = tables::tables(&assessment, BREAKDOWN).expect_err("can't be counted");
        assert!(
            error.to_string().contains("leadership-experience-data"),
            "{error}"
        );
    }

    fn lines(assessment: &Assessment, seed: u64) -> Vec<String> {
        let mut chance = Chance::new(seed);
        let (respondents, mut faults) = (Respondents::new(assessment), Faults::default());
        let month = Month::parse("2026-11").expect("is a month");
        let mut line = || {
            let answers = respondents.answers(&mut chance);
            faults.line(anonymous(assessment, &answers, None, month), &mut chance)
        };
        (0..10_000).map(|_| line()).collect()
    }

    #[test]
    fn a_few_lines_of_each_kind_are_not_to_be_counted() {
        let assessment = everyone();
        let mut gathering = Gathering::new(&[Rc::new(assessment.clone())], None, Some(BREAKDOWN));
        let lines = lines(&assessment, 1);
        for line in &lines {
            // Refusals are counted by the gathering.
            let _ = gathering.take(line.as_bytes());
        }
        let refused: u64 = Refusal::ALL.map(|one| gathering.refused(one)).iter().sum();
        assert_eq!(gathering.taken() + refused, 10_000);
        for refusal in Refusal::ALL {
            assert!(gathering.refused(refusal) > 0, "{refusal:?}");
        }
        assert!(
            (9_800..9_950).contains(&gathering.taken()),
            "{}",
            gathering.taken()
        );
        let groups: Vec<u64> = gathering.gathered()[0]
            .groups
            .values()
            .map(cx_maturity::tally::Tally::persons)
            .collect();
        assert_eq!(groups.len(), 11, "ten functions, and those who withhold it");
        assert!(groups.iter().max() > groups.iter().min().map(|least| 10 * least).as_ref());
    }

    #[test]
    fn equal_seeds_give_equal_lines() {
        let assessment = everyone();
        assert!(lines(&assessment, 7) == lines(&assessment, 7));
        assert!(lines(&assessment, 7) != lines(&assessment, 8));
    }
}
