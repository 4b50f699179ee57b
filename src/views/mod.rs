//! Html from values: one file a page, the controls and charts they share beside them.
//!
//! Owns what is on the screen and in which order. Refuses effects and the browser: what a person
//! does leaves as an [`Intent`].

mod advice;
mod author;
mod charts;
mod choice;
mod contribution;
mod controls;
mod merging;
mod page;
#[cfg(not(target_arch = "wasm32"))]
pub mod paper;
mod plan;
mod privacy;
mod problems;
mod progress;
mod report;
mod review;
mod start;
mod team;
mod team_plan;
mod widget;

use advice::{advice, advice_in};
pub use author::{BenchIntent, Verdict, bench};
pub use choice::{DeskIntent, choice, offers};
pub use contribution::{Contribution, ContributionIntent, contribution};
pub use merging::{
    CAMPAIGN_FIELDS, LINK_FIELD, MergingIntent, MergingScene, NOTICE as MERGING_NOTICE, TAKING,
    copier, merging,
};
pub use privacy::{Erasing, Listed, PrivacyIntent, Stored, privacy};
pub use start::introduction;
pub use team::{TeamIntent, TeamScene, TeamSide, team};
pub use team_plan::{TEAM_PLAN, TeamPlanIntent, TeamPlanScene, team_plan};
pub use widget::{answering, contributing, privately, reporting};

use std::rc::Rc;

use yew::{AttrValue, Callback};

use crate::document::team::Campaign;
use crate::locale::Locale;
use crate::session::{Action, Keeping, ReportAction, Session};
use crate::wording::{Voice, Words};

/// The id of the heading that takes the focus on a change of step.
pub const HEADING: &str = "heading";
/// The id of the list of what holds a page back.
pub const HELD: &str = "held";
/// The id of a question that must be answered first.
pub const QUESTION: &str = "question";

/// What a person wants.
#[derive(Clone, Debug)]
pub enum Intent {
    /// Something for the session.
    Act(Action),
    /// Another language.
    ChooseLocale(Locale),
    /// To choose a file; what then happens with its bytes.
    OpenFile(Callback<Rc<[u8]>, Action>),
    /// To use what stands in the field with this id; what then happens with it.
    Enter(AttrValue, Callback<String, ReportAction>),
    /// To take something along.
    Take(Take),
    /// To download the report.
    Download,
    /// To download what was saved and can't be read.
    DownloadUnreadable(Rc<str>),
    /// To go to the element with this id.
    Focus(AttrValue),
    /// To choose another assessment.
    OpenChoice,
    /// To go on to the assessment that this one leads to, with these answers.
    GoOn,
}

/// What can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// The report.
    Report,
    /// The report that is kept at this place.
    Kept(usize),
    /// The scores as a table.
    Scores,
    /// The plan as a table.
    Plan,
    /// The plan's dates for a calendar.
    Calendar,
    /// A figure as a drawing.
    Drawing(Figure),
    /// A figure as a picture.
    Image(Figure),
    /// What is shown, on paper.
    Paper,
}

/// The figures that can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The dimensions: as a radar, or as bars where they are few.
    Dimensions,
    /// The level reached.
    Levels,
    /// The overall score over time.
    OverTime,
}

/// What an assessment was opened from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// The choice of one of several.
    Choice,
    /// The bench, where its author tries it.
    Bench,
}

/// What every view is given.
pub struct Scene<'a> {
    /// The state.
    pub session: &'a Session,
    /// What there is to go back to.
    pub back: Option<Back>,
    /// What says it in the session's language.
    pub voice: &'a dyn Voice,
    /// How long what is saved is kept.
    pub keeping: Keeping,
    /// The campaign that is known of.
    pub campaign: Option<&'a Campaign>,
    /// Where intents go.
    pub intend: &'a Callback<Intent>,
}

impl Intent {
    /// Something for the session, after the answers.
    fn report(action: ReportAction) -> Self {
        Self::Act(Action::Reported(action))
    }
}

impl Scene<'_> {
    /// Words a message in the session's language.
    fn say(&self, message: &impl Words) -> AttrValue {
        AttrValue::from(message.said(self.voice))
    }

    /// A callback that sends this intent, whatever the event.
    fn on<E>(&self, intent: Intent) -> Callback<E> {
        self.intend.reform(move |_| intent.clone())
    }

    /// A callback that acts on the session, after the answers.
    fn report<E>(&self, action: ReportAction) -> Callback<E> {
        self.on(Intent::report(action))
    }

    /// A callback that lets a file be chosen, and acts on the session with its bytes.
    fn on_file<E>(&self, read: fn(Rc<[u8]>) -> Action) -> Callback<E> {
        self.on(Intent::OpenFile(Callback::from(read)))
    }

    /// A callback that acts on the session with what stands in the field with this id.
    fn on_entry<E>(
        &self,
        id: &AttrValue,
        entered: impl Fn(String) -> ReportAction + 'static,
    ) -> Callback<E> {
        self.on(Intent::Enter(id.clone(), Callback::from(entered)))
    }

    /// A callback that acts on the session, and then goes to the element with this id: where a
    /// button goes away with what it does, the focus would be lost.
    fn act_then<E>(&self, action: Action, then: AttrValue) -> Callback<E> {
        let intend = self.intend.clone();
        Callback::from(move |_| {
            intend.emit(Intent::Act(action.clone()));
            intend.emit(Intent::Focus(then.clone()));
        })
    }

    /// A callback that acts on the session.
    fn act<E>(&self, action: Action) -> Callback<E> {
        self.on(Intent::Act(action))
    }
}

/// The text of a definition as Yew takes it, without a copy.
fn shared(text: &Rc<str>) -> AttrValue {
    AttrValue::from(Rc::clone(text))
}
