//! What the SQL of `analysis/` needs to know of an assessment, as small tables, so that no id of it
//! stands in the SQL. Refuses an assessment that the SQL could not count exactly.
//!
//! The SQL packs a report's answers into a few numbers, a hexadecimal digit an item: 0 for no answer, then
//! the options, 14 "can't see", 15 "does not apply". Items that are counted together are a *cell*.

mod weights;

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use cx_maturity::answers::{Answers, Standing};
use cx_maturity::definition::{Assessment, Condition, Item, ItemIx, OptionIx};
use cx_maturity::document::team::{Month, anonymous};
use cx_maturity::scoring::points;
use cx_maturity::tally::{self, Layout};

/// Digits of a packed number, 4 bits each: its sign stays free.
const DIGITS: usize = 15;
/// Packed numbers of a report; so many are written out in the SQL.
const WORDS: usize = 6;
/// What stands in a report where no option was chosen.
const CANNOT_SEE: &str = "cannot-see";
const DOES_NOT_APPLY: &str = "does-not-apply";
const UNSEEN: usize = 14;
const NOT_APPLYING: usize = 15;
/// A condition that always holds: by any digit.
const ALWAYS: u64 = 0xffff;

/// The tables, each with its name and its text as CSV.
///
/// # Errors
/// What of the assessment the SQL can't count.
pub fn tables(assessment: &Assessment, breakdown: &str) -> Result<BTreeMap<&'static str, String>> {
    let item = assessment
        .item_with_id(breakdown)
        .context("there is no such item")?;
    let layout = Layout::new(assessment, Some(item));
    let cells = cells(assessment, &layout)?;
    let exporting = Exporting {
        assessment,
        layout: &layout,
        cells: &cells,
    };
    Ok(BTreeMap::from([
        ("instrument", exporting.instrument(item)?),
        ("answers", exporting.answers()?),
        ("cells", exporting.cells()?),
        ("items", exporting.items()),
        ("options", exporting.options()),
        ("members", exporting.members()?),
        ("dimensions", exporting.dimensions()),
        ("parts", exporting.parts()?),
        ("arrivals", exporting.arrivals()),
        ("differences", exporting.differences()?),
    ]))
}

/// Items that are counted together, and where their digits stand.
struct Cell {
    family: Option<usize>,
    items: Vec<ItemIx>,
    word: usize,
    shift: usize,
}

fn cells(assessment: &Assessment, layout: &Layout) -> Result<Vec<Cell>> {
    let mut found: Vec<Cell> = Vec::new();
    let families = layout.families.iter().enumerate();
    let families = families.map(|(at, family)| (Some(at), family.items.clone()));
    let in_family = |item: ItemIx| layout.families.iter().any(|one| one.items.contains(&item));
    let others = (0..assessment.items.len())
        .map(ItemIx)
        .filter(|item| !in_family(*item));
    let (mut word, mut free) = (0, DIGITS);
    for (family, items) in families.chain(others.map(|item| (None, vec![item]))) {
        ensure!(
            items.len() <= DIGITS,
            "a family has more than {DIGITS} items"
        );
        if items.len() > free {
            (word, free) = (word + 1, DIGITS);
        }
        let shift = 4 * (DIGITS - free);
        free -= items.len();
        found.push(Cell {
            family,
            items,
            word,
            shift,
        });
    }
    ensure!(
        word < WORDS,
        "its items don't fit into {WORDS} packed numbers"
    );
    Ok(found)
}

/// What a digit may say of an item: with the answer's id, and the option, if it is one.
fn digits(item: &Item) -> Vec<(usize, &str, Option<OptionIx>)> {
    let options = item.options.iter().enumerate();
    let options = options.map(|(at, option)| (at + 1, &*option.id, Some(OptionIx(at))));
    let unseen = item
        .exceptions
        .cannot_see
        .then_some((UNSEEN, CANNOT_SEE, None));
    let off = item
        .exceptions
        .does_not_apply
        .then_some((NOT_APPLYING, DOES_NOT_APPLY, None));
    options.chain(unseen).chain(off).collect()
}

/// A table as CSV: quoted wherever a text could need it.
fn csv(head: &str, rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut csv = format!("{head}\n");
    for row in rows {
        let quoted = row.iter().map(|field| {
            let plain = field
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-:".contains(&byte));
            if plain {
                field.clone()
            } else {
                format!("\"{}\"", field.replace('"', "\"\""))
            }
        });
        csv += &(quoted.collect::<Vec<_>>().join(",") + "\n");
    }
    csv
}

macro_rules! row {
    ($($field:expr),*) => { vec![$($field.to_string()),*] };
}

use row;

struct Exporting<'a> {
    assessment: &'a Assessment,
    layout: &'a Layout,
    cells: &'a [Cell],
}

impl Exporting<'_> {
    fn id(&self, item: ItemIx) -> &str {
        &self.assessment.item(item).id
    }

    /// The word and the shift of an item.
    fn place(&self, item: ItemIx) -> (usize, usize) {
        let place = |cell: &Cell| {
            let at = cell.items.iter().position(|one| *one == item)?;
            Some((cell.word, cell.shift + 4 * at))
        };
        self.cells.iter().find_map(place).unwrap_or_default()
    }

    /// The pieces of a report's line around campaign, month and answers, cut from one that was written.
    fn instrument(&self, breakdown: ItemIx) -> Result<String> {
        let month = Month::parse("2026-11").context("is a month")?;
        let none = Answers::none(self.assessment);
        let line = anonymous(self.assessment, &none, Some("?"), month);
        let cut = |text: &str, at: &str| {
            let cut = text
                .split_once(at)
                .map(|(left, right)| (left.to_owned(), right.to_owned()));
            cut.context("the line of a report has another form")
        };
        let (opening, rest) = cut(line.trim_end(), "\"campaign\":\"?\",")?;
        let (definition, rest) = cut(&rest, "2026-11")?;
        let (before_answers, ending) = rest.split_at(rest.len() - 2);
        let (word, shift) = self.place(breakdown);
        let percent = tally::FAVOURABLE_PERCENT;
        let head = "opening,definition,before_answers,ending,breakdown,word,shift,favourable";
        let id = self.id(breakdown);
        let row = row![
            opening,
            definition,
            before_answers,
            ending,
            id,
            word,
            shift,
            percent
        ];
        Ok(csv(head, [row]))
    }

    fn answers(&self) -> Result<String> {
        let mut rows = Vec::new();
        for (number, item) in self.assessment.items.iter().enumerate() {
            ensure!(
                item.options.len() < UNSEEN,
                "{} has too many options",
                item.id
            );
            let (word, shift) = self.place(ItemIx(number));
            for (digit, answer, _) in digits(item) {
                let amount = (digit as u64) << shift;
                rows.push(row![
                    format!("{}\":\"{answer}", item.id),
                    number,
                    word,
                    amount
                ]);
            }
        }
        Ok(csv("token,item_number,word,amount", rows))
    }

    fn cells(&self) -> Result<String> {
        let mut rows = Vec::new();
        for (at, cell) in self.cells.iter().enumerate() {
            let family = cell.family.map(|at| &self.layout.families[at]);
            let dimension = family.and_then(|family| family.dimension);
            let dimension = dimension.map_or("", |at| &self.assessment.dimension(at).id);
            let family = family.map_or("", |family| &family.id);
            let mask = (1_u64 << (4 * cell.items.len())) - 1;
            let first = self.assessment.item(cell.items[0]);
            let ((asked_word, asked_shift), asked_by) = match &first.condition {
                None => ((0, 0), ALWAYS),
                Some(Condition::Is(item, options)) => {
                    let digits = options.iter().map(|option| 1_u64 << (option.0 + 1));
                    (self.place(*item), digits.sum())
                }
                Some(_) => bail!(
                    "the condition of {} asks for more than one answer",
                    first.id
                ),
            };
            let (word, shift, size) = (cell.word, cell.shift, cell.items.len());
            rows.push(row![
                at,
                word,
                shift,
                mask,
                size,
                family,
                dimension,
                asked_word,
                asked_shift,
                asked_by
            ]);
        }
        let head = "cell,word,shift,mask,size,family,dimension,asked_word,asked_shift,asked_by";
        Ok(csv(head, rows))
    }

    fn items(&self) -> String {
        let cells = self.cells.iter().enumerate();
        let rows = cells.flat_map(|(cell, of)| {
            let items = of.items.iter().enumerate();
            items.map(move |(at, item)| row![self.id(*item), cell, 4 * at])
        });
        csv("item,cell,shift", rows)
    }

    fn options(&self) -> String {
        let rows = self.assessment.items.iter().flat_map(|item| {
            digits(item).into_iter().map(|(digit, answer, option)| {
                let standing = option.map(Standing::Chosen);
                let points = standing.and_then(|standing| points(item, standing));
                let chosen = u32::from(option.is_some());
                row![item.id, digit, answer, chosen, points.unwrap_or_default()]
            })
        });
        csv("item,digit,answer,chosen,points", rows)
    }

    fn arrivals(&self) -> String {
        let items = self.assessment.items.iter().enumerate();
        let counted = items.filter(|_| self.layout.arrival.is_some());
        let rows = counted.filter_map(|(at, item)| {
            let source = item.about?;
            let ((word, shift), of) = (self.place(ItemIx(at)), self.place(source));
            Some(row![item.id, word, shift, self.id(source), of.0, of.1])
        });
        csv("item,word,shift,source,source_word,source_shift", rows)
    }

    fn differences(&self) -> Result<String> {
        let mut rows = Vec::new();
        for (at, item) in self.assessment.items.iter().enumerate() {
            for &other in &item.differs_from {
                let ids = |item: &Item| -> Vec<_> {
                    item.options.iter().map(|one| one.id.clone()).collect()
                };
                let same = ids(self.assessment.item(other)) == ids(item);
                ensure!(same, "{} differs from an item with other options", item.id);
                let ((word, shift), of) = (self.place(ItemIx(at)), self.place(other));
                rows.push(row![word, shift, of.0, of.1, item.options.len()]);
            }
        }
        Ok(csv("word,shift,other_word,other_shift,options", rows))
    }
}
