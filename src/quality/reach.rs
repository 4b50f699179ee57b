//! How far answers can lead at all: the best of them, in every way to answer what decides.
//!
//! Cut scores and gates are minima, so where what other items hang on is settled, the best answer to each other
//! item reaches whatever any answers reach.

use super::ways::{at_best, entangled, ways};
use crate::answers::Answers;
use crate::definition::{Assessment, Gate, GateSubject, LevelIx, MemberOf};
use crate::scoring::score;

/// How far answers can lead.
pub struct Reach {
    /// The highest level of each dimension by score alone.
    pub dimensions: Vec<Option<LevelIx>>,
    /// What can be of each level.
    pub levels: Vec<LevelReach>,
}

/// What some answers make of a level.
#[derive(Clone, Default)]
pub struct LevelReach {
    /// They reach its cut score.
    pub by_score: bool,
    /// They hold each of its gates, if not all at once.
    pub gates: Vec<bool>,
    /// They reach its cut score and hold all its gates.
    pub at_once: bool,
}

/// How far answers can lead; none where that takes too many ways to tell, or there are no levels.
pub fn reach(assessment: &Assessment) -> Option<Reach> {
    if assessment.levels.is_empty() {
        return None;
    }
    let entangled = entangled(assessment);
    let mut reach = Reach {
        dimensions: vec![None; assessment.dimensions.len()],
        levels: vec![LevelReach::default(); assessment.levels.len()],
    };
    for level in 0..assessment.levels.len() {
        reach.levels[level].gates = vec![false; assessment.levels[level].gates.len()];
    }
    for way in ways(assessment, &entangled)? {
        reach.add(assessment, &at_best(assessment, &entangled, &way));
    }
    Some(reach)
}

impl Reach {
    fn add(&mut self, assessment: &Assessment, answers: &Answers) {
        let scorecard = score(assessment, answers);
        for (highest, scored) in self.dimensions.iter_mut().zip(&scorecard.dimensions) {
            *highest = (*highest).max(scored.level);
        }
        let checks = scorecard.gating.map(|gating| gating.checks);
        let levels = self.levels.iter_mut().zip(checks.into_iter().flatten());
        for ((level, check), wanted) in levels.zip(&assessment.levels) {
            level.by_score |= check.by_score;
            level.at_once |= check.reached();
            let mut rest = check.gates.as_slice();
            for (holds, gate) in level.gates.iter_mut().zip(&wanted.gates) {
                let (of_gate, after) = rest.split_at(checks_of(assessment, gate));
                *holds |= of_gate.iter().all(|one| one.state.open());
                rest = after;
            }
        }
    }
}

/// How many checks a gate becomes: one for each part, if it is on every part.
fn checks_of(assessment: &Assessment, gate: &Gate) -> usize {
    match gate.subject {
        GateSubject::Item(_) | GateSubject::Dimension(_) => 1,
        GateSubject::EveryPartOf(whole) => {
            let members = assessment.dimension(whole).members.iter();
            let parts = members.filter(|one| matches!(one.of, MemberOf::Dimension(_)));
            parts.count()
        }
    }
}
