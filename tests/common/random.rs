//! What laws are tried on: the same random bytes on every run and every machine, and answers made
//! of them.

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::{RngAlgorithm, RngSeed, TestCaseError, TestRunner};

use super::sound;

/// What a law comes to.
pub type Law = Result<(), TestCaseError>;

/// The same cases on every run and every machine.
pub fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases: 128,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    })
}

/// As many bytes as the longest of the assessments has items.
pub const BYTES: usize = 32;

/// Runs a law on each assessment, with random bytes to make answers from.
pub fn check(law: impl Fn(&Assessment, &[u8]) -> Law) {
    check_pairs(|assessment, one, _| law(assessment, one));
}

/// Runs a law on each assessment, with random bytes to make two respondents' answers from.
pub fn check_pairs(law: impl Fn(&Assessment, &[u8], &[u8]) -> Law) {
    let assessments = ["organisation", "practices", "branching", "phq-9"].map(|id| sound(id).0);
    let bytes = || vec(any::<u8>(), BYTES);
    let run = runner().run(&(bytes(), bytes()), |(one, other)| {
        assessments
            .iter()
            .try_for_each(|assessment| law(assessment, &one, &other))
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

/// Answers from bytes: about one in eight missing, one can't be seen, one does not apply.
pub fn given(assessment: &Assessment, bytes: &[u8]) -> Answers {
    let mut answers = Answers::none(assessment);
    for (at, (item, byte)) in assessment.items.iter().zip(bytes).enumerate() {
        let option = OptionIx(usize::from(byte / 8) % item.options.len());
        let answer = match byte % 8 {
            0 => None,
            1 if item.exceptions.cannot_see => Some(Answer::CannotSee),
            2 if item.exceptions.does_not_apply => Some(Answer::DoesNotApply),
            _ => Some(Answer::Chosen(option)),
        };
        answers.set(ItemIx(at), answer);
    }
    answers
}
