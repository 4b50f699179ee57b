//! Answers that decide which other answers count: each way to raise them is tried on its own.

use super::ladder::{height, rungs};
use crate::answers::{Answer, Answers};
use crate::definition::{Assessment, Gate, GateSubject, ItemIx, LevelIx, OptionIx};

/// The most ways that are tried.
const MOST: usize = 256;

/// Answers with every way of raising those that decide over others, none raised first; and whether
/// these are all ways. Of too many, those that raise one answer at a time are given.
pub fn worlds(assessment: &Assessment, answers: &Answers, level: LevelIx) -> (Vec<Answers>, bool) {
    let items = (0..assessment.items.len()).map(ItemIx);
    let switches = items.filter(|item| is_switch(assessment, *item));
    let raises = switches.map(|item| raises(assessment, answers, item, level));
    let raises: Vec<Vec<(ItemIx, OptionIx)>> = raises.collect();
    let count = raises.iter().try_fold(1_usize, |count, one| {
        let count = count.checked_mul(one.len() + 1)?;
        (count <= MOST).then_some(count)
    });
    let mut worlds = vec![answers.clone()];
    for raises in raises {
        let before = if count.is_some() { worlds.len() } else { 1 };
        for (item, option) in raises {
            for at in 0..before {
                let mut world = worlds[at].clone();
                world.set(item, Some(Answer::Chosen(option)));
                worlds.push(world);
            }
        }
    }
    (worlds, count.is_some())
}

/// Whether it depends on the answer to this item which other answers count, or on theirs whether
/// its does.
pub fn is_switch(assessment: &Assessment, item: ItemIx) -> bool {
    let decides = assessment.items.iter().any(|other| {
        let condition = other.condition.as_ref();
        condition.is_some_and(|one| one.looks_at(item)) || other.differs_from.contains(&item)
    });
    decides || !assessment.item(item).differs_from.is_empty()
}

/// The gates of a level and of all below it. The lowest has none that matter.
pub fn gates(assessment: &Assessment, level: LevelIx) -> impl Iterator<Item = &Gate> {
    let levels = assessment.levels.iter().take(level.0 + 1).skip(1);
    levels.flat_map(|level| &level.gates)
}

fn raises(
    assessment: &Assessment,
    answers: &Answers,
    item: ItemIx,
    level: LevelIx,
) -> Vec<(ItemIx, OptionIx)> {
    let is_asked_for = |gate: &Gate| gate.subject == GateSubject::Item(item);
    let one = assessment.item(item);
    let from = match answers.get(item) {
        Some(Answer::Chosen(option)) => height(one, Some(option)),
        _ if gates(assessment, level).any(is_asked_for) => 0,
        _ => return Vec::new(),
    };
    let higher = rungs(one).into_iter().skip(from as usize);
    higher.map(|(_, option)| (item, option)).collect()
}
