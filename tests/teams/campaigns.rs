//! Campaigns: read as they were written, and never loosened.

use cx_maturity::disclosure::GroupSize;
use cx_maturity::document::team::{
    Campaign, Instrument, campaign, campaign_hash, link, read_campaign, read_link,
};

use cx_maturity::problem::ProblemKind;

use crate::a_campaign;

#[test]
fn a_campaign_is_read_as_it_was_written() {
    let text = campaign(&a_campaign());
    assert_eq!(read_campaign(&text), Ok(a_campaign()));
    // A hash by another program: printf of the same bytes, through sha256sum.
    let short = Campaign {
        instruments: vec![Instrument {
            id: "a".into(),
            version: "1.0.0".into(),
            hash: "b".into(),
        }],
        breakdown: None,
        ..a_campaign()
    };
    let bytes = concat!(
        r#"{"format":1,"kind":"cx-maturity-campaign","title":"Autumn 2026","#,
        r#""definitions":[{"id":"a","version":"1.0.0","hash":"b"}],"least":5,"until":"2026-12-31"}"#,
        "\n",
    );
    assert_eq!(campaign(&short), bytes);
    assert_eq!(
        campaign_hash(&short),
        "e42f3a89f587b839225821739bbde5da7f6c0788d0dd7803b6683dff2333b5a9"
    );
}

#[test]
fn nothing_of_a_campaign_can_be_loosened() {
    let text = campaign(&a_campaign());
    let check = |edit: (&str, &str), place: &str| {
        let problems = read_campaign(&text.replacen(edit.0, edit.1, 1)).expect_err("is refused");
        let places: Vec<_> = problems
            .iter()
            .map(|problem| problem.place.as_str())
            .collect();
        assert_eq!(places, [place], "{edit:?}");
    };
    check(("\"least\":5", "\"least\":3"), "/least");
    check(("\"least\":5", "\"least\":1001"), "/least");
    check(("2026-12-31", "2026-12-32"), "/until");
    check(("\"until\"", "\"also\":1,\"until\""), "/also");
    let long = "é".repeat(101);
    check(("Autumn 2026", &long), "/title");
    let looser = Campaign {
        least: GroupSize::new(4).expect("is allowed"),
        ..a_campaign()
    };
    assert_ne!(campaign_hash(&looser), campaign_hash(&a_campaign()));
}

/// By `basenc --base64url`, without the padding.
#[test]
fn a_campaign_stands_in_a_link() {
    let short = Campaign {
        title: "Été ?>".to_owned(),
        instruments: Vec::new(),
        ..a_campaign()
    };
    let start = "eyJmb3JtYXQiOjEsImtpbmQiOiJjeC1tYXR1cml0eS1jYW1wYWlnbiIsInRpdGxlIjoiw4l0w6kgPz4i";
    assert!(link(&short).starts_with(start), "{}", link(&short));
    let whole = link(&a_campaign());
    assert_eq!(read_link(&format!(" {whole}\n")), Ok(a_campaign()));
}

#[test]
fn a_link_that_is_not_whole_is_refused() {
    let whole = link(&a_campaign());
    let damaged = |text: &str| {
        let problems = read_link(text).expect_err("is damaged");
        assert_eq!(problems[0].kind, ProblemKind::Damaged, "{text}");
    };
    damaged(&whole[..5]);
    damaged(&format!("{whole}<"));
    let cut = read_link(&whole[..40]).expect_err("is cut");
    assert!(matches!(cut[0].kind, ProblemKind::Syntax { .. }), "{cut:?}");
    let large = read_link(&"e".repeat(30_000)).expect_err("is too large");
    assert_eq!(large[0].kind, ProblemKind::TooLarge { limit: 20_000 });
}
