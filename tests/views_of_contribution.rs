//! What can be handed over without a name, rendered natively: in each language, with more or less left
//! out, and each reason why nothing can be.

mod common;

use std::rc::Rc;

use common::respondent::Respondent;
use common::snapshots::check_html;
use common::{answer, sound};
use cx_maturity::date::Date;
use cx_maturity::disclosure::GroupSize;
use cx_maturity::document::team::{Campaign, Instrument, Withheld, prepared, read_passed_on};
use cx_maturity::locale::Locale;
use cx_maturity::prerender::render;
use cx_maturity::problem::Problem;
use cx_maturity::session::{Action, Instead, Keeping, ReportAction, Session, Step};
use cx_maturity::views::{Contribution, Scene, contributing, contribution, reporting};
use yew::{Callback, Html};

const TITLE: &str = "Autumn <2026>";

/// Somebody in sales who receives work from two functions.
const GIVEN: &[(&str, &str)] = &[
    ("function", "sales"),
    ("mindset", "named-part"),
    ("clear-guidelines", "my-role"),
    ("promises", "cannot-see"),
    ("feelings", "does-not-apply"),
    ("sales-joint-plans", "forwarded"),
    ("receives-1", "it"),
    ("arrives-1", "start-over"),
    ("receives-2", "hr"),
];

/// Each question answered from its ends, or left to others.
const RARE: &[(&str, &str)] = &[
    ("mindset", "tasks-set-from-there"),
    ("clear-guidelines", "own-way"),
    ("own-part-known", "a-few"),
    ("beyond-service", "behind-the-scenes"),
    ("root-cause", "removed-and-checked"),
    ("promises", "cannot-see"),
    ("feelings", "does-not-apply"),
    ("insights-reach-me", "cannot-see"),
    ("work-that-matters", "cannot-see"),
    ("answer-back", "cannot-see"),
];

fn session(id: &str, locale: Locale, given: &[(&str, &str)]) -> Session {
    let (assessment, texts) = sound(id);
    let texts = texts.into_iter().find(|texts| texts.locale == locale);
    let texts = Rc::new(texts.expect("has the language"));
    let session = Session::new(Rc::new(assessment), texts, Ok(None));
    let mut respondent = Respondent { session };
    for (item, given) in given {
        let (item, answer) = answer(&respondent.session.assessment, item, given);
        respondent = respondent.does(Action::Answered(item, answer));
    }
    let respondent = respondent.does(Action::StepChosen(Step::Report));
    respondent.reports(ReportAction::ContributionChosen).session
}

fn a_campaign(id: &str) -> Campaign {
    let (assessment, _) = sound(id);
    Campaign {
        title: TITLE.to_owned(),
        instruments: vec![Instrument::of(&assessment)],
        least: GroupSize::new(6).expect("is allowed"),
        breakdown: Some("function".to_owned()),
        until: Date::parse("2026-12-31").expect("is a day"),
    }
}

/// What is shown, for such a campaign, on such a day.
struct Shown {
    session: Session,
    campaign: Option<Result<Campaign, Vec<Problem>>>,
    today: &'static str,
    withheld: Withheld,
    saved: bool,
}

impl Shown {
    fn of(session: Session) -> Self {
        let campaign = a_campaign(&session.assessment.id);
        Self {
            session,
            campaign: Some(Ok(campaign)),
            today: "2026-11-22",
            withheld: Withheld::default(),
            saved: false,
        }
    }

    fn english() -> Self {
        Self::of(session("everyone", Locale::En, GIVEN))
    }

    fn page(&self) -> Html {
        let (intend, act) = (Callback::noop(), Callback::noop());
        let (session, locale) = (&self.session, self.session.locale());
        let campaign = self.campaign.as_ref();
        let scene = Scene {
            session,
            voice: &locale,
            back: None,
            keeping: Keeping::Device,
            campaign: campaign.and_then(|campaign| campaign.as_ref().ok()),
            intend: &intend,
        };
        if session.instead.is_none() {
            return reporting(&scene);
        }
        let (today, withheld) = (Date::parse(self.today), self.withheld);
        let ready = prepared(
            &session.assessment,
            &session.answers,
            campaign,
            today,
            withheld,
        );
        let given = Contribution {
            prepared: ready.as_ref(),
            withheld,
            saved: self.saved,
            intend: &act,
        };
        contributing(&scene, contribution(&scene, &given))
    }

    async fn check(&self, name: &str) {
        check_html(&format!("contribution-{name}"), self.page()).await;
    }
}

#[tokio::test]
async fn ready_in_each_language() {
    for locale in Locale::ALL {
        let shown = Shown::of(session("everyone", locale, GIVEN));
        shown.check(&format!("ready-{}", locale.tag())).await;
    }
}

#[tokio::test]
async fn with_more_or_less_left_out() {
    let without_function = Shown {
        withheld: Withheld {
            function: true,
            sources: false,
        },
        saved: true,
        ..Shown::english()
    };
    without_function.check("function-withheld").await;
    let rare = Shown::of(session("everyone", Locale::En, RARE));
    rare.check("rare").await;
    let given = [("budget", "own-budget"), ("hand-offs", "cannot-see")];
    let plain = Shown::of(session("organisation", Locale::En, &given));
    plain.check("without-functions").await;
}

#[tokio::test]
async fn why_nothing_can_be_handed_over() {
    let campaign = |campaign| Shown {
        campaign,
        ..Shown::english()
    };
    campaign(None).check("none").await;
    let broken = read_passed_on(r#"{"format":1,"kind":"cx-maturity-campaign","least":3}"#);
    campaign(Some(broken)).check("broken").await;
    campaign(Some(Ok(a_campaign("organisation"))))
        .check("other-assessment")
        .await;
    let mut other = a_campaign("everyone");
    "c0ffee".clone_into(&mut other.instruments[0].hash);
    campaign(Some(Ok(other))).check("other-version").await;
    let ended = Shown {
        today: "2027-01-01",
        ..Shown::english()
    };
    ended.check("ended").await;
    let nothing = Shown::of(session("everyone", Locale::En, &[]));
    nothing.check("unanswered").await;
    let no_day = Shown {
        today: "",
        ..Shown::english()
    };
    no_day.check("no-day").await;
}

/// The report invites where there is a campaign for exactly this; else the way there is among the
/// rest. Either is there once.
#[tokio::test]
async fn the_report_leads_there() {
    let mut shown = Shown::english();
    let left = shown
        .session
        .apply(Action::Reported(ReportAction::ContributionLeft));
    shown.session = left.expect("is left");
    let html = render(shown.page()).await;
    let asked = "Were you sent a link or a file";
    assert!(html.contains("invitation") && !html.contains(asked));
    assert!(html.contains("Autumn &lt;2026&gt;") && !html.contains(TITLE));
    for campaign in [None, Some(Ok(a_campaign("organisation")))] {
        shown.campaign = campaign;
        let html = render(shown.page()).await;
        assert!(!html.contains("invitation"));
        assert_eq!(html.matches(asked).count(), 1);
    }
}

/// The file's text is shown as text to the last character, whatever stands in it.
#[tokio::test]
async fn the_very_text_is_shown() {
    let shown = Shown::english();
    let session = &shown.session;
    let ready = prepared(
        &session.assessment,
        &session.answers,
        shown.campaign.as_ref(),
        Date::parse(shown.today),
        shown.withheld,
    );
    let text = ready.expect("is ready").text;
    let html = render(shown.page()).await.replace("&quot;", "\"");
    assert!(html.contains(&text), "not in {html}");
}

/// One leaves it for where one was, with nothing lost; what is stored doesn't know of it.
#[test]
fn it_leads_back() {
    let before = Respondent::opens("branching")
        .begins()
        .answers_all()
        .goes_on();
    let (was, stored) = (before.session.clone(), before.session.to_store());
    let there = before.reports(ReportAction::ContributionChosen);
    assert_eq!(there.session.instead, Some(Instead::Contribution));
    assert!(there.session.reports());
    assert_eq!(there.session.to_store(), stored);
    let privacy = there.does(Action::PrivacyChosen);
    assert_eq!(privacy.session.instead, Some(Instead::Privacy));
    assert_eq!(privacy.reports(ReportAction::PrivacyLeft).session, was);
}

/// Answers that the page around has erased meanwhile are nowhere in it, and the way leads to the start.
#[test]
fn what_is_erased_meanwhile_is_not_handed_over() {
    let there = Respondent::opens("branching")
        .begins()
        .answers_all()
        .goes_on()
        .reports(ReportAction::ContributionChosen)
        .does(Action::EraseChosen)
        .does(Action::Confirmed);
    assert_eq!(there.session.answers.given(), 0);
    assert!(there.session.reports());
    let left = there.reports(ReportAction::ContributionLeft);
    assert!(!left.session.reports());
    left.stands_on("start");
}
