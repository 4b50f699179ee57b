//! The bench at which an author checks a definition: what lies on it, and what becomes of it.

use std::rc::Rc;

use yew::{
    Html, Properties, UseStateSetter, component, use_callback, use_effect_with, use_memo, use_state,
};

use crate::definition::compile_file;
use crate::locale::Locale;
use crate::ports::{Bench, Focus, Host, Received, Request};
use crate::quality::findings;
use crate::views::{BenchIntent, HEADING, Verdict, bench};

/// What the bench starts from.
#[derive(Clone, Properties)]
pub struct CheckingProps {
    /// The language to begin with.
    pub locale: Locale,
    /// The definition that lies on it from the start.
    pub definition: Option<Rc<[u8]>>,
    /// Whether it was opened by a person, and not with the page.
    pub opened: bool,
    /// Where files come from, and the way to try what they define.
    pub bench: Rc<dyn Bench>,
    /// Where the keyboard is.
    pub focus: Rc<dyn Focus>,
    /// The page around.
    pub host: Rc<dyn Host>,
}

/// Benches are the same when they are the same objects.
impl PartialEq for CheckingProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.bench, &other.bench)
    }
}

/// What lies on the bench: a file with its name, or what the page gave.
#[derive(Clone, Debug, PartialEq)]
struct Work {
    name: Option<Rc<str>>,
    content: Rc<[u8]>,
}

/// The bench.
#[component]
pub fn Checking(props: &CheckingProps) -> Html {
    let locale = use_state(|| props.locale);
    let failed = use_state(|| false);
    let work = use_state(|| {
        let given = props.definition.clone();
        given.map(|definition| Work {
            name: None,
            content: definition,
        })
    });
    let verdict = use_memo((*work).clone(), |work| verdict(work.as_ref()));
    use_receiving(props, work.setter(), failed.setter());
    use_answering(props, work.as_ref(), locale.setter());
    let dependencies = (work.clone(), locale.clone(), failed.clone(), props.clone());
    let intend = use_callback(
        dependencies,
        |intent, (work, locale, failed, props)| match (intent, definition(work.as_ref())) {
            (BenchIntent::ChooseLocale(chosen), _) => locale.set(chosen),
            (BenchIntent::Preview, Some(definition)) => {
                let fails = failed.setter();
                fails.set(false);
                let failed = Box::new(move || fails.set(true));
                props.bench.preview(&definition, **locale, failed);
            }
            (BenchIntent::Preview, None) => {}
        },
    );
    let name = work.as_ref().and_then(|work| work.name.clone());
    bench(*locale, name.as_deref(), &verdict, *failed, &intend)
}

/// Takes what is dropped or chosen, and leads to what was found of it.
#[yew::hook]
fn use_receiving(
    props: &CheckingProps,
    work: UseStateSetter<Option<Work>>,
    failed: UseStateSetter<bool>,
) {
    let (bench, focus, opened) = (
        Rc::clone(&props.bench),
        Rc::clone(&props.focus),
        props.opened,
    );
    use_effect_with((), move |()| {
        if opened {
            focus.move_to(HEADING);
        }
        let received = move |one: Received| {
            failed.set(false);
            work.set(Some(Work {
                name: Some(one.name),
                content: one.content,
            }));
            focus.move_to(HEADING);
        };
        bench.receive(Box::new(received))
    });
}

/// Answers the page.
#[yew::hook]
fn use_answering(props: &CheckingProps, work: Option<&Work>, speak: UseStateSetter<Locale>) {
    let (host, focus) = (Rc::clone(&props.host), Rc::clone(&props.focus));
    use_effect_with(definition(work), move |definition| {
        let definition = definition.clone();
        let answer = move |request| match request {
            Request::State => definition.as_ref().map(|bytes| bytes.to_vec()),
            Request::Focus => {
                focus.move_to(HEADING);
                None
            }
            Request::Speak(locale) => {
                speak.set(locale);
                None
            }
            _ => None,
        };
        host.answer_by(Rc::new(answer));
    });
}

fn definition(work: Option<&Work>) -> Option<Rc<[u8]>> {
    work.map(|work| Rc::clone(&work.content))
}

/// What is found of what lies on the bench.
fn verdict(work: Option<&Work>) -> Verdict {
    let Some(work) = work else {
        return Verdict::Nothing;
    };
    match compile_file(&work.content) {
        Ok(compiled) => Verdict::Sound {
            findings: findings(&compiled),
            compiled: Box::new(compiled),
        },
        Err(problems) => Verdict::Problems(problems),
    }
}
