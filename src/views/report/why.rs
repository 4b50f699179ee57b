//! "Why this score": the trace, down to the item.

use yew::{AttrValue, Html, html};

use crate::definition::wire::ResultKind;
use crate::definition::{Aggregate, DimensionIx, ItemIx, MemberOf};
use crate::report::Report;
use crate::scoring::{Contribution, points};
use crate::views::controls::fold;
use crate::views::review::given;
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

/// The rules in short, and each dimension's trace to unfold.
pub fn why(scene: &Scene, report: &Report) -> Html {
    let assessment = &scene.session.assessment;
    let mut traced: Vec<DimensionIx> = assessment.main_dimensions().collect();
    // A profile and a first look give no score of the whole: it would be a verdict.
    let rules = if assessment.result == ResultKind::Maturity {
        traced.push(assessment.overall);
        ReportMessage::WhyRules
    } else {
        ReportMessage::WhyRulesParts
    };
    let folds = traced.into_iter().map(|one| trace(scene, report, one));
    html! {
        <section class="why">
            <h3>{ scene.say(&ReportMessage::WhyTitle) }</h3>
            <p>{ scene.say(&rules) }</p>
            { for folds }
        </section>
    }
}

fn trace(scene: &Scene, report: &Report, dimension: DimensionIx) -> Html {
    let scored = report.scorecard.dimension(dimension);
    let name = if dimension == scene.session.assessment.overall {
        scene.say(&ReportMessage::OverallScore)
    } else {
        shared(&scene.session.texts.dimension(dimension).name)
    };
    let score = scored.score.map_or_else(
        || scene.say(&ReportMessage::NotEnough),
        |score| scene.say(&ReportMessage::ScoreOf(score.rounded(), score.max)),
    );
    let content = html! {
        <>
            { table(scene, report, &scored.contributions) }
            <p>
                { scene.say(&ReportMessage::WhyDimension(scored.answered(), scored.applicable())) }
                { " " }{ outcome(scene, report, dimension) }
            </p>
        </>
    };
    fold(AttrValue::from(format!("{name} · {score}")), content)
}

fn outcome(scene: &Scene, report: &Report, dimension: DimensionIx) -> AttrValue {
    let Some(score) = report.scorecard.dimension(dimension).score else {
        return scene.say(&ReportMessage::WhyNotEnough);
    };
    let (shown, out_of) = (score.rounded(), score.max);
    scene.say(
        &match scene.session.assessment.dimension(dimension).aggregate {
            Aggregate::Mean => ReportMessage::WhyMean(shown, out_of),
            Aggregate::Sum => ReportMessage::WhySum(shown, out_of),
        },
    )
}

fn table(scene: &Scene, report: &Report, contributions: &[Contribution]) -> Html {
    let rows = contributions.iter().map(|one| row(scene, report, one));
    let of_items = contributions
        .iter()
        .any(|one| matches!(one.member.of, MemberOf::Item(_)));
    let first = if of_items {
        ReportMessage::Item
    } else {
        ReportMessage::Dimension
    };
    html! {
        <table class="table stacked" part="table">
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&first) }</th>
                    if of_items {
                        <th scope="col">{ scene.say(&ReportMessage::Answer) }</th>
                    }
                    <th scope="col" class="number">{ scene.say(&ReportMessage::Points) }</th>
                    <th scope="col" class="number">{ scene.say(&ReportMessage::Weight) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn row(scene: &Scene, report: &Report, one: &Contribution) -> Html {
    let (name, answer, points) = match one.member.of {
        MemberOf::Item(item) => {
            let stem = shared(&scene.session.texts.item(item).stem);
            (
                stem,
                Some(answer(scene, report, item)),
                item_points(scene, report, item),
            )
        }
        MemberOf::Dimension(inner) => {
            let name = shared(&scene.session.texts.dimension(inner).name);
            let score = report.scorecard.dimension(inner).score;
            let points = score
                .map(|score| ReportMessage::CountOf(score.rounded() as usize, score.max as usize));
            (name, None, points)
        }
    };
    let points = points.map_or(AttrValue::Static("–"), |points| scene.say(&points));
    html! {
        <tr>
            <th scope="row">{ name }</th>
            if let Some(answer) = answer {
                <td data-label={scene.say(&ReportMessage::Answer)}>{ answer }</td>
            }
            <td class="number" data-label={scene.say(&ReportMessage::Points)}>{ points }</td>
            <td class="number" data-label={scene.say(&ReportMessage::Weight)}>{ one.member.weight }</td>
        </tr>
    }
}

fn answer(scene: &Scene, report: &Report, item: ItemIx) -> AttrValue {
    given(
        scene,
        scene.session,
        item,
        report.scorecard.standings[item.0],
    )
}

fn item_points(scene: &Scene, report: &Report, item: ItemIx) -> Option<ReportMessage<'static>> {
    let of = scene.session.assessment.item(item);
    let points = points(of, report.scorecard.standings[item.0])?;
    Some(ReportMessage::CountOf(
        points as usize,
        of.max_points() as usize,
    ))
}
