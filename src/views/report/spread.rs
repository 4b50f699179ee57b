//! How the answers are spread: for each dimension, how many are worth how many points.

use yew::{Html, html};

use crate::answers::Standing;
use crate::definition::{DimensionIx, ItemIx};
use crate::report::Report;
use crate::scoring::points;
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

/// The most points that have a column of their own: above, a table would say nothing.
const MOST: u32 = 6;

/// The table; none where items are worth too many different points.
pub fn spread(scene: &Scene, report: &Report) -> Html {
    let assessment = &scene.session.assessment;
    let scored = assessment.items.iter().filter(|item| item.facet.is_none());
    let highest = scored.map(|item| item.max_points()).max().unwrap_or(0);
    if highest > MOST {
        return Html::default();
    }
    let columns: Vec<u32> = (0..=highest).collect();
    let rows = assessment.main_dimensions();
    let rows = rows.map(|one| row(scene, report, one, &columns));
    let heads = columns.iter().map(|one| {
        html! { <th scope="col" class="number">{ scene.say(&ReportMessage::SpreadPoints(*one)) }</th> }
    });
    let others = OTHERS.map(|(_, words)| {
        html! { <th scope="col" class="number">{ scene.say(&words) }</th> }
    });
    html! {
        <section class="spread">
            <h3>{ scene.say(&ReportMessage::SpreadTitle) }</h3>
            <p>{ scene.say(&ReportMessage::SpreadNote) }</p>
            <table class="table stacked" part="table">
                <thead>
                    <tr>
                        <th scope="col">{ scene.say(&ReportMessage::Dimension) }</th>
                        { for heads }
                        { for others }
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

const OTHERS: [(Standing, ReportMessage); 3] = [
    (Standing::CannotSee, ReportMessage::SpreadUnseen),
    (Standing::DoesNotApply, ReportMessage::SpreadOff),
    (Standing::Unanswered, ReportMessage::SpreadOpen),
];

fn row(scene: &Scene, report: &Report, dimension: DimensionIx, columns: &[u32]) -> Html {
    let items = scene.session.assessment.items_of(dimension);
    let points_of = |item: &ItemIx| {
        let standing = report.scorecard.standings[item.0];
        points(scene.session.assessment.item(*item), standing)
    };
    let counts = columns.iter().map(|column| {
        let count = items.iter().filter(|item| points_of(item) == Some(*column));
        (
            scene.say(&ReportMessage::SpreadPoints(*column)),
            count.count(),
        )
    });
    let others = OTHERS.iter().map(|(standing, words)| {
        let stands = |item: &&ItemIx| report.scorecard.standings[item.0] == *standing;
        (scene.say(words), items.iter().filter(stands).count())
    });
    let cells = counts.chain(others).map(|(label, count)| {
        let class = if count == 0 { "number none" } else { "number" };
        html! { <td {class} data-label={label}>{ count }</td> }
    });
    html! {
        <tr key={dimension.0}>
            <th scope="row">{ shared(&scene.session.texts.dimension(dimension).name) }</th>
            { for cells }
        </tr>
    }
}
