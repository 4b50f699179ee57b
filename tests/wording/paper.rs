//! The messages of an assessment on paper, each once; every number and word in it stands nowhere else.

use cx_maturity::wording::PaperMessage;

/// All there are.
pub fn all() -> Vec<PaperMessage<'static>> {
    use PaperMessage as P;
    vec![
        P::WithoutScript,
        P::DocumentTitle("word3001"),
        P::OnScreen,
        P::HowToPrint,
        P::Day,
        P::Tick,
        P::Skip,
        P::OnlyIf("word3002"),
        P::OnlyIfAll,
        P::OnlyIfAny,
        P::All,
        P::Any,
        P::Chose(3003, &["word3004"]),
        P::Chose(3005, &["word3006", "word3007", "word3008"]),
        P::ChoseOther(3009, &["word3010"]),
        P::ChoseOther(3011, &["word3012", "word3013"]),
        P::DidNotChoose(3014, &["word3015"]),
        P::DidNotChoose(3016, &["word3017", "word3018", "word3019"]),
        P::Differs(&[3020]),
        P::Differs(&[3021, 3022, 3023]),
        P::Optional,
        P::NotScored,
        P::NextTitle,
        P::NextScore,
        P::NextYours,
    ]
}
