//! All scores of one respondent, members before what they are members of.

use super::dimension::dimension_score;
use super::{Contribution, DimensionScore, Gating, gating, item_ratio, level_by_score};
use crate::answers::{Answers, Coverage, Standing, coverage, standings};
use crate::definition::{Assessment, DimensionIx, Member, MemberOf};

/// All scores of one respondent, each with its trace. Derived from answers, never stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// How each item stands.
    pub standings: Vec<Standing>,
    /// The score of each dimension: those of the definition, parts and totals of indices.
    pub dimensions: Vec<DimensionScore>,
    /// How much of what applies was answered.
    pub coverage: Coverage,
    /// The levels, where there are any and the overall score is valid.
    pub gating: Option<Gating>,
}

impl Scorecard {
    /// A dimension's score.
    pub fn dimension(&self, dimension: DimensionIx) -> &DimensionScore {
        &self.dimensions[dimension.0]
    }
}

/// Scores the answers to an assessment.
pub fn score(assessment: &Assessment, answers: &Answers) -> Scorecard {
    let standings = standings(assessment, answers);
    let mut round = Round {
        assessment,
        standings: &standings,
        found: vec![None; assessment.dimensions.len()],
    };
    let dimensions: Vec<_> = (0..assessment.dimensions.len())
        .map(|at| round.dimension(DimensionIx(at)))
        .collect();
    let gating = gating(assessment, &standings, &dimensions);
    Scorecard {
        coverage: coverage(scored(assessment, &standings)),
        dimensions,
        gating,
        standings,
    }
}

/// The standings of the items that can have a score.
fn scored<'a>(
    assessment: &'a Assessment,
    standings: &'a [Standing],
) -> impl Iterator<Item = Standing> + 'a {
    let items = assessment.items.iter().zip(standings);
    items
        .filter(|(item, _)| item.facet.is_none())
        .map(|(_, standing)| *standing)
}

/// One round over the dimensions; members are scored before what they are members of.
struct Round<'a> {
    assessment: &'a Assessment,
    standings: &'a [Standing],
    found: Vec<Option<DimensionScore>>,
}

impl Round<'_> {
    /// Ends, since no dimension contains itself (`parse` sees to it).
    fn dimension(&mut self, at: DimensionIx) -> DimensionScore {
        if let Some(found) = &self.found[at.0] {
            return found.clone();
        }
        let dimension = self.assessment.dimension(at);
        let members = dimension.members.iter();
        let contributions: Vec<_> = members.map(|member| self.contribution(*member)).collect();
        let score = dimension_score(dimension, &contributions);
        let level = score.and_then(|score| level_by_score(self.assessment, at, score));
        let scored = DimensionScore {
            contributions,
            score,
            level,
        };
        self.found[at.0] = Some(scored.clone());
        scored
    }

    fn contribution(&mut self, member: Member) -> Contribution {
        match member.of {
            MemberOf::Item(item) => {
                let standing = self.standings[item.0];
                let item = self.assessment.item(item);
                Contribution {
                    member,
                    applicable: standing.applicable(),
                    max: item.max_points(),
                    ratio: item_ratio(item, standing),
                }
            }
            MemberOf::Dimension(inner) => {
                let scored = self.dimension(inner);
                Contribution {
                    member,
                    applicable: scored.applicable() > 0,
                    max: scored.score.map_or(0, |score| score.max),
                    ratio: scored.score.map(|score| score.ratio),
                }
            }
        }
    }
}
