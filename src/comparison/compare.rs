//! Two runs side by side: each score's change, and the rule of what is measured alike.

use std::rc::Rc;

use super::{Change, Run};
use crate::answers::{Answer, Standing};
use crate::definition::{Assessment, DimensionIx, ItemIx, MemberOf};
use crate::plan::Method;
use crate::scoring::{Ratio, Scorecard, points, score};

/// Whether two runs were asked and scored alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodChange {
    /// The same definition, to the byte, and the same rules of scoring.
    Same,
    /// Another definition, or other rules.
    Changed,
}

impl MethodChange {
    /// What lies between two methods. (The hash stands for the definition, its version too.)
    pub fn between(earlier: &Method, later: &Method) -> Self {
        if earlier.hash == later.hash && earlier.scoring == later.scoring {
            Self::Same
        } else {
            Self::Changed
        }
    }
}

/// Two runs side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Whether they were asked and scored alike.
    pub method: MethodChange,
    /// The change of each of the assessment's dimensions, parts of indices among them.
    pub dimensions: Vec<Change>,
    /// The change of each of its items.
    pub items: Vec<Change>,
    /// The levels.
    pub levels: Levels,
}

impl Comparison {
    /// A dimension's change.
    pub fn dimension(&self, dimension: DimensionIx) -> Change {
        self.dimensions[dimension.0]
    }

    /// An item's change.
    pub fn item(&self, item: ItemIx) -> Change {
        self.items[item.0]
    }
}

/// The levels of two runs, each as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    /// The id of the level that the earlier run reached.
    pub earlier: Option<Rc<str>>,
    /// The id of the level that the later run reached.
    pub later: Option<Rc<str>>,
}

/// Compares two runs of an assessment.
///
/// Both runs have a score for it, and:
///
/// | method | what | is comparable |
/// |---|---|---|
/// | the same | anything | yes |
/// | changed | item | if in both runs the option given then still exists, and is worth the same points out of the same highest points as recorded |
/// | changed | dimension | if in both runs today's scoring of the answers gives exactly the score recorded, every member that counted is worth what it was then, and neither run was asked an item more that counted |
///
/// A member counted in a run if it had a score then, or has one today. An item was asked in one
/// run only if it counted there and the other has neither an answer to it, nor a score recorded,
/// nor a condition by which it is passed over.
pub fn compare(assessment: &Assessment, earlier: &Run, later: &Run) -> Comparison {
    let method = MethodChange::between(&earlier.method, &later.method);
    let sides = [earlier, later].map(|run| Side {
        assessment,
        run,
        today: score(assessment, &run.answers),
    });
    let mut alike = Alike {
        sides: &sides,
        same: method == MethodChange::Same,
        found: vec![None; assessment.dimensions.len()],
    };
    let dimensions = (0..assessment.dimensions.len()).map(DimensionIx);
    let dimensions = dimensions.map(|at| {
        let [earlier, later] = sides.each_ref().map(|side| side.dimension(at));
        Change::of(earlier, later, alike.dimension(at))
    });
    let dimensions = dimensions.collect();
    let items = (0..assessment.items.len()).map(ItemIx);
    let items = items.map(|at| {
        let [earlier, later] = sides.each_ref().map(|side| side.item(at));
        Change::of(earlier, later, alike.item(at))
    });
    Comparison {
        method,
        dimensions,
        items: items.collect(),
        levels: Levels {
            earlier: earlier.recorded.level.clone(),
            later: later.recorded.level.clone(),
        },
    }
}

/// A run, and what today's scoring makes of its answers.
struct Side<'a> {
    assessment: &'a Assessment,
    run: &'a Run,
    today: Scorecard,
}

impl Side<'_> {
    /// A dimension's score as recorded.
    fn dimension(&self, at: DimensionIx) -> Option<Ratio> {
        let recorded = &self.run.recorded;
        recorded.dimension(&self.assessment.dimension(at).id)
    }

    /// An item's score as recorded.
    fn item(&self, at: ItemIx) -> Option<Ratio> {
        let (points, max) = self.recorded_points(at)?;
        Ratio::new(u64::from(points), u64::from(max))
    }

    fn recorded_points(&self, at: ItemIx) -> Option<(u32, u32)> {
        self.run.recorded.item(&self.assessment.item(at).id)
    }

    /// Whether the option given is worth today what it was worth then.
    fn item_holds(&self, at: ItemIx) -> bool {
        let item = self.assessment.item(at);
        let today = match self.run.answers.get(at) {
            Some(Answer::Chosen(option)) => points(item, Standing::Chosen(option)),
            _ => None,
        };
        today.is_some_and(|points| self.recorded_points(at) == Some((points, item.max_points())))
    }

    fn dimension_holds(&self, at: DimensionIx) -> bool {
        let today = self.today.dimension(at).score.map(|score| score.ratio);
        self.dimension(at) == today
    }

    /// Whether an item had a score then, or has one today.
    fn item_counts(&self, at: ItemIx) -> bool {
        self.recorded_points(at).is_some() || self.today.standings[at.0].answered()
    }

    /// Whether a dimension had a score then, or has one today.
    fn dimension_counts(&self, at: DimensionIx) -> bool {
        self.dimension(at).is_some() || self.today.dimension(at).score.is_some()
    }

    /// Whether an item was asked, or would have been passed over.
    fn knows(&self, at: ItemIx) -> bool {
        self.recorded_points(at).is_some() || self.today.standings[at.0] != Standing::Unanswered
    }
}

/// What is measured alike in both runs: members before what they are members of.
struct Alike<'a> {
    sides: &'a [Side<'a>; 2],
    same: bool,
    found: Vec<Option<bool>>,
}

impl Alike<'_> {
    fn item(&self, at: ItemIx) -> bool {
        self.same || self.sides.iter().all(|side| side.item_holds(at))
    }

    /// Ends, since no dimension contains itself (`parse` sees to it).
    fn dimension(&mut self, at: DimensionIx) -> bool {
        if self.same {
            return true;
        }
        if let Some(found) = self.found[at.0] {
            return found;
        }
        let sides = self.sides;
        let dimension = sides[0].assessment.dimension(at);
        let mut alike = sides.iter().all(|side| side.dimension_holds(at));
        for member in &dimension.members {
            alike &= match member.of {
                MemberOf::Item(item) => sides.iter().all(|side| {
                    let known = || sides.iter().all(|one| one.knows(item));
                    !side.item_counts(item) || side.item_holds(item) && known()
                }),
                MemberOf::Dimension(inner) => {
                    let counts = sides.iter().any(|side| side.dimension_counts(inner));
                    !counts || self.dimension(inner)
                }
            };
        }
        self.found[at.0] = Some(alike);
        alike
    }
}
