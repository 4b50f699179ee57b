//! A definition that can be used: what is in it, how good it is, and the way to try it.

use yew::{AttrValue, Callback, Html, html};

use super::problems::place;
use super::{BenchIntent, header, say};
use crate::definition::Compiled;
use crate::locale::Locale;
use crate::quality::{Finding, Severity};
use crate::views::controls::primary;
use crate::wording::{self, AuthorMessage};

/// What is in it, what was found, and the preview.
pub fn sound(
    locale: Locale,
    file: Option<&str>,
    compiled: &Compiled,
    findings: &[Finding],
    intend: &Callback<BenchIntent>,
) -> Html {
    let title = title(locale, compiled);
    let preview = intend.reform(|_| BenchIntent::Preview);
    html! {
        <>
            { header(locale, file, &AuthorMessage::Sound(title), extent(locale, compiled)) }
            <div class="actions">
                { primary(say(locale, &AuthorMessage::Preview), preview) }
                <span class="small">{ say(locale, &AuthorMessage::PreviewNote) }</span>
            </div>
            { of(locale, findings, Severity::Fault) }
            { of(locale, findings, Severity::Look) }
            if findings.is_empty() {
                <p>{ say(locale, &AuthorMessage::NothingFound) }</p>
            }
        </>
    }
}

/// The title in the language of the bench, if the definition has it.
fn title(locale: Locale, compiled: &Compiled) -> &str {
    let texts = || compiled.texts.iter().map(|(texts, _)| texts);
    let own = texts().find(|texts| texts.locale == locale);
    own.or_else(|| texts().next())
        .map_or("", |texts| &texts.title)
}

fn extent(locale: Locale, compiled: &Compiled) -> Html {
    let assessment = &compiled.assessment;
    let row = |label: &AuthorMessage, value: AttrValue| {
        html! { <div><dt>{ say(locale, label) }</dt><dd>{ value }</dd></div> }
    };
    let count = |count: usize| AttrValue::from(count.to_string());
    let items = AuthorMessage::Items(assessment.items.len(), assessment.pages.len());
    let names: Vec<&str> = assessment
        .languages
        .iter()
        .map(|(one, _)| one.name())
        .collect();
    html! {
        <dl class="terms">
            { row(&AuthorMessage::Id, format!("{} {}", assessment.id, assessment.version).into()) }
            { row(&AuthorMessage::Size, say(locale, &items)) }
            { row(&AuthorMessage::Dimensions, count(assessment.listed_dimensions())) }
            { row(&AuthorMessage::Levels, count(assessment.levels.len())) }
            { row(&AuthorMessage::Languages, names.join(", ").into()) }
        </dl>
    }
}

/// The findings that matter so much.
fn of(locale: Locale, findings: &[Finding], severity: Severity) -> Html {
    let listed: Vec<&Finding> = findings
        .iter()
        .filter(|one| one.severity() == severity)
        .collect();
    if listed.is_empty() {
        return Html::default();
    }
    let title = match severity {
        Severity::Fault => AuthorMessage::Faults(listed.len()),
        Severity::Look => AuthorMessage::Looks(listed.len()),
    };
    let listed = listed.into_iter().map(|one| {
        let words = wording::finding(locale, &one.kind);
        html! {
            <li class="remark">
                <p>{ words.says }</p>
                <p class="hint">{ words.hint }</p>
                <p class="hint">{ place(locale, &one.place) }</p>
            </li>
        }
    });
    html! {
        <section>
            <h3>{ say(locale, &title) }</h3>
            <ul class="remarks">{ for listed }</ul>
        </section>
    }
}
