//! Of which dimensions the share of favourable scores may be shown, and of which people together.
//!
//! Whether a score is favourable is a fact of its own only where the score rests on several answers;
//! and who is held back from the answers must not be found again in the share. Refuses to look at
//! anything but the definition and counts.

use crate::definition::{Assessment, DimensionIx, MemberOf};
use crate::tally::{Counter, Family, FamilyIx, Layout, Part, Tally};

/// Whether the share of favourable scores may be shown of a dimension at all.
///
/// | a dimension | its share |
/// |---|---|
/// | of one item | none: it would be what is shown of that item, but of other people |
/// | with an item about a source | none: what is said of sources is shown |
/// | without a family of its own, in which a score can rest on one answer | none: the same, for some |
/// | any other | where [`gaps_in_one_family`], of those with and without gaps apart; else as [`gaps`] allow |
pub fn has_share(assessment: &Assessment, layout: &Layout, at: DimensionIx) -> bool {
    let mut members = assessment.dimension(at).members.iter();
    let of_source = members.any(|member| match member.of {
        MemberOf::Item(item) => assessment.item(item).about.is_some(),
        MemberOf::Dimension(_) => false,
    });
    let rests_on_several = match own_family(layout, at) {
        Some(family) => family.items.len() > 1,
        None => fewest_answers(assessment, at) > 1,
    };
    !of_source && rests_on_several
}

/// Whether who left gaps below a dimension left them in one family: then the answers of nobody else
/// are held back for them, and the share can be made of those with and without gaps apart.
pub fn gaps_in_one_family(layout: &Layout, at: DimensionIx) -> bool {
    let mut families = layout.below(at).iter();
    let of_some = |family: &FamilyIx| layout.families[family.0].of_some_groups;
    families.len() <= 1 || families.all(of_some)
}

/// Whether the score of those with gaps can rest on one answer: then no share is of them.
pub fn rests_on_one(assessment: &Assessment, at: DimensionIx) -> bool {
    fewest_answers(assessment, at) < 2
}

/// How many people with gaps may be among those with a score in a dimension, and how many are at
/// least; one pair for all that is below a dimension and shown on its own. A share of all of them may
/// be shown where of each pair the first is 0, or the second at least k.
///
/// | below the dimension | at most | at least |
/// |---|---|---|
/// | a family that all are asked | all but those who answered everything | those with a score, but them |
/// | those that only some are asked, together | who left gaps in them | those with a score, but who left none |
pub fn gaps(
    assessment: &Assessment,
    layout: &Layout,
    tally: &Tally,
    at: DimensionIx,
) -> Vec<[u64; 2]> {
    let get = |counter| tally.get(assessment, layout, counter);
    let valid: u64 = Part::BOTH
        .map(|part| get(Counter::Valid(at, part)))
        .iter()
        .sum();
    let (mut found, mut of_some) = (Vec::new(), None);
    for &family in layout.below(at) {
        let [complete, gapped] = Part::BOTH.map(|part| get(Counter::Of(family, part)));
        if layout.families[family.0].of_some_groups {
            let (gaps, without) = of_some.get_or_insert((0, 0));
            *gaps += gapped;
            *without += complete;
        } else {
            let most = tally.persons().saturating_sub(complete);
            found.push([most, valid.saturating_sub(complete)]);
        }
    }
    found.extend(of_some.map(|(gaps, without): (u64, u64)| [gaps, valid.saturating_sub(without)]));
    found
}

fn own_family(layout: &Layout, at: DimensionIx) -> Option<&Family> {
    let mut families = layout.families.iter();
    families.find(|family| family.dimension == Some(at))
}

/// On how few answers a score can rest. (The percentage that it needs is of the members that apply:
/// they may be few.)
fn fewest_answers(assessment: &Assessment, at: DimensionIx) -> u32 {
    let dimension = assessment.dimension(at);
    let members = dimension.members.iter().map(|member| match member.of {
        MemberOf::Item(_) => 1,
        MemberOf::Dimension(inner) => fewest_answers(assessment, inner),
    });
    let mut members: Vec<u32> = members.collect();
    members.sort_unstable();
    let needed = dimension.needs.members.max(1) as usize;
    members.iter().take(needed).sum()
}
