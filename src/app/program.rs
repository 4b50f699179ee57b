//! The two programs: one answers and loads first, one reports and loads while the other is used.

use yew::Html;

use crate::session::Step;
use crate::views::{self, Scene};

/// One of the programs that share a session.
pub trait Program: 'static {
    /// Whether it needs the whole of an assessment, or only what it takes to answer.
    const WHOLE: bool;

    /// The name of the other.
    const OTHER: &'static str;

    /// Whether a step is its own.
    fn has(step: Step) -> bool;

    /// What it shows.
    fn show(scene: &Scene) -> Html;
}

/// Start, pages, review.
#[derive(Debug)]
pub struct Answering;

impl Program for Answering {
    const WHOLE: bool = false;
    const OTHER: &'static str = "reporting";

    fn has(step: Step) -> bool {
        !step.reports()
    }

    fn show(scene: &Scene) -> Html {
        views::answering(scene)
    }
}

/// All that comes after the answers.
#[derive(Debug)]
pub struct Reporting;

impl Program for Reporting {
    const WHOLE: bool = true;
    const OTHER: &'static str = "answering";

    fn has(step: Step) -> bool {
        step.reports()
    }

    fn show(scene: &Scene) -> Html {
        views::reporting(scene)
    }
}
