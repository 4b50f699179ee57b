//! The choice of an assessment: the catalogue in a language, and what is chosen from it.

use std::rc::Rc;

use yew::{Html, Properties, component, use_callback, use_effect_with, use_mut_ref, use_state};

use crate::definition::Catalogue;
use crate::ports::{Desk, Focus};
use crate::session::Keeping;
use crate::views::{DeskIntent, HEADING, choice};
use crate::wording::Phrasebook;

/// What the choice starts from.
#[derive(Clone, Properties)]
pub struct ChooserProps {
    /// What can be chosen, in the language to begin with.
    pub offered: Rc<Offered>,
    /// How long answers are kept.
    pub keeping: Keeping,
    /// Where it is chosen.
    pub desk: Rc<dyn Desk>,
    /// Where the keyboard is; it goes to the heading where the respondent opened the choice.
    pub focus: Option<Rc<dyn Focus>>,
}

/// What can be chosen, and the words for it.
#[derive(Debug, PartialEq)]
pub struct Offered {
    catalogue: Catalogue,
    phrasebook: Phrasebook,
}

impl Offered {
    /// Reads the files of a language.
    pub fn read(files: &[Vec<u8>]) -> Option<Self> {
        Some(Self {
            catalogue: Catalogue::load(files.first()?)?,
            phrasebook: Phrasebook::load(files.get(1)?)?,
        })
    }
}

/// Desks are the same when they are the same objects.
impl PartialEq for ChooserProps {
    fn eq(&self, other: &Self) -> bool {
        self.offered == other.offered && Rc::ptr_eq(&self.desk, &other.desk)
    }
}

/// The choice.
#[component]
pub fn Chooser(props: &ChooserProps) -> Html {
    let offered = use_state(|| Rc::clone(&props.offered));
    let failed = use_state(|| false);
    let wanted = use_mut_ref(|| props.offered.catalogue.locale);
    let focus = props.focus.clone();
    use_effect_with((), move |()| {
        if let Some(focus) = focus {
            focus.move_to(HEADING);
        }
    });
    let desk = Rc::clone(&props.desk);
    use_effect_with((*offered).clone(), move |offered| {
        let catalogue = &offered.catalogue;
        let ids: Vec<Rc<str>> = catalogue
            .offers
            .iter()
            .map(|one| Rc::clone(&one.id))
            .collect();
        desk.prepare(&ids, catalogue.locale, &catalogue.languages);
    });
    let dependencies = (offered.clone(), failed.clone(), wanted, props.clone());
    let choose = use_callback(dependencies, |chosen, (offered, failed, wanted, props)| {
        let fails = failed.setter();
        match chosen {
            DeskIntent::Open(at) => {
                let Some(offer) = offered.catalogue.offers.get(at) else {
                    return;
                };
                let failed = Box::new(move || fails.set(true));
                let locale = offered.catalogue.locale;
                props.desk.open(Some(&offer.id), locale, None, None, failed);
            }
            DeskIntent::ChooseLocale(locale) => {
                wanted.replace(locale);
                let (offered, wanted) = (offered.setter(), Rc::clone(wanted));
                let fetched = move |files: Option<Vec<Vec<u8>>>| {
                    // What was chosen last counts, whatever comes last.
                    if *wanted.borrow() != locale {
                        return;
                    }
                    let read = files.and_then(|files| Offered::read(&files));
                    fails.set(read.is_none());
                    if let Some(read) = read {
                        offered.set(Rc::new(read));
                    }
                };
                props.desk.catalogue(locale, Box::new(fetched));
            }
        }
    });
    let Offered {
        catalogue,
        phrasebook,
    } = &**offered;
    choice(catalogue, phrasebook, props.keeping, *failed, &choose)
}
