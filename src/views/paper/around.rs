//! What stands around an assessment on paper, or leads to it, and is never printed.

use yew::{AttrValue, Html, html};

use super::paper;
use crate::definition::{Assessment, Catalogue, Texts};
use crate::locale::Locale;
use crate::views::controls::fold;
use crate::views::shared;
use crate::wording::{Message, PaperMessage, Words};

/// Above it: the way to the program, the other languages as links, and how it is printed. Where
/// they lead is told by their address, from a language's own and from the program's.
pub fn top(
    texts: &Texts,
    languages: &[Locale],
    program: &str,
    address: impl Fn(Locale) -> String,
) -> Html {
    let say = |message: &PaperMessage| AttrValue::from(message.words(texts.locale));
    let label = AttrValue::from(Message::Language.words(texts.locale));
    let links = languages.iter().map(|one| {
        let current = (*one == texts.locale).then_some("page");
        let tag = one.tag();
        html! {
            <a href={address(*one)} lang={tag} hreflang={tag} aria-current={current}>
                { one.name() }
            </a>
        }
    });
    html! {
        <div class="paper-top">
            <p><a href={program.to_owned()}>{ say(&PaperMessage::OnScreen) }</a></p>
            if languages.len() > 1 {
                <nav aria-label={label}>{ for links }</nav>
            }
            <p class="note">{ say(&PaperMessage::HowToPrint) }</p>
        </div>
    }
}

/// In the introduction of a page whose scripts are off: each assessment on paper, by its id.
pub fn without_script(catalogue: &Catalogue, address: impl Fn(&str) -> String) -> Html {
    let words = PaperMessage::WithoutScript.words(catalogue.locale);
    let links = catalogue.offers.iter().map(|offer| {
        html! { <li><a href={address(&offer.id)}>{ shared(&offer.title) }</a></li> }
    });
    html! {
        <div class="notice">
            <p>{ AttrValue::from(words) }</p>
            <ul>{ for links }</ul>
        </div>
    }
}

/// In the introduction of a page that holds everything, and whose scripts are off: each of these, in
/// one language, to be unfolded.
pub fn enclosed(locale: Locale, all: &[(&Assessment, &Texts)]) -> Html {
    let words = PaperMessage::WithoutScript.words(locale);
    let folded = all.iter().map(|(assessment, texts)| {
        let sheets = html! { <div class="sheets">{ paper(assessment, texts) }</div> };
        fold(shared(&texts.title), sheets)
    });
    html! {
        <>
            <div class="notice"><p>{ AttrValue::from(words) }</p></div>
            { for folded }
        </>
    }
}
