//! The choice of an assessment: the catalogue in a language, and what is chosen from it.

use std::rc::Rc;

use yew::{Html, Properties, component, use_callback, use_effect_with, use_mut_ref, use_state};

use crate::definition::Catalogue;
use crate::ports::{Desk, Focus};
use crate::session::Keeping;
use crate::views::{DeskIntent, HEADING, choice};

/// What the choice starts from.
#[derive(Clone, Properties)]
pub struct ChooserProps {
    /// What can be chosen, in the language to begin with.
    pub catalogue: Rc<Catalogue>,
    /// How long answers are kept.
    pub keeping: Keeping,
    /// Where it is chosen.
    pub desk: Rc<dyn Desk>,
    /// Where the keyboard is; it goes to the heading where the respondent opened the choice.
    pub focus: Option<Rc<dyn Focus>>,
}

/// Desks are the same when they are the same objects.
impl PartialEq for ChooserProps {
    fn eq(&self, other: &Self) -> bool {
        self.catalogue == other.catalogue && Rc::ptr_eq(&self.desk, &other.desk)
    }
}

/// The choice.
#[component]
pub fn Chooser(props: &ChooserProps) -> Html {
    let catalogue = use_state(|| Rc::clone(&props.catalogue));
    let failed = use_state(|| false);
    let wanted = use_mut_ref(|| props.catalogue.locale);
    let focus = props.focus.clone();
    use_effect_with((), move |()| {
        if let Some(focus) = focus {
            focus.move_to(HEADING);
        }
    });
    let desk = Rc::clone(&props.desk);
    use_effect_with((*catalogue).clone(), move |catalogue| {
        let ids: Vec<Rc<str>> = catalogue
            .offers
            .iter()
            .map(|one| Rc::clone(&one.id))
            .collect();
        desk.prepare(&ids, catalogue.locale, &catalogue.languages);
    });
    let dependencies = (catalogue.clone(), failed.clone(), wanted, props.clone());
    let choose = use_callback(
        dependencies,
        |chosen, (catalogue, failed, wanted, props)| {
            let fails = failed.setter();
            match chosen {
                DeskIntent::Open(at) => {
                    let Some(offer) = catalogue.offers.get(at) else {
                        return;
                    };
                    let failed = Box::new(move || fails.set(true));
                    let locale = catalogue.locale;
                    props.desk.open(Some(&offer.id), locale, None, None, failed);
                }
                DeskIntent::ChooseLocale(locale) => {
                    wanted.replace(locale);
                    let (catalogue, wanted) = (catalogue.setter(), Rc::clone(wanted));
                    let fetched = move |bytes: Option<Vec<u8>>| {
                        // What was chosen last counts, whatever comes last.
                        if *wanted.borrow() != locale {
                            return;
                        }
                        let read = bytes.and_then(|bytes| Catalogue::load(&bytes));
                        fails.set(read.is_none());
                        if let Some(read) = read {
                            catalogue.set(Rc::new(read));
                        }
                    };
                    props.desk.catalogue(locale, Box::new(fetched));
                }
            }
        },
    );
    choice(&catalogue, props.keeping, *failed, &choose)
}
