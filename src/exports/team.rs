//! The numbers that are shown of a team as one rectangular table, to be counted on in a spreadsheet.

use super::table::{Cell, table};
use crate::definition::wire::{Facet, FunctionId};
use crate::definition::{DimensionIx, ItemIx, OptionIx, Texts};
use crate::disclosure::{Arrived, Band, Breakdown, Portion, Shown};
use crate::locale::Locale;
use crate::scoring::Ratio;
use crate::tally::MILLION;
use crate::team::{Share, Side};
use crate::wording::{Export, TeamMessage, Words, export_text, function};

type Row<'a> = Vec<Cell<'a>>;

/// The table: for each assessment the reports, the dimensions, the items and the sources, and of each only
/// what is released. What is not has no row.
///
/// | row | group | answer | people, out of | share or mean | interval |
/// |---|---|---|---|---|---|
/// | reports counted | of all; each group | – | how many | – | – |
/// | mean score | of all | – | –, of so many | the mean | – |
/// | favourable score | of all; each group | – | so many of so many | their share | of the share |
/// | answer to a question | of all | each option | so many of so many | their share | – |
/// | the same, all equal | of all | the half of the scale | – | – | – |
/// | can't be seen | of all; each group | – | so many of so many | their share | of the share |
/// | said of work received | of all | each option | so many of so many | their share | – |
/// | favourable about it | each group | – | so many of so many | their share | of the share |
///
/// Of all, the group's cell is empty. Intervals hold at 95 % (Wilson).
pub fn team(locale: Locale, sides: &[(Side, &Texts)]) -> String {
    let rows = sides.iter().flat_map(|(side, texts)| {
        let look = Look {
            locale,
            side: *side,
            texts,
        };
        look.rows()
    });
    let rows: Vec<Row> = std::iter::once(head(locale)).chain(rows).collect();
    table(locale, &rows)
}

fn head(locale: Locale) -> Row<'static> {
    let own = |export: Export| Cell::text(export_text(locale, export));
    vec![
        Cell::text(TeamMessage::Questionnaire.words(locale)),
        own(Export::Row),
        own(Export::Id),
        own(Export::Name),
        Cell::text(TeamMessage::Group.words(locale)),
        own(Export::Answer),
        own(Export::Count),
        own(Export::OutOf),
        own(Export::Share),
        own(Export::Low),
        own(Export::High),
    ]
}

/// What a row is about.
#[derive(Clone, Copy)]
struct About<'a> {
    kind: Export,
    id: &'a str,
    name: &'a str,
}

/// One side, in a language.
struct Look<'a> {
    locale: Locale,
    side: Side<'a>,
    texts: &'a Texts,
}

impl<'a> Look<'a> {
    fn rows(&self) -> Vec<Row<'a>> {
        let mut rows = self.reports();
        for at in (0..self.side.assessment.dimensions.len()).map(DimensionIx) {
            rows.extend(self.dimension(at));
        }
        for at in (0..self.side.assessment.items.len()).map(ItemIx) {
            rows.extend(self.item(at));
        }
        for at in 0..self.side.layout.sources.len() {
            rows.extend(self.source(at));
        }
        rows
    }

    /// A row with its last cells: group, answer, people, out of, share, interval.
    fn row(&self, about: About<'a>, cells: [Cell<'a>; 7]) -> Row<'a> {
        let first = [
            Cell::text(&*self.texts.title),
            Cell::text(export_text(self.locale, about.kind)),
            Cell::text(about.id),
            Cell::text(about.name),
        ];
        first.into_iter().chain(cells).collect()
    }

    fn group(&self, group: Option<OptionIx>) -> Cell<'a> {
        let item = self.side.layout.breakdown;
        Cell::maybe(item.and_then(|item| Some(Cell::text(self.option(item, group?)))))
    }

    /// An option by the name that all of the interface has for a function, or by the definition's.
    fn option(&self, item: ItemIx, option: OptionIx) -> &'a str {
        let asked = self.side.assessment.item(item);
        let of_function = matches!(asked.facet, Some(Facet::Function | Facet::Source));
        let named = asked.options.get(option.0);
        let named = named.and_then(|option| FunctionId::from_tag(&option.id));
        match named.filter(|_| of_function) {
            Some(named) => function(self.locale, named),
            None => self.texts.option(item, option),
        }
    }

    fn reports(&self) -> Vec<Row<'a>> {
        let about = About {
            kind: Export::RowReports,
            id: &self.side.assessment.id,
            name: &self.texts.title,
        };
        let persons = &self.side.released.persons;
        if persons.whole == 0 {
            return Vec::new();
        }
        let groups = persons.groups.iter();
        let all = groups.map(|(group, persons)| (Some(*group), *persons));
        let all = std::iter::once((None, persons.whole)).chain(all);
        let row = |(group, persons)| {
            let count = Cell::Integer(persons);
            self.row(
                about,
                [self.group(group), EMPTY, count, EMPTY, EMPTY, EMPTY, EMPTY],
            )
        };
        all.map(row).collect()
    }

    fn portions(&self, about: About<'a>, table: &Breakdown<Portion, Portion>) -> Vec<Row<'a>> {
        let groups = table.groups.iter();
        let groups = groups.map(|(group, portion)| (Some(*group), *portion));
        let all = std::iter::once((None, table.whole)).chain(groups);
        all.filter_map(|(group, portion)| self.portion(about, group, portion))
            .collect()
    }

    fn portion(
        &self,
        about: About<'a>,
        group: Option<OptionIx>,
        portion: Portion,
    ) -> Option<Row<'a>> {
        let share = Share::of(portion)?;
        let cells = [
            self.group(group),
            EMPTY,
            Cell::Integer(portion.count),
            Cell::Integer(portion.of),
            ratio(share.ratio()),
            end(share.interval.low),
            end(share.interval.high),
        ];
        Some(self.row(about, cells))
    }

    fn dimension(&self, at: DimensionIx) -> Vec<Row<'a>> {
        let released = self.side.released;
        let about = |kind| About {
            kind,
            id: &self.side.assessment.dimension(at).id,
            name: &self.texts.dimension(at).name,
        };
        let mean = released.means[at.0].as_ref().and_then(|mean| {
            let whole = mean.persons.checked_mul(u64::from(MILLION))?;
            let (of, mean) = (Cell::Integer(mean.persons), Ratio::new(mean.sum, whole)?);
            let cells = [EMPTY, EMPTY, EMPTY, of, ratio(mean), EMPTY, EMPTY];
            Some(self.row(about(Export::RowMean), cells))
        });
        let favourable = self.portions(about(Export::RowFavourable), &released.favourable[at.0]);
        mean.into_iter().chain(favourable).collect()
    }

    fn item(&self, at: ItemIx) -> Vec<Row<'a>> {
        let released = self.side.released;
        let item = self.side.assessment.item(at);
        let about = |kind| About {
            kind,
            id: &item.id,
            name: &self.texts.item(at).stem,
        };
        let mut rows = self.shown(about(Export::RowAnswers), at, &released.answers[at.0]);
        if item.exceptions.cannot_see {
            let hidden = &released.cannot_see[at.0];
            rows.extend(self.portions(about(Export::RowCannotSee), hidden));
        }
        rows
    }

    /// The options of an item, each with how many chose it; or the half of the scale in which all lie.
    fn shown(&self, about: About<'a>, item: ItemIx, shown: &Shown) -> Vec<Row<'a>> {
        match shown {
            Shown::Nothing => Vec::new(),
            Shown::Band(band) => vec![self.band(about, None, *band)],
            Shown::Counts(counts) => {
                let of = counts
                    .iter()
                    .fold(0, |sum: u64, one| sum.saturating_add(*one));
                let row = |(option, count): (usize, &u64)| {
                    let answer = Cell::text(&**self.texts.option(item, OptionIx(option)));
                    let share = Cell::maybe(Ratio::new(*count, of).map(ratio));
                    let (count, of) = (Cell::Integer(*count), Cell::Integer(of));
                    self.row(about, [EMPTY, answer, count, of, share, EMPTY, EMPTY])
                };
                counts.iter().enumerate().map(row).collect()
            }
        }
    }

    fn band(&self, about: About<'a>, group: Option<OptionIx>, band: Band) -> Row<'a> {
        let half = match band {
            Band::Lower => TeamMessage::LowerHalf,
            Band::Upper => TeamMessage::UpperHalf,
        };
        let half = Cell::text(half.words(self.locale));
        self.row(
            about,
            [self.group(group), half, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY],
        )
    }

    fn source(&self, at: usize) -> Vec<Row<'a>> {
        let (layout, assessment) = (self.side.layout, self.side.assessment);
        let Some(arrival) = layout.arrival else {
            return Vec::new();
        };
        let id: &'a str = &layout.sources[at];
        let about = assessment.items.iter().filter_map(|item| item.about);
        let mut named = about.filter_map(|source| {
            let option = assessment.item(source).option(id)?;
            Some(self.option(source, option))
        });
        let name = named.next().unwrap_or(id);
        let about = |kind| About { kind, id, name };
        let table = &self.side.released.arrivals[at];
        let mut rows = self.shown(about(Export::RowArrivals), arrival, &table.whole);
        rows.extend(table.groups.iter().filter_map(|(group, arrived)| {
            let about = about(Export::RowArrivedWell);
            match arrived {
                Arrived::Favourable(portion) => self.portion(about, Some(*group), *portion),
                Arrived::Band(band) => Some(self.band(about, Some(*group), *band)),
            }
        }));
        rows
    }
}

const EMPTY: Cell<'static> = Cell::Empty;

fn ratio(ratio: Ratio) -> Cell<'static> {
    Cell::TenThousandths(ratio.of(10_000).into())
}

/// An end of an interval of a share, which lies between 0 and 1.
fn end(number: f64) -> Cell<'static> {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "rounded, and from 0 to 10,000"
    )]
    let ten_thousandths = (number.clamp(0.0, 1.0) * 10_000.0).round() as u64;
    Cell::TenThousandths(ten_thousandths)
}
