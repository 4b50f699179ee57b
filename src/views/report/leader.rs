//! The same findings in the terms of one leader's own goals: who has no authority over others has
//! to speak to what these want (Medallia's articles: influence without authority).

use yew::{AttrValue, Html, html};

use crate::definition::{DimensionIx, Leaders, Sides};
use crate::plan::target;
use crate::report::Report;
use crate::session::{Leader, Reading, ReportAction};
use crate::views::controls::{Entry, select};
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

const LEADERS: [(&str, Option<Leader>, ReportMessage); 5] = [
    ("nobody", None, ReportMessage::LeaderNobody),
    (
        "marketing",
        Some(Leader::Marketing),
        ReportMessage::LeaderMarketing,
    ),
    (
        "operations",
        Some(Leader::Operations),
        ReportMessage::LeaderOperations,
    ),
    (
        "finance",
        Some(Leader::Finance),
        ReportMessage::LeaderFinance,
    ),
    ("hr", Some(Leader::Hr), ReportMessage::LeaderHr),
];

/// The choice of a leader, and the findings in that leader's terms.
pub fn leader(scene: &Scene, report: &Report) -> Html {
    let assessment = &scene.session.assessment;
    let mut main = assessment.main_dimensions();
    if main.all(|one| scene.session.texts.leaders(one).is_none()) {
        return Html::default();
    }
    let chosen = scene.session.reading.leader;
    let findings = chosen.map(|leader| {
        let main = assessment.main_dimensions();
        main.filter_map(move |one| finding(scene, report, leader, one))
            .collect::<Html>()
    });
    html! {
        <section class={if chosen.is_some() { "leader" } else { "leader unchosen" }}>
            <h3>{ scene.say(&ReportMessage::LeaderTitle) }</h3>
            <p>{ scene.say(&ReportMessage::LeaderNote) }</p>
            { choice(scene, chosen) }
            if let Some(findings) = findings {
                <dl class="findings">{ findings }</dl>
            }
        </section>
    }
}

fn choice(scene: &Scene, chosen: Option<Leader>) -> Html {
    let id = AttrValue::Static("leader");
    let entries = LEADERS.iter().map(|(value, leader, words)| Entry {
        value: AttrValue::Static(value),
        text: scene.say(words),
        chosen: *leader == chosen,
    });
    let reading = scene.session.reading;
    let onchange = scene.on_entry(&id, move |value| {
        let named = LEADERS.iter().find(|(one, ..)| *one == value);
        ReportAction::ReadingChosen(Reading {
            leader: named.and_then(|(_, leader, _)| *leader),
            ..reading
        })
    });
    select(
        &id,
        scene.say(&ReportMessage::LeaderLabel),
        entries,
        onchange,
    )
}

fn sides(leaders: &Leaders, leader: Leader) -> &Sides {
    match leader {
        Leader::Marketing => &leaders.marketing,
        Leader::Operations => &leaders.operations,
        Leader::Finance => &leaders.finance,
        Leader::Hr => &leaders.hr,
    }
}

fn finding(scene: &Scene, report: &Report, leader: Leader, one: DimensionIx) -> Option<Html> {
    let session = scene.session;
    let sides = sides(session.texts.leaders(one)?, leader);
    let score = report.scorecard.dimension(one).score?;
    let name = &session.texts.dimension(one).name;
    let aim = target(&session.assessment, &report.scorecard, &session.plan, one);
    let behind = aim.filter(|aim| score.ratio < aim.ratio);
    let shown = score.ratio.of(100);
    let (title, text) = match behind {
        Some(aim) => {
            let target = aim.ratio.of(100);
            (
                ReportMessage::LeaderBehind(name, shown, target),
                &sides.behind,
            )
        }
        None => (ReportMessage::LeaderAhead(name, shown), &sides.ahead),
    };
    Some(html! {
        <div key={one.0}><dt>{ scene.say(&title) }</dt><dd>{ shared(text) }</dd></div>
    })
}
