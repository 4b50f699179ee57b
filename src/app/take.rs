//! Making what can be taken along, and handing it over to the device.

use crate::date::Date;
use crate::exports::{self, Chart, Kind, Picture, file_name};
use crate::ports::Ports;
use crate::scoring::score;
use crate::session::Session;
use crate::views::Take;

/// How many pixels of a picture stand for one unit of a drawing: sharp on paper and on a slide.
const PIXELS: i32 = 3;

/// Makes it and hands it over.
pub fn take(what: Take, session: &Session, ports: &Ports) {
    let Some(today) = ports.calendar.today() else {
        return;
    };
    let (assessment, texts) = (&session.assessment, &session.texts);
    let save = |kind: Kind, text: &str| {
        let name = file_name(&assessment.id, kind, session.finished.unwrap_or(today));
        ports.files.save(&name, text);
    };
    match what {
        Take::Report => save(Kind::Report, &session.report()),
        Take::Scores => {
            let scorecard = score(assessment, &session.answers);
            save(
                Kind::Scores,
                &exports::scores(assessment, texts, &scorecard),
            );
        }
        Take::Plan => save(Kind::Plan, &exports::plan(assessment, texts, &session.plan)),
        Take::Calendar => {
            if let Some(text) = exports::calendar(assessment, texts, &session.plan, today) {
                save(Kind::Calendar, &text);
            }
        }
        Take::Drawing => {
            if let Some((chart, picture)) = chart(session) {
                save(Kind::Drawing(chart), &picture.svg);
            }
        }
        Take::Image => image(session, today, ports),
        Take::Paper => {
            if let Some(press) = &ports.press {
                press.print();
            }
        }
    }
}

/// The radar where there is one, else the bars.
fn chart(session: &Session) -> Option<(Chart, Picture)> {
    let (assessment, texts) = (&session.assessment, &session.texts);
    let scorecard = score(assessment, &session.answers);
    let radar = exports::radar(assessment, texts, &scorecard);
    let bars = || exports::bars(assessment, texts, &scorecard);
    Some(match radar {
        Some(picture) => (Chart::Radar, picture),
        None => (Chart::Bars, bars()),
    })
}

fn image(session: &Session, today: Date, ports: &Ports) {
    let (Some((chart, picture)), Some(press)) = (chart(session), &ports.press) else {
        return;
    };
    let day = session.finished.unwrap_or(today);
    let name = file_name(&session.assessment.id, Kind::Image(chart), day);
    let pixels = |units: i32| (units * PIXELS).unsigned_abs();
    let (width, height) = (pixels(picture.width), pixels(picture.height));
    press.picture(&name, &picture.svg, width, height);
}
