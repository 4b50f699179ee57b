//! The scores a respondent must be shown, worked out apart from the product's code: from the
//! definition's JSON alone, by the rules of the model document (§ 3, "Scoring").

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use serde_json::Value;

use crate::plan::Plan;
use crate::published::Published;

/// What the report must show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The place of the level reached, from 1.
    pub reached: usize,
    /// The place of the level by score alone, from 1.
    pub by_score: usize,
    /// The overall score, out of 100.
    pub overall: i64,
    /// The index of five times twenty.
    pub hundred: i64,
    /// The dimensions, in their order, out of 100.
    pub dimensions: Vec<i64>,
    /// The parts of all indices, in their order, each out of its own.
    pub parts: Vec<i64>,
}

/// A fraction; the definition's numbers are small, so it never overflows.
#[derive(Clone, Copy)]
struct Fraction(i128, i128);

impl Fraction {
    fn plus(self, other: Self) -> Self {
        Self(self.0 * other.1 + other.0 * self.1, self.1 * other.1).reduced()
    }

    fn times(self, factor: i128) -> Self {
        Self(self.0 * factor, self.1).reduced()
    }

    fn over(self, divisor: i128) -> Self {
        Self(self.0, self.1 * divisor).reduced()
    }

    fn reduced(self) -> Self {
        let (mut a, mut b) = (self.0, self.1);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self(self.0 / a, self.1 / a)
    }

    fn reaches(self, percent: i128) -> bool {
        self.0 * 100 >= percent * self.1
    }

    /// Out of a whole, rounded once, half away from zero.
    fn out_of(self, whole: i128) -> Result<i64> {
        Ok(i64::try_from((2 * self.0 * whole + self.1) / (2 * self.1))?)
    }
}

/// What a report without levels must show: no score of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The dimensions, in their order, out of 100; none where too few items are answered.
    pub dimensions: Vec<Option<i64>>,
}

/// Works out what a report without levels must show.
///
/// # Errors
/// The definition has another form.
pub fn profile(plan: &Plan) -> Result<Profile> {
    let definition = plan.to.value()?;
    let scale = Scale { definition, plan };
    let mut dimensions = Vec::new();
    for id in scale.main()? {
        let score = scale.dimension(id)?;
        dimensions.push(score.map(|score| score.out_of(100)).transpose()?);
    }
    Ok(Profile { dimensions })
}

/// Works out what the report on `organisation` must show.
///
/// # Errors
/// The answers are too few for an overall score, or the definition has another form.
pub fn expected(plan: &Plan) -> Result<Expected> {
    let definition = plan.to.value()?;
    let scale = Scale { definition, plan };
    let overall = scale.dimension("overall")?.context("no overall score")?;
    let by_score = scale.level_of(overall)?;
    let mut reached = 0;
    while reached < by_score && scale.gates_hold(reached + 1)? {
        reached += 1;
    }
    let mut hundred = Fraction(0, 1);
    for part in list(&definition["indices"][0]["parts"])? {
        let score = scale
            .dimension(text(&part["id"])?)?
            .context("a part without a score")?;
        hundred = hundred.plus(score.times(whole(&part["outOf"], 100)));
    }
    let mut dimensions = Vec::new();
    for id in scale.main()? {
        dimensions.push(scale.shown(id)?);
    }
    let mut parts = Vec::new();
    for index in list(&definition["indices"])? {
        for part in list(&index["parts"])? {
            parts.push(scale.shown(text(&part["id"])?)?);
        }
    }
    Ok(Expected {
        reached: reached + 1,
        by_score: by_score + 1,
        overall: overall.out_of(100)?,
        hundred: hundred.out_of(1)?,
        dimensions,
        parts,
    })
}

/// The name of a level, by its place from 1.
///
/// # Errors
/// There is no such level.
pub fn level_name(locale: Locale, place: usize) -> Result<String> {
    let definition = Published::Organisation.value()?;
    let id = text(&definition["levels"][place - 1]["id"])?;
    Ok(text(&definition["texts"][locale.tag()]["levels"][id]["name"])?.to_owned())
}

/// The definition, and the answers that are measured by it.
struct Scale<'a> {
    definition: &'a Value,
    plan: &'a Plan,
}

impl<'a> Scale<'a> {
    fn of_dimension(&self, id: &str) -> Result<&'a Value> {
        let indices = self.definition["indices"].as_array();
        let parts = indices
            .into_iter()
            .flatten()
            .flat_map(|index| index["parts"].as_array().into_iter().flatten());
        let mut all = list(&self.definition["dimensions"])?.iter().chain(parts);
        all.find(|one| one["id"] == id)
            .with_context(|| format!("no dimension {id}"))
    }

    /// The dimensions that the overall score is the mean of.
    fn main(&self) -> Result<Vec<&'a str>> {
        let members = list(&self.of_dimension("overall")?["members"])?.iter();
        members.map(|member| text(&member["dimension"])).collect()
    }

    fn of_item(&self, id: &str) -> Result<&'a Value> {
        let mut items = list(&self.definition["items"])?.iter();
        items
            .find(|item| item["id"] == id)
            .with_context(|| format!("no item {id}"))
    }

    /// Whether an item is asked: what it hangs on is asked, and answered so.
    fn asked(&self, id: &str) -> Result<bool> {
        let Some(when) = self.of_item(id)?.get("when") else {
            return Ok(true);
        };
        let on = text(&when["item"])?;
        let is = list(&when["is"])?;
        let so = |given: &str| is.iter().any(|one| one == given);
        Ok(self.plan.of(on).is_some_and(so) && self.asked(on)?)
    }

    /// The share of the highest points of an item; none where it has no answer that scores.
    fn item(&self, id: &str) -> Result<Option<Fraction>> {
        let item = self.of_item(id)?;
        let options = match item["scale"].as_str() {
            Some(scale) => {
                let mut scales = list(&self.definition["scales"])?.iter();
                let scale = scales.find(|one| one["id"] == scale);
                list(&scale.with_context(|| format!("{id} has no scale"))?["options"])?
            }
            None => list(&item["options"])?,
        };
        let most = options.iter().map(|one| whole(&one["points"], 0)).max();
        let given = self.plan.of(id);
        let chosen = options.iter().find(|one| one["id"].as_str() == given);
        Ok(chosen.map(|one| Fraction(whole(&one["points"], 0), most.unwrap_or(1)).reduced()))
    }

    /// The weighted mean of what has a score, if enough has one.
    fn dimension(&self, id: &str) -> Result<Option<Fraction>> {
        let dimension = self.of_dimension(id)?;
        ensure!(dimension.get("aggregate").is_none(), "{id} is not a mean");
        let (mut sum, mut weights, mut scored, mut applicable) = (Fraction(0, 1), 0, 0, 0);
        for member in list(&dimension["members"])? {
            let score = match member["item"].as_str() {
                Some(item) if self.plan.of(item) == Some("does-not-apply") => continue,
                Some(item) if !self.asked(item)? => continue,
                Some(item) => self.item(item)?,
                None => self.dimension(text(&member["dimension"])?)?,
            };
            applicable += 1;
            if let Some(score) = score {
                let weight = whole(&member["weight"], 1);
                scored += 1;
                weights += weight;
                sum = sum.plus(score.times(weight));
            }
        }
        let needs = &dimension["needs"];
        let enough = scored >= whole(&needs["members"], 1)
            && scored * 100 >= whole(&needs["percent"], 0) * applicable;
        Ok((enough && weights > 0).then(|| sum.over(weights)))
    }

    fn shown(&self, id: &str) -> Result<i64> {
        let score = self
            .dimension(id)?
            .with_context(|| format!("{id} has no score"))?;
        score.out_of(whole(&self.of_dimension(id)?["outOf"], 100))
    }

    /// The highest level whose cut is reached.
    fn level_of(&self, score: Fraction) -> Result<usize> {
        let levels = list(&self.definition["levels"])?.iter();
        let reached = levels.filter(|level| score.reaches(whole(&level["from"]["percent"], 0)));
        Ok(reached.count() - 1)
    }

    fn gates_hold(&self, level: usize) -> Result<bool> {
        let Some(gates) = self.definition["levels"][level].get("gates") else {
            return Ok(true);
        };
        for gate in list(gates)? {
            if !self.gate_holds(gate)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn gate_holds(&self, gate: &Value) -> Result<bool> {
        let from = &gate["from"];
        if let Some(item) = gate["item"].as_str() {
            let needed = whole(&from["points"], 0);
            return Ok(self
                .item(item)?
                .is_some_and(|has| has.times(4).reaches(100 * needed)));
        }
        if let Some(dimension) = gate["dimension"].as_str() {
            let score = self.dimension(dimension)?;
            return Ok(score.is_some_and(|has| has.reaches(whole(&from["percent"], 0))));
        }
        let levels = list(&self.definition["levels"])?;
        let needed = levels.iter().position(|level| level["id"] == from["level"]);
        let needed = needed.context("a gate names no level")?;
        for part in self.main()? {
            let score = self.dimension(part)?;
            let level = score.map(|has| self.level_of(has)).transpose()?;
            if level.is_none_or(|has| has < needed) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn list(value: &Value) -> Result<&Vec<Value>> {
    value
        .as_array()
        .with_context(|| format!("no list: {value}"))
}

fn text(value: &Value) -> Result<&str> {
    value.as_str().with_context(|| format!("no text: {value}"))
}

fn whole(value: &Value, default: i128) -> i128 {
    value.as_i64().map_or(default, i128::from)
}
