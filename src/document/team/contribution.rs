//! What a respondent can hand over to a campaign, or why nothing.

use super::{Campaign, Instrument, Month, Withheld, anonymous, campaign_hash, handed};
use crate::answers::Answers;
use crate::date::Date;
use crate::definition::Assessment;
use crate::problem::Problem;

/// The name of the file, the same for everybody: it tells nothing.
pub const ANONYMOUS_NAME: &str = "anonymous-report.jsonl";

/// An anonymous report that can be saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared<'a> {
    /// The campaign that it is for.
    pub campaign: &'a Campaign,
    /// A day of the month that it names.
    pub day: Date,
    /// The answers in it.
    pub handed: Answers,
    /// Its very text.
    pub text: String,
}

/// Why nothing can be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance<'a> {
    /// It is not known for what.
    NoCampaign,
    /// What was given as a campaign is none.
    Broken(&'a [Problem]),
    /// The campaign is about other assessments.
    OtherAssessment(&'a Campaign),
    /// It is about another version of this one.
    OtherVersion(&'a Campaign),
    /// The device does not know the day.
    NoDay,
    /// The campaign's last day is past.
    Ended(&'a Campaign),
    /// There is no answer.
    Unanswered,
}

/// Whether a campaign collects reports on exactly this assessment.
pub fn collects(campaign: &Campaign, assessment: &Assessment) -> bool {
    campaign.instruments.contains(&Instrument::of(assessment))
}

/// What is handed over to a campaign on a day.
///
/// # Errors
/// Nothing can be, for the first of these reasons that holds.
pub fn prepared<'a>(
    assessment: &Assessment,
    answers: &Answers,
    campaign: Option<&'a Result<Campaign, Vec<Problem>>>,
    today: Option<Date>,
    withheld: Withheld,
) -> Result<Prepared<'a>, Hindrance<'a>> {
    let campaign = match campaign {
        None => return Err(Hindrance::NoCampaign),
        Some(Err(problems)) => return Err(Hindrance::Broken(problems)),
        Some(Ok(campaign)) => campaign,
    };
    if !collects(campaign, assessment) {
        let mut ids = campaign.instruments.iter().map(|one| &*one.id);
        return Err(if ids.any(|id| id == &*assessment.id) {
            Hindrance::OtherVersion(campaign)
        } else {
            Hindrance::OtherAssessment(campaign)
        });
    }
    let day = today.ok_or(Hindrance::NoDay)?;
    if day > campaign.until {
        return Err(Hindrance::Ended(campaign));
    }
    let handed = handed(assessment, answers, withheld);
    if handed.given() == 0 {
        return Err(Hindrance::Unanswered);
    }
    let hash = campaign_hash(campaign);
    let text = anonymous(assessment, &handed, Some(&hash), Month::of(day));
    Ok(Prepared {
        campaign,
        day,
        handed,
        text,
    })
}

/// The parts of a report that are there to be left out.
pub fn separable(assessment: &Assessment, answers: &Answers) -> Withheld {
    let whole = Withheld::default();
    let all = handed(assessment, answers, whole);
    let changes = |withheld| handed(assessment, answers, withheld) != all;
    Withheld {
        function: changes(Withheld {
            function: true,
            ..whole
        }),
        sources: changes(Withheld {
            sources: true,
            ..whole
        }),
    }
}
