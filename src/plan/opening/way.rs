//! The smallest way within one world, where it is settled which answers count: what gates on items
//! ask for is taken first, and what dimensions still need is searched for.

use super::class::{Class, Need, classes};
use super::ladder::{height, rungs};
use super::opens;
use super::search::search;
use super::switches::{gates, is_switch};
use crate::answers::{Answer, Answers, Standing, standings};
use crate::definition::{Assessment, Cut, DimensionIx, GateSubject, ItemIx, LevelIx, MemberOf};
use crate::scoring::{Ratio, Scorecard, lowest_option, points, ratio_from, score};

/// What was found in one world.
pub struct Way {
    /// Answers that open the level, if any do.
    pub answers: Option<Answers>,
    /// Whether it is proved that no better answers in this world are a smaller way, or that there
    /// is none.
    pub proved: bool,
}

/// There is no way, and that is sure.
const NONE: Way = Way {
    answers: None,
    proved: true,
};

/// Searches one world: `world` is `before` with some answers raised that decide over others.
/// The search may look at so many states.
pub fn way_in(
    assessment: &Assessment,
    before: &Answers,
    mut world: Answers,
    level: LevelIx,
    budget: &mut usize,
) -> Way {
    if voids(assessment, before, &world) || !settle(assessment, &mut world, level) {
        return NONE;
    }
    let scorecard = score(assessment, &world);
    let Some(needs) = needs(assessment, &scorecard, level) else {
        return NONE;
    };
    let is_free = |item| !is_switch(assessment, item);
    let is_raised = |item| before.get(item) != world.get(item);
    let model = classes(assessment, &scorecard, &needs, is_free, is_raised);
    let answers = |taken: &[usize]| taken_up(&world, &model.classes, taken);
    let is_open = |taken: &[usize]| opens(assessment, &answers(taken), level);
    let Some(found) = search(&model, budget, &is_open) else {
        return NONE;
    };
    let mut answers = answers(&found.taken);
    if !found.proved {
        prune(assessment, &world, &mut answers, level);
    }
    Way {
        answers: Some(answers),
        proved: found.proved,
    }
}

/// Whether an answer that counted before is no answer any more, because another one took its
/// option: that would be no improvement.
fn voids(assessment: &Assessment, before: &Answers, world: &Answers) -> bool {
    let before = standings(assessment, before);
    let mut after = standings(assessment, world).into_iter().enumerate();
    after.any(|(at, standing)| {
        let chosen = matches!(world.get(ItemIx(at)), Some(Answer::Chosen(_)));
        chosen && standing == Standing::Unanswered && before[at] != Standing::Unanswered
    })
}

/// Raises items as far as gates on them ask; whether all these gates can hold.
fn settle(assessment: &Assessment, world: &mut Answers, level: LevelIx) -> bool {
    for gate in gates(assessment, level) {
        let GateSubject::Item(at) = gate.subject else {
            continue;
        };
        let standing = standings(assessment, world)[at.0];
        if standing == Standing::NotReached {
            continue;
        }
        let item = assessment.item(at);
        let Some(option) = lowest_option(item, gate.from) else {
            return false;
        };
        let worth = |standing| points(item, standing);
        if worth(standing) >= worth(Standing::Chosen(option)) {
            continue;
        }
        if is_switch(assessment, at) {
            return false;
        }
        world.set(at, Some(Answer::Chosen(option)));
    }
    true
}

/// What each dimension must reach that has not; none where one has no score, or can't reach it.
fn needs(assessment: &Assessment, scorecard: &Scorecard, level: LevelIx) -> Option<Vec<Need>> {
    scorecard.gating.as_ref()?;
    let mut minimums = vec![(assessment.overall, Cut::Level(level))];
    for gate in gates(assessment, level) {
        match gate.subject {
            GateSubject::Item(_) => {}
            GateSubject::Dimension(one) => minimums.push((one, gate.from)),
            GateSubject::EveryPartOf(whole) => {
                let parts = assessment.dimension(whole).members.iter();
                let parts = parts.filter_map(|member| match member.of {
                    MemberOf::Dimension(part) => Some(part),
                    MemberOf::Item(_) => None,
                });
                let asked = parts.filter(|part| scorecard.dimension(*part).applicable() > 0);
                minimums.extend(asked.map(|part| (part, gate.from)));
            }
        }
    }
    let mut needs: Vec<Need> = Vec::new();
    for (dimension, cut) in minimums {
        let score = scorecard.dimension(dimension).score?;
        let missing = minimum(assessment, dimension, cut, score.max)?.above(score.ratio);
        match needs.iter_mut().find(|need| need.dimension == dimension) {
            Some(need) => need.missing = need.missing.max(missing),
            None => needs.push(Need { dimension, missing }),
        }
    }
    needs.retain(|need| need.missing > Ratio::ZERO);
    Some(needs)
}

/// The ratio that a minimum asks of a dimension. The lowest level is reached by any score.
fn minimum(assessment: &Assessment, dimension: DimensionIx, cut: Cut, max: u32) -> Option<Ratio> {
    match cut {
        Cut::Level(LevelIx(0)) => Some(Ratio::ZERO),
        Cut::Level(level) => ratio_from(*assessment.cuts_of(dimension).get(level.0)?, max),
        cut => ratio_from(cut, max),
    }
}

/// A world with so many steps of each class taken.
fn taken_up(world: &Answers, classes: &[Class], taken: &[usize]) -> Answers {
    let mut answers = world.clone();
    for (class, taken) in classes.iter().zip(taken) {
        for step in &class.steps[..*taken] {
            answers.set(step.item, Some(Answer::Chosen(step.to)));
        }
    }
    answers
}

/// Takes steps back, one by one, as long as the level stays open. One round is enough: a step that
/// is needed stays needed where fewer are taken.
fn prune(assessment: &Assessment, world: &Answers, answers: &mut Answers, level: LevelIx) {
    for at in (0..assessment.items.len()).map(ItemIx) {
        let item = assessment.item(at);
        let height = |answer| match answer {
            Some(Answer::Chosen(option)) => height(item, Some(option)) as usize,
            _ => 0,
        };
        let start = world.get(at);
        while height(answers.get(at)) > height(start) {
            let below = height(answers.get(at)) - 1;
            let mut fewer = answers.clone();
            fewer.set(at, start);
            if below > height(start) {
                let (_, option) = rungs(item)[below - 1];
                fewer.set(at, Some(Answer::Chosen(option)));
            }
            if !opens(assessment, &fewer, level) {
                break;
            }
            *answers = fewer;
        }
    }
}
