//! What must hold of any bytes that are read as an anonymous report, a campaign, counts,
//! published numbers, or a collection.

use cx_maturity::date::Date;
use cx_maturity::definition::Assessment;
use cx_maturity::disclosure::{GroupSize, release};
use cx_maturity::document::report_text;
use cx_maturity::document::team::{
    Campaign, Instrument, anonymous, campaign, collection, published, read_anonymous,
    read_campaign, read_collected_campaign, read_collection, read_published, read_tallies, tallies,
};
use cx_maturity::tally::Layout;
use cx_maturity::team::Side;

use super::are_told;

/// Bytes that are read as an anonymous report, a campaign, counts, published numbers, or a
/// collection.
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
    match read_published(text) {
        Ok(read) => {
            assert_eq!(read_published(&read.text()).as_ref(), Ok(&read));
            for assessment in by {
                let favourable = read.favourable(assessment);
                let dimensions = favourable.map(|all| all.len());
                assert!(dimensions.is_none_or(|found| found == assessment.dimensions.len()));
            }
        }
        Err(problems) => are_told(&problems),
    }
    let all: Vec<&Assessment> = by.iter().collect();
    match read_collection(&all, text) {
        Ok(read) => {
            let written = collection(&all, &read).expect("all assessments are there");
            assert_eq!(read_collection(&all, &written).as_ref(), Ok(&read));
            assert_eq!(read_collected_campaign(&written), Ok(read.campaign));
        }
        Err(problems) => are_told(&problems),
    }
    for assessment in by {
        counts_law(by, assessment, text);
    }
}

/// Bytes that are read as counts on this assessment.
fn counts_law(by: &[Assessment], assessment: &Assessment, text: &str) {
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
            let side = Side {
                assessment,
                layout: &layout,
                released: &shown,
            };
            // (Counts that contradict one another are refused once they are published.)
            if let Err(problems) = read_published(&published(&campaign, &[side])) {
                are_told(&problems);
            }
        }
        Err(problems) => are_told(&problems),
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
