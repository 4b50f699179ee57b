//! Two tabs of one browser that answer, erase, lag behind, crash and are killed, in ten thousand
//! random orders: no answer is lost that was shown as saved.

mod common;

use std::collections::VecDeque;
use std::rc::Rc;

use common::random::runner;
use common::sound;
use cx_maturity::answers::Answer;
use cx_maturity::definition::{Assessment, ItemIx, OptionIx, Texts};
use cx_maturity::session::{Action, Copies, Session, Step};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::TestRunner;
use proptest::{prop_assert, prop_assert_eq};

/// A browser: what its stores hold, and what they would still hold if it were killed.
#[derive(Default)]
struct Device {
    stored: Option<String>,
    flushed: Option<String>,
    durable: Option<String>,
}

/// A tab of it.
struct Tab {
    session: Session,
    /// What was stored when it last looked.
    known: Option<String>,
    /// What other tabs have stored and it has not been told yet.
    told: VecDeque<Option<String>>,
}

/// Something that was done to an item, the latest last; whether it was shown as saved.
type Done = Vec<(Option<Answer>, bool)>;

struct World {
    of: (Rc<Assessment>, Rc<Texts>),
    device: Device,
    tabs: [Tab; 2],
    done: Vec<Done>,
}

impl World {
    fn new(assessment: &Rc<Assessment>, texts: &Rc<Texts>) -> Self {
        let of = (Rc::clone(assessment), Rc::clone(texts));
        let device = Device::default();
        let tabs = [tab(&of, &device), tab(&of, &device)];
        let done = vec![vec![(None, true)]; assessment.items.len()];
        Self {
            of,
            device,
            tabs,
            done,
        }
    }

    /// As `app` does it: what is stored now comes before what happens.
    fn act(&mut self, at: usize, action: Action) {
        let stored = self.device.stored.clone();
        let tab = &mut self.tabs[at];
        if stored.is_some()
            && let Some(met) = tab.session.meeting(stored.as_deref(), None)
        {
            tab.session = met;
        }
        tab.session = tab
            .session
            .apply(action)
            .unwrap_or_else(|| tab.session.clone());
    }

    /// As `app::keep` does it.
    fn save(&mut self, at: usize) {
        let stored = self.device.stored.clone();
        let tab = &mut self.tabs[at];
        if let Some(met) = tab.session.meeting(stored.as_deref(), tab.known.as_deref()) {
            tab.session = met;
        }
        tab.known = tab.session.to_store();
        let text = tab.known.clone().or_else(|| tab.session.erased());
        if text != stored {
            self.device.durable.clone_from(&text);
            self.device.stored.clone_from(&text);
            self.tabs[1 - at].told.push_back(text);
        }
    }

    /// What is left to say of erased answers goes, once it was told.
    fn tidies(&mut self, at: usize) {
        let left = self.tabs[at].session.erased();
        if left.is_some() && left == self.device.stored && self.tabs[1 - at].told.is_empty() {
            self.device.stored = None;
            self.tabs[1 - at].told.push_back(None);
        }
    }

    fn hear(&mut self, at: usize) {
        if let Some(told) = self.tabs[at].told.pop_front() {
            if told.is_none() && self.device.stored.is_some() {
                return;
            }
            let heard = Action::Heard(told.map(Rc::from));
            let tab = &mut self.tabs[at];
            if let Some(session) = tab.session.apply(heard) {
                tab.session = session;
                self.save(at);
            }
        }
    }

    fn open(&mut self, at: usize) {
        self.tabs[at] = tab(&self.of, &self.device);
        self.save(at);
    }

    /// One thing happens, of those that happen to tabs.
    fn happens(&mut self, [what, item, option]: [u8; 3]) {
        let at = usize::from(what & 1);
        let items = self.of.0.items.len();
        let item = ItemIx(usize::from(item) % items);
        let options = self.of.0.item(item).options.len();
        let answer = Answer::Chosen(OptionIx(usize::from(option) % options));
        match what / 2 % 16 {
            0..=6 => self.answers(at, item, Some(answer), option % 8 > 0),
            7 => self.answers(at, item, None, option % 8 > 0),
            8 => {
                self.act(at, Action::EraseChosen);
                self.act(at, Action::Confirmed);
                self.save(at);
                for done in &mut self.done {
                    done.push((None, true));
                }
            }
            9 => {
                self.act(at, Action::Continued);
                self.save(at);
            }
            10 => self.tidies(at),
            11 => self.device.flushed.clone_from(&self.device.stored),
            // A tab crashes.
            12 => self.open(at),
            // The browser is killed, with all its tabs.
            13 => {
                self.device.stored.clone_from(&self.device.flushed);
                self.open(0);
                self.open(1);
            }
            _ => self.hear(at),
        }
    }

    /// Answers, and saves unless the tab crashes before.
    fn answers(&mut self, at: usize, item: ItemIx, answer: Option<Answer>, saved: bool) {
        // Questions are asked on pages.
        if self.tabs[at].session.step == Step::Start {
            self.act(at, Action::Began);
        }
        self.act(
            at,
            answer.map_or(Action::Cleared(item), |answer| {
                Action::Answered(item, answer)
            }),
        );
        self.done[item.0].push((answer, saved));
        if saved {
            self.save(at);
        } else {
            self.open(at);
        }
    }

    /// All is told, to the end: it comes to one.
    fn settles(&mut self) -> bool {
        for _ in 0..50 {
            if self.tabs.iter().all(|tab| tab.told.is_empty()) {
                return true;
            }
            self.hear(0);
            self.hear(1);
        }
        false
    }
}

fn tab((assessment, texts): &(Rc<Assessment>, Rc<Texts>), device: &Device) -> Tab {
    let copies = Copies {
        stored: device.stored.clone(),
        durable: device.durable.clone(),
        backup: None,
    };
    Tab {
        session: Session::restored(Rc::clone(assessment), Rc::clone(texts), Ok(copies)),
        known: device.stored.clone(),
        told: VecDeque::new(),
    }
}

#[test]
fn two_tabs_that_crash_and_are_killed_lose_no_answer() {
    let (assessment, texts) = sound("branching");
    let texts = Rc::new(texts.into_iter().next().expect("has a language"));
    let assessment = Rc::new(assessment);
    let config = ProptestConfig {
        cases: 10_000,
        ..runner().config().clone()
    };
    let happenings = vec(any::<[u8; 3]>(), 1..14);
    let run = TestRunner::new(config).run(&happenings, |happenings| {
        let mut world = World::new(&assessment, &texts);
        for happening in happenings {
            world.happens(happening);
        }
        prop_assert!(world.settles(), "they tell each other the same for ever");
        let [one, two] = &world.tabs;
        prop_assert_eq!(&one.session.answers, &two.session.answers);
        let written = one.session.to_store();
        let left = one
            .session
            .erased()
            .filter(|_| world.device.stored.is_some());
        prop_assert_eq!(&written.or(left), &world.device.stored);
        for (at, done) in world.done.iter().enumerate() {
            // Of what was done last of all, or done since the last that was shown as saved.
            let saved = done.iter().rposition(|(_, saved)| *saved).unwrap_or(0);
            let stands = one.session.answers.get(ItemIx(at));
            let mut allowed = done[saved..].iter();
            prop_assert!(
                allowed.any(|(answer, _)| *answer == stands),
                "item {at}: {done:?}, and {stands:?}"
            );
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}
