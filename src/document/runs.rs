//! The finished runs that are kept on the device, one document for all of them.

use super::device::RunsWire;
use super::read::MAX_REPORT_BYTES;
use super::report::{known_format, read_node};
use super::write::{object, pretty, text, whole};
use crate::comparison::Run;
use crate::definition::Assessment;
use crate::json::{self, MAX_DEPTH, Node};
use crate::problem::{Problem, ProblemKind};

/// The format of kept runs that is written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// The most runs that are kept: two years of months.
pub const MAX_RUNS: usize = 24;

/// Bytes of kept runs that are read: as many as can have been written, and a little to spare.
const MAX_BYTES: usize = MAX_RUNS * MAX_REPORT_BYTES + 1_000;

/// How deep a report stands among kept runs.
const DEPTH: usize = 2;

/// Finished runs, in the order in which they were added. One that can't be read (a newer format,
/// another assessment) is kept as it is, so that nothing is lost when the others are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Runs(Vec<Kept>);

#[derive(Clone, Debug, PartialEq)]
struct Kept {
    report: Node,
    run: Result<Run, Vec<Problem>>,
}

impl Kept {
    fn new(assessment: &Assessment, report: Node) -> Self {
        let read = read_node(assessment, &report);
        let run = read.map(|recovered| recovered.run(assessment));
        Self { report, run }
    }
}

impl Runs {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a report as the last one. The oldest is never dropped for it: that is asked first.
    ///
    /// # Errors
    /// It can't be read as a run of this assessment, or there are [`MAX_RUNS`] already.
    pub fn add(&mut self, assessment: &Assessment, report: &str) -> Result<(), Vec<Problem>> {
        let told = |kind| vec![Problem::new("", kind)];
        let (max, found) = (MAX_RUNS, self.len() + 1);
        if found > max {
            return Err(told(ProblemKind::TooMany { max, found }));
        }
        let node = Node::read(report, MAX_REPORT_BYTES).map_err(|problem| vec![problem])?;
        let limit = MAX_DEPTH - DEPTH;
        if depth(&node) > limit {
            return Err(told(ProblemKind::TooDeep { limit }));
        }
        let kept = Kept::new(assessment, node);
        match kept.run {
            Err(problems) => Err(problems),
            Ok(_) => {
                self.0.push(kept);
                Ok(())
            }
        }
    }

    /// Drops the run at this place, if there is one.
    pub fn remove(&mut self, at: usize) {
        if at < self.0.len() {
            self.0.remove(at);
        }
    }

    /// Each run, or why it can't be read.
    pub fn iter(&self) -> impl Iterator<Item = Result<&Run, &[Problem]>> {
        let kept = self.0.iter().map(|kept| kept.run.as_ref());
        kept.map(|run| run.map_err(Vec::as_slice))
    }

    /// The report at this place, to take along.
    pub fn report(&self, at: usize) -> Option<String> {
        self.0.get(at).map(|kept| pretty(&kept.report))
    }
}

/// How deep lists and objects stand in one another.
fn depth(node: &Node) -> usize {
    let inner = match node {
        Node::List(list) => list.iter().map(depth).max(),
        Node::Object(fields) => fields.iter().map(|(_, node)| depth(node)).max(),
        _ => return 0,
    };
    inner.unwrap_or(0) + 1
}

/// The bytes of kept runs.
pub fn runs(runs: &Runs) -> String {
    let reports = runs.0.iter().map(|kept| kept.report.clone());
    json::compact(&object([
        ("format", whole(FORMAT)),
        ("kind", text("cx-maturity-runs")),
        ("runs", Node::List(reports.collect())),
    ]))
}

/// Reads kept runs back: all there are, whether each can be read or not.
///
/// # Errors
/// What makes the document itself unreadable: its form, a newer format, more runs than are kept.
/// Then nothing may be written over it.
pub fn read_runs(assessment: &Assessment, text: &str) -> Result<Runs, Vec<Problem>> {
    let node = Node::read(text, MAX_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, FORMAT)?;
    let wire: RunsWire = json::decode(&node)?;
    let (max, found) = (MAX_RUNS, wire.runs.0.len());
    if found > max {
        let many = ProblemKind::TooMany { max, found };
        return Err(vec![Problem::new("/runs", many)]);
    }
    let reports = wire.runs.0.into_iter().filter_map(json::Entry::sound);
    let kept = reports.map(|raw| Kept::new(assessment, raw.0));
    Ok(Runs(kept.collect()))
}
