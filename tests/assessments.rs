//! Every definition in `assessments/` is sound, complete in every language, and fits the others:
//! mirrors have their counterpart, the first look its originals, and nothing in it is idle.

mod common;

use std::fs;

use common::reach::ask;
use common::{assessments, definitions, root, sound, text_of};
use cx_maturity::answers::{Answers, Standing, standings};
use cx_maturity::definition::wire::{Facet, FunctionId, ResultKind};
use cx_maturity::definition::{Assessment, Item, ItemIx, MemberOf, PageIx, parse_document};
use serde_json::Value;

#[test]
fn every_definition_is_sound_and_complete_in_every_language() {
    for (path, text) in definitions() {
        let (assessment, texts) = parse_document(&text)
            .unwrap_or_else(|problems| panic!("{}: {problems:#?}", path.display()));
        assert_eq!(
            assessment.languages.len(),
            texts.len(),
            "{}",
            path.display()
        );
    }
    assert!(!assessments().is_empty());
}

/// The published assessments.
fn published() -> Vec<Assessment> {
    let sound = assessments().into_iter().map(|(path, text)| {
        let parsed = parse_document(&text);
        parsed.unwrap_or_else(|_| panic!("{}", path.display())).0
    });
    sound.collect()
}

#[test]
fn all_speak_the_same_languages() {
    let tags = |assessment: &Assessment| {
        let languages = assessment.languages.iter();
        languages.map(|(locale, _)| *locale).collect::<Vec<_>>()
    };
    let all = published();
    assert!(all.iter().all(|one| tags(one) == tags(&all[0])));
    assert_eq!(tags(&all[0]).len(), 3);
}

/// The points of an item's options, in the order shown.
fn ladder(item: &Item) -> Vec<u32> {
    item.options.iter().map(|option| option.points).collect()
}

/// The same number of points means the same state in both.
#[test]
fn a_mirror_shows_an_item_with_the_same_points() {
    for assessment in published() {
        for item in &assessment.items {
            let Some(mirror) = &item.mirrors else {
                continue;
            };
            let (other, _) = sound(&mirror.assessment);
            assert_ne!(other.id, assessment.id, "{}", item.id);
            let at = other.item_with_id(&mirror.item);
            let at = at.unwrap_or_else(|| panic!("{}: no {}", item.id, mirror.item));
            assert_eq!(ladder(item), ladder(other.item(at)), "{}", item.id);
            let mut points = ladder(item);
            points.sort_unstable();
            assert_eq!(points, [0, 1, 2, 3, 4], "{}", item.id);
        }
    }
}

fn readme(id: &str) -> String {
    let path = root().join("assessments").join(id).join("README.md");
    fs::read_to_string(path).expect("is there")
}

/// What stands between backticks.
fn marked(text: &str) -> Vec<String> {
    let parts = text.split('`').skip(1).step_by(2);
    parts.map(str::to_owned).collect()
}

/// The rows of the README's table of pairs: the items here, and their counterpart.
fn pairs_told() -> Vec<(String, String)> {
    let readme = readme("everyone");
    let rows = readme
        .lines()
        .skip_while(|line| !line.starts_with("| here |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let pairs = rows.flat_map(|row| {
        let cells: Vec<&str> = row.split('|').collect();
        let other = marked(cells[2]).concat();
        let here = marked(cells[1]).into_iter();
        here.map(move |item| (item, other.clone()))
            .collect::<Vec<_>>()
    });
    pairs.collect()
}

#[test]
fn the_readmes_tell_which_items_are_mirrored() {
    let (everyone, _) = sound("everyone");
    let mirrors = everyone.items.iter().filter_map(|item| {
        let mirror = item.mirrors.as_ref()?;
        assert_eq!(&*mirror.assessment, "organisation");
        Some((item.id.to_string(), mirror.item.to_string()))
    });
    let mirrors: Vec<_> = mirrors.collect();
    assert_eq!(pairs_told(), mirrors);
    let readme = readme("organisation");
    let told = readme.split("Mirrored for employees in `everyone`:").nth(1);
    let told = told.and_then(|rest| rest.split('.').next());
    let mut told = marked(told.expect("tells it"));
    let mut of: Vec<_> = mirrors.into_iter().map(|(_, other)| other).collect();
    told.sort_unstable();
    of.sort_unstable();
    of.dedup();
    assert_eq!(told, of);
}

fn entry<'a>(list: &'a Value, id: &str) -> &'a Value {
    let mut entries = list.as_array().expect("is a list").iter();
    entries.find(|one| one["id"] == id).expect("is there")
}

/// An answer that is handed on means the same in both.
#[test]
fn the_first_look_has_items_of_the_full_assessment_to_the_letter() {
    let document = |id: &str| -> Value { serde_json::from_str(&text_of(id)).expect("is JSON") };
    let (quick, _) = sound("quick");
    let full = quick.continues.as_deref().expect("leads on");
    assert_eq!(
        (quick.result, full),
        (ResultKind::Screening, "organisation")
    );
    assert!(quick.levels.is_empty() && quick.actions.is_empty());
    let (here, there) = (document("quick"), document(full));
    assert_eq!(quick.items.len(), 10);
    for item in &quick.items {
        let id = &*item.id;
        assert_eq!(entry(&here["items"], id), entry(&there["items"], id));
        assert!(item.scale.is_none(), "{id}: its options are its own");
        for language in ["en", "fr", "it"] {
            let texts = |of: &Value| of["texts"][language]["items"][id].clone();
            assert!(texts(&here).is_object(), "{language}: {id}");
            assert_eq!(texts(&here), texts(&there), "{language}: {id}");
        }
    }
}

/// A score has it, or it is a facet and tells what a score can't.
#[test]
fn every_item_is_asked_for_something() {
    for assessment in published() {
        for at in (0..assessment.items.len()).map(ItemIx) {
            let item = assessment.item(at);
            let scored = assessment.dimensions.iter().any(|dimension| {
                let mut members = dimension.members.iter();
                members.any(|member| member.of == MemberOf::Item(at))
            });
            assert_ne!(scored, item.facet.is_some(), "{}", item.id);
        }
    }
}

/// Reports can be put side by side by their facets: none lacks an answer that another has.
#[test]
fn facets_have_all_their_options() {
    for assessment in published() {
        for item in &assessment.items {
            let functions = || FunctionId::ALL.iter().map(|(id, _)| *id);
            let expected: Vec<&str> = match item.facet {
                None => continue,
                Some(Facet::Function) => functions().chain(["undisclosed"]).collect(),
                Some(Facet::Source) => functions().chain(["nobody"]).collect(),
                Some(Facet::Ladder) => vec!["dissatisfied", "satisfied", "loyal", "advocate"],
            };
            let found: Vec<&str> = item.options.iter().map(|option| &*option.id).collect();
            assert_eq!(found, expected, "{}", item.id);
        }
    }
}

#[test]
fn every_item_of_every_page_can_be_asked() {
    for assessment in published() {
        for page in (0..assessment.pages.len()).map(PageIx) {
            let page = assessment.page(page);
            assert!(!page.items.is_empty(), "{}", page.id);
            for &item in &page.items {
                let mut answers = Answers::none(&assessment);
                ask(&assessment, &mut answers, item);
                let found = standings(&assessment, &answers)[item.0];
                let id = &assessment.item(item).id;
                assert_eq!(found, Standing::Unanswered, "{id} on {}", page.id);
            }
        }
    }
}
