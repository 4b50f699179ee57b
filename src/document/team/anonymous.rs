//! The anonymous report: what one respondent hands over, and reading it back.

use serde::{Deserialize, Serialize};

use super::Instrument;
use super::wire::AnonymousWire;
use crate::answers::{Answers, Standing, standings};
use crate::date::Date;
use crate::definition::{Assessment, ItemIx, wire::Facet};
use crate::document::read::{Common, recover, unfitting};
use crate::document::report::known_format;
use crate::document::wire::DefinitionRefWire;
use crate::document::write::{answers as answers_node, sparse, text, whole};
use crate::json::{self, Node, Place};
use crate::problem::{Problem, ProblemKind};

/// The format of anonymous reports that is written, and the newest that is read.
pub const ANONYMOUS_FORMAT: u32 = 1;

/// Bytes of an anonymous report that are read: some twenty times a full one.
pub const MAX_ANONYMOUS_BYTES: usize = 100_000;

/// A month of a year: the finest time in an anonymous report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        let (year, month) = (day.year(), day.month());
        Self { year, month }
    }

    /// Reads `2026-11`.
    pub fn parse(text: &str) -> Option<Self> {
        Date::parse(&format!("{text}-01")).map(Self::of)
    }
}

/// As `2026-11`.
impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// What the respondent leaves out of an anonymous report, so that it points to them less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Their own function, and with it what only that function is asked.
    pub function: bool,
    /// Whom they receive work from, and with it how it arrives.
    pub sources: bool,
}

/// The answers that are handed over: those that count, and are not withheld.
///
/// What is not asked any more (after a change of function, say) was never part of the results, and
/// would tell more than they do.
pub fn handed(assessment: &Assessment, answers: &Answers, withheld: Withheld) -> Answers {
    let mut left = answers.clone();
    left.drop_aside();
    for (at, item) in assessment.items.iter().enumerate() {
        let leaves_out = match item.facet {
            Some(Facet::Function) => withheld.function,
            Some(Facet::Source) => withheld.sources,
            _ => false,
        };
        if leaves_out {
            left.set(ItemIx(at), None);
        }
    }
    let standings = standings(assessment, &left);
    for (at, standing) in standings.iter().enumerate() {
        if matches!(standing, Standing::Unanswered | Standing::NotReached) {
            left.set(ItemIx(at), None);
        }
    }
    left
}

/// The bytes of an anonymous report: one line, so that many of them are a file of JSON lines.
pub fn anonymous(
    assessment: &Assessment,
    handed: &Answers,
    campaign: Option<&str>,
    month: Month,
) -> String {
    let mut json = json::compact(&sparse([
        ("format", Some(whole(ANONYMOUS_FORMAT))),
        ("kind", Some(text("cx-maturity-anonymous"))),
        ("campaign", campaign.map(text)),
        ("definition", Some(Instrument::of(assessment).node())),
        ("month", Some(text(&month.to_string()))),
        ("answers", Some(answers_node(assessment, handed))),
    ]));
    json.push('\n');
    json
}

/// What an anonymous report says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Which of the assessments it is on.
    pub assessment: usize,
    /// The hash of the campaign that it was made for.
    pub campaign: Option<String>,
    /// The month in which it was saved.
    pub month: Month,
    /// The answers.
    pub answers: Answers,
}

/// Reads an anonymous report on one of these assessments. Nothing is mended: what does not fit in
/// every place was not written by this widget for these assessments, and could be counted wrong.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_anonymous(assessments: &[&Assessment], text: &str) -> Result<Handed, Vec<Problem>> {
    let node = Node::read(text, MAX_ANONYMOUS_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, ANONYMOUS_FORMAT)?;
    let wire: AnonymousWire = json::decode(&node)?;
    let instrument = Instrument::read(wire.definition);
    let at = same(assessments, &instrument)?;
    let assessment = assessments[at];
    let definition = DefinitionRefWire {
        id: instrument.id,
        version: instrument.version,
        hash: instrument.hash,
        scoring: None,
    };
    let common = Common {
        definition: &definition,
        finished: None,
        answers: &wire.answers,
        aside: None,
        plan: None,
    };
    let recovered = recover(assessment, &common)?;
    let mut problems: Vec<Problem> = recovered
        .set_aside
        .iter()
        .map(|one| unfitting(assessment, one))
        .collect();
    let answers = recovered.answers;
    for (item, standing) in standings(assessment, &answers).into_iter().enumerate() {
        let item = ItemIx(item);
        if answers.get(item).is_some()
            && matches!(standing, Standing::Unanswered | Standing::NotReached)
        {
            let id = assessment.item(item).id.to_string();
            let place = Place::Root.key("answers").key(&id).pointer();
            problems.push(Problem::new(place, ProblemKind::NotAsked { item: id }));
        }
    }
    let month = Month::parse(&wire.month);
    if month.is_none() {
        problems.push(Problem::new(
            "/month",
            ProblemKind::NotAMonth { found: wire.month },
        ));
    }
    match month {
        Some(month) if problems.is_empty() => Ok(Handed {
            assessment: at,
            campaign: wire.campaign,
            month,
            answers,
        }),
        _ => Err(problems),
    }
}

/// Which of the assessments this is, to the byte.
fn same(assessments: &[&Assessment], found: &Instrument) -> Result<usize, Vec<Problem>> {
    let told = |place, accepted: Vec<String>, value: &str| {
        let kind = ProblemKind::UnknownValue {
            value: value.to_owned(),
            accepted,
        };
        Err(vec![Problem::new(place, kind)])
    };
    let of_id: Vec<usize> = (0..assessments.len())
        .filter(|at| *assessments[*at].id == *found.id)
        .collect();
    if of_id.is_empty() {
        let ids = assessments.iter().map(|one| one.id.to_string());
        return told("/definition/id", ids.collect(), &found.id);
    }
    let of_hash = |at: &&usize| *assessments[**at].hash == *found.hash;
    let Some(&at) = of_id.iter().find(of_hash) else {
        let hashes = of_id.iter().map(|at| assessments[*at].hash.to_string());
        return told("/definition/hash", hashes.collect(), &found.hash);
    };
    let version = assessments[at].version.to_string();
    if version != found.version {
        return told("/definition/version", vec![version], &found.version);
    }
    Ok(at)
}
