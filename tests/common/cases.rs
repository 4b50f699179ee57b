//! Cases for laws: random answers to random small assessments and to those of the repository.

use cx_maturity::answers::{Answer, Answers, Standing};
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::scoring::points;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::{RngAlgorithm, RngSeed, TestCaseError, TestRunner};

use super::small::{self, Bytes};
use super::sound;

/// Whether a law holds for a case.
pub type Law = Result<(), TestCaseError>;

/// The same cases on every run and every machine.
fn runner(cases: u32) -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    })
}

/// Runs a law on answers to random small assessments of at most so many items.
pub fn check_small(cases: u32, most: usize, law: impl Fn(&Assessment, &Answers) -> Law) {
    let run = runner(cases).run(&vec(any::<u8>(), 60..120), |bytes| {
        let mut bytes = Bytes::of(&bytes);
        let items = 2 + bytes.below(most - 1);
        let assessment = small::assessment(&mut bytes, items);
        law(&assessment, &given(&assessment, &mut bytes))
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

/// Runs a law on answers to the assessments of the repository with levels or actions.
pub fn check_real(cases: u32, law: impl Fn(&Assessment, &Answers) -> Law) {
    let assessments = [
        "organisation",
        "everyone",
        "repairs",
        "branching",
        "phq-9",
        "desk",
    ];
    let assessments = assessments.map(|id| sound(id).0);
    let run = runner(cases).run(&vec(any::<u8>(), 40..80), |bytes| {
        assessments.iter().try_for_each(|assessment| {
            let given = given(assessment, &mut Bytes::of(&bytes));
            law(assessment, &given)
        })
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

/// About one in eight missing, can't be seen, or does not apply.
fn given(assessment: &Assessment, bytes: &mut Bytes) -> Answers {
    let mut answers = Answers::none(assessment);
    for (at, item) in assessment.items.iter().enumerate() {
        let answer = match bytes.below(24) {
            0 => None,
            1 if item.exceptions.cannot_see => Some(Answer::CannotSee),
            2 if item.exceptions.does_not_apply => Some(Answer::DoesNotApply),
            _ => Some(Answer::Chosen(OptionIx(bytes.below(item.options.len())))),
        };
        answers.set(ItemIx(at), answer);
    }
    answers
}

/// An item's options by points, one for each number of points.
pub fn ladder(assessment: &Assessment, item: ItemIx) -> Vec<OptionIx> {
    let one = assessment.item(item);
    let worth = |option: &OptionIx| points(one, Standing::Chosen(*option));
    let mut options: Vec<_> = (0..one.options.len()).map(OptionIx).collect();
    options.retain(|option| worth(option).is_some());
    options.sort_by_key(worth);
    options.dedup_by_key(|option| worth(option));
    options
}

/// How high an answer stands on its ladder, from 0 for none.
pub fn height(assessment: &Assessment, item: ItemIx, answer: Option<Answer>) -> usize {
    let one = assessment.item(item);
    let worth = |option: OptionIx| points(one, Standing::Chosen(option));
    match answer {
        Some(Answer::Chosen(own)) => {
            let ladder = ladder(assessment, item);
            let rung = ladder
                .iter()
                .position(|option| worth(*option) == worth(own));
            rung.map_or(0, |rung| rung + 1)
        }
        _ => 0,
    }
}
