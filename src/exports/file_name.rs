//! Names of the files that are taken along: safe on every system, in order when sorted by name.

use crate::date::Date;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The report, which can be loaded again.
    Report,
    /// All scores and answers, as a table.
    Scores,
    /// The plan, as a table.
    Plan,
    /// The plan, as entries of a calendar.
    Calendar,
    /// The numbers that are shown of a team, as a table.
    TeamScores,
    /// The same as a document.
    TeamNumbers,
    /// The plan of a team, as a table.
    TeamPlan,
    /// A chart as a drawing.
    Drawing(Chart),
    /// A chart as an image made of dots.
    Image(Chart),
}

/// A chart that can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// The dimensions around a centre.
    Radar,
    /// The dimensions as bars.
    Bars,
    /// The levels as rungs.
    Ladder,
    /// Scores over time.
    Lines,
}

/// The name of a file: `cx-maturity-`, the assessment's id or the campaign's title, what it holds, the day.
///
/// | kind | name |
/// |---|---|
/// | report | `cx-maturity-organisation-2026-11-22.json` |
/// | scores | `cx-maturity-organisation-scores-2026-11-22.csv` |
/// | plan | `cx-maturity-organisation-plan-2026-11-22.csv` |
/// | calendar | `cx-maturity-organisation-plan-2026-11-22.ics` |
/// | a team's numbers | `cx-maturity-autumn-2026-team-2026-11-22.csv`, the same with `.json` |
/// | a team's plan | `cx-maturity-autumn-2026-team-plan-2026-11-22.csv` |
/// | drawing | `cx-maturity-organisation-radar-2026-11-22.svg` |
/// | image | `cx-maturity-organisation-radar-2026-11-22.png` |
///
/// It has nothing in it but `a` to `z`, digits, `-` and the one `.` before its ending, whatever the
/// id is; two ids that differ in nothing else share a name.
pub fn file_name(assessment: &str, kind: Kind, day: Date) -> String {
    let (what, ending) = match kind {
        Kind::Report => ("", "json"),
        Kind::Scores => ("-scores", "csv"),
        Kind::Plan => ("-plan", "csv"),
        Kind::Calendar => ("-plan", "ics"),
        Kind::TeamScores => ("-team", "csv"),
        Kind::TeamNumbers => ("-team", "json"),
        Kind::TeamPlan => ("-team-plan", "csv"),
        Kind::Drawing(chart) => (chart.suffix(), "svg"),
        Kind::Image(chart) => (chart.suffix(), "png"),
    };
    let mut name = String::from("cx-maturity");
    let id: String = assessment.chars().take(MAX_ID).collect();
    for word in id.split(|c: char| !c.is_ascii_alphanumeric()) {
        if !word.is_empty() {
            name.push('-');
            name.push_str(&word.to_ascii_lowercase());
        }
    }
    format!("{name}{what}-{day}.{ending}")
}

/// How much of an id stands in a name; a definition's has no more.
const MAX_ID: usize = 64;

impl Chart {
    fn suffix(self) -> &'static str {
        match self {
            Self::Radar => "-radar",
            Self::Bars => "-dimensions",
            Self::Ladder => "-levels",
            Self::Lines => "-over-time",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(assessment: &str, kind: Kind, expected: &str) {
        let day = Date::new(2026, 11, 22).expect("is a day");
        assert_eq!(file_name(assessment, kind, day), expected);
    }

    #[test]
    fn the_table_of_names() {
        let of = |kind, expected: &str| check("organisation", kind, expected);
        of(Kind::Report, "cx-maturity-organisation-2026-11-22.json");
        of(
            Kind::Scores,
            "cx-maturity-organisation-scores-2026-11-22.csv",
        );
        of(Kind::Plan, "cx-maturity-organisation-plan-2026-11-22.csv");
        of(
            Kind::Calendar,
            "cx-maturity-organisation-plan-2026-11-22.ics",
        );
        let team = |kind, ending| {
            let expected = format!("cx-maturity-autumn-2026-team{ending}");
            check("Autumn 2026", kind, &expected);
        };
        team(Kind::TeamScores, "-2026-11-22.csv");
        team(Kind::TeamNumbers, "-2026-11-22.json");
        team(Kind::TeamPlan, "-plan-2026-11-22.csv");
        let chart = |kind, what| of(kind, &format!("cx-maturity-organisation-{what}"));
        chart(Kind::Drawing(Chart::Radar), "radar-2026-11-22.svg");
        chart(Kind::Image(Chart::Radar), "radar-2026-11-22.png");
        chart(Kind::Drawing(Chart::Bars), "dimensions-2026-11-22.svg");
        chart(Kind::Drawing(Chart::Ladder), "levels-2026-11-22.svg");
        chart(Kind::Image(Chart::Lines), "over-time-2026-11-22.png");
    }

    #[test]
    fn no_id_leads_out_of_the_folder() {
        check("phq-9", Kind::Report, "cx-maturity-phq-9-2026-11-22.json");
        check(
            "../..\\CON: é?",
            Kind::Report,
            "cx-maturity-con-2026-11-22.json",
        );
        check("", Kind::Report, "cx-maturity-2026-11-22.json");
    }

    /// Names that Windows keeps for devices, control characters, overrides of direction, dots in
    /// front, and names without end.
    #[test]
    fn no_id_makes_a_name_that_a_system_refuses_or_shows_as_another() {
        for device in ["CON", "nul", "COM1", "LPT9", "aux.json"] {
            let word = device.to_ascii_lowercase().replace('.', "-");
            check(
                device,
                Kind::Report,
                &format!("cx-maturity-{word}-2026-11-22.json"),
            );
        }
        for (id, word) in [
            ("a\0b\n\u{7f}c", "a-b-c"),
            ("re\u{202e}nosj.exe", "re-nosj-exe"),
            ("..hidden", "hidden"),
            ("C:\\a|b?*\"<>", "c-a-b"),
        ] {
            let expected = format!("cx-maturity-{word}-plan-2026-11-22.ics");
            check(id, Kind::Calendar, &expected);
        }
        let long = format!("cx-maturity-{}-2026-11-22.json", "a".repeat(64));
        check(&"a".repeat(5000), Kind::Report, &long);
    }
}
