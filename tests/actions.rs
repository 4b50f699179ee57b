//! The actions of the published assessments: each can be proposed, and they are spread as the
//! READMEs say.

mod common;

use common::reach::{complete, fill};
use common::{assessments, sound};
use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::wire::{Facet, ResultKind, Track};
use cx_maturity::definition::{
    Action, ActionIx, Assessment, DimensionIx, ItemIx, LevelIx, LowItem, MemberOf, OptionIx,
    Trigger,
};
use cx_maturity::plan::{Plan, for_the_week, proposals};
use cx_maturity::scoring::score;

/// The published assessments.
fn published() -> impl Iterator<Item = Assessment> {
    let ids = ["organisation", "everyone", "quick"];
    assert_eq!(ids.len(), assessments().len());
    ids.into_iter().map(|id| sound(id).0)
}

fn items_of(assessment: &Assessment, dimension: DimensionIx) -> Vec<ItemIx> {
    let members = assessment.dimension(dimension).members.iter();
    let items = members.flat_map(|member| match member.of {
        MemberOf::Item(item) => vec![item],
        MemberOf::Dimension(inner) => items_of(assessment, inner),
    });
    items.collect()
}

/// The items that decide whether an action is triggered, each with the points it may have.
fn decisive(assessment: &Assessment, action: &Action) -> Vec<(ItemIx, u32, u32)> {
    match &action.trigger {
        Trigger::Step { dimension, .. } => {
            let items = items_of(assessment, *dimension).into_iter();
            items.map(|item| (item, 0, 4)).collect()
        }
        Trigger::Items(items) => items
            .iter()
            .map(|low| (low.item, low.at_least, low.at_most))
            .collect(),
    }
}

/// Complete answers on which an action is proposed: what decides it gets the same points, as far as
/// its range allows, and all else gets the same points too.
fn answers_for(assessment: &Assessment, at: ActionIx) -> Option<Answers> {
    let decisive = decisive(assessment, assessment.action(at));
    let worths = (0..=4).flat_map(|worth| (0..=4).map(move |rest| (worth, rest)));
    let mut tried = worths.map(|(worth, rest)| {
        let of = decisive.iter();
        let of = of.map(|(item, least, most)| (*item, worth.clamp(*least, *most)));
        complete(assessment, &of.collect::<Vec<_>>(), rest)
    });
    tried.find(|answers| {
        let scorecard = score(assessment, answers);
        let found = proposals(assessment, &scorecard, &Plan::default());
        found.iter().any(|one| one.action == at)
    })
}

#[test]
fn every_action_is_proposed_to_somebody() {
    for assessment in published() {
        for at in (0..assessment.actions.len()).map(ActionIx) {
            let id = &assessment.action(at).id;
            assert!(answers_for(&assessment, at).is_some(), "{id}");
        }
    }
}

/// Whoever does little of something is given what strengthens it; what exceeds expectations needs
/// some of it first.
#[test]
fn what_exceeds_is_not_for_the_bottom() {
    for assessment in published() {
        for action in &assessment.actions {
            let exceeds = action.track == Track::Exceed;
            if let Trigger::Items(items) = &action.trigger {
                let sound = |least: u32| if exceeds { least == 2 } else { least == 0 };
                let all = items.iter().all(|low| sound(low.at_least));
                assert!(all, "{}: {items:?}", action.id);
            }
        }
    }
}

#[test]
fn every_step_of_every_dimension_has_actions() {
    let (assessment, _) = sound("organisation");
    let top = LevelIx(assessment.levels.len() - 1);
    for dimension in assessment.main_dimensions() {
        let of = |level: LevelIx| {
            let actions = assessment.actions.iter();
            actions.filter(move |action| {
                let step = Trigger::Step {
                    dimension,
                    from: level,
                };
                action.trigger == step
            })
        };
        let id = &assessment.dimension(dimension).id;
        for level in (0..=top.0).map(LevelIx) {
            let least = if level == top { 1 } else { 2 };
            assert!(of(level).count() >= least, "{id} from {level:?}");
        }
        for track in [Track::Strengthen, Track::Exceed] {
            let mut all = (0..=top.0).flat_map(|level| of(LevelIx(level)));
            assert!(all.any(|action| action.track == track), "{id}: {track:?}");
        }
    }
}

#[test]
fn an_action_of_an_organisation_has_an_owner_a_question_and_a_day() {
    let (assessment, texts) = sound("organisation");
    for (at, action) in assessment.actions.iter().enumerate() {
        let days = action.horizon_days;
        assert!([30, 90, 180].contains(&days), "{}: {days}", action.id);
        assert!(action.owner.is_some(), "{}", action.id);
        for texts in &texts {
            let words = texts.action(ActionIx(at));
            let place = format!("{} {}", texts.locale.tag(), action.id);
            assert!(words.question.is_some(), "{place}");
            // The measure says by which day, and it is the day of the horizon.
            let mut numbers = words.measure.split(|c: char| !c.is_ascii_digit());
            assert!(
                numbers.any(|number| number == days.to_string()),
                "{place}: {days} in {}",
                words.measure
            );
        }
    }
}

#[test]
fn an_action_of_ones_own_is_for_this_week() {
    let (assessment, _) = sound("everyone");
    assert_eq!(assessment.result, ResultKind::Profile);
    for action in &assessment.actions {
        assert_eq!((action.owner, action.horizon_days), (None, 7));
        assert!(action.effort <= 2, "{}", action.id);
    }
    let strengthens = |item: ItemIx| {
        let mut actions = assessment.actions.iter();
        actions.any(|action| {
            let of = |items: &[_]| items.iter().any(|low: &LowItem| low.item == item);
            let at = matches!(&action.trigger, Trigger::Items(items) if of(items));
            at && action.track == Track::Strengthen
        })
    };
    for (at, item) in assessment.items.iter().enumerate() {
        assert_eq!(strengthens(ItemIx(at)), item.facet.is_none(), "{}", item.id);
    }
}

/// Three things in three parts of their work, one of them of the page of their own function.
#[test]
fn everybody_at_the_bottom_has_three_things_to_do_this_week() {
    let (assessment, _) = sound("everyone");
    let of_function = |item: &_| assessment.item(*item).facet == Some(Facet::Function);
    let function = (0..assessment.items.len()).map(ItemIx).find(of_function);
    let function = function.expect("is asked");
    let options = assessment.item(function).options.iter().enumerate();
    for (at, option) in options {
        for worth in 0..=2 {
            let mut answers = Answers::none(&assessment);
            answers.set(function, Some(Answer::Chosen(OptionIx(at))));
            fill(&assessment, &mut answers, worth);
            let week = for_the_week(&assessment, &score(&assessment, &answers));
            let own = format!("in-{}", option.id);
            let on_own_page = week.iter().filter(|one| {
                let items = decisive(&assessment, assessment.action(one.action));
                let page = assessment.page(assessment.page_of(items[0].0));
                *page.id == own
            });
            let expected = usize::from(&*option.id != "undisclosed");
            assert_eq!(on_own_page.count(), expected, "{}: {worth}", option.id);
            let mut dimensions: Vec<_> = week.iter().map(|one| one.dimension).collect();
            dimensions.sort_unstable();
            dimensions.dedup();
            assert_eq!((week.len(), dimensions.len()), (3, 3), "{}", option.id);
        }
    }
}
