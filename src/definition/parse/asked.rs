//! A number for the way in which each item is asked, so that an answer to other words is noticed.

use std::fmt::Write;

use crate::definition::{Assessment, ItemIx, OptionIx, Texts, hash};

/// Numbers the items by what a respondent reads of them, in all languages. What only scoring knows
/// (points, conditions) does not count: an answer is as good as it was.
pub fn number(assessment: &mut Assessment, texts: &[Texts]) {
    for at in 0..assessment.items.len() {
        let read = read(assessment, texts, ItemIx(at));
        let number = u16::from_str_radix(&hash(&read)[..4], 16);
        assessment.items[at].asked = number.expect("a hash is hexadecimal digits").max(1);
    }
}

fn read(assessment: &Assessment, texts: &[Texts], item: ItemIx) -> String {
    let mut read = String::new();
    for texts in texts {
        let asked = texts.item(item);
        let _ = write!(read, "{}\0{:?}\0", asked.stem, asked.hint);
        for (at, option) in assessment.item(item).options.iter().enumerate() {
            let label = texts.option(item, OptionIx(at));
            let _ = write!(read, "{}\0{label}\0", option.id);
        }
    }
    read
}
