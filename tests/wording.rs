//! The interface's words: each message says something in each language, differs between languages,
//! and shows all that it is given.

mod common;

use std::collections::BTreeSet;
use std::fmt::Debug;

use common::variants::{variant, variants};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Fault, Message, ReportMessage, Words};

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
        Message::Download,
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
        M::ChoiceTitle,
        M::ChoiceLead,
        M::Choose,
        M::AllAssessments,
        M::NoAssessment,
        M::TakenOn(1),
        M::TakenOn(10),
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

/// The same, of the report.
fn report_messages() -> Vec<ReportMessage<'static>> {
    use ReportMessage as R;
    vec![
        R::ReportTitle,
        R::NotEnoughOverall,
        R::NotEnough,
        R::LevelReached(714, 715, "word16"),
        R::LevelByScore("word17"),
        R::ObstaclesTitle("word18"),
        R::ObstacleScore(719, 720),
        R::ObstacleScorePoints(721),
        R::ObstacleDimension("word22", 723, 724, 725),
        R::ObstacleDimensionLevel("word26", "word27"),
        R::ObstacleDimensionUnknown("word28"),
        R::ObstacleNeeded("word29"),
        R::ObstacleGiven("word30"),
        R::LevelMayBeHigher,
        R::TopLevel,
        R::ScoresTitle,
        R::OverallScore,
        R::ScoreOf(731, 732),
        R::ScoresNote,
        R::ChartTitle,
        R::ChartSentence("word33"),
        R::Dimension,
        R::Score,
        R::Level,
        R::Answered,
        R::CountOf(734, 735),
        R::Strongest,
        R::Weakest,
        R::AllEqual,
        R::CoverageTitle,
        R::Coverage(736, 737),
        R::CoverageCannotSee(738),
        R::CoverageDoesNotApply(739),
        R::UnseenNote,
        R::WhyTitle,
        R::WhyRules,
        R::WhyDimension(740, 741),
        R::WhyMean(742, 743),
        R::WhySum(744, 745),
        R::WhyNotEnough,
        R::Item,
        R::Answer,
        R::Points,
        R::Weight,
        R::KeepTitle,
        R::KeepNote,
        R::ReviewAnswers,
    ]
}

/// A message of any kind: how it is written in Rust, and in words.
struct Said {
    debug: String,
    words: [String; 3],
}

fn said<T: Words + Debug>(messages: &[T]) -> impl Iterator<Item = Said> + '_ {
    messages.iter().map(|message| Said {
        debug: format!("{message:?}"),
        words: Locale::ALL.map(|locale| message.words(locale).into_owned()),
    })
}

fn all() -> Vec<Said> {
    let (messages, of_report) = (messages(), report_messages());
    said(&messages).chain(said(&of_report)).collect()
}

/// The numbers and words that a message was given.
fn given(debug: &str) -> Vec<String> {
    let parts = debug.split(|c: char| !c.is_alphanumeric()).skip(1);
    let parts = parts.filter(|part| part.chars().any(|c| c.is_ascii_digit()));
    parts.map(str::to_owned).collect()
}

/// The list has each variant of the enum in this file.
fn check_whole<T: Debug>(messages: &[T], path: &str, name: &str) {
    let listed: BTreeSet<String> = messages.iter().map(variant).collect();
    assert_eq!(listed, variants(path, name));
}

#[test]
fn the_lists_of_messages_are_whole() {
    check_whole(&messages(), "src/wording/message.rs", "Message");
    let path = "src/wording/report/message.rs";
    check_whole(&report_messages(), path, "ReportMessage");
}

#[test]
fn each_message_shows_all_that_it_is_given() {
    for Said { debug, words } in all() {
        for words in words {
            for part in given(&debug) {
                // "One" may stand for 1.
                let found = words.matches(&part).count();
                assert!(found == 1 || part == "1", "{debug}: {words}");
            }
            assert!(!words.contains(['{', '}']), "{debug}: {words}");
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
    for Said { debug, words } in all() {
        assert!(words.iter().all(|words| !words.trim().is_empty()));
        let distinct = words.iter().collect::<BTreeSet<_>>().len();
        let bare = given(&debug).join(" ");
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
