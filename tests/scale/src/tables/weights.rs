//! The tables of dimensions: what points weigh, brought to denominators so that SQL adds whole numbers only.
//! Refuses dimensions whose scores SQL could not hold exactly.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use cx_maturity::definition::{Aggregate, Condition, Dimension, ItemIx, MemberOf, OptionIx};

use super::{Exporting, csv, row};

/// Fractions of a whole stay exact in the floating point by which SQL divides.
const WHOLE: u64 = 1_000_000_000;

impl Exporting<'_> {
    /// The items of a dimension, if all its members are items: each with its weight.
    fn of_items(dimension: &Dimension) -> Option<Vec<(ItemIx, u32)>> {
        let members = dimension.members.iter();
        let items = members.map(|member| match member.of {
            MemberOf::Item(item) => Some((item, member.weight)),
            MemberOf::Dimension(_) => None,
        });
        items.collect()
    }

    /// The points of each item of a dimension, brought to one denominator.
    pub(super) fn members(&self) -> Result<String> {
        let mut rows = Vec::new();
        for dimension in &self.assessment.dimensions {
            for (item, weight) in Self::of_items(dimension).into_iter().flatten() {
                let max = u64::from(self.assessment.item(item).max_points());
                ensure!(max > 0, "{} has no points", self.id(item));
                let (per_point, whole) = self.weights(dimension, max, weight);
                rows.push(row![dimension.id, self.id(item), per_point, whole]);
            }
        }
        Ok(csv("dimension,item,per_point,whole", rows))
    }

    /// What a point of an item counts, and what its highest points do.
    fn weights(&self, dimension: &Dimension, max: u64, weight: u32) -> (u64, u64) {
        let weight = u64::from(weight);
        match dimension.aggregate {
            Aggregate::Sum => (weight, weight * max),
            Aggregate::Mean => {
                let whole = self.common(dimension);
                (weight * whole / max, weight * whole)
            }
        }
    }

    /// What the highest points of all items of a dimension divide.
    fn common(&self, dimension: &Dimension) -> u64 {
        let items = Self::of_items(dimension).unwrap_or_default();
        let max = items
            .iter()
            .map(|(item, _)| u64::from(self.assessment.item(*item).max_points()));
        max.filter(|max| *max > 0).fold(1, least_common_multiple)
    }

    pub(super) fn dimensions(&self) -> String {
        let dimensions = self.assessment.dimensions.iter();
        let rows = dimensions.map(|one| row![one.id, one.needs.members, one.needs.percent]);
        csv("dimension,needs_members,needs_percent", rows)
    }

    /// The dimensions that are members of another, with a whole into which all their scores can be
    /// brought: a score's denominator is the weight of what was answered, and divides it.
    pub(super) fn parts(&self) -> Result<String> {
        let mut rows = Vec::new();
        for dimension in &self.assessment.dimensions {
            if Self::of_items(dimension).is_some() {
                continue;
            }
            let (id, mut whole) = (&dimension.id, 1);
            ensure!(
                dimension.aggregate == Aggregate::Mean,
                "{id} is a sum of dimensions"
            );
            let mut parts = Vec::new();
            for member in &dimension.members {
                let MemberOf::Dimension(part) = member.of else {
                    bail!("{id} has items and dimensions as members");
                };
                let part = self.assessment.dimension(part);
                let items =
                    Self::of_items(part).with_context(|| format!("{id} is nested twice"))?;
                for weight in 1..=self.most(&items) {
                    whole = least_common_multiple(whole, weight * self.common(part));
                    ensure!(whole <= WHOLE, "the members of {id} can weigh too much");
                }
                ensure!(part.aggregate == Aggregate::Mean, "{} is a sum", part.id);
                parts.push((&part.id, member.weight));
            }
            rows.extend(
                parts
                    .iter()
                    .map(|(part, weight)| row![id, part, weight, whole]),
            );
        }
        Ok(csv("dimension,part,weight,whole", rows))
    }

    /// The most that the items of a dimension that one respondent is asked can weigh: of those that hang
    /// on one item, those that hang on the same answer.
    fn most(&self, items: &[(ItemIx, u32)]) -> u64 {
        let mut always = 0;
        let mut by_answer: BTreeMap<(ItemIx, OptionIx), u64> = BTreeMap::new();
        for &(item, weight) in items {
            match &self.assessment.item(item).condition {
                Some(Condition::Is(on, options)) => {
                    for option in options {
                        *by_answer.entry((*on, *option)).or_default() += u64::from(weight);
                    }
                }
                _ => always += u64::from(weight),
            }
        }
        let mut most: BTreeMap<ItemIx, u64> = BTreeMap::new();
        for ((on, _), weight) in by_answer {
            let most = most.entry(on).or_default();
            *most = weight.max(*most);
        }
        always + most.values().sum::<u64>()
    }
}

fn least_common_multiple(left: u64, right: u64) -> u64 {
    let (mut divisor, mut rest) = (left, right);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    left / divisor * right
}
