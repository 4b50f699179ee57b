//! The same respondent in native code: what the product's own functions make of the same answers,
//! to be compared with what the browser shows.

use std::rc::Rc;

use anyhow::{Context, Result};
use cx_maturity::answers::Answers;
use cx_maturity::comparison::{Change, Comparison, Run};
use cx_maturity::date::Date;
use cx_maturity::definition::wire::Track;
use cx_maturity::definition::{Assessment, DimensionIx, ItemIx, Texts};
use cx_maturity::document;
use cx_maturity::document::{Progress, Step};
use cx_maturity::locale::Locale;
use cx_maturity::plan::{self, Filter, Proposal};
use cx_maturity::prerender::render;
use cx_maturity::scoring::{Ratio, Scorecard, score};
use cx_maturity::session::{Action, Reading, ReportAction, Session};
use cx_maturity::views::{Scene, reporting};
use cx_maturity::wording::{PlanMessage, ProgressMessage, Words};
use yew::Callback;

use crate::plan::Plan;

/// A respondent in native code.
#[derive(Clone)]
pub struct Twin {
    /// What is answered.
    pub assessment: Assessment,
    /// Its texts, in the language of the reader.
    pub texts: Texts,
    /// The answers.
    pub answers: Answers,
    /// What is to be done.
    pub plan: plan::Plan,
    /// The day of the run.
    pub finished: Option<Date>,
}

impl Twin {
    /// Somebody with these answers, who reads this language.
    ///
    /// # Errors
    /// The answers don't fit the definition.
    pub fn of(given: &Plan, locale: Locale) -> Result<Self> {
        let assessment = given.to.assessment()?;
        Ok(Self {
            answers: given.answers(&assessment)?,
            assessment,
            texts: given.to.texts(locale)?,
            plan: plan::Plan::default(),
            finished: None,
        })
    }

    /// Words in the language of the reader.
    #[must_use]
    pub fn say(&self, message: &impl Words) -> String {
        message.words(self.texts.locale).into_owned()
    }

    /// The scores.
    #[must_use]
    pub fn scorecard(&self) -> Scorecard {
        score(&self.assessment, &self.answers)
    }

    /// The run.
    #[must_use]
    pub fn run(&self) -> Run {
        let scorecard = self.scorecard();
        Run::of(
            &self.assessment,
            &self.answers,
            &scorecard,
            &self.plan,
            self.finished,
        )
    }

    /// The report's bytes.
    #[must_use]
    pub fn report(&self) -> String {
        let scorecard = self.scorecard();
        document::report(
            &self.assessment,
            &self.answers,
            &scorecard,
            &self.plan,
            self.finished,
        )
    }

    /// What the widget would have kept on the device.
    #[must_use]
    pub fn stored(&self, step: Step) -> String {
        let run = Progress::first(
            &self.assessment,
            &self.answers,
            step,
            &self.plan,
            self.finished,
        );
        document::progress(&self.assessment, &run)
    }

    /// The markup of the report, read in this way.
    ///
    /// # Errors
    /// There is no report.
    pub async fn markup(&self, reading: Reading) -> Result<String> {
        let (assessment, texts) = (self.assessment.clone(), self.texts.clone());
        let stored = Ok(Some(self.stored(Step::Report)));
        let session = Session::new(Rc::new(assessment), Rc::new(texts), stored);
        let session = session.apply(Action::Began).context("no report")?;
        let read = Action::Reported(ReportAction::ReadingChosen(reading));
        let session = session.apply(read).unwrap_or(session);
        let scene = Scene {
            session: &session,
            voice: &session.locale(),
            back: None,
            keeping: cx_maturity::session::Keeping::Device,
            campaign: None,
            intend: &Callback::noop(),
        };
        Ok(render(reporting(&scene)).await)
    }

    /// What is proposed of a track, the highest priority first.
    #[must_use]
    pub fn proposals(&self, track: Track, filter: Filter) -> Vec<Proposal> {
        let all = plan::proposals(&self.assessment, &self.scorecard(), &self.plan);
        let of_track = all.into_iter().filter(|one| {
            let action = self.assessment.action(one.action);
            action.track == track && filter.lets_through(action)
        });
        of_track.collect()
    }

    /// The title of a proposal.
    #[must_use]
    pub fn title(&self, proposal: &Proposal) -> String {
        self.texts.action(proposal.action).title.to_string()
    }

    /// The parts of a proposal's priority, in words.
    #[must_use]
    pub fn why(&self, proposal: &Proposal) -> String {
        let one = proposal.priority;
        let (gap, shown) = (one.gap.of(100), one.shown());
        let parts = PlanMessage::WhyParts(gap, one.weight, one.reach, one.effort, shown);
        self.say(&parts)
    }

    /// The overall dimension and the main ones, in the order shown.
    #[must_use]
    pub fn dimensions(&self) -> Vec<DimensionIx> {
        let overall = std::iter::once(self.assessment.overall);
        overall.chain(self.assessment.main_dimensions()).collect()
    }

    /// The rows of two runs' dimensions side by side.
    #[must_use]
    pub fn rows_of_dimensions(&self, found: &Comparison) -> Vec<Vec<String>> {
        let all = self.dimensions().into_iter();
        let rows = all.map(|one| {
            let name = &self.texts.dimension(one).name;
            self.row(name, found.dimension(one))
        });
        rows.collect()
    }

    /// The rows of two runs' items side by side: those that have changed, or can't be compared.
    #[must_use]
    pub fn rows_of_items(&self, found: &Comparison) -> Vec<Vec<String>> {
        let items = (0..self.assessment.items.len()).map(ItemIx);
        let told = items.filter(|one| match found.item(*one) {
            Change::Comparable(difference) => difference.points != 0,
            change => change != Change::Neither,
        });
        told.map(|one| self.row(&self.texts.item(one).stem, found.item(one)))
            .collect()
    }

    fn row(&self, name: &str, change: Change) -> Vec<String> {
        let score = |ratio: Ratio| ratio.of(100).to_string();
        let (none, dash) = (self.say(&ProgressMessage::NoScore), "–".to_owned());
        let [earlier, later, apart] = match change {
            Change::Comparable(one) => [score(one.earlier), score(one.later), signed(one.points)],
            Change::OnlyEarlier(ratio) => [score(ratio), none, dash],
            Change::OnlyLater(ratio) => [none, score(ratio), dash],
            Change::Neither => [none.clone(), none, dash],
            Change::MethodChanged => [
                dash.clone(),
                dash,
                self.say(&ProgressMessage::NotComparable),
            ],
        };
        vec![name.to_owned(), earlier, later, apart]
    }
}

/// The text within the first element of a markup that has exactly this class, up to the end of its
/// outermost tag.
///
/// # Errors
/// There is none.
pub fn content(markup: &str, class: &str) -> Result<String> {
    let (before, inside) = markup
        .split_once(&format!("class=\"{class}\""))
        .with_context(|| format!("no {class}"))?;
    let name = before.rsplit('<').next().unwrap_or_default();
    let name = name.split(' ').next().unwrap_or_default();
    let (mut text, mut depth) = (String::new(), 1);
    for part in inside.split('<') {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        if tag.split(' ').next() == Some(name) {
            depth += 1;
        } else if tag.strip_prefix('/') == Some(name) {
            depth -= 1;
        }
        if depth == 0 {
            break;
        }
        text.push_str(rest);
    }
    let marks = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    let text = text.replace("&#x27;", "'").replace("&#39;", "'");
    Ok(marks
        .iter()
        .fold(text, |text, (mark, sign)| text.replace(mark, sign)))
}

/// A change with its sign.
#[must_use]
pub fn signed(points: i32) -> String {
    if points == 0 {
        return "±0".to_owned();
    }
    format!("{points:+}").replace('-', "\u{2212}")
}
