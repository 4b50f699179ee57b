//! Making what can be taken along, and handing it over to the device.

use crate::comparison::{Point, Run, timeline};
use crate::date::Date;
use crate::exports::{self, Chart, Kind, Line, Picture, file_name};
use crate::ports::{HostEvent, Ports, Press};
use crate::scoring::score;
use crate::session::Session;
use crate::views::{Figure, Take};

/// How many pixels of a picture stand for one unit of a drawing: sharp on paper and on a slide.
const PIXELS: i32 = 3;

/// Makes it and hands it over.
pub fn take(what: Take, session: &Session, ports: &Ports) {
    let Some(report) = &ports.report else {
        return;
    };
    let Some(today) = report.calendar.today() else {
        return;
    };
    let (assessment, texts) = (&session.assessment, &session.texts);
    let save = |kind: Kind, text: &str| {
        let name = file_name(&assessment.id, kind, session.finished.unwrap_or(today));
        ports.files.save(&name, text);
    };
    ports.host.tell(HostEvent::Exported(kind(what)));
    match what {
        Take::Report => save(Kind::Report, &session.report()),
        Take::Kept(at) => {
            let kept = session.kept_runs().unwrap_or_default();
            let day = kept.iter().nth(at).and_then(|run| run.ok()?.finished);
            if let Some(text) = kept.report(at) {
                let name = file_name(&assessment.id, Kind::Report, day.unwrap_or(today));
                ports.files.save(&name, &text);
            }
        }
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
        Take::Drawing(of) => {
            if let Some((chart, picture)) = figure(of, session) {
                save(Kind::Drawing(chart), &picture.svg);
            }
        }
        Take::Image(of) => image(of, session, today, &*report.press),
        Take::Paper => report.press.print(),
    }
}

/// What it is, as the page around is told.
fn kind(what: Take) -> &'static str {
    match what {
        Take::Report | Take::Kept(_) => "report",
        Take::Scores => "scores",
        Take::Plan => "plan",
        Take::Calendar => "calendar",
        Take::Drawing(_) => "drawing",
        Take::Image(_) => "image",
        Take::Paper => "paper",
    }
}

/// A figure of the session, where there is one.
fn figure(of: Figure, session: &Session) -> Option<(Chart, Picture)> {
    let (assessment, texts) = (&session.assessment, &session.texts);
    let scorecard = score(assessment, &session.answers);
    match of {
        Figure::Dimensions => Some(match exports::radar(assessment, texts, &scorecard) {
            Some(picture) => (Chart::Radar, picture),
            None => (Chart::Bars, exports::bars(assessment, texts, &scorecard)),
        }),
        Figure::Levels => {
            let picture = exports::ladder(assessment, texts, &scorecard)?;
            Some((Chart::Ladder, picture))
        }
        Figure::OverTime => over_time(session).map(|picture| (Chart::Lines, picture)),
    }
}

/// The overall score over the session's runs.
fn over_time(session: &Session) -> Option<Picture> {
    let (assessment, texts) = (&session.assessment, &session.texts);
    let runs: Vec<Run> = session.runs().into_iter().map(|one| one.run).collect();
    let series = timeline(assessment, &runs).into_iter().next()?;
    let day = |at: usize, point: &Point| match point.day {
        Some(day) => day.to_string(),
        None => (at + 1).to_string(),
    };
    let points = series.points.iter().enumerate();
    let points = points.map(|(at, point)| (day(at, point), point.ratio.map(|one| one.of(100))));
    let breaks = series.points.iter().enumerate();
    let breaks = breaks.filter(|(_, point)| point.method_changed);
    let name = texts.dimension(series.dimension).name.to_string();
    let line = Line {
        name,
        points: points.collect(),
        breaks: breaks.map(|(at, _)| at).collect(),
    };
    exports::lines(texts.locale, &texts.title, &[line])
}

fn image(of: Figure, session: &Session, today: Date, press: &dyn Press) {
    let Some((chart, picture)) = figure(of, session) else {
        return;
    };
    let day = session.finished.unwrap_or(today);
    let name = file_name(&session.assessment.id, Kind::Image(chart), day);
    let pixels = |units: i32| (units * PIXELS).unsigned_abs();
    let (width, height) = (pixels(picture.width), pixels(picture.height));
    press.picture(&name, &picture.svg, width, height);
}
