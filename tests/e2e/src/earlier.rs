//! The numbers of a campaign, made natively: of the one that is open, and of one that others answered before.

use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use cx_maturity::date::Date;
use cx_maturity::definition::Assessment;
use cx_maturity::disclosure::{Released, Sitting, release, settle};
use cx_maturity::document::team::{Campaign, campaign_hash, published};
use cx_maturity::gathering::Gathering;
use cx_maturity::team::Side;

use crate::merging::{LEADERS, PEOPLE, line, respondent};
use crate::published::Published;

/// The numbers of an earlier campaign on the same, in which other people answered: made natively.
///
/// # Errors
/// A definition can't be read, or too few answered.
pub fn spring(now: &Campaign) -> Result<String> {
    let mut then = now.clone();
    then.title = "Spring".to_owned();
    then.until = Date::parse("2126-05-31").context("is no day")?;
    numbers(&then, &others(&then)?)
}

/// The numbers that may be shown of a campaign, of these lines merged at once: made natively.
///
/// # Errors
/// A line is refused, or they are too few.
pub fn numbers(of: &Campaign, lines: &[String]) -> Result<String> {
    let asked = [Published::Organisation, Published::Everyone];
    let assessments: Vec<Rc<Assessment>> = asked
        .iter()
        .map(|one| Ok(Rc::new(one.assessment()?)))
        .collect::<Result<_>>()?;
    let hash = campaign_hash(of);
    let mut gathering = Gathering::new(&assessments, Some(&hash), of.breakdown.as_deref());
    for line in lines {
        let taken = gathering.take(line.as_bytes());
        ensure!(taken.is_ok(), "{taken:?}: {line}");
    }
    let released: Vec<Released> = gathering
        .gathered()
        .iter()
        .map(|one| {
            let batch = settle(&one.layout, of.least, &one.groups).context("too few")?;
            let sitting = Sitting(vec![batch]);
            Ok(release(&one.assessment, &one.layout, of.least, &[sitting]))
        })
        .collect::<Result<_>>()?;
    let sides = gathering.gathered().iter().zip(&released);
    let sides = sides.map(|(one, released)| Side {
        assessment: &one.assessment,
        layout: &one.layout,
        released,
    });
    Ok(published(of, &sides.collect::<Vec<_>>()))
}

/// The lines of other people than [`everybody`](crate::merging::everybody).
fn others(of: &Campaign) -> Result<Vec<String>> {
    let leaders = (0..LEADERS).map(|at| (Published::Organisation, "leadership", at));
    let rest = PEOPLE.into_iter().flat_map(|(function, people)| {
        (0..people).map(move |at| (Published::Everyone, function, at))
    });
    leaders
        .chain(rest)
        .map(|(to, function, at)| line(&respondent(to, function, at + 100)?, of))
        .collect()
}
