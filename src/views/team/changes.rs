//! What has changed since an earlier campaign: for each side that was asked the same then.

use yew::{AttrValue, Html, html};

use super::parts::percent;
use super::{TeamIntent, TeamScene, TeamSide};
use crate::document::team::Published;
use crate::statistics::rounded;
use crate::team::{Change, changes as found};
use crate::views::charts::{apart, axis, diamond, disc};
use crate::views::controls::{quiet, secondary};
use crate::views::shared;
use crate::wording::{TeamMessage, day};

/// The section, with the way to choose what to compare with.
pub fn changes(scene: &TeamScene) -> Html {
    let choose = scene.say(&TeamMessage::Compare);
    let content = match scene.before {
        None => html! {
            <>
                <p>{ scene.say(&TeamMessage::CompareNote) }</p>
                <p class="actions">{ secondary(choose, scene.on(TeamIntent::Compare)) }</p>
            </>
        },
        Some(before) => html! {
            <>
                { compared(scene, before) }
                <p class="actions">
                    { secondary(choose, scene.on(TeamIntent::Compare)) }
                    { quiet(scene.say(&TeamMessage::CompareLeft), scene.on(TeamIntent::CompareLeft)) }
                </p>
            </>
        },
    };
    let class = if scene.before.is_some() {
        "changes-of-team"
    } else {
        "changes-of-team unchosen"
    };
    html! {
        <section {class}>
            <h3>{ scene.say(&TeamMessage::CompareTitle) }</h3>
            { content }
        </section>
    }
}

/// What an earlier campaign has of an assessment.
enum Since {
    /// It was not part of it.
    NotAsked,
    /// It was asked in another version: nothing can be compared.
    OtherVersion,
    /// What has changed.
    Changes(Vec<Change>),
}

fn since(side: &TeamSide, before: &Published) -> Since {
    let same = |id: &str| *id == *side.assessment.id;
    let mut asked = before.assessments.iter();
    match before.favourable(&side.assessment) {
        Some(favourable) => Since::Changes(found(&favourable, &side.released.favourable)),
        None if asked.any(|numbers| same(&numbers.instrument.id)) => Since::OtherVersion,
        None => Since::NotAsked,
    }
}

fn compared(scene: &TeamScene, before: &Published) -> Html {
    let until = day(scene.locale, before.campaign.until);
    let any = |since: &Since| matches!(since, Since::Changes(changes) if !changes.is_empty());
    let sides: Vec<(&TeamSide, Since)> = scene
        .sides
        .iter()
        .map(|side| (side, since(side, before)))
        .collect();
    html! {
        <>
            <p>{ scene.say(&TeamMessage::ComparedWith(&before.campaign.title, &until)) }</p>
            if sides.iter().any(|(_, since)| any(since)) {
                <p class="small">{ scene.say(&TeamMessage::ChangeNote) }</p>
                <ul class="keys">
                    <li>{ disc() }{ " " }{ scene.say(&TeamMessage::Before) }</li>
                    <li>{ diamond() }{ " " }{ scene.say(&TeamMessage::Now) }</li>
                </ul>
            }
            { for sides.iter().map(|(side, since)| of_side(scene, side, since)) }
        </>
    }
}

fn of_side(scene: &TeamScene, side: &TeamSide, since: &Since) -> Html {
    let content = match since {
        Since::NotAsked => html! { <p>{ scene.say(&TeamMessage::NotAskedThen) }</p> },
        Since::OtherVersion => html! { <p>{ scene.say(&TeamMessage::OtherVersion) }</p> },
        Since::Changes(changes) if changes.is_empty() => {
            html! { <p>{ scene.say(&TeamMessage::NothingInBoth(scene.least())) }</p> }
        }
        Since::Changes(changes) => table(scene, side, changes),
    };
    html! {
        <section key={&*side.assessment.id}>
            <h4>{ shared(&side.texts.title) }</h4>
            { content }
        </section>
    }
}

fn table(scene: &TeamScene, side: &TeamSide, changes: &[Change]) -> Html {
    let assessment = &side.assessment;
    let listed = |change: &&Change| change.dimension.0 < assessment.listed_dimensions();
    let mut changes: Vec<&Change> = changes.iter().filter(listed).collect();
    changes.sort_by_key(|change| change.dimension != assessment.overall);
    let rows = changes.into_iter().map(|change| row(scene, side, change));
    html! {
        <table class="table stacked charted" part="table">
            <caption>{ scene.say(&TeamMessage::ChangeCaption) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&TeamMessage::Dimension) }{ axis() }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Before) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Now) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Difference) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::RangeHead) }</th>
                    <th scope="col">{ scene.say(&TeamMessage::InAWord) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn row(scene: &TeamScene, side: &TeamSide, change: &Change) -> Html {
    let (before, now) = (change.before.ratio(), change.after.ratio());
    let apart_by = i64::from(now.of(100)) - i64::from(before.of(100));
    let ends = [change.difference.low, change.difference.high];
    let [low, high] = ends.map(|end| signed(i64::from(rounded(end, 100))));
    let class = (change.dimension == side.assessment.overall).then_some("all");
    let word = if change.is_clear() {
        TeamMessage::ChangeClear
    } else {
        TeamMessage::ChangeOpen
    };
    html! {
        <tr key={change.dimension.0} {class}>
            <th scope="row">
                { shared(&side.texts.dimension(change.dimension).name) }
                { apart(before, now) }
            </th>
            <td class="number" data-label={scene.say(&TeamMessage::Before)}>{ percent(scene, before) }</td>
            <td class="number" data-label={scene.say(&TeamMessage::Now)}>{ percent(scene, now) }</td>
            <td class="number" data-label={scene.say(&TeamMessage::Difference)}>{ signed(apart_by) }</td>
            <td class="number" data-label={scene.say(&TeamMessage::RangeHead)}>
                { scene.say(&TeamMessage::Range(&low, &high)) }
            </td>
            <td data-label={scene.say(&TeamMessage::InAWord)}>{ scene.say(&word) }</td>
        </tr>
    }
}

/// With a sign, also where it is a plus: `+4`, `−3`, `±0`.
fn signed(points: i64) -> AttrValue {
    AttrValue::from(match points {
        0 => "±0".to_owned(),
        points if points > 0 => format!("+{points}"),
        points => format!("−{}", points.unsigned_abs()),
    })
}
