//! What must hold of any bytes that are read as an anonymous report, a campaign, or counts.

use cx_maturity::date::Date;
use cx_maturity::definition::Assessment;
use cx_maturity::disclosure::{GroupSize, release};
use cx_maturity::document::report_text;
use cx_maturity::document::team::{
    Campaign, Instrument, anonymous, campaign, read_anonymous, read_campaign, read_tallies, tallies,
};
use cx_maturity::tally::Layout;

use super::are_told;

/// Bytes that are read as an anonymous report, a campaign, or counts.
pub fn team_law(by: &[Assessment], bytes: &[u8]) {
    let Ok(text) = report_text(bytes) else {
        return;
    };
    match read_anonymous(&by.iter().collect::<Vec<_>>(), text) {
        Ok(read) => {
            let assessment = &by[read.assessment];
            let campaign = read.campaign.as_deref();
            let written = anonymous(assessment, &read.answers, campaign, read.month);
            let again = read_anonymous(&[assessment], &written).expect("what is written is read");
            assert_eq!((again.answers, again.month), (read.answers, read.month));
        }
        Err(problems) => are_told(&problems),
    }
    match read_campaign(text) {
        Ok(read) => assert_eq!(read_campaign(&campaign(&read)), Ok(read)),
        Err(problems) => are_told(&problems),
    }
    for assessment in by {
        let layout = Layout::new(assessment, assessment.item_with_id("channel"));
        let campaign = any_campaign(by);
        match read_tallies(&campaign, assessment, &layout, text) {
            Ok(read) => {
                let written = tallies(&campaign, assessment, &layout, &read);
                let again = read_tallies(&campaign, assessment, &layout, &written);
                assert_eq!(again.as_ref(), Ok(&read));
                // Whatever the counts say: it ends, and nobody is shown whom nobody counted.
                let shown = release(assessment, &layout, campaign.least, &read.sittings);
                let groups: u64 = shown
                    .persons
                    .groups
                    .iter()
                    .map(|(_, persons)| persons)
                    .sum();
                assert!(groups <= shown.persons.whole);
            }
            Err(problems) => are_told(&problems),
        }
    }
}

/// The campaign of the counts in the corpus: of the assessment that branches.
pub fn any_campaign(by: &[Assessment]) -> Campaign {
    Campaign {
        title: "Any".to_owned(),
        instruments: vec![Instrument::of(&by[0])],
        least: GroupSize::default(),
        breakdown: Some("channel".to_owned()),
        until: Date::parse("2026-12-31").expect("is a day"),
    }
}
