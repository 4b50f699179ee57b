//! Campaigns: read as they were written, and never loosened.

use cx_maturity::disclosure::GroupSize;
use cx_maturity::document::team::{Campaign, Instrument, campaign, campaign_hash, read_campaign};

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
