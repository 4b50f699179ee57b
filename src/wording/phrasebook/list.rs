//! Every message with its number: that of its line in a phrasebook.
//!
//! One that is missing here does not compile.

use super::parameter::{Given, Parameter};
use crate::wording::Message;

#[cfg(not(target_arch = "wasm32"))]
use super::parameter::Draw;

/// How many parameters a message has at most.
const MOST: usize = 3;

/// Makes of a list of all messages, each with a letter for each of its parameters, what the room
/// needs to know of them.
macro_rules! list {
    ($($name:ident $(($($given:ident),+))?,)+) => {
        enum Number {
            $($name),+
        }

        /// How many messages there are.
        pub const COUNT: usize = [$(Number::$name as usize),+].len();

        impl Message<'_> {
            /// Its number, and what it is given.
            pub(super) fn parts(&self) -> (usize, [Given<'_>; MOST]) {
                let mut all = [const { Given::Nothing }; MOST];
                let mut _next = all.iter_mut();
                let number = match self {
                    $(Self::$name $(($($given),+))? => {
                        $($(*_next.next().expect("none has more") = $given.given();)+)?
                        Number::$name
                    })+
                };
                (number as usize, all)
            }
        }

        /// What makes each message of parameters that are drawn, in their order.
        #[cfg(not(target_arch = "wasm32"))]
        pub const ALL: [fn(&mut dyn Draw) -> Message<'static>; COUNT] = [$(
            |_from| Message::$name $(($({
                let $given = Parameter::drawn(_from);
                $given
            }),+))?
        ),+];
    };
}

list! {
    Language,
    Glossary,
    ChoiceTitle,
    ChoiceLead,
    Choose,
    AllAssessments,
    BackToBench,
    NoAssessment,
    TakenOn(a),
    Suggested(a),
    Minutes(a, b),
    Extent(a, b),
    PrivacyTitle,
    PrivacyLocal,
    PrivacySaved,
    SavedForDays(a),
    Privacy,
    SavedInFile,
    SavedInTab,
    SavedNowhere,
    PrivacyReport,
    AnsweringTitle,
    AnsweringToday,
    AnsweringExceptions,
    AnsweringKeys,
    MethodTitle,
    SourcesTitle,
    Edition(a, b, c),
    Begin,
    Resume,
    ResumeFrom(a, b),
    StartAnew,
    LoadReport,
    PageOf(a, b),
    CannotSee,
    DoesNotApply,
    ClearAnswer,
    Continue,
    BackToReview,
    Back,
    HeldTitle(a),
    HeldItem,
    HeldItemOnly,
    ReviewTitle,
    ReviewIntro,
    ReviewOpen(a),
    Change,
    Unanswered,
    NotReached,
    SeeReport,
    ToStart,
    Erase,
    Download,
    AskStartAnew(a),
    AskErase(a),
    YesStartAnew,
    YesErase,
    Keep,
    Loaded,
    OtherMethod,
    SetAside(a),
    Reworded(a),
    RewordedItem,
    Together,
    AgainBegun,
    Restore,
    Refused,
    Erased,
    RunErased,
    NotKept,
    BroughtBack,
    NoTexts,
    NoProgram,
    OneMoment,
    NotSaved(a),
    Unreadable,
    Newer,
    DownloadUnreadable,
    Undo,
    Close,
    PlaceOf(a),
    WholeDocument,
    Expected(a),
    Found(a),
}
