//! The actions that a team has taken on, as the same table that trackers take a respondent's plan from.

use std::rc::Rc;

use super::plan_csv::{head, rows};
use super::table::table;
use crate::definition::{Assessment, Texts};
use crate::locale::Locale;
use crate::plan::{Entry, Plan, What};
use crate::team::owner;

/// The table: the actions in the order in which they were taken, each out of the library that has it.
/// All are open and for now; the owner is the function that an action is for. An action that is in none
/// of the libraries is left out: there is nothing to say of it.
pub fn team_plan(locale: Locale, sides: &[(&Assessment, &Texts)], taken: &[String]) -> String {
    let plans: Vec<(&Assessment, &Texts, Plan)> = taken
        .iter()
        .filter_map(|id| {
            let of = |side: &&(&Assessment, &Texts)| side.0.action_with_id(id).is_some();
            let &(assessment, texts) = sides.iter().find(of)?;
            let action = assessment.action(assessment.action_with_id(id)?);
            let entry = Entry {
                what: What::Proposed(Rc::clone(&action.id)),
                now: true,
                owner: owner(assessment, action),
                due: None,
                done: false,
            };
            let plan = Plan {
                entries: vec![entry],
                ..Plan::default()
            };
            Some((assessment, texts, plan))
        })
        .collect();
    let all = plans
        .iter()
        .flat_map(|(assessment, texts, plan)| rows(assessment, texts, plan));
    let all: Vec<_> = std::iter::once(head(locale)).chain(all).collect();
    table(locale, &all)
}
