//! The interface's words: each message says something in each language, differs between languages,
//! and shows all that it is given.

mod common;

use std::collections::BTreeSet;

use common::variants::{variant, variants};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Fault, Message, text};

/// Each message once; every number and word in it is one that stands nowhere else.
#[allow(clippy::too_many_lines, reason = "a list of all there are")]
fn messages() -> Vec<Message<'static>> {
    use Message as M;
    vec![
        M::Language,
        M::Minutes(701, 702),
        M::Extent(703, 704),
        M::PrivacyTitle,
        M::PrivacyLocal,
        M::PrivacySaved,
        M::PrivacyReport,
        M::AnsweringTitle,
        M::AnsweringToday,
        M::AnsweringExceptions,
        M::AnsweringKeys,
        M::MethodTitle,
        M::SourcesTitle,
        M::Edition("word5", "word6", "word7"),
        M::Begin,
        M::Resume,
        M::ResumeFrom(708, 709),
        M::StartAnew,
        M::LoadReport,
        M::PageOf(710, 711),
        M::CannotSee,
        M::DoesNotApply,
        M::ClearAnswer,
        M::Continue,
        M::BackToReview,
        M::Back,
        M::HeldTitle(712),
        M::HeldItem,
        M::HeldItemOnly,
        M::ReviewTitle,
        M::ReviewIntro,
        M::ReviewOpen(713),
        M::Change,
        M::Unanswered,
        M::NotReached,
        M::SeeReport,
        M::ReportTitle,
        M::NotEnoughOverall,
        M::NotEnough,
        M::LevelReached(714, 715, "word16"),
        M::LevelByScore("word17"),
        M::ObstaclesTitle("word18"),
        M::ObstacleScore(719, 720),
        M::ObstacleScorePoints(721),
        M::ObstacleDimension("word22", 723, 724, 725),
        M::ObstacleDimensionLevel("word26", "word27"),
        M::ObstacleDimensionUnknown("word28"),
        M::ObstacleNeeded("word29"),
        M::ObstacleGiven("word30"),
        M::LevelMayBeHigher,
        M::TopLevel,
        M::ScoresTitle,
        M::OverallScore,
        M::ScoreOf(731, 732),
        M::ScoresNote,
        M::ChartTitle,
        M::ChartSentence("word33"),
        M::Dimension,
        M::Score,
        M::Level,
        M::Answered,
        M::CountOf(734, 735),
        M::Strongest,
        M::Weakest,
        M::AllEqual,
        M::CoverageTitle,
        M::Coverage(736, 737),
        M::CoverageCannotSee(738),
        M::CoverageDoesNotApply(739),
        M::UnseenNote,
        M::WhyTitle,
        M::WhyRules,
        M::WhyDimension(740, 741),
        M::WhyMean(742, 743),
        M::WhySum(744, 745),
        M::WhyNotEnough,
        M::Item,
        M::Answer,
        M::Points,
        M::Weight,
        M::KeepTitle,
        M::KeepNote,
        M::Download,
        M::ReviewAnswers,
        M::ToStart,
        M::Erase,
        M::AskStartAnew(746),
        M::AskErase(747),
        M::AskReplace(748, 749),
        M::YesStartAnew,
        M::YesErase,
        M::YesReplace,
        M::Keep,
        M::Loaded,
        M::OtherMethod,
        M::SetAside(750),
        M::Refused,
        M::Erased,
        M::BroughtBack,
        M::NoTexts,
        M::NoProgram,
        M::OneMoment,
        M::NotSaved(Fault::Denied),
        M::Unreadable,
        M::Newer,
        M::DownloadUnreadable,
        M::Undo,
        M::Close,
        M::CannotLoad,
        M::PlaceOf("word52"),
        M::WholeDocument,
        M::Expected("word53"),
        M::Found("word54"),
    ]
}

/// The numbers and words that a message was given.
fn given(message: &Message) -> Vec<String> {
    let debug = format!("{message:?}");
    let parts = debug.split(|c: char| !c.is_alphanumeric()).skip(1);
    let parts = parts.filter(|part| part.chars().any(|c| c.is_ascii_digit()));
    parts.map(str::to_owned).collect()
}

#[test]
fn the_list_of_messages_is_whole() {
    let listed: BTreeSet<String> = messages().iter().map(variant).collect();
    assert_eq!(listed, variants("src/wording/message.rs", "Message"));
}

#[test]
fn each_message_shows_all_that_it_is_given() {
    for message in messages() {
        for locale in Locale::ALL {
            let words = text(locale, &message);
            for part in given(&message) {
                let found = words.matches(&part).count();
                assert_eq!(found, 1, "{locale:?} {message:?}: {words}");
            }
            assert!(!words.contains(['{', '}']), "{locale:?}: {words}");
        }
    }
}

/// Words that two languages really share.
const SHARED: [&str; 6] = [
    "Dimension",
    "Points",
    "Question",
    "Score",
    "Scores",
    "Sources",
];

#[test]
fn no_message_was_forgotten_in_translation() {
    for message in messages() {
        let words = Locale::ALL.map(|locale| text(locale, &message).into_owned());
        assert!(words.iter().all(|words| !words.trim().is_empty()));
        let distinct = words.iter().collect::<BTreeSet<_>>().len();
        let bare = given(&message).join(" ");
        let shared = |one: &str| {
            let one = one.trim_end_matches(|c: char| !c.is_alphabetic());
            SHARED
                .iter()
                .any(|shared| one == *shared || one.starts_with("Questionnaire word"))
        };
        let excused = words.iter().any(|one| shared(one) || *one == bare);
        assert!(distinct == 3 || excused, "{words:?}");
    }
}
