//! Views held to what they were: one file of HTML for each named example.

use cx_maturity::prerender::render;
use cx_maturity::session::Keeping;
use cx_maturity::views::{Scene, answering, reporting};
use expect_test::expect_file;
use yew::{Callback, Html};

use super::respondent::Respondent;
use super::{phrasebook, root};

/// A view is what its snapshot says.
pub async fn check_html(name: &str, view: Html) {
    let html = render(view).await.replace("><", ">\n<") + "\n";
    expect_file![root().join(format!("tests/snapshots/{name}.html"))].assert_eq(&html);
}

/// What a respondent sees is what the snapshot says.
pub async fn check(name: &str, respondent: Respondent) {
    check_kept(name, respondent, Keeping::Device).await;
}

/// The same, where answers are kept so long.
pub async fn check_kept(name: &str, respondent: Respondent, keeping: Keeping) {
    let session = &respondent.session;
    let (voice, intend) = (phrasebook(session.locale()), Callback::noop());
    let scene = Scene {
        session,
        voice: &voice,
        back: None,
        keeping,
        campaign: None,
        intend: &intend,
    };
    check_html(name, widget(&scene)).await;
}

/// The program whose turn it is.
pub fn widget(scene: &Scene) -> Html {
    if scene.session.reports() {
        reporting(scene)
    } else {
        answering(scene)
    }
}
