//! What may be said at all: how many reports are counted, how much of what was asked could be
//! answered, and what all numbers have in common.

use yew::{Html, html};

use super::parts::percent;
use super::{TeamScene, Told};
use crate::views::shared;
use crate::wording::TeamMessage;

/// The section.
pub fn counted(scene: &TeamScene, told: &[Told]) -> Html {
    let (some, none): (Vec<&Told>, Vec<&Told>) =
        told.iter().partition(|one| one.report.persons.whole > 0);
    let missing = none.iter().map(|one| {
        let nothing = TeamMessage::NothingOf(&one.side.texts.title, scene.least());
        html! { <p key={&*one.side.assessment.id}>{ scene.say(&nothing) }</p> }
    });
    html! {
        <section class="counted">
            <h3>{ scene.say(&TeamMessage::CountedTitle) }</h3>
            if !some.is_empty() {
                <p>{ scene.say(&TeamMessage::CountedNote(scene.least())) }</p>
                { table(scene, &some) }
            }
            { for missing }
            { for some.iter().map(|one| groups(scene, one)) }
        </section>
    }
}

fn table(scene: &TeamScene, told: &[&Told]) -> Html {
    let rows = told.iter().map(|one| {
        let coverage = one.report.coverage;
        let coverage = coverage.map_or("–".into(), |coverage| percent(scene, coverage));
        html! {
            <tr key={&*one.side.assessment.id}>
                <th scope="row">{ shared(&one.side.texts.title) }</th>
                <td class="number" data-label={scene.say(&TeamMessage::Reports)}>{ scene.number(one.report.persons.whole) }</td>
                <td class="number" data-label={scene.say(&TeamMessage::Coverage)}>{ coverage }</td>
            </tr>
        }
    });
    html! {
        <>
            <table class="table stacked" part="table">
                <thead>
                    <tr>
                        <th scope="col">{ scene.say(&TeamMessage::Questionnaire) }</th>
                        <th scope="col" class="number">{ scene.say(&TeamMessage::Reports) }</th>
                        <th scope="col" class="number">{ scene.say(&TeamMessage::Coverage) }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
            <p class="small">{ scene.say(&TeamMessage::CoverageNote) }</p>
        </>
    }
}

/// How many reports of each group, where any may be told.
fn groups(scene: &TeamScene, told: &Told) -> Html {
    let groups = &told.report.persons.groups;
    if groups.is_empty() {
        return Html::default();
    }
    let rows = groups.iter().map(|(group, people)| {
        html! {
            <tr key={group.0}>
                <th scope="row">{ told.side.group(scene.locale, *group) }</th>
                <td class="number">{ scene.number(*people) }</td>
            </tr>
        }
    });
    let caption = TeamMessage::ReportsByGroup(&told.side.texts.title);
    html! {
        <table class="table narrow" part="table">
            <caption>{ scene.say(&caption) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&TeamMessage::Group) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Reports) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
