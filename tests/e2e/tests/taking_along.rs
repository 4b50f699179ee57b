//! What is taken along from a report and a plan: dates, drawings, pictures, the report
//! itself, paper. Each is read by a program that knows nothing of us.

use anyhow::{Context, Result, ensure};
use cx_maturity::date::Date;
use cx_maturity::definition::wire::Track;
use cx_maturity::document::{Step, read_report};
use cx_maturity::exports::{Chart, Kind, file_name};
use cx_maturity::locale::Locale;
use cx_maturity::plan::Filter;
use cx_maturity::wording::{PlanMessage, ProgressMessage, ReportMessage, Words};
use cx_maturity_e2e::plan::same;
use cx_maturity_e2e::runs::somebody;
use cx_maturity_e2e::{Browser, Published, Widget, watch};
use icalendar::{Calendar, CalendarComponent, Component};
use serde_json::{Value, json};
use thirtyfour::support::base64_encode;

/// How many dots of a picture stand for one unit of a drawing.
const DOTS: i32 = 3;

/// Clicks a button, and takes the file that comes, under the name that it must have.
pub(crate) async fn taken(
    browser: &Browser,
    widget: &Widget<'_>,
    words: &impl Words,
    kind: Kind,
    day: Date,
) -> Result<Vec<u8>> {
    widget.choose(words).await?;
    let (name, bytes) = browser.downloaded().await?;
    let expected = file_name(Published::Organisation.id(), kind, day);
    ensure!(name == expected, "the file is {name}, not {expected}");
    Ok(bytes)
}

#[tokio::test]
async fn dates_for_a_calendar() -> Result<()> {
    let day = Date::new(2026, 2, 3).context("no day")?;
    let browser = Browser::start(Locale::Fr).await?;
    watch::begin(&browser).await?;
    let twin = somebody(Locale::Fr, day)?;
    let stored = twin.stored(Step::Plan);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".plan").await?;
    let words = PlanMessage::PlanCalendar;
    let file = taken(&browser, &widget, &words, Kind::Calendar, day).await?;
    let calendar = String::from_utf8(file)?.parse::<Calendar>();
    let calendar = calendar.map_err(|fault| anyhow::anyhow!("no calendar: {fault}"))?;
    let events = calendar.components.iter().filter_map(|one| match one {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    let events: Vec<_> = events.collect();
    // Of two with a day, one is done.
    ensure!(events.len() == 1, "{} entries", events.len());
    let first = twin.title(&twin.proposals(Track::Strengthen, Filter::default())[0]);
    let (summary, begin) = (events[0].get_summary(), events[0].property_value("DTSTART"));
    ensure!(summary == Some(first.as_str()), "{summary:?}");
    ensure!(begin == Some("20261224"), "{begin:?}");
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn drawings_and_pictures() -> Result<()> {
    let day = Date::new(2026, 2, 3).context("no day")?;
    let browser = Browser::start(Locale::It).await?;
    watch::begin(&browser).await?;
    let twin = somebody(Locale::It, day)?;
    let stored = twin.stored(Step::Report);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".report").await?;
    let figures = [
        (
            Chart::Radar,
            ReportMessage::ChartSvg,
            ReportMessage::ChartPng,
        ),
        (
            Chart::Ladder,
            ReportMessage::LadderSvg,
            ReportMessage::LadderPng,
        ),
    ];
    for (chart, drawing, picture) in figures {
        let svg = taken(&browser, &widget, &drawing, Kind::Drawing(chart), day).await?;
        let size = drawn(&String::from_utf8(svg)?)?;
        let png = taken(&browser, &widget, &picture, Kind::Image(chart), day).await?;
        painted(&browser, &png, size)
            .await
            .with_context(|| format!("{chart:?}"))?;
    }
    // The line over time, between this run and an earlier one.
    let mut earlier = twin.clone();
    earlier.finished = Date::new(2025, 2, 3);
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("earlier.json");
    std::fs::write(&path, earlier.report())?;
    widget.to_progress().await?;
    widget.add_run(&path).await?;
    let (drawing, picture) = (ReportMessage::LineSvg, ReportMessage::LinePng);
    let svg = taken(
        &browser,
        &widget,
        &drawing,
        Kind::Drawing(Chart::Lines),
        day,
    )
    .await?;
    let size = drawn(&String::from_utf8(svg)?)?;
    let png = taken(&browser, &widget, &picture, Kind::Image(Chart::Lines), day).await?;
    painted(&browser, &png, size).await?;
    ensure!(widget.has(".over-time").await?, "no line");
    let none = widget.say(&ProgressMessage::NothingYet).await?;
    ensure!(
        !widget.content(".progress-page").await?.contains(&none),
        "“{none}”"
    );
    watch::saw_nothing(&browser).await
}

/// A drawing that stands by itself; its size.
fn drawn(svg: &str) -> Result<(i32, i32)> {
    let document = roxmltree::Document::parse(svg)?;
    let root = document.root_element();
    ensure!(
        root.has_tag_name(("http://www.w3.org/2000/svg", "svg")),
        "no drawing"
    );
    let told = document
        .descendants()
        .filter(|one| one.has_tag_name("text") || one.is_text());
    ensure!(told.count() > 5, "nothing is written in it");
    let size = |name: &str| {
        root.attribute(name)
            .context("no size")?
            .parse()
            .context("no number")
    };
    Ok((size("width")?, size("height")?))
}

/// A picture of this drawing: of its size, light in a corner, and more than one colour in it.
async fn painted(browser: &Browser, png: &[u8], (width, height): (i32, i32)) -> Result<()> {
    ensure!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "it is no PNG");
    let script = "\
        const done = arguments[1];\
        const bytes = Uint8Array.from(atob(arguments[0]), (one) => one.charCodeAt(0));\
        createImageBitmap(new Blob([bytes], {type: 'image/png'})).then((image) => {\
          const canvas = new OffscreenCanvas(image.width, image.height);\
          const paint = canvas.getContext('2d');\
          paint.drawImage(image, 0, 0);\
          const dots = new Uint32Array(\
            paint.getImageData(0, 0, image.width, image.height).data.buffer);\
          const dark = dots.filter((one) => one !== dots[0]).length;\
          done([image.width, image.height, dots[0] >>> 24, new Set(dots).size, dark]);\
        }, (error) => done([String(error)]));";
    let found = browser
        .run_to_end(script, vec![json!(base64_encode(png))])
        .await?;
    ensure!(
        found[0] == json!(width * DOTS) && found[1] == json!(height * DOTS),
        "{found} is not {DOTS} times {width} by {height}"
    );
    ensure!(found[2] == json!(255), "a corner is seen through: {found}");
    let (colours, dark) = (found[3].as_i64(), found[4].as_i64());
    let blank = colours < Some(3) || dark < Some(i64::from(width * height / 50));
    ensure!(!blank, "it is blank: {found}");
    Ok(())
}

#[tokio::test]
async fn the_report_by_its_schema() -> Result<()> {
    let day = Date::new(2026, 2, 3).context("no day")?;
    let browser = Browser::start(Locale::En).await?;
    let twin = somebody(Locale::En, day)?;
    let stored = twin.stored(Step::Report);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".report").await?;
    let words = cx_maturity::wording::Message::Download;
    let file = taken(&browser, &widget, &words, Kind::Report, day).await?;
    let file = String::from_utf8(file)?;
    same(&file, &twin.report())?;
    let schema: Value = serde_json::from_str(include_str!("../../../schemas/report.schema.json"))?;
    let schema = jsonschema::draft202012::new(&schema)?;
    let report: Value = serde_json::from_str(&file)?;
    let faults: Vec<String> = schema
        .iter_errors(&report)
        .map(|one| one.to_string())
        .collect();
    ensure!(faults.is_empty(), "by the schema: {faults:#?}");
    let read = read_report(&twin.assessment, &file);
    let read = read.map_err(|problems| anyhow::anyhow!("{problems:#?}"))?;
    ensure!(
        read.answers == twin.answers && read.plan == twin.plan,
        "it reads otherwise"
    );
    ensure!(read.problems.is_empty(), "{:#?}", read.problems);
    Ok(())
}
