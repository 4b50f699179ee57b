//! All scores and all answers as one rectangular table, to be counted on in a spreadsheet.

use std::borrow::Cow;

use super::table::{Cell, table};
use super::within::holds;
use crate::answers::{Standing, coverage};
use crate::definition::wire::ResultKind;
use crate::definition::{
    Assessment, DimensionIx, Index, IndexIx, ItemIx, LevelIx, MemberOf, Texts,
};
use crate::scoring::{Scorecard, item_ratio, points};
use crate::wording::{Export, Message, ReportMessage, Words};

/// How many columns there are.
const COLUMNS: usize = 16;

type Row<'a> = [Cell<'a>; COLUMNS];

/// The table: first the dimensions, the overall one leading; then each index with its parts; then
/// the items. All rows have the same columns, and each says what it is, so that a pivot works.
///
/// | column | in rows of dimensions and indices | in rows of items |
/// |---|---|---|
/// | part of | what holds it within the overall score; of a part, its index | its dimension, the outermost first |
/// | also counts in | the parts of indices that hold it | the same |
/// | answer | – | in words; that there is none, in words too |
/// | score, out of | as shown, rounded once | – |
/// | score from 0 to 1 | four places, half away from zero | the same |
/// | levels | by score; the one reached stands with the overall score | – |
/// | answered, applicable | items, at whatever depth | 0 or 1; none of what is never scored |
/// | points, highest points, weight | – | as they count, after keying |
///
/// What has no score has an empty cell, never a 0.
pub fn scores(assessment: &Assessment, texts: &Texts, scorecard: &Scorecard) -> String {
    let all = Whole {
        assessment,
        texts,
        scorecard,
    };
    let items = (0..assessment.items.len()).map(|at| all.item(ItemIx(at)));
    // A profile and a first look have no overall score to tell.
    let overall = (assessment.result == ResultKind::Maturity).then(|| all.overall());
    let rows = std::iter::once(all.head()).chain(overall);
    let rows = rows.chain(all.dimensions()).chain(all.indices());
    let rows: Vec<Vec<Cell>> = rows.chain(items).map(Vec::from).collect();
    table(texts.locale, &rows)
}

struct Whole<'a> {
    assessment: &'a Assessment,
    texts: &'a Texts,
    scorecard: &'a Scorecard,
}

impl<'a> Whole<'a> {
    fn head(&self) -> Row<'a> {
        let own = |export: Export| Cell::text(self.say(&export));
        let shared = |message: ReportMessage| Cell::text(self.say(&message));
        [
            own(Export::Row),
            own(Export::Id),
            own(Export::Name),
            own(Export::PartOf),
            own(Export::AlsoIn),
            own(Export::Answer),
            shared(ReportMessage::Score),
            own(Export::OutOf),
            own(Export::Ratio),
            shared(ReportMessage::Level),
            own(Export::LevelReached),
            shared(ReportMessage::Answered),
            own(Export::Applicable),
            shared(ReportMessage::Points),
            own(Export::HighestPoints),
            shared(ReportMessage::Weight),
        ]
    }

    fn say(&self, said: &impl Words) -> Cow<'static, str> {
        said.words(self.texts.locale)
    }

    fn overall(&self) -> Row<'a> {
        let overall = self.assessment.overall;
        let mut row = self.dimension(Export::RowOverall, overall, String::new());
        let gating = self.scorecard.gating.as_ref();
        row[10] = Cell::maybe(gating.map(|gating| self.level(gating.reached)));
        row
    }

    /// Those that stand in no index, the overall one left out.
    fn dimensions(&self) -> impl Iterator<Item = Row<'a>> {
        let all = (0..self.assessment.dimensions.len()).map(DimensionIx);
        let all = all.filter(|one| *one != self.assessment.overall && !self.in_index(*one));
        all.map(|one| {
            self.dimension(
                Export::RowDimension,
                one,
                self.path(MemberOf::Dimension(one)),
            )
        })
    }

    fn indices(&self) -> impl Iterator<Item = Row<'a>> {
        let indices = self.assessment.indices.iter().enumerate();
        indices.flat_map(|(at, index)| {
            let name = &self.texts.of_index(IndexIx(at)).name;
            let total = index.total.iter();
            let total = total.map(|one| self.dimension(Export::RowTotal, *one, String::new()));
            let parts = index.parts.iter();
            let parts = parts.map(|part| self.dimension(Export::RowPart, *part, name.to_string()));
            total.chain(parts)
        })
    }

    fn in_index(&self, one: DimensionIx) -> bool {
        let is_in = |index: &Index| index.total == Some(one) || index.parts.contains(&one);
        self.assessment.indices.iter().any(is_in)
    }

    fn dimension(&self, kind: Export, at: DimensionIx, part_of: String) -> Row<'a> {
        let scored = self.scorecard.dimension(at);
        let score = scored.score;
        let items = self.assessment.items_of(at).into_iter();
        let coverage = coverage(items.map(|item| self.scorecard.standings[item.0]));
        [
            Cell::text(self.say(&kind)),
            Cell::text(&*self.assessment.dimension(at).id),
            Cell::text(&*self.texts.dimension(at).name),
            Cell::filled(part_of),
            Cell::filled(self.parts_with(MemberOf::Dimension(at))),
            Cell::Empty,
            Cell::maybe(score.map(|score| Cell::Integer(score.rounded().into()))),
            Cell::maybe(score.map(|score| Cell::Integer(score.max.into()))),
            Cell::maybe(score.map(|score| Cell::TenThousandths(score.ratio.of(10_000).into()))),
            Cell::maybe(scored.level.map(|level| self.level(level))),
            Cell::Empty,
            Cell::count(coverage.answered),
            Cell::count(coverage.applicable),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
        ]
    }

    fn item(&self, at: ItemIx) -> Row<'a> {
        let item = self.assessment.item(at);
        let standing = self.scorecard.standings[at.0];
        let scored = item.facet.is_none();
        let counted = |counts: bool| Cell::maybe(scored.then(|| Cell::Integer(counts.into())));
        let ratio = item_ratio(item, standing);
        let points = points(item, standing).map(|points| Cell::Integer(points.into()));
        let weight = self.weight(at).map(|weight| Cell::Integer(weight.into()));
        [
            Cell::text(self.say(&Export::RowItem)),
            Cell::text(&*item.id),
            Cell::text(&*self.texts.item(at).stem),
            Cell::filled(self.path(MemberOf::Item(at))),
            Cell::filled(self.parts_with(MemberOf::Item(at))),
            Cell::Text(self.answer(at, standing)),
            Cell::Empty,
            Cell::Empty,
            Cell::maybe(ratio.map(|ratio| Cell::TenThousandths(ratio.of(10_000).into()))),
            Cell::Empty,
            Cell::Empty,
            counted(standing.answered()),
            counted(standing.applicable()),
            Cell::maybe(points),
            Cell::maybe(scored.then(|| Cell::Integer(item.max_points().into()))),
            Cell::maybe(weight),
        ]
    }

    fn answer(&self, item: ItemIx, standing: Standing) -> Cow<'a, str> {
        match standing {
            Standing::Chosen(option) => Cow::Borrowed(self.texts.option(item, option)),
            Standing::CannotSee => self.say(&Message::CannotSee),
            Standing::DoesNotApply => self.say(&Message::DoesNotApply),
            Standing::Unanswered => self.say(&Message::Unanswered),
            Standing::NotReached => self.say(&Message::NotReached),
        }
    }

    fn level(&self, level: LevelIx) -> Cell<'a> {
        Cell::text(&*self.texts.level(level).name)
    }

    /// The names of what holds it within the overall score, the outermost first. The overall one is
    /// named only where it holds it directly.
    fn path(&self, sought: MemberOf) -> String {
        let name = |one: DimensionIx| &*self.texts.dimension(one).name;
        let mut names = Vec::new();
        let mut at = self.assessment.overall;
        while let Some(inner) = self.next_towards(at, sought) {
            names.push(name(inner));
            at = inner;
        }
        if names.is_empty() && holds(self.assessment, at, sought) {
            names.push(name(at));
        }
        names.join(" › ")
    }

    /// The member of a dimension that is a dimension and holds this.
    fn next_towards(&self, dimension: DimensionIx, sought: MemberOf) -> Option<DimensionIx> {
        let mut members = self.assessment.dimension(dimension).members.iter();
        members.find_map(|member| match member.of {
            MemberOf::Dimension(inner) if holds(self.assessment, inner, sought) => Some(inner),
            _ => None,
        })
    }

    /// The names of the parts of indices that hold it.
    fn parts_with(&self, sought: MemberOf) -> String {
        let parts = self
            .assessment
            .indices
            .iter()
            .flat_map(|index| &index.parts);
        let parts = parts.filter(|part| holds(self.assessment, **part, sought));
        let names: Vec<&str> = parts
            .map(|part| &*self.texts.dimension(*part).name)
            .collect();
        names.join(" · ")
    }

    /// The weight of an item in the innermost dimension that holds it within the overall score.
    fn weight(&self, item: ItemIx) -> Option<u32> {
        let sought = MemberOf::Item(item);
        let mut at = self.assessment.overall;
        while let Some(inner) = self.next_towards(at, sought) {
            at = inner;
        }
        let mut members = self.assessment.dimension(at).members.iter();
        members
            .find(|member| member.of == sought)
            .map(|member| member.weight)
    }
}
