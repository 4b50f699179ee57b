//! The report in one sentence, for somebody with ten seconds.

use yew::AttrValue;

use crate::definition::DimensionIx;
use crate::definition::wire::ResultKind;
use crate::report::{Headline, Report};
use crate::views::Scene;
use crate::wording::ReportMessage;

/// What somebody with ten seconds should know.
///
/// | result | overall score | dimensions | says |
/// |---|---|---|---|
/// | any | none | any | that there are not enough answers |
/// | profile, screening | any | apart | the strongest, and the weakest in the words of its kind |
/// | maturity with levels | valid | apart | the level, the strongest and the weakest |
/// | maturity with levels | valid | level | the level, and that nothing stands out |
/// | maturity without levels | valid | any | the score |
pub fn sentence(scene: &Scene, report: &Report) -> AttrValue {
    let texts = &scene.session.texts;
    let name = |dimensions: &[DimensionIx]| {
        let names = dimensions.iter().map(|one| &*texts.dimension(*one).name);
        names.collect::<Vec<_>>().join(", ")
    };
    let (strong, weak) = (name(&report.strongest), name(&report.weakest));
    let apart = !strong.is_empty();
    let message = match (&report.headline, scene.session.assessment.result) {
        (Headline::NotEnough, _) => ReportMessage::NotEnoughOverall,
        (_, ResultKind::Profile) if apart => ReportMessage::SentenceProfile(&strong, &weak),
        (_, ResultKind::Screening) if apart => ReportMessage::SentenceScreening(&strong, &weak),
        (_, ResultKind::Profile | ResultKind::Screening) => ReportMessage::SentenceEven,
        (Headline::Level { reached, .. }, ResultKind::Maturity) => {
            let levels = scene.session.assessment.levels.len();
            let level = &texts.level(*reached).name;
            if apart {
                ReportMessage::SentenceLevel(reached.0 + 1, levels, level, &strong, &weak)
            } else {
                ReportMessage::SentenceLevelEven(reached.0 + 1, levels, level)
            }
        }
        (Headline::ScoreOnly, ResultKind::Maturity) => {
            let (score, out_of) = report
                .overall
                .map_or((0, 0), |score| (score.rounded(), score.max));
            ReportMessage::SentenceScore(score, out_of)
        }
    };
    scene.say(&message)
}
