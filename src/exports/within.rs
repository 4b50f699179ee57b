//! What holds what, at whatever depth: dimensions nest.

use crate::definition::{Assessment, DimensionIx, MemberOf};

/// Whether a dimension holds this. Ends, since no dimension contains itself (`parse` sees to it).
pub fn holds(assessment: &Assessment, dimension: DimensionIx, sought: MemberOf) -> bool {
    let mut members = assessment.dimension(dimension).members.iter();
    members.any(|member| {
        let deeper = |inner| holds(assessment, inner, sought);
        member.of == sought || matches!(member.of, MemberOf::Dimension(inner) if deeper(inner))
    })
}
