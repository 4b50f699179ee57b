//! Respondents: what each answers, from one rule or by name, and the same as the product's values.

use std::collections::HashSet;

use anyhow::{Context, Result, bail};
use cx_maturity::answers::{Answer, Answers, Standing, standings};
use cx_maturity::date::Date;
use cx_maturity::definition::{Assessment, ItemIx};
use cx_maturity::document::{self, Progress, Step};
use cx_maturity::scoring::score;
use serde_json::Value;

use crate::published::Published;

/// What a respondent answers: item and option by id, in the order of the items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is answered.
    pub to: Published,
    /// The answers, by item and option.
    pub given: Vec<(String, String)>,
}

impl Plan {
    /// The option a rule gives for each item of `organisation`; see [`Plan::to`].
    ///
    /// # Errors
    /// The definition can't be read.
    pub fn by(rule: impl Fn(&str, usize, &[String]) -> Option<String>) -> Result<Self> {
        Self::to(Published::Organisation, rule)
    }

    /// The option a rule gives for each item; the rule is told the item's id, its place among all
    /// items, and its options' ids from the fewest points to the most.
    ///
    /// # Errors
    /// The definition can't be read.
    pub fn to(
        to: Published,
        rule: impl Fn(&str, usize, &[String]) -> Option<String>,
    ) -> Result<Self> {
        let assessment = to.assessment()?;
        let plan = assessment
            .items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| {
                let mut options: Vec<_> = item.options.iter().collect();
                options.sort_by_key(|option| option.points);
                let ids: Vec<String> = options.iter().map(|one| one.id.to_string()).collect();
                Some((item.id.to_string(), rule(&item.id, at, &ids)?))
            });
        let given = plan.collect();
        Ok(Self { to, given })
    }

    /// Somebody who answers all of an assessment: by turns every option that an item has.
    ///
    /// # Errors
    /// The definition can't be read.
    pub fn full(to: Published) -> Result<Self> {
        let by_turns = |_: &str, at: usize, options: &[String]| {
            Some(options[(at * 3 + at / 5) % options.len()].clone())
        };
        let plan = Self::to(to, by_turns)?;
        // By turns, one function would hand work on twice.
        plan.but("function", "sales")
            .but("receives-1", "service")
            .but("receives-2", "marketing")
            .but("receives-3", "it")
            .asked()
    }

    /// Somebody whose report has all there is to see: a gate that holds, weak and strong sides.
    ///
    /// # Errors
    /// The definition can't be read.
    pub fn telling() -> Result<Self> {
        let assessment = Published::Organisation.assessment()?;
        let budget = assessment.items.iter().find(|item| &*item.id == "budget");
        let budget = budget.and_then(|item| item.options.iter().find(|one| one.points == 1));
        let budget = budget.context("no budget for one point")?;
        Ok(Self::mixed()?.but("budget", &budget.id))
    }

    /// This plan without what is not asked of somebody who answers so.
    ///
    /// # Errors
    /// The plan does not fit the definition.
    pub fn asked(mut self) -> Result<Self> {
        let assessment = self.to.assessment()?;
        let standings = standings(&assessment, &self.answers(&assessment)?);
        let items = assessment.items.iter().zip(standings);
        let asked: Vec<&str> = items
            .filter(|(_, standing)| *standing != Standing::NotReached)
            .map(|(item, _)| &*item.id)
            .collect();
        self.given
            .retain(|(item, _)| asked.contains(&item.as_str()));
        Ok(self)
    }

    /// Whether the questionnaire lets somebody answer so: nobody is named twice of whom work is received.
    ///
    /// # Errors
    /// The plan does not fit the definition.
    pub fn can_be_given(&self) -> Result<bool> {
        let asked = self.clone().asked()?.given.into_iter();
        let named = asked.filter(|(item, _)| item.starts_with("receives-"));
        let named: Vec<String> = named.map(|(_, option)| option).collect();
        let once: HashSet<&String> = named.iter().collect();
        Ok(once.len() == named.len())
    }

    /// The same number of points everywhere.
    ///
    /// # Errors
    /// The definition can't be read.
    pub fn all(points: usize) -> Result<Self> {
        Self::by(|_, _, options| Some(options[points].clone()))
    }

    /// States of all kinds, now and then one that can't be seen or does not apply.
    ///
    /// # Errors
    /// The definition can't be read.
    pub fn mixed() -> Result<Self> {
        Self::by(|_, at, options| {
            Some(match at {
                7 | 20 => "cannot-see".to_owned(),
                12 => "does-not-apply".to_owned(),
                _ => options[1 + (at * 5 + at / 4) % 4].clone(),
            })
        })
    }

    /// This plan with another answer to one item.
    #[must_use]
    pub fn but(mut self, item: &str, option: &str) -> Self {
        for (id, given) in &mut self.given {
            if id == item {
                option.clone_into(given);
            }
        }
        self
    }

    /// The first answers of this plan only.
    #[must_use]
    pub fn first(mut self, count: usize) -> Self {
        self.given.truncate(count);
        self
    }

    /// The answer to an item.
    #[must_use]
    pub fn of(&self, item: &str) -> Option<&str> {
        let mut given = self.given.iter();
        given
            .find(|(id, _)| id == item)
            .map(|(_, option)| option.as_str())
    }

    /// The plan as the product's answers.
    ///
    /// # Errors
    /// An item or an option is not in the definition.
    pub fn answers(&self, assessment: &Assessment) -> Result<Answers> {
        let mut answers = Answers::none(assessment);
        for (id, option) in &self.given {
            let mut items = assessment.items.iter();
            let at = items
                .position(|item| *item.id == **id)
                .with_context(|| id.clone())?;
            let mut options = assessment.items[at].options.iter();
            let answer = match option.as_str() {
                "cannot-see" => Answer::CannotSee,
                "does-not-apply" => Answer::DoesNotApply,
                option => {
                    let at = options.position(|one| *one.id == *option);
                    let at = at.with_context(|| format!("{id} has no {option}"))?;
                    Answer::Chosen(cx_maturity::definition::OptionIx(at))
                }
            };
            answers.set(ItemIx(at), Some(answer));
        }
        Ok(answers)
    }

    /// The bytes of the report on these answers, worked out natively; `finished` is the day on which
    /// the respondent first saw it.
    ///
    /// # Errors
    /// The plan does not fit the definition.
    pub fn report(&self, finished: Option<Date>) -> Result<String> {
        let assessment = self.to.assessment()?;
        let answers = self.answers(&assessment)?;
        let scorecard = score(&assessment, &answers);
        Ok(document::report(
            &assessment,
            &answers,
            &scorecard,
            &cx_maturity::plan::Plan::default(),
            finished,
        ))
    }

    /// The same without scores: what there is to be taken along before the report.
    ///
    /// # Errors
    /// The plan does not fit the definition.
    pub fn unscored(&self) -> Result<String> {
        let assessment = self.to.assessment()?;
        let answers = self.answers(&assessment)?;
        let plan = cx_maturity::plan::Plan::default();
        Ok(document::unscored(&assessment, &answers, &plan, None))
    }

    /// What the widget would have kept on the device of a respondent with these answers.
    ///
    /// # Errors
    /// The plan does not fit the definition.
    pub fn stored(&self, step: Step) -> Result<String> {
        let assessment = self.to.assessment()?;
        let answers = self.answers(&assessment)?;
        let plan = cx_maturity::plan::Plan::default();
        let run = Progress::first(&assessment, &answers, step, &plan, None);
        Ok(document::progress(&assessment, &run))
    }
}

/// Two stored runs are the same, whenever their parts were changed.
///
/// # Errors
/// They are not, or are no runs.
pub fn same_run(found: &str, expected: &str) -> Result<()> {
    let told = |text: &str| -> Result<String> {
        let mut run: Value =
            serde_json::from_str(text).with_context(|| format!("no run: {text}"))?;
        let parts = run.as_object_mut().context("no object")?;
        parts.remove("revisions").context("no revisions")?;
        parts.remove("checksum").context("no checksum")?;
        Ok(serde_json::to_string_pretty(&run)?)
    };
    same(&told(found)?, &told(expected)?)
}

/// Two texts are the same.
///
/// # Errors
/// They differ: in which line first.
pub fn same(found: &str, expected: &str) -> Result<()> {
    if found == expected {
        return Ok(());
    }
    let mut lines = found.lines().zip(expected.lines()).enumerate();
    match lines.find(|(_, (found, expected))| found != expected) {
        Some((at, (found, expected))) => {
            bail!("line {} is {found:?}, not {expected:?}", at + 1)
        }
        None => bail!("{} bytes, not {}", found.len(), expected.len()),
    }
}
