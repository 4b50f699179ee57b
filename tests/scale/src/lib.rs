//! Anonymous reports of `everyone` by the million, made at random, and their counts as a table: for the
//! program of this package, and for the test that counts the same reports in a browser.

mod chance;
mod faults;
mod respondents;
pub mod tables;

use std::fmt::Write as _;
use std::io::Write;

use anyhow::{Context, Result};
use cx_maturity::date::Date;
use cx_maturity::definition::{Assessment, parse_document};
use cx_maturity::disclosure::GroupSize;
use cx_maturity::document::team::{Campaign, Instrument, Month, anonymous};

use chance::Chance;
use faults::Faults;
use respondents::Respondents;

const EVERYONE: &str = include_str!("../../../assessments/everyone/definition.json");

/// The item by whose answers groups are formed.
pub const BREAKDOWN: &str = "function";

/// The assessment.
///
/// # Errors
/// Its definition is not sound.
pub fn everyone() -> Result<Assessment> {
    let read = parse_document(EVERYONE).map_err(|_| anyhow::anyhow!("is not sound"))?;
    Ok(read.0)
}

/// The campaign of the tests: no report outside of them was made for it.
///
/// # Errors
/// Its day is none.
pub fn campaign(assessment: &Assessment) -> Result<Campaign> {
    Ok(Campaign {
        title: "At scale".to_owned(),
        instruments: vec![Instrument::of(assessment)],
        least: GroupSize::default(),
        breakdown: Some(BREAKDOWN.to_owned()),
        until: Date::parse("2126-12-31").context("is no day")?,
    })
}

/// Writes so many lines: equal seeds give equal bytes.
///
/// # Errors
/// They can't be written.
pub fn reports(
    assessment: &Assessment,
    campaign: Option<&str>,
    seed: u64,
    count: u64,
    to: &mut impl Write,
) -> Result<()> {
    let mut chance = Chance::new(seed);
    let respondents = Respondents::new(assessment);
    let mut faults = Faults::default();
    let months = ["2026-10", "2026-11", "2026-12"].map(Month::parse);
    for _ in 0..count {
        let answers = respondents.answers(&mut chance);
        let month = months[chance.below(months.len())].context("is a month")?;
        let line = anonymous(assessment, &answers, campaign, month);
        to.write_all(faults.line(line, &mut chance).as_bytes())?;
    }
    Ok(())
}

/// Counts as the table that all engines write.
///
/// # Errors
/// None: it is written to memory.
pub fn table(rows: &[(&str, String, u64)]) -> Result<String> {
    let mut table = "group,counter,count\n".to_owned();
    for (group, counter, count) in rows {
        writeln!(table, "{group},{counter},{count}")?;
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;
    use std::rc::Rc;

    use cx_maturity::gathering::{Gathering, Refusal};

    fn everyone() -> Assessment {
        super::everyone().expect("is sound")
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
        let until = Month::of(campaign(&assessment).expect("is sound").until);
        let gathering = Gathering::new(&[Rc::new(assessment.clone())], None, Some(BREAKDOWN));
        let mut gathering = gathering.until(until);
        let lines = lines(&assessment, 1);
        for line in &lines {
            // Refusals are counted by the gathering.
            let _ = gathering.take(line.as_bytes());
        }
        let refused: u64 = Refusal::ALL.map(|one| gathering.refused(one)).iter().sum();
        assert_eq!(gathering.taken() + refused, 10_000);
        // Nothing was merged before.
        for refusal in Refusal::ALL {
            let comes = refusal != Refusal::Merged;
            assert_eq!(gathering.refused(refusal) > 0, comes, "{refusal:?}");
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
