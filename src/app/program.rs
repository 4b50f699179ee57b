//! The two programs: one answers and loads first, one reports and loads while the other is used.

use std::rc::Rc;

use yew::Html;

use crate::locale::Locale;
use crate::ports::Ports;
use crate::session::{Action, Session};
use crate::views::{self, Scene, Take};
use crate::wording::{Phrasebook, Voice};

use super::contribution::reported;
use super::take::take;

/// One of the programs that share a session.
pub trait Program: 'static {
    /// Whether it needs the whole of an assessment, or only what it takes to answer.
    const WHOLE: bool;

    /// The name of the other.
    const OTHER: &'static str;

    /// What speaks a language to the respondent, from a file where the program has no words itself;
    /// `None` where the file can't be read.
    fn voice(locale: Locale, words: Option<&Vec<u8>>) -> Option<Rc<dyn Voice>>;

    /// Whether it is its turn.
    fn has(session: &Session) -> bool;

    /// What it shows.
    fn show(scene: &Scene, ports: &Rc<Ports>) -> Html;

    /// What an action makes of a session, if anything.
    fn apply(session: &Session, action: Action) -> Option<Session>;

    /// The report on the present answers; before its turn, without scores.
    fn report(session: &Session) -> String;

    /// Makes what can be taken along, and hands it over.
    fn take(what: Take, session: &Session, ports: &Ports);
}

/// Start, pages, review.
#[derive(Debug)]
pub struct Answering;

impl Program for Answering {
    const WHOLE: bool = false;
    const OTHER: &'static str = "reporting";

    fn voice(_: Locale, words: Option<&Vec<u8>>) -> Option<Rc<dyn Voice>> {
        Some(Rc::new(Phrasebook::load(words?)?))
    }

    fn has(session: &Session) -> bool {
        !session.reports()
    }

    fn show(scene: &Scene, _: &Rc<Ports>) -> Html {
        views::answering(scene)
    }

    fn apply(session: &Session, action: Action) -> Option<Session> {
        session.apply_answering(action)
    }

    fn report(session: &Session) -> String {
        session.unscored()
    }

    /// There is nothing to take along before there is a report.
    fn take(_: Take, _: &Session, _: &Ports) {}
}

/// All that comes after the answers.
#[derive(Debug)]
pub struct Reporting;

impl Program for Reporting {
    const WHOLE: bool = true;
    const OTHER: &'static str = "answering";

    /// Most of its words are its own: those of the first program are there besides.
    fn voice(locale: Locale, _: Option<&Vec<u8>>) -> Option<Rc<dyn Voice>> {
        Some(Rc::new(locale))
    }

    fn has(session: &Session) -> bool {
        session.reports()
    }

    fn show(scene: &Scene, ports: &Rc<Ports>) -> Html {
        reported(scene, ports)
    }

    fn apply(session: &Session, action: Action) -> Option<Session> {
        session.apply(action)
    }

    fn report(session: &Session) -> String {
        session.report()
    }

    fn take(what: Take, session: &Session, ports: &Ports) {
        take(what, session, ports);
    }
}
