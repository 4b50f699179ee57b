//! What is read first, rendered natively: the choice of an assessment, and what the build puts into
//! a page before there is a program.

mod common;

use common::snapshots::check_html;
use common::{phrasebook, sound};
use cx_maturity::definition::{Catalogue, Offer};
use cx_maturity::locale::Locale;
use cx_maturity::session::Keeping;
use cx_maturity::views::{choice, introduction};
use yew::Callback;

#[tokio::test]
async fn the_introduction_that_the_build_puts_into_the_page() {
    let (assessment, texts) = sound("organisation");
    for texts in texts {
        let name = format!("introduction-{}", texts.locale.tag());
        check_html(
            &name,
            introduction(&assessment, &texts, &texts.locale, Keeping::Device),
        )
        .await;
    }
}

#[tokio::test]
async fn the_choice() {
    let offers = ["organisation", "everyone", "quick"].map(|id| {
        let (assessment, texts) = sound(id);
        Offer::of(&assessment, &texts[0])
    });
    let catalogue = Catalogue {
        locale: Locale::En,
        languages: Locale::ALL.to_vec(),
        offers: offers.to_vec(),
    };
    let voice = phrasebook(Locale::En);
    for (name, failed) in [("choice", false), ("choice-failed", true)] {
        let view = choice(
            &catalogue,
            &voice,
            Keeping::Device,
            failed,
            &Callback::noop(),
        );
        check_html(name, view).await;
    }
}
