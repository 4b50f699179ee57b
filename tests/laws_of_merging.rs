//! Two copies of a run are put together without loss: the laws of the merge, and two tabs of one
//! browser that answer, erase, lag behind, crash and are killed in every order that ten thousand
//! random ones come to.

mod common;

use std::collections::VecDeque;
use std::rc::Rc;

use common::random::{BYTES, Law, given, runner};
use common::sound;
use cx_maturity::answers::{Answer, SetAside};
use cx_maturity::date::Date;
use cx_maturity::definition::{Assessment, ItemIx, OptionIx, PageIx, Texts};
use cx_maturity::document::{Progress, Revisions, Step, progress, read_progress};
use cx_maturity::plan::{Edit, Plan};
use cx_maturity::session::{Action, Copies, Session};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::TestRunner;
use proptest::{prop_assert, prop_assert_eq};

/// A copy as some device might have it. Revisions are few, so that copies meet in every way.
fn copy(assessment: &Assessment, bytes: &[u8]) -> Progress {
    let mut bytes = bytes.iter().copied().cycle();
    let mut next = |below: u8| bytes.next().expect("cycles") % below;
    let cleared = u32::from(next(3));
    let mut revisions = Revisions::none(assessment);
    revisions.cleared = cleared;
    let mut answers = given(assessment, &[0; BYTES]);
    let mut asked = vec![0; assessment.items.len()];
    for (at, item) in assessment.items.iter().enumerate() {
        let revision = cleared + u32::from(next(4));
        revisions.answers[at] = revision;
        if revision > cleared && next(4) > 0 {
            let option = usize::from(next(8)) % item.options.len();
            answers.set(ItemIx(at), Some(Answer::Chosen(OptionIx(option))));
            asked[at] = 1 + u16::from(next(2));
        }
    }
    let aside = (0..next(3)).map(|at| SetAside {
        item: format!("gone-{at}"),
        given: ["a", "b"][usize::from(next(2))].to_owned(),
    });
    let aside: Vec<_> = aside.collect();
    answers.put_aside(aside);
    let mut plan = Plan::default();
    for own in 0..next(3) {
        plan.edit(Edit::Added(Rc::from(format!("do {own}"))));
    }
    revisions.plan = u32::from(next(4));
    revisions.place = u32::from(next(4));
    revisions.finished = u32::from(next(8));
    let valid = revisions.finished > revisions.of_answers() && next(2) > 0;
    let step = [Step::Start, Step::Page(PageIx(0)), Step::Review][usize::from(next(3))];
    Progress {
        answers,
        asked,
        plan,
        finished: Date::new(2026, 11, 1 + next(2)).filter(|_| valid),
        step,
        revisions,
    }
}

fn check(law: impl Fn(&Assessment, [Progress; 3]) -> Law) {
    let assessments = ["organisation", "branching"].map(|id| sound(id).0);
    let bytes = || vec(any::<u8>(), 160);
    let run = runner().run(&(bytes(), bytes(), bytes()), |(one, two, three)| {
        assessments.iter().try_for_each(|assessment| {
            let copies = [&one, &two, &three].map(|bytes| copy(assessment, bytes));
            law(assessment, copies)
        })
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn the_order_does_not_matter() {
    check(|of, [one, two, _]| {
        prop_assert_eq!(one.merge(&two, of), two.merge(&one, of));
        Ok(())
    });
}

#[test]
fn nor_how_they_are_grouped() {
    check(|of, [one, two, three]| {
        let left = one.merge(&two, of).merge(&three, of);
        prop_assert_eq!(left, one.merge(&two.merge(&three, of), of));
        Ok(())
    });
}

#[test]
fn nor_how_often_they_meet() {
    check(|of, [one, two, _]| {
        prop_assert_eq!(&one.merge(&one, of), &one);
        let both = one.merge(&two, of);
        prop_assert_eq!(&both.merge(&two, of), &both);
        Ok(())
    });
}

#[test]
fn what_is_stored_is_read_back_as_it_was() {
    check(|of, [one, two, _]| {
        for copy in [&one, &one.merge(&two, of)] {
            let text = progress(of, copy);
            let read = read_progress(of, &text).expect("is read");
            prop_assert_eq!(&read.progress, copy);
            prop_assert_eq!(progress(of, &read.progress), text);
        }
        Ok(())
    });
}

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
