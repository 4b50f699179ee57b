//! The messages of a team's plan, each once; every number and word in it stands nowhere else.

use cx_maturity::wording::TeamPlanMessage;

/// All there are.
pub fn all() -> Vec<TeamPlanMessage<'static>> {
    use TeamPlanMessage as P;
    vec![
        P::Title,
        P::Lead,
        P::Empty,
        P::Nothing,
        P::Proposals("word2601"),
        P::First,
        P::More(1),
        P::More(2602),
        P::Take,
        P::Drop,
        P::Everybody,
        P::Effort(2603),
        P::Mean("word2604", 2605),
        P::Level("word2606", 2607, "word2608"),
        P::Favourable("word2609", 2610, 2611),
        P::Item("word2612", 2613),
        P::Lower("word2614"),
        P::Upper("word2615"),
    ]
}
