//! Where a dimension stands in the file: in the list, or as a part of an index.

use super::{Finding, FindingKind};
use crate::definition::{Assessment, DimensionIx};
use crate::json::Place;

/// A finding at a dimension, or at this field of it; none at the total of an index, which stands in
/// no file.
pub(super) fn at_dimension(
    assessment: &Assessment,
    at: DimensionIx,
    field: Option<&str>,
    kind: FindingKind,
) -> Option<Finding> {
    let told = |place: &Place| match field {
        Some(field) => Finding::new(&place.key(field), kind),
        None => Finding::new(place, kind),
    };
    let root = Place::Root;
    if at.0 < assessment.listed_dimensions() {
        return Some(told(&root.key("dimensions").entry(at.0)));
    }
    let mut indices = assessment.indices.iter().enumerate();
    let (index, part) = indices.find_map(|(index, one)| {
        let part = one.parts.iter().position(|part| *part == at)?;
        Some((index, part))
    })?;
    Some(told(
        &root.key("indices").entry(index).key("parts").entry(part),
    ))
}
