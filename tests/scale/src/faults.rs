//! Lines that must not be counted, mixed in at a known rate: each kind once in two thousand lines, and
//! duplicates once in two hundred.

use crate::chance::Chance;

/// In how many lines each kind of fault comes once.
const RARE: usize = 2000;

/// In how many lines a duplicate comes once.
const DUPLICATE: usize = 200;

/// How far back a duplicate's first line lies at most, in lines that were kept for it.
const KEPT: usize = 500;

/// What is put in a line's place.
const REPLACED: [(&str, &str); 12] = [
    // Another assessment, another version of this one, another kind, format and month.
    ("\"id\":\"everyone\"", "\"id\":\"organisation\""),
    ("\"hash\":\"", "\"hash\":\"0"),
    ("-anonymous", "-report"),
    ("{\"format\":1", "{\"format\":2"),
    ("\"month\":\"2026-1", "\"month\":\"2026-9"),
    // A month after the campaign's last.
    ("\"month\":\"2026-", "\"month\":\"2127-"),
    // An option and an item that are not there, and one that is never asked with this answer before.
    ("\"mindset\":\"", "\"mindset\":\"un"),
    ("\"mindset\"", "\"mindsets\""),
    (
        "\"receives-1\":\"",
        "\"receives-1\":\"nobody\",\"receives-0\":\"",
    ),
    (
        "\"receives-2\":\"",
        "\"receives-2\":\"nobody\",\"arrives-3\":\"start-over\",\"x\":\"",
    ),
    // The same in another form; a field that no report has.
    (":", ": "),
    ("\"answers\"", "\"name\":\"A.\",\"answers\""),
];

/// Faults, and the lines that they are made of.
#[derive(Default)]
pub struct Faults {
    kept: Vec<String>,
}

impl Faults {
    /// The line, or a faulty one in its place.
    pub fn line(&mut self, line: String, chance: &mut Chance) -> String {
        if chance.below(DUPLICATE) == 0 && !self.kept.is_empty() {
            return self.kept[chance.below(self.kept.len())].clone();
        }
        let fault = chance.below(RARE);
        if let Some((found, by)) = REPLACED.get(fault) {
            return line.replacen(found, by, 1);
        }
        match fault - REPLACED.len() {
            0 => line[..chance.below(line.len())].to_owned() + "\n",
            1 => "respondent;function;answer\n".to_owned(),
            2 => moved(&line),
            3 => of_another_campaign(&line),
            4 => asked_of_others(&line),
            5 => named_twice(&line),
            6 => line.replacen("\"mindset\"", "\"mindset\":\"named-part\",\"mindset\"", 1),
            _ => {
                if self.kept.len() < KEPT {
                    self.kept.push(line.clone());
                } else if chance.below(50) == 0 {
                    self.kept[chance.below(KEPT)].clone_from(&line);
                }
                line
            }
        }
    }
}

/// The first answer at the end.
fn moved(line: &str) -> String {
    let cut = line.split_once("\"answers\":{");
    let parts = cut.and_then(|(head, answers)| Some((head, answers.split_once(',')?)));
    parts.map_or_else(
        || line.to_owned(),
        |(head, (first, rest))| {
            format!(
                "{head}\"answers\":{{{},{first}}}}}\n",
                rest.trim_end().trim_end_matches('}')
            )
        },
    )
}

/// For a campaign that is not this one.
fn of_another_campaign(line: &str) -> String {
    if line.contains("\"campaign\"") {
        return line.replacen("\"campaign\":\"", "\"campaign\":\"0", 1);
    }
    line.replacen("\"definition\"", "\"campaign\":\"0\",\"definition\"", 1)
}

/// With an answer that only those who lead are asked for, and a function that doesn't.
fn asked_of_others(line: &str) -> String {
    let led = line.replacen("\"function\":\"leadership\"", "\"function\":\"finance\"", 1);
    let stray = "\"leadership-shared-result\":\"one-result\",\"receives-1\"";
    led.replacen("\"receives-1\"", stray, 1)
}

/// Whoever they receive work from is named a second time.
fn named_twice(line: &str) -> String {
    let named = |item: &str| {
        let (_, rest) = line.split_once(&format!("\"{item}\":\""))?;
        rest.split_once('"').map(|(answer, _)| answer)
    };
    match (named("receives-1"), named("receives-2")) {
        (Some(first), Some(second)) => line.replacen(
            &format!("\"receives-2\":\"{second}\""),
            &format!("\"receives-2\":\"{first}\""),
            1,
        ),
        _ => line.to_owned(),
    }
}
