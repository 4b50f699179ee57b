//! The documents as they stand in JSON: the published schema is generated from these types.

use crate::json::{Apart, List, OrNull, Table, wire, wire_enum};

wire! {
    /// A report: the answers to an assessment, the scores that follow from them, and the plan.
    pub struct ReportWire {
        /// The address of this schema, for editors.
        schema = "$schema": Option<String>,
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": ReportKind,
        /// The assessment that was answered.
        definition = "definition": DefinitionRefWire,
        /// The day on which the run was finished, such as `2026-11-22`.
        finished = "finished": Option<String>,
        /// Whether every item that applies has an answer.
        status = "status": Status,
        /// For each item the id of the option chosen, or `cannot-see`, or `does-not-apply`.
        answers = "answers": Table<String>,
        /// Answers from another version of the assessment that do not fit, by the ids of their items.
        aside = "aside": Option<Table<String>>,
        /// The scores by the method of the time. Where the method is still the same, they follow
        /// from the answers and are worked out anew; else they are only compared.
        scorecard = "scorecard": Option<Apart<ScorecardWire>>,
        /// What the respondent means to do.
        plan = "plan": Option<PlanWire>,
    }
}

wire_enum! {
    /// The kinds of document.
    pub enum ReportKind {
        /// The report of one respondent.
        Report = "cx-maturity-report",
    }
}

wire_enum! {
    /// How far a run has come.
    pub enum Status {
        /// Every item that applies has an answer.
        Complete = "complete",
        /// Some have none yet.
        Partial = "partial",
    }
}

wire! {
    /// Which assessment was answered, to the byte.
    pub struct DefinitionRefWire {
        /// The assessment's id.
        id = "id": String,
        /// Its version.
        version = "version": String,
        /// SHA-256 of its structure, which names the hash of each language's texts.
        hash = "hash": String,
        /// The version of the rules of scoring; 1, if absent.
        scoring = "scoring": Option<u32>,
    }
}

wire! {
    /// All scores of one respondent.
    pub struct ScorecardWire {
        /// Counts over all items.
        coverage = "coverage": CoverageWire,
        /// The levels; `null` where the assessment has none, or the overall score is not valid.
        level = "level": OrNull<ReachedWire>,
        /// Each dimension's score, parts and totals of indices among them; `null` where there are
        /// not enough answers.
        dimensions = "dimensions": Table<OrNull<ScoreWire>>,
        /// The points of each item that has an answer that scores.
        items = "items": Option<Table<PointsWire>>,
    }
}

wire! {
    /// Counts over items.
    pub struct CoverageWire {
        /// With an answer that scores.
        answered = "answered": u32,
        /// Asked and counted.
        applicable = "applicable": u32,
        /// "I can't see this from my role".
        cannot_see = "cannotSee": u32,
        /// "Does not apply here".
        does_not_apply = "doesNotApply": u32,
    }
}

wire! {
    /// The levels reached.
    pub struct ReachedWire {
        /// The id of the highest level whose gates, and those of all levels below it, hold.
        reached = "reached": String,
        /// The id of the level by score alone.
        by_score = "byScore": String,
    }
}

wire! {
    /// A score: an exact fraction, and how it is shown.
    pub struct ScoreWire {
        /// The fraction's numerator, in lowest terms.
        numerator = "numerator": u64,
        /// The fraction's denominator.
        denominator = "denominator": u64,
        /// The score as shown, rounded once, half away from zero.
        shown = "shown": u32,
        /// What it is out of.
        out_of = "outOf": u32,
        /// The id of the level by the dimension's own cut scores; `null` without levels.
        level = "level": OrNull<String>,
    }
}

wire! {
    /// What an answer is worth.
    pub struct PointsWire {
        /// Its points, as they count.
        points = "points": u32,
        /// The highest points there are.
        max = "max": u32,
    }
}

wire! {
    /// What the respondent means to do.
    pub struct PlanWire {
        /// The targets that the respondent has set, by the ids of dimensions.
        targets = "targets": Option<Table<TargetWire>>,
        /// The actions, in the respondent's order.
        actions = "actions": Option<List<PlannedWire>>,
        /// The run that the plan was carried over from.
        since = "since": Option<BaselineWire>,
    }
}

wire! {
    /// Where a dimension is to get to: exactly one of the two.
    pub struct TargetWire {
        /// The id of a level.
        level = "level": Option<String>,
        /// So many per cent of its highest score, 0 to 100.
        percent = "percent": Option<u32>,
    }
}

wire! {
    /// One action of a plan: of the library, or the respondent's own.
    pub struct PlannedWire {
        /// The id of an action of the library.
        action = "action": Option<String>,
        /// The respondent's own action, in at most 400 characters.
        own = "own": Option<String>,
        /// Whether it is one of the few for now.
        when = "when": When,
        /// The id of the function that owns it, as in a definition.
        owner = "owner": Option<String>,
        /// The day by which it is to be done, such as `2027-01-31`.
        due = "due": Option<String>,
        /// Whether it is done; not, if absent.
        done = "done": Option<bool>,
    }
}

wire_enum! {
    /// When something is to be done.
    pub enum When {
        /// It is one of the few for now.
        Now = "now",
        /// After those.
        Later = "later",
    }
}

wire! {
    /// The run that a plan was carried over from.
    pub struct BaselineWire {
        /// The day on which it was finished.
        finished = "finished": Option<String>,
        /// The version of the assessment.
        version = "version": String,
        /// The hash of its definition.
        hash = "hash": String,
        /// The version of the rules of scoring.
        scoring = "scoring": u32,
        /// The score of each dimension that had one, by the dimension's id.
        scores = "scores": Table<FractionWire>,
    }
}

wire! {
    /// An exact fraction from 0 to 1.
    pub struct FractionWire {
        /// Its numerator.
        numerator = "numerator": u64,
        /// Its denominator.
        denominator = "denominator": u64,
    }
}
