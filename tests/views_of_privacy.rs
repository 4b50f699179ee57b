//! How privacy is kept, rendered natively: in each language, and in each way in which something is
//! stored, or is not.

mod common;

use std::rc::Rc;

use common::respondent::Respondent;
use common::snapshots::check_html;
use common::sound;
use cx_maturity::date::Date;
use cx_maturity::locale::Locale;
use cx_maturity::prerender::render;
use cx_maturity::session::{
    Action, Holding, Holdings, Instead, Keeping, ReportAction, Session, Storage, StoreFault,
};
use cx_maturity::views::{Erasing, Listed, Scene, Stored, privacy, privately};
use yew::{Callback, Html};

const OWN: &str = "cx-maturity/1/quick/default";
const RUN: &str = r#"{"format":2,"place":{"step":"page"},"answers":{"budget":"own-budget"}}"#;
const COUNTS: &str = concat!(
    r#"{"format":1,"kind":"cx-maturity-collection","campaign":{"format":1,"kind":"cx-maturity-campaign","#,
    r#""title":"Autumn <b>","definitions":[{"id":"quick","version":"1.0.0","hash":"0"}],"least":5,"#,
    r#""until":"2026-12-31"},"parts":[],"merged":"","actions":[]}"#,
);
const ERASED: &str = r#"{"format":2,"place":{"step":"start"},"answers":{},"revisions":{}}"#;

/// A session in a language, on a device that holds something or denies it.
fn session(locale: Locale, stored: Result<Option<String>, StoreFault>) -> Session {
    let (assessment, texts) = sound("quick");
    let texts = texts.into_iter().find(|texts| texts.locale == locale);
    let texts = Rc::new(texts.expect("has the language"));
    let session = Session::new(Rc::new(assessment), texts, stored);
    let respondent = Respondent { session };
    respondent.does(Action::PrivacyChosen).session
}

fn holding(storage: Storage, key: &str, text: &str) -> Holding {
    Holding {
        storage,
        key: key.to_owned(),
        text: Rc::from(text),
        files: 0,
        bytes: text.len(),
        since: None,
    }
}

/// One of each kind.
fn all() -> Listed {
    let own = |storage, kind: &str, text| holding(storage, &format!("{OWN}{kind}"), text);
    let since = Date::new(2026, 11, 3);
    let files = Holding {
        files: 61,
        bytes: 1_234_567,
        since,
        ..holding(Storage::Cache, "cx-maturity / 1f2e", "/index.html\n/sw.js")
    };
    Listed::All(Holdings::by_place(
        &[
            Holding {
                since,
                ..own(Storage::Local, "", RUN)
            },
            own(Storage::Local, "/backup", RUN),
            own(Storage::Local, "/runs", r#"{"runs":[]}"#),
            own(Storage::Local, "/unreadable", "<script>alert(1)</script>"),
            own(Storage::Local, "/day", "2026-11-08"),
            own(Storage::Local, "/else", "?"),
            Holding {
                since,
                ..own(Storage::Database, "", RUN)
            },
            holding(Storage::Database, "cx-maturity/1/everyone/2", ERASED),
            holding(
                Storage::Local,
                "cx-maturity/1/:team/00ff00ff00ff00ff",
                COUNTS,
            ),
            holding(Storage::Local, "cx-maturity/1/:team/11ff00ff00ff00ff", "{}"),
            files,
        ],
        OWN,
    ))
}

/// What is shown of a session, where so much is stored.
fn page(session: &Session, keeping: Keeping, listed: &Listed, asked: Option<&Erasing>) -> Html {
    let (intend, own) = (Callback::noop(), Callback::noop());
    let locale = session.locale();
    let scene = Scene {
        session,
        voice: &locale,
        back: None,
        keeping,
        campaign: None,
        intend: &intend,
    };
    let stored = Stored {
        listed,
        asked,
        erased: asked.map(|_| true),
        intend: &own,
    };
    privately(&scene, privacy(&scene, &stored))
}

#[tokio::test]
async fn in_each_language() {
    for locale in Locale::ALL {
        let session = session(locale, Ok(None));
        let name = format!("privacy-{}", locale.tag());
        check_html(&name, page(&session, Keeping::Device, &all(), None)).await;
    }
}

#[tokio::test]
async fn by_what_is_in_force() {
    let nothing = Listed::All(Vec::new());
    let check = async |name: &str, session: &Session, keeping, listed: &Listed| {
        let asked = (name == "days").then_some(&Erasing::All);
        check_html(
            &format!("privacy-{name}"),
            page(session, keeping, listed, asked),
        )
        .await;
    };
    let works = session(Locale::En, Ok(None));
    check("days", &works, Keeping::Days(7), &all()).await;
    let tab = Holdings::by_place(&[holding(Storage::Session, OWN, RUN)], OWN);
    check("tab", &works, Keeping::Tab, &Listed::All(tab)).await;
    check("nowhere", &works, Keeping::Nowhere, &nothing).await;
    check("file", &works, Keeping::File, &Listed::Looking).await;
    check("unknown", &works, Keeping::Device, &Listed::Unknown).await;
    let denied = session(Locale::En, Err(StoreFault::Denied));
    check("denied", &denied, Keeping::Device, &nothing).await;
}

/// What stands in storage is text, whoever wrote it.
#[tokio::test]
async fn what_is_stored_is_shown_as_text() {
    let session = session(Locale::En, Ok(None));
    let html = render(page(&session, Keeping::Device, &all(), None)).await;
    assert!(html.contains("&lt;script&gt;alert(1)"));
    assert!(!html.contains("<script"));
}

/// The last day on which something is kept is told, and no other.
#[tokio::test]
async fn the_day_until_which_it_is_kept() {
    let session = session(Locale::En, Ok(None));
    let html = render(page(&session, Keeping::Days(7), &all(), None)).await;
    assert!(html.contains("15\u{a0}November\u{a0}2026"));
    let html = render(page(&session, Keeping::Device, &all(), None)).await;
    assert!(!html.contains("15\u{a0}November\u{a0}2026"));
}

/// What was counted for a campaign is told by its name, and asked about by it.
#[tokio::test]
async fn counts_of_a_campaign() {
    let session = session(Locale::En, Ok(None));
    let counts = |text: &str| holding(Storage::Local, "cx-maturity/1/:team/00ff00ff00ff00ff", text);
    let asked = async |text: &str| {
        let place = Holdings::by_place(&[counts(text)], OWN).remove(0);
        assert!(place.can_be_erased());
        let listed = Listed::All(vec![place.clone()]);
        let asked = Erasing::Place(place);
        render(page(&session, Keeping::Device, &listed, Some(&asked))).await
    };
    let html = asked(COUNTS).await;
    assert!(
        html.contains("<h4>A team’s results: Autumn &lt;b&gt;</h4>"),
        "{html}"
    );
    assert!(html.contains("Erase “Autumn &lt;b&gt;” and its counts"));
    assert!(!html.contains("Your answers so far"));
    let html = asked("{cut").await;
    assert!(html.contains("<h4>A team’s results</h4>"));
    assert!(html.contains("Erase these counts from this device?"));
}

/// One leaves it for where one was, with nothing lost; what is stored doesn't know of it.
#[test]
fn it_leads_back() {
    let places = [
        Respondent::opens("branching"),
        Respondent::opens("branching").begins().answers_page(),
        Respondent::opens("branching").begins().answers_all(),
        Respondent::opens("branching")
            .begins()
            .answers_all()
            .goes_on(),
    ];
    for before in places {
        let (was, stored) = (before.session.clone(), before.session.to_store());
        let there = before.does(Action::PrivacyChosen);
        assert!(there.session.instead == Some(Instead::Privacy) && there.session.reports());
        assert_eq!(there.session.to_store(), stored);
        assert_eq!(there.reports(ReportAction::PrivacyLeft).session, was);
    }
}

/// Where the program that shows it can't be had, one stays where one was, and is told.
#[test]
fn without_its_program_one_stays() {
    let start = Respondent::opens("branching");
    let step = start.session.step;
    let there = start.does(Action::PrivacyChosen);
    let back = there.does(Action::NotHandedOver(step));
    assert!(back.session.instead.is_none() && !back.session.reports());
    assert!(back.session.notice.is_some());
}
