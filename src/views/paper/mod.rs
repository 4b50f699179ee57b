//! An assessment on paper: all that is asked, to be read, printed and answered by pen, where no
//! program can run.
//!
//! Only the build renders it: nothing here is linked into a program. Refuses controls, since what
//! is filled in on paper is kept by nobody, and points, since they would sway the answers.

mod around;
mod condition;
mod question;

pub use around::{enclosed, top, without_script};

use yew::{AttrValue, Html, html};

use super::shared;
use super::start::{extent, method};
use crate::definition::{Assessment, Condition, ItemIx, PageIx, Texts};
use crate::wording::{Message, PaperMessage, Words};
use condition::condition;
use question::question;

/// What is put on paper: an assessment in one language, and its items in the order asked.
struct Sheet<'a> {
    assessment: &'a Assessment,
    texts: &'a Texts,
    order: Vec<ItemIx>,
}

/// The whole of it: what it is, how to answer, the questions, and what then happens.
pub fn paper(assessment: &Assessment, texts: &Texts) -> Html {
    let pages = assessment.pages.iter();
    let sheet = Sheet {
        assessment,
        texts,
        order: pages.flat_map(|page| page.items.clone()).collect(),
    };
    let pages = (0..assessment.pages.len()).map(|at| page(&sheet, PageIx(at)));
    html! {
        <article class="paper" lang={texts.locale.tag()}>
            { head(&sheet) }
            { for pages }
            { next(&sheet) }
            { glossary(&sheet) }
            { origin(&sheet) }
        </article>
    }
}

impl Sheet<'_> {
    fn say(&self, message: &impl Words) -> AttrValue {
        AttrValue::from(message.words(self.texts.locale))
    }

    /// The number of an item: its place on paper, from 1.
    fn number(&self, item: ItemIx) -> usize {
        let before = self.order.iter().take_while(|one| **one != item);
        before.count() + 1
    }

    /// The condition that all items of a page share: it is told once, at the page's head.
    fn shared_condition(&self, page: PageIx) -> Option<&Condition> {
        let mut items = self.assessment.page(page).items.iter();
        let items = items.by_ref().map(|item| self.assessment.item(*item));
        let mut conditions = items.map(|item| item.condition.as_ref());
        let first = conditions.next()??;
        conditions.all(|one| one == Some(first)).then_some(first)
    }
}

fn head(sheet: &Sheet) -> Html {
    let texts = sheet.texts;
    let items = &sheet.assessment.items;
    let conditional = items.iter().any(|item| item.condition.is_some());
    let excepted = items
        .iter()
        .any(|item| item.exceptions.cannot_see || item.exceptions.does_not_apply);
    html! {
        <header>
            <h2>{ shared(&texts.title) }</h2>
            <p class="lead">{ shared(&texts.purpose) }</p>
            <p>{ shared(&texts.audience) }</p>
            { extent(sheet.assessment, &texts.locale) }
            <h3>{ sheet.say(&Message::AnsweringTitle) }</h3>
            <ul>
                <li>{ sheet.say(&PaperMessage::Tick) }</li>
                <li>{ sheet.say(&Message::AnsweringToday) }</li>
                if excepted {
                    <li>{ sheet.say(&Message::AnsweringExceptions) }</li>
                }
                if conditional {
                    <li>{ sheet.say(&PaperMessage::Skip) }</li>
                }
            </ul>
            <p class="day">{ sheet.say(&PaperMessage::Day) }</p>
        </header>
    }
}

fn page(sheet: &Sheet, at: PageIx) -> Html {
    let texts = sheet.texts.page(at);
    let common = sheet.shared_condition(at);
    let items = sheet.assessment.page(at).items.iter();
    let questions = items.map(|item| question(sheet, *item, common));
    html! {
        <section>
            <h3>{ shared(&texts.title) }</h3>
            if let Some(intro) = &texts.intro {
                <p class="note">{ shared(intro) }</p>
            }
            if let Some(common) = common {
                { condition(sheet, common) }
            }
            { for questions }
        </section>
    }
}

fn next(sheet: &Sheet) -> Html {
    html! {
        <section class="after">
            <h3>{ sheet.say(&PaperMessage::NextTitle) }</h3>
            <p>{ sheet.say(&PaperMessage::NextScore) }</p>
            <p>{ sheet.say(&PaperMessage::NextYours) }</p>
        </section>
    }
}

fn glossary(sheet: &Sheet) -> Html {
    let terms = &sheet.texts.glossary;
    if terms.is_empty() {
        return Html::default();
    }
    let entries = terms.iter().map(|one| {
        html! { <div><dt>{ shared(&one.term) }</dt><dd>{ shared(&one.meaning) }</dd></div> }
    });
    html! {
        <section class="after">
            <h3>{ sheet.say(&Message::Glossary) }</h3>
            <dl>{ for entries }</dl>
        </section>
    }
}

fn origin(sheet: &Sheet) -> Html {
    html! {
        <section class="after">
            <h3>{ sheet.say(&Message::MethodTitle) }</h3>
            { method(sheet.assessment, sheet.texts, &sheet.texts.locale) }
        </section>
    }
}
