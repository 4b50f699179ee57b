//! The plan of a document: written without what it does not hold, and read as far as it fits.

use std::rc::Rc;

use super::scorecard::{in_range, ratio};
use super::wire::{BaselineWire, PlanWire, PlannedWire, TargetWire, When};
use super::write::{fraction, method, object, sparse, text, whole};
use crate::date::Date;
use crate::definition::wire::FunctionId;
use crate::definition::{Assessment, LevelIx};
use crate::json::{Node, Place};
use crate::plan::{
    Baseline, Entry, MAX_ENTRIES, MAX_NOW, MAX_PLAN_TEXT, Method, Plan, Target, What,
};
use crate::problem::{Problem, ProblemKind};

/// A plan as it stands in a document; none where it is empty.
pub fn plan(assessment: &Assessment, plan: &Plan) -> Option<Node> {
    let targets = plan.targets.iter().map(|(dimension, target)| {
        let target = match target {
            Target::Level(level) => ("level", text(&assessment.levels[level.0].id)),
            Target::Percent(percent) => ("percent", whole(*percent)),
        };
        let id = &assessment.dimension(*dimension).id;
        (id.to_string(), object([target]))
    });
    let actions = plan.entries.iter().map(entry);
    let written = sparse([
        (
            "targets",
            (!plan.targets.is_empty()).then(|| Node::Object(targets.collect())),
        ),
        (
            "actions",
            (!plan.entries.is_empty()).then(|| Node::List(actions.collect())),
        ),
        ("since", plan.since.as_ref().map(baseline)),
    ]);
    (!plan.is_empty()).then_some(written)
}

fn entry(entry: &Entry) -> Node {
    let (action, own) = match &entry.what {
        What::Proposed(id) => (Some(text(id)), None),
        What::Own(words) => (None, Some(text(words))),
    };
    let when = if entry.now { When::Now } else { When::Later };
    sparse([
        ("action", action),
        ("own", own),
        ("when", Some(text(when.tag()))),
        ("owner", entry.owner.map(|owner| text(owner.tag()))),
        ("due", entry.due.map(day)),
        ("done", entry.done.then_some(Node::Boolean(true))),
    ])
}

fn baseline(since: &Baseline) -> Node {
    let [version, hash, scoring] = method(&since.method).map(|(key, node)| (key, Some(node)));
    let scores = since.scores.iter();
    let scores = scores.map(|(id, ratio)| (id.to_string(), object(fraction(*ratio))));
    sparse([
        ("finished", since.finished.map(day)),
        version,
        hash,
        scoring,
        ("scores", Some(Node::Object(scores.collect()))),
    ])
}

/// A day as it stands in a document.
pub fn day(day: Date) -> Node {
    text(&day.to_string())
}

/// Reads a day.
pub fn read_day(text: &str, place: &Place, problems: &mut Vec<Problem>) -> Option<Date> {
    let day = Date::parse(text);
    if day.is_none() {
        let found = text.to_owned();
        let kind = ProblemKind::NotADay { found };
        problems.push(Problem::new(place.pointer(), kind));
    }
    day
}

/// Fits the plan of a document to an assessment; what does not fit is told, with its place.
///
/// | what | does not fit if | then |
/// |---|---|---|
/// | target | its dimension or its level is not in this version, or it is not from 0 to 100 per cent | it is left out |
/// | action | it is both or neither of the library's and the respondent's own, empty, too long, or there already | it is left out |
/// | an action of the library | – (the library is fetched later) | any id is kept |
/// | "now" | [`MAX_NOW`] stand there that are not done | it is for later |
/// | owner, day | there is no such function, or no such day | the rest is kept |
/// | the earlier run | its version or its hash is empty or too long | it is left out |
/// | an earlier score | it is no fraction from 0 to 1 | it is left out |
/// | the 201st of a list | always | it is left out, with all after it |
pub fn read_plan(
    assessment: &Assessment,
    wire: &PlanWire,
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Plan {
    let mut reading = Reading {
        assessment,
        problems,
        plan: Plan::default(),
    };
    if let Some(targets) = &wire.targets {
        let place = place.key("targets");
        for (id, target) in reading.first(&targets.0, &place) {
            if let Some(target) = target {
                reading.target(id, target, &place.key(id));
            }
        }
    }
    if let Some(actions) = &wire.actions {
        let place = place.key("actions");
        reading.first(&actions.0, &place);
        for (at, entry) in actions.sound().take_while(|(at, _)| *at < MAX_ENTRIES) {
            reading.entry(entry, &place.entry(at));
        }
    }
    if let Some(since) = &wire.since {
        reading.plan.since = reading.baseline(since, &place.key("since"));
    }
    reading.plan
}

/// A plan that is being read.
struct Reading<'a> {
    assessment: &'a Assessment,
    problems: &'a mut Vec<Problem>,
    plan: Plan,
}

impl Reading<'_> {
    fn tell(&mut self, place: &Place, kind: ProblemKind) {
        self.problems.push(Problem::new(place.pointer(), kind));
    }

    /// So many of a list as are read.
    fn first<'b, T>(&mut self, list: &'b [T], place: &Place) -> &'b [T] {
        let (max, found) = (MAX_ENTRIES, list.len());
        if found > max {
            self.tell(place, ProblemKind::TooMany { max, found });
        }
        &list[..found.min(max)]
    }

    fn not_one(&mut self, of: [&str; 2], found: usize, place: &Place) {
        let of = of.map(str::to_owned).to_vec();
        self.tell(place, ProblemKind::NotExactlyOne { of, found });
    }

    fn unknown<'b>(&mut self, value: &str, known: impl Iterator<Item = &'b str>, place: &Place) {
        let accepted = known.map(str::to_owned).collect();
        let value = value.to_owned();
        self.tell(place, ProblemKind::UnknownValue { value, accepted });
    }

    fn text(&mut self, text: &str, place: &Place) -> Option<Rc<str>> {
        let (max, found) = (MAX_PLAN_TEXT, text.chars().count());
        if text.trim().is_empty() {
            self.tell(place, ProblemKind::EmptyText);
        } else if found > max {
            self.tell(place, ProblemKind::LongText { max, found });
        } else {
            return Some(Rc::from(text));
        }
        None
    }

    fn target(&mut self, id: &str, wire: &TargetWire, place: &Place) {
        let assessment = self.assessment;
        let Some(dimension) = assessment.dimension_with_id(id) else {
            let known = assessment.dimensions.iter().map(|one| &*one.id);
            return self.unknown(id, known, place);
        };
        let target = match (&wire.level, wire.percent) {
            (Some(level), None) => {
                let mut levels = assessment.levels.iter().map(|one| &*one.id);
                let Some(at) = levels.position(|one| one == level) else {
                    let known = assessment.levels.iter().map(|one| &*one.id);
                    return self.unknown(level, known, &place.key("level"));
                };
                Target::Level(LevelIx(at))
            }
            (None, Some(percent)) => {
                if !in_range(percent, (0, 100), &place.key("percent"), self.problems) {
                    return;
                }
                Target::Percent(percent)
            }
            (level, _) => {
                let found = if level.is_some() { 2 } else { 0 };
                return self.not_one(["level", "percent"], found, place);
            }
        };
        // In their order at once: sorting them would be the only sorting in the first program.
        let targets = &mut self.plan.targets;
        let at = targets.partition_point(|(one, _)| *one <= dimension);
        targets.insert(at, (dimension, target));
    }

    fn entry(&mut self, wire: &PlannedWire, place: &Place) {
        let what = match (&wire.action, &wire.own) {
            (Some(id), None) if self.plan.has(id) => {
                let kind = ProblemKind::DuplicateId { id: id.clone() };
                return self.tell(&place.key("action"), kind);
            }
            (Some(id), None) => self.text(id, &place.key("action")).map(What::Proposed),
            (None, Some(own)) => self.text(own, &place.key("own")).map(What::Own),
            (action, _) => {
                let found = if action.is_some() { 2 } else { 0 };
                return self.not_one(["action", "own"], found, place);
            }
        };
        let Some(what) = what else { return };
        let done = wire.done.unwrap_or(false);
        let mut now = wire.when == When::Now;
        if now && !done && !self.plan.has_room() {
            let (max, found) = (MAX_NOW, MAX_NOW + 1);
            self.tell(&place.key("when"), ProblemKind::TooMany { max, found });
            now = false;
        }
        let owner = wire.owner.as_deref();
        let owner = owner.and_then(|owner| self.owner(owner, &place.key("owner")));
        let due = wire.due.as_deref();
        let due = due.and_then(|due| read_day(due, &place.key("due"), self.problems));
        self.plan.entries.push(Entry {
            what,
            now,
            owner,
            due,
            done,
        });
    }

    fn owner(&mut self, owner: &str, place: &Place) -> Option<FunctionId> {
        let found = FunctionId::from_tag(owner);
        if found.is_none() {
            self.unknown(owner, FunctionId::ALL.iter().map(|(tag, _)| *tag), place);
        }
        found
    }

    fn baseline(&mut self, wire: &BaselineWire, place: &Place) -> Option<Baseline> {
        let finished = wire.finished.as_deref();
        let finished =
            finished.and_then(|day| read_day(day, &place.key("finished"), self.problems));
        let version = self.text(&wire.version, &place.key("version"));
        let hash = self.text(&wire.hash, &place.key("hash"));
        let mut scores = Vec::new();
        let listed = place.key("scores");
        for (id, score) in self.first(&wire.scores.0, &listed) {
            let Some(score) = score else { continue };
            let pair = (score.numerator, score.denominator);
            if let Some(ratio) = ratio(pair, &listed.key(id), self.problems) {
                scores.push((Rc::from(id.as_str()), ratio));
            }
        }
        let method = Method {
            version: version?,
            hash: hash?,
            scoring: wire.scoring,
        };
        Some(Baseline {
            finished,
            method,
            scores,
        })
    }
}
