//! How much of the report is shown: what serves an analyst overwhelms a line manager.

use yew::{Html, html};

use crate::session::{Detail, Reading, ReportAction};
use crate::views::Scene;
use crate::views::controls::segments;
use crate::wording::ReportMessage;

/// One sentence, one page, everything.
pub fn detail(scene: &Scene) -> Html {
    let ways = [
        (Detail::Sentence, ReportMessage::DetailSentence),
        (Detail::Page, ReportMessage::DetailPage),
        (Detail::Full, ReportMessage::DetailFull),
    ];
    let reading = scene.session.reading;
    let ways = ways.map(|(detail, words)| {
        let chosen = Reading { detail, ..reading };
        let onchange = scene.report(ReportAction::ReadingChosen(chosen));
        (scene.say(&words), reading.detail == detail, onchange)
    });
    html! { { segments("detail", scene.say(&ReportMessage::DetailTitle), ways) } }
}
