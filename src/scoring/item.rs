//! What an answer is worth: its points after keying, and its ratio.

use super::Ratio;
use crate::answers::Standing;
use crate::definition::Item;

/// The points of an item, if it has an answer that scores.
///
/// | stands as | keyed | points |
/// |---|---|---|
/// | `Chosen` | as published | those of the option |
/// | `Chosen` | reverse | highest + lowest − those of the option |
/// | anything else | either | none (never 0) |
/// | anything, in a facet | – | none |
pub fn points(item: &Item, standing: Standing) -> Option<u32> {
    let Standing::Chosen(option) = standing else {
        return None;
    };
    if item.facet.is_some() {
        return None;
    }
    let published = item.options[option.0].points;
    Some(if item.reverse {
        item.max_points() + item.min_points() - published
    } else {
        published
    })
}

/// An item's ratio: its points over its highest points (rule 1).
pub fn item_ratio(item: &Item, standing: Standing) -> Option<Ratio> {
    let points = points(item, standing)?;
    Ratio::new(u64::from(points), u64::from(item.max_points()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::OptionIx;
    use crate::examples;

    fn check(id: &str, standing: Standing, expected: Option<(u32, u64, u64)>) {
        let assessment = examples::branching();
        let item = assessment.item(assessment.item_with_id(id).expect("is there"));
        assert_eq!(
            points(item, standing),
            expected.map(|(points, ..)| points),
            "{id}"
        );
        let ratio =
            expected.and_then(|(_, numerator, denominator)| Ratio::new(numerator, denominator));
        assert_eq!(item_ratio(item, standing), ratio, "{id}");
    }

    #[test]
    fn the_table_of_points() {
        // `effort` runs from 1 to 5 and is reverse-keyed: 1 becomes 5, 4 becomes 2.
        check("effort", Standing::Chosen(OptionIx(0)), Some((5, 1, 1)));
        check("effort", Standing::Chosen(OptionIx(3)), Some((2, 2, 5)));
        check("wait", Standing::Chosen(OptionIx(1)), Some((1, 1, 2)));
        for missing in [
            Standing::CannotSee,
            Standing::DoesNotApply,
            Standing::Unanswered,
            Standing::NotReached,
        ] {
            check("wait", missing, None);
        }
    }
}
