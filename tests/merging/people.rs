//! A facilitator at work: the assessments of the build, a campaign, and people who hand in reports.

use std::fs;
use std::rc::Rc;

use cx_maturity::date::Date;
use cx_maturity::definition::{Assessment, Compiled, compile_file};
use cx_maturity::document::team::{Month, anonymous};
use cx_maturity::gathering::Gatherer;
use cx_maturity::merging::{Entered, Merging, MergingAction as Action, Opened};

use crate::common::{answers, root};

/// The day of all tests.
pub fn today() -> Option<Date> {
    Date::parse("2026-11-22")
}

/// What is entered for a campaign.
pub fn entered() -> Entered {
    Entered {
        title: " Autumn 2026 ".to_owned(),
        least: "5".to_owned(),
        until: "2026-12-31".to_owned(),
    }
}

/// A facilitator with what counts beside the page.
pub struct Facilitator {
    pub merging: Merging,
    compiled: Vec<Vec<u8>>,
    gatherer: Option<Gatherer>,
}

fn compiled(id: &str) -> Compiled {
    let path = root().join("assessments").join(id).join("definition.json");
    compile_file(&fs::read(path).expect("is there")).expect("is sound")
}

impl Facilitator {
    /// With nothing yet.
    pub fn new() -> Self {
        let all = ["organisation", "everyone"].map(compiled);
        let build: Vec<Rc<Assessment>> = all
            .iter()
            .map(|one| Rc::new(one.assessment.clone()))
            .collect();
        let whole = all.iter().map(|one| one.files()[1].1.to_vec());
        Self {
            merging: Merging::new(&build, Vec::new()),
            compiled: whole.collect(),
            gatherer: None,
        }
    }

    /// With a campaign on both assessments, of at least five people, by function.
    pub fn with_campaign() -> Self {
        let mut one = Self::new();
        one.does(Action::Entered(entered(), today()));
        assert!(one.merging.opened.is_some(), "{:?}", one.merging.draft);
        one
    }

    pub fn does(&mut self, action: Action) {
        self.merging = self.merging.apply(action);
    }

    pub fn opened(&self) -> &Opened {
        self.merging.opened.as_ref().expect("is open")
    }

    /// A report for the campaign that is open, on the assessment at this place.
    pub fn report(&self, at: usize, given: &[(&str, &str)]) -> String {
        let (opened, month) = (self.opened(), Month::parse("2026-11").expect("is one"));
        let assessment = &opened.parts[at].assessment;
        anonymous(
            assessment,
            &answers(assessment, given),
            Some(&opened.hash),
            month,
        )
    }

    /// So many reports of one function, no two alike.
    pub fn of_function(&self, function: &str, people: usize) -> String {
        let mindset = ["own-tasks", "depends", "steps", "named-part", "shared-goal"];
        let options = &self.opened().parts[1].assessment;
        let item = options.item_with_id("clear-guidelines").expect("is asked");
        let ids: Vec<String> = options
            .item(item)
            .options
            .iter()
            .map(|one| one.id.to_string())
            .collect();
        let first = options.item(options.item_with_id("mindset").expect("is asked"));
        assert!(first.options.len() >= 5, "{mindset:?}");
        let report = |at: usize| {
            let mindset = &*first.options[at % first.options.len()].id;
            let guidelines = &*ids[(at / first.options.len()) % ids.len()];
            let given = [
                ("function", function),
                ("mindset", mindset),
                ("clear-guidelines", guidelines),
            ];
            self.report(1, &given)
        };
        (0..people).map(report).collect()
    }

    /// Files come in, each a text with its name.
    pub fn takes(&mut self, files: &[(&str, &str)]) {
        let order = self.opened().order(&self.compiled).bytes();
        let gatherer = self
            .gatherer
            .get_or_insert_with(|| Gatherer::new(&order).expect("is ours"));
        for (name, text) in files {
            gatherer.begin(name);
            gatherer.feed(text.as_bytes());
            gatherer.end();
        }
        let harvest = gatherer.keep();
        self.does(Action::ReadingBegun(1, 1));
        self.does(Action::Read(harvest));
    }

    /// What waits is merged.
    pub fn merges(&mut self) {
        for at in self.opened().mergeable() {
            self.gatherer.as_mut().expect("has counted").merged(at);
        }
        self.does(Action::Merged);
    }

    /// The page is opened anew, with what is kept of the campaign.
    pub fn comes_back(&self) -> Self {
        let build: Vec<Rc<Assessment>> = self.merging.build.iter().cloned().collect();
        let kept = (*self.opened().collection).clone();
        let mut anew = Self {
            merging: Merging::new(&build, vec![kept]),
            compiled: self.compiled.clone(),
            gatherer: None,
        };
        anew.does(Action::Opened(0));
        anew
    }
}
