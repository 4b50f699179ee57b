//! One item: native radio buttons in a fieldset, two further answers, and a way to take one back.

use yew::{AttrValue, Callback, Html, KeyboardEvent, html};

use crate::answers::{Answer, standings, taken};
use crate::definition::{Exceptions, ItemIx, OptionIx};
use crate::session::Action;
use crate::views::{Intent, Scene, controls, shared};
use crate::wording::Message;

/// The id of an item's fieldset.
fn item_id(scene: &Scene, item: ItemIx) -> AttrValue {
    AttrValue::from(format!("item-{}", scene.session.assessment.item(item).id))
}

/// The id of the radio button of an answer.
fn answer_id(scene: &Scene, item: ItemIx, answer: Answer) -> AttrValue {
    let of = scene.session.assessment.item(item);
    let answer = match answer {
        Answer::Chosen(option) => &of.options[option.0].id,
        Answer::CannotSee => "cannot-see",
        Answer::DoesNotApply => "does-not-apply",
    };
    AttrValue::from(format!("item-{}-{answer}", of.id))
}

/// The id of the button that an item's focus goes to: the answer given, else the first.
pub fn first_answer(scene: &Scene, item: ItemIx) -> AttrValue {
    let given = given(scene, item);
    given.map_or_else(
        || first_offered(scene, item),
        |given| answer_id(scene, item, given),
    )
}

/// The answer given, unless it is an option that is no longer offered.
fn given(scene: &Scene, item: ItemIx) -> Option<Answer> {
    let given = scene.session.answers.get(item)?;
    match given {
        Answer::Chosen(option) if !offered(scene, item).contains(&option) => None,
        _ => Some(given),
    }
}

/// The id of the button of the first option that is offered.
fn first_offered(scene: &Scene, item: ItemIx) -> AttrValue {
    let first = offered(scene, item).first().copied();
    answer_id(scene, item, Answer::Chosen(first.unwrap_or(OptionIx(0))))
}

/// An item with its options.
pub fn item(scene: &Scene, item: ItemIx) -> Html {
    let texts = scene.session.texts.item(item);
    let of = scene.session.assessment.item(item);
    let id = item_id(scene, item);
    let told_id = |kind| format!("{id}-{kind}");
    let (hint_id, reworded_id, error_id) = (told_id("hint"), told_id("reworded"), told_id("error"));
    let held = scene.session.held.contains(&item);
    let reworded = scene.session.reworded().any(|one| one == item);
    let described = described_by([
        texts.hint.is_some().then_some(&hint_id),
        reworded.then_some(&reworded_id),
        held.then_some(&error_id),
    ]);
    let options = offered(scene, item).into_iter().map(|at| {
        let text = shared(&texts.options[at.0]);
        option(scene, item, Answer::Chosen(at), text)
    });
    html! {
        <fieldset key={&*of.id} {id} class={if held { "item held" } else { "item" }} part="item"
            aria-describedby={described} onkeydown={number_keys(scene, item)}>
            <legend>{ shared(&texts.stem) }</legend>
            if let Some(hint) = &texts.hint {
                <p class="hint" id={hint_id}>{ shared(hint) }</p>
            }
            if reworded {
                <p class="open" id={reworded_id}>{ scene.say(&Message::RewordedItem) }</p>
            }
            if held {
                <p class="error" id={error_id}>{ scene.say(&what_to_do(of.exceptions)) }</p>
            }
            <div class="options">{ for options }</div>
            { exceptions(scene, item) }
        </fieldset>
    }
}

/// The options of an item, without those chosen already in items that it must differ from.
fn offered(scene: &Scene, item: ItemIx) -> Vec<OptionIx> {
    let session = scene.session;
    let of = session.assessment.item(item);
    let all = (0..of.options.len()).map(OptionIx);
    if of.differs_from.is_empty() {
        return all.collect();
    }
    let standings = standings(&session.assessment, &session.answers);
    all.filter(|option| !taken(&session.assessment, &standings, item, *option))
        .collect()
}

fn what_to_do(allowed: Exceptions) -> Message<'static> {
    if allowed.cannot_see || allowed.does_not_apply {
        Message::HeldItem
    } else {
        Message::HeldItemOnly
    }
}

fn described_by(ids: [Option<&String>; 3]) -> Option<AttrValue> {
    let ids: Vec<&str> = ids.into_iter().flatten().map(String::as_str).collect();
    (!ids.is_empty()).then(|| AttrValue::from(ids.join(" ")))
}

fn exceptions(scene: &Scene, item: ItemIx) -> Html {
    let allowed = scene.session.assessment.item(item).exceptions;
    let given = given(scene, item).is_some();
    html! {
        <div class="exceptions">
            if allowed.cannot_see {
                { option(scene, item, Answer::CannotSee, scene.say(&Message::CannotSee)) }
            }
            if allowed.does_not_apply {
                { option(scene, item, Answer::DoesNotApply, scene.say(&Message::DoesNotApply)) }
            }
            if given {
                { controls::quiet(scene.say(&Message::ClearAnswer), clear(scene, item)) }
            }
        </div>
    }
}

fn option(scene: &Scene, item: ItemIx, answer: Answer, text: AttrValue) -> Html {
    let id = answer_id(scene, item, answer);
    let name = &scene.session.assessment.item(item).id;
    let checked = scene.session.answers.get(item) == Some(answer);
    html! {
        <label key={&*id} class="option" part="option">
            <input type="radio" id={id.clone()} name={shared(name)} {checked}
                onchange={scene.act(Action::Answered(item, answer))} />
            <span>{ text }</span>
        </label>
    }
}

/// The button that clears goes away with the answer: the focus goes to the first option.
fn clear<E>(scene: &Scene, item: ItemIx) -> Callback<E> {
    scene.act_then(Action::Cleared(item), first_offered(scene, item))
}

/// The keys 1 to 9 choose the option at that place, of those offered, of the item in focus.
fn number_keys(scene: &Scene, item: ItemIx) -> Callback<KeyboardEvent> {
    let intend = scene.intend.clone();
    let offered: Vec<(Answer, AttrValue)> = offered(scene, item)
        .into_iter()
        .map(Answer::Chosen)
        .map(|answer| (answer, answer_id(scene, item, answer)))
        .collect();
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let Some(at) = digit(&event.code()).and_then(|digit| digit.checked_sub(1)) else {
            return;
        };
        if let Some((answer, id)) = offered.get(at) {
            event.prevent_default();
            let answer = *answer;
            intend.emit(Intent::Act(Action::Answered(item, answer)));
            intend.emit(Intent::Focus(id.clone()));
        }
    })
}

/// The digit of a key, by its place: on a French keyboard the digits' row gives letters.
fn digit(code: &str) -> Option<usize> {
    let digit = code
        .strip_prefix("Digit")
        .or_else(|| code.strip_prefix("Numpad"))?;
    digit.parse().ok()
}
