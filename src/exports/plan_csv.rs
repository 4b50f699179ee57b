//! The plan as a table that task trackers take in: a row for each action.

use super::table::{Cell, table};
use super::task::{Task, tasks};
use crate::definition::{Assessment, Texts};
use crate::locale::Locale;
use crate::plan::Plan;
use crate::wording::{Export, ReportMessage, Words, export_text, function, lens, outcome, track};

/// The table: those for now, then those for later.
///
/// | column | of an action of the library | of the respondent's own |
/// |---|---|---|
/// | title | its title | their words |
/// | description | first step, measure, question and caution, a line each | – |
/// | status, when, owner, due date | as the plan has them | the same |
/// | days until it shows | 7, 30, 90 or 180 | – |
/// | first step, measure, question, caution | each by itself | – |
/// | dimension, track, concern, outcome | by their names | – |
/// | labels | `cx-maturity`, then ids of the same, with blanks between them | `cx-maturity` |
///
/// Trackers ask for the column of the title, the description, the status, the owner, the due date
/// and the labels; days are written as ISO 8601. Labels are ids: they hold no blank, and stay the
/// same in every language of a team.
pub fn plan(assessment: &Assessment, texts: &Texts, plan: &Plan) -> String {
    let rows = rows(assessment, texts, plan);
    let rows: Vec<_> = std::iter::once(head(texts.locale)).chain(rows).collect();
    table(texts.locale, &rows)
}

/// The names of its columns.
pub(super) fn head(locale: Locale) -> Vec<Cell<'static>> {
    let head = COLUMNS.map(|column| Cell::text(export_text(locale, column)));
    let mut head = Vec::from(head);
    head.insert(
        DIMENSION,
        Cell::text(ReportMessage::Dimension.words(locale)),
    );
    head
}

/// Its rows.
pub(super) fn rows<'a>(
    assessment: &'a Assessment,
    texts: &'a Texts,
    plan: &'a Plan,
) -> impl Iterator<Item = Vec<Cell<'a>>> {
    let tasks = tasks(assessment, texts, plan).into_iter();
    tasks.map(|task| row(assessment, texts, &task))
}

/// All columns but that of the dimension, which the interface has a word for.
const COLUMNS: [Export; 15] = [
    Export::Title,
    Export::Description,
    Export::Status,
    Export::When,
    Export::Owner,
    Export::DueDate,
    Export::HorizonDays,
    Export::FirstStep,
    Export::Measure,
    Export::Question,
    Export::Caution,
    Export::Track,
    Export::Lens,
    Export::Outcome,
    Export::Labels,
];
const DIMENSION: usize = 11;

fn row<'a>(assessment: &'a Assessment, texts: &'a Texts, task: &Task<'a>) -> Vec<Cell<'a>> {
    let locale = texts.locale;
    let say = |export| Cell::text(export_text(locale, export));
    let entry = task.entry;
    let details = task.details();
    let detail = |sought: Export| {
        let found = details.iter().find(|(what, _)| *what == sought);
        Cell::maybe(found.map(|(_, words)| Cell::text(*words)))
    };
    let description = task.description(locale);
    let horizon = task.action.map(|(action, _)| action.horizon_days);
    let names = Names::of(assessment, texts, task);
    vec![
        Cell::text(task.title()),
        Cell::filled(description),
        say(if entry.done {
            Export::Done
        } else {
            Export::Open
        }),
        say(if entry.now {
            Export::Now
        } else {
            Export::Later
        }),
        Cell::maybe(entry.owner.map(|owner| Cell::text(function(locale, owner)))),
        Cell::maybe(entry.due.map(|due| Cell::text(due.to_string()))),
        Cell::maybe(horizon.map(|days| Cell::Integer(days.into()))),
        detail(Export::FirstStep),
        detail(Export::Measure),
        detail(Export::Question),
        detail(Export::Caution),
        Cell::filled(names.dimensions),
        Cell::filled(names.track),
        Cell::filled(names.lenses),
        Cell::filled(names.outcomes),
        Cell::text(labels(assessment, task)),
    ]
}

/// What an action is about, in words.
#[derive(Default)]
struct Names {
    dimensions: String,
    track: String,
    lenses: String,
    outcomes: String,
}

impl Names {
    fn of(assessment: &Assessment, texts: &Texts, task: &Task) -> Self {
        let Some((action, _)) = task.action else {
            return Self::default();
        };
        let locale: Locale = texts.locale;
        let dimensions = task.dimensions(assessment).into_iter();
        let lenses = action.lenses.iter().map(|one| lens(locale, *one));
        let outcomes = action.outcomes.iter().map(|one| outcome(locale, *one));
        Self {
            dimensions: joined(dimensions.map(|one| &*texts.dimension(one).name)),
            track: track(locale, action.track).to_owned(),
            lenses: joined(lenses),
            outcomes: joined(outcomes),
        }
    }
}

fn labels(assessment: &Assessment, task: &Task) -> String {
    let mut labels = vec!["cx-maturity"];
    if let Some((action, _)) = task.action {
        let dimensions = task.dimensions(assessment).into_iter();
        labels.extend(dimensions.map(|one| &*assessment.dimension(one).id));
        labels.push(action.track.tag());
        labels.extend(action.lenses.iter().map(|one| one.tag()));
        labels.extend(action.outcomes.iter().map(|one| one.tag()));
    }
    labels.join(" ")
}

fn joined<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(" · ")
}
