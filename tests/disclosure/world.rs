//! Random groups of people, and what is released of them at each merge.

use std::collections::BTreeMap;

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::disclosure::{GroupSize, Released, Sitting, release, settle};
use cx_maturity::tally::{Counted, Group, Layout, Tally, counted};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};

use crate::common::sound;

pub const SIZE: u32 = 4;

pub struct World {
    pub assessment: Assessment,
    pub layout: Layout,
    pub size: GroupSize,
}

impl World {
    pub fn new() -> Self {
        let (assessment, _) = sound("everyone");
        let layout = Layout::new(&assessment, assessment.item_with_id("function"));
        let size = GroupSize::new(SIZE).expect("is allowed");
        Self {
            assessment,
            layout,
            size,
        }
    }

    pub fn count(&self, answers: &Answers) -> (Group, Counted) {
        counted(&self.assessment, &self.layout, answers)
    }

    /// What is released at each merge.
    pub fn releases(&self, counted: &[(Group, Counted)], merges: &[usize]) -> Vec<Released> {
        let mut sitting = Sitting::default();
        let (mut waiting, mut from) = (BTreeMap::new(), 0);
        let mut releases = Vec::new();
        for &to in merges {
            for (group, counted) in &counted[from..to] {
                let tally = waiting
                    .entry(*group)
                    .or_insert_with(|| Tally::none(&self.layout));
                tally.count(counted);
            }
            from = to;
            if let Some(batch) = settle(&self.layout, self.size, &waiting) {
                sitting.0.push(batch);
                waiting.clear();
            }
            releases.push(release(
                &self.assessment,
                &self.layout,
                self.size,
                std::slice::from_ref(&sitting),
            ));
        }
        releases
    }
}

/// People as bytes, and how many of them there are at each merge.
pub fn groups() -> impl Strategy<Value = (Vec<Vec<u8>>, Vec<usize>, u8)> {
    let people = vec(vec(any::<u8>(), 60), 4..26);
    (people, vec(any::<u8>(), 0..3), any::<u8>()).prop_map(|(people, cuts, mood)| {
        let cut = |byte: &u8| 1 + usize::from(*byte) % people.len();
        let mut merges: Vec<usize> = cuts.iter().map(cut).chain([people.len()]).collect();
        merges.sort_unstable();
        (people, merges, mood)
    })
}

/// One person's answers: from one of five functions, or none. How often the first two answers are
/// given, and how often something can't be seen, differs from group to group.
pub fn person(assessment: &Assessment, bytes: &[u8], mood: u8) -> Answers {
    let mut answers = Answers::none(assessment);
    for (at, item) in assessment.items.iter().enumerate() {
        let byte = bytes[at];
        let gaps = [0, 8, 40, 120][usize::from(mood % 4)];
        let chosen = match &*item.id {
            "function" => usize::from(byte) % 7 * usize::from(byte) % 5,
            _ if byte > 60 + mood / 2 => usize::from(byte) % 2,
            _ => usize::from(byte) % item.options.len(),
        };
        let answer = match byte % 128 {
            one if one * 2 < gaps && item.exceptions.cannot_see => Some(Answer::CannotSee),
            0 if item.optional => None,
            one if one >= 128 - gaps / 6 && item.exceptions.does_not_apply => {
                Some(Answer::DoesNotApply)
            }
            _ => Some(Answer::Chosen(OptionIx(chosen))),
        };
        answers.set(ItemIx(at), answer);
    }
    answers
}
